"""What a Word document's styles and lists say of a paragraph: its look, rank, bullet and number."""

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import Any

from docx.oxml.ns import qn

from jury_desk.frameworks.readers.runs import Look

_DEEPEST_CHAIN = 20
_HEADING = re.compile(r"(?:heading|titre)\s*([1-6])", re.IGNORECASE)
_ORDINAL = re.compile(r"\(?%[1-9]\s*(?:[.)°/]|\s*[-–])*")
_PLACEHOLDER = re.compile(r"%([1-9])")
_OFF = ("0", "false", "off", "none")
_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
          (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


def is_on(properties: Any, name: str) -> bool | None:
    """Whether a property is set, or unset; None where nothing is said of it."""
    found = None if properties is None else properties.find(qn(name))
    if found is None:
        return None
    return found.get(qn("w:val"), "1") not in _OFF


class Styles:
    """The styles by id, each with those it is based on."""

    def __init__(self, root: Any) -> None:
        """`root` is the element of the styles' part."""
        self._styles = {style.get(qn("w:styleId")): style for style in root.iterfind(qn("w:style"))}
        self._default = next(
            (
                name
                for name, style in self._styles.items()
                if style.get(qn("w:type")) == "paragraph"
                and style.get(qn("w:default")) in ("1", "true")
            ),
            None,
        )
        self._defaults = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
        self._looks: dict[str | None, Look] = {}

    def chain(self, name: str | None) -> list[Any]:
        """A style and those it is based on, the nearest first."""
        found: list[Any] = []
        while name is not None and name in self._styles and len(found) < _DEEPEST_CHAIN:
            style = self._styles[name]
            found.append(style)
            base = style.find(qn("w:basedOn"))
            name = None if base is None else base.get(qn("w:val"))
        return found

    def look_of_paragraph(self, name: str | None) -> Look:
        """How the text of a paragraph in that style looks."""
        if name not in self._looks:
            chain = [style.find(qn("w:rPr")) for style in self.chain(name or self._default)]
            self._looks[name] = _looked([self._defaults, *reversed(chain)], Look())
        return self._looks[name]

    def look_of_run(self, properties: Any, around: Look) -> Look:
        """How a run looks in a paragraph that looks like `around`."""
        if properties is None:
            return around
        named = properties.find(qn("w:rStyle"))
        chain = self.chain(None if named is None else named.get(qn("w:val")))
        steps = [style.find(qn("w:rPr")) for style in reversed(chain)]
        return _looked([*steps, properties], around)

    def heading(self, properties: Any, name: str | None) -> int | None:
        """A heading's rank, 1 to 6."""
        chain = self.chain(name)
        for holder in (properties, *(style.find(qn("w:pPr")) for style in chain)):
            level = None if holder is None else holder.find(qn("w:outlineLvl"))
            told = None if level is None else level.get(qn("w:val"), "")
            if told and told.isdecimal():
                return int(told) + 1 if int(told) < 6 else None
        for style in chain:
            called = style.find(qn("w:name"))
            label = "" if called is None else called.get(qn("w:val"), "")
            if found := _HEADING.fullmatch(label.strip()):
                return int(found[1])
            if label.strip().casefold() in ("title", "titre"):
                return 1
        return None

    def numbering(self, properties: Any, name: str | None) -> tuple[str, int] | None:
        """The list that a paragraph is an item of, and its level there; None outside lists."""
        list_id, level = None, None
        for holder in (properties, *(style.find(qn("w:pPr")) for style in self.chain(name))):
            found = None if holder is None else holder.find(qn("w:numPr"))
            if found is None:
                continue
            list_id = list_id or _value(found, "w:numId")
            level = level or _value(found, "w:ilvl")
        if list_id is None or list_id == "0":
            return None
        return list_id, min(int(level), 8) if level and level.isdecimal() else 0

    def indent(self, properties: Any, name: str | None, of_list: int | None) -> int:
        """How far a paragraph stands in, in twentieths of a point; `of_list` as its list says."""
        own = _indent(properties)
        if own is not None:
            return own
        if of_list is not None:
            return of_list
        found = (_indent(style.find(qn("w:pPr"))) for style in self.chain(name))
        return next((indent for indent in found if indent is not None), 0)


@dataclass
class _Level:
    kind: str
    text: str
    start: int
    indent: int | None = None


@dataclass
class Numbering:
    """The lists, and how far each has counted."""

    _abstract: dict[str, str] = field(default_factory=dict)
    _levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))

    @classmethod
    def of(cls, root: Any | None) -> "Numbering":
        """The lists of the numbering part; none where there is no such part."""
        made = cls()
        if root is None:
            return made
        kinds = {
            item.get(qn("w:abstractNumId")): {
                int(level.get(qn("w:ilvl"), "0")): _level(level)
                for level in item.iterfind(qn("w:lvl"))
                if level.get(qn("w:ilvl"), "0").isdecimal()
            }
            for item in root.iterfind(qn("w:abstractNum"))
        }
        for item in root.iterfind(qn("w:num")):
            name, kind = item.get(qn("w:numId")), _value(item, "w:abstractNumId") or ""
            levels = dict(kinds.get(kind, {}))
            counts_apart = False
            for change in item.iterfind(qn("w:lvlOverride")):
                counts_apart |= _changed(levels, change)
            made._levels[name] = levels
            made._abstract[name] = f"{kind}.{name}" if counts_apart else kind
        return made

    def indent(self, list_id: str, level: int) -> int | None:
        """How far a list's level stands in, in twentieths of a point, where it says so."""
        how = self._levels.get(list_id, {}).get(level)
        return None if how is None else how.indent

    def count(self, list_id: str, level: int) -> tuple[str | None, str]:
        """The next item's bullet, and the number that belongs to its text ("C1.2", "1.1.")."""
        levels = self._levels.get(list_id, {})
        how = levels.get(level)
        if how is None:
            return "•", ""
        if how.kind == "bullet":
            return how.text or "•", ""
        counts = self._counts[self._abstract[list_id]]
        counts[level] = counts.get(level, how.start - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        if how.kind == "none" or not how.text.strip():
            return None, ""

        def number(found: re.Match[str]) -> str:
            wanted = int(found[1]) - 1
            which = levels.get(wanted, how)
            return _written(counts.get(wanted, which.start), which.kind)

        shown = _PLACEHOLDER.sub(number, how.text).strip()
        if _ORDINAL.fullmatch(how.text.strip()):
            return shown, ""
        return None, shown


def _indent(properties: Any) -> int | None:
    found = None if properties is None else properties.find(qn("w:ind"))
    if found is None:
        return None
    told = found.get(qn("w:left")) or found.get(qn("w:start")) or ""
    return int(told) if told.isdecimal() else None


def _looked(steps: list[Any], look: Look) -> Look:
    for properties in steps:
        bold, italic = is_on(properties, "w:b"), is_on(properties, "w:i")
        underlined = is_on(properties, "w:u")
        look = Look(
            look.bold if bold is None else bold,
            look.italic if italic is None else italic,
            look.underlined if underlined is None else underlined,
        )
    return look


def _value(element: Any, name: str) -> str | None:
    found = element.find(qn(name))
    told: str | None = None if found is None else found.get(qn("w:val"))
    return told


def _level(element: Any) -> _Level:
    start = _value(element, "w:start") or "1"
    return _Level(
        _value(element, "w:numFmt") or "decimal",
        _value(element, "w:lvlText") or "",
        int(start) if start.isdecimal() else 1,
        _indent(element.find(qn("w:pPr"))),
    )


def _changed(levels: dict[int, _Level], change: Any) -> bool:
    """Apply a list's own word on a level; whether it counts on its own from then on."""
    told = change.get(qn("w:ilvl"), "")
    if not told.isdecimal():
        return False
    own = change.find(qn("w:lvl"))
    if own is not None:
        levels[int(told)] = _level(own)
    start = _value(change, "w:startOverride")
    if start is not None and start.isdecimal() and int(told) in levels:
        old = levels[int(told)]
        levels[int(told)] = replace(old, start=int(start))
    return own is not None or start is not None


def _written(number: int, kind: str) -> str:
    if kind in ("lowerLetter", "upperLetter") and 0 < number <= 26 * 9:
        letters = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letters if kind == "lowerLetter" else letters.upper()
    if kind in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        signs, left = "", number
        for value, sign in _ROMAN:
            signs += sign * (left // value)
            left %= value
        return signs if kind == "lowerRoman" else signs.upper()
    return f"{number:02}" if kind == "decimalZero" else f"{number}"
