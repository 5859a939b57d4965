"""Sheets out of scans: read, verified, typed in again, kept until they come themselves."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs
from PIL import Image

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.sealing import Header, SealedSheet, header_of, sealed
from jury_desk.domain.travel.sheets_return import returned, whole
from jury_desk.errors import TravelError
from jury_desk.services.paper_sheet import PaperReading, PaperSheet
from jury_desk.services.recover import PaperRecovery
from jury_desk.wiring import recovery_of
from tests.scenarios.travelling import SESSION
from tests.services.made_returns import (
    Keys,
    Office,
    all_keys,
    put_file,
    reopened,
    returned_file,
    standings,
    take,
    version,
)
from tests.services.made_scans import (
    REMARK,
    TYPED,
    ScansAtHand,
    jpeg,
    last_page,
    printed,
    scanned,
    signed_sheet,
)


@pytest.fixture
def keys() -> Keys:
    return all_keys()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Office]:
    with reopened(tmp_path, all_keys().secret) as found:
        yield found


def sheet_of(place: Office, number: int = 0, texts: tuple[str, ...] = (REMARK,)) -> SealedSheet:
    return signed_sheet(place, place.refs("j1")[number], all_keys().first, texts)


def read(recovery: PaperRecovery, folder: Path, **files: bytes) -> PaperReading:
    """What comes of files, by their names without a suffix."""
    paths = []
    for name, content in files.items():
        path = folder / name
        path.write_bytes(content)
        paths.append(str(path))
    return recovery.read(paths)


def one(reading: PaperReading) -> PaperSheet:
    [sheet] = reading.sheets
    assert reading.refusals == ()
    return sheet


def page_of(sheet: SealedSheet, *, proven: bool = True) -> Image.Image:
    return last_page(printed(sheet, *((all_keys().first.bound,) if proven else ())))


def scan_of(sheet: SealedSheet) -> bytes:
    return jpeg(scanned(page_of(sheet)))


def at_hand(recovery: PaperRecovery, *pages: Image.Image) -> PaperReading:
    """What comes of the pages of one scan, without a process that reads a file."""
    scans = ScansAtHand()
    scans.pages["scan"] = list(pages)
    tools = replace(recovery._tools, pages=scans)
    return PaperRecovery(tools, recovery._desk, recovery._keys).read(["scan"])


def test_sheet_is_read_and_its_key_accepted_when_nothing_ever_came_of_the_laptop(
    place: Office, tmp_path: Path
) -> None:
    sealed = sheet_of(place)
    found = one(read(place.travel.recover, tmp_path, scan=scan_of(sealed)))
    assert found.faults == ()
    assert found.key == "accepted"
    assert found.code.header == sealed.header
    assert found.given == sealed.record.levels
    assert found.juror_name == place.preparation.jurors["j1"].name
    assert found.subject_name == sealed.record.context.subject.name
    assert found.passage_at == sealed.record.context.passage_at
    assert [(where.file, where.page) for where in found.places] == [("scan", 1)]
    assert not found.has_all_texts
    assert found.left_to_type == 1


def test_key_is_told_apart_when_there_is_no_proof_or_it_is_a_strangers(
    place: Office, tmp_path: Path, keys: Keys
) -> None:
    plain = one(at_hand(place.travel.recover, page_of(sheet_of(place), proven=False)))
    assert plain.key == "unproven"
    forged = signed_sheet(place, place.refs("j1")[0], keys.stranger)
    strange = one(at_hand(place.travel.recover, last_page(printed(forged, keys.stranger.bound))))
    assert (strange.key, strange.faults) == ("unknown", ())


def test_every_sheet_is_found_once_when_a_scan_has_several_pages_and_sheets(
    place: Office, tmp_path: Path
) -> None:
    first, second = (last_page(printed(sheet_of(place, n, ()))) for n in (0, 1))
    blank = Image.new("L", first.size, "white")
    path = tmp_path / "scan.pdf"
    first.save(path, save_all=True, append_images=[blank, scanned(second, 91), second])
    reading = place.travel.recover.read([str(path)])
    assert {sheet.digest for sheet in reading.sheets} == {
        sheet_of(place, n, ()).header.digest for n in (0, 1)
    }
    assert reading.pages == 4
    assert reading.refusals == ()


def test_refusals_are_told_by_file_when_some_are_no_scans(place: Office, tmp_path: Path) -> None:
    blank = Image.new("L", (800, 1100), "white")
    reading = read(
        place.travel.recover,
        tmp_path,
        blank=jpeg(blank),
        text=b"no picture",
        bomb=bomb(),
        cut=scan_of(sheet_of(place))[:9000],
    )
    told = {refusal.file: refusal.code for refusal in reading.refusals}
    assert told["blank"] == "no-code"
    assert told["text"] == "paper-kind"
    assert told["bomb"] == "paper-too-large"
    assert told["cut"] in ("paper-kind", "no-code")
    assert reading.sheets == ()


def bomb() -> bytes:
    """The head of a PNG that says it has ten thousand million pixels."""
    import struct
    import zlib

    def chunk(name: bytes, content: bytes) -> bytes:
        summed = struct.pack(">I", zlib.crc32(name + content))
        return struct.pack(">I", len(content)) + name + content + summed

    head = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 0, 0, 0, 0)
    packed = zlib.compress(bytes(100_000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def test_texts_hold_when_they_are_typed_in_as_people_type(place: Office, tmp_path: Path) -> None:
    sealed = sheet_of(place, texts=(REMARK, "Vu.", "Très bien !"))
    recovery = place.travel.recover
    found = one(at_hand(recovery, page_of(sealed)))
    names = [text.criterion for text in found.to_type]
    found = recovery.with_texts(found, {names[0]: TYPED, names[1]: "Vu"})
    assert [text.match for text in found.to_type] == ["fits", "differs", "empty"]
    assert found.texts is None
    found = recovery.with_texts(found, {names[1]: "Vu.", names[2]: "Très bien !"})
    assert found.texts == sealed.record.texts


def test_sheet_counts_from_paper_until_it_comes_itself_when_it_is_kept(
    place: Office, tmp_path: Path, keys: Keys
) -> None:
    recovery = place.travel.recover
    ref = place.refs("j1")[0]
    own, journal = version(place, ref, keys.first)
    sealed = signed_sheet(place, ref, keys.first, texts=())
    assert sealed.header.digest == own.digest
    found = one(at_hand(recovery, page_of(sealed)))
    assert recovery.keep(SESSION, [found]) == 1
    assert recovery.keep(SESSION, [found]) == 0
    assert standings(place)[ref.id] == "from-paper"
    kept = place.travel.reception.sheet(found.digest)
    assert kept.record.levels == sealed.record.levels
    assert (kept.record.context.journal_head, kept.record.context.journal_length) == (GENESIS, 0)
    again = one(at_hand(recovery, page_of(sealed)))
    assert (again.was_typed, again.is_here, again.key) == (True, False, "accepted")

    returned_ = returned_file(place, keys.first, [own, journal], keys.secret)
    take(place, put_file(tmp_path, "a.fiches", returned_))
    assert standings(place)[ref.id] == "received"
    assert place.travel.reception.sheet(found.digest).record == structs.replace(
        sealed.record, context=own.context
    )
    assert one(at_hand(recovery, page_of(sealed))).is_here


def test_texts_come_in_later_when_a_sheet_was_kept_without_them(
    place: Office, tmp_path: Path
) -> None:
    recovery, sealed = place.travel.recover, sheet_of(place)
    found = one(at_hand(recovery, page_of(sealed)))
    recovery.keep(SESSION, [found])
    assert place.travel.reception.sheet(found.digest).record.texts == ()
    typed = recovery.with_texts(found, {found.to_type[0].criterion: TYPED})
    recovery.keep(SESSION, [typed])
    assert place.travel.reception.sheet(found.digest).record.texts == sealed.record.texts


def test_nothing_is_kept_when_a_sheet_does_not_hold_or_is_another_sessions(
    place: Office, tmp_path: Path
) -> None:
    recovery = place.travel.recover
    found = one(at_hand(recovery, page_of(sheet_of(place))))
    for wrong in (
        replace(found, faults=("seal-broken",)),
        replace(found, code=replace(found.code, header=_of_nobody(found))),
    ):
        with pytest.raises(TravelError):
            recovery.keep(SESSION, [found, wrong])
    assert place.travel.reception.state(SESSION).counts.from_paper == 0


def _of_nobody(found: PaperSheet) -> Header:
    return structs.replace(found.code.header, juror="nobody")


def test_sheet_does_not_hold_when_its_moment_cannot_be_told_in_every_zone(
    place: Office, keys: Keys
) -> None:
    """The reception shows it in the zone here, where there is no year 10,000."""
    never = dt.datetime(9999, 12, 31, 23, 59, tzinfo=dt.UTC)
    found, _ = version(place, place.refs("j1")[0], keys.first, at=never)
    record = whole(found, place.grid).record
    header = header_of(record)
    sheet = sealed(record, header, keys.first.signer.envelope(canonical_bytes(header), never))
    assert one(at_hand(place.travel.recover, page_of(sheet))).faults == ("seal-broken",)


def test_levels_are_read_without_a_session_when_the_grid_is_a_shipped_one(
    place: Office, tmp_path: Path
) -> None:
    sealed = sheet_of(place)
    recovery = recovery_of()
    found = one(at_hand(recovery, page_of(sealed)))
    assert (found.key, found.faults, found.given) == ("not-asked", (), sealed.record.levels)
    with pytest.raises(TravelError) as refused:
        recovery.keep(SESSION, [found])
    assert refused.value.details["reason"] == "paper-no-session"


def test_context_stays_the_plans_when_a_sheet_is_kept_from_paper(
    place: Office, tmp_path: Path
) -> None:
    recovery, sealed = place.travel.recover, sheet_of(place)
    found = one(at_hand(recovery, page_of(sealed)))
    recovery.keep(SESSION, [found])
    about, real = place.travel.reception.sheet(found.digest).record.context, sealed.record.context
    for name in ("passage_at", "bloc", "assessment", "juror", "session_label", "grid"):
        assert getattr(about, name) == getattr(real, name)
    assert (about.subject.id, about.subject.name) == (real.subject.id, real.subject.name)
    assert returned(sealed).digest == found.digest
