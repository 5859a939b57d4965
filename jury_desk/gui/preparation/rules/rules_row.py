"""One rule on screen: its sentence, its field, whether it is the certification's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from jury_desk.gui.forms.ui_rule_row import Ui_RuleRow
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import TypedField, read_decimal
from jury_desk.gui.preparation.rules.rules_catalogue import Rule
from jury_desk.gui.preparation.rules.rules_words import RulesWords, number

_CONTROL = 25
"""Units of 8 px: the width of the column of fields."""
_ABREAST = 54
"""Below this many units the field stands under its sentence."""


class RuleRow(QFrame):
    """`changed` brings the rule's new value, `wanted` that the competencies are to be chosen,
    `refused` that what was typed is no number.
    """

    changed = Signal(object)
    wanted = Signal()
    refused = Signal()

    def __init__(self, rule: Rule, words: RulesWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = rule
        self._words = words
        self._own: Any = None
        self._ui = Ui_RuleRow()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._ui.fault_text.hide()
        self._choice: ChoiceField | None = None
        self._typed: TypedField | None = None
        self._button: QPushButton | None = None
        self._build()
        self._ui.back_button.clicked.connect(lambda: self.changed.emit(self._own))
        Spacing(self)
        click_on_enter(self)
        theme().changed.connect(self._fit)
        self.retranslate()
        self._fit()

    @property
    def control(self) -> QWidget:
        """What takes the keyboard first."""
        return self._choice or self._button or self._typed or self

    def show_rule(
        self, told: str, value: Any, own: Any, *, editable: bool, faults: Sequence[str]
    ) -> None:
        """Show the sentence, the value, and what is found wrong with it; `own` is the value of the
        certification's own regulations.
        """
        ui = self._ui
        self._own = own
        ui.rule_text.setText(told)
        same = self._same(value, own)
        ui.mark_state.setText(self.tr("Default") if same else self.tr("Changed"))
        ui.mark_state.setProperty("tone", None if same else "accent")
        text = self.tr("Default: {value}").format(value=self._words.shown(self.rule, own))
        ui.back_button.setText(text)
        ui.back_button.setVisible(not same and editable)
        ui.fault_text.setText("\n".join(faults))
        ui.fault_text.setVisible(bool(faults))
        self._show_value(value)
        for field in (self._choice, self._button):
            if field is not None:
                field.setEnabled(editable)
        if self._typed is not None:
            self._typed.setReadOnly(not editable)
        ui.mark_state.style().polish(ui.mark_state)

    def flush(self) -> None:
        """Hand over what is typed."""
        if self._typed is not None:
            self._typed.flush()

    def retranslate(self) -> None:
        """Take the words of the language anew."""
        name = self._words.control_name(self.rule)
        self.control.setAccessibleName(name)
        if self._typed is not None:
            self._typed.setAccessibleName(name)
        if self._choice is not None:
            kinds = self.rule.control == "score"
            self._choice.offer(
                self._words.score_kinds() if kinds else self._words.choices(self.rule.field)
            )
        if self._button is not None:
            self._button.setText(self.tr("Choose…"))
        if self.rule.control == "value" and self._typed is not None:
            self._typed.setPlaceholderText(self.tr("left out"))

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._ui.control_column.addLayout(line)
        place, kind = self._ui.control_widget, self.rule.control
        if kind in ("choice", "score"):
            self._choice = ChoiceField(place)
            self._choice.setObjectName("rule_choice")
            self._choice.chosen.connect(self._chosen)
            line.addWidget(self._choice, 3)
        if kind in ("number", "value", "score"):
            self._typed = TypedField(place)
            self._typed.setObjectName("rule_edit")
            self._typed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._typed.take(_read_or_nothing if kind == "value" else read_decimal, number)
            self._typed.entered.connect(self._entered)
            self._typed.refused.connect(self.refused)
            line.addWidget(self._typed, 2)
        if kind == "competencies":
            self._button = QPushButton(place)
            self._button.setObjectName("competencies_button")
            self._button.clicked.connect(self.wanted)
            line.addWidget(self._button)

    def _show_value(self, value: Any) -> None:
        if self.rule.control == "score":
            how, score = value
            if self._choice is not None and self._typed is not None:
                if score is not None or self._choice.value is None:
                    self._choice.set_value(how)
                self._typed.set_value(score)
        elif self._choice is not None:
            self._choice.set_value(value)
        elif self._typed is not None:
            self._typed.set_value(value)

    def _same(self, value: Any, own: Any) -> bool:
        if self.rule.control in ("number", "value") and value is not None and own is not None:
            return number(value) == number(own)
        return bool(value == own)

    def _chosen(self, value: Any) -> None:
        if self.rule.control != "score":
            self.changed.emit(value)
        elif self._typed is not None and self._typed.value is not None:
            self.changed.emit((value, self._typed.value))

    def _entered(self, value: Any) -> None:
        if self.rule.control == "score":
            how = self._choice.value if self._choice is not None else None
            self.changed.emit((how or "at-least", value))
        else:
            self.changed.emit(value)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        unit = theme().tokens.unit
        abreast = self.width() >= unit * _ABREAST
        way = QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        if self._ui.rule_row.direction() != way:
            self._ui.rule_row.setDirection(way)
            self._ui.rule_row.setSpacing(unit * (3 if abreast else 1))
        self._ui.control_widget.setFixedWidth(unit * _CONTROL)
        top = Qt.AlignmentFlag.AlignTop if abreast else Qt.AlignmentFlag.AlignLeft
        self._ui.rule_row.setAlignment(self._ui.control_widget, top)


def _read_or_nothing(text: str) -> str | None:
    return read_decimal(text) if text.strip() else None
