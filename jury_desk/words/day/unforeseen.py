"""Words about the unforeseen: someone added, moved, swapped, recused, copied from paper."""

FR: dict[str, str] = {
    "unforeseen-name": "Il faut un nom et un prénom.",
    "unforeseen-name-long": "Ce texte est trop long : {most} caractères au plus.",
    "unforeseen-known": (
        "Une personne de ce nom est déjà dans la session. Choisissez-la dans la liste ; si c’est "
        "quelqu’un d’autre, donnez son numéro."
    ),
    "unforeseen-number": "Ce numéro est déjà celui d’une autre personne de la session.",
    "unforeseen-members": "Une équipe a besoin d’au moins deux membres, chacun une seule fois.",
    "unforeseen-label": "L’équipe a besoin d’un nom.",
    "unforeseen-assessment": "Cette épreuve n’a pas de critères à évaluer ici.",
    "unforeseen-gone": "Ce passage n’est plus dans la journée.",
    "unforeseen-signed": (
        "Une fiche de ce passage est déjà signée : elle reste la vôtre. Si elle doit changer, "
        "corrigez-la."
    ),
    "unforeseen-paper-signed": (
        "La fiche est déjà signée. Commencez d’abord une correction, puis dites d’où elle est "
        "recopiée."
    ),
    "unforeseen-given": "Ce passage n’est déjà plus à évaluer par vous.",
    "unforeseen-not-given": "Ce passage est à évaluer par vous : il n’y a rien à reprendre.",
    "unforeseen-juror": "Dites quel juré évalue ce passage.",
    "unforeseen-oneself": "C’est vous : choisissez un autre juré.",
    "unforeseen-other-text": "Dites en quelques mots pourquoi la fiche vient du papier.",
    "swap-signed": (
        "Une des deux fiches est signée : elle ne change plus de place. Corrigez-la avec sa raison."
    ),
    "swap-same": "Choisissez deux fiches différentes.",
    "swap-assessment": (
        "Ces fiches ne portent pas sur la même épreuve : leurs critères ne se répondent pas."
    ),
    "swap-nothing": "Rien n’est noté sur ces deux fiches : il n’y a rien à échanger.",
    "swap-unrecorded": (
        "Un commentaire de ces fiches n’est pas encore enregistré, et n’irait pas avec elles. "
        "Faites de la place sur le disque, puis recommencez."
    ),
    "swap-team": (
        "Une équipe ne s’échange pas avec une autre. Dans une équipe, échangez deux membres."
    ),
}

EN: dict[str, str] = {
    "unforeseen-name": "A name and a first name are needed.",
    "unforeseen-name-long": "This text is too long: {most} characters at most.",
    "unforeseen-known": (
        "Somebody of this name is in the session already. Choose them in the list; if it is "
        "somebody else, give their number."
    ),
    "unforeseen-number": "This number is already that of somebody else in the session.",
    "unforeseen-members": "A team needs two members at least, each of them once.",
    "unforeseen-label": "The team needs a name.",
    "unforeseen-assessment": "This assessment has no criteria to mark here.",
    "unforeseen-gone": "This passage is not in the day any more.",
    "unforeseen-signed": (
        "A sheet of this passage is signed already: it stays yours. If it has to change, "
        "correct it."
    ),
    "unforeseen-paper-signed": (
        "The sheet is signed already. Start a correction first, then say where it is copied from."
    ),
    "unforeseen-given": "This passage is already not yours to mark any more.",
    "unforeseen-not-given": "This passage is yours to mark: there is nothing to take back.",
    "unforeseen-juror": "Say which juror marks this passage.",
    "unforeseen-oneself": "That is you: choose another juror.",
    "unforeseen-other-text": "Say in a few words why the sheet comes from paper.",
    "swap-signed": (
        "One of the two sheets is signed: it does not change places any more. Correct it, with "
        "its reason."
    ),
    "swap-same": "Choose two different sheets.",
    "swap-assessment": (
        "These sheets are not about the same assessment: their criteria do not match."
    ),
    "swap-nothing": "Nothing is marked on these two sheets: there is nothing to swap.",
    "swap-unrecorded": (
        "A comment of these sheets is not recorded yet, and would not go with them. Make room on "
        "the disk, then try again."
    ),
    "swap-team": ("A team is not swapped with another one. Within a team, swap two members."),
}
