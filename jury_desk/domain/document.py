"""What every frozen document shares."""

from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Any, TypeVar

import msgspec

Slug = Annotated[str, msgspec.Meta(pattern=r"\A[a-z0-9][a-z0-9._-]{0,79}\Z")]
"""An id: lower-case letters, digits, dot, hyphen, underscore."""

Digest = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
"""A SHA-256 in lower-case hexadecimal."""

SomeText = Annotated[str, msgspec.Meta(min_length=1)]
"""A text that is not empty."""


class Document(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A frozen value; an unknown key is an error.

    What comes from outside goes through `parsed`, which checks every field; the program's own code
    is checked by its types, and by each document's `__post_init__`.
    """


_Kind = TypeVar("_Kind", bound=Document)


def parsed(kind: type[_Kind], plain: object) -> _Kind:
    """A document from plain JSON data, checked field by field. Raises ValueError with the place of
    the first fault.
    """
    return msgspec.convert(plain, kind)


def plain_of(document: Document) -> dict[str, Any]:
    """The document as plain JSON data: texts, whole numbers, lists, objects, null."""
    plain: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(document))
    return plain


def unique(what: str, ids: Iterable[str]) -> None:
    """Raise ValueError naming the first id that stands more than once."""
    doubled = [name for name, count in Counter(ids).items() if count > 1]
    if doubled:
        raise ValueError(f"{what} {doubled[0]!r} stands more than once")
