"""The pages of one of a candidate's documents."""

from collections.abc import Callable
from pathlib import PurePath

from PySide6.QtWidgets import QWidget

from jury_desk.domain.papers import PaperFacts
from jury_desk.domain.source import Page, SourceDocument
from jury_desk.domain.workshop import PagePicture
from jury_desk.gui.grids.page_view import PageView
from jury_desk.gui.grids.places import Places
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import Theme


class PaperView(PageView):
    """As a framework document's pages are shown, with nothing lit on them; few are kept."""

    room = 48 * 1024 * 1024

    def __init__(
        self,
        path: str,
        facts: PaperFacts,
        draw: Callable[[int, int], PagePicture | None],
        worker: Worker,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """`draw` is called in the worker's thread: a page's number, and its width in pixels."""
        pages = tuple(
            Page(number=number, width=width, height=height)
            for number, (width, height) in enumerate(facts.sizes, start=1)
        )
        name = PurePath(path).name or path
        source = SourceDocument(name=name, sha256=facts.sha256, kind="pdf", pages=pages)
        super().__init__(source, Places(source), draw, worker, theme, parent)
        self.path = path
        self.setAccessibleName(name)
