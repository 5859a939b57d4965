"""What a juror does about the unforeseen: asked in a card, done by the worker."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.errors import DayError, JuryDeskError, SheetError
from jury_desk.gui.juror.status_looks import status_word
from jury_desk.gui.juror.unforeseen.passage_strip import PassageStrip
from jury_desk.gui.juror.unforeseen.unforeseen_button import UnforeseenButton
from jury_desk.gui.juror.unforeseen.unforeseen_menu import UnforeseenMenu
from jury_desk.gui.juror.unforeseen.unforeseen_words import (
    KINDS,
    members_of,
    name_of,
    sheet_word,
    sheets_of,
)

if TYPE_CHECKING:  # the cards are imported when one is asked for: the first tick does not wait
    from jury_desk.domain.day.acts import IncidentKind
    from jury_desk.domain.sheet import SheetRef
    from jury_desk.gui.juror.passage.day_session import DaySession
    from jury_desk.gui.juror.unforeseen.act_dialog import AskingDialog
    from jury_desk.gui.juror.unforeseen.day_acts import Act, DayActs
    from jury_desk.gui.juror.unforeseen.swap_dialog import SwapDialog
    from jury_desk.services.day_log import DayLog
    from jury_desk.services.juror_day import Day
    from jury_desk.services.program import Program


class UnforeseenFlow(QObject):
    """Works on the passage in hand: of one candidate, or of a team.

    `sheets_changed` carries the ids of the passages whose sheets changed on disk behind what is
    shown; `added` that of a passage to be opened; `closed` tells that a card is gone. A refusal is
    told in the card; what the disk refuses the DaySession tells too.
    """

    sheets_changed = Signal(object)
    added = Signal(str)
    closed = Signal()

    def __init__(
        self,
        program: Program,
        page: QWidget,
        flush: Callable[[], None],
        try_again: Callable[[Collection[str], Callable[[bool], None]], None],
    ) -> None:
        """`page` is what the cards stand over; `flush` sends what is typed on the sheet in hand;
        `try_again` sends what the disk refused of some passages, and tells whether it has all.
        """
        super().__init__(page)
        self._program = program
        self._page = page
        self._flush = flush
        self._try_again = try_again
        self._day: Day | None = None
        self._passage = ""
        self._subject: str | None = None
        self._session: DaySession | None = None
        self._drafts: dict[tuple[str, str, str], str] = {}
        self.button = UnforeseenButton(page)
        self.strip = PassageStrip(page)
        self.menu = UnforeseenMenu(page)
        self.button.clicked.connect(self.open_menu)
        self.button.hide()
        self.menu.wanted.connect(self.do)
        self.strip.withdraw_wanted.connect(self.withdraw)
        self.strip.return_wanted.connect(self.take_back)

    # --- what is in hand --------------------------------------------------------------------------

    def take_session(self, session: DaySession | None) -> None:
        """Work on another day's journal."""
        self._session = session

    def show_passage(self, day: Day | None, passage: str, subject: str | None = None) -> None:
        """Take the day as it stands and the passage in hand ("" for none); `subject` is the member
        of a team whose column is current.
        """
        self._day, self._passage, self._subject = day, passage, subject
        session = self._session
        self.strip.show_passage(day, passage, session.text if session else lambda _: "")
        self.button.setVisible(day is not None)

    # --- acts -------------------------------------------------------------------------------------

    def open_menu(self) -> None:
        """Offer what can be done about the passage in hand."""
        day, passage = self._day, self._passage
        if day is None:
            return
        if not passage:
            self.menu.open_bare(self.button, away=day.state.away)
            return
        given = [day.state.given_up(passage, one.ref.subject) for one in sheets_of(day, passage)]
        self.menu.open_under(
            self.button,
            given=all(given),
            some_given=any(given),
            incidents=bool(day.state.incidents_of(passage)),
            swappable=bool(self._swappable()),
            away=day.state.away,
        )

    def do(self, name: str) -> None:
        """Do what the menu names."""
        acts: dict[str, Callable[[], object]] = {
            **{kind: partial(self.record, kind) for kind in KINDS},
            "withdraw": self.withdraw,
            "add": self.add,
            "earlier": partial(self.move_in_order, self._passage, -1),
            "later": partial(self.move_in_order, self._passage, 1),
            "swap": self.swap,
            "move": self.move,
            "recuse": self.recuse,
            "return": self.take_back,
            "paper": self.copy_from_paper,
        }
        if self._day is not None and self._session is not None:
            acts[name]()

    def record(self, kind: IncidentKind) -> None:
        """Ask about an incident, then record it."""
        from jury_desk.gui.juror.unforeseen.incident_dialogs import IncidentDialog

        day, passage = self._held()
        who, members = name_of(day, passage), members_of(day, passage)
        dialog = IncidentDialog(kind, who, members, self._subject, self._page, self._draft(kind))
        self._ask(
            dialog,
            kind,
            lambda: self._acts.incident(passage, dialog.subject, kind, dialog.reason),
        )

    def withdraw(self, incident: str = "") -> None:
        """Ask why what was recorded is taken back; `incident` is the one meant, where one is."""
        from jury_desk.gui.juror.unforeseen.incident_dialogs import WithdrawDialog

        day, passage = self._held()
        names = dict(members_of(day, passage))
        found = []
        for one in day.state.incidents_of(passage):
            parts = (
                f"{one.recorded.at.astimezone():%H:%M}",
                status_word(one.kind),
                names.get(one.subject or ""),
            )
            if incident in ("", one.id):
                found.append((one.id, " · ".join(part for part in parts if part)))
        if found:
            who = name_of(day, passage)
            dialog = WithdrawDialog(who, found, self._page, self._draft("withdraw"))
            self._ask(
                dialog, "withdraw", lambda: self._acts.withdraw(dialog.incident, dialog.reason)
            )

    def add(self) -> None:
        """Ask who is to pass, then add the passage to the day."""
        from jury_desk.gui.juror.unforeseen.added_dialog import AddedDialog, markable

        day, passage = self._held()
        session = self._session
        if session is None or not markable(day.grid):
            return
        assessment = day.plan.passage(passage).assessment if passage else ""
        dialog = AddedDialog(
            day, assessment, lambda: session.now().at, self._page, self._draft("add")
        )

        def done(added: str) -> None:
            if dialog.opens:
                self.added.emit(added)

        self._ask(dialog, "add", lambda: self._acts.add(day.grid, dialog.added), done)

    def move_in_order(self, passage: str, step: int) -> None:
        """Let a passage be heard earlier (-1) or later (+1), at once: it can be moved back."""
        if self._session is not None:
            self._session.do(self._acts.order(passage, step))

    def swap(self) -> None:
        """Ask for the other sheet, show before and after, then put them right."""
        from jury_desk.gui.juror.unforeseen.swap_dialog import SwapDialog

        day, _ = self._held()
        mine, others = self._mine(), self._swappable()
        if mine is None or not others:
            return
        self._flush()
        words = [(ref, sheet_word(day, ref)) for ref in others]
        dialog = SwapDialog(sheet_word(day, mine), words, self._page, self._draft("swap"))
        dialog.weighed.connect(lambda other: self._weigh(dialog, mine, other))

        def act() -> Act:
            other: SheetRef = dialog.other  # type: ignore[assignment]  # the card lacks none now
            return self._acts.swap(mine, other, dialog.reason)

        def passages() -> tuple[str, ...]:
            return (mine.passage, *((dialog.other.passage,) if dialog.other else ()))

        self._ask(
            dialog,
            "swap",
            act,
            lambda now: self.sheets_changed.emit(now.swaps[-1].passages),
            passages,
        )

    def move(self) -> None:
        """Ask which other juror marks the passage."""
        from jury_desk.gui.juror.unforeseen.given_dialogs import MoveDialog

        day, passage = self._held()
        sitting = [seat.juror for seat in day.plan.passage(passage).seats]
        others = sorted(
            (one for one in day.plan.jurors if one.id != day.juror.id),
            key=lambda one: one.id not in sitting,
        )
        names = [one.name for one in others]
        dialog = MoveDialog(name_of(day, passage), names, self._page, self._draft("move"))
        self._ask(
            dialog,
            "move",
            lambda: self._acts.move(passage, dialog.juror, dialog.reason),
            lambda _: self.sheets_changed.emit((passage,)),
        )

    def recuse(self) -> None:
        """Ask why the juror steps back from a candidate."""
        from jury_desk.gui.juror.unforeseen.given_dialogs import RecuseDialog
        from jury_desk.services.unforeseen_given import other_passages

        day, passage = self._held()
        mine = self._mine()
        if mine is None:
            return
        left = {
            one.ref.subject
            for one in sheets_of(day, passage)
            if day.state.given_up(passage, one.ref.subject) is None
        }
        members = [one for one in members_of(day, passage) if one[0] in left]
        dialog = RecuseDialog(
            name_of(day, passage),
            members,
            mine.subject if mine.subject in left or not members else members[0][0],
            lambda subject: len(other_passages(day, passage, subject)),
            self._page,
            self._draft("recuse"),
        )

        def act() -> Act:
            who, everywhere = dialog.candidate, dialog.everywhere
            return self._acts.recuse(passage, who, dialog.reason, everywhere=everywhere)

        self._ask(
            dialog,
            "recuse",
            act,
            lambda now: self.sheets_changed.emit(tuple({one.passage for one in now.given})),
        )

    def take_back(self, subject: str = "") -> None:
        """Ask why the passage, or the sheet of `subject`, is the juror's again."""
        from jury_desk.gui.juror.unforeseen.given_dialogs import TakeBackDialog

        day, passage = self._held()
        given = [
            one
            for one in sheets_of(day, passage)
            if day.state.given_up(passage, one.ref.subject) and subject in ("", one.ref.subject)
        ]
        if not given:
            return
        sheet = given[0]
        dialog = TakeBackDialog(sheet.subject_name, self._page, self._draft("return"))
        self._ask(
            dialog,
            "return",
            lambda: self._acts.take_back(passage, sheet.ref.subject, dialog.reason),
            lambda _: self.sheets_changed.emit((passage,)),
        )

    def copy_from_paper(self) -> None:
        """Ask why the sheet is on paper, then start its write-up."""
        from jury_desk.gui.juror.unforeseen.paper_dialog import PaperDialog

        day, passage = self._held()
        self._flush()
        dialog = PaperDialog(name_of(day, passage), self._page, self._draft("paper"))
        self._ask(
            dialog,
            "paper",
            lambda: self._acts.paper(passage, dialog.why, dialog.reason),
            lambda _: self.sheets_changed.emit((passage,)),
        )

    # --- how an act is asked ----------------------------------------------------------------------

    @cached_property
    def _acts(self) -> DayActs:
        from jury_desk.gui.juror.unforeseen.day_acts import DayActs

        return DayActs(self._program.day)

    def _held(self) -> tuple[Day, str]:
        assert self._day is not None  # noqa: S101  `do` and the strip act on a day alone
        return self._day, self._passage

    def _mine(self) -> SheetRef | None:
        """The sheet in hand: of the candidate, or of the member whose column is current."""
        day, passage = self._held()
        refs = [one.ref for one in sheets_of(day, passage)]
        return next(
            (ref for ref in refs if ref.subject == self._subject), refs[0] if refs else None
        )

    def _swappable(self) -> tuple[SheetRef, ...]:
        from jury_desk.services.swap_sheets import swappable

        day, _ = self._held()
        mine = self._mine()
        return swappable(day, mine) if mine else ()

    def _draft(self, name: str) -> str:
        """What was typed about the passage in hand in a card that was put away."""
        return self._drafts.pop(self._about(name), "")

    def _about(self, name: str) -> tuple[str, str, str]:
        """Passages of two sessions can have one id."""
        return self._day.plan.id if self._day else "", self._passage, name

    def _ask(
        self,
        dialog: AskingDialog,
        name: str,
        act: Callable[[], Act],
        done: Callable[[Any], None] = lambda _: None,
        whole: Callable[[], Collection[str]] = tuple,
    ) -> None:
        """Open a card; `act` gives the act as its fields say, `done` hears its result. `whole`
        tells the passages of which the disk must have everything before the act.
        """
        about = self._about(name)
        dialog.put_away.connect(lambda draft: self._drafts.__setitem__(about, draft))
        dialog.asked.connect(lambda: self._ask_disk(dialog, whole(), act(), done))
        dialog.finished.connect(self.closed)
        dialog.open()

    def _ask_disk(
        self,
        dialog: AskingDialog,
        whole: Collection[str],
        act: Act,
        done: Callable[[Any], None],
    ) -> None:
        from jury_desk.services.day_log import refused

        def tried(recorded: bool) -> None:
            if recorded:
                self._send(dialog, act, done)
            else:
                dialog.show_failure(refused("swap-unrecorded", "A comment is not recorded yet."))

        if whole:
            self._try_again(whole, tried)
        else:
            self._send(dialog, act, done)

    def _send(self, dialog: AskingDialog, act: Act, done: Callable[[Any], None]) -> None:
        if self._session is None:
            dialog.give_up()
            return

        def told(outcome: Any) -> None:
            if isinstance(outcome, JuryDeskError):
                dialog.show_failure(outcome)
            else:
                dialog.accept()
                done(outcome)

        self._session.do(_refusals_told(act), told, partial(_fail, dialog))

    def _weigh(self, dialog: SwapDialog, mine: SheetRef, other: SheetRef) -> None:
        if self._session is not None:
            self._session.do(
                _refusals_told(self._acts.weigh(mine, other)),
                partial(dialog.show_swap, other),
                partial(_fail, dialog),
            )


def _refusals_told(act: Act) -> Act:
    """The act, which gives a refusal back: the card tells it, and nobody else."""

    def tried(log: DayLog) -> Any:
        try:
            return act(log)
        except (DayError, SheetError) as error:
            return error

    return tried


def _fail(dialog: AskingDialog, error: Exception) -> None:
    if isinstance(error, JuryDeskError):
        dialog.show_failure(error)
    else:  # a bug: the worker reports it, and the card must not stand in its way
        dialog.give_up()
