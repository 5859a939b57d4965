"""The day in what is signed: its times, incidents and the unforeseen; never a private note."""

import zipfile
from pathlib import Path

import pikepdf
import pytest

from jury_desk.domain.canonical import canonical_bytes, digest, text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.ports import Store
from jury_desk.domain.sealing import read_sealed
from jury_desk.services.day_log import DayLog
from jury_desk.services.juror_day import Day, JurorDay
from jury_desk.services.sign_sheet import SheetSigning
from jury_desk.services.verify_files import FileVerification
from tests.examples import SteadyClock
from tests.services.test_sign_sheet import PIN, finished

BEFORE = Path(__file__).parent / "data" / "before_days"
"""Signed by the program as it was before a sheet told of its day."""

NOTES = ("Hésite beaucoup, à revoir", "Semble souffrant")


@pytest.fixture
def log(store: Store, day: Day) -> DayLog:
    return DayLog(store, SteadyClock(), day.plan)


def test_seal_tells_times_pauses_and_incidents_when_the_day_recorded_them(
    log: DayLog, juror_day: JurorDay, day: Day, signing: SheetSigning
) -> None:
    log.start_phase("p1", 0)
    log.pause("p1", "Alarme incendie")
    log.resume("p1")
    log.record_incident("p1", None, "technical", "Projecteur en panne")
    log.end_phase("p1")
    told = signing.sign(finished(juror_day, day), PIN, ()).record.context.day
    (phase,) = told.phases
    assert (phase.kind, phase.minutes, phase.ended) == ("presentation", None, True)
    assert phase.ms > 0
    assert [(pause.reason, pause.ms > 0) for pause in phase.pauses] == [("Alarme incendie", True)]
    assert [(one.kind, one.text) for one in told.incidents] == [
        ("technical", "Projecteur en panne")
    ]


def test_seal_tells_of_paper_when_the_sheet_was_copied(
    log: DayLog, juror_day: JurorDay, day: Day, signing: SheetSigning
) -> None:
    text = "Écran noir à 9 h 10"
    act = acts.PaperCopied(passage="p1", why="broken", text=text_digest(text))
    log.record(act, {text_digest(text): text})
    told = signing.sign(finished(juror_day, day), PIN, ()).record.context.day
    assert told.paper is not None
    assert (told.paper.why, told.paper.text, told.marked) == ("broken", text, None)


def test_context_is_as_before_when_the_day_recorded_nothing(
    log: DayLog, juror_day: JurorDay, day: Day, signing: SheetSigning
) -> None:
    log.take_note("p1", NOTES[0])
    sealed = signing.sign(finished(juror_day, day), PIN, ())
    assert "day" not in sealed.plain()["record"]["context"]


def test_no_note_is_in_what_is_signed_when_notes_were_taken(
    log: DayLog, juror_day: JurorDay, day: Day, signing: SheetSigning, tmp_path: Path
) -> None:
    log.start_phase("p1", 0)
    kept = log.take_note("p1", NOTES[0])
    log.take_note("p1", NOTES[1])
    log.keep_note(kept)
    log.record_incident("p1", None, "technical", "Projecteur en panne")
    sheet = finished(juror_day, day)
    signing.sign(sheet, PIN, ())
    made = signing.export(sheet, PIN, tmp_path / "sortie")
    everything = [made.sealed.to_bytes().decode(), *_pdf_streams(made.pdf), *_parts(made.workbook)]
    assert any("Projecteur" in text for text in everything)
    for note in NOTES:
        for piece in (note, note.split(",")[0], text_digest(note)):
            assert not [text for text in everything if piece in text]


def _pdf_streams(file: Path) -> list[str]:
    with pikepdf.open(file) as pdf:
        streams = [item for item in pdf.objects if isinstance(item, pikepdf.Stream)]
        return [stream.read_bytes().decode("utf-8", "replace") for stream in streams]


def _parts(file: Path) -> list[str]:
    with zipfile.ZipFile(file) as book:
        return [book.read(name).decode("utf-8", "replace") for name in book.namelist()]


# --- what was signed before -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "context", "header"),
    [
        (
            "candidate",
            "3dbc0667418d419e8bbbb0e4ebc780343296401e791ba3babc6edc14f674f9bf",
            "58f14f75a8193d6fe66104c367fba7dba031a8124412f6eea3f10c694e55ff33",
        ),
        (
            "team",
            "756c32b9a2cb354244ae2650000d101a65b566f5a6471baccba9086af83c5346",
            "538fea45a8d6b8ab8109d1868d33e6682ab90efdf298f1221414c06e0b51556c",
        ),
        (
            "correction",
            "ced2d077c74876f15a43972631fca0ab07278b56074966eac0dc65f20719a142",
            "3334fadf304f9248d7b8a86290d04cebf47fa956ebb39d1315c087e83cefb3b5",
        ),
    ],
)
def test_digests_are_as_they_were_when_the_sheet_was_sealed_before(
    name: str, context: str, header: str
) -> None:
    raw = (BEFORE / f"{name}.fiche.json").read_bytes()
    sealed = read_sealed(raw)
    assert sealed.to_bytes() == raw
    assert canonical_bytes(sealed.plain()) == raw
    assert (digest(sealed.record.context), sealed.header.digest) == (context, header)
    assert sealed.record.context.day.phases == ()


@pytest.mark.parametrize(
    "file",
    [
        "candidate.fiche.json",
        "candidate.pdf",
        "candidate.xlsx",
        "team.fiche.json",
        "team.pdf",
        "team.xlsx",
        "correction.fiche.json",
    ],
)
def test_file_is_intact_when_it_was_signed_before(
    verification: FileVerification, file: str
) -> None:
    verdict = verification.verify(BEFORE / file)
    assert verdict.intact, (verdict.faults, verdict.changed)
