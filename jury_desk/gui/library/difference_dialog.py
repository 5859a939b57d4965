"""What differs between two revisions, word by word."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from jury_desk.domain.grid_diff import Change
from jury_desk.domain.workshop import RevisionSummary
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_grid_difference import Ui_GridDifference
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.library.difference_text import changes_html
from jury_desk.services.grid_workshop import GridWorkshop

_WIDTH = 860
_TEXT_UNITS = 56
_LIST_UNITS = 16


class DifferenceDialog(CardDialog):
    """Compares a revision with another one that is chosen from the list: its own grid's first."""

    failure = Signal(object)

    def __init__(
        self,
        workshop: GridWorkshop,
        worker: Worker,
        revision: RevisionSummary,
        revisions: tuple[RevisionSummary, ...],
        parent: QWidget | None = None,
    ) -> None:
        body = QWidget()
        self._ui = Ui_GridDifference()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=_WIDTH)
        self._body = body
        self._workshop = workshop
        self._worker = worker
        self._revision = revision
        self._changes: tuple[Change, ...] | None = None
        others = [one for one in revisions if one.digest != revision.digest]
        others.sort(key=lambda one: one.grid != revision.grid)  # else as the library lists them
        self._others = others
        self.refuse_button.hide()
        self.retranslate()
        self._ui.other_list.currentRowChanged.connect(self._compare)
        self._ui.other_list.setCurrentRow(0)
        self._ui.other_list.setFocus()

    def fit(self) -> None:
        unit = theme().tokens.unit
        self._ui.other_list.setFixedHeight(unit * _LIST_UNITS)
        half = self.screen().availableGeometry().height() // 2
        self._ui.changes_text.setMinimumHeight(min(unit * _TEXT_UNITS, half))
        super().fit()
        self._show_changes()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        title = self.tr("Compare {label}, revision {number}")
        self.set_title(title.format(label=self._revision.label, number=self._revision.revision))
        self.accept_button.setText(self.tr("Close"))
        chosen = self._ui.other_list.currentRow()
        self._ui.other_list.clear()
        line = self.tr("{label}, revision {number}")
        for other in self._others:
            text = line.format(label=other.label, number=other.revision)
            self._ui.other_list.addItem(QListWidgetItem(text))
        self._ui.other_list.setCurrentRow(chosen)
        self._show_changes()

    def _compare(self, place: int) -> None:
        if not 0 <= place < len(self._others):
            return
        old, new = self._others[place].digest, self._revision.digest
        self._changes = None
        self._show_changes()

        def take(changes: tuple[Change, ...]) -> None:
            if self._ui.other_list.currentRow() == place:
                self._changes = changes
                self._show_changes()

        self._worker.submit(lambda: self._workshop.difference(old, new), take, self.failure.emit)

    def _show_changes(self) -> None:
        if not self._others:
            self._ui.changes_count.setText(self.tr("There is nothing to compare it with yet."))
            return
        changes = self._changes
        if changes is None:
            self._ui.changes_count.setText(self.tr("Comparing…"))
            self._ui.changes_text.clear()
            return
        same = self.tr("Both say the same.")
        count = self.tr("%n difference(s)", "", len(changes))
        self._ui.changes_count.setText(count if changes else same)
        self._ui.changes_text.setHtml(changes_html(changes))
        self._ui.changes_text.setAlignment(Qt.AlignmentFlag.AlignLeft)
