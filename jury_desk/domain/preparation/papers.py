"""Which papers a session prints, for whom, in which order, and what they still lack."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, get_args

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.ports import PaperFormat, PaperKind
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.domain.sheet import SheetRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.panel import Panel
    from jury_desk.domain.preparation.people import Candidate, Juror
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PlannedPassage

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


def findings(preparation: Preparation, grid: Grid) -> tuple[Finding, ...]:
    """What the papers still lack. None of it hinders printing: the papers say so themselves."""
    return tuple(_findings(preparation, grid))


def about(kind: PaperKind, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those of `findings` that a kind is touched by."""
    return tuple(item for item in found if kind in _WHERE.get(item.code, ()))


def counted(kind: PaperKind, preparation: Preparation, grid: Grid) -> int:
    """How many a kind holds: convocations, sheets, rooms, passages in the calendar, persons."""
    if kind in _OF_CANDIDATES:
        return len(convoked(preparation))
    if kind == "blank-sheets":
        return sum(
            len(sheet_refs(preparation, grid, passage, juror.id))
            for passage in in_order(preparation)
            for juror in jurors_of(preparation, passage)
        )
    if kind in _OF_JURORS:
        return len(sitting_jurors(preparation))
    passages = [passage for passage in in_order(preparation) if passage.placed]
    if kind == "calendar":
        return len(passages)
    return len({passage.room for passage in passages})


def convoked(preparation: Preparation) -> tuple[Candidate, ...]:
    """The candidates with a passage, by name then number; who withdrew is not among them."""
    examined = {
        member
        for passage in preparation.passages.values()
        for member in preparation.members(passage.subject)
    }
    found = [
        candidate
        for candidate in preparation.candidates.values()
        if candidate.id in examined and not candidate.withdrawn
    ]
    return tuple(sorted(found, key=_candidate_order))


def members_of(preparation: Preparation, passage: PlannedPassage) -> tuple[Candidate, ...]:
    """The candidates of a passage who did not withdraw; a team's in the team's order."""
    found = (preparation.candidates[member] for member in preparation.members(passage.subject))
    return tuple(candidate for candidate in found if not candidate.withdrawn)


def jurors_of(preparation: Preparation, passage: PlannedPassage) -> tuple[Juror, ...]:
    """Who sits for a passage: those named there, else the members of its panel."""
    panel = preparation.panels.get(passage.panel or "")
    ids = passage.jurors or (panel.members if panel else ())
    return tuple(preparation.jurors[id_] for id_ in ids if id_ in preparation.jurors)


def sitting_jurors(preparation: Preparation) -> tuple[Juror, ...]:
    """The jurors with a passage, by name."""
    ids = {
        juror.id for passage in in_order(preparation) for juror in jurors_of(preparation, passage)
    }
    found = (juror for juror in preparation.jurors.values() if juror.id in ids)
    return tuple(sorted(found, key=lambda j: (folded(j.last_name), folded(j.first_name), j.id)))


def quality_of(juror: Juror, panel: Panel | None) -> str:
    """What a juror is in a panel: its president, an observer, else a member."""
    if panel is not None and panel.president == juror.id:
        return "president"
    if juror.quality == "observer":
        return "observer"
    return juror.quality if panel is None or panel.president is None else "member"


def part_played(juror: Juror, panel: Panel | None, assessment: str) -> str:
    """The part that a juror plays in an assessment; "" for none."""
    parts = panel.parts if panel else ()
    return next((p.plays for p in parts if p.juror == juror.id and p.assessment == assessment), "")


def in_order(preparation: Preparation) -> tuple[PlannedPassage, ...]:
    """The passages of people who are there, by day and hour; those without come last."""
    found = [p for p in preparation.passages.values() if members_of(preparation, p)]
    return tuple(sorted(found, key=_passage_order))


def sheet_refs(
    preparation: Preparation, grid: Grid, passage: PlannedPassage, juror: str
) -> tuple[SheetRef, ...]:
    """The sheets that a juror owes for a passage, as `sheet.expected_sheets` makes them: a team has
    one for each group part and its members one for every individual part; without parts each
    member has one (group work must still give an individual result).
    """

    def ref(subject: str, part: str | None) -> SheetRef:
        return SheetRef(preparation.id, passage.id, juror, subject, part)

    if passage.candidate is not None:
        return (ref(passage.candidate, None),)
    bloc = grid.bloc_of_assessment(passage.assessment)
    assessment = bloc.assessment(passage.assessment) if bloc else None
    parts = assessment.parts if assessment else ()
    members = members_of(preparation, passage)
    if not parts:
        return tuple(ref(member.id, None) for member in members)
    group = [ref(passage.subject, part.id) for part in parts if part.setting == "group"]
    alone = [part.id for part in parts if part.setting != "group"]
    return (*group, *(ref(member.id, part) for member in members for part in alone))


def folded(text: str) -> str:
    """A text for comparing and ordering: without accents, in lower case."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def _candidate_order(candidate: Candidate) -> tuple[str, str, str, str]:
    names = folded(candidate.last_name), folded(candidate.first_names)
    return (*names, candidate.number, candidate.id)


def _passage_order(passage: PlannedPassage) -> tuple[bool, str, int, str, str]:
    day = passage.day.isoformat() if passage.day else ""
    return not passage.placed, day, passage.start or 0, passage.room or "", passage.id


def _findings(preparation: Preparation, grid: Grid) -> Iterator[Finding]:
    """Each with the step at which it is mended."""
    passages, card = in_order(preparation), preparation.card
    if not passages:
        yield Finding("papers-nothing", Grave.NOTE, Step.TIMETABLE)
        return
    yield from _numbered("papers-unplaced", sum(not p.placed for p in passages))
    yield from _numbered("papers-no-room", sum(p.placed and not p.room for p in passages))
    yield from _numbered("papers-no-jurors", sum(not jurors_of(preparation, p) for p in passages))
    there = sum(not c.withdrawn for c in preparation.candidates.values())
    yield from _numbered("papers-not-examined", there - len(convoked(preparation)))
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
