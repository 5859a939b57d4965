"""Words of a proposal's trace, by code. `reasons` makes sentences of them."""

FR: dict[str, str] = {
    "proposal-competency-value": (
        "Moyenne de {count} critères : {value}, pour un seuil de {threshold}|Un critère : "
        "{value}, pour un seuil de {threshold}"
    ),
    "proposal-competency-value-between": (
        "Moyenne de {count} critères : entre {value} et {high} selon ce que le jury décide, "
        "pour un seuil de {threshold}|Un critère : entre {value} et {high} selon ce que le "
        "jury décide, pour un seuil de {threshold}"
    ),
    "proposal-competency-value-rounded": (
        "Moyenne de {count} critères : {value}, arrondie à {rounded}, pour un seuil de "
        "{threshold}|Un critère : {value}, arrondi à {rounded}, pour un seuil de {threshold}"
    ),
    "proposal-bloc-value": "Moyenne du bloc : {value}, pour un seuil de {threshold}",
    "proposal-bloc-value-between": (
        "Moyenne du bloc : entre {value} et {high} selon ce que le jury décide, pour un seuil "
        "de {threshold}"
    ),
    "proposal-bloc-value-rounded": (
        "Moyenne du bloc : {value}, arrondie à {rounded}, pour un seuil de {threshold}"
    ),
    "proposal-award-value": "Moyenne des blocs : {value}, pour un seuil de {threshold}",
    "proposal-award-value-between": (
        "Moyenne des blocs : entre {value} et {high} selon ce que le jury décide, pour un "
        "seuil de {threshold}"
    ),
    "proposal-award-value-rounded": (
        "Moyenne des blocs : {value}, arrondie à {rounded}, pour un seuil de {threshold}"
    ),
    "proposal-criterion-one": "{criterion} {level}",
    "proposal-criterion-all": "{criterion} {level} pour les {of} jurés",
    "proposal-criterion-some": (
        "{criterion} {level} pour {count} jurés sur {of}|{criterion} {level} pour un juré sur {of}"
    ),
    "proposal-criterion-median": "{criterion} : {levels}, médiane {value}",
    "proposal-criterion-mean": "{criterion} : {levels}, moyenne {value}",
    "proposal-criterion-majority": "{criterion} : {levels}, majorité {value}",
    "proposal-criterion-consensus": "{criterion} : {levels}, accord {value}",
    "proposal-criterion-no-majority": "{criterion} : {levels}, sans majorité",
    "proposal-criterion-no-consensus": "{criterion} : {levels}, sans accord",
    "proposal-criterion-score": "{criterion} : score de {score} à « {assessment} »",
    "proposal-observations-mean": "{criterion} observé dans {count} épreuves, moyenne {value}",
    "proposal-observations-best": (
        "{criterion} observé dans {count} épreuves, la meilleure compte : {value}"
    ),
    "proposal-observations-worst": (
        "{criterion} observé dans {count} épreuves, la moins bonne compte : {value}"
    ),
    "proposal-disagreement": (
        "{criterion} : {spread} d'écart entre jurés, plus que les {tolerance} tolérés"
    ),
    "proposal-parts": "Parties de « {assessment} »",
    "proposal-part": "{part} ({share} %) {value}",
    "proposal-neutralised": (
        "{count} critères neutralisés, laissés de côté : {criteria}|Un critère neutralisé, "
        "laissé de côté : {criteria}"
    ),
    "proposal-not-observed": (
        "{count} critères non observés, laissés de côté : {criteria}|Un critère non observé, "
        "laissé de côté : {criteria}"
    ),
    "proposal-no-mark": (
        "{count} critères sans aucun niveau : {criteria}|Un critère sans aucun niveau : {criteria}"
    ),
    "proposal-no-score": "Le score du test externe n'est pas connu : {criteria}",
    "proposal-nothing-observed": "Rien n'a été observé : le jury décide",
    "proposal-nothing-observed-fails": "Rien n'a été observé : le règlement en fait un échec",
    "proposal-weightless": "Ce qui a été observé a un poids nul : le jury décide",
    "proposal-all-neutralised": "Tous les critères sont neutralisés : le jury décide",
    "proposal-no-criterion": "Aucun critère de la grille ne s'y rattache : le jury décide",
    "proposal-no-criterion-fails": (
        "Aucun critère de la grille ne s'y rattache : le règlement en fait un échec"
    ),
    "proposal-eliminatory-criterion": "{criterion} est éliminatoire et au niveau le plus bas",
    "proposal-eliminatory-criterion-perhaps": (
        "{criterion} est éliminatoire : le jury décide s'il est au niveau le plus bas"
    ),
    "proposal-eliminatory-bloc": (
        "{criterion} est éliminatoire et au niveau le plus bas : le bloc n'est pas atteint"
    ),
    "proposal-eliminatory-bloc-perhaps": (
        "{criterion} est éliminatoire : le jury décide s'il est au niveau le plus bas"
    ),
    "proposal-compensated": (
        "Compensée : {value} atteint le plancher de {floor}, et la moyenne du bloc ({mean}) le "
        "seuil de {threshold}"
    ),
    "proposal-compensation-open": "Peut-être compensée : cela dépend de ce que le jury décide",
    "proposal-carried": "Bloc déjà détenu : conservé, rien n'est recalculé",
    "proposal-not-examined": "Bloc ni évalué dans cette session, ni détenu",
    "proposal-bloc-empty": "Ce bloc n'a ni compétence ni critère : le jury décide",
    "proposal-bloc-every": (
        "Chacune des {count} compétences est atteinte ou compensée|La seule compétence est "
        "atteinte ou compensée"
    ),
    "proposal-bloc-every-and-group": (
        "Chacune des {count} compétences est atteinte ou compensée, et les critères sans "
        "compétence le sont aussi|La compétence est atteinte ou compensée, et les critères "
        "sans compétence le sont aussi"
    ),
    "proposal-bloc-every-group": "Les critères, pris ensemble, sont atteints",
    "proposal-loose-criteria": (
        "{count} critères sans compétence comptent ensemble, pour {covered} compétences sans "
        "critère propre|Un critère sans compétence compte pour {covered} compétences sans "
        "critère propre"
    ),
    "proposal-competency-below": "{competency} est sous {threshold} ({value})",
    "proposal-competency-below-group": (
        "Les critères sans compétence sont sous {threshold} ({value})"
    ),
    "proposal-competency-eliminated": (
        "{competency} n'est pas atteinte, par un critère éliminatoire"
    ),
    "proposal-competency-eliminated-group": (
        "Les critères sans compétence ne sont pas atteints, par un critère éliminatoire"
    ),
    "proposal-competency-eliminatory": "{competency}, éliminatoire, n'est pas atteinte",
    "proposal-competency-open": (
        "{competency} : le jury décide (entre {value} et {high}, pour un seuil de {threshold})"
    ),
    "proposal-competency-open-group": (
        "Critères sans compétence : le jury décide (entre {value} et {high}, pour un seuil de "
        "{threshold})"
    ),
    "proposal-competency-open-made-up": (
        "{competency} : entre {value} et {high}, compensée par le bloc dans tous les cas"
    ),
    "proposal-competency-open-made-up-group": (
        "Critères sans compétence : entre {value} et {high}, compensés par le bloc dans tous "
        "les cas"
    ),
    "proposal-competency-unobserved": (
        "{competency} : rien qui compte n'a été observé, le jury décide"
    ),
    "proposal-competency-unobserved-group": (
        "Critères sans compétence : rien qui compte n'a été observé, le jury décide"
    ),
    "proposal-competency-unobserved-fails": (
        "{competency} : rien n'a été observé, donc pas atteinte"
    ),
    "proposal-competency-unobserved-fails-group": (
        "Critères sans compétence : rien n'a été observé, donc pas atteints"
    ),
    "proposal-competency-made-up": (
        "{competency} est sous {threshold} ({value}), compensée par le bloc"
    ),
    "proposal-competency-made-up-group": (
        "Les critères sans compétence sont sous {threshold} ({value}), compensés par le bloc"
    ),
    "proposal-award-every": (
        "Les {count} blocs sont atteints ou détenus|Le bloc est atteint ou détenu"
    ),
    "proposal-award-empty": "Ni bloc ni test externe ne le composent : le jury décide",
    "proposal-award-bloc-carried": "{bloc} déjà détenu",
    "proposal-award-bloc-not-reached": "{bloc} n'est pas atteint",
    "proposal-award-bloc-jury-decides": "{bloc} : le jury décide",
    "proposal-award-bloc-not-examined": "{bloc} n'est ni évalué ni détenu",
    "proposal-external-carried": "« {assessment} » déjà validé avec son bloc",
    "proposal-external-no-rule": "« {assessment} » : aucun score n'est fixé, le jury décide",
    "proposal-external-missing-above": (
        "« {assessment} » : le score n'est pas connu (il faut plus de {wanted}), le jury décide"
    ),
    "proposal-external-missing-at-least": (
        "« {assessment} » : le score n'est pas connu (il faut au moins {wanted}), le jury décide"
    ),
    "proposal-external-passed-above": "« {assessment} » : {score}, plus de {wanted}",
    "proposal-external-passed-at-least": "« {assessment} » : {score}, au moins {wanted}",
    "proposal-external-failed-above": "« {assessment} » : {score}, il faut plus de {wanted}",
    "proposal-external-failed-at-least": "« {assessment} » : {score}, il faut au moins {wanted}",
}

EN: dict[str, str] = {
    "proposal-competency-value": (
        "Mean of {count} criteria: {value}, for a threshold of {threshold}|One criterion: "
        "{value}, for a threshold of {threshold}"
    ),
    "proposal-competency-value-between": (
        "Mean of {count} criteria: between {value} and {high} as the jury decides, for a "
        "threshold of {threshold}|One criterion: between {value} and {high} as the jury "
        "decides, for a threshold of {threshold}"
    ),
    "proposal-competency-value-rounded": (
        "Mean of {count} criteria: {value}, rounded to {rounded}, for a threshold of "
        "{threshold}|One criterion: {value}, rounded to {rounded}, for a threshold of "
        "{threshold}"
    ),
    "proposal-bloc-value": "Mean of the bloc: {value}, for a threshold of {threshold}",
    "proposal-bloc-value-between": (
        "Mean of the bloc: between {value} and {high} as the jury decides, for a threshold of "
        "{threshold}"
    ),
    "proposal-bloc-value-rounded": (
        "Mean of the bloc: {value}, rounded to {rounded}, for a threshold of {threshold}"
    ),
    "proposal-award-value": "Mean of the blocs: {value}, for a threshold of {threshold}",
    "proposal-award-value-between": (
        "Mean of the blocs: between {value} and {high} as the jury decides, for a threshold of "
        "{threshold}"
    ),
    "proposal-award-value-rounded": (
        "Mean of the blocs: {value}, rounded to {rounded}, for a threshold of {threshold}"
    ),
    "proposal-criterion-one": "{criterion} {level}",
    "proposal-criterion-all": "{criterion} {level} by all {of} jurors",
    "proposal-criterion-some": (
        "{criterion} {level} by {count} of {of} jurors|{criterion} {level} by one of {of} jurors"
    ),
    "proposal-criterion-median": "{criterion}: {levels}, median {value}",
    "proposal-criterion-mean": "{criterion}: {levels}, mean {value}",
    "proposal-criterion-majority": "{criterion}: {levels}, majority {value}",
    "proposal-criterion-consensus": "{criterion}: {levels}, agreement {value}",
    "proposal-criterion-no-majority": "{criterion}: {levels}, without a majority",
    "proposal-criterion-no-consensus": "{criterion}: {levels}, without agreement",
    "proposal-criterion-score": "{criterion}: a score of {score} at “{assessment}”",
    "proposal-observations-mean": "{criterion} observed in {count} assessments, mean {value}",
    "proposal-observations-best": (
        "{criterion} observed in {count} assessments, the best counts: {value}"
    ),
    "proposal-observations-worst": (
        "{criterion} observed in {count} assessments, the worst counts: {value}"
    ),
    "proposal-disagreement": (
        "{criterion}: jurors {spread} apart, more than the {tolerance} tolerated"
    ),
    "proposal-parts": "Parts of “{assessment}”",
    "proposal-part": "{part} ({share} %) {value}",
    "proposal-neutralised": (
        "{count} neutralised criteria, left out: {criteria}|One neutralised criterion, left "
        "out: {criteria}"
    ),
    "proposal-not-observed": (
        "{count} criteria not observed, left out: {criteria}|One criterion not observed, left "
        "out: {criteria}"
    ),
    "proposal-no-mark": (
        "{count} criteria without any level: {criteria}|One criterion without any level: {criteria}"
    ),
    "proposal-no-score": "The external test's score is not known: {criteria}",
    "proposal-nothing-observed": "Nothing was observed: the jury decides",
    "proposal-nothing-observed-fails": "Nothing was observed: by the rules it is not reached",
    "proposal-weightless": "What was observed weighs nothing: the jury decides",
    "proposal-all-neutralised": "Every criterion is neutralised: the jury decides",
    "proposal-no-criterion": "No criterion of the grid is linked to it: the jury decides",
    "proposal-no-criterion-fails": (
        "No criterion of the grid is linked to it: by the rules it is not reached"
    ),
    "proposal-eliminatory-criterion": "{criterion} is eliminatory and at its lowest level",
    "proposal-eliminatory-criterion-perhaps": (
        "{criterion} is eliminatory: the jury decides whether it is at its lowest level"
    ),
    "proposal-eliminatory-bloc": (
        "{criterion} is eliminatory and at its lowest level: the bloc is not reached"
    ),
    "proposal-eliminatory-bloc-perhaps": (
        "{criterion} is eliminatory: the jury decides whether it is at its lowest level"
    ),
    "proposal-compensated": (
        "Compensated: {value} reaches the floor of {floor}, and the bloc's mean ({mean}) the "
        "threshold of {threshold}"
    ),
    "proposal-compensation-open": "Perhaps compensated: it hangs on what the jury decides",
    "proposal-carried": "Bloc held already: kept, nothing is computed again",
    "proposal-not-examined": "Bloc neither examined in this session nor held",
    "proposal-bloc-empty": "This bloc has neither competency nor criterion: the jury decides",
    "proposal-bloc-every": (
        "Each of the {count} competencies is reached or compensated|The only competency is "
        "reached or compensated"
    ),
    "proposal-bloc-every-and-group": (
        "Each of the {count} competencies is reached or compensated, and so are the criteria "
        "without a competency|The competency is reached or compensated, and so are the "
        "criteria without a competency"
    ),
    "proposal-bloc-every-group": "The criteria, taken together, are reached",
    "proposal-loose-criteria": (
        "{count} criteria without a competency count together, for {covered} competencies with "
        "no criterion of their own|One criterion without a competency counts for {covered} "
        "competencies with no criterion of their own"
    ),
    "proposal-competency-below": "{competency} is below {threshold} ({value})",
    "proposal-competency-below-group": (
        "The criteria without a competency are below {threshold} ({value})"
    ),
    "proposal-competency-eliminated": "{competency} is not reached, by an eliminatory criterion",
    "proposal-competency-eliminated-group": (
        "The criteria without a competency are not reached, by an eliminatory criterion"
    ),
    "proposal-competency-eliminatory": "{competency}, eliminatory, is not reached",
    "proposal-competency-open": (
        "{competency}: the jury decides (between {value} and {high}, for a threshold of "
        "{threshold})"
    ),
    "proposal-competency-open-group": (
        "Criteria without a competency: the jury decides (between {value} and {high}, for a "
        "threshold of {threshold})"
    ),
    "proposal-competency-open-made-up": (
        "{competency}: between {value} and {high}, compensated by the bloc in any case"
    ),
    "proposal-competency-open-made-up-group": (
        "Criteria without a competency: between {value} and {high}, compensated by the bloc in "
        "any case"
    ),
    "proposal-competency-unobserved": (
        "{competency}: nothing that counts was observed, the jury decides"
    ),
    "proposal-competency-unobserved-group": (
        "Criteria without a competency: nothing that counts was observed, the jury decides"
    ),
    "proposal-competency-unobserved-fails": "{competency}: nothing was observed, so not reached",
    "proposal-competency-unobserved-fails-group": (
        "Criteria without a competency: nothing was observed, so not reached"
    ),
    "proposal-competency-made-up": (
        "{competency} is below {threshold} ({value}), compensated by the bloc"
    ),
    "proposal-competency-made-up-group": (
        "The criteria without a competency are below {threshold} ({value}), compensated by the bloc"
    ),
    "proposal-award-every": "All {count} blocs are reached or held|The bloc is reached or held",
    "proposal-award-empty": "It is made of neither bloc nor external test: the jury decides",
    "proposal-award-bloc-carried": "{bloc} held already",
    "proposal-award-bloc-not-reached": "{bloc} is not reached",
    "proposal-award-bloc-jury-decides": "{bloc}: the jury decides",
    "proposal-award-bloc-not-examined": "{bloc} is neither examined nor held",
    "proposal-external-carried": "“{assessment}” already passed with its bloc",
    "proposal-external-no-rule": "“{assessment}”: no score is set, the jury decides",
    "proposal-external-missing-above": (
        "“{assessment}”: the score is not known (more than {wanted} is needed), the jury decides"
    ),
    "proposal-external-missing-at-least": (
        "“{assessment}”: the score is not known (at least {wanted} is needed), the jury decides"
    ),
    "proposal-external-passed-above": "“{assessment}”: {score}, more than {wanted}",
    "proposal-external-passed-at-least": "“{assessment}”: {score}, at least {wanted}",
    "proposal-external-failed-above": "“{assessment}”: {score}, more than {wanted} is needed",
    "proposal-external-failed-at-least": "“{assessment}”: {score}, at least {wanted} is needed",
}
