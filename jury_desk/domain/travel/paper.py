"""A sealed sheet as its print carries it: what a code on the page holds, and what comes back of it.

The code holds the header, the signature, the levels, and of each text that there is one and a
check. With the grid that the header names the levels are whole again, and their digest tells that
they are those that were signed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from jury_desk.domain.canonical import digest
from jury_desk.domain.document import plain_of
from jury_desk.domain.sealing import LevelGiven, TextGiven, criteria_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.grid import Criterion, Grid
    from jury_desk.domain.sealing import Header, Record, SealedSheet
    from jury_desk.domain.travel.keys import BoundEnrolment
    from jury_desk.domain.workshop import PagePicture

MOST_CRITERIA = 1_000
"""Of one sheet; the largest assessment has 112."""

CHECK_BITS = 16


@dataclass(frozen=True)
class PaperCode:
    """What the code on a print says. `envelope` is the CMS structure, byte for byte as it was
    signed; `enrolment` the proof that the key is the juror's, None where the print has none.

    `marks` are the levels of `criteria` criteria packed into one number; `noted` has a bit for the
    reason of a correction (the lowest) and one for each criterion with a text, `checks` their
    checks in that order.
    """

    header: Header
    assessment: str
    part: str | None
    criteria: int
    marks: int
    noted: int
    checks: tuple[int, ...]
    envelope: bytes
    enrolment: BoundEnrolment | None = None


@dataclass(frozen=True)
class NotedText:
    """That a criterion (None: the reason of a correction) has a text, and the text's check."""

    criterion: str | None
    check: int


@dataclass(frozen=True)
class PrintedCode:
    """The code of a print: `payload` is what it holds, `symbols` the bytes of each symbol that it
    takes: one, or two where one would be too dense. `is_proven` tells whether the proof is in it
    that the key is the juror's.
    """

    payload: bytes
    symbols: tuple[bytes, ...]
    is_proven: bool


class PaperCodes(Protocol):
    """Writes what the code on a print holds."""

    def printed(self, sealed: SealedSheet) -> PrintedCode | None:
        """The code of this sheet; None where its seal, or what it says, is none that could be read
        again.
        """
        ...

    def printed_as(self, payload: bytes, sealed: SealedSheet) -> PrintedCode | None:
        """The code of this sheet as it was printed once, with whichever enrolment was known then;
        None where the payload is not one of this very sheet.
        """
        ...


class PaperReader(Protocol):
    """Reads what codes hold, however hostile."""

    def joined(self, symbols: Sequence[bytes]) -> tuple[tuple[bytes, ...], int]:
        """The whole payloads among symbols in any order, without doubles, and how many are not
        whole. What is no symbol of ours is passed over.
        """
        ...

    def symbols(self, payload: bytes) -> tuple[bytes, ...]:
        """The symbols that a payload is printed in."""
        ...

    def read(self, payload: bytes) -> PaperCode:
        """What a payload says, its signature not looked at yet. Raises TravelError where it is
        damaged, or of a newer program.
        """
        ...


class ScanPages(Protocol):
    """The pages of a scan (PDF, PNG, JPEG, TIFF), which is untrusted."""

    def sizes(self, path: str) -> tuple[tuple[int, int], ...]:
        """The pages' widths and heights: pixels of pictures, tenths of a point of a PDF's pages.
        Raises PaperError or a child.
        """
        ...

    def picture(self, path: str, page: int, width: int) -> PagePicture:
        """A page (counted from 1), at most `width` pixels wide. Raises PaperError or a child."""
        ...

    def close(self) -> None:
        """Let the last scan go."""
        ...


class CodeFinder(Protocol):
    """Finds codes in a picture."""

    def symbols(self, picture: PagePicture) -> tuple[bytes, ...]:
        """The bytes of every code that can be read in it, ours or not."""
        ...


def text_check(text: str) -> int:
    """The check of a text, 0 to 65,535: the first two bytes of the SHA-256 of its UTF-8 bytes."""
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[: CHECK_BITS // 8], "big")


def packed_marks(record: Record) -> tuple[int, int]:
    """How many criteria a record's sheet shows, and their levels as one number: of each criterion
    0 for none or its level's place in the scale, from 1.

    Raises ValueError where the record has a level that its grid does not know.
    """
    criteria = criteria_of(record)
    given = {one.criterion: one.level for one in record.levels}
    marks = 0
    for criterion in reversed(criteria):
        levels = [level.id for level in record.grid.scale_of(criterion).levels]
        level = given.pop(criterion.id, None)
        marks = marks * (len(levels) + 1) + (0 if level is None else levels.index(level) + 1)
    if given:
        raise ValueError("a level beyond the grid")
    return len(criteria), marks


def packed_texts(record: Record) -> tuple[int, tuple[int, ...]]:
    """Which texts a record has (see `PaperCode.noted`), and their checks. ValueError where one is
    of no criterion of the sheet.
    """
    places: dict[str | None, int] = {None: 0}
    places |= {one.id: place for place, one in enumerate(criteria_of(record), 1)}
    noted = 0
    for text in record.texts:
        if text.criterion not in places:
            raise ValueError("a text beyond the grid")
        noted |= 1 << places[text.criterion]
    checks = {places[text.criterion]: text_check(text.text) for text in record.texts}
    return noted, tuple(checks[place] for place in sorted(checks))


def criteria_on_paper(code: PaperCode, grid: Grid) -> tuple[Criterion, ...]:
    """The criteria that the code is about, in reading order. ValueError where the grid is not the
    one that the header names, or lacks the assessment.
    """
    if grid.digest != code.header.grid_digest:
        raise ValueError("another grid")
    criteria = grid.criteria_of(code.assessment, code.part)
    if len(criteria) != code.criteria:
        raise ValueError("other criteria")
    return criteria


def levels_on_paper(code: PaperCode, grid: Grid) -> tuple[LevelGiven, ...]:
    """The levels, in reading order, their digest found to be the signed one. ValueError where the
    grid is another, or where they are not those that were signed.
    """
    found, marks = [], code.marks
    for criterion in criteria_on_paper(code, grid):
        levels = grid.scale_of(criterion).levels
        marks, place = divmod(marks, len(levels) + 1)
        if place:
            found.append(LevelGiven(criterion=criterion.id, level=levels[place - 1].id))
    if marks or digest([plain_of(one) for one in found]) != code.header.levels_digest:
        raise ValueError("the levels are not those that were signed")
    return tuple(found)


def texts_on_paper(code: PaperCode, grid: Grid) -> tuple[NotedText, ...]:
    """Which texts the print has, in the order in which they were sealed. ValueError as above."""
    names = [None, *(one.id for one in criteria_on_paper(code, grid))]
    noted = [name for place, name in enumerate(names) if code.noted >> place & 1]
    if len(noted) != len(code.checks) or code.noted >> len(names):
        raise ValueError("other texts")
    return tuple(NotedText(name, check) for name, check in zip(noted, code.checks, strict=True))


def texts_hold(texts: Sequence[TextGiven], header: Header) -> bool:
    """Whether these are the texts that were signed, all of them, to the letter."""
    return digest([plain_of(one) for one in texts]) == header.texts_digest
