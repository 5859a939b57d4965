"""An element typed by hand: its kind, its code, its text."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from jury_desk.domain.draft_acts import ElementKind
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_review_add import Ui_ReviewAdd
from jury_desk.gui.grids.elements import KINDS
from jury_desk.gui.grids.grid_words import GridWords


class AddDialog(CardDialog):
    """`chosen` brings the kind, the code ("" for none) and the text, never an empty one."""

    chosen = Signal(str, str, str)

    def __init__(self, kind: ElementKind, parent: QWidget | None = None) -> None:
        """`kind` is the one proposed."""
        body = QWidget()
        self._ui = Ui_ReviewAdd()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._words = GridWords()
        self._kind: ElementKind = kind
        self._missing = False
        super().__init__(body, parent)
        self._body = body
        self._ui.kind_button.clicked.connect(self._choose_kind)
        self._ui.text_edit.textChanged.connect(self._tell)
        self.retranslate()
        self._ui.text_edit.setFocus()

    @property
    def text(self) -> str:
        """What is typed, its white space as the grid keeps it."""
        return " ".join(self._ui.text_edit.toPlainText().split())

    def act(self) -> None:
        self._missing = not self.text
        self._tell()
        if self._missing:
            self._ui.text_edit.setFocus()
            return
        code = " ".join(self._ui.code_edit.text().split())
        self.chosen.emit(self._kind, "" if self._kind == "assessment" else code, self.text)
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Add an element"))
        self.accept_button.setText(self.tr("Add"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._show_kind()
        self._tell()

    def _choose_kind(self) -> None:
        menu = QMenu(self)
        for kind in KINDS:
            action = menu.addAction(self._words.kind(kind))
            action.triggered.connect(lambda _=False, kind=kind: self._take_kind(kind))
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._ui.kind_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _take_kind(self, kind: ElementKind) -> None:
        self._kind = kind
        self._show_kind()

    def _show_kind(self) -> None:
        self._ui.kind_button.show_choice(self._ui.kind_label.text(), self._words.kind(self._kind))
        for widget in (self._ui.code_label, self._ui.code_edit):
            widget.setVisible(self._kind != "assessment")

    def _tell(self) -> None:
        if self.text:
            self._missing = False
        label = self._ui.message_label
        label.setText(self.tr("Write the text first.") if self._missing else "")
        label.setVisible(self._missing)
