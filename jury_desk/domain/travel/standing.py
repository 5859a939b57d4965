"""How every sheet of a session stands: a pure function of what came in and of what was decided.

What came in is a set, whatever its order: the sealed versions of a sheet form a tree by the parent
that each names. One leaf: it counts. Several: they contradict one another until somebody chooses.
What was signed with a key that is not known as the juror's, or that was revoked, counts for nothing
and stays: once its key is known, or counts again, so does it.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from jury_desk.domain.travel import acts

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from jury_desk.domain.travel.keys import BoundEnrolment, Enrolment
    from jury_desk.domain.travel.ports import Facts, LastHeard, SheetFact
    from jury_desk.domain.travel.sheets_return import SheetProgress

Standing = Literal[
    "received", "from-paper", "divergent", "waived", "revoked", "unknown-key", "absent", "moved",
    "recused", "signed-there", "in-progress", "nothing-heard",
]  # fmt: skip
"""The last six are what a laptop last told, and no proof of anything."""

HERE = frozenset[Standing]({"received", "from-paper"})
"""A version counts."""

SETTLED = HERE | frozenset[Standing]({"waived", "absent", "moved", "recused"})
"""Nothing is waited for any more."""

_SIGNED = frozenset({"signed", "handed-over", "received"})
_BEGUN = frozenset({"started", "decided", "write-up", "complete"})


@dataclass(frozen=True)
class Decisions:
    """What people decided, as it stands: by sheet, the reason why it is waived, and the choices
    made of its versions, oldest first; by juror and fingerprint, since when a key is revoked.
    """

    waived: Mapping[str, str] = field(default_factory=dict)
    chosen: Mapping[str, tuple[acts.VersionChosen, ...]] = field(default_factory=dict)
    revoked: Mapping[tuple[str, str], dt.datetime] = field(default_factory=dict)


def decisions(entries: Iterable[acts.ReceptionEntry]) -> Decisions:
    """What stands of a session's reception journal, in its order."""
    waived: dict[str, str] = {}
    chosen: dict[str, tuple[acts.VersionChosen, ...]] = {}
    revoked: dict[tuple[str, str], dt.datetime] = {}
    for entry in entries:
        act = entry.act
        if isinstance(act, acts.SheetWaived):
            waived[act.sheet] = act.reason
        elif isinstance(act, acts.WaiverWithdrawn):
            waived.pop(act.sheet, None)
        elif isinstance(act, acts.VersionChosen):
            chosen[act.sheet] = (*chosen.get(act.sheet, ()), act)
        elif isinstance(act, acts.KeyRevoked):
            revoked[act.juror, act.fingerprint] = act.since
        elif isinstance(act, acts.RevocationWithdrawn):
            revoked.pop((act.juror, act.fingerprint), None)
    return Decisions(waived, chosen, revoked)


@dataclass(frozen=True)
class Judged:
    """A sheet as it stands. `version` counts; `leaves` contradict one another where it is
    "divergent", and are that one alone else; `not_chosen` are those that a choice set aside,
    `aside` the versions that count for nothing.
    """

    sheet: str
    standing: Standing
    version: SheetFact | None = None
    leaves: tuple[SheetFact, ...] = ()
    aside: tuple[SheetFact, ...] = ()
    heard: SheetProgress | None = None
    heard_at: dt.datetime | None = None
    not_chosen: tuple[SheetFact, ...] = ()


class Judgement:
    """The keys, the versions and what was heard of one session, to ask sheet by sheet."""

    def __init__(self, facts: Facts, decided: Decisions) -> None:
        """Both are the session's."""
        self._decided = decided
        self._keys = keys_of(facts.enrolments)
        self._facts: dict[str, list[SheetFact]] = defaultdict(list)
        for fact in facts.sheets:
            self._facts[fact.sheet].append(fact)
        self._heard = _heard(facts.heard, self._is_lost)

    def _is_lost(self, heard: LastHeard) -> bool:
        """Whether a laptop told it after every key that it made had been revoked."""
        revoked = self._decided.revoked
        own = [
            revoked.get((heard.juror, one.enrolment.fingerprint))
            for one in self._keys.get(heard.juror, {}).values()
            if one.enrolment.device == heard.device
        ]
        return bool(own) and all(since is not None and heard.made_at >= since for since in own)

    def why_aside(self, fact: SheetFact) -> Literal["revoked", "unknown-key"] | None:
        """Why a version counts for nothing; None where it counts."""
        return aside(fact.juror, fact.signer, fact.signed_at, self._keys, self._decided)

    def keys(self, juror: str) -> tuple[BoundEnrolment, ...]:
        """The keys that are accepted as a juror's, oldest first; revoked ones too."""
        return tuple(self._keys.get(juror, {}).values())

    def revoked_since(self, key: Enrolment) -> dt.datetime | None:
        """Since when a key is revoked; None where it is not."""
        return self._decided.revoked.get((key.juror, key.fingerprint))

    def known(self) -> tuple[str, ...]:
        """Every sheet that came in, or that a laptop told of."""
        return tuple(dict.fromkeys((*self._facts, *self._heard)))

    def facts_of(self, sheet: str) -> Sequence[SheetFact]:
        """Every version of a sheet that came in, those that count for nothing too."""
        return self._facts.get(sheet, ())

    def heard_of(self, sheet: str) -> tuple[LastHeard, SheetProgress] | None:
        """What was last told of a sheet, and in which return."""
        return self._heard.get(sheet)

    def of(self, sheet: str) -> Judged:
        """How a sheet stands."""
        every = self._facts.get(sheet, [])
        counting = [fact for fact in every if self.why_aside(fact) is None]
        headers = {fact.header for fact in counting}
        left_out = _in_order(fact for fact in every if fact.header not in headers)
        choices = self._decided.chosen.get(sheet, ())
        leaves = standing_leaves(counting, choices)
        every_leaf = standing_leaves(counting) if choices else leaves
        not_chosen = tuple(fact for fact in every_leaf if fact not in leaves)
        version = leaves[0] if len(leaves) == 1 else None
        told = self._heard.get(sheet)
        heard, at = (told[1], told[0].made_at) if told else (None, None)
        standing = self._standing(sheet, leaves, left_out, heard)
        return Judged(sheet, standing, version, leaves, left_out, heard, at, not_chosen)

    def _standing(
        self,
        sheet: str,
        leaves: Sequence[SheetFact],
        left_out: Sequence[SheetFact],
        heard: SheetProgress | None,
    ) -> Standing:
        if len(leaves) > 1:
            return "divergent"
        waived = sheet in self._decided.waived
        if leaves:
            newer = heard is not None and heard.version > leaves[0].version
            if newer and heard is not None and heard.status in _SIGNED and not waived:
                return "signed-there"
            return "from-paper" if leaves[0].from_paper else "received"
        if waived:
            return "waived"
        if left_out:
            reasons = {self.why_aside(fact) for fact in left_out}
            return "revoked" if "revoked" in reasons else "unknown-key"
        return _told(heard)


def _told(heard: SheetProgress | None) -> Standing:
    if heard is None:
        return "nothing-heard"
    if heard.status in _SIGNED:
        return "signed-there"
    if heard.status == "moved":
        return "moved"
    if heard.status == "recused":
        return "recused"
    if heard.absent:
        return "absent"
    return "in-progress" if heard.status in _BEGUN else "nothing-heard"


KeysByJuror = dict[str, dict[str, "BoundEnrolment"]]
"""Enrolments by juror, then by fingerprint."""


def keys_of(enrolments: Iterable[BoundEnrolment]) -> KeysByJuror:
    """The keys of each juror; where one was enrolled twice, the first one by its moment."""
    found: KeysByJuror = defaultdict(dict)
    for one in sorted(enrolments, key=lambda each: (each.enrolment.made_at, each.digest)):
        found[one.enrolment.juror].setdefault(one.enrolment.fingerprint, one)
    return dict(found)


def aside(
    juror: str,
    signer: str,
    signed_at: dt.datetime,
    keys: Mapping[str, Collection[str]],
    decided: Decisions,
) -> Literal["revoked", "unknown-key"] | None:
    """Why what `signer` signed for a juror counts for nothing; None where it counts."""
    if signer not in keys.get(juror, ()):
        return "unknown-key"
    since = decided.revoked.get((juror, signer))
    return "revoked" if since is not None and signed_at >= since else None


def standing_leaves(
    counting: Sequence[SheetFact], chosen: Sequence[acts.VersionChosen] = ()
) -> tuple[SheetFact, ...]:
    """The versions on which nothing builds, but for those that a choice set aside; by version, then
    header. A choice sets aside the leaves that it was made over, as long as the chosen one, or what
    builds on it, is here; a later choice comes before an earlier one.
    """
    by_header = {fact.header: fact for fact in reversed(_in_order(counting))}
    built_on = {fact.parent for fact in counting if fact.parent}
    leaves = {header for header in by_header if header not in built_on}
    if len(leaves) > 1 and chosen:
        lines = {header: _line(header, by_header) for header in leaves}
        over: set[str] = set()
        for choice in chosen:
            kept = {header for header, line in lines.items() if choice.header in line}
            if kept:
                over = (over - kept) | (set(choice.over) - kept)
        leaves = leaves - over or leaves
    # Versions whose parents go in a circle leave no leaf: no seal can be made so, and each is told.
    left = leaves or set(by_header)
    return _in_order(by_header[header] for header in left)


def _in_order(facts: Iterable[SheetFact]) -> tuple[SheetFact, ...]:
    return tuple(sorted(facts, key=lambda one: (one.version, one.header, one.signer)))


def _line(header: str, by_header: Mapping[str, SheetFact]) -> frozenset[str]:
    """A version and those that it builds on, as far as they are here."""
    found: set[str] = set()
    at: str | None = header
    while at is not None and at not in found:
        found.add(at)
        at = by_header[at].parent if at in by_header else None
    return frozenset(found)


def _heard(
    told: Iterable[LastHeard], is_lost: Callable[[LastHeard], bool]
) -> dict[str, tuple[LastHeard, SheetProgress]]:
    """What was last told of each sheet, by the laptops' own clocks."""
    found: dict[str, tuple[LastHeard, SheetProgress]] = {}
    for heard in sorted(told, key=lambda one: (one.made_at, one.device)):
        if is_lost(heard):
            continue
        for progress in heard.progress:
            found[progress.sheet] = heard, progress
    return found
