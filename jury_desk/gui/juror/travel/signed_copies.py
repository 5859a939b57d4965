"""The copies of what was just signed, for the dialog that signed it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.errors import JuryDeskError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.session import SessionPlan
    from jury_desk.domain.travel.copies import Copies
    from jury_desk.services.program import Program
    from jury_desk.services.sign_sheet import ExportedSheet


def copies_of(
    program: Program, plan: SessionPlan, exported: Sequence[ExportedSheet]
) -> tuple[Copies, ...]:
    """What was read back of these sheets; none in practice, or where that cannot be told. Blocking:
    call it in the worker.
    """
    if plan.practice or program.make_juror_travel is None:
        return ()
    sheets = [one.sealed.header.sheet for one in exported]
    try:
        return tuple(program.juror_travel.copies.known(plan.id, sheets).values())
    except JuryDeskError:
        return ()
