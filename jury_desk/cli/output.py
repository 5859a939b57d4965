"""How the command line speaks: exit codes, sentences, JSON, texts of untrusted files."""

import json
import re
import unicodedata

from jury_desk.errors import DayError, JuryDeskError, TravelError
from jury_desk.words import of as words_of

INTACT, ALTERED, FAILED = 0, 1, 2
"""Exit codes: intact or done; altered, unsigned, different or to be looked at; not readable, or
not possible.
"""

_UNSEEN = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What JSON may hold as it is, and what could command a terminal or turn its reading order."""


def sentence(error: JuryDeskError, lang: str) -> str:
    """What happened and what to do, in one line of the language."""
    details = {name: shown(value) for name, value in error.details.items()}
    told = words_of(lang).failure(error.code)
    if isinstance(error, DayError) and "reason" in details:
        from jury_desk.words import day

        where = day.told(details["reason"], details, lang)
        return " ".join(part for part in (told.what, where, told.advice) if part)
    if isinstance(error, TravelError) and "reason" in details:
        from jury_desk.words import travel

        where = travel.told(details["reason"], details, lang)
        return " ".join(part for part in (told.what, where, told.advice) if part)
    return told.told(details)


def shown(text: str) -> str:
    """A text of an untrusted file without what could command a terminal; the spaces of French
    typography are none of that.
    """
    return "".join(
        char if char.isprintable() or unicodedata.category(char) == "Zs" else "·" for char in text
    )


def print_json(value: object) -> None:
    """Print plain data as JSON that commands no terminal."""
    told = json.dumps(value, ensure_ascii=False, indent=1)
    print(_UNSEEN.sub(lambda found: json.dumps(found.group())[1:-1], told))
