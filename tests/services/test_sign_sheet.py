"""Signing, export and verification, with real keys, PDFs and workbooks."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import openpyxl
import pikepdf
import pytest

from jury_desk.domain.sealing import Stroke
from jury_desk.domain.sheet import Phase
from jury_desk.errors import ExportError, SheetError, UnreadableFileError, WrongPinError
from jury_desk.services.juror_day import Day, JurorDay
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.sign_sheet import ExportedSheet, SheetSigning
from jury_desk.services.verify_files import FileVerification

PIN = "épreuve-12"
DRAWING = (Stroke(points=((10, 10), (500, 200), (900, 40))),)


def finished(juror_day: JurorDay, day: Day, number: int = 0) -> OpenSheet:
    sheet = juror_day.open_sheet(day, day.sheets[number].ref)
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, "acquis")
    sheet.set_level("k2", "partiel")
    sheet.set_comment("k2", '=HYPERLINK("http://exemple") — cité à moitié')
    sheet.start_write_up()
    sheet.complete()
    return sheet


@pytest.fixture
def exported(juror_day: JurorDay, day: Day, signing: SheetSigning, tmp_path: Path) -> ExportedSheet:
    sheet = finished(juror_day, day)
    signing.sign(sheet, PIN, DRAWING)
    return signing.export(sheet, PIN, tmp_path / "sortie")


def test_record_names_the_team_when_the_sheet_is_a_members(
    juror_day: JurorDay, day: Day, signing: SheetSigning
) -> None:
    def told(passage: str) -> str | None:
        refs = [sheet.ref for sheet in day.sheets]
        number = next(
            n for n, ref in enumerate(refs) if (ref.passage, ref.subject) == (passage, "c2")
        )
        return signing.sign(finished(juror_day, day, number), PIN, ()).record.context.team

    assert told("p1") is None
    assert told("p2") == "Équipe 1"


def files(exported: ExportedSheet) -> tuple[Path, Path, Path]:
    return exported.pdf, exported.workbook, exported.record


def test_signed_files_verify_when_nobody_touched_them(
    exported: ExportedSheet, verification: FileVerification
) -> None:
    for file in files(exported):
        verdict = verification.verify(file)
        assert verdict.intact, (file.name, verdict.faults, verdict.changed)
        assert verdict.signer is not None
        assert verdict.signer.name == "Dominique Exemple"
        assert verdict.about is not None
        assert verdict.about.subject.name == "BENALI Yanis"
        assert verdict.digest == exported.sealed.header.digest


@pytest.mark.parametrize("kind", ["pdf", "workbook", "record"])
def test_a_signed_file_verifies_when_it_is_the_first_thing_a_process_does(
    exported: ExportedSheet, kind: str
) -> None:
    # What was imported before must not matter: a library once learned an attribute on the way.
    file = str(getattr(exported, kind))
    command = [sys.executable, "-m", "jury_desk", "verify", file]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_file_names_hold_no_name_of_a_person(exported: ExportedSheet) -> None:
    for file in files(exported):
        assert "benali" not in file.name.lower()
        assert "exemple" not in file.name.lower()


def test_signing_closes_the_sheet_for_good(
    juror_day: JurorDay, day: Day, signing: SheetSigning
) -> None:
    sheet = finished(juror_day, day)
    signing.sign(sheet, PIN, DRAWING)
    again = juror_day.open_sheet(day, sheet.ref)
    assert again.state.phase is Phase.SIGNED
    for act in (again.undo, again.reopen, lambda: again.set_level("k1", None)):
        with pytest.raises(SheetError):
            act()


def test_signing_refuses_when_the_sheet_is_not_complete(
    juror_day: JurorDay, day: Day, signing: SheetSigning
) -> None:
    sheet = juror_day.open_sheet(day, day.sheets[0].ref)
    sheet.set_level("k1", "acquis")
    with pytest.raises(SheetError):
        signing.sign(sheet, PIN, ())
    assert not signing.has_pin


def test_signing_leaves_the_sheet_complete_when_the_pin_is_wrong(
    juror_day: JurorDay, day: Day, signing: SheetSigning
) -> None:
    signing.sign(finished(juror_day, day, 1), PIN, ())
    sheet = finished(juror_day, day, 2)
    with pytest.raises(WrongPinError):
        signing.sign(sheet, "autre-chose", ())
    assert sheet.state.phase is Phase.COMPLETE
    signing.sign(sheet, PIN, ())


def test_two_sheets_are_signed_by_one_key_when_the_juror_is_one(
    juror_day: JurorDay, day: Day, signing: SheetSigning, verification: FileVerification,
    tmp_path: Path,
) -> None:  # fmt: skip
    found = set()
    for number in (0, 1):
        sheet = finished(juror_day, day, number)
        signing.sign(sheet, PIN, ())
        made = signing.export(sheet, PIN, tmp_path / "sortie")
        verdict = verification.verify(made.record)
        assert verdict.signer is not None
        found.add(verdict.signer.fingerprint)
    assert len(found) == 1


def test_signing_still_works_when_the_pin_was_changed(
    juror_day: JurorDay, day: Day, signing: SheetSigning
) -> None:
    signing.sign(finished(juror_day, day, 0), PIN, ())
    signing.change_pin(PIN, "nouveau-code")
    signing.sign(finished(juror_day, day, 1), "nouveau-code", ())


def test_a_correction_is_a_linked_version_when_a_signed_sheet_was_wrong(
    juror_day: JurorDay, day: Day, signing: SheetSigning, verification: FileVerification,
    tmp_path: Path,
) -> None:  # fmt: skip
    sheet = finished(juror_day, day)
    before = signing.sign(sheet, PIN, ())
    sheet.start_correction("deux lignes interverties")
    sheet.set_level("k1", "non-observe")
    sheet.complete()
    after = signing.sign(sheet, PIN, ())
    assert after.header.version == 2
    assert after.header.parent == before.header.digest
    assert after.record.texts[0].text == "deux lignes interverties"
    first = signing.export(sheet, PIN, tmp_path / "sortie", version=1)
    second = signing.export(sheet, PIN, tmp_path / "sortie")
    assert first.sealed == before
    assert second.sealed == after
    for file in (*files(first), *files(second)):
        assert verification.verify(file).intact, file.name


def test_exporting_twice_keeps_both_when_the_files_differ(
    juror_day: JurorDay, day: Day, signing: SheetSigning, tmp_path: Path
) -> None:
    sheet = finished(juror_day, day)
    signing.sign(sheet, PIN, ())
    first = signing.export(sheet, PIN, tmp_path / "sortie")
    kept = first.pdf.read_bytes()
    second = signing.export(sheet, PIN, tmp_path / "sortie")
    assert first.pdf.read_bytes() == kept
    assert second.record == first.record
    assert first.record.read_bytes() == second.record.read_bytes()


def test_exporting_tells_when_the_folder_cannot_be_written(
    juror_day: JurorDay, day: Day, signing: SheetSigning, tmp_path: Path
) -> None:
    sheet = finished(juror_day, day)
    signing.sign(sheet, PIN, ())
    (tmp_path / "occupé").write_text("un fichier")
    with pytest.raises(ExportError):
        signing.export(sheet, PIN, tmp_path / "occupé")


def test_verifying_finds_the_cell_when_a_workbook_was_edited(
    exported: ExportedSheet, verification: FileVerification
) -> None:
    book = openpyxl.load_workbook(exported.workbook)
    page = book.worksheets[0]
    cell = next(c for row in page.iter_rows() for c in row if "Partiellement" in str(c.value or ""))
    cell.value = str(cell.value).replace("Partiellement acquis", "Acquis")
    book.save(exported.workbook)
    verdict = verification.verify(exported.workbook)
    assert not verdict.intact
    assert any(cell.coordinate in place for place in verdict.changed), verdict


def test_verifying_finds_the_edit_when_only_a_part_of_the_package_changed(
    exported: ExportedSheet, verification: FileVerification, tmp_path: Path
) -> None:
    edited = tmp_path / "edite.xlsx"
    with zipfile.ZipFile(exported.workbook) as old, zipfile.ZipFile(edited, "w") as new:
        for item in old.infolist():
            content = old.read(item)
            if item.filename.startswith("xl/worksheets/sheet1"):
                content = content.replace(b"BENALI", b"AUBERT")
            if item.filename == "xl/sharedStrings.xml":
                content = content.replace(b"BENALI", b"AUBERT")
            new.writestr(item, content)
    assert not verification.verify(edited).intact


def test_verifying_finds_the_edit_when_a_pdf_got_an_appended_page_or_attachment(
    exported: ExportedSheet, verification: FileVerification, tmp_path: Path
) -> None:
    edited = tmp_path / "edite.pdf"
    swapped = tmp_path / "autre.json"
    swapped.write_bytes(b"{}")
    with pikepdf.open(exported.pdf) as document:
        document.attachments["sealed-sheet.json"] = pikepdf.AttachedFileSpec.from_filepath(
            document, swapped
        )
        document.save(edited)
    verdict = verification.verify(edited)
    assert not verdict.intact

    added = tmp_path / "ajout.pdf"
    added.write_bytes(exported.pdf.read_bytes() + b"\n% une ligne de plus\n")
    assert not verification.verify(added).intact


def _edited(record: Path, edit: str) -> bytes:
    plain = json.loads(record.read_bytes())
    if edit == "level":
        plain["record"]["levels"][0]["level"] = "non-acquis"
    elif edit == "comment":
        plain["record"]["texts"][0]["text"] = "parfait"
    elif edit == "candidate":
        plain["record"]["context"]["subject"]["name"] = "AUBERT Camille"
    elif edit == "header":
        plain["header"]["subject"] = "c1"
    elif edit == "grid":
        plain["record"]["grid"]["blocs"][0]["criteria"][0]["text"] = "Le critère est autre"
    elif edit == "drawing":
        plain["record"]["drawing"] = []
    return json.dumps(plain).encode()


@pytest.mark.parametrize("edit", ["level", "comment", "candidate", "header", "grid", "drawing"])
def test_verifying_finds_the_edit_when_a_sealed_record_was_changed(
    exported: ExportedSheet, verification: FileVerification, edit: str
) -> None:
    exported.record.write_bytes(_edited(exported.record, edit))
    assert not verification.verify(exported.record).intact


@pytest.mark.parametrize("content", [b"", b"hello", b"\x00" * 100, b"{}", b"PK\x03\x04rubbish"])
def test_verifying_says_unreadable_when_the_file_is_none_of_ours(
    verification: FileVerification, tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "quelconque"
    file.write_bytes(content)
    with pytest.raises(UnreadableFileError):
        verification.verify(file)


def test_verifying_says_unsigned_when_a_pdf_or_workbook_is_from_elsewhere(
    verification: FileVerification, tmp_path: Path
) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.save(tmp_path / "page.pdf")
    openpyxl.Workbook().save(tmp_path / "classeur.xlsx")
    for name in ("page.pdf", "classeur.xlsx"):
        assert "unsigned" in verification.verify(tmp_path / name).faults


def test_verifying_says_altered_when_a_byte_of_a_signed_pdf_makes_it_unreadable(
    exported: ExportedSheet, verification: FileVerification
) -> None:
    whole = exported.pdf.read_bytes()
    for at in range(100, len(whole), len(whole) // 40):
        exported.pdf.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert not verification.verify(exported.pdf).intact, at


@pytest.mark.parametrize(
    "part",
    ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"],
)
def test_verifying_says_altered_when_a_part_of_a_signed_workbook_is_gone(
    exported: ExportedSheet, verification: FileVerification, part: str
) -> None:
    edited = exported.workbook.with_name("edite.xlsx")
    with zipfile.ZipFile(exported.workbook) as old, zipfile.ZipFile(edited, "w") as new:
        for item in old.infolist():
            if item.filename != part:
                new.writestr(item, old.read(item))
    verdict = verification.verify(edited)
    assert "part-removed" in verdict.faults
    assert f"/{part}" in verdict.changed


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("header", "signed_at"), "2026-06-12T09:00:11+00:00"),
        (("record", "context", "passage_at"), "2026-06-12T09:00:00.000Z"),
    ],
)
def test_verifying_finds_the_edit_when_a_value_is_spelled_otherwise(
    exported: ExportedSheet,
    verification: FileVerification,
    path: tuple[str, ...],
    value: object,
) -> None:
    plain = json.loads(exported.record.read_bytes())
    place = plain
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    exported.record.write_text(json.dumps(plain))
    assert not verification.verify(exported.record).intact


def test_verifying_ends_when_the_file_has_no_end(verification: FileVerification) -> None:
    with pytest.raises(UnreadableFileError, match="too large"):
        verification.verify(Path("/dev/zero"))
