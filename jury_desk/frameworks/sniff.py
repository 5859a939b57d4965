"""What a file is, told by its bytes. Its name counts only among kinds of plain text."""

import re

from jury_desk.domain.source import SourceKind
from jury_desk.frameworks.bounds import LARGEST_FILE, Package
from jury_desk.frameworks.refusals import (
    damaged,
    empty,
    locked,
    picture,
    too_large,
    wrong_kind,
)

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_PICTURES = re.compile(
    rb"\x89PNG\r|\xff\xd8\xff|GIF8[79]a|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(hei|mif|avi)"
    rb"|\0\0\1\0|8BPS",
    re.DOTALL,
)
_PROGRAMS = re.compile(rb"MZ|\x7fELF|[\xfe\xce\xcf]?\xfa\xed\xfe|\xfe\xed\xfa|\xca\xfe\xba\xbe")
_ARCHIVES = re.compile(rb"Rar!\x1a|7z\xbc\xaf\x27\x1c|\x1f\x8b\x08|BZh[1-9]|\xfd7zXZ\0|.{257}ustar",
                       re.DOTALL)  # fmt: skip
_PDF = re.compile(rb"(?:\A|[\r\n\0])[ \t]*%PDF-[0-9]")

_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?>(?:<!--(?>.*?-->)\s*)*)"  # atomic: many comments are no riddle
    r"<(?:!doctype\s+html|html|head|body|meta|title|style|table|div|section|article|main|h[1-6]|p|"
    r"ul|ol)\b",
    re.IGNORECASE | re.DOTALL,
)
_TABLE_TAGS = re.compile(r"<(?:table|tr|td|body|p|li)\b", re.IGNORECASE)
_FLAT_XML = re.compile(r"\s*<\?xml|\s*<(?:office:document|w:wordDocument|pkg:package|Workbook)\b")
_WEB_ARCHIVE = re.compile(
    r"\s*(?:[A-Za-z-]+:[^\n]*\n)*?(?:mime-version:|content-type:\s*multipart)", re.IGNORECASE
)
_RULE_OF_TABLE = re.compile(
    r"^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?[ \t]*$", re.MULTILINE
)
_MARKDOWN_HEADING = re.compile(r"^#{1,6} \S", re.MULTILINE)

_HEAD = 4096
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")


def kind_of(content: bytes, name: str) -> SourceKind:
    """The kind of a file. Raises FrameworkError for what is not read: too large, empty, locked, a
    picture, a kind of its own.
    """
    if len(content) > LARGEST_FILE:
        raise too_large("file")
    if not content.strip(b" \t\r\n\f\0\xef\xbb\xbf\xff\xfe"):
        raise empty()
    if content.startswith(b"PK"):
        return _kind_of_package(Package(content))
    if content.startswith(_OLE):
        _refuse_ole(content)
    head = content[:_HEAD]
    if _PDF.search(head[:1024]):
        return "pdf"
    if _PICTURES.match(head):
        raise picture()
    if _PROGRAMS.match(head) and not _is_text(head):
        raise wrong_kind("program")
    if _ARCHIVES.match(head):
        raise wrong_kind("archive")
    if not _is_text(head):
        raise wrong_kind("unknown")
    return _kind_of_text(content, name)


def _kind_of_package(package: Package) -> SourceKind:
    names = package.names
    if "mimetype" in names and "content.xml" in names:
        kind = package.part("mimetype").strip()
        if b"opendocument.spreadsheet" in kind:
            if b"encryption-data" in _manifest(package):
                raise locked()
            return "ods"
        raise wrong_kind("text-document" if b"opendocument.text" in kind else "slides")
    if "[Content_Types].xml" not in names:
        raise wrong_kind("archive")
    folders = {name.partition("/")[0].casefold() for name in names if "/" in name}
    if "word" in folders:
        return "docx"
    if "xl" in folders:
        if any(name.casefold() == "xl/workbook.bin" for name in names):
            raise wrong_kind("binary-excel")
        return "xlsx"
    raise wrong_kind("slides" if "ppt" in folders else "unknown")


def _manifest(package: Package) -> bytes:
    name = "META-INF/manifest.xml"
    return package.part(name) if name in package.names else b""


def _refuse_ole(content: bytes) -> None:
    if _has_entry(content, "EncryptedPackage"):
        raise locked()
    if _has_entry(content, "WordDocument"):
        raise wrong_kind("old-word")
    if _has_entry(content, "Workbook") or _has_entry(content, "Book"):
        raise wrong_kind("old-excel")
    if len(content) < 1024:
        raise damaged()
    raise wrong_kind("old-office")


def _has_entry(content: bytes, name: str) -> bool:
    """Whether a compound file's directory, whose entries are 128 bytes each, names a stream."""
    sign, at = (name + "\0").encode("utf-16-le"), -1
    while (at := content.find(sign, at + 1)) >= 0:
        if at % 128 == 0:
            return True
    return False


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    zeros = head.count(0)
    if zeros:  # UTF-16 without its mark has every zero on one side of the pairs
        side = max(head[0::2].count(0), head[1::2].count(0))
        return side == zeros and zeros > len(head) // 4
    return sum(byte in _CONTROLS for byte in head) <= len(head) // 100


def _kind_of_text(content: bytes, name: str) -> SourceKind:
    if content.startswith(b"{\\rtf"):
        raise wrong_kind("rich-text")
    text = _roughly_decoded(content)
    head = text[:_HEAD]
    suffix = name.rpartition(".")[2].casefold()
    if _HTML.match(text[: 16 * _HEAD]) or (
        suffix in ("html", "htm", "xhtml") and _TABLE_TAGS.search(text)
    ):
        return "html"
    if _WEB_ARCHIVE.match(head):
        raise wrong_kind("web-archive")
    if _FLAT_XML.match(head):
        raise wrong_kind("flat-xml")
    if suffix in ("md", "markdown") or _RULE_OF_TABLE.search(text):
        return "markdown"
    if "\t" not in text and _MARKDOWN_HEADING.search(text):
        return "markdown"
    return "text"


def _roughly_decoded(content: bytes) -> str:
    """Enough to find signs of ASCII in it, whatever the encoding."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    if content.startswith(b"\xef\xbb\xbf"):
        content = content[3:]
    return content.replace(b"\0", b"").decode("latin-1")
