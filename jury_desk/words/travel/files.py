"""Why a dossier, return, receipt or rescue file cannot be read, and why what came in was refused.

"refused-" and the RefusalKind tells it of a whole file; with "-sheet" behind, of a part of one.
"""

FR: dict[str, str] = {
    "dossier-foreign": (
        "Ce fichier n’est pas un dossier de jury : choisissez celui que le secrétariat vous a "
        "remis ; son nom finit par « .jury »."
    ),
    "dossier-damaged": (
        "Ce dossier est abîmé ou incomplet : copiez-le de nouveau, ou demandez-en une autre "
        "copie au secrétariat."
    ),
    "dossier-code": (
        "Ce n’est pas le code de ce dossier : vérifiez le code, et que le dossier est bien le "
        "vôtre."
    ),
    "dossier-too-large": "Il y a trop dans ce dossier pour un seul fichier : rien n’a été fait.",
    "dossier-unreadable": (
        "Ce que contient ce dossier se contredit : rien n’a été repris. Demandez-en un autre au"
        " secrétariat."
    ),
    "dossier-forged": (
        "Ce dossier ne vient pas du secrétariat qu’il nomme : ne l’utilisez pas, et prévenez le"
        " secrétariat."
    ),
    "return-foreign": (
        "Ce fichier n’est pas un retour de fiches : le nom d’un retour finit par « .fiches »."
    ),
    "return-damaged": "Ce retour est abîmé : demandez-en une autre copie au juré.",
    "return-cut-short": (
        "Ce retour s’arrête avant ses premières fiches : demandez-en une copie entière au juré."
    ),
    "return-other-session": (
        "Ce retour est destiné à une autre session : recevez-le là où elle est tenue."
    ),
    "return-forged": "La signature de ce retour ne tient pas : demandez-en un autre au juré.",
    "return-unreadable": (
        "Ce retour ne peut pas être lu : il vient peut-être d’une version plus récente du "
        "programme."
    ),
    "return-too-large": "Ce fichier est plus grand qu’aucun retour : rien n’a été reçu.",
    "return-much": "Il y a trop de fiches pour un seul retour : remettez-en moins à la fois.",
    "receipt-foreign": (
        "Ce fichier n’est pas un accusé du secrétariat, quel que soit son nom : demandez-lui une "
        "autre copie du fichier « .recu »."
    ),
    "receipt-damaged": (
        "Cet accusé est abîmé, ou a été modifié : sa signature ne tient pas. Demandez-en une autre"
        " copie au secrétariat."
    ),
    "receipt-unreadable": (
        "Cet accusé ne peut pas être lu : il vient peut-être d’une version plus récente du "
        "programme."
    ),
    "receipt-too-large": "Il y a trop dans cet accusé pour un seul fichier : rien n’a été fait.",
    "receipt-other-session": "Cet accusé est pour une session qui n’est pas sur cet ordinateur.",
    "receipt-forged": (
        "Cet accusé ne vient pas du secrétariat de votre session : n’en tenez pas compte, et "
        "prévenez le secrétariat."
    ),
    "rescue-foreign": (
        "Ce fichier n’est pas un fichier de secours : son nom finit par « .secours »."
    ),
    "rescue-damaged": (
        "Ce fichier de secours est abîmé ou incomplet : faites-le écrire de nouveau sur "
        "l’ordinateur du juré."
    ),
    "rescue-too-large": (
        "Il y a trop dans ces données pour un fichier de secours : faites copier tout leur "
        "dossier par la personne qui s’occupe de l’ordinateur."
    ),
    "rescue-key": (
        "Ce fichier de secours ne s’ouvre pas avec les clés de cette session : prenez celui qui"
        " a été écrit sur l’ordinateur du juré."
    ),
    "refused-foreign": "Ce fichier n’est pas un retour de fiches.",
    "refused-foreign-sheet": "Ce n’est pas une fiche.",
    "refused-other-session": (
        "Ce retour est destiné à une autre session, dont les clés ne sont pas ici."
    ),
    "refused-other-session-sheet": "Cette fiche est d’une autre session.",
    "refused-damaged": "Ce fichier est abîmé : demandez-en une autre copie au juré.",
    "refused-damaged-sheet": (
        "Cette fiche est abîmée dans le fichier : demandez-en une autre copie au juré. Le reste"
        " a été reçu."
    ),
    "refused-cut-short": (
        "Ce fichier est coupé avant ses premières fiches : demandez-en une copie entière."
    ),
    "refused-cut-short-sheet": (
        "Le fichier est coupé avant la fin de cette fiche : demandez-en une copie entière. Ce "
        "qui précède a été reçu."
    ),
    "refused-forged": (
        "La signature de ce fichier ne tient pas : il n’a pas été fait par le juré qu’il nomme."
    ),
    "refused-forged-sheet": "Cette fiche n’a pas été faite par le juré qu’elle nomme.",
    "refused-unknown-key": (
        "La clé qui a signé ce fichier n’est celle d’aucun juré de la session : appelez le juré"
        " avant d’en tenir compte."
    ),
    "refused-unknown-key-sheet": (
        "La clé qui a signé cette fiche n’est pas celle de ce juré : appelez-le avant d’en "
        "tenir compte."
    ),
    "refused-revoked": (
        "La clé qui a signé ce fichier est révoquée : l’ordinateur a été déclaré perdu."
    ),
    "refused-revoked-sheet": (
        "La clé qui a signé cette fiche est révoquée depuis un moment antérieur à la signature."
    ),
    "refused-other-grid": "Ce retour a été marqué avec une autre grille que celle de la session.",
    "refused-other-grid-sheet": (
        "Cette fiche a été marquée avec une autre grille que celle de la session."
    ),
    "refused-unexpected": "Ce fichier dit autre chose que ce que son contenu est.",
    "refused-unexpected-sheet": (
        "Cette fiche n’est pas celle que le fichier annonce, ou il l’annonce deux fois."
    ),
    "refused-seal-broken": "Le sceau de ce fichier ne tient pas.",
    "refused-seal-broken-sheet": (
        "Le sceau de cette fiche ne tient pas : elle a été modifiée après sa signature."
    ),
    "refused-journal-broken": "Le journal de ce fichier ne se suit pas.",
    "refused-journal-broken-sheet": (
        "Le journal de cette fiche ne se suit pas : une entrée manque ou a été modifiée. La "
        "fiche elle-même a été jugée à part."
    ),
    "refused-too-large": "Ce fichier est plus grand qu’aucun retour.",
    "refused-too-large-sheet": "Cette fiche est plus grande qu’aucune fiche.",
    "refused-unreadable": (
        "Ce fichier ne peut pas être lu : le support est peut-être défaillant, ou le fichier "
        "vient d’une version plus récente du programme."
    ),
    "refused-unreadable-sheet": (
        "Cette fiche ne peut pas être lue : elle vient peut-être d’une version plus récente du "
        "programme."
    ),
    "refused-own-file": "Ce fichier a été écrit ici, pour un juré : il n’y a rien à y recevoir.",
    "refused-own-file-sheet": "Cette fiche a été écrite ici.",
}

EN: dict[str, str] = {
    "dossier-foreign": (
        "This file is no dossier: choose the one that the secretariat gave you; its name ends with "
        "“.jury”."
    ),
    "dossier-damaged": (
        "This dossier is damaged or not whole: copy it again, or ask the secretariat for "
        "another copy."
    ),
    "dossier-code": (
        "This is not the code of this dossier: check the code, and that the dossier is yours."
    ),
    "dossier-too-large": "There is too much in this dossier for one file: nothing was done.",
    "dossier-unreadable": (
        "What this dossier holds contradicts itself: nothing was taken in. Ask the secretariat "
        "for another one."
    ),
    "dossier-forged": (
        "This dossier was not made by the secretariat that it names: do not use it, and tell "
        "the secretariat."
    ),
    "return-foreign": "This file is no return: the name of a return ends with “.fiches”.",
    "return-damaged": "This return is damaged: ask the juror for another copy.",
    "return-cut-short": "This return ends before its first sheets: ask the juror for a whole copy.",
    "return-other-session": "This return is for another session: take it in where that session is.",
    "return-forged": "The signature of this return does not hold: ask the juror for another one.",
    "return-unreadable": (
        "This return cannot be read: it may come from a newer version of the program."
    ),
    "return-too-large": "This file is larger than any return: nothing was taken in.",
    "return-much": "There is too much for one return: hand in fewer sheets at a time.",
    "receipt-foreign": (
        "This file is no receipt of the secretariat, whatever its name: ask for another copy of "
        "the “.recu” file."
    ),
    "receipt-damaged": (
        "This receipt is damaged, or was changed: its signature does not hold. Ask the "
        "secretariat for another copy."
    ),
    "receipt-unreadable": (
        "This receipt cannot be read: it may come from a newer version of the program."
    ),
    "receipt-too-large": "There is too much in this receipt for one file: nothing was done.",
    "receipt-other-session": "This receipt is for a session that is not on this computer.",
    "receipt-forged": (
        "This receipt was not made by the secretariat of your session: do not count on it, and "
        "tell the secretariat."
    ),
    "rescue-foreign": "This file is no rescue file: the name of one ends with “.secours”.",
    "rescue-damaged": (
        "This rescue file is damaged or not whole: have it written again on the juror’s laptop."
    ),
    "rescue-too-large": (
        "There is too much in these data for a rescue file: have their whole folder copied by "
        "whoever looks after the laptop."
    ),
    "rescue-key": (
        "This rescue file does not open with the keys of this session: take the one that was "
        "written on the juror’s laptop."
    ),
    "refused-foreign": "This file is no return.",
    "refused-foreign-sheet": "This is no sheet.",
    "refused-other-session": "This return is for another session, whose keys are not here.",
    "refused-other-session-sheet": "This sheet is another session’s.",
    "refused-damaged": "This file is damaged: ask the juror for another copy.",
    "refused-damaged-sheet": (
        "This sheet is damaged in the file: ask the juror for another copy. The rest was taken in."
    ),
    "refused-cut-short": "This file is cut off before its first sheets: ask for a whole copy.",
    "refused-cut-short-sheet": (
        "The file is cut off before the end of this sheet: ask for a whole copy. What comes "
        "before was taken in."
    ),
    "refused-forged": (
        "The signature of this file does not hold: it was not made by the juror that it names."
    ),
    "refused-forged-sheet": "This sheet was not made by the juror that it names.",
    "refused-unknown-key": (
        "The key that signed this file is no juror’s of the session: call the juror before "
        "counting on it."
    ),
    "refused-unknown-key-sheet": (
        "The key that signed this sheet is not this juror’s: call them before counting on it."
    ),
    "refused-revoked": "The key that signed this file is revoked: the laptop was reported lost.",
    "refused-revoked-sheet": (
        "The key that signed this sheet was revoked from before its signature."
    ),
    "refused-other-grid": "This return was marked with another grid than the session’s.",
    "refused-other-grid-sheet": "This sheet was marked with another grid than the session’s.",
    "refused-unexpected": "This file says something else than what it holds.",
    "refused-unexpected-sheet": (
        "This sheet is not the one that the file tells of, or the file tells of it twice."
    ),
    "refused-seal-broken": "The seal of this file does not hold.",
    "refused-seal-broken-sheet": (
        "The seal of this sheet does not hold: it was changed after it was signed."
    ),
    "refused-journal-broken": "The journal of this file does not follow.",
    "refused-journal-broken-sheet": (
        "The journal of this sheet does not follow: an entry is missing or was changed. The "
        "sheet itself was judged apart."
    ),
    "refused-too-large": "This file is larger than any return.",
    "refused-too-large-sheet": "This sheet is larger than any sheet.",
    "refused-unreadable": (
        "This file cannot be read: its disk may be failing, or it comes from a newer version of"
        " the program."
    ),
    "refused-unreadable-sheet": (
        "This sheet cannot be read: it may come from a newer version of the program."
    ),
    "refused-own-file": (
        "This file was written here, for a juror: there is nothing in it to take in."
    ),
    "refused-own-file-sheet": "This sheet was written here.",
}
