"""A day's minutes as the bits of one number: what is taken, and where a length still fits.

Bit `PAD + m` is the minute `m` after midnight, so that a gap asked for before the first minute
stays within the number.
"""

from __future__ import annotations

DAY = 24 * 60
PAD = DAY
_ALL = (1 << (PAD + 3 * DAY)) - 1


def taken(start: int, end: int) -> int:
    """The bits from a minute to another, `end` left out; `start` not before `-PAD`."""
    return ((1 << (end - start)) - 1) << (PAD + start) if end > start else 0


def runs(busy: int, length: int) -> int:
    """The bits from which `length` minutes are free; every free bit for 0 or 1."""
    free = ~busy & _ALL
    have = 1
    while have < length:
        step = min(have, length - have)
        free &= free >> step
        have += step
    return free


def fitting(busy: int, begin: int, end: int, gap: int) -> int:
    """The minutes (bit 0 is midnight) at which something may start that takes its minutes from
    `begin` to `end`, with `gap` free minutes on both sides.
    """
    if end <= begin:
        return _ALL >> PAD
    return runs(busy, end - begin + 2 * gap) >> (PAD + begin - gap)


def bits(mask: int) -> list[int]:
    """The set bits in order."""
    found = []
    while mask:
        low = mask & -mask
        found.append(low.bit_length() - 1)
        mask ^= low
    return found


def lowest(mask: int) -> int | None:
    """The first set bit; None in an empty mask."""
    return (mask & -mask).bit_length() - 1 if mask else None


def nearest(mask: int, wanted: int) -> int | None:
    """The set bit nearest to one, the earlier of two; None in an empty mask."""
    after = mask >> wanted
    later = wanted + (after & -after).bit_length() - 1 if after else None
    before = mask & ((1 << wanted) - 1)
    earlier = before.bit_length() - 1 if before else None
    if later is None or (earlier is not None and wanted - earlier <= later - wanted):
        return earlier
    return later
