"""The running phase of a passage at one moment: what every clock of it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.day.clock import NOTHING
from jury_desk.gui.juror.passage.face_words import Shown, running_face
from jury_desk.gui.juror.passage.phase_words import clock_text, phase_name, phase_title

if TYPE_CHECKING:
    from jury_desk.domain.day.clock import Instant
    from jury_desk.domain.day.phases import PassageTime
    from jury_desk.domain.session import PlannedPhase, SessionPlan
    from jury_desk.gui.juror.passage.clock_face import Tone

_SECOND_MS = 1000


@dataclass(frozen=True)
class Glance:
    """`planned` are its minutes (None: nobody planned it), `gone` the time as text, `past` how many
    milliseconds of the second at hand are over.
    """

    name: str
    title: str
    planned: int | None
    gone: str
    past: int
    paused: bool
    shown: Shown

    @property
    def tone(self) -> Tone:
        """The tone of its cue; none while it is paused."""
        return self.shown.face.tone

    @property
    def icon(self) -> str:
        """The shape that goes with the tone."""
        return self.shown.face.icon or "clock"


def glance_at(
    time: PassageTime,
    phases: tuple[PlannedPhase, ...],
    plan: SessionPlan,
    now: Instant,
    moments: tuple[int, ...],
    *,
    down: bool,
) -> Glance | None:
    """Look at a passage's time; None where no phase runs. `moments` are the minutes before the end
    that give a cue, `down` whether the big clock shows what is left.
    """
    run = time.running
    if run is None:
        return None
    gone = time.phase_lapse(run.phase, now) or NOTHING
    phase = phases[run.phase] if run.phase < len(phases) else None
    length = phase.minutes if phase is not None else None
    return Glance(
        name=phase_name(phase, plan) if phase is not None else "",
        title=phase_title(phase, plan) if phase is not None else "",
        planned=length,
        gone=f"≈{clock_text(gone.ms)}" if gone.estimated else clock_text(gone.ms),
        past=gone.ms % _SECOND_MS,
        paused=run.paused,
        shown=running_face(run, gone, length, now, moments, down=down),
    )
