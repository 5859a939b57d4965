"""`python -m tests.benchmarks.lists`: 5,000 candidates from a file to the recorded step, and again
to "nothing changes", in an encrypted data file.
"""

import datetime as dt
import io
import itertools
import tempfile
import time
from pathlib import Path

import openpyxl

from jury_desk.clock import SystemClock
from jury_desk.domain.preparation.card import SessionCard
from jury_desk.domain.preparation.preparation import of_items
from jury_desk.domain.preparation.timetable import TimetableWishes
from jury_desk.frameworks.lists import FrameworkLists
from jury_desk.services.list_import import ListImport
from jury_desk.services.preparation import SessionPreparation
from jury_desk.storage import open_store
from tests.benchmarks.figures import machine
from tests.contracts.preparing import AT, PROFILE, REGULATIONS
from tests.examples import example_grid

KEY = bytes(range(32))
LINES, AT_MOST_S, ROUNDS = 5000, 3, 3
_TOLD = (
    "N° candidat;Nom de naissance;Nom d'usage;Prénoms;Né(e) le;Lieu;Code INSEE;Pays;Civilité;"
    "Courriel;Tél;Voie d'accès;Blocs visés;Entreprise;Tuteur;Formateurs;Groupe;Temps majoré"
)
HEADINGS = _TOLD.split(";")


def lines() -> list[list[str]]:
    """Made-up candidates: all that a list brings, each line another."""
    born = dt.date(1980, 1, 1)
    names = "".join(chr(ord("A") + n) for n in range(26))
    return [
        [
            f"2027-{n:05}", f"Lefèvre-{names[n % 26]}{names[n // 26 % 26]}{names[n // 676]}", "",
            "Élodie, Marie", f"{born + dt.timedelta(days=n):%d/%m/%Y}", "Bourg-en-Bresse", "01053",
            "France", "Mme" if n % 2 else "M.", f"candidat{n}@exemple.fr",
            f"06 01 {n // 100:02} {n % 100:02} 00", "Apprentissage" if n % 3 else "VAE", "tous",
            f"Société {n % 300}", f"Paul Tanguy {n % 500}", "Marc Olivier, Anne Roux",
            f"G{n // 4}", "1/3" if n % 20 == 0 else "",
        ]
        for n in range(LINES)
    ]  # fmt: skip


def files() -> dict[str, bytes]:
    """The same list as a text and as a workbook whose dates are dates."""
    rows = lines()
    text = "\r\n".join(";".join(row) for row in [HEADINGS, *rows]).encode("cp1252")
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(HEADINGS)
    for row in rows:
        day = dt.datetime.strptime(row[4], "%d/%m/%Y").date()  # noqa: DTZ007  no hour in it
        sheet.append([*row[:4], day, *row[5:]])
    stream = io.BytesIO()
    book.save(stream)
    return {"liste.csv": text, "liste.xlsx": stream.getvalue()}


def session(folder: Path, name: str) -> SessionPreparation:
    """An empty session in a data file of its own."""
    grid = example_grid()
    card = SessionCard(
        id="session-1", label="Bench", grid=grid.id, grid_digest=grid.digest,
        days=(dt.date(2027, 6, 14),),
    )  # fmt: skip
    store = open_store(folder / f"{name}.db", KEY)
    start = of_items((card, PROFILE, REGULATIONS, TimetableWishes()))
    store.preparation.add(start, grid, AT, "")
    return SessionPreparation(store.preparation, SystemClock(), "session-1")


def main() -> None:
    """Print the figures, the best of each round."""
    print(machine("lxml", "msgspec"))
    lists = ListImport(FrameworkLists())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in files().items():
            path = folder / file
            path.write_bytes(content)
            took = [timed(lists, path, session(folder, f"{file}{n}")) for n in range(ROUNDS)]
            told = ", ".join(
                f"{part} {min(times[at] for times in took):.2f}"
                for at, part in enumerate(("read", "understood", "previewed", "recorded"))
            )
            whole = min(sum(times) for times in took)
            print(
                f"import {LINES} candidates ({file}): {whole:.2f} s (at most {AT_MOST_S}) [{told}]"
            )


def timed(lists: ListImport, path: Path, into: SessionPreparation) -> list[float]:
    """Seconds of each part of an import."""
    marks = [time.perf_counter()]
    table = lists.read(str(path), lambda _done, _total: None, lambda: False)
    marks.append(time.perf_counter())
    reading = lists.understand(table, into.grid, into.state.card.days[0])
    marks.append(time.perf_counter())
    preview = lists.preview(into.state, into.grid, reading)
    marks.append(time.perf_counter())
    lists.take(into, preview)
    marks.append(time.perf_counter())
    if len(into.state.candidates) != LINES:
        raise AssertionError("not every line was taken in")
    again = lists.preview(into.state, into.grid, reading)
    if again.hindrance != "list-nothing-changes":
        raise AssertionError("the same list again changes something")
    return [after - before for before, after in itertools.pairwise(marks)]


if __name__ == "__main__":
    main()
