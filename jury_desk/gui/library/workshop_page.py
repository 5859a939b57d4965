"""The grid workshop: the library, and the review desk over it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from jury_desk.domain.workshop import RevisionSummary
from jury_desk.errors import JuryDeskError
from jury_desk.gui.grids.review_page import ReviewPage
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.library.difference_dialog import DifferenceDialog
from jury_desk.gui.library.identity_dialog import IdentityDialog
from jury_desk.gui.library.library_page import LibraryPage
from jury_desk.services.grid_workshop import GridWorkshop
from jury_desk.services.review import Review, ReviewState


class WorkshopPage(QStackedWidget):
    """Shows the library, or a draft. `place_changed` brings the name of what is on screen,
    `gone_on` tells that the person did something else: what was told before is over.
    """

    left = Signal()
    help_wanted = Signal()
    practice_wanted = Signal(str)
    failure = Signal(object)
    told = Signal(object)
    place_changed = Signal(str)
    gone_on = Signal()

    def __init__(
        self, workshop: GridWorkshop, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("workshop_page")
        self._workshop = workshop
        self._worker = worker
        self._review: ReviewPage | None = None
        self.library = LibraryPage(workshop, worker, self)
        self.library.draft_wanted.connect(self.open_draft)
        for going in (self.library.practice_wanted, self.library.left):
            going.connect(lambda *_: self.gone_on.emit())
        self.library.practice_wanted.connect(self.practice_wanted)
        self.library.compare_wanted.connect(self._compare)
        self.library.left.connect(self.left)
        self.library.help_wanted.connect(self.help_wanted)
        self.library.failure.connect(self.failure)
        self.library.told.connect(self.told)
        self.addWidget(self.library)
        self.setFocusProxy(self.library)
        self.library.refresh()

    @property
    def review(self) -> ReviewPage | None:
        """The review desk, while a draft is open."""
        return self._review

    @property
    def place(self) -> str:
        """What the window calls this place."""
        return self.tr("Grid workshop")

    def open_draft(self, draft: str) -> None:
        """Open a draft where it was left."""

        def opened() -> tuple[Review, ReviewState]:
            review = self._workshop.review(draft)
            return review, review.state()

        self._worker.submit(opened, lambda found: self._show_review(*found), self._failed)

    def open_file(self, path: Path) -> None:
        """Read a framework document, or take in a grid file."""
        self.library.open_file(path)

    def flush(self) -> None:
        """Queue what is typed and not yet recorded."""
        if self._review is not None:
            self._review.flush()

    def can_leave(self) -> bool:
        """Whether everything that was typed is recorded."""
        return self._review is None or self._review.can_leave()

    def stop(self) -> None:
        """The program is closing."""
        self.library.reading.stop()

    def cycle_panes(self, step: int) -> None:
        """Give the keyboard to the next pane."""
        if self._review is not None:
            self._review.cycle_panes(step)
        else:
            self.library.cycle_panes(step)

    def _show_review(self, review: Review, state: ReviewState) -> None:
        self._close_review()
        page = ReviewPage(review, state, self._worker, self)
        page.closed.connect(self._show_library)
        page.accepted.connect(self._show_accepted)
        page.failure.connect(self.failure)
        page.identity_wanted.connect(self._show_identity)
        page.session.changed.connect(lambda *_: self.gone_on.emit())
        page.windowTitleChanged.connect(self.place_changed)
        self._review = page
        self.addWidget(page)
        self._turn_to(page)

    def _show_identity(self) -> None:
        page = self._review
        if page is not None:
            dialog = IdentityDialog(page.state.draft.grid.certification, self)
            dialog.changed.connect(page.act)
            dialog.open()

    def _show_library(self) -> None:
        draft = self._review.review.id if self._review is not None else ""
        self._close_review()
        self.library.refresh(f"draft:{draft}")
        self._turn_to(self.library)

    def _show_accepted(self, digest: str) -> None:
        self._close_review()
        self.library.refresh(f"revision:{digest}")
        self._turn_to(self.library)
        self.told.emit(
            lambda: (
                self.tr("The grid is accepted: it is in the library."),
                self.tr("Try it out in a practice session before a real one."),
            )
        )

    def _turn_to(self, page: QWidget) -> None:
        self.gone_on.emit()
        self.setCurrentWidget(page)
        self.setFocusProxy(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.place_changed.emit(self.place)

    def _close_review(self) -> None:
        if self._review is not None:
            self._review.flush()
            self.removeWidget(self._review)
            self._review.deleteLater()
            self._review = None

    def _compare(self, revision: RevisionSummary, revisions: tuple[RevisionSummary, ...]) -> None:
        dialog = DifferenceDialog(self._workshop, self._worker, revision, revisions, self)
        dialog.failure.connect(self.failure)
        dialog.open()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failure.emit(error)
