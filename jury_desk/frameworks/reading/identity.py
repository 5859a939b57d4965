"""Whose grid it is: the certification named around the tables, and the rules printed there."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from jury_desk.domain.draft import Aside, Origin, Piece
from jury_desk.domain.grid import Certification
from jury_desk.domain.source import Paragraph, SourceDocument
from jury_desk.frameworks.reading import titles
from jury_desk.frameworks.reading.around import (
    Loose,
    around,
    choose_notes,
    grouped_notes,
    set_rest_aside,
)
from jury_desk.frameworks.reading.general_rules import heads_rules, is_general_rule
from jury_desk.frameworks.reading.identity_lines import Line, lines_in
from jury_desk.frameworks.reading.slugs import slug_of

__all__ = ["Identity", "identity_of", "is_general_rule", "slug_of"]

_LONGEST_LABEL = 90
_LONGEST_LINE = 1500  # no line of an identity card is looked for in a longer text
_MOST_HEADINGS = 12  # a title is looked for among the first headings only


@dataclass(frozen=True)
class Identity:
    """The identity card read, where each of its lines comes from, and what is left aside and why.

    Every paragraph handed in stands in `origin`, or whole in `asides` (in both where the words of
    a line left aside are used).
    """

    certification: Certification
    origin: Origin
    asides: tuple[Aside, ...]
    grid_id: str
    """A slug for the grid, made from the label."""


@dataclass
class _Card:
    register: Literal["RNCP", "RS"] | None = None
    values: dict[str, str] = field(default_factory=dict)
    pieces: dict[str, tuple[Piece, ...]] = field(default_factory=dict)

    def take(self, name: str, value: str, item: Loose, start: int, end: int) -> None:
        """Keep a line where it is the first of its kind."""
        if name not in self.values:
            self.values[name] = value
            self.pieces[name] = (Piece(paragraph=item.paragraph.id, start=start, end=end),)
            item.is_used = True


def identity_of(
    source: SourceDocument, outside: Sequence[Paragraph], bloc_titles: Iterable[str] = ()
) -> Identity:
    """The identity card from the paragraphs that no element of the grid takes (`outside`: prose
    around the tables, rows of a table that are general rules), in reading order. `bloc_titles`
    serve to compose a label where no title is printed.
    """
    loose = around(source, outside)
    card = _Card()
    _take_title(card, loose)
    _take_lines(card, loose)
    choose_notes(loose)
    set_rest_aside(loose)
    notes = grouped_notes(loose)
    title = card.values.get("title")
    label = title or _composed(bloc_titles) or _first_line(loose) or source.name
    pieces = dict(card.pieces)
    if title:
        pieces["label"] = pieces["title"]
    for place, note in enumerate(notes):
        pieces[f"notes.{place}"] = tuple(_whole(item) for item in note)
    return Identity(
        certification=_certification(card, label, source.name, notes),
        origin=Origin(
            pieces=pieces,
            confidence=95 if title else 60,
            reasons=() if title else ("label-composed",),
        ),
        asides=tuple(
            Aside(pieces=(_whole(item),), reason=item.aside)
            for item in loose
            if item.aside is not None and item.text
        ),
        grid_id=slug_of(label),
    )


def _certification(
    card: _Card, label: str, source: str, notes: Sequence[Sequence[Loose]]
) -> Certification:
    told = card.values
    return Certification(
        label=label,
        title=told.get("title"),
        certifier=told.get("certifier"),
        register_=card.register,
        code=told.get("code"),
        level=told.get("level"),
        eqf_level=told.get("eqf_level"),
        nsf=told.get("nsf"),
        decision_date=told.get("decision_date"),
        expiry_date=told.get("expiry_date"),
        source=source,
        notes=tuple("\n".join(item.text for item in note) for note in notes),
    )


def _take_title(card: _Card, loose: Sequence[Loose]) -> None:
    """The title by the surest of its places: after its label, as the main heading where that names
    an occupation or a diploma, in a sentence on what is obtained, as any main heading.
    """
    for place, title in _titles(loose):
        card.take("title", title.text, loose[place], title.start, title.end)
        return


def _titles(loose: Sequence[Loose]) -> Iterator[tuple[int, titles.Title]]:
    read = [place for place, item in enumerate(loose) if item.aside != "legal-quote"]
    for place in read:
        text = loose[place].text
        if title := titles.labelled_title(text):
            yield place, title
        if titles.asks_for_title(text) and place + 1 < len(loose):
            value = loose[place + 1].text
            if not value.endswith(":"):
                yield place + 1, titles.Title(value, 0, len(value))
    headings = [*_heading_titles(loose)]
    yield from ((place, title) for place, title in headings if titles.names(title.text))
    for place in read:
        if title := titles.said_title(loose[place].text):
            yield place, title
    yield from ((place, title) for place, title in headings if loose[place].is_heading)


def _heading_titles(loose: Sequence[Loose]) -> Iterator[tuple[int, titles.Title]]:
    first = [
        place
        for place, item in enumerate(loose)
        if item.is_before_grid and item.aside in (None, "page-header") and item.text
    ]
    for place in first[:_MOST_HEADINGS]:
        item = loose[place]
        if heads_rules(item.text):
            continue
        if title := titles.heading_title(item.text, item.is_heading):
            yield place, title


def _take_lines(card: _Card, loose: Sequence[Loose]) -> None:
    found = [*_lines(loose)]
    found.sort(key=lambda told: not told[1].is_labelled)
    for item, line in found:
        if line.field == "code" and "code" not in card.values:
            card.register = line.register
        card.take(line.field, line.value, item, line.start, line.end)


def _lines(loose: Sequence[Loose]) -> Iterator[tuple[Loose, Line]]:
    for place, item in enumerate(loose):
        if item.aside == "legal-quote" or len(item.text) > _LONGEST_LINE or item.of_awards:
            continue
        yield from ((item, line) for line in lines_in(item.text))
        if item.row is not None and place and loose[place - 1].row == item.row:
            yield from _beside(loose[place - 1].text, item)


def _beside(label: str, item: Loose) -> Iterator[tuple[Loose, Line]]:
    """Lines whose label stands in the cell before their value."""
    head = label.strip(" :") + " : "
    if len(head) > _LONGEST_LABEL:
        return
    for line in lines_in(head + item.text):
        if line.end > len(head):
            start = max(0, line.start - len(head))
            yield (
                item,
                Line(line.field, line.value, start, line.end - len(head), line.register, True),
            )


def _composed(bloc_titles: Iterable[str]) -> str | None:
    """A label made of the blocs' titles, as far as there is room."""
    named = [title for title in bloc_titles if title and not titles.only_of_the_document(title)]
    if not named:
        return None
    label = named[0]
    if len(label) > _LONGEST_LABEL:
        label = label[:_LONGEST_LABEL].rsplit(" ", 1)[0] + " …"
    elif len(named) > 1:
        label += " …"
    return label


def _first_line(loose: Sequence[Loose]) -> str | None:
    """The first line before the tables that says more than what the document is."""
    for item in loose:
        is_line = item.is_before_grid and item.row is None and len(item.text) <= _LONGEST_LABEL
        if is_line and not item.text.endswith(":") and not titles.only_of_the_document(item.text):
            return item.text or None
    return None


def _whole(item: Loose) -> Piece:
    return Piece(paragraph=item.paragraph.id, start=0, end=len(item.text))
