"""Hostile PDFs: refused in a sentence, and soon."""

import io
import zlib
from typing import Any

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic as pyhanko_generic

from jury_desk.errors import UnreadableFileError
from jury_desk.signing import bounded
from tests.signing.pdf_hands import (
    assert_never_intact,
    updated,
    verdict_of,
)
from tests.signing.samples import draft, signed_pdf

generic: Any = pyhanko_generic  # its classes have no types

_TABLE = b"%%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<<%b>>\nstartxref\n9\n%%%%EOF\n"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not a pdf",
        b"%PDF-1.7",
        b"%PDF-1.7\n" + b"\0" * 4000,
        b"%PDF-1.7\nstartxref\n0\n%%EOF\n",
        _TABLE % b"/Size 1/Root 1 0 R",
        _TABLE % b"/Size 1/Prev 9",
        b"%PDF-1.7\nxref\n0 99999999\n" + b"[" * 200_000 + b"\nstartxref\n9\n%%EOF\n",
        b"PK\3\4" + bytes(100),
        b"\n" + b"%PDF-1.7",
    ],
)
def test_pdf_is_unreadable_when_it_is_garbage(content: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        verdict_of(content)


@given(st.binary(max_size=400))
def test_pdf_is_never_intact_when_it_is_noise(noise: bytes) -> None:
    assert_never_intact(b"%PDF-1.7\n" + noise + b"\nstartxref\n9\n%%EOF\n")


def test_pdf_is_refused_when_it_is_huge() -> None:
    with pytest.raises(UnreadableFileError, match="too large"):
        verdict_of(b"%PDF-1.7" + bytes(51 * 1024 * 1024))


def test_pdf_is_refused_when_it_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "_ENOUGH_S", -1.0)
    with pytest.raises(UnreadableFileError, match="too long"):
        verdict_of(signed_pdf())


def test_verdict_comes_at_once_when_the_fields_branch_without_end() -> None:
    """Mallory's own form: forty levels of two fields each, both the next level."""

    def branch(writer: Any) -> None:
        below: Any = []
        for level in range(40):
            field = generic.DictionaryObject()
            field["/T"] = generic.pdf_string(f"f{level}")
            field["/Kids"] = generic.ArrayObject(below)
            below = [writer.add_object(field)] * 2
        form = generic.DictionaryObject()
        form["/Fields"] = generic.ArrayObject(below[:1])
        writer.root["/AcroForm"] = form
        writer.update_root()

    assert verdict_of(updated(branch, draft().content)).faults == ("unsigned",)
    verdict = verdict_of(updated(branch))
    assert "edited-after-signing" in verdict.faults


def test_pdf_is_refused_when_its_objects_are_packed_to_keep_a_reader_busy() -> None:
    """An object stream of a million numbers: found too large, not looked through."""
    numbers = zlib.compress(b"9 0 " * 1_000_000)
    stream = b"5 0 obj\n<</Type/ObjStm/N 1000000/First 4000000/Filter/FlateDecode/Length %d>>\n"
    content = b"%PDF-1.7\n" + stream % len(numbers)
    content += b"stream\n" + numbers + b"\nendstream\nendobj\n"
    rows = bytes(27) + b"\2\0\0\0\5\0\0\0\7" + bytes(9) + b"\1\0\0\0\11\0\0\0\0"
    table = b"6 0 obj\n<</Type/XRef/Size 6/W[1 4 4]/Root 3 0 R/Length %d>>\nstream\n" % len(rows)
    start = len(content)
    content += table + rows + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start
    with pytest.raises(UnreadableFileError):
        verdict_of(content)


def test_pdf_is_refused_when_it_wants_a_password() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(draft().content)) as opened:
        opened.save(target, encryption=pikepdf.Encryption(owner="o", user="u"))
    with pytest.raises(UnreadableFileError, match="password"):
        verdict_of(target.getvalue())


def test_pdf_is_refused_when_it_has_far_too_many_revisions() -> None:
    content = signed_pdf()
    for _ in range(70):
        at = content.rindex(b"startxref")
        start = int(content[at:].split()[1])
        table = b"xref\n0 0\ntrailer\n<</Size 99/Root 1 0 R/Prev %d>>\n" % start
        content += table + b"startxref\n%d\n%%%%EOF\n" % len(content)
    with pytest.raises(UnreadableFileError, match="too many times"):
        verdict_of(content)
