"""The day is taken back from another laptop, with the reason, and what it means."""

from PySide6.QtWidgets import QWidget

from jury_desk.gui.juror.unforeseen.act_dialog import ActDialog


class TakeBackDialog(ActDialog):
    """`asked`: take the day back, for `reason`."""

    def __init__(self, parent: QWidget | None = None, draft: str = "") -> None:
        """`draft` is what was typed before and put away."""
        super().__init__("", parent, draft)
        self.retranslate()
        self.reason_edit.setFocus()

    def fault(self) -> tuple[str, QWidget] | None:
        return self.missing_reason()

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            self.tr("Take the day back"),
            self.tr(
                "Only where the file never arrived, or nobody works on it. If it did arrive, there "
                "are two days from now on: what was marked there does not come here, and this "
                "computer will refuse a file that was written there."
            ),
            self.tr("Take it back"),
            self.tr("Why it comes back"),
        )
