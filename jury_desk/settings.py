"""The person's settings of the screen: a small versioned JSON file in the data directory.

Read before the first picture: plain checks here, since the documents' library costs more than Qt.
"""

import json
import os
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal, get_args

VERSION = 1
Scheme = Literal["system", "light", "dark", "contrast"]
Language = Literal["fr", "en"]
Door = Literal["juror", "secretariat", "practice"]
ZOOM_RANGE = (80, 200)
MOST_PLACES = 8
"""Sets of screens of which the window's place is kept: a room's, the office's, the laptop alone."""

_LONGEST_TEXT = 4096
_FARTHEST_PX = 100_000
_MOST_CUES = 8
_LONGEST_CUE = 60


@dataclass(frozen=True)
class KeptPlace:
    """Where the window stood on a set of screens: `screen` is the one's name, the rest lies in its
    pixels from the corner of the room that the desktop leaves there.
    """

    screens: str
    screen: str
    left: int
    top: int
    width: int
    height: int
    maximised: bool = False


@dataclass(frozen=True)
class Settings:
    """What the person chose. Nothing here is personal or needed to read the data."""

    version: int = VERSION
    scheme: Scheme = "system"
    zoom: int = 100
    language: Language = "fr"
    places: tuple[KeptPlace, ...] = ()
    """The latest last."""
    last_door: Door = "practice"
    last_session: str | None = None
    last_sheet: str | None = None
    last_criterion: str | None = None
    last_person: str | None = None
    cue_minutes: tuple[int, ...] = (5, 1)
    """Minutes before the end of a phase at which the clock gives its silent cue."""
    counts_down: bool = False
    """Whether the clock shows what is left rather than what is gone."""


class SettingsFile:
    """Reads and writes `settings.json`, which holds no work: a damaged one gives the defaults."""

    def __init__(self, folder: Path) -> None:
        """`folder` is made at the first save."""
        self._path = folder / "settings.json"

    def load(self) -> Settings:
        """The settings on disk; the default for each that is missing or makes no sense."""
        try:
            plain = json.loads(self._path.read_bytes())
        except (OSError, ValueError, RecursionError):
            return Settings()
        return _settings_of(plain) if isinstance(plain, dict) else Settings()

    def save(self, settings: Settings) -> bool:
        """Replace the file in one step. False where the disk refuses: the next start has the old
        ones.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix="settings.")
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(asdict(settings), stream, indent=1)
            Path(name).replace(self._path)
        except OSError:
            return False
        return True


def _settings_of(plain: dict[str, Any]) -> Settings:
    default = Settings()
    zoom = plain.get("zoom")
    sensible = isinstance(zoom, int) and ZOOM_RANGE[0] <= zoom <= ZOOM_RANGE[1]
    return Settings(
        scheme=_one_of(plain.get("scheme"), get_args(Scheme), default.scheme),
        zoom=zoom if sensible and isinstance(zoom, int) else default.zoom,
        language=_one_of(plain.get("language"), get_args(Language), default.language),
        places=_places(plain.get("places")),
        last_door=_one_of(plain.get("last_door"), get_args(Door), default.last_door),
        last_session=_text(plain.get("last_session")),
        last_sheet=_text(plain.get("last_sheet")),
        last_criterion=_text(plain.get("last_criterion")),
        last_person=_text(plain.get("last_person")),
        cue_minutes=_minutes(plain.get("cue_minutes"), default.cue_minutes),
        counts_down=plain.get("counts_down") is True,
    )


def _one_of(value: Any, allowed: tuple[Any, ...], default: Any) -> Any:
    return value if isinstance(value, str) and value in allowed else default


def _minutes(value: Any, default: tuple[int, ...]) -> tuple[int, ...]:
    """Some minutes of an hour, or the default where they make no sense."""
    if not isinstance(value, list) or len(value) > _MOST_CUES:
        return default
    sensible = all(type(one) is int and 0 < one <= _LONGEST_CUE for one in value)
    return tuple(value) if sensible else default


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and len(value) <= _LONGEST_TEXT else None


def _places(value: Any) -> tuple[KeptPlace, ...]:
    """The places that make sense."""
    found = [_place(one) for one in value] if isinstance(value, list) else []
    return tuple(place for place in found if place is not None)[-MOST_PLACES:]


def _place(value: Any) -> KeptPlace | None:
    if not isinstance(value, dict):
        return None
    screens, screen = _text(value.get("screens")), _text(value.get("screen"))
    pixels: list[Any] = [value.get(name) for name in ("left", "top", "width", "height")]
    if screens is None or screen is None or not all(map(_is_pixels, pixels)):
        return None
    left, top, width, height = pixels
    return KeptPlace(screens, screen, left, top, width, height, value.get("maximised") is True)


def _is_pixels(value: Any) -> bool:
    return type(value) is int and abs(value) <= _FARTHEST_PX
