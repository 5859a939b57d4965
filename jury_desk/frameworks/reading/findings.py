"""Warnings of what the reading saw: guesses, damage, words that nobody understood."""

from collections.abc import Iterable, Iterator, Mapping

from jury_desk.domain.draft import Origin, ReviewWarning, WarningKind
from jury_desk.domain.scale import Scale
from jury_desk.domain.source import Paragraph, Remark
from jury_desk.frameworks.reading.spans import Span

_REMARKS: dict[str, WarningKind] = {
    "formula": "formula",
    "spreadsheet-error": "spreadsheet-error",
    "hidden": "hidden",
    "macros": "left-out",
    "left-out": "left-out",
    "columns-interleaved": "columns-interleaved",
    "letters-lost": "letters-lost",
    "encoding-guessed": "encoding-guessed",
}
_GUESSES: dict[str, WarningKind] = {
    "joined-by-guess": "joined-by-guess",
    "split-by-guess": "joined-by-guess",
    "rerouted": "placed-by-guess",
    "cut-short": "cut-short",
}
_SHOWN = 80


def of_remarks(remarks: Iterable[Remark], holders: Mapping[str, str]) -> Iterator[ReviewWarning]:
    """What the reader remarked; `holders` names the element that holds a paragraph."""
    for remark in remarks:
        details = dict(remark.details)
        if remark.kind == "macros":
            details.setdefault("what", "macros")
        if remark.page is not None:
            details.setdefault("page", str(remark.page))
        yield ReviewWarning(
            kind=_REMARKS[remark.kind],
            element=holders.get(remark.paragraph or ""),
            paragraph=remark.paragraph,
            details=details,
        )


def of_guesses(origins: Mapping[str, Origin]) -> Iterator[ReviewWarning]:
    """Elements that stand where, or say what, they do by a guess."""
    for element, origin in origins.items():
        kinds = [_GUESSES[reason] for reason in origin.reasons if reason in _GUESSES]
        for kind in dict.fromkeys(kinds):
            pieces = [piece for held in origin.pieces.values() for piece in held]
            paragraph = pieces[0].paragraph if pieces else None
            yield ReviewWarning(kind=kind, element=element, paragraph=paragraph)


def of_repeats(spans: Iterable[Span]) -> Iterator[ReviewWarning]:
    """Words printed twice and kept once."""
    for span in spans:
        if len(span.text.split()) >= 3:
            yield ReviewWarning(
                kind="printed-twice",
                paragraph=span.paragraph.id,
                details={"text": _short(span.text)},
            )


def of_scales(scales: Iterable[Scale]) -> Iterator[ReviewWarning]:
    """Scales that stand in the source are to be looked at: their values are our reading."""
    levels = "; ".join(", ".join(level.label for level in scale.levels) for scale in scales)
    if levels:
        yield ReviewWarning(kind="scale-read", details={"levels": levels})


def of_leftovers(paragraphs: Iterable[Paragraph]) -> Iterator[ReviewWarning]:
    """Words of tables that no rule takes."""
    for paragraph in paragraphs:
        yield ReviewWarning(
            kind="not-understood",
            paragraph=paragraph.id,
            details={"text": _short(paragraph.text)},
        )


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
