"""Somebody appears whom the plan did not foresee: their passage is added on the spot."""

import datetime as dt
from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QPlainTextEdit, QWidget

from jury_desk.domain.grid import Grid
from jury_desk.gui.forms.ui_added_passage import Ui_AddedPassage
from jury_desk.gui.juror.day_rows import about_text
from jury_desk.gui.juror.unforeseen.act_dialog import AskingDialog
from jury_desk.gui.juror.unforeseen.member_lines import read_members
from jury_desk.gui.kit.check_list import Check
from jury_desk.gui.kit.spacing import turn
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import read_hour, told_hour
from jury_desk.services.juror_day import Day
from jury_desk.services.unforeseen_added import Added, Newcomer, NewTeam, jurors_beside

_NARROW = 540
"""Pixels at 100 %: in a narrower card the fields stand one below the other."""

Now = Callable[[], dt.datetime]
"""The present moment, with its zone."""


class _New(Enum):
    PERSON = auto()
    TEAM = auto()


class AddedDialog(AskingDialog):
    """Asks who passes, on what, when, before whom, and why. `opens` tells whether the passage is to
    be opened once it is added.
    """

    fields_changed = Signal()

    def __init__(
        self, day: Day, assessment: str, now: Now, parent: QWidget | None = None, draft: str = ""
    ) -> None:
        """`assessment` is the one offered first."""
        body = QWidget()
        self._ui = Ui_AddedPassage()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._body = body
        self._day = day
        self._now = now
        self._off: set[str] = set()
        self.opens = True
        super().__init__(body, parent, width=680)
        ui = self._ui
        ui.hour_edit.take(_hour, told_hour)
        self.retranslate()
        ui.who_choice.set_value(_New.PERSON)
        offered = [name for name, _ in markable(day.grid)]
        ui.assessment_choice.set_value(assessment if assessment in offered else offered[0])
        moment = now().astimezone()
        ui.hour_edit.set_value(moment.hour * 60 + moment.minute)
        ui.reason_edit.setPlainText(draft)
        ui.who_choice.chosen.connect(lambda _: self._show_parts())
        ui.assessment_choice.chosen.connect(lambda _: self._show_parts())
        ui.jurors_list.toggled.connect(self._toggle)
        names = (ui.last_name_edit, ui.first_name_edit, ui.number_edit)
        for edit in (*names, ui.accommodation_edit, ui.team_name_edit):
            edit.textChanged.connect(lambda _: self.set_message(""))
        for text in (ui.members_edit, ui.reason_edit):
            text.textChanged.connect(lambda: self.set_message(""))
        self.extra_button.show()
        self._show_parts()
        ui.last_name_edit.setFocus()

    @property
    def reason_edit(self) -> QPlainTextEdit:
        edit: QPlainTextEdit = self._ui.reason_edit
        return edit

    @property
    def added(self) -> Added:
        """What is to be added, as the fields say."""
        ui = self._ui
        return Added(
            who=self._who(),
            assessment=ui.assessment_choice.value,
            reason=self.reason,
            starts_at=self._starts_at(),
            jurors=tuple(name for name in self._beside() if name not in self._off),
        )

    def act(self) -> None:
        self.opens = True
        super().act()

    def act_otherwise(self) -> None:
        self.opens = False
        super().act()

    def fault(self) -> tuple[str, QWidget] | None:
        ui, who = self._ui, self._ui.who_choice.value
        ui.hour_edit.flush()
        if who is _New.PERSON and not ui.last_name_edit.text().strip():
            return self.tr("Write the name first."), ui.last_name_edit
        if who is _New.PERSON and not ui.first_name_edit.text().strip():
            return self.tr("Write the first name too."), ui.first_name_edit
        if who is _New.TEAM and not ui.team_name_edit.text().strip():
            return self.tr("Give the team a name."), ui.team_name_edit
        if ui.hour_edit.property("wrong") or ui.hour_edit.value is None:
            return self.tr("Write the hour like 11:00."), ui.hour_edit
        if not self.reason:
            return self.tr("Write the reason first: one sentence is enough."), ui.reason_edit
        return None

    def retranslate(self) -> None:
        ui = self._ui
        ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Add somebody on the spot"))
        self.accept_button.setText(self.tr("Add and open"))
        self.extra_button.setText(self.tr("Add only"))
        self.refuse_button.setText(self.tr("Cancel"))
        plan = self._day.plan
        people = [(one.id, one.name) for one in sorted(plan.candidates, key=lambda c: c.name)]
        new = [
            (_New.PERSON, self.tr("Somebody who is not on the list")),
            (_New.TEAM, self.tr("A team that is not on the list")),
        ]
        ui.who_choice.offer([*new, *people, *((team.id, team.label) for team in plan.teams)])
        ui.assessment_choice.offer(markable(self._day.grid))

    def fit(self) -> None:
        self._ui.members_edit.setFixedHeight(round(theme().tokens.text_px * 7))
        self._ui.jurors_list.fit()
        lines: list[QBoxLayout] = [self._ui.person_line, self._ui.place_line]
        turn(lines, across=self.is_wide(_NARROW))
        super().fit()

    def _show_parts(self) -> None:
        ui, who = self._ui, self._ui.who_choice.value
        ui.person_widget.setVisible(who is _New.PERSON)
        ui.accommodation_widget.setVisible(who is _New.PERSON)
        ui.team_widget.setVisible(who is _New.TEAM)
        beside = self._beside()
        names = {juror.id: juror.name for juror in self._day.plan.jurors}
        ui.jurors_list.show_checks([Check(j, names[j], j not in self._off) for j in beside])
        ui.jurors_widget.setVisible(bool(beside))
        self.set_message("")
        self.fit_if_shown()

    def _beside(self) -> tuple[str, ...]:
        return jurors_beside(self._day.plan, self._ui.assessment_choice.value or "")

    def _toggle(self, juror: str, on: bool) -> None:
        (self._off.discard if on else self._off.add)(juror)
        self._show_parts()

    def _who(self) -> Newcomer | NewTeam | str:
        ui, who = self._ui, self._ui.who_choice.value
        if who is _New.PERSON:
            edits = (ui.last_name_edit, ui.first_name_edit, ui.number_edit, ui.accommodation_edit)
            return Newcomer(*(edit.text() for edit in edits))
        if who is _New.TEAM:
            members = read_members(ui.members_edit.toPlainText(), self._day.plan.candidates)
            return NewTeam(ui.team_name_edit.text(), members)
        return str(who)

    def _starts_at(self) -> dt.datetime:
        """The hour in local time: of today, or of the session's day where nothing is planned today,
        as in practice.
        """
        minutes: int = self._ui.hour_edit.value
        plan, day = self._day.plan, self._now().astimezone().date()
        if all(one.starts_at.astimezone().date() != day for one in plan.passages):
            day = plan.date
        hour = dt.time(minutes // 60, minutes % 60)
        return dt.datetime.combine(day, hour).astimezone()


def markable(grid: Grid) -> list[tuple[str, str]]:
    """The assessments that have criteria to mark, as (id, words), no two of which read alike."""
    titles = grid.assessment_titles
    return [
        (one.id, about_text(one, bloc) if titles[one.id] == one.title else titles[one.id])
        for bloc in grid.blocs
        for one in bloc.assessments
        if grid.criteria_of(one.id)
    ]


def _hour(text: str) -> int:
    """An hour as people type it, in minutes. Raises ValueError for nothing, or for what is none."""
    found = read_hour(text)
    if found is None or found >= 24 * 60:
        raise ValueError(text)
    return found
