"""Grid files (`*.grid.json`): the bytes that people exchange, and reading them back strictly."""

import json
import re

from jury_desk.domain.canonical import parse_json
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.errors import GridError

SUFFIX = ".grid.json"

FORMAT = "jury-desk/grid/1"

_NO_NAME = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 80


def grid_of_bytes(content: bytes, name: str) -> Grid:
    """The grid of an untrusted file's bytes. Raises GridError with the file's `name`, the place in
    it and the first fault.
    """
    try:
        return parse_grid(parse_json(content))
    except GridError as error:
        raise damaged(name, error.details["fault"], error.details["place"]) from None
    except ValueError as error:
        raise damaged(name, str(error)) from None


def damaged(name: str, fault: str, place: str = "") -> GridError:
    """The failure to raise for a grid file that cannot be used."""
    place = f"{name} {place}".strip()
    return GridError(
        f"The grid file cannot be used: {place}: {fault}.",
        "Nothing was read from it. Ask for a whole copy of the file.",
        place=place,
        fault=fault,
    )


def bytes_of_grid(grid: Grid) -> bytes:
    """A grid as a file: readable, every key in the format's order."""
    return (json.dumps(grid.plain(), ensure_ascii=False, indent=1) + "\n").encode()


def file_name(grid: Grid, suffix: str = SUFFIX) -> str:
    """The name of a grid's file; a revision may be any text, a name may not."""
    revision = _NO_NAME.sub("-", grid.revision).strip(".-")[:_LONGEST_NAME] or "0"
    return f"{grid.id}-{revision}{suffix}"
