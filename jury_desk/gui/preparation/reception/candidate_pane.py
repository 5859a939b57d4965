"""The candidate in hand: every sheet, how it stands, whom to phone, and what can be decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from jury_desk.domain.travel.standing import SETTLED
from jury_desk.gui.forms.ui_reception_candidate import Ui_ReceptionCandidate
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.safe_text import isolated, shown
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.reception.phone_line import PhoneLine
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords, look_of
from jury_desk.gui.preparation.reception.standing_signs import LOOKS, sign

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.services.reception import Cell, Column, Row


class CandidatePane(QWidget):
    """Each signal brings the Cell in hand: `sheet_wanted` to read it, `choice_wanted` to choose of
    its versions, `waiver_wanted` to wait for it no more, `withdrawal_wanted` to wait again.
    """

    sheet_wanted = Signal(object)
    choice_wanted = Signal(object)
    waiver_wanted = Signal(object)
    withdrawal_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_ReceptionCandidate()
        ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._words = ReceptionWords(self)
        self._row: Row | None = None
        self._columns: Sequence[Column] = ()
        self._cells: dict[str, Cell] = {}
        self._editable = True
        self._phone = PhoneLine(ui.phone_widget, ui.phone_label, ui.phone_button)
        ui.sheets_view.take_signs(_sign)
        ui.sheets_view.shown.connect(lambda _: self._show_sheet())
        ui.sheets_view.entered.connect(self._enter)
        for button, wanted in (
            (ui.show_button, self.sheet_wanted),
            (ui.choose_button, self.choice_wanted),
            (ui.waive_button, self.waiver_wanted),
            (ui.withdraw_button, self.withdrawal_wanted),
        ):
            button.clicked.connect(lambda _=False, wanted=wanted: self._tell(wanted))
        Spacing(self)
        click_on_enter(self)
        theme().changed.connect(self._show_sheet)
        self.setFocusProxy(ui.sheets_view)

    @property
    def cell(self) -> Cell | None:
        """The sheet in hand."""
        return self._cells.get(self._ui.sheets_view.current)

    def show_row(
        self, row: Row | None, columns: Sequence[Column], assessment: str, *, editable: bool
    ) -> None:
        """Show a candidate, with the first sheet of `assessment` in hand where there is one, what
        there is to do about first.
        """
        same = self._row is not None and row is not None and self._row.candidate == row.candidate
        self._row, self._columns, self._editable = row, columns, editable
        listed = row.cells if row is not None else {}
        cells = [cell for column in columns for cell in listed.get(column.assessment, ())]
        self._cells = {cell.sheet: cell for cell in cells}
        ui, current = self._ui, self.cell
        wanted = None
        if current is None or not same or (assessment and current.assessment != assessment):
            wanted = _first(cells, assessment)
        ui.candidate_title.setText(isolated(row.name) if row else "")
        ui.candidate_text.setText(self._about(row))
        ui.candidate_text.setVisible(bool(ui.candidate_text.text()))
        ui.sheets_view.show_rows(self._rows(), wanted)
        if ui.sheets_view.currentIndex().row() == 1:
            ui.sheets_view.scrollToTop()  # with the heading above it
        self._show_sheet()

    def take_first(self, assessment: str) -> None:
        """Take in hand the first sheet of an assessment ("" for any), what there is to do about
        before the rest.
        """
        wanted = _first(list(self._cells.values()), assessment)
        if wanted is not None:
            self._ui.sheets_view.show_rows(self._rows(), wanted)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        self._phone.retell()
        if self._row is not None:
            self.show_row(self._row, self._columns, "", editable=self._editable)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _about(self, row: Row | None) -> str:
        if row is None:
            return self.tr("No candidate in hand.")
        labels = {column.bloc: column.bloc_label for column in self._columns}
        held = [labels[bloc] for bloc in row.held if bloc in labels]
        told = [isolated(row.number)] if row.number else []
        if held:
            told.append(self.tr("held already: {blocs}").format(blocs=", ".join(held)))
        return " · ".join(told)

    def _rows(self) -> list[ShelfRow]:
        rows: list[ShelfRow] = []
        for column in self._columns:
            cells = [cell for cell in self._cells.values() if cell.assessment == column.assessment]
            if cells:
                rows.append(ShelfRow("", shown(f"{column.bloc_label} · {column.title}")))
            for cell in cells:
                about = self._words.standing(cell)
                if len(cell.leaves) > 1:
                    about += " · " + self.tr("%n version(s)", "", len(cell.leaves))
                rows.append(ShelfRow(cell.sheet, shown(cell.juror_name), about, look_of(cell)))
        return rows

    def _show_sheet(self) -> None:
        ui, cell = self._ui, self.cell
        ui.sheet_panel.setVisible(cell is not None)
        if cell is None:
            return
        words = self._words
        ui.sheet_sign_label.setPixmap(sign(look_of(cell), self.devicePixelRatioF()))
        ui.sheet_title.setText(isolated(cell.juror_name))
        came = cell.version.taken_at if cell.version else None
        here = self.tr("here {time}").format(time=words.when(came)) if came else ""
        said = (words.standing(cell), here or words.since(cell))
        ui.standing_text.setText(" · ".join(part for part in said if part))
        why = words.why(cell)
        if cell.waived_because:
            why = self.tr("Not waited for: {reason}").format(reason=isolated(cell.waived_because))
        ui.why_panel.setVisible(bool(why))
        ui.why_text.setText(why)
        set_role(ui.why_panel, "notice", _tone(cell))
        self._phone.show_phone(cell.to_do.phone if cell.to_do else "")
        facts = self._facts(cell)
        ui.facts_text.setText(facts)
        ui.facts_text.setVisible(bool(facts))
        self._show_acts(cell)
        self._fit()

    def _fit(self) -> None:
        """The sheet in hand takes what it needs, half the pane at most; the list has the rest."""
        ui = self._ui
        if self.cell is None:
            return
        high = ui.sheet_panel.heightForWidth(ui.sheet_area.width())
        ui.sheet_area.setMaximumHeight(high + theme().tokens.unit * 2)

    def _facts(self, cell: Cell) -> str:
        words = self._words
        told = []
        if cell.starts_at is not None:
            passes = self.tr("Passes {time}").format(time=words.when(cell.starts_at))
            told.append(passes)
        if not cell.is_planned:
            told.append(self.tr("not in the timetable: added or moved on the spot"))
        if cell.version is None and words.progress(cell):
            last = self.tr("on the laptop, last known: {state}")
            told.append(last.format(state=words.progress(cell)))
        facts = [" · ".join(told)]
        facts += [words.version(fact) for fact in cell.leaves]
        other = self.tr("not chosen: {version}")
        facts += [other.format(version=words.version(fact)) for fact in cell.not_chosen]
        aside = self.tr("does not count: {version}")
        facts += [aside.format(version=words.version(fact)) for fact in cell.aside]
        return "\n".join(fact for fact in facts if fact)

    def _show_acts(self, cell: Cell) -> None:
        ui, waits = self._ui, cell.standing not in SETTLED
        divides = len(cell.leaves) > 1 or bool(cell.not_chosen)
        ui.choose_button.setVisible(divides and self._editable)
        ui.show_button.setVisible(bool(cell.leaves or cell.aside))
        decides = cell.standing == "divergent"  # waiting or not, a version is to be chosen
        ui.waive_button.setVisible(waits and not decides and self._editable)
        ui.withdraw_button.setVisible(cell.waived_because is not None and self._editable)

    def _enter(self) -> None:
        """Enter on a sheet does what there is to do first: choose, else read."""
        ui, cell = self._ui, self.cell
        divides = cell is not None and len(cell.leaves) > 1
        button = ui.choose_button if divides and self._editable else ui.show_button
        if button.isVisible():
            button.click()

    def _tell(self, wanted: object) -> None:
        if self.cell is not None:
            wanted.emit(self.cell)  # type: ignore[attr-defined]  # a bound signal


def _first(cells: Sequence[Cell], assessment: str) -> str | None:
    """The sheet to take in hand: of the assessment, what there is to do about before the rest."""
    fitting = [cell for cell in cells if not assessment or cell.assessment == assessment]
    pressing = [cell for cell in fitting if cell.to_do is not None]
    return next((cell.sheet for cell in [*pressing, *fitting]), None)


def _tone(cell: Cell) -> str:
    ink = LOOKS[look_of(cell)].ink
    return ink if ink in ("warn", "bad", "good") else "accent"


def _sign(row: ShelfRow, ratio: float) -> QPixmap:
    return sign(row.icon, ratio)
