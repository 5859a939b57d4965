"""The end of the printed sheet: the drawn signature, the box of the electronic one, the seal, and
the code that can be read from a scan.
"""

from dataclasses import dataclass

from jury_desk.documents.content import SheetContent
from jury_desk.documents.ink import HAIRLINE, INK, MUTED, Box, Drawn, Lines, Rule
from jury_desk.documents.paper_mark import QUIET, Mark, size_of
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

    `height` is what it takes, the space above it included. One symbol of the code stands at the
    right, beside all else; two stand below it in a row.
    """

    content: SheetContent
    whole_width: float
    width: float
    """Of what stands beside the code."""
    labels: tuple[tuple[str, ...], tuple[str, ...]]
    seal: tuple[str, ...]
    """The seal's digest; one line may stand after its label."""
    notes: tuple[tuple[str, ...], ...]
    symbols: tuple[bytes, ...] = ()

    @property
    def half(self) -> float:
        """The width of each of the two boxes."""
        return (self.width - _GUTTER) / 2

    @property
    def height(self) -> float:
        """Points that the block takes."""
        text = self._text_height
        if not self.symbols:
            return _ABOVE + text
        code = QUIET + max(map(size_of, self.symbols)) + QUIET
        return _ABOVE + (max(text, code) if self._is_beside else text + code)

    @property
    def _text_height(self) -> float:
        labels = max(len(lines) for lines in self.labels) * _LEADING + _BELOW_LABELS
        notes = sum(len(lines) * _NOTE_LEADING + _BETWEEN for lines in self.notes)
        seal = self._seal_lines * _LEADING
        return _BELOW_RULE + labels + BOX_HEIGHT + _BELOW_BOXES + seal + notes

    @property
    def _is_beside(self) -> bool:
        return len(self.symbols) == 1

    @property
    def _seal_lines(self) -> int:
        return len(self.seal) + (0 if self._seal_fits else 1)

    @property
    def _seal_fits(self) -> bool:
        """Whether the digest stands on its label's line."""
        regular, strong = faces()
        label = regular.width(self.content.words.documents.full_digest, _SIZE) + 8
        return len(self.seal) == 1 and label + strong.width(self.seal[0], _SIZE) <= self.width

    def drawn(self, x: float, top: float) -> tuple[list[Drawn], tuple[int, int, int, int]]:
        """The block below `top`, and the box in which the visible stamp goes."""
        regular, _ = faces()
        y = top - _ABOVE
        drawn: list[Drawn] = [Rule(x, y, x + self.whole_width, y), *self._code(x, y)]
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
        drawn += self._seal(x, y)
        y -= self._seal_lines * _LEADING
        for lines in self.notes:
            y -= _BETWEEN
            drawn.append(Lines(x, y - 7, regular, _NOTE_SIZE, _NOTE_LEADING, MUTED, lines))
            y -= len(lines) * _NOTE_LEADING
        return drawn, (round(second), low, round(second + self.half), low + round(BOX_HEIGHT))

    def _seal(self, x: float, y: float) -> list[Drawn]:
        regular, strong = faces()
        label = self.content.words.documents.full_digest
        said = Lines(x, y - 8.6, regular, _SIZE, _LEADING, MUTED, [label])
        if self._seal_fits:
            after = x + regular.width(label, _SIZE) + 8
            return [said, Lines(after, y - 8.6, strong, _SIZE, _LEADING, INK, self.seal)]
        below = y - 8.6 - _LEADING
        return [said, Lines(x, below, strong, _SIZE, _LEADING, INK, self.seal)]

    def _code(self, x: float, rule: float) -> list[Drawn]:
        if self._is_beside:
            size = size_of(self.symbols[0])
            return [Mark(x + self.whole_width - size, rule - QUIET - size, self.symbols[0])]
        drawn: list[Drawn] = []
        for symbol in self.symbols:
            size = size_of(symbol)
            drawn.append(Mark(x, rule - self._text_height - QUIET - size, symbol))
            x += size + 2 * QUIET
        return drawn

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
    regular, strong = faces()
    says, code = content.words.documents, content.code
    symbols = code.symbols if code else ()
    beside = size_of(symbols[0]) + _GUTTER if len(symbols) == 1 else 0.0
    left = width - beside
    half = (left - _GUTTER) / 2
    # Whole among the facts above: here a name of endless length would fill the page.
    hand = regular.wrap(f"{says.handwritten} · {content.juror}", _SIZE, half)
    if len(hand) > _MOST_LABEL_LINES:
        hand = [*hand[: _MOST_LABEL_LINES - 1], "…"]
    notes = [says.note_level, says.note_attached]
    if code:
        unproven = "" if code.is_proven else f" {says.note_code_unproven}"
        notes.append(says.note_code + unproven)
    if marked_signs:
        notes.append(says.note_glyphs)
    return SignatureBlock(
        content=content,
        whole_width=width,
        width=left,
        labels=(tuple(hand), tuple(regular.wrap(says.electronic, _SIZE, half))),
        seal=tuple(strong.wrap(content.digest, _SIZE, left)),
        notes=tuple(tuple(regular.wrap(note, _NOTE_SIZE, left)) for note in notes),
        symbols=symbols,
    )
