"""What the cells of a list say of a candidate, each with what is wrong or unsure in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.lists.list_fields import Field, plain_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jury_desk.domain.preparation.lists.list_table import ListCell
    from jury_desk.domain.preparation.people import Route, Sex


def _each(words: str) -> list[str]:
    return words.split()


_SEXES: dict[str, Sex] = {
    **dict.fromkeys(
        _each("f femme feminin fem mme mmes madame mlle mademoiselle mrs ms miss female 2"), "F"
    ),
    **dict.fromkeys(_each("m h homme masculin masc mr monsieur mister male man 1"), "M"),
}  # fmt: skip

_ROUTES: tuple[tuple[Route, str], ...] = (
    ("vae", r"vae|validation (?:des )?acquis.*|.*\bvae\b.*|experience"),
    ("professionalisation", r"(?:contrat )?(?:de |en )?professionn?alisation|contrat pro|cpro"),
    (
        "apprenticeship",
        r"(?:contrat )?(?:d |en )?apprentissage|apprentie?s?|ca|app|apprenticeship|apprentice",
    ),
    ("continuing", (r"(?:formation )?continue|fc|(?:salarie|demandeur d emploi|adulte).*|cpf|"
                   r"continuing(?: education)?|stagiaire.*")),
    ("initial", (r"(?:formation )?initiale?|fi|scolaire|etudiante?|initial(?: education)?|"
                r"statut etudiant|voie scolaire")),
    ("equivalence", r"equivalences?|passerelle"),
    ("individual", r"(?:candidat )?(?:libre|individuel)|individual|candidature individuelle"),
)  # fmt: skip
_ROUTE_PATTERNS = tuple((route, re.compile(words)) for route, words in _ROUTES)

_LANGUAGES = {
    name: code
    for code, names in (
        ("fr", "fr fra francais francaise french"), ("en", "en eng anglais anglaise english"),
        ("es", "es esp espagnol espagnole spanish"), ("de", "de all allemand allemande german"),
        ("it", "it italien italienne italian"), ("pt", "pt portugais portuguese"),
        ("ar", "ar arabe arabic"), ("zh", "zh chinois chinese"), ("nl", "nl neerlandais dutch"),
    )
    for name in names.split()
}  # fmt: skip

YES = frozenset(_each("x oui o yes y vrai true v 1 ok inscrit inscrite vise presente")) | {
    "a passer", "a presenter",
}  # fmt: skip
NO = frozenset(_each("non n no faux false 0 neant aucun aucune sans ras")) | {"", "non concerne"}
HELD = frozenset(
    {"acquis", "acquise", "valide", "validee", "obtenu", "obtenue", "dispense", "deja acquis",
     "deja valide", "held", "passed", "a"}
)  # fmt: skip

_EMAIL = re.compile(r"[^\s@;,<>()\"]+@[^\s@;,<>()\".]+(?:\.[^\s@;,<>()\".]+)+")
_PHONE = re.compile(r"\+?[\d .()/-]{6,24}")
_PLACE_CODE = re.compile(r"(?:\d{5}|2[AB]\d{3})")
_LETTER = re.compile(r"[^\W\d_]")
_PERCENT = re.compile(r"(\d{1,3})(?:[.,](\d+))?\s*%?")
_SHARE = re.compile(r"(\d{1,2})\s*/\s*(\d{1,2})")
_PARTIAL = re.compile(r"0?[.,](\d{1,4})\d*")
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d{1,3}")
_CERTAIN = 3
"""Cells of a column that must agree before what they lack is certain."""
_MINUTES = re.compile(r"\b\d+ ?(?:min|minutes|mn|h|heures?)\b")
_THIRD = Fraction(1, 3)
_NAMED_SHARES = (
    ("tiers", _THIRD), ("third", _THIRD), ("quart", Fraction(1, 4)), ("quarter", Fraction(1, 4)),
    ("moitie", Fraction(1, 2)), ("half", Fraction(1, 2)), ("cinquieme", Fraction(1, 5)),
)  # fmt: skip
LARGEST_EXTRA = _THIRD
"""The most that public examinations allow; beyond, a doubt."""

_REASON = re.compile(
    r"\b(?:dys\w+|tdah?|tda h|tsa|hpi|autis\w+|asperger|rqth|mdph|handicap\w*|malvoyan\w*|"
    r"(?:non|mal) voyan\w*|cecit\w*|aveugle|sourde?s?|surdite|malentendan\w*|diabet\w*|epilep\w*|"
    r"cancer|depress\w*|anxie\w*|bipolair\w*|maladies?|patholog\w*|troubles?|enceinte|grossesse|"
    r"medica\w*|sclerose|parkinson|diagnos\w*|dyslexi\w*|disab\w*|illness|deaf|blind|pregnan\w*)\b"
)
_AND = re.compile(r"[;\n&|]| et | and ")


@dataclass(frozen=True)
class ReadValue:
    """A value, or the code of a fault; `doubt` is the code of what is unsure of it."""

    value: object = None
    fault: str = ""
    doubt: str = ""


def sex(text: str) -> ReadValue:
    """F or M; None with a doubt for any other word, since nothing is guessed."""
    words = plain_words(text)
    found = _SEXES.get(words) or _SEXES.get(words.split(" ")[0] if words else "")
    return ReadValue(found) if found else ReadValue(doubt="list-sex")


def route(text: str) -> ReadValue:
    """The route of access."""
    words = plain_words(text)
    for found, pattern in _ROUTE_PATTERNS:
        if pattern.fullmatch(words):
            return ReadValue(found)
    if words in ("alternance", "alternant", "alternante"):
        return ReadValue("apprenticeship", doubt="list-route-alternance")
    return ReadValue(fault="list-route")


def email(text: str) -> ReadValue:
    """The first address of a cell."""
    found = _EMAIL.findall(text.removeprefix("mailto:"))
    if not found:
        return ReadValue(fault="list-email")
    return ReadValue(found[0], doubt="list-email-several" if len(found) > 1 else "")


def phone(text: str, number: bool) -> ReadValue:
    """A telephone number. `number`: it is certain that a spreadsheet took its first zero, or the
    sign before its country; elsewhere nine digits are kept as they stand, and doubted.
    """
    digits = re.sub(r"[ .-]", "", text)
    if digits.isdecimal() and len(digits) == 9 and digits[0] != "0":
        if not number:
            return ReadValue(text, doubt="list-phone-zero")
        digits = text = f"0{digits}"
    if number and len(digits) == 11 and digits.startswith("33") and digits.isdecimal():
        return ReadValue(f"+33 {digits[2]} {_by_two(digits[3:])}")
    if text.isdecimal() and len(text) == 10:
        text = _by_two(text)
    return ReadValue(text, doubt="" if _PHONE.fullmatch(text) else "list-phone")


def lost_zeros(texts: Iterable[str]) -> bool:
    """Whether a column of telephone numbers lost its first zeros: all have nine digits."""
    bare = [re.sub(r"[ .-]", "", text) for text in texts if text]
    return len(bare) >= _CERTAIN and all(
        text.isdecimal() and len(text) == 9 and text[0] != "0" for text in bare
    )


def place_code(text: str, number: bool) -> ReadValue:
    """An INSEE code; a spreadsheet's number of four digits lost its first zero. The same four
    digits in a text may also be one that was not typed to its end: that is a fault.
    """
    code = text.upper().replace(" ", "")
    if code.isdecimal() and len(code) == 4:
        if not number:
            return ReadValue(fault="list-place-code-zero")
        code = f"0{code}"
    return ReadValue(code) if _PLACE_CODE.fullmatch(code) else ReadValue(fault="list-place-code")


def is_shortened(text: str) -> bool:
    """Whether a spreadsheet wrote a long number in short, "2,02601E+11": its digits are lost."""
    return _SHORTENED.fullmatch(text) is not None


def person_name(text: str) -> ReadValue:
    """A name as it is written; one without a letter, or with a digit, is doubted."""
    doubtful = not _LETTER.search(text) or any(sign.isdigit() for sign in text)
    return ReadValue(text, doubt="list-name" if doubtful else "")


def language(text: str) -> ReadValue:
    """The code of a language."""
    found = _LANGUAGES.get(plain_words(text))
    return ReadValue(found) if found else ReadValue(fault="list-language")


def extra_time(text: str, heading: str = "") -> ReadValue:
    """A share of extra time as "1/3"; "" for none. Where the heading names the share ("Tiers
    temps"), a cross or a yes says it.
    """
    words = plain_words(text)
    if words in NO:
        return ReadValue("")
    share = _share(text, words)
    if share is None and words in YES:
        share = _named_share(plain_words(heading))
    if share is None or share < 0:
        return ReadValue(fault="list-extra-time")
    if share == 0:
        return ReadValue("")
    doubt = "list-extra-time-large" if share > LARGEST_EXTRA else ""
    if share > 1:
        return ReadValue(fault="list-extra-time")
    return ReadValue(f"{share.numerator}/{share.denominator}" if share < 1 else "1", doubt=doubt)


def named_extra_time(measure: str) -> str:
    """The share that a measure itself names, as "Tiers-temps" does; "" for none."""
    words = plain_words(measure)
    if "temps" not in words and "time" not in words:
        return ""
    share = _named_share(words) or (_THIRD if "1/3" in measure else None)
    return f"{share.numerator}/{share.denominator}" if share else ""


def tells_reason(text: str) -> bool:
    """Whether a text tells why somebody has an accommodation: such a text is never kept."""
    return _REASON.search(plain_words(text)) is not None


def names_in(text: str) -> tuple[str, ...]:
    """The people whom a cell names, parted by ";", "&", "et", line ends, or commas between whole
    names.
    """
    pieces = [piece.strip() for piece in _AND.split(text)]
    if len(pieces) == 1 and "," in text:
        parts = [piece.strip() for piece in text.split(",")]
        if all(" " in part for part in parts if part):
            pieces = parts
    return tuple(dict.fromkeys(piece for piece in pieces if piece))


def full_name(text: str, first_names_first: bool) -> tuple[str, str, str]:
    """Family name, first names, and the code of a doubt, of a cell that holds both.

    Capitals tell the family name, then a comma; else the order that the heading says.
    """
    before, comma, after = text.partition(",")
    if comma and after.strip():
        return before.strip(), after.strip(), ""
    words = text.split()
    capitals = [word for word in words if word.isupper() and len(word.strip(".-")) > 1]
    if capitals and len(capitals) < len(words):
        others = [word for word in words if word not in capitals]
        return " ".join(capitals), " ".join(others), ""
    if len(words) < 2:
        return text, "", "list-name-parted"
    if first_names_first:
        return " ".join(words[1:]), words[0], "list-name-parted"
    return words[0], " ".join(words[1:]), "list-name-parted"


def read_cell(told: Field, cell: ListCell, heading: str, *, zeros_lost: bool) -> ReadValue:
    """The value of a cell that stands for itself; `zeros_lost` as `lost_zeros` says."""
    number = cell.kind == "number"
    if told is Field.SEX:
        return sex(cell.text)
    if told is Field.EMAIL:
        return email(cell.text)
    if told is Field.PHONE:
        return phone(cell.text, number or zeros_lost)
    if told is Field.ROUTE:
        return route(cell.text)
    if told is Field.BIRTH_PLACE_CODE:
        return place_code(cell.text, number)
    if told is Field.LANGUAGE:
        return language(cell.text)
    if told is Field.EXTRA_TIME:
        return extra_time(cell.text, heading)
    return person_name(cell.text)


def _by_two(digits: str) -> str:
    return " ".join(digits[at : at + 2] for at in range(0, len(digits), 2))


def _share(text: str, words: str) -> Fraction | None:
    bare = text.strip().lstrip("+").strip()
    if found := _SHARE.search(bare):
        return Fraction(int(found[1]), int(found[2])) if int(found[2]) else None
    if _MINUTES.search(words):
        return None
    if found := _PARTIAL.fullmatch(bare):
        hundredths = int(found[1].ljust(2, "0")[:2])
        return _THIRD if hundredths == 33 else Fraction(hundredths, 100)
    if found := _PERCENT.fullmatch(bare):
        whole = int(found[1])
        if whole == 1 and "%" not in bare:
            return None  # a cross, not one percent and not the whole time again
        if whole == 33:
            return _THIRD
        return Fraction(f"{found[1]}.{found[2] or 0}") / 100
    return _named_share(words)


def _named_share(words: str) -> Fraction | None:
    if "1 3" in words:
        return _THIRD
    return next((share for name, share in _NAMED_SHARES if name in words), None)
