"""What is kept of returns is a set: any order, any grouping, any number of times."""

import datetime as dt
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.sheet import SheetRef
from jury_desk.domain.travel.ports import SheetFact
from jury_desk.domain.travel.sheets_return import (
    AnyPart,
    DayJournal,
    ReturnedSheet,
    SheetJournal,
    SheetProgress,
    Status,
)
from jury_desk.services.reception_wall import Cell, ReceptionState
from tests.scenarios.travelling import MORNING, SESSION
from tests.services.made_returns import (
    SIGNED_AT,
    Keys,
    Laptop,
    Office,
    all_keys,
    put_file,
    reopened,
    returned_file,
    take,
    version,
)

LATER = SIGNED_AT + dt.timedelta(hours=1)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, ...]:
    """Paths of returns."""
    folder = tmp_path_factory.mktemp("shelf")
    with reopened(folder, all_keys().secret) as place:
        contents = _many(place, all_keys())
    return tuple(
        put_file(folder / "in", f"{number}.fiches", content)
        for number, content in enumerate(contents)
    )


def _many(place: Office, keys: Keys) -> list[bytes]:
    """Returns that say the same, more, less, something else, and nothing that holds."""
    refs = place.refs("j1")
    first = version(place, refs[0], keys.first)
    corrected = version(
        place, refs[0], keys.first, number=2, parent=first[0].digest, shift=1, at=LATER
    )
    elsewhere = version(
        place, refs[0], keys.old, number=2, parent=first[0].digest, shift=2, at=LATER
    )
    second = version(place, refs[1], keys.old)
    other = version(place, place.refs("j2")[0], keys.second)

    def made(by: Laptop, *parts: AnyPart, at: dt.datetime = SIGNED_AT, **more: Any) -> bytes:
        return returned_file(place, by, parts, keys.secret, at=at, **more)

    def progress(ref: SheetRef, status: Status) -> SheetProgress:
        return SheetProgress(
            sheet=ref.id, passage=ref.passage, subject=ref.subject, version=1,
            status=status, marked=0, total=9,
        )  # fmt: skip

    whole = made(keys.first, *first, *second, progress=[progress(refs[2], "started")])
    return [
        whole,
        made(keys.first, *corrected, at=LATER, progress=[progress(refs[2], "complete")]),
        made(keys.old, *elsewhere),
        made(keys.old),
        made(keys.second, *other),
        whole[:-40],
        made(keys.stranger, *version(place, refs[2], keys.stranger)),
        returned_file(place, keys.first, first, keys.other),
        *_hostile(place, keys, first),
    ]


def _hostile(
    place: Office, keys: Keys, first: tuple[ReturnedSheet, SheetJournal]
) -> Iterator[bytes]:
    """What only somebody writes who means harm: days that go apart, a laptop that speaks as
    another from another century, a version 7 of nothing, a sheet sealed again by a stranger.
    """
    sheet, journal = first
    feigned = replace(keys.old, device=keys.first.device)
    strange = replace(keys.stranger, device=keys.first.device)
    days = [
        DayJournal(session=SESSION, juror="j1", device="laptop-1", entries=names, texts={})
        for names in (("a" * 64,), ("b" * 64,), ("a" * 64, "b" * 64))
    ]
    yield returned_file(place, keys.first, [*days[:2], sheet, journal], keys.secret)
    yield returned_file(place, keys.first, [days[2]], keys.secret, made_at=LATER)
    century = SIGNED_AT + dt.timedelta(days=36_500)
    seventh, _ = version(place, place.refs("j1")[0], feigned, number=7, parent="f" * 64)
    yield returned_file(place, feigned, [seventh, journal], keys.secret, made_at=century)
    again, _ = version(place, place.refs("j1")[0], strange)
    yield returned_file(place, keys.first, [again, journal], keys.secret)


def told_without_moments(place: Office) -> tuple[object, ...]:
    """All that is kept and shown, but when and in which files it came in."""
    travel = place.store.travel
    facts = travel.facts(SESSION)
    sheets = tuple(replace(one, taken_at=MORNING) for one in facts.sheets)
    journals = tuple(travel.journals(one.sheet) for one in facts.sheets)
    state = place.travel.reception.state(SESSION)
    days = travel.days(SESSION)
    return sheets, facts.enrolments, facts.heard, journals, days, _timeless(state)


def _timeless(state: ReceptionState) -> ReceptionState:
    def cell(one: Cell) -> Cell:
        def facts(found: tuple[SheetFact, ...]) -> tuple[SheetFact, ...]:
            return tuple(replace(fact, taken_at=MORNING) for fact in found)

        kept = replace(one.version, taken_at=MORNING) if one.version else None
        return replace(one, version=kept, leaves=facts(one.leaves), aside=facts(one.aside))

    rows = tuple(
        replace(row, cells={k: tuple(map(cell, many)) for k, many in row.cells.items()})
        for row in state.rows
    )
    jurors = tuple(replace(one, last_taken=None) for one in state.jurors)
    return replace(state, rows=rows, jurors=jurors, last_file=None)


@given(
    st.lists(st.lists(st.integers(0, 11), min_size=1, max_size=5), min_size=1, max_size=4),
    st.randoms(use_true_random=False),
)
@settings(max_examples=10)
def test_state_is_the_same_when_files_come_in_any_order_grouping_and_number(
    shelf: tuple[str, ...], groups: list[list[int]], random: Random
) -> None:
    """Commutative, associative and idempotent: what is kept is a set."""
    every = sorted({number for group in groups for number in group})
    mixed = [number for group in groups for number in group]
    random.shuffle(mixed)
    outcomes = []
    for batches in (groups, [every], [[number] for number in mixed]):
        with (
            tempfile.TemporaryDirectory() as name,
            reopened(Path(name), all_keys().secret) as place,
        ):
            for batch in batches:
                take(place, *(shelf[number] for number in batch))
            outcomes.append(told_without_moments(place))
    assert outcomes[0] == outcomes[1] == outcomes[2]
