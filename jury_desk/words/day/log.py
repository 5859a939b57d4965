"""Words about the day's journal: time, notes, incidents."""

FR: dict[str, str] = {
    "day-away": (
        "Cette journée est désormais sur un autre ordinateur : ici, elle se lit seulement. "
        "Continuez là-bas ; si le fichier n’y est jamais arrivé, reprenez la journée."
    ),
    "day-given-up": "Cette fiche n’est plus à remplir par vous.",
    "day-absent": "Une absence est enregistrée : retirez-la pour évaluer.",
    "day-nothing-runs": "Aucune phase n’est en cours : commencez-en une.",
    "day-nothing-to-take-back": "Aucun geste du temps n’est à annuler.",
    "day-note-gone": "Cette note n’existe plus.",
    "day-note-moved": "Cette note est déjà dans un commentaire.",
    "day-note-empty": "Une note a besoin d’un texte.",
    "day-text-long": "Ce texte est trop long : {most} caractères au plus.",
    "day-reason-missing": "Il faut une raison : dites pourquoi, en quelques mots.",
    "day-incident-text": "Un incident a besoin de quelques mots : dites ce qui s’est passé.",
    "day-incident-gone": "Cet incident n’est plus à retirer.",
}

EN: dict[str, str] = {
    "day-away": (
        "This day is on another laptop now: here it can only be read. Go on there; if the file "
        "never arrived, take the day back."
    ),
    "day-given-up": "This sheet is no longer yours to mark.",
    "day-absent": "An absence is recorded: withdraw it to mark.",
    "day-nothing-runs": "No phase is running: start one.",
    "day-nothing-to-take-back": "There is no act on the time to take back.",
    "day-note-gone": "This note is not there any more.",
    "day-note-moved": "This note is part of a comment already.",
    "day-note-empty": "A note needs some text.",
    "day-text-long": "This text is too long: {most} characters at most.",
    "day-reason-missing": "A reason is needed: say why, in a few words.",
    "day-incident-text": "An incident needs a few words: say what happened.",
    "day-incident-gone": "This incident cannot be withdrawn any more.",
}
