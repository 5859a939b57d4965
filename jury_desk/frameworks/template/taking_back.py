"""A template taken back: the draft that was typed, each cell accounted for.

A word that is not understood is told with its cell and left aside; the rest of its row holds.
"""

import json
import uuid
from typing import Any, cast

from jury_desk.domain.defaults import standard_scale
from jury_desk.domain.draft import Draft
from jury_desk.domain.grid import Award, Certification, Grid, parse_grid
from jury_desk.domain.source import SourceDocument
from jury_desk.errors import GridError
from jury_desk.frameworks.readers.books import Book
from jury_desk.frameworks.reading.findings import of_remarks
from jury_desk.frameworks.reading.slugs import slug_of
from jury_desk.frameworks.refusals import empty_template, faulty_template, newer_template
from jury_desk.frameworks.template.cells import taken
from jury_desk.frameworks.template.choices import chosen
from jury_desk.frameworks.template.elements import Elements
from jury_desk.frameworks.template.filling import reference
from jury_desk.frameworks.template.names import Ids
from jury_desk.frameworks.template.scales import scales_of
from jury_desk.frameworks.template.tabs import CARD, MARK, VERSION, TabName
from jury_desk.frameworks.template.typed import CARD_ID, Ledger, Typed, TypedRow

_WITH_IDS: tuple[TabName, ...] = (
    "blocs",
    "activities",
    "competencies",
    "assessments",
    "criteria",
    "awards",
)
_OF_GRID: tuple[str, ...] = ("grid", "revision", "language", "scale")


def taken_back(book: Book, source: SourceDocument) -> Draft | None:
    """The draft typed into a template; None where the workbook is none of ours.

    Raises FrameworkEmptyError where no bloc was typed, FrameworkError where the template is a newer
    one, or what was typed makes no grid.
    """
    version = book.properties.get(MARK)
    if version is None:
        return None
    if version.strip() != VERSION:
        raise newer_template()
    return _Taking(book, source).draft()


class _Taking:
    def __init__(self, book: Book, source: SourceDocument) -> None:
        self._book, self._source = book, source
        self._ledger = Ledger()
        self._typed = Typed(book, self._ledger)
        self._ids = Ids([row for name in _WITH_IDS for row in self._typed.rows[name]], self._ledger)

    def draft(self) -> Draft:
        scales = scales_of(self._typed) or (standard_scale(),)
        card, given = self._card()
        known = {reference(scale.id): scale.id for scale in scales}
        scale = known.get(reference(given.get("scale", "")), scales[0].id)
        elements = Elements(self._typed, self._ids, scales, scale)
        blocs = elements.blocs()
        if not any(bloc.criteria for bloc in blocs):
            raise empty_template()
        grid = _valid(
            Grid(
                format="jury-desk/grid/1",
                id=self._grid_id(given.get("grid"), card),
                revision=given.get("revision", "1"),
                language=given.get("language", "fr"),
                certification=card,
                scales=scales,
                scale=scale,
                blocs=blocs,
                awards=self._awards(elements),
                rules=self._rules(),
            )
        )
        for sheet in self._book.sheets:
            for cell in sheet.cells:
                self._ledger.leave(cell, "not-understood")
        return Draft(
            id=f"d{uuid.uuid4().hex}",
            grid=grid,
            source=self._source.sha256,
            origins=self._ledger.origins,
            asides=self._ledger.asides,
            found=(
                *self._ledger.faults,
                *of_remarks(self._source.remarks, self._ledger.holders),
            ),
        )

    def _card(self) -> tuple[Certification, dict[str, str]]:
        """The certification, and what else the card tells of the grid."""
        items = {reference(word): key for key, words in CARD.items() for word in words}
        values: dict[str, str] = {}
        notes: list[str] = []
        for row in self._typed.rows["card"]:
            head = row.cells.get("item")
            key = items.get(reference(row.shown("item")))
            if head is not None:
                self._ledger.leave(head, "column-heading" if key else "not-understood")
            text = row.text("value")
            if text is None or key is None:
                continue
            cell = row.cells.get("value")
            if key == "note":
                self._ledger.uses(CARD_ID, f"notes.{len(notes)}", cell)
                notes.append(text)
            elif key == "register" and chosen("register", text) is None and cell is not None:
                self._ledger.fault(row.sheet, cell, "not-a-choice")
            else:
                values[key] = text
                self._ledger.uses(CARD_ID, key, cell)
        register = chosen("register", values.pop("register", ""))
        given = {key: values.pop(key) for key in _OF_GRID if key in values}
        label = values.pop("label", None) or values.get("title") or self._source.name
        card = Certification(
            label=label, register_=cast("Any", register), notes=tuple(notes), **cast("Any", values)
        )
        return card, given

    def _grid_id(self, typed: str | None, card: Certification) -> str:
        return typed or slug_of(card.title or card.label)

    def _awards(self, elements: Elements) -> tuple[Award, ...]:
        made = []
        for row in self._typed.rows["awards"]:
            award = self._ids.give(row, "award-")
            kind = self._typed.choice(row, "kind", "award", award) or "partial"
            made.append(
                Award(
                    id=award,
                    title=self._typed.text(row, "title", award) or "",
                    kind=cast("Any", kind),
                    blocs=elements.all_known(row, "blocs", award, elements.names_of_blocs),
                    external=elements.all_known(
                        row, "external", award, elements.names_of_assessments
                    ),
                )
            )
        return tuple(made)

    def _rules(self) -> dict[str, Any]:
        rules: dict[str, Any] = {}
        for row in self._typed.rows["rules"]:
            name = row.text("rule")
            if name is None:
                continue
            self._ledger.uses(CARD_ID, f"rules.{name}", row.cells["rule"])
            value = self._rule(row, chosen("rule", row.shown("kind")) or "text", name)
            if value is not _NOTHING:
                rules[name] = value
        return rules

    def _rule(self, row: TypedRow, kind: str, name: str) -> Any:
        shown, cell = row.shown("value"), row.cells.get("value")
        value: Any = taken(shown) or ""
        if kind == "yes_no":
            word = chosen("yes_no", shown)
            value = _NOTHING if word is None else word == "yes"
        elif kind == "json":
            try:
                value = json.loads(shown)
            except (ValueError, RecursionError):
                value = _NOTHING
        if value is _NOTHING and cell is not None:
            self._ledger.fault(row.sheet, cell, "not-a-choice")
            return value
        self._ledger.uses(CARD_ID, f"rules.{name}", cell)
        self._ledger.uses(CARD_ID, f"rules.{name}", row.cells.get("kind"))
        return value


_NOTHING = object()
"""A value that was not understood."""


def _valid(grid: Grid) -> Grid:
    """The grid, checked as one from outside. Raises FrameworkError."""
    try:
        return parse_grid(grid.plain())
    except GridError as error:
        raise faulty_template(error.details) from None
