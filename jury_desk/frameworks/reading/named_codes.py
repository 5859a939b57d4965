"""Codes of competencies that a text names: "(C2.1) ; C2.3", "C1.1 à C1.4", "C2.1, 2.2 et 2.3"."""

import re
from collections.abc import Iterator

from jury_desk.frameworks.reading.facts import Fact
from jury_desk.frameworks.reading.folding import folded

_MOST = 40  # a range that names more is no range of competencies

_NUMBER = r"\d{1,2}(?:[.\-]\d{1,2}){0,3}"
# "C1, 20 minutes": a number of something else.
_END = r"(?![\w%€°])(?!\s?(?:minutes?|mins?|mn|h|heures?|pages?|points?|mots|ans|mois|jours?)\b)"
_CODE = re.compile(
    rf"(?<![\w.])(?P<head>(?:[A-Z]{{1,2}}\d{{1,2}}[.\-_]?)?C(?:P|omp)?[. ]{{0,2}})"
    rf"(?P<number>{_NUMBER}){_END}"
)
_PLAIN = re.compile(
    rf"\b[Cc]omp[eé]tences?\s(?:professionnelles?\s)?(?:n\s?[°º]\s?)?(?P<number>{_NUMBER}){_END}"
)
_NEXT = re.compile(
    rf"(?P<sign>\s?(?:,|;|/|et|&|ou)\s(?:et\s)?|\s(?:à|au|a|to|jusqu['’]à)\s|\s?[–—]\s?|\s-\s|-(?=C))"
    rf"(?P<head>(?:[A-Z]{{1,2}}\d{{1,2}}[.\-_]?)?C(?:P|omp)?[. ]{{0,2}})?"
    rf"(?P<number>{_NUMBER}){_END}"
)
_RANGE_SIGN = re.compile(r"[àa–—-]")
# "niveau C1 du CECRL", "C1/C2 (CEFR)": levels of a language, no competency.
_LANGUAGE_LEVEL_BEFORE = re.compile(r"(?:niveau|level|cecrl?|cefr)\s{0,2}(?:[abc][12][/ -]{0,3})?$")
_LANGUAGE_LEVEL_AFTER = re.compile(r"[^.\n]{0,12}\b(?:cecrl?|cefr)\b")

_WHOLE_BLOC = re.compile(
    r"\b(?:l'ensemble des|l'integralite des|la totalite des|toutes les|all (?:of )?the|all)\s"
    r"(?:\d{1,2}\s)?(?:competences?|competenc(?:y|ies)|skills)\b"
)


def named_codes(text: str) -> Iterator[Fact]:
    """The codes named, ranges spelled out, in reading order; one may come more than once."""
    plain = folded(text)
    end = 0
    for found in sorted(
        (*_CODE.finditer(text), *_PLAIN.finditer(text)), key=lambda match: match.start()
    ):
        if found.start() < end or _is_language_level(plain, found):
            continue
        head = "" if found.re is _PLAIN else _bare(found["head"])
        number, end = found["number"], found.end()
        yield Fact("competency", head + number, found.start(), end)
        while more := _NEXT.match(text, end):
            # Without its own letter a number must look like the one before: "2.2" after "C2.1".
            if more["head"] is None and not _alike(number, more["number"], head):
                break
            if more["head"] is not None:
                head = _bare(more["head"])
            names = [more["number"]]
            if _RANGE_SIGN.fullmatch(more["sign"].strip()):
                names = _between(number, more["number"])
            for name in names:
                yield Fact("competency", head + name, more.start("number"), more.end())
            number, end = more["number"], more.end()


def whole_bloc_in(plain: str) -> tuple[int, int] | None:
    """Where a folded text says that all competencies are meant, or None."""
    found = _WHOLE_BLOC.search(plain)
    return found.span() if found else None


def _bare(head: str) -> str:
    return re.sub(r"[ .]+$", "", head).replace(" ", "")


def _is_language_level(plain: str, found: re.Match[str]) -> bool:
    if "." in found["number"] or found["number"] not in ("1", "2"):
        return False
    before = plain[max(0, found.start() - 16) : found.start()]
    return bool(
        _LANGUAGE_LEVEL_BEFORE.search(before) or _LANGUAGE_LEVEL_AFTER.match(plain, found.end())
    )


def _alike(first: str, second: str, head: str) -> bool:
    if not head or "." in first:
        return first.count(".") == second.count(".")
    return "." not in second


def _between(first: str, last: str) -> list[str]:
    """What follows `first` up to `last`, counting their last number up; only `last` where they do
    not belong together.
    """
    *stem, low = re.split(r"([.\-])", first)
    *other, high = re.split(r"([.\-])", last)
    if stem != other or not int(low) < int(high) <= int(low) + _MOST:
        return [last]
    width = len(low) if low.startswith("0") else 0
    return [
        "".join(stem) + str(number).zfill(width) for number in range(int(low) + 1, int(high) + 1)
    ]
