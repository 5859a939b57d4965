"""Ten walks here; a thousand with `make walks`."""

import os

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test
from pytestqt.qtbot import QtBot

from jury_desk.gui.kit.language import set_language
from tests.walks.desk_walk import DeskWalk

WALKS = int(os.environ.get("JURY_DESK_WALKS", "10"))


def test_walk_keeps_screen_disk_and_model_the_same_whatever_is_done(qtbot: QtBot) -> None:
    set_language("en")
    try:
        run_state_machine_as_test(
            DeskWalk,
            settings=settings(
                max_examples=WALKS,
                stateful_step_count=25,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
    finally:
        set_language("fr")
