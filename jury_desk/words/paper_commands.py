"""What `jury-desk recover` says."""

from dataclasses import dataclass

from jury_desk.words.typography import all_french


@dataclass(frozen=True)
class PaperCommandWords:
    """Its sentences. Names in braces are filled in by `str.format`."""

    help_recover: str
    help_scan: str
    help_texts: str
    help_texts_out: str
    help_keep: str
    exit_codes: str
    page_refused: str
    file_refused: str
    refused: str
    sheet: str
    version: str
    names: str
    where: str
    seal: str
    key: str
    signer: str
    level: str
    no_level: str
    texts: str
    text: str
    written: str
    kept: str
    not_kept: str
    none: str
    intro: str


_FRENCH = all_french(
    PaperCommandWords(
        help_recover="retrouve, sur la photo ou le scan d'une fiche imprimée, ses niveaux et sa "
        "signature",
        help_scan="un scan (PDF, PNG, JPEG, TIFF), à 150 ppp ou plus",
        help_texts="le fichier des textes ressaisis depuis l'impression",
        help_texts_out="écrit ce fichier, à remplir",
        help_keep="garde au secrétariat les fiches qui tiennent, jusqu'à ce que le fichier "
        "lui-même arrive",
        exit_codes="Code de sortie : 0 tout tient, 1 une page n'a pas pu être lue, une fiche ne "
        "tient pas ou un texte ne correspond pas, 2 impossible.",
        page_refused="{file}, page {page} : {reason}",
        file_refused="{file} : {reason}",
        refused="{reason}",
        sheet="Fiche {sheet}",
        version=", version {version}",
        names="    {juror}, {candidate}, {session}",
        where="    trouvée : {places}",
        seal="    sceau {digest} : {said}",
        key="    {said}",
        signer="    signée le {moment} avec la clé {fingerprint}",
        level="    {name} : {level}",
        no_level="sans niveau",
        texts="    {said}",
        text="      {name} : {said}",
        written="Textes à saisir : {path}",
        kept="{count} fiches gardées, reprises du papier.",
        not_kept="    pas gardée : {reason}",
        none="Aucune fiche n'a été trouvée.",
        intro="Saisissez sous chaque titre le texte tel qu'il est imprimé, puis relancez la "
        "commande avec --texts.",
    )
)

_ENGLISH = PaperCommandWords(
    help_recover="finds the levels and the signature of a printed sheet on its photograph or scan",
    help_scan="a scan (PDF, PNG, JPEG, TIFF), at 150 dpi or more",
    help_texts="the file of the texts typed in again from the print",
    help_texts_out="writes that file, to be filled in",
    help_keep="keeps the sheets that hold at the secretariat, until the file itself comes",
    exit_codes="Exit code: 0 all holds, 1 a page could not be read, a sheet does not hold or a "
    "text does not fit, 2 not possible.",
    page_refused="{file}, page {page}: {reason}",
    file_refused="{file}: {reason}",
    refused="{reason}",
    sheet="Sheet {sheet}",
    version=", version {version}",
    names="    {juror}, {candidate}, {session}",
    where="    found: {places}",
    seal="    seal {digest}: {said}",
    key="    {said}",
    signer="    signed on {moment} with the key {fingerprint}",
    level="    {name}: {level}",
    no_level="no level",
    texts="    {said}",
    text="      {name}: {said}",
    written="Texts to be typed: {path}",
    kept="{count} sheets kept, from paper.",
    not_kept="    not kept: {reason}",
    none="No sheet was found.",
    intro="Under each title type the text as it is printed, then run the command again with "
    "--texts.",
)

PAPER_WORDS = {"fr": _FRENCH, "en": _ENGLISH}
