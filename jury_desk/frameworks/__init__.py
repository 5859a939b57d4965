"""Reads framework documents into drafts of grids; a person reviews them.

Imported with the program: what reads and draws is imported when it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.workshop import PagePicture, Reading


class FrameworkDocuments:
    """Framework documents as the workshop needs them: read, drawn, and made as templates."""

    def read(
        self, path: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> Reading:
        """Read a file, in a process of its own that `cancelled` ends at once.

        `progress` is told pages done and pages there are. Raises MissingFileError, FrameworkError:
        then nothing was made and nothing is left.
        """
        from pathlib import Path

        from jury_desk.domain.workshop import Reading
        from jury_desk.frameworks.apart import run_apart
        from jury_desk.frameworks.one_file import parsed_frames, read_apart

        content = _content(path)
        frames = run_apart(read_apart, content, Path(path).name, progress, cancelled)
        source, draft = parsed_frames(frames)
        return Reading(source, draft, content)

    def picture(self, content: bytes, page: int, width: int) -> PagePicture:
        """The page (counted from 1) of a PDF, `width` pixels wide. Raises FrameworkError."""
        from jury_desk.frameworks.readers.pdf_pictures import picture

        return picture(content, page, width)

    def template(self, language: str, grid: Grid | None = None) -> bytes:
        """An Excel workbook to type a grid into, in French or English ("en"); filled with `grid`
        where one is given. Raises ExportError where a text is longer than a cell can hold.
        """
        from jury_desk.frameworks.template import workbook

        return workbook(language, grid)


def _content(path: str) -> bytes:
    """A file's bytes, one more than are ever read. Raises MissingFileError."""
    from pathlib import Path

    from jury_desk.errors import MissingFileError
    from jury_desk.frameworks.bounds import LARGEST_FILE
    from jury_desk.frameworks.refusals import too_large

    try:
        with Path(path).open("rb") as file:
            content = file.read(LARGEST_FILE + 1)  # a device has no size to ask for
    except OSError as error:
        raise MissingFileError(
            f"The file cannot be read: {error.strerror or 'unknown reason'}.",
            "Check its name and that you may read it.",
        ) from None
    if len(content) > LARGEST_FILE:
        raise too_large("file")
    return content
