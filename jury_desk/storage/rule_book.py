"""The regulations and composition profiles that the program ships: JSON files of one folder."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from jury_desk.domain.canonical import parse_json
from jury_desk.domain.document import Document, Slug, SomeText, parsed
from jury_desk.domain.grid import Grid
from jury_desk.domain.grid_file import damaged
from jury_desk.domain.preparation.grid_rules import NOBODY, GridRules, fitted, with_rules
from jury_desk.domain.preparation.panel import CompositionProfile
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.domain.preparation.timings import TimingDefaults

LARGEST_RULES = 1024 * 1024
"""Bytes of one file; a real one has 3 kB."""

STANDARD = "standard"

TIMINGS = "timings.json"

_File = TypeVar("_File", bound=Document)


class _Words(Document, frozen=True, kw_only=True):
    """The sentences in which the source of completed regulations is told."""

    grid: SomeText
    nothing: SomeText
    ignored: SomeText
    stale: SomeText
    source: SomeText
    rules: SomeText
    parts: SomeText
    external: SomeText


class _RulesFile(Document, frozen=True, kw_only=True):
    format: Literal["jury-desk/rules/1"]
    grid: Slug | None = None
    regulations: Regulations
    words: _Words | None = None


class _ProfilesFile(Document, frozen=True, kw_only=True):
    format: Literal["jury-desk/profiles/1"]
    profiles: tuple[CompositionProfile, ...]


class ShippedRuleBook:
    """A `RuleBook` over `*.rules.json`, `*.profiles.json` and `timings.json` of one folder, each
    read once.
    """

    def __init__(self, folder: Path) -> None:
        """`folder` is read when something is first asked for."""
        self._folder = folder

    def regulations(self, grid: Grid) -> Regulations:
        """Those to begin with for a grid. Raises GridError naming the file that is damaged."""
        standard, by_grid = self._rules
        own = by_grid.get(grid.id)
        if own is not None:
            return self._sourced(fitted(own, grid), grid, own=True)
        said = with_rules(standard.regulations, grid)
        fits = fitted(said.regulations, grid)
        # The standard set names no element of a grid: nothing of it can be stale.
        whole = GridRules(
            msgspec.structs.replace(fits.regulations, id=grid.id, label=grid.certification.label),
            taken=(*said.taken, *fits.taken),
            ignored=said.ignored,
        )
        return self._sourced(whole, grid, own=False)

    def all_regulations(self) -> tuple[Regulations, ...]:
        """Every named set, the standard one first. Raises GridError."""
        standard, by_grid = self._rules
        return (standard.regulations, *sorted(by_grid.values(), key=lambda item: item.label))

    def profiles(self) -> tuple[CompositionProfile, ...]:
        """Every named composition profile, in the file's order. Raises GridError."""
        return self._profiles

    def timing_defaults(self) -> TimingDefaults:
        """What a new session's timings are made from. Raises GridError naming the file."""
        return self._timings

    def _sourced(self, found: GridRules, grid: Grid, *, own: bool) -> Regulations:
        words = self._words
        told = []
        if own:
            told.append(found.regulations.source)
        if not own or found.taken:
            pattern = words.grid if found.taken else words.nothing
            taken = ", ".join(str(getattr(words, name)) for name in found.taken)
            told.append(pattern.format(grid=grid.certification.label, taken=taken))
        said = grid.rules.get("source")
        if not own and isinstance(said, str) and said not in ("", NOBODY):
            told.append(words.source.format(source=said[:500]))
        if found.ignored:
            told.append(words.ignored.format(keys=", ".join(found.ignored)))
        if found.stale:
            told.append(words.stale)
        return msgspec.structs.replace(found.regulations, source=" ".join(told))

    @cached_property
    def _files(self) -> Mapping[str, _RulesFile]:
        paths = sorted(self._folder.glob("*.rules.json"))
        return {path.name: _read(path, _RulesFile) for path in paths}

    @cached_property
    def _rules(self) -> tuple[_RulesFile, Mapping[str, Regulations]]:
        name = f"{STANDARD}.rules.json"
        standard = self._files.get(name)
        if standard is None:
            raise damaged(name, "no such file")
        own = {file.grid: file.regulations for file in self._files.values() if file.grid}
        return standard, own

    @property
    def _words(self) -> _Words:
        standard, _ = self._rules
        if standard.words is None:
            raise damaged(f"{STANDARD}.rules.json", "no words", "words")
        return standard.words

    @cached_property
    def _profiles(self) -> tuple[CompositionProfile, ...]:
        paths = sorted(self._folder.glob("*.profiles.json"))
        return tuple(profile for path in paths for profile in _read(path, _ProfilesFile).profiles)

    @cached_property
    def _timings(self) -> TimingDefaults:
        return _read(self._folder / TIMINGS, TimingDefaults)


def _read(path: Path, kind: type[_File]) -> _File:
    """One file, parsed field by field. Raises GridError with its name and the first fault."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_RULES + 1)
        if len(content) > LARGEST_RULES:
            raise ValueError("the file is too large")
        return parsed(kind, parse_json(content))
    except OSError as error:
        raise damaged(path.name, error.strerror or str(error)) from None
    except ValueError as error:
        fault, _, place = str(error).partition(" - at ")
        raise damaged(path.name, fault, place.strip("`").removeprefix("$.")) from None
