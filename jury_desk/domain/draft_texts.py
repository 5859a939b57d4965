"""Acts on words: correcting, splitting, joining, coding. The spans of the source follow them."""

from typing import Any

from jury_desk.domain.draft_acts import ElementKind, Join, Recode, SetText, Split, SplitItems
from jury_desk.domain.draft_bench import Bench, OpenBloc, Spot
from jury_desk.domain.draft_elements import (
    Element,
    items_field,
    items_of,
    main_field,
    main_text,
)
from jury_desk.domain.draft_joining import joined
from jury_desk.domain.draft_moves import BY_HAND, moved_into, new_element, taken_code
from jury_desk.domain.draft_pieces import Pieces, cut, place_in_print
from jury_desk.domain.draft_refusal import refused
from jury_desk.domain.grid import Assessment, Bloc, Criterion

_FIELDS: dict[ElementKind, frozenset[str]] = {
    "bloc": frozenset({"title"}),
    "activity": frozenset({"title", "tasks"}),
    "competency": frozenset({"text", "items", "column"}),
    "assessment": frozenset({"title", "text"}),
    "criterion": frozenset({"text", "items", "heading"}),
}

_BESIDE = frozenset({"column", "heading"})
"""Texts that stand beside several elements, and that one may lack."""


def set_text(bench: Bench, act: SetText) -> None:
    """The main text keeps its print beside it; other texts have theirs in the source's account."""
    spot = bench.spot(act.element)
    name, _, number = act.field.partition(".")
    if name not in _FIELDS[spot.kind]:
        raise refused("field-unknown", element=act.element)
    text = tidied(spot.kind, name, act.text)
    if number:
        _set_item(bench, spot, name, int(number), text)
        return
    element = spot.element
    if not text and (name == "title" or (name == "text" and spot.kind != "assessment")):
        raise refused("title-empty" if name == "title" else "text-empty", element=act.element)
    changes: dict[str, Any] = {name: text if text or name not in _BESIDE else None}
    if name == main_field(element):
        changes["printed_text"] = _print_of(bench, element, text)
    bench.put(spot, **changes)
    if not text:
        pieces = bench.pieces(act.element)
        pieces.pop(name, None)
        bench.trace(act.element, pieces)


def tidied(kind: ElementKind, name: str, text: str) -> str:
    """A typed text with its white space as texts of grids have it: an assessment's keeps lines."""
    if kind == "assessment" and name == "text":
        lines = (" ".join(line.split()) for line in text.splitlines())
        return "\n".join(line for line in lines if line)
    return " ".join(text.split())


def _print_of(bench: Bench, element: Element, text: str) -> str | None:
    """The print to keep beside a corrected main text. Words typed by hand have none."""
    origin = bench.origins.get(element.id)
    if not text or (origin is not None and BY_HAND in origin.reasons):
        return None
    printed = element.printed_text or main_text(element)
    return printed if printed != text else None


def _set_item(bench: Bench, spot: Spot, name: str, number: int, text: str) -> None:
    items = list(items_of(spot.element))
    if number > len(items) or (number == len(items) and not text):
        raise refused("field-unknown", element=spot.element.id)
    if text:
        items[number : number + 1] = [text]
    else:
        del items[number]
        pieces = bench.pieces(spot.element.id)
        kept = {field: at for field, at in pieces.items() if not field.startswith(f"{name}.")}
        spans = [pieces.get(f"{name}.{place}", ()) for place in range(len(items) + 1)]
        del spans[number]
        kept.update({f"{name}.{place}": at for place, at in enumerate(spans)})
        bench.trace(spot.element.id, kept)
    bench.put(spot, **{name: tuple(items)})


def recode(bench: Bench, act: Recode) -> None:
    """The id stays, so that what points to the element holds. A criterion's printed code is kept
    beside the new one; another element's goes aside when it is taken away.
    """
    spot = bench.spot_of(act.element, "bloc", "activity", "competency", "criterion")
    code = " ".join((act.code or "").split()) or None
    element = spot.element
    changes: dict[str, Any] = {"code": code}
    pieces = bench.pieces(act.element)
    if isinstance(element, Criterion):
        from_print = "code" in pieces or not _by_hand(bench, element)
        printed = element.printed_code or (element.code if from_print else None)
        changes["printed_code"] = printed if printed != code else None
    elif code is None and pieces.pop("code", ()):
        bench.trace(act.element, pieces)
    bench.put(spot, **changes)


def _by_hand(bench: Bench, element: Element) -> bool:
    """Whether the source is known not to print the element's code."""
    origin = bench.origins.get(element.id)
    return bench.before.source is not None or (origin is not None and BY_HAND in origin.reasons)


def split(bench: Bench, act: Split) -> None:
    """What hangs below the text (items, tasks) goes with its end, the links with both. A code that
    leads the second half becomes its own where codes of its kind have that shape.
    """
    spot = bench.spot(act.element)
    element = spot.element
    text = main_text(element)
    if act.at >= len(text):
        raise refused("place-outside", element=act.element)
    left, right = text[: act.at].rstrip(), text[act.at :].lstrip()
    if not left or not right:
        raise refused("half-empty", element=act.element)
    field = main_field(element)
    pieces = bench.pieces(act.element)
    at = act.at
    prints: tuple[str | None, str | None] = (None, None)
    if element.printed_text:
        at = place_in_print(text, element.printed_text, act.at)
        prints = (element.printed_text[:at].rstrip(), element.printed_text[at:].lstrip())
    before, after = cut(pieces.get(field, ()), element.printed_text or text, at)
    code, rest, cuts = taken_code(bench, spot.kind, right, after)
    made = bench.new_id(spot.kind, spot.bloc, code)
    rest_printed = prints[1] if prints[1] and prints[1] != right else None
    second = _second_half(spot, made, code, rest, rest_printed)
    _trace_halves(bench, element, second, field, before, cuts)
    below = items_field(element)
    changes: dict[str, Any] = {below: ()} if below else {}
    printed = prints[0] if prints[0] and prints[0] != left else None
    bench.put(spot, **{field: left}, printed_text=printed, **changes)
    _insert_after(bench, spot, [second])


def _second_half(
    spot: Spot, made: str, code: str | None, text: str, printed: str | None
) -> Element:
    element = spot.element
    shared = {name: getattr(element, name) for name in _SHARED[spot.kind]}
    return new_element(
        spot.kind, made, code, text, items_of(element), printed_text=printed, **shared
    )


_SHARED: dict[ElementKind, tuple[str, ...]] = {
    "bloc": (),
    "activity": (),
    "competency": ("activity", "column", "weight", "eliminatory"),
    "assessment": ("setting", "forms", "languages", "competencies"),
    "criterion": (
        "heading", "competency", "assessments", "part", "scale", "weight", "eliminatory", "core",
    ),
}  # fmt: skip
"""What both halves of a split element have."""


def _trace_halves(
    bench: Bench,
    element: Element,
    second: Element,
    field: str,
    before: Pieces,
    after: dict[str, Pieces],
) -> None:
    pieces = bench.pieces(element.id)
    below = items_field(element)
    moved = {name: at for name, at in pieces.items() if below and name.startswith(f"{below}.")}
    shared = {name: at for name, at in pieces.items() if name in _BESIDE}
    mine = {name: at for name, at in pieces.items() if name not in moved}
    mine[field] = before
    theirs = {**shared, **moved}
    if "code" in after:
        theirs["code"] = after["code"]
    if isinstance(second, Assessment):
        first_line, rest = cut(after["text"], second.text or second.title, len(second.title))
        theirs["title"] = first_line if rest else after["text"]
        if second.text:
            theirs["text"] = after["text"]
    else:
        theirs[main_field(second)] = after["text"]
    bench.trace(second.id, theirs, element.id)
    bench.trace(element.id, mine)


def _insert_after(bench: Bench, spot: Spot, made: list[Element]) -> None:
    if spot.kind == "bloc":
        new = [OpenBloc(item, _no_lists()) for item in made if isinstance(item, Bloc)]
        bench.blocs[spot.index + 1 : spot.index + 1] = new
    else:
        spot.bloc.lists[spot.kind][spot.index + 1 : spot.index + 1] = made


def _no_lists() -> dict[ElementKind, list[Element]]:
    return {"activity": [], "competency": [], "assessment": [], "criterion": []}


def split_items(bench: Bench, act: SplitItems) -> None:
    """The new ones have the links of the element, which keeps its text."""
    spot = bench.spot(act.element)
    element = spot.element
    name, items = items_field(element), items_of(element)
    if not items or name is None:
        raise refused("no-items", element=act.element)
    pieces = bench.pieces(act.element)
    shared = {field: getattr(element, field) for field in _SHARED[spot.kind]}
    heads = {field: at for field, at in pieces.items() if field in _BESIDE}
    main = "title" if spot.kind == "activity" else "text"
    made = []
    for number, item in enumerate(items):
        spans = pieces.pop(f"{name}.{number}", ())
        code, text, cuts = taken_code(bench, spot.kind, item, spans)
        new = new_element(spot.kind, bench.new_id(spot.kind, spot.bloc, code), code, text, **shared)
        cuts[main] = cuts.pop("text")
        bench.trace(new.id, {**heads, **cuts}, element.id)
        made.append(new)
    bench.trace(act.element, pieces)
    bench.put(spot, **{name: ()})
    _insert_after(bench, spot, made)


def join(bench: Bench, act: Join) -> None:
    """What pointed to the second points to the first. As text, the words go to the end of the
    first: to its last item where it has some.
    """
    if act.first == act.second:
        raise refused("onto-itself", element=act.first)
    one, other = bench.spot(act.first), bench.spot(act.second)
    if one.kind != other.kind:
        raise refused("kinds-differ", element=act.second)
    if one.kind != "bloc" and one.bloc is not other.bloc:
        raise refused("blocs-differ", element=act.second)
    if act.as_item and items_field(one.element) is None:
        raise refused("no-items", element=act.first)
    changes, pieces = joined(
        one.element,
        other.element,
        bench.pieces(act.first),
        bench.pieces(act.second),
        as_item=act.as_item,
    )
    bench.put(one, **changes)
    bench.trace(act.first, pieces, act.second)
    if one.kind == "bloc":
        moved_into(one.bloc, other.bloc)
        bench.blocs.remove(other.bloc)
    else:
        del other.bloc.lists[other.kind][other.index]
    bench.origins.pop(act.second, None)
    bench.redirect(act.second, act.first)
