"""A secretary's list of candidates as it comes by mail: a title above, dates of two kinds, gaps."""

import datetime as dt
from pathlib import Path

from openpyxl import Workbook

from jury_desk.domain.grid import Grid

HEADS = (
    "N° candidat", "Nom de naissance", "Prénom(s)", "Né(e) le", "Lieu de naissance", "Code INSEE",
    "Pays", "Sexe", "Courriel", "Voie d’accès", "Blocs visés", "Blocs acquis", "Preuve",
    "Entreprise", "Tuteur", "Aménagement", "Temps majoré", "Équipe",
)  # fmt: skip

TUTOR = "Claire Vidal"
"""Sits in the first panel, and is the tutor of the first candidate."""

NAMES = (
    ("Aubert", "Camille", "F"), ("Benali", "Yanis", "M"), ("Carvalho", "Inês", "F"),
    ("De La Rochefoucauld-Montbel", "Anne-Charlotte", "F"), ("Étienne", "Loïc", "M"),
    ("Fontaine", "Zoé", "F"), ("Garnier", "Hugo", "M"), ("Œuvrard", "Maï", "F"),
)  # fmt: skip


def write_candidates(path: Path, grid: Grid) -> None:
    """Eight candidates: the first has a juror for a tutor, the second more time, the third holds
    the first bloc, the first four are a team.
    """
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Liste des candidats, état au 2 juin"])
    sheet.append([])
    sheet.append(list(HEADS))
    held = grid.blocs[0]
    for number, (last, first, sex) in enumerate(NAMES, start=1):
        born = dt.date(1990 + number, 3, number)
        sheet.append(
            [
                f"2027-{number:03}",
                last,
                first,
                born if number % 2 else born.strftime("%d/%m/%Y"),
                "Rennes",
                "35238",
                "France",
                sex,
                f"candidat{number}@example.org",
                "Apprentissage",
                "tous",
                (held.code or held.id) if number == 3 else None,
                "PV 2026-014 du 12 juin 2026" if number == 3 else None,
                f"Entreprise {number}",
                TUTOR if number == 1 else f"Tuteur {number}",
                "Salle à part" if number == 2 else None,
                "1/3" if number == 2 else None,
                "Équipe 1" if number <= 4 else "Équipe 2",
            ]
        )
    book.save(path)
