"""Which element of one grid is which of another: by id, then code, then text."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable

from jury_desk.domain.draft_elements import Element, code_of, items_of, main_text

_ALIKE = 60
"""The percentage of words in common from which two texts may be one, reworded."""

_MOST = 60_000
"""Pairs of texts beyond which only ids, codes and equal texts are compared."""


def matched(olds: Iterable[Element], news: Iterable[Element]) -> list[tuple[Element, Element]]:
    """Pairs of elements of one kind, each in one pair at most.

    An id counts before all where the texts agree at least in part; where they do not, an equal code
    or text elsewhere is the better witness, since ids of elements without code are mere numbers.
    """
    matching = _Matching(list(olds), list(news))
    matching.by(lambda item: (item.id, main_text(item), code_of(item)))
    matching.by(lambda item: item.id, alike=True)
    matching.by(lambda item: (code_of(item), _bare(item)) if code_of(item) else None)
    matching.by(code_of, alike=True)
    matching.by(_bare)
    matching.by_likeness()
    matching.by(lambda item: item.id)
    return matching.pairs


def _bare(item: Element) -> str | None:
    return " ".join(main_text(item).casefold().split()) or None


class _Matching:
    def __init__(self, olds: list[Element], news: list[Element]) -> None:
        self.olds = {id(item): item for item in olds}
        self.news = {id(item): item for item in news}
        self.pairs: list[tuple[Element, Element]] = []
        self._counts: dict[int, Counter[str]] = {}

    def _take(self, old: Element, new: Element) -> None:
        del self.olds[id(old)]
        del self.news[id(new)]
        self.pairs.append((old, new))

    def by(self, key: Callable[[Element], Hashable], *, alike: bool = False) -> None:
        """Pair those with the same key, in order; only if their texts agree in part, if asked."""
        waiting: dict[Hashable, list[Element]] = {}
        for new in self.news.values():
            if (name := key(new)) is not None:
                waiting.setdefault(name, []).append(new)
        for old in list(self.olds.values()):
            name = key(old)
            for new in waiting.get(name, ()) if name is not None else ():
                if id(new) in self.news and (not alike or self._likeness(old, new) * 2 >= _ALIKE):
                    self._take(old, new)
                    break

    def by_likeness(self) -> None:
        """Pair the most alike first."""
        if len(self.olds) * len(self.news) > _MOST:
            return
        likely = [
            (-likeness, place, other, old, new)
            for place, old in enumerate(self.olds.values())
            for other, new in enumerate(self.news.values())
            if (likeness := self._likeness(old, new)) >= _ALIKE
        ]
        for _, _, _, old, new in sorted(likely, key=lambda found: found[:3]):
            if id(old) in self.olds and id(new) in self.news:
                self._take(old, new)

    def _likeness(self, old: Element, new: Element) -> int:
        """The percentage of words in common."""
        one, other = self._words(old), self._words(new)
        total = one.total() + other.total()
        return 200 * (one & other).total() // total if total else 100

    def _words(self, item: Element) -> Counter[str]:
        if id(item) not in self._counts:
            text = " ".join((main_text(item), *items_of(item)))
            self._counts[id(item)] = Counter(text.casefold().split())
        return self._counts[id(item)]


def out_of_order(places: list[int]) -> set[int]:
    """The indexes of the fewest places whose removal leaves the others ascending."""
    ends: list[int] = []  # the index that ends the best ascending run of each length
    before: list[int | None] = []
    for index, place in enumerate(places):
        low, high = 0, len(ends)
        while low < high:
            middle = (low + high) // 2
            if places[ends[middle]] < place:
                low = middle + 1
            else:
                high = middle
        before.append(ends[low - 1] if low else None)
        ends[low : low + 1] = [index]
    kept: set[int] = set()
    last = ends[-1] if ends else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return set(range(len(places))) - kept
