"""Acts from what is selected and what is wanted: data for the review, nothing of the screen."""

from collections.abc import Mapping, Sequence

from jury_desk.domain.draft_acts import (
    Act,
    AssessCompetency,
    ElementKind,
    Join,
    LinkAssessment,
    LinkCompetency,
    Move,
    PutAside,
    Retype,
    SetActivity,
    SetFlag,
    SetPart,
    SetScale,
    SingleAct,
    SplitItems,
    Together,
)
from jury_desk.domain.grid import Activity, Assessment, Bloc, Competency, Criterion
from jury_desk.gui.grids.elements import Element, siblings_of
from jury_desk.gui.grids.selection import Selection, held_by_all


def as_one(acts: Sequence[SingleAct]) -> Act | None:
    """Several acts as one; None for none."""
    if len(acts) < 2:
        return acts[0] if acts else None
    return Together(acts=tuple(acts))


def move(selection: Selection, step: int) -> Act | None:
    """One place up (-1) or down (+1) among those that each is moved among."""
    if not selection.elements or selection.kind is None:
        return None
    first = selection.elements[0]
    siblings = siblings_of(first, selection.draft.grid)
    chosen = [name for name in siblings if name in selection.ids]
    if len(chosen) != len(selection.elements):
        return None  # of several competencies or blocs: there is no one way up
    order, acts = list(_order_of(first, selection)), []
    for name in chosen if step < 0 else reversed(chosen):
        near = _neighbour(name, siblings, chosen, step)
        if near is None:
            return None
        order.remove(name)
        at = order.index(near) + (0 if step < 0 else 1)
        before = order[at] if at < len(order) else None
        order.insert(at, name)
        acts.append(Move(element=name, bloc=_home(first), before=before))
        siblings = tuple(one for one in order if one in siblings)
    return as_one(acts)


def to_bloc(selection: Selection, bloc: str) -> Act | None:
    """Into another bloc, last in it."""
    moved = [e for e in selection.elements if e.kind != "bloc" and e.bloc.id != bloc]
    return as_one([Move(element=element.id, bloc=bloc) for element in moved])


def join(selection: Selection, *, as_item: bool = False) -> Act | None:
    """The one selected to the one before it; several to the first of them."""
    elements = selection.elements
    if not elements or selection.kind is None:
        return None
    first = elements[0]
    rest = elements[1:]
    if not rest:
        order = _order_of(first, selection)
        place = order.index(first.id)
        if place == 0:
            return None
        return Join(first=order[place - 1], second=first.id, as_item=as_item)
    return as_one([Join(first=first.id, second=one.id, as_item=as_item) for one in rest])


def joined_to(act: Act | None) -> tuple[str, ...]:
    """The element that others were joined to; nothing for other acts."""
    single = act.acts[0] if isinstance(act, Together) and act.acts else act
    return (single.first,) if isinstance(single, Join) else ()


def retype(selection: Selection, kind: ElementKind) -> Act | None:
    """Another kind for each that is not of it yet."""
    return as_one([Retype(element=e.id, kind=kind) for e in selection.elements if e.kind != kind])


def put_aside(selection: Selection) -> Act | None:
    """Out of the grid, the last first so that none is taken along with another."""
    return as_one([PutAside(element=element.id) for element in reversed(selection.elements)])


def split_items(selection: Selection) -> Act | None:
    """Each item an element of its own."""
    return as_one([SplitItems(element=e.id) for e in selection.elements if e.items])


def link_competency(selection: Selection, competency: str) -> Act | None:
    """Criteria to a competency; "" to none."""
    criteria = tuple(one.id for one in selection.criteria)
    return LinkCompetency(criteria=criteria, competency=competency or None) if criteria else None


def set_activity(selection: Selection, activity: str) -> Act | None:
    """Competencies to an activity; "" to none."""
    found = tuple(one.id for one in selection.competencies)
    return SetActivity(competencies=found, activity=activity or None) if found else None


def set_part(selection: Selection, part: str) -> Act | None:
    """Criteria to a part of their assessments; "" to the whole of them."""
    criteria = tuple(one.id for one in selection.criteria)
    return SetPart(criteria=criteria, part=part or None) if criteria else None


def set_scale(selection: Selection, scale: str) -> Act | None:
    """Criteria on a scale; the grid's own is none of theirs."""
    criteria = tuple(one.id for one in selection.criteria)
    own = None if scale == selection.draft.grid.scale else scale
    return SetScale(criteria=criteria, scale=own) if criteria else None


def toggle_eliminatory(selection: Selection) -> Act | None:
    """Eliminatory for all, or for none where all are."""
    counted: tuple[Criterion | Competency, ...] = selection.criteria or selection.competencies
    if not counted:
        return None
    on = held_by_all(tuple(one.eliminatory for one in counted)) is not True
    ids = tuple(one.id for one in counted)
    return SetFlag(elements=ids, flag="eliminatory", on=on)


def link_assessments(selection: Selection, changed: Mapping[str, bool]) -> Act | None:
    """Criteria linked to assessments and unlinked from others; for competencies, assessed there."""
    acts: list[SingleAct] = []
    for assessment, on in changed.items():
        ids = selection.linked_ids
        if selection.linked_kind == "criterion":
            acts.append(LinkAssessment(criteria=ids, assessment=assessment, on=on))
        elif selection.linked_kind == "competency":
            acts.append(AssessCompetency(assessment=assessment, competencies=ids, on=on))
    return as_one(acts)


def _order_of(element: Element, selection: Selection) -> tuple[str, ...]:
    """The ids of an element's kind in its bloc, in order."""
    bloc, held = element.bloc, element.held
    if isinstance(held, Bloc):
        return tuple(one.id for one in selection.draft.grid.blocs)
    if isinstance(held, Criterion):
        return tuple(one.id for one in bloc.criteria)
    if isinstance(held, Competency):
        return tuple(one.id for one in bloc.competencies)
    group: tuple[Activity | Assessment, ...] = (
        bloc.activities if isinstance(held, Activity) else bloc.assessments
    )
    return tuple(one.id for one in group)


def _neighbour(name: str, siblings: Sequence[str], chosen: Sequence[str], step: int) -> str | None:
    """The sibling to go past; None at the edge, or where one that moves too stands there."""
    place = siblings.index(name) + step
    if not 0 <= place < len(siblings):
        return None
    near = siblings[place]
    return None if near in chosen else near


def _home(element: Element) -> str | None:
    return None if element.kind == "bloc" else element.bloc.id
