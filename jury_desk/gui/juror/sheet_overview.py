"""The overview over the criteria: the map, its counts, and what the arrows are on."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from jury_desk.gui.forms.ui_sheet_overview import Ui_SheetOverview
from jury_desk.gui.juror.overview_map import OverviewMap, OverviewModel
from jury_desk.gui.juror.sheet_model import SheetModel
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import Theme

_TEXT_LENGTH = 220
"""Characters of a criterion's text that are told under the map."""


class SheetOverview(QFrame):
    """Opened over the criteria and put away by Escape. `chosen` names a criterion to go to."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, sheet: SheetModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ui = Ui_SheetOverview()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.model = OverviewModel(sheet, self)
        self.map = OverviewMap(self.model, theme)
        self.map.setAccessibleName(self.tr("Competencies and criteria of the sheet"))
        self._ui.map_layout.addWidget(self.map)
        self._ui.close_button.clicked.connect(self.put_away)
        dress(self._ui.close_button, "x", "muted")
        self.map.chosen.connect(self._choose)
        self.map.pointed.connect(self._tell)
        Spacing(self)
        self.hide()

    def align(self, left: int, right: int) -> None:
        """Begin and end where the criteria do: margins in pixels."""
        unit = self._theme.tokens.unit
        self._ui.overview_layout.setContentsMargins(left, unit * 2, max(unit * 2, right), unit * 2)

    def open_at(self, criterion: str) -> None:
        """Show the sheet as it is now, with the arrows on a criterion, and take the keyboard."""
        self.model.renew()
        rows = [row for line in self.model.lines for row in line.rows]
        self._ui.counts_label.setText(self.model.told_counts(rows))
        self.show()
        self.raise_()
        self.map.doItemsLayout()
        self.map.point_at(criterion)
        self.map.setFocus(Qt.FocusReason.ShortcutFocusReason)
        announce(self, f"{self._ui.title_label.text()}. {self._ui.counts_label.text()}")

    def put_away(self) -> None:
        """Close without going anywhere."""
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape or event.text().casefold() == "o":
            self.put_away()
        elif event.modifiers() or event.key() in range(Qt.Key.Key_F1, Qt.Key.Key_F35):
            super().keyPressEvent(event)  # whatever else: no key reaches a criterion out of sight

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self.map.setAccessibleName(self.tr("Competencies and criteria of the sheet"))

    def _choose(self, criterion: str) -> None:
        self.hide()
        self.chosen.emit(criterion)

    def _tell(self) -> None:
        row = self.map.current
        told = self.model.told(row) if row is not None else ""
        cut = f"{told[:_TEXT_LENGTH].rstrip()}…" if len(told) > _TEXT_LENGTH else told
        self._ui.current_label.setText(cut)
