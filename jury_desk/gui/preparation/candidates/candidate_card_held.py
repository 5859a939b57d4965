"""Blocs held already: carried with their proof, never examined."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from jury_desk.domain.preparation.people import Candidate, HeldBloc
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_held_bloc import Ui_HeldBloc
from jury_desk.gui.kit.asked_files import ask_file
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.typed_field import read_date, told_date
from jury_desk.gui.preparation.candidates.candidate_card_fields import read_line
from jury_desk.gui.preparation.candidates.candidate_card_rows import CardRows, Row
from jury_desk.gui.preparation.candidates.candidates_edits import change, content_of
from jury_desk.gui.preparation.desk import PreparationDesk

if TYPE_CHECKING:
    from jury_desk.domain.grid import Bloc

_SCANS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.docx *.odt"


class HeldPart(QWidget):
    """The blocs that the candidate on the card holds already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: PreparationDesk | None = None
        self._candidate: Candidate | None = None
        self._editable = True
        self.rows = CardRows(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.rows)
        self.rows.added.connect(lambda: self.edit(""))
        self.rows.edited.connect(self.edit)
        self.rows.removed.connect(self._remove)

    def work_on(self, desk: PreparationDesk) -> None:
        """Record through that desk."""
        self._desk = desk

    def show_candidate(self, candidate: Candidate | None, *, editable: bool) -> None:
        """Show a candidate's blocs; None for one who is not enrolled yet."""
        self._candidate, self._editable = candidate, editable and candidate is not None
        self.rows.set_words(
            self.tr("Add a bloc held already…"), self.tr("Change the proof…"), self.tr("Take away")
        )
        if self._desk is None:
            return
        held = {item.bloc: item for item in candidate.held} if candidate else {}
        shown = [
            self._row(bloc, held[bloc.id]) for bloc in self._desk.grid.blocs if bloc.id in held
        ]
        self.rows.show_rows(shown, editable=self._editable)

    def edit(self, bloc: str) -> HeldDialog | None:
        """Ask for a bloc and its proof; "" for one more."""
        desk, candidate = self._desk, self._candidate
        if desk is None or candidate is None:
            return None
        held = {item.bloc: item for item in candidate.held}
        free = [one for one in desk.grid.blocs if one.id == bloc or one.id not in held]
        if not free:
            return None
        item = held.get(bloc)
        names = [(one.id, _named(one)) for one in free if item is None or one.id == bloc]
        dialog = HeldDialog(item, names, self, candidate.name)
        dialog.chosen.connect(lambda made, path: self._record(candidate.id, made, path))
        dialog.open()
        return dialog

    def _row(self, bloc: Bloc, item: HeldBloc) -> Row:
        said = [item.proof]
        if item.obtained_on is not None:
            said.append(self.tr("obtained on {date}").format(date=told_date(item.obtained_on)))
        said.append(self.tr("proof attached") if item.file else "")
        told = " · ".join(part for part in said if part)
        return Row(bloc.id, _named(bloc), told, "circle-check", "good", self.tr("Carried"))

    def _record(self, candidate: str, item: HeldBloc, path: Path | None) -> None:
        desk = self._desk
        if desk is None:
            return

        def work() -> None:
            one = desk.service.state.candidates.get(candidate)
            if one is None:
                return
            kept = item
            if path is not None:
                kept = structs.replace(item, file=desk.service.keep_file(content_of(path)))
            others = tuple(other for other in one.held if other.bloc != kept.bloc)
            aimed = tuple(bloc for bloc in one.blocs if bloc != kept.bloc)
            desk.service.put(structs.replace(one, held=(*others, kept), blocs=aimed))

        desk.act(work)

    def _remove(self, bloc: str) -> None:
        def made(one: Candidate) -> Candidate:
            return structs.replace(one, held=tuple(item for item in one.held if item.bloc != bloc))

        if self._desk is not None and self._candidate is not None:
            change(self._desk, [self._candidate.id], made)


class HeldDialog(CardDialog):
    """`chosen` brings the bloc with its proof, and the file chosen or None."""

    chosen = Signal(object, object)

    def __init__(
        self,
        item: HeldBloc | None,
        blocs: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        who: str = "",
    ) -> None:
        """`blocs` are those it may be, by id and name; `who` names the candidate."""
        body = QWidget()
        self._ui = Ui_HeldBloc()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._is_new = item is None
        self._file = item.file if item else None
        self._path: Path | None = None
        self._who = who
        super().__init__(body, parent, width=560)
        self._body = body
        ui = self._ui
        ui.obtained_edit.take(_read_past, told_date)
        ui.bloc_field.offer(blocs)
        ui.bloc_field.set_value(item.bloc if item else (blocs[0][0] if len(blocs) == 1 else None))
        ui.proof_edit.setText(item.proof if item else "")
        ui.obtained_edit.set_value(item.obtained_on if item else None)
        ui.file_button.clicked.connect(self._choose_file)
        ui.file_remove_button.clicked.connect(self._drop_file)
        dress(ui.file_button, "paperclip")
        self.retranslate()
        (ui.bloc_field if ui.bloc_field.value is None else ui.proof_edit).setFocus()

    def act(self) -> None:
        ui = self._ui
        proof, bloc = read_line(ui.proof_edit.text()), ui.bloc_field.value
        try:
            obtained = _read_past(ui.obtained_edit.text())
        except ValueError:
            self._refuse(self.tr("Write the date like 12/06/2026, in the past."), ui.obtained_edit)
            return
        if bloc is None:
            self._refuse(self.tr("Choose the bloc first."), ui.bloc_field)
        elif not proof:
            self._refuse(self.tr("A bloc is carried only with its proof: name it."), ui.proof_edit)
        else:
            made = HeldBloc(bloc=bloc, proof=proof, obtained_on=obtained, file=self._file)
            self.chosen.emit(made, self._path)
            self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        title = self.tr("A bloc held already") if self._is_new else self.tr("Proof of the bloc")
        self.set_title(" · ".join(part for part in (title, self._who) if part))
        self._ui.obtained_edit.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.accept_button.setText(self.tr("Carry the bloc"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell_file()

    def take_file(self, path: Path) -> None:
        """Attach a file."""
        self._path = path
        self._tell_file()

    def _refuse(self, why: str, field: QWidget) -> None:
        self.set_message(why)
        field.setFocus()

    def _choose_file(self) -> None:
        kinds = self.tr("Scans and documents ({names})").format(names=_SCANS)
        ask_file(self, self.tr("Attach the proof"), kinds, self.take_file)

    def _drop_file(self) -> None:
        self._path, self._file = None, None
        self._tell_file()

    def _tell_file(self) -> None:
        told = self.tr("A file is attached.") if self._file else ""
        if self._path is not None:
            told = self._path.name
        self._ui.file_label.setText(told)
        self._ui.file_label.setVisible(bool(told))
        self._ui.file_remove_button.setVisible(bool(told))


def _named(bloc: Bloc) -> str:
    return " · ".join(part for part in (bloc.code, bloc.title) if part)


def _read_past(text: str) -> dt.date | None:
    day = read_date(text)
    if day is not None and day > dt.datetime.now().astimezone().date():
        raise ValueError(text)
    return day
