"""The way through the warnings on screen: the card, the list, and what a person answers."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.draft import ReviewWarning
from jury_desk.domain.draft_acts import Settle, TakeBack, Unsettle
from jury_desk.gui.grids.places import Places
from jury_desk.gui.grids.review_questions import ReviewQuestions
from jury_desk.gui.grids.selection import Selection
from jury_desk.gui.grids.warning_card import WarningCard
from jury_desk.gui.grids.warning_mending import mending_command
from jury_desk.gui.grids.warning_teller import WarningTeller
from jury_desk.gui.grids.warning_tour import WarningTour
from jury_desk.gui.grids.warnings_list import WarningsList
from jury_desk.services.review import ReviewState


class WarningFlow(QObject):
    """`act_wanted` carries an Act, `shown` the warning that was taken in hand; `identity_wanted`
    asks for the card and `wanted` for a command of the page, where no act mends a warning.
    """

    act_wanted = Signal(object)
    shown = Signal(object)
    identity_wanted = Signal()
    wanted = Signal(str)

    def __init__(
        self,
        card: WarningCard,
        listed: WarningsList,
        places: Places | None,
        questions: ReviewQuestions,
        selection: Callable[[], Selection],
        parent: QObject,
    ) -> None:
        """`selection` gives what is selected in the draft at the moment."""
        super().__init__(parent)
        self._card = card
        self._list = listed
        self._places = places
        self._questions = questions
        self._selection = selection
        self._state: ReviewState | None = None
        self.tour = WarningTour()
        self.teller = WarningTeller(self)
        card.apply_wanted.connect(self.apply)
        card.keep_wanted.connect(self.keep)
        card.skip_wanted.connect(self.turn)
        listed.chosen.connect(self.go_to)
        listed.reopen_wanted.connect(lambda key: self.act_wanted.emit(Unsettle(warning=key)))

    def take(self, state: ReviewState) -> None:
        """Take a state; the warning in hand stays so where it is still open."""
        self._state = state
        self.tour.take(state)

    def tell(self) -> None:
        """Put the warning in hand on the card, and all in the list."""
        warning, state = self.tour.current, self._state
        if state is None:
            return
        self._list.show_state(state, warning.key if warning else "")
        if warning is not None:
            self.teller.tell(warning, self._card, self.tour, state.draft, self._places)

    def hinted(self) -> list[str]:
        """The paragraphs that open warnings are about."""
        found: list[str] = []
        for warning in self._state.warnings if self._state else ():
            if warning.paragraph:
                found.append(warning.paragraph)
            elif warning.element and self._places is not None:
                found += self._places.paragraphs_of(warning.element)[:1]
        return found

    def turn(self, step: int = 1) -> None:
        """Take the next open warning in hand (or the one before), ready to be answered."""
        if self.tour.turn(step) is not None:
            self.show_in_hand()
            self._card.take_keyboard()

    def show_in_hand(self) -> None:
        """Show the warning in hand: its element, its place, its card."""
        warning = self.tour.look()
        if warning is not None:
            self.shown.emit(warning)
            self.tell()

    def go_to(self, key: str) -> None:
        """Take the warning of a key in hand, where it is open."""
        if self.tour.go_to(key):
            self.show_in_hand()

    def follow(self, element: str) -> None:
        """Take an element's warning in hand, where it has any."""
        if self.tour.go_to_element(element):
            self.tell()

    def apply(self) -> None:
        """Do what mends the warning in hand."""
        warning, state = self.tour.current, self._state
        if warning is None or state is None:
            return
        if warning.proposal is not None:
            self.act_wanted.emit(warning.proposal)
        elif warning.kind == "title-missing":
            self.identity_wanted.emit()
        elif warning.kind == "not-understood":
            self._make_element(warning)
        elif command := mending_command(warning, state.draft):
            self.shown.emit(warning)
            self.wanted.emit(command)

    def keep(self) -> None:
        """Let the warning in hand stand, with a doubt beside it or without."""
        warning = self.tour.current
        if warning is None:
            return

        def kept(doubt: str) -> None:
            self.act_wanted.emit(Settle(warning=warning.key, doubt=doubt or None))

        self._questions.ask_doubt(
            self.teller.title(warning),
            kept,
            self._card.take_keyboard,
            notable=warning.element is not None,
        )

    def take_back(self, aside: int) -> None:
        """Make an element of what was left aside, of the kind that the person says."""
        state = self._state
        if state is None or aside >= len(state.draft.asides):
            return
        bloc = self._selection().bloc or state.draft.grid.blocs[-1]
        self._questions.ask_kind(
            lambda kind: self.act_wanted.emit(
                TakeBack(aside=aside, kind=kind, bloc=None if kind == "bloc" else bloc.id)
            )
        )

    def _make_element(self, warning: ReviewWarning) -> None:
        state = self._state
        if state is not None:
            for aside in state.account.asides_at(warning.paragraph or "")[:1]:
                self.take_back(aside)
