"""The rows that were typed into a template, and what became of each of its words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from jury_desk.domain.draft import Aside, AsideReason, Origin, Piece, ReviewWarning
from jury_desk.frameworks.readers.books import Book, BookCell, Sheet
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.template.cells import taken, taken_list, taken_number
from jury_desk.frameworks.template.choices import Choice, chosen
from jury_desk.frameworks.template.tabs import HELP, TABS, Tab, TabName

CARD_ID = "certification"
"""Under which the identity card's own words are accounted for."""

_SHOWN = 200
"""Characters of a cell that a warning repeats."""

_SLUG = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")


class Ledger:
    """Where each element comes from, what was not understood, what is left aside."""

    def __init__(self) -> None:
        """Nothing is told yet."""
        self._pieces: dict[str, dict[str, list[Piece]]] = {}
        self._asides: list[Aside] = []
        self._told: set[BookCell] = set()
        self.faults: list[ReviewWarning] = []

    def uses(self, element: str, name: str, cell: BookCell | None) -> None:
        """A field of an element is made of a cell."""
        if cell is None:
            return
        fields = self._pieces.setdefault(element, {})
        fields.setdefault(name, []).extend(_pieces(cell))
        self._told.add(cell)

    def uses_list(self, element: str, name: str, cell: BookCell | None, count: int) -> None:
        """A list of `count` texts is made of a cell, a line each."""
        if cell is None or len(cell.paragraphs) != count:
            self.uses(element, name if count > 1 else f"{name}.0", cell)
            return
        for place, piece in enumerate(_pieces(cell)):
            self._pieces.setdefault(element, {}).setdefault(f"{name}.{place}", []).append(piece)
        self._told.add(cell)

    def leave(self, cell: BookCell, reason: AsideReason) -> None:
        """A cell's words are left aside, where nothing uses them."""
        if cell not in self._told and cell.paragraphs:
            self._asides.append(Aside(pieces=tuple(_pieces(cell)), reason=reason))
            self._told.add(cell)

    def fault(self, sheet: Sheet, cell: BookCell, what: str, element: str | None = None) -> None:
        """A cell's word was not understood: it is told, and left aside."""
        self.leave(cell, "not-understood")
        self.faults.append(
            ReviewWarning(
                kind="not-understood",
                element=element,
                paragraph=cell.paragraphs[0].id if cell.paragraphs else None,
                details={
                    "cell": f"{sheet.name}!{cell.ref}",
                    "fault": what,
                    "text": cell.value[:_SHOWN],
                },
            )
        )

    @property
    def origins(self) -> dict[str, Origin]:
        """The elements' origins."""
        return {
            element: Origin(pieces={name: tuple(pieces) for name, pieces in fields.items()})
            for element, fields in self._pieces.items()
        }

    @property
    def holders(self) -> dict[str, str]:
        """The element that holds a paragraph."""
        return {
            piece.paragraph: element
            for element, fields in self._pieces.items()
            for pieces in fields.values()
            for piece in pieces
            if element != CARD_ID
        }

    @property
    def asides(self) -> tuple[Aside, ...]:
        """What is left aside."""
        return tuple(self._asides)


@dataclass
class TypedRow:
    """A row of a sheet: its cells by their columns' names."""

    sheet: Sheet
    cells: dict[str, BookCell] = field(default_factory=dict)

    def shown(self, key: str) -> str:
        """What a cell shows; nothing for an empty one."""
        cell = self.cells.get(key)
        return "" if cell is None else "\n".join(item.line.text for item in cell.lines)

    def text(self, key: str) -> str | None:
        """A cell's text, or None."""
        return taken(self.shown(key))

    def texts(self, key: str) -> tuple[str, ...]:
        """A cell's list."""
        return taken_list(self.shown(key))

    def references(self, key: str) -> tuple[str, ...]:
        """What a cell names: one a line, or parted by semicolons."""
        return tuple(
            name.strip() for line in self.texts(key) for name in line.split(";") if name.strip()
        )

    def is_slug(self, key: str) -> bool:
        """Whether a cell holds what can be an id."""
        return _SLUG.fullmatch(self.text(key) or "") is not None


class Typed:
    """The rows of every sheet, read cell by cell; a word that is not understood is told."""

    def __init__(self, book: Book, ledger: Ledger) -> None:
        """Heads are found at once; what stands in no column of ours is left aside."""
        self.ledger = ledger
        self.rows: dict[TabName, list[TypedRow]] = {tab.name: [] for tab in TABS}
        for sheet in book.sheets:
            tab = _tab_of(sheet)
            if tab is not None:
                self.rows[tab.name] += self._rows(sheet, tab)
                continue
            guide = folded(sheet.name.strip()) in map(folded, HELP)
            for cell in sheet.cells:
                ledger.leave(cell, "introduction" if guide else "outside")

    def number(self, row: TypedRow, key: str, element: str) -> str | None:
        """An exact decimal, or None."""
        cell = row.cells.get(key)
        if cell is None or not cell.value.strip():
            return None
        number = taken_number(cell.value)
        if number is None:
            self.ledger.fault(row.sheet, cell, "not-a-number", element)
        else:
            self.ledger.uses(element, key, cell)
        return number

    def choice(self, row: TypedRow, key: str, choice: Choice, element: str) -> str | None:
        """A word of a choice, or None."""
        cell = row.cells.get(key)
        if cell is None:
            return None
        found = chosen(choice, row.shown(key))
        if found is None:
            self.ledger.fault(row.sheet, cell, "not-a-choice", element)
        else:
            self.ledger.uses(element, key, cell)
        return found

    def choices(self, row: TypedRow, key: str, choice: Choice, element: str) -> tuple[str, ...]:
        """Words of a choice; commas may part them too."""
        cell = row.cells.get(key)
        if cell is None:
            return ()
        words = [word for name in row.references(key) for word in name.split(",") if word.strip()]
        found = [chosen(choice, word) for word in words]
        if None in found:
            self.ledger.fault(row.sheet, cell, "not-a-choice", element)
        else:
            self.ledger.uses(element, key, cell)
        return tuple(dict.fromkeys(name for name in found if name is not None))

    def yes(self, row: TypedRow, key: str, usual: bool, element: str) -> bool:
        """Yes or no; `usual` for an empty cell."""
        found = self.choice(row, key, "yes_no", element)
        return usual if found is None else found == "yes"

    def text(self, row: TypedRow, key: str, element: str) -> str | None:
        """A text, told where it comes from."""
        text = row.text(key)
        if text is not None:
            self.ledger.uses(element, key, row.cells.get(key))
        return text

    def texts(self, row: TypedRow, key: str, element: str) -> tuple[str, ...]:
        """A list, told where it comes from."""
        texts = row.texts(key)
        if texts:
            self.ledger.uses_list(element, key, row.cells.get(key), len(texts))
        return texts

    def _rows(self, sheet: Sheet, tab: Tab) -> list[TypedRow]:
        by_row: dict[int, list[BookCell]] = {}
        for cell in sheet.cells:
            by_row.setdefault(cell.row, []).append(cell)
        head, *others = by_row or [0]
        columns = dict(self._columns(by_row.get(head, []), tab))
        made = []
        for number in others:
            row = TypedRow(sheet)
            for cell in by_row[number]:
                if cell.column in columns:
                    row.cells[columns[cell.column]] = cell
                else:
                    self.ledger.leave(cell, "outside")
            if row.cells:
                made.append(row)
        return made

    def _columns(self, head: list[BookCell], tab: Tab) -> Iterator[tuple[int, str]]:
        wanted = {
            folded(name): column.key for column in tab.columns for name in (column.fr, column.en)
        }
        for cell in head:
            self.ledger.leave(cell, "column-heading")
            key = wanted.get(folded(cell.value.strip()))
            if key is not None:
                yield cell.column, key


def _tab_of(sheet: Sheet) -> Tab | None:
    name = folded(sheet.name.strip())
    return next((tab for tab in TABS if name in (folded(tab.fr), folded(tab.en))), None)


def _pieces(cell: BookCell) -> list[Piece]:
    return [
        Piece(paragraph=paragraph.id, start=0, end=len(paragraph.text))
        for paragraph in cell.paragraphs
    ]
