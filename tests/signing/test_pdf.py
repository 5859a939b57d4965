"""Signed PDFs: what a signature states, and what comes of every way to alter one."""

import datetime as dt
import hashlib
import io
import re
import zlib
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic as pyhanko_generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader

from jury_desk.domain.ports import PdfDraft, SignatureVerdict
from jury_desk.errors import UnreadableFileError
from jury_desk.signing import bounded, pdf
from jury_desk.signing.cms import make_cms
from jury_desk.signing.keys import Signer
from jury_desk.signing.verify import Verifier
from tests.signing.samples import NAME, SEALED, SIGNED_AT, draft, new_signer, signed_pdf, signer

generic: Any = pyhanko_generic  # its classes have no types


def _verdict(content: bytes) -> SignatureVerdict:
    return Verifier().pdf(content)


def _range_of(content: bytes) -> tuple[int, int]:
    """Where the signature's value starts and ends."""
    found = re.findall(rb"/ByteRange \[0 (\d+) (\d+) \d+\]", content)
    return int(found[-1][0]), int(found[-1][1])


@pytest.mark.parametrize("packed", [False, True])
def test_pdf_is_intact_when_signed(packed: bool) -> None:
    verdict = _verdict(signed_pdf(packed))
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
    assert _verdict(signer().sign_pdf(strange, SIGNED_AT)).faults == ()


def test_time_is_the_one_given_when_signed_in_another_zone() -> None:
    moment = dt.datetime(2031, 1, 1, 1, 2, 3, 999_999, tzinfo=dt.timezone(dt.timedelta(hours=5)))
    signed = signer().sign_pdf(draft(), moment)
    assert _verdict(signed).signed_at == moment.replace(microsecond=0)
    # The wall clock's year would stand in a modification date.
    assert str(dt.datetime.now(dt.UTC).year).encode() not in signed[len(draft().content) :]


def test_pdf_is_unsigned_when_it_is_a_draft() -> None:
    assert _verdict(draft().content) == SignatureVerdict(None, None, ("unsigned",))


@settings(max_examples=120, deadline=None)
@given(place=st.integers(min_value=0), bit=st.integers(0, 7), packed=st.booleans())
def test_verdict_is_never_intact_when_a_bit_flips(place: int, bit: int, packed: bool) -> None:
    altered = bytearray(signed_pdf(packed))
    place %= len(altered)
    first, second = _range_of(signed_pdf(packed))
    altered[place] ^= 1 << bit
    # Inside the value, too: its digits are written in one way.
    assert first < second
    _assert_never_intact(bytes(altered))


def _assert_never_intact(content: bytes) -> None:
    try:
        verdict = _verdict(content)
    except UnreadableFileError:
        return
    assert verdict.faults


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
        _assert_never_intact(content[:at] + b"#" * length + content[at + length :])


@settings(max_examples=30, deadline=None)
@given(st.integers(min_value=0))
def test_verdict_is_never_intact_when_cut_off(length: int) -> None:
    content = signed_pdf()
    _assert_never_intact(content[: length % len(content)])


@pytest.mark.parametrize("tail", [b"\n", b"\0" * 100, b"%%EOF\n", b"% a comment with /ByteRange"])
def test_not_the_whole_file_is_signed_when_bytes_follow(tail: bytes) -> None:
    verdict = _verdict(signed_pdf() + tail)
    assert "not-whole-file" in verdict.faults or "signature-broken" in verdict.faults


def _updated(change: Callable[[Any], None], content: bytes | None = None) -> bytes:
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(content or signed_pdf()))
    change(writer)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _overwrite_page(writer: Any) -> None:
    stream = writer.add_object(generic.StreamObject(stream_data=b"0 0 500 500 re f"))
    writer.add_stream_to_page(1, stream)


def _lay_a_note(writer: Any) -> None:
    note = {"/Type": "/Annot", "/Subtype": "/FreeText"}
    page = writer.find_page_for_modification(0)[0].get_object()
    names = {generic.NameObject(key): generic.NameObject(value) for key, value in note.items()}
    annotation = generic.DictionaryObject(names)
    annotation["/Rect"] = generic.ArrayObject(map(generic.NumberObject, (0, 0, 600, 800)))
    page["/Annots"] = generic.ArrayObject([writer.add_object(annotation)])
    writer.update_container(page)


def _swap_attachment(writer: Any) -> None:
    files = writer.root["/Names"]["/EmbeddedFiles"]
    names = files["/Names"] if "/Names" in files else files["/Kids"][0]["/Names"]
    stream = names[1]["/EF"]["/F"]
    stream._data = b'{"format":"jury-desk/sealed-sheet/1","level":"A"}'
    stream._encoded_data = None
    for name in ("/Filter", "/DecodeParms"):
        stream.pop(name, None)
    writer.update_container(stream)


def _add_attachment(writer: Any) -> None:
    from pyhanko.pdf_utils import embed

    held = embed.EmbeddedFileObject.from_file_data(writer, data=b"more")
    embed.embed_file(writer, embed.FileSpec("more.json", embedded_data=held))


def _turn_page(writer: Any) -> None:
    page = writer.find_page_for_modification(2)[0].get_object()
    page["/Rotate"] = generic.NumberObject(180)
    writer.update_container(page)


def _replace_a_font(writer: Any) -> None:
    """A shadow attack: the page itself is untouched, an object that it uses is not."""
    fonts = writer.find_page_for_modification(0)[1]["/Font"]
    font = fonts[next(iter(fonts))]
    font["/BaseFont"] = generic.NameObject("/ZapfDingbats")
    writer.update_container(font)


def _remove_page(writer: Any) -> None:
    pages = writer.root["/Pages"]
    pages["/Kids"] = generic.ArrayObject(list(pages.raw_get("/Kids"))[:2])
    pages["/Count"] = generic.NumberObject(2)
    writer.update_container(pages)


def _add_page(writer: Any) -> None:
    pages = writer.root["/Pages"]
    page = {"/Type": generic.NameObject("/Page"), "/Parent": writer.root.raw_get("/Pages")}
    added = writer.add_object(generic.DictionaryObject(page))
    pages["/Kids"] = generic.ArrayObject([*pages.raw_get("/Kids"), added])
    pages["/Count"] = generic.NumberObject(4)
    writer.update_container(pages)


def _run_a_script(writer: Any) -> None:
    names = {"/S": generic.NameObject("/JavaScript"), "/JS": generic.pdf_string("app.alert(1)")}
    writer.root["/OpenAction"] = generic.DictionaryObject(names)
    writer.update_root()


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize(
    ("change", "fault", "place"),
    [
        (_overwrite_page, "part-changed", "page 2"),
        (_lay_a_note, "part-changed", "page 1"),
        (_swap_attachment, "part-changed", "attachment sealed-sheet.json"),
        (_add_attachment, "part-added", "attachment more.json"),
        (_turn_page, "part-changed", "page 3"),
        (_replace_a_font, "part-changed", "page 1"),
        (_remove_page, "part-removed", "page 3"),
        (_add_page, "part-added", "page 4"),
        (_run_a_script, "part-changed", "document"),
    ],
)
def test_place_is_named_when_an_update_changes_it(
    change: Callable[[Any], None], fault: str, place: str, packed: bool
) -> None:
    verdict = _verdict(_updated(change, signed_pdf(packed)))
    assert "edited-after-signing" in verdict.faults
    assert fault in verdict.faults
    assert place in verdict.changed
    assert verdict.signer == signer().identity


def test_other_pages_are_not_named_when_one_is_changed() -> None:
    changed = _verdict(_updated(_overwrite_page)).changed
    assert [place for place in changed if place.startswith("page")] == ["page 2"]
    assert not [place for place in changed if place.startswith("attachment")]


def _drop_form(writer: Any) -> None:
    del writer.root["/AcroForm"]
    del writer.root["/Perms"]
    writer.update_root()


def test_signature_is_found_when_an_update_hides_it() -> None:
    verdict = _verdict(_updated(_drop_form))
    assert "edited-after-signing" in verdict.faults
    assert "form" in verdict.changed
    assert verdict.signer == signer().identity


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
    verdict = _verdict(_signed_again(signed_pdf(), new_signer("Mallory")))
    assert "several-signatures" in verdict.faults
    assert "edited-after-signing" in verdict.faults
    assert verdict.signer == signer().identity


def test_signatures_are_several_when_an_earlier_one_is_hidden() -> None:
    """The last signature covers the whole file, and says nothing of the first, edited over."""
    edited = _updated(_overwrite_page, _updated(_drop_form))
    verdict = _verdict(_signed_again(edited, new_signer()))
    assert "several-signatures" in verdict.faults
    assert verdict.signer == signer().identity


def _resigned(
    content: bytes, by: Signer, move: tuple[int, int] = (0, 0), digest: Any = hashlib.sha256
) -> bytes:
    """Sign a file with one's own key over a byte range of one's own choice."""
    first, second = _range_of(content)
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
    verdict = _verdict(_resigned(roomy, mallory))
    assert verdict.faults == ()
    assert verdict.signer == mallory.identity


@pytest.mark.parametrize("move", [(-1, 0), (-30, 0), (0, 1), (0, 40), (1, 0), (0, -1), (-9, 9)])
def test_not_the_whole_file_is_signed_when_the_gap_is_wider(
    roomy: bytes, move: tuple[int, int]
) -> None:
    verdict = _verdict(_resigned(roomy, new_signer("Mallory"), move))
    assert "not-whole-file" in verdict.faults


def test_signature_is_broken_when_something_hides_behind_it(roomy: bytes) -> None:
    _, second = _range_of(roomy)
    assert _verdict(roomy).faults == ()
    hidden = roomy[: second - 3] + b"7F" + roomy[second - 1 :]
    assert "signature-broken" in _verdict(hidden).faults


def test_signature_is_broken_when_its_digits_are_written_otherwise() -> None:
    first, second = _range_of(signed_pdf())
    value = signed_pdf()[first:second]
    other = signed_pdf()[:first] + value.lower() + signed_pdf()[second:]
    assert _verdict(other).faults


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
    assert "signature-broken" in _verdict(altered).faults


def test_signature_is_broken_when_it_holds_another_digest(roomy: bytes) -> None:
    altered = _resigned(roomy, new_signer("Mallory"), digest=hashlib.sha3_256)
    assert "signature-broken" in _verdict(altered).faults


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
        _verdict(content)


@given(st.binary(max_size=400))
def test_pdf_is_never_intact_when_it_is_noise(noise: bytes) -> None:
    _assert_never_intact(b"%PDF-1.7\n" + noise + b"\nstartxref\n9\n%%EOF\n")


def test_pdf_is_refused_when_it_is_huge() -> None:
    with pytest.raises(UnreadableFileError, match="too large"):
        _verdict(b"%PDF-1.7" + bytes(51 * 1024 * 1024))


def test_pdf_is_refused_when_it_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "_ENOUGH_S", -1.0)
    with pytest.raises(UnreadableFileError, match="too long"):
        _verdict(signed_pdf())


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

    assert _verdict(_updated(branch, draft().content)).faults == ("unsigned",)
    verdict = _verdict(_updated(branch))
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
        _verdict(content)


def test_pdf_is_refused_when_it_wants_a_password() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(draft().content)) as opened:
        opened.save(target, encryption=pikepdf.Encryption(owner="o", user="u"))
    with pytest.raises(UnreadableFileError, match="password"):
        _verdict(target.getvalue())


def test_pdf_is_refused_when_it_has_far_too_many_revisions() -> None:
    content = signed_pdf()
    for _ in range(70):
        at = content.rindex(b"startxref")
        start = int(content[at:].split()[1])
        table = b"xref\n0 0\ntrailer\n<</Size 99/Root 1 0 R/Prev %d>>\n" % start
        content += table + b"startxref\n%d\n%%%%EOF\n" % len(content)
    with pytest.raises(UnreadableFileError, match="too many times"):
        _verdict(content)


def _going_round(writer: Any) -> None:
    pages = writer.root.raw_get("/Pages")
    node = pages.get_object()
    node["/Kids"] = generic.ArrayObject([*node.raw_get("/Kids"), pages])
    writer.update_container(node)


def _fields_going_round(writer: Any) -> None:
    fields = writer.root["/AcroForm"]["/Fields"]
    field = fields[0]
    field["/Kids"] = generic.ArrayObject([fields.raw_get(0)])
    writer.update_container(field)


@pytest.mark.parametrize("change", [_going_round, _fields_going_round])
def test_document_counts_as_changed_when_it_goes_round(change: Callable[[Any], None]) -> None:
    verdict = _verdict(_updated(change))
    assert "edited-after-signing" in verdict.faults
    assert verdict.changed


def test_name_is_the_certificates_when_the_field_says_another() -> None:
    assert NAME in str(_verdict(signed_pdf()).signer)


def test_pdf_is_altered_when_written_anew_by_another_program() -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(signed_pdf())) as opened:
        opened.save(target)
    verdict = _verdict(target.getvalue())
    assert {"signature-broken", "not-whole-file"} & set(verdict.faults)
