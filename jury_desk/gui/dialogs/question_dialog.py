"""A question of our own look, asked only where a person began something."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_question import Ui_Question


@dataclass(frozen=True)
class Question:
    """`accept` names the act, `refuse` the way out: words of what happens, never "yes" or "OK"."""

    title: str
    text: str
    accept: str
    refuse: str


class QuestionDialog(CardDialog):
    """Asks; `accepted` and `rejected` bring the answer. The way out has the focus, and Enter."""

    def __init__(self, asked: Callable[[], Question], parent: QWidget | None = None) -> None:
        """`asked` gives the question in the language of the moment."""
        body = QWidget()
        self._ui = Ui_Question()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._asked = asked
        super().__init__(body, parent, width=480)
        self.retranslate()
        self.accept_button.setDefault(False)
        self.refuse_button.setDefault(True)
        self.refuse_button.setFocus()

    def retranslate(self) -> None:
        question = self._asked()
        self.set_title(question.title)
        self._ui.text_label.setText(question.text)
        self.accept_button.setText(question.accept)
        self.refuse_button.setText(question.refuse)


def ask(
    parent: QWidget, asked: Callable[[], Question], accepted: Callable[[], None]
) -> QuestionDialog:
    """Open the question over `parent`; `accepted` is called where the person says so."""
    dialog = QuestionDialog(asked, parent)
    dialog.accepted.connect(accepted)
    dialog.open()
    return dialog
