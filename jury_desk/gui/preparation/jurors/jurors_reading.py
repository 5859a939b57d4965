"""What is typed or pasted about jurors: a list of them, a line each; an absence."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from jury_desk.domain.preparation import names
from jury_desk.domain.preparation.people import Absence, Juror
from jury_desk.gui.kit.typed_field import read_date, read_hour, told_date, told_hour

LONGEST_LIST = 500
LONGEST_CELL = 120
_IN_ORDER = ("last", "first", "employer")
_HEADS = {
    "last": {"nom", "nom de famille", "family name", "last name", "name"},
    "first": {"prenom", "prenoms", "first name", "given name"},
    "employer": {"employeur", "entreprise", "societe", "raison sociale", "employer", "company"},
    "mail": {"courriel", "email", "e mail", "mail", "adresse electronique"},
}
_MAIL = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")
_DAY_LONG = 24 * 60

Fault = Literal["", "no-name", "too-long", "twice", "known", "too-many"]


@dataclass(frozen=True)
class ReadJuror:
    """A line: who it names, and why they are not taken ("" where they are)."""

    line: int
    last_name: str = ""
    first_name: str = ""
    employer: str = ""
    email: str = ""
    fault: Fault = ""


def read_jurors(text: str, known: Iterable[Juror]) -> tuple[ReadJuror, ...]:
    """The jurors of a pasted list: family name, first name, employer, e-mail, divided by tabs,
    semicolons or commas, or in the order that a head line names; empty lines and columns of
    something else are passed over. Whoever is among `known`, or
    stands in it twice, is not taken again.
    """
    taken = {_key(juror.last_name, juror.first_name, juror.email) for juror in known}
    seen: set[tuple[object, str]] = set()
    found: list[ReadJuror] = []
    columns: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        cells = _cells(line)
        if not any(cells):
            continue
        if not found and not columns and (columns := _columns(cells)):
            continue
        if len(found) >= LONGEST_LIST:
            found.append(ReadJuror(number, fault="too-many"))
            break
        found.append(_read(number, _parts_of(cells, columns), taken, seen))
    return tuple(found)


def _columns(cells: list[str]) -> dict[str, int]:
    """Where a head line says that each part stands; empty where it is no head line."""
    said = [" ".join(names.words(cell)) for cell in cells]
    found = {
        part: next(at for at, word in enumerate(said) if word in heads)
        for part, heads in _HEADS.items()
        if any(word in heads for word in said)
    }
    return found if "last" in found and (len(found) > 1 or len(cells) == 1) else {}


def _parts_of(cells: list[str], columns: dict[str, int]) -> dict[str, str]:
    """A line's parts: by its head line where it names more than a name, else in their order."""
    mail = next((cell for cell in cells if _MAIL.fullmatch(cell)), "")
    if len(columns) > 1:
        parts = {part: cells[at] for part, at in columns.items() if at < len(cells)}
        return parts | {"mail": parts.get("mail") or mail}
    rest = [cell for cell in cells if cell != mail or not mail]
    return dict(zip(_IN_ORDER, rest, strict=False)) | {"mail": mail}


def _read(
    number: int,
    parts: dict[str, str],
    taken: set[tuple[object, str]],
    seen: set[tuple[object, str]],
) -> ReadJuror:
    last, first, employer, mail = (parts.get(part, "") for part in (*_IN_ORDER, "mail"))
    fault: Fault = ""
    key = _key(last, first, mail)
    if not last:
        fault = "no-name"
    elif any(len(cell) > LONGEST_CELL for cell in parts.values()):
        fault = "too-long"
    elif key in seen:
        fault = "twice"
    elif key in taken or (not mail and any(key[0] == name for name, _ in taken)):
        fault = "known"
    seen.add(key)
    last, first, employer, mail = (text[:LONGEST_CELL] for text in (last, first, employer, mail))
    return ReadJuror(number, last, first, employer, mail, fault)


def _cells(line: str) -> list[str]:
    mark = next((mark for mark in ("\t", ";", ",") if mark in line), ";")
    return [" ".join(cell.strip(' "').split()) for cell in line.split(mark)]


def _key(last: str, first: str, mail: str) -> tuple[object, str]:
    return tuple(sorted(names.words(f"{first} {last}"))), mail.casefold()


def read_absence(text: str) -> Absence | None:
    """An absence as people type it: "15/06/2027", "15/06/2027 9h-12h", "15/06/2027 14h"
    (from then on); None for nothing. Raises ValueError.
    """
    text = text.strip()
    if not text:
        return None
    found = re.fullmatch(
        r"(?P<day>.+?)(?:\s+(?P<start>\d{1,2}[h:]?\d{0,2})(?:\s*[-–à]\s*(?P<end>\d{1,2}[h:]?\d{0,2}))?)?",
        text,
    )
    day, start, end = _parts(found, text)
    if day is None or start >= end:
        raise ValueError(text)
    return Absence(day=day, start=start, end=end)


def _parts(found: re.Match[str] | None, text: str) -> tuple[dt.date | None, int, int]:
    try:
        return read_date(text), 0, _DAY_LONG  # a date may end in a number of its own
    except ValueError:
        if found is None or found["start"] is None:
            raise
    start = read_hour(found["start"])
    end = read_hour(found["end"]) if found["end"] else _DAY_LONG
    return read_date(found["day"]), start or 0, _DAY_LONG if end is None else end


def told_absence(absence: Absence) -> str:
    """An absence as its token shows it: "15/06/2027", "15/06/2027 09:00–12:00"."""
    day = told_date(absence.day)
    if absence.start == 0 and absence.end >= _DAY_LONG:
        return day
    return f"{day} {told_hour(absence.start)}–{told_hour(absence.end)}"
