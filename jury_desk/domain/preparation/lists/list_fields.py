"""What a column of a list of candidates may mean, told by its heading."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class Field(StrEnum):
    """What a column holds. A column may also hold one bloc: then its meaning is "bloc:" and the
    bloc's id.
    """

    NUMBER = "number"
    BIRTH_NAME = "birth-name"
    USUAL_NAME = "usual-name"
    FIRST_NAMES = "first-names"
    FULL_NAME = "full-name"
    SEX = "sex"
    BIRTH_DATE = "birth-date"
    BIRTH_PLACE = "birth-place"
    BIRTH_PLACE_CODE = "birth-place-code"
    BIRTH_COUNTRY = "birth-country"
    EMAIL = "email"
    PHONE = "phone"
    ROUTE = "route"
    BLOCS = "blocs"
    HELD = "held"
    HELD_PROOF = "held-proof"
    HELD_DATE = "held-date"
    ASSESSMENT = "assessment"
    TEAM = "team"
    COMPANY = "company"
    TUTOR = "tutor"
    MENTOR = "mentor"
    TRAINERS = "trainers"
    MEASURE = "measure"
    EXTRA_TIME = "extra-time"
    LANGUAGE = "language"


BLOC = "bloc:"
"""What the meaning of a column for one bloc begins with."""

SEVERAL = frozenset({Field.FIRST_NAMES, Field.TRAINERS, Field.MEASURE, Field.TUTOR, Field.MENTOR})
"""Fields that several columns may hold together."""


@dataclass(frozen=True)
class Heading:
    """What a heading says: a meaning ("" for none) with its confidence in percent, or why the
    column is left out: "reason" (of an accommodation), "identity-number" (of social security),
    "other-person" (how to reach a tutor, an employer).
    """

    meaning: str = ""
    confidence: int = 0
    left_out: str = ""


_BORN = r"(?:de )?nais[a-z]*"
_NAME_OF = (
    r"(?:(?:noms?|prenoms?|noms? (?:et )?prenoms?|prenoms? (?:et )?noms?) (?:du |de la |des )?)?"
)
_WHO = r"(?: (?:du |de l |des )?(?:candidat|apprenant|stagiaire|etudiant|eleve|apprenti)e?s?)?"

_SENSITIVE = {
    "reason": re.compile(
        r"\b(?:motif|handicap\w*|rqth|mdph|pathologi\w+|diagnosti\w+|troubles?|medica\w+|sante|"
        r"maladies?|raisons?|reasons?|disabilit\w+|health)\b"
    ),
    "identity-number": re.compile(
        r"\b(?:nir|secu|securite sociale|numero insee|social security|carte d identite|passeport)\b"
    ),
}
_OTHER_PERSON = re.compile(
    r"\b(?:tut(?:eur|rice|or)|maitre|mentor|entreprise|employeur|societe|formateur|responsable|"
    r"parent|urgence|company|employer|trainer|rh)\b"
)
_CONTACT = re.compile(
    r"\b(?:e ?mail|mail|courriel|mel|tel\w*|portable|mobile|phone|adresse|address|fonction|siret|"
    r"ville|code|date|sexe|civilite)\b"
)
_FIRM = re.compile(r"\braisons? sociales?\b")
"""A firm's name: the one "reason" that is none."""

_WORDS: tuple[tuple[Field, str], ...] = (
    (Field.FULL_NAME, r"noms? (?:et )?(?:d usage )?prenoms?" + _WHO),
    (Field.FULL_NAME, r"prenoms? (?:et )?noms?" + _WHO),
    (Field.FULL_NAME, r"candidat(?:e|s|es)?|apprenante?s?|stagiaires?|etudiante?s?|nom complet"),
    (Field.FULL_NAME, r"identite|full name|candidate|participants?"),
    (
        Field.USUAL_NAME,
        (
            r"noms? (?:d )?(?:usage|usuel|marital|epouse?)(?: .*)?|"
            r"(?:usual|married|preferred) (?:last )?name|identite nom (?:d )?usage"
        ),
    ),
    (
        Field.BIRTH_NAME,
        (
            rf"noms? (?:de famille )?{_BORN}|noms? (?:de )?famille|nom patronymique|patronyme|"
            rf"nom de jeune fille|birth (?:last )?name|name at birth|last ?name|surname|"
            rf"family name|"
            rf"maiden name|name|noms?{_WHO}|naissance nom"
        ),
    ),
    (Field.FIRST_NAMES, rf"(?:premier |autres? )?prenoms?(?: \d| usuel| etat civil)?{_WHO}"),
    (Field.FIRST_NAMES, r"(?:first|given|fore) ?names?"),
    (
        Field.BIRTH_DATE,
        (
            rf"dates? {_BORN}|d naissance|nee? (?:e )?le|naissance(?: (?:date|le))?|ddn|dn|"
            r"date of birth|birth ?date|birth ?day|dob|born(?: on)?|birth date"
        ),
    ),
    (
        Field.BIRTH_PLACE_CODE,
        (
            rf"codes? insee.*|insee.*|codes? (?:commune |lieu |ville )?{_BORN}|code commune|"
            r"naissance code.*|cog|code officiel geographique|birth ?place code"
        ),
    ),
    (
        Field.BIRTH_PLACE,
        (
            rf"(?:lieu|ville|commune) {_BORN}|lieu|nee? (?:e )?a|naissance (?:lieu|ville|"
            rf"commune|a)|"
            r"place of birth|birth ?place|town of birth|city of birth|birth (?:place|town|city)"
        ),
    ),
    (Field.BIRTH_COUNTRY, rf"pays(?: {_BORN})?|naissance pays|country(?: of birth)?|birth country"),
    (
        Field.SEX,
        r"sexe|civilites?|civ|genre|sex|gender|title|(?:m|h|mr) (?:mme|f)|(?:mme|f) (?:m|h)",
    ),
    (
        Field.NUMBER,
        (
            r"(?:numero|num|no|nr|matricule|identifiant|id|reference|ref|code)"
            r"(?: (?:de |du |d |d un )?(?:candidat\w*|inscription|dossier|apprenant|etudiant|"
            r"stagiaire|"
            r"eleve|convocation|anonymat))|matricule|identifiant|numero|num|id|ine|"
            r"(?:candidate|student|registration)(?: (?:number|no|id|numero))|number|candidat numero"
        ),
    ),
    (
        Field.EMAIL,
        r"courriels?.*|e ?mails?.*|mails?.*|mel|adresses? (?:e ?mail|mail|electronique).*",
    ),
    (Field.EMAIL, r"adresse de courriel|electronic mail|contact mail"),
    (Field.PHONE, r"(?:numero (?:de )?)?tel\w*.*|portable|mobile|phone.*|gsm|numero de portable"),
    (
        Field.ROUTE,
        (
            r"voies?(?: (?:d )?acces.*)?|statut|(?:modalite|mode|type) d acces.*|dispositif|"
            r"(?:type (?:de )?)?contrat|access route|route(?: of access)?|type de parcours"
        ),
    ),
    (
        Field.HELD,
        (
            r"(?:blocs?|bc|blocks?|competences?|units?) .*(?:acquis\w*|valides?|obtenus?|deja|"
            r"detenus?|"
            r"capitalises?|dispenses?|held|already|passed).*|acquis|dispenses?.*|"
            r"acquis anterieurs?|"
            r"deja (?:acquis|valides?)"
        ),
    ),
    (
        Field.HELD_PROOF,
        (
            r"preuves?.*|justificatifs?.*|pv.*|proces verbal.*|attestations?.*|proofs?.*|evidence|"
            r"numero (?:de |du )?pv"
        ),
    ),
    (
        Field.HELD_DATE,
        (
            r"dates? (?:d |de |des |du )?(?:obtention|validation|acquisition|acquis|pv|jury).*|"
            r"(?:obtenus?|valides?|acquis) le|obtained on|date (?:obtained|held)"
        ),
    ),
    (
        Field.BLOCS,
        (
            r"(?:blocs?|bc|blocks?|units?)(?: (?:de |of )?competenc\w+)?"
            r"(?: (?:vise\w*|presente\w*|a (?:passer|valider|presenter)|inscri\w*|prepare\w*|"
            r"demande\w*|"
            r"evalue\w*|choisi\w*|aimed at|taken|wanted))?|inscription aux blocs"
        ),
    ),
    (
        Field.MENTOR,
        (
            rf"{_NAME_OF}maitres? (?:d |de )?(?:apprentissage|stage).*|ma|map|"
            rf"{_NAME_OF}mentors?(?: (?:first |last )?name)?"
        ),
    ),
    (Field.TUTOR, rf"{_NAME_OF}tut(?:eurs?|rices?|ors?)(?: .*)?"),
    (
        Field.TRAINERS,
        r"(?:formateurs?|formatrices?|intervenants?|enseignants?|trainers?|coachs?).*",
    ),
    (
        Field.COMPANY,
        (
            r"entreprises?(?: d accueil| employeur| nom)?|societe|employeur|company|"
            r"(?:.* )?raisons? sociales?(?: .*)?|"
            r"structure(?: d accueil)?|organisme d accueil|employer|company name|"
            r"noms? (?:de )?(?:l |la |du )?(?:entreprise|societe|employeur|structure)"
            r"(?: d accueil)?"
        ),
    ),
    (Field.TEAM, r"equipes?.*|groupes?.*|teams?.*|groups?.*|binomes?|trinomes?"),
    (
        Field.EXTRA_TIME,
        (
            r"temps (?:majore|supplementaire|additionnel|sup).*|(?:1 3|tiers)(?: de)? temps.*|"
            r"majoration.*|extra time.*|additional time|amenagement temps.*"
        ),
    ),
    (Field.MEASURE, r"amenagements?.*|mesures?.*|accommodations?.*|measures?|adaptations?.*"),
    (
        Field.ASSESSMENT,
        r"epreuves?.*|assessments?.*|modalites? d evaluation|examens?|exams?",
    ),
    (Field.LANGUAGE, r"langues?.*|languages?.*"),
)
_PATTERNS = tuple((field, re.compile(words)) for field, words in _WORDS)

_NUMERO = re.compile(r"n[°º]|\bno?\.|#|№")
_ENDINGS = re.compile(r"\((?:e|s|es|ne|rice|trice)\)|·(?:e|s|es)\b")
_SIGNS = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=50_000)
def plain_words(text: str) -> str:
    """The words of a text in lower case, without accents and signs, one blank between."""
    bare = unicodedata.normalize("NFD", text.casefold().replace("œ", "oe").replace("æ", "ae"))
    bare = "".join(sign for sign in bare if not unicodedata.combining(sign))
    if bare.isascii():
        return _SIGNS.sub(" ", bare).strip()
    return " ".join("".join(s if s.isalnum() else " " for s in bare).split())


@lru_cache(maxsize=4_000)
def heading(text: str) -> Heading:
    """What a heading says; of two lines of heads joined by " / ", what both say together, else the
    lower one alone.
    """
    words = heading_words(text)
    told = _FIRM.sub(" ", words)
    for why, pattern in _SENSITIVE.items():
        if pattern.search(told):
            return Heading(left_out=why)
    if _OTHER_PERSON.search(words) and _CONTACT.search(words):
        return Heading(left_out="other-person")
    if found := _field(words):
        return Heading(found, 100)
    upper, parted, lower = text.rpartition(" / ")
    if parted and (found := _field(heading_words(lower))):
        return Heading(found, 90)
    if parted and not lower.strip():
        return heading(upper)
    # What stands in brackets explains; what comes before says it.
    bare = re.sub(r"\(.*?\)|\[.*?\]|:.*|\*", " ", text)
    if bare != text and (found := _field(heading_words(bare))):
        return Heading(found, 80)
    return Heading()


@lru_cache(maxsize=4_000)
def heading_words(text: str) -> str:
    """The words of a heading, its abbreviations of "number" and optional endings made alike."""
    lowered = _ENDINGS.sub("", text.casefold())
    return plain_words(_NUMERO.sub(" numero ", lowered))


def _field(words: str) -> Field | None:
    return next((field for field, pattern in _PATTERNS if pattern.fullmatch(words)), None)
