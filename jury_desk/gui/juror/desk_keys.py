"""The keys that act wherever the keyboard is at the juror's desk, in a text too."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from jury_desk.gui.juror.desk_page import JurorDeskPage


def desk_acts(page: JurorDeskPage) -> dict[str, Callable[[], object]]:
    """What each key does; those of time, notes and the unforeseen are their own panes'."""
    return {
        "Ctrl+Return": page.do_primary,
        "Ctrl+Enter": page.do_primary,
        "F8": page.go_to_gap,
        "Shift+F8": lambda: page.go_to_gap(-1),
        "Ctrl+O": lambda: page.around.papers.open_file(),  # noqa: PLW0108  made when first asked for
        "Ctrl+Z": page.undo,
        "Ctrl+Y": page.redo,
        "Ctrl+Shift+Z": page.redo,
        "Alt+Up": lambda: page.open_neighbour(-1),
        "Alt+Down": lambda: page.open_neighbour(1),
        "Ctrl+PgUp": lambda: page.open_neighbour(-1),
        "Ctrl+PgDown": lambda: page.open_neighbour(1),
    }
