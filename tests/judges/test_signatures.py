"""Outside judges of signed files: poppler's pdfsig, qpdf, openssl and LibreOffice. `make judges`.

They are named by their programs and must be there: a judge who is missing is a failure.
LibreOffice is asked over UNO, by the system's own python3 (python3-uno), with the call its own
signature dialogue makes; opening or converting a file says nothing of its signature.
"""

import datetime as dt
import io
import json
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from pyhanko.pdf_utils.generic import StreamObject
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from jury_desk.signing.verify import Verifier
from tests.signing.samples import (
    NAME,
    SEALED,
    SIGNED_AT,
    parts_of,
    signed_pdf,
    signed_workbook,
    signer,
    workbook,
    zipped,
)

_ASK_LIBREOFFICE = """
import json, os, pathlib, signal, subprocess, sys, tempfile, time
import uno
from com.sun.star.beans import PropertyValue

pipe = "judge-%d-%d" % (os.getpid(), time.time_ns())
with tempfile.TemporaryDirectory() as profile:
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "--nodefault",
         "-env:UserInstallation=" + pathlib.Path(profile).as_uri(),
         "--accept=pipe,name=%s;urp;" % pipe],
        start_new_session=True, stderr=subprocess.DEVNULL)
    try:
        here = uno.getComponentContext()
        resolver = here.ServiceManager.createInstanceWithContext(
            "com.sun.star.bridge.UnoUrlResolver", here)
        end = time.monotonic() + 90
        while True:
            try:
                there = resolver.resolve(
                    "uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
                break
            except Exception:
                if time.monotonic() > end:
                    raise
                try:
                    office.wait(0.2)
                except subprocess.TimeoutExpired:
                    continue
                raise
        services = there.ServiceManager
        storages = services.createInstanceWithContext("com.sun.star.embed.StorageFactory", there)
        judge = services.createInstanceWithArgumentsAndContext(
            "com.sun.star.security.DocumentDigitalSignatures", ("1.2",), there)
        as_zip = uno.Any("[]com.sun.star.beans.PropertyValue",
                         (PropertyValue("StorageFormat", 0, "ZipFormat", 0),))
        told = []
        for name in sys.argv[1:]:
            url = pathlib.Path(name).as_uri()
            storage = uno.invoke(
                storages, "createInstanceWithArguments", ((url, 1, as_zip),))
            told.append([
                [bool(found.SignatureIsValid), found.Signer.SubjectName]
                for found in judge.verifyDocumentContentSignatures(storage, None)])
        print(json.dumps(told))
    finally:
        os.killpg(office.pid, signal.SIGTERM)
        office.wait(30)
"""


def _run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=180)


def _ask_libreoffice(*files: Path) -> list[list[tuple[bool, str]]]:
    done = _run("/usr/bin/python3", "-c", _ASK_LIBREOFFICE, *map(str, files))
    assert done.returncode == 0, done.stderr
    return [[(valid, name) for valid, name in found] for found in json.loads(done.stdout)]


def _written(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("packed", [False, True])
def test_pdfsig_says_valid_when_a_pdf_is_signed(tmp_path: Path, packed: bool) -> None:
    path = _written(tmp_path, "sheet.pdf", signed_pdf(packed))
    told = _run("pdfsig", str(path)).stdout
    assert "Signature is Valid." in told
    assert "Total document signed" in told
    assert "ETSI.CAdES.detached" in told
    assert "SHA-256" in told
    assert f"Common Name: {NAME}" in told
    assert told.count("Signature #") == 1


def test_pdfsig_agrees_when_a_signed_byte_changes(tmp_path: Path) -> None:
    changed = signed_pdf().replace(b"/MediaBox", b"/TrimBoxx", 1)
    assert changed != signed_pdf()
    path = _written(tmp_path, "sheet.pdf", changed)
    assert "Signature is Valid." not in _run("pdfsig", str(path)).stdout
    assert Verifier().pdf(changed).faults


def test_verifier_is_stricter_when_an_edit_is_appended(tmp_path: Path) -> None:
    """pdfsig calls the signature valid and the document not wholly signed: easily missed."""
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(signed_pdf()))
    stream = StreamObject(stream_data=b"0 0 500 500 re f")
    writer.add_stream_to_page(0, writer.add_object(stream))
    target = io.BytesIO()
    writer.write(target)
    path = _written(tmp_path, "sheet.pdf", target.getvalue())
    assert "Not total document signed" in _run("pdfsig", str(path)).stdout
    verdict = Verifier().pdf(target.getvalue())
    assert "edited-after-signing" in verdict.faults
    assert "page 1" in verdict.changed


@pytest.mark.parametrize("packed", [False, True])
def test_qpdf_finds_no_error_when_a_pdf_is_signed(tmp_path: Path, packed: bool) -> None:
    path = _written(tmp_path, "sheet.pdf", signed_pdf(packed))
    done = _run("qpdf", "--check", str(path))
    assert done.returncode == 0, done.stdout + done.stderr


def test_stamp_is_read_by_poppler_when_it_has_accents(tmp_path: Path) -> None:
    path = _written(tmp_path, "sheet.pdf", signed_pdf())
    told = _run("pdftotext", "-f", "3", "-l", "3", str(path), "-").stdout
    assert f"Signé par {NAME}" in told
    assert "le 12 juin 2025 à 11:30" in told


@pytest.mark.parametrize("signed_at", [SIGNED_AT, SIGNED_AT.replace(year=2051)])
def test_openssl_agrees_when_an_envelope_is_signed(tmp_path: Path, signed_at: dt.datetime) -> None:
    envelope = signer().envelope(SEALED, signed_at)
    path = _written(tmp_path, "seal.p7m", envelope)
    ask = ["openssl", "cms", "-verify", "-noverify", "-inform", "DER", "-in"]
    done = _run(*ask, str(path))
    assert done.returncode == 0, done.stderr
    assert done.stdout == SEALED.decode()
    broken = _written(tmp_path, "broken.p7m", envelope.replace(b"sealed-sheet", b"sealed-sheat"))
    assert _run(*ask, str(broken)).returncode != 0


def test_openssl_finds_the_bound_certificate_when_asked_for_cades(tmp_path: Path) -> None:
    """With the certificate as its own root: CAdES asks for the chain to be checked too."""
    path = _written(tmp_path, "seal.p7m", signer().envelope(SEALED, SIGNED_AT))
    root = _written(tmp_path, "root.der", signer()._certificate)
    trusted = tmp_path / "root.pem"
    _run("openssl", "x509", "-inform", "DER", "-in", str(root), "-out", str(trusted))
    ask = ["openssl", "cms", "-verify", "-cades", "-inform", "DER", "-in", str(path)]
    done = _run(*ask, "-CAfile", str(trusted), "-attime", str(int(SIGNED_AT.timestamp())))
    assert done.returncode == 0, done.stderr


def _one_cell_changed() -> bytes:
    parts = parts_of(signed_workbook())
    sheet = "xl/worksheets/sheet1.xml"
    changed = parts[sheet].replace(b"<v>7</v>", b"<v>8</v>", 1)
    assert changed != parts[sheet]
    return zipped({**parts, sheet: changed})


def _one_target_changed() -> bytes:
    parts = parts_of(signed_workbook())
    name = "xl/_rels/workbook.xml.rels"
    changed = parts[name].replace(b"sheet1.xml", b"sheet2.xml", 1)
    assert changed != parts[name]
    return zipped({**parts, name: changed})


def test_libreoffice_agrees_when_a_workbook_is_signed_or_changed(tmp_path: Path) -> None:
    files = {
        "signed": signed_workbook(),
        "packed anew": zipped(parts_of(signed_workbook())),
        "cell": _one_cell_changed(),
        "relationship": _one_target_changed(),
        "unsigned": workbook(),
    }
    told = _ask_libreoffice(
        *(_written(tmp_path, f"{name}.xlsx", content) for name, content in files.items())
    )
    by_name = dict(zip(files, told, strict=True))
    for name in ("signed", "packed anew"):
        ((valid, subject),) = by_name[name]
        assert valid
        assert NAME in subject
    for name in ("cell", "relationship"):
        assert [valid for valid, _ in by_name[name]] == [False]
    assert by_name["unsigned"] == []
    for name, content in files.items():
        intact = not Verifier().workbook(content).faults
        assert intact == (name in ("signed", "packed anew"))


def test_zip_is_sound_when_another_program_tests_it(tmp_path: Path) -> None:
    path = _written(tmp_path, "sheet.xlsx", signed_workbook())
    with zipfile.ZipFile(path) as package:
        assert package.testzip() is None
