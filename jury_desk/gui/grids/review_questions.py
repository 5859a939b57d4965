"""What the review desk asks for before an act: a doubt, a kind, a note."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jury_desk.domain.draft_acts import ElementKind
from jury_desk.gui.grids.choice_dialog import Asked, Choice, ChoiceDialog
from jury_desk.gui.grids.elements import KINDS
from jury_desk.gui.grids.grid_words import GridWords
from jury_desk.gui.grids.note_dialog import NoteDialog, NoteWords


class ReviewQuestions(QObject):
    """Opens dialogs over the page."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._words = GridWords(self)

    def ask_doubt(
        self,
        title: str,
        kept: Callable[[str], object],
        closed: Callable[[], object],
        *,
        notable: bool,
    ) -> None:
        """Whether to let a warning stand; `kept` is given the doubt, "" for none. Not `notable` is
        one without an element: no doubt can be noted beside it.
        """
        dialog = NoteDialog(
            lambda: NoteWords(
                self.tr("Keep as printed"),
                self.tr(
                    "The warning “{title}” will not be shown again: nothing in the grid changes."
                ).format(title=title),
                self.tr("A doubt to note beside the element (not required)") if notable else "",
                self.tr("Keep as printed"),
            ),
            self._page,
            quick=True,
        )
        dialog.chosen.connect(kept)
        dialog.finished.connect(closed)
        dialog.open()

    def ask_kind(self, chosen: Callable[[ElementKind], object]) -> None:
        """What kind of element to make."""
        dialog = ChoiceDialog(
            lambda: Asked(
                self.tr("Make an element of it"),
                self.tr("It goes into the bloc of what is selected in the draft, last."),
                self.tr("Make it"),
            ),
            lambda: [Choice(kind, self._words.kind(kind)) for kind in KINDS],
            "criterion",
            self._page,
        )
        dialog.chosen.connect(lambda name: chosen(next(k for k in KINDS if k == name)))
        dialog.open()

    def ask_note(self, grid: str, accepted: Callable[[str], object]) -> None:
        """A short note on the revision; the person may leave it empty."""
        dialog = NoteDialog(
            lambda: NoteWords(
                self.tr("Accept the grid"),
                self.tr(
                    "“{grid}” becomes a revision in the library. Sessions can use it; what they "
                    "use never changes. The draft stays with its source and its account."
                ).format(grid=grid),
                self.tr("Note on this revision (not required)"),
                self.tr("Accept"),
            ),
            self._page,
        )
        dialog.chosen.connect(accepted)
        dialog.open()
