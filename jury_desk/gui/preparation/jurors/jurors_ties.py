"""A juror's ties to candidates: found as anybody types, lifted with a reason, or declared."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.conflicts import Conflict, doubt
from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.people import DeclaredTie, Juror, Waiver
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.forms.ui_jurors_page import Ui_JurorsPage
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.jurors.jurors_dialogs import TieDialog, WaiverDialog
from jury_desk.gui.preparation.jurors.jurors_words import JurorsWords, tie_key, waivers_of
from jury_desk.gui.preparation.jurors.known_ties import KnownTies


class JurorTies(QObject):
    """The part of a juror's card about ties."""

    def __init__(self, ui: Ui_JurorsPage, desk: PreparationDesk, page: QWidget) -> None:
        super().__init__(page)
        self._ui, self._desk, self._page = ui, desk, page
        self._words = JurorsWords(self)
        self._juror = ""
        self._ties: dict[str, Conflict] = {}
        self.known = KnownTies(desk, self)
        self.known.changed.connect(self._show)
        ui.ties_view.shown.connect(lambda _: self._offer())
        ui.ties_view.entered.connect(lambda _: self._enter())
        ui.ties_view.removed.connect(lambda _: self._turn_back())
        ui.waive_button.clicked.connect(lambda _=False: self._ask_reason())
        ui.unwaive_button.clicked.connect(lambda _=False: self._take_back())
        ui.untie_button.clicked.connect(lambda _=False: self._untie())
        ui.tie_button.clicked.connect(lambda _=False: self._ask_tie())

    def show_juror(self, juror: str) -> None:
        """Show the ties of a juror ("" for none)."""
        self._juror = juror
        self.known.renew()
        self._show()

    def take_keyboard(self) -> None:
        """Give the keyboard to the ties, or to what declares one."""
        place = self._ui.ties_view if self._ties else self._ui.tie_button
        place.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def _tie(self) -> Conflict | None:
        return self._ties.get(self._ui.ties_view.current)

    def _show(self) -> None:
        state, ui = self._desk.state, self._ui
        if not self.known.fresh or self._juror not in state.jurors:
            return
        waivers = waivers_of(state, self._juror)
        found = sorted(
            self.known.found.of_juror(self._juror),
            key=lambda tie: (tie.waived, tie.certain, state.candidates[tie.candidate].name),
        )
        self._ties = {tie_key(tie): tie for tie in found}
        ui.ties_view.show_rows(
            [self._words.tie(tie, state, waivers.get(tie.candidate)) for tie in found]
        )
        out = {tie.candidate for tie in found if tie.keeps_out}
        ui.ties_text.setText(
            self.tr("Does not sit for %n candidate(s).", "", len(out))
            if out
            else self._words.no_tie()
        )
        self._offer()

    def _offer(self) -> None:
        """Show the acts on the tie in hand."""
        tie, ui, editable = self._tie, self._ui, self._desk.editable
        doubtful = tie is not None and not tie.certain
        ui.waive_button.setVisible(editable and doubtful and not (tie and tie.waived))
        ui.unwaive_button.setVisible(editable and tie is not None and tie.waived)
        ui.untie_button.setVisible(editable and tie is not None and tie.kind == "declared")
        ui.tie_button.setVisible(editable)

    def _enter(self) -> None:
        tie = self._tie
        if tie is not None and self._desk.editable and not tie.certain and not tie.waived:
            self._ask_reason()

    def _turn_back(self) -> None:
        tie = self._tie
        if tie is None or not self._desk.editable:
            return
        if tie.waived:
            self._take_back()
        elif tie.kind == "declared":
            self._untie()

    # --- doubts ---------------------------------------------------------------------------------

    def _alike(self, tie: Conflict) -> list[str]:
        """The candidates of the same doubt: one reason may answer for all who work at a firm."""
        return [
            other.candidate
            for other in self._ties.values()
            if not other.certain
            and not other.waived
            and (other.kind, other.named) == (tie.kind, tie.named)
        ]

    def _ask_reason(self) -> None:
        tie = self._tie
        if tie is None or tie.certain:
            return
        person = self._desk.state.candidates[tie.candidate].name
        juror = self._desk.state.jurors[tie.juror].name
        told = f"{juror} · {person}\n{self._words.nature(tie)}"
        dialog = WaiverDialog(told, len(self._alike(tie)), self._page)
        dialog.chosen.connect(lambda reason, all_: self._waive(tie, reason, all_alike=all_))
        dialog.open()

    def _waive(self, tie: Conflict, reason: str, *, all_alike: bool) -> None:
        service = self._desk.service
        people = self._alike(tie) if all_alike else [tie.candidate]
        by = self._desk.state.card.responsible

        def act() -> None:
            held = waivers_of(service.state, tie.juror)
            looked_at = doubt(tie.kind, tie.named)
            service.put(
                *(
                    Waiver(
                        id=held[person].id if person in held else new_id("waiver"),
                        juror=tie.juror,
                        candidate=person,
                        reason=reason,
                        about=(*(held[person].about if person in held else ()), looked_at),
                        by=by,
                    )
                    for person in people
                )
            )

        self._desk.act(act)

    def _take_back(self) -> None:
        tie = self._tie
        waiver = waivers_of(self._desk.state, tie.juror).get(tie.candidate) if tie else None
        if tie is None or waiver is None:
            return
        left = tuple(one for one in waiver.about if one != doubt(tie.kind, tie.named))
        if left:
            self._desk.put(msgspec.structs.replace(waiver, about=left))
        else:
            self._desk.remove(Kind.WAIVER, [waiver.id])

    # --- declared ties --------------------------------------------------------------------------

    def _ask_tie(self) -> None:
        juror = self._desk.state.jurors.get(self._juror)
        if juror is None:
            return
        tied = {tie.candidate for tie in juror.ties}
        people = [one for one in self._desk.state.candidates.values() if one.id not in tied]
        dialog = TieDialog(people, self._page)
        dialog.chosen.connect(lambda person, nature: self._declare(juror.id, person, nature))
        dialog.open()

    def _declare(self, juror: str, candidate: str, nature: str) -> None:
        tie = DeclaredTie(candidate=candidate, nature=nature)
        self._on_ties(juror, lambda held: (*held.ties, tie))

    def _untie(self) -> None:
        tie = self._tie
        if tie is not None:
            left = tie.candidate
            self._on_ties(
                tie.juror, lambda held: tuple(one for one in held.ties if one.candidate != left)
            )

    def _on_ties(self, juror: str, changed: Callable[[Juror], tuple[DeclaredTie, ...]]) -> None:
        service = self._desk.service

        def act() -> None:
            held = service.state.jurors[juror]
            service.put(msgspec.structs.replace(held, ties=changed(held)))

        self._desk.act(act)
