"""What a sealed sheet tells of its day, in words."""

from collections.abc import Iterator
from dataclasses import dataclass

from jury_desk.domain.day.sealed import SealedIncident, SealedPause, SealedPhase
from jury_desk.domain.sealing import Context, Record
from jury_desk.domain.team import sealed_deviations
from jury_desk.words.model import Words


@dataclass(frozen=True)
class PhaseShown:
    """A phase: its name, how long it was planned and how long it went, and what is to be said of it
    (pauses, and how far the measure is to be trusted).
    """

    name: str
    planned: str
    real: str
    notes: tuple[str, ...]


def phases_shown(about: Context, words: Words) -> tuple[PhaseShown, ...]:
    """The phases that were timed, in their planned order."""
    says = words.documents.day
    return tuple(
        PhaseShown(
            name=_name(phase, words),
            planned="–" if phase.minutes is None else says.planned_length(phase.minutes),
            real=says.duration(phase.ms, estimated=phase.estimated),
            notes=tuple(_notes(phase, words)),
        )
        for phase in about.day.phases
    )


def day_facts(record: Record, words: Words) -> Iterator[tuple[str, str]]:
    """Label and value of all the rest: how it was marked, where it comes from, what happened."""
    about = record.context
    says, day = words.documents.day, about.day
    if about.team_levels is not None:
        given, own = len(about.team_levels), len(sealed_deviations(record))
        if given or own:
            yield says.common, says.common_text.format(team=given, own=own)
    if day.marked == "live":
        yield says.marking, says.live
    elif day.marked == "afterwards":
        yield says.marking, says.afterwards.format(part=about.plays or "")
    if day.paper is not None:
        text = says.paper_text if day.paper.text else says.paper_bare
        why = says.paper_reason(day.paper.why)
        yield says.paper, text.format(why=why, text=day.paper.text)
    if day.added is not None and day.added.juror is not None:
        text = says.moved_text.format(juror=day.added.juror, reason=day.added.reason)
        yield says.moved, text
    elif day.added is not None:
        text = says.added_team if about.team else says.added_candidate
        yield says.added, text.format(reason=day.added.reason)
    for reason in day.swaps:
        yield says.swapped, says.swapped_text.format(reason=reason)
    for one in day.incidents:
        yield says.incident(one.kind), _incident(one, about, words)


def _name(phase: SealedPhase, words: Words) -> str:
    says = words.documents.day
    name = phase.label or says.phase(phase.kind, own=phase.member is not None)
    return f"{name} ({says.tongue(phase.language)})" if phase.language else name


def _notes(phase: SealedPhase, words: Words) -> Iterator[str]:
    says = words.documents.day
    for pause in phase.pauses:
        yield _pause(pause, words)
    if phase.estimated:
        yield says.estimated_note
    if not phase.ended:
        yield says.running_note


def _pause(pause: SealedPause, words: Words) -> str:
    says = words.documents.day
    text = says.pause_reason if pause.reason else says.pause
    time = says.duration(pause.ms, estimated=pause.estimated)
    return text.format(time=time, reason=pause.reason)


def _incident(one: SealedIncident, about: Context, words: Words) -> str:
    """In the passage's own zone: that of the clock on the room's wall."""
    says = words.documents.day
    moment = words.moment(one.at.astimezone(about.passage_at.tzinfo), seconds=False)
    text = says.incident_text if one.text else says.incident_bare
    return text.format(moment=moment, text=one.text)
