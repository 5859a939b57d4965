"""What an update changed in a PDF: the signed revision compared with the file as it is now.

Pages, attachments, the form and the rest are compared by what they are made of (dictionaries,
arrays, streams, followed through their references), not by object numbers: a page whose font was
replaced, or over which a note was laid, is a changed page.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jury_desk.signing.bounded import BoundedBytes, TooLongError, open_pdf
from jury_desk.signing.broken import PARSE_ERRORS

Change = tuple[str, str]
"""A fault's code ("part-changed", "part-added", "part-removed") and the place."""

_MOST_PAGES = 2000
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_UPWARDS = frozenset({"/Parent", "/P", "/Popup", "/IRT"})
"""Entries that lead back out of a page into the rest of the document."""

_SOMEWHERE: tuple[Change, ...] = (("part-changed", "document"),)


def changes_between(signed: bytes, current: bytes) -> tuple[Change, ...] | None:
    """The changes, by place; empty where an update changed nothing that is seen.

    `signed` is the start of `current`. None where no update follows: bytes that readers ignore.
    Where either cannot be read, the whole document counts as changed.
    """
    from pyhanko.pdf_utils.misc import PdfError

    try:
        before = open_pdf(signed)
        after = open_pdf(current)
        if before.last_startxref == after.last_startxref:
            return None
        old, new = _parts(before), _parts(after)
    except (PdfError, TooLongError, *PARSE_ERRORS):
        return _SOMEWHERE
    return tuple(_compared(old, new))


def entry(dictionary: Any, name: str) -> Any:
    """A dictionary's value, its reference followed; None where there is none."""
    return dictionary[name] if name in dictionary else None  # noqa: SIM401 (get follows nothing)


def _compared(old: dict[str, bytes], new: dict[str, bytes]) -> Iterator[Change]:
    for place in [*old, *(place for place in new if place not in old)]:
        if place not in new:
            yield "part-removed", place
        elif place not in old:
            yield "part-added", place
        elif old[place] != new[place]:
            yield "part-changed", place


def _parts(reader: Any) -> dict[str, bytes]:
    root = reader.root
    parts: dict[str, bytes] = {}
    for number, (page, inherited) in enumerate(_pages(root), 1):
        if number > _MOST_PAGES:
            raise ValueError("far too many pages")
        parts[f"page {number}"] = _Fingerprint(reader.stream).of([page, inherited])
    names: Any = entry(root, "/Names") or {}
    for name, spec in _name_tree(entry(names, "/EmbeddedFiles"), set()):
        parts[f"attachment {name}"] = _Fingerprint(reader.stream).of(spec)
    parts["form"] = _Fingerprint(reader.stream).of(entry(root, "/AcroForm"))
    rest: dict[str, Any] = {
        name: root.raw_get(name)
        for name in root
        if name not in ("/Pages", "/Names", "/AcroForm", "/AF")
    }
    rest["names"] = {name: names.raw_get(name) for name in names if name != "/EmbeddedFiles"}
    rest["information"] = entry(reader.trailer_view, "/Info")
    parts["document"] = _Fingerprint(reader.stream).of(rest)
    return parts


def _pages(root: Any) -> Iterator[tuple[Any, dict[str, Any]]]:
    waiting: list[tuple[Any, dict[str, Any]]] = [(root.raw_get("/Pages"), {})]
    seen = set()
    while waiting:
        reference, inherited = waiting.pop()
        if reference.reference in seen:
            raise ValueError("a page tree in circles")
        seen.add(reference.reference)
        node = reference.get_object()
        own = {name: node.raw_get(name) for name in _INHERITED if name in node}
        if "/Kids" in node:
            waiting += [(kid, {**inherited, **own}) for kid in reversed(node["/Kids"])]
        else:
            yield node, {**inherited, **own}


def _name_tree(node: Any, seen: set[Any]) -> Iterator[tuple[str, Any]]:
    if node is None:
        return
    names = entry(node, "/Names") or ()
    for at in range(0, len(names) - 1, 2):
        yield str(names[at]), names[at + 1]
    for kid in entry(node, "/Kids") or ():
        if id(kid) in seen or len(seen) > _MOST_PAGES:
            raise ValueError("a name tree in circles")
        seen.add(id(kid))
        yield from _name_tree(kid, seen)


@dataclass
class _Fingerprint:
    """The digest of an object with all that it refers to, independent of object numbers."""

    stream: BoundedBytes

    def of(self, thing: Any) -> bytes:
        self._digest = hashlib.sha256()
        self._seen: dict[Any, int] = {}
        self._add(thing, top=True)
        return self._digest.digest()

    def _add(self, thing: Any, top: bool = False) -> None:
        from pyhanko.pdf_utils.generic import (
            ArrayObject,
            DictionaryObject,
            IndirectObject,
            StreamObject,
        )

        self.stream.check()
        if isinstance(thing, IndirectObject):
            if thing.reference in self._seen:
                self._say(b"again", str(self._seen[thing.reference]).encode())
                return
            self._seen[thing.reference] = len(self._seen)
            thing = self._behind(thing)
        if isinstance(thing, DictionaryObject):
            if not top and entry(thing, "/Type") == "/Page" and len(self._seen) > 1:
                self._say(b"page", b"")
                return
            if isinstance(thing, StreamObject):
                self._say(b"stream", thing.encoded_data)
            self._add_entries({name: thing.raw_get(name) for name in thing})
        elif isinstance(thing, dict):
            self._add_entries(thing)
        elif isinstance(thing, ArrayObject | list | tuple):
            self._say(b"array", str(len(thing)).encode())
            raw = thing.raw_get if isinstance(thing, ArrayObject) else thing.__getitem__
            for at in range(len(thing)):
                self._add(raw(at))
        elif isinstance(thing, bytes):
            self._say(b"bytes", bytes(thing))
        else:
            self._say(type(thing).__name__.encode(), str(thing).encode("utf-8", "surrogatepass"))

    @staticmethod
    def _behind(reference: Any) -> Any:
        return reference.get_object()

    def _add_entries(self, entries: dict[str, Any]) -> None:
        kept = {name: value for name, value in entries.items() if name not in _UPWARDS}
        self._say(b"dictionary", str(len(kept)).encode())
        for name in sorted(kept):
            self._say(b"key", name.encode("utf-8", "surrogatepass"))
            self._add(kept[name])

    def _say(self, kind: bytes, value: bytes) -> None:
        self._digest.update(b"%s %d " % (kind, len(value)))
        self._digest.update(value)
