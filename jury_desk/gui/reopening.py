"""Other data take the place of the open ones: the pages go, the data close, and open again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from jury_desk.gui.kit.tasks import Worker

if TYPE_CHECKING:  # imported behind the first picture
    from jury_desk.gui.places import Places


def reopen(
    places: Places,
    found: Any,
    worker: Worker,
    again: Callable[[], None],
    failed: Callable[[Exception], None],
) -> None:
    """Close the data behind `places`, put in what `found` holds, and call `again`; where that is
    not possible, too: then the data are as they were, and `failed` is told why.

    Everything that was entered is on the disk already.
    """
    program = places.program
    places.give_up()

    def replace() -> None:
        restoring = program.office.restoring
        program.close()
        restoring.restore(found)

    def refused(error: Exception) -> None:
        failed(error)
        again()

    worker.submit(replace, lambda _: again(), refused)
