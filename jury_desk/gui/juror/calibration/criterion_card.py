"""One criterion of the example: its targets, its words, and the colleagues beside them."""

from collections import Counter
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QWidget

from jury_desk.domain.calibration import Compared
from jury_desk.domain.grid import Criterion
from jury_desk.domain.scale import Level, Scale
from jury_desk.gui.forms.ui_calibration_card import Ui_CalibrationCard
from jury_desk.gui.juror.calibration.level_target import LevelTarget
from jury_desk.gui.juror.level_keys import level_of_key
from jury_desk.gui.juror.level_looks import tone_of
from jury_desk.gui.juror.level_sign import level_sign
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.spacing import Spacing, turn
from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.theme import theme

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
_TAKE_BACK = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

ABREAST = 66
"""Below this many units of 8 px in width the targets stand above the words."""


def spaced(text: str) -> str:
    """A plain text with the line spacing of a sheet, for a label."""
    return f'<p style="line-height: 118%">{escape(text)}</p>'


class CriterionCard(QFrame):
    """`level_wanted` brings the criterion's id and a level's id, None to take it back; `moved` the
    step to another criterion.
    """

    level_wanted = Signal(str, object)
    moved = Signal(int)

    def __init__(
        self, criterion: Criterion, scale: Scale, number: int, parent: QWidget | None = None
    ) -> None:
        """`number` counts from 1 in the example."""
        super().__init__(parent)
        self.criterion = criterion
        self._scale = scale
        self._number = number
        self._level: Level | None = None
        self._compared: Compared | None = None
        self._ui = Ui_CalibrationCard()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.targets = [LevelTarget(level, self) for level in scale.levels]
        for target in self.targets:
            self._ui.targets_row.addWidget(target)
            target.clicked.connect(lambda _=False, target=target: self._click(target))
        self._ui.targets_row.addStretch(1)
        self._ui.text_label.setTextFormat(Qt.TextFormat.RichText)
        self._ui.text_label.setText(spaced(criterion.text))
        self._ui.items_label.setText("\n".join(f"• {item}" for item in criterion.items))
        self._ui.items_label.setVisible(bool(criterion.items))
        Spacing(self)
        self.show_level(None)

    @property
    def differs(self) -> bool:
        """Whether a colleague gave another level."""
        return self._compared is not None and self._compared.differs

    def show_level(self, level: str | None) -> None:
        """Show one's own level."""
        self._level = self._scale.level(level) if level else None
        for target in self.targets:
            target.setChecked(target.level is self._level)
        self._tell()

    def show_compared(self, compared: Compared | None) -> None:
        """Show the colleagues' levels, or none."""
        if compared != self._compared:
            self._compared = compared
            self._place_counts()
        self._tell()

    def retell(self) -> None:
        """Say everything again: another language, another look."""
        self._place_counts()
        self._tell()

    def fit(self, width: int) -> None:
        """Take the width in pixels that the list has."""
        abreast = width >= theme().tokens.unit * ABREAST
        rows: tuple[QBoxLayout, ...] = (self._ui.card_row,)
        turn(rows, across=abreast)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        level = level_of_key(event, self._scale)
        if level is not None:
            self.level_wanted.emit(self.criterion.id, level.id)
            announce(self, level.label)
        elif event.modifiers() & _COMMANDS:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.moved.emit(_STEPS[key])
        elif key in _TAKE_BACK:
            self.level_wanted.emit(self.criterion.id, None)
            announce(self, self.tr("no level"))
        else:
            super().keyPressEvent(event)

    def _click(self, target: LevelTarget) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        target.setChecked(target.level is self._level)  # shown when it is taken
        self.level_wanted.emit(self.criterion.id, target.level.id)

    def _tell(self) -> None:
        ui, level = self._ui, self._level
        numbered = self.tr("Criterion {number}").format(number=self._number)
        code = self.criterion.code or numbered
        ui.code_label.setText(code)
        ui.level_label.setText(level.label if level else "")
        ui.level_label.setVisible(level is not None)
        ui.level_label.setProperty("tone", tone_of(level).value if level else "")
        restyle(ui.level_label)
        shown = self._compared is not None and bool(self._compared.others)
        ui.compared_box.setVisible(shown)
        told = self._words() if shown else ""
        ui.compared_label.setText(told)
        ui.descriptors_label.setText(self._descriptors() if shown else "")
        ui.descriptors_label.setVisible(bool(ui.descriptors_label.text()))
        said = [code, self.criterion.text, level.label if level else self.tr("no level")]
        said += [*self._counted(), told] if shown else []
        self.setAccessibleName(". ".join(part.rstrip(".") for part in said if part))

    def _counted(self) -> list[str]:
        """The colleagues' levels in words, each once."""
        counts = self._counts()
        return [f"{count} × {level.label}" for level, count in counts]

    def _counts(self) -> list[tuple[Level, int]]:
        others = self._compared.others if self._compared is not None else ()
        counts = Counter(level.id for level in others)
        return [(level, counts[level.id]) for level in self._scale.levels if counts[level.id]]

    def _words(self) -> str:
        seen = self._compared
        if seen is None:
            return ""
        if not seen.differs:
            return self.tr("The same level as yours.")
        if seen.agree is None:
            return self.tr("Another level than yours.")
        told = self.tr("{agree} of {others} as you").format(
            agree=seen.agree, others=len(seen.others)
        )
        if seen.highest is None or seen.lowest is None:
            return self.tr("{agreement}.").format(agreement=told)
        spread = self.tr("from {highest} to {lowest}").format(
            highest=seen.highest.label, lowest=seen.lowest.label
        )
        return self.tr("{agreement}; {spread}.").format(agreement=told, spread=spread)

    def _descriptors(self) -> str:
        """What the grid says of one's own level and of the others', where they differ."""
        if not self.differs or self._level is None or self._compared is None:
            return ""
        given = {self._level.id, *(level.id for level in self._compared.others)}
        lines = [
            f"{level.label} — {self.criterion.descriptors[level.id]}"
            for level in self._scale.levels
            if level.id in given and self.criterion.descriptors.get(level.id)
        ]
        return "\n".join(lines)

    def _place_counts(self) -> None:
        flow = self._ui.compared_flow
        for child in flow.findChildren(QWidget, options=_DIRECT):
            child.hide()
            child.deleteLater()
        label = QLabel(self.tr("Colleagues:"), flow)
        label.setProperty("role", "field")
        label.show()
        for level, count in self._counts():
            counted = _Counted(level, count, flow)
            counted.show()
        flow.updateGeometry()


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class _Counted(QFrame):
    """How many colleagues gave a level: its sign, and its word."""

    def __init__(self, level: Level, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme().tokens.unit, 0)
        row.setSpacing(theme().tokens.unit)
        sign, word = QLabel(self), QLabel(f"{count} × {level.label}", self)
        sign.setPixmap(level_sign(level, theme(), self.devicePixelRatioF()))
        row.addWidget(sign)
        row.addWidget(word)
