"""What the commands that prepare a session say."""

from collections.abc import Mapping
from dataclasses import dataclass

from jury_desk.words.typography import all_french


@dataclass(frozen=True)
class SessionCommandWords:
    """Their sentences. Names in braces are filled in by `str.format`."""

    help_session: str
    help_new: str
    help_grid: str
    help_label: str
    help_day: str
    help_kind: str
    help_list: str
    help_check: str
    help_import: str
    help_import_file: str
    help_map: str
    help_dry_run: str
    help_skip_faulty: str
    help_plan: str
    help_keep: str
    help_seconds: str
    help_export: str
    help_paper: str
    help_folder: str
    help_single: str
    line: str
    practice: str
    missing: str
    nothing_missing: str
    pin_prompt: str
    person_prompt: str
    owner: str
    states: Mapping[str, str]
    graves: Mapping[str, str]
    steps: Mapping[str, str]


_FRENCH = all_french(
    SessionCommandWords(
        help_session="prépare une session : candidats, jurys, règles, planning, documents",
        help_new="commence une session et en donne l'identifiant",
        help_grid="la grille, dans sa dernière révision ou dans celle nommée",
        help_label="le nom de la session",
        help_day="un jour d'examen ; à répéter pour plusieurs",
        help_kind="titre complet, blocs, VAE ou seconde chance",
        help_list="liste les sessions préparées sur ce poste",
        help_check="dit ce qui manque (0 : rien, 1 : quelque chose)",
        help_import="importe les candidats d'un classeur ou d'un fichier CSV",
        help_import_file="la liste (XLSX, ODS, CSV)",
        help_map="dit ce que contient une colonne ; à répéter",
        help_dry_run="montre ce qui serait pris et ne prend rien",
        help_skip_faulty="laisse de côté les lignes fautives et prend les autres",
        help_plan="fait le planning des passages",
        help_keep="déplace le moins possible ce qui est déjà placé",
        help_seconds="durée de recherche, en secondes",
        help_export="écrit les documents de la session, relus après écriture",
        help_paper="ce qui est écrit ; à répéter pour plusieurs",
        help_folder="le dossier où écrire",
        help_single="un fichier par personne",
        line="{id}  {first}  {state}  {label} · {certification} · candidats : {candidates}",
        practice="entraînement",
        missing="Points qui manquent : {count}",
        nothing_missing="Rien ne manque.",
        pin_prompt="Code PIN : ",
        person_prompt="Numéro de la personne : ",
        owner="le juré de ce poste",
        states={
            "draft": "en préparation",
            "open": "ouverte",
            "closed": "clôturée",
            "archived": "archivée",
        },
        graves={
            "refused": "impossible",
            "lack": "manque",
            "doubt": "à regarder",
            "note": "à savoir",
        },
        steps={
            "session": "session",
            "candidates": "candidats",
            "jurors": "jurés",
            "panels": "jurys",
            "rules": "règles",
            "timetable": "planning",
            "documents": "documents",
            "opening": "ouverture",
        },
    )
)

_ENGLISH = SessionCommandWords(
    help_session="prepares a session: candidates, juries, rules, timetable, papers",
    help_new="begins a session and prints its id",
    help_grid="the grid, in its last revision or in the one named",
    help_label="the session's name",
    help_day="a day of exams; repeat it for several",
    help_kind="full title, blocs, VAE or second chance",
    help_list="lists the sessions prepared on this computer",
    help_check="tells what is missing (0: nothing, 1: something)",
    help_import="imports candidates from a workbook or a CSV file",
    help_import_file="the list (XLSX, ODS, CSV)",
    help_map="says what a column holds; repeatable",
    help_dry_run="shows what would be taken in, and takes nothing",
    help_skip_faulty="leaves faulty lines aside and takes the others",
    help_plan="makes the timetable of passages",
    help_keep="moves as little as possible of what is placed",
    help_seconds="how long to search, in seconds",
    help_export="writes the session's papers, read back afterwards",
    help_paper="what is written; repeat it for several",
    help_folder="the folder to write into",
    help_single="one file for each person",
    line="{id}  {first}  {state}  {label} · {certification} · candidates: {candidates}",
    practice="practice",
    missing="Points missing: {count}",
    nothing_missing="Nothing is missing.",
    pin_prompt="PIN: ",
    person_prompt="Number of the person: ",
    owner="the juror of this computer",
    states={
        "draft": "being prepared",
        "open": "open",
        "closed": "closed",
        "archived": "archived",
    },
    graves={
        "refused": "impossible",
        "lack": "missing",
        "doubt": "to look at",
        "note": "good to know",
    },
    steps={
        "session": "session",
        "candidates": "candidates",
        "jurors": "jurors",
        "panels": "panels",
        "rules": "rules",
        "timetable": "timetable",
        "documents": "papers",
        "opening": "opening",
    },
)

SESSION_WORDS = {"fr": _FRENCH, "en": _ENGLISH}
