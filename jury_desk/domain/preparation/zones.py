"""The zone in which a session tells its hours."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

if TYPE_CHECKING:
    from jury_desk.domain.preparation.card import SessionCard


@lru_cache(maxsize=8)
def zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name, or None where nobody knows it here."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a folder's name, as "Europe"
        return None


def day_of(card: SessionCard, moment: dt.datetime) -> dt.date:
    """The day that it is where the session takes place."""
    return moment.astimezone(zone(card.zone) or dt.UTC).date()


def moment(card: SessionCard, day: dt.date, minutes: int) -> dt.datetime:
    """The aware moment of an hour told in the session's zone, `minutes` after midnight.

    An hour that a change of the clocks skips or repeats is the one before the change. Raises
    ValueError where the zone is unknown.
    """
    where = zone(card.zone)
    if where is None:
        raise ValueError(f"no zone {card.zone!r}")
    midnight = dt.datetime.combine(day, dt.time())
    return (midnight + dt.timedelta(minutes=minutes)).replace(tzinfo=where)


def zone_name(at: dt.datetime) -> str:
    """The IANA name of a zone whose clocks show what `at` shows: the French one where it does, else
    one of whole hours ("Etc/GMT-4" is four hours ahead), else any other; "UTC" where there is none.
    """
    shown, told = at.utcoffset() or dt.timedelta(), at.replace(tzinfo=None)
    hours = -(shown // dt.timedelta(hours=1))

    def fits(name: str) -> bool:
        found = zone(name)
        return found is not None and told.replace(tzinfo=found).utcoffset() == shown

    likely = ("Europe/Paris", "UTC", f"Etc/GMT{hours:+d}")
    # Every zone there is: hundreds of files, looked at for the few of half hours alone.
    return next(filter(fits, likely), None) or next(
        filter(fits, sorted(available_timezones())), "UTC"
    )
