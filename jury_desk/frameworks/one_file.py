"""One framework document from bytes to source and draft: what the reading's process does."""

from collections.abc import Callable
from typing import Literal

import msgspec

from jury_desk.domain.draft import Draft
from jury_desk.domain.source import SourceDocument
from jury_desk.frameworks.bounds import bounded_source
from jury_desk.frameworks.sniff import kind_of

Progress = Callable[[int, int], None]
Reader = Callable[[bytes, str, Progress, Callable[[], bool]], SourceDocument]


def read_file(content: bytes, name: str, progress: Progress) -> tuple[SourceDocument, Draft]:
    """What a file says, and the draft of a grid made of it.

    A workbook that is our template is taken back as it was typed; anything else is read. Raises
    FrameworkError; FrameworkEmptyError where no evaluation table is found.
    """
    from jury_desk.frameworks.reading import read_grid

    source, typed = _read(content, name, progress)
    source = bounded_source(source)
    return source, typed or read_grid(source)


def read_apart(content: bytes, name: str, progress: Progress) -> list[bytes]:
    """As `read_file`, to frames that `parsed_frames` takes."""
    return [msgspec.json.encode(part) for part in read_file(content, name, progress)]


def parsed_frames(frames: list[bytes]) -> tuple[SourceDocument, Draft]:
    """Source and draft from the frames of `read_apart`."""
    source, draft = frames
    return (
        msgspec.json.decode(source, type=SourceDocument),
        msgspec.json.decode(draft, type=Draft),
    )


def _read(content: bytes, name: str, progress: Progress) -> tuple[SourceDocument, Draft | None]:
    """The source, and the draft where a template says it all."""
    kind = kind_of(content, name)
    if kind == "xlsx" or kind == "ods":
        from jury_desk.frameworks.readers.sheets import read_book
        from jury_desk.frameworks.template.taking_back import taken_back

        source, book = read_book(content, name, kind, progress, _never)
        return source, taken_back(book, source)
    return _reader(kind)(content, name, progress, _never), None


def _reader(kind: Literal["pdf", "docx", "html", "markdown", "text"]) -> Reader:
    """The reader of a kind, imported alone: a PDF's and an office file's libraries take a second
    together.
    """
    if kind == "pdf":
        from jury_desk.frameworks.readers.pdf import read_pdf

        return read_pdf
    if kind == "docx":
        from jury_desk.frameworks.readers.docx import read_docx

        return read_docx
    if kind == "html":
        from jury_desk.frameworks.readers.html import read_html

        return read_html
    if kind == "markdown":
        from jury_desk.frameworks.readers.markdown import read_markdown

        return read_markdown
    from jury_desk.frameworks.readers.text import read_text

    return read_text


def _never() -> bool:
    """Nobody cancels here: the process is ended instead."""
    return False
