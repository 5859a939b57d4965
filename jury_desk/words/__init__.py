"""The words of documents and failures, the command line's beside them: no Qt, nothing of ours.

The screens have Qt's translation; what is printed, exported or said without a screen
speaks from here, in the language of the document or of the person, without the system's locale.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jury_desk.words.model import Words

LANGUAGES = ("fr", "en")
"""The languages that have every word, the first one being the program's own."""


def of(language: str) -> Words:
    """The words of a language tag ("fr", "fr-FR", "en_GB"); English where a language has none."""
    main = language.replace("_", "-").partition("-")[0].lower()
    if main == "fr":
        from jury_desk.words.fr import FRENCH

        return FRENCH
    from jury_desk.words.en import ENGLISH

    return ENGLISH
