"""The right pane: everything of the selected element, or what many have in common."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from jury_desk.domain.draft_acts import (
    Act,
    AssessCompetency,
    LinkAssessment,
    Recode,
    SetFlag,
    SetText,
    SetWeight,
    Split,
)
from jury_desk.domain.draft_elements import main_field, main_text
from jury_desk.domain.grid import Assessment, Competency, Criterion
from jury_desk.gui.forms.ui_review_inspector import Ui_ReviewInspector
from jury_desk.gui.grids.differences import difference
from jury_desk.gui.grids.elements import Element, shortened
from jury_desk.gui.grids.grid_words import GridWords, decimal
from jury_desk.gui.grids.growing_edit import GrowingEdit
from jury_desk.gui.grids.inspector_words import InspectorWords
from jury_desk.gui.grids.levels_form import LevelsForm
from jury_desk.gui.grids.selection import Selection, held_by_all
from jury_desk.gui.grids.typed import items_act, weight_of
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.check_list import Check, CheckList
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing

_WISHES = {
    "place_button": "place", "join_button": "join", "move_button": "bloc",
    "retype_button": "retype", "aside_button": "aside", "bloc_button": "bloc",
    "competency_button": "competency", "activity_button": "activity",
    "setting_button": "sitting", "part_button": "part", "scale_button": "scale",
    "sitting_button": "sitting", "scales_button": "scales",
}  # fmt: skip
"""What each button asks of the page."""


class Inspector(QScrollArea):
    """`act_wanted` carries an Act; `wanted` the name of a command of the page."""

    act_wanted = Signal(object)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector_scroll")
        self.setProperty("role", "side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._ui = Ui_ReviewInspector()
        self._ui.setupUi(self._content)  # type: ignore[no-untyped-call]
        self._content.setProperty("role", "side_body")
        self.setWidget(self._content)
        self._words = GridWords(self)
        self._told = InspectorWords(self)
        self._selection: Selection | None = None
        self.text = GrowingEdit("text_edit", self)
        self.items = GrowingEdit("items_edit", self, lines=True)
        self.links = CheckList(self)
        self.flags = CheckList(self)
        self._levels = LevelsForm(self._ui.levels_column, self._content)
        self._levels.act_wanted.connect(self.act_wanted)
        self._set_up()
        self.retell()

    # --- what is shown --------------------------------------------------------------------------

    def show_selection(self, selection: Selection, place: str) -> None:
        """Show elements; `place` says where the single one stands in the source."""
        before = self._selection.ids if self._selection else ()
        if selection.ids != before:
            self.flush()
        self._selection = selection
        self._content.setVisible(bool(selection.elements))
        same = selection.ids == before
        one, ui = selection.one, self._ui
        self._show_head(selection, place)
        ui.many_widget.setVisible(len(selection.elements) > 1)
        for widget in (ui.code_widget, ui.text_widget, ui.items_widget, ui.bloc_widget):
            widget.setVisible(one is not None)
        if one is not None:
            self._show_texts(one, same=same)
        self._show_printed(one)
        self._show_belongings(selection)
        self._show_links(selection)
        self._show_count(selection)
        ui.levels_widget.setVisible(self._levels.show_selection(selection))
        self._show_sitting(selection)
        self._show_doubts(one)

    def flush(self) -> None:
        """Send what is typed."""
        for edit in (self.text, self.items):
            edit.send()
        focused = self._content.focusWidget()
        if isinstance(focused, QLineEdit) and focused.isModified():
            focused.editingFinished.emit()

    def edit_text(self) -> None:
        """Give the keyboard to the text, all of it selected by nothing: the caret at its end."""
        if self.text.isVisible():
            self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.text.moveCursor(self.text.textCursor().MoveOperation.End)
            self.ensureWidgetVisible(self.text)

    def edit_code(self) -> None:
        """Give the keyboard to the code."""
        if self._ui.code_edit.isVisible():
            self._ui.code_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._ui.code_edit.selectAll()
            self.ensureWidgetVisible(self._ui.code_edit)

    def take_keyboard(self) -> bool:
        """Give the keyboard to the first thing that takes it; whether there is one."""
        ui = self._ui
        for widget in (ui.code_edit, self.text, self.links, self.flags, ui.move_button):
            if widget.isVisible() and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def renew(self) -> None:
        """Take the theme and the language again."""
        for edit in (self.text, self.items):
            edit.renew()
        for checks in (self.links, self.flags):
            checks.renew()
        self.retell()

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self._ui.retranslateUi(self._content)  # type: ignore[no-untyped-call]
        self.text.setAccessibleName(self.tr("Text"))
        self.flags.setAccessibleName(self.tr("In the count"))

    def _set_up(self) -> None:
        ui = self._ui
        ui.text_column.addWidget(self.text)
        ui.items_column.addWidget(self.items)
        ui.links_column.addWidget(self.links)
        ui.flags_column.addWidget(self.flags)
        dress(ui.place_button, "file-text", "accent")
        for name, wish in _WISHES.items():
            button = getattr(ui, name)
            button.clicked.connect(lambda _=False, wish=wish: self.wanted.emit(wish))
        ui.restore_button.clicked.connect(self._restore)
        ui.code_edit.editingFinished.connect(self._send_code)
        ui.heading_edit.editingFinished.connect(self._send_heading)
        ui.weight_edit.editingFinished.connect(self._send_weight)
        self.text.sent.connect(self._send_text)
        self.text.cut_wanted.connect(self._cut)
        for edit in (self.text, self.items):
            edit.left.connect(lambda: self.wanted.emit("leave"))
        self.items.sent.connect(self._send_items)
        self.links.toggled.connect(self._toggle_link)
        self.flags.toggled.connect(self._toggle_flag)
        click_on_enter(self._content)
        Spacing(self._content)

    def _show_head(self, selection: Selection, place: str) -> None:
        ui, one, origin = self._ui, selection.one, selection.origin
        count = len(selection.elements)
        named = self._words.kind(one.kind) if one else self._words.selected(selection.kind, count)
        ui.kind_label.setText(named)
        told = [self._told.sureness(selection.draft, one)]
        told.append(self._told.reasons(origin.reasons) if origin else "")
        ui.sure_label.setText("\n".join(line for line in told if line))
        ui.sure_label.setVisible(any(told))
        ui.place_button.setText(place[:1].upper() + place[1:])
        ui.place_button.setVisible(bool(place))
        ui.many_label.setText(
            self.tr("What you set here is set for all of them at once.")
            if selection.kind == selection.linked_kind
            else self.tr("Links, marks and weights are set for the criteria among them.")
        )
        ui.join_button.setEnabled(selection.kind is not None)

    def _show_texts(self, one: Element, *, same: bool) -> None:
        ui = self._ui
        ui.code_widget.setVisible(one.kind != "assessment")
        if not (same and ui.code_edit.hasFocus() and ui.code_edit.isModified()):
            ui.code_edit.setText(one.code or "")
        take = GrowingEdit.take if same else GrowingEdit.show_text
        take(self.text, one.text)
        ui.text_label.setText(self.tr("Text") if one.text_field == "text" else self.tr("Title"))
        is_test = isinstance(one.held, Assessment)  # its lines are its text, below its title
        lines = one.held.text if isinstance(one.held, Assessment) else "\n".join(one.items)
        about = self.tr("Text") if is_test else self.tr("Items, one a line")
        if one.items_field == "tasks":
            about = self.tr("Tasks, one a line")
        ui.items_widget.setVisible(is_test or bool(one.items_field))
        ui.items_label.setText(about)
        self.items.setAccessibleName(about)
        take(self.items, lines)

    def _show_printed(self, one: Element | None) -> None:
        printed = one.held.printed_text if one else None
        self._ui.printed_frame.setVisible(printed is not None)
        if one is not None and printed is not None:
            self._ui.printed_text.setText(difference(printed, main_text(one.held)))

    def _show_belongings(self, selection: Selection) -> None:
        ui, one, bloc = self._ui, selection.one, selection.bloc
        ui.bloc_widget.setVisible(one is not None and one.kind != "bloc")
        if bloc is not None:
            ui.bloc_button.show_choice(ui.bloc_label.text(), _named(bloc.code, bloc.title))
        criteria, competencies = selection.criteria, selection.competencies
        held = one.held if one else None
        ui.heading_widget.setVisible(isinstance(held, Criterion) and held.heading is not None)
        if isinstance(held, Criterion):
            ui.heading_edit.setText(held.heading or "")
        linkable = selection.linked_kind == "criterion" and bloc is not None and bloc.competencies
        ui.competency_widget.setVisible(bool(linkable))
        if linkable and bloc is not None:
            names = {criterion.competency for criterion in criteria}
            shown = bloc.competency(names.pop()) if len(names) == 1 else None
            text = _named(shown.code, shown.text) if shown else self.tr("None")
            ui.competency_button.show_choice(
                ui.competency_label.text(), self.tr("Several") if names else text
            )
        tied = selection.kind == "competency" and bloc is not None and bloc.activities
        ui.activity_widget.setVisible(bool(tied))
        if tied and bloc is not None:
            names = {competency.activity for competency in competencies}
            found = [a for a in bloc.activities if len(names) == 1 and a.id in names]
            text = _named(found[0].code, found[0].title) if found else self.tr("None")
            ui.activity_button.show_choice(
                ui.activity_label.text(), self.tr("Several") if len(names) > 1 else text
            )
        parts = self._told.parts_of(selection)
        ui.part_widget.setVisible(bool(parts))
        if parts:
            chosen = {criterion.part for criterion in criteria}
            text = parts.get(next(iter(chosen)) or "", self.tr("The whole assessment"))
            ui.part_button.show_choice(
                ui.part_label.text(), self.tr("Several") if len(chosen) > 1 else text
            )

    def _show_links(self, selection: Selection) -> None:
        """Criteria are linked to assessments, an assessment to competencies, and back."""
        bloc, ui, checks = selection.bloc, self._ui, []
        criteria, one = selection.criteria, selection.assessment
        competencies = selection.competencies
        if bloc is not None and selection.linked_kind == "criterion":
            for assessment in bloc.assessments:
                on = held_by_all(tuple(assessment.id in c.assessments for c in criteria))
                checks.append(Check(assessment.id, assessment.title, on))
        elif bloc is not None and selection.kind == "competency":
            for assessment in bloc.assessments:
                on = held_by_all(tuple(c.id in assessment.competencies for c in competencies))
                checks.append(Check(assessment.id, assessment.title, on))
        elif bloc is not None and one is not None:
            for competency in bloc.competencies:
                text = shortened(_named(competency.code, competency.text), 90)
                checks.append(Check(competency.id, text, competency.id in one.competencies))
        ui.links_widget.setVisible(bool(checks))
        about = self.tr("Competencies assessed") if one else self.tr("Assessments")
        ui.links_label.setText(about)
        self.links.setAccessibleName(about)
        self.links.show_checks(checks)

    def _show_count(self, selection: Selection) -> None:
        ui = self._ui
        counted: tuple[Competency | Criterion, ...] = selection.criteria or selection.competencies
        is_counted = selection.linked_kind in ("criterion", "competency")
        ui.flags_widget.setVisible(is_counted)
        ui.weight_widget.setVisible(is_counted)
        if not is_counted:
            return
        eliminatory = held_by_all(tuple(one.eliminatory for one in counted))
        checks = [Check("eliminatory", self.tr("Eliminatory"), eliminatory)]
        if selection.criteria:
            core = held_by_all(tuple(one.core for one in selection.criteria))
            checks.append(Check("core", self.tr("Core to the occupation"), core))
        self.flags.show_checks(checks)
        weights = {one.weight for one in counted}
        if not ui.weight_edit.hasFocus() or not ui.weight_edit.isModified():
            ui.weight_edit.setText(decimal(weights.pop()) if len(weights) == 1 else "")
        ui.weight_edit.setPlaceholderText(self.tr("several") if weights else "")
        is_scaled = bool(selection.criteria)
        for widget in (ui.scale_label, ui.scale_button):
            widget.setVisible(is_scaled)
        if is_scaled:
            grid = selection.draft.grid
            scales = {grid.scale_of(one).label or grid.scale_of(one).id for one in
                      selection.criteria}  # fmt: skip
            text = scales.pop() if len(scales) == 1 else self.tr("Several")
            ui.scale_button.show_choice(ui.scale_label.text(), text)

    def _show_sitting(self, selection: Selection) -> None:
        assessment = selection.assessment
        self._ui.setting_widget.setVisible(False)
        self._ui.sitting_widget.setVisible(assessment is not None)
        if assessment is not None:
            self._ui.sitting_text.setText(self._told.sitting(assessment))

    def _show_doubts(self, one: Element | None) -> None:
        doubts = one.held.doubts if one else ()
        self._ui.doubts_widget.setVisible(bool(doubts))
        self._ui.doubts_text.setText("\n".join(doubts))

    # --- what is wanted -------------------------------------------------------------------------

    def _act(self, act: Act) -> None:
        self.act_wanted.emit(act)

    def _send_text(self, text: str) -> None:
        one = self._selection.one if self._selection else None
        if one is not None and text != one.text:
            self._act(SetText(element=one.id, field=one.text_field, text=text))

    def _cut(self, at: int) -> None:
        one = self._selection.one if self._selection else None
        # Where an assessment's text begins with its title, a place in one is a place in the other.
        if one is not None and main_text(one.held).startswith(one.text):
            self._act(Split(element=one.id, at=at))

    def _restore(self) -> None:
        one = self._selection.one if self._selection else None
        if one is not None and one.held.printed_text is not None:
            field, printed = main_field(one.held), one.held.printed_text
            self._act(SetText(element=one.id, field=field, text=printed))

    def _send_items(self, text: str) -> None:
        one = self._selection.one if self._selection else None
        if one is not None and isinstance(one.held, Assessment):
            if text != one.held.text:
                self._act(SetText(element=one.id, field="text", text=text))
            return
        if one is None or not one.items_field:
            return
        act = items_act(one, text)
        if act is not None:
            self._act(act)

    def _send_code(self) -> None:
        one = self._selection.one if self._selection else None
        code = " ".join(self._ui.code_edit.text().split()) or None
        if one is not None and one.kind != "assessment" and code != (one.code or None):
            self._act(Recode(element=one.id, code=code))

    def _send_heading(self) -> None:
        one = self._selection.one if self._selection else None
        text = " ".join(self._ui.heading_edit.text().split())
        if one is not None and isinstance(one.held, Criterion) and text != (one.held.heading or ""):
            self._act(SetText(element=one.id, field="heading", text=text))

    def _send_weight(self) -> None:
        selection, edit = self._selection, self._ui.weight_edit
        if selection is None or not edit.isModified():
            return
        edit.setModified(False)
        weight = weight_of(edit.text())
        if weight is None:
            self._show_count(selection)  # not a number: what stands is shown again
            return
        counted: tuple[Criterion | Competency, ...] = selection.criteria or selection.competencies
        changed = tuple(one.id for one in counted if one.weight != weight)
        if changed:
            self._act(SetWeight(elements=changed, weight=weight))

    def _toggle_link(self, name: str, on: bool) -> None:
        selection = self._selection
        if selection is None:
            return
        held = selection.assessment
        if isinstance(held, Assessment):
            self._act(AssessCompetency(assessment=held.id, competencies=(name,), on=on))
        elif selection.linked_kind == "criterion":
            self._act(LinkAssessment(criteria=selection.linked_ids, assessment=name, on=on))
        elif selection.linked_kind == "competency":
            ids = selection.linked_ids
            self._act(AssessCompetency(assessment=name, competencies=ids, on=on))

    def _toggle_flag(self, name: str, on: bool) -> None:
        selection = self._selection
        if selection is not None and name == "eliminatory":
            self._act(SetFlag(elements=selection.linked_ids, flag="eliminatory", on=on))
        elif selection is not None and name == "core":
            self._act(SetFlag(elements=selection.linked_ids, flag="core", on=on))


def _named(code: str | None, text: str) -> str:
    return f"{code}  {text}" if code else text
