"""A bug: first what is pending is saved, then it is told; the telling never fails over itself."""

import datetime as dt
import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QTimer,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

MOST_REPORTS = 20
"""Reports that one run of the program writes: a bug in a loop must not fill the disk."""

MessageHandler = Callable[[QtMsgType, QMessageLogContext, str], None]


class QtFatalError(Exception):
    """Qt is about to end the program; made only to be reported."""


class CrashGuard(QObject):
    """Catches what nobody foresaw, wherever it comes from.

    `save` queues and writes what is pending, and says whether it did; `tell` shows the crash (its
    report, where it lies or None, whether all is saved, and what to call when the person is done);
    `last_save` saves without the event loop, when Qt itself is dying.
    """

    _elsewhere = Signal(object)

    def __init__(
        self,
        folder: Path,
        save: Callable[[], bool],
        last_save: Callable[[], None],
        tell: Callable[[str, Path | None, bool, Callable[[], None]], None],
    ) -> None:
        """`folder` is made with the first report."""
        super().__init__()
        self._folder = folder
        self._save = save
        self._last_save = last_save
        self._tell = tell
        self._telling = False
        self._written = 0
        self._before: tuple[Any, Any, Any] | None = None
        self._elsewhere.connect(self.handle)  # queued: it comes from other threads alone

    def install(self) -> None:
        """Take over Python's hooks and Qt's messages until `remove`."""
        messages = qInstallMessageHandler(self._on_message)
        self._before = (sys.excepthook, threading.excepthook, messages)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread

    def remove(self) -> None:
        """Give the hooks back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, messages = self._before
            qInstallMessageHandler(messages)
            self._before = None

    def handle(self, error: BaseException) -> None:
        """Save, report, tell. A bug that comes while one is being told is only reported."""
        if self._telling:
            self._write(_report(error))
            return
        self._telling = True
        # Not here: a bug may come out of the middle of a paint event, where nothing can be shown.
        QTimer.singleShot(0, self, lambda: self._save_and_tell(error))

    def _save_and_tell(self, error: BaseException) -> None:
        saved = False
        try:
            saved = self._save()
        except Exception as another:  # noqa: BLE001  a bug in the saving is a bug to report too
            self._write(_report(another))
        report = _report(error)
        place = self._write(report)
        try:
            self._tell(report, place, saved, self._told)
        except Exception as another:  # noqa: BLE001  the telling must not fail over itself
            self._write(_report(another))
            self._told()

    def _told(self) -> None:
        self._telling = False

    def _write(self, report: str) -> Path | None:
        if self._written >= MOST_REPORTS:
            return None
        self._written += 1
        moment = dt.datetime.now(dt.UTC).strftime("%Y%m%d-%H%M%S")
        place = self._folder / f"crash-{moment}-{os.getpid()}-{self._written}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            place.write_text(report, encoding="utf-8")
        except OSError:
            return None
        return place

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if not issubclass(kind, Exception):
            sys.__excepthook__(kind, error, trace)
        elif threading.current_thread() is threading.main_thread():
            self.handle(error.with_traceback(trace))
        else:
            self._elsewhere.emit(error.with_traceback(trace))

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            self._elsewhere.emit(args.exc_value.with_traceback(args.exc_traceback))

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            self._die(context)
        elif self._before is not None and self._before[2] is not None:
            self._before[2](kind, context, message)
        elif sys.stderr is not None:
            sys.stderr.write(f"{message}\n")

    def _die(self, context: QMessageLogContext) -> None:
        """Qt ends the program as soon as this returns."""
        try:
            self._last_save()
        except Exception as another:  # noqa: BLE001  nothing more can be done, but it can be told
            self._write(_report(another))
        place = f"{context.category}:{Path(context.file or '?').name}:{context.line}"
        try:
            raise QtFatalError
        except QtFatalError as error:
            self._write(f"{_report(error)}{place}\n")


def _report(error: BaseException) -> str:
    try:
        from jury_desk.crash_report import crash_report

        return crash_report(error)
    except Exception:  # noqa: BLE001  a report of something rather than nothing
        return f"{type(error).__module__}.{type(error).__qualname__}\n"
