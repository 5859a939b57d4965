"""What a text shows by itself: cut short, letters lost or of another alphabet, a sheet's error.

Each check looks at one text, without knowing where it stands, and its answer is remembered: after
an act only the texts that changed are looked at again.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

TextFault = Literal["cut-short", "foreign-letter", "letters-lost", "spreadsheet-error"]

CutReason = Literal[
    "comma", "hyphen", "colon", "word", "open-bracket", "closing-bracket", "quote", "lower-case"
]


@dataclass(frozen=True)
class Fault:
    """A fault of a text; `mended` is the text without it, where that can be told."""

    kind: TextFault
    details: tuple[tuple[str, str], ...]
    mended: str | None = None


# Words that cannot end a phrase. Left out: those that can, as other words too ("son", "ton",
# "un", "est", "with", "for").
_FRENCH = (
    "le la les une des du de d' l' au aux à et ou où que qu' qui dont ni mais donc par pour "
    "en sur sous vers chez entre dans sans avec afin lors lorsque puisque quand comme ce cet "
    "cette ces sa ses leur leurs notre nos votre vos sont sera seront ont selon via dès "
)

_ENGLISH = (
    "the an of and or nor to from that which whose by into its their our your his is are was "
    "were be between among than as if "
)

_UNENDING = {"fr": frozenset(_FRENCH.split()), "en": frozenset(_ENGLISH.split())}

_LAST_WORD = re.compile(r"(?<!-)\b([^\W_]+['’]?)\s*\Z")  # "faites-le" is whole
_NUMBERING = re.compile(r"(?:(?<=\s)|\A)\(?[^\W_]{1,3}\)")
SHEET_ERROR = re.compile(
    r"#(?:REF|VALEUR|VALUE|NOM|NAME|DIV/0|NUL|NULL|NOMBRE|NUM|SPILL|CALC|BLOQUÉ|PROPAGATION)\s?[!?]"
    r"|#N/?A\b|\bErr:5\d\d\b"
)
"""What a spreadsheet shows for a value that it cannot tell, in French and English."""

_LOST = re.compile(
    r"\ufffd|\(cid:\d+\)|[\ue000-\uf8ff]|[\x00-\x08\x0b-\x1f\x7f-\x9f]"
    r"|(?<=[^\W\d_])[□▯▢]|[□▯▢](?=[^\W\d_])|(?<=[a-zà-ÿ])\?(?=[a-zà-ÿ])"
)
_TWICE_ENCODED = re.compile(
    r"Ã[\u00a0-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]"
    r"|Â[\u00a0-\u00bf]|â€[\u0090-\u00bf\u0152\u0153\u2013-\u2122]"
)
_OUTSIDE_LATIN = re.compile(r"[^\x00-\u02af\u0300-\u036f\u1e00-\u1eff\u2000-\u2bff\ufb00-\ufb06]")
_WORD = re.compile(r"\w+")

_LOOK_ALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТХУаеорсухіјѕԁһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοιν",
        "ABESIJKMHOPCTXYaeopcyxijsdhlABEZHIKMNOPTYXoiv",
        strict=True,
    )
)
"""Letters of the Cyrillic and Greek alphabets that print like Latin ones."""

_SOUND_ALIKES = dict(zip("бвгдзиклмнптф", "bvgdziklmnptf", strict=True))
"""Others, met where a recogniser of print took a Latin letter for the one of its sound."""


@lru_cache(maxsize=1 << 14)
def faults_of(text: str) -> tuple[Fault, ...]:
    """Letters lost, letters of another alphabet, errors of a spreadsheet."""
    found = []
    if error := SHEET_ERROR.search(text):
        found.append(Fault("spreadsheet-error", (("error", error[0]),)))
    if lost := _lost(text):
        found.append(lost)
    if foreign := _foreign(text):
        found.append(foreign)
    return tuple(found)


def _lost(text: str) -> Fault | None:
    if found := _LOST.search(text):
        around = _around(text, found.start(), found.end())
        return Fault("letters-lost", (("sign", _sign(found[0])), ("word", around)))
    found = _TWICE_ENCODED.search(text)
    if found is None:
        return None
    around = _around(text, found.start(), found.end())
    return Fault("letters-lost", (("sign", found[0]), ("word", around)), _decoded(text))


def _sign(sign: str) -> str:
    visible = len(sign) > 1 or unicodedata.category(sign) not in ("Cc", "Co")
    return sign if visible else f"U+{ord(sign):04X}"


def _around(text: str, start: int, end: int) -> str:
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return text[start:end]


def _decoded(text: str) -> str | None:
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return None


def _foreign(text: str) -> Fault | None:
    if _OUTSIDE_LATIN.search(text) is None:
        return None
    words, letters, mended = [], [], text
    latin = sum(1 for sign in text if sign.isalpha() and sign < "\u02b0")
    if 2 * latin < sum(1 for sign in text if sign.isalpha()):
        return None  # a text in another alphabet
    for word in _WORD.findall(text):
        strange = [sign for sign in word if _is_foreign(sign)]
        if not strange or not _mixed(word, strange):
            continue
        words.append(word)
        letters += strange
        mended = mended.replace(word, "".join(_latin(sign) or sign for sign in word))
    if not words:
        return None
    named = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in dict.fromkeys(letters))
    whole = all(_latin(sign) for sign in letters)
    details = (("word", ", ".join(dict.fromkeys(words))), ("letters", named))
    return Fault("foreign-letter", details, mended if whole else None)


def _mixed(word: str, strange: list[str]) -> bool:
    """Whether the word has other letters or numbers too, or could be meant as Latin."""
    if len(strange) < len(word):
        return True
    return all(_look_alike(sign) for sign in strange)


@lru_cache(maxsize=1 << 10)
def _is_foreign(sign: str) -> bool:
    if not sign.isalpha() or sign < "\u02b0" or sign in _LOOK_ALIKES:
        return sign in _LOOK_ALIKES
    name = unicodedata.name(sign, "")
    if name.startswith("GREEK"):
        return False  # "α", "µ", "Δ": signs of science, at home in any text
    return not name.startswith(("LATIN", "MODIFIER", "SUPERSCRIPT", "SUBSCRIPT"))


@lru_cache(maxsize=1 << 10)
def _look_alike(sign: str) -> str | None:
    if sign in _LOOK_ALIKES:
        return _LOOK_ALIKES[sign]
    plain = unicodedata.normalize("NFKC", sign)
    return plain if plain != sign and plain.isascii() else None


def _latin(sign: str) -> str | None:
    return _look_alike(sign) or _SOUND_ALIKES.get(sign)


@lru_cache(maxsize=1 << 14)
def cut_short(text: str, language: str, *, ends: bool) -> tuple[CutReason, str] | None:
    """Why a text seems to be a piece of one, and the words that show it. `ends` tells whether
    nothing (an item, the next line of a list) is to follow it.
    """
    if ends and (reason := _open_end(text, language)):
        return reason, " ".join(text.split()[-4:])
    opened, closed = _loose_brackets(text)
    if opened is not None:
        return "open-bracket", " ".join(text[opened:].split()[:5])
    if closed is not None:
        return "closing-bracket", " ".join(text[: closed + 1].split()[-5:])
    if text.count("«") != text.count("»"):
        sign = "«" if "«" in text else "»"
        return "quote", _from_sign(text, sign) if sign == "«" else _until_sign(text, sign)
    if "„" not in text and text.count("“") > text.count("”"):
        return "quote", _from_sign(text, "“")
    return None


def _loose_brackets(text: str) -> tuple[int | None, int | None]:
    """Where a bracket stands that is never closed, and one that was never opened; "a)" is none."""
    numbering = {found.end() - 1 for found in _NUMBERING.finditer(text) if found[0][0] != "("}
    opened: list[int] = []
    for place, sign in enumerate(text):
        if sign == "(":
            opened.append(place)
        elif sign == ")" and opened:
            opened.pop()
        elif sign == ")" and place not in numbering:
            return None, place
    return (opened[-1] if opened else None), None


def _open_end(text: str, language: str) -> CutReason | None:
    last = text.rstrip()[-1:]
    if last == ",":
        return "comma"
    if last in ("-", "–", "—", "/"):
        return "hyphen"
    if last == ":":
        return "colon"
    found = _LAST_WORD.search(text)
    unending = _UNENDING.get(language.partition("-")[0].lower(), frozenset())
    if found is None:
        return None
    word = found[1].replace("’", "'")
    # A capital that stands alone ("bloc A") is a name.
    if len(word) == 1 and word.isupper():
        return None
    return "word" if word.casefold() in unending else None


def _from_sign(text: str, sign: str) -> str:
    return " ".join(text[text.rindex(sign) :].split()[:5])


def _until_sign(text: str, sign: str) -> str:
    return " ".join(text[: text.index(sign) + 1].split()[-5:])


def starts_low(text: str) -> bool:
    """Whether a text starts in the middle of a sentence, by its first letter."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    bare = first.lstrip("«“\"'’([")
    letters = re.match(r"[^\W\d_]+", bare)
    if letters is None or not letters[0].islower():
        return False
    # "e-commerce", "iOS", "n°": names that start low anywhere.
    rest = bare[letters.end() :]
    return not (len(letters[0]) == 1 and rest[:1] in ("-", "°", ")", ".")) and bare.islower()
