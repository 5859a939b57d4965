"""Convocations of candidates and jurors, read back from their pages."""

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.preparation.preparation import Preparation
from tests.documents.pdf_facts import pages_of, squeezed
from tests.documents.session_papers import samples
from tests.documents.session_papers.samples import PAPERS, content_of, grid, session


def letters(kind: Any, made: Preparation | None = None, language: str = "fr") -> dict[str, str]:
    """The text of each person's letter, by the name of its file."""
    files = PAPERS.papers(kind, "pdf", made or session(), grid(), language, single=True)
    return {file.name: "".join(pages_of(file.content)) for file in files}


def letter_of(number: str, made: Preparation | None = None, language: str = "fr") -> str:
    """The text of the candidate's letter with that number."""
    found = letters("convocations", made, language)
    (name,) = [name for name in found if f"-{number}." in name]
    return found[name]


def holds(text: str, *wanted: str) -> None:
    missing = [one for one in wanted if squeezed(one) not in text]
    assert missing == []


def test_letter_tells_who_what_when_and_where_when_passages_are_placed() -> None:
    holds(
        letter_of("2027-001"),
        "École des affaires de l’Ouest", "LEFÈVRE Élodie, Marie", "Numéro 2027-001",
        "Née le 12 mars 1998 à Rennes", "Vous êtes convoquée", "Manager d'affaires",
        "Session de juin 2027", "Lundi 14 juin 2027", "9 h", "Heure de convocation",
        "Mise en situation professionnelle reconstituée individuelle orale",
        "Salle Surcouf · Bâtiment A · Campus de Rennes", "Devant le jury à 9 h 30",
        "Durée : 1 h 10", "préparation 30 min", "Avec votre groupe (Équipe 1)",
        "pièce d’identité", "Une clé USB de secours", "02 99 00 00 00",
        "Règlement des épreuves de certification", "version 3, mars 2027", "Hélène Kervella",
        "Établi le 20 mai 2027", "Page 1 / 2",
    )  # fmt: skip


def test_deliberation_is_left_out_when_the_length_is_told_to_a_candidate() -> None:
    assert "délibération" not in letter_of("2027-001")


def test_own_extra_time_and_measures_are_told_when_there_are_some() -> None:
    text = letter_of("2027-003")
    holds(text, "1 h 34", "temps majoré compris", "Tiers-temps", "un tiers", "corps 16")


def test_extra_time_of_others_is_not_told_when_a_team_passes_together() -> None:
    text = letter_of("2027-001")
    assert "majoré" not in text
    assert "aménagement" not in text.casefold()


def test_carried_bloc_is_named_with_its_proof_when_one_is_held() -> None:
    text = letter_of("2027-002")
    holds(text, "Blocs déjà acquis", "PV 2026-117 du 12 juin 2026", "ne sont pas réexaminés")
    holds(text, "nom de naissance : MOREAU")


def test_passage_is_told_as_to_come_when_it_is_not_placed() -> None:
    holds(letter_of("2027-001"), "Jour et heure communiqués ultérieurement", "À venir")


def test_nobody_else_is_named_when_a_candidate_reads_their_letter() -> None:
    text = letter_of("2027-001")
    others = [c for c in session().candidates.values() if c.id != "c1"]
    names = [squeezed(name) for c in others for name in (c.last_name, c.number, c.email) if name]
    assert [name for name in names if name in text] == []


def test_lack_of_a_title_is_said_when_the_grid_has_none() -> None:
    about = grid().certification
    untitled = structs.replace(grid(), certification=structs.replace(about, title=None))
    (file,) = PAPERS.papers("convocations", "pdf", session(), untitled, "fr")
    holds("".join(pages_of(file.content)), "Intitulé officiel non renseigné dans la grille")


def test_who_withdrew_gets_no_letter_when_a_passage_is_still_planned() -> None:
    made = session()
    passages = {**made.passages, "w": samples.placed("w", "c6", "b2.e3", 0, 900, "p1", "r1")}
    assert not [n for n in letters("convocations", replace(made, passages=passages)) if "006" in n]


def test_bloc_held_already_is_not_called_for_when_a_passage_is_still_planned() -> None:
    made = session()
    passages = {"w": samples.placed("w", "c2", "b1.e1", 0, 900, "p1", "r1")}
    assert letters("convocations", replace(made, passages=passages)) == {}


@pytest.mark.parametrize(
    ("sex", "wanted"),
    [("F", "Vous êtes convoquée aux"), ("M", "Vous êtes convoqué aux"),
     (None, "Vous êtes convoqué(e) aux")],
)  # fmt: skip
def test_letter_agrees_with_the_person_when_their_sex_is_known_or_not(
    sex: Any, wanted: str
) -> None:
    made = session()
    candidates = {**made.candidates, "c1": samples.candidate(sex=sex)}
    holds(letter_of("2027-001", replace(made, candidates=candidates)), wanted)


def test_letter_speaks_english_when_it_is_asked_to() -> None:
    holds(letter_of("2027-003", language="en"), "Monday 14 June 2027", "Be there at", "one third")


def test_day_is_said_again_overleaf_when_twenty_passages_fill_pages() -> None:
    pages = pages_of(content_of("convocations", "pdf", samples.with_passages(20)))
    assert len(pages) == 4
    assert squeezed("Lundi 14 juin 2027 (suite)") in pages[1]
    assert squeezed("Page 4 / 4") in pages[3]
    hours = [squeezed(f"Devant le jury à {h}") for h in ("8 h 30", "11 h 10", "14 h 50")]
    assert all(hour in "".join(pages) for hour in hours)


def test_signature_never_stands_alone_when_a_letter_ends_on_another_page() -> None:
    made = content_of("convocations", "pdf", samples.with_passages(6))
    last = pages_of(made)[-1]
    assert squeezed("Hélène Kervella") in last
    assert squeezed("À savoir") in last


def test_names_stay_whole_when_they_are_long_or_hostile() -> None:
    text = letter_of("2027-001", samples.hostile())
    holds(text, samples.LONG_NAME.upper(), "Marie-Antoinette-Joséphine-Philippine")
    text = letter_of("2027-004", samples.hostile())
    holds(text, samples.BEGINS_AS_FORMULA.upper(), "[U+202E]")


def test_right_to_left_names_are_drawn_in_their_reading_order_when_they_are_called() -> None:
    text = letter_of("2027-002", samples.hostile())
    assert "بن علي" not in text  # drawn in joined forms, from the right
    assert "ﻲﻠﻋ" in text


def test_regulations_text_is_printed_when_the_session_gives_one() -> None:
    made = session(regulations_text="Article 1. Tout retard est consigné.\n\nArticle 2. Rien.")
    holds(letter_of("2027-001", made), "Article 1. Tout retard est consigné.", "Article 2. Rien.")


def test_juror_reads_days_passages_part_and_declaration_when_they_are_called() -> None:
    found = letters("juror-convocations")
    president = found["convocations-jury-session-1-j1.pdf"]
    holds(president, "Odile Kermarrec", "Président du jury", "Lundi 14 juin 2027, 9 h 30",
          "LEFÈVRE Élodie", "signée le 3 mai 2027")  # fmt: skip
    client = found["convocations-jury-session-1-j3.pdf"]
    holds(client, "Rôle joué : client")
    observer = found["convocations-jury-session-1-j5.pdf"]
    holds(observer, "comme observateur", "pas encore au dossier")


def test_what_stays_at_the_secretariat_is_not_printed_when_jurors_are_called() -> None:
    whole = "".join(letters("juror-convocations").values())
    assert "TEXTE-DE-L-AVIS" not in whole
    assert "Tiers-temps" not in whole
    born = dt.date(1998, 3, 12)
    assert squeezed(f"{born.day} mars {born.year}") not in whole
