"""Files and folders that a person chooses, or drops on a page."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from jury_desk.gui.kit.language import translate_qt


def documents_folder() -> str:
    """Where people keep their documents; their own folder where the system names none."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return QStandardPaths.writableLocation(place) or str(Path.home())


def ask_file(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a file that is there; `kinds` is a filter of names in Qt's manner."""
    translate_qt()
    dialog = QFileDialog(parent, title, documents_folder(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _opened(dialog, lambda name: chosen(Path(name)))


def ask_files(
    parent: QWidget, title: str, kinds: str, chosen: Callable[[list[str]], object]
) -> QFileDialog:
    """Ask for one file that is there, or several of one folder."""
    translate_qt()
    dialog = QFileDialog(parent, title, documents_folder(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(chosen)
    dialog.open()
    return dialog


def ask_folder(
    parent: QWidget, title: str, folder: str, chosen: Callable[[str], object]
) -> QFileDialog:
    """Ask for a folder, from `folder` on."""
    translate_qt()
    dialog = QFileDialog(parent, title, folder)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return _opened(dialog, chosen)


def _opened(dialog: QFileDialog, chosen: Callable[[str], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(chosen)
    dialog.open()
    return dialog


def dropped_file(event: QDropEvent) -> Path | None:
    """The one file that a drop brings; None where it brings several, or none of this computer's."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


def dropped_paths(event: QDropEvent) -> list[str]:
    """Every file and folder of this computer that a drop brings."""
    urls = event.mimeData().urls()
    return [url.toLocalFile() for url in urls if url.isLocalFile()]
