"""A sheet that was marked on paper and is copied here."""

from PySide6.QtWidgets import QWidget

from jury_desk.domain.day.acts import PaperReason
from jury_desk.gui.juror.unforeseen.act_dialog import ActDialog
from jury_desk.gui.juror.unforeseen.unforeseen_words import PAPER_REASONS, paper_word


class PaperDialog(ActDialog):
    """Asks what became of the laptop; "another reason" wants its words."""

    def __init__(self, who: str, parent: QWidget | None = None, draft: str = "") -> None:
        super().__init__(who, parent, draft)
        self._ui.option_widget.show()
        self._ui.option_choice.chosen.connect(lambda _: self.retranslate())
        self.retranslate()
        self._ui.option_choice.set_value(PAPER_REASONS[0])
        self.retranslate()
        self._ui.option_choice.setFocus()

    @property
    def why(self) -> PaperReason:
        """The reason chosen."""
        found: PaperReason = self._ui.option_choice.value
        return found

    def fault(self) -> tuple[str, QWidget] | None:
        return self.missing_reason() if self.why == "other" else None

    def retranslate(self) -> None:
        super().retranslate()
        ui = self._ui
        ui.option_label.setText(self.tr("Why on paper"))
        ui.option_choice.setAccessibleName(self.tr("Why on paper"))
        ui.option_choice.offer([(why, paper_word(why)) for why in PAPER_REASONS])
        asked = self.tr("Reason") if self.why == "other" else self.tr("Details, if there are any")
        self.say(
            self.tr("Copied from paper"),
            self.tr(
                "The write-up starts at once. The sheet will say that it was copied from paper, "
                "and why; this cannot be withdrawn."
            ),
            self.tr("Start copying"),
            asked,
        )
