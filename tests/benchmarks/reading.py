"""How long twenty pages of a framework take to become a draft, and how much memory.

Beside it, bare pdfplumber taking the text of the same pages: no tables, no grid.
"""

import io
import resource
import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path

import pdfplumber
import pikepdf

from jury_desk.frameworks import FrameworkDocuments
from jury_desk.frameworks.readers.pdf import read_pdf
from jury_desk.frameworks.reading import read_grid
from tests.benchmarks.figures import alone, compare, machine
from tests.frameworks.accuracy import score
from tests.frameworks.cases import draft_of, framework_of, grid_ids, reviewed
from tests.frameworks.layouts import LAYOUTS

PAGES = 20
LARGEST = {"darwin": 1}
"""What a unit of the system's own memory figure is, in bytes; 1024 elsewhere."""


def main(rounds: int = 3) -> None:
    """Print the figures."""
    print(machine("pdfplumber", "pypdfium2", "python-docx", "openpyxl", "lxml"))
    for name in ("pdf-ruled", "pdf-bare", "pdf-turned"):
        content = twenty_pages(name)
        compare(
            f"{PAGES} pages, {name} / bare pdfplumber's text",
            partial(read, content),
            partial(bare, content),
            rounds,
        )
    apart(twenty_pages("pdf-ruled"))
    for name in ("docx", "xlsx-blocs", "ods", "html", "markdown"):
        layout = LAYOUTS[name]
        content = layout.document(layout.printed(reviewed("manager-affaires")))
        alone(f"{name}, 112 criteria", partial(draft_of, content, f"f{layout.suffix}"), rounds)
    accuracy()


def twenty_pages(name: str) -> bytes:
    """The first pages of the longest grids laid out, one after the other."""
    layout = LAYOUTS[name]
    file = io.BytesIO()
    with pikepdf.new() as paper:
        for grid_id in ("manager-affaires", "marketing-commercial", *grid_ids()):
            content = layout.document(layout.printed(reviewed(grid_id)))
            with pikepdf.open(io.BytesIO(content)) as part:
                paper.pages.extend(part.pages)
        while len(paper.pages) > PAGES:
            del paper.pages[-1]
        paper.save(file)
    return file.getvalue()


def read(content: bytes) -> bytes:
    """A draft of the pages, as bytes of its grid."""
    source = read_pdf(content, "framework.pdf", lambda _done, _of: None, lambda: False)
    return read_grid(source).grid.digest.encode()


def bare(content: bytes) -> bytes:
    """The text of the pages."""
    with pdfplumber.open(io.BytesIO(content)) as paper:
        return "\n".join(page.extract_text() for page in paper.pages).encode()


def apart(content: bytes) -> None:
    """Seconds and memory of the program's own way: another process, with progress."""
    told: list[tuple[int, int]] = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "framework.pdf"
        path.write_bytes(content)
        alone(
            f"{PAGES} pages with process and progress (at most 10 s)",
            lambda: FrameworkDocuments().read(
                str(path), lambda done, of: told.append((done, of)), lambda: False
            ),
            1,
        )
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * LARGEST.get(sys.platform, 1024)
    print(f"most memory of the reading process: {most / 2**20:.0f} MiB (at most 400 MB)")
    print(f"progress told: {len(set(told))} times, last {told[-1] if told else 'never'}")


def accuracy() -> None:
    """What share of the reviewed grids' criteria the texts of the frameworks give."""
    shares = []
    for grid_id in grid_ids():
        path = framework_of(grid_id)
        found = score(draft_of(path.read_bytes(), path.name).grid, reviewed(grid_id)).criteria
        shares.append((found.recall, found.precision))
    recall, precision = (statistics.fmean(each) for each in zip(*shares, strict=True))
    print(f"framework texts: criteria recall {recall:.3f}, precision {precision:.3f}")


if __name__ == "__main__":
    main()
