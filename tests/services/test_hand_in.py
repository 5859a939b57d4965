"""Returns are written, and receipts taken: nothing is received but by a receipt."""

import errno
import hashlib
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.day import acts
from jury_desk.domain.travel.sheets_return import DayJournal, ReturnedSheet, SheetJournal, returned
from jury_desk.errors import TravelError, WrongPinError
from jury_desk.services.hand_in import Pending
from jury_desk.services.juror_day import SheetStatus
from jury_desk.services.take_receipt import TakenReceipt
from tests.services.enrolled import AT, SEALS, SECRET
from tests.services.juror_laptop import (
    GRID,
    PIN,
    PLAN,
    JurorLaptop,
    dossier,
    opened,
    receipt,
)


@pytest.fixture
def laptop(tmp_path: Path) -> Iterator[JurorLaptop]:
    """A laptop with a session that came in a dossier."""
    found = JurorLaptop(tmp_path / "here")
    found.open(dossier(tmp_path / "office"))
    yield found
    found.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "STICK"
    folder.mkdir()
    return folder


def refused(laptop: JurorLaptop, folder: Path) -> str:
    """Why nothing is handed in; nothing was recorded, and nothing written there."""
    before = laptop.store.day_entries(PLAN.id, PLAN.juror)
    with pytest.raises(TravelError) as failure:
        laptop.hand_in.hand_in(PLAN.id, str(folder), PIN)
    assert laptop.store.day_entries(PLAN.id, PLAN.juror) == before
    assert not folder.is_dir() or not list(folder.glob("*.fiches"))
    return failure.value.details["reason"]


# --- returns --------------------------------------------------------------------------------------


def test_return_holds_what_is_signed_when_it_is_opened(laptop: JurorLaptop, stick: Path) -> None:
    first, again = laptop.sign("p1"), laptop.sign("p1")
    third = laptop.sign("p3")
    laptop.sheet("p4").set_level("k1", "acquis")
    laptop.log.take_note("p3", "Parle trop vite")
    laptop.log.record_incident("p4", None, "technical", "Le vidéoprojecteur s’arrête.")
    assert laptop.hand_in.pending(PLAN.id).new == 3
    assert laptop.hand_in.pending(PLAN.id).in_progress == 1
    told: list[tuple[int, int]] = []
    done = laptop.hand_in.hand_in(PLAN.id, str(stick), PIN, lambda *step: told.append(step))
    assert (done.count, done.place, done.name) == (2, "STICK", Path(done.path).name)
    assert told[-1][0] == told[-1][1]
    found = opened(done.path)
    parts = [part.value for part in found.parts]
    assert [one for one in parts if isinstance(one, ReturnedSheet)] == [
        returned(one) for one in (first, again, third)
    ]
    assert len([one for one in parts if isinstance(one, SheetJournal)]) == 2
    (day,) = (one for one in parts if isinstance(one, DayJournal))
    assert "Le vidéoprojecteur s’arrête." in day.texts.values()
    assert [one.status for one in found.manifest.progress if one.passage == "p4"] == ["started"]
    assert found.signer.fingerprint == laptop.keys.fingerprint(PLAN.id)


def test_private_note_stays_on_the_laptop_when_a_return_is_written(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.sign("p1")
    note = laptop.log.take_note("p1", "Parle trop vite")
    laptop.log.rewrite_note(note, "Parle vite")
    laptop.log.attach_note(note, "k1")
    laptop.log.keep_note(note)
    done = laptop.hand_in.hand_in(PLAN.id, str(stick), PIN)
    (day,) = (p.value for p in opened(done.path).parts if isinstance(p.value, DayJournal))
    assert [isinstance(one, str) for one in day.entries] == [False, True, True, True, True]
    entries = laptop.store.day_entries(PLAN.id, PLAN.juror)[: len(day.entries)]
    assert day.links == tuple(one.digest for one in entries)
    assert not day.texts


def test_sheets_are_handed_over_when_the_file_was_read_back(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.sign("p1")
    laptop.hand_in.hand_in(PLAN.id, str(stick), PIN)
    laptop.restart()
    assert laptop.status("p1") is SheetStatus.HANDED_OVER
    assert laptop.hand_in.pending(PLAN.id).new == 0
    laptop.sign("p3")
    assert laptop.hand_in.pending(PLAN.id).new == 1
    done = laptop.hand_in.hand_in(PLAN.id, str(stick), PIN)
    assert done.count == 2
    assert len(list(stick.glob("*.fiches"))) == 2


def test_signed_version_is_pending_when_its_correction_is_under_way(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.sign("p1")
    laptop.sheet("p1").start_correction("Une erreur de report.")
    assert laptop.hand_in.pending(PLAN.id) == Pending(new=1, signed=1, in_progress=1)
    assert laptop.hand_in.hand_in(PLAN.id, str(stick), PIN).count == 1


def test_return_tells_how_sheets_stand_when_nothing_is_signed(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.log.record_incident("p3", None, "absent", "")
    done = laptop.hand_in.hand_in(PLAN.id, str(stick), PIN)
    assert done.count == 0
    progress = opened(done.path).manifest.progress
    assert [one.passage for one in progress if one.absent] == ["p3"]
    assert laptop.log.state.handed == {}


def test_nothing_is_handed_in_when_the_pin_is_wrong(laptop: JurorLaptop, stick: Path) -> None:
    laptop.sign("p1")
    with pytest.raises(WrongPinError):
        laptop.hand_in.hand_in(PLAN.id, str(stick), "000000")
    assert laptop.status("p1") is SheetStatus.SIGNED
    assert not list(stick.iterdir())


def test_nothing_is_handed_in_when_the_folder_is_gone_or_the_laptops_own(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.sign("p1")
    assert refused(laptop, stick / "pulled") == "folder-gone"
    assert refused(laptop, laptop.folder) == "folder-own"


def test_nothing_is_handed_in_when_the_day_is_on_another_laptop(
    laptop: JurorLaptop, stick: Path
) -> None:
    laptop.sign("p1")
    laptop.carrying.give(PLAN.id, str(stick), laptop.carrying.new_code())
    assert refused(laptop, stick) == "travel-day-away"


@pytest.mark.parametrize(
    ("practice", "reason"),
    [(True, "travel-practice"), (False, "travel-no-dossier")],
    ids=["practice", "no-dossier"],
)
def test_nothing_is_handed_in_when_a_session_came_in_no_dossier(
    tmp_path: Path, stick: Path, practice: bool, reason: str
) -> None:
    laptop = JurorLaptop(tmp_path / "alone")
    laptop.store.add_session(structs.replace(PLAN, practice=practice), GRID)
    assert refused(laptop, stick) == reason
    laptop.store.close()


@pytest.mark.parametrize(
    ("number", "reason"),
    [(errno.ENOSPC, "hand-in-full"), (errno.EROFS, "hand-in-read-only")],
    ids=["full", "read-only"],
)
def test_nothing_counts_as_handed_in_when_the_stick_refuses(
    laptop: JurorLaptop,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    reason: str,
) -> None:
    laptop.sign("p1")

    def refuse(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuse)
    assert refused(laptop, stick) == reason
    assert laptop.status("p1") is SheetStatus.SIGNED


def test_nothing_counts_as_handed_in_when_the_file_reads_back_different(
    laptop: JurorLaptop, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    laptop.sign("p1")
    written = Path.replace

    def replace(self: Path, target: Path) -> Path:
        self.write_bytes(self.read_bytes()[:-1] + b"?")
        return written(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    assert refused(laptop, stick) == "hand-in-unlike"
    assert laptop.status("p1") is SheetStatus.SIGNED


# --- receipts -------------------------------------------------------------------------------------


def test_sheet_is_received_when_a_receipt_names_it(laptop: JurorLaptop, stick: Path) -> None:
    first, third = laptop.sign("p1"), laptop.sign("p3")
    taken = laptop.receipts.take(str(receipt(stick, [first])))
    assert taken == TakenReceipt(PLAN.id, newly=1, received=1, unknown=0, made_at=AT)
    assert laptop.status("p1") is SheetStatus.RECEIVED
    assert laptop.status("p3") is SheetStatus.SIGNED
    # The next one says all that the first did; the secretariat learns that it arrived.
    more = laptop.receipts.take(str(receipt(stick, [first, third])))
    assert (more.newly, more.received) == (1, 2)
    done = laptop.hand_in.hand_in(PLAN.id, str(stick), PIN)
    assert set(opened(done.path).manifest.received) == {first.header.digest, third.header.digest}


def test_nothing_is_received_anew_when_a_receipt_comes_twice_or_late(
    laptop: JurorLaptop, stick: Path
) -> None:
    first = laptop.sign("p1")
    old = receipt(stick, [first])
    again = laptop.sign("p1")
    laptop.receipts.take(str(receipt(stick, [again])))
    late = laptop.receipts.take(str(old))
    assert late.newly == 1
    assert laptop.status("p1") is SheetStatus.RECEIVED  # version 2 stays received
    entries = laptop.store.day_entries(PLAN.id, PLAN.juror)
    assert laptop.receipts.take(str(old)).newly == 0
    assert laptop.store.day_entries(PLAN.id, PLAN.juror) == entries


def test_version_is_not_received_when_the_receipt_names_another_of_its_number(
    laptop: JurorLaptop, stick: Path
) -> None:
    sealed = laptop.sign("p1")
    other = structs.replace(
        sealed, header=structs.replace(sealed.header, levels_digest=hashlib.sha256().hexdigest())
    )
    taken = laptop.receipts.take(str(receipt(stick, [other])))
    assert (taken.newly, taken.unknown) == (0, 1)
    assert laptop.status("p1") is SheetStatus.SIGNED


def test_strange_key_is_told_when_the_secretariat_takes_it_for_the_jurors(
    laptop: JurorLaptop, stick: Path
) -> None:
    sealed, own = laptop.sign("p1"), laptop.keys.fingerprint(PLAN.id) or ""
    strange = "ab" * 32
    taken = laptop.receipts.take(str(receipt(stick, [sealed], (own, strange))))
    assert taken.strange_keys == (strange,)


def test_strange_key_is_told_when_a_later_dossier_called_it_one_of_the_jurors(
    laptop: JurorLaptop, stick: Path
) -> None:
    """No dossier vouches for who signs in the juror's name: they would never hear of it."""
    known = laptop.store.travel.enrolled(PLAN.id)
    assert known is not None
    [mine] = known.enrolments
    strange = "ab" * 32
    forged = SEALS.bind(structs.replace(mine.enrolment, fingerprint=strange), SECRET)
    laptop.open(dossier(stick, 2, replaced=(forged,)), None)
    taken = laptop.receipts.take(str(receipt(stick, [], (mine.enrolment.fingerprint, strange))))
    assert taken.strange_keys == (strange,)


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("juror", "receipt-juror"),
        ("forged", "receipt-forged"),
        ("damaged", "receipt-damaged"),
        ("elsewhere", "receipt-other-session"),
    ],
)
def test_receipt_is_refused_when_it_is_not_for_this_laptop(
    laptop: JurorLaptop, stick: Path, tmp_path: Path, what: str, reason: str
) -> None:
    sealed = laptop.sign("p1")
    secret = SEALS.new_session(PLAN.id, "Session de juin", AT) if what == "forged" else None
    path = receipt(stick, [sealed], juror="j2" if what == "juror" else "j1", secret=secret)
    if what == "damaged":
        content = bytearray(path.read_bytes())
        content[-5] ^= 1
        path.write_bytes(content)
    reader = JurorLaptop(tmp_path / "other") if what == "elsewhere" else laptop
    with pytest.raises(TravelError) as failure:
        reader.receipts.take(str(path))
    assert failure.value.details["reason"] == reason
    assert laptop.status("p1") is SheetStatus.SIGNED
    if reader is not laptop:
        reader.store.close()


def test_receipt_is_taken_when_the_day_is_on_another_laptop(
    laptop: JurorLaptop, stick: Path
) -> None:
    sealed = laptop.sign("p1")
    laptop.carrying.give(PLAN.id, str(stick), laptop.carrying.new_code())
    assert laptop.receipts.take(str(receipt(stick, [sealed]))).newly == 1
    assert any(
        isinstance(one.act, acts.ReceiptTaken)
        for one in laptop.store.day_entries(PLAN.id, PLAN.juror)
    )
