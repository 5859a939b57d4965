"""The grid workshop: the library of revisions, and the drafts that become some."""

import re
import secrets
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.canonical import LARGEST_DOCUMENT
from jury_desk.domain.draft import Draft
from jury_desk.domain.grid import Grid
from jury_desk.domain.grid_diff import Change, difference
from jury_desk.domain.grid_file import bytes_of_grid, damaged, file_name, grid_of_bytes
from jury_desk.domain.natural_order import NaturalKey, natural_key
from jury_desk.domain.ports import Clock, GridLibrary, Printer, Store
from jury_desk.domain.workshop import (
    DraftSummary,
    FrameworkReader,
    GridTemplates,
    PagePictures,
    Reading,
    RevisionSummary,
    WorkshopStore,
)
from jury_desk.errors import (
    ExportError,
    FrameworkCancelledError,
    GridError,
    RevisionShippedError,
    RevisionTakenError,
    UnknownGridError,
)
from jury_desk.services.practice import practice_session_id
from jury_desk.services.review import Review

if TYPE_CHECKING:
    from jury_desk.services.practice_sessions import PracticeSessions

TEMPLATE_NAMES = {"fr": "modele-de-grille.xlsx", "en": "grid-template.xlsx"}


class GridWorkshop:
    """The use cases of the grid workshop, on one data directory.

    All methods raise StorageError where the data cannot be read or written; then nothing of the
    act is kept.
    """

    def __init__(
        self,
        store: WorkshopStore,
        sessions: Store,
        shipped: GridLibrary,
        reader: FrameworkReader,
        pictures: PagePictures,
        templates: GridTemplates,
        printer: Printer,
        clock: Clock,
        practice: "Callable[[], PracticeSessions]",
    ) -> None:
        """`sessions` is the same data file's; both stay the caller's to close. `practice` is asked
        for when a practice session is to be made.
        """
        self._store = store
        self._sessions = sessions
        self._library = shipped
        self._reader = reader
        self._pictures = pictures
        self._templates = templates
        self._printer = printer
        self._clock = clock
        self._practice = practice

    @cached_property
    def _shipped(self) -> dict[str, Grid]:
        """The program's own grids by digest; they stay as they are while it runs."""
        return {grid.digest: grid for grid in self._library.grids()}

    # The library

    def revisions(self) -> tuple[RevisionSummary, ...]:
        """Every revision, the program's and one's own, by label, then grid, then revision.

        `sessions` counts real and practice sessions, drafts too: with any, it is frozen.
        """
        uses = self._store.uses()
        shipped = [
            RevisionSummary(
                digest=digest,
                grid=grid.id,
                revision=grid.revision,
                label=grid.certification.label,
                added_at=None,
                note="",
                sessions=uses.get(digest, 0),
            )
            for digest, grid in self._shipped.items()
        ]
        own = [item for item in self._store.revisions() if item.digest not in self._shipped]
        return tuple(sorted([*shipped, *own], key=_in_the_list))

    def grid(self, digest: str) -> Grid:
        """The grid of a digest, also of one that only a session still has. Raises GridError."""
        if digest in self._shipped:
            return self._shipped[digest]
        for keeper in (self._store.revision, self._sessions.grid):
            try:
                return keeper(digest)
            except KeyError:
                continue
        raise UnknownGridError(
            "This grid is not in the library.", "Choose one of the list.", name=digest
        )

    def difference(self, old: str, new: str) -> tuple[Change, ...]:
        """What changed from a digest's grid to another's. Raises GridError."""
        return difference(self.grid(old), self.grid(new))

    def duplicate(self, digest: str) -> str:
        """Begin a draft of a grid's next revision; the draft's id. Raises GridError."""
        grid = self.grid(digest)
        numbered = structs.replace(grid, revision=self._next_revision(grid.id))
        draft = Draft(id=_draft_id(), grid=numbered)
        self._store.add_draft(draft, None, None, self._clock.now())
        return draft.id

    def _next_revision(self, grid_id: str) -> str:
        """The number after the highest one of that grid's revisions; "1" for the first."""
        own = ((item.grid, item.revision) for item in self._store.revisions())
        shipped = ((grid.id, grid.revision) for grid in self._shipped.values())
        taken = {revision for name, revision in (*own, *shipped) if name == grid_id}
        numbers = [int(text) for text in taken if re.fullmatch("[0-9]{1,9}", text)]
        return str(max(numbers, default=0) + 1)

    def import_grid(self, path: str) -> str:
        """Add a `.grid.json` to the library; its digest. The same grid again changes nothing.

        Raises GridError with the first fault, RevisionTakenError where that revision of that grid
        is in the library with another content.
        """
        file = Path(path)
        try:
            with file.open("rb") as stream:
                content = stream.read(LARGEST_DOCUMENT + 1)
        except OSError as error:
            raise damaged(file.name, error.strerror or str(error)) from None
        grid = grid_of_bytes(content, file.name)
        if grid.digest in self._shipped:
            return grid.digest
        for own in self._shipped.values():
            if (own.id, own.revision) == (grid.id, grid.revision):
                raise RevisionTakenError(
                    "Another grid of that id and revision comes with the program.",
                    "Give it another revision.",
                    grid=grid.id,
                    revision=grid.revision,
                )
        self._store.add_revision(grid, "", self._clock.now())
        return self._store.revision(grid.digest).digest

    def export_grid(self, digest: str, folder: str) -> str:
        """Write a grid as `<grid>-<revision>.grid.json` and read it back; the path.

        Raises GridError where there is no such grid, ExportError where it cannot be written.
        """
        grid = self.grid(digest)
        path = self._printer.write(folder, file_name(grid), bytes_of_grid(grid))
        try:
            told = grid_of_bytes(Path(path).read_bytes(), Path(path).name).digest
        except (OSError, GridError) as error:
            raise _not_as_written() from error
        if told != digest:
            raise _not_as_written()
        return path

    def export_template(self, digest: str | None, language: str, folder: str) -> str:
        """Write the workbook in which a grid is typed, filled with a grid where one is given; the
        path. Raises GridError, ExportError.
        """
        grid = self.grid(digest) if digest is not None else None
        content = self._templates.template(language, grid)
        name = TEMPLATE_NAMES.get(language, TEMPLATE_NAMES["en"])
        return self._printer.write(folder, file_name(grid, ".xlsx") if grid else name, content)

    def remove(self, digest: str) -> None:
        """Take a revision out of the library; the draft it was accepted from is a draft again.

        Raises RevisionFrozenError where a session uses it, or where the program brings it along.
        """
        if digest in self._shipped:
            raise RevisionShippedError(
                "This grid comes with the program.", "Duplicate it to change it."
            )
        self._store.remove_revision(digest)

    def start_practice(self, digest: str) -> str:
        """A practice session on a grid, with made-up people; its id. One that is there is opened.

        Raises GridError where there is no such grid, PracticeImpossibleError where it has no
        assessment to practise.
        """
        plans = self._sessions.sessions()
        for plan in plans:
            if plan.practice and plan.grid_digest == digest:
                return plan.id
        grid = self.grid(digest)
        session = practice_session_id(grid)
        if any(plan.id == session for plan in plans):  # another revision's text gave the same id
            session = f"{session[:67]}-{digest[:12]}"
        self._practice().made_up(grid, session)
        return session

    # Drafts

    def read(
        self, path: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> Reading:
        """Read a framework document and keep nothing yet: this touches no data file, so it may
        run beside what does.

        `progress` is told pages done and pages there are; `cancelled` is asked often. Raises
        FrameworkError or a child.
        """
        reading = self._reader.read(path, progress, cancelled)
        if cancelled():
            raise FrameworkCancelledError("The reading was cancelled.", "Import it again any time.")
        return reading

    def keep(self, reading: Reading) -> str:
        """Make a new draft of what was read; its id."""
        draft = structs.replace(reading.draft, id=_draft_id())
        self._store.add_draft(draft, reading.source, reading.content, self._clock.now())
        return draft.id

    def drafts(self) -> tuple[DraftSummary, ...]:
        """The drafts under review, the last changed first; those accepted as they stand left out
        (`RevisionSummary.draft` names them).
        """
        return tuple(draft for draft in self._store.drafts() if draft.accepted is None)

    def discard(self, draft: str) -> None:
        """Take a draft away for good, with its file where no other draft needs it."""
        self._store.remove_draft(draft)

    def review(self, draft: str) -> Review:
        """Open a draft where it was left. KeyError where there is none."""
        return Review(self._store, self._pictures, self._clock, draft, self._next_revision)


def _draft_id() -> str:
    return f"draft-{secrets.token_hex(8)}"


def _in_the_list(item: RevisionSummary) -> tuple[str, str, NaturalKey]:
    """Label, grid, then the revision."""
    return item.label.casefold(), item.grid, natural_key(item.revision)


def _not_as_written() -> ExportError:
    return ExportError(
        "The grid reads back different from what was written.",
        "Choose another folder, then export again.",
    )
