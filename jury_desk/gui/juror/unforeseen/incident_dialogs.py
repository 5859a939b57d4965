"""What happened, for the minutes: absent, excluded, interrupted, fraud suspected, technical."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from jury_desk.domain.day.acts import IncidentKind
from jury_desk.gui.juror.status_looks import status_word
from jury_desk.gui.juror.unforeseen.act_dialog import ActDialog


class IncidentDialog(ActDialog):
    """Records one incident of a kind: with its text, of an absence also without."""

    def __init__(
        self,
        kind: IncidentKind,
        who: str,
        members: Sequence[tuple[str, str]] = (),
        subject: str | None = None,
        parent: QWidget | None = None,
        draft: str = "",
    ) -> None:
        """`members` are a team's as (id, name); `subject` the one offered first."""
        self.kind = kind
        self._members = tuple(members)
        self._offered = subject
        super().__init__(who, parent, draft)
        self.retranslate()
        (self._ui.who_choice if members else self._ui.reason_edit).setFocus()

    def fault(self) -> tuple[str, QWidget] | None:
        if self.kind == "absent" or self.reason:
            return None
        return self.tr("Say what happened: one sentence is enough."), self.reason_edit

    def retranslate(self) -> None:
        super().retranslate()
        chosen = self.subject if self._ui.who_choice.count() else self._offered
        self.offer_members(self._members, chosen, all_word=self.tr("The whole team"))
        absent = self.kind == "absent"
        asked = self.tr("Details, if there are any") if absent else self.tr("What happened")
        self.say(status_word(self.kind), self._consequence(), self.tr("Record"), asked)

    def _consequence(self) -> str:
        recorded = self.tr("It is recorded with the present time, and goes to the minutes.")
        follows = {
            "absent": self.tr(
                "The sheet is no longer expected of you; what stands on it stays readable. A phase "
                "that runs ends."
            ),
            "excluded": self.tr(
                "A phase that runs ends. The sheet stays yours: what was seen until now can be "
                "marked."
            ),
            "interrupted": self.tr("A phase that runs ends. The sheet stays yours."),
            "fraud": self.tr(
                "Write what you saw, word for word; the jury decides later. The sheet stays yours."
            ),
            "technical": self.tr("The sheet stays yours, and the clock runs until you stop it."),
        }
        return f"{recorded} {follows[self.kind]}"


class WithdrawDialog(ActDialog):
    """Takes back an incident that was recorded wrongly."""

    def __init__(
        self,
        who: str,
        incidents: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        draft: str = "",
    ) -> None:
        """`incidents` are those that stand, as (id, words)."""
        super().__init__(who, parent, draft)
        self._ui.option_choice.offer(incidents)
        self._ui.option_choice.set_value(incidents[0][0])
        self._ui.option_widget.show()
        self.retranslate()
        (self._ui.option_choice if len(incidents) > 1 else self._ui.reason_edit).setFocus()

    @property
    def incident(self) -> str:
        """The id of the incident to be withdrawn."""
        found: str = self._ui.option_choice.value
        return found

    def fault(self) -> tuple[str, QWidget] | None:
        return self.missing_reason()

    def retranslate(self) -> None:
        super().retranslate()
        self._ui.option_label.setText(self.tr("Recorded"))
        self._ui.option_choice.setAccessibleName(self.tr("Recorded"))
        self.say(
            self.tr("Withdraw what was recorded"),
            self.tr(
                "It is no longer told of the passage. The journal keeps both: that it was "
                "recorded, and that you withdrew it."
            ),
            self.tr("Withdraw"),
            self.tr("Reason"),
        )
