"""Which papers a session prints, for whom, in which order, and what they still lack."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple, get_args

from jury_desk.domain.folding import folded
from jury_desk.domain.preparation.clashes import clashes
from jury_desk.domain.preparation.durations import examined
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.people import Candidate, Juror, juror_order
from jury_desk.domain.preparation.plan import session_plan
from jury_desk.domain.preparation.ports import PaperFormat, PaperKind
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.preparation.seats import Seats
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.domain.sheet import expected_sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.panel import Panel
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.sheet import SheetRef

KINDS: tuple[PaperKind, ...] = get_args(PaperKind)

FORMATS: Mapping[PaperKind, tuple[PaperFormat, ...]] = MappingProxyType(
    {
        kind: ("ics",) if kind == "calendar" else ("pdf",) if kind == "blank-sheets" else
        ("pdf", "xlsx")
        for kind in KINDS
    }
)  # fmt: skip
"""The formats that each kind comes in; the first one is offered first."""

ONE_EACH: frozenset[PaperKind] = frozenset(KINDS) - {"candidate-attendance", "juror-attendance"}
"""The kinds that may come as one file for each person (or room, for what hangs on its door)."""

_OF_CANDIDATES: frozenset[PaperKind] = frozenset(
    {"convocations", "candidate-attendance", "candidate-timetable"}
)
_OF_JURORS: frozenset[PaperKind] = frozenset(
    {"juror-convocations", "juror-attendance", "juror-timetable", "blank-sheets"}
)
_LETTERS: frozenset[PaperKind] = frozenset({"convocations", "juror-convocations"})

_WHERE: Mapping[str, frozenset[PaperKind]] = MappingProxyType(
    {
        "papers-nothing": frozenset(KINDS),
        "papers-unplaced": frozenset(KINDS),
        "papers-clash": frozenset(KINDS),
        "papers-no-room": frozenset(KINDS) - {"juror-attendance"},
        "papers-no-jurors": _OF_JURORS | {"calendar", "juror-convocations"},
        "papers-not-examined": _OF_CANDIDATES | {"calendar"},
        "papers-no-title": frozenset(KINDS) - {"calendar", "door-list"},
        "papers-no-organiser": _LETTERS,
        "papers-no-contact": _LETTERS | {"calendar"},
        "papers-no-regulations": _LETTERS,
        "papers-no-responsible": _LETTERS,
        "papers-no-place": _LETTERS | {"calendar"},
    }
)
"""The kinds that each finding is about."""


def findings(
    preparation: Preparation, grid: Grid, passages: tuple[Heard, ...]
) -> tuple[Finding, ...]:
    """What the papers of these passages (`heard`) still lack. None of it hinders printing: the
    papers say so themselves.
    """
    return tuple(_findings(preparation, grid, passages))


def about(kind: PaperKind, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those of `findings` that a kind is touched by."""
    return tuple(item for item in found if kind in _WHERE.get(item.code, ()))


class Heard(NamedTuple):
    """A passage, the candidates examined in it and the jurors who sit: nobody tied to them."""

    passage: PlannedPassage
    people: tuple[Candidate, ...]
    jurors: tuple[Juror, ...]


def heard(preparation: Preparation, grid: Grid) -> tuple[Heard, ...]:
    """The passages in which somebody is examined, by day and hour; those without come last. Who
    withdrew, or holds the bloc already, is in none (`durations.examined`).
    """
    found, ties = [], Seats(preparation)
    for passage in sorted(preparation.passages.values(), key=_passage_order):
        people = examined(preparation, grid, passage.assessment, passage.subject)
        if people:
            tied = ties.tied(passage.subject)
            known = (preparation.jurors.get(id_) for id_ in passage.jurors if id_ not in tied)
            found.append(Heard(passage, people, tuple(juror for juror in known if juror)))
    return tuple(found)


def counted(kind: PaperKind, preparation: Preparation, grid: Grid) -> int:
    """How many a kind holds: convocations, sheets, rooms, passages in the calendar, persons."""
    return count_of(kind, heard(preparation, grid))


def count_of(kind: PaperKind, passages: Iterable[Heard]) -> int:
    """How many a kind holds of these passages."""
    if kind in _OF_CANDIDATES:
        return len(convoked(passages))
    if kind == "blank-sheets":
        return sum(_sheet_count(item) for item in passages if item.passage.placed)
    if kind in _OF_JURORS:
        return len(sitting(passages))
    placed = [item.passage for item in passages if item.passage.placed]
    if kind == "calendar":
        return len(placed)
    return len({passage.room for passage in placed})


def convoked(passages: Iterable[Heard]) -> tuple[Candidate, ...]:
    """The candidates who are examined, by name then number."""
    found = {candidate.id: candidate for item in passages for candidate in item.people}
    return tuple(sorted(found.values(), key=_candidate_order))


def sitting(passages: Iterable[Heard]) -> tuple[Juror, ...]:
    """The jurors who sit, by name."""
    found = {juror.id: juror for item in passages for juror in item.jurors}
    return tuple(sorted(found.values(), key=juror_order))


def quality_of(juror: Juror, panel: Panel | None) -> str:
    """What a juror is in a panel, as their own laptop says it: its president where the panel names
    them, an observer, else a member.
    """
    if panel is not None and panel.president == juror.id:
        return "president"
    return "observer" if juror.quality == "observer" else "member"


def part_played(juror: Juror, panel: Panel | None, assessment: str) -> str:
    """The part that a juror plays in an assessment; "" for none."""
    parts = panel.parts if panel else ()
    return next((p.plays for p in parts if p.juror == juror.id and p.assessment == assessment), "")


def sheets_of(
    preparation: Preparation, grid: Grid, juror: str
) -> tuple[tuple[PlannedPassage, SheetRef], ...]:
    """The sheets that a juror owes, with their passages, as their own laptop expects them: their
    ids are the same there. Raises ValueError where the session's zone is unknown.
    """
    plan = session_plan(preparation, grid, juror)
    return tuple((preparation.passages[ref.passage], ref) for ref in expected_sheets(plan, juror))


def _candidate_order(candidate: Candidate) -> tuple[str, str, str, str]:
    names = folded(candidate.last_name), folded(candidate.first_names)
    return (*names, candidate.number, candidate.id)


def _passage_order(passage: PlannedPassage) -> tuple[bool, str, int, str, str]:
    day = passage.day.isoformat() if passage.day else ""
    return not passage.placed, day, passage.start or 0, passage.room or "", passage.id


def _sheet_count(item: Heard) -> int:
    """How many sheets the jurors of a passage owe together: one for each who passes."""
    return len(item.jurors) * len(item.people)


def _findings(
    preparation: Preparation, grid: Grid, passages: tuple[Heard, ...]
) -> Iterator[Finding]:
    """Each with the step at which it is mended."""
    card = preparation.card
    if not passages:
        yield Finding("papers-nothing", Grave.NOTE, Step.TIMETABLE)
        return
    planned = [item.passage for item in passages]
    yield from _numbered("papers-unplaced", sum(not p.placed for p in planned))
    grave = [one for one in clashes(preparation) if one.grave is Grave.REFUSED]
    refused = {id_ for one in grave for id_ in (one.id, one.other)}
    yield from _numbered("papers-clash", sum(p.id in refused for p in planned))
    yield from _numbered("papers-no-room", sum(p.placed and not p.room for p in planned))
    yield from _numbered("papers-no-jurors", sum(not item.jurors for item in passages))
    there = sum(not c.withdrawn for c in preparation.candidates.values())
    yield from _numbered("papers-not-examined", there - len(convoked(passages)))
    if not grid.certification.title:
        yield Finding("papers-no-title", Grave.DOUBT, Step.SESSION, Kind.CARD)
    for field, text in (
        ("organiser", card.organiser),
        ("contact", card.contact),
        ("regulations_title", card.regulations_title),
        ("responsible", card.responsible),
        ("place", card.place or _rooms_placed(preparation)),
    ):
        if not text.strip():
            code = f"papers-no-{field.partition('_')[0]}"
            yield Finding(code, Grave.DOUBT, Step.SESSION, Kind.CARD, values={"field": field})


def _rooms_placed(preparation: Preparation) -> str:
    rooms = [room.place for room in preparation.rooms.values()]
    return rooms[0] if rooms and all(rooms) else ""


def _numbered(code: str, count: int) -> Iterator[Finding]:
    if count:
        yield Finding(code, Grave.DOUBT, Step.TIMETABLE, values={"count": str(count)})
