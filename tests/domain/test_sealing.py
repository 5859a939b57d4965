"""The record, its header, and the sealed sheet's bytes."""

import datetime as dt
import json

import pytest
from msgspec import structs

from jury_desk.domain.day.sealed import SealedDay, SealedIncident, SealedPause, SealedPhase
from jury_desk.domain.sealing import (
    Context,
    LevelGiven,
    Person,
    Record,
    SealedSheet,
    TextGiven,
    differences,
    header_of,
    is_written_as_sealed,
    levels_and_texts,
    person,
    read_sealed,
    sealed,
)
from jury_desk.domain.sheet import Mark, SheetRef, SheetState
from jury_desk.errors import UnreadableFileError
from tests.examples import example_grid, example_plan

MOMENT = dt.datetime(2026, 6, 12, 10, 32, 31, tzinfo=dt.UTC)


def record() -> Record:
    grid = example_grid()
    plan = example_plan(grid)
    context = Context(
        sheet="a" * 32,
        version=1,
        session=plan.id,
        session_label=plan.label,
        session_date=plan.date,
        language="fr",
        practice=True,
        certification=grid.certification.label,
        grid=grid.id,
        grid_revision="1",
        bloc="b1",
        assessment="oral",
        passage="p1",
        passage_at=plan.passages[0].starts_at,
        subject=person(plan, "c2"),
        juror=Person(id="j1", name="Dominique Exemple"),
        juror_quality="member",
        started_at=MOMENT,
        completed_at=MOMENT,
        signed_at=MOMENT,
        journal_head="0" * 64,
        journal_length=5,
        device="d",
    )
    return Record(
        context=context,
        levels=(LevelGiven(criterion="k1", level="acquis"),),
        texts=(TextGiven(criterion="k1", text="très clair — « oui »"),),
        grid=grid,
    )


def made() -> SealedSheet:
    return sealed(record(), header_of(record()), b"envelope")


def test_a_sealed_sheet_reads_back_the_same_when_it_travelled_as_bytes() -> None:
    again = read_sealed(made().to_bytes())
    assert again == made()
    assert again.to_bytes() == made().to_bytes()
    assert again.envelope_bytes() == b"envelope"
    assert differences(again) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"levels": (LevelGiven(criterion="k1", level="non-acquis"),)}, "levels_digest"),
        ({"texts": ()}, "texts_digest"),
        ({"grid": example_grid(3)}, "grid_digest"),
    ],
)
def test_the_header_tells_what_was_swapped_when_the_record_changes(
    change: dict[str, object], field: str
) -> None:
    tampered = structs.replace(made(), record=structs.replace(record(), **change))
    assert differences(tampered) == (field,)


def test_the_header_tells_when_the_candidate_is_another() -> None:
    context = structs.replace(record().context, subject=Person(id="c1", name="AUBERT"))
    tampered = structs.replace(made(), record=structs.replace(record(), context=context))
    assert differences(tampered) == ("subject", "context_digest")


@pytest.mark.parametrize("raw", [b"", b"{}", b"[]", b'{"format":"jury-desk/sealed-sheet/1"}'])
def test_reading_a_sealed_sheet_refuses_when_it_is_none(raw: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read_sealed(raw)


def _spelled(*path: str, value: object) -> bytes:
    plain = json.loads(made().to_bytes())
    place = plain
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return json.dumps(plain).encode()


@pytest.mark.parametrize(
    "raw",
    [
        _spelled("header", "version", value=2**60),
        _spelled("header", "version", value=str(2**60)),
        _spelled("record", "context", "journal_length", value=10**30),
        _spelled("record", "drawing", value=[{"points": [[10**300, 1]]}]),
        _spelled("record", "context", "juror", "name", value="\ud800"),
        _spelled("record", "grid", "rules", value=json.loads('{"a":' * 300 + "1" + "}" * 300)),
    ],
    ids=["number", "number as text", "length", "point", "half a pair", "depth"],
)
def test_reading_a_sealed_sheet_refuses_when_it_could_not_be_written_again(raw: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read_sealed(raw)


def test_a_sealed_sheet_is_as_written_when_only_spaces_order_and_escapes_differ() -> None:
    raw = json.dumps(json.loads(made().to_bytes()), indent=2).encode()
    assert raw != made().to_bytes()
    assert is_written_as_sealed(raw, read_sealed(raw))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("header", "version"), True),
        (("header", "version"), "1"),
        (("record", "context", "practice"), "no"),
        (("record", "context", "passage_at"), 1781244000),
    ],
)
def test_reading_a_sealed_sheet_refuses_when_a_value_is_of_another_type(
    path: tuple[str, ...], value: object
) -> None:
    with pytest.raises(UnreadableFileError):
        read_sealed(_spelled(*path, value=value))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("record", "context", "passage_at"), "2026-06-12T09:00:00+00:00"),
        (("header", "signed_at"), "2026-06-12T10:32:31.000Z"),
    ],
)
def test_a_sealed_sheet_is_not_as_written_when_a_value_is_spelled_otherwise(
    path: tuple[str, ...], value: object
) -> None:
    raw = _spelled(*path, value=value)
    assert not is_written_as_sealed(raw, read_sealed(raw))


def test_reading_the_envelope_refuses_when_it_is_not_base64() -> None:
    with pytest.raises(UnreadableFileError):
        structs.replace(made(), envelope="é!").envelope_bytes()


def test_levels_and_texts_come_in_reading_order_with_the_reason_first() -> None:
    ref = SheetRef("session-1", "p1", "j1", "c2")
    marks = {"k2": Mark("partiel", "hésite"), "k1": Mark("acquis", "  ")}
    state = SheetState(ref, reason="erreur de ligne", marks=marks)
    levels, texts = levels_and_texts(state, example_grid().criteria_of("oral"))
    assert [(given.criterion, given.level) for given in levels] == [
        ("k1", "acquis"),
        ("k2", "partiel"),
    ]
    assert [(given.criterion, given.text) for given in texts] == [
        (None, "erreur de ligne"),
        ("k2", "hésite"),
    ]


DAY = SealedDay(
    phases=(
        SealedPhase(
            kind="roleplay", label="Vente", minutes=10, ms=600_001, pauses=(SealedPause(ms=1),)
        ),
    ),
    incidents=(SealedIncident(kind="technical", at=MOMENT, text="Panne"),),
    marked="afterwards",
)


def dayed() -> SealedSheet:
    about = structs.replace(record().context, day_=DAY)
    changed = structs.replace(record(), context=about)
    return sealed(changed, header_of(changed), b"envelope")


def test_a_day_reads_back_the_same_when_its_sheet_travelled_as_bytes() -> None:
    again = read_sealed(dayed().to_bytes())
    assert again.record.context.day == DAY
    assert again.to_bytes() == dayed().to_bytes()
    assert is_written_as_sealed(dayed().to_bytes(), again)


def test_the_header_tells_when_the_day_is_another() -> None:
    context = structs.replace(dayed().record.context, day_=structs.replace(DAY, marked="live"))
    swapped = structs.replace(dayed().record, context=context)
    assert differences(structs.replace(dayed(), record=swapped)) == ("context_digest",)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("phases", 0, "ms"), -1),
        (("phases", 0, "ms"), 2**60),
        (("phases", 0, "ms"), "600001"),
        (("phases", 0, "kind"), "party"),
        (("phases", 0, "ended"), 1),
        (("incidents", 0, "kind"), "gossip"),
        (("incidents", 0, "at"), "2026-06-12T10:32:31"),
        (("marked",), "never"),
        (("notes",), ["Hésite"]),
    ],
)
def test_reading_a_sealed_sheet_refuses_when_its_day_is_no_day(
    path: tuple[str | int, ...], value: object
) -> None:
    plain = json.loads(dayed().to_bytes())
    place = plain["record"]["context"]["day"]
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(UnreadableFileError):
        read_sealed(json.dumps(plain).encode())
