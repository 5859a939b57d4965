"""Texts in a form in which those that people take for the same are the same."""

import unicodedata


def folded(text: str) -> str:
    """A text for comparing, ordering and looking for: lower case, without accents, "œ" as "oe"."""
    text = text.casefold()
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("æ", "ae"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter)).replace(
        "’", "'"
    )


def holds(folded_text: str, wanted: str) -> bool:
    """Whether a folded text holds every word of what a person typed into a filter."""
    return all(word in folded_text for word in folded(wanted).split())
