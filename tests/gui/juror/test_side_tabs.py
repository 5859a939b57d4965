"""The right pane's tabs."""

import pytest
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from jury_desk.gui.juror.side_tabs import SideTabs
from jury_desk.gui.kit.theme import theme


class _CuedPane(QWidget):
    cue_changed = Signal(str, str)


def _tabs(host: QWidget, width: int) -> SideTabs:
    tabs = SideTabs(theme(), host)
    tabs.setStyleSheet(theme().style_sheet("juror"))
    tabs.resize(width, 300)
    tabs.show()
    QApplication.processEvents()
    return tabs


def test_tab_tells_a_cue_when_another_pane_is_in_front(host: QWidget) -> None:
    tabs = _tabs(host, 400)
    pane = _CuedPane()
    tabs.put("passage", pane)
    tabs.put("stage", QWidget())
    tabs.show_tab("stage")
    button = tabs.button("passage")
    pane.cue_changed.emit("bad", "Time is up")
    assert button.text() == "Passage\u00a0!"
    assert (button.toolTip(), button.property("tone")) == ("Time is up", "bad")
    pane.cue_changed.emit("", "")
    assert (button.text(), button.toolTip()) == ("Passage", "")


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("width", [400, 236, 150])
def test_no_tab_is_cut_when_the_pane_is_narrow(host: QWidget, zoom: int, width: int) -> None:
    theme().set_zoom(zoom)
    tabs = _tabs(host, width * zoom // 100)
    for tab in ("passage", "stage", "papers"):
        button = tabs.button(tab)
        assert button.sizeHint().width() <= button.width(), (tab, button.text())
        assert button.geometry().right() <= tabs.width()
        assert button.accessibleName()


def test_icons_stand_for_words_when_these_have_no_room(host: QWidget) -> None:
    tabs = _tabs(host, 150)
    button = tabs.button("papers")
    assert (button.text(), button.toolTip()) == ("", "Documents")
    assert not button.icon().isNull()
    tabs.mark("papers", "warn", "Two documents are missing")
    assert button.toolTip() == "Documents · Two documents are missing"
    tabs.resize(400, 300)
    assert button.text() == "Documents\u00a0!"
    assert button.icon().isNull()
