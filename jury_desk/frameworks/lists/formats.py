"""Which numbers of an Excel workbook are days, and how others are shown.

Beside the framework documents' styles, which know how a cell looks: what a list needs of it is two
questions, and no library that takes as long to load as a list to read.
"""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from jury_desk.frameworks.bounds import Package
from jury_desk.frameworks.readers.numbers import plain_number

_BUILT_IN_DATES = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
"""Formats of days and hours that every spreadsheet knows by number (ECMA-376, 18.8.30)."""
_BUILT_IN_PERCENT = frozenset({9, 10})
"""Formats of hundredths by number."""
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]', re.IGNORECASE)
_DATE_SIGN = re.compile(r"[dmyhs]", re.IGNORECASE)
_ZEROS = re.compile("0{2,}")


@dataclass(frozen=True)
class Format:
    """How a cell shows its number: as a day, with at least so many digits, in hundredths."""

    date: bool = False
    digits: int = 0
    percent: bool = False

    def shown(self, raw: str) -> str:
        """A number as the cell shows it, with a point for decimals."""
        plain = plain_number(raw)
        if self.digits and plain.isdecimal():
            return plain.zfill(self.digits)
        if self.percent:
            return f"{_hundredfold(plain)}%"
        return plain


PLAIN = Format()


def formats_of(package: Package, name: str | None) -> tuple[Format, ...]:
    """The formats that cells name by their style's number; none where the workbook has no styles.
    Raises FrameworkError.
    """
    if name is None:
        return ()
    root = package.xml(name)
    codes = {
        item.get("numFmtId", ""): item.get("formatCode", "")
        for item in root.iterfind("{*}numFmts/{*}numFmt")
    }
    made: dict[str, Format] = {}
    found = []
    for item in root.iterfind("{*}cellXfs/{*}xf"):
        number = item.get("numFmtId", "0")
        if number not in made:
            made[number] = _custom(codes[number]) if number in codes else _built_in(number)
        found.append(made[number])
    return tuple(found)


def _built_in(number: str) -> Format:
    if not number.isdecimal() or len(number) > 4:
        return PLAIN
    return Format(date=int(number) in _BUILT_IN_DATES, percent=int(number) in _BUILT_IN_PERCENT)


def _custom(code: str) -> Format:
    section = _LITERAL.sub("", code.partition(";")[0])
    if section.casefold() == "general":
        return PLAIN
    if _DATE_SIGN.search(section):
        return Format(date=True)
    return Format(
        digits=len(section) if _ZEROS.fullmatch(section) else 0, percent=section.endswith("%")
    )


def _hundredfold(plain: str) -> str:
    try:
        return plain_number(str(Decimal(plain) * 100))
    except InvalidOperation:
        return plain
