"""The French words. Spacing before ; : ! ? and apostrophes are set by `typography.all_french`."""

from jury_desk.words.model import (
    ChangeWords,
    DocumentWords,
    FailureWords,
    QualityWords,
    RecordWords,
    Sentence,
    Words,
)
from jury_desk.words.printed_day import FRENCH_DAY
from jury_desk.words.typography import all_french

_DOCUMENTS = DocumentWords(
    sheet="Fiche d'évaluation",
    practice="Séance d'entraînement",
    practice_note="Séance d'entraînement : cette fiche n'a aucune valeur pour la certification.",
    certification="Certification",
    session="Session",
    bloc="Bloc",
    part="Partie",
    part_weight="{part} · {percent}\u00a0%",
    passage="Passage",
    panel="Jury",
    room="Salle",
    candidate="Candidat",
    candidate_number="Numéro",
    team="Groupe",
    members="Membres",
    juror="Juré",
    quality="Qualité",
    qualities=QualityWords(
        president="Président du jury", member="Membre du jury", observer="Observateur"
    ),
    plays="Rôle joué",
    accommodation="Aménagement",
    timing="Saisie",
    timing_text="commencée le {start}, terminée le {end}",
    version="Version",
    version_text="{version} (correction)",
    corrects="Corrige la fiche",
    reason="Motif",
    grid="Grille",
    grid_text="{grid}, révision {revision}",
    criterion_count_one="1 critère",
    criterion_count="{count} critères",
    no_level="Sans niveau",
    neutralised="Neutralisé",
    summary="Bilan",
    criteria="Critères",
    beyond="Autres éléments scellés",
    competency="Compétence",
    criterion="Critère",
    criterion_number="Critère {number}",
    code="Code",
    level="Niveau",
    comment="Commentaire",
    continued="{code} (suite)",
    handwritten="Signature manuscrite",
    no_drawing="Aucun tracé",
    electronic="Signature électronique",
    stamp_signed="Signé par {name}",
    stamp_moment="le {moment}",
    stamp_digest="Empreinte {digest}",
    full_digest="Empreinte SHA-256 du sceau",
    note_level=(
        "Signature électronique PAdES de niveau B-B, faite hors ligne avec la clé du juré : la "
        "date est celle de son ordinateur, sans horodatage par un tiers ni contrôle de "
        "révocation. Le certificat est établi par le juré lui-même ; son empreinte, "
        "communiquée par ailleurs, l'identifie."
    ),
    note_attached=(
        "Le relevé scellé est joint à ce fichier sous le nom sealed-sheet.json : « jury-desk "
        "verify » le compare à ces pages."
    ),
    note_sealed_tab=(
        "Le relevé scellé est dans la feuille « Scellé » : « jury-desk verify » le compare à "
        "ces cellules. Signature faite hors ligne : la date est celle de l'ordinateur du juré, "
        "sans horodatage par un tiers."
    ),
    note_glyphs="[U+…] remplace un signe sans dessin ; le relevé scellé le garde tel quel.",
    note_code=(
        "Le code : si le fichier se perd, ces pages suffisent. Il porte les niveaux, l'empreinte "
        "et la signature ; le secrétariat le lit sur une photo ou un scan à 150 ppp et ressaisit "
        "les textes, vérifiés par leur empreinte."
    ),
    note_code_unproven=(
        "Il ne dit pas à qui est la clé : cette fiche n'est pas d'une session remise par un "
        "dossier."
    ),
    page="Page {page} / {pages}",
    footer="Fiche {sheet}, version {version} · empreinte {digest}",
    tab_sheet="Fiche",
    tab_sealed="Scellé",
    sealed_intro=(
        "Relevé scellé de la fiche, en JSON canonique (RFC 8785) codé en base64, à mettre bout "
        "à bout. Ne rien modifier : la moindre retouche rompt le sceau."
    ),
    sealed_bytes="Relevé",
    code_bytes="Code imprimé",
    sealed_piece="Relevé {number} / {count}",
    day=FRENCH_DAY,
)

_RECORD = RecordWords(
    format="format",
    sheet="fiche",
    version="version",
    parent="version corrigée",
    session="session",
    passage="passage",
    subject="candidat ou groupe",
    juror="juré",
    signed_at="moment de la signature",
    context_digest="contexte (candidat, juré, épreuve, heures)",
    levels_digest="niveaux",
    texts_digest="commentaires",
    drawing_digest="signature manuscrite",
    grid_digest="grille",
)

_CHANGES = ChangeWords(
    page="page {page}",
    page_added="page {page} (ajoutée)",
    page_missing="page {page} (absente)",
    annotation="page {page} (annotation ajoutée)",
    attachments="pièces jointes",
    structure="structure du document",
    row_hidden="{tab}!{row}:{row} (ligne masquée)",
    column_hidden="{tab}!{column}:{column} (colonne masquée)",
    tab_added="{tab} (feuille ajoutée)",
    tab_missing="{tab} (feuille absente)",
    tab_hidden="{tab} (feuille masquée)",
    conditional_format="{tab}!{cells} (mise en forme conditionnelle)",
    part="{part} (présentation)",
)

_FAILURES = FailureWords(
    failure=Sentence("L'opération n'a pas abouti.", "Recommencez ; rien de saisi n'est perdu."),
    grid=Sentence(
        "Cette grille est inutilisable.",
        "Demandez au certificateur une copie entière du fichier de grille.",
        "À l'endroit « {place} » : {fault}.",
    ),
    grid_unknown=Sentence(
        "Cette grille n'est pas dans la bibliothèque.",
        "Voyez la liste : jury-desk grid list.",
    ),
    storage=Sentence(
        "Le fichier de données ne s'ouvre pas ou ne s'écrit pas.",
        "Vérifiez le disque, puis relancez le programme.",
    ),
    storage_not_a_database=Sentence(
        "Ce fichier n'est pas un fichier de données de Jury Desk, ou il est abîmé.",
        "Remettez à sa place une copie de jury-desk.db, puis réessayez ; pour repartir de zéro, "
        "relancez le programme avec --data-dir et un dossier vide.",
    ),
    storage_newer=Sentence(
        "Ces données ont été écrites par une version plus récente de Jury Desk.",
        "Installez la version la plus récente ; les données restent intactes.",
    ),
    storage_read_only=Sentence(
        "Le dossier de données est protégé en écriture.",
        "Donnez-vous le droit d'y écrire, puis réessayez ; ou relancez le programme avec "
        "--data-dir et un autre dossier.",
    ),
    storage_disk_full=Sentence(
        "Le disque est plein.",
        "Libérez de la place ; ce qui est déjà enregistré l'est toujours.",
    ),
    storage_in_use=Sentence(
        "Jury Desk est déjà ouvert sur ces données.",
        "Revenez à la fenêtre ouverte, ou fermez-la d'abord.",
    ),
    storage_key_missing=Sentence(
        "La clé de ces données est introuvable.",
        "Remettez en place le fichier de clé, ou reprenez une sauvegarde complète.",
    ),
    storage_data_missing=Sentence(
        "Le fichier de données (jury-desk.db) n'est plus dans son dossier.",
        "Remettez-le en place depuis une copie ; pour repartir de zéro, prenez un autre dossier.",
    ),
    pin=Sentence("Le code PIN a été refusé.", "Réessayez."),
    pin_wrong=Sentence(
        "Ce n'est pas le bon code PIN.",
        "Réessayez ; rien n'est bloqué définitivement.",
        "Prochain essai dans {wait} s.",
    ),
    pin_too_soon=Sentence(
        "Il est trop tôt pour un nouvel essai.",
        "Patientez, puis saisissez le code PIN.",
        "Encore {wait} s.",
    ),
    pin_too_short=Sentence("Ce code PIN est trop court.", "Choisissez au moins six caractères."),
    sheet=Sentence(
        "L'état de la fiche ne permet pas cette action.",
        "Avant la signature, rouvrez la fiche ; après, commencez une correction.",
    ),
    not_untouched=Sentence(
        "Ces données contiennent déjà du travail ou un code PIN : la démonstration n'y touche pas.",
        "Choisissez un dossier de données vide (--data-dir), ou n'en donnez aucun.",
    ),
    export=Sentence(
        "Le document n'a pas pu être écrit tel qu'il est enregistré.",
        "Choisissez un autre dossier ou une autre clé USB, puis recommencez.",
        "Une partie seulement des fichiers se trouve dans {folder}.",
    ),
    file_taken=Sentence(
        "Un autre fichier porte déjà ce nom ; il n'a pas été touché.",
        "Donnez un autre nom, ou demandez son remplacement (--force).",
        "Fichier : {name}.",
    ),
    unreadable=Sentence(
        "Ce fichier n'est pas un document de Jury Desk, ou il est abîmé.",
        "Demandez-en une copie entière à son auteur.",
    ),
    file_travels=Sentence(
        "Ce fichier voyage chiffré : il est vérifié par qui le reçoit.",
        "Ouvrez-le là où il va : un retour au secrétariat, un dossier ou un accusé sur le poste du "
        "juré (take-in).",
    ),
    file_missing=Sentence(
        "Ce fichier n'existe pas, ou vous n'avez pas le droit de le lire.",
        "Vérifiez son nom et son dossier.",
    ),
    framework=Sentence(
        "Ce document n'a pas pu être lu ; rien n'en a été gardé.",
        "Vérifiez qu'il s'ouvre dans son propre programme, puis réessayez ; ou tapez la"
        " grille dans le modèle Excel.",
    ),
    framework_kind=Sentence(
        "Ce fichier n'est pas d'un type que le programme lit, ou n'est pas ce que dit son nom.",
        "Donnez un PDF, un Word (.docx), un tableur (.xlsx, .ods), une page HTML, du "
        "Markdown ou du texte ; un ancien .doc ou .xls s'enregistre d'abord en .docx ou .xlsx.",
    ),
    framework_locked=Sentence(
        "Ce document est protégé par un mot de passe.",
        "Enregistrez-en une copie sans mot de passe, puis importez-la.",
    ),
    framework_scanned=Sentence(
        "Ce document est fait d'images (numérisation ou photo) : il ne contient pas de texte.",
        "Demandez au certificateur le fichier d'origine (Word ou PDF avec texte), ou "
        "passez-le d'abord dans un logiciel de reconnaissance de caractères.",
    ),
    framework_too_large=Sentence(
        "Ce fichier est trop grand, ou le devient une fois décompressé : ce n'est pas "
        "un référentiel.",
        "Gardez-en les seules pages du référentiel, puis importez-les.",
    ),
    framework_encoding=Sentence(
        "Le codage des lettres de ce texte n'est pas reconnu : des lettres seraient fausses.",
        "Enregistrez-le avec le codage UTF-8, puis importez-le.",
    ),
    framework_empty=Sentence(
        "Ce document a été lu, mais il ne contient aucun tableau d'évaluation.",
        "Vérifiez que c'est bien le référentiel, avec ses compétences et ses critères ;"
        " ou tapez la grille dans le modèle Excel.",
    ),
    framework_cancelled=Sentence(
        "La lecture a été interrompue ; rien n'a été gardé.",
        "Importez le document de nouveau quand vous voulez.",
    ),
    draft=Sentence(
        "Le brouillon ne permet pas ce geste.",
        "Rien n'a changé ; choisissez un autre élément ou une autre place.",
    ),
    draft_unfinished=Sentence(
        "Des alertes attendent encore votre avis : la grille ne peut pas encore être acceptée.",
        "Traitez-les une à une (F8), puis acceptez.",
    ),
    revision_taken=Sentence(
        "La bibliothèque a déjà une autre grille sous cet identifiant et cette révision.",
        "Donnez un autre numéro de révision.",
    ),
    revision_frozen=Sentence(
        "Une session se sert de cette révision : elle reste telle quelle.",
        "Dupliquez-la en une nouvelle révision pour la changer.",
    ),
    revision_shipped=Sentence(
        "Cette grille est livrée avec le programme : elle ne peut pas être retirée.",
        "Dupliquez-la en une nouvelle révision pour la changer.",
    ),
    practice_impossible=Sentence(
        "Cette grille n'a aucune épreuve à évaluer par un jury : pas de séance d'entraînement.",
        "Ajoutez une épreuve et des critères dans le même bloc, puis réessayez.",
    ),
    preparation=Sentence("Cela n'est pas possible dans cette session.", "Rien n'a été changé."),
    session_state=Sentence(
        "Cette session ne peut pas encore passer à l'étape suivante.",
        "Complétez ce qui manque ; chaque point dit où.",
        "Il manque {count} points.",
    ),
    session_unknown=Sentence(
        "Cette session n'est pas sur ce poste.",
        "Choisissez-en une dans la liste du secrétariat.",
    ),
    list=Sentence(
        "Cette liste ne peut pas être lue.",
        "Enregistrez-la en XLSX ou en CSV, puis importez-la de nouveau ; rien n'a été repris.",
    ),
    planning=Sentence(
        "Aucun planning n'a été trouvé dans le temps donné.",
        "Ajoutez des salles, des jurys ou des heures, ou laissez chercher plus longtemps.",
    ),
    storage_network_drive=Sentence(
        "Ces données sont sur un lecteur réseau : deux postes pourraient y écrire en même temps.",
        "Choisissez un dossier sur un disque de ce poste ; une archive en fait changer.",
    ),
    holds_work=Sentence(
        "Les données de ce poste contiennent déjà du travail, ou un code PIN les protège.",
        "Rien n'a été changé ; ouvrez l'archive dans un dossier de données vide.",
    ),
    archive=Sentence(
        "Ce fichier n'est pas une archive de Jury Desk, ou il est endommagé.",
        "Rien n'a été changé. Copiez-le de nouveau depuis l'autre poste.",
    ),
    archive_passphrase=Sentence(
        "Ce n'est pas la phrase secrète de cette archive, ou elle est trop courte.",
        "Recommencez ; pour une nouvelle archive, il faut au moins 12 caractères.",
    ),
    staff=Sentence("Cela n'est pas possible au secrétariat.", "Rien n'a été changé."),
    day=Sentence("Cela n'est pas possible maintenant.", "Rien n'a été changé."),
    paper=Sentence(
        "Les pages de ce document ne peuvent pas être affichées.",
        "Ouvrez-le dans son propre programme ; la fiche se poursuit sans lui.",
    ),
    paper_missing=Sentence(
        "Ce document n'est plus à sa place.",
        "Remettez sa clé ou son disque, puis réessayez ; la fiche n'est pas touchée.",
    ),
    paper_kind=Sentence(
        "Ce fichier n'est pas un PDF, ou il est abîmé.",
        "Demandez un PDF au candidat, ou imprimez le document en PDF.",
    ),
    paper_locked=Sentence(
        "Ce document demande un mot de passe.",
        "Ouvrez-le dans son propre programme et enregistrez-en une copie sans mot de passe.",
    ),
    paper_too_large=Sentence(
        "Ce document est trop grand pour être affiché à côté de la fiche.",
        "Ouvrez-le dans son propre programme, ou n'en gardez que les pages utiles.",
    ),
    travel=Sentence("Cela n'est pas possible.", "Rien n'a été changé."),
    travel_cancelled=Sentence(
        "C'est arrêté.", "Ce qui était déjà fait reste fait ; le reste peut être repris."
    ),
    calibration=Sentence(
        "Ce code est mal tapé : il ne dit rien.",
        "Faites-le relire, lettre par lettre.",
    ),
    calibration_example=Sentence(
        "Ce code est celui d'un autre exemple.",
        "Demandez à votre collègue quel exemple il a évalué.",
    ),
    calibration_grid=Sentence(
        "Ce code est celui d'une autre révision de la grille.",
        "Mettez la même grille sur les deux postes, puis évaluez de nouveau l'exemple.",
    ),
)

_MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)


def _day_and_month(day: int, month: str) -> str:
    return f"{'1er' if day == 1 else day} {month}"


FRENCH = all_french(
    Words(
        language="fr",
        documents=_DOCUMENTS,
        record=_RECORD,
        changes=_CHANGES,
        failures=_FAILURES,
        months=_MONTHS,
        day_and_month=_day_and_month,
    )
)
"""Every word in French."""
