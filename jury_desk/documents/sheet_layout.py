"""The score sheet laid out on A4 pages: laid out once, then painted with its page numbers."""

from dataclasses import dataclass

from jury_desk.documents.content import CriterionShown, Fact, GroupShown, SheetContent, Tone
from jury_desk.documents.day_content import PhaseShown
from jury_desk.documents.flow import Flow
from jury_desk.documents.ink import (
    ACCENT,
    INK,
    MUTED,
    TONES,
    WATERMARK,
    Box,
    Colour,
    Drawn,
    Lines,
    Rule,
    Slanted,
)
from jury_desk.documents.signature_block import SignatureBlock, signature_block
from jury_desk.documents.signs import level_pill
from jury_desk.documents.typeface import Face, faces

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
LEFT, RIGHT = 50.0, PAGE_WIDTH - 50.0
WIDTH = RIGHT - LEFT
LEVEL_WIDTH = 122.0
TEXT_LEFT = LEFT + LEVEL_WIDTH + 16
TEXT_WIDTH = RIGHT - TEXT_LEFT
QUOTE = 12.0
FOOT = 48.0

BODY, BODY_LEADING = 9.5, 14.0
SMALL, SMALL_LEADING = 8.0, 11.0
LABEL_WIDTH = 92.0
_GUTTER = 16.0
_PLANNED_RIGHT = RIGHT - 136.0
_PHASE_WIDTH = _PLANNED_RIGHT - 76 - LEFT - LABEL_WIDTH
_LENGTH_WIDTH = 128.0
_HALF = (WIDTH - _GUTTER) / 2
_MOST_REPEATED = 6
"""Lines of a text that every page repeats."""

_TALLEST_PAIRED = 4
"""Lines of a fact that may still stand beside another one."""


@dataclass(frozen=True)
class LaidOut:
    """The pages, and the box in which the visible stamp goes (on the last page)."""

    pages: tuple[tuple[Drawn, ...], ...]
    stamp_box: tuple[int, int, int, int]


def lay_out(content: SheetContent) -> LaidOut:
    """The pages of a score sheet, headers and numbers included."""
    return _Sheet(content).laid_out()


class _Sheet:
    def __init__(self, content: SheetContent) -> None:
        self.content = content
        self.says = content.words.documents
        self.regular, self.strong = faces()
        self.marked_signs = False
        self.folded: dict[tuple[str, str, float, float], list[str]] = {}
        self.last = content.groups[-1].criteria[-1] if content.groups else None
        self.header = self._header()
        self.flow = Flow(PAGE_HEIGHT - 40 - self._header_height() - 14, FOOT)

    def laid_out(self) -> LaidOut:
        self._title()
        self._facts()
        self._course()
        self._summary()
        for group in self.content.groups:
            self._group(group)
        stamp_box = self._signature()
        pages = self.flow.pages
        framed = [
            (*self._behind(), *drawn, *self._frame(number, len(pages)))
            for number, drawn in enumerate(pages, 1)
        ]
        return LaidOut(tuple(framed), stamp_box)

    # -- the frame of each page ------------------------------------------------------------------

    def _header(self) -> list[tuple[list[str], Face, Colour, bool]]:
        about, content = self.content.context, self.content
        wide = WIDTH * 0.62
        texts = [
            (about.certification, wide, self.strong, INK, False),
            (content.session, wide, self.regular, MUTED, False),
            (about.subject.name, WIDTH * 0.34, self.strong, INK, True),
            (content.juror, WIDTH * 0.34, self.regular, MUTED, True),
        ]
        return [
            (_repeated(face.wrap(text, SMALL, width)), face, colour, right)
            for text, width, face, colour, right in texts
        ]

    def _header_height(self) -> float:
        sides = [sum(len(h[0]) for h in self.header if h[3] is side) for side in (False, True)]
        return max(sides) * SMALL_LEADING

    def _frame(self, number: int, count: int) -> list[Drawn]:
        drawn: list[Drawn] = []
        bottoms = {False: PAGE_HEIGHT - 40, True: PAGE_HEIGHT - 40}
        for lines, face, colour, right in self.header:
            for line in lines:
                x = RIGHT - face.width(line, SMALL) if right else LEFT
                y = bottoms[right] - SMALL
                drawn.append(Lines(x, y, face, SMALL, SMALL_LEADING, colour, [line]))
                bottoms[right] -= SMALL_LEADING
        drawn.append(Rule(LEFT, min(bottoms.values()) - 4, RIGHT, min(bottoms.values()) - 4))
        page = self.says.page.format(page=number, pages=count)
        at = RIGHT - self.regular.width(page, SMALL)
        drawn.append(Rule(LEFT, 44, RIGHT, 44))
        drawn.append(Lines(at, 31, self.regular, SMALL, SMALL_LEADING, MUTED, [page]))
        foot = self.regular.wrap(self.content.footer, 7.5, WIDTH - 70)
        drawn.append(Lines(LEFT, 31, self.regular, 7.5, 9, MUTED, foot))
        return drawn

    def _behind(self) -> list[Drawn]:
        if not self.content.context.practice:
            return []
        size = min(64.0, 700 / self.strong.width(self.says.practice, 1))
        middle = (PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        return [Slanted(*middle, 52, self.strong, size, WATERMARK, self.says.practice)]

    # -- the title block -------------------------------------------------------------------------

    def _title(self) -> None:
        about, flow = self.content.context, self.flow
        chips = [(self.says.practice, Tone.PARTIAL)] if about.practice else []
        if about.version > 1:
            text = f"{self.says.version} {self.says.version_text.format(version=about.version)}"
            chips.append((text, Tone.STEP))
        right = RIGHT
        for text, tone in chips:
            ink, ground = TONES[tone]
            wide = self.strong.width(text, SMALL) + 16
            right -= wide
            flow.draw(Box(right, flow.y - 17, wide, 17, ground, radius=8.5))
            flow.draw(Lines(right + 8, flow.y - 11.4, self.strong, SMALL, 10, ink, [text]))
            right -= 6
        self._text(LEFT, self.says.sheet, self.strong, 10, 17, ACCENT, right - LEFT)
        flow.space(3)
        self._text(LEFT, about.subject.name, self.strong, 22, 29, INK, WIDTH)
        flow.space(1)
        self._text(LEFT, self.content.subtitle, self.regular, 11.5, 16, MUTED, WIDTH)
        flow.space(8)
        self._hairline()
        flow.space(7)

    def _facts(self) -> None:
        pending: list[Fact] = []
        for fact in self.content.facts:
            if fact.short and self._may_be_paired(fact):
                pending.append(fact)
                continue
            self._pairs(pending)
            pending = []
            self._fact(fact, LEFT, WIDTH)
        self._pairs(pending)
        self.flow.space(6)

    def _may_be_paired(self, fact: Fact) -> bool:
        """A long value, or a word that would be cut, takes the whole width."""
        widest = max(self.regular.width(w, BODY) for w in _words(self.regular, fact.value))
        room = _HALF - LABEL_WIDTH
        return widest <= room and len(self._value(fact, _HALF)) <= _TALLEST_PAIRED

    def _pairs(self, facts: list[Fact]) -> None:
        for at in range(0, len(facts), 2):
            pair = facts[at : at + 2]
            self.flow.need(max(len(self._value(fact, _HALF)) for fact in pair) * BODY_LEADING)
            top = lowest = self.flow.y
            for column, fact in enumerate(pair):
                self.flow.y = top
                self._fact(fact, LEFT + column * (_HALF + _GUTTER), _HALF)
                lowest = min(lowest, self.flow.y)
            self.flow.y = lowest

    def _value(self, fact: Fact, width: float) -> list[str]:
        return self._wrapped(fact.value, self.regular, BODY, width - LABEL_WIDTH)

    def _fact(self, fact: Fact, x: float, width: float) -> None:
        lines = self._value(fact, width)
        labels = self.regular.wrap(fact.label, SMALL, LABEL_WIDTH - 8)
        self.flow.need(min(len(lines), 3) * BODY_LEADING)
        label = Lines(x, self.flow.y - 9.9, self.regular, SMALL, SMALL_LEADING, MUTED, labels)
        self.flow.draw(label)
        self.flow.lines(x + LABEL_WIDTH, lines, self.regular, BODY, BODY_LEADING, INK)
        self.flow.space(2)

    def _course(self) -> None:
        """The phases as a table beside its label: planned and real at the right."""
        if not self.content.phases:
            return
        flow, says = self.flow, self.says.day
        flow.space(-2)
        first = self._phase_height(self.content.phases[0])
        flow.need(first + BODY_LEADING)
        y = flow.y - 9.9
        labels = self.regular.wrap(says.course, SMALL, LABEL_WIDTH - 8)
        flow.draw(Lines(LEFT, y, self.regular, SMALL, SMALL_LEADING, MUTED, labels))
        head = Lines(
            LEFT + LABEL_WIDTH, y, self.regular, SMALL, SMALL_LEADING, MUTED, [says.phase_head]
        )
        flow.draw(head)
        for text, right in ((says.planned, _PLANNED_RIGHT), (says.real, RIGHT)):
            x = right - self.regular.width(text, SMALL)
            flow.draw(Lines(x, y, self.regular, SMALL, SMALL_LEADING, MUTED, [text]))
        flow.space(max(len(labels) * SMALL_LEADING, BODY_LEADING) + 1)
        for phase in self.content.phases:
            flow.need(self._phase_height(phase))
            self._phase(phase)
        flow.space(6)

    def _phase(self, phase: PhaseShown) -> None:
        flow, x = self.flow, LEFT + LABEL_WIDTH
        page, top = len(flow.pages), flow.y
        tallest = 1
        for text, right, ink in (
            (phase.planned, _PLANNED_RIGHT, MUTED),
            (phase.real, RIGHT, INK),
        ):
            lines = self._wrapped(text, self.regular, BODY, _LENGTH_WIDTH)
            tallest = max(tallest, len(lines))
            for number, line in enumerate(lines):
                at = right - self.regular.width(line, BODY)
                y = top - 9.9 - number * BODY_LEADING
                flow.draw(Lines(at, y, self.regular, BODY, BODY_LEADING, ink, [line]))
        self._text(x, phase.name, self.regular, BODY, BODY_LEADING, INK, _PHASE_WIDTH)
        if len(flow.pages) == page:
            flow.y = min(flow.y, top - tallest * BODY_LEADING)
        for note in phase.notes:
            wide = WIDTH - LABEL_WIDTH - QUOTE
            self._text(x + QUOTE, note, self.regular, SMALL, SMALL_LEADING, MUTED, wide)
        flow.space(3)

    def _phase_height(self, phase: PhaseShown) -> float:
        """What of a phase must stand together: its first lines, and its first note's first line."""
        lines = len(self._wrapped(phase.name, self.regular, BODY, _PHASE_WIDTH))
        return min(lines, 3) * BODY_LEADING + (SMALL_LEADING if phase.notes else 0)

    def _summary(self) -> None:
        flow = self.flow
        flow.need(60)
        self._hairline()
        flow.space(9)
        x, tallest = LEFT, 0.0
        for level, count in self.content.summary:
            word = f"{count}\u00a0 {level.word}"
            wide = min(self.strong.width(" ".join(self.strong.fit(word)), 8.5) + 35, WIDTH)
            if x + wide > RIGHT and x > LEFT:
                x, tallest = LEFT, self._next_row(tallest)
            drawn, height = level_pill(level, x, flow.y, wide, word)
            flow.draw(*drawn)
            tallest = max(tallest, height)
            x += wide + 8
        total = self.content.total
        wide = self.regular.width(total, 8.5)
        if x + wide > RIGHT:
            x, tallest = LEFT, self._next_row(tallest)
        flow.draw(Lines(x + 4, flow.y - 14, self.regular, 8.5, 11, MUTED, [total]))
        flow.space(max(tallest, 22) + 4)
        if self.content.context.practice:
            flow.space(3)
            self._text(
                LEFT, self.says.practice_note, self.strong, BODY, 13, TONES[Tone.PARTIAL][0], WIDTH
            )

    def _next_row(self, height: float) -> float:
        self.flow.space(height + 6)
        self.flow.need(28)
        return 0.0

    # -- the criteria ----------------------------------------------------------------------------

    def _group(self, group: GroupShown) -> None:
        flow = self.flow
        flow.on_break = None
        lines = self._wrapped(group.text, self.strong, 10.5, WIDTH)
        first = group.criteria[0]
        flow.need(24 + (len(lines) + 1) * 15 + len(group.items) * 14 + self._start(first))
        if flow.y < flow.top:
            flow.space(13)
        if group.code:
            self._text(LEFT, group.code, self.strong, BODY, 14, ACCENT, WIDTH)
        flow.lines(LEFT, lines, self.strong, 10.5, 15, INK)
        self._items(group.items, LEFT, WIDTH)
        flow.space(5)
        self._hairline()
        if group.code:
            reminder = self.says.continued.format(code=group.code)
            flow.on_break = lambda: self._reminder(reminder)
        for number, criterion in enumerate(group.criteria):
            if number:
                self._separator(criterion)
            self._criterion(criterion)
        flow.on_break = None

    def _reminder(self, text: str) -> None:
        turn, self.flow.on_break = self.flow.on_break, None
        lines = _repeated(self._wrapped(text, self.strong, SMALL, WIDTH))
        self.flow.lines(LEFT, lines, self.strong, SMALL, 12, ACCENT)
        self.flow.space(6)
        self.flow.on_break = turn

    def _separator(self, following: CriterionShown) -> None:
        if self.flow.room >= self._start(following):
            self._hairline()

    def _start(self, criterion: CriterionShown) -> float:
        """What must stand together at the start of a criterion; all of it where that is little.

        The last one takes the signature along, which else could stand alone on a page.
        """
        whole = self._height(criterion)
        if whole > self.flow.whole_page / 3:
            return 80.0
        return whole + self._block().height if criterion is self.last else whole

    def _height(self, criterion: CriterionShown) -> float:
        characters = len(criterion.text) + sum(len(item) + 60 for item in criterion.items)
        characters += len(criterion.heading or "") + len(criterion.descriptor or "")
        rough = characters / 55 * BODY_LEADING
        if rough + len(criterion.comment) / 55 * BODY_LEADING > self.flow.whole_page / 2:
            return self.flow.whole_page
        lines = len(self._wrapped(criterion.text, self.regular, BODY, TEXT_WIDTH))
        for item in criterion.items:
            lines += len(self._wrapped(item, self.regular, BODY, TEXT_WIDTH - 12))
        if criterion.comment:
            lines += len(self._wrapped(criterion.comment, self.regular, BODY, TEXT_WIDTH - QUOTE))
        if criterion.heading:
            lines += 1 + len(self._wrapped(criterion.heading, self.strong, BODY, WIDTH))
        if criterion.descriptor:
            lines += len(self._wrapped(criterion.descriptor, self.regular, SMALL, TEXT_WIDTH))
        return max(lines * BODY_LEADING + 12 + 20, 56 if criterion.reach else 44)

    def _criterion(self, criterion: CriterionShown) -> None:
        flow = self.flow
        flow.need(self._start(criterion))
        if criterion.heading:
            flow.space(9)
            self._text(LEFT, criterion.heading, self.strong, BODY, BODY_LEADING, MUTED, WIDTH)
            flow.space(-1)
        flow.space(7)
        page, top = len(flow.pages), flow.y
        pill, height = level_pill(criterion.level, LEFT, top, LEVEL_WIDTH)
        flow.draw(*pill)
        self._note(criterion.level.word)
        height += self._reach(criterion, top - height)
        self._text(TEXT_LEFT, criterion.name, self.strong, SMALL, 12, MUTED, TEXT_WIDTH)
        if criterion.text:
            self._text(TEXT_LEFT, criterion.text, self.regular, BODY, BODY_LEADING, INK, TEXT_WIDTH)
        self._items(criterion.items, TEXT_LEFT, TEXT_WIDTH)
        if criterion.descriptor:
            flow.space(2)
            self._text(TEXT_LEFT, criterion.descriptor, self.regular, SMALL, 11, MUTED, TEXT_WIDTH)
        if criterion.comment:
            self._comment(criterion)
        if len(flow.pages) == page:
            flow.y = min(flow.y, top - height)
        flow.space(7)

    def _reach(self, criterion: CriterionShown, top: float) -> float:
        """To whom the level was given, under it; the height that it takes."""
        if not criterion.reach:
            return 0.0
        face, ink = (self.strong, ACCENT) if criterion.apart else (self.regular, MUTED)
        text = f"≠ {criterion.reach}" if criterion.apart else criterion.reach
        lines = self._wrapped(text, face, SMALL, LEVEL_WIDTH - 8)
        self.flow.draw(Lines(LEFT + 4, top - 11, face, SMALL, SMALL_LEADING, ink, lines))
        return len(lines) * SMALL_LEADING + 4

    def _comment(self, criterion: CriterionShown) -> None:
        flow = self.flow
        flow.space(4)
        lines = self._wrapped(criterion.comment, self.regular, BODY, TEXT_WIDTH - QUOTE)
        ink, _ = TONES[criterion.level.tone]
        flow.lines(TEXT_LEFT + QUOTE, lines, self.regular, BODY, BODY_LEADING, MUTED, rule=ink)

    def _items(self, items: tuple[str, ...], x: float, width: float) -> None:
        for item in items:
            lines = self._wrapped(item, self.regular, BODY, width - 12)
            self.flow.need(min(len(lines), 2) * BODY_LEADING)
            y = self.flow.y - 9.9
            self.flow.draw(Lines(x + 2, y, self.regular, BODY, BODY_LEADING, MUTED, ["•"]))
            self.flow.lines(x + 12, lines, self.regular, BODY, BODY_LEADING, INK)

    # -- the end ---------------------------------------------------------------------------------

    def _block(self) -> SignatureBlock:
        return signature_block(self.content, WIDTH, self.marked_signs)

    def _signature(self) -> tuple[int, int, int, int]:
        block = self._block()
        self.flow.need(block.height)
        drawn, stamp_box = block.drawn(LEFT, self.flow.y)
        self.flow.draw(*drawn)
        return stamp_box

    # -- shared ----------------------------------------------------------------------------------

    def _wrapped(self, text: str, face: Face, size: float, width: float) -> list[str]:
        key = (text, face.name, size, width)
        lines = self.folded.get(key)
        if lines is None:
            lines = self.folded[key] = face.wrap(text, size, width)
            self.marked_signs = self.marked_signs or any("[U+" in line for line in lines)
        return lines

    def _note(self, text: str) -> None:
        self._wrapped(text, self.strong, SMALL, WIDTH)

    def _text(
        self,
        x: float,
        text: str,
        face: Face,
        size: float,
        leading: float,
        colour: Colour,
        width: float,
    ) -> None:
        lines = self._wrapped(text, face, size, width)
        self.flow.lines(x, lines, face, size, leading, colour)

    def _hairline(self) -> None:
        self.flow.draw(Rule(LEFT, self.flow.y, RIGHT, self.flow.y))


def _words(face: Face, text: str) -> list[str]:
    return [word for line in face.fit(text) for word in line.split(" ")]


def _repeated(lines: list[str]) -> list[str]:
    """Lines that stand on every page, kept short enough to leave room for what the page is for.

    They stand whole where they are first said.
    """
    if len(lines) <= _MOST_REPEATED:
        return lines
    return [*lines[: _MOST_REPEATED - 1], "…"]
