"""Every sheet of a session that is waited for or came in, judged; and those that are missing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.travel.standing import SETTLED

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from jury_desk.domain.travel.ports import TravelStore
    from jury_desk.domain.travel.standing import Judged, Judgement
    from jury_desk.services.reception_desk import Received, Sitting


@dataclass(frozen=True)
class KnownSheet:
    """A sheet and how it stands. `assessment`, the hours and `subject_name` are empty where only a
    laptop told of a passage that no plan here names.
    """

    judged: Judged
    passage: str
    juror: str
    subject: str
    subject_name: str
    assessment: str
    starts_at: dt.datetime | None
    ends_at: dt.datetime | None
    is_planned: bool
    is_taken_over: bool = False
    """Another juror marks it who was not to: where it was moved, it went somewhere."""


def known_sheets(
    sitting: Sitting, received: Received, store: TravelStore
) -> tuple[KnownSheet, ...]:
    """The sheets of the timetable, and those of passages that it does not name and that a juror
    signed, or is at work on.
    """
    judgement, candidates = received.judgement, sitting.preparation.candidates
    others = tuple(_others(sitting, judgement, store))
    found: list[KnownSheet] = []
    for sheet in sitting.expected.sheets.values():
        judged = judgement.of(sheet.sheet)
        candidate = candidates.get(sheet.subject)
        found.append(
            KnownSheet(
                judged=judged,
                passage=sheet.passage,
                juror=sheet.juror,
                subject=sheet.subject,
                subject_name=candidate.name if candidate else sheet.subject,
                assessment=sheet.assessment,
                starts_at=sheet.starts_at,
                ends_at=sheet.ends_at,
                is_planned=True,
                is_taken_over=judged.standing == "moved"
                and any(
                    other.subject == sheet.subject
                    and other.juror != sheet.juror
                    and (
                        other.passage == sheet.passage or other.assessment in ("", sheet.assessment)
                    )
                    for other in others
                ),
            )
        )
    return (*found, *others)


def _others(sitting: Sitting, judgement: Judgement, store: TravelStore) -> Iterator[KnownSheet]:
    candidates = sitting.preparation.candidates
    for name in judgement.known():
        if name in sitting.expected.sheets:
            continue
        judged, facts = judgement.of(name), judgement.facts_of(name)
        if facts:
            about = store.returned_sheet(facts[-1].header).context
            known = candidates.get(about.subject.id)
            yield KnownSheet(
                judged=judged,
                passage=about.passage,
                juror=about.juror.id,
                subject=about.subject.id,
                # A juror's word names those alone whom the timetable does not.
                subject_name=known.name if known else about.subject.name,
                assessment=about.assessment,
                starts_at=about.passage_at,
                ends_at=None,
                is_planned=False,
            )
            continue
        told = judgement.heard_of(name)
        # What was not begun may have been taken out of the timetable since.
        if told is not None and judged.standing in ("signed-there", "in-progress", "waived"):
            heard, progress = told
            candidate = candidates.get(progress.subject)
            yield KnownSheet(
                judged=judged,
                passage=progress.passage,
                juror=heard.juror,
                subject=progress.subject,
                subject_name=candidate.name if candidate else "",
                assessment="",
                starts_at=None,
                ends_at=None,
                is_planned=False,
            )


def is_missing(sheet: KnownSheet) -> bool:
    """Whether a sheet is still waited for. One that was moved is settled when it went to somebody
    who is at work on it.
    """
    if sheet.judged.standing == "moved":
        return not sheet.is_taken_over
    return sheet.judged.standing not in SETTLED


def missing_of(sheets: Sequence[KnownSheet]) -> tuple[KnownSheet, ...]:
    """Those that are still waited for."""
    return tuple(sheet for sheet in sheets if is_missing(sheet))
