"""Accommodations: the practical measure and the extra time, nothing of why."""

from __future__ import annotations

import re
from fractions import Fraction

from msgspec import structs
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from jury_desk.domain.preparation.people import Accommodation, Candidate
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.flow_line import FlowLine
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.typed_field import TypedField
from jury_desk.gui.preparation.candidates.candidate_card_fields import read_line
from jury_desk.gui.preparation.candidates.candidates_edits import change
from jury_desk.gui.preparation.desk import PreparationDesk

_OTHER = "other"
_THIRD = "1/3"
_NONE = "0"
_MOST_PARTS = 9999


def read_share(text: str) -> str:
    """A share of time as the session holds it: "1/4", "25 %" and "25%" give "1/4". Raises
    ValueError.
    """
    text = re.sub(r"\s", "", text).replace(",", ".")
    if found := re.fullmatch(r"(\d{1,4})/([1-9]\d{0,3})", text):
        share = Fraction(int(found[1]), int(found[2]))
    elif found := re.fullmatch(r"(\d{1,3}(?:\.\d{1,2})?)%", text):
        share = Fraction(found[1]) / 100
    else:
        raise ValueError(text)
    if not 0 < share <= 3 or share.denominator > _MOST_PARTS:
        raise ValueError(text)
    return str(share)


class MeasuresPart(QWidget):
    """The measures of the candidate on the card, each in a line of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: PreparationDesk | None = None
        self._candidate = ""
        self._lines: list[_MeasureLine] = []
        self._blank = False
        self._editable = True
        self._shown: tuple[Accommodation, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        acts = FlowLine(self)
        self._acts = acts
        self.third_button = QPushButton(acts)
        self.third_button.setObjectName("third_button")
        self.measure_button = QPushButton(acts)
        self.measure_button.setObjectName("measure_button")
        for button, icon in ((self.third_button, "clock-plus"), (self.measure_button, "plus")):
            button.setProperty("role", "link")
            dress(button, icon, "accent")
        self.third_button.clicked.connect(self._add_third)
        self.measure_button.clicked.connect(self._add_blank)
        self._column.addWidget(acts)
        click_on_enter(self)
        self.retranslate()

    def work_on(self, desk: PreparationDesk) -> None:
        """Record through that desk."""
        self._desk = desk

    def show_candidate(self, candidate: Candidate | None, *, editable: bool) -> None:
        """Show a candidate's measures; None for one who is not enrolled yet."""
        id_ = candidate.id if candidate is not None else ""
        items = candidate.accommodations if candidate is not None else ()
        if id_ != self._candidate or len(items) > len(self._shown):
            self._blank = False
        self._candidate, self._shown, self._editable = id_, items, editable
        self._acts.setVisible(editable and candidate is not None)
        self.third_button.setVisible(all(item.extra_time == _NONE for item in items))
        self._fill()

    def flush(self) -> None:
        """Record what is typed and not yet recorded."""
        for line in self._lines:
            line.flush()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first measure, or to the button that adds one."""
        target = self._lines[0].measure if self._lines else self.measure_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self.third_button.setText(self.tr("A third more time"))
        self.measure_button.setText(self.tr("Add a measure"))
        for line in self._lines:
            line.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> None:
        shown: list[Accommodation | None] = [*self._shown, *([None] if self._blank else [])]
        while len(self._lines) > len(shown):
            line = self._lines.pop()
            line.hide()
            line.deleteLater()
        while len(self._lines) < len(shown):
            line = _MeasureLine(len(self._lines), self)
            self._column.insertWidget(len(self._lines), line)
            self._lines.append(line)
        for line, item in zip(self._lines, shown, strict=True):
            line.show_item(self._candidate, item, editable=self._editable)

    def _add_blank(self) -> None:
        self._blank = True
        self._fill()
        self._lines[-1].show()
        self._lines[-1].measure.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _add_third(self) -> None:
        added = Accommodation(measure=self.tr("Extra time"), extra_time=_THIRD)
        self.put(len(self._shown), added)

    def drop_blank(self) -> None:
        """Take the line away in which nothing was typed."""
        self._blank = False
        self._fill()
        self.measure_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put(self, at: int, item: Accommodation | None) -> None:
        """Put a measure in its place, after the last one too; None takes it away."""

        def made(one: Candidate) -> Candidate:
            items = list(one.accommodations)
            items[at : at + 1] = [item] if item is not None else []
            return structs.replace(one, accommodations=tuple(items))

        if self._desk is not None:
            change(self._desk, [self._candidate], made)


class _MeasureLine(QWidget):
    """A measure, its extra time, and the button that takes it away."""

    def __init__(self, at: int, part: MeasuresPart) -> None:
        super().__init__(part)
        self._at = at
        self._part = part
        self._about = ""
        self._item: Accommodation | None = None
        self.measure = TypedField(self)
        self.measure.setObjectName("measure_edit")
        self.measure.take(read_line, str)
        self.extra = ChoiceField(self)
        self.extra.setObjectName("extra_field")
        self.share = TypedField(self)
        self.share.setObjectName("share_edit")
        self.share.take(read_share, str)
        self.remove_button = QToolButton(self)
        self.remove_button.setObjectName("remove_button")
        self.remove_button.setProperty("role", "quiet")
        dress(self.remove_button, "trash", "text")
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self.extra, 2)
        times.addWidget(self.share, 1)
        times.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.measure)
        column.addLayout(times)
        self.measure.entered.connect(self._send_measure)
        self.extra.chosen.connect(self._send_extra)
        self.share.entered.connect(self._send_share)
        self.remove_button.clicked.connect(self._remove)
        click_on_enter(self)
        Spacing(self)
        self.retranslate()

    def show_item(self, about: str, item: Accommodation | None, *, editable: bool) -> None:
        if about != self._about:
            self._about = about
            self.measure.setModified(False)
            self.share.setModified(False)
        self._item = item
        self.measure.set_value(item.measure if item else None)
        extra = item.extra_time if item else _NONE
        plain = extra in (_NONE, _THIRD)
        if not (self.share.hasFocus() and self.extra.value == _OTHER):
            self.extra.set_value(extra if plain else _OTHER)
            self.share.set_value(None if plain else extra)
            self.share.setVisible(not plain)
        for widget in (self.measure, self.extra, self.share, self.remove_button):
            widget.setEnabled(editable)
        self.extra.setVisible(item is not None)

    def flush(self) -> None:
        self.measure.flush()
        self.share.flush()

    def retranslate(self) -> None:
        self.measure.setAccessibleName(self.tr("Practical measure"))
        self.measure.setPlaceholderText(self.tr("Separate room, assistant, screen reader…"))
        self.extra.setAccessibleName(self.tr("Extra time"))
        self.extra.offer(
            [
                (_NONE, self.tr("No extra time")),
                (_THIRD, self.tr("A third more time")),
                (_OTHER, self.tr("Another share of time")),
            ]
        )
        self.share.setAccessibleName(self.tr("Share of extra time"))
        self.share.setPlaceholderText(self.tr("1/4 or 25 %"))
        removing = self.tr("Take the measure away")
        self.remove_button.setAccessibleName(removing)
        self.remove_button.setToolTip(removing)

    def _send_measure(self, text: str) -> None:
        if self._item is None:
            if text:
                self._part.put(self._at, Accommodation(measure=text))
        elif text:
            self._part.put(self._at, structs.replace(self._item, measure=text))
        else:  # a measure is never without its words: what stands is shown again
            self.measure.setText(self._item.measure)

    def _send_extra(self, value: str) -> None:
        if value == _OTHER:
            self.share.show()
            self.share.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self._item is not None:
            self._part.put(self._at, structs.replace(self._item, extra_time=value))

    def _send_share(self, share: str) -> None:
        if self._item is not None:
            self._part.put(self._at, structs.replace(self._item, extra_time=share))

    def _remove(self) -> None:
        if self._item is None:
            self._part.drop_blank()
        else:
            self._part.put(self._at, None)
