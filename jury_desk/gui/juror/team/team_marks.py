"""The marks of a team as shown: those on disk, with the pending ones on top."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from jury_desk.domain import sheet as rules
from jury_desk.domain import team
from jury_desk.domain.sheet import Mark, Phase, SheetState
from jury_desk.gui.juror.criteria_filter import Show

if TYPE_CHECKING:
    from jury_desk.services.team_sheet import TeamSheet

Cell = tuple[str | None, str]
"""A member (None: the team) and a criterion."""

OPEN = (Phase.LIVE, Phase.WRITE_UP)


@dataclass(frozen=True)
class _Shared:
    """What stands on disk on a common criterion: the team's mark, and who stands apart."""

    mark: Mark
    deviating: frozenset[str]
    commented: frozenset[str]


@dataclass(frozen=True)
class _Lack:
    """The cells of a criterion that are to have a level, and those of them that lack something."""

    cells: tuple[Cell, ...]
    gaps: tuple[Cell, ...]
    unjustified: tuple[Cell, ...]


_NOTHING = _Shared(Mark(), frozenset(), frozenset())


class TeamMarks:
    """Read in the thread of the screen alone: `states` are what the worker brought back.

    `away` are the members who take nothing, each with the word that says why.
    """

    def __init__(self, sheet: TeamSheet) -> None:
        self.grid, self.offered, self.members = sheet.grid, sheet.offered, sheet.members
        self._expected = {
            who: frozenset(item.id for item in one.criteria) for who, one in sheet.sheets.items()
        }
        self._common = frozenset(item.id for item in self.offered if sheet.common(item.id))
        self._criteria = {item.id: item for item in self.offered}
        self.states: Mapping[str, SheetState] = dict(sheet.states)
        self.away: Mapping[str, str] = {}
        self.pending: Counter[Cell] = Counter()
        self.unrecorded: dict[Cell, str] = {}
        self.read_only = False
        self._levels: dict[Cell, str | None] = {}
        self._followed: set[Cell] = set()
        self._comments: dict[Cell, str] = {}
        self._shared: dict[str, _Shared] = {}
        self._lacks: dict[str, _Lack] = {}
        self._counted: dict[str, tuple[SheetState, int]] = {}

    def take(self, states: Mapping[str, SheetState], criterion: str | None = None) -> None:
        """Take over what is on disk now; `criterion` where nothing else changed."""
        self.states = {**self.states, **states}
        if criterion is None:
            self._shared.clear()
            self._lacks.clear()
        else:
            self._shared.pop(criterion, None)
            self._lacks.pop(criterion, None)

    def set_away(self, away: Mapping[str, str]) -> bool:
        """Say who takes nothing, and why in a word; whether that is new."""
        if dict(away) == dict(self.away):
            return False
        self.away = dict(away)
        self._shared.clear()
        self._lacks.clear()
        return True

    def give(self, cell: Cell, level: str | None) -> None:
        """Show a level that is on its way to the disk."""
        self._followed.discard(cell)
        self._levels[cell] = level
        self.wait(cell)

    def follow(self, cell: Cell) -> None:
        """Show a member at the team's level again: that is on its way to the disk."""
        self._levels.pop(cell, None)
        self._followed.add(cell)
        self.wait(cell)

    def write(self, cell: Cell, text: str) -> None:
        """Show a comment that is on its way to the disk."""
        self.unrecorded.pop(cell, None)
        self._comments[cell] = text
        self.wait(cell)

    def keep(self, cell: Cell, text: str) -> None:
        """Keep a comment that the disk refused, unless a later one is on its way."""
        if self._comments.get(cell, text) == text:
            self.unrecorded[cell] = text
            self._lacks.pop(cell[1], None)

    def wait(self, cell: Cell) -> None:
        """Show a cell as pending: an act on it is on its way to the disk."""
        self.pending[cell] += 1
        self._lacks.pop(cell[1], None)

    def settle(self, cell: Cell) -> None:
        """An act on a cell came back: with the last one, what is on disk is what is shown."""
        self.pending[cell] -= 1
        if self.pending[cell] <= 0:
            del self.pending[cell]
            self._levels.pop(cell, None)
            self._followed.discard(cell)
            self._comments.pop(cell, None)
        self._lacks.pop(cell[1], None)

    @property
    def owed(self) -> tuple[str, ...]:
        """The members who are marked here."""
        return tuple(who for who in self.members if who not in self.away)

    def is_alone(self, subject: str) -> bool:
        """Whether a member's sheet has left the team's acts: it is corrected by itself."""
        return self.states[subject].version > 1

    def is_common(self, criterion: str) -> bool:
        """Whether one level of the criterion goes to every member."""
        return criterion in self._common

    def takes(self, subject: str | None, criterion: str) -> bool:
        """Whether a cell is one to be marked, in whatever phase the sheets are."""
        if subject is None:
            return self.is_common(criterion) and bool(self._concerned(criterion))
        return subject not in self.away and criterion in self._expected[subject]

    def can_change(self, subject: str | None, criterion: str) -> bool:
        """Whether a cell takes a mark now: the team's while anyone follows it."""
        if self.read_only:
            return False
        if subject is not None:
            return self.takes(subject, criterion) and self.states[subject].phase in OPEN
        return self.is_common(criterion) and any(
            self.states[who].phase in OPEN for who in self._followers(criterion)
        )

    def mark(self, subject: str | None, criterion: str) -> Mark:
        """The mark of a cell as shown: a member's is the team's where they follow it."""
        cell = (subject, criterion)
        if subject is None:
            mark = self._shared_of(criterion).mark
        else:
            mark = self.states[subject].mark(criterion)
            if self.is_common(criterion):
                mark = self._after_team(subject, criterion, mark)
        if cell in self._levels:
            mark = replace(mark, level=self._levels[cell])
        text = self._typed(cell)
        return replace(mark, comment=text) if text else mark

    def deviates(self, subject: str, criterion: str) -> bool:
        """Whether a member's level on a common criterion is shown as their own."""
        cell = (subject, criterion)
        if not self.is_common(criterion) or cell in self._followed:
            return False
        if self.is_alone(subject):
            return self.mark(subject, criterion).level != self.mark(None, criterion).level
        return cell in self._levels or subject in self._shared_of(criterion).deviating

    def own_comment(self, subject: str | None, criterion: str) -> str:
        """What was written at a cell itself: at a member's of a common criterion, what is not the
        team's.
        """
        typed = self._typed((subject, criterion))
        if typed is not None:
            return typed
        if subject is None:
            return self._shared_of(criterion).mark.comment
        if self.is_common(criterion) and subject not in self._shared_of(criterion).commented:
            return ""
        return self.states[subject].mark(criterion).comment

    def is_unjustified(self, subject: str | None, criterion: str) -> bool:
        """Whether the level of a cell asks for a justification that is not written."""
        mark = self.mark(subject, criterion)
        if mark.level is None or mark.comment.strip():
            return False
        return rules.needs_justification(self.grid, self._criteria[criterion], mark.level)

    def cells(self) -> Iterator[Cell]:
        """Every cell that is to have a level, in reading order: once for a team's criterion."""
        for name in self._criteria:
            yield from self._lack(name).cells

    def gaps(self) -> tuple[Cell, ...]:
        """The cells shown without a level: the team's while one who follows it has none."""
        return tuple(cell for name in self._criteria for cell in self._lack(name).gaps)

    def to_justify(self) -> tuple[Cell, ...]:
        """The cells whose justification is missing in what is shown: the team's, and those of
        members who stand apart.
        """
        return tuple(cell for name in self._criteria for cell in self._lack(name).unjustified)

    def progress(self, criteria: Iterable[str]) -> tuple[int, int]:
        """How many of the criteria's cells are no gaps, and how many cells they have."""
        found = [self._lack(name) for name in criteria]
        total = sum(len(lack.cells) for lack in found)
        return total - sum(len(lack.gaps) for lack in found), total

    def lacks(self, criterion: str, what: Show) -> bool:
        """Whether any cell of a criterion has that thing to do."""
        if what is Show.ALL:
            return True
        lack = self._lack(criterion)
        return bool(lack.gaps if what is Show.UNMARKED else lack.unjustified)

    def _lack(self, criterion: str) -> _Lack:
        """What a criterion lacks; kept, since each act asks for all of them."""
        found = self._lacks.get(criterion)
        if found is None:
            found = self._lacks[criterion] = self._looked_for(criterion)
        return found

    def _looked_for(self, name: str) -> _Lack:
        concerned = self._concerned(name)
        lacking = [who for who in concerned if self.is_unjustified(who, name)]
        if not self.is_common(name):
            cells: tuple[Cell, ...] = tuple((who, name) for who in concerned)
            gaps = tuple(cell for cell in cells if self.mark(*cell).level is None)
            return _Lack(cells, gaps, tuple((who, name) for who in lacking))
        cells = ((None, name),) if concerned else ()
        is_gap = self.mark(None, name).level is None and bool(self._followers(name))
        commented = self._shared_of(name).commented
        apart: list[Cell] = [
            (who, name) for who in lacking if self._is_apart(who, name) or who in commented
        ]
        teams: list[Cell] = [(None, name)] if len(lacking) > len(apart) else []
        return _Lack(cells, cells if is_gap else (), (*teams, *apart))

    def marked_on_disk(self, subject: str) -> int:
        """How many of a member's criteria have a level on disk."""
        state = self.states[subject]
        known = self._counted.get(subject)
        if known is None or known[0] is not state:
            marks, expected = state.marks, self._expected[subject]
            count = sum(mark.level is not None and name in expected for name, mark in marks.items())
            known = self._counted[subject] = (state, count)
        return known[1]

    def _is_apart(self, subject: str, criterion: str) -> bool:
        return self.is_alone(subject) or self.deviates(subject, criterion)

    def _concerned(self, criterion: str) -> list[str]:
        return [who for who in self.owed if criterion in self._expected[who]]

    def _followers(self, criterion: str) -> list[str]:
        return [who for who in self._concerned(criterion) if not self._is_apart(who, criterion)]

    def _after_team(self, subject: str, criterion: str, mark: Mark) -> Mark:
        """A member's mark on a common criterion with what is pending for the whole team."""
        shared, team_cell = self._shared_of(criterion), (None, criterion)
        if (subject, criterion) in self._followed:
            mark = replace(mark, level=self.mark(None, criterion).level)
        elif subject not in shared.deviating and not self.is_alone(subject):
            mark = replace(mark, level=self._levels.get(team_cell, mark.level))
        emptied = self._typed((subject, criterion)) == ""
        if (subject not in shared.commented and not self.is_alone(subject)) or emptied:
            typed = self._typed(team_cell)
            mark = replace(mark, comment=shared.mark.comment if typed is None else typed)
        return mark

    def _typed(self, cell: Cell) -> str | None:
        return self._comments.get(cell, self.unrecorded.get(cell))

    def _shared_of(self, criterion: str) -> _Shared:
        if criterion not in self._common:
            return _NOTHING
        found = self._shared.get(criterion)
        if found is None:
            states = {who: self.states[who] for who in self._concerned(criterion)}
            found = self._shared[criterion] = _Shared(
                team.team_mark(states, criterion),
                frozenset(who for who in states if team.deviates(states, who, criterion)),
                frozenset(who for who in states if team.comment_deviates(states, who, criterion)),
            )
        return found
