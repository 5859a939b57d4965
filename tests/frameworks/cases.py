"""What is read for the accuracy figures: the frameworks of the repository, layouts, any file."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from jury_desk.domain.draft import Draft
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.source import SourceDocument

ROOT = Path(__file__).parents[2]
GRIDS = ROOT / "resources/grids"
FRAMEWORKS = ROOT / "tests/data/frameworks"

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


def asked(words: list[str]) -> Iterator[Case]:
    """The cases named: `seed [GRID]`, `layout NAME [GRID]`, `FILE EXPECTED.grid.json`."""
    match words:
        case ["seed", *ids]:
            for grid_id in ids or grid_ids():
                path = framework_of(grid_id)
                yield grid_id, draft_of(path.read_bytes(), path.name).grid, reviewed(grid_id)
        case ["layout", name, *ids]:
            from tests.frameworks.layouts import LAYOUTS

            layout = LAYOUTS[name]
            for grid_id in ids or grid_ids():
                wanted = layout.printed(reviewed(grid_id))
                content = layout.document(wanted)
                read = draft_of(content, f"document{layout.suffix}").grid
                yield f"{name} {grid_id}", read, wanted
        case [file, expected]:
            path = Path(file)
            wanted = parse_grid(json.loads(Path(expected).read_bytes()))
            yield path.name, draft_of(path.read_bytes(), path.name).grid, wanted
        case _:
            raise SystemExit("seed [GRID] | layout NAME [GRID] | FILE EXPECTED.grid.json")
