"""Expected failures in the screen's language, told on the page and never in a pop-up."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from jury_desk.errors import (
    DayError,
    DraftError,
    JuryDeskError,
    ListError,
    PreparationError,
    StaffError,
    TravelError,
)
from jury_desk.gui.forms.ui_notice_bar import Ui_NoticeBar
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.theme import theme

NoticeTone = Literal["accent", "warn", "bad", "good"]
Told = Callable[[], tuple[str, str]]
"""Gives what happened and what to do, in the language of the moment."""

_ICONS: dict[NoticeTone, str] = {
    "accent": "info-circle", "warn": "alert-triangle", "bad": "alert-circle",
    "good": "circle-check",
}  # fmt: skip


def sentence(error: JuryDeskError) -> tuple[str, str]:
    """What happened, and what to do, in the screen's language."""
    from jury_desk.words import of

    told = of(language()).failure(error.code)
    where = type(told)("", "", told.where).told(error.details)
    if isinstance(error, DraftError) and "reason" in error.details:
        from jury_desk.words import workshop

        where = workshop.of(language()).refusal(error.details["reason"])
    if isinstance(error, ListError | PreparationError | StaffError) and "reason" in error.details:
        from jury_desk.words import preparation

        where = preparation.told(error.details["reason"], error.details, language())
    if isinstance(error, DayError) and "reason" in error.details:
        from jury_desk.words import day

        where = day.told(error.details["reason"], error.details, language())
    if isinstance(error, TravelError) and "reason" in error.details:
        from jury_desk.words import travel

        where = travel.told(error.details["reason"], error.details, language())
    return " ".join(part for part in (told.what, where) if part), told.advice


_NARROW = 60
"""Below this many text sizes in width the buttons go under the words."""


class NoticeBar(QFrame):
    """A banner on the page. It shows one notice, the last one, until it is put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ui = Ui_NoticeBar()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        Spacing(self)
        theme().changed.connect(self._place_acts)
        self._told: Told | None = None
        self._retry: Callable[[], None] | None = None
        self._retry_text: Callable[[], str] | None = None
        self._tone: NoticeTone = "accent"
        self._ui.retry_button.clicked.connect(self._try_again)
        self._ui.copy_button.clicked.connect(self._copy)
        self._ui.dismiss_button.clicked.connect(self.clear)
        self.hide()

    def show_failure(self, error: JuryDeskError, retry: Callable[[], None] | None = None) -> None:
        """Tell an expected failure; `retry` puts a button that does it again."""
        self.show_notice(lambda: sentence(error), "bad", retry)

    def show_notice(
        self,
        told: Told,
        tone: NoticeTone = "accent",
        retry: Callable[[], None] | None = None,
        retry_text: Callable[[], str] | None = None,
    ) -> None:
        """Tell something; `retry_text` names the button of `retry`, "Try again" by default."""
        self._told, self._retry, self._retry_text, self._tone = told, retry, retry_text, tone
        self.setProperty("tone", tone)
        restyle(self)
        dress(self._ui.icon_label, _ICONS[tone], tone)
        self._ui.copy_button.setVisible(tone == "bad")
        self._ui.retry_button.setVisible(retry is not None)
        self._tell()
        self.show()

    def clear(self) -> None:
        """Put the notice away."""
        focused = QApplication.focusWidget()
        self._told = self._retry = None
        if focused is not None and self.isAncestorOf(focused):
            self.focusNextChild()
        self.hide()

    @property
    def is_failure(self) -> bool:
        """Whether something went wrong, rather than is to be known."""
        return self._told is not None and self._tone == "bad"

    @property
    def words(self) -> tuple[str, str]:
        """What the bar says; two empty texts where it says nothing."""
        return self._told() if self._told else ("", "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_acts()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._tell()
        super().changeEvent(event)

    def _tell(self) -> None:
        what, advice = self.words
        self._ui.what_label.setText(what)
        self._ui.advice_label.setText(advice)
        self._ui.advice_label.setVisible(bool(advice))
        self.setAccessibleDescription(f"{what} {advice}".strip())
        button: QPushButton = self._ui.retry_button
        button.setText(self._retry_text() if self._retry_text else self.tr("Try again"))

    def _place_acts(self) -> None:
        """Put the buttons below the words where they would leave too narrow a line for them."""
        low = self.width() < theme().tokens.text_px * _NARROW
        acts = self._ui.acts_widget
        if low and self._ui.notice_words.indexOf(acts) < 0:
            self._ui.notice_words.addWidget(acts, 0, Qt.AlignmentFlag.AlignLeft)
        elif not low and self._ui.notice_line.indexOf(acts) < 0:
            self._ui.notice_line.addWidget(acts)

    def _try_again(self) -> None:
        again = self._retry
        self.clear()
        if again is not None:
            again()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(" ".join(self.words).strip())
        self._ui.copy_button.setText(self.tr("Copied"))
        self._ui.dismiss_button.setFocus(Qt.FocusReason.OtherFocusReason)
