"""A sheet at work over a real data file."""

from collections.abc import Sequence

import pytest

from jury_desk.domain.audit import Act, check_chain
from jury_desk.domain.ports import DayRecording, Recording, Store
from jury_desk.domain.sheet import Mark, Phase
from jury_desk.errors import DiskFullError, SheetError
from jury_desk.services.juror_day import Day, JurorDay, SheetStatus
from jury_desk.services.open_sheet import OpenSheet


def first(juror_day: JurorDay, day: Day) -> OpenSheet:
    return juror_day.open_sheet(day, day.sheets[0].ref)


def finished(sheet: OpenSheet) -> OpenSheet:
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, "acquis")
    sheet.start_write_up()
    sheet.complete()
    return sheet


def test_opening_a_sheet_writes_nothing_when_nobody_acts(
    juror_day: JurorDay, day: Day, store: Store
) -> None:
    first(juror_day, day)
    assert store.summaries("session-1") == {}
    assert juror_day.day("session-1").sheets[0].status is SheetStatus.UPCOMING


def test_setting_a_level_is_on_disk_when_it_returns(
    juror_day: JurorDay, day: Day, store: Store
) -> None:
    sheet = first(juror_day, day)
    recorded = sheet.set_level("k2", "partiel")
    assert recorded is not None
    assert recorded.act is Act.LEVEL_SET
    kept = store.load(sheet.ref)
    assert kept is not None
    assert kept.marks["k2"] == Mark("partiel")
    assert [entry.act for entry in store.journal(sheet.ref.id)] == [Act.OPENED, Act.LEVEL_SET]


def test_a_sheet_opened_again_undoes_what_was_done_before(juror_day: JurorDay, day: Day) -> None:
    sheet = first(juror_day, day)
    sheet.set_level("k1", "acquis")
    sheet.set_comment("k1", "net")
    sheet.set_comment("k1", "net et précis")
    again = first(juror_day, day)
    again.undo()
    assert again.state.mark("k1") == Mark("acquis", "net")
    again.undo()
    again.undo()
    assert again.undo() is None
    again.redo()
    assert first(juror_day, day).state.mark("k1") == Mark("acquis", "")


def test_the_journal_holds_no_comment_in_clear(juror_day: JurorDay, day: Day, store: Store) -> None:
    sheet = first(juror_day, day)
    sheet.set_comment("k1", "candidate très émue")
    told = "".join(repr(entry) for entry in store.journal(sheet.ref.id))
    assert "émue" not in told
    assert check_chain(store.journal(sheet.ref.id)) is None


class _FullDisk:
    """A store whose disk is full while `full` is set; all else is the real one."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.full = False

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    def record_all(self, recordings: Sequence[Recording], day: Sequence[DayRecording] = ()) -> None:
        if self.full:
            raise DiskFullError("No room is left.", "Make room.")
        self._store.record_all(recordings, day)


def test_a_failed_act_leaves_the_sheet_as_it_was_when_the_disk_is_full(
    store: Store, juror_day: JurorDay, day: Day
) -> None:
    sheet = first(juror_day, day)
    full = _FullDisk(store)
    sheet._store = full  # type: ignore[assignment]
    sheet.set_level("k1", "acquis")
    full.full = True
    with pytest.raises(DiskFullError):
        sheet.set_level("k1", "partiel")
    assert sheet.state.mark("k1").level == "acquis"
    full.full = False
    sheet.set_level("k2", "acquis")
    assert check_chain(store.journal(sheet.ref.id)) is None


def test_the_day_tells_the_truth_when_a_sheet_moves_on(juror_day: JurorDay, day: Day) -> None:
    sheet = first(juror_day, day)

    def status() -> tuple[SheetStatus, int]:
        item = juror_day.day("session-1").sheets[0]
        return item.status, item.marked

    sheet.set_level("k1", "acquis")
    assert status() == (SheetStatus.STARTED, 1)
    for criterion in ("k2", "k3", "k4"):
        sheet.set_level(criterion, "non-observe")
    sheet.start_write_up()
    assert status() == (SheetStatus.WRITE_UP, 4)
    sheet.complete()
    assert status() == (SheetStatus.COMPLETE, 4)
    sheet.reopen()
    sheet.set_level("k1", None)
    assert status() == (SheetStatus.WRITE_UP, 3)


def test_completing_refuses_when_a_justification_is_missing(juror_day: JurorDay, day: Day) -> None:
    sheet = first(juror_day, day)
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, "partiel")
    sheet.start_write_up()
    with pytest.raises(SheetError):
        sheet.complete()
    for missing in sheet.to_justify:
        sheet.set_comment(missing, "à moitié")
    sheet.complete()
    assert sheet.state.phase is Phase.COMPLETE


def test_sheets_never_share_marks_when_the_criteria_are_the_same(
    juror_day: JurorDay, day: Day
) -> None:
    sheets = [juror_day.open_sheet(day, item.ref) for item in day.sheets]
    sheets[2].set_level("k1", "acquis")
    sheets[2].set_comment("k1", "seulement celle-ci")
    for number, item in enumerate(day.sheets):
        mark = juror_day.open_sheet(day, item.ref).state.mark("k1")
        assert (mark != Mark()) == (number == 2)
