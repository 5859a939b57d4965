"""The made-up session in a real data file, with the program's own rules, for the pages' tests."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from jury_desk.clock import SystemClock
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.paths import resources
from jury_desk.services.crafts import Crafts
from jury_desk.services.preparation import SessionPreparation
from jury_desk.services.rule_sets import RuleSets
from jury_desk.storage import open_store
from jury_desk.storage.rule_book import ShippedRuleBook
from tests.gui.preparation.made_session import made_session, shipped_grid


def unmade() -> Any:
    """What a test does not work with."""
    raise AssertionError("not made for this test")


@contextmanager
def real_desk(
    folder: Path, worker: Worker, patience_ms: int, state: Preparation | None = None
) -> Iterator[PreparationDesk]:
    """A desk on a session in a data file of `folder`, which is closed afterwards."""
    store = open_store(folder / "jury-desk.db", None)
    book = ShippedRuleBook(resources() / "rules")
    made = state or replace(made_session(), profile=book.profiles()[0])
    store.preparation.add(made, shipped_grid(), SystemClock().now(), "")
    service = SessionPreparation(store.preparation, SystemClock(), made.id)
    rules = RuleSets(store.preparation, book)
    crafts = Crafts(unmade, unmade, unmade, lambda: rules)
    yield PreparationDesk(service, worker, crafts=crafts)
    assert worker.drain(patience_ms)
    store.close()
