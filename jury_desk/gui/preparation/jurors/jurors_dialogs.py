"""What the jurors' page asks: a new juror, a list of them, why a tie is none, a declared tie."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from jury_desk.domain.folding import folded, holds
from jury_desk.domain.preparation.ids import new_id
from jury_desk.domain.preparation.people import Candidate, Juror
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_juror_add import Ui_JurorAdd
from jury_desk.gui.forms.ui_juror_paste import Ui_JurorPaste
from jury_desk.gui.forms.ui_juror_tie import Ui_JurorTie
from jury_desk.gui.forms.ui_juror_waiver import Ui_JurorWaiver
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.jurors.jurors_reading import LONGEST_LIST, ReadJuror, read_jurors

LONGEST_REASON = 1000
_LISTED = 200


class AddJurorDialog(CardDialog):
    """`chosen` brings a Juror."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_JurorAdd()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=640)
        self._body = body
        self.retranslate()
        self._ui.last_edit.setFocus()

    def act(self) -> None:
        ui = self._ui
        last, first, employer, email = (
            " ".join(edit.text().split())
            for edit in (ui.last_edit, ui.first_edit, ui.employer_edit, ui.email_edit)
        )
        if not last:
            self.set_message(self.tr("Write the family name first."))
            ui.last_edit.setFocus()
            return
        self.chosen.emit(
            Juror(
                id=new_id("juror"),
                last_name=last,
                first_name=first,
                employer=employer,
                email=email,
            )
        )
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Add a juror"))
        self.accept_button.setText(self.tr("Add"))
        self.refuse_button.setText(self.tr("Cancel"))


class PasteJurorsDialog(CardDialog):
    """`chosen` brings a tuple of Jurors."""

    chosen = Signal(object)

    def __init__(
        self, known: Sequence[Juror], text: str = "", parent: QWidget | None = None
    ) -> None:
        """`known` are those of the session; `text` is what lies on the clipboard."""
        body = QWidget()
        self._ui = Ui_JurorPaste()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._known = tuple(known)
        super().__init__(body, parent, width=760)
        self._body = body
        self._ui.lines_edit.setPlainText(text)
        self._ui.lines_edit.textChanged.connect(self._tell)
        theme().changed.connect(self._fit_edit)
        self._fit_edit()
        self.retranslate()
        self._ui.lines_edit.setFocus()

    @property
    def read(self) -> tuple[ReadJuror, ...]:
        """What the lines hold."""
        return read_jurors(self._ui.lines_edit.toPlainText(), self._known)

    def act(self) -> None:
        jurors = tuple(
            Juror(
                id=new_id("juror"),
                last_name=one.last_name,
                first_name=one.first_name,
                employer=one.employer,
                email=one.email,
            )
            for one in self.read
            if not one.fault
        )
        if not jurors:
            self.set_message(self.tr("No line names a juror who is not in the list yet."))
            self._ui.lines_edit.setFocus()
            return
        self.chosen.emit(jurors)
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Paste a list of jurors"))
        self.accept_button.setText(self.tr("Add them"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def _fit_edit(self) -> None:
        self._ui.lines_edit.setFixedHeight(theme().tokens.unit * 20)

    def _tell(self) -> None:
        read = self.read
        count = sum(not one.fault for one in read)
        self.set_message("")
        self._ui.found_label.setText(self.tr("%n juror(s) to add", "", count) if read else "")
        self._ui.found_view.show_rows([self._row(one) for one in read[:_LISTED]])
        if self.isVisible():
            self.fit()

    def _row(self, one: ReadJuror) -> ShelfRow:
        name = f"{one.last_name.upper()} {one.first_name}".strip()
        name = name or self.tr("Line {number}").format(number=one.line)
        about = " · ".join(text for text in (one.employer, one.email) if text)
        if not one.fault:
            return ShelfRow(str(one.line), name, about, "circle-check", "good")
        faults = {
            "no-name": self.tr("no family name: passed over"),
            "too-long": self.tr("far too long to be a juror: passed over"),
            "twice": self.tr("stands in these lines twice: taken once"),
            "known": self.tr("is in the list already: passed over"),
            "too-many": self.tr("%n line(s) at most: the others are passed over", "", LONGEST_LIST),
        }
        return ShelfRow(str(one.line), name, faults[one.fault], "alert-triangle", "warn")


class WaiverDialog(CardDialog):
    """`chosen` brings the reason, and whether it answers for all alike."""

    chosen = Signal(str, bool)

    def __init__(self, tie: str, alike: int, parent: QWidget | None = None) -> None:
        """`tie` tells what is doubted; `alike` counts the candidates of the same firm or tutor."""
        body = QWidget()
        self._ui = Ui_JurorWaiver()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._tie, self._alike = tie, alike
        super().__init__(body, parent, width=600)
        self._body = body
        self._ui.all_tick.setVisible(alike > 1)
        self._ui.reason_edit.setFixedHeight(theme().tokens.unit * 14)
        self.retranslate()
        self._ui.reason_edit.setFocus()

    def act(self) -> None:
        reason = " ".join(self._ui.reason_edit.toPlainText().split())
        if not reason:
            self.set_message(self.tr("Write the reason first: one sentence is enough."))
        elif len(reason) > LONGEST_REASON:
            self.set_message(
                self.tr("This reason is too long: keep it below %n character(s).", "", 1000)
            )
        else:
            self.chosen.emit(reason, self._alike > 1 and self._ui.all_tick.isChecked())
            self.accept()
            return
        self._ui.reason_edit.setFocus()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Lift a doubt with a reason"))
        self._ui.tie_text.setText(self._tie)
        self._ui.all_tick.setText(
            self.tr("The same reason for the %n candidate(s) concerned", "", self._alike)
        )
        self.accept_button.setText(self.tr("Lift the doubt"))
        self.refuse_button.setText(self.tr("Cancel"))


class TieDialog(CardDialog):
    """`chosen` brings a candidate's id and the nature of the tie."""

    chosen = Signal(str, str)

    def __init__(self, candidates: Sequence[Candidate], parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_JurorTie()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._texts = [
            (folded(f"{one.name} {one.birth_name} {one.number}"), one) for one in candidates
        ]
        super().__init__(body, parent, width=600)
        self._body = body
        ui = self._ui
        ui.candidate_edit.textChanged.connect(self._list)
        ui.candidate_edit.installEventFilter(self)
        ui.candidates_view.entered.connect(lambda _: ui.nature_edit.setFocus())
        ui.candidates_view.setFixedHeight(theme().tokens.unit * 26)
        self._list("")
        self.retranslate()
        ui.candidate_edit.setFocus()

    def act(self) -> None:
        candidate = self._ui.candidates_view.current
        if not candidate:
            self.set_message(self.tr("Choose the candidate first."))
            self._ui.candidate_edit.setFocus()
            return
        self.chosen.emit(candidate, " ".join(self._ui.nature_edit.text().split()))
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Declare a tie"))
        self.accept_button.setText(self.tr("Declare"))
        self.refuse_button.setText(self.tr("Cancel"))

    def eventFilter(self, watched: object, event: object) -> bool:  # noqa: ARG002  Qt's name
        """Up and Down in the field go through the list."""
        moves = (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if not isinstance(event, QKeyEvent) or event.key() not in moves:
            return False
        if event.type() is QKeyEvent.Type.KeyPress:
            self._ui.candidates_view.keyPressEvent(event)
        return event.type() is not QKeyEvent.Type.ShortcutOverride

    def _list(self, text: str) -> None:
        rows = []
        for folded_text, one in self._texts:
            if holds(folded_text, text):
                rows.append(ShelfRow(one.id, one.name, one.number, "id"))
                if len(rows) >= _LISTED:
                    break
        self._ui.candidates_view.show_rows(rows)
