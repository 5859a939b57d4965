"""Texts of others as they may stand on a screen: nothing in them turns, hides or rings there.

What is stored stays as it is. Directional overrides can make a name read as another one (Unicode
Technical Report 36, section 2.7); control characters have no picture at all.
"""

_BIDI = {
    0x202A: "LRE", 0x202B: "RLE", 0x202C: "PDF", 0x202D: "LRO", 0x202E: "RLO",
    0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI",
}  # fmt: skip

_SHOWN: dict[int, str] = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"},
    0x7F: "\u2421",
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    **{code: f"‹{name}›" for code, name in _BIDI.items()},
    0xFEFF: "‹BOM›",
    **dict.fromkeys(range(0xFFF9, 0xFFFC), "\ufffd"),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **dict.fromkeys(range(0xE0000, 0xE0080), "\ufffd"),
}

_FIRST_STRONG, _END = "\u2068", "\u2069"


def shown(text: str) -> str:
    """The text with what has no picture made visible: controls as signs (␍), directional overrides
    and isolates by name (‹RLO›), halves of characters as "\ufffd". Tabs and new lines stay.
    """
    return text.translate(_SHOWN)


def hidden_count(text: str) -> int:
    """How many characters of a text have no picture of their own."""
    return sum(ord(character) in _SHOWN for character in text)


def seen_alone(text: str) -> str:
    """The text without what has no picture of its own, and without spaces at its ends."""
    return "".join(letter for letter in text if ord(letter) not in _SHOWN).strip()


def isolated(text: str) -> str:
    """The text as `shown`, to be put into a sentence: its direction does not reach what is around.

    Plain left-to-right texts stay as they are.
    """
    safe = shown(text)
    return f"{_FIRST_STRONG}{safe}{_END}" if _may_turn(safe) else safe


def _may_turn(text: str) -> bool:
    """Whether anything in a text is of a script that may be written from right to left."""
    return any(
        "\u0590" <= letter <= "\u08ff"
        or "\u200e" <= letter <= "\u200f"
        or "\ufb1d" <= letter <= "\ufefc"
        or letter >= "\U00010800"
        for letter in text
    )
