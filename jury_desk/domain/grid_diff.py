"""The readable difference between two revisions of a grid.

It is empty exactly where both say the same: every field of the grid document counts, but for the
revision's own number.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from jury_desk.domain.draft_elements import (
    LISTS,
    Element,
    elements_of,
    items_field,
    kind_of,
    main_text,
)
from jury_desk.domain.grid import Bloc, Grid
from jury_desk.domain.grid_change import (
    Change,
    ChangeKind,
    Run,
    line_changes,
    name_of,
    plain_words,
    told,
)
from jury_desk.domain.grid_frame_diff import (
    award_changes,
    card_changes,
    rule_changes,
    scale_changes,
)
from jury_desk.domain.grid_matching import matched, out_of_order

__all__ = ["Change", "ChangeKind", "Run", "difference"]


def difference(old: Grid, new: Grid) -> tuple[Change, ...]:
    """What changed from `old` to `new`: the card, scales, then elements in the new grid's order,
    what is removed after its bloc, and awards.
    """
    return tuple(_Comparison(old, new).changes())


_LINKS = ("activity", "competency", "competencies", "assessments", "part")
_KEPT_PRINT = ("printed_code", "printed_text", "doubts")
_KIND_OF_FIELD: dict[str, ChangeKind] = {
    "title": "text",
    "text": "text",
    "heading": "text",
    "column": "text",
    "code": "code",
    "printed_code": "remark",
    "printed_text": "remark",
    "weight": "weight",
    "eliminatory": "flag",
    "core": "flag",
    "setting": "held",
    "external": "held",
    "scale": "scale",
    "id": "id",
}


class _Comparison:
    def __init__(self, old: Grid, new: Grid) -> None:
        self.old, self.new = old, new
        self.pairs: list[tuple[Element, Element]] = list(matched(old.blocs, new.blocs))
        for name in LISTS.values():
            self.pairs += matched(_every(old, name), _every(new, name))
        self.new_of = {before.id: after.id for before, after in self.pairs}
        self.old_of = {after.id: before for before, after in self.pairs}
        self.names = {item.id: name_of(item) for bloc in old.blocs for item in elements_of(bloc)}
        self.new_names = {
            item.id: name_of(item) for bloc in new.blocs for item in elements_of(bloc)
        }

    def changes(self) -> Iterator[Change]:
        yield from card_changes(self.old, self.new)
        yield from scale_changes(self.old, self.new)
        yield from rule_changes(self.old, self.new)
        yield from self._listed(self.old.blocs, self.new.blocs, None)
        for bloc in self.new.blocs:
            before = self.old_of.get(bloc.id)
            for name in LISTS.values():
                olds = getattr(before, name) if before is not None else ()
                yield from self._listed(olds, getattr(bloc, name), bloc)
        for gone in self.old.blocs:
            if gone.id not in self.new_of:
                for name in LISTS.values():
                    yield from self._removed(getattr(gone, name), gone)
        yield from award_changes(self.old, self.new, self.new_of, self.names, self.new_names)

    def _listed(
        self, olds: Sequence[Element], news: Sequence[Element], bloc: Bloc | None
    ) -> Iterator[Change]:
        """The changes of one list: what is new in it, moved, changed, and gone from it."""
        places = {item.id: place for place, item in enumerate(olds)}
        staying = [item for item in news if self._was_in(item, places)]
        strayed = out_of_order([places[self.old_of[item.id].id] for item in staying])
        moved = {staying[index].id for index in strayed}
        where = name_of(bloc) if bloc else ""
        for place, item in enumerate(news):
            before = self.old_of.get(item.id)
            if before is None:
                yield self._of("added", item, where, new=_said(item))
                continue
            if item.id in moved or before.id not in places:
                yield self._moved(item, before, olds, news, place, where)
            yield from self._fields(before, item, where)
        yield from self._removed(olds, bloc)

    def _was_in(self, item: Element, places: dict[str, int]) -> bool:
        before = self.old_of.get(item.id)
        return before is not None and before.id in places

    def _moved(
        self,
        item: Element,
        before: Element,
        olds: Sequence[Element],
        news: Sequence[Element],
        place: int,
        where: str,
    ) -> Change:
        """Told by the neighbour before, or by the bloc where it changed."""
        old_place = next((n for n, one in enumerate(olds) if one is before), None)
        if old_place is None:
            home = _home(self.old, before)
            old, new = (name_of(home) if home else ""), where
            return self._of("moved", item, where, field="bloc", old=old, new=new)
        old = name_of(olds[old_place - 1]) if old_place else ""
        new = name_of(news[place - 1]) if place else ""
        return self._of("moved", item, where, field="after", old=old, new=new)

    def _removed(self, olds: Sequence[Element], bloc: Bloc | None) -> Iterator[Change]:
        where = name_of(bloc) if bloc else ""
        for item in olds:
            if item.id not in self.new_of:
                yield self._of("removed", item, where, old=_said(item))

    def _of(
        self,
        kind: ChangeKind,
        item: Element,
        where: str,
        field: str = "",
        old: str | None = None,
        new: str | None = None,
        runs: tuple[Run, ...] = (),
    ) -> Change:
        return Change(
            kind=kind,
            of=kind_of(item),
            element=item.id,
            name=name_of(item),
            where=where,
            field=field,
            old=old,
            new=new,
            runs=runs,
        )

    def _fields(self, old: Element, new: Element, where: str) -> Iterator[Change]:
        # What is kept of the print comes after what it is kept for.
        for field in sorted(new.__struct_fields__, key=_KEPT_PRINT.__contains__):
            before, after = getattr(old, field), getattr(new, field)
            if isinstance(new, Bloc) and field in LISTS.values():
                continue
            if field in _LINKS:
                yield from self._links(new, field, before, after, where)
            elif before != after:
                yield from self._field(new, field, before, after, where)

    def _field(
        self, item: Element, field: str, before: Any, after: Any, where: str
    ) -> Iterator[Change]:
        if field in ("items", "tasks", "doubts"):
            for number, said in line_changes(before, after):
                kind: ChangeKind = "remark" if field == "doubts" else "text"
                yield self._of(kind, item, where, f"{field}.{number}", *said)
        elif field == "descriptors":
            for level in dict.fromkeys((*before, *after)):
                said = told(before.get(level), after.get(level))
                if said[0] != said[1]:
                    yield self._of("descriptor", item, where, level, *said)
        else:
            kind = _KIND_OF_FIELD.get(field, "held")
            said = told(plain_words(before), plain_words(after), words=kind == "text")
            yield self._of(kind, item, where, field, *said)

    def _links(
        self, item: Element, field: str, before: Any, after: Any, where: str
    ) -> Iterator[Change]:
        olds: tuple[str, ...] = before if isinstance(before, tuple) else (before,) if before else ()
        news: tuple[str, ...] = after if isinstance(after, tuple) else (after,) if after else ()
        if field != "part" and [self.new_of.get(name, "") for name in olds] == list(news):
            return
        if field == "part" and olds == news:
            return
        old = ", ".join(self.names.get(name, name) for name in olds) or None
        new = ", ".join(self.new_names.get(name, name) for name in news) or None
        yield self._of("link", item, where, field, old, new)


def _every(grid: Grid, name: str) -> list[Element]:
    return [item for bloc in grid.blocs for item in getattr(bloc, name)]


def _home(grid: Grid, item: Element) -> Bloc | None:
    name = LISTS[kind_of(item)]
    return next((bloc for bloc in grid.blocs if item in getattr(bloc, name)), None)


def _said(item: Element) -> str:
    """A whole element in one text, for what is added or removed."""
    field = items_field(item)
    lines = (main_text(item), *(getattr(item, field) if field else ()))
    return "\n".join(line for line in lines if line)
