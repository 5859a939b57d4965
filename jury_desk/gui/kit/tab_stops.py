"""Where Tab goes next.

Qt takes a container that passes its keyboard on (`setFocusProxy`) for a stop of its own: Tab then
jumps to what the container shows first, over everything that stands before it.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def turn(window: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the next (or the previous) stop of the window; whether there is one."""
    focused = cast("QWidget | None", window.focusWidget())
    at = window if focused is None else focused
    found = _beside(at, forward=forward)
    while found is not None and found != at:
        if _is_stop(found, window):
            reason = Qt.FocusReason
            found.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
            return True
        found = _beside(found, forward=forward)
    return False


def _beside(one: QWidget, *, forward: bool) -> QWidget | None:
    return one.nextInFocusChain() if forward else one.previousInFocusChain()


def _is_stop(one: QWidget, window: QWidget) -> bool:
    return (
        one.focusPolicy() & _wanted() == _wanted()
        and one.focusProxy() is None
        and one.isEnabled()
        and one.isVisibleTo(window)
        and one.window() == window
    )


def _wanted() -> Qt.FocusPolicy:
    """As the desktop's settings say: every control, or (macOS) texts and lists alone."""
    behaviour = QGuiApplication.styleHints().tabFocusBehavior()
    every = behaviour == Qt.TabFocusBehavior.TabFocusAllControls
    return Qt.FocusPolicy.TabFocus if every else Qt.FocusPolicy.StrongFocus
