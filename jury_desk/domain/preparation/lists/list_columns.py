"""Where a list's headings stand, and what its columns mean; a person may say it otherwise."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from jury_desk.domain.columns import column_letters
from jury_desk.domain.preparation.lists import list_looks
from jury_desk.domain.preparation.lists.list_asides import other_table
from jury_desk.domain.preparation.lists.list_fields import (
    BLOC,
    SEVERAL,
    Field,
    Heading,
    heading,
    heading_words,
)
from jury_desk.domain.preparation.lists.list_table import ListCell, ListRow, ListSheet

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from jury_desk.domain.preparation.lists.list_names import GridNames

_WHO = frozenset(
    {Field.NUMBER, Field.BIRTH_NAME, Field.USUAL_NAME, Field.FIRST_NAMES, Field.FULL_NAME}
)
_HEAD_ROWS = 30
"""Lines among which the headings are looked for."""
_SAMPLE_ROWS = 200
_SAMPLES_SHOWN = 3
_BY_CONTENT = 60
_ENOUGH = 80
"""Percent of a column's cells that must look alike to say what it holds."""
_ORDER_WORDS = frozenset({"numero", "num", "no", "n", "ordre", "rang", "numero ordre", "id", "nr"})


@dataclass(frozen=True)
class ListColumn:
    """A column: its heading, some of its cells, what it means ("" for left out), how sure that is
    in percent, and why it is left out where the program says so.
    """

    at: int
    """Its place among the sheet's columns."""
    name: str
    """What a spreadsheet calls it: "B"."""
    heading: str
    samples: tuple[str, ...] = ()
    meaning: str = ""
    confidence: int = 0
    left_out: str = ""
    """"", "unknown", "reason", "identity-number", "other-person", "order", "twice"."""

    @property
    def forbidden(self) -> bool:
        """Whether what it holds must not be taken in, whoever asks."""
        return self.left_out in ("reason", "identity-number")

    @property
    def title(self) -> str:
        """Its heading, else its name."""
        return self.heading or self.name


@dataclass(frozen=True)
class ListLayout:
    """A sheet with its headings found: `body` are the lines below them."""

    sheet: ListSheet
    columns: tuple[ListColumn, ...]
    body: tuple[ListRow, ...]
    head_line: int = 0
    """The last line of the headings; 0 where there are none."""
    other_line: int = 0
    """The line where another table begins, which is not read; 0 for none."""

    @cached_property
    def by_meaning(self) -> Mapping[str, tuple[ListColumn, ...]]:
        """The columns of each meaning."""
        found: dict[str, tuple[ListColumn, ...]] = {}
        for column in self.columns:
            if column.meaning:
                found[column.meaning] = (*found.get(column.meaning, ()), column)
        return found

    @cached_property
    def beyond(self) -> tuple[int, ...]:
        """The places beyond the last heading that few lines of a text fill: those lines have a sign
        too many that parts cells, and what they say may stand in the wrong columns.
        """
        last = max((column.at for column in self.columns if column.heading), default=None)
        if last is None or not self.sheet.separated:
            return ()
        few = len(self.body) // 2
        return tuple(
            column.at
            for column in self.columns[last + 1 :]
            if sum(bool(row.cells[column.at].text) for row in self.body) <= few
        )

    @property
    def names_people(self) -> bool:
        """Whether a column says who is meant: a name or a number."""
        return bool(_WHO & self.by_meaning.keys())

    def remapped(self, meanings: Mapping[int, str]) -> ListLayout:
        """With other meanings, by a column's place; "" leaves it out. A meaning that one column
        alone may have leaves the one that had it. What must not be taken in stays left out.
        """
        columns = list(self.columns)
        for at, meaning in meanings.items():
            old = columns[at]
            if old.forbidden or old.meaning == meaning:
                continue
            if meaning and meaning not in SEVERAL:
                for other, column in enumerate(columns):
                    if other != at and column.meaning == meaning and other not in meanings:
                        columns[other] = replace(column, meaning="", confidence=0)
            columns[at] = replace(old, meaning=meaning, confidence=100, left_out="")
        return replace(self, columns=tuple(columns))


def best_sheet(sheets: Sequence[ListSheet], names: GridNames) -> int:
    """The place of the sheet that looks most like a list: shown, with headings, with lines."""

    def likeness(at: int) -> tuple[bool, int, int]:
        sheet = sheets[at]
        return (not sheet.hidden, min(_heads(sheet, names)[2], 1200), len(sheet.rows))

    return max(range(len(sheets)), key=likeness, default=0)


def layout(sheet: ListSheet, names: GridNames) -> ListLayout:
    """The sheet's headings, and what each column seems to mean."""
    last, texts, _ = _heads(sheet, names)
    body = sheet.rows[last + 1 :]
    if last >= 0:
        repeated = sheet.rows[last].cells
        body = tuple(row for row in body if row.cells != repeated)  # heads printed on each page
    other, again = other_table(body, _told_meanings(texts, names)) if last >= 0 else (None, set())
    other_line = body[other].line if other is not None else 0
    body = tuple(row for at, row in enumerate(body[:other]) if at not in again)
    body = _filled_down(sheet, body)
    columns = _Meanings(sheet, texts, body[:_SAMPLE_ROWS], names).columns()
    return ListLayout(
        sheet=sheet,
        columns=columns,
        body=body,
        head_line=sheet.rows[last].line if last >= 0 else 0,
        other_line=other_line,
    )


def _told_meanings(texts: Sequence[str], names: GridNames) -> dict[int, str]:
    return {at: _told(text, names).meaning for at, text in enumerate(texts)}


def _heads(sheet: ListSheet, names: GridNames) -> tuple[int, tuple[str, ...], int]:
    """The place of the row that ends the headings (-1 for none), their texts, how well known."""
    best: tuple[int, tuple[str, ...], int] = (-1, ("",) * len(sheet.columns), 0)
    wanted = 100 if len(sheet.columns) == 1 else 160
    for at, row in enumerate(sheet.rows[:_HEAD_ROWS]):
        alone = _filled_across(sheet, row)
        choices = [alone]
        if at and row.line - sheet.rows[at - 1].line == 1:
            joined = _joined(_group_heads(sheet, sheet.rows[at - 1], row), alone)
            if joined != alone:
                choices.append(joined)
        for texts in choices:
            known = _known(texts, names)
            if known > best[2] and known >= wanted:
                best = (at, texts, known)
    return best


def _known(texts: Sequence[str], names: GridNames) -> int:
    found: dict[str, int] = {}
    for text in texts:
        if text:
            told = _told(text, names)
            if told.meaning:
                found[told.meaning] = max(found.get(told.meaning, 0), told.confidence)
    return sum(found.values())


def _told(text: str, names: GridNames) -> Heading:
    told = heading(text)
    if told.meaning or told.left_out:
        return told
    lower = text.rpartition(" / ")[2]
    bloc = names.bloc(lower) if any(sign.isdigit() for sign in lower) else None
    if bloc is not None and not lower.strip().isdecimal():
        return Heading(f"{BLOC}{bloc}", 90)
    return told


def _filled_across(sheet: ListSheet, row: ListRow) -> tuple[str, ...]:
    """A row's texts, those of merged cells in each cell that they cover."""
    texts = [cell.text for cell in row.cells]
    for span in sheet.spans:
        if span.top <= row.line <= span.bottom and span.right - span.left < len(texts):
            top = next((r for r in sheet.rows if r.line == span.top), None)
            if top is not None:
                for at in range(span.left, span.right + 1):
                    texts[at] = texts[at] or top.cells[span.left].text
    return tuple(texts)


def _group_heads(sheet: ListSheet, upper: ListRow, lower: ListRow) -> tuple[str, ...]:
    """The upper row's texts over the columns that they head: merged ones, else to the next one. A
    lone text at the left, or over everything, is a title and heads nothing.
    """
    texts = _filled_across(sheet, upper)
    told = [text for text in texts if text]
    if len(set(told)) < 2 and (len(told) == len(texts) or texts[0]):
        return ("",) * len(texts)
    if any(span.top <= upper.line <= span.bottom for span in sheet.spans):
        return texts
    filled, last = [], ""
    for at, text in enumerate(texts):
        if text:
            last = text if lower.cells[at].text else ""
            filled.append(text)
        else:
            filled.append(last if lower.cells[at].text else "")
    return tuple(filled)


def _joined(upper: Sequence[str], lower: Sequence[str]) -> tuple[str, ...]:
    return tuple(
        f"{above} / {below}" if above and below and above != below else below or above
        for above, below in zip(upper, lower, strict=True)
    )


def _filled_down(sheet: ListSheet, body: tuple[ListRow, ...]) -> tuple[ListRow, ...]:
    """Lines with the text of a cell merged downwards in each of them: it stands for all."""
    spans = [span for span in sheet.spans if span.bottom > span.top and span.left == span.right]
    if not spans:
        return body
    at_line = {row.line: at for at, row in enumerate(body)}
    rows = [list(row.cells) for row in body]
    for span in spans:
        first = at_line.get(span.top)
        if first is None:
            continue
        for at in range(first + 1, len(body)):
            if body[at].line > span.bottom:
                break
            rows[at][span.left] = rows[first][span.left]
    return tuple(
        ListRow(row.line, tuple(cells), row.hidden) for row, cells in zip(body, rows, strict=True)
    )


class _Meanings:
    """Finds what the columns mean: by their headings, then by what stands in them."""

    def __init__(
        self,
        sheet: ListSheet,
        texts: Sequence[str],
        sample: Sequence[ListRow],
        names: GridNames,
    ) -> None:
        self._sheet, self._texts, self._names = sheet, texts, names
        self._cells = [
            [row.cells[at] for row in sample if row.cells[at].text]
            for at in range(len(sheet.columns))
        ]

    def columns(self) -> tuple[ListColumn, ...]:
        columns = [self._by_heading(at) for at in range(len(self._texts))]
        _settle_names(columns)
        _settle_doubles(columns)
        taken = {column.meaning for column in columns if column.meaning}
        headless = not any(self._texts)
        for at, column in enumerate(columns):
            if column.meaning or column.left_out not in ("", "unknown"):
                continue
            found = self._by_content(at, taken)
            if found:
                taken.add(found)
                columns[at] = replace(column, meaning=found, confidence=_BY_CONTENT, left_out="")
        if headless:
            _settle_plain_names(columns, self._cells)
        return tuple(
            replace(column, left_out=column.left_out or ("" if column.meaning else "unknown"))
            for column in columns
        )

    def _by_heading(self, at: int) -> ListColumn:
        text = self._texts[at]
        told = _told(text, self._names) if text else Heading()
        samples = tuple(dict.fromkeys(cell.text for cell in self._cells[at]))[:_SAMPLES_SHOWN]
        column = ListColumn(
            at=at,
            name=column_letters(self._sheet.columns[at]),
            heading=text,
            samples=() if told.left_out in ("reason", "identity-number") else samples,
            meaning=told.meaning,
            confidence=told.confidence,
            left_out=told.left_out,
        )
        if told.meaning == Field.NUMBER and self._counts_lines(at):
            return replace(column, meaning="", confidence=0, left_out="order")
        return column

    def _counts_lines(self, at: int) -> bool:
        """Whether a column named "N°" only counts the lines: that number is nobody's."""
        if heading_words(self._texts[at]) not in _ORDER_WORDS:
            return False
        numbers = [cell.text for cell in self._cells[at] if cell.text.isdecimal()]
        if len(numbers) * 100 < len(self._cells[at]) * _ENOUGH:
            return False  # notes and titles may stand among them, not codes
        return len(numbers) > 1 and numbers == [str(n) for n in range(1, len(numbers) + 1)]

    def _by_content(self, at: int, taken: set[str]) -> str:
        cells = self._cells[at]
        if not cells:
            return ""
        said_nothing = not self._texts[at]
        for found, test in list_looks.looks(said_nothing=said_nothing):
            if found not in taken:
                fit = sum(test(cell) for cell in cells)
                if fit * 100 >= len(cells) * _ENOUGH:
                    return found
        if said_nothing and Field.BLOCS not in taken and self._all_blocs(cells):
            return Field.BLOCS
        if said_nothing and Field.NUMBER not in taken and list_looks.are_codes(cells):
            return Field.NUMBER
        return ""

    def _all_blocs(self, cells: Sequence[ListCell]) -> bool:
        return all(
            not unknown and any(sign.isalpha() for sign in cell.text)
            for cell in cells
            for _, unknown in [self._names.blocs_in(cell.text)]
        )


def _settle_names(columns: list[ListColumn]) -> None:
    """A "Nom" beside "Nom de naissance" is the name in use; "Name" beside no first name is both."""
    names = [column for column in columns if column.meaning == Field.BIRTH_NAME]
    told = {column.meaning for column in columns}
    plain = [c for c in names if heading_words(c.heading.rpartition(" / ")[2]) in ("nom", "name")]
    if len(names) > len(plain) > 0 and Field.USUAL_NAME not in told:
        columns[plain[0].at] = replace(plain[0], meaning=Field.USUAL_NAME, confidence=80)
    elif len(names) == 1 and plain and not told & {Field.FIRST_NAMES, Field.FULL_NAME}:
        columns[plain[0].at] = replace(plain[0], meaning=Field.FULL_NAME, confidence=70)


def _settle_doubles(columns: list[ListColumn]) -> None:
    """One column keeps a meaning that only one may have: the surest, then the first. First names
    may have several columns, but not twice the same heading: the second is somebody else's.
    """
    first_names: set[str] = set()
    for column in list(columns):
        if column.meaning == Field.FIRST_NAMES:
            words = heading_words(column.heading)
            if words in first_names:
                columns[column.at] = replace(column, meaning="", confidence=0, left_out="twice")
            first_names.add(words)
    best: dict[str, ListColumn] = {}
    for column in columns:
        if column.meaning and column.meaning not in SEVERAL:
            held = best.get(column.meaning)
            if held is None or column.confidence > held.confidence:
                best[column.meaning] = column
    for column in list(columns):
        if column.meaning in best and best[column.meaning] is not column:
            columns[column.at] = replace(column, meaning="", confidence=0, left_out="twice")
    if Field.BIRTH_NAME in best and Field.FULL_NAME in best:
        both = best[Field.FULL_NAME]
        columns[both.at] = replace(both, meaning="", confidence=0, left_out="twice")


def _settle_plain_names(columns: list[ListColumn], cells: Sequence[Sequence[ListCell]]) -> None:
    """Without headings the first column of words is the family name, the next the first names;
    capitals tell them apart where they stand the other way round.
    """
    words = [
        column
        for column in columns
        if not column.meaning and cells[column.at] and list_looks.are_words(cells[column.at])
    ]
    if not words:
        return
    if len(words) == 1 or all(" " in cell.text for cell in cells[words[0].at]):
        columns[words[0].at] = replace(words[0], meaning=Field.FULL_NAME, confidence=_BY_CONTENT)
        return
    first, second = words[:2]
    if list_looks.in_capitals(cells[second.at]) and not list_looks.in_capitals(cells[first.at]):
        first, second = second, first
    columns[first.at] = replace(first, meaning=Field.BIRTH_NAME, confidence=_BY_CONTENT)
    columns[second.at] = replace(second, meaning=Field.FIRST_NAMES, confidence=_BY_CONTENT)
