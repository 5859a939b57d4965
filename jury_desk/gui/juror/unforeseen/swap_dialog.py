"""Two sheets that were swapped by mistake: who stands where, before and after, then the act."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from jury_desk.domain.sheet import SheetRef
from jury_desk.errors import JuryDeskError
from jury_desk.gui.forms.ui_swap_sheets import Ui_SwapSheets
from jury_desk.gui.juror.unforeseen.act_dialog import AskingDialog
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import turn
from jury_desk.services.swap_sheets import Side, Swap

_NARROW = 620
"""Pixels at 100 %: in a narrower card the two sheets stand one above the other."""


class SwapDialog(AskingDialog):
    """`weighed` asks what a swap with a sheet would do; `show_swap` tells it. Nothing can be asked
    before it is told.
    """

    weighed = Signal(object)

    def __init__(
        self,
        mine: str,
        others: Sequence[tuple[SheetRef, str]],
        parent: QWidget | None = None,
        draft: str = "",
    ) -> None:
        """`mine` is the sheet in hand by its hour and name; `others` those that it may be."""
        body = QWidget()
        self._ui = Ui_SwapSheets()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._body = body
        self._mine = mine
        self._others = tuple(others)
        self._swap: Swap | None = None
        super().__init__(body, parent, width=720)
        ui = self._ui
        ui.reason_edit.setPlainText(draft)
        ui.with_choice.offer(self._others)
        ui.with_choice.chosen.connect(self._choose)
        dress(ui.sign_label, "arrows-exchange", "muted")
        self.retranslate()
        ui.with_choice.setFocus()

    @property
    def reason_edit(self) -> QPlainTextEdit:
        edit: QPlainTextEdit = self._ui.reason_edit
        return edit

    @property
    def other(self) -> SheetRef | None:
        """The sheet chosen."""
        found: SheetRef | None = self._ui.with_choice.value
        return found

    def choose(self, ref: SheetRef) -> None:
        """Choose a sheet, as the person would."""
        self._ui.with_choice.set_value(ref)
        self._choose(ref)

    def show_swap(self, other: SheetRef, swap: Swap | JuryDeskError) -> None:
        """Show what the swap with a sheet would do, or why it cannot be."""
        if other != self.other:
            return  # another one was chosen since
        if isinstance(swap, JuryDeskError):
            self.show_failure(swap)
            self._ui.with_choice.setFocus()
        else:
            self._swap = swap
            self.set_message("")
            self._tell()

    def fault(self) -> tuple[str, QWidget] | None:
        if self._swap is None:
            return self.tr("Choose the other sheet first."), self._ui.with_choice
        if not self.reason:
            told = self.tr("Write the reason first: one sentence is enough.")
            return told, self._ui.reason_edit
        return None

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        title = self.tr("Two sheets were swapped")
        self.set_title(f"{title}\u00a0· {self._mine}")
        self.accept_button.setText(self.tr("Put them right"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def fit(self) -> None:
        lines: list[QBoxLayout] = [self._ui.sides_line]
        turn(lines, across=self.is_wide(_NARROW))
        super().fit()

    def _choose(self, other: SheetRef) -> None:
        self._swap = None
        self._tell()
        self.weighed.emit(other)

    def _tell(self) -> None:
        ui, swap = self._ui, self._swap
        for part in (ui.first_frame, ui.second_frame, ui.sign_label):
            part.setVisible(swap is not None)
        ui.across_label.setVisible(swap is not None and swap.across)
        ui.left_out_label.setVisible(swap is not None and bool(swap.left_out))
        if swap is not None:
            first, second = self._holds(swap.first), self._holds(swap.second)
            ui.first_name_label.setText(swap.first.name)
            ui.second_name_label.setText(swap.second.name)
            ui.first_hour_label.setText(_hour(swap.first))
            ui.second_hour_label.setText(_hour(swap.second))
            ui.first_before_label.setText(first)
            ui.second_before_label.setText(second)
            ui.first_after_label.setText(second)
            ui.second_after_label.setText(first)
            ui.across_label.setText(
                self.tr("The measured times, the notes and the incidents change places too.")
            )
            told = self.tr("{code} is neutralised for {name}: what stands there does not count.")
            lines = (told.format(code=code, name=name) for code, name in swap.left_out)
            ui.left_out_label.setText("\n".join(lines))
        self.fit_if_shown()

    def _holds(self, side: Side) -> str:
        """What stands on a sheet, in words."""
        if side.is_empty:
            return self.tr("Nothing is marked")
        told = [f"{label}\u00a0: {count}" for label, count in side.levels]
        if side.comments:
            told.append(self.tr("%n comment(s)", "", side.comments))
        return " · ".join(told)


def _hour(side: Side) -> str:
    return f"{side.starts_at.astimezone():%H:%M}"
