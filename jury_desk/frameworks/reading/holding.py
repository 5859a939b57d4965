"""How an assessment is held, from its prose: alone or in a group, written, spoken, played …"""

import re
from collections.abc import Iterable, Iterator

from jury_desk.domain.grid import Form, Setting
from jury_desk.frameworks.reading.facts import Fact

_PERSON = (
    r"(?:candidat(?:e|\(e\)|\.e|·e|/e)?|apprenant(?:e|\(e\)|·e)?|etudiant(?:e|\(e\)|·e)?|stagiaire|eleve"
    r"|participant(?:e|\(e\)|·e)?|membre\sd(?:u|e\sl')(?:groupe|equipe)|learner|candidate|student)"
)
_IN_GROUP = (
    r"(?:en\s(?:petits?\s)?(?:groupes?|equipes?|binomes?|trinomes?|sous-groupes?|collectif)"
    r"|de\s(?:facon|maniere)\scollective|collecti(?:f|ve)s?|collectivement"
    r"|par\s(?:groupes?|equipes?|binomes?)|a\splusieurs|in\s(?:a\s)?(?:groups?|teams?|pairs?))"
)
_ALONE = (
    r"(?:(?:en|a\stitre|de\s(?:facon|maniere))\sindividuel(?:le)?|individuel(?:le)?s?|individuellement"
    r"|seule?s?|individually|individual|alone)"
)
_EITHER = re.compile(
    rf"\b{_IN_GROUP}\s?(?:,\s|/\s?|et\s?/\s?ou\s|ou\s(?:bien\s)?|and/or\s|or\s){_ALONE}\b"
    rf"|\b{_ALONE}\s?(?:,\s|/\s?|et\s?/\s?ou\s|ou\s(?:bien\s)?|and/or\s|or\s){_IN_GROUP}\b"
)

# Adjectives that say how something is held, unless they tell of something else (business matters).
_OTHER_MATTERS = re.compile(
    r"\b(?:competences?|objectifs?|performances?|besoins?|suivis?|accompagnements?|primes?|plans?"
    r"|coachings?|clients?|motivations?|protections?|caracteristiques?|interets?|libertes?|droits?"
    r"|responsabilites?|equipements?|comportements?|progressions?|entretiens?|parcours|intelligence"
    r"|conventions?|accords?|negociations?|dynamiques?|cohesions?|ressources?|potentiels?|projets"
    r"|actions?|mesures?|maisons?|aisance)\s(?:\w{1,20}\s)?$"
)
_INDIVIDUAL = re.compile(
    rf"\bindividuel(?:le)?s?\b|\bindividuellement\b|\bindividually\b|\bindividual\b"
    rf"|\b(?:chaque|par|each|every|per)\s{_PERSON}\b"
    rf"|\bchacune?\s(?:des?\s\w{{1,20}}\s)?(?:doit\s)?(?:produi|redig|realis|present|remet|rend|soutien"
    rf"|elabor|passe|expos|defend|repond|synthetis)"
)
_TEAMS = r"(?:groupes?|equipes?|binomes?|trinomes?|groups?|teams?|pairs?)"
_GROUP = re.compile(
    r"\bcollecti(?:f|ve)s?\b|\bcollectivement\b"
    r"|\b(?:travail|travaux|dossier|projet|rapport|production|epreuve|evaluation|soutenance|oral"
    r"|presentation|exercice|cas|rendu|simulation|jeu|realise\w{0,3}|mene\w{0,3}|effectue\w{0,3}"
    r"|mise\sen\ssituation|professionnelle|passage|ecrit|work|project|assessment|presentation)"
    rf"\s(?:\w{{1,20}}\s){{0,2}}(?:en|par|in)\s(?:petits?\s|sous-)?{_TEAMS}\b"
    rf"|(?:^|[\n.:;(]\s?)(?:en|par|in)\s(?:petits?\s|sous-)?{_TEAMS}\b"
    r"|\b(?:groupes?|equipes?|groups?|teams?)\s(?:de|of)"
    r"\s(?:\d|deux|trois|quatre|cinq|two|three|four)"
    r"|\bnotes?\s(?:d'equipe|de\sgroupe)\b|\b(?:team|group)\s(?:mark|work|project|grade)\b"
    r"|\b(?:le\sgroupe|l'equipe|chaque\sgroupe|chaque\sequipe|les\sgroupes|les\sequipes)"
    r"\s(?:doit\s|doivent\s)?"
    r"(?:elabor|realis|present|redig|produi|concoi|propos|remet|rend|soutien|defend|analys)"
)

_ORDER: tuple[Form, ...] = (
    "written", "oral", "roleplay", "practical", "quiz", "game", "external",
)  # fmt: skip

_CONDUCT = r"(?:condui\w{1,5}|men(?:e|er|ent|ant)|anim(?:e|er|ent|ant)|tenir|tient)"
_SCENE = r"(?:entretiens?|reunions?|negociations?|rendez-vous|entrevue|vente)"

_WORDS_3 = r"(?:\w{1,20}\s){0,3}"
_OF = r"(?:de\s|d'(?:un\s|une\s)?)"
_NO_REPORT = r"(?!\s(?:avec|a\s|aux?\b|de\sforce|qualite|hierarch))"
_NO_OUTPUT = r"(?!\s(?:documentaires?|fourni|client|ressources?|de\sl'entreprise))"
_NO_QUIZ = r"(?!\s(?:d'enquete|de\ssatisfaction|client|d'etude|aupres))"

_PLAYS = r"\bjou(?:e|er|ent|ant|era|eront)\s(?:\w{1,12}\s)?(?:le|un|les)\s(?:\w{1,12}\s)?roles?\b"

_SIGNS: tuple[tuple[Form, str], ...] = (
    ("written", r"\becrit(?:e?s?)\b(?!\sdans\b)"),
    ("written", r"\bwritten\b|\bin\swriting\b|\bdissertations?\b|\bcopie\b|\bessay\b|\breport\b"),
    ("written", r"\bmemoires?\b(?!\s(?:vive|morte|cache|ram))|\bthesis\b"),
    ("written", rf"(?<!par )(?<!en )\brapports?\b{_NO_REPORT}|\bnote\sde\s(?:synthese|cadrage)\b"),
    ("written", rf"\bdossiers?\b{_NO_OUTPUT}"),
    ("oral", r"\b(?:oral(?:e?s?)|oraux)\b|\boralement\b|\borally\b"),
    ("oral", r"\bsoutenances?\b|\bpitch\b|\bviva\b"),
    ("oral", r"\bsoutenue?s?\s(?:\w{1,20}\s){0,2}devant\b|\bpresentation\sdevant\b"),
    ("oral", rf"\bentretiens?\s{_WORDS_3}(?:avec|devant|par)\s(?:le|un|des|les)\s{_WORDS_3}jury\b"),
    ("oral", r"\bentretiens?\s(?:techniques?|finals?|d'explicitation|de\squestionnement)\b"),
    ("oral", r"\brepond\w{0,4}\s(?:a\sl'oral\s)?aux\squestions\b|\bquestions?\sdu\sjury\b"),
    ("roleplay", r"\bjeux?\sde\sroles?\b|\brole[-\s]?plays?(?:ing)?\b"),
    ("roleplay", _PLAYS),
    ("roleplay", rf"\bmises?\sen\ssituation\s{_WORDS_3}{_OF}{_SCENE}\b"),
    ("roleplay", rf"\bsimulations?\s(?:orales?|{_OF}(?:\w{{1,20}}\s)?{_SCENE})\b"),
    ("roleplay", r"\bentretiens?\s(?:\w{1,20}\s)?simules?\b|\bsimulated\sinterview\b"),
    ("practical", r"\b(?:epreuves?|travaux|exercices?|examens?|evaluations?)\spratiques?\b"),
    ("practical", r"\bpratiques?\s(?:et|en)\s(?:situation|atelier|orale)\b|\bplateau\stechnique\b"),
    ("practical", r"\bdemonstrations?\s(?:technique|pratique|devant)"),
    ("practical", r"\bpractical\s(?:test|exam|work)"),
    ("practical", r"\bobservation\s(?:\w{1,20}\s){0,2}en\s(?:situation|poste|entreprise)"),
    ("quiz", r"\bqc[mu]\b|\bquiz{1,2}\b|\bquestions?\sa\schoix\b|\bmultiple[-\s]choice\b"),
    ("quiz", rf"(?<!un )\bquestionnaires?\b{_NO_QUIZ}"),
    ("quiz", r"\bun\squestionnaire\s(?:a\schoix|professionnel|de\sconnaissances|ecrit|individuel)"),
    ("quiz", r"\btests?\sde\sconnaissances?\b|\bknowledge\stest\b"),
    ("game", r"\b(?:business|serious)[-\s]?games?\b|\bjeux?\s(?:d'entreprise|serieux)\b"),
    ("game", r"\bjeux?\sde\s(?:simulation|management|gestion|strategie)\b|\bwar\s?game\b"),
    ("game", r"\bsimulations?\s(?:d'entreprise|de\sgestion|strategique)\b|\bescape\sgame\b"),
)  # fmt: skip
_FORMS = tuple((form, re.compile(sign)) for form, sign in _SIGNS)

# What is handed to the candidate is no form of the assessment.
_GIVEN = re.compile(
    r"\b(?:a\spartir\sd(?:u|'un|es|e)|sur\sla\sbase\sd(?:u|'un|es|e)|a\sl'aide\sd(?:u|'un|es|e)"
    r"|based\son\sa)\s$"
    # A skill, as "communication orale et écrite", is no form either.
    r"|\b(?:communication|comprehension|expression)\s(?:\w{1,12}\s(?:et|ou)\s)?$"
)
_WRITES = re.compile(r"\bredig(?:e|er|ent|eant|ees?|es)\b|\bredactions?\b|\bwrites?\b")
_SITUATION = re.compile(r"\bmises?\sen\ssituation\b|\bsimulations?\b")
# Nothing else said, what is done in situation is practical.
_ACTS = re.compile(r"\bmises?\sen\ssituation\b|\bobservations?\s(?:at|in)\sthe\sworkplace\b")
_CONDUCTS = re.compile(rf"\b{_CONDUCT}\s(?:\w{{1,12}}\s){{0,2}}{_SCENE}(?:/\s?{_SCENE}){{0,3}}\b")


def setting_in(plain: str) -> tuple[Setting | None, tuple[Fact, ...]]:
    """Whether a folded text has it held alone, in a group, either or both; None where it does not
    say.
    """
    if choice := _EITHER.search(plain):
        return "either", (Fact("setting", "either", *choice.span()),)
    alone = [Fact("setting", "individual", *found.span()) for found in _about_holding(plain, True)]
    group = [Fact("setting", "group", *found.span()) for found in _about_holding(plain, False)]
    facts = tuple(sorted((*alone, *group), key=lambda fact: fact.start))
    if alone and group:
        return "both", facts
    if alone or group:
        return ("individual" if alone else "group"), facts
    return None, ()


def forms_in(plain: str) -> tuple[tuple[Form, ...], tuple[Fact, ...]]:
    """The forms that a folded text says an assessment takes, in the order of the grid format;
    external tests are `tongues.tests_in`'s.
    """
    facts = [*_form_facts(plain)]
    if not facts and (writes := _WRITES.search(plain)):
        facts = [Fact("form", "written", *writes.span())]
    if not facts and (acts := _ACTS.search(plain)):
        facts = [Fact("form", "practical", *acts.span())]
    if _SITUATION.search(plain) and (conducts := _CONDUCTS.search(plain)):
        facts.append(Fact("form", "roleplay", *conducts.span()))
    return in_order(fact.value for fact in facts), tuple(facts)


def in_order(forms: Iterable[str]) -> tuple[Form, ...]:
    """Forms, each once, in the order of the grid format."""
    named = set(forms)
    return tuple(form for form in _ORDER if form in named)


def _about_holding(plain: str, alone: bool) -> Iterator[re.Match[str]]:
    pattern = _INDIVIDUAL if alone else _GROUP
    for found in pattern.finditer(plain):
        is_adjective = found[0].startswith(("individuel", "collectif", "collective"))
        if is_adjective and _OTHER_MATTERS.search(
            plain[max(0, found.start() - 48) : found.start()]
        ):
            continue
        yield found


def _form_facts(plain: str) -> Iterator[Fact]:
    for form, pattern in _FORMS:
        for found in pattern.finditer(plain):
            if not _GIVEN.search(plain[max(0, found.start() - 40) : found.start()]):
                yield Fact("form", form, *found.span())
