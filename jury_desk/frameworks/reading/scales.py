"""Scales, weights and thresholds as framework documents print them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from jury_desk.domain.scale import Scale
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.levels import is_level, is_named_level, scale_of


@dataclass(frozen=True)
class WeightRead:
    """A weight printed beside a criterion; the words stand from `start` to `end`."""

    weight: Decimal
    start: int
    end: int

    @property
    def text(self) -> str:
        """The weight as grids hold it."""
        return format(self.weight.normalize(), "f")


@dataclass(frozen=True)
class RuleRead:
    """A rule printed: an entry of the grid's `rules`, and where the words stand."""

    name: str
    value: Any
    start: int
    end: int


_LONGEST = 4000  # what weighs, bars or sums up is told within so many letters

_NUMBER = r"(?P<number>\d{1,3}(?:[.,]\d{1,2})?)"
_WHOLE_CELL = (
    (re.compile(rf"^\s*[x×*]?\s?{_NUMBER}\s?(?:points?|pts?|p)?\s*$"), 1),
    (re.compile(rf"^\s*(?:/|sur|out\sof)\s?{_NUMBER}\s?(?:points?|pts?)?\s*$"), 1),
    (re.compile(rf"^\s*{_NUMBER}\s?%\s*$"), 100),
)
_COEFFICIENT = re.compile(
    rf"\b(?:coefficient|coeff?s?\.?|ponderation|poids|weight)"
    rf"\s?[:=]?\s?(?:de\s)?{_NUMBER}(?!\d|\s?%)"
)
_POINTS = re.compile(
    rf"(?:[(\[]\s?(?:sur\s|/\s?|bareme\s?:?\s?)?{_NUMBER}\s?(?:points?|pts?|marks?)\s?[)\]]"
    rf"|\b(?:bareme|notee?\ssur|sur)\s?:?\s?(?P<over>\d{{1,3}}(?:[.,]\d)?)\s?(?:points?|pts?)\b)"
)
_AT_END = re.compile(
    rf"(?:(?<=\s)/\s?{_NUMBER}|[(\[]\s?/\s?(?P<closed>\d{{1,3}})\s?[)\]]"
    rf"|[–:;,-]\s?(?P<points>\d{{1,3}}(?:[.,]\d)?)\s?(?:points?|pts?))\s*$"
)
_SHARE = re.compile(rf"[(\[]\s?(?:ponderation\s?:?\s?)?{_NUMBER}\s?%\s?[)\]]\s*$")


def weight_in(text: str) -> WeightRead | None:
    """The weight that a text prints ("/5", "sur 5 points", "Coef. 2", "20 %"), exact, or None.
    A number alone is one; in a sentence it needs its word, or its place at the end.
    """
    plain = folded(text[:_LONGEST])
    for pattern, over in _WHOLE_CELL:
        if found := pattern.match(plain):
            return _weight(found, over)
    for pattern, over in ((_COEFFICIENT, 1), (_POINTS, 1), (_AT_END, 1), (_SHARE, 100)):
        if found := pattern.search(plain):
            return _weight(found, over)
    return None


def _weight(found: re.Match[str], over: int) -> WeightRead | None:
    number = next((value for value in found.groups() if value), "0").replace(",", ".")
    weight = Decimal(number) / over
    return WeightRead(weight, *found.span()) if weight else None


_ELIMINATORY = re.compile(
    r"(?<!non )(?<!non-)\b(?:eliminatoires?|redhibitoires?|disqualifying|must-pass)\b"
    r"|(?<!\w)\(\s?(?:e|elim\.?)\s?\)\s*$|\bcriteres?\s(?:imperatif|obligatoire)s?\b"
)
_NOTE_BELOW = re.compile(r"\bnotes?\s(?:\w{1,12}\s)?(?:eliminatoire|inferieure)")


def eliminatory_in(text: str) -> tuple[int, int] | None:
    """Where a text says that what it is about is eliminatory, or None. An eliminatory mark ("note
    éliminatoire : 8/20") is a threshold, no such saying.
    """
    plain = folded(text[:_LONGEST])
    if _NOTE_BELOW.search(plain):
        return None
    found = _ELIMINATORY.search(plain)
    return found.span() if found else None


_WORDED = {
    "la moitie": "1/2", "un tiers": "1/3", "le tiers": "1/3", "deux tiers": "2/3",
    "les deux tiers": "2/3", "trois quarts": "3/4", "les trois quarts": "3/4", "half": "1/2",
    "two thirds": "2/3", "three quarters": "3/4", "tous": "1/1", "toutes": "1/1",
    "la totalite": "1/1", "l'ensemble": "1/1", "chaque": "1/1", "chacun": "1/1",
    "chacune": "1/1", "all": "1/1", "every": "1/1", "each": "1/1",
}  # fmt: skip
_OVER = re.compile(
    r"\b(?:moyenne|notes?|resultat|score|obtenir|obtenu\w{0,2}|obtient|total|minimum|mark|average)\b[^.\n]{0,80}?"
    r"(?<![\d.,])(?P<number>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:/|sur|points?\ssur|out\sof)\s?(?P<over>\d{1,3})(?!\d)"
)
_SHARE_OF = re.compile(
    r"(?:(?<![\d.,])(?P<number>\d{1,3}(?:[.,]\d{1,2})?)\s?(?:(?P<percent>%)|/\s?(?P<over>\d{1,3}))"
    r"|\b(?P<worded>" + "|".join(sorted(_WORDED, key=len, reverse=True)) + r"))"
    r"(?:\s(?:au\smoins|minimum))?\s(?:de\s(?:l'ensemble\s)?|d'|of\s)?(?:the\s|la\s|les\s|des\s|ses\s|ces\s)?"
    r"(?P<what>criteres?|indicateurs?|competences?|criteria|criterion|competenc(?:y|ies)|skills|points)\b"
    r"(?P<rest>[^.\n]{0,120})"
)
_OF_THEM = re.compile(
    r"(?<![\d.,])(?P<number>\d{1,2})\s(?P<what>criteres|indicateurs|competences|criteria)\s(?:au\smoins\s)?"
    r"(?:sur|out\sof)\s(?:les\s)?(?P<over>\d{1,2})(?!\d)(?P<rest>[^.\n]{0,120})"
)
_VALIDATES = re.compile(
    r"\b(?:valid\w{1,6}|acquis\w{0,2}|obten\w{1,3}|obtient|requis\w{0,2}|atteint\w{0,2}|reussi\w{0,3}|doi(?:t|vent)"
    r"|satisfait\w{0,2}|exig\w{1,4}|seuil|minimum|au\smoins|must|pass|achieved|met|required|needed)\b"
)
_NO_COMPENSATION = re.compile(
    r"\b(?:sans|aucune|pas\sde|non|ne\sse|n'est\spas|ni)\s(?:\w{1,12}\s)?(?:compensation|compensables?|compensent)"
    r"|\bcompens\w{1,8}\b[^.\n]{0,40}\b(?:impossible|exclue?|interdite?|n'est\spas|not)\b|\bno\scompensation\b"
)
_COMPENSATION = re.compile(
    r"\b(?:se\scompensent|compensables?|compensation\s(?:est\s)?(?:possible|entre|admise|autorisee|allowed))\b"
)
_STEP = Decimal("0.000000000001")


def rules_in(text: str) -> tuple[RuleRead, ...]:
    """Thresholds ("moyenne de 10/20", "2/3 des critères acquis", "80 % des compétences") and
    compensation that a text prints, each entry once.
    """
    plain = folded(text[:_LONGEST])
    found: dict[str, RuleRead] = {}
    for rule in (*_shares_of(plain), *_marks(plain), *_compensation(plain)):
        found.setdefault(rule.name, rule)
    return tuple(sorted(found.values(), key=lambda rule: rule.start))


def _shares_of(plain: str) -> Iterator[RuleRead]:
    for pattern in (_OF_THEM, _SHARE_OF):
        for found in pattern.finditer(plain):
            start = max(0, found.start() - 100)
            sentence = plain[plain.rfind("\n", start, found.start()) + 1 or start : found.end()]
            value = _share(found)
            if value is None or not _VALIDATES.search(sentence) or found["what"] == "points":
                continue
            is_criteria = found["what"].startswith(("crit", "indic"))
            name = "competency_threshold" if is_criteria else "bloc_threshold"
            yield RuleRead(name, value, found.start(), found.start("rest"))


def _marks(plain: str) -> Iterator[RuleRead]:
    for found in _OVER.finditer(plain):
        value = _exact(found["number"], found["over"])
        if value is not None:
            yield RuleRead("bloc_threshold", value, *found.span())


def _compensation(plain: str) -> Iterator[RuleRead]:
    if none := _NO_COMPENSATION.search(plain):
        yield RuleRead("compensation", False, *none.span())
    elif some := _COMPENSATION.search(plain):
        yield RuleRead("compensation", True, *some.span())


def _share(found: re.Match[str]) -> str | None:
    named = found.groupdict()
    if named.get("worded"):
        number, _, over = _WORDED[named["worded"] or ""].partition("/")
        return _exact(number, over)
    return _exact(found["number"], "100" if named.get("percent") else named["over"] or "0")


def _exact(number: str, over: str) -> str | None:
    whole = Decimal(over)
    if not whole:
        return None
    value = Decimal(number.replace(",", ".")) / whole
    if not 0 < value <= 1:
        return None
    return format(value.quantize(_STEP, rounding=ROUND_HALF_UP).normalize(), "f")


_LEGEND = re.compile(
    r"\b(?:echelle|niveaux?|legende|grille\sde\snotation|notation|cotation|scale|levels?|baremes?"
    r"|evaluee?s?\s(?:selon|comme|par)|appreciation)\b[^\n:]{0,100}:\s?"
)


# "A : très satisfaisant ; B : …": a legend without a word that says so.
_SPELLED_OUT = re.compile(
    r"^\s?\w{1,4}\s?[:=]\s?[^;/|\n]{2,60}(?:\s?[;/|]\s?\w{1,4}\s?[:=]\s?[^;/|\n]{2,60}){2,7}$"
)


def scale_told(text: str) -> tuple[Scale, tuple[int, int]] | None:
    """The scale that a sentence tells ("Échelle : NA = non acquis ; ECA = … ; A = acquis"), and
    where its levels stand; None where there is none.
    """
    head = _LEGEND.search(folded(text[:_LONGEST]))
    start = head.end() if head else 0
    if head is None and not _SPELLED_OUT.match(text[:_LONGEST]):
        return None
    end = text.find("\n", start)
    levels = text[start : end if end > 0 else start + _LONGEST]
    for sign in (";", "/", "|", ","):
        entries = [entry.strip(" .") for entry in levels.split(sign)]
        is_one = is_level if head else is_named_level
        if 2 <= len(entries) <= 8 and all(is_one(entry) for entry in entries):
            scale = scale_of(entries)
            if scale is not None:
                return scale, (start, start + len(levels.rstrip()))
    return None
