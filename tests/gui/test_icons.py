"""Icons come in the theme's colours; each one shipped is used, with its licence."""

import re
from pathlib import Path

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from jury_desk.gui.kit.icons import dress, pixmap
from jury_desk.gui.kit.theme import theme
from jury_desk.paths import resources

ROOT = Path(__file__).resolve().parents[2]


def inks(button: QPushButton) -> set[str]:
    image = button.icon().pixmap(20, 20).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {c.name() for x, y in points if (c := QColor(image.pixelColor(x, y))).alpha() == 255}


def test_an_icon_is_painted_when_it_is_asked_for(look: None) -> None:
    image = pixmap("check", "#ff0000", 24, 2.0).toImage()
    assert image.width() == 48
    assert any(image.pixelColor(x, y) == QColor("#ff0000") for x in range(48) for y in range(48))


def test_a_button_changes_its_icon_when_the_theme_changes(look: None, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    dress(button, "check", "accent")
    light = theme().tokens.accent
    assert inks(button) == {light}
    theme().set_scheme("dark")
    assert inks(button) == {theme().tokens.accent}
    assert theme().tokens.accent != light
    theme().set_zoom(200)
    assert button.iconSize().width() == 40


def test_every_icon_is_used_when_the_code_is_read() -> None:
    code = "".join(path.read_text("utf-8") for path in (ROOT / "jury_desk" / "gui").rglob("*.py"))
    shipped = {path.stem for path in (resources() / "icons").glob("*.svg")}
    assert {name for name in shipped if not re.search(f'"{name}"', code)} == set()
    assert "MIT License" in (resources() / "icons" / "Tabler-LICENSE.txt").read_text("utf-8")
