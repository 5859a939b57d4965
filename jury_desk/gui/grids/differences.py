"""What differs between the print and its correction, word by word."""

import re

from jury_desk.domain.grid_change import Run, runs_of
from jury_desk.gui.kit.word_changes import run_html

_WORDS = re.compile(r"\s+|\S+")


def difference(old: str, new: str, around: int | None = None) -> str:
    """Rich text: words of `old` that are gone struck through, those that `new` brings underlined.

    `around` is how many words are shown beside each change, all of them for None. Nothing of either
    text is read as markup.
    """
    runs = runs_of(old, new)
    if around is None:
        return "".join(map(run_html, runs))
    last = len(runs) - 1
    return "".join(
        run_html(_near(run, around * 2, first=place == 0, last=place == last))
        for place, run in enumerate(runs)
    )


def _near(run: Run, around: int, *, first: bool, last: bool) -> Run:
    """The ends of a stretch that nothing changed in, blanks counted as words; the outer end of the
    first and the last one says nothing. What changed is shown whole.
    """
    words = _WORDS.findall(run.text)
    head = [] if first else words[:around]
    tail = [] if last else words[-around:]
    if run.kind != "same" or len(words) <= len(head) + len(tail) + 2:
        return run
    return Run(kind="same", text="".join([*head, " … ", *tail]))
