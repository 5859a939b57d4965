"""Ids and codes of elements."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

from jury_desk.frameworks.reading.blocs import BlocMade
from jury_desk.frameworks.reading.codes import Code
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.joining import Made

_SHORT = {"bloc": "b", "bc": "b", "activite": "a", "competence": "c", "critere": "ce",
          "indicateur": "i", "tache": "t", "certificat": "ccp"}  # fmt: skip
_TRANSVERSAL = "transversal"
_RARE = 5  # so many usual codes for one with other letters

_T = TypeVar("_T")


def slug_of_code(code: Code) -> str:
    """The id that a code makes: "ce1.2" of "CE1.2", "b1" of "Bloc 1"."""
    prefix = folded(code.prefix)
    prefix = re.sub(r"[^a-z0-9]", "", _SHORT.get(prefix, prefix))
    return f"{prefix}{'.'.join(map(str, code.numbers))}"[:60]


class Ids:
    """Gives ids: that of the code where it names one element, else one by place in the bloc."""

    def __init__(self, codes: Iterable[Code | None]) -> None:
        """`codes` are those of every element of the grid."""
        self._counts = Counter(slug_of_code(code) for code in codes if code is not None)
        self._taken: set[str] = {"certification", "titre"}

    def bloc(self, bloc: BlocMade, place: int) -> str:
        """A bloc's id; `place` counts from 1."""
        if bloc.transversal:
            return self._free(_TRANSVERSAL)
        return self._free(slug_of_code(bloc.code) if bloc.code is not None else f"b{place}")

    def element(self, code: Code | None, bloc: str, letter: str, place: int) -> str:
        """An element's id; `place` counts from 1 among those of its kind in the bloc."""
        if code is not None:
            slug = slug_of_code(code)
            if self._counts[slug] == 1 and slug not in self._taken:
                return self._free(slug)
        return self._free(f"{bloc}.{letter}{place}")

    def _free(self, wanted: str) -> str:
        name, count = wanted, 1
        while name in self._taken:
            count += 1
            name = f"{wanted}-{count}"
        self._taken.add(name)
        return name


class CodePrints:
    """How the criteria's codes are printed mostly, to tell the damaged ones."""

    def __init__(self, criteria: Sequence[Made]) -> None:
        coded = [made.code for made in criteria if made.code is not None]
        self._all = Counter(_letters(code) for code in coded)
        self._letters = _most(_letters(code) for code in coded)
        self._depth = _most(len(code.numbers) for code in coded)
        self._dotted = sum(code.dotted for code in coded) * 2 > len(coded)

    def of(self, code: Code) -> tuple[str, str | None]:
        """The code of a criterion, and its print where that is another."""
        letters = _letters(code)
        printed = code.printed + ("." if code.dotted and not self._dotted else "")
        clean = code.printed
        if self._is_rare(letters) and len(code.numbers) == self._depth:
            clean = f"{self._letters}{'.'.join(map(str, code.numbers))}"
        return clean, printed if printed != clean else None

    def _is_rare(self, letters: str) -> bool:
        """Whether letters are the usual ones damaged: they begin alike, or few codes have them;
        where many have others, these are letters of their own.
        """
        usual = self._letters
        if not usual or letters == usual:
            return False
        alike = len(usual) > 1 and letters[:1] == usual[:1]
        return alike or self._all[letters] * _RARE <= self._all[usual]


def _letters(code: Code) -> str:
    return re.split(r"\d", code.printed, maxsplit=1)[0]


def _most(values: Iterable[_T]) -> _T | None:
    counted = Counter(values).most_common(1)
    return counted[0][0] if counted else None
