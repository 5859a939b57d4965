"""One warning at a time: what it says, where, what would mend it, and the three ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from jury_desk.gui.forms.ui_review_warning import Ui_ReviewWarning
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme

_LINE = 30
"""Text sizes that a line of words has at least; with less the buttons go under them."""


class WarningCard(QFrame):
    """`apply_wanted`, `keep_wanted` and `skip_wanted` (with the step) are the person's answers."""

    apply_wanted = Signal()
    keep_wanted = Signal()
    skip_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReviewWarning()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._has_proposal = False
        ui = self._ui
        dress(ui.sign_label, "alert-triangle", "warn")
        ui.card_row.setAlignment(ui.sign_label, Qt.AlignmentFlag.AlignTop)
        dress(ui.previous_button, "chevron-left")
        dress(ui.skip_button, "chevron-right")
        ui.apply_button.clicked.connect(self.apply_wanted)
        ui.keep_button.clicked.connect(self.keep_wanted)
        ui.previous_button.clicked.connect(lambda: self.skip_wanted.emit(-1))
        ui.skip_button.clicked.connect(lambda: self.skip_wanted.emit(1))
        click_on_enter(self)
        Spacing(self)
        theme().changed.connect(self._place_acts)

    def show_warning(
        self, kind: str, what: str, place: str, proposal: str, progress: str, apply: str = ""
    ) -> None:
        """Show a warning in words; `proposal` is rich text, "" where there is none. `apply` names
        the main button where it does something else than the proposal.
        """
        ui = self._ui
        ui.kind_label.setText(kind)
        ui.what_label.setText(what)
        ui.what_label.setVisible(bool(what))
        ui.place_label.setText(place)
        ui.number_label.setText(progress)
        ui.proposal_label.setTextFormat(Qt.TextFormat.RichText)
        ui.proposal_label.setText(proposal)
        ui.proposal_label.setVisible(bool(proposal))
        self._has_proposal = bool(proposal or apply)
        ui.apply_button.setVisible(self._has_proposal)
        ui.apply_button.setText(apply or self.tr("Apply"))
        self.setAccessibleName(f"{kind}. {what}")
        self.setAccessibleDescription(f"{place}. {progress}")

    def take_keyboard(self) -> None:
        """Give the keyboard to the answer that Enter gives."""
        ui = self._ui
        button = ui.apply_button if self._has_proposal else ui.keep_button
        button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def has_keyboard(self) -> bool:
        """Whether one of its buttons has the keyboard."""
        # Asked of the window: after a dialog it may not be active again when the answer comes.
        focused: QWidget | None = self.window().focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def retell(self) -> None:
        """Say the buttons again in the language in force."""
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_acts()

    def _place_acts(self) -> None:
        acts, tokens = self._ui.acts_widget, theme().tokens
        beside = self.width() - acts.sizeHint().width() - tokens.unit * 10
        low = beside < tokens.text_px * _LINE
        if low and self._ui.card_words.indexOf(acts) < 0:
            self._ui.card_words.addWidget(acts, 0, Qt.AlignmentFlag.AlignLeft)
        elif not low and self._ui.card_row.indexOf(acts) < 0:
            self._ui.card_row.addWidget(acts, 0, Qt.AlignmentFlag.AlignVCenter)
