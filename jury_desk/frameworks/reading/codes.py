"""Codes printed before texts ("CE1.2.3", "A.2", "Bloc 1", "1.1."), and what they are codes of."""

import re
from collections import Counter
from dataclasses import dataclass
from enum import Enum

from jury_desk.frameworks.reading.folding import folded


class Role(Enum):
    """What a column, a code or a paragraph is about."""

    BLOC = "bloc"
    ACTIVITY = "activity"
    TASK = "task"
    COMPETENCY = "competency"
    ASSESSED = "assessed competency"
    ASSESSMENT = "assessment"
    CRITERION = "criterion"
    INDICATOR = "indicator"
    CODE = "code"
    LEVEL = "level"
    WEIGHT = "weight"
    BY_HAND = "by hand"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Code:
    """A code at the start of a text; `end` is where the text after it begins."""

    prefix: str
    numbers: tuple[int, ...]
    printed: str
    """As printed, separators after it left out, spaces within closed up."""
    dotted: bool
    """Whether a full stop follows it at once."""
    end: int

    @property
    def family(self) -> tuple[str, int]:
        """What codes of one kind share: letters and depth."""
        return self.prefix, len(self.numbers)

    def same(self, other: "Code") -> bool:
        """Whether both name the same, however they are printed."""
        return self.prefix == other.prefix and self.numbers == other.numbers


_LETTERED = re.compile(
    r"(?P<prefix>[A-Z]{1,4}(?:\.[A-Z]{1,2})?|(?:C[a-z]{1,3}|Act|Ind|Ep|Ev)(?=\.?\d))"
    r"(?P<gap>\.?\s?)"
    r"(?P<numbers>\d{1,3}(?:(?:\s?[.]\s?|-)\d{1,3}){0,3})(?![\w%€]|-\w)(?P<dot>\.?)"
)
_TASK_OF = re.compile(r"A(?P<numbers>\d{1,2}\s?[.-]?\s?T\.?\s?\d{1,2})(?!\w)(?P<dot>\.?)")
_NUMBERED = re.compile(r"(?P<numbers>\d{1,2}(?:\.\d{1,2}){1,3})(?![\w%€,])(?P<dot>\.?)")
_SHEET = re.compile(r"fiches?\s+", re.IGNORECASE)
_REGISTERED = re.compile(r"(?:RNCP|RS)\s?\d{3,6}\s?[-–_ ]?\s?(?=BC)")
_WORDED = re.compile(
    r"(?P<word>blocs?(?:\s+de\s+comp[eé]tences?)?|activit[eé]s?(?:[ -]types?)?"
    r"|comp[eé]tences?(?:\s+professionnelles?)?"
    r"|crit[eè]res?|indicateurs?|t[aâ]ches?|modules?|unit[eé]?s?|p[oô]les?(?:\s+d'activit[eé]s?)?"
    r"|domaines?(?:\s+de\s+comp[eé]tences?)?"
    r"|certificats? de comp[eé]tences(?: professionnelles)?|(?:comp|crit|act|ind)\.)"
    r"\s*(?:n\s?[°ºo]\s?)?(?P<numbers>\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,4}\b"
    r"|(?-i:[A-H])(?=\s*[:–—-]|\.\s))(?![\w%€])(?P<dot>\.?)",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s*[:–—-]|\.\s")
_AFTER = re.compile(r"\s*[:–—-]\s*|\s*[/)]\s+|\s+")
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9,
          "X": 10, "XI": 11, "XII": 12}  # fmt: skip

_WORD_ROLES = {
    "bloc": Role.BLOC, "activite": Role.ACTIVITY, "competence": Role.COMPETENCY,
    "critere": Role.CRITERION, "indicateur": Role.CRITERION, "tache": Role.TASK,
    "module": Role.BLOC, "unit": Role.BLOC, "pole": Role.BLOC, "domaine": Role.BLOC,
    "certificat": Role.BLOC,
}  # fmt: skip
_LETTER_ROLES = {
    "BC": Role.BLOC, "CCP": Role.BLOC, "UC": Role.BLOC, "UE": Role.BLOC, "DC": Role.BLOC,
    "A": Role.ACTIVITY, "AT": Role.ACTIVITY, "T": Role.TASK,
    "C": Role.COMPETENCY, "CP": Role.COMPETENCY, "CO": Role.COMPETENCY,
    "LO": Role.COMPETENCY, "AA": Role.COMPETENCY,
    "CE": Role.CRITERION, "CR": Role.CRITERION, "CRIT": Role.CRITERION,
    "K": Role.CRITERION, "IND": Role.CRITERION, "I": Role.CRITERION, "AC": Role.CRITERION,
    "PC": Role.CRITERION, "CRE": Role.CRITERION, "CEV": Role.CRITERION,
    "E": Role.ASSESSMENT, "EP": Role.ASSESSMENT, "EV": Role.ASSESSMENT, "ME": Role.ASSESSMENT,
}  # fmt: skip
_NOT_CODES = frozenset({"RSE", "ISO", "BTS", "CAP", "DUT", "RGPD", "RNCP", "RS", "NF", "PDCA"})


def code_at_start(text: str, start: int = 0) -> Code | None:
    """The code at that place of a text, or None."""
    registered = _REGISTERED.match(text, start)
    place = registered.end() if registered else start
    sheet = _SHEET.match(text, place)
    found = _WORDED.match(text, sheet.end() if sheet else place)
    if found is not None:
        return _made(text, start, found, _word(found["word"]))
    found = _TASK_OF.match(text, place)
    if found is not None:
        return _made(text, start, found, "T")
    found = _LETTERED.match(text, place)
    if found is not None and found["prefix"] not in _NOT_CODES:
        code = _made(text, start, found, found["prefix"].replace(".", "").upper())
        spaced = any(sign.isspace() for sign in found["gap"])
        if not spaced or _is_parted(text, found.end()):
            return code
        return code if code is not None and _is_deep(code) else None
    found = _NUMBERED.match(text, place)
    return _made(text, start, found, "") if found is not None else None


def _made(text: str, start: int, found: "re.Match[str]", prefix: str) -> Code | None:
    after = _AFTER.match(text, found.end())
    if found.end() < len(text) and after is None:
        return None
    numbers = found["numbers"]
    if numbers in _ROMAN:
        values: tuple[int, ...] = (_ROMAN[numbers],)
    elif numbers.isalpha():
        values = (ord(numbers) - ord("A") + 1,)
    else:
        values = tuple(int(number) for number in re.findall(r"\d+", numbers))
    if not values:
        return None
    end = after.end() if after else found.end()
    while end < len(text) and text[end] in ":–—-.) ":
        end += 1
    raw = text[start : found.end()].rstrip(".")
    return Code(prefix, values, " ".join(raw.split()), bool(found["dot"]), end)


def _is_deep(code: Code) -> bool:
    """Whether letters that a blank parts from their numbers are surely a code ("CE 1.2")."""
    return len(code.numbers) >= 2 and usual_role(code.prefix) is not None and len(code.prefix) > 1


def _is_parted(text: str, place: int) -> bool:
    return _PARTED.match(text, place) is not None


def _word(word: str) -> str:
    plain = folded(word).rstrip(".")
    return next(
        (name for name in _WORD_ROLES if plain.startswith(name) or name.startswith(plain)), plain
    )


def usual_role(prefix: str) -> Role | None:
    """What codes of these letters are codes of nearly everywhere."""
    return _WORD_ROLES.get(prefix) or _LETTER_ROLES.get(prefix)


class Families:
    """What each family of codes of a document is the code of, learnt from the columns."""

    def __init__(self) -> None:
        self._seen: dict[tuple[str, int], Counter[Role]] = {}
        self._counts: Counter[tuple[str, int]] = Counter()
        self._roles: dict[tuple[str, int], Role | None] = {}
        self.forced: dict[tuple[str, int], Role] = {}

    def see(self, code: Code, column: Role) -> None:
        """Learn that a code stands at the start of a paragraph of a column of that role."""
        self._counts[code.family] += 1
        self._roles.clear()
        self._seen.setdefault(code.family, Counter())[column] += 1

    def count(self, family: tuple[str, int]) -> int:
        """How many codes of the family were seen."""
        return self._counts[family]

    def role(self, code: Code) -> Role | None:
        """What it is a code of; None where nothing tells."""
        if code.family in self.forced:
            return self.forced[code.family]
        if code.family not in self._roles:
            self._roles[code.family] = self._learnt(code)
        return self._roles[code.family]

    def _learnt(self, code: Code) -> Role | None:
        usual = usual_role(code.prefix)
        seen = self._seen.get(code.family)
        if not seen:
            return usual
        counted = Counter(
            {role: count for role, count in seen.items() if role in _ELEMENTS}
        ).most_common(2)
        if not counted:
            return usual
        role, count = counted[0]
        if usual is not None and count * 2 <= sum(seen.values()):
            return usual
        if usual in (Role.TASK, Role.BLOC) and role is Role.ACTIVITY:
            return usual
        if usual is Role.BLOC:
            return usual
        return Role.COMPETENCY if role is Role.ASSESSED else role

    def most_common(self, role: Role) -> tuple[str, int] | None:
        """The family of that role that has most codes."""
        mine = [
            family
            for family in self._counts
            if self.role(Code(family[0], (0,) * family[1], "", False, 0)) is role
        ]
        return max(mine, key=lambda family: self._counts[family], default=None)


_ELEMENTS = frozenset(
    {Role.BLOC, Role.ACTIVITY, Role.COMPETENCY, Role.ASSESSED, Role.CRITERION, Role.ASSESSMENT}
)
