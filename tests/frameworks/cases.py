"""What is read for the accuracy figures: the frameworks of the repository, layouts, any file."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jury_desk.domain.draft import Draft
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.source import SourceDocument
from tests.frameworks.expectations import wanted

ROOT = Path(__file__).parents[2]
GRIDS = ROOT / "resources/grids"
FRAMEWORKS = ROOT / "tests/data/frameworks"

UNSEEN = FRAMEWORKS / "unseen"
EXPECTED = ".expected.txt"

Case = tuple[str, Grid, Grid]
"""A name, the grid read, the grid wanted."""


@cache
def reviewed(grid_id: str) -> Grid:
    """A reviewed grid of the repository."""
    return parse_grid(json.loads((GRIDS / f"{grid_id}.grid.json").read_bytes()))


def grid_ids() -> tuple[str, ...]:
    """The ids of the reviewed grids, sorted."""
    return tuple(sorted(path.name.removesuffix(".grid.json") for path in GRIDS.glob("*.grid.json")))


def framework_of(grid_id: str) -> Path:
    """The framework text that a reviewed grid was made of."""
    source = reviewed(grid_id).certification.source
    assert source is not None
    return FRAMEWORKS / source


def _unwatched(_done: int, _of: int) -> None:
    """Nobody watches the progress."""


def source_of(content: bytes, name: str) -> SourceDocument:
    """A document read by the reader of its kind."""
    from jury_desk.frameworks.readers import docx, html, markdown, pdf, sheets, text

    reader = {
        ".pdf": pdf.read_pdf,
        ".docx": docx.read_docx,
        ".xlsx": sheets.read_xlsx,
        ".ods": sheets.read_ods,
        ".html": html.read_html,
        ".md": markdown.read_markdown,
        ".txt": text.read_text,
    }[Path(name).suffix]
    return reader(content, name, _unwatched, lambda: False)


def draft_of(content: bytes, name: str) -> Draft:
    """What the reading makes of a document without a person."""
    from jury_desk.frameworks.reading import read_grid

    return read_grid(source_of(content, name))


def unseen_names() -> tuple[str, ...]:
    """The documents of `tests/data/frameworks/unseen`, sorted."""
    files = [*UNSEEN.glob("*.*")]
    told = {path.name.removesuffix(EXPECTED) for path in files if path.name.endswith(EXPECTED)}
    return tuple(
        sorted(
            path.name for path in files if path.stem in told and not path.name.endswith(EXPECTED)
        )
    )


def unseen(name: str) -> tuple[Grid, Grid]:
    """The grid read of an unseen document, and the wanted one."""
    path = UNSEEN / name
    told = wanted(UNSEEN / f"{path.stem}{EXPECTED}")
    return draft_of(path.read_bytes(), name).grid, told


def asked(words: list[str]) -> Iterator[Case]:
    """The cases named: `seed [GRID]`, `layout NAME [GRID]`, `unseen [FILE]`, `FILE GRID.json`."""
    match words:
        case ["seed", *ids]:
            for grid_id in ids or grid_ids():
                path = framework_of(grid_id)
                yield grid_id, draft_of(path.read_bytes(), path.name).grid, reviewed(grid_id)
        case ["layout", name, *ids]:
            from tests.frameworks.layouts import LAYOUTS

            layout = LAYOUTS[name]
            for grid_id in ids or grid_ids():
                grid = layout.printed(reviewed(grid_id))
                read = draft_of(layout.document(grid), f"document{layout.suffix}").grid
                yield f"{name} {grid_id}", read, grid
        case ["unseen", *names]:
            for name in names or unseen_names():
                yield (name, *unseen(name))
        case [file, expected]:
            path = Path(file)
            grid = parse_grid(json.loads(Path(expected).read_bytes()))
            yield path.name, draft_of(path.read_bytes(), path.name).grid, grid
        case _:
            raise SystemExit("seed [GRID] | layout NAME [GRID] | unseen [FILE] | FILE GRID.json")
