"""Making one element of two: words and spans in reading order, links and facts of both."""

from typing import Any

from jury_desk.domain.draft_elements import (
    Element,
    code_of,
    items_field,
    items_of,
    main_field,
    main_text,
)
from jury_desk.domain.draft_pieces import Pieces
from jury_desk.domain.grid import Assessment, Criterion

Fields = dict[str, Pieces]


def joined(
    first: Element, second: Element, pieces: Fields, others: Fields, *, as_item: bool
) -> tuple[dict[str, Any], Fields]:
    """The changes that make the first what both were, and its spans. Same kind, not the same one.

    The second's code is kept where the first has none; else its words are freed.
    """
    changes = _facts(first, second)
    changes["doubts"] = tuple(dict.fromkeys((*first.doubts, *second.doubts)))
    spans = dict(pieces)
    for name in ("code", "column"):
        if name in changes and name in others:
            spans[name] = others[name]
    spans.update(
        {
            name: at
            for name, at in others.items()
            if name.startswith("descriptors.") and name not in spans
        }
    )
    if isinstance(first, Assessment) and isinstance(second, Assessment):
        _join_assessments(first, second, changes, spans, others)
        return changes, spans
    _join_lines(first, second, changes, spans, others, as_item=as_item)
    return changes, spans


def _join_lines(
    first: Element,
    second: Element,
    changes: dict[str, Any],
    spans: Fields,
    others: Fields,
    *,
    as_item: bool,
) -> None:
    below, main = items_field(first), main_field(first)
    items, more = list(items_of(first)), list(items_of(second))
    at = others.get(main, ())
    if as_item or (below and items):
        items[len(items) if as_item else len(items) - 1 :] = [
            main_text(second) if as_item else f"{items[-1]} {main_text(second)}"
        ]
        field = f"{below}.{len(items) - 1}"
        spans[field] = (*spans.get(field, ()), *at)
    elif not _same_title(first, second):
        changes[main] = f"{main_text(first)} {main_text(second)}"
        changes["printed_text"] = _prints(first, second, " ")
        spans[main] = (*spans.get(main, ()), *at)
    for number in range(len(more)):
        spans[f"{below}.{len(items) + number}"] = others.get(f"{below}.{number}", ())
    if below:
        changes[below] = (*items, *more)


def _join_assessments(
    first: Assessment, second: Assessment, changes: dict[str, Any], spans: Fields, others: Fields
) -> None:
    """The first keeps its title; its text goes on with the second's title and text."""
    title_apart = bool(second.text) and not second.text.startswith(second.title)
    texts = [main_text(first), second.title if title_apart else "", main_text(second)]
    places = [
        spans.get(main_field(first), ()),
        others.get("title", ()) if title_apart else (),
        others.get(main_field(second), ()),
    ]
    changes["text"] = "\n".join(text for text in texts if text)
    spans["text"] = tuple(piece for pieces in places for piece in pieces)
    if first.printed_text or second.printed_text:
        texts[0] = first.printed_text or texts[0]
        texts[2] = second.printed_text or texts[2]
        changes["printed_text"] = "\n".join(text for text in texts if text)


def _prints(first: Element, second: Element, gap: str) -> str | None:
    if not first.printed_text and not second.printed_text:
        return None
    return gap.join(
        (first.printed_text or main_text(first), second.printed_text or main_text(second))
    )


def _same_title(first: Element, second: Element) -> bool:
    """Whether two blocs or activities have one title, as where a page prints it again."""
    return main_field(first) == "title" and (
        " ".join(main_text(first).casefold().split())
        == " ".join(main_text(second).casefold().split())
    )


def _facts(first: Element, second: Element) -> dict[str, Any]:
    """Links and facts: the first's, filled up with the second's."""
    changes: dict[str, Any] = {}
    if not isinstance(first, Assessment) and code_of(first) is None and code_of(second):
        changes["code"] = code_of(second)
        if isinstance(second, Criterion):
            changes["printed_code"] = second.printed_code
    for name in ("activity", "competency", "part", "scale", "setting", "external", "column"):
        if getattr(second, name, None) is not None and getattr(first, name) is None:
            changes[name] = getattr(second, name)
    for name in ("assessments", "forms", "languages", "competencies"):
        mine, theirs = getattr(first, name, None), getattr(second, name, None)
        if isinstance(first, (Assessment, Criterion)) and mine is not None and theirs is not None:
            changes[name] = tuple(dict.fromkeys((*mine, *theirs)))
    if isinstance(first, Assessment) and isinstance(second, Assessment):
        known = {part.id for part in first.parts}
        changes["parts"] = (*first.parts, *(p for p in second.parts if p.id not in known))
        changes["phases"] = (*first.phases, *second.phases)
    if isinstance(first, Criterion) and isinstance(second, Criterion):
        changes["descriptors"] = {**second.descriptors, **first.descriptors}
        changes["core"] = first.core or second.core
        changes["eliminatory"] = first.eliminatory or second.eliminatory
        if not first.assessments or not second.assessments:
            changes["assessments"] = ()
    return changes
