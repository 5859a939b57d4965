"""The grid's scales: their levels as lines of a text, each with its value and its key."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from jury_desk.domain.draft_acts import SetScales
from jury_desk.domain.grid import Grid
from jury_desk.domain.scale import Level, Scale
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_review_scales import Ui_ReviewScales
from jury_desk.gui.grids.grid_words import decimal
from jury_desk.gui.grids.typed import weight_of

_STAR = "*"
_SHORTEST = 3
"""Letters that a level's short name takes from its name where none is typed."""


class ScalesDialog(CardDialog):
    """`chosen` brings a SetScales. A level that keeps its line keeps its id, so that descriptors
    and marks stay with it.
    """

    chosen = Signal(object)

    def __init__(self, grid: Grid, scale: str, parent: QWidget | None = None) -> None:
        """`scale` is the id of the one shown first."""
        body = QWidget()
        self._ui = Ui_ReviewScales()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._scales = list(grid.scales)
        self._default = grid.scale
        self._place = next((n for n, one in enumerate(self._scales) if one.id == scale), 0)
        super().__init__(body, parent, width=640)
        self._body = body
        self._ui.scale_button.clicked.connect(self._choose)
        self._ui.default_check.toggled.connect(self._take_default)
        self.extra_button.show()
        self.retranslate()
        self._fill()
        self._ui.levels_edit.setFocus()

    def act(self) -> None:
        if self._keep():
            self.chosen.emit(SetScales(scales=tuple(self._scales), scale=self._default))
            self.accept()

    def act_otherwise(self) -> None:
        """One more scale, like the one shown until it is changed."""
        if self._keep():
            before = self._scales[self._place]
            taken = {one.id for one in self._scales}
            self._scales.append(
                Scale(id=_free("scale-", taken), label=self.tr("New scale"), levels=before.levels)
            )
            self._place = len(self._scales) - 1
            self._fill()
            self._ui.name_edit.setFocus()
            self._ui.name_edit.selectAll()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Scales of the grid"))
        self.accept_button.setText(self.tr("Keep the scales"))
        self.refuse_button.setText(self.tr("Cancel"))
        self.extra_button.setText(self.tr("Add a scale"))
        self._show_name()

    def fit(self) -> None:
        edit = self._ui.levels_edit
        lines = max(4, min(8, edit.document().blockCount()))
        edit.setFixedHeight(round(edit.fontMetrics().lineSpacing() * (lines + 1.6)))
        super().fit()

    def _fill(self) -> None:
        ui, scale = self._ui, self._scales[self._place]
        ui.name_edit.setText(scale.label)
        ui.default_check.setChecked(scale.id == self._default)
        ui.default_check.setEnabled(scale.id != self._default)
        ui.levels_edit.setPlainText("\n".join(map(_line_of, scale.levels)))
        ui.message_label.hide()
        self._show_name()

    def _show_name(self) -> None:
        scale = self._scales[self._place]
        self._ui.scale_button.show_choice(self._ui.scale_label.text(), scale.label or scale.id)
        for widget in (self._ui.scale_label, self._ui.scale_button):
            widget.setVisible(len(self._scales) > 1)

    def _choose(self) -> None:
        if not self._keep():
            return
        menu = QMenu(self)
        for place, scale in enumerate(self._scales):
            action = menu.addAction(scale.label or scale.id)
            action.triggered.connect(lambda _=False, place=place: self._turn(place))
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._ui.scale_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _turn(self, place: int) -> None:
        self._place = place
        self._fill()

    def _take_default(self, on: bool) -> None:
        if on:
            self._default = self._scales[self._place].id
            self._ui.default_check.setEnabled(False)

    def _keep(self) -> bool:
        """Take what is typed; whether it makes a scale. What is wrong is told."""
        before = self._scales[self._place]
        label = " ".join(self._ui.name_edit.text().split())
        told = ""
        try:
            levels = self._levels(before)
            self._scales[self._place] = Scale(id=before.id, label=label, levels=levels)
        except ValueError as error:
            told = self.tr("This is no scale: {why}").format(why=error)
        if not told and len(self._scales[self._place].levels) < 2:
            told = self.tr("A scale has two levels at least.")
            self._scales[self._place] = before
        self._ui.message_label.setText(told)
        self._ui.message_label.setVisible(bool(told))
        if told:
            self.fit()
            self._ui.levels_edit.setFocus()
        return not told

    def _levels(self, before: Scale) -> tuple[Level, ...]:
        lines = [" ".join(line.split()) for line in self._ui.levels_edit.toPlainText().split("\n")]
        kept = {level.label: level.id for level in before.levels}
        names = [line.partition(";")[0].strip() for line in lines if line]
        taken = {kept[name] for name in names if name in kept}
        found: list[Level] = []
        for number, line in enumerate(line for line in lines if line):
            label, short, value, key = ([p.strip() for p in line.split(";")] + [""] * 4)[:4]
            name = kept.get(label, "")
            if not name and number < len(before.levels):
                renamed = before.levels[number].id
                name = "" if renamed in taken else renamed
            name = name or _free("level-", taken)
            taken.add(name)
            found.append(self._level(name, label, short, value, key or str(number + 1)))
        return tuple(found)

    def _level(self, name: str, label: str, short: str, value: str, key: str) -> Level:
        if not label:
            raise ValueError(self.tr("a level has no name"))
        amount = weight_of(value) if value else None
        if value and amount is None:
            raise ValueError(self.tr("“{value}” is no number").format(value=value))
        sign = key.rstrip(_STAR).strip()
        if len(sign) != 1:
            raise ValueError(self.tr("“{key}” is no key: a key is one sign").format(key=key))
        return Level(
            id=name, label=label, short=short or label[:_SHORTEST], value=amount, key=sign,
            needs_justification=key.endswith(_STAR),
        )  # fmt: skip


def _line_of(level: Level) -> str:
    star = f" {_STAR}" if level.needs_justification else ""
    return f"{level.label} ; {level.short} ; {decimal(level.value or '')} ; {level.key}{star}"


def _free(stem: str, taken: set[str]) -> str:
    number = 1
    while f"{stem}{number}" in taken:
        number += 1
    return f"{stem}{number}"
