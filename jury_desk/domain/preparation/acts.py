"""Which acts a session being prepared allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import structs

from jury_desk.domain.preparation import references
from jury_desk.domain.preparation.card import STATES
from jury_desk.domain.preparation.conflicts import conflicts
from jury_desk.domain.preparation.panel import Panel
from jury_desk.domain.preparation.people import Candidate, Neutralisation, Team
from jury_desk.domain.preparation.preparation import (
    SINGLE,
    Change,
    Item,
    applied,
    malformed,
)
from jury_desk.domain.preparation.refusal import refused
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.domain.preparation.removal import removal
from jury_desk.domain.preparation.timetable import PlannedPassage
from jury_desk.domain.preparation.zones import zone

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Preparation


__all__ = ["checked", "removal"]


def checked(preparation: Preparation, grid: Grid, changes: Sequence[Change]) -> Preparation:
    """The preparation after `changes`. `grid` is the one that the card names after them.

    Raises PreparationError with its reason where an item could not be read again, where a change
    does not start from what is there, where the session's state does not allow it, or where the
    result would not hold: an id that nothing
    has, a bloc held already and examined, a member of two teams, a juror seated in spite of a
    certain tie. Moving the session to its next state is allowed alone, and only one step.
    """
    if any(change.kind in SINGLE and change.after is None for change in changes):
        raise refused("act-single-stays")
    if malformed(changes) is not None:
        raise refused("act-malformed")
    try:
        after = applied(preparation, changes)
    except ValueError:
        raise refused("act-elsewhere") from None
    _must_be_allowed(preparation, after, changes)
    if after.card.grid_digest != grid.digest or after.card.grid != grid.id:
        raise refused("act-grid-unknown")
    if after.card.grid_digest != preparation.card.grid_digest:
        _must_fit(after, grid)
    _must_refer(after, grid, changes)
    _must_hold(after, grid, changes)
    return after


def _must_be_allowed(before: Preparation, after: Preparation, changes: Sequence[Change]) -> None:
    """What the session's state allows: everything in a draft, less once it is open, then nothing
    but the next state.
    """
    old, new = before.card, after.card
    if new.id != old.id:
        raise refused("act-id-fixed")
    if new.practice != old.practice:
        raise refused("act-practice-fixed")
    if new.zone != old.zone and zone(new.zone) is None:
        raise refused("act-zone-unknown")
    if new.state != old.state:
        only_state = structs.replace(old, state=new.state) == new and len(changes) == 1
        if not only_state or STATES.index(new.state) != STATES.index(old.state) + 1:
            raise refused("act-state-by-step")
        return
    if old.state == "draft":
        return
    if old.state != "open":
        raise refused("act-session-closed")
    if (new.grid, new.grid_digest) != (old.grid, old.grid_digest):
        raise refused("act-grid-fixed")
    if new.kind != old.kind:
        raise refused("act-kind-fixed")
    told = [(c.regulations_title, c.regulations_version, c.regulations_text) for c in (old, new)]
    if told[0] != told[1]:
        raise refused("act-regulations-fixed")
    for kind, id_ in dict.fromkeys((change.kind, change.id) for change in changes):
        _must_be_allowed_when_open(before, before.item(kind, id_), after.item(kind, id_))


def _must_be_allowed_when_open(
    preparation: Preparation, item: Item | None, after: Item | None
) -> None:
    """What an item may become: a passage's id stands on sheets, as does its candidate."""
    if isinstance(item, Regulations) and after != item:
        raise refused("act-regulations-fixed")
    if isinstance(item, PlannedPassage):
        if after is None and item.locked:
            raise refused("act-passage-locked", id=item.id)
        if isinstance(after, PlannedPassage) and _about(item) != _about(after):
            raise refused("act-passage-fixed", id=item.id)
    if not isinstance(item, Candidate):
        return
    if after is None:
        placed = {p.subject for p in preparation.passages.values() if p.placed}
        if any(item.id in preparation.members(subject) for subject in placed):
            raise refused("act-candidate-has-passage", id=item.id)
    elif isinstance(after, Candidate):
        lowered = {held.bloc for held in item.held} - {held.bloc for held in after.held}
        if lowered:
            raise refused("act-held-bloc-lowered", id=item.id, bloc=min(lowered))


def _about(passage: PlannedPassage) -> tuple[str, str | None, str | None]:
    return passage.assessment, passage.candidate, passage.team


def _must_fit(after: Preparation, grid: Grid) -> None:
    """Under another grid, every item must still mean something. Its own assessments' timings and
    regulations come with it: whoever changes the grid changes these too.
    """
    known = references.known_in(grid)
    for item in after.items():
        if any(name not in known[what] for what, name in references.of_grid(item)):
            raise refused("act-grid-elements")


def _must_refer(after: Preparation, grid: Grid, changes: Sequence[Change]) -> None:
    """No item that was put refers to nothing, and nothing refers to an item that is gone."""
    known = references.known_in(grid)
    for change in changes:
        item = after.item(change.kind, change.id)
        if item is None:
            continue
        for what, name in references.of_grid(item):
            if name not in known[what]:
                raise references.unknown(what, name)
        for kind, name in references.of_items(item):
            if name not in after.all(kind):
                raise references.unknown(kind.value, name)
    gone = {(c.kind, c.id) for c in changes if after.item(c.kind, c.id) is None}
    if any(kind in references.REFERRED for kind, _ in gone):
        for item in after.items():
            if not gone.isdisjoint(references.of_items(item)):
                raise refused("act-still-used")


def _must_hold(after: Preparation, grid: Grid, changes: Sequence[Change]) -> None:
    """What no check may find later: it would annul a decision."""
    put = [(change.before, change.after) for change in changes]
    for _, item in put:
        if isinstance(item, Panel):
            _panel_must_hold(item)
    if any(isinstance(item, Neutralisation) for _, item in put):
        pairs = [(n.candidate, n.criterion) for n in after.neutralisations.values()]
        if len(set(pairs)) < len(pairs):
            raise refused("act-neutralised-twice")
    if any(isinstance(item, Team) for _, item in put):
        _teams_must_hold(after, grid)
    if any(isinstance(item, Candidate | Team) for _, item in put):
        both = after.candidates.keys() & after.teams.keys()
        if both:  # a passage's subject is one of them, by its id alone
            raise refused("act-id-taken", id=min(both))
    for old, item in put:
        if isinstance(item, PlannedPassage) and _sets_a_place(old, item):
            _must_be_examined(after, grid, item)
    seated = [*_newly_seated(put)]
    if seated:
        _must_be_free(after, seated)


def _panel_must_hold(panel: Panel) -> None:
    if panel.president is not None and panel.president not in panel.members:
        raise refused("act-president-outside", id=panel.id)
    if any(part.juror not in panel.members for part in panel.parts):
        raise refused("act-part-outside", id=panel.id)


def _teams_must_hold(after: Preparation, grid: Grid) -> None:
    """A candidate is in one team only for an assessment."""
    every = frozenset(item.id for bloc in grid.blocs for item in bloc.assessments)
    taken: dict[str, set[str]] = {}
    for team in after.teams.values():
        served = frozenset(team.assessments) or every
        for member in team.members:
            there = taken.setdefault(member, set())
            if not there.isdisjoint(served):
                raise refused("act-in-two-teams", id=member, team=team.id)
            there |= served


def _sets_a_place(old: Item | None, passage: PlannedPassage) -> bool:
    """Whether the passage is new, is another one's, or is placed anew. One that stood before its
    candidate's bloc was carried may still lose its room or its jurors.
    """
    if not isinstance(old, PlannedPassage):
        return True
    when = [(p.day, p.start) for p in (old, passage)]
    return _about(old) != _about(passage) or (passage.placed and when[0] != when[1])


def _must_be_examined(after: Preparation, grid: Grid, passage: PlannedPassage) -> None:
    bloc = grid.bloc_of_assessment(passage.assessment)
    members = [after.candidates[name] for name in after.members(passage.subject)]
    if bloc is None or not members:
        return
    if all(bloc.id in {held.bloc for held in member.held} for member in members):
        raise refused("act-bloc-held", id=passage.subject, bloc=bloc.id)


def _newly_seated(
    put: Iterable[tuple[Item | None, Item | None]],
) -> Iterator[tuple[PlannedPassage, str]]:
    for old, item in put:
        if isinstance(item, PlannedPassage):
            same = isinstance(old, PlannedPassage) and old.subject == item.subject
            sat = old.jurors if same and isinstance(old, PlannedPassage) else ()
            yield from ((item, juror) for juror in item.jurors if juror not in sat)


def _must_be_free(after: Preparation, seated: Sequence[tuple[PlannedPassage, str]]) -> None:
    found = conflicts(after)
    for passage, juror in seated:
        for member in after.members(passage.subject):
            tie = found.between(juror, member)
            if tie is not None and tie.certain:
                raise refused("act-certain-conflict", id=juror, candidate=member)
