"""Words about candidates, teams and neutralised criteria, by code."""

FR: dict[str, str] = {
    "identity-too-long": "{count} caractères : la déclaration en admet {most} au plus.",
    "identity-date": "Cette date ne se lit pas : écrivez-la comme 12/06/1998.",
    "identity-birth-date-future": "Cette date de naissance n’est pas passée.",
    "identity-birth-date-old": "Cette date de naissance est antérieure à {year}.",
    "identity-place-code": "Un code INSEE a cinq caractères : 35238, 2A004, 99243.",
    "identity-place-code-country": (
        "Ce code et ce pays se contredisent : un code qui commence par 99 est celui d’un pays "
        "étranger."
    ),
    "identity-email": "Cette adresse électronique n’est pas complète.",
    "photo-unreadable": "Cette image ne se lit pas. Choisissez une photo JPEG ou PNG.",
    "photo-too-large": "Cette image est trop grande. Choisissez une photo de moins de 20 Mo.",
    "file-too-large": "Ce fichier est trop grand. Choisissez un fichier de moins de 20 Mo.",
    "file-unreadable": "Ce fichier ne se lit pas. Vérifiez qu’il est encore à sa place.",
    "candidates-missing": "Aucun candidat : importez la liste, ou ajoutez-les un à un.",
    "candidate-no-bloc": "{who} ne vise aucun bloc.",
    "candidate-nothing-examined": "{who} détient déjà tous les blocs visés : rien à évaluer.",
    "candidate-blocs-left": (
        "{who} : pour le titre complet, {count} blocs ne sont ni visés ni détenus ({blocs}).|"
        "{who} : pour le titre complet, un bloc n'est ni visé ni détenu ({blocs})."
    ),
    "held-no-proof": "{who} : le bloc détenu « {bloc} » n'a pas de preuve.",
    "held-no-file": "{who} : la preuve du bloc détenu « {bloc} » est nommée, sans fichier joint.",
    "held-later": "{who} : le bloc détenu « {bloc} » est daté du {day}, après la session.",
    "candidate-identity": "{who} : pour la déclaration des titulaires manquent {what}.",
    "word-birth-name": "le nom de naissance",
    "word-first-names": "les prénoms",
    "word-sex": "le sexe",
    "word-birth-date": "la date de naissance",
    "word-birth-place": "le lieu de naissance",
    "word-birth-country": "le pays de naissance",
    "word-route": "la voie d'accès",
    "candidate-no-birth-name": "{who} : le nom de naissance manque pour la déclaration.",
    "candidate-no-first-names": "{who} : les prénoms manquent pour la déclaration.",
    "candidate-no-sex": "{who} : le sexe manque pour la déclaration.",
    "candidate-no-birth-date": "{who} : la date de naissance manque pour la déclaration.",
    "candidate-no-birth-place": "{who} : le lieu de naissance manque pour la déclaration.",
    "candidate-no-birth-country": "{who} : le pays de naissance manque pour la déclaration.",
    "candidate-no-route": "{who} : la voie d'accès manque pour la déclaration.",
    "candidate-birth-date-odd": "{who} : la date de naissance ({day}) surprend ; vérifiez-la.",
    "candidate-no-number": "{who} n'a pas de numéro de candidat.",
    "candidate-no-mail": "{who} : sans courriel, la convocation part sur papier.",
    "candidate-extra-time": (
        "{who} : le temps majoré ({share}) dépasse {most}, le plus accordé aux examens publics."
    ),
    "candidate-language-unspoken": "{who} : aucun juré ne parle la langue choisie ({language}).",
    "candidate-language": (
        "{who} : la langue choisie ({language}) n'est pas une langue de la session."
    ),
    "candidate-twin": "{who} : une autre fiche a le même nom et la même naissance ({day}).",
    "candidate-number-twice": "{who} : le numéro {number} est donné deux fois.",
    "team-size": (
        "{team} : {count} membres ; un groupe en compte de {least} à {most}.|"
        "{team} : un seul membre ; un groupe en compte de {least} à {most}."
    ),
    "candidate-in-two-teams": (
        "{who} est dans deux groupes pour la même épreuve : {team} et {second}."
    ),
    "neutralised-twice": "{who} : le critère {criterion} est neutralisé deux fois.",
    "neutralised-no-opinion": ("{who}, critère {criterion} : l'avis du référent handicap manque."),
    "neutralised-no-officer": (
        "{who}, critère {criterion} : le référent handicap qui a donné l'avis n'est pas nommé."
    ),
    "neutralised-core": (
        "{who}, critère {criterion} : il est au cœur du métier ; dites pourquoi il peut être "
        "neutralisé."
    ),
    "neutralised-pending": "{who}, critère {criterion} : le jury n'a pas encore décidé.",
    "neutralised-undated": (
        "{who}, critère {criterion} : dites qui a décidé de le neutraliser, et quand."
    ),
}

EN: dict[str, str] = {
    "identity-too-long": "{count} characters: the declaration takes {most} at most.",
    "identity-date": "This date cannot be read: write it like 12/06/1998.",
    "identity-birth-date-future": "This date of birth is not in the past.",
    "identity-birth-date-old": "This date of birth is before {year}.",
    "identity-place-code": "An INSEE code has five characters: 35238, 2A004, 99243.",
    "identity-place-code-country": (
        "This code and this country contradict each other: a code that begins with 99 is that of "
        "a foreign country."
    ),
    "identity-email": "This e-mail address is not complete.",
    "photo-unreadable": "This picture cannot be read. Choose a JPEG or PNG photo.",
    "photo-too-large": "This picture is too large. Choose a photo of less than 20 MB.",
    "file-too-large": "This file is too large. Choose a file of less than 20 MB.",
    "file-unreadable": "This file cannot be read. Check that it is still in its place.",
    "candidates-missing": "No candidate: import the list, or add them one by one.",
    "candidate-no-bloc": "{who} aims at no bloc.",
    "candidate-nothing-examined": "{who} holds every bloc aimed at: nothing to assess.",
    "candidate-blocs-left": (
        "{who}: for the full title, {count} blocs are neither aimed at nor held ({blocs}).|"
        "{who}: for the full title, one bloc is neither aimed at nor held ({blocs})."
    ),
    "held-no-proof": "{who}: the held bloc “{bloc}” has no proof.",
    "held-no-file": "{who}: the proof of the held bloc “{bloc}” is named, without a file.",
    "held-later": "{who}: the held bloc “{bloc}” is dated {day}, after the session.",
    "candidate-identity": "{who}: missing for the declaration of holders: {what}.",
    "word-birth-name": "birth name",
    "word-first-names": "first names",
    "word-sex": "sex",
    "word-birth-date": "birth date",
    "word-birth-place": "birth place",
    "word-birth-country": "country of birth",
    "word-route": "route of access",
    "candidate-no-birth-name": "{who}: the birth name is missing for the declaration.",
    "candidate-no-first-names": "{who}: the first names are missing for the declaration.",
    "candidate-no-sex": "{who}: the sex is missing for the declaration.",
    "candidate-no-birth-date": "{who}: the birth date is missing for the declaration.",
    "candidate-no-birth-place": "{who}: the birth place is missing for the declaration.",
    "candidate-no-birth-country": "{who}: the country of birth is missing for the declaration.",
    "candidate-no-route": "{who}: the route of access is missing for the declaration.",
    "candidate-birth-date-odd": "{who}: the birth date ({day}) is surprising; please check it.",
    "candidate-no-number": "{who} has no candidate number.",
    "candidate-no-mail": "{who}: without an e-mail, the convocation goes on paper.",
    "candidate-extra-time": (
        "{who}: the extra time ({share}) is more than {most}, the most in public exams."
    ),
    "candidate-language-unspoken": "{who}: no juror speaks the language chosen ({language}).",
    "candidate-language": "{who}: the language chosen ({language}) is none of the session's.",
    "candidate-twin": "{who}: another card has the same name and birth ({day}).",
    "candidate-number-twice": "{who}: the number {number} is given twice.",
    "team-size": (
        "{team}: {count} members; a team has {least} to {most}.|"
        "{team}: one member only; a team has {least} to {most}."
    ),
    "candidate-in-two-teams": "{who} is in two teams for one assessment: {team} and {second}.",
    "neutralised-twice": "{who}: the criterion {criterion} is neutralised twice.",
    "neutralised-no-opinion": "{who}, criterion {criterion}: the officer's opinion is missing.",
    "neutralised-no-officer": (
        "{who}, criterion {criterion}: the officer who gave the opinion is not named."
    ),
    "neutralised-core": (
        "{who}, criterion {criterion}: it is core to the occupation; say why it may be neutralised."
    ),
    "neutralised-pending": "{who}, criterion {criterion}: the jury has not decided yet.",
    "neutralised-undated": (
        "{who}, criterion {criterion}: say who decided to neutralise it, and when."
    ),
}
