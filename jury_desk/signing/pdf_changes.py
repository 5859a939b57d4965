"""What an update changed in a PDF: the signed revision compared with the file as it is now.

Pages, attachments, the form and the rest are compared by what they are made of (dictionaries,
arrays, streams, followed through their references), not by object numbers: a page whose font was
replaced, or over which a note was laid, is a changed page.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from jury_desk.signing.bounded import BoundedBytes, TooLongError, open_pdf
from jury_desk.signing.broken import PARSE_ERRORS

Change = tuple[str, str]
"""A fault's code ("part-changed", "part-added", "part-removed") and the place."""

_MOST_PAGES = 2000
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")
_UPWARDS = frozenset({"/Parent", "/P", "/Popup", "/IRT"})
"""Entries that lead back out of a page into the rest of the document."""

Number = tuple[int, int]
"""An object's number and generation."""


@dataclass(frozen=True)
class LeftOut:
    """What a comparison does not look at: entries of objects; objects where arrays list them;
    entries of the catalogue.
    """

    entries: Mapping[Number, frozenset[str]] = field(default_factory=dict)
    listed: frozenset[Number] = frozenset()
    catalogue: frozenset[str] = frozenset()


_NOTHING = LeftOut()

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
        old, new = parts_of(before), parts_of(after)
    except (PdfError, TooLongError, *PARSE_ERRORS):
        return _SOMEWHERE
    return tuple(compared(old, new))


def number_of(reference: Any) -> Number:
    """The number of the object that a reference leads to."""
    return int(reference.idnum), int(reference.generation)


def entry(dictionary: Any, name: str) -> Any:
    """A dictionary's value, its reference followed; None where there is none."""
    return dictionary[name] if name in dictionary else None  # noqa: SIM401 (get follows nothing)


def compared(old: Mapping[str, bytes], new: Mapping[str, bytes]) -> Iterator[Change]:
    """Where the parts of one reading (`parts_of`) are not those of another."""
    for place in [*old, *(place for place in new if place not in old)]:
        if place not in new:
            yield "part-removed", place
        elif place not in old:
            yield "part-added", place
        elif old[place] != new[place]:
            yield "part-changed", place


def parts_of(reader: Any, left_out: LeftOut = _NOTHING) -> dict[str, bytes]:
    """The digest of each part of a PDF, by its place. Raises what pyHanko raises, TooLongError."""
    root = reader.root

    def digest(thing: Any) -> bytes:
        return _Fingerprint(reader.stream, left_out).of(thing)

    parts: dict[str, bytes] = {}
    for number, (page, inherited) in enumerate(_pages(root), 1):
        if number > _MOST_PAGES:
            raise ValueError("far too many pages")
        parts[f"page {number}"] = digest([page, inherited])
    names: Any = entry(root, "/Names") or {}
    for name, spec in _name_tree(entry(names, "/EmbeddedFiles"), set()):
        parts[f"attachment {name}"] = digest(spec)
    parts["form"] = digest(entry(root, "/AcroForm"))
    rest: dict[str, Any] = {
        name: root.raw_get(name)
        for name in root
        if name not in ("/Pages", "/Names", "/AcroForm", "/AF", *left_out.catalogue)
    }
    rest["names"] = {name: names.raw_get(name) for name in names if name != "/EmbeddedFiles"}
    rest["information"] = entry(reader.trailer_view, "/Info")
    parts["document"] = digest(rest)
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
    left_out: LeftOut

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
        hidden: frozenset[str] = frozenset()
        if isinstance(thing, IndirectObject):
            hidden = self.left_out.entries.get(number_of(thing), hidden)
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
            self._add_entries({name: thing.raw_get(name) for name in thing if name not in hidden})
        elif isinstance(thing, dict):
            self._add_entries(thing)
        elif isinstance(thing, ArrayObject | list | tuple):
            items = self._listed(thing)
            self._say(b"array", str(len(items)).encode())
            for item in items:
                self._add(item)
        elif isinstance(thing, bytes):
            self._say(b"bytes", bytes(thing))
        else:
            self._say(type(thing).__name__.encode(), str(thing).encode("utf-8", "surrogatepass"))

    def _listed(self, array: Any) -> list[Any]:
        from pyhanko.pdf_utils.generic import ArrayObject, IndirectObject

        raw = array.raw_get if isinstance(array, ArrayObject) else array.__getitem__
        items = [raw(at) for at in range(len(array))]
        if not self.left_out.listed:
            return items
        return [
            item
            for item in items
            if not isinstance(item, IndirectObject) or number_of(item) not in self.left_out.listed
        ]

    def _annotated(self, annotations: Any) -> bool:
        from pyhanko.pdf_utils.generic import ArrayObject, IndirectObject

        found = (
            self._behind(annotations) if isinstance(annotations, IndirectObject) else annotations
        )
        return not isinstance(found, ArrayObject) or bool(self._listed(found))

    @staticmethod
    def _behind(reference: Any) -> Any:
        return reference.get_object()

    def _add_entries(self, entries: dict[str, Any]) -> None:
        kept = {name: value for name, value in entries.items() if name not in _UPWARDS}
        if self.left_out.listed and "/Annots" in kept and not self._annotated(kept["/Annots"]):
            del kept["/Annots"]
        self._say(b"dictionary", str(len(kept)).encode())
        for name in sorted(kept):
            self._say(b"key", name.encode("utf-8", "surrogatepass"))
            self._add(kept[name])

    def _say(self, kind: bytes, value: bytes) -> None:
        self._digest.update(b"%s %d " % (kind, len(value)))
        self._digest.update(value)
