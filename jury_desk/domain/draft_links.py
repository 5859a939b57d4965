"""Acts on what ties elements together and on how they count: links, scales, weights, card, awards.

Each takes all its elements or none: a link to another bloc's element is refused as a whole.
"""

from collections.abc import Iterable
from typing import Any, get_args

from msgspec.structs import replace

from jury_desk.domain.draft import WarningKind
from jury_desk.domain.draft_acts import (
    AssessCompetency,
    LinkAssessment,
    LinkCompetency,
    SetActivity,
    SetAssessment,
    SetAward,
    SetCertification,
    SetDescriptor,
    SetFlag,
    SetGridId,
    SetNotes,
    SetPart,
    SetScale,
    SetScales,
    Settle,
    SetWeight,
    Unsettle,
)
from jury_desk.domain.draft_bench import CERTIFICATION, Bench, OpenBloc, Spot
from jury_desk.domain.draft_pieces import Pieces
from jury_desk.domain.draft_refusal import refused
from jury_desk.domain.draft_tidying import scale_of
from jury_desk.domain.grid import Assessment, Award, Bloc, Criterion
from jury_desk.domain.scale import Level


def link_competency(bench: Bench, act: LinkCompetency) -> None:
    """Criteria to a competency of their bloc."""
    for spot in bench.spots_of(act.criteria, "criterion"):
        if act.competency is not None:
            _same_bloc(spot, bench.spot_of(act.competency, "competency"))
        bench.put(spot, competency=act.competency)


def link_assessment(bench: Bench, act: LinkAssessment) -> None:
    """Criteria to an assessment of their bloc, in the order of the bloc's assessments."""
    target = bench.spot_of(act.assessment, "assessment")
    order = [item.id for item in target.bloc.lists["assessment"]]
    for spot in bench.spots_of(act.criteria, "criterion"):
        _same_bloc(spot, target)
        linked = _switched(_criterion(spot).assessments, act.assessment, act.on)
        bench.put(spot, assessments=tuple(name for name in order if name in linked))


def assess_competency(bench: Bench, act: AssessCompetency) -> None:
    """Competencies of its bloc to an assessment."""
    target = bench.spot_of(act.assessment, "assessment")
    for spot in bench.spots_of(act.competencies, "competency"):
        _same_bloc(spot, target)
        before = _assessment(target).competencies
        linked = _switched(before, spot.element.id, act.on)
        bench.put(target, competencies=tuple(linked))  # put in order when put together


def set_activity(bench: Bench, act: SetActivity) -> None:
    """Competencies to an activity of their bloc."""
    for spot in bench.spots_of(act.competencies, "competency"):
        if act.activity is not None:
            _same_bloc(spot, bench.spot_of(act.activity, "activity"))
        bench.put(spot, activity=act.activity)


def _criterion(spot: Spot) -> Criterion:
    element = spot.element
    if not isinstance(element, Criterion):
        raise refused("kind-wrong", element=element.id)
    return element


def _assessment(spot: Spot) -> Assessment:
    element = spot.element
    if not isinstance(element, Assessment):
        raise refused("kind-wrong", element=element.id)
    return element


def _same_bloc(one: Spot, other: Spot) -> None:
    if one.bloc is not other.bloc:
        raise refused("other-bloc", element=one.element.id)


def _switched(names: Iterable[str], name: str, on: bool) -> dict[str, None]:
    kept = dict.fromkeys(names)
    if on:
        kept[name] = None
    else:
        kept.pop(name, None)
    return kept


def set_assessment(bench: Bench, act: SetAssessment) -> None:
    """How an assessment is held. A part that criteria are tied to stays."""
    spot = bench.spot_of(act.assessment, "assessment")
    names = [part.id for part in act.parts]
    if len(set(names)) < len(names):
        raise refused("part-twice", element=act.assessment)
    if any(part.weight.startswith("-") for part in act.parts):
        raise refused("weight-negative", element=act.assessment)
    elsewhere = _parts(spot.bloc, except_for=act.assessment)
    used = {item.part for item in spot.bloc.lists["criterion"] if isinstance(item, Criterion)}
    if (_parts(spot.bloc) & used) - {*names, *elsewhere}:
        raise refused("part-in-use", element=act.assessment)
    if act.external is not None and not act.external.name.strip():
        raise refused("title-empty", element=act.assessment)
    bench.put(
        spot,
        setting=act.setting,
        forms=tuple(dict.fromkeys(act.forms)),
        languages=tuple(dict.fromkeys(act.languages)),
        parts=act.parts,
        phases=act.phases,
        external=act.external,
    )


def _parts(bloc: OpenBloc, except_for: str | None = None) -> set[str]:
    return {
        part.id
        for item in bloc.lists["assessment"]
        if isinstance(item, Assessment) and item.id != except_for
        for part in item.parts
    }


def set_part(bench: Bench, act: SetPart) -> None:
    """Criteria to a part of an assessment they are observed in."""
    for spot in bench.spots_of(act.criteria, "criterion"):
        linked = _criterion(spot).assessments
        offered = {
            part.id
            for item in spot.bloc.lists["assessment"]
            if isinstance(item, Assessment) and (not linked or item.id in linked)
            for part in item.parts
        }
        if act.part is not None and act.part not in offered:
            raise refused("part-unknown", element=spot.element.id)
        bench.put(spot, part=act.part)


def set_scales(bench: Bench, act: SetScales) -> None:
    """New scales. Those of criteria stay, with every level that one of them describes."""
    names = [scale.id for scale in act.scales]
    if len(set(names)) < len(names):
        raise refused("scale-twice")
    if act.scale not in names:
        raise refused("scale-unknown")
    grid = replace(bench.grid, scales=act.scales, scale=act.scale, blocs=_bare(bench), awards=())
    for item in _criteria(bench):
        if item.scale is not None and item.scale not in names:
            raise refused("scale-in-use", element=item.id)
        if set(item.descriptors) - {level.id for level in scale_of(grid, item).levels}:
            raise refused("level-in-use", element=item.id)
    bench.grid = grid


def _bare(bench: Bench) -> tuple[Bloc, ...]:
    """Blocs without content: a grid to which no reference can be wrong until it is filled."""
    return tuple(Bloc(id=bloc.id, title="") for bloc in bench.blocs)


def _criteria(bench: Bench) -> list[Criterion]:
    return [
        item
        for bloc in bench.blocs
        for item in bloc.lists["criterion"]
        if isinstance(item, Criterion)
    ]


def set_scale(bench: Bench, act: SetScale) -> None:
    """A scale for criteria; what they say of levels that it does not have is put aside."""
    if act.scale is not None and all(scale.id != act.scale for scale in bench.grid.scales):
        raise refused("scale-unknown")
    for spot in bench.spots_of(act.criteria, "criterion"):
        bench.put(spot, scale=act.scale)


def set_descriptor(bench: Bench, act: SetDescriptor) -> None:
    """What a level means; its spans follow as long as it says anything."""
    spot = bench.spot_of(act.criterion, "criterion")
    element = spot.element
    if not isinstance(element, Criterion) or act.level not in _levels(bench, element):
        raise refused("level-unknown", element=act.criterion)
    said = {name: text for name, text in element.descriptors.items() if name != act.level}
    if text := act.text.strip():
        said[act.level] = text
    else:
        pieces = bench.pieces(act.criterion)
        pieces.pop(f"descriptors.{act.level}", None)
        bench.trace(act.criterion, pieces)
    order = _levels(bench, element)
    bench.put(spot, descriptors={name: said[name] for name in order if name in said})


def _levels(bench: Bench, criterion: Criterion) -> dict[str, Level]:
    return {level.id: level for level in scale_of(bench.grid, criterion).levels}


def set_weight(bench: Bench, act: SetWeight) -> None:
    """A weight, never below nothing."""
    if act.weight.startswith("-"):
        raise refused("weight-negative")
    for spot in bench.spots_of(act.elements, "criterion", "competency"):
        bench.put(spot, weight=act.weight)


def set_flag(bench: Bench, act: SetFlag) -> None:
    """Eliminatory, or core; only criteria are core."""
    for spot in bench.spots_of(act.elements, "criterion", "competency"):
        if act.flag == "core" and spot.kind != "criterion":
            raise refused("core-of-criteria", element=spot.element.id)
        bench.put(spot, **{act.flag: act.on})


def set_certification(bench: Bench, act: SetCertification) -> None:
    """A line of the identity card; white space is no value."""
    value = " ".join((act.value or "").split()) or None
    if act.field == "label" and value is None:
        raise refused("label-empty")
    if act.field == "register" and value not in (None, "RNCP", "RS"):
        raise refused("register-unknown")
    name = "register_" if act.field == "register" else act.field
    changes: dict[str, Any] = {name: value}
    bench.grid = replace(bench.grid, certification=replace(bench.grid.certification, **changes))
    pieces = bench.pieces(CERTIFICATION)
    if value is None and pieces.pop(act.field, ()):
        bench.trace(CERTIFICATION, pieces)


def set_notes(bench: Bench, act: SetNotes) -> None:
    """The general rules. A note keeps the spans it has where it is only moved or reworded."""
    old = bench.grid.certification.notes
    new = tuple(note.strip() for note in act.notes if note.strip())
    pieces = bench.pieces(CERTIFICATION)
    spans = {index: pieces.pop(f"notes.{index}", ()) for index in range(len(old))}
    _follow(old, new, spans, pieces)
    bench.grid = replace(bench.grid, certification=replace(bench.grid.certification, notes=new))
    bench.trace(CERTIFICATION, pieces)


def _follow(
    old: tuple[str, ...],
    new: tuple[str, ...],
    spans: dict[int, Pieces],
    pieces: dict[str, Pieces],
) -> None:
    left = dict(enumerate(old))
    waiting = []
    for index, note in enumerate(new):
        found = next((place for place, text in left.items() if text == note), None)
        if found is None:
            waiting.append(index)
        else:
            del left[found]
            pieces[f"notes.{index}"] = spans[found]
    for index in waiting:
        if index in left:
            del left[index]
            pieces[f"notes.{index}"] = spans[index]


def set_grid_id(bench: Bench, act: SetGridId) -> None:
    """The grid's name in the library."""
    bench.grid = replace(bench.grid, id=act.grid)


def set_award(bench: Bench, act: SetAward) -> None:
    """An award of known blocs and tests."""
    place = next((n for n, award in enumerate(bench.awards) if award.id == act.award), None)
    if not act.blocs and not act.external:
        if place is None:
            raise refused("award-unknown", element=act.award)
        del bench.awards[place]
        return
    if not act.title.strip():
        raise refused("title-empty", element=act.award)
    for name in act.blocs:
        bench.bloc(name)
    for name in act.external:
        bench.spot_of(name, "assessment")
    award = Award(
        id=act.award,
        title=" ".join(act.title.split()),
        kind=act.kind,
        blocs=tuple(dict.fromkeys(act.blocs)),
        external=tuple(dict.fromkeys(act.external)),
    )
    if place is not None:
        bench.awards[place] = award
    elif act.award == CERTIFICATION or _stands(bench, act.award):
        raise refused("id-taken", element=act.award)
    else:
        bench.awards.append(award)


def _stands(bench: Bench, name: str) -> bool:
    return any(
        bloc.id == name or any(item.id == name for item in bloc.elements()) for bloc in bench.blocs
    )


def settle(bench: Bench, act: Settle) -> None:
    """A warning let stand. Its key alone is looked at, not whether today's checks give it: a
    journal must read the same with tomorrow's checks.
    """
    kind, _, rest = act.warning.partition(":")
    if kind not in get_args(WarningKind) or rest.count(":") < 2:
        raise refused("warning-malformed")
    if act.warning not in bench.settled:
        bench.settled.append(act.warning)
    doubt = " ".join((act.doubt or "").split())
    if not doubt:
        return
    element = rest.partition(":")[0]
    if not element or element == CERTIFICATION:
        raise refused("warning-without-element")
    spot = bench.spot(element)
    doubts = (spot.bloc.head if spot.kind == "bloc" else spot.element).doubts
    if doubt not in doubts:
        bench.put(spot, doubts=(*doubts, doubt))


def unsettle(bench: Bench, act: Unsettle) -> None:
    """The doubt, if one was told, stays: undoing takes both back."""
    if act.warning not in bench.settled:
        raise refused("not-settled")
    bench.settled.remove(act.warning)
