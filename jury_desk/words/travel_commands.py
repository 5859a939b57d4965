"""What the secretariat's commands for files that travel say."""

from dataclasses import dataclass

from jury_desk.words.typography import all_french


@dataclass(frozen=True)
class TravelCommandWords:
    """Their sentences. Names in braces are filled in by `str.format`."""

    help_hand_out: str
    help_session: str
    help_out: str
    help_juror: str
    help_new_code: str
    help_slips: str
    help_take_in: str
    help_path: str
    help_code_file: str
    help_pin_file: str
    help_receipt: str
    help_receipt_juror: str
    help_status: str
    exit_codes: str
    handed: str
    code: str
    no_code: str
    keep_apart: str
    unguarded: str
    slips: str
    nothing_due: str
    file: str
    file_of: str
    file_refused: str
    file_aside: str
    refused: str
    kept: str
    unplanned: str
    taken: str
    nothing_found: str
    receipt: str
    no_receipt: str
    status: str
    all_here: str
    cell: str
    call: str
    phone: str
    juror_line: str
    several_keys: str
    receipt_due: str
    interrupted: str


_FRENCH = all_french(
    TravelCommandWords(
        help_hand_out="remet à chaque juré d'une session ouverte son dossier chiffré (.jury)",
        help_session="l'identifiant de la session",
        help_out="le dossier ou la clé où écrire",
        help_juror="l'identifiant d'un juré ; sans cette option, tous ceux dont le dossier est à "
        "remettre",
        help_new_code="tire un nouveau code d'activation pour chacun",
        help_slips="écrit là un PDF d'une page par juré, avec son code",
        help_take_in="reprend des fiches remises (.fiches) : fichiers, dossiers, courriels (.eml), "
        "archives (.zip) ; sur le poste d'un juré, un dossier (.jury) ou un accusé (.recu)",
        help_path="un fichier ou un dossier",
        help_code_file="le fichier texte dont la première ligne est le code d'un dossier (.jury)",
        help_pin_file="le fichier texte dont la première ligne est le code PIN",
        help_receipt="écrit les accusés de réception (.recu)",
        help_receipt_juror="l'identifiant d'un juré ; sans cette option, tous ceux dont un accusé "
        "est dû",
        help_status="dit quelles fiches sont reçues, lesquelles manquent, et qui appeler",
        exit_codes="Code de sortie : 0 tout y est, 1 une fiche manque ou quelque chose est refusé, "
        "2 impossible.",
        handed="{name} : {path} (dossier n° {number})",
        code="    code, à dire ou à noter sur papier : {code}",
        no_code="    même code qu'auparavant",
        keep_apart="Les codes ne sont montrés qu'une fois, et ne sont gardés nulle part.",
        unguarded=(
            "Aucun PIN ne garde ces données, ni les clés de la session : choisissez-en un avant "
            "de remettre des dossiers (secrétariat, Personnes)."
        ),
        slips="Feuilles à imprimer : {path}",
        nothing_due="Aucun dossier n'est à remettre : rien n'a changé depuis la dernière fois.",
        file="{file} : fiches nouvelles {new}, déjà là {known}",
        file_of="{file} ({juror}) : fiches nouvelles {new}, déjà là {known}",
        file_refused="{file} : refusé, {reason}",
        file_aside="{file} : laissé de côté, {reason}",
        refused="    refusé : {name}, {part} : {reason}",
        kept="    à part : {name} : {reason} ; {kept}",
        unplanned="    hors du planning : {count}",
        taken="Fiches nouvelles : {new}, déjà là : {known}, refus : {refused}.",
        nothing_found="Il n'y a là aucun fichier.",
        receipt="{name} : {path} (fiches : {count})",
        no_receipt="Aucun accusé n'est dû.",
        status="{label} : fiches attendues {expected}, reçues {received}, signées et pas reçues "
        "{signed}, manquantes {missing}, plus attendues {waived}.",
        all_here="Tout y est.",
        cell="  {candidate}, {assessment}, {juror} : {standing}",
        call="    appeler {name}{phone} : {reason}",
        phone=" ({phone})",
        juror_line="  {name} : fiches reçues {received} sur {expected}",
        several_keys="    {count} clés de signature connues : {keys}",
        receipt_due="    un accusé est dû",
        interrupted="Interrompu : ce qui est dit ici est sur le disque, le reste n'a pas été lu.",
    )
)

_ENGLISH = TravelCommandWords(
    help_hand_out="hands each juror of an open session their encrypted dossier (.jury)",
    help_session="the session's id",
    help_out="the folder or stick to write to",
    help_juror="a juror's id; without it, all whose dossier is due",
    help_new_code="draws a new activation code for each",
    help_slips="writes a PDF there with one page for each juror, with their code",
    help_take_in="takes in returned sheets (.fiches): files, folders, mails (.eml), archives "
    "(.zip); on a juror's laptop, a dossier (.jury) or a receipt (.recu)",
    help_path="a file or a folder",
    help_code_file="the text file whose first line is the code of a dossier (.jury)",
    help_pin_file="the text file whose first line is the PIN",
    help_receipt="writes the receipts (.recu) of what came in",
    help_receipt_juror="a juror's id; without it, all to whom a receipt is due",
    help_status="tells which sheets are here, which are missing, and whom to call",
    exit_codes="Exit code: 0 all is there, 1 a sheet is missing or something was refused, 2 not "
    "possible.",
    handed="{name}: {path} (dossier no. {number})",
    code="    code, to be told or noted on paper: {code}",
    no_code="    the same code as before",
    keep_apart="Codes are shown once and kept nowhere.",
    unguarded=(
        "No PIN guards these data, nor the session's keys: choose one before dossiers go out "
        "(secretariat, People)."
    ),
    slips="Pages to print: {path}",
    nothing_due="No dossier is due: nothing changed since the last time.",
    file="{file}: {new} new, {known} known",
    file_of="{file} ({juror}): {new} new, {known} known",
    file_refused="{file}: refused, {reason}",
    file_aside="{file}: left aside, {reason}",
    refused="    refused: {name}, {part}: {reason}",
    kept="    set aside: {name}: {reason}; {kept}",
    unplanned="    {count} sheets of passages that the timetable does not know",
    taken="{new} new sheets, {known} known, {refused} refusals.",
    nothing_found="There is no file there.",
    receipt="{name}: {path} ({count} sheets)",
    no_receipt="No receipt is due.",
    status="{label}: {expected} sheets expected, {received} received, {signed} signed and not "
    "received, {missing} missing, {waived} not waited for.",
    all_here="All is there.",
    cell="  {candidate}, {assessment}, {juror}: {standing}",
    call="    call {name}{phone}: {reason}",
    phone=" ({phone})",
    juror_line="  {name}: {received} received of {expected}",
    several_keys="    {count} signing keys known: {keys}",
    receipt_due="    a receipt is due",
    interrupted="Interrupted: what is told here is on the disk, the rest was not read.",
)

TRAVEL_WORDS = {"fr": _FRENCH, "en": _ENGLISH}
