"""Levels of mastery by their printed names: "ECA", "Très satisfaisant", "3 – Expert", "KO"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from jury_desk.domain.scale import Level, Scale
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.slugs import slug_of

# How far a level is from mastery, 0 to 100; None: it was not seen, and counts for nothing.
_NAMES: dict[int | None, str] = {
    None: """
        non observe, non observee, non observable, non evalue, non evaluee, non evaluable, non vu,
        sans objet, so, no, ne, nev, non concerne, nc, n/a, non applicable, not observed, not
        assessed, not applicable, not seen, non traite, neutralise, non aborde
    """,
    0: """
        non acquis, non acquise, na, pas acquis, non maitrise, non maitrisee, nm, non conforme,
        non valide, non validee, nv, non atteint, non atteinte, non demontre, non demontree, nd,
        non realise, non fait, non satisfaisant, non, ko, absent, absence, nul, echec, aucune
        maitrise, aucun, jamais, pas du tout, not met, not achieved, fail, no pass, not yet, not
        competent, not yet competent, none, not yet demonstrated, not demonstrated,
        unsatisfactory, refuse, ajourne, faux, incorrect, defavorable, rouge, --, non respecte
    """,
    5: """
        tres insuffisant, tres insuffisante, ti, maitrise tres insuffisante, tres faible, very
        poor
    """,
    10: "novice, tres fragile, poor, mauvais",
    15: """
        insuffisant, insuffisante, maitrise insuffisante, i, faible, debutant, beginner, mi,
        insufficient, -
    """,
    20: "notions, sensibilise, rarement",
    25: "initie, a retravailler",
    30: "plutot non, a ameliorer, a renforcer, mediocre, peu satisfaisant, emerging",
    35: "a consolider, fragile, maitrise fragile, mf",
    40: "parfois",
    45: "passable, fair",
    50: """
        partiel, partielle, en cours d'acquisition, en cours, eca, ea, en voie d'acquisition,
        partiellement acquis, partiellement acquise, pa, partiellement maitrise, pm, partiellement
        atteint, partiellement, partiellement conforme, en partie, moyen, moyenne, moyennement
        satisfaisant, intermediaire, partially met, partly met, developing, average, orange,
        reserve, avec reserve, acquis partiellement, a confirmer
    """,
    60: "assez satisfaisant, assez bien, ab, pratique",
    65: "suffisant, suffisante",
    70: "plutot oui, souvent, practitioner",
    75: """
        satisfaisant, satisfaisante, maitrise satisfaisante, ms, s, bien, b, bon, bonne, bonne
        maitrise, good, satisfactory
    """,
    80: "autonome, confirme, competent",
    85: "proficient, avance, advanced, +",
    90: """
        acquis, acquise, a, maitrise, maitrisee, m, oui, ok, conforme, valide, validee, v,
        atteint, atteinte, yes, demontre, realise, fait, pass, met, achieved, d, demonstrated,
        vert, admis, favorable, vrai, correct, respecte, present, consolidated, secure
    """,
    95: "toujours, tout a fait, totalement, totalement acquis, mastered, merit",
    97: """
        tres satisfaisant, tres satisfaisante, ts, tres bien, tb, tres bonne maitrise, tbm, tres
        bon, very good, acquis et transferable
    """,
    100: """
        excellent, excellente, expert, expertise, exceeded, depasse, depassee, ++, remarquable,
        outstanding, distinction, maitrise parfaite, parfaite, parfait, optimal
    """,
}
_KNOWN = {
    " ".join(name.split()): rank for rank, names in _NAMES.items() for name in names.split(",")
}
# Abbreviations and small words that other columns are headed with, too: a set must hold another.
_WEAK = {
    "+", "++", "-", "--", "a", "ab", "absence", "aucun", "autonome", "avance", "average", "b",
    "bien", "bon", "confirme", "correct", "d", "ea", "en cours", "expert", "expertise", "fair",
    "fait", "good", "i", "intermediaire", "m", "maitrise", "met", "moyen", "moyenne", "nc", "ne",
    "no", "non", "none", "notions", "oui", "partiel", "pass", "pratique", "present", "realise",
    "reserve", "s", "so", "v",
}  # fmt: skip

_NUMBERED = re.compile(
    r"^(?:niveau|n|level|degre|palier)?\s?(?P<number>\d{1,3}(?:[.,]\d)?)\s?(?P<unit>%|points?|pts?|p)?"
    r"(?:\s?(?:[-–:=.)]|\s)\s?(?P<text>.{1,80}))?$"
)
_RANGE = re.compile(
    r"\s?[(\[](?:de\s)?[\d.,\s/]+(?:%|points?|pts)?(?:\s?(?:a|-|et)\s?[\d.,/\s]+(?:%|points?|pts)?)?[)\]]\s?$"
)
_LETTER = re.compile(r"^(?P<letter>[a-h])(?:\s?[-–:=.)]\s?(?P<text>.{1,80}))?$")
_NOT_OBSERVED = re.compile(
    r"\bnon?\s?(?:observ|evalu|concern|applicab|vue?\b|trait|abord)|\bsans\sobjet\b"
    r"|\bnot\s(?:observed|assessed|seen)"
)
_UNSEEN = re.compile(
    r"\bpas\s(?:pu\s)?(?:ete\s|etre\s)*(?:observ|evalu|vu\b|demand|mis\sen\soeuvre)|\bnot\sobserved"
)
_SPELLED_OUT = re.compile(r"^(?P<short>[^\W_]{1,4})\s?[=:]\s?(?P<label>.{3,})$")
_LONGEST = 60
_FULL = Decimal(100)
_STEP = Decimal("0.000000000001")


@dataclass(frozen=True)
class _Read:
    label: str
    plain: str
    number: Decimal | None = None
    letter: str | None = None
    by_points: bool = False
    rank: int | None = None
    is_known: bool = False
    is_telling: bool = False

    @property
    def is_unseen(self) -> bool:
        return self.is_known and self.rank is None


def is_level(label: str) -> bool:
    """Whether a text can be the name of a level, alone or beside others."""
    read = _read(label)
    return read is not None and (
        read.is_known or read.number is not None or read.letter is not None
    )


def is_named_level(label: str) -> bool:
    """Whether a text names a level by a word of its own, not by a number or letter alone."""
    read = _read(label)
    return read is not None and read.is_known


def means_unseen(text: str) -> bool:
    """Whether a descriptor says that a criterion was not observed."""
    plain = folded(text).strip(" .")
    return len(plain) <= _LONGEST and bool(
        _KNOWN.get(plain, 0) is None or _NOT_OBSERVED.search(plain) or _UNSEEN.search(plain)
    )


def scale_of(labels: Sequence[str], name: str | None = None) -> Scale | None:
    """The scale whose levels these are (headings of columns, entries of a legend), or None where
    they are no levels. Levels keep the order of `labels`, the i-th level being the i-th label's;
    one that means "not observed" counts for nothing (value None).
    """
    reads = [_read(label) for label in labels]
    levels = [read for read in reads if read is not None]
    if len(levels) != len(reads) or len({read.plain for read in levels}) != len(levels):
        return None
    counted = [read for read in levels if not read.is_unseen]
    values = _values(counted) if len(counted) > 1 else None
    if values is None:
        return None
    told = {read.plain: value for read, value in zip(counted, values, strict=True)}
    return _scale(levels, told, name or " / ".join(read.label for read in levels))


def _read(label: str) -> _Read | None:
    text = " ".join(label.split()).strip(" :.☐□❑○◯")
    plain = _RANGE.sub("", folded(text)).strip()
    if not plain or len(plain) > _LONGEST:
        return None
    if plain in _KNOWN:
        return _Read(text, plain, rank=_KNOWN[plain], is_known=True, is_telling=plain not in _WEAK,
                     letter=plain if len(plain) == 1 and "a" <= plain <= "h" else None)  # fmt: skip
    if _NOT_OBSERVED.search(plain):
        return _Read(text, plain, is_known=True)
    if numbered := _NUMBERED.match(plain):
        return _Read(
            text,
            plain,
            number=Decimal(numbered["number"].replace(",", ".")),
            by_points=numbered["unit"] is not None,
        )
    if lettered := _LETTER.match(plain):
        said = lettered["text"] or ""
        is_known = said in _KNOWN
        return _Read(
            text,
            plain,
            letter=lettered["letter"],
            rank=_KNOWN.get(said),
            is_known=is_known,
            is_telling=is_known and said not in _WEAK,
        )
    parts = re.split(r"\s?[:=(–]\s?|\s-\s", plain, maxsplit=1)
    for part in (item.strip(" )") for item in parts):
        if part in _KNOWN and len(part) > 1:
            return _Read(
                text, plain, rank=_KNOWN[part], is_known=True, is_telling=part not in _WEAK
            )
    return None


def _values(levels: Sequence[_Read]) -> list[str] | None:
    """The levels' values, 0 to 1, in their order; None where they are no scale together."""
    numbers = [read.number for read in levels if read.number is not None]
    if len(numbers) == len(levels):
        return _of_numbers(levels, numbers)
    if numbers:
        return _of_numbers_and_names(levels, numbers)
    letters = [read.letter for read in levels if read.letter]
    ranks = [read.rank for read in levels if read.is_known and read.rank is not None]
    is_named = len(ranks) == len(levels) and all(len(read.plain) > 1 for read in levels)
    first = [chr(ord("a") + place) for place in range(len(levels))]
    if (
        not is_named
        and len(letters) == len(levels)
        and sorted(letters) == first
        and len(levels) > 2
    ):
        return _spaced([-ord(letter) for letter in letters])
    if len(ranks) != len(levels) or len(set(ranks)) != len(ranks):
        return None
    is_pair = len(levels) == 2 and {min(ranks) < 50, max(ranks) > 50} == {True}
    if not any(read.is_telling for read in levels) and not (is_pair or len(levels) > 2):
        return None
    return _spaced(ranks)


def _of_numbers(levels: Sequence[_Read], numbers: Sequence[Decimal]) -> list[str] | None:
    is_sorted = list(numbers) in (sorted(numbers), sorted(numbers, reverse=True))
    if not is_sorted or len(set(numbers)) != len(numbers) or max(numbers) > _FULL:
        return None
    by_points = all(read.by_points for read in levels)
    if not by_points and max(numbers) > 20:
        return None
    low = Decimal(0) if by_points or 0 in numbers else min(numbers)
    return [_exact((number - low) / (max(numbers) - low)) for number in numbers]


def _of_numbers_and_names(levels: Sequence[_Read], numbers: Sequence[Decimal]) -> list[str] | None:
    """Numbers among names ("ND / 1 / 2 / 3"): the names lie below the first or above the last."""
    named = [read for read in levels if read.number is None]
    if not all(read.is_known and read.rank is not None for read in named) or len(numbers) < 2:
        return None
    places: list[int] = []
    for read in levels:
        if read.number is not None:
            places.append(1000 + int(read.number * 10))
        else:
            places.append((read.rank or 0) + (0 if (read.rank or 0) < 50 else 100_000))
    return _spaced(places) if len(set(places)) == len(places) else None


def _spaced(ranks: Sequence[int]) -> list[str]:
    """Values at equal steps, by rank."""
    order = sorted(ranks)
    return [_exact(Decimal(order.index(rank)) / (len(order) - 1)) for rank in ranks]


def _exact(value: Decimal) -> str:
    rounded = value.quantize(_STEP, rounding=ROUND_HALF_UP).normalize()
    return format(rounded, "f")


def _scale(levels: Sequence[_Read], values: dict[str, str], name: str) -> Scale:
    taken: set[str] = set()
    keys = _keys(levels)
    made = []
    for read, key in zip(levels, keys, strict=True):
        told = _SPELLED_OUT.match(read.label)
        label = told["label"] if told else read.label
        id_ = slug_of(_spelled(folded(label)), taken)
        taken.add(id_)
        value = values.get(read.plain)
        made.append(
            Level(
                id=id_,
                label=label,
                short=told["short"] if told else _short(label),
                value=value,
                key=key,
                needs_justification=value is not None and Decimal(value) <= Decimal("0.5"),
            )
        )
    return Scale(id=slug_of(name)[:60], label=name, levels=tuple(made))


def _spelled(plain: str) -> str:
    return {"+": "plus", "++": "plus-plus", "-": "moins", "--": "moins-moins"}.get(plain, plain)


def _short(label: str) -> str:
    if len(label) <= 4:
        return label
    if number := re.match(r"\D{0,8}(\d{1,3}(?:[.,]\d)?)", label):
        return number[1]
    words = re.findall(r"[^\W\d_]+", label)
    if len(words) > 1:
        return "".join(word[0] for word in words[:4] if len(word) > 2 or len(words) < 4).upper()
    return label[:3]


def _keys(levels: Sequence[_Read]) -> list[str]:
    """A key a level, the digits that are printed or else the place counted from one."""
    printed = [
        str(read.number) if read.number is not None and len(str(read.number)) == 1 else None
        for read in levels
    ]
    free = [key for key in "1234567890abcdefghijklmnopqrstuvwxyz" if key not in printed]
    if all(key is None for key in printed):
        return free[: len(levels)]
    if "0" in free:
        free.insert(0, free.pop(free.index("0")))
    return [key or free.pop(0) for key in printed]
