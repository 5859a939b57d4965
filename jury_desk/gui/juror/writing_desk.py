"""Phrases and spelling for every comment of the desk: looked up off the screen's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.phrases import Kept
from jury_desk.services.writing_aids import Spelling, WritingAids


class WritingDesk(QObject):
    """One for the desk. `phrases_changed` tells that others are known; `failed` holds the
    JuryDeskError of a phrase that could not be kept.
    """

    phrases_changed = Signal()
    failed = Signal(object)

    def __init__(self, writing: WritingAids, worker: Worker, parent: QObject | None = None) -> None:
        """`worker` does all that touches the disk. Words are looked up in a thread of their own,
        begun with the first comment: no level waits for a dictionary.
        """
        super().__init__(parent)
        self._writing = writing
        self._phrases = writing.phrases
        self._spelling = Spelling(writing.find_dictionary)
        self._worker = worker
        self._speller: Worker | None = None
        self._read = False
        self.phrases: tuple[str, ...] = ()
        self.languages: tuple[str, ...] = ("fr",)

    def begin(self) -> None:
        """Read the phrases, once."""
        if not self._read:
            self._read = True
            self._reload()

    def take_day(self, *, practice: bool) -> None:
        """Work with the juror's own phrases, or with those that go with the practice."""
        phrases = self._writing.practised if practice else None
        before, self._phrases = self._phrases, phrases or self._writing.phrases
        if self._read and (phrases is not None or before is not self._phrases):
            self._reload()  # a practice may have ended meanwhile

    def keep(self, text: str, told: Callable[[Kept], None]) -> None:
        """Keep a phrase; `told` learns what became of it."""

        def done(kept: Kept) -> None:
            told(kept)
            self._reload()

        self._worker.submit(lambda: self._phrases.add(text), done, self._tell)

    def remove(self, phrase: str) -> None:
        """Keep a phrase no more."""
        self._worker.submit(
            lambda: self._phrases.remove(phrase), lambda _: self._reload(), self._tell
        )

    def check(self, text: str, told: Callable[[frozenset[str]], None]) -> None:
        """Look the words of a text up; `told` learns those that no dictionary knows."""
        languages = self.languages
        self._other_thread().submit(lambda: self._spelling.unknown(text, languages), told)

    def spellings(self, word: str, told: Callable[[tuple[str, ...]], None]) -> None:
        """Look for other spellings of a word."""
        languages = self.languages
        self._other_thread().submit(lambda: self._spelling.spellings(word, languages), told)

    def _other_thread(self) -> Worker:
        if self._speller is None:
            speller = self._speller = Worker()
            speller.crashed.connect(self._worker.crashed)
            self.destroyed.connect(lambda: speller.stop(0))
        return self._speller

    @property
    def is_looking(self) -> bool:
        """Whether a word is being looked up."""
        return self._speller is not None and self._speller.pending > 0

    def _reload(self) -> None:
        self._worker.submit(self._phrases.all, self._take, self._tell)

    def _take(self, phrases: tuple[str, ...]) -> None:
        if phrases != self.phrases:
            self.phrases = phrases
            self.phrases_changed.emit()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
