"""The bar says less where there is less room, and never asks the window for more."""

from jury_desk.gui.kit.theme import theme
from tests.gui.conftest import Screens


def test_window_keeps_its_width_when_the_text_grows_and_shrinks(screens: Screens) -> None:
    window = screens.desk()
    window.resize(1100, 700)
    for zoom in (200, 100, 150, 80):
        theme().set_zoom(zoom)
        screens.rest(window)
        assert window.width() == 1100
