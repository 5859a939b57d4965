"""Calendars, read by a parser of their own rules."""

from dataclasses import replace
from itertools import pairwise

import pytest
from msgspec import structs

from jury_desk.documents.session_papers import calendar_file
from jury_desk.documents.session_papers.agenda import Agenda
from jury_desk.errors import ExportError
from jury_desk.words import session_papers as words
from tests.documents.session_papers import samples
from tests.documents.session_papers.samples import PAPERS, content_of, grid, session
from tests.documents.session_papers.strict_ics import events_of


def calendars(made: object = None) -> dict[str, bytes]:
    state = made or session()
    files = PAPERS.papers("calendar", "ics", state, grid(), "fr", single=True)  # type: ignore[arg-type]
    return {file.name: file.content for file in files}


def test_hours_are_told_in_utc_when_the_session_is_in_paris_in_summer() -> None:
    first = events_of(calendars()["calendrier-session-1-2027-001.ics"])[0]
    assert (first["DTSTART"], first["DTEND"]) == ("20270614T070000Z", "20270614T081000Z")
    assert first["DTSTAMP"] == "20270520T083000Z"
    assert first["LOCATION"] == "Salle Surcouf, Bâtiment A, Campus de Rennes"


def test_jurors_hours_begin_with_the_panel_when_a_candidate_prepares_before() -> None:
    first = events_of(calendars()["calendrier-session-1-jure-j3.ics"])[0]
    assert (first["DTSTART"], first["DTEND"]) == ("20270614T073000Z", "20270614T082000Z")
    assert first["SUMMARY"].startswith("Jury")
    assert "Rôle joué" in first["DESCRIPTION"]


def test_hours_follow_the_clock_when_the_session_is_in_winter_or_overseas() -> None:
    made = session(zone="Indian/Reunion")
    first = events_of(calendars(made)["calendrier-session-1-2027-001.ics"])[0]
    assert first["DTSTART"] == "20270614T050000Z"


def test_nobody_else_is_named_when_a_persons_calendar_is_read() -> None:
    state = session()
    for name, content in calendars().items():
        text = content.replace(b"\r\n ", b"").decode("utf-8")
        for candidate in state.candidates.values():
            assert candidate.last_name not in text, name
            assert candidate.number not in text or candidate.number in name
            assert (candidate.email or "nobody") not in text
        for juror in state.jurors.values():
            assert juror.last_name not in text, name


def test_every_placed_passage_stands_once_when_the_session_is_one_calendar() -> None:
    events = events_of(content_of("calendar", "ics"))
    assert len(events) == 8
    assert all(one["DTSTART"] <= other["DTSTART"] for one, other in pairwise(events))


def test_ids_stay_the_same_when_the_calendar_is_made_again() -> None:
    ids = [event["UID"] for event in events_of(content_of("calendar", "ics"))]
    moved = samples.placed("p-1", "c1", "b2.e3", 1, 600, "p1", "r1")
    state = session()
    later = replace(state, passages={**state.passages, "p-1": moved})
    again = [event["UID"] for event in events_of(content_of("calendar", "ics", later))]
    assert sorted(ids) == sorted(again)


def test_ids_differ_when_passages_have_long_names() -> None:
    state = session()
    long = {
        f"{'p' * 79}{at}": structs.replace(passage, id=f"{'p' * 79}{at}")
        for at, passage in enumerate(state.passages.values())
    }
    assert len(events_of(content_of("calendar", "ics", replace(state, passages=long)))) == 8


def test_texts_break_no_line_when_they_are_hostile() -> None:
    long = samples.hostile()
    card = structs.replace(long.card, place="é" * 400, label="Fin\r\nEND:VCALENDAR")
    for content in calendars(replace(long, card=card)).values():
        events = events_of(content)
        assert all("a,b;c\\d\nsecond" in event["DESCRIPTION"] for event in events)


def test_calendar_is_refused_when_the_zone_is_unknown_here() -> None:
    with pytest.raises(ExportError):
        list(PAPERS.papers("calendar", "ics", session(zone="Mars/Olympus"), grid(), "fr"))


def test_difference_is_found_when_an_event_is_lost_or_cut() -> None:
    slots = Agenda(session(), grid(), words.of("fr")).slots
    content = content_of("calendar", "ics")
    assert calendar_file.check(content, slots) == 8
    with pytest.raises(ExportError):
        calendar_file.check(content, slots[1:])
    with pytest.raises(ExportError):
        calendar_file.check(content[:-20], slots)
