"""Text that flows down pages: nothing cut, nothing overlaid, headings with what they head."""

from collections.abc import Callable, Sequence

from jury_desk.documents.ink import Colour, Drawn, Lines, Rule
from jury_desk.documents.typeface import Face
from jury_desk.errors import ExportError

_MOST_PAGES = 3000
"""A sheet of 112 criteria, each with the longest comment a juror may write, fills a quarter."""


class Flow:
    """Pages under construction, with a pen that goes down.

    `top` and `bottom` bound the text on every page, in points. `on_break` is called after each turn
    to a new page, and may draw a reminder there of what goes on.
    """

    def __init__(self, top: float, bottom: float) -> None:
        self.top = top
        self.bottom = bottom
        self.pages: list[list[Drawn]] = [[]]
        self.y = top
        self.on_break: Callable[[], None] | None = None

    @property
    def room(self) -> float:
        """Points left on the page."""
        return self.y - self.bottom

    @property
    def whole_page(self) -> float:
        """Points of a page."""
        return self.top - self.bottom

    def draw(self, *drawn: Drawn) -> None:
        """Put things on the current page."""
        self.pages[-1] += drawn

    def space(self, points: float) -> None:
        """Go down; at the foot of a page the space is lost, as it should be."""
        self.y = max(self.y - points, self.bottom)

    def turn(self) -> None:
        """Go on at the top of a new page. Raises ExportError where there are far too many."""
        if len(self.pages) >= _MOST_PAGES:
            raise ExportError(
                "This sheet fills thousands of pages.", "Shorten its longest comments."
            )
        self.pages.append([])
        self.y = self.top
        if self.on_break:
            self.on_break()

    def need(self, points: float) -> None:
        """Turn the page where less than that is left (and a whole page would have it)."""
        if self.room < min(points, self.whole_page) and self.y < self.top:
            self.turn()

    def lines(
        self,
        x: float,
        lines: Sequence[str],
        face: Face,
        size: float,
        leading: float,
        colour: Colour,
        rule: Colour | None = None,
    ) -> None:
        """Lines one under the other, over as many pages as they take.

        `rule` draws a line of that colour at their left, 10 points away.
        """
        start, turned = 0, False
        while start < len(lines):
            fits = int(self.room / leading + 1e-6)
            if fits < 1 and not turned:
                self.turn()
                turned = True
                continue
            # A page without room for a line would be turned for ever.
            fits, turned = max(fits, 1), False
            if 1 < len(lines) - start == fits + 1 and fits > 1:
                fits -= 1  # no last line alone on a page
            piece = lines[start : start + fits]
            height = len(piece) * leading
            ascent = leading - (leading - size) / 2 - size * 0.22
            self.draw(Lines(x, self.y - ascent, face, size, leading, colour, piece))
            if rule:
                self.draw(Rule(x - 10, self.y - 1, x - 10, self.y - height + 1, rule, 2))
            self.y -= height
            start += len(piece)
