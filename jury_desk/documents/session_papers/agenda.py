"""A session's passages with the names, places and hours that papers tell, found once."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from jury_desk.domain.folding import folded
from jury_desk.domain.preparation import papers
from jury_desk.domain.preparation.zones import zone
from jury_desk.errors import ExportError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.panel import Panel
    from jury_desk.domain.preparation.people import Candidate, Juror
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.preparation.timetable import PhaseTiming, PlannedPassage
    from jury_desk.words.session_papers import PaperWords

_AFTER_CANDIDATE = ("deliberation", "break")


@dataclass(frozen=True)
class Slot:
    """A passage in words. `start`, `panel_at`, `leaves_at` and `end` are minutes from midnight of
    `day` (None where it is not placed): called, before the panel, free again, the panel done.
    """

    passage: PlannedPassage
    assessment: str
    bloc: str
    room: str
    place: str
    site: str
    panel: Panel | None
    jurors: tuple[Juror, ...]
    members: tuple[Candidate, ...]
    team: str
    day: dt.date | None
    start: int
    panel_at: int
    leaves_at: int
    end: int

    @property
    def where(self) -> str:
        """The room, its site and the session's, as far as they are known."""
        return " · ".join(dict.fromkeys(t for t in (self.room, self.place, self.site) if t))

    @property
    def phases(self) -> tuple[PhaseTiming, ...]:
        """The phases in which the candidate takes part."""
        shown = list(self.passage.phases)
        while shown and shown[-1].kind in _AFTER_CANDIDATE:
            shown.pop()
        return tuple(phase for phase in shown if phase.minutes)


class Agenda:
    """What the papers of one session are made from."""

    def __init__(self, preparation: Preparation, grid: Grid, words: PaperWords) -> None:
        self.preparation = preparation
        self.grid = grid
        self.words = words
        self.card = preparation.card
        self._blocs = {a.id: (bloc, a) for bloc in grid.blocs for a in bloc.assessments}

    @cached_property
    def zone(self) -> dt.tzinfo:
        """The zone in which hours are told. Raises ExportError where it is unknown here."""
        found = zone(self.card.zone)
        if found is None:
            raise ExportError(
                "The session's time zone is unknown on this computer.",
                "Choose another one on the session's page.",
                reason="zone",
            )
        return found

    @cached_property
    def _heard(self) -> tuple[papers.Heard, ...]:
        return papers.heard(self.preparation, self.grid)

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        """Every passage, by day and hour; those not placed come last."""
        return tuple(self._slot(*found) for found in self._heard)

    @cached_property
    def placed(self) -> tuple[Slot, ...]:
        """The passages with a day and an hour."""
        return tuple(slot for slot in self.slots if slot.day is not None)

    @cached_property
    def candidates(self) -> tuple[Candidate, ...]:
        """Those with a passage, by name."""
        return papers.convoked(self._heard)

    @cached_property
    def jurors(self) -> tuple[Juror, ...]:
        """Those with a passage, by name."""
        return papers.sitting(self._heard)

    @cached_property
    def rooms(self) -> tuple[str, ...]:
        """The ids of the rooms with a passage, by label; "" for none comes last."""
        used = {slot.passage.room or "" for slot in self.placed}
        return tuple(sorted(used, key=lambda room: (not room, folded(self.room(room)))))

    def of_candidate(self, candidate: str) -> Sequence[Slot]:
        """A candidate's passages, in order."""
        return self._by_candidate[candidate]

    def of_juror(self, juror: str) -> Sequence[Slot]:
        """A juror's passages, in order."""
        return self._by_juror[juror]

    def of_room(self, room: str) -> tuple[Slot, ...]:
        """The placed passages of a room, in order."""
        return tuple(slot for slot in self.placed if (slot.passage.room or "") == room)

    def room(self, room: str) -> str:
        """A room's label; a sentence where none is named."""
        found = self.preparation.rooms.get(room)
        return found.label if found else self.words.common.no_room

    @property
    def title(self) -> str:
        """The certification's exact title, or plainly that the grid has none."""
        about = self.grid.certification
        return about.title or self.words.common.no_title.format(label=about.label)

    @property
    def register(self) -> str:
        """Where the certification is registered: "RNCP 12345"; "" where the grid says nothing."""
        about = self.grid.certification
        if not (about.register_ and about.code):
            return ""
        if about.code.upper().startswith(about.register_):
            return about.code
        return self.words.common.register.format(register=about.register_, code=about.code)

    @property
    def about_session(self) -> str:
        """The session's label and kind."""
        kind = self.words.common.kinds[self.card.kind]
        label = self.card.label
        return label if kind.casefold() in label.casefold() else f"{label} · {kind}"

    def bloc(self, bloc: str) -> str:
        """A bloc's code and title; its id where the grid has none of that id."""
        found = self.grid.bloc(bloc)
        if found is None:
            return bloc
        return " · ".join(text for text in (found.code, found.title) if text)

    def panel(self, slot: Slot) -> str:
        """The panel's label, or plainly that there is none."""
        return slot.panel.label if slot.panel else self.words.common.no_panel

    def subject(self, slot: Slot) -> str:
        """The team, or the candidate, as lists show them."""
        return slot.team or (slot.members[0].name if slot.members else self.words.common.unnamed)

    def anonymous(self, candidate: Candidate) -> str:
        """What stands for a candidate without a number where no name may: their initials."""
        names = candidate.first_names.partition(",")[0], candidate.last_name
        letters = [name.strip()[0].upper() for name in names if name.strip()]
        return " ".join(f"{letter}." for letter in letters) or self.words.common.unnamed

    def morning(self, slot: Slot) -> bool:
        """Whether a passage begins before the middle of the meal's window."""
        wishes = self.preparation.wishes
        return slot.start < (wishes.meal_from + wishes.meal_until) // 2

    @cached_property
    def _by_candidate(self) -> dict[str, list[Slot]]:
        return _grouped((member.id, slot) for slot in self.slots for member in slot.members)

    @cached_property
    def _by_juror(self) -> dict[str, list[Slot]]:
        return _grouped((juror.id, slot) for slot in self.slots for juror in slot.jurors)

    def _slot(
        self, passage: PlannedPassage, people: tuple[Candidate, ...], jurors: tuple[Juror, ...]
    ) -> Slot:
        state = self.preparation
        bloc, assessment = self._blocs.get(passage.assessment, (None, None))
        room = state.rooms.get(passage.room or "")
        team = state.teams.get(passage.team or "")
        start = passage.start or 0
        end = start + passage.minutes
        after = 0
        for phase in reversed(passage.phases):
            if phase.kind not in _AFTER_CANDIDATE:
                break
            after += phase.minutes
        return Slot(
            passage=passage,
            assessment=assessment.title if assessment and assessment.title else passage.assessment,
            bloc=self.bloc(bloc.id) if bloc else "",
            room=room.label if room else "",
            place=(room.place if room else "") or self.card.place,
            site=self.card.place,
            panel=state.panels.get(passage.panel or ""),
            jurors=jurors,
            members=people,
            team=team.label if team else "",
            day=passage.day,
            start=start,
            panel_at=start + passage.preparation,
            leaves_at=end - after,
            end=end,
        )


def _grouped(pairs: Iterable[tuple[str, Slot]]) -> dict[str, list[Slot]]:
    found: dict[str, list[Slot]] = defaultdict(list)
    for key, slot in pairs:
        found[key].append(slot)
    return found


def full_name(candidate: Candidate) -> str:
    """The name in use and every first name, as identity documents have them."""
    names = f"{candidate.last_name.upper()} {candidate.first_names}".strip()
    return names or candidate.number


def file_key(candidate: Candidate, position: int) -> str:
    """What names a candidate's own file: their number, else their id, else their place in the list
    where both would tell their name.
    """
    names = candidate.last_name, candidate.birth_name
    return _key((candidate.number, candidate.id), names, position)


def juror_key(juror: Juror, position: int) -> str:
    """What names a juror's own file: their id, else their place in the list."""
    return _key((juror.id,), (juror.last_name,), position)


def safe(text: str) -> str:
    """Letters, digits and hyphens of a text: what every disk takes in a file's name."""
    plain = "".join(c if c.isascii() and c.isalnum() else "-" for c in folded(text))
    return "-".join(part for part in plain.split("-") if part)[:60]


def _key(wanted: tuple[str, ...], names: tuple[str, ...], position: int) -> str:
    told = [found for name in names if (found := safe(name).replace("-", ""))]
    for text in wanted:
        key = safe(text)
        if key and not any(name in key.replace("-", "") for name in told):
            return key
    return f"{position:04}"
