"""Words about the people at the secretariat, by code."""

FR: dict[str, str] = {
    "staff-no-name": "Indiquez le nom de la personne.",
    "staff-long-name": "Ce nom est trop long : {count} caractères au plus.",
    "staff-name-taken": (
        "{name} est déjà au secrétariat : deux personnes du même nom se confondraient. "
        "Ajoutez un second prénom."
    ),
    "staff-no-sponsor": "Il faut le code PIN d'une personne qui a déjà accès à ces données.",
    "staff-unknown": "Cette personne n'a plus accès au secrétariat de ce poste.",
    "staff-last": (
        "C'est la dernière personne qui peut ouvrir ces données. Ajoutez d'abord quelqu'un."
    ),
    "staff-same-person": (
        "{name} a déjà confirmé : il faut la confirmation d'une deuxième personne."
    ),
}

EN: dict[str, str] = {
    "staff-no-name": "Give the person's name.",
    "staff-long-name": "This name is too long: {count} characters at most.",
    "staff-name-taken": (
        "{name} is at the secretariat already: two people of one name could not be told apart. "
        "Add a second first name."
    ),
    "staff-no-sponsor": "This needs the PIN of someone who has access to these data already.",
    "staff-unknown": "This person no longer has access to the secretariat of this computer.",
    "staff-last": "This is the last person who can open these data. Add someone first.",
    "staff-same-person": "{name} has confirmed already: a second person has to confirm.",
}
