"""Other families of grids: mastery levels as columns, and occupations told without tables."""

from collections.abc import Sequence
from dataclasses import dataclass

from jury_desk.domain.scale import Scale
from jury_desk.domain.source import SourceDocument


@dataclass(frozen=True)
class LevelColumns:
    """Columns of a table that hold levels, weights and ticks instead of what is assessed."""

    scale: Scale | None
    """None where only weights or marks were found."""
    levels: dict[int, str]
    """Column to the id of its level: a text there is the criterion's descriptor of that level."""
    weights: tuple[int, ...] = ()
    """Columns of points or coefficients."""
    asides: tuple[int, ...] = ()
    """Columns to fill in by hand: marks, observations, ticks."""


def level_columns(header_cells: Sequence[str]) -> LevelColumns | None:
    """What the columns under these headings (one a column, "" where none; lines of several header
    rows joined by a line break) hold, or None where none is of such a kind.
    """
    return None


def is_tick(text: str) -> bool:
    """Whether a cell's text is a box to tick or a tick, to be left aside as a sign."""
    return not any(letter.isalnum() for letter in text)


def with_tables(source: SourceDocument) -> SourceDocument:
    """The source, where competencies and criteria told by headings and lists (no table) stand in
    tables of the same paragraphs; the same source where nothing of that kind is found.
    """
    return source
