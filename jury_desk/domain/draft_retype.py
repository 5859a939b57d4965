"""Making an element another kind: its words stay, links of the old kind are taken away."""

import re
from collections.abc import Callable

from jury_desk.domain.draft_acts import ElementKind, Retype
from jury_desk.domain.draft_bench import Bench, OpenBloc, Spot
from jury_desk.domain.draft_elements import (
    LISTS,
    Element,
    code_of,
    items_field,
    items_of,
    main_field,
    main_text,
)
from jury_desk.domain.draft_moves import moved_into, new_element
from jury_desk.domain.draft_pieces import Pieces, cut
from jury_desk.domain.draft_refusal import refused
from jury_desk.domain.grid import Activity, Assessment, Bloc, Competency, Criterion
from jury_desk.domain.natural_order import NaturalKey, natural_key

Follows = Callable[[Element], bool]


def retype(bench: Bench, act: Retype) -> None:
    """The id stays. Lines below the text (items, tasks, an assessment's further lines) stay lines;
    a bloc has none: what has some cannot become one.
    """
    spot = bench.spot(act.element)
    if spot.kind == act.kind:
        raise refused("kind-same", element=act.element)
    element = spot.element
    pieces = _spread(element, bench.pieces(act.element))
    made, spans = _made(element, act.kind, pieces)
    if act.kind == "bloc":
        _open(bench, spot, made)
    elif spot.kind == "bloc":
        _close(bench, spot, act.kind, made)
    else:
        index = _place(bench, spot, act.kind)
        del spot.bloc.lists[spot.kind][spot.index]
        spot.bloc.lists[act.kind].insert(index, made)
    bench.trace(act.element, spans)


def _lines(element: Element) -> list[str]:
    """An element's words, line by line; an assessment's title is one only where its text does not
    start with it.
    """
    if not isinstance(element, Assessment):
        return [main_text(element), *items_of(element)]
    lines = element.text.split("\n") if element.text else []
    return lines if element.text.startswith(element.title) else [element.title, *lines]


def _spread(element: Element, pieces: dict[str, Pieces]) -> list[Pieces]:
    """The spans of `_lines`, one for one."""
    if not isinstance(element, Assessment):
        name = items_field(element)
        items = [pieces.get(f"{name}.{n}", ()) for n in range(len(items_of(element)))]
        return [pieces.get(main_field(element), ()), *items, pieces.get("code", ())]
    title = [] if element.text.startswith(element.title) else [pieces.get("title", ())]
    lines = element.text.split("\n") if element.text else []
    found, rest, text = list(title), pieces.get("text", ()), element.text
    for line in lines[:-1]:
        first, rest = cut(rest, text, len(line) + 1)
        text = text[len(line) + 1 :].lstrip()
        found.append(first)
    return [*found, *([rest] if lines else []), ()]


def _made(
    element: Element, kind: ElementKind, spread: list[Pieces]
) -> tuple[Element, dict[str, Pieces]]:
    lines, (*places, code_place) = _lines(element), spread
    if kind == "bloc" and len(lines) > 1:
        raise refused("items-stay", element=element.id)
    code = code_of(element)
    if kind == "assessment":
        return _assessment(element, code, lines, places, code_place)
    made = new_element(kind, element.id, code, lines[0], tuple(lines[1:]), **_print(element))
    name = items_field(made)
    spans = {main_field(made): places[0], "code": code_place}
    spans.update({f"{name}.{n}": place for n, place in enumerate(places[1:])})
    return made, spans


def _assessment(
    element: Element,
    code: str | None,
    lines: list[str],
    places: list[Pieces],
    code_place: Pieces,
) -> tuple[Element, dict[str, Pieces]]:
    """An assessment has no code: what was one leads its title, as it does in print."""
    if code is not None:
        lines = [f"{code} {lines[0]}", *lines[1:]]
        places = [(*code_place, *places[0]), *places[1:]]
    kept = _print(element) if code is None and len(lines) == 1 else {}
    kept.setdefault("doubts", element.doubts)
    made = new_element("assessment", element.id, None, lines[0], tuple(lines[1:]), **kept)
    spans = {"title": places[0]}
    if isinstance(made, Assessment) and made.text:
        spans["text"] = tuple(piece for place in places for piece in place)
    return made, spans


def _print(element: Element) -> dict[str, object]:
    """The print stays where what it is the print of does; a many-lined one does not."""
    printed = element.printed_text
    whole = not isinstance(element, Assessment) or "\n" not in element.text
    return {"printed_text": printed if whole else None, "doubts": element.doubts}


def _open(bench: Bench, spot: Spot, made: Element) -> None:
    follows = _following(bench, spot)
    del spot.bloc.lists[spot.kind][spot.index]
    lists: dict[ElementKind, list[Element]] = {}
    for kind, items in spot.bloc.lists.items():
        lists[kind] = [item for item in items if follows(item)]
        spot.bloc.lists[kind] = [item for item in items if not follows(item)]
    if isinstance(made, Bloc):
        bench.blocs.insert(bench.blocs.index(spot.bloc) + 1, OpenBloc(made, lists))


def _close(bench: Bench, spot: Spot, kind: ElementKind, made: Element) -> None:
    if len(bench.blocs) == 1:
        raise refused("last-bloc", element=made.id)
    if spot.index == 0:
        raise refused("first-bloc", element=made.id)
    before = bench.blocs[spot.index - 1]
    before.lists[kind].append(made)
    moved_into(before, spot.bloc)
    del bench.blocs[spot.index]


# What follows an element in its bloc, and where it stands among another kind, is told by links
# first (a criterion stays with its competency), then by the place in the source.


def _row(bench: Bench, element: str) -> NaturalKey | None:
    """Where the source has an element: page, table and row, in an order. Columns do not count: what
    stands beside an element does not follow it.
    """
    origin = bench.origins.get(element)
    names = [piece.paragraph for at in (origin.pieces.values() if origin else ()) for piece in at]
    if not names:
        return None
    name = min(names, key=natural_key)
    return natural_key(re.sub(r"(?<=\d)c\d.*\Z", "", name))


def _following(bench: Bench, spot: Spot) -> Follows:
    own = spot.bloc.lists[spot.kind]
    gone = {item.id for item in own[spot.index :]}  # what hangs on the element goes with it
    staying = {item.id for item in own[: spot.index]}
    here = _row(bench, spot.element.id)
    lists = spot.bloc.lists
    for kind in LISTS:
        if kind == spot.kind:
            continue
        for item in lists[kind]:
            said = _by_links(item, lists, gone, staying)
            if said is None:
                there = _row(bench, item.id)
                said = here is not None and there is not None and there >= here
            (gone if said else staying).add(item.id)
    return lambda item: item.id in gone


def _by_links(
    item: Element,
    lists: dict[ElementKind, list[Element]],
    gone: set[str],
    staying: set[str],
) -> bool | None:
    """Whether what an element is tied to goes, as far as that is known yet."""
    near: list[str] = []
    if isinstance(item, Activity):
        near = [one.id for one in lists["competency"] if _tied(one, "activity") == item.id]
    elif isinstance(item, Competency):
        near = [item.activity] if item.activity else []
        near = near or [one.id for one in lists["criterion"] if _tied(one, "competency") == item.id]
    elif isinstance(item, Assessment):
        near = list(item.competencies)
    elif isinstance(item, Criterion):
        near = [item.competency] if item.competency else list(item.assessments)
    known = [name in gone for name in near if name in gone or name in staying]
    return all(known) if known else None


def _tied(item: Element, field: str) -> str | None:
    name: str | None = getattr(item, field, None)
    return name


def _place(bench: Bench, spot: Spot, kind: ElementKind) -> int:
    """Where the element goes among those of its new kind."""
    items = spot.bloc.lists[kind]
    element = spot.element
    for index, item in enumerate(items):
        if element.id in (_tied(item, "competency"), _tied(item, "activity")):
            return index
    near = _tied(element, "competency") or _tied(element, "activity")
    for index, item in enumerate(items):
        if item.id == near:
            return index + 1
    here = _row(bench, element.id)
    rows = [_row(bench, item.id) for item in items]
    if here is None or any(row is None for row in rows):
        return len(items)
    later = [index for index, row in enumerate(rows) if row is not None and row > here]
    return later[0] if later else len(items)
