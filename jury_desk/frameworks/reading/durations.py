"""Durations in prose, in minutes: "20 mn", "1h30", "une demi-heure", "¾ d'heure", "2 hours"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

_WORDS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7,
    "huit": 8, "neuf": 9, "dix": 10, "douze": 12, "quinze": 15, "vingt": 20, "vingt-cinq": 25,
    "trente": 30, "quarante": 40, "quarante-cinq": 45, "cinquante": 50, "soixante": 60,
    "quatre-vingt-dix": 90, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10,
    "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "sixty": 60,
}  # fmt: skip

_NUMBER = (
    r"(?:\d{1,3}(?:[.,]\d{1,2})?|"
    + "|".join(sorted((re.escape(word) for word in _WORDS), key=len, reverse=True))
    + ")"
)
_MINUTE = r"(?:minutes?|mins?|mn|min\.)(?![a-z])"
_HOUR = r"(?:heures?|hours?|hrs?|h)(?![a-z])"

_DURATION = re.compile(
    rf"""(?<![\w.,/])(?:
      (?P<fraction>(?:une\s)?demi[-\s]heure|half\san\shour
        |(?P<quarters>un|une|trois|3|¾|3/4|1/4|¼)\s?(?:quarts?\s)?d'heure)
    | (?:(?P<least>{_NUMBER})\s?(?:{_MINUTE}\s?)?(?:a|-|to|ou)\s?)?
      (?P<minutes>{_NUMBER})[-\s]?{_MINUTE}
    | (?:(?P<fewest>{_NUMBER})\s?(?:{_HOUR}\s?)?(?:a|-|to|ou)\s)?
      (?P<hours>{_NUMBER})[-\s]?(?:{_HOUR}|h(?=\d))
      (?:\s?(?P<rest>[0-5]?\d)(?!\d|\s?[%€])(?:\s?{_MINUTE})?
        |\set\s(?P<half>demie?)|\set\squart(?P<quarter>)
        |\s?(?:et\s)?(?P<more>{_NUMBER})\s?{_MINUTE})?
    )(?:\s?{_MINUTE})?""",
    re.VERBOSE,
)

# "24h/24", "sous 48 heures", "35 heures par semaine": no length of a phase.
_NOT_A_LENGTH_BEFORE = re.compile(r"(?:\b(?:sous|toutes\sles|within|delai\sde)\s)$")
_NOT_A_LENGTH_AFTER = re.compile(
    r"\s?(?:/\s?(?:24|7|jour|semaine|mois)|par\s(?:semaine|mois|jour|an)\b"
    r"|(?:avant|apres|plus\stard)\b(?!\s\d)|de\s(?:formation|cours|stage|travail|face[-\s]a[-\s]face)"
    r"|a\s\d{1,2}\s?h)"
)


_FIRST_HOUR_OF_THE_DAY = 7
_AT_OR_FROM = re.compile(r"(?<![^\s(])(?:a|de|des|vers|avant|apres|at|from|before)\s$")


@dataclass(frozen=True)
class Duration:
    """A length of time from `start` to `end` of the text; the longer one of a range."""

    minutes: int
    start: int
    end: int
    is_range: bool = False


def durations_in(plain: str) -> Iterator[Duration]:
    """The durations of a folded text (see `folding.folded`), in reading order; hours of the day,
    delays and hours a week are none.
    """
    for found in _DURATION.finditer(plain):
        minutes = _minutes(found)
        if minutes is None or not 0 < minutes <= 24 * 60:
            continue
        if not _is_length(plain, found):
            continue
        is_range = bool(found["least"] or found["fewest"])
        yield Duration(minutes, found.start(), found.end(), is_range)


def _minutes(found: re.Match[str]) -> int | None:
    if found["fraction"]:
        quarters = found["quarters"]
        if quarters is None:
            return 30
        return 15 if quarters in ("un", "une", "1/4", "¼") else 45
    if found["minutes"]:
        return _whole(_value(found["minutes"]))
    minutes = _value(found["hours"]) * 60
    if found["rest"]:
        minutes += int(found["rest"])
    elif found["half"]:
        minutes += 30
    elif found["quarter"] is not None:
        minutes += 15
    elif found["more"]:
        minutes += _value(found["more"])
    return _whole(minutes)


def _value(number: str) -> Decimal:
    word = _WORDS.get(number)
    return Decimal(word) if word is not None else Decimal(number.replace(",", "."))


def _whole(minutes: Decimal) -> int | None:
    return int(minutes) if minutes == int(minutes) else None


def _is_length(plain: str, found: re.Match[str]) -> bool:
    before = plain[max(0, found.start() - 16) : found.start()]
    if _NOT_A_LENGTH_BEFORE.search(before) or _NOT_A_LENGTH_AFTER.match(plain, found.end()):
        return False
    return not _is_time_of_day(before, found)


def _is_time_of_day(before: str, found: re.Match[str]) -> bool:
    """Whether it is "à 14h30" or "de 9h à 12h": an hour in figures, from seven on, after "à"."""
    first = found["fewest"] or found["hours"] or ""
    is_late = first.isdigit() and int(first) >= _FIRST_HOUR_OF_THE_DAY
    return is_late and "heure" not in found[0] and bool(_AT_OR_FROM.search(before))
