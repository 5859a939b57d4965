"""One among several, found by typing and chosen by Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRect,
    QSize,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from jury_desk.domain.folding import folded
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_review_choice import Ui_ReviewChoice
from jury_desk.gui.kit.check_list import Check, CheckList
from jury_desk.gui.kit.row_list import Index
from jury_desk.gui.kit.theme import theme

_MOST_LINES = 9
_WORTH_A_FILTER = 7
_HIGHEST = 10_000


@dataclass(frozen=True)
class Choice:
    """A thing to choose; `name` is its id."""

    name: str
    text: str


@dataclass(frozen=True)
class Asked:
    """The words of a choice: its title, what it changes, and the act."""

    title: str
    explanation: str
    accept: str


class ChoiceDialog(CardDialog):
    """`chosen` brings the name of the choice."""

    chosen = Signal(str)

    def __init__(
        self,
        asked: Callable[[], Asked],
        choices: Callable[[], Sequence[Choice]],
        current: str,
        parent: QWidget | None = None,
    ) -> None:
        """`asked` and `choices` give the words of the moment; `current` is the one in force."""
        body = QWidget()
        self._ui = Ui_ReviewChoice()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._asked, self._choices, self._current = asked, choices, current
        self._shown: list[Choice] = []
        self._model = QStringListModel()
        super().__init__(body, parent, width=560)
        self._body = body
        self._set_up()
        self.retranslate()
        many = len(self._choices()) > _WORTH_A_FILTER
        self._ui.choice_edit.setVisible(many)
        (self._ui.choice_edit if many else self._ui.choice_view).setFocus()

    def _set_up(self) -> None:
        view = self._ui.choice_view
        view.setProperty("role", "choices")
        view.setModel(self._model)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setWordWrap(True)
        view.setItemDelegate(_WrappedLine(view))
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.activated.connect(self.act)
        view.doubleClicked.connect(self.act)
        view.installEventFilter(self)
        self._ui.choice_edit.textChanged.connect(self._filter)
        self._ui.choice_edit.installEventFilter(self)

    def act(self) -> None:
        place = self._ui.choice_view.currentIndex().row()
        if 0 <= place < len(self._shown):
            self.chosen.emit(self._shown[place].name)
            self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        asked = self._asked()
        self.set_title(asked.title)
        self._ui.explanation_label.setText(asked.explanation)
        self._ui.explanation_label.setVisible(bool(asked.explanation))
        self._ui.choice_view.setAccessibleName(asked.title)
        self.accept_button.setText(asked.accept)
        self.refuse_button.setText(self.tr("Cancel"))
        self._filter(self._ui.choice_edit.text())

    def fit(self) -> None:
        super().fit()  # lines wrap at the width that the list has
        view = self._ui.choice_view
        lines = [view.sizeHintForRow(n) for n in range(min(_MOST_LINES, self._model.rowCount()))]
        half = self.screen().availableGeometry().height() // 2
        view.setFixedHeight(min(sum(max(line, 1) for line in lines) + 8, half))
        super().fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows go through the list while one types; Enter chooses."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, view = event.key(), self._ui.choice_view
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.act()
                return True
            if watched is self._ui.choice_edit and key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                step = 1 if key == Qt.Key.Key_Down else -1
                place = view.currentIndex().row() + step
                self._go_to(max(0, min(place, len(self._shown) - 1)))
                return True
        return super().eventFilter(watched, event)

    def _filter(self, typed: str) -> None:
        choices = list(self._choices())
        needle = folded(typed.strip())
        self._shown = [one for one in choices if needle in folded(one.text)]
        self._model.setStringList([one.text for one in self._shown])
        names = [one.name for one in self._shown]
        self._go_to(names.index(self._current) if self._current in names else 0)
        self.accept_button.setEnabled(bool(self._shown))

    def _go_to(self, place: int) -> None:
        view = self._ui.choice_view
        view.setCurrentIndex(self._model.index(place))
        view.scrollTo(view.currentIndex())


class ChecksDialog(CardDialog):
    """Several among several; `chosen` brings the names that were changed, each with its tick."""

    chosen = Signal(object)

    def __init__(
        self,
        asked: Callable[[], Asked],
        checks: Sequence[Check],
        parent: QWidget | None = None,
    ) -> None:
        """`checks` are the lines as they stand."""
        body = QWidget()
        self._ui = Ui_ReviewChoice()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._ui.choice_edit.hide()
        self._ui.choice_view.hide()
        self._asked = asked
        self._before = {check.name: check.on for check in checks}
        self.checks = CheckList(body)
        self._ui.choice_column.addWidget(self.checks)
        super().__init__(body, parent, width=560)
        self.checks.toggled.connect(self._toggle)
        self.checks.show_checks(checks)
        self.retranslate()
        self.checks.setFocus()

    def act(self) -> None:
        now = {check.name: check.on for check in self.checks.checks.checks}
        changed = {name: bool(on) for name, on in now.items() if on != self._before[name]}
        self.chosen.emit(changed)
        self.accept()

    def retranslate(self) -> None:
        asked = self._asked()
        self.set_title(asked.title)
        self._ui.explanation_label.setText(asked.explanation)
        self._ui.explanation_label.setVisible(bool(asked.explanation))
        self.checks.setAccessibleName(asked.title)
        self.accept_button.setText(asked.accept)
        self.refuse_button.setText(self.tr("Cancel"))

    def fit(self) -> None:
        self.checks.renew()
        super().fit()

    def _toggle(self, name: str, on: bool) -> None:
        shown = self.checks.checks.checks
        self.checks.show_checks(
            [Check(c.name, c.text, on if c.name == name else c.on) for c in shown]
        )


class _WrappedLine(QStyledItemDelegate):
    """As high as its words need: Qt wraps them before it takes the padding of the theme away."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint, view, unit = super().sizeHint(option, index), option.widget, theme().tokens.unit
        if not isinstance(view, QListView):
            return hint
        room = QRect(0, 0, max(1, view.viewport().width() - unit * 4), _HIGHEST)
        words = view.fontMetrics().boundingRect(
            room, Qt.TextFlag.TextWordWrap, str(index.data() or "")
        )
        return QSize(hint.width(), max(hint.height(), words.height() + round(unit * 2.5) + 2))
