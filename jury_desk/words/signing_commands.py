"""What `sign`, `journal` and the verification of what they write say."""

from dataclasses import dataclass

from jury_desk.words.typography import all_french


@dataclass(frozen=True)
class SigningCommandWords:
    """Their sentences. Names in braces are filled in by `str.format`."""

    help_sign: str
    help_files: str
    help_as: str
    help_for: str
    help_session: str
    help_pin_file: str
    choose_pin: str
    repeat_pin: str
    pin: str
    prepared: str
    signed: str
    given: str
    missing: str
    missing_elsewhere: str
    locked: str
    time_mark: str
    which: str
    help_journal: str
    help_journal_session: str
    help_out: str
    help_xlsx: str
    written: str
    journal_of: str
    entries: str
    unsigned: str
    seal_of: str
    journal_fault: str


_FRENCH = all_french(
    SigningCommandWords(
        help_sign="signe un PDF ou un classeur que plusieurs personnes signent, ou dit qui manque",
        help_files="le document ; le signé est écrit à côté, et celui-ci reste comme il est",
        help_as="l'identifiant du signataire, comme le document le nomme",
        help_for="prépare le document pour ce signataire (une fois pour chacun)",
        help_session="prépare le document pour les jurés de cette session, avec leurs clés connues",
        help_pin_file="le fichier texte dont la première ligne est le code PIN",
        choose_pin="Choisissez un code PIN pour {name} (six caractères au moins) : ",
        repeat_pin="Encore une fois : ",
        pin="Code PIN de {name} : ",
        prepared="Préparé pour {count} signatures : {path}",
        signed="Signé : {path}",
        given="{number}. {name}, le {moment}",
        missing="manque        {name} ({id})",
        missing_elsewhere="manque        {name} ({id}), sur son ordinateur",
        locked="fermé         la dernière signature ne permet plus aucun changement",
        time_mark="horodaté      le {moment} par {name}, empreinte {fingerprint}",
        which="Plusieurs personnes peuvent signer ici : ajoutez --as et l'identifiant.",
        help_journal="écrit le journal d'une session dans un fichier que « verify » vérifie",
        help_journal_session="l'identifiant de la session",
        help_out="le fichier à écrire",
        help_xlsx="écrit aussi un classeur à lire : qui, quoi, quand, ancien et nouveau, motif",
        written="Écrit : {path}",
        journal_of="journal de    {label}",
        entries="suites        {chains} ({entries} actes), {seals} sceaux",
        unsigned="sans sceau    {count} actes notés après la dernière signature de leur fiche",
        seal_of="sceaux de     {name}, empreinte {fingerprint}",
        journal_fault="ne suit pas   {chain}, acte {seq}",
    )
)

_ENGLISH = SigningCommandWords(
    help_sign="sign a PDF or a workbook that several people sign, or tell who is missing",
    help_files="the document; the signed one is written beside it, and this one stays as it is",
    help_as="the signer's id, as the document names it",
    help_for="prepare the document for this signer (once for each)",
    help_session="prepare the document for this session's jurors, with their known keys",
    help_pin_file="the text file whose first line is the PIN",
    choose_pin="Choose a PIN for {name} (at least six characters): ",
    repeat_pin="Once more: ",
    pin="PIN of {name}: ",
    prepared="Prepared for {count} signatures: {path}",
    signed="Signed: {path}",
    given="{number}. {name}, on {moment}",
    missing="missing       {name} ({id})",
    missing_elsewhere="missing       {name} ({id}), on their own computer",
    locked="locked        the last signature allows no change any more",
    time_mark="timestamped   on {moment} by {name}, fingerprint {fingerprint}",
    which="Several people can sign here: add --as and the id.",
    help_journal="write a session's journal into a file that `verify` verifies",
    help_journal_session="the session's id",
    help_out="the file to write",
    help_xlsx="write a workbook to read, too: who, what, when, old and new, reason",
    written="Written: {path}",
    journal_of="journal of    {label}",
    entries="chains        {chains} ({entries} acts), {seals} seals",
    unsigned="unsealed      {count} acts recorded after their sheet's last signature",
    seal_of="seals of      {name}, fingerprint {fingerprint}",
    journal_fault="breaks off    {chain}, act {seq}",
)

SIGNING_WORDS = {"fr": _FRENCH, "en": _ENGLISH}
