"""Paragraphs cut into what they hold: coded elements, list items, numbered lines, labels."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from jury_desk.domain.source import Paragraph
from jury_desk.frameworks.bullets import split_bullet
from jury_desk.frameworks.reading.codes import Code, Families, Role, code_at_start
from jury_desk.frameworks.reading.content import starts_with_infinitive
from jury_desk.frameworks.reading.spans import Span, span_of

_SIGN = re.compile(r"\s*([•●▪■◾◆◦○□▫‣⁃∙➢➤►▶✓✔❖])\s*")
_HASH = re.compile(r"\s+(#)\s*(?=[A-ZÀ-ÖØ-Þ])")
_HYPHEN = re.compile(r"(?:(?<=\s)|(?<=[a-zà-ÿ.,;:)…»]))([-–—])(?:\s+(?=\S)|(?=[A-ZÀ-ÖØ-Þ]))")
_NUMBER = re.compile(r"(\d{1,2})\s?([./)°])(?:\s+|(?=[A-ZÀ-ÖØ-Þ]))(?=\D)")
_INNER_NUMBER = re.compile(r"\s(\d{1,2})\s?([./)])\s+(?=[^\W\d_«])")
_CODE_BEFORE = re.compile(r"(?:^|\s)[A-Z]{1,4}\.?\s?\d{1,3}(?:\.\d{1,3})*\.?\Z")
_INNER_CODE = re.compile(r"(?<=\s)(?=[A-Z]{1,4}\.?[A-Z]{0,2}\.?\s?\d|\d{1,2}\.\d)")
_LABEL = re.compile(
    r"((?:[EÉeé]valuation|[EÉeé]preuve|[Pp]artie|[Mm]odalit[eé])\s+n?°?\s*\d{1,2})\s*[:/.–-]?\s+(?=\S)"
)
_NAMING = re.compile(
    r"(?:\b(?:à|et|ou|de|des|du|la|le|les|au|aux|en|voir|cf\.?|r[ée]f[ée]rentiels?|activit[ée]s?"
    r"|comp[ée]tences?|crit[èe]res?|blocs?|t[âa]ches?)|[(,;/&'’-])\s*\Z",
    re.IGNORECASE,
)
_SEMICOLON = re.compile(r"\s?;\s+")
_FEWEST_WORDS = 3  # of a sentence
_LETTER = re.compile(r"([a-h])\)\s+(?=\S)")
_LONGEST = 20_000  # letters; no list of a framework is printed in one longer paragraph
_LONGEST_SIGN = 12
_WINDOW = 80  # letters before a place that are looked at
_UPPER = re.compile(r"[A-ZÀ-ÖØ-Þ«0-9]")

_FITTING = {
    Role.ACTIVITY: {Role.ACTIVITY, Role.TASK, Role.BLOC},
    Role.TASK: {Role.ACTIVITY, Role.TASK, Role.BLOC},
    Role.BLOC: {Role.ACTIVITY, Role.TASK, Role.BLOC},
    Role.COMPETENCY: {Role.COMPETENCY, Role.CRITERION},
    Role.ASSESSED: {Role.COMPETENCY},
    Role.CRITERION: {Role.CRITERION, Role.COMPETENCY},
    Role.ASSESSMENT: {Role.CRITERION},
}


@dataclass
class Unit:
    """One thing that a cell holds, before it is known what of."""

    span: Span
    """Its text; the code before it left out."""
    role: Role
    row: int
    cell: int
    first: bool = False
    """Whether it is the first of its cell."""
    code: Code | None = None
    code_span: Span | None = None
    bullet: str | None = None
    level: int = 0
    mark: tuple[str, int] | None = None
    """The style and number of a numbered line: ("/", 2); the number stays in the text."""
    heading: str = ""
    """The heading of its column."""
    rerouted: bool = False
    """Whether it stands in another column than that of its kind."""
    owner: str = ""
    """Where its cell tells the competency that it belongs to: see `owners`."""

    @property
    def text(self) -> str:
        """What it says."""
        return self.span.text

    @property
    def paragraph(self) -> Paragraph:
        """Where it stands."""
        return self.span.paragraph


@dataclass
class CellState:
    """What is known of a cell's lists while its paragraphs are cut."""

    numbers: dict[str, int] = field(default_factory=dict)
    """The last number met, by style."""


def units_of(
    paragraph: Paragraph, role: Role, families: Families, state: CellState
) -> Iterator[tuple[Span, str | None]]:
    """The spans of a paragraph that stand on their own, each with its bullet."""
    if len(paragraph.text) > _LONGEST:
        yield span_of(paragraph, 0, len(paragraph.text)), paragraph.bullet
        return
    cuts = sorted(set(_cuts(paragraph, role, families, state)))
    start, bullet = 0, paragraph.bullet
    for stop, after, sign in cuts:
        if stop < start:
            continue
        yield from _without_sign(span_of(paragraph, start, stop), bullet)
        start, bullet = after, sign
    yield from _without_sign(span_of(paragraph, start, len(paragraph.text)), bullet)


def _without_sign(span: Span, bullet: str | None) -> Iterator[tuple[Span, str | None]]:
    """The span without a bullet at its start that a cut laid bare."""
    if bullet is None and span.start > 0:
        head = span.paragraph.text[span.start : min(span.end, span.start + _LONGEST_SIGN)]
        bullet, rest = split_bullet(head)
        span = span.part(len(head) - len(rest))
    if span.start < span.end:
        yield span, bullet


def _cuts(
    paragraph: Paragraph, role: Role, families: Families, state: CellState
) -> Iterator[tuple[int, int, str | None]]:
    """Where a new thing begins: the end of the one before, its own start, its bullet."""
    text = paragraph.text
    for found in _SIGN.finditer(text):
        if found.start() > 0:
            yield found.start(), found.end(), found[1]
    for found in _HASH.finditer(text):
        yield found.start(), found.end(), found[1]
    yield from _code_cuts(text, role, families)
    yield from _hyphen_cuts(paragraph)
    yield from _number_cuts(text, state)
    if role in (Role.CRITERION, Role.INDICATOR):
        yield from _semicolon_cuts(text)
    label = _LABEL.match(text)
    if label is not None and role is Role.CRITERION:
        yield label.end(1), label.end(), None


def _semicolon_cuts(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Between sentences that semicolons part, each begun with a capital; the sign stays with the
    sentence that it ends.
    """
    found = list(_SEMICOLON.finditer(text))
    ends = [*(item.start() for item in found[1:]), len(text)][: len(found)]
    for cut, end in zip(found, ends, strict=True):
        words = len(text[cut.end() : end].split())
        if words < _FEWEST_WORDS or not text[cut.end()].isupper() or _is_open(text, cut.start()):
            return
    for cut in found:
        yield cut.end(), cut.end(), None


def _code_cuts(text: str, role: Role, families: Families) -> Iterator[tuple[int, int, str | None]]:
    fitting = _FITTING.get(role, set())
    for place in _INNER_CODE.finditer(text):
        code = code_at_start(text, place.start())
        if code is None or families.role(code) not in fitting or not families.count(code.family):
            continue
        if not _UPPER.match(text, code.end) or _NAMING.search(
            text[max(0, place.start() - _WINDOW) : place.start()]
        ):
            continue
        if not code.prefix and families.count(code.family) < 2:
            continue
        if _is_open(text, place.start()):
            continue
        yield place.start(), place.start(), None


def _hyphen_cuts(paragraph: Paragraph) -> Iterator[tuple[int, int, str | None]]:
    text, sign = paragraph.text, paragraph.bullet
    listed = sign if sign in ("-", "–", "—") else None
    upper = bool(listed and _UPPER.match(text))
    checked, depth = 0, 0
    for found in _HYPHEN.finditer(text):
        before = text[max(0, found.start() - _WINDOW) : found.start()].rstrip()
        depth = max(depth + text.count("(", checked, found.start())
                    - text.count(")", checked, found.start()), 0)  # fmt: skip
        checked = found.start()
        if _CODE_BEFORE.search(before):
            continue
        glued = not text[found.start() - 1 : found.start()].isspace()
        if listed is None:
            # A list begins behind a colon, or behind the code's own hyphen never.
            if not before.endswith(":") or glued:
                continue
            listed, upper = found[1], bool(_UPPER.match(text, found.end()))
        elif (
            found[1] != listed
            or (upper and not _UPPER.match(text, found.end()))
            or (glued and not (upper and text[found.end() - 1].isspace()))
        ):
            continue
        if depth and not before.endswith((".", ";", ":")):
            continue
        yield found.start(), found.end(), found[1]


def _number_cuts(text: str, state: CellState) -> Iterator[tuple[int, int, str | None]]:
    first = _NUMBER.match(text)
    if first is not None:
        state.numbers[first[2]] = int(first[1])
    for found in _INNER_NUMBER.finditer(text):
        number, style = int(found[1]), found[2]
        if state.numbers.get(style) != number - 1 and not (number == 1 and _begins(text, found)):
            continue
        if style == "." and not _UPPER.match(text, found.end()):
            continue
        state.numbers[style] = number
        yield found.start(), found.start() + 1, None


def _begins(text: str, found: "re.Match[str]") -> bool:
    """Whether a first number comes behind a colon and a second one after it."""
    before = text[max(0, found.start() - _WINDOW) : found.start()].rstrip()
    following = text[found.end() : found.end() + 4000]
    return before.endswith((":", ".")) and bool(
        re.search(rf"\s2\s?{re.escape(found[2])}\s", following)
    )


def _is_open(text: str, place: int) -> bool:
    """Whether a parenthesis is open at that place."""
    window = text[max(0, place - 200) : place]
    return window.rfind("(") > window.rfind(")")


def number_of(text: str) -> tuple[str, int] | None:
    """The style and number of a numbered line ("1.", "2/", "3)"), or None."""
    found = _NUMBER.match(text)
    if found is not None:
        return found[2], int(found[1])
    letter = _LETTER.match(text)
    return ("a)", ord(letter[1]) - ord("a") + 1) if letter is not None else None


def label_of(text: str) -> tuple[str, int] | None:
    """The word and number of a label ("Evaluation 1"), or None."""
    found = _LABEL.match(f"{text} x")
    if found is None or found.end(1) < len(text.rstrip(" :/.–-")):
        return None
    word, number = re.split(r"\s+n?°?\s*(?=\d)", found[1], maxsplit=1)
    return word.lower(), int(number)


def unit_of(span: Span, bullet: str | None, role: Role, families: Families) -> Unit:
    """The unit of a span, its code read; row, cell and column heading are for the caller."""
    unit = Unit(span=span, role=role, row=0, cell=0, bullet=bullet, level=span.paragraph.level)
    code = code_at_start(span.text)
    kind = families.role(code) if code is not None else None
    if code is not None and role is Role.CODE:
        kind = kind or Role.CODE
    if code is not None and kind is not None and _counts(span.text, code, kind, role, families):
        unit.code = code
        unit.code_span = _code_part(span, code)
        unit.span = span.part(code.end)
    else:
        unit.mark = number_of(span.text)
    return unit


def _code_part(span: Span, code: Code) -> Span:
    text = span.text[: code.end].rstrip(" :–—-)/")
    return span.part(0, len(text))


def _counts(text: str, code: Code, kind: Role, role: Role, families: Families) -> bool:
    """Whether a code at the start of a text is that text's own: its family is known by more than
    one, or is what such a column's codes are.
    """
    fitting = _FITTING.get(role, set())
    if role is Role.CODE:
        return True
    if role is Role.ASSESSMENT and kind is Role.COMPETENCY:
        # Prose names the competencies it assesses; a competency itself begins with its verb.
        return starts_with_infinitive(text[code.end :])
    if kind in fitting or (kind is Role.BLOC and role is not Role.ASSESSMENT):
        return True
    return families.count(code.family) >= 2 and (bool(code.prefix) or kind in fitting)
