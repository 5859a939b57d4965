"""What the person chose for the screen, in force and on the disk."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject

from jury_desk.gui.kit.language import Language, set_language
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import Scheme, theme

if TYPE_CHECKING:  # known by whoever calls
    from jury_desk.settings import Settings, SettingsFile


class Preferences(QObject):
    """Applies a choice at once and writes it behind; a disk that refuses costs only the choice."""

    def __init__(self, file: "SettingsFile", worker: Worker) -> None:
        """Reads the file, which is small, before anything is on screen."""
        super().__init__()
        self._file = file
        self._worker = worker
        self._settings = file.load()

    @property
    def settings(self) -> "Settings":
        """The choices in force."""
        return self._settings

    def apply(self) -> None:
        """Bring the look and the language to what was chosen last time."""
        theme().set_scheme(self._settings.scheme)
        theme().set_zoom(self._settings.zoom)
        set_language(self._settings.language)

    def set_scheme(self, scheme: str) -> None:
        """One of "light", "dark", "contrast", "system"."""
        theme().set_scheme(cast("Scheme", scheme))
        self.change(scheme=scheme)

    def set_zoom(self, percent: int) -> None:
        """80 to 200; beyond it the nearest of the two."""
        theme().set_zoom(percent)
        self.change(zoom=theme().zoom)

    def set_language(self, language: str) -> None:
        """One of "fr", "en"."""
        set_language(cast("Language", language))
        self.change(language=language)

    def change(self, **choices: Any) -> None:
        """Keep choices by their names in Settings; nothing is written where nothing changes."""
        changed = replace(self._settings, **choices)
        if changed != self._settings:
            self._settings = changed
            self._worker.submit(lambda: self._file.save(changed))
