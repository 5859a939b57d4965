"""What signing does, step by step: each is to come, at work, done or failed."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import set_role

STEPS = ("key", "seal", "pdf", "workbook", "files")
"""The steps' names as `services.sign_sheet` tells them, in their order."""

_COPIES = "copies"
"""A step behind the seal, where copies are made: it is told once it begins."""
_ORDER = ("key", "seal", _COPIES, "pdf", "workbook", "files")

_LOOKS = {
    "to come": ("circle", "muted", "muted"),
    "at work": ("circle-dot", "accent", "strong"),
    "done": ("circle-check", "good", ""),
    "failed": ("alert-circle", "bad", "error"),
}


class StepsList(QWidget):
    """A line a step: its shape, its name, its state in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._states = dict.fromkeys(STEPS, "to come")
        self._lines: dict[str, tuple[QLabel, QLabel, QLabel]] = {}
        for row, step in enumerate(_ORDER):
            line = (QLabel(self), QLabel(self), QLabel(self))
            for column, label in enumerate(line):
                grid.addWidget(label, row, column)
            self._lines[step] = line
        Spacing(self)
        self._show()

    def restart(self) -> None:
        """Nothing is done yet."""
        self._states = dict.fromkeys(STEPS, "to come")
        self._show()

    def begin(self, step: str) -> None:
        """A step begins: those before it are done. An unknown step changes nothing."""
        if step not in _ORDER:
            return
        self._states.setdefault(step, "to come")
        place = _ORDER.index(step)
        for name in self._states:
            number = _ORDER.index(name)
            if number < place:
                self._states[name] = "done"
            elif number == place:
                self._states[name] = "at work"
        self._show()

    def end(self, failed: bool) -> None:
        """The step at work failed, or all are done."""
        for name, state in self._states.items():
            if not failed:
                self._states[name] = "done"
            elif state == "at work":
                self._states[name] = "failed"
        self._show()

    def states(self) -> dict[str, str]:
        """Each step's state: "to come", "at work", "done" or "failed"."""
        return dict(self._states)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        names = {
            "key": self.tr("Open your signing key"),
            "seal": self.tr("Seal the sheet"),
            _COPIES: self.tr("Make the copies that can be made"),
            "pdf": self.tr("Write and sign the PDF"),
            "workbook": self.tr("Write and sign the workbook"),
            "files": self.tr("Put the files in place and read them back"),
        }
        words = {
            "to come": self.tr("to come"),
            "at work": self.tr("at work"),
            "done": self.tr("done"),
            "failed": self.tr("failed"),
        }
        for step, (sign, name, state) in self._lines.items():
            for label in (sign, name, state):
                label.setVisible(step in self._states)
            if step not in self._states:
                continue
            icon, ink, role = _LOOKS[self._states[step]]
            dress(sign, icon, ink)
            name.setText(names[step])
            set_role(name, role)
            state.setText(words[self._states[step]])
            set_role(state, "small")
