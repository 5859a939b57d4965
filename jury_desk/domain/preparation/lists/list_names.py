"""Blocs and assessments by whatever lists call them."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from jury_desk.domain.preparation.lists.list_fields import plain_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from jury_desk.domain.grid import Grid

ALL = frozenset(
    {
        "tous", "toutes", "tout", "all", "complet", "complete", "totalite", "titre complet",
        "tous les blocs", "integralite", "full", "total", "certification complete", "titre",
        "titre entier", "all blocks", "full title", "ensemble",
    }
)  # fmt: skip

_NUMBERED = re.compile(
    r"(?:rncp ?\d+ ?)?(?:blocs?|bc|b|blocks?|activites?|a|units?|numero|no|n|ue)? ?0*(\d{1,2})"
)
_LAST_NUMBER = re.compile(r"(\d+)\D*\Z")
_RANGE = re.compile(
    r"\s*(?:blocs?|bc|b)?\s*(\d{1,2})\s*(?:-|–|à|a|to|au)\s*(?:bloc|bc|b)?\s*(\d{1,2})\s*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"[;,/+&\n|]|\bet\b|\band\b")
_OUTSIDE_BRACKETS = re.compile(r"(?:[;,/+&\n|]|\bet\b|\band\b)(?![^(]*\))")
_SHORTEST_TITLE = 8
"""Letters of a title's beginning that name it, where no other begins so."""


class GridNames:
    """The blocs and assessments of a grid, by code, id, number and title."""

    def __init__(self, grid: Grid) -> None:
        self.blocs = tuple(bloc.id for bloc in grid.blocs)
        self.bloc_of = {
            item.id: bloc.id for bloc in grid.blocs for item in bloc.assessments
        }  # fmt: skip
        self._labels = {bloc.id: bloc.code or bloc.title for bloc in grid.blocs}
        self._blocs: dict[str, str] = {}
        self._titles = {bloc.id: plain_words(bloc.title) for bloc in grid.blocs}
        for bloc in grid.blocs:
            for name in (bloc.id, bloc.code or "", bloc.title):
                if squeezed := _squeezed(name):
                    self._blocs.setdefault(squeezed, bloc.id)
        self._numbers = _unique(
            (found[1].lstrip("0"), bloc.id)
            for bloc in grid.blocs
            if (found := _LAST_NUMBER.search(bloc.code or ""))
        )
        items = [item for bloc in grid.blocs for item in bloc.assessments]
        self._assessment_titles = {item.id: plain_words(item.title) for item in items}
        self._assessments = {_squeezed(item.id): item.id for item in items}
        self._assessments |= _unique((_squeezed(item.title), item.id) for item in items)
        self._short = _unique((_squeezed(item.id.rpartition(".")[2]), item.id) for item in items)

    def bloc_label(self, bloc: str) -> str:
        """How lists call a bloc: its code, else its title."""
        return self._labels.get(bloc, bloc)

    @property
    def known_blocs(self) -> str:
        """The blocs there are, for a sentence."""
        return ", ".join(self._labels.values())

    @property
    def known_assessments(self) -> str:
        """The assessments there are, for a sentence: their ids, bloc by bloc."""
        told = []
        for bloc, label in self._labels.items():
            ids = [id_ for id_, of in self.bloc_of.items() if of == bloc]
            if ids:
                told.append(f"{label} ({', '.join(ids)})")
        return ", ".join(told)

    def bloc(self, text: str) -> str | None:
        """The bloc that a text names, or None."""
        squeezed = _squeezed(text)
        if not squeezed:
            return None
        if found := self._blocs.get(squeezed):
            return found
        words = plain_words(text)
        if numbered := _NUMBERED.fullmatch(words):
            return self._numbers.get(numbered[1].lstrip("0"))
        return _begun_alone(self._titles, words)

    def blocs_in(self, text: str) -> tuple[tuple[str, ...], str]:
        """The blocs that a cell names, and the first text in it that names none ("" for all)."""
        if plain_words(text) in ALL:
            return self.blocs, ""
        if found := self.bloc(text):
            return (found,), ""
        blocs: dict[str, None] = {}
        for piece in _PARTS.split(text.casefold()):
            if not piece.strip():
                continue
            named = self._range(piece) or [self.bloc(piece)]
            if None in named:
                return tuple(blocs), piece.strip()
            blocs.update(dict.fromkeys(str(bloc) for bloc in named))
        return tuple(bloc for bloc in self.blocs if bloc in blocs), ""

    def held_in(self, text: str) -> tuple[tuple[tuple[str, str], ...], str]:
        """The blocs that a cell says to be held, each with the proof in brackets ("" for none),
        and the first text that names none.
        """
        found: dict[str, str] = {}
        for piece in _OUTSIDE_BRACKETS.split(text):
            name, _, proof = piece.partition("(")
            if not name.strip():
                continue
            blocs, unknown = self.blocs_in(name)
            if unknown:
                return tuple(found.items()), unknown
            found.update(dict.fromkeys(blocs, proof.rpartition(")")[0].strip() or proof.strip()))
        return tuple(found.items()), ""

    def assessments_in(self, text: str) -> tuple[tuple[str, ...], str]:
        """The assessments that a cell names, and the first text that names none."""
        if found := self._assessment(text):
            return (found,), ""
        named: list[str] = []
        for piece in re.split(r"[;\n|]|, ", text):
            if not piece.strip():
                continue
            found = self._assessment(piece)
            if found is None:
                return tuple(named), piece.strip()
            named.append(found)
        return tuple(dict.fromkeys(named)), ""

    def _assessment(self, text: str) -> str | None:
        squeezed = _squeezed(text)
        return (
            self._assessments.get(squeezed)
            or self._short.get(squeezed)
            or _begun_alone(self._assessment_titles, plain_words(text))
        )

    def _range(self, piece: str) -> list[str | None]:
        """Blocs from one number to another: "1 à 3"."""
        found = _RANGE.fullmatch(piece)
        if found is None or not int(found[1]) < int(found[2]) <= len(self.blocs) + 1:
            return []
        return [self._numbers.get(str(n)) for n in range(int(found[1]), int(found[2]) + 1)]


def _squeezed(text: str) -> str:
    return plain_words(text).replace(" ", "")


def _unique(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Names that stand for one thing alone."""
    told = [(name, id_) for name, id_ in pairs if name]
    often = Counter(name for name, _ in told)
    return {name: id_ for name, id_ in told if often[name] == 1}


def _begun_alone(titles: dict[str, str], words: str) -> str | None:
    """The one whose title begins with those words, where only one does."""
    if len(words) < _SHORTEST_TITLE:
        return None
    found = [id_ for id_, title in titles.items() if title.startswith(words)]
    return found[0] if len(found) == 1 else None
