"""Dictionaries of the computer, by way of the Enchant library where it is installed.

Enchant (LGPL) finds the dictionaries that the platform has: Hunspell's, Aspell's, macOS's own.
Without the library, or without a dictionary for a language, there is none: nothing fails.
"""

from typing import Any

_TAGS = {"fr": ("fr_FR", "fr"), "en": ("en_GB", "en_US", "en")}


class EnchantDictionary:
    """A dictionary as Enchant gives it. One thread at a time."""

    def __init__(self, words: Any) -> None:
        """`words` is an `enchant.Dict`."""
        self._words = words

    def knows(self, word: str) -> bool:
        """Whether the word is spelled so; True where the dictionary cannot tell."""
        try:
            return bool(self._words.check(word))
        except Exception:  # noqa: BLE001  a library of the platform's: a word is never a failure
            return True

    def spellings(self, word: str) -> tuple[str, ...]:
        """Words that it may have been meant to be, the likeliest first."""
        try:
            return tuple(str(found) for found in self._words.suggest(word))
        except Exception:  # noqa: BLE001
            return ()


def find_dictionary(language: str) -> EnchantDictionary | None:
    """The dictionary of a language ("fr", "en"); None where this computer has none.

    Looking for the library takes a moment: call it off the screen's thread.
    """
    try:
        import enchant

        for tag in _TAGS.get(language, (language,)):
            if enchant.dict_exists(tag):
                return EnchantDictionary(enchant.Dict(tag))
    except Exception:  # noqa: BLE001  missing, broken or half installed: all the same to a juror
        return None
    return None
