"""The account: what became of every word of the source, and the way back for what was left aside"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from jury_desk.domain.draft import Aside
from jury_desk.domain.draft_pieces import words_in
from jury_desk.domain.source import SourceDocument
from jury_desk.gui.forms.ui_review_account import Ui_ReviewAccount
from jury_desk.gui.grids.review_words import aside_words, twice_words
from jury_desk.gui.grids.text_list import TextLine, TextList
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.services.review import ReviewState

_TWICE = "twice:"
"""Before the name of a line that tells why words are used twice."""


_LEAST_LIST = 7
"""Text sizes that the list is high at least; with less room the whole account is scrolled."""


class AccountPanel(QScrollArea):
    """`aside_chosen` carries the paragraphs of an aside; `take_back_wanted` its number."""

    aside_chosen = Signal(object)
    take_back_wanted = Signal(int)

    def __init__(self, source: SourceDocument | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("account_scroll")
        self.setProperty("role", "side")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._content.setProperty("role", "side_body")
        self._ui = Ui_ReviewAccount()
        self._ui.setupUi(self._content)  # type: ignore[no-untyped-call]
        self.setWidget(self._content)
        self._source = source
        self._state: ReviewState | None = None
        self._labels: list[QLabel] = []
        self.list = TextList("asides_view", self)
        place = self._ui.account_column.indexOf(self._ui.asides_label) + 1
        self._ui.account_column.insertWidget(place, self.list, 1)
        self.list.gone_to.connect(self._chosen)
        self.list.entered.connect(lambda _: self._take_back())
        self._ui.take_button.clicked.connect(self._take_back)
        click_on_enter(self)
        Spacing(self._content)
        self.retell()

    def show_state(self, state: ReviewState) -> None:
        """Show a review's account."""
        self._state = state
        if self.isVisible():
            self._renew()

    def renew(self) -> None:
        """Take the theme and the language again."""
        self.list.renew()
        self.list.setMinimumHeight(theme().tokens.text_px * _LEAST_LIST)
        self.retell()

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self._ui.retranslateUi(self._content)  # type: ignore[no-untyped-call]
        self.list.setAccessibleName(self._ui.asides_label.text())
        self._renew()

    def showEvent(self, event: object) -> None:  # noqa: ARG002
        self._renew()

    def words(self, aside: Aside) -> str:
        """What an aside says."""
        if aside.text or self._source is None:
            return aside.text
        return words_in(aside.pieces, self._source).replace("\n", " ")

    def _renew(self) -> None:
        state = self._state
        if state is None:
            return
        self._show_totals(state)
        lines = [
            TextLine(str(number), aside_words(aside.reason), self.words(aside))
            for number, aside in enumerate(state.draft.asides)
        ]
        order = {"by-hand": 0, "not-understood": 1, "outside": 2}
        # first what a person is most likely to want back
        lines.sort(key=lambda line: order.get(state.draft.asides[int(line.name)].reason, 3))
        lines += [
            TextLine(
                f"{_TWICE}{reason}",
                self.tr("Used twice: %n word(s)", "", count),
                twice_words(reason),
            )
            for reason, count in state.account.totals.twice.items()
        ]
        self.list.show_lines(lines)
        self._show_button()
        for widget in (self.list, self._ui.take_button):
            widget.setVisible(bool(lines))
        self._ui.empty_label.setVisible(not lines)

    def _show_totals(self, state: ReviewState) -> None:
        totals, grid = state.account.totals, self._ui.totals_grid
        for label in self._labels:
            grid.removeWidget(label)
            label.deleteLater()
        self._labels = []
        words = totals.words
        self._ui.totals_label.setText(
            self.tr("%n word(s) in the source, each accounted for", "", words)
            if words and not totals.unaccounted
            else self.tr("%n word(s) in the source", "", words)
        )
        told = [
            (self.tr("used once"), totals.once, ""),
            (self.tr("used twice"), sum(totals.twice.values()), ""),
            (self.tr("left aside"), sum(totals.aside.values()), ""),
            (self.tr("unaccounted for"), totals.unaccounted, "error" if totals.unaccounted else ""),
        ]
        for row, (text, count, tone) in enumerate(told if words else []):
            figure, name = QLabel(f"{count:,}".replace(",", "\u202f")), QLabel(text)
            figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            for column, label in enumerate((figure, name)):
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setProperty("role", tone or ("strong" if column == 0 else ""))
                grid.addWidget(label, row, column)
                self._labels.append(label)
        grid.setColumnStretch(1, 1)

    def _show_button(self) -> None:
        self._ui.take_button.setEnabled(self.list.current.isdecimal())

    def _chosen(self, name: str) -> None:
        self._show_button()
        if name.isdecimal() and self._state is not None:
            pieces = self._state.draft.asides[int(name)].pieces
            self.aside_chosen.emit(tuple(dict.fromkeys(piece.paragraph for piece in pieces)))

    def _take_back(self) -> None:
        if self.list.current.isdecimal():
            self.take_back_wanted.emit(int(self.list.current))
