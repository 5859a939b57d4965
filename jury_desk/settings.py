"""The person's settings of the screen: a small versioned JSON file in the data directory."""

import json
import os
import tempfile
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

VERSION = 1


class Settings(BaseModel):
    """What the person chose. Nothing here is personal or needed to read the data."""

    model_config = ConfigDict(frozen=True, extra="ignore")

    version: int = VERSION
    scheme: Literal["system", "light", "dark", "contrast"] = "system"
    zoom: int = Field(default=100, ge=80, le=200)
    language: Literal["fr", "en"] = "fr"
    geometry: str | None = None
    last_session: str | None = None


class SettingsFile:
    """Reads and writes `settings.json`. A damaged or missing file gives the defaults: it holds no
    work.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is made at the first save."""
        self._path = folder / "settings.json"

    def load(self) -> Settings:
        """The settings on disk, or the defaults."""
        try:
            return Settings.model_validate_json(self._path.read_bytes())
        except (OSError, ValidationError, ValueError):
            return Settings()

    def save(self, settings: Settings) -> bool:
        """Replace the file in one step. False where the disk refuses: the next start has the old
        ones.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix="settings.")
            with os.fdopen(handle, "w", encoding="utf-8") as stream:
                json.dump(settings.model_dump(), stream, indent=1)
            Path(name).replace(self._path)
        except OSError:
            return False
        return True
