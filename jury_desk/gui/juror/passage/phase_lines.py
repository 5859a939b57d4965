"""The phases of a passage in words, for their list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jury_desk.gui.juror.passage.phase_order import PhaseRow, phase_rows
from jury_desk.gui.juror.passage.phase_words import (
    lapse_text,
    minutes_text,
    phase_about,
    phase_name,
)
from jury_desk.gui.juror.passage.phases_view import PhaseLine

if TYPE_CHECKING:
    from jury_desk.domain.day.clock import Instant
    from jury_desk.domain.day.phases import PassageTime
    from jury_desk.domain.session import PlannedPhase, SessionPlan


def phase_lines(
    phases: tuple[PlannedPhase, ...], time: PassageTime, now: Instant, plan: SessionPlan
) -> tuple[PhaseLine, ...]:
    """The phases in their order, as they stand at a moment."""
    return tuple(_line(row, plan) for row in phase_rows(phases, time, now))


def _line(row: PhaseRow, plan: SessionPlan) -> PhaseLine:
    phase = row.phase
    length = minutes_text(phase.minutes) if phase.minutes is not None else ""
    shown, about = length, [phase_about(phase, plan.language)]
    if row.lapse is not None:
        gone = lapse_text(row.lapse)
        shown = f"{gone} / {length}" if length else gone
        if row.lapse.estimated:
            about.append(QCoreApplication.translate("PassagePhase", "estimated"))
    name = phase_name(phase, plan)
    beside = "\u00a0· ".join(said for said in about if said)
    stands = {
        "ahead": QCoreApplication.translate("PassagePhase", "ahead"),
        "running": QCoreApplication.translate("PassagePhase", "running"),
        "over": QCoreApplication.translate("PassagePhase", "over"),
    }[row.stands]
    told = ", ".join(said for said in (name, beside, stands, shown) if said)
    return PhaseLine(row.number, name, beside, shown, row.stands, told)
