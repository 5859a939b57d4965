"""The bar says less where there is less room, and never asks the window for more."""

import pytest

from jury_desk.gui.kit.theme import theme
from jury_desk.gui.top_bar import NARROWEST
from tests.gui.conftest import Screens


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
def test_window_is_not_widened_by_its_bar_when_the_text_grows(screens: Screens, zoom: int) -> None:
    window = screens.desk()
    theme().set_zoom(zoom)
    screens.rest(window)
    assert window.minimumSizeHint().width() <= NARROWEST
