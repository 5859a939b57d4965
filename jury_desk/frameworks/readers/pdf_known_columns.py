"""What the pages before tell of a table without rules that goes on."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from jury_desk.frameworks.readers.pdf_column_rows import Whites
from jury_desk.frameworks.readers.pdf_ink import Area
from jury_desk.frameworks.readers.pdf_words import Line


@dataclass(slots=True)
class Columns:
    """The columns of the last such table: a page that goes on with it may show few of them."""

    walls: list[float] = field(default_factory=list)
    """Between the columns."""
    left: float = 0.0
    ends: list[float] = field(default_factory=list)
    """How far the text of each column reaches."""
    open: bool = False
    """Whether the table was the last thing read."""
    whites: Whites = field(default_factory=Whites)
    heads_end: float = 0.0
    """Down to where the page repeats the first lines of others: column headings."""
    _last_page: set[tuple[str, int]] = field(default_factory=set)

    def turn_to(self, lines: Sequence[Line]) -> None:
        """Go on with the next page, of those lines."""
        ordered = sorted(lines, key=lambda line: line.baseline)
        known = [(line.text, round(line.x0 / 4)) for line in ordered]
        heads = list(
            itertools.takewhile(
                lambda pair: pair[1] in self._last_page, zip(ordered, known, strict=True)
            )
        )
        self.heads_end = max((line.baseline for line, _ in heads), default=0.0) + 0.1
        self._last_page = set(known)

    def go_on_below(self, heads: Sequence[Area]) -> None:
        """A ruled row of headings came before, cell by cell."""
        self.walls = [area.x0 for area in heads[1:]]
        self.left, self.ends, self.open = heads[0].x0, [0.0] * len(heads), False

    def forget(self) -> None:
        """A page of another width, or a ruled table, came between."""
        self.walls, self.ends, self.open = [], [], False
