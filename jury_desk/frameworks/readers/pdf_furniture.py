"""Headers, footers and page numbers: what pages repeat at one height, at their edges."""

import itertools
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from jury_desk.frameworks.readers.pdf_page import PageDraft
from jury_desk.frameworks.readers.pdf_paragraphs import TextBlock
from jury_desk.frameworks.readers.pdf_ruled_furniture import RuledFurniture
from jury_desk.frameworks.readers.pdf_words import Line, Run, lines_of

_ZONE = 0.16  # of the page's height, at its top and at its bottom
_LEVEL = 4.0  # points within which lines stand at one height
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(r"(?:pages?|p\.?|[-–—|/\s.]|sur|of|de|#)*", re.IGNORECASE)


@dataclass(frozen=True)
class Looked:
    """A page, its loose runs and the rows of its tables sorted out: those of its head, of its foot;
    and the runs of its body.
    """

    draft: PageDraft
    heads: list[TextBlock]
    feet: list[TextBlock]
    body: list[Run]


@dataclass(slots=True)
class _Edge:
    """A line near a page's edge. `depth`: its distance from that edge."""

    line: Line
    depth: float
    runs: list[Run]
    near: bool
    """Whether it is near enough to be furniture."""


class Furniture:
    """Finds what pages repeat, a window of pages at a time."""

    def __init__(self) -> None:
        self._known: dict[tuple[bool, str], list[float]] = defaultdict(list)
        self._ruled = RuledFurniture()

    def looked_through(self, drafts: Iterable[PageDraft], window: int) -> Iterator[Looked]:
        """The pages in order, their furniture told apart. Twice the window is held at most."""
        held: list[PageDraft] = []
        edges: list[tuple[list[_Edge], list[_Edge]]] = []
        for draft in drafts:
            held.append(draft)
            edges.append((_edges(draft, head=True), _edges(draft, head=False)))
            if len(held) >= 2 * window:
                self._learn(held, edges)
                for place in range(window):
                    yield self._sorted_out(held[place], *edges[place])
                del held[:window], edges[:window]
        self._learn(held, edges)
        for draft, (heads, feet) in zip(held, edges, strict=True):
            yield self._sorted_out(draft, heads, feet)

    def _learn(self, drafts: list[PageDraft], edges: list[tuple[list[_Edge], list[_Edge]]]) -> None:
        self._ruled.learn(drafts)
        seen: dict[tuple[bool, str], list[tuple[float, int, str]]] = defaultdict(list)
        for draft, (heads, feet) in zip(drafts, edges, strict=True):
            for head, found in ((True, heads), (False, feet)):
                for edge in filter(lambda edge: edge.near, found):
                    text = edge.line.text
                    for pattern in {text, _NUMBER.sub("#", text)}:
                        seen[head, pattern].append((edge.depth, draft.number, text))
        enough = 3 if len(drafts) > 3 else max(2, len(drafts) - 1)
        for (head, pattern), places in seen.items():
            for depth, _, _ in places:
                level = [place for place in places if abs(place[0] - depth) <= _LEVEL]
                pages = {page for _, page, _ in level}
                if len(pages) < enough or self._knows(head, pattern, depth):
                    continue
                exact = len({text for _, _, text in level}) == 1
                if exact or _counts_pages(head, pattern, level):
                    self._known[head, pattern].append(depth)

    def _knows(self, head: bool, pattern: str, depth: float) -> bool:
        return any(abs(depth - known) <= _LEVEL for known in self._known.get((head, pattern), ()))

    def _sorted_out(self, draft: PageDraft, heads: list[_Edge], feet: list[_Edge]) -> Looked:
        top = self._taken(heads, head=True)
        low = self._taken(feet, head=False)
        gone = {id(run) for edge in (*top, *low) for run in edge.runs}
        body = [run for run in draft.loose if id(run) not in gone]
        ruled_heads, ruled_feet = self._ruled.taken(draft)
        return Looked(
            draft,
            [*_told(top, draft), *ruled_heads],
            [*ruled_feet, *_told(low, draft)],
            body,
        )

    def _taken(self, edges: list[_Edge], head: bool) -> list[_Edge]:
        """The lines from the edge inwards, as far as they are furniture, but for column headings:
        pieces side by side right above the text.
        """
        taken: list[_Edge] = []
        for edge in edges:
            text = edge.line.text
            if not edge.near or not (
                self._knows(head, text, edge.depth)
                or self._knows(head, _NUMBER.sub("#", text), edge.depth)
            ):
                break
            taken.append(edge)
        after = edges[len(taken)] if len(taken) < len(edges) else None
        while taken and after is not None and _belongs(taken[-1], after, head):
            after = taken.pop()
        return taken


def _told(edges: list[_Edge], draft: PageDraft) -> list[TextBlock]:
    lines = sorted((edge.line for edge in edges), key=lambda line: line.baseline)
    turn = draft.frame.turn
    return [TextBlock(line.text, line.area, size=line.size, turn=turn) for line in lines]


def _edges(draft: PageDraft, head: bool) -> list[_Edge]:
    """The loose lines near the top or the bottom, from the edge inwards, beyond every table; then
    the next one.
    """
    page = draft.area
    runs = [run for run in draft.loose if run.turn == draft.frame.turn]
    if head:
        limit = min([table.area.top for table in draft.tables], default=page.bottom)
        near = [run for run in runs if run.baseline < min(limit, 2 * _ZONE * page.height)]
    else:
        limit = max([table.area.bottom for table in draft.tables], default=0.0)
        near = [run for run in runs if run.baseline > max(limit, (1 - 2 * _ZONE) * page.height)]
    told = []
    for line in lines_of(near):
        depth = line.baseline if head else page.height - line.baseline
        held = [run for run in near if line.top - 1 <= run.middle[1] <= line.bottom + 1]
        told.append(_Edge(line, depth, held, depth <= _ZONE * page.height))
    told.sort(key=lambda edge: edge.depth)
    return told[: sum(edge.near for edge in told) + 1]


def _counts_pages(head: bool, pattern: str, level: list[tuple[float, int, str]]) -> bool:
    """Whether one of the numbers goes up with the pages; at the top, as a page number alone."""
    rows = [(page, [int(number) for number in _NUMBER.findall(text)]) for _, page, text in level]
    for place in range(pattern.count("#")):
        if any(len(numbers) <= place for _, numbers in rows):
            return False
        if len({numbers[place] - page for page, numbers in rows}) == 1:
            return not head or bool(_PAGE_NUMBER.fullmatch(pattern)) or "page" in pattern.lower()
    return False


def _belongs(edge: _Edge, after: _Edge, head: bool) -> bool:
    """Whether the line is one of the text that starts or ends there: set as close as lines of a
    paragraph are, or column headings right above it.
    """
    pitch = abs(edge.line.baseline - after.line.baseline)
    if pitch <= 1.6 * max(edge.line.size, after.line.size):
        return True
    words = edge.line.words
    parted = any(
        right.x0 - left.x1 > 1.2 * edge.line.size for left, right in itertools.pairwise(words)
    )
    return head and parted and pitch <= 2.4 * edge.line.size
