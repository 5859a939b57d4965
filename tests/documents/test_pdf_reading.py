"""A PDF that comes back: its record, the pages that were changed, files built to do harm."""

import io
import zlib
from typing import Any

import pikepdf
import pytest
from msgspec import structs

from jury_desk.documents import ScoreSheetDocuments
from jury_desk.documents.pdf_tables import has_plain_tables
from jury_desk.documents.untrusted import LARGEST_STREAM
from jury_desk.errors import UnreadableFileError
from tests.documents import samples
from tests.documents.pdf_facts import edited

SHEET = samples.sheet(20)
PAPERS = ScoreSheetDocuments()
DRAFT = PAPERS.pdf(SHEET)


def test_sealed_bytes_come_back_when_the_pdf_is_read() -> None:
    assert PAPERS.sealed_in_pdf(DRAFT.content) == SHEET.to_bytes()


def test_nothing_is_changed_when_the_pdf_is_as_printed() -> None:
    assert PAPERS.changed_in_pdf(DRAFT.content, SHEET) == ()
    assert PAPERS.changed_in_pdf(edited(DRAFT.content, lambda _: None), SHEET) == ()


def test_nothing_is_changed_when_only_a_signature_was_added() -> None:
    assert PAPERS.changed_in_pdf(edited(DRAFT.content, signature(DRAFT.stamp_box)), SHEET) == ()


def signature(box: tuple[int, int, int, int], **changes: Any) -> Any:
    def add(pdf: pikepdf.Pdf) -> None:
        stamp = pdf.make_stream(b"0 0 m", {"/Type": pikepdf.Name.XObject})
        field = pikepdf.Dictionary(
            Type=pikepdf.Name.Annot,
            Subtype=pikepdf.Name.Widget,
            FT=pikepdf.Name.Sig,
            Rect=pikepdf.Array(list(box)),
            AP=pikepdf.Dictionary(N=stamp),
            **changes,
        )
        kept = pdf.make_indirect(field)
        pdf.pages[DRAFT.stamp_page].obj.Annots = pikepdf.Array([kept])
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([kept]), SigFlags=3)

    return add


def test_annotation_is_named_when_a_signature_covers_more_than_its_box() -> None:
    wide = edited(DRAFT.content, signature((0, 0, 595, 842)))
    page = DRAFT.stamp_page + 1
    assert PAPERS.changed_in_pdf(wide, SHEET) == (f"page {page} (annotation ajoutée)",)


def test_structure_is_named_when_a_form_field_is_no_signature() -> None:
    def add(pdf: pikepdf.Pdf) -> None:
        field = pdf.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Tx, V="Acquis"))
        pdf.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([field]))

    assert PAPERS.changed_in_pdf(edited(DRAFT.content, add), SHEET) == ("structure du document",)


def test_page_is_named_when_a_word_on_it_is_painted_over() -> None:
    def paint(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[1]
        content = page.obj.Contents.read_bytes()
        page.obj.Contents = pdf.make_stream(content + b"\n1 1 1 rg 50 600 200 40 re f\n")

    assert PAPERS.changed_in_pdf(edited(DRAFT.content, paint), SHEET) == ("page 2",)


def test_page_is_named_when_another_day_is_printed_on_it() -> None:
    sealed = samples.sheet(day_=samples.ROLE_PLAY)
    assert PAPERS.changed_in_pdf(PAPERS.pdf(sealed).content, sealed) == ()
    shorter = structs.replace(samples.ROLE_PLAY, incidents=samples.ROLE_PLAY.incidents[:1])
    other = PAPERS.pdf(samples.sheet(day_=shorter)).content
    assert "page 1" in PAPERS.changed_in_pdf(other, sealed)


def test_page_is_named_when_a_deviation_is_taken_away() -> None:
    sealed = samples.sheet(**samples.MEMBER)
    assert PAPERS.changed_in_pdf(PAPERS.pdf(sealed).content, sealed) == ()
    everybody = tuple(f"b2.k{number}" for number in range(1, 13))
    other = PAPERS.pdf(samples.sheet(**(samples.MEMBER | {"team_levels_": everybody}))).content
    assert "page 2" in PAPERS.changed_in_pdf(other, sealed)


def test_pages_are_named_when_some_were_added_or_taken_away() -> None:
    count = DRAFT.stamp_page + 1

    def add(pdf: pikepdf.Pdf) -> None:
        pdf.add_blank_page()

    def take(pdf: pikepdf.Pdf) -> None:
        del pdf.pages[-1]

    more, less = (edited(DRAFT.content, act) for act in (add, take))
    assert PAPERS.changed_in_pdf(more, SHEET) == (f"page {count + 1} (ajoutée)",)
    assert PAPERS.changed_in_pdf(less, SHEET) == (f"page {count} (absente)",)


def test_attachments_are_named_when_another_record_was_put_in() -> None:
    def swap(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/AF"]
        pdf.attachments["sealed-sheet.json"] = b"{}"

    swapped = edited(DRAFT.content, swap)
    assert PAPERS.sealed_in_pdf(swapped) == b"{}"
    assert PAPERS.changed_in_pdf(swapped, SHEET) == ("pièces jointes",)


def test_structure_is_named_when_an_action_was_added() -> None:
    def act(pdf: pikepdf.Pdf) -> None:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        pdf.Root.OpenAction = script

    assert PAPERS.changed_in_pdf(edited(DRAFT.content, act), SHEET) == ("structure du document",)


def test_words_alone_are_compared_when_another_version_printed_the_file() -> None:
    def by_another(pdf: pikepdf.Pdf) -> None:
        metadata = pdf.Root.Metadata.read_bytes().replace(b"reportlab ", b"reportlab 3.")
        pdf.Root.Metadata = pdf.make_stream(metadata)
        for page in pdf.pages:
            page.obj.Contents = pdf.make_stream(page.obj.Contents.read_bytes() + b"\n")

    assert PAPERS.changed_in_pdf(edited(DRAFT.content, by_another), SHEET) == ()

    def with_other_words(pdf: pikepdf.Pdf) -> None:
        by_another(pdf)
        page = pdf.pages[0]
        page.obj.Contents = pdf.make_stream(page.obj.Contents.read_bytes().replace(b"(A", b"(B"))

    assert PAPERS.changed_in_pdf(edited(DRAFT.content, with_other_words), SHEET) == ("page 1",)


def test_pages_are_named_in_the_sheets_language_when_it_is_english() -> None:
    sealed = samples.sheet(language="en")
    other = PAPERS.pdf(samples.sheet(language="en", room="C9")).content
    assert PAPERS.changed_in_pdf(other, sealed)[0] == "page 1"
    assert "attachments" in PAPERS.changed_in_pdf(other, sealed)


def test_none_is_found_when_the_pdf_has_no_record() -> None:
    def strip(pdf: pikepdf.Pdf) -> None:
        del pdf.Root["/Names"]

    assert PAPERS.sealed_in_pdf(edited(DRAFT.content, strip)) is None


def bomb(pdf: pikepdf.Pdf) -> None:
    packed = zlib.compress(bytes(LARGEST_STREAM + 1), 9)
    stream = pikepdf.Stream(pdf, packed, Filter=pikepdf.Name.FlateDecode)
    spec = pdf.Root.Names.EmbeddedFiles.Names[1]
    spec.EF.F = pdf.make_indirect(stream)


def not_a_stream(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names.EmbeddedFiles.Names[1].EF.F = pikepdf.Array([1])


def no_file(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Names.EmbeddedFiles.Names[1] = pikepdf.Dictionary()


@pytest.mark.parametrize("act", [bomb, not_a_stream, no_file])
def test_reading_is_refused_when_the_attachment_is_a_trap(act: Any) -> None:
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(DRAFT.content)) as pdf:
        act(pdf)
        pdf.save(target, compress_streams=False, recompress_flate=False)
    with pytest.raises(UnreadableFileError):
        PAPERS.sealed_in_pdf(target.getvalue())


@pytest.mark.parametrize("content", [b"", b"PK", b"%PDF-1.7\n", b"%PDF-1.7\n" + bytes(4000)])
def test_reading_is_refused_when_the_bytes_are_no_pdf(content: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        PAPERS.sealed_in_pdf(content)
    with pytest.raises(UnreadableFileError):
        PAPERS.changed_in_pdf(content, SHEET)


def test_reading_never_crashes_when_bytes_are_cut_or_turned() -> None:
    for at in range(0, len(DRAFT.content), 997):
        hurt = bytearray(DRAFT.content)
        hurt[at] ^= 0x55
        for content in (bytes(hurt), DRAFT.content[:at]):
            try:
                PAPERS.sealed_in_pdf(content)
                PAPERS.changed_in_pdf(content, SHEET)
            except UnreadableFileError:
                continue


def _pdf(objects: dict[int, bytes], entries: bytes | None = None) -> bytes:
    """A PDF of these objects with a plain table; `entries` is a table that is not."""
    content, places = b"%PDF-1.7\n", {}
    for number, said in sorted(objects.items()):
        places[number] = len(content)
        content += b"%d 0 obj\n%s\nendobj\n" % (number, said)
    start = len(content)
    size = max(objects) + 1
    rows = b"".join(b"%010d 00000 n \n" % places[number] for number in range(1, size))
    table = b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, rows)
    table += b"trailer\n<</Size %d/Root 1 0 R>>\n" % size
    return content + (entries or table) + b"startxref\n%d\n%%%%EOF\n" % start


_PAGES = {
    1: b"<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles 4 0 R>>>>",
    2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>",
}


def test_reading_ends_when_a_name_tree_branches_without_end() -> None:
    branches = {n: b"<</Kids[%d 0 R %d 0 R]>>" % (n + 1, n + 1) for n in range(4, 50)}
    with pytest.raises(UnreadableFileError):
        PAPERS.sealed_in_pdf(_pdf({**_PAGES, **branches, 50: b"<</Names[]>>"}))


def test_comparing_ends_when_a_page_leads_to_one_thing_by_many_ways() -> None:
    def branch(pdf: pikepdf.Pdf) -> None:
        inner = pdf.make_indirect(pikepdf.Dictionary(A=1))
        for _ in range(50):
            inner = pdf.make_indirect(pikepdf.Dictionary(A=inner, B=inner))
        pdf.pages[0].obj.Resources.Z = inner

    assert "page 1" in PAPERS.changed_in_pdf(edited(DRAFT.content, branch), SHEET)


def test_reading_unpacks_nothing_when_the_objects_lie_in_streams() -> None:
    names = b"4 0 <</Names[]>>" + b" " * (2 * LARGEST_STREAM)
    packed = zlib.compress(names)
    said = b"<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(packed)
    held = {**_PAGES, 4: b"null", 5: said + packed + b"\nendstream"}
    whole = _pdf(held)
    assert PAPERS.sealed_in_pdf(whole) is None
    rows = zlib.compress(bytes(36))
    table = (
        b"6 0 obj\n<</Type/XRef/Size 6/W[1 4 1]/Root 1 0 R/Filter/FlateDecode/Length %d>>stream\n"
    )
    with pytest.raises(UnreadableFileError):
        PAPERS.sealed_in_pdf(_pdf(held, table % len(rows) + rows + b"\nendstream\nendobj\n"))


@pytest.mark.parametrize(
    "trailer",
    [
        b"/XRefStm 9",
        b"/XRef#53tm 9",
        b"/Prev 9",
        b"/Prev 9 0 R",
        b"/Prev 15/Prev 15",
        b"/A(startxref)/B 1",
        b"/A<</B 1>>startxref",
    ],
)
def test_tables_are_not_plain_when_a_trailer_leads_elsewhere(trailer: bytes) -> None:
    whole = _pdf({**_PAGES, 4: b"null"})
    assert has_plain_tables(whole)
    assert not has_plain_tables(whole.replace(b"/Root 1 0 R>>", b"/Root 1 0 R" + trailer + b">>"))


def test_tables_are_plain_when_an_update_was_appended() -> None:
    first = _pdf({**_PAGES, 4: b"null"})
    at = first.rindex(b"xref\n0")
    update = b"xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 5/Root 1 0 R/Prev %d>>\n" % at
    assert has_plain_tables(first + update + b"startxref\n%d\n%%%%EOF\n" % len(first))
