"""The reception: what counts, what is missing, whom to call, what people decide of it."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from jury_desk.clock import SystemClock
from jury_desk.domain.audit import GENESIS
from jury_desk.domain.sheet import SheetRef
from jury_desk.domain.travel.sheets_return import AnyPart, SheetProgress, Status
from jury_desk.errors import SessionStateError, TravelError, UnknownSessionError
from jury_desk.exchange import ReceiptFile
from jury_desk.services.preparation import SessionPreparation
from jury_desk.services.reception import Cell, ReceptionState
from jury_desk.services.reception_desk import ReceptionDesk
from jury_desk.services.wall_making import wall
from tests.scenarios.travelling import MORNING, SESSION
from tests.services.made_returns import (
    SEALS,
    SIGNED_AT,
    Laptop,
    Office,
    all_keys,
    put_file,
    reopened,
    returned_file,
    standings,
    take,
    version,
)

LATER = SIGNED_AT + dt.timedelta(hours=1)
EVENING = MORNING.replace(hour=20)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Office]:
    with reopened(tmp_path, all_keys().secret) as found:
        yield found


def bring(place: Office, folder: Path, by: Laptop, *parts: AnyPart, **more: Any) -> None:
    """A return of a juror comes in."""
    content = returned_file(place, by, parts, all_keys().secret, **more)
    name = f"{len(list(folder.glob('*.fiches')))}.fiches"
    taken = take(place, put_file(folder, name, content))
    assert not taken.refused


def at(place: Office, moment: dt.datetime) -> ReceptionState:
    desk = ReceptionDesk(place.store.travel, place.store.preparation, SystemClock())
    return wall(desk.sitting(SESSION), desk.received(SESSION), place.store.travel, moment)


def cells(state: ReceptionState) -> dict[str, Cell]:
    return {c.sheet: c for row in state.rows for many in row.cells.values() for c in many}


def progress(ref: SheetRef, status: Status, **more: Any) -> SheetProgress:
    told = {"version": 1, "marked": 0, "total": 9} | more
    return SheetProgress(
        sheet=ref.id, passage=ref.passage, subject=ref.subject, status=status, **told
    )


def divergent(place: Office, folder: Path) -> tuple[str, str, str]:
    """A sheet of which two corrections contradict: its id, and their headers."""
    ref, keys = place.refs("j1")[0], all_keys()
    first = version(place, ref, keys.first)
    parent = first[0].digest
    one = version(place, ref, keys.first, number=2, parent=parent, shift=1, at=LATER)
    two = version(place, ref, keys.old, number=2, parent=parent, shift=2, at=LATER)
    bring(place, folder, keys.first, *first)
    bring(place, folder, keys.first, *one, at=LATER)
    bring(place, folder, keys.old, *two, at=LATER)
    return ref.id, one[0].digest, two[0].digest


def test_versions_stand_side_by_side_until_somebody_chooses(place: Office, tmp_path: Path) -> None:
    sheet, one, two = divergent(place, tmp_path)
    reception = place.travel.reception
    state = reception.state(SESSION)
    cell = cells(state)[sheet]
    assert (cell.standing, state.counts.divergent) == ("divergent", 1)
    assert {fact.header for fact in cell.leaves} == {one, two}
    assert cell.to_do is not None
    assert cell.to_do.reason == "divergent"
    chosen = cells(reception.choose(SESSION, sheet, two, "vue avec le juré"))[sheet]
    assert chosen.standing == "received"
    assert chosen.version is not None
    assert chosen.version.header == two
    assert [fact.header for fact in chosen.not_chosen] == [one]
    with pytest.raises(TravelError):
        reception.choose(SESSION, sheet, two, "encore elle")


def test_another_version_counts_when_a_choice_was_a_mistake(place: Office, tmp_path: Path) -> None:
    sheet, one, two = divergent(place, tmp_path)
    reception = place.travel.reception
    reception.choose(SESSION, sheet, one, "cliquée trop vite")
    for right, wrong in ((two, one), (one, two), (two, one)):
        cell = cells(reception.choose(SESSION, sheet, right, "vue avec le juré"))[sheet]
        assert cell.standing == "received"
        assert cell.version is not None
        assert cell.version.header == right
        assert [fact.header for fact in cell.not_chosen] == [wrong]


def test_decision_is_refused_when_its_reason_says_nothing(place: Office, tmp_path: Path) -> None:
    sheet, one, _ = divergent(place, tmp_path)
    for reason in ("", " ", "x", "…—", "a" * 3000):
        with pytest.raises(TravelError):
            place.travel.reception.choose(SESSION, sheet, one, reason)
        with pytest.raises(TravelError):
            place.travel.reception.waive(SESSION, sheet, reason)
    assert place.store.travel.reception(SESSION) == ()


def test_decision_is_refused_when_it_is_about_nothing_that_is_here(place: Office) -> None:
    reception = place.travel.reception
    refused: tuple[Callable[[], object], ...] = (
        lambda: reception.waive(SESSION, "0" * 32, "un motif"),
        lambda: reception.withdraw_waiver(SESSION, "0" * 32, "un motif"),
        lambda: reception.choose(SESSION, "0" * 32, "0" * 64, "un motif"),
        lambda: reception.revoke(SESSION, "j1", "0" * 64, MORNING, "un motif"),
        lambda: reception.withdraw_revocation(SESSION, "j1", "0" * 64, "un motif"),
    )
    for act in refused:
        with pytest.raises(TravelError):
            act()
    assert place.store.travel.reception(SESSION) == ()


def test_reception_is_refused_when_the_session_is_unknown(place: Office) -> None:
    with pytest.raises(UnknownSessionError):
        place.travel.reception.state("session-none")


def test_decisions_are_chained_and_name_who_decided(place: Office) -> None:
    reception, (first, second, *_) = place.travel.reception, place.refs("j1")
    reception.waive(SESSION, first.id, "candidat parti")
    reception.waive(SESSION, second.id, "candidat parti")
    reception.withdraw_waiver(SESSION, second.id, "candidat revenu")
    entries = place.store.travel.reception(SESSION)
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert entries[0].previous == GENESIS
    assert [one.digest for one in entries[:-1]] == [one.previous for one in entries[1:]]
    found = standings(place)
    assert (found[first.id], found[second.id]) == ("waived", "nothing-heard")
    assert cells(reception.state(SESSION))[first.id].waived_because == "candidat parti"


def test_juror_is_to_be_called_when_their_passage_is_over_and_nothing_is_here(
    place: Office, tmp_path: Path
) -> None:
    begun, quiet = place.refs("j1")[:2]
    told = [progress(begun, "started", marked=3), progress(quiet, "upcoming")]
    bring(place, tmp_path, all_keys().first, progress=told)
    place.travel.out.hand_out(SESSION, ["j2"], str(tmp_path))
    assert all(cell.to_do is None for cell in cells(at(place, MORNING)).values())
    evening = cells(at(place, EVENING))
    wanted = (begun, quiet, place.refs("j2")[0], place.refs("j3")[0])
    calls = [evening[ref.id].to_do for ref in wanted]
    assert [call.reason for call in calls if call is not None] == [
        "in-progress",
        "not-started",
        "nothing-heard",
        "never-handed-out",
    ]


def test_row_names_each_person_to_call_once(place: Office) -> None:
    rows = at(place, EVENING).rows
    assert all(len(set(row.calls)) == len(row.calls) for row in rows)
    assert {call.juror for row in rows for call in row.calls} == {"j1", "j2", "j3"}


def test_moved_passage_is_missing_until_somebody_is_at_work_on_it(
    place: Office, tmp_path: Path
) -> None:
    ref = place.refs("j1")[0]
    bring(place, tmp_path, all_keys().first, progress=[progress(ref, "moved")])
    before = place.travel.reception.state(SESSION).counts
    taker = structs.replace(place.plan("j1").passages[0], id="p-taken")
    plan = place.plan("j2")
    place.plans["j2"] = structs.replace(plan, passages=(*plan.passages, taker))
    taken = next(one for one in place.refs("j2") if one.passage == "p-taken")
    assert taken.subject == ref.subject
    bring(place, tmp_path, all_keys().second, progress=[progress(taken, "upcoming")])
    assert place.travel.reception.state(SESSION).counts.missing == before.missing
    bring(place, tmp_path, all_keys().second, *version(place, taken, all_keys().second), at=LATER)
    after = place.travel.reception.state(SESSION).counts
    assert (after.missing, after.received, after.unplanned) == (before.missing - 1, 1, 1)


def test_session_does_not_close_when_a_sheet_is_missing(place: Office, tmp_path: Path) -> None:
    def preparation() -> SessionPreparation:
        missing = place.travel.reception.missing
        return SessionPreparation(place.store.preparation, SystemClock(), SESSION, "", missing)

    def told() -> list[str]:
        found = [one for one in preparation().findings() if one.code == "sheets-missing"]
        return [one.values["count"] for one in found]

    assert told() == ["9"]
    with pytest.raises(SessionStateError):
        preparation().advance()
    keys = all_keys()
    bring(place, tmp_path, keys.first, *_all(place, keys.first))
    assert told() == ["6"]
    for juror in ("j2", "j3"):
        for ref in place.refs(juror):
            place.travel.reception.waive(SESSION, ref.id, "juré malade")
    assert told() == []


def _all(place: Office, by: Laptop) -> list[AnyPart]:
    return [part for ref in place.refs(by.juror) for part in version(place, ref, by)]


def test_receipt_names_all_that_counts_when_it_is_written(place: Office, tmp_path: Path) -> None:
    keys, receipts = all_keys(), place.travel.receipts
    with pytest.raises(TravelError):
        receipts.write(SESSION, str(tmp_path / "out"), ["nobody"])
    assert receipts.write(SESSION, str(tmp_path / "out")) == ()
    first, second, _ = place.refs("j1")
    bring(place, tmp_path, keys.first, *version(place, first, keys.first))
    [written] = receipts.write(SESSION, str(tmp_path / "out"))
    assert (written.juror, written.count) == ("j1", 1)
    assert receipts.write(SESSION, str(tmp_path / "out")) == ()
    bring(place, tmp_path, keys.first, *version(place, second, keys.first), at=LATER)
    juror = next(one for one in place.travel.reception.state(SESSION).jurors if one.juror == "j1")
    assert (juror.receipt_due, juror.receipts) == (True, 1)
    [written] = receipts.write(SESSION, str(tmp_path / "out"))
    content = Path(written.path).read_bytes()
    known = {SESSION: keys.secret.keys}
    receipt = ReceiptFile(SEALS).unpacked(content, known.get)
    assert (receipt.number, receipt.count) == (2, 2)
    assert {one.sheet for one in receipt.sheets} == {first.id, second.id}
    assert receipt.keys == (keys.first.bound.enrolment.fingerprint,)


def test_receipt_leaves_out_what_does_not_count_when_a_key_is_revoked(
    place: Office, tmp_path: Path
) -> None:
    keys = all_keys()
    bring(place, tmp_path, keys.first, *version(place, place.refs("j1")[0], keys.first))
    fingerprint = keys.first.bound.enrolment.fingerprint
    place.travel.reception.revoke(SESSION, "j1", fingerprint, SIGNED_AT, "poste volé")
    assert place.travel.receipts.write(SESSION, str(tmp_path / "out")) == ()


def test_receipt_tells_of_a_key_that_is_revoked_when_what_it_signed_before_counts(
    place: Office, tmp_path: Path
) -> None:
    """Else whoever signs in a juror's name could hide their key from them."""
    keys = all_keys()
    bring(place, tmp_path, keys.first, *version(place, place.refs("j1")[0], keys.first))
    fingerprint = keys.first.bound.enrolment.fingerprint
    place.travel.reception.revoke(SESSION, "j1", fingerprint, LATER, "poste perdu")
    [written] = place.travel.receipts.write(SESSION, str(tmp_path / "out"))
    known = {SESSION: keys.secret.keys}
    receipt = ReceiptFile(SEALS).unpacked(Path(written.path).read_bytes(), known.get)
    assert (receipt.count, receipt.keys) == (1, (fingerprint,))
