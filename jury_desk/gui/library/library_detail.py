"""The card of the grid under the cursor, and which acts it allows."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jury_desk.domain.grid import Grid
from jury_desk.gui.dialogs.question_dialog import Question, ask
from jury_desk.gui.forms.ui_grid_library_page import Ui_GridLibraryPage
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.library.detail_words import DetailWords, GridFacts
from jury_desk.gui.library.library_rows import DraftRow, LibraryRow, RevisionRow, row_key
from jury_desk.services.grid_workshop import GridWorkshop

_FACTS = ("official", "code", "certifier", "level", "content", "source", "digest")


class LibraryDetail(QObject):
    """Fills the card. The grid itself is read behind: the card shows what it has meanwhile."""

    def __init__(
        self, ui: Ui_GridLibraryPage, workshop: GridWorkshop, worker: Worker, page: QWidget
    ) -> None:
        super().__init__(page)
        self._ui = ui
        self._page = page
        self._workshop = workshop
        self._worker = worker
        self._words = DetailWords(self)
        theme().changed.connect(self._tell_grid)
        self._row: LibraryRow | None = None
        self._grid: Grid | None = None

    @property
    def row(self) -> LibraryRow | None:
        """What the card shows."""
        return self._row

    def show_row(self, row: LibraryRow | None) -> None:
        """Show a draft or a revision."""
        same = row is not None and self._row is not None and row_key(row) == row_key(self._row)
        self._row = row
        if row is None:
            return
        if not same:
            self._grid = None
        self.renew()
        if self._grid is None:
            self._worker.submit(lambda: self._read(row), lambda grid: self._take(row, grid))

    def renew(self) -> None:
        """Say it all again: another row, its grid, or another language."""
        ui, row = self._ui, self._row
        if row is None:
            return
        is_draft = isinstance(row, DraftRow)
        if isinstance(row, DraftRow):
            ui.state_label.setText(self._words.state_of_draft(row.draft))
            ui.detail_title.setText(row.draft.label)
            ui.go_button.setText(self.tr("Go on with the review"))
            ui.remove_button.setText(self.tr("Discard…"))
            ui.note_text.setText("")
        elif isinstance(row, RevisionRow):
            ui.state_label.setText(self._words.state_of_revision(row.revision))
            ui.detail_title.setText(row.revision.label)
            ui.go_button.setText(self.tr("Start a practice session"))
            ui.remove_button.setText(self.tr("Remove…"))
            ui.note_text.setText(row.revision.note)
        set_role(ui.go_button, "primary" if is_draft else "")
        ink = "accent_text" if is_draft else "text"
        dress(ui.go_button, "pencil" if is_draft else "player-play", ink)
        ui.note_text.setVisible(bool(ui.note_text.text()))
        for button in (ui.duplicate_button, ui.compare_button, ui.export_button, ui.fill_button):
            button.setVisible(not is_draft)
        ui.reopen_button.setVisible(isinstance(row, RevisionRow) and bool(row.revision.draft))
        ui.remove_button.setVisible(is_draft or _may_go(row))
        self._tell_grid()

    def ask_to_discard(
        self, row: DraftRow, done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Ask, then take a draft away."""

        def question() -> Question:
            return Question(
                self.tr("Discard this draft?"),
                self.tr(
                    "What was reviewed in “{label}” is lost. The document it was read from stays "
                    "where it is on your disk."
                ).format(label=row.draft.label),
                self.tr("Discard the draft"),
                self.tr("Keep it"),
            )

        self._ask(question, lambda: self._workshop.discard(row.draft.id), done, failed)

    def ask_to_remove(
        self, row: RevisionRow, done: Callable[[], None], failed: Callable[[Exception], None]
    ) -> None:
        """Ask, then take a revision away."""

        def question() -> Question:
            return Question(
                self.tr("Remove this revision?"),
                self.tr(
                    "“{label}”, revision {number}, leaves the library. No session uses it."
                ).format(label=row.revision.label, number=row.revision.revision),
                self.tr("Remove the revision"),
                self.tr("Keep it"),
            )

        self._ask(question, lambda: self._workshop.remove(row.revision.digest), done, failed)

    def _ask(
        self,
        question: Callable[[], Question],
        act: Callable[[], None],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        ask(self._page, question, lambda: self._worker.submit(act, lambda _: done(), failed))

    def _read(self, row: LibraryRow) -> Grid | None:
        if isinstance(row, DraftRow):
            return self._workshop.review(row.draft.id).grid
        return self._workshop.grid(row.revision.digest) if isinstance(row, RevisionRow) else None

    def _take(self, row: LibraryRow, grid: Grid | None) -> None:
        if row == self._row:
            self._grid = grid
            self._tell_grid()

    def _tell_grid(self) -> None:
        ui, grid = self._ui, self._grid
        facts = self._words.facts(grid) if grid is not None else GridFacts()
        if isinstance(self._row, DraftRow):
            facts = GridFacts(official=facts.official, content=facts.content, source=facts.source)
        for name in _FACTS:
            said = getattr(facts, name)
            getattr(ui, f"{name}_text").setText(said)
            for part in ("name", "text"):
                getattr(ui, f"{name}_{part}").setVisible(bool(said))
        ui.blocs_text.setText(self._words.blocs(grid) if grid is not None else "")


def _may_go(row: LibraryRow) -> bool:
    return (
        isinstance(row, RevisionRow)
        and not row.revision.frozen
        and row.revision.added_at is not None
    )
