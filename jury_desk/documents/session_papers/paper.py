"""A paper under construction: A4 pages with their frame, headings, paragraphs and facts.

One `Paper` is one person's, one room's or one day's; it counts its own pages. A file holds one or
several. What must be found again when the file is read is told to `must_hold`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from jury_desk.documents.bidi import reading_order
from jury_desk.documents.flow import Flow
from jury_desk.documents.ink import ACCENT, HAIRLINE, INK, MUTED, Box, Lines, Rule, Slanted
from jury_desk.documents.ink import WATERMARK as PALE
from jury_desk.documents.typeface import Face, faces

if TYPE_CHECKING:
    from jury_desk.documents.ink import Colour, Drawn
    from jury_desk.words.session_papers import PaperWords

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
LEFT, RIGHT = 51.0, PAGE_WIDTH - 51.0
WIDTH = RIGHT - LEFT
FOOT = 56.0

BODY, BODY_LEADING = 9.5, 14.0
SMALL, SMALL_LEADING = 8.0, 11.0
LABEL_WIDTH = 104.0
_HEAD_TOP = PAGE_HEIGHT - 38
_MOST_REPEATED = 3
"""Lines of a text that every page repeats."""

_LONGEST_SOUGHT = 400
"""Letters of a text that are looked for in one piece."""


@dataclass(frozen=True)
class Frame:
    """What stands around every page: at the head left (strong, then muted) and right, at the foot.

    `practice` writes the word across the page.
    """

    strong: str
    muted: str
    right: str
    foot: str
    practice: bool = False


@dataclass
class Folds:
    """Lines of texts by face, size and width: the same criteria are folded once for all sheets."""

    known: dict[tuple[str, str, float, float], list[str]] = field(default_factory=dict)

    def wrap(self, text: str, face: Face, size: float, width: float) -> list[str]:
        """The lines of a text within a width."""
        key = (text, face.name, size, width)
        lines = self.known.get(key)
        if lines is None:
            lines = self.known[key] = face.wrap(text, size, width)
        return lines


class Paper:
    """Pages with a pen that goes down. `pages` is what a canvas paints."""

    def __init__(self, words: PaperWords, frame: Frame, folds: Folds) -> None:
        self.words = words
        self.regular, self.strong = faces()
        self.folds = folds
        self.frame = frame
        self.wanted: list[str] = []
        self._head, height = self._folded_head()
        self.flow = Flow(_HEAD_TOP - height - 20, FOOT)

    @property
    def pages(self) -> list[tuple[Drawn, ...]]:
        """The pages with their frames."""
        drawn = self.flow.pages
        return [
            (*self._behind(), *page, *self._around(number, len(drawn)))
            for number, page in enumerate(drawn, 1)
        ]

    def must_hold(self, *texts: str) -> None:
        """Texts that are on these pages: looked for when the file is read back."""
        for text in texts:
            self.wanted += self._needles(text)

    # -- blocks ----------------------------------------------------------------------------------

    def title(self, kind: str, text: str, under: str = "") -> None:
        """The kind of paper in the accent, what it is about large, a line under it."""
        self.write(kind, self.strong, 10, 16, ACCENT)
        self.flow.space(2)
        self.write(text, self.strong, 21, 27, INK)
        if under:
            self.flow.space(2)
            self.write(under, self.regular, 11, 15.5, MUTED)
        self.flow.space(9)

    def heading(self, text: str, needs: float = 60, gap: float = 13) -> None:
        """A heading, with at least `needs` points of what it heads."""
        lines = self.wrap(text, self.strong, 10.5, WIDTH)
        self.flow.need(len(lines) * 15 + needs + gap)
        if self.flow.y < self.flow.top:
            self.flow.space(gap)
        self.flow.lines(LEFT, lines, self.strong, 10.5, 15, INK)
        self.flow.space(4)

    def text(self, text: str, muted: bool = False, strong: bool = False) -> None:
        """A paragraph over the whole width."""
        face = self.strong if strong else self.regular
        self.write(text, face, BODY, BODY_LEADING, MUTED if muted else INK)

    def point(self, text: str, under: str = "") -> None:
        """An entry of a list with its bullet, and a muted remark."""
        lines = self.wrap(text, self.regular, BODY, WIDTH - 14)
        self.flow.need(min(len(lines), 3) * BODY_LEADING)
        y = self.flow.y - 9.9
        self.flow.draw(Lines(LEFT + 2, y, self.regular, BODY, BODY_LEADING, ACCENT, ["•"]))
        self.flow.lines(LEFT + 14, lines, self.regular, BODY, BODY_LEADING, INK)
        if under:
            muted = self.wrap(under, self.regular, SMALL, WIDTH - 14)
            self.flow.lines(LEFT + 14, muted, self.regular, SMALL, SMALL_LEADING, MUTED)
        self.flow.space(2)

    def facts(self, *facts: tuple[str, str]) -> None:
        """Labels and what they tell; those that tell nothing are left out."""
        for label, value in facts:
            if not value:
                continue
            lines = self.wrap(value, self.regular, BODY, WIDTH - LABEL_WIDTH)
            labels = self.wrap(label, self.regular, SMALL, LABEL_WIDTH - 8)
            self.flow.need(min(len(lines), 3) * BODY_LEADING)
            y = self.flow.y - 9.9
            self.flow.draw(Lines(LEFT, y, self.regular, SMALL, SMALL_LEADING, MUTED, labels))
            self.flow.lines(LEFT + LABEL_WIDTH, lines, self.regular, BODY, BODY_LEADING, INK)
            self.flow.space(2)

    def rule(self, colour: Colour = HAIRLINE) -> None:
        """A hairline across the page."""
        self.flow.draw(Rule(LEFT, self.flow.y, RIGHT, self.flow.y, colour))

    def boxes(self, *labels: str, height: float = 62) -> None:
        """Empty boxes side by side to be written in, each under its label."""
        gutter = 14.0
        wide = (WIDTH - gutter * (len(labels) - 1)) / len(labels)
        folded = [self.wrap(label, self.regular, SMALL, wide) for label in labels]
        high = max(len(lines) for lines in folded) * SMALL_LEADING
        self.flow.need(height + high + 14)
        self.flow.space(6)
        for at, lines in enumerate(folded):
            x = LEFT + at * (wide + gutter)
            y = self.flow.y - 8.5
            self.flow.draw(
                Lines(x, y, self.regular, SMALL, SMALL_LEADING, MUTED, lines),
                Box(x, self.flow.y - high - 4 - height, wide, height, None, BOX_EDGE, radius=5),
            )
        self.flow.space(high + height + 8)

    # -- shared ----------------------------------------------------------------------------------

    def wrap(self, text: str, face: Face, size: float, width: float) -> list[str]:
        """The lines of a text, folded once for all papers."""
        return self.folds.wrap(text, face, size, width)

    def write(
        self,
        text: str,
        face: Face,
        size: float,
        leading: float,
        colour: Colour,
        x: float = LEFT,
        width: float = WIDTH,
    ) -> None:
        """A text that flows down from the pen."""
        self.flow.lines(x, self.wrap(text, face, size, width), face, size, leading, colour)

    def _needles(self, text: str) -> list[str]:
        """A text as the reader gives it back. Where it holds right-to-left letters, whose order
        hangs on where lines end, its words one by one. Of a text that no page holds in one piece,
        its beginning: the rest may follow on the next page, under its head.
        """
        fit = " ".join(self.regular.fit(text))
        if len(fit) > _LONGEST_SOUGHT:
            fit = fit[:_LONGEST_SOUGHT].rpartition(" ")[0] or fit[:_LONGEST_SOUGHT]
        if reading_order(fit) == fit:
            return ["".join(fit.split())]
        return [reading_order(word) for word in fit.split()]

    def _folded_head(self) -> tuple[list[tuple[list[str], Face, Colour, bool]], float]:
        frame = self.frame
        texts = [
            (frame.strong, WIDTH * 0.66, self.strong, INK, False),
            (frame.muted, WIDTH * 0.66, self.regular, MUTED, False),
            (frame.right, WIDTH * 0.3, self.regular, MUTED, True),
        ]
        head = [
            (_repeated(self.wrap(text, face, SMALL, width)), face, colour, right)
            for text, width, face, colour, right in texts
            if text
        ]
        sides = [sum(len(h[0]) for h in head if h[3] is side) for side in (False, True)]
        return head, max(sides) * SMALL_LEADING

    def _around(self, number: int, count: int) -> list[Drawn]:
        drawn: list[Drawn] = []
        ends = {False: _HEAD_TOP, True: _HEAD_TOP}
        for lines, face, colour, right in self._head:
            for line in lines:
                x = RIGHT - face.width(line, SMALL) if right else LEFT
                drawn.append(Lines(x, ends[right] - SMALL, face, SMALL, 11, colour, [line]))
                ends[right] -= SMALL_LEADING
        low = min(ends.values()) - 5
        drawn.append(Rule(LEFT, low, RIGHT, low))
        page = self.words.common.page.format(page=number, pages=count)
        at = RIGHT - self.regular.width(page, SMALL)
        foot = _repeated(self.wrap(self.frame.foot, self.regular, 7.5, WIDTH - 80))[:2]
        drawn.append(Rule(LEFT, 46, RIGHT, 46))
        drawn.append(Lines(LEFT, 33, self.regular, 7.5, 9.5, MUTED, foot))
        drawn.append(Lines(at, 33, self.regular, SMALL, SMALL_LEADING, MUTED, [page]))
        return drawn

    def _behind(self) -> list[Drawn]:
        if not self.frame.practice:
            return []
        word = self.words.common.practice
        size = min(64.0, 700 / self.strong.width(word, 1))
        return [Slanted(PAGE_WIDTH / 2, PAGE_HEIGHT / 2, 52, self.strong, size, PALE, word)]


BOX_EDGE = (0.62, 0.65, 0.7)
"""The edge of what is to be written in: it must survive a copier."""


def _repeated(lines: list[str]) -> list[str]:
    """Lines that stand on every page, kept few: they stand whole where they are first said."""
    return lines if len(lines) <= _MOST_REPEATED else [*lines[: _MOST_REPEATED - 1], "…"]
