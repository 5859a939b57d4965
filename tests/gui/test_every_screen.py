"""Each page and dialog, whole: one language at a time, names for a screen reader, a way round by
Tab, and room for every word at every size.
"""

import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from jury_desk.domain.grid import Certification
from jury_desk.errors import DiskFullError, WrongPinError
from jury_desk.gui.dialogs.about_dialog import AboutDialog
from jury_desk.gui.dialogs.crash_dialog import CrashDialog
from jury_desk.gui.dialogs.help_dialog import HelpDialog
from jury_desk.gui.dialogs.keyboard_dialog import KeyboardDialog
from jury_desk.gui.dialogs.pin_dialog import ChangePinDialog, ChoosePinDialog, EnterPinDialog
from jury_desk.gui.dialogs.reason_dialog import ReasonDialog
from jury_desk.gui.dialogs.sign_dialog import SignDialog, SignSummary
from jury_desk.gui.kit.failures import NoticeBar
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.library.identity_dialog import IdentityDialog
from jury_desk.gui.top_bar import TopBar
from jury_desk.gui.unlock.opening_page import OpeningPage
from jury_desk.gui.unlock.pages import FailurePage, UnlockPage
from jury_desk.paths import resources
from tests.gui.conftest import Screens
from tests.gui.juror.travel import made_cards
from tests.gui.secretariat import made_screens

SUMMARY = SignSummary(
    "AUBERT Camille", "Soutenance · Bloc 1", (("Acquis", 17), ("Non acquis", 1)), 3, 2, True
)


def unlock() -> QWidget:
    page = UnlockPage()
    page.show_refusal(WrongPinError("Wrong.", "Again.", wait="900"))
    return page


def failure() -> QWidget:
    page = FailurePage(Path("/srv/juror/data"))
    page.show_failure(DiskFullError("Full.", "Make room."))
    return page


def unforeseen() -> QWidget:
    page = FailurePage(Path("/srv/juror/data"))
    page.show_failure(None)
    return page


def notice() -> QWidget:
    bar = NoticeBar()
    bar.show_failure(DiskFullError("Full.", "Make room."), lambda: None)
    return bar


def reason() -> QWidget:
    dialog = ReasonDialog()
    dialog.act()
    return dialog


def identity() -> QWidget:
    dialog = IdentityDialog(Certification(label="Responsable", decision_date="hier"))
    dialog.act()
    return dialog


def crash_unsaved() -> QWidget:
    return CrashDialog("Jury Desk 0\n", None, saved=False)


SCREENS: dict[str, Callable[[], QWidget]] = {
    "opening": OpeningPage,
    "unlock": unlock,
    "failure": failure,
    "unforeseen": unforeseen,
    "notice": notice,
    "enter": lambda: EnterPinDialog(wait_seconds=900),
    "choose": ChoosePinDialog,
    "change": ChangePinDialog,
    "sign": lambda: SignDialog(SUMMARY, has_pin=True),
    "sign first": lambda: SignDialog(SUMMARY, has_pin=False),
    "reason": reason,
    "crash": lambda: CrashDialog("Jury Desk 0\n", Path("/tmp/crash-1.txt"), saved=True),
    "crash unsaved": crash_unsaved,
    "keyboard": KeyboardDialog,
    "about": AboutDialog,
    "identity": identity,
    "help": lambda: HelpDialog("grid-workshop"),
    **made_screens.SCREENS,
    **made_cards.SCREENS,
}


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, look: None, qtbot: QtBot) -> Iterator[QWidget]:
    made = SCREENS[request.param]()
    made.resize(1366, 300 if request.param == "notice" else 768)
    made.show()
    QCoreApplication.processEvents()
    yield made
    made.hide()
    shiboken6.delete(made)  # at once: a screen left over is dressed again at every change of look


def words_of(root: QWidget) -> set[str]:
    """Every text that a person can read, hear or be shown."""
    found = {root.windowTitle()}
    for widget in [root, *root.findChildren(QWidget)]:
        found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, (QLabel, QAbstractButton)):
            found |= {widget.text().replace("&", "")}
        elif isinstance(widget, (QLineEdit, QPlainTextEdit)):
            found |= {widget.placeholderText()}
    return {text.strip() for text in found if text.strip()}


def translations() -> dict[str, str]:
    """Each text of ours in English, and in French, where they differ."""
    found = {}
    for message in ET.parse(resources() / "i18n" / "jury_desk_fr.ts").iter("message"):
        source = (message.findtext("source") or "").replace("&", "")
        french = (message.findtext("translation") or "").replace("&", "").strip()
        if french and french != source and "%n" not in source and "{" not in source:
            found[source] = french
    return found


def test_no_word_of_the_other_language_is_left_when_it_changes(screen: QWidget) -> None:
    known = translations()
    english, french = set(known) - set(known.values()), set(known.values()) - set(known)
    before = words_of(screen)
    assert not before & english
    set_language("en")
    QCoreApplication.processEvents()
    assert not words_of(screen) & french
    assert words_of(screen) != before
    set_language("fr")
    QCoreApplication.processEvents()
    assert words_of(screen) == before


def test_no_word_of_the_other_language_is_left_around_the_desk_when_it_changes(
    screens: Screens,
) -> None:
    window = screens.desk()
    window.notice.show_failure(DiskFullError("Full.", "Make room."))
    known = translations()
    english, french = set(known) - set(known.values()), set(known.values()) - set(known)
    bar = window.findChild(TopBar)
    assert bar is not None
    assert not (words_of(bar) | words_of(window.notice)) & english
    set_language("en")
    QCoreApplication.processEvents()
    assert not (words_of(bar) | words_of(window.notice)) & french
    assert window.windowTitle().endswith("Jury Desk")


def test_every_place_of_the_keyboard_has_a_name_when_it_is_heard(screen: QWidget) -> None:
    unnamed = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in screen.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not widget.objectName().startswith("qt_")
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]
    assert not unnamed


def tab_round(root: QWidget) -> list[QWidget]:
    """What Tab visits, from the top, until it comes round."""
    visited: list[QWidget] = []
    for _ in range(60):
        if not visited and root.focusWidget() is None:  # type: ignore[redundant-expr, unused-ignore]
            root.findChildren(QAbstractButton)[0].setFocus()
        QTest.keyClick(root.focusWidget(), Qt.Key.Key_Tab)
        focused = root.focusWidget()
        if focused in visited:
            break
        visited.append(focused)
    centres = [widget.mapTo(root, widget.rect().center()) for widget in visited]
    top = centres.index(min(centres, key=lambda centre: (centre.y(), centre.x())))
    return visited[top:] + visited[:top]


def test_tab_goes_from_top_to_bottom_when_it_goes_round(screen: QWidget) -> None:
    if not [w for w in screen.findChildren(QAbstractButton) if w.isVisible()]:
        assert isinstance(screen, OpeningPage)  # nothing to do there but wait
        return
    footer = screen.findChild(QWidget, "footer_frame")
    places = [
        (widget.mapTo(screen, widget.rect().center()).y(), widget)
        for widget in tab_round(screen)
        if footer is None or not footer.isAncestorOf(widget)
    ]
    one_line = theme().tokens.target
    for (above, _), (below, widget) in pairwise(places):
        assert below >= above - one_line, widget.objectName()
    if isinstance(screen, QDialog) and footer is not None:
        assert any(footer.isAncestorOf(widget) for widget in tab_round(screen))


@pytest.mark.parametrize("zoom", [80, 100, 200])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_word_has_its_room_when_the_zoom_changes(
    screen: QWidget, zoom: int, language: str
) -> None:
    theme().set_zoom(zoom)
    set_language(language)  # type: ignore[arg-type]
    screen.resize(1366, 700)
    for _ in range(3):
        QCoreApplication.processEvents()
    clipped = [told for widget in screen.findChildren(QWidget) if (told := lack_of_room(widget))]
    assert not clipped


def lack_of_room(widget: QWidget) -> str | None:
    if not widget.isVisible() or not isinstance(widget, (QLabel, QAbstractButton, QLineEdit)):
        return None
    room, wanted = widget.size(), widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        wanted = QSize(0, widget.heightForWidth(room.width()))
    if isinstance(widget, QLineEdit):
        wanted = QSize(0, wanted.height())
    if room.width() >= wanted.width() and room.height() >= wanted.height():
        return outside_of_parent(widget)
    text = "" if isinstance(widget, QLineEdit) else widget.text()
    return f"{widget.objectName()} {text!r}: {room.toTuple()} for {wanted.toTuple()}"


def outside_of_parent(widget: QWidget) -> str | None:
    """A widget that its own box cuts; what scrolls may lie outside of what shows it."""
    parent = widget.parentWidget()
    if parent is None or isinstance(parent.parentWidget(), QScrollArea):
        return None
    if parent.rect().contains(widget.geometry()):
        return None
    return f"{widget.objectName()} lies outside of {parent.objectName()}"


def test_targets_are_large_enough_when_they_are_pressed(screen: QWidget) -> None:
    for zoom in (100, 200):
        theme().set_zoom(zoom)
        QCoreApplication.processEvents()
        small = [
            f"{button.objectName()} {button.size().toTuple()}"
            for button in screen.findChildren(QAbstractButton)
            if button.isVisible() and min(button.width(), button.height()) < theme().tokens.target
        ]
        assert not small


def test_the_application_has_no_other_window_when_a_screen_is_shown(screen: QWidget) -> None:
    assert [w for w in QApplication.topLevelWidgets() if w.isVisible()] == [screen]
