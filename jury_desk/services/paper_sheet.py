"""A sealed sheet as it came back from its print, and what is known of it here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import SignerIdentity
    from jury_desk.domain.scale import Level
    from jury_desk.domain.sealing import LevelGiven, TextGiven
    from jury_desk.domain.travel.paper import PaperCode

PaperFault = Literal["seal-broken", "grid-unknown", "levels-changed"]
"""Why a code proves nothing, or cannot be read: its signature does not hold; the grid that it names
is not here; its levels are not those that were signed.
"""

PaperKey = Literal["accepted", "revoked", "unknown", "unproven", "not-asked"]
"""Whose the key is: the juror's by an activation of the session here; revoked at the signature;
bound to nothing that was given out here; without a proof, and unknown; the session is not here.
"""

TextMatch = Literal["empty", "differs", "fits"]


@dataclass(frozen=True)
class PaperLevel:
    """A criterion of the sheet, `number` counted from 1 in it. `level` is None where none was
    given.
    """

    criterion: str
    number: int
    code: str | None
    text: str
    level: Level | None


@dataclass(frozen=True)
class PaperText:
    """A text of the print to be typed in again: of a criterion, or None for the reason of a
    correction. `forms` are those of the typed text's forms that have the check.
    """

    criterion: str | None
    number: int
    code: str | None
    check: int
    typed: str = ""
    forms: tuple[str, ...] = ()

    @property
    def match(self) -> TextMatch:
        """Whether what was typed is what was sealed, as far as 16 bits tell."""
        if self.forms:
            return "fits"
        return "differs" if self.typed.strip() else "empty"


@dataclass(frozen=True)
class PaperPlace:
    """Where a code was found: the file's own name, and its page from 1."""

    file: str
    page: int


@dataclass(frozen=True)
class PaperSheet:
    """What a code says, verified. Believe levels and texts only where there is no fault.

    `texts` are whole once all of them were typed in and have the signed digest. The names, the hour
    and the assessment's title are empty where the session is not here.
    """

    payload: bytes
    code: PaperCode
    faults: tuple[PaperFault, ...] = ()
    signer: SignerIdentity | None = None
    key: PaperKey = "not-asked"
    grid: Grid | None = None
    given: tuple[LevelGiven, ...] = ()
    levels: tuple[PaperLevel, ...] = ()
    to_type: tuple[PaperText, ...] = ()
    texts: tuple[TextGiven, ...] | None = None
    is_here: bool = False
    """Whether the sealed version itself came in already."""
    was_typed: bool = False
    """Whether it was kept from paper before."""
    session_label: str = ""
    juror_name: str = ""
    subject_name: str = ""
    passage_at: dt.datetime | None = None
    assessment_title: str = ""
    places: tuple[PaperPlace, ...] = ()

    @property
    def digest(self) -> str:
        """The header's digest: what names the sealed version everywhere."""
        return self.code.header.digest

    @property
    def holds(self) -> bool:
        """Signed, and the levels are those that were signed."""
        return not self.faults

    @property
    def has_all_texts(self) -> bool:
        """Whether every text is the one that was signed."""
        return self.texts is not None

    @property
    def left_to_type(self) -> int:
        """Texts that do not fit yet."""
        return sum(one.match != "fits" for one in self.to_type)


@dataclass(frozen=True)
class PageRefusal:
    """A file or a page of which nothing came: `page` is 0 for a whole file. `code` is that of a
    PaperError, "no-code" where no page of the file has a code, "half-code" where a code lacks its
    other half, or the reason of a TravelError.
    """

    file: str
    code: str
    page: int = 0
    details: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PaperReading:
    """What came of scans: each sealed version once, oldest signature first."""

    sheets: tuple[PaperSheet, ...]
    refusals: tuple[PageRefusal, ...] = ()
    pages: int = 0
    cancelled: bool = False
