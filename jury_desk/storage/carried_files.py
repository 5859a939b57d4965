"""Files that come from another computer, as bytes."""

from pathlib import Path

from jury_desk.errors import DayError
from jury_desk.storage import failures


def read_carried(path: str, largest: int) -> bytes:
    """A file from anywhere. Raises DayError where it is not there or has more than `largest` bytes,
    StorageError where it cannot be read.
    """
    try:
        with Path(path).open("rb") as file:
            found = file.read(largest + 1)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError, ValueError):
        raise DayError(
            "This file is not there.", "Choose it again.", reason="carry-missing"
        ) from None
    except OSError as error:
        raise failures.of_system(error) from None
    if len(found) > largest:
        raise DayError("This file holds no day.", "Choose another.", reason="carry-file")
    return found
