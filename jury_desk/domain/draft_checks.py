"""What a person must look at before a grid is used: what the reading found, and what shows.

The checks look at a grid alone, so that they hold for any: read, typed, or taken back from a file.
They run after every act.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import get_args

from msgspec.structs import replace

from jury_desk.domain.draft import Draft, ReviewWarning, WarningKind
from jury_desk.domain.draft_acts import (
    Act,
    ElementKind,
    Join,
    Recode,
    SetCertification,
    SetText,
    Together,
)
from jury_desk.domain.draft_bench import CERTIFICATION
from jury_desk.domain.draft_codes import code_warnings
from jury_desk.domain.draft_elements import (
    LISTS,
    Element,
    code_of,
    elements_of,
    items_field,
    items_of,
    kind_of,
    main_field,
    main_text,
)
from jury_desk.domain.draft_link_checks import link_warnings
from jury_desk.domain.draft_text_checks import cut_short, faults_of, starts_low
from jury_desk.domain.draft_weight_checks import weight_warnings
from jury_desk.domain.grid import Assessment, Bloc, Criterion, Grid
from jury_desk.domain.natural_order import NaturalKey, natural_key

_KINDS = {kind: place for place, kind in enumerate(get_args(WarningKind))}

_FEW = 10
"""Texts below which the habit of a document (capitals at the start) cannot be told."""


def warnings_of(draft: Draft) -> tuple[ReviewWarning, ...]:
    """What the reading found that still holds, and what the grid shows; settled ones included, in
    reading order, each thing once.
    """
    shown = list(_shown(draft.grid))
    there = {item.id for bloc in draft.grid.blocs for item in elements_of(bloc)} | {CERTIFICATION}
    seen = {(warning.kind, warning.element): place for place, warning in enumerate(shown)}
    for warning in draft.found:
        if warning.element is not None and warning.element not in there:
            continue
        if warning.element is None and _seen_to(draft, warning):
            continue
        kept = warning
        if not _names(warning.proposal) <= there:
            kept = replace(warning, proposal=None)
        place = seen.get((warning.kind, warning.element))
        if place is None or warning.element is None:
            shown.append(kept)
        elif shown[place].proposal is None and kept.proposal is not None:
            # The grid shows it by itself, in more words; the reading may know how to mend it.
            shown[place] = replace(shown[place], proposal=kept.proposal)
    return _in_order(shown, draft)


def grid_warnings(grid: Grid) -> tuple[ReviewWarning, ...]:
    """What a grid itself shows, in reading order."""
    return _in_order(list(_shown(grid)), Draft(id="checked", grid=grid))


def _seen_to(draft: Draft, warning: ReviewWarning) -> bool:
    """Whether a person did something about a paragraph of the source: put all of it aside that was
    used, or made an element of what was not understood.
    """
    if warning.paragraph is None:
        return False
    asides = {
        aside.reason
        for aside in draft.asides
        for piece in aside.pieces
        if piece.paragraph == warning.paragraph
    }
    used = any(
        piece.paragraph == warning.paragraph
        for origin in draft.origins.values()
        for pieces in origin.pieces.values()
        for piece in pieces
    )
    if warning.kind == "not-understood" and (used or asides):
        return "not-understood" not in asides
    return asides == {"by-hand"} and not used


def _names(act: Act | None) -> set[str]:
    """The elements that an act needs."""
    if act is None:
        return set()
    if isinstance(act, Together):
        return {name for single in act.acts for name in _names(single)}
    found: set[str] = set()
    for field in ("element", "first", "second", "bloc", "before", "assessment", "criterion"):
        if isinstance(value := getattr(act, field, None), str):
            found.add(value)
    for field in ("criteria", "competencies", "elements"):
        found.update(getattr(act, field, ()))
    for field in ("competency", "activity"):
        if isinstance(value := getattr(act, field, None), str):
            found.add(value)
    return found


def _in_order(warnings: list[ReviewWarning], draft: Draft) -> tuple[ReviewWarning, ...]:
    order = {CERTIFICATION: 0}
    for bloc in draft.grid.blocs:
        for item in elements_of(bloc):
            order[item.id] = len(order)
    paragraphs: dict[str, int] = {}
    if any(warning.element is None and warning.paragraph for warning in warnings):
        paragraphs = _first_elements(draft, order)

    def place(warning: ReviewWarning) -> tuple[int, NaturalKey, int, str]:
        if warning.element is not None:
            at = order.get(warning.element, len(order))
        else:
            at = paragraphs.get(warning.paragraph or "", len(order) if warning.paragraph else -1)
        return at, natural_key(warning.paragraph or ""), _KINDS[warning.kind], warning.key

    unique = {warning.key: warning for warning in reversed(warnings)}
    return tuple(sorted(unique.values(), key=place))


def _first_elements(draft: Draft, order: dict[str, int]) -> dict[str, int]:
    """Where the first element made of each paragraph stands in the order."""
    found: dict[str, int] = {}
    for name, origin in draft.origins.items():
        at = order.get(name, len(order))
        for pieces in origin.pieces.values():
            for piece in pieces:
                found[piece.paragraph] = min(at, found.get(piece.paragraph, at))
    return found


def _shown(grid: Grid) -> Iterator[ReviewWarning]:
    yield from _card(grid)
    yield from code_warnings("bloc", [grid.blocs])
    for kind, name in LISTS.items():
        yield from code_warnings(kind, [getattr(bloc, name) for bloc in grid.blocs])
    yield from link_warnings(grid)
    yield from weight_warnings(grid)
    for bloc in grid.blocs:
        for item in elements_of(bloc):
            yield from _letters(item)
    yield from _cuts(grid)


def _card(grid: Grid) -> Iterator[ReviewWarning]:
    card = grid.certification
    if not card.title:
        yield ReviewWarning(kind="title-missing", element=CERTIFICATION)
    for field in ("label", "title"):
        for fault in faults_of(getattr(card, field) or ""):
            mend = fault.mended and SetCertification(
                field="title" if field == "title" else "label", value=fault.mended
            )
            yield ReviewWarning(
                kind=fault.kind,
                element=CERTIFICATION,
                details={"field": field, **dict(fault.details)},
                proposal=mend or None,
            )
    for number, note in enumerate(card.notes):
        for fault in faults_of(note):
            details = {"field": f"notes.{number}", **dict(fault.details)}
            yield ReviewWarning(kind=fault.kind, element=CERTIFICATION, details=details)


def texts_of(element: Element) -> Iterator[tuple[str, str]]:
    """Every text of an element, by the name that `SetText` knows it by."""
    if isinstance(element, Assessment):
        yield "title", element.title
        if element.text:
            yield "text", element.text
        return
    for field in ("heading", "column"):
        if text := getattr(element, field, None):
            yield field, text
    yield main_field(element), main_text(element)
    name = items_field(element)
    for number, item in enumerate(items_of(element)):
        yield f"{name}.{number}", item


def _letters(element: Element) -> Iterator[ReviewWarning]:
    code = code_of(element)
    for fault in faults_of(code) if code else ():
        yield ReviewWarning(
            kind=fault.kind,
            element=element.id,
            details={"field": "code", **dict(fault.details)},
            proposal=Recode(element=element.id, code=fault.mended) if fault.mended else None,
        )
    for field, text in texts_of(element):
        for fault in faults_of(text):
            mended = fault.mended
            yield ReviewWarning(
                kind=fault.kind,
                element=element.id,
                details={"field": field, **dict(fault.details)},
                proposal=SetText(element=element.id, field=field, text=mended) if mended else None,
            )


def _cuts(grid: Grid) -> Iterator[ReviewWarning]:
    high = _kinds_that_start_high(grid)
    for bloc in grid.blocs:
        for items in ([bloc], *(getattr(bloc, name) for name in LISTS.values())):
            yield from _cuts_among(items, grid.language, high)


def _cuts_among(
    items: Iterable[Element], language: str, high: set[ElementKind]
) -> Iterator[ReviewWarning]:
    listed: list[Element | None] = [*items, None]
    for item, following in pairwise(listed):
        if item is None:
            break
        for field, text, ends in _phrases(item):
            found = cut_short(text, language, ends=ends)
            if found is None:
                continue
            yield ReviewWarning(
                kind="cut-short",
                element=item.id,
                details={"field": field, "reason": found[0], "words": found[1]},
                proposal=_rejoined(item, following) if ends and _at_end(text, found) else None,
            )
        text = main_text(item)
        if kind_of(item) in high and not getattr(item, "heading", None) and starts_low(text):
            words = " ".join(text.split()[:4])
            yield ReviewWarning(
                kind="cut-short",
                element=item.id,
                details={"field": main_field(item), "reason": "lower-case", "words": words},
            )


def _phrases(element: Element) -> Iterator[tuple[str, str, bool]]:
    """Texts that ought to be whole, and whether each ends what it says. A list ends with its last
    line only; an assessment's title is where its first line was cut.
    """
    items, name = items_of(element), items_field(element)
    if isinstance(element, Assessment):
        if element.text:
            yield "text", element.text, True
        else:
            yield "title", element.title, True
        return
    yield main_field(element), main_text(element), not items
    # Lines of a list may go on, with a comma, to the next or to the end of a sentence.
    for number, item in enumerate(items):
        yield f"{name}.{number}", item, False


def _at_end(text: str, found: tuple[str, str]) -> bool:
    """Whether what is missing is missing at the end."""
    reason, words = found
    whole = " ".join(text.split())
    return reason in ("comma", "hyphen", "word") or (
        reason in ("open-bracket", "quote") and whole.endswith(words) and ")" not in words
    )


def _rejoined(item: Element, following: Element | None) -> Act | None:
    """Joining what follows, where it starts as the rest of a sentence does and has no code."""
    if following is None or isinstance(item, Bloc) or code_of(following) is not None:
        return None
    if isinstance(following, Criterion) and following.heading != getattr(item, "heading", None):
        return None
    return Join(first=item.id, second=following.id) if starts_low(main_text(following)) else None


def _kinds_that_start_high(grid: Grid) -> set[ElementKind]:
    """Kinds whose texts start with a capital, but for a few."""
    texts: dict[ElementKind, list[bool]] = {}
    for bloc in grid.blocs:
        for item in elements_of(bloc):
            if not getattr(item, "heading", None):
                texts.setdefault(kind_of(item), []).append(starts_low(main_text(item)))
    return {kind for kind, low in texts.items() if len(low) >= _FEW and sum(low) * 10 <= len(low)}
