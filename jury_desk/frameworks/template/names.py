"""Ids for what was typed without, and what references mean."""

from collections.abc import Iterable

from jury_desk.frameworks.template.filling import reference
from jury_desk.frameworks.template.typed import Ledger, TypedRow


class Ids:
    """Gives each element the id that was typed, or one of its own."""

    def __init__(self, rows: Iterable[TypedRow], ledger: Ledger) -> None:
        """`rows` are all those that may bring an id."""
        self._typed = {row.text("id") or "" for row in rows if row.is_slug("id")}
        self._given: set[str] = set()
        self._ledger = ledger

    def give(self, row: TypedRow, prefix: str) -> str:
        """An id for a row's element; `prefix` begins one that is made up: "b1.k"."""
        typed, cell = row.text("id"), row.cells.get("id")
        if typed is not None and row.is_slug("id") and typed not in self._given:
            self._given.add(typed)
            self._ledger.uses(typed, "id", cell)
            return typed
        number = 1
        while (made := f"{prefix}{number}") in self._given or made in self._typed:
            number += 1
        self._given.add(made)
        if cell is not None and typed is not None and typed in self._given:
            self._ledger.fault(row.sheet, cell, "id-taken", made)
        else:
            self._ledger.uses(made, "id", cell)
        return made


class Names:
    """What elements of one kind may be called: by id first, then by code or mark, then by title."""

    def __init__(self) -> None:
        """None is known yet."""
        self._by_rank: tuple[dict[str, str], ...] = ({}, {}, {})

    def add(self, element: str, code: str | None = None, title: str | None = None) -> None:
        """Make an element known; of two with the same code the first is meant."""
        for known, name in zip(self._by_rank, (element, code, title), strict=True):
            if name:
                known.setdefault(reference(name), element)

    def find(self, name: str) -> str | None:
        """The element of that name, or None."""
        wanted = reference(name)
        return next((known[wanted] for known in self._by_rank if wanted in known), None)
