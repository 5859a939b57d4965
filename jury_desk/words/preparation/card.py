"""Words about the session itself, by code."""

FR: dict[str, str] = {
    "grid-missing": (
        "La grille « {grid} » de cette session n'est plus dans la bibliothèque : réimportez la "
        "version qu'elle utilise."
    ),
    "grid-other": (
        "La grille « {grid} » n'est pas la version que la session a retenue : choisissez de "
        "nouveau une version figée."
    ),
    "title-missing": (
        "La grille « {label} » ne donne pas l'intitulé exact de la certification : le "
        "procès-verbal doit le citer. Complétez l'identité de la grille."
    ),
    "place-missing": "Le lieu n'est pas dit : les convocations doivent le donner.",
    "organiser-missing": "L'organisateur (certificateur ou centre) n'est pas nommé.",
    "responsible-missing": "La personne responsable de la session n'est pas nommée.",
    "contact-missing": (
        "Aucun contact (téléphone ou courriel) : les convocations n'en donneront pas."
    ),
    "regulations-title-missing": "Le règlement d'examen n'est pas nommé.",
    "regulations-version-missing": "La version du règlement d'examen n'est pas dite.",
    "regulations-text-missing": "Le texte du règlement d'examen n'est pas joint à la session.",
    "languages-missing": "Aucune langue d'examen n'est choisie.",
    "sheets-missing": (
        "{count} fiches manquent : chacune doit être reçue, absente, ou ne plus être attendue, "
        "avec un motif.|Une fiche manque : elle doit être reçue, absente, ou ne plus être "
        "attendue, avec un motif."
    ),
    "session-not-over": "La session dure jusqu'au {day} : elle se clôt ensuite.",
    "days-past": "La session commence le {day} : ce jour est passé.",
    "days-far": "Le {day} est bien loin : vérifiez l'année.",
    "rooms-missing": "Aucune salle : ajoutez celles où les passages auront lieu.",
    "room-twice": "Deux salles portent le nom « {room} » au même endroit.",
    "unknown-bloc": "{item} vise ou détient un bloc que la grille n'a pas : {named}.",
    "unknown-assessment": "{item} renvoie à une épreuve que la grille n'a pas : {named}.",
    "unknown-criterion": "{item} : la grille n'a pas le critère {named}.",
    "unknown-candidate": "{item} renvoie à une personne qui n'est plus candidate ({named}).",
    "unknown-juror": "{item} : un de ses membres n'est plus parmi les jurés ({named}).",
    "unknown-panel": "{item} renvoie à un jury qui n'existe plus ({named}).",
    "unknown-room": "{item} renvoie à une salle qui n'existe plus ({named}).",
}

EN: dict[str, str] = {
    "grid-missing": (
        "The grid “{grid}” of this session is no longer in the library: import the revision that "
        "it uses again."
    ),
    "grid-other": (
        "The grid “{grid}” is not the revision that the session took: choose a frozen revision "
        "again."
    ),
    "title-missing": (
        "The grid “{label}” does not give the certification's exact title: the minutes must name "
        "it. Complete the grid's identity."
    ),
    "place-missing": "The place is not said: convocations must give it.",
    "organiser-missing": "The organiser (certifier or centre) is not named.",
    "responsible-missing": "The person responsible for the session is not named.",
    "contact-missing": "No contact (telephone or e-mail): convocations will give none.",
    "regulations-title-missing": "The examination regulations are not named.",
    "regulations-version-missing": "The version of the examination regulations is not said.",
    "regulations-text-missing": "The text of the regulations does not come with the session.",
    "languages-missing": "No language of examination is chosen.",
    "sheets-missing": (
        "{count} sheets are missing: each must be received, absent, or not waited for any more, "
        "with a reason.|One sheet is missing: it must be received, absent, or not waited for any "
        "more, with a reason."
    ),
    "session-not-over": "The session lasts until {day}: it closes after that.",
    "days-past": "The session begins on {day}: that day is past.",
    "days-far": "{day} is far ahead: check the year.",
    "rooms-missing": "No room: add those where the passages will take place.",
    "room-twice": "Two rooms are called “{room}” in the same place.",
    "unknown-bloc": "{item} aims at or holds a bloc that the grid does not have: {named}.",
    "unknown-assessment": "{item} names an assessment that the grid does not have: {named}.",
    "unknown-criterion": "{item}: the grid has no criterion {named}.",
    "unknown-candidate": "{item} names somebody who is no candidate any more ({named}).",
    "unknown-juror": "{item}: one of its members is no longer among the jurors ({named}).",
    "unknown-panel": "{item} names a panel that is no longer there ({named}).",
    "unknown-room": "{item} names a room that is no longer there ({named}).",
}
