"""PDFs that are locked, scanned, damaged, or made to harm."""

import contextlib
import io
import re
import zlib

import pikepdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from jury_desk.errors import (
    FrameworkCancelledError,
    FrameworkEmptyError,
    FrameworkError,
    FrameworkKindError,
    FrameworkLockedError,
    FrameworkScannedError,
    FrameworkTooLargeError,
)
from jury_desk.frameworks.readers import pdf_book, pdf_ink
from jury_desk.frameworks.readers.pdf import read_pdf
from jury_desk.frameworks.readers.pdf_pictures import picture
from tests.frameworks.readers.pdf_paper import Paper, loose, named, read, tables, texts
from tests.frameworks.readers.seen import never, unheard

XS = (60.0, 160.0, 300.0, 500.0)
YS = (100.0, 130.0, 170.0, 230.0)


def _content() -> bytes:
    return Paper().grid(XS, YS).words(XS, YS).done()


def _encrypted(user: str) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(_content())) as book:
        book.save(out, encryption=pikepdf.Encryption(user=user, owner="maître"))
    return out.getvalue()


def _painted(content: bytes) -> bytes:
    book = pikepdf.new()
    book.add_blank_page(page_size=(595, 842))
    page = book.pages[0].obj
    page.Contents = book.make_stream(content)
    page.Resources = pikepdf.Dictionary()
    out = io.BytesIO()
    book.save(out, compress_streams=True)
    return out.getvalue()


def test_reading_says_locked_when_a_password_is_asked_for() -> None:
    with pytest.raises(FrameworkLockedError):
        read(_encrypted("secret"))
    with pytest.raises(FrameworkLockedError):
        picture(_encrypted("secret"), 1, 100)


def test_reading_reads_when_only_changes_are_locked() -> None:
    (table,) = tables(read(_encrypted("")))
    assert texts(table) == named(3, 3)


def _scan(*texts_: str | None) -> bytes:
    paper = Paper()
    grey = ImageReader(Image.new("RGB", (60, 80), "gray"))
    for text in texts_:
        if text:
            paper.text(60, 300, text)
        else:
            paper.canvas.drawImage(grey, 0, 0, 595, 842)
        paper.page()
    return paper.done()


def test_reading_says_scanned_when_pages_are_pictures() -> None:
    with pytest.raises(FrameworkScannedError):
        read(_scan(None, None))


def test_reading_tells_the_pages_left_out_when_some_are_pictures() -> None:
    document = read(_scan("Une page écrite", None, "Une autre"))
    assert loose(document) == ["Une page écrite", "Une autre"]
    assert [(remark.kind, remark.page) for remark in document.remarks] == [("left-out", 2)]


def test_reading_says_empty_when_pages_hold_nothing() -> None:
    with pytest.raises(FrameworkEmptyError):
        read(Paper().done())


@pytest.mark.parametrize(
    "content", [b"", b"du texte", b"PK\x03\x04" + bytes(200), _content().replace(b"%PDF", b"%PFD")]
)
def test_reading_says_no_pdf_when_it_is_none(content: bytes) -> None:
    with pytest.raises(FrameworkKindError):
        read(content)


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", _content()[:300]])
def test_reading_says_damaged_when_no_page_can_be_read(content: bytes) -> None:
    with pytest.raises(FrameworkError) as failure:
        read(content)
    assert failure.value.code == "framework"
    assert failure.value.details == {"reason": "damaged"}


def _packed(stream: bytes) -> bytes:
    """A PDF of two pages of text; the second one's stream is packed as given."""
    book = pikepdf.open(io.BytesIO(_content()))
    book.pages.append(book.pages[0])
    book.pages[1].obj.Contents = book.make_stream(stream, Filter=pikepdf.Name.FlateDecode)
    out = io.BytesIO()
    book.save(out, compress_streams=False)
    return out.getvalue()


_TEXT = b"".join(b"BT /F1 9 Tf 60 %d Td (line %d) Tj ET\n" % (800 - 9 * n, n) for n in range(80))


@pytest.mark.parametrize("kept", [0, 30, 200])
def test_reading_tells_of_the_page_when_its_stream_is_damaged(kept: int) -> None:
    whole = zlib.compress(_TEXT)
    source = read(_packed(whole[:kept] + bytes(len(whole) - kept)))
    assert [(remark.page, remark.kind) for remark in source.remarks] == [(2, "left-out")]
    assert len(tables(source)) == 1


def test_reading_tells_of_the_pages_that_are_missing_when_the_file_promises_more() -> None:
    whole = _scan("Premier tableau", "Deuxième", "Troisième")
    pages = [found.start() for found in re.finditer(rb"/Type\s*/Page(?=[^s])", whole)]
    damaged = whole[: pages[1]] + whole[pages[1] :].replace(b"/Page", b"/Pagx", 1)
    source = read(damaged)
    assert [page.number for page in source.pages] == [1, 2, 3]  # of four
    assert [remark.details for remark in source.remarks] == [{"what": "damaged", "count": "1"}]


@pytest.mark.parametrize("cut", [1, 4])
def test_reading_tells_of_no_damage_when_only_a_checksum_is_cut(cut: int) -> None:
    source = read(_packed(zlib.compress(_TEXT)[:-cut]))
    assert source.remarks == ()


@pytest.mark.parametrize(
    "damaged",
    [
        _content().replace(b"startxref", b"startxrfx"),
        _content().replace(b"xref\n0", b"xrxx\n0"),
        b"du bruit\n" * 20 + _content(),
        _content()[:-60],
    ],
)
def test_reading_reads_when_the_cross_references_are_broken(damaged: bytes) -> None:
    (table,) = tables(read(damaged))
    assert texts(table) == named(3, 3)


def test_reading_fails_cleanly_when_bytes_are_wrong_anywhere() -> None:
    content = bytearray(_content())
    for place in range(17, len(content), 53):
        kept, content[place] = content[place], (content[place] * 7 + 13) % 256
        with contextlib.suppress(FrameworkError):
            read(bytes(content))
        content[place] = kept


def test_reading_refuses_when_a_stream_unpacks_to_more_than_a_page() -> None:
    with pytest.raises(FrameworkTooLargeError):
        read(_painted(b" " * (pdf_book.MOST_UNPACKED + 1)))


def test_reading_refuses_when_a_page_paints_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_ink, "MOST_MARKS", 500)
    with pytest.raises(FrameworkTooLargeError):
        read(_painted(b"0 0 m 9 9 l S " * 400))


def test_reading_refuses_when_figures_hold_figures_without_end() -> None:
    book = pikepdf.new()
    book.add_blank_page()
    inner: pikepdf.Object | None = None
    for _ in range(30):
        figure = book.make_stream(b"/X Do " * 10 if inner is not None else b"0 0 m 9 9 l S")
        figure.Type, figure.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        figure.BBox = pikepdf.Array([0, 0, 9, 9])
        if inner is not None:
            figure.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=inner))
        inner = figure
    page = book.pages[0].obj
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=inner))
    page.Contents = book.make_stream(b"/X Do")
    out = io.BytesIO()
    book.save(out)
    with pytest.raises(FrameworkTooLargeError):
        read(out.getvalue())


def test_reading_refuses_when_pages_are_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_book, "MOST_PAGES", 2)
    with pytest.raises(FrameworkTooLargeError):
        read(_scan("une", "deux", "trois"))


def test_reading_ends_when_pages_name_themselves() -> None:
    with pytest.raises(FrameworkError):
        read(
            b"%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"
            b"2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>> endobj\ntrailer <</Root 1 0 R>>"
        )


def test_reading_tells_progress_and_stops_when_cancelled() -> None:
    content = _scan("une", "deux", "trois")
    told: list[tuple[int, int]] = []
    read_pdf(content, "x.pdf", lambda done, of: told.append((done, of)), never)
    assert told == [(n, 4) for n in range(5)]
    answers = iter([False, False, True])
    with pytest.raises(FrameworkCancelledError):
        read_pdf(content, "x.pdf", unheard, lambda: next(answers))


def test_reading_runs_nothing_when_scripts_and_files_are_inside() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(_content())) as book:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        book.Root.OpenAction = script
        book.attachments["charge.txt"] = b"attach\xc3\xa9"
        book.save(out)
    (table,) = tables(read(out.getvalue()))
    assert texts(table) == named(3, 3)
