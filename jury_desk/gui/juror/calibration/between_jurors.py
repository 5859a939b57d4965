"""Below the criteria: one's own code, the colleagues' codes, what differs, and forgetting."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from jury_desk.errors import CalibrationError
from jury_desk.gui.forms.ui_calibration_page import Ui_CalibrationPage
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.styles import restyle
from jury_desk.services.calibration import Calibrated


class BetweenJurors(QObject):
    """`code_typed` brings a colleague's code as it was typed; `code_removed` the place, from 0, of
    one that is to go.
    """

    code_typed = Signal(str)
    code_removed = Signal(int)

    def __init__(self, ui: Ui_CalibrationPage, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui
        self._now: Calibrated | None = None
        self._refusal: CalibrationError | None = None
        dress(ui.copy_button, "copy")
        dress(ui.forget_button, "trash")
        ui.code_edit.returnPressed.connect(self._type)
        ui.add_button.clicked.connect(self._type)
        ui.code_edit.textEdited.connect(lambda: self.refuse(None))
        ui.copy_button.clicked.connect(self._copy)

    def show_state(self, now: Calibrated | None) -> None:
        """Show the codes as they stand."""
        before, self._now = self._now, now
        others = now.others if now is not None else ()
        if before is not None and len(others) > len(before.others):
            self._ui.code_edit.clear()
        self.retell()

    def refuse(self, refusal: CalibrationError | None) -> None:
        """Say why a code is not taken; it stays as it was typed."""
        self._refusal = refusal
        ui = self._ui
        wrong = refusal is not None
        if bool(ui.code_edit.property("wrong")) != wrong:
            ui.code_edit.setProperty("wrong", wrong)
            restyle(ui.code_edit)
        told = " ".join(sentence(refusal)) if refusal is not None else ""
        ui.refusal_label.setText(told)
        ui.refusal_label.setVisible(wrong)
        ui.code_edit.setAccessibleDescription(told)

    def retell(self) -> None:
        """Say everything again in the language in force."""
        ui, now = self._ui, self._now
        code = now.code if now is not None else None
        left = len(now.criteria) - now.marked if now is not None else 0
        ui.code_note.setText(
            self.tr("Tell your colleagues this code, and type theirs: it holds your levels alone.")
            if code
            else self.tr("Your code appears when %n more criterion(s) have a level.", "", left)
        )
        ui.own_code_label.setText(code or "")
        ui.code_flow.setVisible(code is not None)
        ui.copy_button.setText(self.tr("Copy the code"))
        ui.colleagues_box.setVisible(code is not None)
        self._show_codes()
        others = now.others if now is not None else ()
        differing = sum(seen.differs for seen in now.compared()) if now is not None else 0
        ui.summary_label.setVisible(bool(others))
        ui.summary_label.setText(
            self.tr("%n criterion(s) with another level than yours", "", differing)
            if differing
            else self.tr("Everybody gave your levels.")
        )
        ui.next_button.setVisible(differing > 0)
        ui.forget_button.setVisible(now is not None and (now.marked > 0 or bool(others)))
        self.refuse(self._refusal)

    def _show_codes(self) -> None:
        flow = self._ui.codes_flow
        focused = QApplication.focusWidget()
        had = focused is not None and flow.isAncestorOf(focused)
        for child in flow.findChildren(QPushButton):
            child.hide()
            child.deleteLater()
        others = self._now.others if self._now is not None else ()
        for place in range(len(others)):
            token = QPushButton(flow)
            token.setProperty("role", "token")
            told = self.tr("Colleague {number}").format(number=place + 1)
            token.setText(told)
            dress(token, "x", "muted")
            token.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross after the word
            token.setAccessibleName(self.tr("Take away: {colleague}").format(colleague=told))
            token.setToolTip(self.tr("Take this code away"))
            token.clicked.connect(lambda _=False, place=place: self.code_removed.emit(place))
            click_on_enter(token)
            token.show()
        flow.setVisible(bool(others))
        flow.updateGeometry()
        if had:
            self._ui.code_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self) -> None:
        code = self._ui.code_edit.text().strip()
        if code:
            self.code_typed.emit(code)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._ui.own_code_label.text())
        self._ui.copy_button.setText(self.tr("Copied"))
