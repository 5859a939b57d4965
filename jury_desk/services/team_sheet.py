"""A team at work: the sheets of its members side by side, and the acts that reach all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain import sheet as rules
from jury_desk.domain import team
from jury_desk.domain.audit import Act
from jury_desk.domain.day.acts import NoteMoved
from jury_desk.domain.day.state import DayState
from jury_desk.domain.sheet import Phase
from jury_desk.errors import SheetError
from jury_desk.services.day_log import refused

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Mapping

    from jury_desk.domain.grid import Criterion
    from jury_desk.domain.ports import Recording, Store
    from jury_desk.domain.sheet import Change, SheetState
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.open_sheet import OpenSheet, Prepared

    Rule = Callable[[SheetState], Change | None]


@dataclass(frozen=True)
class TeamRecorded:
    """An act that is on disk: `at` is when, `states` every member's sheet after it, `criterion`
    the one it touched (None: the sheets as a whole), `subjects` those whose sheets it changed.
    """

    act: Act
    at: dt.datetime
    states: Mapping[str, SheetState]
    criterion: str | None
    subjects: tuple[str, ...]


class TeamSheet:
    """One juror's sheets for the members of a team in one passage.

    A member who is absent, or whose sheet was given up, gets nothing and is not waited for. Every
    method that changes something returns once all of it is durable, or raises (SheetError,
    DayError, StorageError) and leaves every sheet as it was. One thread at a time.
    """

    def __init__(
        self,
        sheets: tuple[OpenSheet, ...],
        store: Store,
        state: Callable[[], DayState] = DayState,
    ) -> None:
        """`sheets` are the members' in the order of the team, at least one; `state` tells where
        the day stands at the moment it is asked.
        """
        self._store = store
        self._day = state
        self.sheets: Mapping[str, OpenSheet] = {sheet.ref.subject: sheet for sheet in sheets}
        first = sheets[0]
        self.plan, self.grid, self.passage = first.plan, first.grid, first.passage
        self.bloc, self.assessment = first.bloc, first.assessment
        self.offered: tuple[Criterion, ...] = first.offered
        self._common = {item.id for item in first.offered if team.is_common(first.assessment, item)}
        self._left_out = {sheet.ref.subject: frozenset(sheet.neutralised) for sheet in sheets}
        for sheet in sheets:
            sheet.next_turn = self._next_turn

    # --- what stands ------------------------------------------------------------------------------

    @property
    def members(self) -> tuple[str, ...]:
        """Every member's candidate id, the absent ones among them, in the order of the team."""
        return tuple(self.sheets)

    @property
    def owed(self) -> tuple[str, ...]:
        """The members whose sheets are to be marked: not those absent or given up."""
        day, passage = self._day(), self.passage.id
        return tuple(
            subject
            for subject in self.sheets
            if day.given_up(passage, subject) is None
            and all(one.kind != "absent" for one in day.incidents_of(passage, subject))
        )

    @property
    def states(self) -> Mapping[str, SheetState]:
        """Every member's sheet as it stands."""
        return {subject: sheet.state for subject, sheet in self.sheets.items()}

    @property
    def phase(self) -> Phase:
        """That of the least advanced sheet that is owed."""
        return team.phase_of(self._owed_states().values())

    @property
    def gaps(self) -> tuple[tuple[str, str], ...]:
        """Member and criterion without a level: by criterion in reading order, then by member."""
        return self._by_criterion({name: self.sheets[name].gaps for name in self._unsigned()})

    @property
    def to_justify(self) -> tuple[tuple[str, str], ...]:
        """Member and criterion whose justification is missing, in the same order."""
        return self._by_criterion({name: self.sheets[name].to_justify for name in self._unsigned()})

    @property
    def can_undo(self) -> bool:
        """Whether there is an act to turn back."""
        return bool(team.to_undo(self._owed_states()))

    @property
    def can_redo(self) -> bool:
        """Whether there is an act to do again."""
        return bool(team.to_redo(self._owed_states()))

    def common(self, criterion: str) -> bool:
        """Whether the criterion is marked once for the whole team."""
        return criterion in self._common

    def team_level(self, criterion: str) -> str | None:
        """The level of the members who do not deviate; None where there is none, and where the
        criterion is not common.
        """
        return self._team_mark(criterion).level

    def team_comment(self, criterion: str) -> str:
        """The comment of the members who have none of their own; empty where there is none."""
        return self._team_mark(criterion).comment

    def deviates(self, subject: str, criterion: str) -> bool:
        """Whether the member's level of a common criterion is not the team's: never for a criterion
        that is left out for them, nor for a member who is absent.
        """
        owed = self._for(criterion)
        return (
            self.common(criterion) and subject in owed and team.deviates(owed, subject, criterion)
        )

    def has_own_comment(self, subject: str, criterion: str) -> bool:
        """Whether the member's comment of a common criterion replaces the team's."""
        state = self.sheets[subject].state
        return self.common(criterion) and team.has_own_comment(state, criterion)

    # --- levels and comments ----------------------------------------------------------------------

    def set_team_level(self, criterion: str, level: str | None) -> TeamRecorded | None:
        """Give everyone who does not deviate a level of a common criterion (None takes it back);
        None where nothing changed. DayError where the criterion is not common, or everyone
        deviates.
        """
        return self._set_for_all(
            criterion,
            team.has_own_level,
            lambda state: rules.set_level(state, self.grid, criterion, level, Act.TEAM_LEVEL_SET),
        )

    def set_team_comment(self, criterion: str, comment: str) -> TeamRecorded | None:
        """Write the comment of everyone who has none of their own ("" removes it); as above."""
        return self._set_for_all(
            criterion,
            team.has_own_comment,
            lambda state: rules.set_comment(
                state, self.grid, criterion, comment, Act.TEAM_COMMENT_SET
            ),
        )

    def set_member_level(
        self, subject: str, criterion: str, level: str | None
    ) -> TeamRecorded | None:
        """Give one member a level: of a common criterion, a deviation, which None takes back.

        None where nothing changed. SheetError where the criterion is neutralised for the member,
        DayError where the member is absent.
        """
        if level is None and self.common(criterion):
            return self.follow_team(subject, criterion)
        self._to_mark(subject, criterion)
        return self._record(
            {subject: lambda state: rules.set_level(state, self.grid, criterion, level)}
        )

    def set_member_comment(self, subject: str, criterion: str, comment: str) -> TeamRecorded | None:
        """Write one member's comment: of a common criterion it replaces the team's, and "" goes
        back to that one; as above.
        """
        self._to_mark(subject, criterion)
        act = Act.COMMENT_SET
        if not comment and self.common(criterion):
            if not team.comment_deviates(self._for(criterion), subject, criterion):
                return None
            comment, act = self.team_comment(criterion), Act.TEAM_COMMENT_SET
        return self._record(
            {subject: lambda state: rules.set_comment(state, self.grid, criterion, comment, act)}
        )

    def follow_team(self, subject: str, criterion: str) -> TeamRecorded | None:
        """Give one member the team's level again, whatever it is; None where nothing changed, or
        where the criterion is not common.
        """
        self._to_mark(subject, criterion)
        if not self.common(criterion) or not self.deviates(subject, criterion):
            return None
        level, act = self.team_level(criterion), Act.TEAM_LEVEL_SET
        return self._record(
            {subject: lambda state: rules.set_level(state, self.grid, criterion, level, act)}
        )

    def move_note(self, log: DayLog, note: str, subject: str, criterion: str) -> TeamRecorded:
        """Make a private note part of a comment, in one transaction with the day's journal: of the
        team's where the member follows the team there, else of the member's own.

        Raises DayError (moved before), SheetError (closed, neutralised, too long).
        """
        sheet = self._to_mark(subject, criterion)
        alone = not self.common(criterion) or not team.takes_part(sheet.state)
        if alone or self.deviates(subject, criterion) or self.has_own_comment(subject, criterion):
            recorded = log.move_note(note, sheet, criterion)
            states = self.states
            return TeamRecorded(recorded.act, recorded.at, states, criterion, (subject,))
        before = self.team_comment(criterion).rstrip()
        text = log.text_to_move(note, before)
        comment = f"{before}\n{text}" if before else text

        def written(state: SheetState) -> Change | None:
            return rules.set_comment(state, self.grid, criterion, comment, Act.TEAM_COMMENT_SET)

        following = {
            name: written
            for name, state in self._for(criterion).items()
            if team.takes_part(state) and not team.has_own_comment(state, criterion)
        }
        prepared = self._prepared(following)
        if not prepared:
            raise refused("day-note-gone", "This note is not there any more.")
        act = NoteMoved(note=note, criterion=criterion, subject=subject)
        log.record(act, sheets=_recordings(prepared))
        return self._adopted(prepared)

    def undo(self) -> TeamRecorded | None:
        """Turn back the last act on any of the sheets, on all that it changed; None for none."""
        return self._record(dict.fromkeys(team.to_undo(self._owed_states()), rules.undo))

    def redo(self) -> TeamRecorded | None:
        """Do again what was undone last; None where nothing was, or something new came after."""
        return self._record(dict.fromkeys(team.to_redo(self._owed_states()), rules.redo))

    # --- phases -----------------------------------------------------------------------------------

    def start_write_up(self) -> TeamRecorded | None:
        """Every sheet from live marking to write-up."""
        return self._move(Phase.LIVE, rules.start_write_up)

    def resume_live(self) -> TeamRecorded | None:
        """Back to live marking."""
        return self._move(Phase.WRITE_UP, rules.resume_live)

    def complete(self) -> TeamRecorded | None:
        """Close the write-up of every sheet. SheetError while one of them lacks something."""
        missing = len(self.gaps) + len(self.to_justify)
        if self.phase is Phase.WRITE_UP and missing:
            raise SheetError(
                f"{missing} levels or justifications are still missing.",
                "Give each member a level, or mark it as not observed, and justify where it asks.",
            )
        criteria = {sheet.ref: sheet.criteria for sheet in self.sheets.values()}
        return self._move(
            Phase.WRITE_UP, lambda state: rules.complete(state, self.grid, criteria[state.ref])
        )

    def reopen(self) -> TeamRecorded | None:
        """Every complete sheet back to write-up, before signing."""
        return self._move(Phase.COMPLETE, rules.reopen)

    def start_correction(self, subject: str, reason: str) -> TeamRecorded | None:
        """Open a new version of one member's signed sheet: it then has left the team's acts."""
        done = self.sheets[subject].start_correction(reason)
        if done is None:
            return None
        return TeamRecorded(done.act, done.at, self.states, None, (subject,))

    def reload(self) -> None:
        """Read every sheet again, as the disk holds it: after a failure."""
        for sheet in self.sheets.values():
            sheet.reload()

    # --- how --------------------------------------------------------------------------------------

    def _owed_states(self) -> dict[str, SheetState]:
        return {subject: self.sheets[subject].state for subject in self.owed}

    def _unsigned(self) -> tuple[str, ...]:
        states = self._owed_states()
        return tuple(name for name, state in states.items() if state.phase is not Phase.SIGNED)

    def _for(self, criterion: str) -> dict[str, SheetState]:
        """The owed sheets on which the criterion is marked."""
        return {
            subject: state
            for subject, state in self._owed_states().items()
            if criterion not in self._left_out[subject]
        }

    def _team_mark(self, criterion: str) -> rules.Mark:
        if not self.common(criterion):
            return rules.Mark()
        return team.team_mark(self._for(criterion), criterion)

    def _by_criterion(self, found: Mapping[str, tuple[str, ...]]) -> tuple[tuple[str, str], ...]:
        return tuple(
            (subject, item.id)
            for item in self.offered
            for subject, criteria in found.items()
            if item.id in criteria
        )

    def _to_mark(self, subject: str, criterion: str) -> OpenSheet:
        sheet = self.sheets[subject]
        if subject not in self.owed:
            raise refused("team-not-owed", "This member's sheet is not to be marked.")
        sheet.must_be_marked(criterion)
        return sheet

    def _set_for_all(
        self, criterion: str, own: Callable[[SheetState, str], bool], rule: Rule
    ) -> TeamRecorded | None:
        if not self.common(criterion):
            raise refused("team-not-common", "This criterion is marked for each member alone.")
        reached = {
            subject: state
            for subject, state in self._for(criterion).items()
            if team.takes_part(state)
        }
        if not reached:
            raise refused("team-nobody", "No sheet of this team can take it.")
        following = [name for name, state in reached.items() if not own(state, criterion)]
        if not following:
            raise refused("team-all-own", "Every member has one of their own here.")
        return self._record(dict.fromkeys(following, rule))

    def _move(self, phase: Phase, rule: Rule) -> TeamRecorded | None:
        """Move the sheets that stand in a phase; where none does, the rule says why."""
        states = self._owed_states()
        if not states:
            raise refused("team-nobody", "No sheet of this team can take it.")
        moved = [name for name, state in states.items() if state.phase is phase]
        return self._record(dict.fromkeys(moved or [next(iter(states))], rule))

    def _next_turn(self) -> int:
        return team.next_turn(sheet.state for sheet in self.sheets.values())

    def _record(self, acts: Mapping[str, Rule]) -> TeamRecorded | None:
        """Write the acts of several members as one, with one turn, in one transaction."""
        prepared = self._prepared(acts)
        if not prepared:
            return None
        self._store.record_all(_recordings(prepared))
        return self._adopted(prepared)

    def _prepared(self, acts: Mapping[str, Rule]) -> dict[str, Prepared]:
        turn = self._next_turn()
        prepared: dict[str, Prepared] = {}
        for subject, rule in acts.items():
            found = self.sheets[subject].prepare(rule, turn=turn)
            if found is not None:
                prepared[subject] = found
        return prepared

    def _adopted(self, prepared: Mapping[str, Prepared]) -> TeamRecorded:
        for subject, found in prepared.items():
            last = self.sheets[subject].adopt(found)
        return TeamRecorded(last.act, last.at, self.states, last.criterion, tuple(prepared))


def _recordings(prepared: Mapping[str, Prepared]) -> list[Recording]:
    return [recording for one in prepared.values() for recording in one.recordings]
