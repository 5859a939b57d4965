"""The certifications that the program ships, as drafts without a source."""

import json
from pathlib import Path
from typing import get_args

import pytest

from jury_desk.domain.account import Account, account_of
from jury_desk.domain.draft import Draft
from jury_desk.domain.draft_acts import (
    ElementKind,
    Join,
    Move,
    PutAside,
    Retype,
    SingleAct,
    Split,
    TakeBack,
)
from jury_desk.domain.draft_checks import warnings_of
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.draft_elements import LISTS, elements_of, main_text
from jury_desk.domain.grid import parse_grid
from jury_desk.domain.grid_diff import difference
from jury_desk.errors import DraftError
from jury_desk.paths import resources

GRIDS = sorted((resources() / "grids").glob("*.grid.json"))


def drafted(path: Path) -> Draft:
    return Draft(id="revue", grid=parse_grid(json.loads(path.read_text(encoding="utf-8"))))


def acts_on(draft: Draft) -> list[SingleAct]:
    """Every kind of cut, join and retyping on the second element of each list of a bloc."""
    held = draft.grid.blocs[1]
    lists = [listed for name in LISTS.values() if (listed := getattr(held, name))]
    acts: list[SingleAct] = [
        Join(first=listed[0].id, second=listed[1].id) for listed in lists if len(listed) > 1
    ]
    chosen = [held, *(listed[:2][-1] for listed in lists)]
    for item in chosen:
        middle = main_text(item).index(" ")
        acts += [Split(element=item.id, at=middle), PutAside(element=item.id)]
        acts += [Retype(element=item.id, kind=kind) for kind in get_args(ElementKind)]
        if item is not held:
            acts.append(Move(element=item.id, bloc=draft.grid.blocs[0].id))
    return acts


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.name.partition(".")[0])
def test_the_grid_stays_valid_whatever_is_done_to_it(path: Path) -> None:
    draft = drafted(path)
    refusals = set()
    for act in acts_on(draft):
        try:
            after = applied(draft, act)
        except DraftError as refusal:
            refusals.add(refusal.details["reason"])
            continue
        assert parse_grid(after.grid.plain()) == after.grid
        assert difference(draft.grid, after.grid)
        ids = {item.id for held in after.grid.blocs for item in elements_of(held)}
        assert {one.element for one in warnings_of(after)} <= {*ids, "certification"}
        assert account_of(after, None) == Account()
    assert refusals <= {"kind-same", "items-stay"}


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.name.partition(".")[0])
def test_a_criterion_comes_back_when_it_was_put_aside(path: Path) -> None:
    draft = drafted(path)
    held = draft.grid.blocs[0]
    first, second = held.criteria[:2]
    away = applied(draft, PutAside(element=first.id))
    back = applied(away, TakeBack(aside=0, kind="criterion", bloc=held.id, before=second.id))
    again = back.grid.blocs[0].criteria[0]
    assert again.code == first.code
    assert again.text.split() == " ".join((first.text, *first.items)).split()
