"""What the clock shows: before the passage, while a phase runs or stands still, and after it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from jury_desk.domain.day.clock import between
from jury_desk.gui.juror.passage.clock_face import WHOLE, Face, Tone
from jury_desk.gui.juror.passage.cues import Cue, cue_of
from jury_desk.gui.juror.passage.phase_words import clock_text, hour_text, minutes_text

if TYPE_CHECKING:
    from jury_desk.domain.day.clock import Instant, Lapse
    from jury_desk.domain.day.phases import PhaseRun

_MINUTE_MS = 60_000
_FAR = dt.timedelta(hours=12)
"""Further away than this, early and late mean nothing: the day is another one."""


@dataclass(frozen=True)
class Shown:
    """The face of a phase, and the cue that it shows."""

    face: Face
    cue: Cue


def running_face(
    run: PhaseRun, gone: Lapse, planned: int | None, now: Instant, moments: tuple[int, ...],
    *, down: bool,
) -> Shown:  # fmt: skip
    """While a phase runs or stands still. `gone` is how long it went in all, `planned` its minutes,
    `down` whether what is left is shown rather than what is gone.
    """
    cue = cue_of(planned, gone, moments)
    down = down and planned is not None and cue.kind != "over"
    whole = (planned or 0) * _MINUTE_MS
    digits = clock_text(whole - gone.ms, up=True) if down else clock_text(gone.ms)
    share = min(WHOLE, gone.ms * WHOLE // whole) if whole else (WHOLE if planned == 0 else None)
    if gone.estimated:
        digits = f"≈{digits}"
    caption, icon, tone = _caption(planned, gone, cue, down=down)
    if run.paused:
        still = between(run.pauses[-1].start, now)
        told = QCoreApplication.translate("PassageClock", "Paused · {time}")
        caption, icon = told.format(time=clock_text(still.ms)), "player-pause"
        paused = Face(digits, caption, icon, "muted", "muted", share)
        return Shown(paused, cue)
    return Shown(Face(digits, caption, icon, tone, "text", share), cue)


def _caption(planned: int | None, gone: Lapse, cue: Cue, *, down: bool) -> tuple[str, str, Tone]:
    if cue.kind == "over":
        told = QCoreApplication.translate("PassageClock", "Time is up · +{time}")
        return told.format(time=clock_text(cue.over_ms)), "alert-circle", "bad"
    if cue.kind == "soon":
        return cue_word(cue), "hourglass", "warn"
    if gone.estimated:
        told = QCoreApplication.translate("PassageClock", "estimated: the computer was restarted")
    elif planned is None:
        told = QCoreApplication.translate("PassageClock", "gone; no length was planned")
    elif down:
        told = QCoreApplication.translate("PassageClock", "left of {minutes}")
    else:
        told = QCoreApplication.translate("PassageClock", "gone of {minutes}")
    return told.format(minutes=minutes_text(planned or 0)), "", "muted"


def cue_word(cue: Cue) -> str:
    """A cue in words: what is told once to a screen reader too."""
    if cue.kind == "over":
        return QCoreApplication.translate("PassageClock", "Time is up")
    told = QCoreApplication.translate("PassageClock", "Less than {minutes} left")
    return told.format(minutes=minutes_text(cue.minutes))


def waiting_face(starts_at: dt.datetime, now: Instant, *, hushed: bool = False) -> Face:
    """Before the passage: the planned hour, and how early or late it is by the wall's clock;
    `hushed` where nobody waits, as in a practice: then neither means anything.
    """
    digits = hour_text(starts_at)
    if hushed:
        return Face(digits, QCoreApplication.translate("PassageClock", "whenever you like"))
    late = now.at - starts_at
    if abs(late) > _FAR:
        here = starts_at.astimezone()
        return Face(digits, f"{here:%d/%m/%Y}")
    minutes = abs(late) // dt.timedelta(minutes=1)
    if minutes == 0:
        return Face(digits, QCoreApplication.translate("PassageClock", "now"))
    if late < dt.timedelta():
        told = QCoreApplication.translate("PassageClock", "in {minutes}")
        return Face(digits, told.format(minutes=_long_text(minutes)))
    told = QCoreApplication.translate("PassageClock", "{minutes} late")
    return Face(digits, told.format(minutes=_long_text(minutes)), "clock-plus", "warn")


def resting_face(gone: Lapse, *, cut: bool = False) -> Face:
    """Between phases and after them: how long the exam went in all; `cut` where the last phase was
    not stopped, and counts until the signature.
    """
    digits = clock_text(gone.ms)
    told = QCoreApplication.translate("PassageClock", "in all; no phase is running")
    if cut:
        told = QCoreApplication.translate("PassageClock", "in all; counted until the signature")
    return Face(f"≈{digits}" if gone.estimated else digits, told, digits_tone="muted")


def _long_text(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return minutes_text(rest)
    return QCoreApplication.translate("PassageClock", "{hours} h {minutes}").format(
        hours=hours, minutes=f"{rest:02}"
    )
