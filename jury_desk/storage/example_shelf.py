"""The made-up examples that the program ships: one JSON file per grid in one folder."""

from pathlib import Path

from jury_desk.domain.calibration import Example
from jury_desk.domain.canonical import parse_json
from jury_desk.domain.document import parsed
from jury_desk.domain.grid_file import damaged

LARGEST_EXAMPLE = 256 * 1024
"""Bytes of one file; a real one has 4 kB."""


class ShippedExamples:
    """The examples of `services.calibration`, each read when it is asked for."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds a file per grid, named by the grid's id."""
        self._folder = folder

    def grids(self) -> tuple[str, ...]:
        """The ids of the grids that have an example."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.json")))

    def example(self, grid: str) -> Example | None:
        """The example of a grid's id, or None. Raises GridError naming the file that is damaged."""
        if grid not in self.grids():
            return None
        path = self._folder / f"{grid}.json"
        try:
            with path.open("rb") as file:
                content = file.read(LARGEST_EXAMPLE + 1)
            if len(content) > LARGEST_EXAMPLE:
                raise ValueError("the file is too large")
            return parsed(Example, parse_json(content))
        except OSError as error:
            raise damaged(path.name, error.strerror or str(error)) from None
        except ValueError as error:
            raise damaged(path.name, str(error)) from None
