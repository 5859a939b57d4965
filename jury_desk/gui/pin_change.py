"""Changing the PIN from the menu."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jury_desk.gui.kit.failures import NoticeBar
from jury_desk.gui.kit.tasks import Worker

if TYPE_CHECKING:
    from jury_desk.services.sign_sheet import SheetSigning


class PinChange(QObject):
    """Asks for the old PIN and a new one; where there is none yet, says when one is chosen."""

    def __init__(
        self,
        signing: "SheetSigning",
        worker: Worker,
        notice: NoticeBar,
        failed: Callable[[Exception], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._signing = signing
        self._worker = worker
        self._notice = notice
        self._failed = failed
        self._window = window

    def start(self) -> None:
        """Look whether there is a PIN, then ask."""
        signing = self._signing
        self._worker.submit(
            lambda: (signing.has_pin, signing.wait_seconds()), self._ask, self._failed
        )

    def _ask(self, found: tuple[bool, int]) -> None:
        from jury_desk.gui.dialogs.pin_dialog import ChangePinDialog

        has_pin, wait_seconds = found
        if not has_pin:
            self._notice.show_notice(
                lambda: (
                    self.tr("There is no PIN yet."),
                    self.tr("You choose it when you sign your first sheet."),
                )
            )
            return
        dialog = ChangePinDialog(wait_seconds, self._window)

        def change(old: str, new: str) -> None:
            self._worker.submit(lambda: self._signing.change_pin(old, new), changed, dialog.refuse)

        def changed(_: None) -> None:
            dialog.accept()
            self._notice.show_notice(
                lambda: (self.tr("The PIN is changed."), self.tr("The old one opens nothing.")),
                "good",
            )

        dialog.changed.connect(change)
        dialog.open()
