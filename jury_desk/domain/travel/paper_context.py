"""What a sheet that was rebuilt from its print is about, as far as the session's plan tells.

A print's code names the context by its digest alone. What the timetable knows is put in again; what
only the laptop knew is left empty, in a form that no sealed sheet has: a journal of no entry, and
the moment of the signature for those before it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.sealing import Context, Person, person

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.session import Passage, SessionPlan
    from jury_desk.domain.travel.paper import PaperCode


def context_on_paper(code: PaperCode, plan: SessionPlan, grid: Grid) -> Context:
    """The context; `plan` is the juror's, `grid` the one that the header names. What the plan does
    not name (somebody added on the spot) goes by its id.
    """
    header = code.header
    passage = _passage(plan, header.passage)
    bloc = grid.bloc_of_assessment(code.assessment)
    seats = passage.seats if passage else ()
    seat = next((seat for seat in seats if seat.juror == header.juror), None)
    candidates = {one.id: one for one in plan.candidates}
    jurors = {one.id: one for one in plan.jurors}
    subject, juror = candidates.get(header.subject), jurors.get(header.juror)
    return Context(
        sheet=header.sheet,
        version=header.version,
        parent=header.parent,
        session=header.session,
        session_label=plan.label,
        session_date=plan.date,
        language=plan.language,
        practice=False,
        panel=plan.panel,
        certification=grid.certification.label,
        title=grid.certification.title,
        grid=grid.id,
        grid_revision=grid.revision,
        bloc=bloc.id if bloc else "",
        assessment=code.assessment,
        part=code.part,
        passage=header.passage,
        passage_at=passage.starts_at if passage else header.signed_at,
        room=passage.room if passage else None,
        subject=person(plan, subject.id) if subject else _by_id(header.subject),
        team=plan.team(passage.team).label if passage and passage.team else None,
        accommodation=subject.accommodation if subject else None,
        neutralised_=_neutralised(code, plan, grid) or msgspec.UNSET,
        juror=Person(id=juror.id, name=juror.name) if juror else _by_id(header.juror),
        juror_quality=juror.quality if juror else "member",
        plays=seat.plays if seat else None,
        started_at=header.signed_at,
        completed_at=header.signed_at,
        signed_at=header.signed_at,
        journal_head=GENESIS,
        journal_length=0,
        device=code.enrolment.enrolment.device if code.enrolment else "",
    )


def _passage(plan: SessionPlan, wanted: str) -> Passage | None:
    return next((one for one in plan.passages if one.id == wanted), None)


def _by_id(name: str) -> Person:
    return Person(id=name, name=name)


def _neutralised(code: PaperCode, plan: SessionPlan, grid: Grid) -> tuple[str, ...]:
    """The sheet's criteria that are left out for its candidate, in reading order."""
    named = next((one.neutralised for one in plan.candidates if one.id == code.header.subject), ())
    shown = grid.criteria_of(code.assessment, code.part)
    return tuple(one.id for one in shown if one.id in named)
