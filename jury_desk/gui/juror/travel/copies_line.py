"""On the stage of a signed sheet: how many copies there are, and the way to their card."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QWidget

from jury_desk.gui.juror.travel.copies_words import CopiesTold
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme


class CopiesLine(QFrame):
    """Hidden while nothing is known. `card_wanted`: the person asks for the copies;
    `language_left`: what is told is to be told in another language.
    """

    card_wanted = Signal()
    language_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("copies_line")
        self._told: CopiesTold | None = None
        self._sign = QLabel(self)
        self._words = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setObjectName("copies_words")
        self._advice = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._advice.setProperty("kind", "muted")
        self.button = QPushButton(self)
        self.button.setObjectName("copies_button")
        self.button.clicked.connect(self.card_wanted)
        click_on_enter(self.button)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self._advice, 1, 0, 1, 2)
        grid.addWidget(self.button, 2, 0, 1, 2)
        self._grid = grid
        theme().changed.connect(self._renew)
        self._renew()
        self._retell()
        self.hide()

    @property
    def words(self) -> str:
        """What is told; "" for nothing."""
        return self._told.words if self._told is not None else ""

    def show_told(self, told: CopiesTold | None) -> None:
        """Tell it; None hides the line."""
        self._told = told
        self._retell()
        self.setVisible(told is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()
            self.language_left.emit()

    def _retell(self) -> None:
        told = self._told
        whole = told is None or told.is_whole
        dress(
            self._sign, "circle-check" if whole else "alert-triangle", "good" if whole else "warn"
        )
        self._words.setText(f"{told.words}." if told is not None else "")
        self._advice.setText(told.advice if told is not None else "")
        self._advice.setVisible(bool(told is not None and told.advice))
        self.button.setText(self.tr("Copies…"))
        self.button.setAccessibleName(self.tr("Copies of the signed sheets"))

    def _renew(self) -> None:
        unit = theme().tokens.unit
        self._grid.setHorizontalSpacing(unit)
        self._grid.setVerticalSpacing(unit)
