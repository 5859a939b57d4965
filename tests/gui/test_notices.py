"""What the window tells on its page: until when, and in which language."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from jury_desk.errors import DiskFullError
from jury_desk.gui.kit.failures import sentence
from tests.gui.conftest import Screens
from tests.gui.dialog_robots import button, visible_texts
from tests.gui.menu_robot import choose


def test_a_failure_is_told_on_the_page_when_a_job_meets_it(screens: Screens) -> None:
    window = screens.desk()

    def refuse() -> None:
        raise DiskFullError("Full.", "Make room.")

    screens.worker_of(window).submit(refuse)
    screens.rest(window)
    what, advice = sentence(DiskFullError("Full.", "Make room."))
    assert what in visible_texts(window.notice)
    assert advice in visible_texts(window.notice)
    assert QApplication.activeModalWidget() is None
    button(window.notice, "Copier").click()
    assert QApplication.clipboard().text() == f"{what} {advice}"
    button(window.notice, "Réessayer").click()
    assert not window.notice.isVisible()


def test_a_notice_is_gone_when_another_page_or_session_is_shown(screens: Screens) -> None:
    window = screens.desk()
    places = window._places
    assert places is not None
    steps: tuple[Callable[[], None], ...] = (
        places.show_home,
        lambda: places.show_session("practice-developpement-commercial-business-unit"),
    )
    for step in steps:
        places.enter("juror")
        screens.rest(window)
        assert window.notice.isVisible()
        assert window.notice.property("tone") == "accent"  # nothing went well, nothing wrong
        step()
        screens.rest(window)
        assert not window.notice.isVisible()


def test_a_failure_stays_when_another_page_is_shown(screens: Screens) -> None:
    window = screens.desk()
    window.notice.show_failure(DiskFullError("Full.", "Make room."))
    places = window._places
    assert places is not None
    places.show_home()
    screens.rest(window)
    assert window.notice.isVisible()


def test_a_notice_changes_its_language_when_the_screen_does(screens: Screens) -> None:
    window = screens.desk()
    window.notice.show_failure(DiskFullError("Full.", "Make room."))
    choose(window, "Langue", "English")
    QCoreApplication.processEvents()
    assert "The disk is full" in visible_texts(window.notice)
    button(window.notice, "Copy").click()
    assert button(window.notice, "Copied").isVisible()
