"""Words about acts that a session does not allow, by code."""

FR: dict[str, str] = {
    "act-session-closed": "La session est clôturée : plus rien n’y change.",
    "act-state-by-step": "Une session passe d’un état au suivant, sans autre changement.",
    "act-id-fixed": "L’identifiant d’une session ne change pas.",
    "act-id-taken": "Un candidat et un groupe ne portent pas le même identifiant.",
    "act-practice-fixed": "Une session d’entraînement le reste, une vraie session aussi.",
    "act-grid-fixed": "La session est ouverte : sa grille ne change plus.",
    "act-kind-fixed": "La session est ouverte : sa nature ne change plus.",
    "act-regulations-fixed": "La session est ouverte : son règlement ne change plus.",
    "act-passage-locked": "Ce passage est verrouillé : déverrouillez-le avant de le retirer.",
    "act-passage-fixed": (
        "La session est ouverte : un passage garde son épreuve et son candidat ou son groupe."
    ),
    "act-candidate-has-passage": (
        "La session est ouverte et ce candidat a un passage : notez son désistement."
    ),
    "act-held-bloc-lowered": "Un bloc acquis le reste : il ne se retire pas d’une session ouverte.",
    "act-single-stays": "Ceci fait partie de toute session et ne se retire pas.",
    "act-malformed": "Une valeur n’a pas la forme attendue : corrigez-la, puis recommencez.",
    "act-still-used": "Cet élément sert encore ailleurs dans la session.",
    "act-elsewhere": "La session a changé entre-temps : regardez-la, puis recommencez.",
    "act-grid-unknown": "Cette révision de la grille n’est pas celle de la session.",
    "act-grid-elements": (
        "Des candidats, des épreuves ou des règles de la session n’existent pas dans cette grille."
    ),
    "act-grid-draft": "Une session se prépare sur une révision acceptée, pas sur un brouillon.",
    "act-zone-unknown": "Ce fuseau horaire n’est pas connu ici.",
    "act-unknown-bloc": "Ce bloc n’est pas dans la grille : {id}.",
    "act-unknown-assessment": "Cette épreuve n’est pas dans la grille : {id}.",
    "act-unknown-competency": "Cette compétence n’est pas dans la grille : {id}.",
    "act-unknown-criterion": "Ce critère n’est pas dans la grille : {id}.",
    "act-unknown-part": "Cette partie d’épreuve n’est pas dans la grille : {id}.",
    "act-unknown-candidate": "Ce candidat n’est pas dans la session.",
    "act-unknown-team": "Ce groupe n’est pas dans la session.",
    "act-unknown-juror": "Ce juré n’est pas dans la session.",
    "act-unknown-panel": "Ce jury n’est pas dans la session.",
    "act-unknown-room": "Cette salle n’est pas dans la session.",
    "act-in-two-teams": "Un candidat ne fait partie que d’un groupe par épreuve.",
    "act-president-outside": "Le président est l’un des membres du jury.",
    "act-part-outside": "Seul un membre du jury y joue un rôle.",
    "act-neutralised-twice": "Ce critère est déjà neutralisé pour ce candidat.",
    "act-bloc-held": "Ce bloc est déjà acquis : il n’est pas évalué.",
    "act-certain-conflict": "Ce juré est lié à ce candidat : il ne siège pas pour lui.",
    "session-not-ready": "Il manque encore {count} points.|Il manque encore un point.",
    "session-archived": "La session est archivée : il n’y a pas d’état suivant.",
    "session-stays": "Une session qui a été ouverte ne se supprime pas.",
}

EN: dict[str, str] = {
    "act-session-closed": "The session is closed: nothing in it changes any more.",
    "act-state-by-step": "A session moves from one state to the next, with no other change.",
    "act-id-fixed": "A session’s identifier does not change.",
    "act-id-taken": "A candidate and a team never bear the same identifier.",
    "act-practice-fixed": "A practice session stays one, and so does a real session.",
    "act-grid-fixed": "The session is open: its grid no longer changes.",
    "act-kind-fixed": "The session is open: its kind no longer changes.",
    "act-regulations-fixed": "The session is open: its regulations no longer change.",
    "act-passage-locked": "This passage is locked: unlock it before you remove it.",
    "act-passage-fixed": (
        "The session is open: a passage keeps its assessment and its candidate or team."
    ),
    "act-candidate-has-passage": (
        "The session is open and this candidate has a passage: note the withdrawal instead."
    ),
    "act-held-bloc-lowered": "A bloc that is held stays held, once the session is open.",
    "act-single-stays": "This is part of every session and cannot be removed.",
    "act-malformed": "A value is not of the expected form: correct it, then try again.",
    "act-still-used": "This item is still used elsewhere in the session.",
    "act-elsewhere": "The session has changed meanwhile: look at it, then try again.",
    "act-grid-unknown": "This revision of the grid is not the session’s.",
    "act-grid-elements": (
        "Some candidates, assessments or rules of the session do not exist in this grid."
    ),
    "act-grid-draft": "A session is prepared on an accepted revision, not on a draft.",
    "act-zone-unknown": "This time zone is not known here.",
    "act-unknown-bloc": "This bloc is not in the grid: {id}.",
    "act-unknown-assessment": "This assessment is not in the grid: {id}.",
    "act-unknown-competency": "This competency is not in the grid: {id}.",
    "act-unknown-criterion": "This criterion is not in the grid: {id}.",
    "act-unknown-part": "This part of an assessment is not in the grid: {id}.",
    "act-unknown-candidate": "This candidate is not in the session.",
    "act-unknown-team": "This team is not in the session.",
    "act-unknown-juror": "This juror is not in the session.",
    "act-unknown-panel": "This panel is not in the session.",
    "act-unknown-room": "This room is not in the session.",
    "act-in-two-teams": "A candidate is in one team only for an assessment.",
    "act-president-outside": "The president is one of the panel’s members.",
    "act-part-outside": "Only a member of the panel plays a part in it.",
    "act-neutralised-twice": "This criterion is already neutralised for this candidate.",
    "act-bloc-held": "This bloc is held already: it is not examined.",
    "act-certain-conflict": "This juror is tied to this candidate and does not sit for them.",
    "session-not-ready": "{count} points are still missing.|One point is still missing.",
    "session-archived": "The session is archived: there is no next state.",
    "session-stays": "A session that was opened is never removed.",
}
