"""Names of right-to-left scripts, and with signs that have no picture, at the desk."""

import msgspec
import pytest
from PySide6.QtCore import Qt

from jury_desk.domain.session import Candidate, SessionPlan
from tests.examples import example_grid
from tests.gui.juror.desks import OpenDesk, orals_plan

ARABIC = "محمد"


def named(last_name: str) -> SessionPlan:
    """The example's orals, the first candidate named so."""
    plan = orals_plan(example_grid(3))
    first = plan.passages[0].candidate
    candidates = tuple(
        Candidate(id=one.id, last_name=last_name, first_name="Zoé") if one.id == first else one
        for one in plan.candidates
    )
    changed: SessionPlan = msgspec.structs.replace(plan, candidates=candidates)
    return changed


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Benali\u202e", "BENALI‹RLO› Zoé"),
        ("A\x07b\rc", "A␇B␍C Zoé"),
        (ARABIC, f"\u2068{ARABIC} Zoé\u2069"),
    ],
)
def test_name_is_shown_safely_in_head_and_list(open_desk: OpenDesk, name: str, shown: str) -> None:
    desk = open_desk(example_grid(3), named(name))
    assert desk.robot.text("subject_label").casefold() == shown.casefold()
    model = desk.page.passages.model()
    told = [
        str(model.index(row, 0).data(Qt.ItemDataRole.DisplayRole))
        for row in range(model.rowCount())
    ]
    assert any(shown.casefold() in one.casefold() for one in told), told
    assert desk.page.session is not None
    kept = desk.page.session.sheet.plan.candidates
    assert name in [one.last_name for one in kept]


def test_letters_of_the_disc_are_letters_when_a_name_begins_strangely(open_desk: OpenDesk) -> None:
    desk = open_desk(example_grid(3), named("\u202eBenali"))
    assert desk.robot.text("initials_label") == "BZ"
