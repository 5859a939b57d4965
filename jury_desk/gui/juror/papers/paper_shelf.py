"""Which documents stand open at the passage on screen, and where that is kept."""

from PySide6.QtCore import QObject, QTimer, Signal

from jury_desk.domain.papers import PassagePapers
from jury_desk.errors import JuryDeskError
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.candidate_papers import CandidatePapers

_Passage = tuple[str, str, bool]

REST_MS = 800
"""How long turning pages rests before the page in sight is kept."""


class PaperShelf(QObject):
    """`changed` tells that other documents, or another one, are to be shown; `failed` holds the
    JuryDeskError of a disk that did not keep them.
    """

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, service: CandidatePapers, worker: Worker, parent: QObject | None = None
    ) -> None:
        """`worker` does what touches the data file."""
        super().__init__(parent)
        self._service = service
        self._worker = worker
        self._passage: _Passage | None = None
        self._papers = PassagePapers()
        self._kept = self._papers
        self._practised: dict[_Passage, PassagePapers] = {}
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.flush)

    @property
    def papers(self) -> PassagePapers:
        """What stands open now."""
        return self._papers

    @property
    def has_passage(self) -> bool:
        """Whether there is a passage to open documents at."""
        return self._passage is not None

    def show_passage(self, session: str, passage: str, *, practice: bool) -> None:
        """Show another passage's documents; while they are read from the disk there are none. Of a
        practice session they are known until the program ends, and never written.
        """
        wanted = (session, passage, practice)
        if wanted == self._passage:
            return
        self.flush()
        self._passage = wanted
        self._show(self._practised.get(wanted, PassagePapers()))
        if not practice:
            self._worker.submit(
                lambda: self._service.of(session, passage),
                lambda papers: self._found(wanted, papers),
                self._refused,
            )

    def show_nothing(self) -> None:
        """There is no passage on screen."""
        self.flush()
        self._passage = None
        self._show(PassagePapers())

    def open(self, path: str) -> None:
        """Bring a document into sight."""
        if self._passage is not None:
            self._change(self._papers.opened(path))

    def close(self, path: str) -> None:
        """Take a document away."""
        self._change(self._papers.closed(path))

    def turn(self, path: str, page: int) -> None:
        """Know the page in sight."""
        self._papers = self._papers.turned(path, page)
        self._rest.start()

    def flush(self) -> None:
        """Keep what changed."""
        self._rest.stop()
        if self._passage is None or self._papers == self._kept:
            return
        session, passage, practice = self._passage
        self._kept = papers = self._papers
        if practice:
            self._practised[self._passage] = papers
            return
        self._worker.submit(
            lambda: self._service.keep(session, passage, papers, practice=False),
            None,
            self._refused,
        )

    def _found(self, passage: _Passage, papers: PassagePapers) -> None:
        if passage != self._passage:
            return
        opened = self._papers  # what was opened while the disk was asked
        if opened.papers:
            for paper in opened.papers:
                papers = papers.opened(paper.path)
            self._change(papers)
        elif papers.papers:
            self._show(papers)

    def _change(self, papers: PassagePapers) -> None:
        self._papers = papers
        self.flush()
        self.changed.emit()

    def _show(self, papers: PassagePapers) -> None:
        self._papers = self._kept = papers
        self.changed.emit()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)
