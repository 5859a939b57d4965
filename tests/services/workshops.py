"""A grid workshop on a real data file, with a reader that knows one small document."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from msgspec import structs

from jury_desk import paths
from jury_desk.domain.draft_acts import Settle
from jury_desk.domain.grid import Grid
from jury_desk.domain.workshop import PagePicture, Reading
from jury_desk.errors import FrameworkCancelledError, FrameworkEmptyError
from jury_desk.services.grid_workshop import GridWorkshop
from jury_desk.services.practice_sessions import PracticeSessions
from jury_desk.storage.files import FilePrinter, GridFolder
from jury_desk.storage.rule_book import ShippedRuleBook
from jury_desk.storage.store import SqliteStore
from tests.contracts.drafting import CONTENT, example_draft, example_source
from tests.examples import SteadyClock


@dataclass
class SmallReader:
    """Reads any file as the example's document, page by page; draws its page all white."""

    kind: str = "pdf"
    pages: int = 3
    drawn: list[tuple[bytes, int, int]] = field(default_factory=list)

    def read(
        self, path: str, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> Reading:
        content = Path(path).read_bytes()
        if not content:
            raise FrameworkEmptyError("There is no table.", "Choose another file.")
        for page in range(1, self.pages + 1):
            if cancelled():
                raise FrameworkCancelledError("Cancelled.", "Import it again.")
            progress(page, self.pages)
        source = example_source(content, self.kind)
        draft = structs.replace(example_draft("as-read"), source=source.sha256, settled=())
        return Reading(source, draft, content)

    def picture(self, content: bytes, page: int, width: int) -> PagePicture:
        self.drawn.append((content, page, width))
        return PagePicture(width, 2, b"\xff" * (width * 2 * 3))

    def template(self, language: str, grid: Grid | None = None) -> bytes:
        return f"{language} {grid.id if grid else ''}".encode()


@dataclass
class Bench:
    """The workshop and what it stands on."""

    workshop: GridWorkshop
    store: SqliteStore
    reader: SmallReader
    folder: Path

    def imported(self, content: bytes = CONTENT) -> str:
        """The id of a draft read from a file of that content."""
        file = self.folder / "référentiel.pdf"
        file.write_bytes(content)
        return self.workshop.keep(self.read(file))

    def read(self, file: Path) -> Reading:
        """What a file says; nobody looks on."""
        return self.workshop.read(str(file), lambda *_: None, lambda: False)

    def accepted(self, draft: str, note: str = "") -> str:
        """Let every warning stand and accept; the digest."""
        review = self.workshop.review(draft)
        for warning in review.state().warnings:
            review.act(Settle(warning=warning.key))
        return review.accept(note)


def bench(store: SqliteStore, folder: Path, shipped: Path | None = None) -> Bench:
    """A workshop on an open store; `shipped` is the folder of the program's grids."""
    library = folder / "shipped" if shipped is None else shipped
    library.mkdir(exist_ok=True)
    reader = SmallReader()
    clock = SteadyClock()
    rules = ShippedRuleBook(paths.resources() / "rules")
    workshop = GridWorkshop(
        store.workshop,
        store,
        GridFolder(library),
        reader,
        reader,
        reader,
        FilePrinter(),
        clock,
        lambda: PracticeSessions(store, store.preparation, rules, clock),
    )
    return Bench(workshop, store, reader, folder)
