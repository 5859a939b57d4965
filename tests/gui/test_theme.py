"""The colours' contrast by WCAG 2, the sizes' zoom, and one template for all of it."""

import json
import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication
from pytestqt.qtbot import QtBot

from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import Tokens, theme
from jury_desk.paths import resources

SURFACES = ("window", "surface", "raised")
SOFT = ("accent_soft", "good_soft", "warn_soft", "bad_soft", "neutral_soft")
READ = [
    *(("text", ground, 7.0) for ground in (*SURFACES, *SOFT)),
    *(("muted", ground, 4.5) for ground in (*SURFACES, "neutral_soft")),
    ("accent_text", "accent", 4.5),
    *((ink, ground, 4.5) for ink in ("accent", "good", "warn", "bad") for ground in SURFACES),
    *((ink, f"{ink}_soft", 4.5) for ink in ("accent", "good", "warn", "bad")),
    *((shape, ground, 3.0) for shape in ("outline", "focus") for ground in SURFACES),
]


def luminance(colour: str) -> float:
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
@pytest.mark.parametrize(("ink", "ground", "wanted"), READ)
def test_colours_can_be_read_when_they_meet(
    scheme: str, ink: str, ground: str, wanted: float
) -> None:
    colours = json.loads((resources() / "themes" / f"{scheme}.json").read_text("utf-8"))
    assert contrast(colours[ink], colours[ground]) >= wanted


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_a_scheme_names_every_colour_when_it_is_read(scheme: str) -> None:
    colours = json.loads((resources() / "themes" / f"{scheme}.json").read_text("utf-8"))
    assert set(colours) == {item.name for item in fields(Tokens) if item.type is str}
    assert all(re.fullmatch(r"#[0-9a-f]{6}", colour) for colour in colours.values())


def test_the_template_has_no_colour_of_its_own_when_it_is_read(look: None) -> None:
    raw = (resources() / "themes" / "jury_desk.qss").read_text("utf-8")
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|rgb|hsl", raw)
    assert "@" not in theme().style_sheet()


def test_every_size_grows_when_the_zoom_does(look: None) -> None:
    before = theme().tokens
    theme().set_zoom(200)
    after = theme().tokens
    for name in ("text_px", "small_px", "title_px", "unit", "radius", "target"):
        assert getattr(after, name) == 2 * getattr(before, name)


@pytest.mark.parametrize(("asked", "given"), [(10, 80), (80, 80), (130, 130), (900, 200)])
def test_the_zoom_stays_within_its_range_when_it_is_set(look: None, asked: int, given: int) -> None:
    theme().set_zoom(asked)
    assert theme().zoom == given


def test_the_look_follows_the_system_when_asked_to(look: None, qtbot: QtBot) -> None:
    hints = QGuiApplication.styleHints()
    with qtbot.assertNotEmitted(theme().changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    theme().set_scheme("system")
    dark = hints.colorScheme() is Qt.ColorScheme.Dark
    assert (QColor(theme().tokens.window).lightness() < 60) == dark
    with qtbot.waitSignal(theme().changed):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)


def test_texts_are_in_the_shipped_face_when_fonts_are_loaded(look: None) -> None:
    for role in ("text", "small", "title", "clock"):
        assert QFontInfo(theme().font(role)).family() == "Inter"
    assert theme().font("text").pixelSize() >= 15


def test_no_translation_is_mapped_from_its_file_when_the_language_is_set(look: None) -> None:
    set_language("en")
    maps = Path("/proc/self/maps")
    mapped = maps.read_text() if maps.exists() else ""  # there is none on every system
    assert "jury_desk_en.qm" not in mapped
