"""The list of a day: what is true of each sheet, in the order heard, what is owed, what is shut."""

import datetime as dt
import itertools
from collections.abc import Callable

import pytest
from msgspec import structs

from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.clock import Instant
from jury_desk.domain.day.phases import PassageTime, PhaseRun
from jury_desk.domain.day.state import DayState, Given
from jury_desk.domain.ports import Store
from jury_desk.domain.session import Candidate, Passage
from jury_desk.domain.sheet import Phase, SheetRef, SheetState
from jury_desk.errors import DayError
from jury_desk.services.day_log import DayLog
from jury_desk.services.juror_day import Day, JurorDay, SheetStatus, status_of
from jury_desk.services.open_sheet import OpenSheet
from tests.contracts.marking import complete_sheet, sign

REF = SheetRef("session-1", "p1", "j1", "c2")
REASON = "Une raison"
DIGEST = text_digest(REASON)
MOVED = DayState(given=(Given("p1", None, "Sacha Exemple", DIGEST),))
RECUSED = DayState(given=(Given("p1", "c2", None, DIGEST),))
OTHERS = DayState(given=(Given("p1", "c9", None, DIGEST), Given("p2", None, "Sacha", DIGEST)))

NINE = dt.datetime(2026, 6, 12, 9, tzinfo=dt.UTC)
BEGUN = DayState(
    times={
        "p1": PassageTime(
            (PhaseRun(0, Instant(0, "boot", dt.datetime(2026, 6, 12, 9, tzinfo=dt.UTC))),)
        )
    }
)


def reached(handed: int = 0, received: int = 0) -> DayState:
    return DayState(handed={REF.id: handed}, received={REF.id: received})


@pytest.mark.parametrize(
    ("phase", "marked", "version", "state", "status"),
    [
        (None, 0, 1, DayState(), SheetStatus.UPCOMING),
        (Phase.LIVE, 0, 1, DayState(), SheetStatus.STARTED),
        (Phase.LIVE, 3, 1, DayState(), SheetStatus.STARTED),
        (Phase.LIVE, 4, 1, DayState(), SheetStatus.DECIDED),
        (Phase.WRITE_UP, 4, 1, DayState(), SheetStatus.WRITE_UP),
        (Phase.COMPLETE, 4, 1, DayState(), SheetStatus.COMPLETE),
        (Phase.SIGNED, 4, 1, DayState(), SheetStatus.SIGNED),
        (Phase.SIGNED, 4, 1, reached(handed=1), SheetStatus.HANDED_OVER),
        (Phase.SIGNED, 4, 2, reached(handed=1), SheetStatus.SIGNED),
        (Phase.SIGNED, 4, 1, reached(handed=1, received=1), SheetStatus.RECEIVED),
        (Phase.SIGNED, 4, 1, reached(received=1), SheetStatus.RECEIVED),
        (Phase.SIGNED, 4, 2, reached(handed=2, received=1), SheetStatus.HANDED_OVER),
        (Phase.WRITE_UP, 4, 2, reached(handed=1, received=1), SheetStatus.WRITE_UP),
        (None, 0, 1, BEGUN, SheetStatus.STARTED),
        (None, 0, 1, MOVED, SheetStatus.MOVED),
        (Phase.LIVE, 2, 1, MOVED, SheetStatus.MOVED),
        (Phase.COMPLETE, 4, 1, RECUSED, SheetStatus.RECUSED),
        (Phase.SIGNED, 4, 1, MOVED, SheetStatus.SIGNED),
        (Phase.LIVE, 4, 1, OTHERS, SheetStatus.DECIDED),
    ],
)
def test_status_is_the_truth_of_sheet_and_day(
    phase: Phase | None, marked: int, version: int, state: DayState, status: SheetStatus
) -> None:
    assert status_of(phase, marked, 4, version, state, REF) is status


def test_sheet_without_criteria_is_never_decided() -> None:
    assert status_of(Phase.LIVE, 0, 0, 1, DayState(), REF) is SheetStatus.STARTED


@pytest.fixture
def log(juror_day: JurorDay) -> DayLog:
    return juror_day.log("session-1")


def statuses(day: Day) -> list[SheetStatus]:
    return [sheet.status for sheet in day.sheets]


def again(juror_day: JurorDay, log: DayLog, before: Day) -> Day:
    """The day read anew, which is what the one that was shown became."""
    read = juror_day.day("session-1")
    assert juror_day.with_day_state(before, log.state) == read
    return read


def moved(passage: str = "p1") -> acts.PassageMoved:
    return acts.PassageMoved(passage=passage, juror="Sacha Exemple", reason=DIGEST)


def test_log_is_one_and_the_same_when_asked_twice(juror_day: JurorDay, log: DayLog) -> None:
    assert juror_day.log("session-1") is log
    with pytest.raises(KeyError):
        juror_day.log("another")
    with pytest.raises(KeyError):
        juror_day.day("another")


def test_every_sheet_is_owed_and_not_received_when_the_day_begins(day: Day) -> None:
    assert set(statuses(day)) == {SheetStatus.UPCOMING}
    assert day.not_received == len(day.sheets) == 4
    assert day.signed == 0


def test_order_is_the_one_heard_when_it_was_changed(
    juror_day: JurorDay, log: DayLog, day: Day
) -> None:
    log.record(acts.OrderChanged(passages=("p2", "p1")))
    read = again(juror_day, log, day)
    assert [sheet.ref.passage for sheet in read.sheets] == ["p2", "p2", "p2", "p1"]


def test_sheet_is_there_when_a_candidate_was_added_on_the_spot(
    juror_day: JurorDay, log: DayLog, day: Day, store: Store
) -> None:
    first = day.plan.passages[0]
    passage: Passage = structs.replace(first, id="p9", candidate="c9", team=None)
    added = acts.PassageAdded(
        passage=passage,
        candidates=(Candidate(id="c9", last_name="Öğüt", first_name="Anaïs"),),
        reason=DIGEST,
    )
    log.record(added, {DIGEST: REASON})
    read = again(juror_day, log, day)
    assert read.not_received == 5
    ref = SheetRef("session-1", "p9", "j1", "c9")
    (found,) = [sheet for sheet in read.sheets if sheet.ref == ref]
    assert found.subject_name == "ÖĞÜT Anaïs"
    sheet = juror_day.open_sheet(read, ref)
    sheet.set_level("k1", "acquis")
    assert store.load(ref) == sheet.state
    assert juror_day.day("session-1").sheets[1].marked == 1
    assert store.sessions()[0].passages == day.plan.passages


def test_sheets_are_no_longer_owed_when_moved_recused_or_absent(
    juror_day: JurorDay, log: DayLog, day: Day
) -> None:
    log.record(moved(), {DIGEST: REASON})
    one = again(juror_day, log, day)
    assert (statuses(one)[0], one.not_received) == (SheetStatus.MOVED, 3)
    log.record(acts.JurorRecused(passage="p2", subject="c1", reason=DIGEST), {DIGEST: REASON})
    two = again(juror_day, log, one)
    assert (statuses(two)[1], two.not_received) == (SheetStatus.RECUSED, 2)
    log.record_incident("p2", "c2", "absent", "")
    assert again(juror_day, log, two).not_received == 1
    assert again(juror_day, log, two).to_sign == 1
    log.record(acts.PassageReturned(passage="p1", reason=DIGEST), {DIGEST: REASON})
    three = again(juror_day, log, two)
    assert (statuses(three)[0], three.not_received) == (SheetStatus.UPCOMING, 2)


@pytest.mark.parametrize("kind", ["interrupted", "fraud", "technical", "excluded"])
def test_sheet_stays_owed_when_something_else_than_an_absence_happened(
    juror_day: JurorDay, log: DayLog, day: Day, kind: acts.IncidentKind
) -> None:
    log.record_incident("p1", None, kind, "Ce qui s’est passé")
    assert again(juror_day, log, day).not_received == 4


def test_sheet_counts_until_its_receipt_when_signed_handed_over_and_received(
    juror_day: JurorDay, log: DayLog, day: Day
) -> None:
    sheet = juror_day.open_sheet(day, REF)
    complete_sheet(sheet)
    header = sign(sheet).header.digest
    handed = (acts.HandedSheet(sheet=REF.id, version=1, header=header),)
    told = []
    for act in (
        acts.SheetsHandedOver(sheets=handed, place="CLÉ USB"),
        acts.ReceiptTaken(sheets=handed, receipt="a" * 64),
    ):
        read = juror_day.day("session-1")
        told.append((statuses(read)[0], read.signed, read.not_received))
        log.record(act)
        day = again(juror_day, log, read)
    told.append((statuses(day)[0], day.signed, day.not_received))
    assert told == [
        (SheetStatus.SIGNED, 1, 4),
        (SheetStatus.HANDED_OVER, 1, 4),
        (SheetStatus.RECEIVED, 1, 3),
    ]
    sheet.start_correction("Une erreur")
    corrected = juror_day.day("session-1")
    assert (statuses(corrected)[0], corrected.not_received) == (SheetStatus.WRITE_UP, 4)


def test_signed_sheet_still_counts_when_its_passage_is_moved_afterwards(
    juror_day: JurorDay, log: DayLog, day: Day
) -> None:
    sheet = juror_day.open_sheet(day, REF)
    complete_sheet(sheet)
    sign(sheet)
    log.record(moved(), {DIGEST: REASON})
    read = juror_day.day("session-1")
    assert (statuses(read)[0], read.not_received) == (SheetStatus.SIGNED, 4)


def acts_on(sheet: OpenSheet) -> tuple[Callable[[], object], ...]:
    return (
        lambda: sheet.set_level("k1", "acquis"),
        lambda: sheet.set_comment("k1", "Un mot"),
        sheet.undo,
        sheet.start_write_up,
        lambda: sheet.prepare_comment("k1", "Un mot"),
    )


GONE: dict[str, tuple[acts.AnyDayAct, acts.AnyDayAct]] = {
    "day-away": (acts.CustodyGiven(file="a" * 64), acts.CustodyTakenBack(reason=DIGEST)),
    "day-given-up": (moved(), acts.PassageReturned(passage="p1", reason=DIGEST)),
}


@pytest.mark.parametrize("reason", GONE)
def test_sheet_only_reads_until_it_is_back_when_away_or_given_up(
    juror_day: JurorDay, log: DayLog, day: Day, store: Store, reason: str
) -> None:
    sheet = juror_day.open_sheet(day, REF)
    sheet.set_level("k2", "acquis")
    before: SheetState = sheet.state
    gone, back = GONE[reason]
    log.record(gone, {DIGEST: REASON})
    for opened, number in itertools.product((sheet, juror_day.open_sheet(day, REF)), range(5)):
        with pytest.raises(DayError) as caught:
            acts_on(opened)[number]()
        assert caught.value.details["reason"] == reason
    assert sheet.state == before == store.load(REF)
    log.record(back, {DIGEST: REASON})
    sheet.set_level("k1", "acquis")
    assert store.load(REF) == sheet.state


def test_other_sheets_go_on_when_one_is_given_up(
    juror_day: JurorDay, log: DayLog, day: Day
) -> None:
    log.record(acts.JurorRecused(passage="p2", subject="c1", reason=DIGEST), {DIGEST: REASON})
    kept, gone = (juror_day.open_sheet(day, day.sheets[number].ref) for number in (2, 1))
    assert kept.set_level("k1", "acquis")
    with pytest.raises(DayError):
        gone.set_level("k1", "acquis")


def test_sheets_that_nothing_happened_to_are_the_same_objects_when_the_day_goes_on(
    juror_day: JurorDay, log: DayLog, day: Day
) -> None:
    log.take_note("p1", "Une note")
    renewed = juror_day.with_day_state(day, log.state)
    assert all(one is other for one, other in zip(day.sheets, renewed.sheets, strict=True))
    assert renewed.state == log.state
