"""What every card of the unforeseen does alike: says what follows, asks, waits for the disk."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from jury_desk.errors import DayError, JuryDeskError
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_unforeseen_act import Ui_UnforeseenAct
from jury_desk.gui.kit.failures import sentence
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.theme import theme
from jury_desk.words import day


class AskingDialog(CardDialog):
    """Nothing is done by opening it. `asked` tells that the act is wanted as the fields say; the
    card then waits, until it is accepted or `show_failure` tells why not. `put_away` carries what
    was typed and not sent.
    """

    asked = Signal()
    put_away = Signal(str)

    def __init__(self, body: QWidget, parent: QWidget | None, width: int = 560) -> None:
        """`width` is the one wanted at 100 %, in pixels."""
        self.width_at_100 = width
        super().__init__(body, parent, width)
        self.accept_button.setAutoDefault(True)

    @property
    def reason_edit(self) -> QPlainTextEdit:
        """Where the reason or the text is typed."""
        raise AssertionError("a card has a text")

    @property
    def reason(self) -> str:
        """The reason or the text as it stands, without the spaces around it."""
        return self.reason_edit.toPlainText().strip()

    def fault(self) -> tuple[str, QWidget] | None:
        """What is missing, and where it is typed; None where all is there."""
        return None

    def act(self) -> None:
        fault = self.fault()
        if fault is not None:
            told, place = fault
            self.set_message(told)
            place.setFocus()
            return
        self.set_message("")
        self._wait(waiting=True)
        self.asked.emit()

    def show_failure(self, error: JuryDeskError) -> None:
        """Say why the act was refused; everything typed stays."""
        self._wait(waiting=False)
        self.set_message(_told(error))
        self.reason_edit.setFocus()

    def give_up(self) -> None:
        """Close after a fault that is told elsewhere."""
        self._wait(waiting=False)
        self.reject()

    def accept(self) -> None:
        self._wait(waiting=False)
        super().accept()

    def reject(self) -> None:
        if self.refuse_button.isEnabled():
            self.put_away.emit(self.reason)
        super().reject()

    def fit(self) -> None:
        self.reason_edit.setFixedHeight(round(theme().tokens.text_px * 5.5))
        super().fit()

    def is_wide(self, wanted: int) -> bool:
        """Whether the card is as wide as `wanted` pixels at 100 %: its parts stand side by side."""
        zoom, room = theme().zoom / 100, self.screen().availableGeometry().width()
        return min(self.width_at_100, room / zoom) >= wanted

    def fit_if_shown(self) -> None:
        """Take the size anew: a part came or went."""
        if self.isVisible():
            self.fit()

    def _wait(self, *, waiting: bool) -> None:
        self.set_locked(waiting)
        self.accept_button.setEnabled(not waiting)
        self.extra_button.setEnabled(not waiting)


def _told(error: JuryDeskError) -> str:
    """One sentence: why it is refused, or what failed and what to do."""
    if isinstance(error, DayError) and "reason" in error.details:
        return day.told(error.details["reason"], error.details, language())
    return " ".join(part for part in sentence(error) if part)


class ActDialog(AskingDialog):
    """One act about the passage in hand: of its parts each child shows those it needs."""

    def __init__(self, who: str, parent: QWidget | None = None, draft: str = "") -> None:
        """`who` is the candidate or the team; `draft` what was typed before and put away."""
        body = QWidget()
        self._ui = Ui_UnforeseenAct()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        for part in (self._ui.who_widget, self._ui.option_widget, self._ui.other_widget):
            part.hide()
        self._ui.everywhere_box.hide()
        self._body = body
        self.who = who
        super().__init__(body, parent)
        self._ui.reason_edit.setPlainText(draft)
        self._ui.reason_edit.textChanged.connect(lambda: self.set_message(""))

    @property
    def reason_edit(self) -> QPlainTextEdit:
        edit: QPlainTextEdit = self._ui.reason_edit
        return edit

    @property
    def subject(self) -> str | None:
        """The member of a team whom it is about; None for everyone who passes."""
        found: str | None = self._ui.who_choice.value
        return found

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.refuse_button.setText(self.tr("Cancel"))

    def offer_members(
        self, members: Sequence[tuple[str, str]], chosen: str | None, *, all_word: str = ""
    ) -> None:
        """Offer a team's members as (id, name), and everyone where `all_word` names them."""
        choices: list[tuple[str | None, str]] = [(None, all_word)] if all_word else []
        choices += members
        self._ui.who_widget.setVisible(bool(members))
        if members:
            self._ui.who_choice.offer(choices)
            self._ui.who_choice.set_value(chosen if chosen or all_word else members[0][0])

    def say(self, title: str, consequence: str, act: str, reason: str) -> None:
        """The title, what follows, the word of the act, and of the text that is asked for."""
        self.set_title(f"{title}\u00a0· {self.who}" if self.who else title)
        self._ui.consequence_label.setText(consequence)
        self.accept_button.setText(act)
        self._ui.reason_label.setText(reason)
        self._ui.reason_edit.setAccessibleName(reason)

    def missing_reason(self) -> tuple[str, QWidget] | None:
        """The fault of an act without its reason."""
        if self.reason:
            return None
        return self.tr("Write the reason first: one sentence is enough."), self.reason_edit
