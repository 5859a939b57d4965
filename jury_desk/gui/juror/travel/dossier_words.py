"""What a dossier brings and what a later one changes, in whole sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jury_desk.domain.sheet import expected_sheets
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.words import of

if TYPE_CHECKING:
    from jury_desk.domain.day.carry import Carried
    from jury_desk.domain.session import Passage, SessionPlan
    from jury_desk.domain.travel.plan_change import (
        ChangedPeople,
        KeptPassage,
        MovedPassage,
        PlanChanges,
    )


@dataclass(frozen=True)
class ChangeLine:
    """One change: its icon, the icon's ink, the sentence."""

    icon: str
    ink: str
    words: str


class DossierWords(QObject):
    """Sentences in the language of the moment."""

    def brought(self, plan: SessionPlan) -> str:
        """How many passages are the juror's, and when the first one is."""
        mine = {ref.passage for ref in expected_sheets(plan, plan.juror)}
        passages = sorted((one for one in plan.passages if one.id in mine), key=_starts)
        if not passages:
            return self.tr("No passage is planned for you in this session yet.")
        count = self.tr("%n passage(s)", "", len(passages))
        told = self.tr("{count}, the first one {when}.")
        return told.format(count=count, when=self._when(passages[0], day=True))

    def work(self, carried: Carried) -> str:
        """What the juror recorded before, on a laptop whose PIN is forgotten, and comes along."""
        count = self.tr("%n sheet(s)", "", len(carried.about.sheets))
        signed = self.tr(
            "%n signed", "", sum(map(bool, map(carried.sealed_of, carried.about.sheets)))
        )
        told = self.tr("Your work comes along: {sheets}, of which {signed}.")
        return told.format(sheets=count, signed=signed)

    def changes(self, changes: PlanChanges) -> tuple[ChangeLine, ...]:
        """Each change of a later dossier, by what it asks of the juror."""
        lines = [ChangeLine("alert-triangle", "warn", self._kept(one)) for one in changes.kept]
        for added in changes.added:
            told = self.tr("{subject} is added: {when}.")
            when = self._when(added.passage, day=True)
            lines.append(
                ChangeLine("plus", "accent", told.format(subject=_name(added.subject), when=when))
            )
        lines += [ChangeLine("calendar-time", "accent", self._moved(one)) for one in changes.moved]
        lines += [ChangeLine("users-group", "accent", self._people(one)) for one in changes.people]
        for gone in changes.removed:
            told = self.tr("{subject} ({when}) no longer passes before you.")
            when = self._when(gone.passage, day=True)
            lines.append(
                ChangeLine("x", "muted", told.format(subject=_name(gone.subject), when=when))
            )
        return tuple(lines)

    def _moved(self, one: MovedPassage) -> str:
        day = one.before.starts_at.astimezone().date() != one.after.starts_at.astimezone().date()
        told = self.tr("{subject} is moved: {after} instead of {before}.")
        return told.format(
            subject=_name(one.subject),
            after=self._when(one.after, day=day),
            before=self._when(one.before, day=day),
        )

    def _kept(self, one: KeptPassage) -> str:
        subject, when = _name(one.subject), self._when(one.passage, day=False)
        if one.wanted is None:
            told = self.tr(
                "{subject} ({when}) is no longer planned for you, but stays here: something is "
                "recorded."
            )
            return told.format(subject=subject, when=when)
        told = self.tr(
            "{wanted} is planned in place of {subject} ({when}). Something is recorded of "
            "{subject}, who stays; {wanted} is not on this computer: tell the secretariat."
        )
        return told.format(wanted=_name(one.wanted_subject), subject=subject, when=when)

    def _people(self, one: ChangedPeople) -> str:
        when, after = self._when(one.passage, day=False), _name(one.after)
        if one.before != one.after:
            told = self.tr("{when}: {after} passes instead of {before}.")
            return told.format(when=when, after=after, before=_name(one.before))
        if one.seats:
            told = self.tr("{when}, {after}: other jurors sit with you, or you sit otherwise.")
        else:
            told = self.tr("{when}, {after}: what is told of them changes (measure, number, name).")
        return told.format(when=when, after=after)

    def _when(self, passage: Passage, *, day: bool) -> str:
        """The hour of a passage, with its room, and its `day` where it is wanted."""
        at = passage.starts_at.astimezone()
        hour = f"{at:%H:%M}"
        if day:
            date = of(language()).date(at.date())
            hour = self.tr("on {day} at {hour}").format(day=date, hour=hour)
        if not passage.room:
            return hour
        named = self.tr("room").casefold() in passage.room.casefold()
        told = self.tr("{when}, {room}") if named else self.tr("{when}, room {room}")
        return told.format(when=hour, room=isolated(passage.room))


def _starts(passage: Passage) -> tuple[object, str]:
    return passage.starts_at, passage.id


def _name(subject: str) -> str:
    return isolated(subject)
