"""Practice sessions are ordinary ones: prepared, opened, and handed out to the juror who learns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.domain.preparation.plan import session_plan
from jury_desk.services.made_up_practice import made_up_template
from jury_desk.services.practice_template import practice_preparation

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Clock, Store
    from jury_desk.domain.preparation.ports import PreparationStore, RuleBook
    from jury_desk.services.practice_template import PracticeTemplate


class PracticeSessions:
    """Makes practice sessions. All methods raise StorageError where the store cannot be written,
    GridError where what the program ships is damaged.
    """

    def __init__(
        self, store: Store, preparations: PreparationStore, rule_book: RuleBook, clock: Clock
    ) -> None:
        """Both stores are the same data file's, and stay the caller's to close."""
        self._store = store
        self._preparations = preparations
        self._rule_book = rule_book
        self._clock = clock

    def from_template(self, template: PracticeTemplate, grid: Grid, session: str) -> None:
        """Prepare a template's session for today and hand it out; one that was begun is finished.

        ValueError where the template is not the grid's.
        """
        if template.grid != grid.id:
            raise ValueError(f"the template is for the grid {template.grid!r}")
        try:
            prepared = self._preparations.load(session)
            grid = self._preparations.grid(prepared.card.grid_digest)
        except KeyError:
            now = self._clock.now()
            prepared = practice_preparation(
                template, grid, self._rule_book, session, now.astimezone()
            )
            self._preparations.add(prepared, grid, now, "")
        self._store.add_session(session_plan(prepared, grid, template.juror), grid)

    def made_up(self, grid: Grid, session: str) -> None:
        """Prepare a session with made-up people on any grid, and hand it out.

        Raises PracticeImpossibleError where the grid has no assessment to practise.
        """
        self.from_template(made_up_template(grid), grid, session)
