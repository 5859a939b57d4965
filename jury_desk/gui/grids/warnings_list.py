"""All the warnings, open ones and those let stand, with a filter."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.draft import ReviewWarning
from jury_desk.domain.folding import folded
from jury_desk.gui.forms.ui_review_warnings import Ui_ReviewWarnings
from jury_desk.gui.grids.elements import elements_of
from jury_desk.gui.grids.review_words import warning_sentence, warning_title
from jury_desk.gui.grids.text_list import TextLine, TextList
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.services.review import ReviewState


class WarningsList(QWidget):
    """`chosen` carries a warning's key; `reopen_wanted` that of a settled one, to be taken up."""

    chosen = Signal(str)
    reopen_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_ReviewWarnings()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.setProperty("role", "side_body")
        self.list = TextList("warnings_view", self)
        self._ui.warnings_column.addWidget(self.list, 1)
        self._state: ReviewState | None = None
        self._current = ""
        self._ui.warnings_edit.textChanged.connect(self._renew)
        self._ui.settled_check.toggled.connect(self._renew)
        self.list.gone_to.connect(self._chosen)
        self.list.entered.connect(self._entered)
        Spacing(self)
        self.retell()

    def show_state(self, state: ReviewState, current: str) -> None:
        """Show a review's warnings; `current` is the key of the one in hand."""
        self._state, self._current = state, current
        if self.isVisible():
            self._renew()

    def renew(self) -> None:
        """Take the theme and the language again."""
        self.list.renew()
        self.retell()

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        self.list.setAccessibleName(self.tr("Warnings"))
        self._renew()

    def showEvent(self, event: object) -> None:  # noqa: ARG002
        self._renew()

    def _renew(self) -> None:
        state = self._state
        if state is None:
            return
        names = elements_of(state.draft.grid)
        lines = []

        def add(warning: ReviewWarning, *, settled: bool) -> None:
            element = names.get(warning.element or "")
            about = f"{element.name} · " if element else ""
            title = f"{about}{warning_title(warning)}"
            icon, tone = ("check", "good") if settled else ("alert-triangle", "warn")
            if settled:
                title = self.tr("{title} · let stand").format(title=title)
            text = warning_sentence(warning)
            lines.append(TextLine(warning.key, title, text, icon, tone))

        for warning in state.warnings:
            add(warning, settled=False)
        if self._ui.settled_check.isChecked():
            for warning in state.settled:
                add(warning, settled=True)
        needle = folded(self._ui.warnings_edit.text().strip())
        shown = [line for line in lines if needle in folded(f"{line.title} {line.text}")]
        self.list.show_lines(shown, self._current)
        opened, settled = len(state.warnings), len(state.settled)
        told = self.tr("%n open", "", opened)
        if settled:
            told = f"{told} · " + self.tr("%n let stand", "", settled)
        self._ui.summary_label.setText(told)
        self._ui.settled_check.setVisible(settled > 0)

    def _chosen(self, key: str) -> None:
        if key and self._state is not None:
            self.chosen.emit(key)

    def _entered(self, key: str) -> None:
        state = self._state
        if state is not None and key in state.draft.settled:
            self.reopen_wanted.emit(key)
        elif key:
            self.chosen.emit(key)
