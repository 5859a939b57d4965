"""Words of what a session prints, by code."""

FR: dict[str, str] = {
    "papers-nothing": "Aucun passage : rien à imprimer pour l'instant.",
    "papers-clash": (
        "{count} passages ne tiennent pas au planning : réglez-les avant d'envoyer."
        "|1 passage ne tient pas au planning : réglez-le avant d'envoyer."
    ),
    "papers-unplaced": (
        "{count} passages sans jour ni heure : ils figurent « à venir »."
        "|1 passage sans jour ni heure : il figure « à venir »."
    ),
    "papers-no-room": "{count} passages sans salle.|1 passage sans salle.",
    "papers-no-jurors": "{count} passages sans juré.|1 passage sans juré.",
    "papers-not-examined": (
        "{count} candidats sans aucun passage : ils ne sont pas convoqués."
        "|1 candidat sans aucun passage : il n'est pas convoqué."
    ),
    "papers-no-title": (
        "La grille ne donne pas l'intitulé officiel de la certification : les documents le disent."
    ),
    "papers-no-organiser": "L'organisateur de la session n'est pas nommé.",
    "papers-no-contact": "Aucun contact à prévenir en cas d'empêchement.",
    "papers-no-regulations": "Le règlement de la session n'est pas nommé.",
    "papers-no-responsible": "Le responsable de la session n'est pas nommé.",
    "papers-no-place": "Le lieu de la session n'est pas donné.",
}

EN: dict[str, str] = {
    "papers-nothing": "No passage: nothing to print yet.",
    "papers-clash": (
        "{count} passages do not hold in the timetable: settle them before sending."
        "|1 passage does not hold in the timetable: settle it before sending."
    ),
    "papers-unplaced": (
        "{count} passages without day and hour: they are shown as “to come”."
        "|1 passage without day and hour: it is shown as “to come”."
    ),
    "papers-no-room": "{count} passages without a room.|1 passage without a room.",
    "papers-no-jurors": "{count} passages without a juror.|1 passage without a juror.",
    "papers-not-examined": (
        "{count} candidates without any passage: they are not called."
        "|1 candidate without any passage: they are not called."
    ),
    "papers-no-title": (
        "The grid does not give the certification's official title: the documents say so."
    ),
    "papers-no-organiser": "Who holds the session is not named.",
    "papers-no-contact": "Nobody is named to be told of an absence.",
    "papers-no-regulations": "The session's regulations are not named.",
    "papers-no-responsible": "The session's responsible person is not named.",
    "papers-no-place": "The session's place is not given.",
}
