"""A criterion neutralised for a candidate: the officer's opinion, then the jury's decision."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.people import Neutralisation
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_neutralised import Ui_Neutralised
from jury_desk.gui.grids.choice_dialog import Asked, Choice, ChoiceDialog
from jury_desk.gui.kit.asked_files import ask_file
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import read_date, told_date
from jury_desk.gui.preparation.candidates.candidate_card_fields import read_line

if TYPE_CHECKING:
    from jury_desk.domain.grid import Criterion

Decision = Literal["pending", "granted", "refused"]
_OPINIONS = "*.pdf *.docx *.odt *.txt *.jpg *.jpeg *.png"


def criterion_name(criterion: Criterion) -> str:
    """A criterion's code and text."""
    return " · ".join(part for part in (criterion.code, criterion.text) if part)


@dataclass(frozen=True)
class NeutralisedDraft:
    """What stands in the dialog, whole or not; `decided_on` as it is typed."""

    criterion: str = ""
    officer: str = ""
    opinion: str = ""
    opinion_file: str | None = None
    decision: Decision = "pending"
    decided_on: str = ""
    decided_by: str = ""
    core_reason: str = ""

    @classmethod
    def of(cls, item: Neutralisation | None) -> NeutralisedDraft:
        """What is recorded; an empty one where nothing is."""
        if item is None:
            return cls()
        return cls(
            criterion=item.criterion,
            officer=item.officer,
            opinion=item.opinion,
            opinion_file=item.opinion_file,
            decision=item.decision,
            decided_on=told_date(item.decided_on) if item.decided_on else "",
            decided_by=item.decided_by,
            core_reason=item.core_reason,
        )

    def item(self, id_: str, candidate: str) -> Neutralisation:
        """The item to record. ValueError where the date cannot be read."""
        return Neutralisation(
            id=id_,
            candidate=candidate,
            criterion=self.criterion,
            officer=self.officer,
            opinion=self.opinion,
            opinion_file=self.opinion_file,
            decision=self.decision,
            decided_on=read_date(self.decided_on),
            decided_by=self.decided_by,
            core_reason=self.core_reason,
        )


class NeutralisedDialog(CardDialog):
    """`chosen` brings the draft to record and the opinion's file chosen, or None; `put_away` what
    was typed and not recorded.
    """

    chosen = Signal(object, object)
    put_away = Signal(object)

    def __init__(
        self,
        draft: NeutralisedDraft,
        criteria: Sequence[Criterion],
        parent: QWidget | None = None,
        who: str = "",
    ) -> None:
        """`criteria` are those it may be, in reading order; `who` names the candidate."""
        body = QWidget()
        self._ui = Ui_Neutralised()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._criteria = {one.id: one for one in criteria}
        self._criterion = draft.criterion
        self._file = draft.opinion_file
        self._who = who
        self._path: Path | None = None
        super().__init__(body, parent, width=640)
        self._body = body
        ui = self._ui
        ui.decided_on_edit.take(read_date, told_date)
        dress(ui.apart_icon_label, "eye-off", "accent")
        dress(ui.file_button, "paperclip")
        self.retranslate()
        ui.officer_edit.setText(draft.officer)
        ui.opinion_edit.setPlainText(draft.opinion)
        ui.decision_field.set_value(draft.decision)
        ui.decided_on_edit.setText(draft.decided_on)
        ui.decided_by_edit.setText(draft.decided_by)
        ui.core_edit.setPlainText(draft.core_reason)
        ui.criterion_button.clicked.connect(self.choose_criterion)
        ui.file_button.clicked.connect(self._choose_file)
        ui.file_remove_button.clicked.connect(self._drop_file)
        ui.decision_field.chosen.connect(lambda _: self._tell())
        self._tell()
        (ui.officer_edit if self._criterion else ui.criterion_button).setFocus()

    @property
    def draft(self) -> NeutralisedDraft:
        """What stands in the dialog."""
        ui = self._ui
        return NeutralisedDraft(
            criterion=self._criterion,
            officer=read_line(ui.officer_edit.text()),
            opinion=ui.opinion_edit.toPlainText().strip(),
            opinion_file=self._file,
            decision=ui.decision_field.value or "pending",
            decided_on=ui.decided_on_edit.text().strip(),
            decided_by=read_line(ui.decided_by_edit.text()),
            core_reason=ui.core_edit.toPlainText().strip(),
        )

    def act(self) -> None:
        ui, draft = self._ui, self.draft
        fault = self._fault(draft)
        if fault is None:
            self.chosen.emit(draft, self._path)
            self.accept()
            return
        why, field = fault
        self.set_message(why)
        {"criterion": ui.criterion_button, "core": ui.core_edit}.get(
            field, ui.decided_on_edit if field == "day" else ui.decided_by_edit
        ).setFocus()

    def reject(self) -> None:
        self.put_away.emit(self.draft)
        super().reject()

    def choose_criterion(self) -> ChoiceDialog:
        """Ask which criterion it is, by its code or a word of its text."""

        def asked() -> Asked:
            return Asked(
                self.tr("Which criterion?"),
                self.tr("Criteria of the blocs to be examined."),
                self.tr("Choose"),
            )

        def choices() -> list[Choice]:
            return [Choice(one.id, criterion_name(one)) for one in self._criteria.values()]

        dialog = ChoiceDialog(asked, choices, self._criterion, self)
        dialog.chosen.connect(self.take_criterion)
        dialog.open()
        return dialog

    def take_criterion(self, criterion: str) -> None:
        """Take a criterion by its id."""
        self._criterion = criterion
        self._tell()
        self._ui.officer_edit.setFocus()

    def take_file(self, path: Path) -> None:
        """Attach the opinion's file."""
        self._path = path
        self._tell()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        said = (self.tr("A neutralised criterion"), self._who)
        self.set_title(" · ".join(part for part in said if part))
        self._ui.decided_on_edit.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.accept_button.setText(self.tr("Record"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._ui.decision_field.offer(
            [
                ("pending", self.tr("To be decided")),
                ("granted", self.tr("Granted")),
                ("refused", self.tr("Refused")),
            ]
        )
        self._tell()

    def fit(self) -> None:
        unit = theme().tokens.unit
        self._ui.opinion_edit.setFixedHeight(unit * 12)
        self._ui.core_edit.setFixedHeight(unit * 9)
        super().fit()

    def _fault(self, draft: NeutralisedDraft) -> tuple[str, str] | None:
        """What is missing or wrong, and the field."""
        if not draft.criterion:
            return self.tr("Choose the criterion first."), "criterion"
        try:
            day = read_date(draft.decided_on)
        except ValueError:
            return self.tr("Write the date like 12/06/2026."), "day"
        if draft.decision == "pending":
            return None
        if day is None or day > dt.datetime.now().astimezone().date():
            return self.tr("A decision has its date, in the past or today."), "day"
        if not draft.decided_by:
            return self.tr("A decision has its author: name the jury."), "by"
        if draft.decision == "granted" and self._is_core and not draft.core_reason:
            return self.tr("The criterion is core to the occupation: write the reason."), "core"
        return None

    @property
    def _is_core(self) -> bool:
        criterion = self._criteria.get(self._criterion)
        return criterion is not None and criterion.core

    def _tell(self) -> None:
        ui, criterion = self._ui, self._criteria.get(self._criterion)
        name = criterion_name(criterion) if criterion else self.tr("Choose…")
        ui.criterion_button.show_choice(ui.criterion_label.text(), name)
        ui.core_widget.setVisible(self._is_core)
        decided = ui.decision_field.value not in (None, "pending")
        for widget in (
            ui.decided_on_label, ui.decided_on_edit, ui.decided_by_label, ui.decided_by_edit,
        ):  # fmt: skip
            widget.setVisible(decided or bool(ui.decided_on_edit.text()))
        told = self.tr("A file is attached.") if self._file else ""
        ui.file_label.setText(self._path.name if self._path else told)
        ui.file_remove_button.setVisible(bool(ui.file_label.text()))
        ui.file_label.setVisible(bool(ui.file_label.text()))
        self.set_message("")
        if self.isVisible():
            self.fit()

    def _choose_file(self) -> None:
        kinds = self.tr("Opinions ({names})").format(names=_OPINIONS)
        ask_file(self, self.tr("Attach the opinion"), kinds, self.take_file)

    def _drop_file(self) -> None:
        self._path, self._file = None, None
        self._tell()
