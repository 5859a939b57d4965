"""The links of a bloc as a matrix: what is ticked is done as one act."""

from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from jury_desk.domain.draft_acts import AssessCompetency, LinkAssessment, LinkCompetency, SingleAct
from jury_desk.domain.grid import Bloc, Competency, Criterion, Grid
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_review_matrix import Ui_ReviewMatrix
from jury_desk.gui.grids.act_making import as_one
from jury_desk.gui.grids.elements import shortened
from jury_desk.gui.kit.check_list import paint_check
from jury_desk.gui.kit.row_list import ROOT, Index
from jury_desk.gui.kit.theme import theme

Sort = Literal["criteria", "competencies", "assessments"]
Pair = tuple[str, str]


@dataclass(frozen=True)
class Line:
    """A row or a column: its id, what it is called, and all it says."""

    id: str
    name: str
    text: str


class MatrixModel(QAbstractTableModel):
    """Who is linked to whom, one bloc and one sort of link at a time; changes are kept for all."""

    def __init__(self, grid: Grid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self.of: Sort = "criteria"
        self.rows: tuple[Line, ...] = ()
        self.columns: tuple[Line, ...] = ()
        self._before = _links(grid)
        self._now = {sort: set(pairs) for sort, pairs in self._before.items()}

    def show_bloc(self, bloc: Bloc, sort: Sort) -> None:
        """Show a bloc's links of a sort."""
        self.beginResetModel()
        self.of = sort
        criteria = tuple(_line(one) for one in bloc.criteria)
        competencies = tuple(_line(one) for one in bloc.competencies)
        assessments = tuple(Line(a.id, a.title, a.title) for a in bloc.assessments)
        self.rows = competencies if sort == "assessments" else criteria
        self.columns = competencies if sort == "competencies" else assessments
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def is_on(self, row: int, column: int) -> bool:
        """Whether a row and a column are linked."""
        return (self.rows[row].id, self.columns[column].id) in self._now[self.of]

    def set_on(self, row: int, column: int, on: bool) -> None:
        """Link them or not; a criterion has one competency at most."""
        pairs, pair = self._now[self.of], (self.rows[row].id, self.columns[column].id)
        if on and self.of == "competencies":
            pairs -= {held for held in pairs if held[0] == pair[0]}
        (pairs.add if on else pairs.discard)(pair)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.CheckStateRole:
            on = self.is_on(row, column)
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = self.tr("linked") if self.is_on(row, column) else self.tr("not linked")
            return f"{self.rows[row].name}, {self.columns[column].name}: {told}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{self.rows[row].text}\n{self.columns[column].text}"
        return None

    def headerData(
        self, section: int, across: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        lines = self.columns if across == Qt.Orientation.Horizontal else self.rows
        line = lines[section]
        if role == Qt.ItemDataRole.DisplayRole:
            is_row = across == Qt.Orientation.Vertical and line.text != line.name
            return f"{line.name}  {line.text}" if is_row else line.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.text
        return None

    def acts(self) -> list[SingleAct]:
        """What was ticked and unticked, as few acts as it takes."""
        acts: list[SingleAct] = []
        for column, (on, off) in _changes(self._before["criteria"], self._now["criteria"]).items():
            acts += [LinkAssessment(criteria=on, assessment=column, on=True)] if on else []
            acts += [LinkAssessment(criteria=off, assessment=column, on=False)] if off else []
        changed = _changes(self._before["competencies"], self._now["competencies"])
        linked = {name for on, _ in changed.values() for name in on}
        for column, (on, off) in changed.items():
            loose = tuple(name for name in off if name not in linked)
            acts += [LinkCompetency(criteria=on, competency=column)] if on else []
            acts += [LinkCompetency(criteria=loose)] if loose else []
        changed = _changes(self._before["assessments"], self._now["assessments"])
        for column, (on, off) in changed.items():
            acts += [AssessCompetency(assessment=column, competencies=on, on=True)] if on else []
            acts += [AssessCompetency(assessment=column, competencies=off, on=False)] if off else []
        return acts


def _line(held: Criterion | Competency) -> Line:
    return Line(held.id, held.code or shortened(held.text, 40), held.text)


def _links(grid: Grid) -> dict[Sort, frozenset[Pair]]:
    criteria, competencies, assessments = set(), set(), set()
    for bloc in grid.blocs:
        for criterion in bloc.criteria:
            criteria |= {(criterion.id, name) for name in criterion.assessments}
            if criterion.competency:
                competencies.add((criterion.id, criterion.competency))
        for assessment in bloc.assessments:
            assessments |= {(name, assessment.id) for name in assessment.competencies}
    return {
        "criteria": frozenset(criteria),
        "competencies": frozenset(competencies),
        "assessments": frozenset(assessments),
    }


def _changes(
    before: frozenset[Pair], now: set[Pair]
) -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """By column, the rows that are linked now and were not, and those that were and are not."""
    columns = sorted({column for _, column in before ^ now})
    return {
        column: (
            tuple(sorted(row for row, of in now - before if of == column)),
            tuple(sorted(row for row, of in before - now if of == column)),
        )
        for column in columns
    }


class MatrixDialog(CardDialog):
    """`chosen` brings one Act for all that was ticked."""

    chosen = Signal(object)

    def __init__(
        self, grid: Grid, bloc: str, parent: QWidget | None = None, sort: Sort = "criteria"
    ) -> None:
        """`bloc` and `sort` are shown first."""
        body = QWidget()
        self._ui = Ui_ReviewMatrix()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._grid = grid
        self._bloc = bloc
        self.model = MatrixModel(grid)
        super().__init__(body, parent, width=960)
        self._body = body
        self._set_up()
        self.retranslate()
        buttons = {
            "criteria": self._ui.criteria_button,
            "competencies": self._ui.competencies_button,
            "assessments": self._ui.assessments_button,
        }
        buttons[sort].setChecked(True)
        self._show(sort)
        self.view.setFocus()

    @property
    def view(self) -> QTableView:
        """The matrix."""
        view: QTableView = self._ui.matrix_view
        return view

    def act(self) -> None:
        act = as_one(self.model.acts())
        if act is not None:
            self.chosen.emit(act)
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Links of the bloc"))
        self.accept_button.setText(self.tr("Keep the links"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._show_bloc_name()

    def fit(self) -> None:
        tokens, view = theme().tokens, self.view
        side = round(tokens.target * 0.8)
        head, names = view.horizontalHeader(), view.verticalHeader()
        room = round(self._width * theme().zoom / 100)
        screen = self.screen().availableGeometry()
        bar = view.verticalScrollBar().sizeHint().width()
        room = min(room, screen.width()) - tokens.unit * 9 - bar
        count = max(1, len(self.model.columns))
        wide = max(side * 2, min(round(tokens.text_px * 14), round(room * 0.55) // count))
        head.setDefaultSectionSize(wide)
        head.setFixedHeight(round(tokens.small_px * 5))
        names.setFixedWidth(max(round(room * 0.35), room - wide * count))
        names.setDefaultSectionSize(side)
        parent = self.parentWidget()
        tall = min(parent.window().height() if parent else screen.height(), screen.height())
        free = tall - head.height() - tokens.target * 8
        rows = max(3, min(len(self.model.rows), round(free / side)))
        view.setFixedHeight(head.height() + rows * side + 4)
        super().fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.view.currentIndex()
        plain = not event.modifiers()
        if plain and self.view.hasFocus() and index.isValid():
            row, column = index.row(), index.column()
            if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_X):
                self.model.set_on(row, column, not self.model.is_on(row, column))
                return
            if event.key() == Qt.Key.Key_C:
                self._tick([(n, column) for n in range(len(self.model.rows))])
                return
            if event.key() == Qt.Key.Key_R:
                self._tick([(row, n) for n in range(len(self.model.columns))])
                return
        super().keyPressEvent(event)

    def _set_up(self) -> None:
        ui, view = self._ui, self.view
        view.setModel(self.model)
        view.setItemDelegate(_LinkDelegate(self.model))
        view.setProperty("role", "matrix")
        view.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setCornerButtonEnabled(False)
        view.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        view.installEventFilter(self)
        view.clicked.connect(self._click)
        for header in (view.horizontalHeader(), view.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            header.setHighlightSections(True)
            header.setSectionsClickable(False)
        view.verticalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        words = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        view.horizontalHeader().setDefaultAlignment(words | Qt.TextFlag.TextWordWrap)
        view.verticalHeader().setDefaultAlignment(words)
        ui.criteria_button.clicked.connect(lambda: self._show("criteria"))
        ui.competencies_button.clicked.connect(lambda: self._show("competencies"))
        ui.assessments_button.clicked.connect(lambda: self._show("assessments"))
        ui.bloc_button.clicked.connect(self._choose_bloc)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space, C and R are the matrix's own: the view would search for what is typed."""
        own = (Qt.Key.Key_Space, Qt.Key.Key_C, Qt.Key.Key_R, Qt.Key.Key_X)
        if (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in own
        ):
            self.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, sort: Sort) -> None:
        bloc = self._grid.bloc(self._bloc) or self._grid.blocs[0]
        self.model.show_bloc(bloc, sort)
        if self.model.rows and self.model.columns:
            self.view.setCurrentIndex(self.model.index(0, 0))
        if self.isVisible():
            self.fit()

    def _show_bloc_name(self) -> None:
        bloc = self._grid.bloc(self._bloc) or self._grid.blocs[0]
        named = f"{bloc.code}  {bloc.title}" if bloc.code else bloc.title
        self._ui.bloc_button.show_choice(self.tr("Bloc"), named)

    def _choose_bloc(self) -> None:
        menu = QMenu(self)
        for bloc in self._grid.blocs:
            named = f"{bloc.code}  {bloc.title}" if bloc.code else bloc.title
            action = menu.addAction(shortened(named, 90))
            action.triggered.connect(lambda _=False, name=bloc.id: self._take_bloc(name))
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._ui.bloc_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _take_bloc(self, bloc: str) -> None:
        self._bloc = bloc
        self._show_bloc_name()
        self._show(self.model.of)

    def _tick(self, places: list[tuple[int, int]]) -> None:
        """Tick all of them, or none where all are."""
        if self.model.of == "competencies" and len({row for row, _ in places}) == 1:
            return  # a criterion has one competency at most
        on = not all(self.model.is_on(row, column) for row, column in places)
        for row, column in places:
            self.model.set_on(row, column, on)

    def _click(self, index: QModelIndex) -> None:
        self.model.set_on(
            index.row(), index.column(), not self.model.is_on(index.row(), index.column())
        )


class _LinkDelegate(QStyledItemDelegate):
    def __init__(self, model: MatrixModel) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        side = round(theme().tokens.target * 0.8)
        return QSize(side, side)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = theme().tokens
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.hairline), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        view = option.widget
        if isinstance(view, QTableView) and view.currentIndex() == index:
            focused = view.hasFocus()
            painter.setPen(QPen(QColor(tokens.focus if focused else tokens.outline), 2))
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 4, 4)
        side = round(tokens.text_px * 1.2)
        box = QRectF(rect.left() + tokens.unit, 0, side, side)
        box.moveTop(round(rect.center().y() - side / 2))
        paint_check(painter, box, self._model.is_on(index.row(), index.column()), theme())
        painter.restore()
