"""Phases and times in the words of the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    import datetime as dt

    from jury_desk.domain.day.clock import Lapse
    from jury_desk.domain.session import PlannedPhase, SessionPlan

_SECOND_MS = 1000
_HOUR_S = 3600
_MINUTE_S = 60


def kind_word(kind: str) -> str:
    """The name of a kind of phase."""
    words = {
        "preparation": QCoreApplication.translate("PassagePhase", "Preparation"),
        "presentation": QCoreApplication.translate("PassagePhase", "Presentation"),
        "questions": QCoreApplication.translate("PassagePhase", "Questions"),
        "roleplay": QCoreApplication.translate("PassagePhase", "Role-play"),
        "deliberation": QCoreApplication.translate("PassagePhase", "Deliberation"),
        "break": QCoreApplication.translate("PassagePhase", "Break"),
    }
    return words.get(kind, kind)


def phase_name(phase: PlannedPhase, plan: SessionPlan) -> str:
    """What a list calls a phase: whose it is where it is a member's, else its label or kind."""
    if phase.member is not None:
        return next((one.name for one in plan.candidates if one.id == phase.member), phase.member)
    return phase.label or kind_word(phase.kind)


def phase_about(phase: PlannedPhase, session_language: str) -> str:
    """What is beside its name: the kind where the name is a member's, another language."""
    told = [phase.label or kind_word(phase.kind)] if phase.member is not None else []
    if phase.language and phase.language != session_language:
        told.append(in_language(phase.language))
    return "\u00a0· ".join(told)


def phase_title(phase: PlannedPhase, plan: SessionPlan) -> str:
    """The name with what is beside it: "Negotiation · in English"."""
    about = phase_about(phase, plan.language)
    name = phase_name(phase, plan)
    return f"{name}\u00a0· {about}" if about else name


def start_word(phase: PlannedPhase, plan: SessionPlan) -> str:
    """What begins a passage, or its preparation, by the phase that it starts."""
    told = QCoreApplication.translate("PassagePhase", "Start: {phase}")
    return told.format(phase=phase_name(phase, plan))


def next_word(phase: PlannedPhase, plan: SessionPlan) -> str:
    """What ends the phase that runs and starts another one."""
    told = QCoreApplication.translate("PassagePhase", "Next: {phase}")
    return told.format(phase=phase_name(phase, plan))


def in_language(code: str) -> str:
    """Say "in English" by the language's code; the code itself where no name is known."""
    words = {
        "fr": QCoreApplication.translate("PassagePhase", "in French"),
        "en": QCoreApplication.translate("PassagePhase", "in English"),
        "es": QCoreApplication.translate("PassagePhase", "in Spanish"),
        "de": QCoreApplication.translate("PassagePhase", "in German"),
        "it": QCoreApplication.translate("PassagePhase", "in Italian"),
    }
    return words.get(code.lower(), code)


def minutes_text(minutes: int) -> str:
    """Minutes as "24 min"."""
    told = QCoreApplication.translate("PassagePhase", "{minutes} min")
    return told.format(minutes=minutes)


def clock_text(ms: int, *, up: bool = False) -> str:
    """Milliseconds as "12:34", or "1:02:34" from an hour on; `up` counts a begun second as whole,
    so that what is left and what is gone make the whole.
    """
    seconds = -(-ms // _SECOND_MS) if up else ms // _SECOND_MS
    minutes, second = divmod(seconds, _MINUTE_S)
    if seconds < _HOUR_S:
        return f"{minutes:02}:{second:02}"
    hours, minute = divmod(minutes, _MINUTE_S)
    return f"{hours}:{minute:02}:{second:02}"


def lapse_text(lapse: Lapse) -> str:
    """A duration as "12:34"; one that is estimated says so by its sign."""
    return f"≈\u00a0{clock_text(lapse.ms)}" if lapse.estimated else clock_text(lapse.ms)


def hour_text(moment: dt.datetime) -> str:
    """The time of day of a moment, on this laptop's own clock: "09:02"."""
    return f"{moment.astimezone():%H:%M}"
