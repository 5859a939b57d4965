"""Numbers and dates as a spreadsheet shows them, with a point for decimals."""

import datetime as dt
import re
from decimal import Decimal, InvalidOperation

_LITERAL = re.compile(r'"([^"]*)"|\\(.)|_(.)|\*.|\[[^\]]*\]')
_PLACES = re.compile(r"[#0?][#0?,. ]*")
_DATE_PART = re.compile(
    r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|y+|m+|d+|h+|s+|am/pm|a/p|.', re.IGNORECASE | re.DOTALL
)
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip
_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

GENERAL = "General"


def built_in(number: int) -> str:
    """The code of one of the formats that every spreadsheet knows by number."""
    from openpyxl.styles.numbers import BUILTIN_FORMATS  # late: it takes longer than a list

    return BUILTIN_FORMATS.get(number, GENERAL)


def plain_number(raw: str) -> str:
    """A number as it was typed: without the dust that binary fractions leave."""
    try:
        exact = Decimal(raw)
        if not exact.is_finite():
            return raw
        short = Decimal(f"{float(exact):.15g}")
    except (InvalidOperation, OverflowError):
        return raw
    if abs(short) >= Decimal("1e15"):
        return f"{short:.6E}"
    text = f"{short:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown_number(raw: str, code: str, mac_dates: bool) -> str:
    """What a cell of that number format shows of a number."""
    from openpyxl.styles.numbers import is_date_format

    plain = plain_number(raw)
    if code == GENERAL or code == "@":
        return plain
    try:
        if is_date_format(code):
            return _date(float(raw), code, mac_dates)
        return _number(Decimal(plain), code)
    except (ValueError, OverflowError, InvalidOperation, ArithmeticError):
        return plain


def _number(number: Decimal, code: str) -> str:
    section = code.split(";")[0]
    # Literals are hidden behind signs as long while the digits' places are looked for.
    places = _PLACES.search(_LITERAL.sub(lambda found: "\1" * len(found[0]), section))
    if places is None or "E" in section or "/" in section:
        return f"{number:f}"
    pattern = places[0].rstrip(" ")
    decimals = re.sub(r"[^#0?]", "", pattern.partition(".")[2])
    shown = f"{number * 100 ** section.count('%'):.{len(decimals)}f}"
    least = decimals.count("0")
    if len(decimals) > least:
        whole, _, rest = shown.partition(".")
        shown = f"{whole}.{rest[:least]}{rest[least:].rstrip('0')}".rstrip(".")
    before, after = section[: places.start()], section[places.start() + len(pattern) :]
    return f"{_words(before)}{shown}{_words(after)}".strip()


def _words(section: str) -> str:
    """What a format writes before or after the number."""
    return re.sub(r"[#0?,]", "", _LITERAL.sub(lambda found: found[1] or found[2] or "", section))


def _date(serial: float, code: str, mac_dates: bool) -> str:
    from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, from_excel

    epoch = CALENDAR_MAC_1904 if mac_dates else CALENDAR_WINDOWS_1900
    moment = from_excel(serial, epoch)
    if isinstance(moment, dt.time):
        moment = dt.datetime.combine(dt.date(1900, 1, 1), moment)
    elif isinstance(moment, dt.timedelta):
        minutes = round(moment.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02}"
    parts = _DATE_PART.findall(code.split(";")[0])
    shown = []
    for place, part in enumerate(parts):
        kind = part[0].casefold()
        if part[0] in '"\\':
            shown.append(part.strip('"').removeprefix("\\"))
        elif part[0] not in "[_*":
            minutes = kind == "m" and _is_minutes(parts, place)
            shown.append(_date_part(moment, "i" if minutes else kind, len(part), part))
    return "".join(shown).strip()


def _is_minutes(parts: list[str], place: int) -> bool:
    """An "m" counts minutes after hours and before seconds, and months elsewhere."""
    letters = [(at, part[0].casefold()) for at, part in enumerate(parts) if part[0].isalpha()]
    before = [letter for at, letter in letters if at < place]
    after = [letter for at, letter in letters if at > place]
    return before[-1:] == ["h"] or after[:1] == ["s"]


def _date_part(moment: dt.datetime, kind: str, length: int, part: str) -> str:
    if kind == "y":
        return f"{moment.year:04}" if length > 2 else f"{moment.year % 100:02}"
    if kind == "m":
        name = _MONTHS[moment.month - 1]
        return (f"{moment.month}", f"{moment.month:02}", name[:4], name)[min(length, 4) - 1]
    if kind == "d":
        name = _DAYS[moment.weekday()]
        return (f"{moment.day}", f"{moment.day:02}", name[:3], name)[min(length, 4) - 1]
    if kind in "his":
        value = {"h": moment.hour, "i": moment.minute, "s": moment.second}[kind]
        return f"{value:02}" if length > 1 else f"{value}"
    return "" if kind == "a" else part
