"""Papers of others and our own signed ones: PDF, Word, Excel, hit and changed part by part.

Framework documents, lists and candidates' papers are read in a process of their own, which may
stumble over anything: what it does with them there is done here, and its stumbling is counted.
"""

import functools
import io
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pikepdf
import segno
from PIL import Image

from jury_desk.domain.workshop import PagePicture
from jury_desk.errors import JuryDeskError
from jury_desk.exchange.scan import CodeFinder
from jury_desk.frameworks.child import Failed, _answer
from jury_desk.frameworks.lists import one_list
from jury_desk.frameworks.one_file import read_apart
from jury_desk.frameworks.papers.asked import Answer, Draw, Drawn, Open, Opened, Refused
from jury_desk.frameworks.papers.child import _answered, _Paper
from jury_desk.services.verify_files import FileVerification
from jury_desk.signing.keys import KeyMaker
from jury_desk.signing.verify import Verifier
from jury_desk.wiring import score_sheets
from tests.documents import samples
from tests.examples import example_grid
from tests.exchange.travelling import NOW
from tests.frameworks.layouts import LAYOUTS
from tests.fuzz.mutations import Trial, changed_bytes, changed_package
from tests.fuzz.running import Contained, Target
from tests.fuzz.samples import printed
from tests.signing.common_samples import PAPERS, signed_pdf, signed_workbook

Changer = Callable[[Random, bytes], bytes]


@functools.cache
def _documents(*layouts: str) -> tuple[bytes, ...]:
    """Framework documents, PDFs also with nothing in them packed."""
    found = [LAYOUTS[name].document(example_grid(12)) for name in layouts]
    return tuple(found + [_plain(one) for one in found if one.startswith(b"%PDF")])


def _plain(content: bytes) -> bytes:
    made = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as book:
        book.save(
            made,
            stream_decode_level=pikepdf.StreamDecodeLevel.generalized,
            compress_streams=False,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
        )
    return made.getvalue()


@functools.cache
def _signed() -> tuple[bytes, bytes]:
    """A signed PDF and a signed workbook of a sealed sheet."""
    maker = KeyMaker()
    key = maker.open(maker.create("j1", "Anne Juré", bytes(32), NOW), bytes(32))
    sheet, papers = samples.sheet(8), score_sheets()
    return key.sign_pdf(papers.pdf(sheet), NOW), key.sign_workbook(papers.workbook(sheet), NOW)


@functools.cache
def _file() -> Path:
    """Where the process of its own finds a paper: files are read from disk there."""
    return Path(tempfile.mkdtemp(prefix="fuzz-"))


class _Nobody:
    """Whom progress is told."""

    def send_bytes(self, raw: bytes) -> None:  # noqa: ARG002
        return


def _apart(work: Any, content: bytes, name: str) -> None:
    """What the process of its own answers."""
    import msgspec

    nobody: Any = _Nobody()
    first = _answer(work, content, name, nobody)[0]
    found = msgspec.json.decode(first)
    if found["type"] == "failed":
        failed = msgspec.json.decode(first, type=Failed)
        if failed.details.get("reason") == "stopped":
            raise Contained(failed.details.get("fault", ""))
        raise JuryDeskError(failed.what, failed.advice)


def _framework(ending: str, change: Changer, *layouts: str) -> Target:
    def target(rng: Random) -> Trial:
        content = change(rng, rng.choice(_documents(*layouts)))
        return lambda: _apart(read_apart, content, f"a{ending}")

    return target


def _list(rng: Random) -> Trial:
    content = changed_package(rng, rng.choice(_documents("xlsx-single", "xlsx-blocs")))
    return lambda: _apart(one_list.read_apart, content, "a.xlsx")


def _paper(rng: Random) -> Trial:
    content = changed_bytes(rng, rng.choice(_documents("pdf-ruled", "pdf-bare")))
    path = _file() / "a.pdf"
    path.write_bytes(content)

    def read() -> None:
        paper = _Paper()
        pages = _sizes(_answered(paper, Open(str(path)))[0])
        for page in range(1, min(pages, 3) + 1):
            _sizes(_answered(paper, Draw(page, 800))[0])

    return read


def _scan(ending: str) -> Target:
    """A scan with a code on it: a picture, its pages and what is read of them."""

    def target(rng: Random) -> Trial:
        content = changed_bytes(rng, _scans()[ending], tuple(_scans().values()))
        path = _file() / f"a{ending}"
        path.write_bytes(content)

        def read() -> None:
            paper = _Paper()
            pages = _sizes(_answered(paper, Open(str(path), pictures=True))[0])
            for page in range(1, min(pages, 2) + 1):
                drawn, pixels = _answered(paper, Draw(page, 1200))
                _sizes(drawn)
                if isinstance(drawn, Drawn) and pixels is not None:
                    CodeFinder().symbols(PagePicture(drawn.width, drawn.height, pixels))

        return read

    return target


@functools.cache
def _scans() -> dict[str, bytes]:
    code = segno.make_qr(printed()[1][0], error="m", boost_error=False)
    page = Image.new("L", (420, 420), 255)
    for row, line in enumerate(code.matrix):
        for column, module in enumerate(line):
            if module:
                page.paste(0, (30 + 3 * column, 30 + 3 * row, 33 + 3 * column, 33 + 3 * row))
    found = {}
    for ending, kind in ((".png", "PNG"), (".jpg", "JPEG"), (".tif", "TIFF")):
        made = io.BytesIO()
        page.save(made, kind)
        found[ending] = made.getvalue()
    return found


def _sizes(answer: Answer) -> int:
    """How many pages are told. Raises JuryDeskError for a refusal."""
    if isinstance(answer, Refused):
        raise JuryDeskError(answer.code, "")
    return len(answer.sizes) if isinstance(answer, Opened) else 0


def _verified(number: int, ending: str, change: Changer) -> Target:
    def target(rng: Random) -> Trial:
        path = _file() / f"a{ending}"
        original = _signed()[number]
        content = change(rng, original)
        path.write_bytes(content)

        def read() -> None:
            found = FileVerification(Verifier(), score_sheets()).verify(path)
            if found.intact and content != original:
                raise AssertionError("a signed file that was changed is told as intact")

        return read

    return target


def _common(original: Callable[[], bytes], change: Changer) -> Target:
    """A paper that three people signed."""

    def target(rng: Random) -> Trial:
        content = change(rng, original())

        def read() -> None:
            if not PAPERS.state(content).faults and not _says_the_same(content, original()):
                raise AssertionError("a paper of several that was changed is told as whole")

        return read

    return target


def _says_the_same(content: bytes, original: bytes) -> bool:
    """A package that was only packed anew is what it was."""
    if content == original or not original.startswith(b"PK"):
        return content == original
    names, parts = zip(*map(_parts, (content, original)), strict=True)
    return bool(names[0] == names[1] and parts[0] == parts[1])


def _parts(content: bytes) -> tuple[list[str], dict[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = package.namelist()
        return sorted(names), {name: package.read(name) for name in names}


TARGETS: dict[str, tuple[Target, int]] = {
    "framework/pdf": (_framework(".pdf", changed_bytes, "pdf-ruled", "pdf-bare"), 20),
    "framework/docx": (_framework(".docx", changed_package, "docx"), 20),
    "framework/xlsx": (_framework(".xlsx", changed_package, "xlsx-single", "xlsx-blocs"), 20),
    "list/xlsx": (_list, 10),
    "paper/pdf": (_paper, 10),
    "scan/png": (_scan(".png"), 4),
    "scan/jpg": (_scan(".jpg"), 4),
    "scan/tif": (_scan(".tif"), 4),
    "common/pdf": (_common(functools.partial(signed_pdf, 3), changed_bytes), 8),
    "common/xlsx": (_common(functools.partial(signed_workbook, 3), changed_package), 8),
    "signed/pdf": (_verified(0, ".pdf", changed_bytes), 10),
    "signed/xlsx": (_verified(1, ".xlsx", changed_package), 10),
}
"""Every target with its share of the inputs."""
