"""The rules page's dialogs: which competencies are eliminatory, and a name for a set of rules."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.folding import folded, holds
from jury_desk.domain.grid import Competency, Grid
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_rules_competencies import Ui_RulesCompetencies
from jury_desk.gui.forms.ui_rules_name import Ui_RulesName
from jury_desk.gui.kit.check_list import Check
from jury_desk.gui.kit.theme import theme

_WIDTH = 760


class CompetenciesDialog(CardDialog):
    """`chosen` brings the ids of the eliminatory competencies, in the grid's order. Those that the
    grid itself says are ticked and stay so.
    """

    chosen = Signal(object)

    def __init__(self, grid: Grid, ids: Sequence[str], parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_RulesCompetencies()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=_WIDTH)
        self._body = body
        self._all = [item for bloc in grid.blocs for item in bloc.competencies]
        self._printed = {item.id for item in self._all if item.eliminatory}
        self._ids = set(ids) | self._printed
        self._ui.search_edit.textChanged.connect(self._show)
        self._ui.competencies_list.toggled.connect(self._toggle)
        theme().changed.connect(self._ui.competencies_list.renew)
        self.retranslate()
        self._show()
        self._ui.search_edit.setFocus()

    def act(self) -> None:
        self.accept()
        self.chosen.emit(
            tuple(i.id for i in self._all if i.id in self._ids and i.id not in self._printed)
        )

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Eliminatory competencies"))
        self.accept_button.setText(self.tr("Keep the choice"))
        self.refuse_button.setText(self.tr("Cancel"))

    def _toggle(self, id_: str, on: bool) -> None:
        if on:
            self._ids.add(id_)
        elif id_ not in self._printed:
            self._ids.discard(id_)
        self._show()

    def _show(self) -> None:
        wanted = self._ui.search_edit.text()
        shown = [item for item in self._all if holds(folded(_line(item)), wanted)]
        self._ui.competencies_list.show_checks(
            [Check(item.id, _line(item), item.id in self._ids) for item in shown]
        )
        self._ui.competencies_list.setVisible(bool(shown))
        self._ui.none_text.setVisible(not shown)


class SetNameDialog(CardDialog):
    """`named` brings the name under which the rules are to be saved."""

    named = Signal(str)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_RulesName()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent)
        self._body = body
        self._ui.label_edit.setText(label)
        self._ui.label_edit.selectAll()
        self._ui.label_edit.textEdited.connect(lambda: self.set_message(""))
        self.retranslate()
        self._ui.label_edit.setFocus()

    def act(self) -> None:
        label = " ".join(self._ui.label_edit.text().split())
        if not label:
            self.set_message(self.tr("Give the set a name."))
            self._ui.label_edit.setFocus()
            return
        self.accept()
        self.named.emit(label)

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Save these rules"))
        self.accept_button.setText(self.tr("Save"))
        self.refuse_button.setText(self.tr("Cancel"))


def _line(competency: Competency) -> str:
    return f"{competency.code} · {competency.text}" if competency.code else competency.text
