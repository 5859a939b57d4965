"""The right pane of a team: where its sheets stand, what they want, what can be done next."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QListView,
    QScrollArea,
    QWidget,
)

from jury_desk.domain.sheet import Phase
from jury_desk.gui.forms.ui_team_stage_pane import Ui_TeamStagePane
from jury_desk.gui.juror.seats import plays
from jury_desk.gui.juror.stage_stepper import StageStepper
from jury_desk.gui.juror.team.matrix_model import MatrixModel
from jury_desk.gui.juror.team.member_buttons import MemberButtons
from jury_desk.gui.juror.team.team_counts import TeamCounts
from jury_desk.gui.juror.team.team_missing import TeamMissingModel
from jury_desk.gui.juror.team.team_session import TeamSession
from jury_desk.gui.juror.team.team_signing import TeamFiles
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import Theme


class TeamStage(QScrollArea):
    """`go_to` carries the member ("" for the team), the criterion and whether its comment is
    wanted; `correction_wanted` the member whose sheet is to be corrected, `compare_wanted` the one
    whose versions are to be compared; the others are wishes.
    """

    go_to = Signal(str, str, bool)
    live_wanted = Signal()
    reopen_wanted = Signal()
    folder_wanted = Signal()
    export_wanted = Signal()
    correction_wanted = Signal(str)
    compare_wanted = Signal(str)

    def __init__(self, theme: Theme, rows: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage_scroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._rows = rows
        self._compact = False
        self._content = QWidget()
        self._ui = Ui_TeamStagePane()
        self._ui.setupUi(self._content)  # type: ignore[no-untyped-call]
        self._content.setObjectName("team_stage_pane")
        self.setWidget(self._content)
        self._stepper = StageStepper(theme, self._content)
        self._ui.pane_layout.insertWidget(0, self._stepper)
        self.missing = TeamMissingModel(self)
        self._keys: list[QLabel] = []
        ui = self._ui
        self.counts = TeamCounts(ui.counts_layout, rows, theme, self._content)
        self._corrections = MemberButtons(
            ui.correction_title, ui.correction_layout, "pencil", self._content
        )
        self._comparisons = MemberButtons(
            ui.compare_title, ui.compare_layout, "git-compare", self._content
        )
        self._corrections.chosen.connect(self.correction_wanted)
        self._comparisons.chosen.connect(self.compare_wanted)
        self._text = self._parts = ""
        self._set_up_missing()
        ui.live_button.clicked.connect(self.live_wanted)
        ui.reopen_button.clicked.connect(self.reopen_wanted)
        ui.folder_button.clicked.connect(self.folder_wanted)
        ui.export_button.clicked.connect(self.export_wanted)
        ui.instructions_button.toggled.connect(self._show_instructions)
        self._show_keys()
        self.renew()

    def show_assessment(self, text: str, parts: str = "") -> None:
        """Take the full text of the assessment, and what is to be known of its `parts`; empty for
        none.
        """
        self._text, self._parts = text, parts
        self._ui.instructions_button.setVisible(bool(text))
        self._ui.instructions_button.setChecked(False)
        self._ui.instructions_label.setText(text)
        self._show_instructions(False)

    def show_session(
        self,
        session: TeamSession | None,
        files: TeamFiles | None,
        changes: Mapping[str, str] | None = None,
    ) -> None:
        """Show where a team's sheets stand; `changes` says what a correction changed, by member."""
        self._content.setVisible(session is not None)
        if session is None:
            return
        ui, phase = self._ui, session.phase
        self._stepper.show_phase(phase, plays=plays(session.sheet.plan, session.sheet.passage))
        self.missing.show_session(session if phase is Phase.WRITE_UP else None, self._rows)
        missing = self.missing.count
        ui.missing_view.setVisible(missing > 0)
        ui.missing_title.setVisible(phase is Phase.WRITE_UP)
        ui.missing_title.setText(
            self.tr("Still missing: %n", "", missing) if missing else self.tr("Nothing is missing.")
        )
        self._fit_missing()
        closed = phase in (Phase.COMPLETE, Phase.SIGNED)
        ui.counts_title.setVisible(closed)
        self.counts.show_session(session if closed else None)
        ui.live_button.setVisible(phase is Phase.WRITE_UP and not session.corrected)
        ui.reopen_button.setVisible(phase is Phase.COMPLETE)
        for label in (ui.keys_title, *self._keys):
            label.setVisible(phase is Phase.LIVE)
        signed = phase is Phase.SIGNED
        for button in (ui.folder_button, ui.export_button):
            button.setVisible(signed)
        self._show_members(session)
        signed_at = session.signed_at or (files.signed_at if files else None)
        message = "\n\n".join(self._messages(session, signed_at, changes or {}))
        ui.message_label.setText(message)
        ui.message_label.setVisible(bool(message))
        ui.files_label.setText(self._file_words(files) if files else "")
        ui.files_label.setVisible(signed and files is not None)

    def put_copies(self, line: QWidget) -> None:
        """Have the line of the copies stand under what is told of the signature."""
        column = self._ui.pane_layout
        column.insertWidget(column.indexOf(self._ui.message_label) + 1, line)

    def retell(self) -> None:
        """Say everything again in the language in force."""
        reading = self._ui.instructions_button.isChecked()
        self._ui.retranslateUi(self._content)  # type: ignore[no-untyped-call]
        self.counts.forget()
        self._show_keys()
        self.show_assessment(self._text, self._parts)
        self._ui.instructions_button.setChecked(reading)

    def focus_first(self) -> bool:
        """Give the keyboard to the first thing in the pane that takes it; whether there is one."""
        ui = self._ui
        candidates = (ui.missing_view, ui.folder_button, ui.live_button, ui.reopen_button)
        for widget in (*candidates, ui.instructions_button):
            if widget.isVisible():
                if widget is ui.missing_view and not ui.missing_view.currentIndex().isValid():
                    ui.missing_view.setCurrentIndex(self.missing.index(1))
                widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def set_compact(self, compact: bool) -> None:
        """Leave less room at the sides where there is little."""
        self._compact = compact
        self.renew()

    def renew(self) -> None:
        """Take the theme's sizes again."""
        unit = self._theme.tokens.unit
        layout = self._ui.pane_layout
        side = unit if self._compact else unit * 3
        layout.setContentsMargins(side, unit * 2, min(side, unit * 2), unit * 3)
        layout.setSpacing(round(unit * 1.5))
        for grid in (self._ui.counts_layout, self._ui.keys_layout):
            grid.setHorizontalSpacing(unit * 2 if grid is self._ui.keys_layout else unit)
            grid.setVerticalSpacing(unit)
        for column in (self._ui.correction_layout, self._ui.compare_layout):
            column.setSpacing(unit // 2)
        self._stepper.renew()
        self.counts.forget()
        self._fit_missing()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self._ui.missing_view
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._jump(self._ui.missing_view.currentIndex())
            return True
        return super().eventFilter(watched, event)

    def _set_up_missing(self) -> None:
        view = self._ui.missing_view
        view.setModel(self.missing)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setWordWrap(True)
        view.setTabKeyNavigation(False)
        view.setMouseTracking(True)
        view.clicked.connect(self._jump)
        view.selectionModel().currentChanged.connect(self._show_entry)
        view.installEventFilter(self)

    def _show_entry(self, index: QModelIndex) -> None:
        """Keep the entry that the keyboard is on within the pane: the list itself never scrolls."""
        view = self._ui.missing_view
        if index.isValid() and view.hasFocus():
            middle = view.viewport().mapTo(self._content, view.visualRect(index).center())
            self.ensureVisible(0, middle.y(), 0, self._theme.tokens.target)

    def _fit_missing(self) -> None:
        view = self._ui.missing_view
        rows = sum(max(view.sizeHintForRow(row), 36) for row in range(len(self.missing.entries)))
        view.setFixedHeight(rows + 8)

    def _jump(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self.missing.entries[index.row()]
            if entry.cell is not None:
                self.go_to.emit(entry.cell[0] or "", entry.cell[1], entry.justify)

    def _show_instructions(self, shown: bool) -> None:
        button = self._ui.instructions_button
        self._ui.instructions_label.setVisible(shown)
        dress(button, "eye-off" if shown else "eye")
        button.setText(
            self.tr("Hide the instructions") if shown else self.tr("Read the instructions")
        )

    def _show_keys(self) -> None:
        _clear(self._ui.keys_layout)
        keys = [
            ("↑ ↓", self.tr("previous, next criterion")),
            ("← →", self.tr("team, members")),
            ("⌫", self.tr("take back, or as the team")),
            ("F8", self.tr("next gap")),
            ("Ctrl Z", self.tr("undo")),
            ("Alt ↓", self.tr("next passage")),
            ("Ctrl ↵", self.tr("next stage")),
            ("F6", self.tr("next pane")),
        ]
        self._keys = []
        for line, (key, word) in enumerate(keys):
            cap, told = QLabel(key), QLabel(word)
            cap.setProperty("role", "key")
            cap.setProperty("kind", "small")
            cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
            told.setProperty("kind", "muted")
            told.setWordWrap(True)
            self._ui.keys_layout.addWidget(cap, line, 0, Qt.AlignmentFlag.AlignVCenter)
            self._ui.keys_layout.addWidget(told, line, 1)
            self._keys += [cap, told]

    def _show_members(self, session: TeamSession) -> None:
        """Whose sheet can be corrected, once all is signed; whose has versions to compare."""
        owed = [one for one in self._rows.members if one.id in session.marks.owed]
        signed = session.phase is Phase.SIGNED
        self._corrections.show_members(
            owed if signed else [], self.tr("Correct the sheet of {name}")
        )
        states = session.marks.states
        self._comparisons.show_members(
            [one for one in owed if states[one.id].version > 1],
            self.tr("Compare the versions of {name}"),
        )

    def _messages(
        self, session: TeamSession, signed_at: dt.datetime | None, changes: Mapping[str, str]
    ) -> list[str]:
        marks, told = session.marks, []
        if session.phase is Phase.SIGNED:
            count = self.tr("%n sheet(s) signed", "", len(marks.owed))
            when = signed_at.astimezone() if signed_at else None
            at = self.tr("{count} on {day} at {time}.").format(
                count=count,
                day=f"{when:%d/%m/%Y}" if when else "",
                time=f"{when:%H:%M}" if when else "",
            )
            told.append(at if when else f"{count}.")
        if session.lost:
            names = ", ".join(self._cell_name(*cell) for cell in session.lost)
            lost = self.tr("%n level(s) were not recorded: {names}", "", len(session.lost))
            told.append(lost.format(names=names))
        for who in session.corrected:
            state, name = marks.states[who], self._rows.column_name(self._rows.column_of(who))
            reason = self.tr("{name} · version {number}, corrected by itself: {reason}")
            told.append(reason.format(name=name, number=state.version, reason=state.reason or ""))
            if changes.get(who):
                told.append(changes[who])
        if self._parts and session.phase is not Phase.SIGNED:
            told.append(self._parts)
        for who, word in marks.away.items():
            told.append(f"{self._rows.column_name(self._rows.column_of(who))} · {word}")
        return told

    def _cell_name(self, subject: str | None, criterion: str) -> str:
        row = self._rows.criterion_row(self._rows.place_of(criterion))
        who = self._rows.short_name(self._rows.column_of(subject))
        return f"{self._rows.name_of(row) if row else criterion} ({who})"

    def _file_words(self, files: TeamFiles) -> str:
        told = [self.tr("%n file(s) in the folder", "", len(files.names) - len(files.missing))]
        lost = self.tr("{file}: not found")
        told += [lost.format(file=name) for name in files.missing]
        return "\n".join(told)


def _clear(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
