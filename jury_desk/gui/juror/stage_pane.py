"""The right pane: where the sheet stands, what it still wants, and what can be done next."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QListView, QScrollArea, QWidget

from jury_desk.domain.grid import Criterion
from jury_desk.domain.scale import Level
from jury_desk.domain.sheet import Phase, SheetState
from jury_desk.gui.forms.ui_juror_stage_pane import Ui_JurorStagePane
from jury_desk.gui.juror.level_looks import Shape, draw_shape, shape_of, tone_colours, tone_of
from jury_desk.gui.juror.missing_list import MissingModel
from jury_desk.gui.juror.rows import CriterionRow
from jury_desk.gui.juror.seats import plays
from jury_desk.gui.juror.sheet_model import SheetModel
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.juror.stage_stepper import StageStepper
from jury_desk.gui.kit.theme import Theme


@dataclass(frozen=True)
class SignedFiles:
    """What is kept of a sheet's last signed version: its files, and what it says.

    `missing` are the files of it that are not in the folder. `marks` holds each criterion's level
    and comment, where it has one.
    """

    folder: Path
    names: tuple[str, ...]
    version: int
    signed_at: dt.datetime
    marks: Mapping[str, tuple[str | None, str]]
    missing: tuple[str, ...] = ()

    def changes(self, session: SheetSession) -> tuple[int, int]:
        """How many levels and how many comments are others in a correction."""
        return self.differing(session.shown(), session.sheet.criteria)

    def differing(self, state: SheetState, criteria: tuple[Criterion, ...]) -> tuple[int, int]:
        """The same of any sheet as it is shown."""
        levels = texts = 0
        for criterion in criteria:
            level, text = self.marks.get(criterion.id, (None, ""))
            mark = state.mark(criterion.id)
            levels += mark.level != level
            texts += mark.comment.strip() != text.strip()
        return levels, texts


class StagePane(QScrollArea):
    """`go_to` names a criterion and whether its comment is wanted; the other signals are wishes."""

    go_to = Signal(str, bool)
    live_wanted = Signal()
    reopen_wanted = Signal()
    folder_wanted = Signal()
    export_wanted = Signal()
    correction_wanted = Signal()
    compare_wanted = Signal()

    def __init__(self, theme: Theme, rows: SheetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage_scroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme = theme
        self._compact = False
        self._rows = rows
        self._content = QWidget()
        self._content.setObjectName("juror_stage_pane")
        self._ui = Ui_JurorStagePane()
        self._ui.setupUi(self._content)  # type: ignore[no-untyped-call]
        self._content.setObjectName("juror_stage_pane")
        self.setWidget(self._content)
        self._stepper = StageStepper(theme, self._content)
        self._ui.pane_layout.insertWidget(0, self._stepper)
        self.missing = MissingModel(self)
        self._ui.missing_view.setModel(self.missing)
        self._set_up_missing()
        ui = self._ui
        ui.live_button.clicked.connect(self.live_wanted)
        ui.reopen_button.clicked.connect(self.reopen_wanted)
        ui.folder_button.clicked.connect(self.folder_wanted)
        ui.export_button.clicked.connect(self.export_wanted)
        ui.correction_button.clicked.connect(self.correction_wanted)
        ui.compare_button.clicked.connect(self.compare_wanted)
        self._keys: list[QLabel] = []
        self._counts: tuple[tuple[Level, int], ...] = ()
        self._show_keys()
        self.renew()

    def show_session(self, session: SheetSession | None, files: SignedFiles | None) -> None:
        """Show where a sheet stands."""
        self._content.setVisible(session is not None)
        if session is None:
            return
        phase = session.phase
        acts = plays(session.sheet.plan, session.sheet.passage)
        self._stepper.show_phase(phase, plays=acts, read_only=session.read_only)
        ui = self._ui
        self.missing.show_session(session if phase is Phase.WRITE_UP else None, self._rows)
        missing = self.missing.missing
        ui.missing_view.setVisible(bool(self.missing.entries))
        ui.missing_title.setVisible(phase is Phase.WRITE_UP)
        ui.missing_title.setText(
            self.tr("Still missing: %n", "", missing) if missing else self.tr("Nothing is missing.")
        )
        self._fit_missing()
        closed = phase in (Phase.COMPLETE, Phase.SIGNED)
        ui.counts_title.setVisible(closed)
        self._show_counts(session if closed else None)
        mine = not session.read_only
        ui.live_button.setVisible(mine and phase is Phase.WRITE_UP and session.state.version == 1)
        ui.reopen_button.setVisible(mine and phase is Phase.COMPLETE)
        for label in (ui.keys_title, *self._keys):
            label.setVisible(phase is Phase.LIVE)
        signed = phase is Phase.SIGNED
        ui.compare_button.setVisible(session.state.version > 1)
        for button in (ui.folder_button, ui.export_button, ui.correction_button):
            button.setVisible(signed)
        message = "\n\n".join(told for told in self._messages(session, files) if told)
        ui.message_label.setText(message)
        ui.message_label.setVisible(bool(message))
        ui.files_label.setText("\n".join(self._file_words(files)) if files else "")
        ui.files_label.setVisible(signed and files is not None)

    def put_copies(self, line: QWidget) -> None:
        """Have the line of the copies stand under what is told of the signature."""
        column = self._ui.pane_layout
        column.insertWidget(column.indexOf(self._ui.message_label) + 1, line)

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self._ui.retranslateUi(self._content)  # type: ignore[no-untyped-call]
        self._show_keys()

    def focus_first(self) -> bool:
        """Give the keyboard to the first thing in the pane that takes it; whether there is one."""
        ui = self._ui
        candidates = (ui.missing_view, ui.folder_button, ui.live_button, ui.reopen_button)
        for widget in candidates:
            if widget.isVisible():
                if widget is ui.missing_view and not ui.missing_view.currentIndex().isValid():
                    ui.missing_view.setCurrentIndex(self.missing.index(0))
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
            grid.setHorizontalSpacing(unit * 2)
            grid.setVerticalSpacing(unit)
        self._stepper.renew()
        self._counts = ()
        self._fit_missing()

    def _show_entry(self, index: QModelIndex) -> None:
        """Keep the entry that the keyboard is on within the pane: the list itself never scrolls."""
        view = self._ui.missing_view
        if index.isValid() and view.hasFocus():
            middle = view.viewport().mapTo(self._content, view.visualRect(index).center())
            self.ensureVisible(0, middle.y(), 0, self._theme.tokens.target)

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

    def _show_keys(self) -> None:
        _clear(self._ui.keys_layout)
        keys = [
            ("↑ ↓", self.tr("previous, next criterion")),
            ("F8", self.tr("next gap")),
            ("Ctrl Z", self.tr("undo")),
            ("Alt ↓", self.tr("next sheet")),
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

    def _set_up_missing(self) -> None:
        view = self._ui.missing_view
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setWordWrap(True)
        view.setTabKeyNavigation(False)
        view.setMouseTracking(True)
        view.clicked.connect(self._jump)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.selectionModel().currentChanged.connect(self._show_entry)
        view.installEventFilter(self)

    def _fit_missing(self) -> None:
        view = self._ui.missing_view
        shown = len(self.missing.entries)
        rows = sum(max(view.sizeHintForRow(row), 36) for row in range(shown))
        view.setFixedHeight(rows + 8)

    def _jump(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self.missing.entries[index.row()]
            self.go_to.emit(entry.criterion, entry.justify)

    def _messages(self, session: SheetSession, files: SignedFiles | None) -> list[str]:
        state = session.state
        if state.phase is Phase.SIGNED:
            signed_at = session.signed_at or (files.signed_at if files else None)
            if signed_at is None:
                return [self.tr("Signed · version {number}.").format(number=state.version)]
            when = signed_at.astimezone()
            told = self.tr("Signed on {day} at {time} · version {number}.")
            return [told.format(day=_day(when), time=f"{when:%H:%M}", number=state.version)]
        lost = ""
        if session.lost:
            lost = self.tr("%n level(s) were not recorded: {names}", "", len(session.lost))
            lost = lost.format(names=", ".join(map(self._name, session.lost)))
        reason = ""
        if state.version > 1 and state.reason:
            reason = self.tr("Reason of the correction: {reason}").format(reason=state.reason)
        return [lost, reason, self.change_words(session, files)]

    def change_words(self, session: SheetSession, files: SignedFiles | None) -> str:
        """What a correction changed since the version that it corrects; empty for others."""
        if session.state.version == 1 or files is None or files.version >= session.state.version:
            return ""
        levels, texts = files.changes(session)
        told = self.tr("{levels} and {texts} changed since version {number}")
        return told.format(
            levels=self.tr("%n level(s)", "", levels),
            texts=self.tr("%n text(s)", "", texts),
            number=files.version,
        )

    def _file_words(self, files: SignedFiles) -> list[str]:
        lost = self.tr("{file}: not found")
        return [lost.format(file=n) if n in files.missing else n for n in files.names]

    def _name(self, criterion: str) -> str:
        row = self._rows.criterion_row(self._rows.place_of(criterion))
        if row is None or row.criterion.code:
            return str(row.criterion.code) if row else criterion
        return self.tr("Criterion {number}").format(number=row.number)

    def _show_counts(self, session: SheetSession | None) -> None:
        counts = self._counted(session) if session else ()
        if counts == self._counts:
            return
        self._counts = counts
        layout = self._ui.counts_layout
        _clear(layout)
        for line, (level, count) in enumerate(counts):
            sign = QLabel()
            sign.setPixmap(self._level_sign(level))
            name = QLabel(level.label)
            name.setWordWrap(True)
            number = QLabel(str(count))
            number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            for column, label in enumerate((sign, name, number)):
                layout.addWidget(label, line, column)

    def _counted(self, session: SheetSession) -> tuple[tuple[Level, int], ...]:
        levels: dict[str, Level] = {}
        counts: dict[str, int] = {}
        for row in self._rows.rows:
            if isinstance(row, CriterionRow):
                for level in row.scale.levels:
                    key = f"{row.scale.id}.{level.id}"
                    levels.setdefault(key, level)
                    given = session.mark(row.criterion.id).level == level.id
                    counts[key] = counts.get(key, 0) + given
        return tuple((level, counts[key]) for key, level in levels.items())

    def _level_sign(self, level: Level) -> QPixmap:
        tokens = self._theme.tokens
        side, ratio = round(tokens.text_px * 1.5), self.devicePixelRatioF()
        picture = QPixmap(QSize(side, side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong, soft = (QColor(name) for name in tone_colours(tone_of(level), tokens))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft)
        box = QRectF(0, 0, side, side)
        painter.drawRoundedRect(box, side * 0.25, side * 0.25)
        shape = shape_of(level)
        if shape is Shape.TEXT:
            painter.setPen(strong)
            painter.setFont(self._theme.font("small", 600))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, level.short)
        else:
            inner = QRectF(0, 0, side * 0.42, side * 0.42)
            inner.moveCenter(box.center())
            draw_shape(painter, shape, inner, strong, side * 0.085)
        painter.end()
        return picture


def _day(moment: dt.datetime) -> str:
    return f"{moment:%d/%m/%Y}"


def _clear(layout: QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
