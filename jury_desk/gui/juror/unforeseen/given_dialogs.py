"""A passage that the juror does not mark: moved to another juror, stepped back from, taken back."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from jury_desk.gui.juror.unforeseen.act_dialog import ActDialog


class MoveDialog(ActDialog):
    """Asks which juror marks the passage: one of the session, or a name."""

    def __init__(
        self,
        who: str,
        jurors: Sequence[str],
        parent: QWidget | None = None,
        draft: str = "",
    ) -> None:
        """`jurors` are the names of the others, those who sit in the passage first."""
        super().__init__(who, parent, draft)
        self._jurors = tuple(jurors)
        ui = self._ui
        ui.option_widget.show()
        ui.option_choice.chosen.connect(lambda _: self._show_other())
        self.retranslate()
        ui.option_choice.set_value(self._jurors[0] if self._jurors else "")
        self._show_other()
        ui.option_choice.setFocus()

    @property
    def juror(self) -> str:
        """The name chosen or written."""
        ui = self._ui
        return ui.option_choice.value or ui.other_edit.text().strip()

    def fault(self) -> tuple[str, QWidget] | None:
        if not self.juror:
            return self.tr("Say which juror marks this passage."), self._ui.other_edit
        return self.missing_reason()

    def retranslate(self) -> None:
        super().retranslate()
        ui = self._ui
        ui.option_label.setText(self.tr("Who marks it"))
        ui.option_choice.setAccessibleName(self.tr("Who marks it"))
        ui.other_label.setText(self.tr("This juror's name"))
        ui.other_edit.setAccessibleName(self.tr("This juror's name"))
        ui.option_choice.offer(
            [*((name, name) for name in self._jurors), ("", self.tr("Somebody else…"))]
        )
        self.say(
            self.tr("Another juror marks it"),
            self.tr(
                "The sheet is no longer expected of you, and is only read here. What you recorded "
                "stays readable, and goes over by a file where one is made. You can take it back."
            ),
            self.tr("Hand it to this juror"),
            self.tr("Reason"),
        )

    def _show_other(self) -> None:
        self._ui.other_widget.setVisible(not self._ui.option_choice.value)
        self.fit_if_shown()


class RecuseDialog(ActDialog):
    """Asks why the juror steps back from one candidate, here or everywhere."""

    def __init__(
        self,
        who: str,
        members: Sequence[tuple[str, str]],
        subject: str,
        others: Callable[[str], int],
        parent: QWidget | None = None,
        draft: str = "",
    ) -> None:
        """`subject` is the candidate, or the member offered first; `others` counts how many other
        passages a candidate has before this juror.
        """
        super().__init__(who, parent, draft)
        self._alone = subject
        self._others = others
        self.offer_members(members, subject)
        self._ui.everywhere_box.setChecked(True)
        self._ui.who_choice.chosen.connect(lambda _: self._tell_others())
        self.retranslate()
        (self._ui.who_choice if members else self._ui.reason_edit).setFocus()

    @property
    def candidate(self) -> str:
        """The id of the candidate."""
        return self.subject or self._alone

    @property
    def everywhere(self) -> bool:
        """Whether the candidate's other passages are meant too."""
        box = self._ui.everywhere_box
        return box.isChecked() and self._others(self.candidate) > 0

    def fault(self) -> tuple[str, QWidget] | None:
        return self.missing_reason()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Step back from this candidate"),
            self.tr(
                "A juror who has a tie with a candidate does not mark them. The sheet is no longer "
                "expected of you, and is only read here. You can take it back."
            ),
            self.tr("Step back"),
            self.tr("Reason"),
        )
        self._tell_others()

    def _tell_others(self) -> None:
        count = self._others(self.candidate)
        told = self.tr("Also in their %n other passage(s) before you", "", count)
        self._ui.everywhere_box.setText(told)
        self._ui.everywhere_box.setAccessibleName(told)
        self._ui.everywhere_box.setVisible(count > 0)
        self.fit_if_shown()


class TakeBackDialog(ActDialog):
    """Asks why a passage that was given up is the juror's again."""

    def __init__(self, who: str, parent: QWidget | None = None, draft: str = "") -> None:
        super().__init__(who, parent, draft)
        self.retranslate()
        self._ui.reason_edit.setFocus()

    def fault(self) -> tuple[str, QWidget] | None:
        return self.missing_reason()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Mark it yourself again"),
            self.tr("The sheet is expected of you again, as it stands here."),
            self.tr("Take it back"),
            self.tr("Reason"),
        )
