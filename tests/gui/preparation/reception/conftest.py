"""A desk on an open session whose files leave and come in."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs

from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.preparation.desk import PreparationDesk, TravelTools
from jury_desk.gui.preparation.reception.reception_page import ReceptionPage
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.reception.acting import settle
from tests.gui.preparation.reception.made_reception import MadeOffice


@pytest.fixture
def office() -> MadeOffice:
    """The secretariat's services, on a made-up reception."""
    return MadeOffice()


@pytest.fixture
def service() -> MadeService:
    """The made-up session, open."""
    made = MadeService()
    made.state = replace(made.state, card=structs.replace(made.state.card, state="open"))
    return made


@pytest.fixture
def tools(office: MadeOffice) -> TravelTools:
    """What the desk hands out and takes in with."""
    made: Any = office
    return TravelTools(lambda: made, office.volumes)


@pytest.fixture
def desk(
    service: MadeService, worker: Worker, bugs: list[BaseException], tools: TravelTools
) -> PreparationDesk:
    """A desk with them."""
    double: Any = service
    return PreparationDesk(double, worker, None, None, tools)


@pytest.fixture
def reception(show_page: Callable[[Any], Any]) -> Iterator[ReceptionPage]:
    """The reception, at rest."""
    shown: ReceptionPage = show_page(ReceptionPage)
    settle(shown)
    yield shown
    shown.stop()
