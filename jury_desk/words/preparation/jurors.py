"""Words about jurors, panels and ties, by code."""

FR: dict[str, str] = {
    # composition, with its figures
    "panel-empty": "{panel} : aucun membre ; il en faut au moins {asked}.",
    "panel-too-few": (
        "{panel} : {count} membres ; il en faut au moins {asked}.|"
        "{panel} : un seul membre ; il en faut au moins {asked}."
    ),
    "panel-alone": "{panel} : un seul membre déciderait ; un jury est collégial.",
    "panel-may-tie": (
        "{panel} : {members} membres, sans voix prépondérante ; un vote peut être à égalité."
    ),
    "panel-no-quorum": (
        "{panel} : {count} membres siègent ; le quorum est de {asked}.|"
        "{panel} : un seul membre siège ; le quorum est de {asked}."
    ),
    "panel-external-minority": (
        "{panel} : internes : {others} sur {members} ; plus de la moitié doivent être externes "
        "(ici {count})."
    ),
    "panel-external-minority-unsaid": (
        "{panel} : externes : {count} sur {members}, sans précision : {unsaid} ; dites-le sur "
        "leurs fiches : il en faut plus de la moitié."
    ),
    "panel-external-share": (
        "{panel} : externes : {count} sur {members} ; il en faut au moins {share}."
    ),
    "panel-external-share-unsaid": (
        "{panel} : externes : {count} sur {members}, sans précision : {unsaid} ; il en faut au "
        "moins {share}."
    ),
    "panel-external-few": ("{panel} : externes : {count} ; il en faut au moins {asked}."),
    "panel-external-few-unsaid": (
        "{panel} : externes : {count}, sans précision : {unsaid} ; il en faut au moins {asked}."
    ),
    "panel-professional-share": (
        "{panel} : professionnels : {count} sur {members} ; il en faut au moins {share}."
    ),
    "panel-professional-share-unsaid": (
        "{panel} : professionnels : {count} sur {members}, sans précision : {unsaid} ; il en faut "
        "au moins {share}."
    ),
    "panel-professionals-few": (
        "{panel} : professionnels : {count} ; il en faut au moins {asked}."
    ),
    "panel-professionals-few-unsaid": (
        "{panel} : professionnels : {count}, sans précision : {unsaid} ; il en faut au moins "
        "{asked}."
    ),
    "panel-academics-few": ("{panel} : académiques : {count} ; il en faut au moins {asked}."),
    "panel-academics-few-unsaid": (
        "{panel} : académiques : {count}, sans précision : {unsaid} ; il en faut au moins {asked}."
    ),
    "panel-one-sex": "{panel} : les {members} membres sont du même sexe ; les deux sont demandés.",
    "panel-one-sex-wished": (
        "{panel} : les {members} membres sont du même sexe ; les deux sont souhaités."
    ),
    "panel-sexes-unsaid": (
        "{panel} : on ne sait pas si les deux sexes y siègent ; complétez les fiches des membres."
    ),
    "panel-no-president": "{panel} : aucun président n'est nommé.",
    "panel-president-no-member": "{panel} : la présidence revient à quelqu'un qui n'y vote pas.",
    "panel-president-internal": (
        "{panel} : {juror} préside et est interne ; la présidence doit être externe."
    ),
    "panel-president-internal-unsaid": (
        "{panel} : {juror} préside ; dites si cette personne est externe."
    ),
    "panel-president-out": (
        "{panel} : {juror} préside mais ne siège pas ici ; le jury dira qui préside."
    ),
    "panel-undeclared": "{panel} : {juror} n'a pas encore signé sa déclaration.",
    "panel-not-habilitated": "{panel} : {juror} n'a pas d'habilitation.",
    "panel-habilitation-over": (
        "{panel} : l'habilitation de {juror} ne couvre pas tous les jours de la session "
        "(du {begins} au {ends})."
    ),
    # panels beside the session
    "panels-missing": "Aucun jury n'est composé.",
    "profile-vae": (
        "Le profil « {profile} » est fait pour la VAE, et la session n'en est pas une."
    ),
    "profile-not-vae": (
        "La session est une VAE, et le profil « {profile} » n'est pas fait pour elle."
    ),
    "panel-label-twice": "Deux jurys s'appellent « {panel} ».",
    "panel-emptied": (
        "{panel} n'a plus aucun membre, et {count} passages lui sont confiés.|"
        "{panel} n'a plus aucun membre, et un passage lui est confié."
    ),
    "part-no-member": "{panel} : {juror} joue un rôle sans être membre du jury.",
    "panel-no-part": "{panel} : personne ne joue de rôle dans « {assessment} ».",
    "panel-not-for": (
        "{panel} ne peut pas entendre {count} candidats ou groupes, dont {who} : sans {out}, sa "
        "composition ne tient plus.|"
        "{panel} ne peut pas entendre {who} : sans {out}, sa composition ne tient plus."
    ),
    "subject-no-panel": (
        "Aucun jury ne peut entendre {who} pour « {assessment} » : pour chacun, quorum ou "
        "composition ne tiennent plus."
    ),
    "assessment-unheard": "Aucun jury n'entend « {assessment} ».",
    # jurors
    "jurors-missing": "Aucun juré : ajoutez-en.",
    "juror-no-mail": "{juror} : sans courriel, la convocation part sur papier.",
    "juror-declared-later": "{juror} : la déclaration est datée du {day}, un jour à venir.",
    "juror-habilitation-reversed": (
        "{juror} : l'habilitation finit ({ends}) avant de commencer ({begins})."
    ),
    "juror-never-there": "{juror} est absent tous les jours de la session.",
    "juror-twice": "{juror} est deux fois dans la liste : gardez une seule fiche.",
    "juror-homonym": (
        "Deux jurés s'appellent {juror}, avec des courriels différents : vérifiez que ce sont deux "
        "personnes."
    ),
    "juror-same-mail": "{juror} et {second} ont le même courriel.",
    "juror-is-candidate": "{juror} porte le nom d'une personne candidate : vérifiez.",
    "juror-tied": (
        "{juror} ne siège pas pour {count} candidats, dont {who} : le lien est certain.|"
        "{juror} ne siège pas pour {who} : le lien est certain."
    ),
    # doubtful ties
    "tie-doubt-tutor": (
        "{juror} est peut-être « {named} », qui a pour tutorat {count} candidats, dont {who} : "
        "écarté tant qu'un motif ne lève pas le doute.|"
        "{juror} est peut-être « {named} », qui a {who} en tutorat : écarté tant qu'un motif ne "
        "lève pas le doute."
    ),
    "tie-doubt-mentor": (
        "{juror} est peut-être « {named} », mentor de {count} candidats, dont {who} : écarté tant "
        "qu'un motif ne lève pas le doute.|"
        "{juror} est peut-être « {named} », mentor de {who} : écarté tant qu'un motif ne lève pas "
        "le doute."
    ),
    "tie-doubt-trainer": (
        "{juror} est peut-être « {named} », qui a formé {count} candidats, dont {who} : écarté "
        "tant qu'un motif ne lève pas le doute.|"
        "{juror} est peut-être « {named} », qui a formé {who} : écarté tant qu'un motif ne lève "
        "pas le doute."
    ),
    "tie-doubt-employer": (
        "L'employeur de {juror} ({employer}) est peut-être celui de {count} candidats, dont {who} "
        "({named}) : écarté tant qu'un motif ne lève pas le doute.|"
        "L'employeur de {juror} ({employer}) est peut-être celui de {who} ({named}) : écarté tant "
        "qu'un motif ne lève pas le doute."
    ),
    "waiver-idle": "Le motif donné pour {juror} et {who} ne lève plus rien : aucun doute n'est vu.",
    "waiver-of-certain": (
        "Le motif donné pour {juror} et {who} reste sans effet : le lien est certain."
    ),
    "waiver-no-reason": "Le lien entre {juror} et {who} est levé sans motif.",
    # ties as a juror's card lists them
    "tie-tutor": "Tutorat : « {named} »",
    "tie-mentor": "Mentorat : « {named} »",
    "tie-trainer": "Formation : « {named} »",
    "tie-employer": "Employeur : « {named} »",
    "tie-declared": "Lien déclaré : {named}",
    "likeness-same": "même nom",
    "likeness-homonym": "deux jurés portent ce nom",
    "likeness-initial": "même nom de famille",
    "likeness-near": "orthographe voisine",
    "likeness-contained": "l'un des noms contient l'autre",
    "likeness-group": "peut-être le même groupe",
    # the declaration that each juror signs
    "declaration-text": (
        "Je déclare ne pas appartenir, par un lien de subordination ou d'intérêt, au certificateur "
        "ni à ses centres de formation, sauf ce que ma fiche indique ; n'avoir été ni le "
        "formateur, ni le tuteur, ni le mentor, ni l'employeur d'aucun des candidats que "
        "j'évalue ; n'avoir avec aucun d'eux de lien personnel ou professionnel de nature à "
        "influencer mon jugement. Je signale sans délai tout lien que je découvrirais et ne siège "
        "pas pour la personne concernée."
    ),
    "declaration-source": "France compétences, Vademecum RNCP V1.1 (janvier 2023)",
}

EN: dict[str, str] = {
    "panel-empty": "{panel}: no member; at least {asked} are needed.",
    "panel-too-few": (
        "{panel}: {count} members; at least {asked} are needed.|"
        "{panel}: one member only; at least {asked} are needed."
    ),
    "panel-alone": "{panel}: one member alone would decide; a jury is collegial.",
    "panel-may-tie": "{panel}: {members} members, no casting vote; a vote may be tied.",
    "panel-no-quorum": (
        "{panel}: {count} members sit; the quorum is {asked}.|"
        "{panel}: one member only sits; the quorum is {asked}."
    ),
    "panel-external-minority": (
        "{panel}: {others} of {members} members internal; more than half must be external (here "
        "{count})."
    ),
    "panel-external-minority-unsaid": (
        "{panel}: {count} of {members} members external, {unsaid} not said; say whether they are "
        "external: more than half must be."
    ),
    "panel-external-share": (
        "{panel}: {count} of {members} members external; at least {share} must be."
    ),
    "panel-external-share-unsaid": (
        "{panel}: {count} of {members} members external, {unsaid} not said; at least {share} must "
        "be."
    ),
    "panel-external-few": "{panel}: external members: {count}; at least {asked} are needed.",
    "panel-external-few-unsaid": (
        "{panel}: external members: {count}, not said: {unsaid}; at least {asked} are needed."
    ),
    "panel-professional-share": (
        "{panel}: {count} of {members} members professionals; at least {share} must be."
    ),
    "panel-professional-share-unsaid": (
        "{panel}: {count} of {members} members professionals, {unsaid} not said; at least {share} "
        "must be."
    ),
    "panel-professionals-few": "{panel}: professionals: {count}; at least {asked} are needed.",
    "panel-professionals-few-unsaid": (
        "{panel}: professionals: {count}, not said: {unsaid}; at least {asked} are needed."
    ),
    "panel-academics-few": "{panel}: academics: {count}; at least {asked} are needed.",
    "panel-academics-few-unsaid": (
        "{panel}: academics: {count}, not said: {unsaid}; at least {asked} are needed."
    ),
    "panel-one-sex": "{panel}: all {members} members are of one sex; both are asked for.",
    "panel-one-sex-wished": "{panel}: all {members} members are of one sex; both are wished for.",
    "panel-sexes-unsaid": (
        "{panel}: whether both sexes sit is not known; complete the members' cards."
    ),
    "panel-no-president": "{panel}: no president is named.",
    "panel-president-no-member": "{panel}: the president is somebody who does not vote in it.",
    "panel-president-internal": (
        "{panel}: {juror} presides and is internal; the president must be external."
    ),
    "panel-president-internal-unsaid": (
        "{panel}: {juror} presides; say whether they are external."
    ),
    "panel-president-out": (
        "{panel}: {juror} presides but does not sit here; the jury will say who presides."
    ),
    "panel-undeclared": "{panel}: {juror} has not signed the declaration yet.",
    "panel-not-habilitated": "{panel}: {juror} has no habilitation.",
    "panel-habilitation-over": (
        "{panel}: the habilitation of {juror} does not cover every day of the session (from "
        "{begins} to {ends})."
    ),
    "panels-missing": "No panel is composed.",
    "profile-vae": "The profile “{profile}” is made for VAE, and this session is none.",
    "profile-not-vae": "The session is a VAE one, and the profile “{profile}” is not made for it.",
    "panel-label-twice": "Two panels are called “{panel}”.",
    "panel-emptied": (
        "{panel} has no member left, and {count} passages are before it.|"
        "{panel} has no member left, and one passage is before it."
    ),
    "part-no-member": "{panel}: {juror} plays a part and is no member of the panel.",
    "panel-no-part": "{panel}: nobody plays a part in “{assessment}”.",
    "panel-not-for": (
        "{panel} cannot hear {count} candidates or teams, {who} among them: without {out}, its "
        "composition does not hold.|"
        "{panel} cannot hear {who}: without {out}, its composition does not hold."
    ),
    "subject-no-panel": (
        "No panel can hear {who} for “{assessment}”: for each, quorum or composition no longer "
        "holds."
    ),
    "assessment-unheard": "No panel hears “{assessment}”.",
    "jurors-missing": "No juror: add some.",
    "juror-no-mail": "{juror}: without an e-mail, the convocation goes on paper.",
    "juror-declared-later": "{juror}: the declaration is dated {day}, which is still to come.",
    "juror-habilitation-reversed": (
        "{juror}: the habilitation ends ({ends}) before it begins ({begins})."
    ),
    "juror-never-there": "{juror} is absent on every day of the session.",
    "juror-twice": "{juror} is in the list twice: keep one card.",
    "juror-homonym": (
        "Two jurors are called {juror}, with different e-mails: check that they are two people."
    ),
    "juror-same-mail": "{juror} and {second} have the same e-mail.",
    "juror-is-candidate": "{juror} bears a candidate's name: please check.",
    "juror-tied": (
        "{juror} does not sit for {count} candidates, {who} among them: the tie is certain.|"
        "{juror} does not sit for {who}: the tie is certain."
    ),
    "tie-doubt-tutor": (
        "{juror} may be “{named}”, tutor of {count} candidates, {who} among them: does not sit "
        "until a reason lifts the doubt.|"
        "{juror} may be “{named}”, tutor of {who}: does not sit until a reason lifts the doubt."
    ),
    "tie-doubt-mentor": (
        "{juror} may be “{named}”, mentor of {count} candidates, {who} among them: does not sit "
        "until a reason lifts the doubt.|"
        "{juror} may be “{named}”, mentor of {who}: does not sit until a reason lifts the doubt."
    ),
    "tie-doubt-trainer": (
        "{juror} may be “{named}”, trainer of {count} candidates, {who} among them: does not sit "
        "until a reason lifts the doubt.|"
        "{juror} may be “{named}”, trainer of {who}: does not sit until a reason lifts the doubt."
    ),
    "tie-doubt-employer": (
        "The employer of {juror} ({employer}) may be that of {count} candidates, {who} among them "
        "({named}): does not sit until a reason lifts the doubt.|"
        "The employer of {juror} ({employer}) may be that of {who} ({named}): does not sit until a "
        "reason lifts the doubt."
    ),
    "waiver-idle": "The reason given for {juror} and {who} lifts nothing: no doubt is seen.",
    "waiver-of-certain": (
        "The reason given for {juror} and {who} has no effect: the tie is certain."
    ),
    "waiver-no-reason": "The tie between {juror} and {who} is lifted without a reason.",
    "tie-tutor": "Tutor: “{named}”",
    "tie-mentor": "Mentor: “{named}”",
    "tie-trainer": "Trainer: “{named}”",
    "tie-employer": "Employer: “{named}”",
    "tie-declared": "Declared tie: {named}",
    "likeness-same": "same name",
    "likeness-homonym": "two jurors bear this name",
    "likeness-initial": "same family name",
    "likeness-near": "spelt nearly alike",
    "likeness-contained": "one name contains the other",
    "likeness-group": "perhaps the same group",
    "declaration-text": (
        "I declare that I do not belong, by subordination or interest, to the certifier nor to its "
        "training centres, other than my card says; that I have been neither trainer, nor tutor, "
        "nor mentor, nor employer of any candidate whom I assess; that I have no personal or "
        "professional tie to any of them that could influence my judgement. I report without delay "
        "any tie that I should discover, and do not sit for the person concerned."
    ),
    "declaration-source": "France compétences, Vademecum RNCP V1.1 (January 2023)",
}
