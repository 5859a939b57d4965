"""A session's journal as a file: whole where nothing was touched, else where it breaks off."""

import io
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec
import openpyxl
import pytest
from msgspec import structs

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.documents.journal_workbook import JournalWorkbooks
from jury_desk.domain.audit import JournalEntry
from jury_desk.domain.travel.journal_file import JournalFile, read_journal_file
from jury_desk.domain.travel.sheets_return import SheetJournal
from jury_desk.errors import TravelError, UnreadableFileError
from jury_desk.services.journal_export import JournalExport
from jury_desk.services.verify_files import FileVerification, Kind
from jury_desk.services.verify_journal import verified_journal
from jury_desk.signing.verify import Verifier
from tests.services.laptops import PLAN, busy
from tests.signing.samples import SIGNED_AT, signer

FORMULA = '=HYPERLINK("x") à revoir'


Exported = tuple[JournalExport, JournalFile]


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Exported]:
    """A laptop at work: one signed sheet, others that are begun, and a day with a private note."""
    laptop = busy(tmp_path_factory.mktemp("laptop"))
    laptop.sheet("p3").set_comment("k2", FORMULA)
    laptop.log.end_phase("p3")
    service = JournalExport(laptop.store, laptop.store.travel, JournalWorkbooks(), laptop.clock)
    yield service, service.collect(PLAN.id)
    laptop.store.close()


def entries_of(file: JournalFile) -> int:
    sheets = sum(len(one.entries) for one in file.sheets)
    return sheets + len(file.days[0].entries)


def faults(file: JournalFile) -> list[tuple[str, int]]:
    return [(one.kind, one.seq) for one in verified_journal(file, Verifier()).faults]


def test_journal_holds_when_nothing_was_touched(exported: Exported, tmp_path: Path) -> None:
    _, file = exported
    path = tmp_path / "session.journal.json"
    path.write_bytes(file.to_bytes())
    assert read_journal_file(file.to_bytes()) == file
    verdict = FileVerification(Verifier(), ScoreSheetDocuments()).verify(path)
    assert (verdict.kind, verdict.faults) == (Kind.JOURNAL, ())
    assert verdict.journal is not None
    assert len(verdict.journal.signers) == 1
    assert verdict.journal.entries == entries_of(file)
    # The act of signing itself comes after the seal; the other sheets were never signed.
    signed = file.seals[0].header.sheet
    others = sum(len(one.entries) for one in file.sheets if one.sheet != signed)
    assert verdict.journal.unsigned == 1 + others


def test_private_note_stays_here_when_the_journal_leaves(
    exported: Exported,
) -> None:
    _, file = exported
    assert b"Parle trop vite" not in file.to_bytes()
    assert any(isinstance(entry, str) for day in file.days for entry in day.entries)


def _signed(file: JournalFile) -> SheetJournal:
    return next(one for one in file.sheets if one.sheet == file.seals[0].header.sheet)


def _with(file: JournalFile, entries: Sequence[JournalEntry]) -> JournalFile:
    """The file with other entries in the signed sheet's chain."""
    changed = structs.replace(_signed(file), entries=tuple(entries))
    others = [one for one in file.sheets if one.sheet != changed.sheet]
    return structs.replace(file, sheets=(changed, *others))


def _entry_changed(file: JournalFile) -> JournalFile:
    entries = list(_signed(file).entries)
    entries[2] = structs.replace(entries[2], new="autre")
    return _with(file, entries)


def _entry_gone(file: JournalFile) -> JournalFile:
    entries = _signed(file).entries
    return _with(file, (*entries[:2], *entries[3:]))


def _chain_written_anew(file: JournalFile) -> JournalFile:
    """As who keeps the data could: another moment, and every digest after it made again."""
    entries = list(_signed(file).entries)
    entries[2] = structs.replace(entries[2], elapsed_ms=1)
    for at in range(3, len(entries)):
        entries[at] = structs.replace(entries[at], previous=entries[at - 1].digest)
    return _with(file, entries)


def _cut_short(file: JournalFile) -> JournalFile:
    return _with(file, _signed(file).entries[:3])


def _seal_of_another(file: JournalFile) -> JournalFile:
    seal = file.seals[0]
    context = structs.replace(seal.context, journal_length=3)
    return structs.replace(file, seals=(structs.replace(seal, context=context),))


def _text_changed(file: JournalFile) -> JournalFile:
    return structs.replace(file, texts={name: f"{text}!" for name, text in file.texts.items()})


def _note_changed(file: JournalFile) -> JournalFile:
    """A private note's place is held by its digest: another one is not what follows was made on."""
    day = file.days[0]
    at = next(place for place, one in enumerate(day.entries) if isinstance(one, str))
    entries = (*day.entries[:at], "0" * 64, *day.entries[at + 1 :])
    return structs.replace(file, days=(structs.replace(day, entries=entries),))


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (_entry_changed, ("entry", 4)),
        (_entry_gone, ("entry", 3)),
        (_chain_written_anew, None),
        (_cut_short, None),
        (_seal_of_another, ("seal", 1)),
        (_text_changed, ("text", 0)),
        (_note_changed, ("entry", 3)),
    ],
)
def test_first_entry_that_does_not_follow_is_named_when_something_was_touched(
    exported: Exported,
    change: Callable[[JournalFile], JournalFile],
    expected: tuple[str, int] | None,
) -> None:
    _, file = exported
    head = file.seals[0].context.journal_length
    found = faults(change(file))
    assert found[0] == (expected or ("head", head))


def test_seal_is_broken_when_another_signs_the_header(
    exported: Exported,
) -> None:
    _, file = exported
    seal = file.seals[0]
    envelope = b64encode(signer().envelope(b"another header", SIGNED_AT)).decode()
    forged = structs.replace(file, seals=(structs.replace(seal, envelope=envelope),))
    assert faults(forged) == [("seal", 1)]


@pytest.mark.parametrize("raw", [b"{}", b'{"format":"jury-desk/journal-file/1"}', b"\xff"])
def test_file_is_refused_when_it_is_no_journal(raw: bytes, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"journal|form|decode|utf"):
        read_journal_file(raw)
    path = tmp_path / "x.json"
    path.write_bytes(raw)
    with pytest.raises(UnreadableFileError):
        FileVerification(Verifier(), ScoreSheetDocuments()).verify(path)


def test_file_is_refused_when_it_is_written_otherwise(
    exported: Exported,
) -> None:
    spaced = msgspec.json.format(exported[1].to_bytes())
    with pytest.raises(ValueError, match="form"):
        read_journal_file(spaced)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_workbook_tells_every_act_when_it_is_opened(exported: Exported, language: str) -> None:
    service, file = exported
    book = openpyxl.load_workbook(io.BytesIO(service.workbook(file, language)))
    rows = list(book.active.iter_rows(values_only=True))  # type: ignore[union-attr]
    count = entries_of(file)
    assert len(rows) == 1 + count
    assert any(FORMULA in (row[6] or "") for row in rows)
    kinds = {cell.data_type for row in book.active.iter_rows() for cell in row}  # type: ignore[union-attr]
    assert "f" not in kinds
    told = {row[1] for row in rows[1:]}
    assert not {"opened", "level-set", "note-taken"} & told


def test_journal_is_refused_when_the_session_is_not_here(
    exported: Exported,
) -> None:
    with pytest.raises(TravelError) as failure:
        exported[0].collect("another-session")
    assert failure.value.details["reason"] == "journal-unknown-session"
