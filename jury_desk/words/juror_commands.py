"""What the commands say that work on a juror's laptop with files that travel."""

from dataclasses import dataclass

from jury_desk.words.typography import all_french


@dataclass(frozen=True)
class JurorCommandWords:
    """Their sentences. Names in braces are filled in by `str.format`; a text may hold a second form
    after a bar, for one.
    """

    help_hand_in: str
    help_session: str
    help_out: str
    help_pin_file: str
    choose_pin: str
    repeat_pin: str
    code_prompt: str
    opened: str
    later: str
    known: str
    older: str
    added: str
    moved: str
    removed: str
    kept: str
    people: str
    handed_in: str
    in_progress: str
    receipt: str
    unknown: str
    strange_key: str
    no_session: str


_FRENCH = all_french(
    JurorCommandWords(
        help_hand_in="écrit les fiches signées d'un juré dans un fichier chiffré (.fiches) pour le "
        "secrétariat",
        help_session="l'identifiant de la session",
        help_out="le dossier ou la clé où écrire",
        help_pin_file="le fichier texte dont la première ligne est le code PIN",
        choose_pin="Choisissez un code PIN (six caractères au moins) : ",
        repeat_pin="Encore une fois : ",
        code_prompt="Code du dossier : ",
        opened="{label} : dossier n°\u00a0{number} ouvert, {count} passages.|"
        "{label} : dossier n°\u00a0{number} ouvert, 1 passage.",
        later="{label} : dossier n°\u00a0{number} repris.",
        known="Ce dossier a déjà été ouvert ici : rien n'a changé.",
        older="Un dossier plus récent a déjà été ouvert ici : rien n'a changé.",
        added="    + {hour} {subject}",
        moved="    → {hour} {subject} (avant : {before})",
        removed="    - {hour} {subject}",
        kept="    = {hour} {subject} : reste, du travail y est enregistré",
        people="    ~ {hour} {subject} : personnes ou indications changées",
        handed_in="{count} fiches signées, écrites et relues : {path}|"
        "1 fiche signée, écrite et relue : {path}",
        in_progress="{count} fiches commencées restent ici.|1 fiche commencée reste ici.",
        receipt="Accusé du secrétariat : {count} fiches reçues de plus, {total} en tout.|"
        "Reçu du secrétariat : 1 fiche reçue de plus, {total} en tout.",
        unknown="{count} versions de ce reçu ne sont pas sur cet ordinateur.|"
        "1 version de ce reçu n'est pas sur cet ordinateur.",
        strange_key="Attention : le secrétariat compte aussi comme vôtre la clé {key}, inconnue "
        "ici. Si aucun autre ordinateur n'est le vôtre, prévenez-le.",
        no_session="Aucune session de cet identifiant n'est sur ce poste.",
    )
)

_ENGLISH = JurorCommandWords(
    help_hand_in="writes a juror's signed sheets into one encrypted file (.fiches) for the "
    "secretariat",
    help_session="the session's id",
    help_out="the folder or stick to write to",
    help_pin_file="the text file whose first line is the PIN",
    choose_pin="Choose a PIN (six characters at least): ",
    repeat_pin="Once more: ",
    code_prompt="Code of the dossier: ",
    opened="{label}: dossier no. {number} opened, {count} passages.|"
    "{label}: dossier no. {number} opened, 1 passage.",
    later="{label}: dossier no. {number} taken.",
    known="This dossier was opened here before: nothing changed.",
    older="A later dossier was opened here before: nothing changed.",
    added="    + {hour} {subject}",
    moved="    → {hour} {subject} (before: {before})",
    removed="    - {hour} {subject}",
    kept="    = {hour} {subject}: stays, work is recorded on it",
    people="    ~ {hour} {subject}: people or what is told of them changed",
    handed_in="{count} signed sheets, written and read back: {path}|"
    "1 signed sheet, written and read back: {path}",
    in_progress="{count} sheets that were begun stay here.|1 sheet that was begun stays here.",
    receipt="Receipt of the secretariat: {count} more sheets received, {total} in all.|"
    "Receipt of the secretariat: 1 more sheet received, {total} in all.",
    unknown="{count} versions of this receipt are not on this computer.|"
    "1 version of this receipt is not on this computer.",
    strange_key="Mind: the secretariat takes the key {key} for yours too, which is not known here. "
    "If no other computer is yours, tell them.",
    no_session="No session of that id is on this computer.",
)

JUROR_WORDS = {"fr": _FRENCH, "en": _ENGLISH}


def counted(text: str, count: int, **values: object) -> str:
    """A sentence with its values, in its second form for one."""
    many, _, one = text.partition("|")
    return (one if one and count == 1 else many).format(count=count, **values)
