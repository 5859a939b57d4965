"""Whether data are what a first start leaves: untouched practice sessions and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.ports import PreparationAct

if TYPE_CHECKING:
    from jury_desk.domain.ports import Store
    from jury_desk.domain.preparation.ports import PreparationStore
    from jury_desk.domain.staff import StaffStore
    from jury_desk.domain.travel.ports import TravelStore
    from jury_desk.domain.workshop import WorkshopStore


def is_untouched(
    store: Store,
    preparations: PreparationStore,
    workshop: WorkshopStore,
    staff: StaffStore,
    travel: TravelStore,
) -> bool:
    """Whether nobody began a sheet, prepared a session, made a grid or keys, opened a dossier or
    named a person here.

    All five are the same data file's. Raises StorageError.
    """
    plans = store.sessions()
    return (
        all(plan.practice for plan in plans)
        and not any(store.summaries(plan.id) for plan in plans)
        and all(_is_as_made(preparations, one.id, one.practice) for one in preparations.summaries())
        and not workshop.drafts()
        and not workshop.revisions()
        and not staff.people()
        and not travel.sessions_with_keys()
        and not any(travel.enrolled(plan.id) for plan in plans)
    )


def _is_as_made(preparations: PreparationStore, session: str, practice: bool) -> bool:
    turns = preparations.turns(session)
    return practice and all(turn.act is PreparationAct.CREATED for turn in turns)
