"""A secretary at the timetable's page, on the made-up timetable."""

from typing import Any

import pytest

from jury_desk.domain.preparation.clashes import clashes
from jury_desk.domain.preparation.ports import Plan
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.timetable.timetable_page import TimetablePage
from jury_desk.services.crafts import Crafts
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.timetable.made_timetable import small_timetable
from tests.gui.preparation.timetable.timetable_robot import MadePlanning, TimetableRobot


@pytest.fixture
def service() -> MadeService:
    """Four passages, one that waits; the real checks look at them."""
    made = MadeService(state=small_timetable())
    made.check = lambda state: clashes(state, None, made.grid)
    return made


@pytest.fixture
def planning() -> MadePlanning:
    """Finds nothing better than what is there; a test gives it another script."""
    return MadePlanning(lambda _found, _cancelled, state: Plan(tuple(state.passages.values())))


@pytest.fixture
def desk(
    service: MadeService, worker: Worker, bugs: list[BaseException], planning: MadePlanning
) -> PreparationDesk:
    """A desk that can make timetables."""
    made: Any = planning
    crafts = Crafts(
        make_lists=_none, make_planning=lambda: made, make_papers=_none, make_rules=_none
    )
    double: Any = service
    return PreparationDesk(double, worker, crafts=crafts)


def _none() -> Any:
    raise AssertionError("this page asks for nothing else")


@pytest.fixture
def robot(show_page: ShowPage, service: MadeService, settle: Settle) -> TimetableRobot:
    """A secretary at the page."""
    return TimetableRobot(show_page(TimetablePage), service, settle)
