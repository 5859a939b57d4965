"""Signed PDFs: what a signature states, and what comes of every way to alter one."""

import datetime as dt
import io
import re
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic as pyhanko_generic
from pyhanko.pdf_utils.reader import PdfFileReader

from jury_desk.domain.ports import PdfDraft, SignatureVerdict
from jury_desk.signing import pdf
from tests.signing.pdf_hands import (
    assert_never_intact,
    range_of,
    verdict_of,
)
from tests.signing.samples import NAME, SEALED, SIGNED_AT, draft, signed_pdf, signer

generic: Any = pyhanko_generic  # its classes have no types


@pytest.mark.parametrize("packed", [False, True])
def test_pdf_is_intact_when_signed(packed: bool) -> None:
    verdict = verdict_of(signed_pdf(packed))
    assert verdict.faults == ()
    assert verdict.changed == ()
    assert verdict.signer == signer().identity
    assert verdict.signed_at == SIGNED_AT


def test_draft_stays_as_it_was_when_signed() -> None:
    assert signed_pdf().startswith(draft().content)
    with pikepdf.open(io.BytesIO(signed_pdf())) as signed:
        assert bytes(signed.attachments["sealed-sheet.json"].get_file().read_bytes()) == SEALED
        assert len(signed.pages) == 3


def test_field_is_one_and_visible_when_signed() -> None:
    reader = PdfFileReader(io.BytesIO(signed_pdf()))
    (signature,) = reader.embedded_signatures
    assert signature.field_name == pdf.FIELD_NAME
    assert [int(edge) for edge in signature.sig_field["/Rect"]] == [300, 60, 540, 120]
    assert signature.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert signature.docmdp_level is not None
    assert signature.docmdp_level.value == 1
    page = reader.root["/Pages"]["/Kids"][2]
    assert page["/Annots"][0] == signature.sig_field


def test_stamp_shows_its_lines_when_drawn_with_an_embedded_font() -> None:
    reader = PdfFileReader(io.BytesIO(signed_pdf()))
    form = reader.embedded_signatures[0].sig_field["/AP"]["/N"]
    assert [float(edge) for edge in form["/BBox"]] == [0, 0, 240, 60]
    fonts = form["/Resources"]["/Font"]
    assert fonts
    for name in fonts:
        assert "/FontFile2" in fonts[name]["/FontDescriptor"]
        assert "/ToUnicode" in fonts[name]
        assert fonts[name]["/BaseFont"] == "/STAMPS+Inter-Regular"
        assert fonts[name]["/FontDescriptor"]["/FontName"] == "/STAMPS+Inter-Regular"
    # No transparency: PDF/A asks for a blending space where there is some.
    assert "/ExtGState" not in form["/Resources"]
    assert "/Group" not in form


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("x" * 500,),
        tuple(f"ligne {number}" for number in range(30)),
        ("Signé par 李雷 et Σίσυφος \N{ELEPHANT}", "\u202e\x00", ""),
    ],
)
def test_pdf_is_intact_when_the_stamp_is_hard_to_fit(lines: tuple[str, ...]) -> None:
    strange = PdfDraft(draft().content, 0, (10, 10, 90, 40), lines)
    assert verdict_of(signer().sign_pdf(strange, SIGNED_AT)).faults == ()


def test_time_is_the_one_given_when_signed_in_another_zone() -> None:
    moment = dt.datetime(2031, 1, 1, 1, 2, 3, 999_999, tzinfo=dt.timezone(dt.timedelta(hours=5)))
    signed = signer().sign_pdf(draft(), moment)
    assert verdict_of(signed).signed_at == moment.replace(microsecond=0)
    # No other time stands in the file: not the wall clock's either.
    before, after = (PdfFileReader(io.BytesIO(raw)) for raw in (draft().content, signed))
    assert after.trailer["/Info"] == before.trailer["/Info"]
    assert re.findall(rb"/M[a-zA-Z]*Date|/CreationDate", signed[len(draft().content) :]) == []


def test_pdf_is_unsigned_when_it_is_a_draft() -> None:
    assert verdict_of(draft().content) == SignatureVerdict(None, None, ("unsigned",))


@settings(max_examples=120, deadline=None)
@given(place=st.integers(min_value=0), bit=st.integers(0, 7), packed=st.booleans())
def test_verdict_is_never_intact_when_a_bit_flips(place: int, bit: int, packed: bool) -> None:
    altered = bytearray(signed_pdf(packed))
    place %= len(altered)
    first, second = range_of(signed_pdf(packed))
    altered[place] ^= 1 << bit
    # Inside the value, too: its digits are written in one way.
    assert first < second
    assert_never_intact(bytes(altered))


@pytest.mark.parametrize(
    "needle",
    [
        b"%PDF-",
        b"/ByteRange",
        b"/Contents <",
        b"/AcroForm",
        b"/Root",
        b"startxref",
        b"%%EOF",
        b"xref",
        b"/SubFilter",
        b"/Perms",
    ],
)
def test_verdict_is_never_intact_when_structure_is_destroyed(needle: bytes) -> None:
    content = signed_pdf()
    at = content.rindex(needle)
    for length in (1, len(needle)):
        assert_never_intact(content[:at] + b"#" * length + content[at + length :])


@settings(max_examples=30, deadline=None)
@given(st.integers(min_value=0))
def test_verdict_is_never_intact_when_cut_off(length: int) -> None:
    content = signed_pdf()
    assert_never_intact(content[: length % len(content)])


@pytest.mark.parametrize("tail", [b"\n", b"\0" * 100, b"%%EOF\n", b"% a comment with /ByteRange"])
def test_not_the_whole_file_is_signed_when_bytes_follow(tail: bytes) -> None:
    verdict = verdict_of(signed_pdf() + tail)
    assert "not-whole-file" in verdict.faults or "signature-broken" in verdict.faults


def test_name_is_the_certificates_when_the_field_says_another() -> None:
    assert NAME in str(verdict_of(signed_pdf()).signer)


def test_pdf_is_altered_when_written_anew_by_another_program() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed_pdf())) as opened:
        opened.save(target)
    verdict = verdict_of(target.getvalue())
    assert {"signature-broken", "not-whole-file"} & set(verdict.faults)
