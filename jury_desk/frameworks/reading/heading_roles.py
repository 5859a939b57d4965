"""The role of a column, told by the words of its heading, also damaged ones."""

import difflib
import re
from collections.abc import Sequence
from functools import lru_cache

from jury_desk.frameworks.reading.codes import Role
from jury_desk.frameworks.reading.folding import folded

# Words of headings, the earliest in a heading tells; each is a stem that words begin with.
_STEMS: tuple[tuple[str, Role], ...] = (
    ("critere", Role.CRITERION),
    ("criteri", Role.CRITERION),
    ("indicateur", Role.CRITERION),
    ("observable", Role.CRITERION),
    ("attendu", Role.CRITERION),
    ("modalite", Role.ASSESSMENT),
    ("assessment", Role.ASSESSMENT),
    ("outcome", Role.COMPETENCY),
    ("competenc", Role.COMPETENCY),
    ("skill", Role.COMPETENCY),
    ("activit", Role.ACTIVITY),
    ("task", Role.ACTIVITY),
    ("epreuve", Role.ASSESSMENT),
    ("evaluation", Role.ASSESSMENT),
    ("certification", Role.ASSESSMENT),
    ("competence", Role.COMPETENCY),
    ("capacite", Role.COMPETENCY),
    ("savoir-faire", Role.COMPETENCY),
    ("activite", Role.ACTIVITY),
    ("mission", Role.ACTIVITY),
    ("tache", Role.ACTIVITY),
    ("bloc", Role.BLOC),
    ("pole", Role.BLOC),
    ("connaissance", Role.OTHER),
    ("savoir", Role.OTHER),
    ("ressource", Role.OTHER),
    ("condition", Role.OTHER),
    ("moyen", Role.OTHER),
    ("commentaire", Role.BY_HAND),
    ("observation", Role.BY_HAND),
    ("code", Role.CODE),
    ("numero", Role.CODE),
    ("reference", Role.CODE),
)
_LONG = tuple((stem, role) for stem, role in _STEMS if len(stem) >= 7)
_WORD = re.compile(r"[a-z](?:[a-z'-]*[a-z])?")
_SITUATION = re.compile(r"(?<!mise en )(?<!mises en )situations? (?:de travail|professionnelles?)")
_MISE = re.compile(r"mises? en situation")
_COUNTS = re.compile(r"(?:nombre|nb|total|moyenne|resultat|somme)\b")
_PHRASES: tuple[tuple[re.Pattern[str], Role], ...] = (
    (re.compile(r"(?:l')?(?:etre|est|sera) capable"), Role.COMPETENCY),
    (re.compile(r"acquis (?:d'apprentissage|vises|attendus|de la formation)"), Role.COMPETENCY),
    (re.compile(r"competences?.{0,30}\bcriteres?\b"), Role.COMPETENCY),
    (re.compile(r"elements? (?:a evaluer|evalues?|d'evaluation|observes?)"), Role.CRITERION),
    (re.compile(r"(?:resultats?|performances?) (?:attendue?s?|exigee?s?)"), Role.CRITERION),
    (re.compile(r"(?:niveaux? d'|les )?exigences?\b"), Role.CRITERION),
    (re.compile(r"(?:domaines?|unites?|poles?)(?: de| d'| et| ou|$)"), Role.BLOC),
)
"""What headings begin with that no single word tells."""
_ORDINARY = frozenset({"caractere", "caracteristique", "complementaire", "observatoire"})
"""Words that resemble a heading's and are none."""
_MOST_WORDS = 40
_NEAR = 0.74


@lru_cache(maxsize=4096)
def role_of(text: str) -> Role | None:
    """The role of a column under that heading, told by its earliest word of a role; None where it
    has none. Words with damaged letters are known by their likeness.
    """
    plain = folded(text)
    words = list(_WORD.finditer(plain))
    if not words or len(words) > _MOST_WORDS:
        return None
    if len(words) <= 3 and plain.strip(" .:") in ("n°", "no", "ref", "ref.", "code", "n"):
        return Role.CODE
    for phrase, role in _PHRASES:
        if phrase.match(plain):
            return role
    if _COUNTS.match(plain):
        return None
    if (
        len(words) <= 5
        and re.search(r"\b(?:critere|criteri|indicateur)", plain)
        and not (re.search(r"\bmodalite", plain))
    ):
        return Role.CRITERION
    mise = _MISE.match(plain)
    if mise is not None:
        return Role.ASSESSMENT
    situation = _SITUATION.search(plain)
    for word in words:
        if situation and situation.start() <= word.start():
            return Role.ACTIVITY
        for stem, role in _STEMS:
            if word[0].startswith(stem) or word[0].partition("'")[2].startswith(stem):
                return _assessed(role, plain, word.end())
    return _damaged(words)


_HEADS = re.compile(
    r"\b(activites?|taches|missions|competences?|capacites|modalites?|epreuves?|criteres?"
    r"|indicateurs?|blocs?)\b"
)


def heading_words(text: str) -> list[tuple[Role, int]]:
    """The roles that a line of headings names one after another, each with its place."""
    found: list[tuple[Role, int]] = []
    for word in _HEADS.finditer(folded(text)):
        if not text[word.start()].isupper():
            continue
        role = role_of(text[word.start() :])
        if role is not None and (not found or found[-1][0] is not role):
            found.append((role, word.start()))
    return found


def _assessed(role: Role, plain: str, place: int) -> Role:
    if role is Role.COMPETENCY and re.match(
        r"s?\s+(?:a\s+evaluer|evalue|certifie|vise)e?", plain[place:].lstrip("s")
    ):
        return Role.ASSESSED
    return role


def _damaged(words: Sequence["re.Match[str]"]) -> Role | None:
    best, found = _NEAR, None
    for word in words[:12]:
        if len(word[0]) < 7:
            continue
        bare = word[0].split("'")[-1].rstrip("s")
        if bare in _ORDINARY:
            continue
        for stem, role in _LONG:
            if abs(len(bare) - len(stem)) > 3 or bare[0] != stem[0]:
                continue
            likeness = difflib.SequenceMatcher(None, stem, bare, autojunk=False).ratio()
            if likeness > best:
                best, found = likeness, role
    return found


_TOLD = re.compile(
    r"(?:s'|se )?(?P<verb>[a-z-]{2,}(?:er|ir|oir|re))\s+"
    r"(?:(?:les?|la|des?|du|une?|aux?|en|ses|son|sa|leurs?)\s|[ld]')"
    r"|(?:(?:les?|la|des|une?)\s|l').*\b(?:est|sont|ont|a ete|soit|soient|doit|doivent)\b"
)
_NO_VERBS = re.compile(
    r".*(?:ture|dure|sure|(?<!f)aire|pere|stre|oire|tiere|niere|ffre|mbre|rdre)\Z"
    r"|(?:critere|titre|cadre|savoir|dossier|cahier|premier|dernier|entre)\Z"
)


def tells(text: str) -> bool:
    """Whether a text tells what is to be done, or that something is so: no heading does."""
    found = _TOLD.match(folded(text))
    return found is not None and not (found["verb"] and _NO_VERBS.match(found["verb"]))


_TESTS = re.compile(
    r"(?:epreuves?|evaluations?|examens?)"
    r"(?: (?:(?:de |d'|du |de la )?(?:certification|evaluation|validation|bloc|titre)"
    r"|certificatives?|associees?|finales?|prevues?))?\s*:?\Z"
)


def names_tests(text: str) -> bool:
    """Whether a heading names tests as such, and none of them."""
    return _TESTS.match(folded(text).strip()) is not None
