"""The look, from named tokens: one scheme of colours and one zoom for the whole program."""

import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from jury_desk.paths import resources

Scheme = Literal["light", "dark", "contrast", "system"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark", "contrast", "system")
ZOOM_RANGE = (80, 200)
ZOOM_STEP = 10

_SIZES = {"text_px": 15, "small_px": 13, "title_px": 22, "unit": 8, "radius": 10, "target": 44}
_HALF = 0.5
_FAMILIES = ["Inter", "DejaVu Sans"]
_TOKEN = re.compile(r"@([a-z_]+)(?:\*([0-9.]+))?(?:-([0-9]+))?")


@dataclass(frozen=True)
class Tokens:
    """Colours as "#rrggbb", sizes in pixels with the zoom already in them."""

    window: str
    surface: str
    raised: str
    hairline: str
    outline: str
    text: str
    muted: str
    accent: str
    accent_text: str
    accent_soft: str
    focus: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    neutral_soft: str
    text_px: int
    small_px: int
    title_px: int
    unit: int
    radius: int
    target: int


class Theme(QObject):
    """The tokens in force. `changed` comes after a scheme or a zoom took effect.

    Until `dress` it takes the desktop's scheme from its palette: to ask for it makes Qt's namespace
    with all its enumerations, which costs more than the first picture.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._scheme: Scheme = "system"
        self._zoom = 100
        self._dressed = False
        window = QGuiApplication.palette().color(QPalette.ColorRole.Window)
        self._system = "light" if window.lightnessF() > _HALF else "dark"
        self.tokens = _tokens(self._system, 100)

    @property
    def scheme(self) -> Scheme:
        """What was asked for: "system" stays "system"."""
        return self._scheme

    @property
    def zoom(self) -> int:
        """Percent, 80 to 200."""
        return self._zoom

    def set_scheme(self, scheme: Scheme) -> None:
        """Show another scheme; "system" follows the desktop."""
        if scheme != self._scheme:
            self._scheme = scheme
            self._renew()

    def set_zoom(self, percent: int) -> None:
        """Size of texts, spaces and targets; brought into 80 to 200."""
        percent = max(ZOOM_RANGE[0], min(ZOOM_RANGE[1], percent))
        if percent != self._zoom:
            self._zoom = percent
            self._renew()

    def font(self, role: str, weight: int = 400) -> QFont:
        """The font of a role ("text", "small", "title", "clock"); weight 100 to 900."""
        sizes = {
            "text": self.tokens.text_px,
            "small": self.tokens.small_px,
            "title": self.tokens.title_px,
            "clock": self.tokens.title_px * 2,
        }
        font = QFont(_FAMILIES)
        font.setPixelSize(sizes[role])
        font.setWeight(QFont.Weight(weight))
        if role == "clock":
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def style_sheet(self, name: str = "jury_desk") -> str:
        """The QSS template `resources/themes/<name>.qss`, each `@token` filled in.

        A size comes with its unit, may be multiplied, and lessened by pixels, as borders are, that
        do not follow the zoom: `@unit*1.5-2` is "10px" at 100 %. KeyError for an unknown name.
        """
        values = asdict(self.tokens)

        def filled(match: re.Match[str]) -> str:
            value = values[match[1]]
            if isinstance(value, str):
                return value
            return f"{max(1, round(value * float(match[2] or 1)) - int(match[3] or 0))}px"

        return _TOKEN.sub(filled, _template(resources() / "themes" / f"{name}.qss"))

    def palette(self) -> QPalette:
        """The tokens as Qt's own roles, for whatever the style sheet leaves to the style."""
        tokens, role, palette = self.tokens, QPalette.ColorRole, QPalette()
        for colour, roles in (
            (tokens.window, (role.Window, role.AlternateBase)),
            (tokens.surface, (role.Base, role.Button, role.ToolTipBase)),
            (tokens.text, (role.Text, role.WindowText, role.ButtonText, role.ToolTipText)),
            (tokens.muted, (role.PlaceholderText,)),
            (tokens.accent, (role.Highlight, role.Link, role.Accent)),
            (tokens.accent_text, (role.HighlightedText, role.BrightText)),
            (tokens.outline, (role.Mid, role.Dark)),
            (tokens.hairline, (role.Midlight, role.Light)),
        ):
            for one in roles:
                palette.setColor(one, QColor(colour))
        disabled = QPalette.ColorGroup.Disabled
        for one in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(disabled, one, QColor(tokens.muted))
        return palette

    def dress(self, application: QApplication) -> None:
        """Give the application this look, now and after each change, with all its fonts."""
        load_fonts()
        if not self._dressed:
            self._dressed = True
            QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
            self._follow_system()
        self.changed.connect(lambda: self._dress(application))
        self._dress(application)

    def _dress(self, application: QApplication) -> None:
        application.setPalette(self.palette())
        application.setFont(self.font("text"))
        application.setStyleSheet(self.style_sheet())

    def _follow_system(self) -> None:
        told = QGuiApplication.styleHints().colorScheme().name.lower()
        if told in ("light", "dark"):  # else the palette has told
            self._system = told
        if self._scheme == "system":
            self._renew()

    def _renew(self) -> None:
        shown = self._system if self._scheme == "system" else self._scheme
        self.tokens = _tokens(shown, self._zoom)
        self.changed.emit()


_the_theme: list[Theme] = []


def theme() -> Theme:
    """The program's one theme; made at the first call after the application."""
    if not _the_theme:
        _the_theme.append(Theme())
    return _the_theme[0]


def load_fonts(pattern: str = "*.ttf") -> None:
    """Make the shipped fonts known to the application, each once."""
    for path in sorted((resources() / "fonts").glob(pattern)):
        _load_font(str(path))


@cache
def _load_font(path: str) -> None:
    QFontDatabase.addApplicationFont(path)


@cache
def _template(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def _colours(path: Path) -> Mapping[str, str]:
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found


def _tokens(scheme: str, zoom: int) -> Tokens:
    colours = _colours(resources() / "themes" / f"{scheme}.json")
    sizes = {name: max(1, round(size * zoom / 100)) for name, size in _SIZES.items()}
    return Tokens(**colours, **sizes)  # type: ignore[arg-type]  # names are checked by Tokens
