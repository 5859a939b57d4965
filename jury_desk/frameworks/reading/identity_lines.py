"""Lines of the identity card in a paragraph: register and code, certifier, level, NSF, dates."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from jury_desk.frameworks.reading.folding import folded

LineField = Literal[
    "title", "certifier", "code", "level", "eqf_level", "nsf", "decision_date", "expiry_date",
]  # fmt: skip

_MONTHS = (
    "janvier|january|janv", "fevrier|february|fevr", "mars|march", "avril|april", "mai|may",
    "juin|june", "juillet|july|juil", "aout|august", "septembre|september|sept",
    "octobre|october|oct", "novembre|november|nov", "decembre|december|dec",
)  # fmt: skip
_DATE = (
    r"(?:(?P<iso>\d{4}-\d{2}-\d{2})|(?P<day>\d{1,2})(?:er)?\s?[./\- ]\s?(?:"
    r"(?P<month>\d{1,2})|(?P<named>"
    + "|".join(_MONTHS)
    + r")\.?)\s?[./\- ]\s?(?P<year>\d{4}|\d{2}))"
    r"(?!\d)"
)
_SAID_ON = r"[^.\n\d]{0,60}?"

_EXPIRY = re.compile(
    rf"\b(?:echeance|expir\w{{1,8}}|fin\s(?:d'enregistrement|de\svalidite|de\sl'enregistrement)"
    rf"|jusqu'au|valable\sjusqu|until|expiry|valid\sthrough){_SAID_ON}{_DATE}"
)
_DECISION = re.compile(
    rf"\b(?:decision|enregistre\w{{0,3}}\s(?:le|par|au|depuis)"
    rf"|date\sd'(?:enregistrement|effet|inscription)|enregistrement|inscrit\w{{0,2}}\s"
    rf"|arrete\sdu|publie\w{{0,2}}\s(?:au|le)|registered){_SAID_ON}{_DATE}"
)

_REGISTER = re.compile(
    r"(?<![A-Za-z])(?P<register>RNCP|RS)\s?(?:n\s?[°ºo]\s?|:\s?|[-–_]\s?|num[eé]ro\s)?\s?"
    r"(?P<code>\d{3,6})(?!\d)"
)
_SHEET = re.compile(
    r"\b[Ff]iche\s(?:n\s?[°º]\s?)?(?P<register>RNCP|RS)\s?[:n°º ]{0,4}(?P<code>\d{3,6})(?!\d)"
)

_LEVEL = re.compile(
    r"\b(?:niveau|level)(?:\sde\s(?:qualification|la\scertification|sortie|formation|diplome))?"
    r"(?P<head>\s(?:eqf|cec|rncp|europeen|francais|national))?\s?(?::|=|n°)?\s?"
    r"(?P<level>[1-8])(?![\d.,%/])(?P<tail>(?:(?!niveau|level)[^.;\n]){0,60})"
)
_LEVEL_LINE = re.compile(r"^\W*(?:niveau|level)\b[^.\n]{0,60}$")
_LEVEL_CONTEXT = re.compile(
    r"\b(?:rncp\d{0,6}|rs\d{0,6}|certification|titre|nomenclature|qualification|cadre\s(?:national|europeen)|cec|eqf"
    r"|enregistre\w{0,3}|diplome|nsf|bac|framework|vise|sortie)\b"
)
_EUROPEAN = re.compile(r"\b(?:europeen(?:ne)?s?|cec|eqf|european)\b")
_NO_LEVEL = re.compile(
    r"\bniveaux?\s(?:de\s)?(?:maitrise|performance|exigence|langue|attendu|\d\sa\s)"
)

_NSF_CODE = r"\d{3}\s?[a-z]?(?![a-z\d])"
_NSF_CODES = rf"{_NSF_CODE}(?:\s?(?:,|;|/|et|-)\s?{_NSF_CODE}){{0,5}}"
_NSF = re.compile(rf"\bnsf\b[^\d\n]{{0,40}}?(?P<nsf>{_NSF_CODES})")

_JOINING = r"(?:(?:de|du|des|la|le|les|et|d'|l'|l’|d’|en|of|the|and|pour|à)[ ]?){0,3}"
_NAME = rf"[A-ZÀ-Ý0-9][\w.&'’®-]*(?:[ ]{_JOINING}[A-ZÀ-Ý0-9&][\w.&'’®-]*){{0,12}}"
_CERTIFIER_LABEL = re.compile(
    r"\b(?:certificateurs?|organismes?\scertificateurs?|autorites?\s(?:de|responsables?\sde\sla)"
    r"\scertification|ministere\scertificateur|certifier|awarding\sbody|certifying\sbody)"
    r"(?:\(s\))?\s?[:=–-]\s?"
)
_CERTIFIER_SAID = re.compile(
    r"\b(?:delivree?\spar|certification\sde|propriete\sde|deposee?\spar|portee?\spar|awarded\sby"
    r"|examens\s(?:de|du)|reglement\s(?:de|du))\s(?:la\s|le\s|l')?"
)
_NAMED = re.compile(_NAME)
_REST = re.compile(
    r"(?:(?!\s[–—-]\s(?:[Ff]iche|RNCP|RS|[Nn]iveau|[Cc]odes?|NSF|[Dd]ate|[Tt]itre))[^;\n(]){2,120}"
)


@dataclass(frozen=True)
class Line:
    """A line of the card found in a text, from `start` to `end`."""

    field: LineField
    value: str
    start: int
    end: int
    register: Literal["RNCP", "RS"] | None = None
    is_labelled: bool = False
    """Whether its label stands before it ("Certificateur : …"), which makes it sure."""


def lines_in(text: str) -> Iterator[Line]:
    """The lines of the card that a text prints; the title is `titles.title_in`'s."""
    plain = folded(text)
    if found := _SHEET.search(text) or _REGISTER.search(text):
        register: Literal["RNCP", "RS"] = "RS" if found["register"] == "RS" else "RNCP"
        yield Line("code", found["code"], *found.span(), register=register)
    yield from _certifier(text, plain)
    yield from _levels(plain)
    if nsf := _NSF.search(plain):
        codes = re.findall(r"\d{3}\s?[a-z]?\b", nsf["nsf"])
        yield Line("nsf", ", ".join(code.replace(" ", "") for code in codes), *nsf.span())
    yield from _dates(plain)


def _certifier(text: str, plain: str) -> Iterator[Line]:
    label = _CERTIFIER_LABEL.search(plain)
    rest = _REST.match(text, label.end()) if label else None
    if rest and (value := rest[0].strip(" .,:–-")):
        start = text.index(value, rest.start())
        yield Line("certifier", value, start, start + len(value), is_labelled=True)
        return
    for said in _CERTIFIER_SAID.finditer(plain):
        name = _NAMED.match(text, said.end())
        if name and any(letter.isupper() for letter in name[0]) and len(name[0]) > 2:
            yield Line("certifier", name[0].rstrip(" .,"), *name.span())
            return


def _levels(plain: str) -> Iterator[Line]:
    for found in _LEVEL.finditer(plain):
        if _NO_LEVEL.search(plain[found.start() : found.end() + 20]):
            continue
        line_start = plain.rfind("\n", 0, found.start()) + 1
        before = plain[max(line_start, found.start() - 120) : found.start()]
        around = before + found[0]
        if _is_european(before, found):
            yield Line("eqf_level", found["level"], found.start(), found.end("level"))
        elif _LEVEL_LINE.match(around) or _LEVEL_CONTEXT.search(around):
            yield Line("level", found["level"], found.start(), found.end("level"))


def _is_european(before: str, found: re.Match[str]) -> bool:
    """Whether a level is told of the European framework; in "niveau 6 (européen : niveau 6)" only
    the second is.
    """
    if _EUROPEAN.search(before[-40:]) or _EUROPEAN.search(found["head"] or ""):
        return True
    return bool(_EUROPEAN.search(found["tail"])) and not found["tail"].rstrip().endswith(":")


def _dates(plain: str) -> Iterator[Line]:
    expiry = _EXPIRY.search(plain)
    if expiry and (day := _iso(expiry)):
        yield Line("expiry_date", day, *expiry.span())
    for decision in _DECISION.finditer(plain):
        is_other = expiry is not None and decision.end() == expiry.end()
        if not is_other and (day := _iso(decision)):
            yield Line("decision_date", day, *decision.span())
            return


def _iso(found: re.Match[str]) -> str | None:
    if found["iso"]:
        year, month, day = (int(number) for number in found["iso"].split("-"))
    else:
        year, day = int(found["year"]), int(found["day"])
        year += 2000 if year < 100 else 0
        month = int(found["month"] or 0)
        if found["named"]:
            month = 1 + next(
                place for place, names in enumerate(_MONTHS) if found["named"] in names.split("|")
            )
    if not (1 <= month <= 12 and 1 <= day <= 31 and 1900 <= year <= 2200):
        return None
    return f"{year:04d}-{month:02d}-{day:02d}"
