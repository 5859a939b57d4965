"""The end of the printed sheet: the drawn signature, the box of the electronic one, the seal."""

from dataclasses import dataclass

from jury_desk.documents.content import SheetContent
from jury_desk.documents.ink import HAIRLINE, INK, MUTED, Box, Drawn, Lines, Rule
from jury_desk.documents.signs import signature_curves
from jury_desk.documents.typeface import faces

BOX_HEIGHT = 46.0
_GUTTER = 16.0
_SIZE, _LEADING = 8.0, 11.0
_NOTE_SIZE, _NOTE_LEADING = 7.0, 9.0
_ABOVE, _BELOW_RULE, _BELOW_LABELS, _BELOW_BOXES, _BETWEEN = 5.0, 5.0, 3.0, 5.0, 2.0
_MOST_LABEL_LINES = 4


@dataclass(frozen=True)
class SignatureBlock:
    """The block folded to a width in points; it is never spread over two pages.

    `height` is what it takes, the space above it included.
    """

    content: SheetContent
    width: float
    labels: tuple[tuple[str, ...], tuple[str, ...]]
    notes: tuple[tuple[str, ...], ...]

    @property
    def half(self) -> float:
        """The width of each of the two boxes."""
        return (self.width - _GUTTER) / 2

    @property
    def height(self) -> float:
        """Points that the block takes."""
        labels = max(len(lines) for lines in self.labels) * _LEADING + _BELOW_LABELS
        notes = sum(len(lines) * _NOTE_LEADING + _BETWEEN for lines in self.notes)
        return _ABOVE + _BELOW_RULE + labels + BOX_HEIGHT + _BELOW_BOXES + _LEADING + notes

    def drawn(self, x: float, top: float) -> tuple[list[Drawn], tuple[int, int, int, int]]:
        """The block below `top`, and the box in which the visible stamp goes."""
        regular, strong = faces()
        y = top - _ABOVE
        drawn: list[Drawn] = [Rule(x, y, x + self.width, y)]
        y -= _BELOW_RULE
        second = x + self.half + _GUTTER
        for left, lines in zip((x, second), self.labels, strict=True):
            drawn.append(Lines(left, y - 8.6, regular, _SIZE, _LEADING, MUTED, lines))
        y -= max(len(lines) for lines in self.labels) * _LEADING + _BELOW_LABELS
        low = round(y - BOX_HEIGHT)
        # The stamp has its own frame: no box in a box.
        drawn.append(Box(x, low, self.half, BOX_HEIGHT, None, HAIRLINE, radius=6))
        drawn += self._drawing(x, low)
        y = low - _BELOW_BOXES
        label, seal = self.content.words.documents.full_digest, self.content.digest
        after = x + regular.width(label, _SIZE) + 8
        drawn.append(Lines(x, y - 8.6, regular, _SIZE, _LEADING, MUTED, [label]))
        drawn.append(Lines(after, y - 8.6, strong, _SIZE, _LEADING, INK, [seal]))
        y -= _LEADING
        for lines in self.notes:
            y -= _BETWEEN
            drawn.append(Lines(x, y - 7, regular, _NOTE_SIZE, _NOTE_LEADING, MUTED, lines))
            y -= len(lines) * _NOTE_LEADING
        return drawn, (round(second), low, round(second + self.half), low + round(BOX_HEIGHT))

    def _drawing(self, x: float, low: float) -> list[Drawn]:
        strokes = self.content.sealed.record.drawing
        curves = signature_curves(strokes, x + 12, low + 6, self.half - 24, BOX_HEIGHT - 12)
        if curves:
            return curves
        text = [self.content.words.documents.no_drawing]
        y = low + BOX_HEIGHT / 2 - 3
        return [Lines(x + 12, y, faces()[0], _SIZE, _LEADING, MUTED, text)]


def signature_block(content: SheetContent, width: float, marked_signs: bool) -> SignatureBlock:
    """The block at that width; `marked_signs` where a sign was printed as its code point."""
    regular, _ = faces()
    says = content.words.documents
    half = (width - _GUTTER) / 2
    # Whole among the facts above: here a name of endless length would fill the page.
    hand = regular.wrap(f"{says.handwritten} · {content.juror}", _SIZE, half)
    if len(hand) > _MOST_LABEL_LINES:
        hand = [*hand[: _MOST_LABEL_LINES - 1], "…"]
    notes = [says.note_level, says.note_attached, *([says.note_glyphs] if marked_signs else [])]
    return SignatureBlock(
        content=content,
        width=width,
        labels=(tuple(hand), tuple(regular.wrap(says.electronic, _SIZE, half))),
        notes=tuple(tuple(regular.wrap(note, _NOTE_SIZE, width)) for note in notes),
    )
