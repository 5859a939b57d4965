"""The page that a juror is given with their dossier: the code, what to do, in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jury_desk.documents.ink import ACCENT, HAIRLINE, INK, MUTED, Box, Lines
from jury_desk.documents.session_papers.paper import LEFT, WIDTH, Folds, Frame, Paper
from jury_desk.documents.session_papers.paper_file import paper_file
from jury_desk.words import of as words_of
from jury_desk.words import session_papers as paper_words
from jury_desk.words.travel import told

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jury_desk.domain.ports import Clock
    from jury_desk.domain.travel.slip import Slip

_CODE_SIZE = 30.0
_STEPS = 5


class ActivationSlips:
    """Draws the pages (services.travel_ports.SlipPrinter). Codes are nowhere kept but in them."""

    def __init__(self, clock: Clock) -> None:
        """`clock` tells when the file is made."""
        self._clock = clock

    def slips(self, session: str, day: dt.date, slips: Sequence[Slip]) -> bytes:
        """A PDF with one page for each, read back; `session` is its label, `day` its first day.
        Raises ExportError where it reads back different.
        """
        folds = Folds()
        papers = [_page(session, day, slip, folds) for slip in slips]
        title = told("slip-files", {"date": day.isoformat()}, "fr")
        return paper_file(papers, title, "fr", self._clock.now())


def _page(session: str, day: dt.date, slip: Slip, folds: Folds) -> Paper:
    words = paper_words.of("fr")
    when = words_of("fr").date(day)
    frame = Frame(strong=session, muted=when, right="", foot=_told("slip-foot", slip, "fr"))
    paper = Paper(words, frame, folds)
    kind = " · ".join(_told("slip-title", slip, language) for language in ("fr", "en"))
    paper.title(kind, slip.juror, _told("slip-file", slip, "fr"))
    _code(paper, slip)
    for language in ("fr", "en"):
        paper.heading(_told("slip-steps", slip, language), gap=20)
        for number in range(1, _STEPS + 1):
            paper.point(_told(f"slip-step-{number}", slip, language))
    paper.must_hold(slip.juror, slip.code, slip.file)
    return paper


def _code(paper: Paper, slip: Slip) -> None:
    """The code as large as the page lets it, to be read across a table."""
    face, flow = paper.strong, paper.flow
    size = min(_CODE_SIZE, (WIDTH - 48) / face.width(slip.code, 1))
    height = size + 62
    flow.need(height + 10)
    flow.space(6)
    low = flow.y - height
    label = _told("slip-code", slip, "fr")  # the same word in both
    flow.draw(
        Box(LEFT, low, WIDTH, height, None, HAIRLINE, radius=6),
        Lines(LEFT + 24, flow.y - 24, paper.regular, 9, 12, MUTED, [label]),
        Lines(LEFT + 24, low + 26, face, size, size, ACCENT, [slip.code]),
    )
    flow.space(height + 10)
    once = " ".join(_told("slip-once", slip, language) for language in ("fr", "en"))
    paper.write(once, paper.regular, 9.5, 14, INK)


def _told(code: str, slip: Slip, language: str) -> str:
    return told(code, {"file": slip.file}, language)
