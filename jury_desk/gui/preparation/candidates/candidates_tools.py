"""What stands around the list of candidates: counts, filter, order, and acts on those selected."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.gui.kit.icons import dress
from jury_desk.gui.preparation.candidates.candidates_filter import Facet, Sort
from jury_desk.gui.preparation.candidates.candidates_heads import FacetButton

if TYPE_CHECKING:
    from jury_desk.gui.forms.ui_candidates_page import Ui_CandidatesPage
    from jury_desk.gui.preparation.candidates.candidates_acts import CandidatesActs
    from jury_desk.gui.preparation.desk import PreparationDesk


class ListTools(QObject):
    """`add_wanted` and `import_wanted` tell which button of the head was pressed."""

    add_wanted = Signal()
    import_wanted = Signal()

    def __init__(self, ui: Ui_CandidatesPage, desk: PreparationDesk, acts: CandidatesActs) -> None:
        super().__init__(ui.candidates_view)
        self._ui = ui
        self._desk = desk
        self._view = ui.candidates_view
        self._words = ui.candidates_view.candidates.words
        self._facets = {facet: FacetButton(facet, ui.facets_flow) for facet in Facet}
        for facet, button in self._facets.items():
            button.clicked.connect(lambda _=False, facet=facet: self._narrow(facet))
        self._facets[Facet.ALL].setChecked(True)
        self._head = {
            "add": _button(ui.head_flow, "enrol", "user-plus", self.add_wanted.emit),
            "import": _button(ui.head_flow, "list_import", "file-import", self.import_wanted.emit),
        }
        chosen: dict[str, tuple[str, Callable[[], object]]] = {
            "blocs": ("stack-2", lambda: acts.set_blocs(self._view.chosen)),
            "route": ("stairs", lambda: acts.set_route(self._view.chosen)),
            "team": ("users-group", lambda: acts.set_team(self._view.chosen)),
            "withdraw": ("user-off", lambda: acts.withdraw(self._view.chosen)),
            "delete": ("trash", lambda: acts.remove(self._view.chosen)),
        }
        self._chosen = {
            name: _button(ui.chosen_flow, f"chosen_{name}", icon, act)
            for name, (icon, act) in chosen.items()
        }
        made = (*self._head.values(), *self._facets.values())
        for before, after in pairwise((ui.teams_button, *made, ui.filter_edit)):
            QWidget.setTabOrder(before, after)
        for before, after in pairwise((ui.candidates_view, *self._chosen.values())):
            QWidget.setTabOrder(before, after)
        ui.chosen_panel.hide()
        ui.nobody_label.hide()
        ui.filter_edit.textChanged.connect(self._view.look_for)
        ui.sort_field.chosen.connect(lambda sort: self._order(sort, False))
        ui.column_heads.wanted.connect(self._order)
        self._view.chosen_changed.connect(self._tell_chosen)
        self._view.columns_changed.connect(self._place_heads)
        self.retranslate()

    def show_state(self) -> None:
        """Tell how many there are of each sort."""
        words, counts = self._words.facets(), self._view.candidates.kept.counts
        always = (Facet.ALL, Facet.LACKING)
        for facet, button in self._facets.items():
            button.tell(counts[facet], words[facet])
            button.setVisible(bool(counts[facet]) or facet in always or button.isChecked())
        for head in self._head.values():
            head.setVisible(self._desk.editable)
        self._tell_chosen()

    def show_all(self) -> None:
        """List every candidate again."""
        self._ui.filter_edit.clear()
        self._narrow(Facet.ALL)

    def set_low(self, low: bool) -> None:
        """Whether there is little height: then the list does without the counts."""
        self._ui.facets_flow.setVisible(not low)

    def retranslate(self) -> None:
        """Say everything in the language of the moment."""
        ui = self._ui
        for button, word, keys in (
            (self._head["add"], self.tr("Add"), "N"),
            (self._head["import"], self.tr("Import…"), "Ctrl+I"),
            (self._chosen["blocs"], self.tr("Blocs aimed at…"), "B"),
            (self._chosen["route"], self.tr("Route of access…"), "R"),
            (self._chosen["team"], self.tr("Team…"), "T"),
            (self._chosen["withdraw"], self.tr("Withdraw"), "W"),
            (self._chosen["delete"], self.tr("Delete"), "Del"),
        ):
            button.setText(word)
            button.setToolTip(f"{word} ({keys})")
        ui.nobody_label.setText(self.tr("No candidate answers to this."))
        ui.sort_field.offer(list(self._words.sorts().items()))
        self._view.retranslate()
        self._show_order()
        self._place_heads()

    def _narrow(self, facet: Facet) -> None:
        for one, button in self._facets.items():
            button.setChecked(one is facet)
        self._view.narrow(facet)
        self.show_state()

    def _order(self, sort: Sort, backwards: bool) -> None:
        self._view.order(sort, backwards=backwards)
        self._show_order()

    def _show_order(self) -> None:
        ui, model = self._ui, self._view.candidates
        ui.sort_field.set_value(model.sort_by)
        ui.column_heads.show_order(model.sort_by, backwards=model.backwards)
        words = self._words.sorts() | {Sort.NAME: self.tr("Candidate")}
        ui.column_heads.tell(words, self.tr("sorted"))

    def _place_heads(self) -> None:
        self._ui.column_heads.place(self._view.columns, 0)

    def _tell_chosen(self) -> None:
        ui, listed = self._ui, bool(self._view.candidates.rows)
        ui.nobody_label.setVisible(not listed)
        self._view.setVisible(listed)
        count = self._view.chosen_count
        ui.chosen_panel.setVisible(count > 1 and self._desk.editable)
        if count > 1:
            ui.chosen_label.setText(self.tr("%n candidate(s) selected", "", count))


def _button(parent: QWidget, name: str, icon: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(parent)
    button.setObjectName(f"{name}_button")
    button.clicked.connect(lambda _=False: act())
    dress(button, icon)
    return button
