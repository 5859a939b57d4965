"""What a juror's laptop says of dossiers, copies, returns and receipts."""

FR: dict[str, str] = {
    # Opening a dossier.
    "dossier-code-needed": "Ce dossier s’ouvre avec son code : demandez-le au secrétariat.",
    "dossier-keys": (
        "Ce dossier vient d’un autre secrétariat que celui de votre session : ne l’utilisez pas, "
        "et prévenez le vôtre."
    ),
    "dossier-practice": "Un entraînement de cet identifiant est sur cet ordinateur.",
    "dossier-juror": (
        "Ce dossier est celui d’un autre juré : sur cet ordinateur, cette session est la vôtre."
    ),
    "dossier-grid": (
        "Ce dossier note avec une autre grille que la session d’ici : rien n’a été changé. "
        "Prévenez le secrétariat."
    ),
    "dossier-apart": (
        "Ce dossier apporte un travail que celui d’ici ne prolonge pas : rien n’a été écrasé. "
        "Remettez au secrétariat ce qui est ici, et demandez-lui un dossier sans ce travail."
    ),
    "dossier-unfit": (
        "Le plan de ce dossier ne va pas avec ce qui est noté ici, ou avec sa grille : rien n’a "
        "été changé. Demandez-en un autre au secrétariat."
    ),
    "travel-day-away": (
        "Cette journée est sur un autre ordinateur : c’est là-bas qu’il faut le faire."
    ),
    # Returns.
    "travel-practice": "Les fiches d’entraînement ne se remettent pas.",
    "travel-no-dossier": (
        "Cette session n’est pas venue dans un dossier du secrétariat : rien ne dit pour qui "
        "chiffrer ce qui serait remis."
    ),
    "folder-gone": "Ce dossier n’est plus là : sa clé a peut-être été retirée.",
    "folder-own": (
        "C’est un dossier de cet ordinateur : rien ne le quitterait. Choisissez une clé ou un "
        "autre dossier."
    ),
    "hand-in-away": "La clé a été retirée : rien n’a été remis.",
    "hand-in-missing": "Le fichier n’est pas là où il a été écrit : rien n’a été remis.",
    "hand-in-full": (
        "Il n’y a plus de place : rien n’a été remis. Choisissez une autre clé ou un autre dossier."
    ),
    "hand-in-read-only": (
        "Rien ne peut être écrit ici : rien n’a été remis. Choisissez une autre clé ou un autre "
        "dossier."
    ),
    "hand-in-unlike": (
        "Le fichier relu n’est pas celui qui a été écrit : il ne compte pas comme remis. Choisissez"
        " une autre clé."
    ),
    "hand-in-failed": (
        "L’écriture a échoué : rien n’a été remis. Choisissez une autre clé ou un autre dossier."
    ),
    # Copies.
    "stick-away": "Ce dossier n’est pas là : la clé a peut-être été retirée.",
    "copies-pin": "Ces copies sont à refaire : le code PIN est nécessaire.",
    "copy-away": "la clé n’est pas là",
    "copy-missing": "la copie n’y est pas encore",
    "copy-full": "il n’y a plus de place",
    "copy-read-only": "rien ne peut y être écrit",
    "copy-unlike": "la copie relue n’est pas ce qui a été écrit",
    "copy-failed": "l’écriture a échoué",
    # Receipts.
    "receipt-juror": "Cet accusé est celui d’un autre juré.",
    # PIN forgotten.
    "rescue-none": (
        "Ces données ne sont venues d’aucun dossier : aucun secrétariat ne peut les ouvrir sans le "
        "code PIN."
    ),
}

EN: dict[str, str] = {
    # Opening a dossier.
    "dossier-code-needed": "This dossier opens with its code: ask the secretariat for it.",
    "dossier-keys": (
        "This dossier is of another secretariat than your session’s: do not use it, and tell yours."
    ),
    "dossier-practice": "A practice session of that id is on this computer.",
    "dossier-juror": "This dossier is another juror’s: on this computer, this session is yours.",
    "dossier-grid": (
        "This dossier marks with another grid than the session here: nothing was changed. Tell the "
        "secretariat."
    ),
    "dossier-apart": (
        "This dossier brings work that does not go on from what is here: nothing was overwritten. "
        "Hand in what is here, and ask the secretariat for a dossier without that work."
    ),
    "dossier-unfit": (
        "The plan of this dossier does not fit what is recorded here, or its grid: nothing was "
        "changed. Ask the secretariat for another one."
    ),
    "travel-day-away": "This day is on another computer: it is to be done there.",
    # Returns.
    "travel-practice": "Practice sheets are not handed in.",
    "travel-no-dossier": (
        "This session did not come in a dossier of the secretariat: nothing tells for whom to "
        "encrypt what would be handed in."
    ),
    "folder-gone": "This folder is not there any more: its stick may have been taken out.",
    "folder-own": (
        "This is a folder of this computer: nothing would leave it. Choose a stick or another "
        "folder."
    ),
    "hand-in-away": "The stick was taken out: nothing was handed in.",
    "hand-in-missing": "The file is not where it was written: nothing was handed in.",
    "hand-in-full": (
        "No room is left: nothing was handed in. Choose another stick or another folder."
    ),
    "hand-in-read-only": (
        "Nothing can be written there: nothing was handed in. Choose another stick or folder."
    ),
    "hand-in-unlike": (
        "The file reads back different from what was written: it does not count as handed in. "
        "Choose another stick."
    ),
    "hand-in-failed": (
        "Writing failed: nothing was handed in. Choose another stick or another folder."
    ),
    # Copies.
    "stick-away": "This folder is not there: the stick may have been taken out.",
    "copies-pin": "These copies are to be made anew: the PIN is needed.",
    "copy-away": "the stick is not there",
    "copy-missing": "the copy is not there yet",
    "copy-full": "no room is left",
    "copy-read-only": "nothing can be written there",
    "copy-unlike": "the copy reads back different from what was written",
    "copy-failed": "writing failed",
    # Receipts.
    "receipt-juror": "This receipt is another juror’s.",
    # PIN forgotten.
    "rescue-none": ("These data came in no dossier: no secretariat can open them without the PIN."),
}
