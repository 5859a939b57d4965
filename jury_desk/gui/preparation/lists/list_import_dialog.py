"""Taking a list of candidates in: what the columns mean, what each line would do, then one step."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.domain.preparation.lists.list_import import LineState
from jury_desk.domain.preparation.lists.list_names import GridNames
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_list_import import Ui_ListImport
from jury_desk.gui.grids.choice_dialog import Asked, Choice, ChoiceDialog
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.lists.list_import_detail import show_detail
from jury_desk.gui.preparation.lists.list_import_flow import ListFlow
from jury_desk.gui.preparation.lists.list_import_model import LineFacet
from jury_desk.gui.preparation.lists.list_import_words import ListWords

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from jury_desk.domain.preparation.lists.list_matching import Answer
    from jury_desk.errors import JuryDeskError
    from jury_desk.gui.preparation.desk import PreparationDesk

_WIDTH = 1240
_HEIGHT = 680
_COLUMNS_UNITS = 44
"""Width of the columns beside the lines, in units of 8 px."""
_ABREAST_UNITS = 125
"""Below this many units of width one of the two is shown at a time."""
_VIEW_UNITS = 26
"""The least height of the columns and of the lines: where the screen is too low, all scrolls."""
_READING, _LIST = range(2)
_FRAME_TARGETS = 5.75
"""What the dialog's title and footer take of the window's height, in targets."""


def open_list_import(
    desk: PreparationDesk, parent: QWidget, path: Path | None = None, text: str | None = None
) -> ListImportDialog:
    """Open the import of a file, or of pasted text, over the window of `parent`.

    A list that cannot be read ends it: `desk.failure` tells why.
    """
    dialog = ListImportDialog(desk, parent)
    dialog.open()
    dialog.begin(path, text)
    return dialog


class ListImportDialog(CardDialog):
    """Nothing is recorded before its act; then `desk.told` tells what was."""

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_ListImport()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._desk = desk
        self._name = ""
        self._pane = 1
        self._is_taking = False
        self._facets: dict[LineFacet, QPushButton] = {}
        super().__init__(body, parent, width=_WIDTH)
        self._body = body
        self.flow = ListFlow(desk, self)
        self._words = ListWords(self)
        self._words.names = GridNames(desk.grid)
        self._build()
        self._connect()
        self._restyle()
        self.retranslate()
        self._tell()

    def begin(self, path: Path | None, text: str | None) -> None:
        """Read a file, else a text."""
        ui = self._ui
        ui.list_stack.setCurrentIndex(_READING)
        self._name = path.name if path is not None else ""
        self._tell_reading(0, 0)
        self.refuse_button.setFocus()
        if path is not None:
            self.flow.read(path)
        else:
            self.flow.paste(text or "")

    # --- what the person does -------------------------------------------------------------------

    def act(self) -> None:
        preview = self.flow.preview
        if preview is None or preview.hindrance or self.flow.is_busy:
            return
        self._is_taking = True
        self.set_locked(True)
        self.accept_button.setEnabled(False)
        self.flow.take(self._taken)

    def reject(self) -> None:
        self.flow.cancel()
        super().reject()

    def choose_meaning(self, column: int) -> None:
        """Ask what a column means."""
        reading = self.flow.reading
        if reading is None:
            return
        shown = reading.layout.columns[column]
        dialog = ChoiceDialog(
            lambda: Asked(
                self.tr("What does this column hold?"),
                self._ui.columns_view.model_.about(shown),
                self.tr("Take this meaning"),
            ),
            lambda: [Choice(*one) for one in self._words.meanings()],
            shown.meaning,
            self,
        )
        dialog.chosen.connect(lambda meaning: self.flow.give_meaning(column, meaning))
        dialog.open()

    def look_on(self, step: int = 1) -> None:
        """Take the next line in hand that is to be looked at, or the one before."""
        self._show_pane(1)
        if not self._ui.lines_view.go_on(step):
            self._narrow(LineFacet.ALL)
            self._ui.lines_view.go_on(step)
        self._ui.lines_view.setFocus()

    def _look_on(self) -> None:
        self.look_on()

    def answer(self, answer: Answer) -> None:
        """Answer the question of the line in hand; the same answer again takes it back. A line
        that asks nothing may be left out all the same.
        """
        line = self._ui.lines_view.current
        if line is not None and line.question is not None:
            self.flow.answer(line.line, None if line.answer == answer else answer)
        elif line is not None and answer == "leave":
            self.flow.take_by_hand(line.line, line.state is LineState.LEFT)

    # --- what is shown --------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Import candidates"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._ui.lines_view.renew()
        self._tell()

    def fit(self) -> None:
        screen = self.screen().availableGeometry()
        parent = self.parentWidget()
        tall = min(parent.window().height() if parent else screen.height(), screen.height())
        room = round(tall - theme().tokens.target * _FRAME_TARGETS)
        wanted = round(_HEIGHT * theme().zoom / 100)
        views = (self._ui.columns_view, self._ui.lines_view)
        for view in views:
            view.setMinimumHeight(theme().tokens.unit * _VIEW_UNITS)
        self._arrange()
        width = min(round(_WIDTH * theme().zoom / 100), screen.width())
        needed = self._ui.list_column.minimumHeightForWidth(width)
        self._ui.list_stack.setFixedHeight(max(min(wanted, room), needed))
        super().fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def done(self, result: int) -> None:
        self.flow.stop()
        super().done(result)

    def _build(self) -> None:
        ui = self._ui
        for view in (ui.columns_view.model_, ui.lines_view.lines):
            view.words.names = self._words.names
        for facet in LineFacet:
            button = QPushButton(ui.facets_flow)
            button.setObjectName(f"{facet.value}_facet_button")
            button.setProperty("role", "tab")
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.clicked.connect(lambda _=False, facet=facet: self._narrow(facet))
            self._facets[facet] = button
        self._facets[LineFacet.ALL].setChecked(True)
        ui.sheet_field.setVisible(False)
        ui.detail_frame.hide()
        dress(self.accept_button, "file-import", "accent_text")
        for one, other in pairwise(
            (ui.columns_view, *self._facets.values(), ui.next_button, ui.lines_view, ui.same_button)
        ):
            QWidget.setTabOrder(one, other)

    def _connect(self) -> None:
        ui, flow = self._ui, self.flow
        flow.progressed.connect(self._tell_reading)
        flow.shown.connect(self._show_list)
        flow.failed.connect(self._fail)
        flow.cancelled.connect(self.reject)
        self._desk.failure.connect(self._refused)
        self._desk.changed.connect(self._renew)
        ui.columns_view.opened.connect(self.choose_meaning)
        ui.columns_view.left_out.connect(lambda column: flow.give_meaning(column, ""))
        ui.sheet_field.chosen.connect(flow.choose_sheet)
        ui.lines_view.current_changed.connect(self._show_detail)
        ui.lines_view.answered.connect(self.answer)
        ui.lines_view.turned.connect(lambda: self.answer("leave"))
        ui.same_button.clicked.connect(lambda: self.answer("same"))
        ui.other_button.clicked.connect(lambda: self.answer("other"))
        ui.leave_button.clicked.connect(lambda: self.answer("leave"))
        ui.next_button.clicked.connect(self._look_on)
        ui.leave_box.clicked.connect(flow.leave_faulty)
        ui.erase_box.clicked.connect(flow.erase_blank)
        ui.columns_button.clicked.connect(lambda: self._show_pane(0))
        ui.lines_button.clicked.connect(lambda: self._show_pane(1))
        theme().changed.connect(self._restyle)
        for keys, step in (("F8", 1), ("Shift+F8", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(
                lambda step=step: self.look_on(step)
            )
        QShortcut(QKeySequence("F6"), self).activated.connect(self._turn_pane)

    def _show_list(self) -> None:
        ui, reading, preview = self._ui, self.flow.reading, self.flow.preview
        if reading is None or preview is None:
            return
        first = ui.list_stack.currentIndex() != _LIST
        ui.list_stack.setCurrentIndex(_LIST)
        sheets = [(at, sheet.name) for at, sheet in enumerate(reading.table.sheets) if sheet.rows]
        ui.sheet_field.offer(sheets)
        ui.sheet_field.set_value(reading.sheet)
        ui.sheet_field.setVisible(len(sheets) > 1)
        ui.columns_view.show_columns(reading.layout.columns)
        ui.lines_view.show_preview(preview)
        self._tell()
        if first:
            self._arrange()
            ui.lines_view.setFocus()

    def _tell(self) -> None:
        """Say what the list is, what it would do, and what stands in the way."""
        ui, reading, preview = self._ui, self.flow.reading, self.flow.preview
        if reading is None or preview is None:
            self.accept_button.setText(self.tr("Import"))
            self.accept_button.setEnabled(False)
            return
        counts = preview.counts
        ui.source_label.setText(self._words.source(reading, self._name))
        columns = reading.layout.columns
        known = sum(bool(column.meaning) for column in columns)
        said = self.tr("{known} columns understood")
        if known < len(columns):
            said = self.tr("{known} columns understood, {left} left out")
        ui.columns_label.setText(said.format(known=known, left=len(columns) - known))
        self._tell_facets(counts)
        taken = counts[LineState.NEW] + counts[LineState.CHANGED]
        said = self.tr("Import {count} lines") if taken != 1 else self.tr("Import one line")
        self.accept_button.setText(said.format(count=taken))
        self.accept_button.setEnabled(not preview.hindrance)
        faulty = counts[LineState.FAULTY]
        said = self.tr("Leave the {count} lines to mend out")
        if faulty == 1:
            said = self.tr("Leave the line to mend out")
        ui.leave_box.setText(said.format(count=faulty))
        ui.leave_box.setVisible(bool(faulty))
        ui.leave_box.setChecked(self.flow.choices.leave_faulty)
        ui.erase_box.setChecked(self.flow.choices.erase_blank)
        ui.erase_box.setVisible(bool(preview.made_for.candidates))
        self._tell_remarks()
        self.set_message(self._words.hindrance(reading, preview))
        self._show_detail()

    def _tell_remarks(self) -> None:
        """Say what there is to know of the list; where there is little room, also what it is."""
        ui, reading, preview = self._ui, self.flow.reading, self.flow.preview
        if reading is None or preview is None:
            return
        said = [] if self._is_abreast else [self._words.source(reading, self._name)]
        said.append(self._words.remarks(reading, preview))
        ui.notes_label.setText("\n".join(text for text in said if text))
        ui.notes_label.setVisible(any(said))

    def _tell_facets(self, counts: Mapping[LineState, int]) -> None:
        lines = self._ui.lines_view.lines
        looks = lines.count(LineFacet.LOOK)
        words = {
            LineFacet.ALL: self.tr("{count} lines").format(count=lines.count(LineFacet.ALL)),
            LineFacet.LOOK: self.tr("{count} to look at").format(count=looks),
            LineFacet.NEW: self._words.count(LineState.NEW, counts[LineState.NEW]),
            LineFacet.CHANGED: self._words.count(LineState.CHANGED, counts[LineState.CHANGED]),
        }
        for facet, button in self._facets.items():
            button.setText(words[facet])
            button.setVisible(facet is LineFacet.ALL or bool(lines.count(facet)))
        if not self._facets[lines.facet].isVisibleTo(self):
            self._narrow(LineFacet.ALL)
        self._ui.next_button.setVisible(bool(looks))

    def _show_detail(self) -> None:
        show_detail(self._ui, self._words, self._ui.lines_view.current)

    def _tell_reading(self, done: int, total: int) -> None:
        ui = self._ui
        name = self._name or self.tr("Pasted lines")
        said = self.tr("Reading {name}").format(name=name)
        if total:
            locale = QLocale(language())
            said = self.tr("Reading {name}: {done} lines of {total}").format(
                name=name, done=locale.toString(done), total=locale.toString(total)
            )
        ui.reading_label.setText(said)
        ui.reading_bar.setRange(0, total)
        ui.reading_bar.setValue(done)

    def _narrow(self, facet: LineFacet) -> None:
        self._facets[facet].setChecked(True)
        self._ui.lines_view.narrow(facet)

    def _arrange(self) -> None:
        """Both panes abreast where there is room, one at a time where there is little."""
        ui, unit, abreast = self._ui, theme().tokens.unit, self._is_abreast
        ui.source_label.setVisible(abreast)
        ui.pane_tabs.setVisible(not abreast)
        ui.between_line.setVisible(abreast)
        wide = unit * _COLUMNS_UNITS
        ui.columns_pane.setMinimumWidth(wide if abreast else 0)
        ui.columns_pane.setMaximumWidth(wide if abreast else 1 << 20)
        ui.columns_pane.setVisible(abreast or self._pane == 0)
        ui.lines_pane.setVisible(abreast or self._pane == 1)
        (ui.columns_button, ui.lines_button)[self._pane].setChecked(True)
        self._tell_remarks()

    @property
    def _is_abreast(self) -> bool:
        """Whether columns and lines stand beside one another."""
        return self.width() >= theme().tokens.unit * _ABREAST_UNITS

    def _show_pane(self, pane: int) -> None:
        self._pane = pane
        self._arrange()

    def _turn_pane(self) -> None:
        """Give the keyboard to the other pane."""
        ui = self._ui
        focused: QWidget | None = self.focusWidget()
        at_columns = focused is not None and ui.columns_pane.isAncestorOf(focused)
        self._show_pane(1 if at_columns else 0)
        (ui.lines_view if at_columns else ui.columns_view).setFocus()

    def _restyle(self) -> None:
        self.setStyleSheet(theme().style_sheet("lists"))

    # --- what comes back ------------------------------------------------------------------------

    def _renew(self) -> None:
        """The session changed while the list was looked at."""
        preview = self.flow.preview
        if preview is not None and not self._is_taking and preview.made_for != self._desk.state:
            self.flow.renew()

    def _taken(self, counts: Mapping[LineState, int]) -> None:
        said = ", ".join(
            self._words.count(state, counts[state])
            for state in (LineState.NEW, LineState.CHANGED)
            if counts[state]
        )
        self._desk.told.emit(
            lambda: (
                self.tr("The list was taken in: {counts}.").format(counts=said),
                self.tr("Ctrl+Z takes all of it back."),
            )
        )
        self.set_locked(False)
        self.accept()

    def _fail(self, error: JuryDeskError) -> None:
        """A list that cannot be read: told on the page, there is nothing to show here."""
        self.reject()
        self._desk.failure.emit(error)

    def _refused(self, _error: JuryDeskError) -> None:
        """The session refused the step: the page tells why."""
        self.set_locked(False)
        self.reject()
