"""Practice sessions: one per certification, with made-up people, to learn the program on.

Seeing that they are there costs a start nothing: what makes one is imported for one that is not.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Store


def prepare_practice(store: Store, grids: Sequence[str], make: Callable[[str], None]) -> str:
    """See to it that each of `grids` has its practice session in the store; the id of the first.

    `make` makes the session of a grid's id, and is called for those that are missing. A session
    that is there is left as it is: its grid and its marks belong together. Raises what `make` does,
    StorageError where the store cannot be read.
    """
    kept = {plan.id for plan in store.sessions()}
    for grid_id in grids:
        if practice_id(grid_id) not in kept:
            make(grid_id)
    return practice_id(grids[0])


def practice_id(grid_id: str) -> str:
    """The id of a certification's practice session."""
    return f"practice-{grid_id}"


def practice_session_id(grid: Grid) -> str:
    """The id of a grid's practice session, as any text of the revision allows."""
    revision = re.sub(r"[^a-z0-9._-]+", "-", grid.revision.lower()) or "0"
    return f"practice-{grid.id}-{revision}"[:80]
