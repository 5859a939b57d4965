"""What each level of its scale means for a criterion: a line a level."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from jury_desk.domain.draft_acts import SetDescriptor
from jury_desk.domain.grid import Criterion
from jury_desk.domain.scale import Level
from jury_desk.gui.grids.selection import Selection


class LevelsForm(QObject):
    """Writes into a column of the inspector. `act_wanted` carries a SetDescriptor."""

    act_wanted = Signal(object)

    def __init__(self, column: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column
        self._parent = parent
        self._selection: Selection | None = None
        self._lines: list[tuple[str, QLabel, QLineEdit]] = []

    def show_selection(self, selection: Selection) -> bool:
        """Show the levels of the single criterion that is selected; whether there are any."""
        self._selection = selection
        held = selection.one.held if selection.one else None
        if not isinstance(held, Criterion):
            return False
        levels: tuple[Level, ...] = selection.draft.grid.scale_of(held).levels
        if [name for name, _, _ in self._lines] != [level.id for level in levels]:
            self._make(len(levels))
        for number, level in enumerate(levels):
            _, label, edit = self._lines[number]
            self._lines[number] = (level.id, label, edit)
            label.setText(level.label)
            edit.setAccessibleName(self.tr("What “{level}” means").format(level=level.label))
            if not (edit.hasFocus() and edit.isModified()):
                edit.setText(held.descriptors.get(level.id, ""))
        return True

    def _make(self, count: int) -> None:
        for _, label, edit in self._lines:
            for widget in (label, edit):
                self._column.removeWidget(widget)
                widget.deleteLater()
        self._lines = []
        for number in range(count):
            label, edit = QLabel(self._parent), QLineEdit(self._parent)
            label.setProperty("role", "small")
            label.setTextFormat(Qt.TextFormat.PlainText)
            edit.editingFinished.connect(lambda number=number: self._send(number))
            self._column.addWidget(label)
            self._column.addWidget(edit)
            self._lines.append(("", label, edit))

    def _send(self, number: int) -> None:
        one = self._selection.one if self._selection else None
        level, _, edit = self._lines[number]
        text = " ".join(edit.text().split())
        if (
            one is not None
            and isinstance(one.held, Criterion)
            and text != one.held.descriptors.get(level, "")
        ):
            edit.setModified(False)
            self.act_wanted.emit(SetDescriptor(criterion=one.id, level=level, text=text))
