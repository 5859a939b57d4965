"""Candidates taken in from elsewhere: a file, or lines copied from a spreadsheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from jury_desk.gui.kit.asked_files import ask_file
from jury_desk.gui.preparation.desk import PreparationDesk

_LISTS = "*.xlsx *.xlsm *.ods *.csv *.tsv *.txt"


class CandidatesIntake(QObject):
    """Opens the import over a page."""

    def __init__(self, desk: PreparationDesk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page

    def import_list(self, path: Path | None = None) -> None:
        """Take candidates in from a file; it is asked for where none is given."""
        if not self._desk.editable:
            return
        if path is None:
            kinds = self.tr("Lists of candidates ({names})").format(names=_LISTS)
            ask_file(self._page, self.tr("Import candidates"), kinds, self.import_list)
            return
        from jury_desk.gui.preparation.lists.list_import_dialog import open_list_import

        open_list_import(self._desk, self._page, path=path)

    def paste(self) -> None:
        """Take in lines that were copied from a spreadsheet."""
        if not self._desk.editable:
            return
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self._desk.told.emit(
                lambda: (
                    self.tr("There is nothing to paste."),
                    self.tr("Copy lines in your spreadsheet first, with their headings."),
                )
            )
            return
        from jury_desk.gui.preparation.lists.list_import_dialog import open_list_import

        open_list_import(self._desk, self._page, text=text)
