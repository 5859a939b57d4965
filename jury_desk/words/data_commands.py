"""What the commands that move the data to another computer say."""

from dataclasses import dataclass

from jury_desk.words.typography import all_french


@dataclass(frozen=True)
class DataCommandWords:
    """Their sentences. Names in braces are filled in by `str.format`."""

    help_data: str
    help_archive: str
    help_out: str
    help_moved: str
    help_phrase_file: str
    help_restore: str
    help_file: str
    prompt: str
    again: str
    differ: str
    archived: str
    moved: str
    restored: str
    away: str


_FRENCH = all_french(
    DataCommandWords(
        help_data="fait passer les données sur un autre poste, en un fichier chiffré",
        help_archive="écrit toutes les données en une archive chiffrée, relue et rouverte",
        help_out="le fichier à écrire (.jurydesk) ; il ne doit pas exister",
        help_moved="les données partent : ce poste le dira désormais",
        help_phrase_file="le fichier dont la première ligne est la phrase secrète",
        help_restore="ouvre une archive dans un dossier de données sans travail",
        help_file="l'archive (.jurydesk)",
        prompt="Phrase secrète : ",
        again="La même phrase secrète : ",
        differ="Les deux phrases secrètes diffèrent : rien n'a été écrit.",
        archived="Archive écrite, relue et rouverte : {path}",
        moved="Ce poste dira désormais que les données sont parties le {day}.",
        restored="Les données de l'archive sont en place. Les codes PIN restent les mêmes.",
        away="Données parties vers un autre poste le {day} : ce qui est fait ici n'y va pas.",
    )
)

_ENGLISH = DataCommandWords(
    help_data="moves the data to another computer, in one encrypted file",
    help_archive="writes all the data into an encrypted archive, read back and opened again",
    help_out="the file to write (.jurydesk); it must not exist",
    help_moved="the data go away: this computer says so from now on",
    help_phrase_file="the file whose first line is the pass phrase",
    help_restore="opens an archive in a data directory that holds no work",
    help_file="the archive (.jurydesk)",
    prompt="Pass phrase: ",
    again="The same pass phrase: ",
    differ="The two pass phrases differ: nothing was written.",
    archived="Archive written, read back and opened again: {path}",
    moved="From now on this computer says that the data went away on {day}.",
    restored="The archive's data are in place. The PINs stay the same.",
    away="These data went to another computer on {day}: what is done here does not go there.",
)

DATA_WORDS = {"fr": _FRENCH, "en": _ENGLISH}
