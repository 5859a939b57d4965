"""What every frozen document shares."""

from collections import Counter
from collections.abc import Iterable
from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,79}$")]
"""An id: lower-case letters, digits, dot, hyphen, underscore."""

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in lower-case hexadecimal."""


class Document(BaseModel):
    """A frozen value; an unknown key is an error."""

    # Built at its first use: the first screen needs a handful of some thirty documents.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


def unique(what: str, ids: Iterable[str]) -> None:
    """Raise ValueError naming the first id that stands more than once."""
    doubled = [name for name, count in Counter(ids).items() if count > 1]
    if doubled:
        raise ValueError(f"{what} {doubled[0]!r} stands more than once")
