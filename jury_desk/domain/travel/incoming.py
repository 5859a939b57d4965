"""A file that comes from outside, before anybody knows what it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.domain.travel.acts import RefusalKind


@dataclass(frozen=True)
class IncomingFile:
    """A file to be looked at: `name` is what to call it, without its folder; a part of a mail or an
    archive names that too. `content` is None where it is refused at once, for `refusal`.
    """

    name: str
    content: bytes | None
    refusal: RefusalKind | None = None
    details: Mapping[str, str] = field(default_factory=dict)
