"""Words about a team's sheets."""

FR: dict[str, str] = {
    "team-not-common": "Ce critère s’évalue membre par membre : choisissez une colonne.",
    "team-all-own": (
        "Chaque membre a ici ce qui lui est propre : ramenez-en un à l’équipe, ou changez le sien."
    ),
    "team-nobody": "Aucune fiche de cette équipe n’est à remplir.",
    "team-not-owed": "La fiche de ce membre n’est pas à remplir : absent, ou confiée à un autre.",
}

EN: dict[str, str] = {
    "team-not-common": "This criterion is marked for each member: choose a member’s column.",
    "team-all-own": (
        "Every member has one of their own here: bring one back to the team, or change theirs."
    ),
    "team-nobody": "No sheet of this team is to be filled in.",
    "team-not-owed": (
        "This member’s sheet is not to be filled in: absent, or given to another juror."
    ),
}
