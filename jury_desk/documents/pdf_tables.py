"""Whether a PDF can be opened within bounds: its tables in the plain form, its packing limited.

The library that opens PDFs unpacks streams of objects whole, in memory and without a limit for one
of its packings: a file of 6 kB took 2 GB. Our files have none: their tables are written in clear,
and so are those of an update that a careful editor appends. What is laid out otherwise is not
opened.
"""

import re
from functools import lru_cache

from jury_desk.documents.untrusted import LARGEST_STREAM

_MOST_TABLES = 100
_LONGEST_TRAILER = 4096
_ENTRY = 20
"""Bytes of an entry of a table."""

_END = re.compile(rb"startxref\s+([0-9]{1,10})\s*(?:%%EOF.*)?", re.DOTALL)
_HEAD = re.compile(rb"xref *(?:\r\n|\n|\r)")
_SECTION = re.compile(rb"([0-9]{1,10}) ([0-9]{1,7}) *(?:\r\n|\n|\r)")
_ENTRIES = re.compile(rb"(?:[0-9]{10} [0-9]{5} [nf](?: \r| \n|\r\n))*")
_TRAILER = re.compile(rb"trailer\s*(<<[^()%]*>>)\s*")
"""Without texts and comments, in which an end could be feigned."""

_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_PREVIOUS = re.compile(rb"/Prev\s+([0-9]{1,10})\s*(?=[/>])")


def has_plain_tables(content: bytes) -> bool:
    """Whether every table of objects, from the last back to the first, is a plain one."""
    last = content.rfind(b"startxref", max(0, len(content) - 2048))
    end = _END.fullmatch(content, last) if last >= 0 else None
    at = int(end[1]) if end and content.startswith(b"%PDF-") else -1
    seen: set[int] = set()
    while at >= 0:
        trailer = _trailer(content, at)
        if trailer is None or at in seen or len(seen) > _MOST_TABLES:
            return False
        seen.add(at)
        previous = _PREVIOUS.findall(trailer)
        if b"XRefStm" in trailer or trailer.count(b"/Prev") != len(previous) or len(previous) > 1:
            return False
        if not previous:
            return True
        at = int(previous[0])
    return False


def _trailer(content: bytes, at: int) -> bytes | None:
    """What the trailer of the table at `at` says, names without escapes; None for another thing."""
    head = _HEAD.match(content, at)
    if head is None:
        return None
    start = head.end()
    while section := _SECTION.match(content, start):
        start = section.end() + int(section[2]) * _ENTRY
        if start > len(content) or not _ENTRIES.fullmatch(content, section.end(), start):
            return None
    end = content.find(b"startxref", start, start + _LONGEST_TRAILER)
    said = _TRAILER.fullmatch(content, start, end) if end > start else None
    if said is None or said[1].count(b"<<") != said[1].count(b">>"):
        return None
    return _ESCAPED.sub(lambda found: bytes([int(found[1], 16)]), said[1])


@lru_cache(maxsize=1)
def limit_unpacking() -> None:
    """Bound what a stream may unpack to, for every PDF that is opened from now on."""
    from pikepdf import settings

    settings.set_qpdf_limits(
        doc_max_warnings=200,
        max_stream_filters=4,
        flate_max_memory=LARGEST_STREAM,
        run_length_max_memory=LARGEST_STREAM,
        png_max_memory=LARGEST_STREAM,
        tiff_max_memory=LARGEST_STREAM,
        dct_max_memory=LARGEST_STREAM,
    )
