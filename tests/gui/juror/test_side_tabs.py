"""The right pane's tabs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.gui.juror.side_tabs import SideTabs
from jury_desk.gui.kit.theme import theme


class _CuedPane(QWidget):
    cue_changed = Signal(str, str)


def test_tab_tells_a_cue_when_another_pane_is_in_front(host: QWidget) -> None:
    tabs = SideTabs(theme(), host)
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
