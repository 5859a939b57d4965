"""Signatures of one's own over a byte range of one's own choice, or over others."""

import hashlib
import re
from typing import Any

import pytest
from pyhanko.pdf_utils import generic as pyhanko_generic

from jury_desk.domain.ports import PdfDraft
from jury_desk.signing import pdf
from jury_desk.signing.cms import make_cms
from jury_desk.signing.keys import Signer
from tests.signing.pdf_hands import (
    drop_form,
    overwrite_page,
    range_of,
    updated,
    verdict_of,
)
from tests.signing.samples import SIGNED_AT, draft, new_signer, signed_pdf, signer

generic: Any = pyhanko_generic  # its classes have no types


def _signed_again(content: bytes, by: Signer) -> bytes:
    """Sign a file once more, in a field of another name."""
    again = PdfDraft(content, 0, (10, 10, 90, 40), ("moi",))
    name = pdf.FIELD_NAME
    pdf.FIELD_NAME = "another_field"
    try:
        return by.sign_pdf(again, SIGNED_AT)
    finally:
        pdf.FIELD_NAME = name


def test_signatures_are_several_when_someone_signs_after() -> None:
    verdict = verdict_of(_signed_again(signed_pdf(), new_signer("Mallory")))
    assert "several-signatures" in verdict.faults
    assert "edited-after-signing" in verdict.faults
    assert verdict.signer == signer().identity


def test_signatures_are_several_when_an_earlier_one_is_hidden() -> None:
    """The last signature covers the whole file, and says nothing of the first, edited over."""
    edited = updated(overwrite_page, updated(drop_form))
    verdict = verdict_of(_signed_again(edited, new_signer()))
    assert "several-signatures" in verdict.faults
    assert verdict.signer == signer().identity


def _resigned(
    content: bytes, by: Signer, move: tuple[int, int] = (0, 0), digest: Any = hashlib.sha256
) -> bytes:
    """Sign a file with one's own key over a byte range of one's own choice."""
    first, second = range_of(content)
    start, end = first + move[0], second + move[1]
    old = re.findall(rb"/ByteRange \[[^]]*\]", content)[-1]
    new = b"/ByteRange [0 %d %d %d]" % (start, end, len(content) - end)
    assert len(new) == len(old)
    moved = content.replace(old, new)
    found = digest(moved[:start] + moved[end:]).digest()
    cms = make_cms(by._sign, by._certificate, found, None, None)
    value = cms.hex().upper().encode()
    assert len(value) <= second - first - 2
    return moved[: first + 1] + value.ljust(second - first - 2, b"0") + moved[second - 1 :]


@pytest.fixture
def roomy(monkeypatch: pytest.MonkeyPatch) -> bytes:
    """Mallory's own signed file, with room left in the signature's value."""
    monkeypatch.setattr(pdf, "_LONGEST_ECDSA_SIGNATURE", 600)
    return new_signer("Mallory").sign_pdf(draft(), SIGNED_AT)


def test_pdf_is_intact_when_signed_again_over_the_right_range(roomy: bytes) -> None:
    mallory = new_signer("Mallory")
    verdict = verdict_of(_resigned(roomy, mallory))
    assert verdict.faults == ()
    assert verdict.signer == mallory.identity


@pytest.mark.parametrize("move", [(-1, 0), (-30, 0), (0, 1), (0, 40), (1, 0), (0, -1), (-9, 9)])
def test_not_the_whole_file_is_signed_when_the_gap_is_wider(
    roomy: bytes, move: tuple[int, int]
) -> None:
    verdict = verdict_of(_resigned(roomy, new_signer("Mallory"), move))
    assert "not-whole-file" in verdict.faults


def test_signature_is_broken_when_something_hides_behind_it(roomy: bytes) -> None:
    _, second = range_of(roomy)
    assert verdict_of(roomy).faults == ()
    hidden = roomy[: second - 3] + b"7F" + roomy[second - 1 :]
    assert "signature-broken" in verdict_of(hidden).faults


def test_signature_is_broken_when_its_digits_are_written_otherwise() -> None:
    first, second = range_of(signed_pdf())
    value = signed_pdf()[first:second]
    other = signed_pdf()[:first] + value.lower() + signed_pdf()[second:]
    assert verdict_of(other).faults


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/ETSI.CAdES.detached", b"/adbe.pkcs7.detached"),
        (b"/ETSI.CAdES.detached", b"/ETSI.RFC3161       "),
        (b"/Type /Sig\n", b"/Type /Sih\n"),
    ],
)
def test_signature_is_broken_when_it_is_of_another_kind(
    roomy: bytes, old: bytes, new: bytes
) -> None:
    assert old in roomy
    altered = _resigned(roomy.replace(old, new), new_signer("Mallory"))
    assert "signature-broken" in verdict_of(altered).faults


def test_signature_is_broken_when_it_holds_another_digest(roomy: bytes) -> None:
    altered = _resigned(roomy, new_signer("Mallory"), digest=hashlib.sha3_256)
    assert "signature-broken" in verdict_of(altered).faults
