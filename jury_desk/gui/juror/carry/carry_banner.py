"""Over the desk: where the day is, while another laptop has it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import theme
from jury_desk.services.day_carry import Away


class CarryBanner(QFrame):
    """Hidden while the day is here. `back_wanted`: it is to be taken back."""

    back_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("carry_banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._away: Away | None = None
        self._sign = QLabel(self)
        self._words = QLabel(self, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._words.setObjectName("carry_words")
        self.back_button = QPushButton(self)
        self.back_button.setObjectName("back_button")
        self.back_button.setProperty("role", "quiet")
        self.back_button.clicked.connect(self.back_wanted)
        row = QHBoxLayout(self)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self.back_button)
        theme().changed.connect(self._renew)
        self._renew()
        self.hide()

    @property
    def words(self) -> str:
        """What is told; empty while the day is here."""
        return self._words.text() if self._away is not None else ""

    def show_away(self, away: Away | None) -> None:
        """Tell since when the day is elsewhere; None: it is here."""
        self._away = away
        self._tell()
        self.setVisible(away is not None)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()

    def _tell(self) -> None:
        self.back_button.setText(self.tr("Take the day back…"))
        if self._away is not None:
            told = self.tr(
                "Since {hour} this day is on another computer (file {file}…). Here it can only be "
                "read."
            )
            hour = f"{self._away.at.astimezone():%H:%M}"
            self._words.setText(told.format(hour=hour, file=self._away.file))
            self.setAccessibleName(self._words.text())

    def _renew(self) -> None:
        unit = theme().tokens.unit
        dress(self._sign, "device-laptop", "warn")
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(unit * 3, unit, unit * 2, unit)
            layout.setSpacing(unit * 3 // 2)
