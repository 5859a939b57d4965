"""Versions of a sheet that contradict one another: side by side, and which one counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.versions_dialog import VersionsDialog
from jury_desk.gui.forms.ui_reception_choice import Ui_ReceptionChoice
from jury_desk.gui.juror.sheet_versions import Version, sealed_version
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.reception.reason_card import LONGEST_REASON
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.domain.sealing import SealedSheet
    from jury_desk.domain.travel.ports import SheetFact

_LINES = 7
"""Targets: the height of the comparison, which leaves room for the choice."""


class DivergentDialog(VersionsDialog):
    """`chosen` brings the header of the version that counts, and the reason."""

    chosen = Signal(str, str)

    def __init__(
        self,
        facts: Sequence[SheetFact],
        sealed: Sequence[SealedSheet],
        parent: QWidget | None = None,
    ) -> None:
        """`sealed` are the versions whole, as `facts` names them: two or more."""
        self._facts = tuple(facts)
        self._names = ReceptionWords()
        self._part = QWidget()
        self._choice = Ui_ReceptionChoice()
        self._choice.setupUi(self._part)  # type: ignore[no-untyped-call]
        record = sealed[0].record
        criteria = record.grid.criteria_of(record.context.assessment, record.context.part)
        versions = tuple(sealed_version(one) for one in sealed)
        self._fact_of = {id(version): fact for version, fact in zip(versions, facts, strict=True)}
        super().__init__(record.grid, criteria, versions, parent)
        layout = self._body.layout()
        if layout is not None:
            layout.addWidget(self._part)
        Spacing(self._part)
        self._choice.version_choice.chosen.connect(lambda _: self.set_message(""))
        self.refuse_button.show()
        self.fit()

    def act(self) -> None:
        choice = self._choice
        header, reason = choice.version_choice.value, choice.reason_edit.toPlainText().strip()
        if header is None:
            self.set_message(self.tr("Choose the version that counts."))
            choice.version_choice.setFocus()
        elif not reason or len(reason) > LONGEST_REASON:
            self.set_message(self.tr("Write the reason: one sentence is enough."))
            choice.reason_edit.setFocus()
        else:
            self.chosen.emit(header, reason)
            self.accept()

    def retranslate(self) -> None:
        super().retranslate()
        self._choice.retranslateUi(self._part)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Which version counts?"))
        self._ui.old_label.setText(self.tr("One version"))
        self._ui.new_label.setText(self.tr("Another version"))
        self.accept_button.setText(self.tr("This version counts"))
        self.refuse_button.setText(self.tr("Cancel"))
        offered = [(fact.header, self._names.version(fact)) for fact in self._facts]
        self._choice.version_choice.offer(offered)

    def fit(self) -> None:
        self._ui.versions_text.setMinimumHeight(theme().tokens.target * _LINES)
        self._choice.reason_edit.setFixedHeight(theme().tokens.unit * 9)
        CardDialog.fit(self)

    def _name(self, version: Version) -> str:
        return self._names.version(self._fact_of[id(version)])
