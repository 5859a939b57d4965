"""What stands between a juror and a candidate: tutor, mentor, trainer, employer, own declaration.

France compétences, Vademecum RNCP V1.1 (January 2023): nobody sits for a candidate to whom they
are tied. A tie that equal names or employers prove is certain: nothing lifts it. One that can only
be supposed is doubtful: the juror does not sit either, until a `Waiver` says why it is none; so
what nobody looked at can never annul a decision.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache
from itertools import permutations
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.preparation import names

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from jury_desk.domain.preparation.people import Candidate, Juror
    from jury_desk.domain.preparation.preparation import Preparation

ConflictKind = Literal["tutor", "mentor", "employer", "trainer", "declared"]
Likeness = Literal["same", "homonym", "initial", "near", "contained", "group"]
"""By what the tie was seen. "homonym": the name is borne by two jurors, one of whom it is."""

_WHOLE_NAMES: frozenset[Likeness] = frozenset({"same", "homonym", "contained"})
"""Likenesses by which a firm may be told to bear a juror's first and last name."""
_NEAR_FROM = 7
"""Letters that a whole name has at least, to be compared by its spelling."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A tie. `waived`: doubtful, and a reason lifts it. `named` is what the candidate's card says
    ("M. Jean Dupont"), or the nature that the juror declared.
    """

    juror: str
    candidate: str
    kind: ConflictKind
    certain: bool
    waived: bool
    likeness: Likeness = "same"
    named: str = ""

    @property
    def keeps_out(self) -> bool:
        """Whether the juror does not sit for the candidate."""
        return self.certain or not self.waived


def doubt(kind: ConflictKind, named: str) -> str:
    """What names a doubt between two people: the kind of tie, and what the candidate's card says.
    Typed otherwise it is another doubt.
    """
    return f"{kind}: {named}"


class Conflicts:
    """The ties of a preparation, by juror and by candidate."""

    def __init__(self, found: Iterable[Conflict]) -> None:
        self.all: tuple[Conflict, ...] = tuple(found)
        self._pairs: dict[tuple[str, str], Conflict] = {}
        self._candidates: defaultdict[str, list[Conflict]] = defaultdict(list)
        self._jurors: defaultdict[str, list[Conflict]] = defaultdict(list)
        self._out: dict[str, dict[str, Conflict]] = {}
        for conflict in self.all:
            pair = (conflict.juror, conflict.candidate)
            held = self._pairs.get(pair)
            if held is None or _gravity(conflict) > _gravity(held):
                self._pairs[pair] = conflict
            self._candidates[conflict.candidate].append(conflict)
            self._jurors[conflict.juror].append(conflict)

    def between(self, juror: str, candidate: str) -> Conflict | None:
        """The gravest tie between two, certain before doubtful before lifted; or None."""
        return self._pairs.get((juror, candidate))

    def of_candidate(self, candidate: str) -> tuple[Conflict, ...]:
        """Every tie of a candidate, several with one juror where there are several reasons."""
        return tuple(self._candidates.get(candidate, ()))

    def of_juror(self, juror: str) -> tuple[Conflict, ...]:
        """Every tie of a juror."""
        return tuple(self._jurors.get(juror, ()))

    def kept_out(self, candidate: str) -> Mapping[str, Conflict]:
        """The jurors who do not sit for a candidate, each with the gravest reason."""
        out = self._out.get(candidate)
        if out is None:
            out = self._out[candidate] = {
                conflict.juror: self._pairs[conflict.juror, candidate]
                for conflict in self._candidates.get(candidate, ())
                if conflict.certain or not conflict.waived
            }
        return out


def _gravity(conflict: Conflict) -> tuple[bool, bool]:
    return conflict.certain, conflict.keeps_out


def conflicts(preparation: Preparation) -> Conflicts:
    """Every tie, candidates in their order. Time grows with the people and the ties found, never
    with jurors times candidates: names are looked up, not compared one by one.
    """
    waived = {
        (waiver.juror, waiver.candidate, about)
        for waiver in preparation.waivers.values()
        for about in waiver.about
    }
    index = _index(tuple(preparation.jurors.values()))
    declared: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for juror in preparation.jurors.values():
        for tie in juror.ties:
            declared[tie.candidate].append((juror.id, tie.nature))

    def found() -> Iterator[Conflict]:
        for candidate in preparation.candidates.values():
            for juror, nature in declared.get(candidate.id, ()):
                yield Conflict(juror, candidate.id, "declared", True, False, named=nature)
            for kind, text in _named(candidate):
                for juror, likeness in (
                    index.firms(text) if kind == "employer" else index.people(text)
                ):
                    certain = likeness == "same"
                    looked_at = (juror, candidate.id, doubt(kind, text)) in waived
                    lifted = looked_at and not certain
                    yield Conflict(juror, candidate.id, kind, certain, lifted, likeness, text)

    return Conflicts(found())


@lru_cache(1)
def _index(jurors: tuple[Juror, ...]) -> _Index:
    """Most changes leave the jurors as they are: what was looked up for them is known then."""
    return _Index(jurors)


def _named(candidate: Candidate) -> Iterator[tuple[ConflictKind, str]]:
    if candidate.tutor:
        yield "tutor", candidate.tutor
    if candidate.mentor:
        yield "mentor", candidate.mentor
    for trainer in candidate.trainers:
        yield "trainer", trainer
    if candidate.company:
        yield "employer", candidate.company


_Seen = tuple[tuple[str, Likeness], ...]


class _Index:
    """The jurors by every form under which a candidate's card may name them."""

    def __init__(self, jurors: Iterable[Juror]) -> None:
        self._mails: defaultdict[str, list[str]] = defaultdict(list)
        self._names: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
        self._initials: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self._families: defaultdict[str, list[str]] = defaultdict(list)
        self._half_initials: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self._pairs: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
        self._alone: defaultdict[str, list[str]] = defaultdict(list)
        self._near: defaultdict[str, list[str]] = defaultdict(list)
        self._firms: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
        self._firm_runs: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
        self._leading: defaultdict[str, list[str]] = defaultdict(list)
        self._squeezed: defaultdict[str, list[str]] = defaultdict(list)
        self._people_seen: dict[str, _Seen] = {}
        self._firms_seen: dict[str, _Seen] = {}
        for juror in jurors:
            self._add_person(juror)
            self._add_firm(juror)

    def _add_person(self, juror: Juror) -> None:
        first, last = names.words(juror.first_name), names.words(juror.last_name)
        if juror.email:
            self._mails[juror.email.strip().casefold()].append(juror.id)
        forms, halves = names.families(last), names.halves(last)
        for form in (*forms, *halves):
            self._families[form].append(juror.id)
        if not first:
            self._add_nameless(juror.id, last, forms)
            return
        self._names[tuple(sorted((*first, *last)))].append(juror.id)
        for form in forms:
            self._initials[form, first[0][0]].append(juror.id)
        for half in halves:
            self._half_initials[half, first[0][0]].append(juror.id)
        for family in {*forms, *halves, *last[-1:]}:
            for given in first:
                self._pairs[family, given].append(juror.id)
        for whole in {"".join((*first, *last)), "".join((*last, *first))}:
            if len(whole) >= _NEAR_FROM:
                for form in names.shortened(whole):
                    self._near[form].append(juror.id)

    def _add_nameless(self, juror: str, last: tuple[str, ...], forms: tuple[str, ...]) -> None:
        """One whose first name nobody typed, or typed with the family name."""
        for form in forms:
            self._alone[form].append(juror)
        for family, given in permutations(last, 2):
            self._pairs[family, given].append(juror)

    def _add_firm(self, juror: Juror) -> None:
        parts = names.firm(juror.employer)
        if not parts:
            return
        self._firms[parts].append(juror.id)
        self._squeezed[names.squeezed(juror.employer)].append(juror.id)
        for other in names.other_firms(juror.employer):
            self._firm_runs[other].append(juror.id)
        for run in names.runs(parts):
            if names.distinctive(run):
                self._firm_runs[run].append(juror.id)
        if word := names.leading(parts):
            self._leading[word].append(juror.id)

    def people(self, text: str) -> _Seen:
        """The jurors whom a text may name, each with what is most telling."""
        seen = self._people_seen.get(text)
        if seen is None:
            seen = self._people_seen[text] = self._look_for_person(text)
        return seen

    def firms(self, text: str) -> _Seen:
        """The jurors whom a firm may employ, each with what is most telling."""
        seen = self._firms_seen.get(text)
        if seen is None:
            seen = self._firms_seen[text] = self._look_for_firm(text)
        return seen

    def _look_for_person(self, text: str) -> _Seen:
        found: dict[str, Likeness] = {}
        if "@" in text:
            for part in text.casefold().replace("<", " ").replace(">", " ").split():
                found.update(dict.fromkeys(self._mails.get(part.strip("();,"), ()), "same"))
        people = names.people(text)
        for name in people:
            same = self._names.get(tuple(sorted(name)), ())
            found.update(dict.fromkeys(same, "same" if len(same) == 1 else "homonym"))
        for piece in names.pieces(text):
            for pair in permutations(piece, 2):
                for juror in self._pairs.get(pair, ()):
                    found.setdefault(juror, "contained")
        for name in people:
            for juror, likeness in self._alike(name):
                found.setdefault(juror, likeness)
        return tuple(found.items())

    def _alike(self, name: tuple[str, ...]) -> Iterator[tuple[str, Likeness]]:
        for at in range(1, len(name)):
            front, back = name[:at], name[at:]
            for family, given in ((back, front), (front, back)):
                spelt = "".join(family)
                for juror in (
                    *self._initials.get((spelt, given[0][0]), ()),
                    *self._alone.get(spelt, ()),
                ):
                    yield juror, "initial"
                if len(given[0]) == 1:
                    for juror in self._half_initials.get((spelt, given[0]), ()):
                        yield juror, "initial"
        whole = "".join(name)
        for juror in self._families.get(whole, ()):
            yield juror, "initial"
        if len(whole) >= _NEAR_FROM:
            for form in names.shortened(whole):
                for juror in self._near.get(form, ()):
                    yield juror, "near"

    def _look_for_firm(self, text: str) -> _Seen:
        parts, others = names.firm(text), names.other_firms(text)
        found: dict[str, Likeness] = dict.fromkeys(self._firms.get(parts, ()), "same")
        if squeezed := names.squeezed(text):
            for juror in self._squeezed.get(squeezed, ()):
                found.setdefault(juror, "near")
        for run in (parts, *others):
            for juror in self._firm_runs.get(run, ()):
                found.setdefault(juror, "contained")
        for run in (*names.runs(parts), *others):
            if names.distinctive(run):
                for juror in self._firms.get(run, ()):
                    found.setdefault(juror, "contained")
        for juror in self._leading.get(names.leading(parts), ()):
            found.setdefault(juror, "group")
        for juror, likeness in self.people(text) if parts else ():  # "Cabinet Jean Dupont"
            if likeness in _WHOLE_NAMES:
                found.setdefault(juror, "contained")
        return tuple(found.items())
