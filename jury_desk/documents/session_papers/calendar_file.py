"""Calendar files (RFC 5545): one event a passage, in UTC; each tells its owner's data alone."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.papers import part_played
from jury_desk.domain.preparation.zones import moment
from jury_desk.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jury_desk.documents.session_papers.agenda import Agenda, Slot
    from jury_desk.domain.preparation.people import Candidate, Juror

_FOLD = 75
"""Octets of a line (RFC 5545, 3.1)."""

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_Event = list[tuple[str, str]]


class CalendarMaker:
    """Makes the calendars of one session; `made_at` dates every entry."""

    def __init__(self, agenda: Agenda, made_at: dt.datetime) -> None:
        """Raises ExportError where the session's zone is unknown here."""
        agenda.zone  # noqa: B018  refused before anything is made
        self.agenda, self.words = agenda, agenda.words
        self._stamp = _utc(made_at)

    def of_candidate(self, candidate: Candidate) -> bytes:
        """A candidate's passages; nobody else is named."""
        slots = self.agenda.of_candidate(candidate.id)
        return self._calendar(self._event(slot, candidate.id, slot.assessment) for slot in slots)

    def of_juror(self, juror: Juror) -> bytes:
        """A juror's passages; candidates are not named."""
        says = self.words.calendar

        def events() -> Iterator[_Event]:
            for slot in self.agenda.of_juror(juror.id):
                title = says.juror_summary.format(assessment=slot.assessment)
                plays = part_played(juror, slot.panel, slot.passage.assessment)
                shown = self.words.common.parts.get(plays, plays)
                told = self.words.common.plays_text.format(part=shown) if shown else ""
                yield self._event(slot, juror.id, title, told, juror=True)

        return self._calendar(events())

    def of_session(self) -> bytes:
        """Every placed passage once: panel and assessment, and nobody's name."""
        says = self.words.calendar
        return self._calendar(
            self._event(
                slot,
                "session",
                says.session_summary.format(
                    panel=self.agenda.panel(slot), assessment=slot.assessment
                ),
                juror=None,
            )
            for slot in self.agenda.slots
        )

    def _event(
        self, slot: Slot, whose: str, title: str, told: str = "", juror: bool | None = False
    ) -> _Event:
        """An event, empty where the passage has no hour. `juror`: from when the panel is needed;
        None: for the whole of the passage.
        """
        if slot.day is None:
            return []
        start = slot.panel_at if juror else slot.start
        end = slot.leaves_at if juror is False else slot.end
        card = self.agenda.card
        where = slot.where.replace(" · ", ", ")
        lines = [self.agenda.grid.certification.title or self.agenda.grid.certification.label]
        lines += [card.label, told]
        if juror is False:
            bring = ", ".join([self.words.letter.identity, *card.bring.splitlines()])
            lines.append(self.words.calendar.bring.format(what=bring))
        if card.contact:
            lines.append(self.words.labelled(self.words.common.contact, card.contact))
        # The same whenever it is made, so that a later calendar replaces the entry.
        about = f"{card.id}\n{slot.passage.id}\n{whose}"
        uid = hashlib.sha256(about.encode()).hexdigest()[:32]
        return [
            ("UID", f"{uid}@jury-desk.invalid"),
            ("DTSTAMP", self._stamp),
            ("DTSTART", self._at(slot.day, start)),
            ("DTEND", self._at(slot.day, max(end, start + 1))),
            ("SUMMARY", _escaped(title)),
            *([("LOCATION", _escaped(where))] if where else []),
            ("DESCRIPTION", _escaped("\n".join(line for line in lines if line))),
            ("CLASS", "PRIVATE"),
            ("STATUS", "CONFIRMED"),
        ]

    def _at(self, day: dt.date, minutes: int) -> str:
        """An hour of the session's zone in UTC."""
        return _utc(moment(self.agenda.card, day, minutes))

    def _calendar(self, events: Iterable[_Event]) -> bytes:
        lines = [
            ("BEGIN", "VCALENDAR"),
            ("VERSION", "2.0"),
            (
                "PRODID",
                f"-//Jury Desk//{self.words.calendar.product}//{self.words.language.upper()}",
            ),
            ("CALSCALE", "GREGORIAN"),
            ("METHOD", "PUBLISH"),
            ("X-WR-CALNAME", _escaped(self.agenda.card.label)),
        ]
        for event in events:
            if event:
                lines += [("BEGIN", "VEVENT"), *event, ("END", "VEVENT")]
        lines.append(("END", "VCALENDAR"))
        return b"".join(_folded(f"{name}:{value}") for name, value in lines)


def read_events(content: bytes) -> tuple[dict[str, str], ...]:
    """The events of a calendar that was written here, names to values as written.

    Raises ValueError where it is no whole calendar.
    """
    text = content.decode("utf-8").replace("\r\n ", "")
    lines = text.split("\r\n")
    if lines[0] != "BEGIN:VCALENDAR" or lines[-2:] != ["END:VCALENDAR", ""]:
        raise ValueError("no whole calendar")
    found: list[dict[str, str]] = []
    inside = False
    for line in lines:
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            inside = True
            found.append({})
        elif line == "END:VEVENT":
            inside = False
        elif inside:
            found[-1][name] = value
    return tuple(found)


def check(content: bytes, slots: Sequence[Slot]) -> int:
    """Read a calendar back; how many events it holds. Raises ExportError where they are not one
    for each placed passage, or two have the same id.
    """
    wanted = sum(slot.day is not None for slot in slots)
    try:
        events = read_events(content)
    except ValueError:
        events = ()
    ids = {event.get("UID") for event in events}
    if len(events) != wanted or len(ids) != wanted:
        raise ExportError(
            "The calendar reads back different from what the session holds.",
            "Nothing was written. Try again; if it stays so, send the crash report.",
            reason="events",
        )
    return wanted


def _utc(moment: dt.datetime) -> str:
    return moment.astimezone(dt.UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """A text value (RFC 5545, 3.3.11); signs that no calendar may hold are left out."""
    plain = _UNFIT.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    plain = plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    plain = plain.encode("utf-8", "replace").decode("utf-8")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A content line in pieces of at most 75 octets, never within a sign."""
    pieces: list[bytes] = []
    current = b""
    for sign in line:
        coded = sign.encode("utf-8")
        if len(current) + len(coded) > _FOLD:
            pieces.append(current)
            current = b" "
        current += coded
    return b"\r\n".join([*pieces, current]) + b"\r\n"
