"""What a session prints and exports: drawn, read back, written whole, counted."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.papers import (
    FORMATS,
    ONE_EACH,
    about,
    count_of,
    counted,
    findings,
    heard,
)
from jury_desk.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Clock, Printer
    from jury_desk.domain.preparation.finding import Finding
    from jury_desk.domain.preparation.ports import PaperFormat, PaperKind, SessionPapers
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.workshop import PagePicture, PagePictures

_COUNTED_IN_PAPERS: frozenset[PaperKind] = frozenset(
    {
        "convocations",
        "juror-convocations",
        "blank-sheets",
        "juror-timetable",
        "room-timetable",
        "candidate-timetable",
        "door-list",
    }
)
"""The kinds whose PDFs hold one paper for each of what the session counts."""


@dataclass(frozen=True)
class PaperWish:
    """What is asked for: a kind, its format, one file each, candidates by number on doors."""

    kind: PaperKind
    format: PaperFormat
    single: bool = False
    numbers_only: bool = False


@dataclass(frozen=True)
class PapersWritten:
    """What an export wrote: the files' names in their folder, and how many papers, rows or events
    were read back in them. `cancelled`: the person ended it, what is told here is on the disk.
    """

    folder: str
    names: tuple[str, ...]
    items: int
    cancelled: bool = False


@dataclass(frozen=True)
class PaperOffer:
    """A kind as it can be asked for now: how many it holds, and what is still missing for it."""

    kind: PaperKind
    count: int
    formats: tuple[PaperFormat, ...]
    one_each: bool
    found: tuple[Finding, ...]


class PaperExport:
    """Offers, previews and writes the papers of a session."""

    def __init__(
        self,
        papers: SessionPapers,
        printer: Printer,
        clock: Clock,
        pictures: PagePictures | None = None,
    ) -> None:
        """`pictures` draws the preview; without it there is none."""
        self._papers = papers
        self._printer = printer
        self._clock = clock
        self._pictures = pictures

    def offers(self, preparation: Preparation, grid: Grid) -> tuple[PaperOffer, ...]:
        """Every kind, with what it holds and lacks in this state."""
        passages = heard(preparation, grid)
        found = findings(preparation, grid, passages)
        return tuple(
            PaperOffer(
                kind=kind,
                count=count_of(kind, passages),
                formats=formats,
                one_each=kind in ONE_EACH,
                found=about(kind, found),
            )
            for kind, formats in FORMATS.items()
        )

    def export(
        self,
        preparation: Preparation,
        grid: Grid,
        wish: PaperWish,
        folder: str,
        language: str,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> PapersWritten:
        """Write the files of a wish into `folder`; those for one person each into a new folder in
        it, so that papers of another day never lie among them.

        `progress` is told how much of how much is done; `cancelled` is asked as often. Raises
        ExportError where a file cannot be written, reads back different, or fewer papers came out
        than the session counts, with the `folder` in its details where some were written before;
        ValueError for a format that the kind does not come in.
        """

        def told(done: int, total: int) -> None:
            if cancelled is not None and cancelled():
                raise _Cancelled
            if progress is not None:
                progress(done, total)

        single = wish.single and wish.kind in ONE_EACH and wish.format != "xlsx"
        names: list[str] = []
        items = 0
        target = folder
        try:
            for file in self._papers.papers(
                wish.kind,
                wish.format,
                preparation,
                grid,
                language,
                single=single,
                numbers_only=wish.numbers_only,
                progress=told,
            ):
                if single and target == folder:
                    target = self._own_folder(folder, preparation.id, wish)
                path = PurePath(self._printer.write(target, file.name, file.content))
                names.append(path.name)
                items += file.items
        except _Cancelled:
            return PapersWritten(target, tuple(names), items, cancelled=True)
        except ExportError as error:
            if names:  # nobody takes some of the papers for all of them
                error.details["folder"] = target
            raise
        self._compare(preparation, grid, wish, items)
        return PapersWritten(target, tuple(names), items)

    def preview(
        self,
        preparation: Preparation,
        grid: Grid,
        wish: PaperWish,
        language: str,
        width: int,
    ) -> PagePicture | None:
        """The first page of what a wish would print, `width` pixels wide; None where there is
        nothing to print or no page to show. Raises ExportError, FrameworkError.
        """
        if self._pictures is None or "pdf" not in FORMATS[wish.kind]:
            return None
        files = self._papers.papers(
            wish.kind,
            "pdf",
            _for_first_page(wish.kind, preparation, grid),
            grid,
            language,
            single=wish.kind in ONE_EACH,
            numbers_only=wish.numbers_only,
        )
        first = next(iter(files), None)
        return None if first is None else self._pictures.picture(first.content, 1, width)

    def _own_folder(self, folder: str, session: str, wish: PaperWish) -> str:
        moment = self._clock.now().astimezone()
        return str(PurePath(folder) / f"{session}-{wish.kind}-{moment:%Y-%m-%d-%H%M%S}")

    @staticmethod
    def _compare(preparation: Preparation, grid: Grid, wish: PaperWish, items: int) -> None:
        """The papers that came out against what the session counts by itself."""
        if wish.format != "pdf" or wish.kind not in _COUNTED_IN_PAPERS:
            return
        wanted = counted(wish.kind, preparation, grid)
        if items != wanted:
            raise ExportError(
                f"{items} papers came out where the session counts {wanted}.",
                "Do not hand them out. Try again; if it stays so, send the crash report.",
                reason="count",
            )


def _for_first_page(kind: PaperKind, preparation: Preparation, grid: Grid) -> Preparation:
    """The session with the passages alone that a kind's first page needs: an attendance's first
    day, a sheet's passage. Other kinds take all of one person's, or one room's.
    """
    if kind not in ("candidate-attendance", "juror-attendance", "blank-sheets"):
        return preparation
    placed = [item.passage for item in heard(preparation, grid) if item.passage.placed]
    first = placed[:1]
    if kind != "blank-sheets":
        first = [passage for passage in placed if passage.day == placed[0].day]
    return replace(preparation, passages={passage.id: passage for passage in first})


class _Cancelled(Exception):  # noqa: N818  it ends the work, nothing failed
    """The person ended the work."""
