"""Lists of candidates typed in a test, and what becomes of them."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

import msgspec

from jury_desk.domain.preparation.lists.list_columns import ListLayout, layout
from jury_desk.domain.preparation.lists.list_import import ListChoices, ListPreview, preview
from jury_desk.domain.preparation.lists.list_line import ListLine
from jury_desk.domain.preparation.lists.list_lines import read_lines
from jury_desk.domain.preparation.lists.list_names import GridNames
from jury_desk.domain.preparation.lists.list_table import ListCell, ListRow, ListSheet
from jury_desk.domain.preparation.preparation import Preparation, applied
from tests.gui.preparation.made_session import BLOCS, empty_session, shipped_grid

ON = dt.date(2027, 6, 14)
NAMES = GridNames(shipped_grid())
HEAD = "N° candidat|Nom|Prénom|Né(e) le|Courriel"
ZOE = "A1|Martin|Zoé|13/03/1999|zoe@exemple.fr"
PAUL = "A2|Durand|Paul|25/12/1998|paul@exemple.fr"


def sheet(*rows: str, **changes: object) -> ListSheet:
    """A sheet of lines, cells parted by bars; an empty line is none. "#12" is a number."""
    made = []
    width = max(len(row.split("|")) for row in rows)
    for line, row in enumerate(rows, start=1):
        cells = [cell.strip() for cell in row.split("|")]
        cells += [""] * (width - len(cells))
        if any(cells):
            made.append(ListRow(line, tuple(cell(text) for text in cells)))
    plain = ListSheet(columns=tuple(range(width)), rows=tuple(made))
    return replace_struct(plain, changes)


def replace_struct(plain: ListSheet, changes: Mapping[str, object]) -> ListSheet:
    """The sheet with other fields."""
    return msgspec.structs.replace(plain, **changes)


def cell(text: str) -> ListCell:
    """A cell of text, or of a number where it begins with "#"."""
    if text.startswith("#") and text[1:].replace(".", "").isdecimal():
        return ListCell(text[1:], "number")
    return ListCell(text)


def laid_out(*rows: str, **changes: object) -> ListLayout:
    """The sheet of those lines with its headings found."""
    return layout(sheet(*rows, **changes), NAMES)


def lines(*rows: str, **changes: object) -> tuple[ListLine, ...]:
    """What those lines say."""
    return read_lines(laid_out(*rows, **changes), NAMES, ON)


def codes(line: ListLine) -> list[str]:
    """The codes of a line's faults and doubts."""
    return [fault.code for fault in line.faults]


def previewed(
    *rows: str, session: Preparation | None = None, choices: ListChoices | None = None
) -> ListPreview:
    """What taking those lines in would do, to an empty session where none is given."""
    return preview(session or empty_session(), lines(*rows), BLOCS, choices)


def taken(
    *rows: str, session: Preparation | None = None, choices: ListChoices | None = None
) -> Preparation:
    """The session after those lines were taken in."""
    start = session or empty_session()
    return applied(start, previewed(*rows, session=start, choices=choices).changes())


def of_kind(session: Preparation, kind: str) -> Preparation:
    """The session as one of another kind."""
    return replace(session, card=msgspec.structs.replace(session.card, kind=kind))


def states(*rows: str, session: Preparation | None = None) -> list[str]:
    """What would become of those lines."""
    return [line.state.value for line in previewed(*rows, session=session).lines]
