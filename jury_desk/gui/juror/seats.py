"""What the juror of this laptop does in a passage beside marking."""

from jury_desk.domain.session import Passage, SessionPlan


def observes(plan: SessionPlan, passage: Passage) -> bool:
    """Whether they are there to observe."""
    observer = plan.juror_of(plan.juror).quality == "observer"
    return observer or _part(plan, passage).casefold().startswith("observ")


def plays(plan: SessionPlan, passage: Passage) -> bool:
    """Whether they play a part, and so cannot mark meanwhile."""
    return bool(_part(plan, passage)) and not observes(plan, passage)


def _part(plan: SessionPlan, passage: Passage) -> str:
    seats = (seat for seat in passage.seats if seat.juror == plan.juror)
    return next((seat.plays or "" for seat in seats), "")
