"""Outside judges of papers that several people sign: pdfsig, qpdf, pyHanko, LibreOffice."""

import io
from pathlib import Path
from typing import Any

import pytest
from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.settings import KeyUsageConstraints
from pyhanko_certvalidator import ValidationContext

from tests.judges.test_signatures import _ask_libreoffice, _run, _written
from tests.signing import common_samples as common
from tests.signing.common_samples import NAMES, PAPERS, signed_pdf, signed_workbook, signer_of
from tests.signing.samples import SIGNED_AT, parts_of
from tests.signing.test_common_workbook import CELLS, altered_package


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_pdfsig_and_qpdf_agree_when_several_sign(tmp_path: Path, count: int, packed: bool) -> None:
    path = _written(tmp_path, "paper.pdf", signed_pdf(count, packed))
    told = _run("pdfsig", str(path)).stdout
    assert told.count("Signature is Valid.") == count
    assert told.count("  - Total document signed") == 1
    for name in list(NAMES.values())[:count]:
        assert f"Common Name: {name}" in told
    checked = _run("qpdf", "--check", str(path))
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_pdfsig_and_qpdf_agree_when_a_timestamp_follows(tmp_path: Path) -> None:
    marked = PAPERS.with_time_mark(signed_pdf(3), common.authority())
    path = _written(tmp_path, "paper.pdf", marked)
    assert _run("pdfsig", str(path)).stdout.count("Signature is Valid.") == 3
    checked = _run("qpdf", "--check", str(path))
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_pyhanko_finds_only_what_was_allowed_when_several_sign_and_time_is_told() -> None:
    marked = PAPERS.with_time_mark(signed_pdf(3), common.authority())
    reader = PdfFileReader(io.BytesIO(marked))
    roots = [x509.Certificate.load(signer_of(juror)._certificate) for juror in NAMES]
    context: Any = ValidationContext
    levels = []
    for signature in reader.embedded_regular_signatures:
        status = validate_pdf_signature(
            signature,
            context(trust_roots=roots, moment=SIGNED_AT),
            key_usage_settings=KeyUsageConstraints(),
        )
        assert status.bottom_line, status.summary()
        levels.append(status.modification_level)
    assert levels == [
        ModificationLevel.FORM_FILLING,
        ModificationLevel.FORM_FILLING,
        ModificationLevel.LTA_UPDATES,
    ]
    (mark,) = reader.embedded_timestamp_signatures
    told = validate_pdf_timestamp(mark, context(trust_roots=[common.authority().tsa_cert]))
    assert (told.intact, told.valid, told.trusted) == (True, True, True)


def test_stamps_are_read_by_poppler_when_several_sign(tmp_path: Path) -> None:
    path = _written(tmp_path, "paper.pdf", signed_pdf(3))
    told = _run("pdftotext", str(path), "-").stdout
    for name in NAMES.values():
        assert f"Signé par {name}" in told


def test_libreoffice_agrees_when_several_sign_a_workbook(tmp_path: Path) -> None:
    files = [signed_workbook(count) for count in (1, 2, 3)]
    changed = parts_of(files[2])[CELLS].replace(b"<v>7</v>", b"<v>8</v>")
    files.append(altered_package(files[2], **{CELLS: changed}))
    told = _ask_libreoffice(
        *(_written(tmp_path, f"{number}.xlsx", content) for number, content in enumerate(files))
    )
    assert [[valid for valid, _ in found] for found in told] == [
        [True],
        [True, True],
        [True, True, True],
        [False, False, False],
    ]
    for (_, subject), name in zip(told[2], NAMES.values(), strict=True):
        assert name in subject
