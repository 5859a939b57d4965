"""Rules for every assessment, wherever they are printed, and what of the prose is none."""

import re

from jury_desk.frameworks.reading.folding import folded

_WHO = r"(?:candidat|apprenant|stagiaire|personne|etudiant|participant|candidate|learner)"
_INFINITIVE = re.compile(
    r"^\W{0,4}(?:[a-z]{1,3}\.?\s?\d[\d.]*\s?[:–-]?\s?)?(?:s'|se\s)?[a-z]{2,15}(?:er|ir|dre|tre|vre|ire)\b"
)

_ACCOMMODATION = re.compile(
    rf"\bhandicap\w{{0,4}}\b[^\n]{{0,600}}\b(?:amenag|adapt|tiers[-\s]temps|compensat|referent\shandicap)"
    rf"|\b(?:amenag\w{{1,8}}|tiers[-\s]temps)\b[^\n]{{0,300}}\b(?:epreuve|evaluation|passation|examen|handicap)"
    rf"|\breferent\s(?:au\s)?handicap\b|\bcandidats?\sen\ssituation\sde\shandicap\b"
    rf"|\b{_WHO}\w{{0,3}}\b[^\n]{{0,120}}\b(?:disabilit|reasonable\sadjustment|accommodation)"
)
_NEUTRAL = re.compile(
    r"\bneutralis\w{1,5}\b[^\n]{0,160}\bcriteres?\b|\bcriteres?\b[^\n]{0,160}\bneutralis"
)
_TONGUE = re.compile(
    r"\b(?:ces|les|l'ensemble\sdes|toutes\sles|these|the|all)\s(?:\w{1,15}\s){0,2}"
    r"(?:competences?|epreuves?|evaluations?|criteres?|skills|assessments?)\b[^.\n]{0,60}"
    r"\b(?:evaluees?|evalues?|deroulent|realisees?|conduites?|assessed|held|conducted)\b[^.\n]{0,40}"
    r"\b(?:en|in)\s(?:langue\s)?(?:francais|anglais|espagnol|allemand|english|french|spanish|german)"
)
_ABOUT_ALL = re.compile(
    r"\b(?:le|les|un|chaque|tout|the|any)\s(?:jurys?|candidats?|apprenants?|stagiaires?|candidates?)\b"
    r"|\b(?:certification|titre|bloc|blocs|validation|epreuves?|evaluations?|session)\b"
)
_RULE_WORDS = re.compile(
    r"\b(?:rattrap\w{1,5}|seconde\ssession|ajourn\w{1,4}|eliminatoires?|moyenne\s(?:generale|de|minim)"
    r"|seuils?\sde\s(?:validation|reussite|performance)|compens(?:ation|ables?|ent)|souverain"
    r"|(?:est|sont|sera|seront)\s(?:delivree?s?|validee?s?|acquis\w{0,2}|attribuee?s?|obtenue?s?|capitalis\w{1,5})"
    r"|conditions?\sd(?:'obtention|e\svalidation|e\sdelivrance)|modalites\sd'obtention"
    r"|plagiat|fraudes?|dispens\w{1,3}|composition\sdu\sjury|jury\sest\scompose|membres\sdu\sjury"
    r"|validation\sdes\sacquis|\bvae\b|confidentialite|resit|pass\smark|must\sobtain|doit\sobtenir"
    r"|doivent\sobtenir|points\ssur\s20|/\s?20|capitalisables?|valables?\spendant)\b"
)
_RULE_HEADING = re.compile(
    r"\b(?:handicap|amenagements?|regles?|reglement|modalites\sd'obtention|conditions\sd'obtention"
    r"|conditions\sde\svalidation|modalites\sde\svalidation|rattrapage|composition\sdu\sjury|jury"
    r"|deliberations?|neutralis|accessibilite|rules|accommodations?|adjustments)\b"
)

_ARTICLE = re.compile(
    r"\barticles?\s(?:[lrd]\.?\s?\d{3,4}|\d+\sde\sla\sloi)|\bloi\sn\s?°?\s?\d{2,4}-\d+|\bdecret\sn\s?°?\s?\d{4}-\d+"
    r"|\bcode\sdu\stravail\b|\barrete\sdu\s\d"
)
_LAW = re.compile(
    r"^\W*(?:les\s)?certifications\sprofessionnelles\senregistrees\sau\srepertoire\snational\b"
    r"|\breferentiel\sd'activites\b[^\n]{0,400}\breferentiel\sde\scompetences\b"
    r"[^\n]{0,400}\breferentiel\sd'evaluation\b"
)
_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|p\.)?\s?\d{1,4}\s?(?:(?:/|sur|of|de)\s?\d{1,4})?\W*$|^\W*page\s\d{1,4}\b.{0,60}$"
)
_INSTRUCTION = re.compile(
    r"\bmerci\sde\s|\bveuillez\b|\ba\scompleter\b|\ba\srenseigner\b|\bpreciser\spour\schaque\b"
    r"|\bplease\s(?:fill|complete|specify)\b"
)


def is_general_rule(text: str) -> bool:
    """Whether a text is a rule for every assessment (accommodations, neutralised criteria,
    language of evaluation), wherever it is printed: such a cell is a note, not a criterion. What
    begins as a competency does ("C3 Adapter …") is none.
    """
    plain = folded(text)[:4000]
    if _INFINITIVE.match(plain) or len(plain) < 25:
        return False
    if _TONGUE.search(plain) or (_NEUTRAL.search(plain) and "jury" in plain):
        return True
    return bool(_ACCOMMODATION.search(plain) and re.search(rf"\b{_WHO}", plain))


def is_rule_in_prose(text: str) -> bool:
    """Whether a paragraph of prose around the tables tells a rule that jurors or officers need."""
    plain = folded(text)[:4000]
    if is_general_rule(text) or _ACCOMMODATION.search(plain) or _NEUTRAL.search(plain):
        return True
    return bool(_RULE_WORDS.search(plain) and _ABOUT_ALL.search(plain))


def heads_rules(text: str) -> bool:
    """Whether a heading stands over rules for every assessment."""
    return len(text) < 160 and bool(_RULE_HEADING.search(folded(text)))


def cites_law(text: str) -> bool:
    """Whether a text names an article of law as its subject, or quotes the law on frameworks."""
    plain = folded(text)[:4000]
    return bool(_ARTICLE.search(plain[:200]) and len(plain) < 400) or bool(_LAW.search(plain))


def is_quotation(text: str) -> bool:
    """Whether a text stands between quotation marks as a whole."""
    return text[:1] in '«“"' and text.rstrip(" .")[-1:] in '»”"'


def is_page_number(text: str) -> bool:
    """Whether a text only numbers a page."""
    return bool(_PAGE_NUMBER.match(folded(text)))


def is_instruction(text: str) -> bool:
    """Whether a text tells whoever fills in a form what to do."""
    return bool(_INSTRUCTION.search(folded(text)))
