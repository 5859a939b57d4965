"""The bench: a draft taken apart, changed by one act, and put together again, valid.

Putting together cleans references to what is gone, leaves the words that an act freed aside
("by-hand"), and drops what the reading had found about texts that are no more.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, cast

from msgspec.structs import replace

from jury_desk.domain.draft import Aside, Draft, Origin, Piece, ReviewWarning
from jury_desk.domain.draft_acts import ElementKind
from jury_desk.domain.draft_elements import (
    LISTS,
    Element,
    code_slug,
    elements_of,
    field_text,
    kind_of,
    main_field,
    words_of,
)
from jury_desk.domain.draft_pieces import Pieces, covered, minus
from jury_desk.domain.draft_refusal import refused
from jury_desk.domain.draft_tidying import tidy
from jury_desk.domain.grid import Award, Bloc, Grid

CERTIFICATION = "certification"
"""The identity card's name among origins; no element has it."""

_LETTERS = {"activity": "a", "competency": "c", "assessment": "e", "criterion": "k"}


@dataclass
class OpenBloc:
    """A bloc and its lists, which change; `head` holds the rest."""

    head: Bloc
    lists: dict[ElementKind, list[Element]]

    @property
    def id(self) -> str:
        """The bloc's id."""
        return self.head.id

    def elements(self) -> Iterator[Element]:
        """Every element, list by list."""
        for items in self.lists.values():
            yield from items

    def closed(self) -> Bloc:
        """The bloc with its lists as they are now."""
        filled: dict[str, Any] = {LISTS[kind]: tuple(items) for kind, items in self.lists.items()}
        return replace(self.head, **filled)


@dataclass(frozen=True)
class Spot:
    """Where an element stands. `bloc` is the bloc itself where the element is one."""

    kind: ElementKind
    bloc: OpenBloc
    index: int

    @property
    def element(self) -> Element:
        """What stands there; the bloc as it was before the act for a bloc."""
        return self.bloc.head if self.kind == "bloc" else self.bloc.lists[self.kind][self.index]


class Bench:
    """A draft under one act. Every change goes through here; `draft` gives the result."""

    def __init__(self, draft: Draft) -> None:
        self.before = draft
        self.grid: Grid = draft.grid
        self.blocs = [opened(bloc) for bloc in draft.grid.blocs]
        self.awards: list[Award] = list(draft.grid.awards)
        self.origins: dict[str, Origin] = dict(draft.origins)
        self.asides: list[Aside] = list(draft.asides)
        self.settled: list[str] = list(draft.settled)
        self._given: set[str] = set()

    # finding

    def spot(self, element: str) -> Spot:
        """Where the element stands. DraftError where it does not."""
        for index, bloc in enumerate(self.blocs):
            if bloc.id == element:
                return Spot("bloc", bloc, index)
            for kind, items in bloc.lists.items():
                for place, item in enumerate(items):
                    if item.id == element:
                        return Spot(kind, bloc, place)
        raise refused("element-unknown", element=element)

    def spot_of(self, element: str, *kinds: ElementKind) -> Spot:
        """The same, of one of these kinds. DraftError otherwise."""
        spot = self.spot(element)
        if spot.kind not in kinds:
            raise refused("kind-wrong", element=element)
        return spot

    def spots_of(self, elements: Iterable[str], *kinds: ElementKind) -> list[Spot]:
        """The same for several. DraftError where there is none."""
        spots = [self.spot_of(element, *kinds) for element in dict.fromkeys(elements)]
        if not spots:
            raise refused("nothing-chosen")
        return spots

    def bloc(self, bloc: str | None) -> OpenBloc:
        """An open bloc. DraftError where there is none of that id."""
        found = next((one for one in self.blocs if one.id == bloc), None)
        if found is None:
            raise refused("bloc-unknown", element=bloc or "")
        return found

    def index_before(self, kind: ElementKind, bloc: OpenBloc, before: str | None) -> int:
        """Where to put an element of a kind into a bloc. DraftError where `before` is no neighbour
        of that kind.
        """
        items: list[Any] = self.blocs if kind == "bloc" else bloc.lists[kind]
        if before is None:
            return len(items)
        for index, item in enumerate(items):
            if item.id == before:
                return index
        raise refused("before-elsewhere", element=before)

    # changing

    def put(self, spot: Spot, **changes: Any) -> None:
        """Change fields of an element where it stands."""
        if spot.kind == "bloc":
            spot.bloc.head = replace(spot.bloc.head, **changes)
        else:
            items = spot.bloc.lists[spot.kind]
            items[spot.index] = replace(items[spot.index], **changes)

    def pieces(self, element: str) -> dict[str, Pieces]:
        """The spans of an element's fields, to change and give back to `trace`."""
        origin = self.origins.get(element)
        return dict(origin.pieces) if origin else {}

    def trace(self, element: str, pieces: dict[str, Pieces], *like: str) -> None:
        """Say where an element comes from; as surely as the least sure of those it is made of."""
        kept = {field: spans for field, spans in pieces.items() if spans}
        known = [self.origins[name] for name in (element, *like) if name in self.origins]
        if not known and not kept:
            return
        self.origins[element] = Origin(
            pieces=kept,
            confidence=min((origin.confidence for origin in known), default=100),
            reasons=tuple(dict.fromkeys(reason for origin in known for reason in origin.reasons)),
        )

    def new_id(self, kind: ElementKind, bloc: OpenBloc | None, code: str | None = None) -> str:
        """An id of its own for a new element: its code's, else the next number of its bloc.

        No number is given again as long as a warning remembers it.
        """
        taken = self._taken()
        named = code_slug(code) if kind != "bloc" else None
        if named is None or named in taken:
            stem = "b" if bloc is None or kind == "bloc" else f"{bloc.id}.{_LETTERS[kind]}"
            numbers = [
                int(name[len(stem) :])
                for name in taken
                if name.startswith(stem) and name[len(stem) :].isdecimal()
            ]
            named = f"{stem}{max(numbers, default=0) + 1}"
            if len(named) > 80:  # a bloc's id may itself be as long as ids are
                named = f"x{len(taken) + 1}"
        self._given.add(named)
        return named

    def _taken(self) -> set[str]:
        taken = {CERTIFICATION, *self._given, *self.origins}
        taken.update(award.id for award in self.awards)
        for bloc in self.blocs:
            taken.add(bloc.id)
            taken.update(item.id for item in bloc.elements())
        taken.update(warning.element for warning in self.before.found if warning.element)
        taken.update(key.split(":")[1] for key in self.settled if key.count(":") >= 2)
        return taken

    def redirect(self, old: str, new: str) -> None:
        """Make every reference to an element one to another of its kind."""
        for bloc in self.blocs:
            for items in bloc.lists.values():
                items[:] = [_redirected(item, old, new) for item in items]
        self.awards = [
            replace(
                award,
                blocs=_swapped(award.blocs, old, new),
                external=_swapped(award.external, old, new),
            )
            for award in self.awards
        ]

    # putting together

    def draft(self) -> Draft:
        """The draft after the act, valid."""
        tidy(self)
        blocs = tuple(bloc.closed() for bloc in self.blocs)
        if blocs == self.before.grid.blocs:
            blocs = self.before.grid.blocs
        grid = replace(self.grid, blocs=blocs, awards=tuple(self.awards))
        there = {item.id: item for bloc in blocs for item in elements_of(bloc)}
        there_or_card = {*there, CERTIFICATION}
        origins = {name: one for name, one in self.origins.items() if name in there_or_card}
        asides = (*self.asides, *self._freed(origins))
        return replace(
            self.before,
            grid=grid,
            origins=origins,
            asides=asides,
            found=_still_true(self.before, grid, there),
            settled=tuple(key for key in self.settled if _about(key) in (None, *there_or_card)),
        )

    def _freed(self, origins: dict[str, Origin]) -> list[Aside]:
        """Asides of the words that elements gave up and that nothing else takes."""
        changed = {
            name: origin
            for name, origin in self.before.origins.items()
            if origins.get(name) is not origin
        }
        touched = {
            piece.paragraph
            for origin in changed.values()
            for pieces in origin.pieces.values()
            for piece in pieces
        }
        if not touched:
            return []
        groups = [pieces for origin in origins.values() for pieces in origin.pieces.values()]
        groups += [aside.pieces for aside in self.asides]
        found: list[Aside] = []
        elements = {item.id: item for bloc in self.before.grid.blocs for item in elements_of(bloc)}
        for name, origin in changed.items():
            taken = covered([*groups, *(aside.pieces for aside in found)], touched)
            aside = _freed_of(origin, elements.get(name), taken)
            if aside is not None:
                found.append(aside)
        return found


def opened(bloc: Bloc) -> OpenBloc:
    """A bloc to be changed."""
    lists = {kind: list(getattr(bloc, name)) for kind, name in LISTS.items()}
    return OpenBloc(bloc, cast("dict[ElementKind, list[Element]]", lists))


def _redirected(item: Element, old: str, new: str) -> Element:
    changes: dict[str, Any] = {}
    for field in ("activity", "competency"):
        if getattr(item, field, None) == old:
            changes[field] = new
    for field in ("competencies", "assessments"):
        if not isinstance(item, Bloc) and old in getattr(item, field, ()):
            changes[field] = _swapped(getattr(item, field), old, new)
    return replace(item, **changes) if changes else item


def _swapped(names: tuple[str, ...], old: str, new: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(new if name == old else name for name in names))


def _freed_of(origin: Origin, element: Element | None, taken: dict[str, Any]) -> Aside | None:
    left: list[Piece] = []
    said: list[str] = []
    whole = True
    for field in sorted(origin.pieces, key=lambda name: _field_order(element, name)):
        pieces = minus(origin.pieces[field], taken)
        # A word that two fields share (an assessment's title and text) is freed once.
        pieces = minus(pieces, covered([tuple(left)]))
        if not pieces:
            continue
        whole = whole and pieces == origin.pieces[field]
        left += pieces
        said.append(field_text(element, field) if element is not None else "")
    if not left:
        return None
    text = " ".join(said) if whole and all(said) else ""
    return Aside(pieces=tuple(left), reason="by-hand", text=text)


def _field_order(element: Element | None, field: str) -> tuple[int, int, str]:
    name, _, number = field.partition(".")
    main = main_field(element) if element is not None else "title"
    order = {"heading": 0, "code": 1, main: 2}
    return order.get(name, 3), int(number) if number.isdecimal() else 0, name


def _about(key: str) -> str | None:
    parts = key.split(":")
    return parts[1] or None if len(parts) > 2 else None


def _still_true(before: Draft, grid: Grid, there: dict[str, Element]) -> tuple[ReviewWarning, ...]:
    """What the reading found, without what the act made an end of."""
    if not before.found:
        return before.found
    were = {item.id: item for bloc in before.grid.blocs for item in elements_of(bloc)}
    rescaled = (before.grid.scales, before.grid.scale) != (grid.scales, grid.scale)

    def stands(warning: ReviewWarning) -> bool:
        if warning.kind == "scale-read" and rescaled:
            return False
        if warning.element is None or warning.element == CERTIFICATION:
            return True
        was, now = were.get(warning.element), there.get(warning.element)
        if was is None or now is None:
            return False
        if was is now:
            return warning.kind != "placed-by-guess" or _home(
                before.grid, warning.element
            ) == _home(grid, warning.element)
        if warning.kind == "placed-by-guess":
            return _links(was) == _links(now) and _home(before.grid, was.id) == _home(grid, now.id)
        if warning.kind in ("scale-read", "printed-twice"):
            return getattr(was, "scale", None) == getattr(now, "scale", None)
        return kind_of(was) == kind_of(now) and words_of(was) == words_of(now)

    kept = tuple(warning for warning in before.found if stands(warning))
    return before.found if len(kept) == len(before.found) else kept


def _links(element: Element) -> tuple[object, ...]:
    return tuple(getattr(element, name, None) for name in ("activity", "competency", "assessments"))


def _home(grid: Grid, element: str) -> tuple[str, str | None] | None:
    """The bloc that holds an element, and the element before it in its list."""
    for bloc in grid.blocs:
        for name in LISTS.values():
            last = None
            for item in getattr(bloc, name):
                if item.id == element:
                    return bloc.id, last
                last = item.id
    return None
