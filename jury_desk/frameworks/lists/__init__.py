"""Reads lists of candidates: workbooks and texts of columns, from untrusted files.

Imported with the program: what reads is imported when it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.domain.preparation.lists.list_table import ListTable


class FrameworkLists:
    """Lists of people as preparing a session needs them: read from a file, or pasted."""

    def read(
        self, path: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> ListTable:
        """Read a file, in a process of its own that `cancelled` ends at once. Raises ListError."""
        from pathlib import Path

        from jury_desk.errors import FrameworkError
        from jury_desk.frameworks.apart import run_apart
        from jury_desk.frameworks.lists.one_list import parsed_frames, read_apart
        from jury_desk.frameworks.lists.refusals import LIMITS, as_list_error, contents

        content = contents(path)
        try:
            frames = run_apart(read_apart, content, Path(path).name, progress, cancelled, LIMITS)
        except FrameworkError as error:
            raise as_list_error(error) from None
        return parsed_frames(frames)

    def paste(self, text: str) -> ListTable:
        """Read a text of columns, as a spreadsheet puts it on the clipboard. Raises ListError."""
        from jury_desk.errors import FrameworkError
        from jury_desk.frameworks.lists.refusals import as_list_error
        from jury_desk.frameworks.lists.separated import read_pasted

        try:
            return read_pasted(text)
        except FrameworkError as error:
            raise as_list_error(error) from None
