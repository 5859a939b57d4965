"""Parts of an assessment and their exact weights: "une note d'équipe (70%) et une note
individuelle (30%)", "dossier : 60 %, soutenance : 40 %", "écrit (coef. 2), oral (coef. 1)".
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from jury_desk.domain.grid import Setting
from jury_desk.frameworks.reading.facts import Fact, PartFact
from jury_desk.frameworks.reading.folding import folded

_PERCENT = re.compile(r"(?<![\d.,])(?P<number>\d{1,3}(?:[.,]\d{1,2})?)\s?%")
_COEFFICIENT = re.compile(
    r"\b(?:coefficients?|coeff?s?\.?)\s?(?::|de|=)?\s?(?P<number>\d{1,2}(?:[.,]\d{1,2})?)(?![\d%])"
)
_POINTS = re.compile(
    r"(?:(?<![\d.,])(?P<number>\d{1,3}(?:[.,]\d)?)\s?(?:points?|pts)\b|(?<![\d\s])\s?/\s?(?P<over>\d{2,3})\b)"
)

_WORK = re.compile(
    r"\b(?:notes?|dossiers?|soutenances?|ora(?:l|le|ux)|ecrit(?:e|s|es)?|epreuves?|evaluations?"
    r"|presentations?|rapports?|rendus?|travail|travaux|qcm|entretiens?|controles?|memoires?"
    r"|projets?|examens?|parties?|etudes?|productions?|jeux?|simulations?|mises?|quiz|games?"
    r"|participation|comportement|livrables?|questionnaires?|tests?|cas|demonstrations?|pratique"
    r"|written|group|team|individual|presentation|report|project|exam|groupe|equipe|individuel(?:le)?"
    r"|collecti(?:f|ve))\b"
)
# Where a label ends on its left: the punctuation and small words before a noun group.
_LEFT_END = re.compile(
    r"[,;:.(\n+•]\s*|\bet\s|\band\s|\bpuis\s|\bdont\s|\bcompos\w{1,4}\s(?:de|d'|par)\s?|%\s*"
    r"|\bpour\s|\bcomprend(?:\s:)?\s|\bcompte(?:nt)?\s|\ba\shauteur\sde\s|\bsur\s20\s"
)
_ARTICLE = re.compile(
    r"^(?:et\s)?(?:d'une?\s|une?\s|l['’]\s?|l[ae]s?\s|des?\s|du\s|the\s|an?\s|une\s)+",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"[\s:=(\[–—-]*(?:\b(?:pour|a|à|compte(?:nt)?|represente(?:nt)?|représente(?:nt)?|vaut|valent|est"
    r"|de|sur|counts?\sfor|is\sworth|à\shauteur\sde|pondérée?s?\sà)\b[\s:=(\[]*)*$",
    re.IGNORECASE,
)  # fmt: skip
_RIGHT = re.compile(
    r"\s?(?:(?:de\sla\snote(?:\s(?:finale|globale|totale))?|of\sthe\s(?:final\s)?mark)"
    r"\s(?=pour|sur|for))?"
    r"(?:pour\s|de\s|d'|sur\s|for\s|of\s|:\s|=\s)?(?P<label>[a-z][^,;.()\n+%\d]{2,60}?)"
    r"(?=\s*(?:[,;.()\n+]|$|\bet\s|\band\s|\d))"
)
_NO_PART = re.compile(r"(?:la\s|the\s)?(?:note|mark)(?:\s(?:finale|globale|totale))?")
_LONGEST_LABEL = 80
_MOST = 12  # a text with more numbers than these is no list of parts


@dataclass(frozen=True)
class _Share:
    number: Decimal
    label: str
    start: int
    end: int


def parts_in(text: str) -> tuple[tuple[PartFact, ...], tuple[Fact, ...]]:
    """The parts that a text gives weights to, at least two, and where: shares in percent that make
    a hundred, coefficients, or points that make a round sum; none where that is not so.
    """
    plain = folded(text)
    for pattern, is_whole in (
        (_PERCENT, _make_a_hundred),
        (_COEFFICIENT, _some),
        (_POINTS, _round),
    ):
        shares = _shares(text, plain, pattern)
        if len(shares) > 1 and is_whole([share.number for share in shares]):
            by_percent = pattern is _PERCENT
            return _parts(shares, by_percent), tuple(
                Fact("part", _exact(_weight(share, by_percent)), share.start, share.end)
                for share in shares
            )
    return (), ()


def _shares(text: str, plain: str, pattern: re.Pattern[str]) -> list[_Share]:
    """The shares with what they are shares of: told after each, or else before."""
    found = [*pattern.finditer(plain)][:_MOST]
    after = [share for match in found if (share := _told_after(text, plain, match))]
    if len(after) > 1 and len(after) == len(found):
        return after
    ends = [0, *(match.end() for match in found)]
    return [
        share
        for match, last in zip(found, ends, strict=False)
        if (share := _told_before(text, plain, match, last))
    ]


def _told_after(text: str, plain: str, found: re.Match[str]) -> _Share | None:
    right = _RIGHT.match(plain, found.end())
    if right is None or _NO_PART.fullmatch(right["label"]) or not _WORK.search(right["label"]):
        return None
    label = _titled(text[slice(*right.span("label"))])
    return _Share(_number(found), label, found.start(), right.end("label"))


def _told_before(text: str, plain: str, found: re.Match[str], last: int) -> _Share | None:
    label, start = _label_before(text, plain, last, found.start())
    if not label or not _WORK.search(folded(label)):
        return None
    return _Share(_number(found), _titled(label), start, found.end())


def _number(found: re.Match[str]) -> Decimal:
    number = found["number"] or found.groupdict().get("over") or "0"
    return Decimal(number.replace(",", "."))


def _label_before(text: str, plain: str, last: int, place: int) -> tuple[str, int]:
    """The noun group that stands just before a weight, from `last` on, and its start."""
    first = max(last, place - _LONGEST_LABEL)
    words = text[first:place]
    if tail := _TAIL.search(words):
        words = words[: tail.start()]
    cut = 0
    for end in _LEFT_END.finditer(plain, first, first + len(words)):
        if end.end() - first < len(words):
            cut = end.end() - first
    label = words[cut:]
    if article := _ARTICLE.match(label):
        cut, label = cut + article.end(), label[article.end() :]
    return label.strip(" :–—-"), first + cut


def _titled(label: str) -> str:
    label = " ".join(label.split())
    label = _ARTICLE.sub("", label)
    return label[:1].upper() + label[1:]


def _parts(shares: Sequence[_Share], by_percent: bool) -> tuple[PartFact, ...]:
    settings = [_setting(share.label) for share in shares]
    seen: Counter[str] = Counter()
    parts = []
    for place, (share, setting) in enumerate(zip(shares, settings, strict=True), 1):
        key = _key(share.label, setting) or f"part-{place}"
        seen[key] += 1
        if seen[key] > 1:
            key = f"part-{place}"
        parts.append(PartFact(key, share.label, setting, _exact(_weight(share, by_percent))))
    return tuple(parts)


def _setting(label: str) -> Setting | None:
    plain = folded(label)
    if re.search(r"\b(?:individuel(?:le)?s?|individual)\b", plain):
        return "individual"
    if re.search(r"\b(?:equipe|groupe|collecti(?:f|ve)s?|team|group)\b", plain):
        return "group"
    return None


def _key(label: str, setting: Setting | None) -> str | None:
    if setting:
        return "team" if setting == "group" else "individual"
    plain = folded(label)
    if re.search(r"\b(?:oral(?:e|es)?|soutenances?|presentation)\b", plain):
        return "oral"
    if re.search(r"\b(?:ecrit(?:e|s|es)?|dossiers?|rapports?|memoires?|written|report)\b", plain):
        return "written"
    return None


def _weight(share: _Share, by_percent: bool) -> Decimal:
    return share.number / 100 if by_percent else share.number


def _exact(number: Decimal) -> str:
    return format(number.normalize(), "f")


def _make_a_hundred(numbers: list[Decimal]) -> bool:
    return sum(numbers) == 100


def _some(numbers: list[Decimal]) -> bool:
    return all(numbers)


def _round(numbers: list[Decimal]) -> bool:
    return all(numbers) and sum(numbers) % 10 == 0
