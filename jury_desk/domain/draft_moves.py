"""Acts on whole elements: moving, adding, putting aside, taking back."""

from typing import Any

from jury_desk.domain.draft import Aside, Origin
from jury_desk.domain.draft_acts import Add, ElementKind, Move, PutAside, TakeBack
from jury_desk.domain.draft_bench import Bench, OpenBloc, opened
from jury_desk.domain.draft_elements import (
    Element,
    code_of,
    code_shape,
    leading_code,
    whole_text,
)
from jury_desk.domain.draft_pieces import Pieces, cut, words_in
from jury_desk.domain.draft_refusal import refused
from jury_desk.domain.grid import Activity, Assessment, Bloc, Competency, Criterion
from jury_desk.domain.source import SourceDocument

BY_HAND = "by-hand"
"""The reason of an origin without spans: a person typed the element."""


def move(bench: Bench, act: Move) -> None:
    """An element keeps its id; links that its new bloc does not know are taken away."""
    spot = bench.spot(act.element)
    if act.before == act.element:
        raise refused("onto-itself", element=act.element)
    if spot.kind == "bloc":
        if act.bloc is not None:
            raise refused("onto-itself" if act.bloc == act.element else "kind-wrong")
        bench.index_before("bloc", spot.bloc, act.before)
        bench.blocs.remove(spot.bloc)
        bench.blocs.insert(bench.index_before("bloc", spot.bloc, act.before), spot.bloc)
        return
    if act.bloc is None:
        raise refused("bloc-needed", element=act.element)
    there = bench.bloc(act.bloc)
    bench.index_before(spot.kind, there, act.before)
    element = spot.bloc.lists[spot.kind].pop(spot.index)
    there.lists[spot.kind].insert(bench.index_before(spot.kind, there, act.before), element)


def put_aside(bench: Bench, act: PutAside) -> None:
    """A bloc goes with all it holds. What the source does not hold is kept as text."""
    spot = bench.spot(act.element)
    gone: list[Element] = [spot.element]
    if spot.kind == "bloc":
        if len(bench.blocs) == 1:
            raise refused("last-bloc", element=act.element)
        gone += spot.bloc.elements()
        bench.blocs.remove(spot.bloc)
    else:
        spot.bloc.lists[spot.kind].pop(spot.index)
    for element in gone:
        if not any(bench.pieces(element.id).values()):
            bench.asides.append(Aside(pieces=(), reason="by-hand", text=whole_text(element)))
        bench.origins.pop(element.id, None)


def add(bench: Bench, act: Add) -> None:
    """What a person typed has no print to keep: its origin says so."""
    text = act.text.strip()
    if not text:
        raise refused("text-empty")
    made = insert(bench, act.kind, text, (act.code or "").strip() or None, act.bloc, act.before)
    bench.origins[made] = Origin(reasons=(BY_HAND,))


def take_back(bench: Bench, act: TakeBack, source: SourceDocument | None) -> None:
    """The words come from the aside itself, else from the source; a code that leads them, of the
    shape of its neighbours' codes, becomes the element's.
    """
    if act.aside >= len(bench.asides):
        raise refused("aside-unknown")
    aside = bench.asides.pop(act.aside)
    text = aside.text.strip() or said(aside.pieces, source)
    if not text:
        raise refused("words-unknown")
    if act.kind != "assessment":
        text = " ".join(text.split())
    code, text, pieces = taken_code(bench, act.kind, text, aside.pieces)
    made = insert(bench, act.kind, text, code, act.bloc, act.before)
    title, rest = cut(pieces["text"], text, len(text.partition("\n")[0]))
    if act.kind in ("bloc", "activity"):
        pieces["title"] = pieces.pop("text")
    elif act.kind == "assessment":
        pieces["title"] = title if rest else pieces["text"]
        if not rest:
            del pieces["text"]
    if any(pieces.values()):
        bench.origins[made] = Origin(pieces={name: at for name, at in pieces.items() if at})
    else:
        bench.origins[made] = Origin(reasons=(BY_HAND,))


def said(pieces: Pieces, source: SourceDocument | None) -> str:
    """The words of spans. Empty without a source that has them all."""
    if source is None or any(piece.paragraph not in source.by_id for piece in pieces):
        return ""
    return words_in(pieces, source)


def taken_code(
    bench: Bench, kind: ElementKind, text: str, pieces: Pieces
) -> tuple[str | None, str, dict[str, Pieces]]:
    """A new element's code, text and spans, where its words may start with a code of the shape that
    codes of its kind have in this grid.
    """
    shapes = {
        code_shape(code)
        for bloc in bench.blocs
        for item in ([bloc.head] if kind == "bloc" else bloc.lists[kind])
        if (code := code_of(item))
    }
    found = leading_code(text, shapes) if kind != "assessment" else None
    if found is None:
        return None, text, {"text": pieces}
    code, start = found
    before, after = cut(pieces, text, start)
    return code, text[start:], {"code": before, "text": after}


def insert(
    bench: Bench,
    kind: ElementKind,
    text: str,
    code: str | None,
    bloc: str | None,
    before: str | None,
) -> str:
    """Put a new element of a text into the grid; its id."""
    if kind == "bloc":
        if bloc is not None:
            raise refused("kind-wrong", element=bloc)
        made = opened(Bloc(id=bench.new_id("bloc", None), code=code, title=text))
        bench.blocs.insert(bench.index_before("bloc", made, before), made)
        return made.id
    if bloc is None:
        raise refused("bloc-needed")
    there = bench.bloc(bloc)
    index = bench.index_before(kind, there, before)
    element = new_element(kind, bench.new_id(kind, there, code), code, text)
    there.lists[kind].insert(index, element)
    return element.id


def new_element(
    kind: ElementKind,
    name: str,
    code: str | None,
    text: str,
    items: tuple[str, ...] = (),
    **rest: Any,
) -> Element:
    """An element of a kind from its words. An assessment has no code, and its text's first line is
    its title; lines below a bloc's title are no part of it.
    """
    if kind == "bloc":
        return Bloc(id=name, code=code, title=text, **rest)
    if kind == "activity":
        return Activity(id=name, code=code, title=text, tasks=items, **rest)
    if kind == "competency":
        return Competency(id=name, code=code, text=text, items=items, **rest)
    if kind == "criterion":
        return Criterion(id=name, code=code, text=text, items=items, **rest)
    whole = "\n".join((text, *items))
    title = text.partition("\n")[0].strip()
    return Assessment(id=name, title=title, text=whole if whole != title else "", **rest)


def moved_into(there: OpenBloc, other: OpenBloc) -> None:
    """Append what a bloc holds to another's lists."""
    for kind, items in other.lists.items():
        there.lists[kind].extend(items)
