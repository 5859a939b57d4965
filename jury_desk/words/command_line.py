"""What the command line says."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class CommandLineWords:
    """The command line's sentences. Names in braces are filled in by `str.format`."""

    about: str
    help_data_dir: str
    help_language: str
    help_grid: str
    help_grid_list: str
    help_grid_show: str
    help_json: str
    help_verify: str
    help_signer: str
    help_demo: str
    help_played: str
    no_display: str
    intact: str
    altered: str
    unsigned: str
    unreadable: str
    signed_by: str
    fingerprint: str
    signed_at: str
    about_sheet: str
    version: str
    corrects: str
    reason: str
    practice: str
    digest: str
    changed: str
    name_warning: str
    grid_line: str
    untitled: str
    bloc_line: str
    activities: str
    competencies: str
    assessments: str
    criteria: str
    items_of: str
    phases: Mapping[str, str]
    notes: str
    awards: str
    doubt: str
    playing: str
    played: str
    bug: str
    interrupted: str
    faults: Mapping[str, str]


FRENCH = CommandLineWords(
    about="Jury Desk : la journée d’évaluation des certifications professionnelles.",
    help_data_dir="dossier des données (par défaut, celui de votre compte)",
    help_language="langue des messages : fr ou en",
    help_grid="grilles d’évaluation",
    help_grid_list="liste des grilles",
    help_grid_show="montre une grille",
    help_json="au format jury-desk/grid/1",
    help_verify="vérifie un PDF, un classeur ou une fiche scellée",
    help_signer="empreinte SHA-256 du certificat attendu (64 chiffres hexadécimaux)",
    help_demo="joue les séances d’entraînement sans écran",
    help_played="dossier où laisser les fiches signées",
    no_display=(
        "Aucun écran n’est disponible : ouvrez une session graphique, puis relancez Jury Desk."
    ),
    intact="{file} : intact",
    altered="{file} : ALTÉRÉ",
    unsigned="{file} : NON SIGNÉ",
    unreadable="{file} : ILLISIBLE",
    signed_by="signé par     {name}",
    fingerprint="empreinte     {fingerprint}",
    signed_at="le            {moment}",
    about_sheet="fiche         {certification} · {assessment} · {subject}",
    version="version       {version}",
    corrects="remplace      {parent}",
    reason="motif         {reason}",
    practice="séance d’entraînement : cette fiche n’a aucune valeur",
    digest="scellé        {digest}",
    changed="modifié       {place}",
    name_warning=(
        "Le nom est celui que porte le certificat ; seule l’empreinte, comparée à celle que le "
        "juré a donnée, prouve qui a signé. L’heure est celle du portable, sans horodatage tiers."
    ),
    grid_line="{id}  {label}  ({blocs} blocs, {competencies} compétences, {criteria} critères)",
    untitled="(intitulé officiel non imprimé dans la source)",
    bloc_line="{code} {title}",
    activities="Activités",
    competencies="Compétences",
    assessments="Épreuves",
    criteria="Critères",
    items_of="·",
    phases={
        "preparation": "préparation",
        "presentation": "présentation",
        "questions": "questions",
        "roleplay": "jeu de rôle",
        "deliberation": "délibération",
        "break": "pause",
    },
    notes="Notes",
    awards="Titres et badges",
    doubt="doute : {doubt}",
    playing="{label} : {done}/{total} fiches",
    played="{count} fiches signées, exportées et vérifiées dans {folder}",
    bug=(
        "Jury Desk a rencontré une erreur imprévue. Ce qui était enregistré le reste. "
        "Rapport sans nom ni note : {path}"
    ),
    interrupted="Interrompu.",
    faults={
        "unsigned": "aucune signature",
        "signature-broken": "la signature ne correspond pas au contenu",
        "edited-after-signing": "modifié après la signature",
        "not-whole-file": "la signature ne couvre pas tout le fichier",
        "part-changed": "une partie du fichier a été modifiée",
        "part-added": "une partie a été ajoutée au fichier",
        "part-removed": "une partie manque dans le fichier",
        "several-signatures": "une signature de trop",
        "other-person": "une signature a pris la place de quelqu’un d’autre",
        "signed-twice": "une même clé a signé à deux places",
        "lock-missing": "les signatures ne protègent pas le document comme elles le doivent",
        "time-mark-broken": "l’horodatage ne correspond pas au contenu",
        "journal-entry": "un acte ne suit pas de celui d’avant",
        "journal-head": "un sceau n’est pas celui de la suite d’actes qui est là",
        "journal-seal": "un sceau n’est pas valable",
        "journal-text": "un texte n’est pas celui qui a été noté",
        "no-sealed-record": "la fiche scellée n’est pas dans le fichier",
        "seal-broken": "le sceau de la fiche n’est pas valable",
        "record-changed": "la fiche scellée a été modifiée",
        "other-signer": "le fichier et la fiche ne sont pas signés par la même clé",
        "other-time": "l’heure de la signature n’est pas celle de la fiche",
        "content-changed": "le contenu montré n’est pas celui de la fiche scellée",
        "unknown-signer": "l’empreinte n’est pas celle qui est attendue",
    },
)

ENGLISH = CommandLineWords(
    about="Jury Desk: the evaluation day of professional certifications.",
    help_data_dir="data directory (by default, your account's)",
    help_language="language of the messages: fr or en",
    help_grid="evaluation grids",
    help_grid_list="list the grids",
    help_grid_show="show a grid",
    help_json="in the format jury-desk/grid/1",
    help_verify="verify a PDF, a workbook or a sealed sheet",
    help_signer="expected SHA-256 fingerprint of the certificate (64 hexadecimal digits)",
    help_demo="play the practice sessions without a screen",
    help_played="folder in which to leave the signed sheets",
    no_display="No display is available: open a graphical session, then start Jury Desk again.",
    intact="{file}: intact",
    altered="{file}: ALTERED",
    unsigned="{file}: NOT SIGNED",
    unreadable="{file}: NOT READABLE",
    signed_by="signed by     {name}",
    fingerprint="fingerprint   {fingerprint}",
    signed_at="on            {moment}",
    about_sheet="sheet         {certification} · {assessment} · {subject}",
    version="version       {version}",
    corrects="replaces      {parent}",
    reason="reason        {reason}",
    practice="practice session: this sheet has no value",
    digest="seal          {digest}",
    changed="changed       {place}",
    name_warning=(
        "The name is what the certificate says; only the fingerprint, compared with the one that "
        "the juror gave, proves who signed. The time is the laptop's own, not a third party's."
    ),
    grid_line="{id}  {label}  ({blocs} blocs, {competencies} competencies, {criteria} criteria)",
    untitled="(no official title is printed in the source)",
    bloc_line="{code} {title}",
    activities="Activities",
    competencies="Competencies",
    assessments="Assessments",
    criteria="Criteria",
    items_of="·",
    phases={
        "preparation": "preparation",
        "presentation": "presentation",
        "questions": "questions",
        "roleplay": "role-play",
        "deliberation": "deliberation",
        "break": "break",
    },
    notes="Notes",
    awards="Awards",
    doubt="doubt: {doubt}",
    playing="{label}: {done}/{total} sheets",
    played="{count} sheets signed, exported and verified in {folder}",
    bug=(
        "Jury Desk met an unexpected error. What was recorded stays recorded. "
        "Report without names or marks: {path}"
    ),
    interrupted="Interrupted.",
    faults={
        "unsigned": "no signature",
        "signature-broken": "the signature does not match the content",
        "edited-after-signing": "edited after signing",
        "not-whole-file": "the signature does not cover the whole file",
        "part-changed": "a part of the file was changed",
        "part-added": "a part was added to the file",
        "part-removed": "a part is missing from the file",
        "several-signatures": "one signature too many",
        "other-person": "a signature took somebody else's place",
        "signed-twice": "one key signed in two places",
        "lock-missing": "the signatures do not guard the document as they should",
        "time-mark-broken": "the timestamp does not match the content",
        "journal-entry": "an act does not follow from the one before",
        "journal-head": "a seal is not that of the chain of acts that is here",
        "journal-seal": "a seal is not valid",
        "journal-text": "a text is not the one that was recorded",
        "no-sealed-record": "the sealed sheet is not in the file",
        "seal-broken": "the sheet's seal is not valid",
        "record-changed": "the sealed sheet was changed",
        "other-signer": "the file and the sheet are not signed by the same key",
        "other-time": "the signature's time is not the sheet's",
        "content-changed": "what is shown is not what the sealed sheet says",
        "unknown-signer": "the fingerprint is not the expected one",
    },
)

BY_LANGUAGE = {"fr": FRENCH, "en": ENGLISH}
