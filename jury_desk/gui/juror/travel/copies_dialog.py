"""The copies of what is signed: where each lies, when it was read back, which stick is theirs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.forms.ui_copies_card import Ui_CopiesCard
from jury_desk.gui.juror.carry.file_dialog import shown_place
from jury_desk.gui.juror.travel.copies_words import ALL, CopiesWords
from jury_desk.gui.juror.travel.lines import show_lines
from jury_desk.gui.juror.travel.travel_card import TravelCard
from jury_desk.gui.kit.asked_files import ask_folder, documents_folder
from jury_desk.gui.kit.icons import dress

if TYPE_CHECKING:
    from jury_desk.domain.travel.copies import Copies, CopyKind, Volume

_KINDS: tuple[CopyKind, ...] = ("database", "recovery", "stick")


@dataclass(frozen=True)
class CopiesState:
    """What the card shows: the `copies` of a session by sheet, all of them just read; the folder of
    the `stick`, None for none; the `volumes` that are plugged in; whether writing asks for the PIN,
    and the seconds to wait for it; whether copies are made in the session at all.
    """

    copies: Mapping[str, Copies]
    stick: str | None
    volumes: Sequence[Volume]
    needs_pin: bool
    wait_seconds: int = 0
    are_made: bool = True

    @property
    def missing(self) -> int:
        """How many signed sheets have fewer than three copies."""
        return sum(one.count < ALL for one in self.copies.values())

    @property
    def only_lacks_stick(self) -> bool:
        """Whether nothing can be written before a stick is chosen."""
        whole = all(one.database and one.recovery for one in self.copies.values())
        return self.stick is None and whole


class CopiesDialog(TravelCard):
    """`stick_chosen` brings a folder, None for no stick; `write_wanted` the PIN, "" for none: then
    `show_state` or `show_failure`. `progress_told` may be emitted from any thread.
    """

    stick_chosen = Signal(object)
    write_wanted = Signal(str)
    progress_told = Signal(int, int)

    def __init__(self, state: CopiesState, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_CopiesCard()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._state = state
        self._progress: tuple[int, int] | None = None
        super().__init__(body, self._ui.pin_part, parent)
        ui = self._ui
        ui.stick_button.clicked.connect(self._choose)
        ui.forget_button.clicked.connect(lambda: self._take(None))
        ui.volumes_widget.chosen.connect(self._take)
        self.progress_told.connect(self._show_progress)
        self.retranslate()
        self.show_state(state)

    def show_state(self, state: CopiesState) -> None:
        """What lies where now."""
        self._state, self._progress = state, None
        self._ui.pin_part.ask("enter" if state.needs_pin and self._can_write else "none")
        self._ui.pin_part.clear()
        self.end()
        self.start_wait(state.wait_seconds)
        if self.isVisible():
            self.fit()
        wants_stick = self._are_meant and state.only_lacks_stick
        first = self._ui.stick_button if wants_stick else self.accept_button
        (self._ui.pin_part if self.pin_part.wish == "enter" else first).setFocus()

    def act(self) -> None:
        if not self._can_write:
            self.accept()
        elif self.pin_is_good():
            pin = self.pin_part.pin
            self.begin()
            self.write_wanted.emit(pin)

    def retranslate(self) -> None:
        self._ui.retranslateUi(self.body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Copies of what is signed"))
        self._ui.stick_note.setText(
            self.tr(
                "Each sheet that you sign is also written here, encrypted for the secretariat: "
                "whoever finds the stick reads nothing. The choice stays."
            )
        )
        self.tell()

    def tell(self) -> None:
        ui, state = self._ui, self._state
        self._tell_summary()
        show_lines(ui.places_lines, self._place_lines())
        place = shown_place(state.stick) if state.stick else self.tr("No stick is chosen")
        ui.stick_label.setText(place)
        ui.stick_label.set_whole(state.stick or "")
        ui.forget_button.setVisible(state.stick is not None)
        ui.volumes_widget.offer(state.volumes, state.stick or "", ui.forget_button)
        ui.stick_widget.setVisible(self._are_meant)
        for field in (ui.stick_button, ui.forget_button, ui.volumes_widget):
            field.setEnabled(not self.busy)
        self.refuse_button.setVisible(self._can_write)
        self.refuse_button.setText(self.tr("Close"))
        self.accept_button.setText(self._word())
        super().tell()

    @property
    def _are_meant(self) -> bool:
        """Whether there are to be three copies at all."""
        copies = self._state.copies.values()
        if not copies:
            return self._state.are_made
        return CopiesWords().told(list(copies)) is not None

    @property
    def _can_write(self) -> bool:
        return self._are_meant and self._state.missing > 0 and not self._state.only_lacks_stick

    def _word(self) -> str:
        if not self._can_write:
            return self.tr("Close")
        if self.busy and self._progress is not None:
            done, total = self._progress
            return self.tr("Writing {done} of {all}…").format(done=done, all=total)
        return self.tr("Writing…") if self.busy else self.tr("Write what is missing")

    def _tell_summary(self) -> None:
        ui, copies = self._ui, list(self._state.copies.values())
        told = CopiesWords().told(copies)
        if told is not None:
            count = self.tr("%n signed sheet(s)", "", len(copies))
            summary, advice = f"{count} · {told.words}", told.advice
            whole = told.is_whole
        elif not self._are_meant:
            summary = self.tr("What is signed here lies in this computer’s data alone.")
            advice = self.tr("In practice, and where no dossier was opened, no copies are made.")
            whole = True
        else:
            summary = self.tr("Nothing is signed yet.")
            advice = self.tr(
                "Each sheet that you sign is written three times: here, in a recovery folder, and "
                "on the stick. Choose the stick now."
            )
            whole = True
        sign = "circle-check" if told is not None and whole else "info-circle"
        dress(
            ui.summary_sign_label, sign if whole else "alert-triangle", "good" if whole else "warn"
        )
        ui.summary_label.setText(summary if summary.endswith(".") else f"{summary}.")
        ui.advice_label.setText(advice)
        ui.advice_label.setVisible(bool(advice))

    def _place_lines(self) -> list[tuple[str, str, str]]:
        if not self._are_meant:
            return []
        words, lines = CopiesWords(), []
        total = len(self._state.copies)
        for kind in _KINDS:
            places = [
                place
                for one in self._state.copies.values()
                for place in one.places
                if place.kind == kind
            ]
            if not places:
                continue
            good = sum(place.ok for place in places)
            name = words.place(places[0])
            if good == total:
                told = self.tr("{place}: %n sheet(s), read back and the same", "", total)
                lines.append(("circle-check", "good", told.format(place=name)))
                continue
            bad = next(place for place in places if not place.ok)
            told = self.tr("{place}: {count} of {all}; {reason}")
            told = told.format(place=name, count=good, all=total, reason=words.reason(bad))
            lines.append(("alert-triangle", "warn", told))
        return lines

    def _show_progress(self, done: int, total: int) -> None:
        self._progress = (done, total)
        if self.busy:
            self.accept_button.setText(self._word())

    def _choose(self) -> None:
        start = self._state.stick or documents_folder()
        ask_folder(self, self.tr("Folder on the stick"), start, self._take)

    def _take(self, folder: str | None) -> None:
        self.begin()
        self.stick_chosen.emit(folder)
