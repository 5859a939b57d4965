"""Texts made comparable letter for letter: a place in the folded text is a place in the text."""

import unicodedata

_SAME = {
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "−": "-",
    "“": '"', "”": '"', "«": '"', "»": '"',
}  # fmt: skip


class _Letters(dict[int, str]):
    """The folded letter of each letter met, found once."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        found = _SAME.get(letter) or (" " if letter.isspace() and letter != "\n" else None)
        if found is None:
            base = unicodedata.normalize("NFD", letter)[0].lower()
            found = base if len(base) == 1 else letter
        self[code] = found
        return found


_LETTERS = _Letters()


def folded(text: str) -> str:
    """The text in lower case, without accents, one kind of apostrophe, hyphen, quotation mark and
    space; letter for letter as long as the text, so that places in one are places in the other.
    """
    return text.translate(_LETTERS)
