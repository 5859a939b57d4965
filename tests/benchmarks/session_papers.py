"""`python -m tests.benchmarks.session_papers`: the papers of a session of 1,000 candidates.

Seconds for each, drawn, written as PDF, opened again and compared; nothing is put on a disk.
"""

import time
from collections.abc import Callable
from typing import Any

from jury_desk.domain.preparation.papers import count_of, findings, heard
from jury_desk.domain.preparation.ports import PaperFormat, PaperKind
from tests.benchmarks.figures import alone, machine
from tests.documents.session_papers.samples import PAPERS, crowded, grid

CANDIDATES = 1000

JOBS: tuple[tuple[PaperKind, PaperFormat, bool], ...] = (
    ("convocations", "pdf", False),
    ("convocations", "pdf", True),
    ("convocations", "xlsx", False),
    ("calendar", "ics", True),
    ("candidate-attendance", "pdf", False),
    ("door-list", "pdf", False),
)


def main() -> None:
    """Print the figures."""
    print(machine("reportlab", "openpyxl", "pikepdf"))
    session, certification = crowded(CANDIDATES), grid()

    def offered() -> tuple[Any, ...]:
        passages = heard(session, certification)
        found = findings(session, certification, passages)
        return (*found, count_of("blank-sheets", passages))

    alone(f"what {CANDIDATES} candidates' papers lack and count", offered, 10)
    for kind, format_, single in JOBS:
        how = "one file each" if single else "one file"

        def work(
            kind: PaperKind = kind, format_: PaperFormat = format_, single: bool = single
        ) -> tuple[int, int]:
            items = size = 0
            for file in PAPERS.papers(kind, format_, session, certification, "fr", single=single):
                items, size = items + file.items, size + len(file.content)
            return items, size

        (items, size), seconds = _taken(work)
        told = f"{items} read back, {size / 1e6:.1f} MB"
        print(f"{kind} as {format_}, {how}: {seconds:.1f} s [{told}]")


def _taken(work: Callable[[], tuple[int, int]]) -> tuple[tuple[int, int], float]:
    start = time.perf_counter()
    found = work()
    return found, time.perf_counter() - start


if __name__ == "__main__":
    main()
