"""Why a day cannot go to another laptop or be taken in."""

FR: dict[str, str] = {
    "carry-practice": "Rien d’un entraînement ne quitte cet ordinateur.",
    "carry-here": "Cette journée est sur cet ordinateur.",
    "carry-large": "Cette journée est trop volumineuse pour un seul fichier.",
    "carry-unlike": (
        "Le fichier relu n’est pas celui qui a été écrit : la journée reste ici. Choisissez un "
        "autre dossier ou une autre clé."
    ),
    "carry-missing": "Ce fichier n’est plus là : sa clé a peut-être été retirée.",
    "carry-file": "Ce fichier ne contient pas de journée de jury, ou il est abîmé.",
    "carry-broken": (
        "Ce que contient ce fichier se contredit : rien n’a été repris. Faites-le "
        "écrire de nouveau."
    ),
    "carry-code-wrong": (
        "Ce n’est pas le code de ce fichier, ou le fichier a été abîmé en chemin."
    ),
    "carry-code-sign": "Le signe « {sign} » n’est dans aucun code : relisez-le.",
    "carry-code-length": "Ce code a {count} signes : il en faut {wanted}.",
    "carry-code-slip": "Un signe de ce code est faux, ou deux sont inversés : relisez-le.",
    "carry-code-file": "Le fichier du code ne peut pas être lu : donnez un fichier texte.",
    "carry-other-plan": (
        "Cet ordinateur a déjà cette session avec un autre plan : celui d’un autre juré, ou une "
        "version plus ancienne. La journée ne peut pas y être reprise."
    ),
    "carry-own": (
        "Ce fichier a été écrit sur cet ordinateur. S’il n’est pas arrivé ailleurs, reprenez la "
        "journée ici, avec la raison."
    ),
    "carry-older": "Ce fichier est plus ancien que ce qui est ici : il ne remplace rien.",
    "carry-apart": (
        "On a aussi travaillé à cette journée sur cet ordinateur : le fichier ne l’écrase pas."
    ),
    "carry-signed-there": (
        "Cette version a été signée sur un autre ordinateur : seule sa clé peut en signer les "
        "fichiers. Ils viennent avec la journée, ou de là-bas."
    ),
}

EN: dict[str, str] = {
    "carry-practice": "Nothing of a practice session leaves this computer.",
    "carry-here": "This day is on this computer.",
    "carry-large": "There is too much in this day for one file.",
    "carry-unlike": (
        "The file was read back different from what was written: the day stays here. Choose "
        "another folder or stick."
    ),
    "carry-missing": "This file is not there any more: its stick may have been taken out.",
    "carry-file": "This file holds no jury day, or it is damaged.",
    "carry-broken": (
        "What this file holds contradicts itself: nothing was taken in. Have it written again."
    ),
    "carry-code-wrong": "This is not the code of this file, or the file was damaged on its way.",
    "carry-code-sign": "The sign “{sign}” is in no code: read it again.",
    "carry-code-length": "This code has {count} signs: {wanted} are needed.",
    "carry-code-slip": "A sign of this code is wrong, or two changed places: read it again.",
    "carry-code-file": "The file of the code cannot be read: give a text file.",
    "carry-other-plan": (
        "This computer has the session already with another plan: another juror's, or an older "
        "one. The day cannot be taken in here."
    ),
    "carry-own": (
        "This file was written on this computer. If it arrived nowhere, take the day back here, "
        "with the reason."
    ),
    "carry-older": "This file is older than what is here: it replaces nothing.",
    "carry-apart": ("This day was worked on on this computer too: the file does not overwrite it."),
    "carry-signed-there": (
        "This version was signed on another computer: only its key can sign the files. They come "
        "with the day, or from there."
    ),
}
