"""The rows of the workbook's first sheet, before any spreadsheet library sees them."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from jury_desk.documents.cell_metrics import column_points, folded, row_height
from jury_desk.documents.content import CriterionShown, Fact, GroupShown, SheetContent, Tone
from jury_desk.documents.plain_text import cell_text

COLUMNS = (("A", 17.0), ("B", 60.0), ("C", 25.0), ("D", 56.0))
"""The columns and their widths in Excel's unit: code, criterion, level, comment."""

_TALLEST = 10
"""Lines of one row. Excel shows no row above 409 points; shorter ones fill printed pages better."""

_POINTS = {name: column_points(width) for name, width in COLUMNS}
_SPAN = column_points(sum(width for _, width in COLUMNS[1:]))
_WHOLE = column_points(sum(width for _, width in COLUMNS))


class Kind(StrEnum):
    """What a row is; each kind has its look."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    SUMMARY = "summary"
    WARNING = "warning"
    HEAD = "head"
    GROUP = "group"
    HEADING = "heading"
    CRITERION = "criterion"
    MORE = "more"
    FACT = "fact"
    NOTE = "note"
    DRAWING = "drawing"


@dataclass(frozen=True)
class Row:
    """A row: its texts by column, its height in points, and the columns joined into one cell."""

    kind: Kind
    cells: dict[str, str]
    height: float
    joined: tuple[str, str] | None = None
    tone: Tone | None = None


def rows_of(content: SheetContent) -> tuple[Row, ...]:
    """The whole first sheet, top to bottom."""
    return tuple(_rows(content))


def _rows(content: SheetContent) -> Iterator[Row]:
    says, about = content.words.documents, content.context
    yield from _joined(Kind.TITLE, f"{says.sheet} · {about.subject.name}", size=1.6)
    yield from _joined(Kind.SUBTITLE, content.subtitle, size=1.1)
    counts = [f"{count} × {_level(item.sign, item.word)}" for item, count in content.summary]
    yield from _joined(Kind.SUMMARY, f"{says.summary} : {' · '.join([*counts, content.total])}")
    if about.practice:
        yield from _joined(Kind.WARNING, says.practice_note)
    yield from _facts(content.facts)
    yield from _course(content)
    head = {"A": says.code, "B": says.criterion, "C": says.level, "D": says.comment}
    yield Row(Kind.HEAD, head, row_height(1) + 6)
    for group in content.groups:
        yield from _group(group)
    yield from _joined(Kind.GROUP, f"{says.handwritten} · {content.juror}")
    drawn = any(stroke.points for stroke in content.sealed.record.drawing)
    yield Row(Kind.DRAWING, {"A": "" if drawn else says.no_drawing}, 96.0, ("A", "D"))
    yield from _fact(says.full_digest, content.digest)
    yield from _joined(Kind.NOTE, says.note_sealed_tab)


def _level(sign: str, word: str) -> str:
    return f"{sign}  {word}" if sign else word


def _group(group: GroupShown) -> Iterator[Row]:
    title = " · ".join(text for text in (group.code, group.text) if text)
    yield from _joined(Kind.GROUP, "\n".join([title, *(f"• {item}" for item in group.items)]))
    for criterion in group.criteria:
        if criterion.heading:
            yield from _joined(Kind.HEADING, criterion.heading)
        yield from _criterion(criterion)


def _criterion(criterion: CriterionShown) -> Iterator[Row]:
    said = [criterion.text, *(f"• {item}" for item in criterion.items)]
    if criterion.descriptor:
        said.append(f"→ {criterion.descriptor}")
    texts = {
        "A": criterion.name,
        "B": "\n".join(text for text in said if text),
        "C": _given(criterion),
        "D": criterion.comment,
    }
    yield from _tall(Kind.CRITERION, texts, criterion.level.tone)


def _given(criterion: CriterionShown) -> str:
    level = _level(criterion.level.sign, criterion.level.word)
    if not criterion.reach:
        return level
    return f"{level}\n{'≠ ' if criterion.apart else ''}{criterion.reach}"


def _course(content: SheetContent) -> Iterator[Row]:
    """The phases, a row each: name and pauses, planned, real."""
    says = content.words.documents.day
    for number, phase in enumerate(content.phases):
        texts = {
            "A": says.course if number == 0 else "",
            "B": "\n".join([phase.name, *(f"• {note}" for note in phase.notes)]),
            "C": f"{says.planned} {phase.planned}",
            "D": f"{says.real} {phase.real}",
        }
        yield from _tall(Kind.FACT, texts, None)


def _tall(kind: Kind, texts: dict[str, str], tone: Tone | None) -> Iterator[Row]:
    """A row, or several where a text is longer than a row can show."""
    pieces = {
        column: _pieces(text, _POINTS[column], bold=column in "AC")
        for column, text in texts.items()
    }
    for number in range(max(len(found) for found in pieces.values())):
        here = {column: found[number] for column, found in pieces.items() if number < len(found)}
        lines = max(count for _, count in here.values())
        cells = {column: text for column, (text, _) in here.items() if text}
        yield Row(kind if number == 0 else Kind.MORE, cells, row_height(lines) + 4, None, tone)


def _facts(facts: tuple[Fact, ...]) -> Iterator[Row]:
    """Short facts two in a row, so that the criteria begin on the first page."""
    pending: Fact | None = None
    for fact in facts:
        if pending and _beside(pending, "AB") and _beside(fact, "CD"):
            yield _pair(pending, fact)
            pending = None
            continue
        if pending:
            yield from _fact(pending.label, pending.value)
        pending = fact if fact.short else None
        if not fact.short:
            yield from _fact(fact.label, fact.value)
    if pending:
        yield from _fact(pending.label, pending.value)


def _beside(fact: Fact, columns: str) -> bool:
    texts = (fact.label, fact.value)
    return all(
        len(folded(cell_text(text), _POINTS[column])) == 1
        for text, column in zip(texts, columns, strict=True)
    )


def _pair(one: Fact, other: Fact) -> Row:
    texts = (one.label, one.value, other.label, other.value)
    cells = {name: cell_text(text) for (name, _), text in zip(COLUMNS, texts, strict=True)}
    return Row(Kind.FACT, cells, row_height(1))


def page_starts(rows: tuple[Row, ...], room: float) -> tuple[int, ...]:
    """The numbers, from 1, of the rows before which a printed page ends.

    `room` is a page's height in points; the head is repeated on every page. A heading stays with
    the row that follows it, the drawn signature with the row before it.
    """
    head = next((row.height for row in rows if row.kind is Kind.HEAD), 0.0)
    found: list[int] = []
    used, at = 0.0, 0
    while at < len(rows):
        end = at + 1
        while end < len(rows) and _goes_with_next(rows[end - 1 : end + 2]):
            end += 1
        high = sum(row.height for row in rows[at:end])
        if used + high > room and used > (head if found else 0.0):
            found.append(at + 1)
            used = head
        used += high
        at = end
    return tuple(found)


def _goes_with_next(rows: tuple[Row, ...]) -> bool:
    kinds = [row.kind for row in rows]
    return kinds[0] in _WITH_NEXT or kinds[1:] == [Kind.GROUP, Kind.DRAWING]


_WITH_NEXT = {Kind.HEAD, Kind.GROUP, Kind.HEADING}


def _fact(label: str, value: str) -> Iterator[Row]:
    for number, (text, lines) in enumerate(_pieces(value, _SPAN)):
        first, high = folded(label, _POINTS["A"]), lines
        cells = {"B": text}
        if number == 0:
            cells, high = {"A": label, "B": text}, max(lines, len(first))
        yield Row(Kind.FACT, cells, row_height(high), ("B", "D"))


def _joined(kind: Kind, text: str, size: float = 1.0) -> Iterator[Row]:
    for piece, lines in _pieces(text, _WHOLE / size, bold=True):
        yield Row(kind, {"A": piece}, row_height(lines) * size + 2, ("A", "D"))


def _pieces(text: str, points: float, bold: bool = False) -> list[tuple[str, int]]:
    """The text in pieces that a row can show, each with its number of lines."""
    fit = cell_text(text)
    lines = folded(fit, points, bold)
    if len(lines) <= _TALLEST:
        return [(fit, len(lines))]
    found = []
    for at in range(0, len(lines), _TALLEST):
        here = lines[at : at + _TALLEST]
        found.append(("".join(here).strip(" \n"), len(here)))
    return found
