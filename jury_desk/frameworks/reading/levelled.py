"""What columns of levels and weights say of criteria: scales, descriptors, weights, knock-outs."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec

from jury_desk.domain.defaults import standard_rules, standard_scale
from jury_desk.domain.draft import Aside, Origin, Piece
from jury_desk.domain.grid import Bloc, Competency, Criterion
from jury_desk.domain.scale import Scale
from jury_desk.domain.source import Paragraph
from jury_desk.frameworks.reading.codes import Role
from jury_desk.frameworks.reading.families import is_tick
from jury_desk.frameworks.reading.levels import means_unseen, scale_of
from jury_desk.frameworks.reading.scales import (
    eliminatory_in,
    rules_in,
    scale_told,
    weight_in,
)
from jury_desk.frameworks.reading.streams import Row, RowCell, Streams

_FEWEST_WEIGHED = 3  # weights within texts are taken where this many criteria print one


@dataclass(frozen=True)
class Levelled:
    """The blocs with what was read, the scales they refer to, and where it all comes from."""

    blocs: tuple[Bloc, ...]
    scales: tuple[Scale, ...]
    origins: dict[str, Origin]
    asides: tuple[Aside, ...]
    is_read: bool
    """Whether the scale stands in the source."""


@dataclass
class _Marks:
    """What stands beside the criteria of a row."""

    table: int
    scale: str | None = None
    levels: dict[str, list[Paragraph]] = field(default_factory=dict)
    weights: list[tuple[Paragraph, int]] = field(default_factory=list)
    """Each with the number of its cell."""


def levelled(
    blocs: Sequence[Bloc],
    streams: Streams,
    rows: Mapping[int, Sequence[str]],
    origins: Mapping[str, Origin],
) -> Levelled:
    """The blocs with descriptors, weights and eliminatory flags of what stands in their rows.
    `rows` names the criteria of each row, by the row's index; `origins` are the elements' so far.
    """
    scales, ids = _scales(streams)
    is_read = bool(scales)
    if not scales:
        scales = [_told_around(streams.outside) or standard_scale()]
        is_read = scales[0].id != standard_scale().id
    scales = [_spelled_out(scale, streams.outside) for scale in scales]
    work = _Work(dict(origins), {index: names for index, names in rows.items() if names})
    marks = {row.index: _marks(row, ids, work) for row in streams.rows}
    scales = [_with_unseen(scale, marks.values()) for scale in scales]
    told = {
        name: work.marked(name, marks[index], scales)
        for index, names in work.rows.items()
        if index in marks
        for name in names
    }
    weights = work.weights(marks)
    made = tuple(_bloc(bloc, told, weights) for bloc in blocs)
    return Levelled(_weighed(made), tuple(scales), work.origins, tuple(work.asides), is_read)


def rules_of(
    paragraphs: Iterable[Paragraph],
) -> tuple[dict[str, Any], dict[str, tuple[Piece, ...]]]:
    """The rules of a grid: those that prose around the tables prints, else the standard ones; and
    the pieces that printed ones come from, by "rules.<name>".
    """
    rules = standard_rules()
    pieces: dict[str, tuple[Piece, ...]] = {}
    for paragraph in paragraphs:
        for read in rules_in(paragraph.text):
            name = f"rules.{read.name}"
            if name not in pieces:
                rules[read.name] = read.value
                rules["source"] = "printed"
                pieces[name] = (Piece(paragraph=paragraph.id, start=read.start, end=read.end),)
    return rules, pieces


@dataclass
class _Work:
    origins: dict[str, Origin]
    rows: dict[int, Sequence[str]]
    asides: list[Aside] = field(default_factory=list)

    def aside(self, paragraph: Paragraph) -> None:
        """Leave a sign aside."""
        if paragraph.text:
            self.asides.append(Aside(pieces=(_whole(paragraph),), reason="sign"))

    def marked(self, name: str, marks: _Marks, scales: Sequence[Scale]) -> dict[str, Any]:
        """What a row says of a criterion: descriptors, and the scale where it is not the first."""
        known = next((scale for scale in scales if scale.id == marks.scale), None)
        if known is None:
            return {}
        kept = {
            level.id: marks.levels[level.id] for level in known.levels if marks.levels.get(level.id)
        }
        for level, held in kept.items():
            self.take(name, f"descriptors.{level}", tuple(_whole(item) for item in held))
        return {
            "descriptors": {
                level: "\n".join(item.text for item in held) for level, held in kept.items()
            },
            "scale": None if known is scales[0] else known.id,
        }

    def weights(self, marks: Mapping[int, _Marks]) -> dict[str, str]:
        """Weights by criterion: its row's. Where one cell of a table stands beside several
        criteria, its cells weigh competencies: such a weight stands under the name of the first
        criterion with a star.
        """
        beside: dict[int, list[str]] = {}
        for index, row in marks.items():
            for _, number in row.weights:
                held = beside.setdefault(number, [])
                held += [name for name in self.rows.get(index, ()) if name not in held]
        shared = {
            row.table
            for row in marks.values()
            for _, number in row.weights
            if len(beside[number]) > 1
        }
        found: dict[str, str] = {}
        for row in marks.values():
            for paragraph, number in row.weights:
                read = weight_in(paragraph.text)
                names = beside.pop(number, [])
                if read is None or not names:
                    continue
                found[f"*{names[0]}" if row.table in shared else names[0]] = read.text
                piece = Piece(paragraph=paragraph.id, start=read.start, end=read.end)
                self.take(names[0], "weight", (piece,))
        return found

    def take(self, name: str, part: str, pieces: tuple[Piece, ...]) -> None:
        """Say that pieces make a part of an element."""
        origin = self.origins.get(name, Origin())
        self.origins[name] = msgspec.structs.replace(origin, pieces={**origin.pieces, part: pieces})


def _scales(streams: Streams) -> tuple[list[Scale], dict[tuple[str, ...], str]]:
    """The scales of the headings, each once with its own id, and the ids by their labels."""
    scales: list[Scale] = []
    ids: dict[tuple[str, ...], str] = {}
    for heading in streams.headings:
        scale = heading.levels.scale if heading.levels is not None else None
        if scale is None or _labels(scale) in ids:
            continue
        taken = {known.id for known in scales}
        name = scale.id if scale.id not in taken else f"{scale.id[:56]}-{len(scales) + 1}"
        scales.append(msgspec.structs.replace(scale, id=name))
        ids[_labels(scale)] = name
    return scales, ids


def _labels(scale: Scale) -> tuple[str, ...]:
    return tuple(level.label for level in scale.levels)


def _told_around(outside: Iterable[Paragraph]) -> Scale | None:
    for paragraph in outside:
        if told := scale_told(paragraph.text):
            return told[0]
    return None


def _spelled_out(scale: Scale, outside: Iterable[Paragraph]) -> Scale:
    """The scale, its abbreviations ("NA", "1") named as a sentence around the tables names them."""
    for paragraph in outside:
        told = scale_told(paragraph.text)
        names = {level.short: level.label for level in told[0].levels} if told else {}
        if names and all(level.label in names for level in scale.levels if level.value is not None):
            levels = tuple(
                msgspec.structs.replace(
                    level, label=names.get(level.label, level.label), short=level.label
                )
                if level.label in names
                else level
                for level in scale.levels
            )
            return msgspec.structs.replace(scale, levels=levels)
    return scale


def _marks(row: Row, ids: Mapping[tuple[str, ...], str], work: _Work) -> _Marks:
    if row.levels is None:
        return _Marks(row.table)
    scale = row.levels.scale
    marks = _Marks(row.table, ids.get(_labels(scale)) if scale is not None else None)
    for item in row.cells:
        level = row.levels.levels.get(item.place)
        if item.role is Role.LEVEL and level is not None:
            marks.levels[level] = [*_texts(item, work)]
        elif item.role is Role.WEIGHT:
            marks.weights += [(paragraph, item.number) for paragraph in _texts(item, work)]
        elif item.role is Role.BY_HAND and item.begins:
            for paragraph in item.cell.paragraphs:
                if is_tick(paragraph.text):
                    work.aside(paragraph)
    return marks


def _texts(item: RowCell, work: _Work) -> Iterator[Paragraph]:
    """The paragraphs of a cell that say something; boxes to tick are left aside."""
    for paragraph in item.cell.paragraphs:
        if not is_tick(paragraph.text):
            yield paragraph
        elif item.begins:
            work.aside(paragraph)


def _with_unseen(scale: Scale, marks: Iterable[_Marks]) -> Scale:
    """The scale, where a level that is always told as "not observed" counts for nothing."""
    told: dict[str, list[str]] = {}
    for row in marks:
        if row.scale == scale.id:
            for level, held in row.levels.items():
                told.setdefault(level, []).extend(item.text for item in held)
    unseen = {
        level
        for level, texts in told.items()
        if texts and all(means_unseen(text) for text in texts)
    }
    counted = [
        level for level in scale.levels if level.id not in unseen and level.value is not None
    ]
    if not unseen or len(counted) < 2:
        return scale
    return _respaced(scale, unseen)


def _respaced(scale: Scale, unseen: set[str]) -> Scale:
    """The scale with those levels left out of the count, the others' values as without them."""
    others = scale_of(
        [
            level.label
            for level in scale.levels
            if level.id not in unseen and level.value is not None
        ]
    )
    values = {level.label: level.value for level in others.levels} if others else {}
    levels = [
        msgspec.structs.replace(level, value=None, needs_justification=False)
        if level.id in unseen
        else msgspec.structs.replace(level, value=values.get(level.label, level.value))
        for level in scale.levels
    ]
    return msgspec.structs.replace(scale, levels=tuple(levels))


def _bloc(bloc: Bloc, told: Mapping[str, dict[str, Any]], weights: Mapping[str, str]) -> Bloc:
    shared = {
        criterion.competency: weights[f"*{criterion.id}"]
        for criterion in bloc.criteria
        if f"*{criterion.id}" in weights and criterion.competency is not None
    }
    return msgspec.structs.replace(
        bloc,
        competencies=tuple(_competency(item, shared) for item in bloc.competencies),
        criteria=tuple(_criterion(item, told, weights) for item in bloc.criteria),
    )


def _competency(item: Competency, weights: Mapping[str, str]) -> Competency:
    return msgspec.structs.replace(
        item,
        weight=weights.get(item.id, item.weight),
        eliminatory=item.eliminatory or eliminatory_in(item.text) is not None,
    )


def _criterion(
    item: Criterion, told: Mapping[str, dict[str, Any]], weights: Mapping[str, str]
) -> Criterion:
    return msgspec.structs.replace(
        item,
        weight=weights.get(item.id, item.weight),
        eliminatory=item.eliminatory or eliminatory_in(item.text) is not None,
        **told.get(item.id, {}),
    )


def _weighed(blocs: tuple[Bloc, ...]) -> tuple[Bloc, ...]:
    """Weights that stand within the criteria's own texts, where most of them print one."""
    criteria = [item for bloc in blocs for item in bloc.criteria]
    if any(item.weight != "1" for item in criteria):
        return blocs
    reads = {item.id: read for item in criteria if (read := weight_in(item.text)) is not None}
    if len(reads) < max(_FEWEST_WEIGHED, (len(criteria) + 1) // 2):
        return blocs
    return tuple(
        msgspec.structs.replace(
            bloc,
            criteria=tuple(
                msgspec.structs.replace(item, weight=reads[item.id].text)
                if item.id in reads
                else item
                for item in bloc.criteria
            ),
        )
        for bloc in blocs
    )


def _whole(paragraph: Paragraph) -> Piece:
    return Piece(paragraph=paragraph.id, start=0, end=len(paragraph.text))
