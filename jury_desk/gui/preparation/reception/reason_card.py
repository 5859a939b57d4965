"""A decision with its reason, which stands in the reception's journal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_reception_reason import Ui_ReceptionReason
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import (
    TypedField,
    read_date,
    read_hour,
    told_date,
    told_hour,
)

LONGEST_REASON = 2000


@dataclass(frozen=True)
class Decision:
    """`act` names what is done; `text` says what comes of it."""

    title: str
    text: str
    act: str


class ReasonCard(CardDialog):
    """`decided` brings the reason, and the moment from which it holds (None where none is asked
    for); the caller then calls `end` or `show_refusal`.
    """

    decided = Signal(str, object)

    def __init__(
        self,
        asked: Callable[[], Decision],
        parent: QWidget | None,
        since: dt.datetime | None = None,
    ) -> None:
        """`asked` gives the words in the language of the moment; `since` is the moment that is
        proposed, None where none is asked for.
        """
        body = QWidget()
        self._ui = ui = Ui_ReceptionReason()
        ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._asked, self._since = asked, since
        super().__init__(body, parent)
        self._body = body
        ui.since_widget.setVisible(since is not None)
        ui.day_field.take(read_date, told_date)
        ui.hour_field.take(read_hour, told_hour)
        if since is not None:
            local = since.astimezone()
            ui.day_field.set_value(local.date())
            ui.hour_field.set_value(local.hour * 60 + local.minute)
        self.retranslate()
        first: QWidget = ui.day_field if since is not None else ui.reason_edit
        first.setFocus()

    @property
    def reason(self) -> str:
        """The reason as it stands, without the spaces around it."""
        return self._ui.reason_edit.toPlainText().strip()

    def act(self) -> None:
        since = self._moment()
        if self._since is not None and since is None:
            self.set_message(self.tr("Type the day as 12/06/2026 and the hour as 14:30."))
            self._ui.day_field.setFocus()
        elif not self.reason:
            self.set_message(self.tr("Write the reason first: one sentence is enough."))
            self._ui.reason_edit.setFocus()
        elif len(self.reason) > LONGEST_REASON:
            told = self.tr("This reason is too long: keep it below %n character(s).", "", 2000)
            self.set_message(told)
            self._ui.reason_edit.setFocus()
        else:
            self.set_message("")
            self.decided.emit(self.reason, since)
            self.accept()

    def fit(self) -> None:
        self._ui.reason_edit.setFixedHeight(theme().tokens.unit * 12)
        super().fit()

    def retranslate(self) -> None:
        decision = self._asked()
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(decision.title)
        self._ui.about_text.setText(decision.text)
        self.accept_button.setText(decision.act)
        self.refuse_button.setText(self.tr("Cancel"))

    def _moment(self) -> dt.datetime | None:
        """The moment typed, by the clock here; None where it cannot be read."""
        day = _typed(self._ui.day_field, read_date)
        minutes = _typed(self._ui.hour_field, read_hour)
        if self._since is None or day is None or minutes is None or minutes >= 24 * 60:
            return None
        hour = dt.time(minutes // 60, minutes % 60)
        return dt.datetime.combine(day, hour).astimezone()


_Value = TypeVar("_Value")


def _typed(field: TypedField, read: Callable[[str], _Value]) -> _Value | None:
    try:
        return read(field.text())
    except ValueError:
        return None
