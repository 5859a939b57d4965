"""Words about regulations and proposals, by code."""

FR: dict[str, str] = {
    "rules-range-competency-threshold": (
        "Le seuil d’une compétence ({value}) doit être compris entre 0 et 1."
    ),
    "rules-range-compensation-floor": (
        "Le plancher de compensation ({value}) doit être compris entre 0 et 1."
    ),
    "rules-range-bloc-threshold": "Le seuil d’un bloc ({value}) doit être compris entre 0 et 1.",
    "rules-range-award-threshold": "Le seuil du titre ({value}) doit être compris entre 0 et 1.",
    "rules-range-tolerance": "L’écart toléré entre jurés ({value}) doit être compris entre 0 et 1.",
    "rules-threshold-zero": (
        "Avec un seuil de 0, toute compétence évaluée est proposée comme atteinte."
    ),
    "rules-rounding-whole": (
        "Sans décimale, toute valeur à partir de 0,5 compte pour 1 : elle atteint tout seuil."
    ),
    "rules-compensation-idle": (
        "La compensation est sans effet : un bloc ne dépend que de sa moyenne."
    ),
    "rules-floor-above-threshold": (
        "Le plancher de compensation ({floor}) dépasse le seuil d’une compétence "
        "({threshold}) : rien ne pourrait être compensé."
    ),
    "rules-floor-at-threshold": (
        "Le plancher de compensation ({floor}) est égal au seuil d’une compétence : rien "
        "n’est jamais compensé."
    ),
    "rules-compensation-boundless": (
        "Chaque compétence est exigée, mais un plancher de 0 permet de compenser même une "
        "compétence non acquise : l’un contredit l’autre."
    ),
    "rules-level-unknown": (
        "Le règlement donne une valeur au niveau « {level} », que l’échelle « {scale} » de "
        "la grille ne connaît pas."
    ),
    "rules-level-range": (
        "La valeur du niveau « {level} » ({value}) doit être comprise entre 0 et 1."
    ),
    "rules-scale-flat": (
        "Les niveaux de l’échelle « {scale} » ont tous la même valeur : rien ne distingue "
        "une réussite d’un échec."
    ),
    "rules-competency-unknown": "La compétence éliminatoire « {name} » n’est pas dans la grille.",
    "rules-assessment-unknown": (
        "Le règlement parle de l’épreuve « {name} », qui n’est pas dans la grille."
    ),
    "rules-part-unknown": (
        "Le règlement donne un poids à la partie « {name} », qui n’est pas dans la grille."
    ),
    "rules-assessment-weight": (
        "Le poids de l’épreuve « {assessment} » ({value}) doit être plus grand que 0."
    ),
    "rules-part-weight": (
        "Les poids des parties de l’épreuve « {assessment} » doivent être positifs, et l’un "
        "au moins plus grand que 0."
    ),
    "rules-parts-uneven": (
        "Les poids des parties de l’épreuve « {assessment} » font {sum} au lieu de 1."
    ),
    "rules-external-missing": "Il manque le score qui valide le test externe « {assessment} ».",
    "rules-external-no-score": "Il manque le score qui valide le test externe « {assessment} ».",
    "rules-external-two-scores": (
        "Le test externe « {assessment} » a deux scores : « supérieur à » et « au moins ». "
        "Gardez-en un."
    ),
    "rules-mean-alone": (
        "Un bloc ne dépend que de sa moyenne, sans poids ni compétence éliminatoire : la "
        "règle veut que le jury se prononce sur chaque compétence."
    ),
    "rules-bloc-empty": ("{bloc} n’a aucun critère : rien n’y sera proposé, le jury décidera."),
    "rules-eliminatory-unborne": (
        "La compétence éliminatoire {competency} n’a aucun critère : elle ne sera jamais "
        "évaluée, le jury décidera."
    ),
    "rules-criteria-loose": (
        "{bloc} : {count} critères ne sont rattachés à aucune compétence ; ils comptent "
        "ensemble, avec les compétences sans critère propre.|{bloc} : un critère n’est "
        "rattaché à aucune compétence ; il compte avec les compétences sans critère propre."
    ),
    "rules-majority-even": (
        "{panel} compte {count} jurés : quand ils se partagent à égalité, aucune majorité "
        "n’existe et le jury décide du critère."
    ),
}

EN: dict[str, str] = {
    "rules-range-competency-threshold": (
        "A competency's threshold ({value}) must lie between 0 and 1."
    ),
    "rules-range-compensation-floor": "The compensation floor ({value}) must lie between 0 and 1.",
    "rules-range-bloc-threshold": "A bloc's threshold ({value}) must lie between 0 and 1.",
    "rules-range-award-threshold": "The title's threshold ({value}) must lie between 0 and 1.",
    "rules-range-tolerance": "The tolerance between jurors ({value}) must lie between 0 and 1.",
    "rules-threshold-zero": (
        "With a threshold of 0, every assessed competency is proposed as reached."
    ),
    "rules-rounding-whole": (
        "Without decimals, every value from 0.5 on counts as 1: it meets any threshold."
    ),
    "rules-compensation-idle": "Compensation has no effect: a bloc hangs on its mean alone.",
    "rules-floor-above-threshold": (
        "The compensation floor ({floor}) is above a competency's threshold ({threshold}): "
        "nothing could be compensated."
    ),
    "rules-floor-at-threshold": (
        "The compensation floor ({floor}) equals a competency's threshold: nothing is ever "
        "compensated."
    ),
    "rules-compensation-boundless": (
        "Every competency is required, yet a floor of 0 lets even one that is not acquired "
        "be compensated: the two contradict each other."
    ),
    "rules-level-unknown": (
        "The rules give a value to the level “{level}”, which the grid's scale “{scale}” "
        "does not have."
    ),
    "rules-level-range": "The value of the level “{level}” ({value}) must lie between 0 and 1.",
    "rules-scale-flat": (
        "All levels of the scale “{scale}” have the same value: nothing tells success from failure."
    ),
    "rules-competency-unknown": "The eliminatory competency “{name}” is not in the grid.",
    "rules-assessment-unknown": (
        "The rules speak of the assessment “{name}”, which is not in the grid."
    ),
    "rules-part-unknown": "The rules give a weight to the part “{name}”, which is not in the grid.",
    "rules-assessment-weight": (
        "The weight of the assessment “{assessment}” ({value}) must be more than 0."
    ),
    "rules-part-weight": (
        "The weights of the parts of “{assessment}” must be positive, and at least one more than 0."
    ),
    "rules-parts-uneven": (
        "The weights of the parts of “{assessment}” add up to {sum} instead of 1."
    ),
    "rules-external-missing": "The score that the external test “{assessment}” takes is missing.",
    "rules-external-no-score": "The score that the external test “{assessment}” takes is missing.",
    "rules-external-two-scores": (
        "The external test “{assessment}” has two scores: “above” and “at least”. Keep one of them."
    ),
    "rules-mean-alone": (
        "A bloc hangs on its mean alone, with neither weights nor eliminatory competencies: "
        "by the rule, the jury looks at each competency."
    ),
    "rules-bloc-empty": (
        "{bloc} has no criterion: nothing will be proposed, the jury will decide."
    ),
    "rules-eliminatory-unborne": (
        "The eliminatory competency {competency} has no criterion: it will never be "
        "assessed, the jury will decide."
    ),
    "rules-criteria-loose": (
        "{bloc}: {count} criteria are linked to no competency; they count together, "
        "with the competencies that have no criterion of their own.|{bloc}: one "
        "criterion is linked to no competency; it counts with the competencies that have no "
        "criterion of their own."
    ),
    "rules-majority-even": (
        "{panel} has {count} jurors: where they are split evenly there is no majority, and "
        "the jury decides on the criterion."
    ),
}
