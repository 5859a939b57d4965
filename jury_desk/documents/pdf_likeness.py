"""Whether two PDFs hold the same, followed through their references and whatever the packing."""

from collections.abc import Collection
from typing import Any

from jury_desk.documents.untrusted import bounded, from_ascii85, inflated, unreadable

_PACKING = frozenset({"/Length", "/Filter", "/DecodeParms"})
_MOST_DEEP = 60


class Likeness:
    """Compares what is in one PDF with what is in another; what both refer to often, once."""

    def __init__(self) -> None:
        self._alike: set[tuple[tuple[int, int], tuple[int, int]]] = set()

    def of(self, given: Any, wanted: Any) -> bool:
        """Whether two values are the same with all that they lead to. Raises UnreadableFileError
        where one leads too deep, or cannot be unpacked.
        """
        return self._same(given, wanted, 0)

    def of_entries(self, given: Any, wanted: Any, left_out: Collection[str]) -> bool:
        """Whether two dictionaries have the same entries, some left out. Raises as `of`."""
        return self._entries(given, wanted, left_out, 0)

    def _same(self, given: Any, wanted: Any, depth: int) -> bool:
        import pikepdf

        if depth > _MOST_DEEP:
            raise unreadable()
        if not isinstance(given, pikepdf.Object) or not isinstance(wanted, pikepdf.Object):
            return type(given) is type(wanted) and repr(given) == repr(wanted)
        places = (given.objgen, wanted.objgen)
        if places in self._alike:
            return True
        same = self._same_objects(given, wanted, depth)
        if same and given.is_indirect and wanted.is_indirect:
            self._alike.add(places)
        return same

    def _same_objects(self, given: Any, wanted: Any, depth: int) -> bool:
        import pikepdf

        if isinstance(given, pikepdf.Stream):
            return (
                isinstance(wanted, pikepdf.Stream)
                and self._entries(given.stream_dict, wanted.stream_dict, _PACKING, depth)
                and (self._packed_alike(given, wanted) or _plain_alike(given, wanted))
            )
        if isinstance(given, pikepdf.Dictionary):
            return is_dictionary(wanted) and self._entries(given, wanted, (), depth)
        if isinstance(given, pikepdf.Array):
            return (
                isinstance(wanted, pikepdf.Array)
                and len(given) == len(wanted)
                and all(
                    self._same(one, other, depth + 1)
                    for one, other in zip(given, wanted, strict=True)
                )
            )
        return type(given) is type(wanted) and repr(given) == repr(wanted)

    def _entries(self, given: Any, wanted: Any, left_out: Collection[str], depth: int) -> bool:
        names = {*given.keys()}.difference(left_out)
        return names == {*wanted.keys()}.difference(left_out) and all(
            self._same(given[name], wanted[name], depth + 1) for name in names
        )

    def _packed_alike(self, given: Any, wanted: Any) -> bool:
        """Whether two streams are the same as they lie in their files: then they unpack alike."""
        one, other = given.stream_dict, wanted.stream_dict
        return given.read_raw_bytes() == wanted.read_raw_bytes() and all(
            self._same(one.get(name), other.get(name), 0) for name in ("/Filter", "/DecodeParms")
        )


def _plain_alike(given: Any, wanted: Any) -> bool:
    return stream_bytes(given) == stream_bytes(wanted)


def is_dictionary(value: Any) -> bool:
    """Whether a value of a PDF is a dictionary, and no stream."""
    import pikepdf

    return isinstance(value, pikepdf.Dictionary)


def stream_bytes(stream: Any) -> bytes:
    """A stream unpacked within bounds; as it is where it is packed in a way that we never use."""
    import pikepdf

    if not isinstance(stream, pikepdf.Stream):
        raise unreadable()
    packing = stream.stream_dict.get("/Filter", pikepdf.Array())
    steps = [str(step) for step in (packing if isinstance(packing, pikepdf.Array) else [packing])]
    content = bounded(stream.read_raw_bytes())
    if "/DecodeParms" in stream.stream_dict:
        return content
    for step in steps:
        if step == "/ASCII85Decode":
            content = from_ascii85(content)
        elif step == "/FlateDecode":
            content = inflated(content)
        else:
            return content
    return content
