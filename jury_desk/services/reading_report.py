"""The report of a reading: the account of every word, the elements and the warnings, as plain data.

The format "jury-desk/report/1" is what `grid import --report` writes.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from jury_desk.domain.account import Account, Span
from jury_desk.domain.document import plain_of
from jury_desk.domain.draft import Draft, Origin, ReviewWarning
from jury_desk.domain.draft_elements import Element, code_of, elements_of, kind_of
from jury_desk.domain.draft_pieces import words_in
from jury_desk.domain.grid import Grid
from jury_desk.domain.source import Paragraph, SourceDocument, Table
from jury_desk.words import workshop

FORMAT = "jury-desk/report/1"

Plain = dict[str, Any]


def report_of(
    source: SourceDocument, draft: Draft, account: Account, warnings: Sequence[ReviewWarning]
) -> Plain:
    """The report of a draft and what it was read from. `warnings` are those that stand open."""
    places = _places(source)
    return {
        "format": FORMAT,
        "source": {
            "name": source.name,
            "sha256": source.sha256,
            "kind": source.kind,
            "pages": len(source.pages),
        },
        "counts": counts_of(draft.grid),
        "account": _account(source, draft, account, places),
        "elements": [
            _element(item, draft, account, places)
            for bloc in draft.grid.blocs
            for item in elements_of(bloc)
        ],
        "warnings": [_warning(warning, account, places) for warning in warnings],
    }


def counts_of(grid: Grid) -> dict[str, int]:
    """How many elements of each kind a grid has."""
    kinds = ("activities", "competencies", "assessments", "criteria")
    counts = {kind: sum(len(getattr(bloc, kind)) for bloc in grid.blocs) for kind in kinds}
    return {"blocs": len(grid.blocs), **counts}


def _places(source: SourceDocument) -> dict[str, Plain]:
    """Where each paragraph stands: tables, rows and columns count from 1 on their page."""
    found: dict[str, Plain] = {}
    for page in source.pages:
        on_page: Plain = {"page": page.number}
        if page.label is not None:
            on_page["sheet"] = page.label
        tables = 0
        for block in page.blocks:
            tables += isinstance(block, Table)
            for paragraph, where in _of_block(block, tables):
                found[paragraph] = {**on_page, **where, "paragraph": paragraph}
    return found


def _of_block(block: Table | Paragraph, number: int) -> Iterator[tuple[str, Plain]]:
    if isinstance(block, Paragraph):
        yield block.id, {"table": None, "row": None, "column": None}
        return
    for cell in block.cells:
        where: Plain = {"table": number, "row": cell.row + 1, "column": cell.column + 1}
        if cell.ref is not None:
            where["cell"] = cell.ref
        for paragraph in cell.paragraphs:
            yield paragraph.id, where


def _account(
    source: SourceDocument, draft: Draft, account: Account, places: dict[str, Plain]
) -> Plain:
    totals = account.totals
    twice = [
        _used_twice(one.paragraph, span, source, places)
        for one in account.paragraphs
        for span in one.spans
        if span.state == "twice" and span.words
    ]
    aside = [
        {
            "text": words_in(aside.pieces, source),
            "place": places.get(aside.pieces[0].paragraph) if aside.pieces else None,
            "reason": aside.reason,
        }
        for aside in draft.asides
    ]
    unaccounted = [
        {"text": words_in((piece,), source), "place": places.get(piece.paragraph)}
        for piece in account.unaccounted()
    ]
    return {
        "totals": {
            "words": totals.words,
            "once": totals.once,
            "twice": sum(totals.twice.values()),
            "left_aside": sum(totals.aside.values()),
            "unaccounted": totals.unaccounted,
            "twice_by_reason": totals.twice,
            "left_aside_by_reason": totals.aside,
        },
        "used_twice": twice,
        "left_aside": aside,
        "unaccounted": unaccounted,
    }


def _used_twice(
    paragraph: str, span: Span, source: SourceDocument, places: dict[str, Plain]
) -> Plain:
    return {
        "text": source.by_id[paragraph].text[span.start : span.end].strip(),
        "place": places.get(paragraph),
        "reason": span.reason,
        "uses": [{"element": use.element, "field": use.field} for use in span.uses if use.element],
    }


def _element(item: Element, draft: Draft, account: Account, places: dict[str, Plain]) -> Plain:
    origin = draft.origins.get(item.id, Origin())
    return {
        "id": item.id,
        "kind": kind_of(item),
        "code": code_of(item),
        "confidence": origin.confidence,
        "reasons": list(origin.reasons),
        "place": places.get(account.starts.get(item.id, "")),
    }


def _warning(warning: ReviewWarning, account: Account, places: dict[str, Plain]) -> Plain:
    start = account.starts.get(warning.element or "", "")
    place = places.get(warning.paragraph or "", places.get(start))
    return {
        "key": warning.key,
        "kind": warning.kind,
        "element": warning.element,
        "place": place,
        "sentence": {lang: workshop.of(lang).warning(warning) for lang in ("fr", "en")},
        "details": warning.details,
        "proposal": plain_of(warning.proposal) if warning.proposal else None,
    }
