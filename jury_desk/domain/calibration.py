"""Calibration before the day: each juror marks the same made-up example, and sees how far the
others' levels lie from their own.

Jurors tell one another a short code that holds levels alone: no name, no text, no moment. A code is
ten to twelve signs of Crockford's base 32 (no I, L, O, U), the last two of which are a
Reed-Solomon check over GF(32): whichever two signs are wrong or change places, it is noticed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Annotated, Literal

import msgspec

from jury_desk.domain.document import Document, Slug, SomeText, unique
from jury_desk.domain.grid import Criterion, Grid
from jury_desk.domain.scale import Level, Scale
from jury_desk.errors import CalibrationError, OtherExampleError, OtherGridError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

ENOUGH_OTHERS = 3
"""With fewer colleagues a count would tell less than the levels themselves."""

MOST_CODES = 12

_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_TAG = 2
"""Signs that name the example, and as many that name its grid's revision."""

_CHECKS = 2
_POLYNOMIAL = 0b100101
"""x^5 + x^2 + 1, primitive over GF(2)."""


class Example(Document, frozen=True, kw_only=True):
    """A made-up performance, short enough to be read and marked in two minutes, and the criteria of
    a real assessment on which it is marked.
    """

    format: Literal["jury-desk/calibration/1"]
    id: Slug
    grid: Slug
    assessment: Slug
    title: SomeText
    text: Annotated[tuple[SomeText, ...], msgspec.Meta(min_length=1)]
    """Paragraph by paragraph; the first says that all of it is invented."""
    criteria: Annotated[tuple[Slug, ...], msgspec.Meta(min_length=1, max_length=10)]

    def __post_init__(self) -> None:
        unique("criterion", self.criteria)

    def marked_in(self, grid: Grid) -> tuple[Criterion, ...] | None:
        """Its criteria in this revision of its grid; None where the revision lacks one of them."""
        offered = {item.id: item for item in grid.criteria_of(self.assessment)}
        if self.grid != grid.id or any(name not in offered for name in self.criteria):
            return None
        return tuple(offered[name] for name in self.criteria)


class Calibration(Document, frozen=True, kw_only=True):
    """A juror's own levels by criterion, and the codes that colleagues told, as they came."""

    format: Literal["jury-desk/calibrated/1"] = "jury-desk/calibrated/1"
    grid_digest: str = ""
    levels: dict[str, str] = msgspec.field(default_factory=dict)
    codes: Annotated[tuple[str, ...], msgspec.Meta(max_length=MOST_CODES)] = ()


@dataclass(frozen=True)
class Compared:
    """A criterion beside the others' levels, in the order in which their codes came.

    `agree` counts those who gave one's own level; `lowest` and `highest` are the ends of all levels
    that count, one's own with them, where they differ. All three are None with fewer than
    `ENOUGH_OTHERS` colleagues.
    """

    criterion: Criterion
    scale: Scale
    own: Level
    others: tuple[Level, ...]
    agree: int | None = None
    lowest: Level | None = None
    highest: Level | None = None

    @property
    def differs(self) -> bool:
        """Whether someone gave another level."""
        return any(level.id != self.own.id for level in self.others)


def code_of(example: Example, grid: Grid, levels: Mapping[str, str]) -> str | None:
    """The code that tells these levels, in groups of four signs; None while a criterion has none,
    or where the example is not of this grid.
    """
    criteria = example.marked_in(grid)
    if criteria is None or any(item.id not in levels for item in criteria):
        return None
    number = 0
    for item in criteria:
        names = [level.id for level in grid.scale_of(item).levels]
        if levels[item.id] not in names:
            return None
        number = number * len(names) + names.index(levels[item.id])
    data = [*_tags(example, grid), *_signs(number, _length(criteria, grid))]
    told = "".join(ALPHABET[sign] for sign in [*data, *_checks(data)])
    return "-".join(told[start : start + 4] for start in range(0, len(told), 4))


def levels_of(example: Example, grid: Grid, code: str) -> dict[str, str]:
    """The levels by criterion that a code tells. Raises CalibrationError where it was mistyped,
    OtherExampleError and OtherGridError where it tells of something else.
    """
    criteria = example.marked_in(grid)
    signs = _typed(code)
    if criteria is None or len(signs) <= 2 * _TAG + _CHECKS or any(_syndromes(signs)):
        raise _mistyped()
    tags, data = signs[: 2 * _TAG], signs[2 * _TAG : -_CHECKS]
    here = _tags(example, grid)
    if tags[:_TAG] != here[:_TAG]:
        raise OtherExampleError("The code is of another example.", "Ask which one was marked.")
    if tags[_TAG:] != here[_TAG:]:
        raise OtherGridError("The code is of another grid revision.", "Use the same grid.")
    number = 0
    for sign in data:
        number = number * len(ALPHABET) + sign
    found: dict[str, str] = {}
    for item in reversed(criteria):
        scale = grid.scale_of(item)
        number, place = divmod(number, len(scale.levels))
        found[item.id] = scale.levels[place].id
    if number or len(data) != _length(criteria, grid):
        raise _mistyped()
    return {item.id: found[item.id] for item in criteria}


def compared(
    example: Example, grid: Grid, own: Mapping[str, str], others: Sequence[Mapping[str, str]]
) -> tuple[Compared, ...]:
    """Each criterion that one has marked, beside the colleagues' levels."""
    return tuple(
        _compared(item, grid.scale_of(item), own[item.id], [levels[item.id] for levels in others])
        for item in example.marked_in(grid) or ()
        if item.id in own
    )


def _compared(criterion: Criterion, scale: Scale, own: str, others: list[str]) -> Compared:
    levels = {level.id: level for level in scale.levels}
    told = tuple(levels[name] for name in others)
    if len(told) < ENOUGH_OTHERS:
        return Compared(criterion, scale, levels[own], told)
    # A level without a value, as "not observed", lies nowhere between the others.
    counted = [level for level in scale.levels if level.value is not None]
    given = [level for level in counted if level.id in {own, *others}]
    several = len(given) > 1
    return Compared(
        criterion, scale, levels[own], told,
        agree=others.count(own),
        lowest=given[-1] if several else None,
        highest=given[0] if several else None,
    )  # fmt: skip


def _mistyped() -> CalibrationError:
    return CalibrationError("The code was mistyped.", "Have it read out again.")


def _typed(code: str) -> list[int]:
    """The signs of a code; nothing where one of them is in no code."""
    plain = "".join(code.upper().split()).replace("-", "").translate(_READ_AS)
    places = [ALPHABET.find(sign) for sign in plain[: len(ALPHABET)]]
    return [] if -1 in places or len(plain) >= len(ALPHABET) else places


def _tags(example: Example, grid: Grid) -> list[int]:
    """What names the example, with its text, and the grid's revision."""
    told = "\n".join((example.id, *example.text, *example.criteria)).encode()
    return [*_tag(sha256(told).digest()), *_tag(bytes.fromhex(grid.digest))]


def _tag(digest: bytes) -> list[int]:
    return _signs(int.from_bytes(digest[:4], "big") % len(ALPHABET) ** _TAG, _TAG)


def _length(criteria: tuple[Criterion, ...], grid: Grid) -> int:
    """How many signs the levels of all criteria take."""
    cases, length = 1, 0
    for item in criteria:
        cases *= len(grid.scale_of(item).levels)
    while len(ALPHABET) ** length < cases:
        length += 1
    return max(1, length)


def _signs(number: int, length: int) -> list[int]:
    """A number in `length` signs, the greatest first."""
    found = []
    for _ in range(length):
        number, sign = divmod(number, len(ALPHABET))
        found.append(sign)
    return found[::-1]


def _checks(data: list[int]) -> list[int]:
    """The two signs after which both syndromes are 0."""
    plain, weighted = _syndromes([*data, 0, 0])
    # c1 + c0 = plain and 2·c1 + c0 = weighted, where + is also -; so 3·c1 = plain + weighted.
    first = _times(plain ^ weighted, _inverse(3))
    return [first, plain ^ first]


def _syndromes(signs: list[int]) -> tuple[int, int]:
    """The sum of the signs, and their sum weighted by the powers of 2, both in GF(32)."""
    plain, weighted, power = 0, 0, 1
    for sign in reversed(signs):
        plain ^= sign
        weighted ^= _times(sign, power)
        power = _times(power, 2)
    return plain, weighted


def _times(one: int, other: int) -> int:
    """The product in GF(32)."""
    product = 0
    while other:
        if other & 1:
            product ^= one
        one <<= 1
        if one & len(ALPHABET):
            one ^= _POLYNOMIAL
        other >>= 1
    return product


def _inverse(one: int) -> int:
    return next(other for other in range(1, len(ALPHABET)) if _times(one, other) == 1)
