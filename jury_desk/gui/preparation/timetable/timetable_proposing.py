"""From the wish for a timetable to the one that is taken: nothing is recorded before."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.ports import Plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.errors import JuryDeskError
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.timetable.timetable_dialogs import DifferencesDialog
from jury_desk.gui.preparation.timetable.timetable_figures import (
    Changes,
    Difference,
    differences,
    figures,
)
from jury_desk.gui.preparation.timetable.timetable_planning import PlanningFlow
from jury_desk.gui.preparation.timetable.timetable_proposal import ProposalDock

SECONDS = 60
"""How long a timetable is looked for at most; the person may stop it before."""


class Proposing(QObject):
    """Runs the planning and holds the proposal. `changed` comes when another plan, or none, is to
    be shown, `left` when the keyboard was on a proposal that is over; `warned` brings what happened
    and what to do.
    """

    changed = Signal()
    left = Signal()
    warned = Signal(object)

    def __init__(self, desk: PreparationDesk, dock: ProposalDock, page: QWidget) -> None:
        """`dock` is where the person stops and decides; `page` what dialogs lie over."""
        super().__init__(page)
        self._desk, self._dock, self._page = desk, dock, page
        self._flow = PlanningFlow(desk.worker, self)
        self._plan: Plan | None = None
        self._base: Preparation | None = None
        self._differences: tuple[Difference, ...] = ()
        self._keep = False
        self._is_taking = False
        self._is_dropped = False
        self._next: bool | None = None
        """Whether to move little in the planning that follows the one that is ending."""
        self._flow.found.connect(self._show)
        self._flow.ended.connect(self._end)
        self._flow.failed.connect(self._fail)
        dock.stopped.connect(self.stop)
        dock.taken.connect(self.take)
        dock.discarded.connect(self.discard)
        dock.differences_wanted.connect(self.show_differences)

    # --- what is asked --------------------------------------------------------------------------

    @property
    def is_running(self) -> bool:
        """Whether a timetable is being made."""
        return self._flow.is_running

    @property
    def is_shown(self) -> bool:
        """Whether a proposal is on screen instead of the timetable."""
        return self._plan is not None

    @property
    def passages(self) -> tuple[PlannedPassage, ...]:
        """The proposal's passages; none where there is no proposal."""
        return self._plan.passages if self._plan is not None else ()

    @property
    def moved(self) -> frozenset[str]:
        """The placed passages that a proposal which moves little places elsewhere; for one that
        makes all anew, none: nearly all of them would be.
        """
        return self._elsewhere if self._keep else frozenset()

    @property
    def _elsewhere(self) -> frozenset[str]:
        return frozenset(
            one.passage.id
            for one in self._differences
            if one.before is not None and one.before.placed and one.after is not None
        )

    @property
    def _changes(self) -> Changes:
        """How many passages move, and how many have other jurors where they stand."""
        elsewhere = self._elsewhere
        found = [one for one in self._differences if one.passage.id in elsewhere]
        moved = sum(one.moves for one in found)
        return Changes(moved, len(found) - moved)

    # --- the acts -------------------------------------------------------------------------------

    def make(self) -> None:
        """Make a timetable: what is locked stays, all else is placed as well as can be."""
        self._run(keep=False)

    def repair(self) -> None:
        """Place what waits and mend what cannot hold, moving as little as possible."""
        self._run(keep=True)

    def stop(self) -> None:
        """End the search: the best so far is shown."""
        self._flow.stop()

    def take(self) -> None:
        """Record the proposal, as one act; it stays on screen until that is on the disk."""
        plan, base = self._plan, self._base
        if plan is None or base is None or self._flow.is_running:
            return
        planning, service = self._desk.crafts.planning, self._desk.service
        self._is_taking = True
        self._desk.act(lambda: planning.take(service, plan), self._tell_taken)

    def discard(self) -> None:
        """Put the proposal away: the timetable is as it was."""
        self._flow.stop()
        self._is_dropped = self._flow.is_running
        had_keyboard = self._clear()
        self.changed.emit()
        if had_keyboard:
            self.left.emit()

    def show_differences(self) -> None:
        """Show what the proposal changes."""
        if self._base is not None:
            DifferencesDialog(self._base, self._desk.grid, self._differences, self._page).open()

    def follow_desk(self) -> None:
        """The desk shows a state: a proposal that was made for another one is over."""
        if self._base is None or self._base is self._desk.state:
            self._is_taking = False  # it could not be recorded
            return
        self._flow.stop()
        self._is_dropped = self._flow.is_running
        if self._clear():
            self.left.emit()
        if not self._is_taking:
            self.warned.emit(
                lambda: (
                    self.tr("The session changed: the proposed timetable was put away."),
                    self.tr("Make it again."),
                )
            )
        self._is_taking = False

    # --- the course of it -----------------------------------------------------------------------

    def _run(self, *, keep: bool) -> None:
        desk = self._desk
        if not desk.editable:
            return
        if self._flow.is_running:
            self._next = keep if self._is_dropped else None
            return
        self._clear()
        self._keep, self._next = keep, None
        base, grid, planning = desk.state, desk.grid, desk.crafts.planning
        self._base, self._is_dropped = base, False
        self._dock.show_running()
        self._flow.run(
            lambda found, cancelled: planning.propose(
                base, grid, keep=keep, found=found, cancelled=cancelled, seconds=SECONDS
            )
        )
        self.changed.emit()
        self._dock.take_keyboard()

    def _show(self, plan: Plan) -> None:
        if self._base is None or self._is_dropped or not plan.passages:
            return
        self._plan = plan
        self._differences = differences(self._base.passages, plan.passages)
        meal = self._base.wishes.meal_minutes
        self._dock.show_found(
            figures(plan.passages, meal), self._changes, best=plan.best,
            running=self._flow.is_running,
        )  # fmt: skip
        self.changed.emit()

    def _end(self, plan: Plan | None) -> None:
        had_keyboard = self._dock.has_keyboard
        if self._is_dropped or plan is None:
            self._is_dropped = False
            self._clear()
            self.changed.emit()
            if self._next is not None:
                self._run(keep=self._next)
        elif plan.contradictions:
            self._plan, self._differences = None, ()
            self._dock.show_contradictions(plan.contradictions)
            self.changed.emit()
        elif plan.passages:
            self._show(plan)
        else:
            self._clear()
            self.changed.emit()
        if had_keyboard and self._dock.isVisible():
            self._dock.take_keyboard()

    def _fail(self, error: JuryDeskError) -> None:
        self._is_dropped = False
        self._clear()
        self._desk.failure.emit(error)
        self.changed.emit()

    def _clear(self) -> bool:
        """Whether the keyboard was on what is put away."""
        had_keyboard = self._dock.has_keyboard
        self._plan, self._base, self._differences = None, None, ()
        self._dock.hide()
        return had_keyboard

    def _tell_taken(self) -> None:
        self._desk.told.emit(
            lambda: (
                self.tr("The timetable is recorded."),
                self.tr("Ctrl+Z goes back to the one before."),
            )
        )
