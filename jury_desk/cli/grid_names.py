"""Which grid a person means: a file, an id of the library, or an id with its revision."""

from pathlib import Path

from jury_desk.cli.tools import Tools
from jury_desk.domain.canonical import LARGEST_DOCUMENT
from jury_desk.domain.grid import Grid
from jury_desk.domain.grid_file import grid_of_bytes
from jury_desk.errors import MissingFileError, UnknownGridError


def name_of(grid: Grid) -> str:
    """What names one revision: "manager-affaires@2"."""
    return f"{grid.id}@{grid.revision}"


def grid_named(name: str, tools: Tools) -> Grid:
    """The grid of a file, of "id@revision", or of an id: the one that the program ships, else the
    last revision added. Raises GridError, StorageError.
    """
    if name.lower().endswith(".json") or _is_file(name):
        return grid_of_file(Path(name))
    wanted, _, revision = name.partition("@")
    own = [grid for grid in tools.own_grids() or () if grid.id == wanted]
    for grid in (*_shipped(wanted, tools), *reversed(own)):
        if revision in ("", grid.revision):
            return grid
    raise UnknownGridError(
        f"There is no grid “{name}”.", "See the list: jury-desk grid list.", name=name
    )


def _shipped(grid_id: str, tools: Tools) -> tuple[Grid, ...]:
    try:
        return (tools.library().grid(grid_id),)
    except UnknownGridError:
        return ()


def _is_file(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):  # no name of any file: too long, or with a null in it
        return False


def grid_of_file(path: Path) -> Grid:
    """The grid of a file. Raises MissingFileError, GridError with the file's name and the first
    fault.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_DOCUMENT + 1)
    except (OSError, ValueError) as error:
        raise MissingFileError(
            f"The file cannot be read: {error}.", "Check its name and that you may read it."
        ) from None
    return grid_of_bytes(content, path.name)
