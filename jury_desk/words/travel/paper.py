"""What is said where a sheet is rebuilt from its print."""

FR: dict[str, str] = {
    # What cannot be done.
    "paper-newer": "Ce code a été imprimé par un programme plus récent.",
    "paper-code": "Ce que dit ce code se contredit : il est abîmé, ou il n'est pas de nous.",
    "paper-no-session": "Aucune session n'est ouverte ici où garder cette fiche.",
    "paper-not-held": "Une fiche dont le sceau ou les niveaux ne tiennent pas n'est pas gardée.",
    "paper-other-session": "Cette fiche est d'une autre session.",
    "paper-other-grid": "La session travaille avec une autre grille que cette fiche.",
    "paper-other-juror": "Aucune fiche de ce juré et de ce candidat n'est de cette session.",
    "paper-texts-file": "Le fichier des textes ne peut pas être lu : il faut un fichier texte en "
    "UTF-8, tel que « --texts-out » l'écrit.",
    "paper-texts-sheet": "Le fichier des textes nomme la fiche {sheet}, qui n'est sur aucune de "
    "ces pages.",
    # Of a file or a page.
    "page-no-code": "aucun code n'y a été trouvé : numérisez la page de la signature, à plat, à "
    "150 ppp ou plus",
    "page-half-code": "un code n'est pas entier : numérisez les deux carrés de la page",
    "page-strange-code": "le code trouvé n'est pas celui d'une fiche",
    "page-too-many-pages": "ce fichier a trop de pages : les 300 premières ont été lues",
    "page-too-many-files": "il y a trop de fichiers à la fois : celui-ci n'a pas été lu",
    "page-paper": "elle ne peut pas être lue",
    "page-paper-missing": "ce fichier n'est pas là, ou ne peut pas être lu",
    "page-paper-kind": "ce n'est ni un PDF, ni une image PNG, JPEG ou TIFF, ou le fichier est "
    "abîmé",
    "page-paper-locked": "ce PDF demande un mot de passe",
    "page-paper-too-large": "ce fichier est plus gros que toute numérisation d'une fiche",
    "page-paper-newer": "ce code a été imprimé par un programme plus récent",
    "page-paper-code": "ce que dit ce code se contredit : il est abîmé, ou il n'est pas de nous",
    # What a code proves.
    "fault-seal-broken": "la signature ne tient pas : cette page ne prouve rien",
    "fault-grid-unknown": "la grille que nomme cette fiche n'est pas ici",
    "fault-levels-changed": "les niveaux ne sont pas ceux qui ont été signés",
    "paper-holds": "signature et niveaux vérifiés",
    "key-accepted": "clé du juré, reconnue",
    "key-revoked": "clé du juré, révoquée avant cette signature : la fiche ne compte pas",
    "key-unknown": "clé inconnue : rien de ce qui a été remis ici ne la lie au juré",
    "key-unproven": "clé pas encore connue, et la page n'en porte pas la preuve",
    "key-not-asked": "la session n'est pas ici : à qui est la clé n'a pas été vérifié",
    "text-empty": "à saisir",
    "text-differs": "ne correspond pas encore",
    "text-fits": "correspond",
    "texts-none": "aucun texte sur cette fiche",
    "texts-whole": "textes vérifiés, à la lettre",
    "texts-left": "textes à saisir : {count}",
    "texts-unlike": "chaque texte correspond à son contrôle, mais l'ensemble n'est pas à la lettre "
    "celui qui a été signé : relisez la ponctuation et les fins de ligne",
    "text-reason": "motif de la correction",
    "text-number": "critère {number}",
}

EN: dict[str, str] = {
    "paper-newer": "This code was printed by a newer program.",
    "paper-code": "What this code says contradicts itself: it is damaged, or none of ours.",
    "paper-no-session": "No session is open here to keep this sheet in.",
    "paper-not-held": "A sheet whose seal or levels do not hold is not kept.",
    "paper-other-session": "This sheet is of another session.",
    "paper-other-grid": "The session works with another grid than this sheet.",
    "paper-other-juror": "No sheet of this juror and this candidate is of this session.",
    "paper-texts-file": "The file of the texts cannot be read: it must be a text file in UTF-8, as "
    "“--texts-out” writes it.",
    "paper-texts-sheet": "The file of the texts names the sheet {sheet}, which is on none of these "
    "pages.",
    "page-no-code": "no code was found in it: scan the page of the signature, flat, at 150 dpi or "
    "more",
    "page-half-code": "a code is not whole: scan both squares of the page",
    "page-strange-code": "the code that was found is not that of a sheet",
    "page-too-many-pages": "this file has too many pages: the first 300 were read",
    "page-too-many-files": "there are too many files at once: this one was not read",
    "page-paper": "it cannot be read",
    "page-paper-missing": "this file is not there, or cannot be read",
    "page-paper-kind": "this is neither a PDF nor a PNG, JPEG or TIFF picture, or it is damaged",
    "page-paper-locked": "this PDF asks for a password",
    "page-paper-too-large": "this file is larger than any scan of a sheet",
    "page-paper-newer": "this code was printed by a newer program",
    "page-paper-code": "what this code says contradicts itself: it is damaged, or none of ours",
    "fault-seal-broken": "the signature does not hold: this page proves nothing",
    "fault-grid-unknown": "the grid that this sheet names is not here",
    "fault-levels-changed": "the levels are not those that were signed",
    "paper-holds": "signature and levels verified",
    "key-accepted": "the juror's key, known",
    "key-revoked": "the juror's key, revoked before this signature: the sheet does not count",
    "key-unknown": "unknown key: nothing that was handed out here binds it to the juror",
    "key-unproven": "key not known yet, and the page does not hold its proof",
    "key-not-asked": "the session is not here: whose the key is was not checked",
    "text-empty": "to be typed",
    "text-differs": "does not fit yet",
    "text-fits": "fits",
    "texts-none": "no text on this sheet",
    "texts-whole": "texts verified, to the letter",
    "texts-left": "texts to be typed: {count}",
    "texts-unlike": "each text fits its check, but all together are not to the letter what was "
    "signed: read punctuation and ends of lines again",
    "text-reason": "reason of the correction",
    "text-number": "criterion {number}",
}
