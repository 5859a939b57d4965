"""The list of the library."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.kit.shelf_view import ShelfView
from jury_desk.gui.library.library_rows import LibraryRow, Shelf, library_rows, row_key
from jury_desk.gui.library.library_words import LibraryWords


class LibraryView(ShelfView):
    """`row_shown` tells the row under the cursor (None where there is none), `row_entered` that it
    is to be opened: by Enter or a double click.
    """

    row_shown = Signal(object)
    row_entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = LibraryWords(self)
        self._library = Shelf()
        self._wanted = ""
        self._listed: dict[str, LibraryRow] = {}
        self.shown.connect(lambda key: self.row_shown.emit(self._listed.get(key)))
        self.entered.connect(lambda key: self.row_entered.emit(self._listed[key]))
        self.retranslate()

    def show_shelf(self, shelf: Shelf, wanted: str | None = None) -> None:
        """List a shelf; the cursor stays on its row, or goes to the row of the key `wanted`."""
        self._library = shelf
        self._list(wanted)

    def look_for(self, wanted: str) -> None:
        """List what holds every word of `wanted`."""
        self._wanted = wanted
        self._list()

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.setAccessibleName(self.tr("Grids"))
        self._list()

    def _list(self, wanted: str | None = None) -> None:
        rows = library_rows(self._library, self._wanted)
        self._listed = {row_key(row): row for row in rows}
        self.show_rows([self._words.told(row) for row in rows], wanted)
