"""Taking a list of candidates into a session: read, understand, look at, then one recorded step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.lists.list_columns import ListLayout, best_sheet, layout
from jury_desk.domain.preparation.lists.list_import import (
    LineState,
    ListChoices,
    ListPreview,
    preview,
)
from jury_desk.domain.preparation.lists.list_line import ListLine
from jury_desk.domain.preparation.lists.list_lines import read_lines
from jury_desk.domain.preparation.lists.list_names import GridNames
from jury_desk.domain.preparation.ports import PreparationAct
from jury_desk.errors import ListError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.lists.list_table import ListTable
    from jury_desk.domain.preparation.ports import ListReader
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.services.preparation import SessionPreparation


@dataclass(frozen=True)
class ListReading:
    """A list understood: its sheet's columns with their meanings, and its lines as they say."""

    table: ListTable
    sheet: int
    layout: ListLayout
    lines: tuple[ListLine, ...]


class ListImport:
    """Lists of candidates, from a file or pasted. Nothing is kept until `take`.

    Every method but `take` is free of effects and may run on any thread.
    """

    def __init__(self, reader: ListReader) -> None:
        self._reader = reader

    def read(
        self, path: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> ListTable:
        """What a file holds. `progress` is told lines done and all there are. Raises ListError."""
        return self._reader.read(path, progress, cancelled)

    def paste(self, text: str) -> ListTable:
        """What a pasted text holds. Raises ListError."""
        return self._reader.paste(text)

    def understand(
        self,
        table: ListTable,
        grid: Grid,
        on: dt.date,
        sheet: int | None = None,
        meanings: Mapping[int, str] | None = None,
    ) -> ListReading:
        """What the columns and lines of a sheet mean; of the sheet most like a list where none is
        named. `meanings` say otherwise for columns by their places. `on` is the session's first
        day.
        """
        names = GridNames(grid)
        chosen = best_sheet(table.sheets, names) if sheet is None else sheet
        found = layout(table.sheets[chosen], names)
        if meanings:
            found = found.remapped(meanings)
        return ListReading(table, chosen, found, read_lines(found, names, on))

    def preview(
        self,
        preparation: Preparation,
        grid: Grid,
        reading: ListReading,
        choices: ListChoices | None = None,
    ) -> ListPreview:
        """What taking the list in would do to the session as it is."""
        blocs = tuple(bloc.id for bloc in grid.blocs)
        return preview(preparation, reading.lines, blocs, choices)

    def take(self, session: SessionPreparation, preview: ListPreview) -> Mapping[LineState, int]:
        """Take the list in as the preview shows it, in one recorded step that one undo takes back;
        how many lines became what. Raises ListError where something is still to be decided, or the
        session changed since; PreparationError, StorageError where it cannot be recorded.
        """
        if preview.hindrance:
            raise ListError(
                "The list cannot be taken in yet.",
                "Decide what is still open.",
                reason=preview.hindrance,
                count=str(preview.open_count),
            )
        if session.state != preview.made_for:
            raise ListError(
                "The session has changed since the list was looked at.",
                "Look at the list again.",
                reason="list-session-changed",
            )
        session.record(PreparationAct.IMPORTED, preview.changes())
        return preview.counts
