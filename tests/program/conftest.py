"""What the tests of the commands share."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from jury_desk import bootstrap
from tests.examples import plain_grid


@dataclass(frozen=True)
class Ended:
    """What a command left: its exit code, and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Command = Callable[..., Ended]


@pytest.fixture
def jury_desk(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command in French in this process."""

    def command(*arguments: object, lang: str = "fr") -> Ended:
        code = bootstrap.main(["--lang", lang, *map(str, arguments)])
        return Ended(code, *capsys.readouterr())

    return command


def grid_file(folder: Path, name: str = "exemple.grid.json", **changes: Any) -> Path:
    path = folder / name
    path.write_text(json.dumps(plain_grid() | changes), encoding="utf-8")
    return path
