"""A small parser of calendars that lets nothing pass which RFC 5545 forbids."""

import re
from dataclasses import dataclass, field

_NAME = re.compile(r"[A-Z][A-Z0-9-]*\Z")
_UTC = re.compile(r"\d{8}T\d{6}Z\Z")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_TEXTS = ("SUMMARY", "LOCATION", "DESCRIPTION")
_ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY")


@dataclass
class Event:
    """An event: texts unescaped, times as written."""

    values: dict[str, str] = field(default_factory=dict)

    def __getitem__(self, name: str) -> str:
        return self.values[name]


def events_of(content: bytes) -> list[Event]:
    """The events of a calendar. AssertionError names the first fault."""
    assert content.endswith(b"\r\n"), "no line end at the end"
    raw = content.split(b"\r\n")[:-1]
    for line in raw:
        assert len(line) <= 75, f"a line of {len(line)} octets"
        assert b"\r" not in line, "a bare line end"
        assert b"\n" not in line, "a bare line end"
        line.decode("utf-8")  # a sign must not be parted by folding
    lines: list[str] = []
    for line in raw:
        if line.startswith(b" "):
            lines[-1] += line[1:].decode("utf-8")
        else:
            lines.append(line.decode("utf-8"))
    return _events(lines)


def _events(lines: list[str]) -> list[Event]:
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert "VERSION:2.0" in lines
    assert sum(line.startswith("PRODID:") for line in lines) == 1
    found: list[Event] = []
    current: Event | None = None
    for line in lines[1:-1]:
        name, colon, value = line.partition(":")
        assert colon, f"no value: {line!r}"
        assert _NAME.match(name), f"no name: {name!r}"
        assert not any(ord(sign) < 32 and sign != "\t" for sign in value), "a control sign"
        if line == "BEGIN:VEVENT":
            assert current is None, "an event within an event"
            current = Event()
        elif line == "END:VEVENT":
            assert current is not None, "an end without a beginning"
            _check(current)
            found.append(current)
            current = None
        elif current is not None:
            assert name not in current.values, f"{name} twice"
            current.values[name] = _text(value) if name in _TEXTS else value
    assert current is None, "an event without an end"
    ids = [event["UID"] for event in found]
    assert len(ids) == len(set(ids)), "an id twice"
    return found


def _check(event: Event) -> None:
    for name in _ONCE:
        assert name in event.values, f"no {name}"
    for name in ("DTSTAMP", "DTSTART", "DTEND"):
        assert _UTC.match(event[name]), f"{name} is not in UTC"
    assert event["DTSTART"] < event["DTEND"], "an event without a length"


def _text(value: str) -> str:
    bare = _ESCAPE.sub("", value)
    assert ";" not in bare, "a bare semicolon"
    assert "," not in bare, "a bare comma"
    signs = {"n": "\n", "N": "\n", "\\": "\\", ";": ";", ",": ","}
    assert all(found[1] in signs for found in _ESCAPE.finditer(value)), "an unknown escape"
    return _ESCAPE.sub(lambda found: signs[found[1]], value)
