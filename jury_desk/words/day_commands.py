"""What the commands that carry a juror's day to another computer say."""

from dataclasses import dataclass

from jury_desk.words.typography import all_french


@dataclass(frozen=True)
class DayCommandWords:
    """Their sentences. Names in braces are filled in by `str.format`."""

    help_day: str
    help_give: str
    help_session: str
    help_out: str
    help_take: str
    help_file: str
    help_code_file: str
    prompt: str
    given: str
    code: str
    keep_apart: str
    holds: str
    taken: str
    already: str
    no_session: str


_FRENCH = all_french(
    DayCommandWords(
        help_day="fait passer la journée d'un juré sur un autre poste, en un fichier chiffré",
        help_give="écrit la journée dans un fichier, relu et rouvert ; ce poste ne fait plus que "
        "la lire",
        help_session="l'identifiant de la session",
        help_out="le dossier ou la clé où écrire le fichier (.journee)",
        help_take="reprend ici la journée d'un autre poste",
        help_file="le fichier (.journee)",
        help_code_file="le fichier texte dont la première ligne est le code",
        prompt="Code du fichier : ",
        given="Journée écrite, relue et rouverte : {path}",
        code="Code, à dire ou à noter sur papier : {code}",
        keep_apart="Il n'est montré qu'une fois, et n'est gardé nulle part. Ce poste ne fait plus "
        "que lire cette journée.",
        holds="{label}, écrite le {day} à {hour} : {passages} passages, {signed} fiches signées, "
        "{unfinished} en cours, {notes} notes.",
        taken="La journée est ici : le travail continue sur ce poste.",
        already="Ce fichier a déjà été repris ici : rien n'a changé.",
        no_session="Aucune session de cet identifiant n'est sur ce poste.",
    )
)

_ENGLISH = DayCommandWords(
    help_day="carries a juror's day to another computer, in one encrypted file",
    help_give="writes the day into a file, read back and opened again; this computer only reads "
    "it then",
    help_session="the session's id",
    help_out="the folder or stick to write the file (.journee) to",
    help_take="takes in the day of another computer",
    help_file="the file (.journee)",
    help_code_file="the text file whose first line is the code",
    prompt="Code of the file: ",
    given="Day written, read back and opened again: {path}",
    code="Code, to be told or noted on paper: {code}",
    keep_apart="It is shown once and kept nowhere. This computer only reads this day from now on.",
    holds="{label}, written on {day} at {hour}: {passages} passages, {signed} signed sheets, "
    "{unfinished} unfinished, {notes} notes.",
    taken="The day is here: work goes on on this computer.",
    already="This file was taken in here before: nothing changed.",
    no_session="No session of that id is on this computer.",
)

DAY_WORDS = {"fr": _FRENCH, "en": _ENGLISH}
