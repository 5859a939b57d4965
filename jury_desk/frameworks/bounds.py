"""What a framework document may be at most: checked before any library looks into the file."""

import io
import zipfile
import zlib
from typing import IO, Any

from lxml import etree

from jury_desk.domain.source import SourceDocument
from jury_desk.frameworks.refusals import damaged, locked, too_large, unsafe

LARGEST_FILE = 64 * 1024 * 1024
LARGEST_PART = 32 * 1024 * 1024
"""Bytes of a part that is held whole; a document of forty pages has three million."""
LARGEST_STREAM = 256 * 1024 * 1024
"""Bytes of a part that is read piece by piece: a sheet with every row formatted has a hundred."""
LARGEST_UNPACKED = 1024 * 1024 * 1024
"""Bytes of all parts as the file tells them; what is not read (pictures) is not unpacked."""
MOST_PARTS = 5_000
MOST_PARAGRAPHS = 200_000
MOST_CHARACTERS = 20_000_000
MOST_CELLS = 400_000
"""Cells with text, in one table."""

_LARGEST_RATIO = 400
"""Unpacked to packed. Deflate goes up to 1,032; the most even of real sheets stay below 100."""
_WORTH_A_RATIO = 4 * 1024 * 1024
_ENCRYPTED = 0x1

_DECLARATIONS = tuple(
    sign.encode(encoding)
    for sign in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("ascii", "utf-16-le", "utf-16-be")
)


class Package:
    """A zip file of parts (OOXML, ODF), from untrusted bytes.

    Raises, here and in every method, FrameworkTooLargeError for a bomb, FrameworkLockedError for
    encrypted parts, FrameworkError for what is damaged or defines entities.
    """

    def __init__(self, content: bytes) -> None:
        """The directory is checked at once; parts are unpacked when they are asked for."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, OSError, ValueError, EOFError, NotImplementedError):
            raise damaged() from None
        entries = self._zip.infolist()
        if len(entries) > MOST_PARTS:
            raise too_large("parts")
        if sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
            raise too_large("unpacked")
        self._entries = {entry.filename: entry for entry in entries}
        if len({name.casefold() for name in self._entries}) < len(entries):
            raise damaged()  # a part given twice shows different readers different documents
        for entry in entries:
            _check(entry)

    @property
    def names(self) -> frozenset[str]:
        """The parts there are."""
        return frozenset(self._entries)

    def part(self, name: str) -> bytes:
        """A part's bytes."""
        with self.stream(name, LARGEST_PART) as packed:
            return packed.read()

    def stream(self, name: str, most: int = LARGEST_STREAM) -> "BoundedStream":
        """A part to read piece by piece, `most` bytes of it."""
        entry = self._entries.get(name)
        if entry is None:
            raise damaged()
        if entry.file_size > most:
            raise too_large("unpacked")
        try:
            return BoundedStream(self._zip.open(entry), most)
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError):
            raise damaged() from None

    def xml(self, name: str) -> Any:
        """The root element of a part."""
        return parsed_xml(self.part(name))


class BoundedStream(io.RawIOBase):
    """A part being unpacked; reading more than it may hold raises FrameworkTooLargeError."""

    def __init__(self, packed: IO[bytes], most: int) -> None:
        """Takes over `packed`."""
        self._packed, self._left = packed, most

    def read(self, size: int = -1, /) -> bytes:
        """As a file's; raises FrameworkError where the part is damaged or too large."""
        wanted = self._left + 1 if size < 0 else size
        try:
            piece = self._packed.read(wanted)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError):
            raise damaged() from None
        self._left -= len(piece)
        if self._left < 0:
            raise too_large("unpacked")
        return piece

    def close(self) -> None:
        """Let the part go."""
        self._packed.close()
        super().close()


def refuse_entities(content: bytes) -> None:
    """Raise FrameworkError where XML brings a document type."""
    if any(sign in content for sign in _DECLARATIONS):
        raise unsafe()


def parsed_xml(content: bytes) -> Any:
    """The root element of XML that draws in nothing. Raises FrameworkError."""
    refuse_entities(content)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        root: Any = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        if "depth" in str(error):
            raise too_large("nested") from None
        raise damaged() from None
    if root.getroottree().docinfo.doctype:
        raise unsafe()
    return root


def bounded_source(source: SourceDocument) -> SourceDocument:
    """The source itself. Raises FrameworkTooLargeError where it says more than any framework
    document does.
    """
    characters = 0
    for count, paragraph in enumerate(source.paragraphs(), start=1):
        characters += len(paragraph.text)
        if count > MOST_PARAGRAPHS or characters > MOST_CHARACTERS:
            raise too_large("text")
    return source


def _check(entry: zipfile.ZipInfo) -> None:
    name = entry.filename
    if entry.flag_bits & _ENCRYPTED:
        raise locked()
    if name.startswith(("/", "\\")) or ".." in name.replace("\\", "/").split("/"):
        raise damaged()
    if entry.file_size > max(_WORTH_A_RATIO, _LARGEST_RATIO * entry.compress_size):
        raise too_large("unpacked")
