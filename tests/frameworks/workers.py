"""Work done apart in the tests: some of it goes wrong. Named by its module, as `run_apart` asks."""

import os
import re
import sys
import threading
from collections.abc import Callable
from typing import NoReturn

from jury_desk.errors import FrameworkKindError
from jury_desk.frameworks.one_file import read_apart

Tell = Callable[[int, int], None]


def reversed_bytes(content: bytes, name: str, tell: Tell) -> list[bytes]:
    """The bytes the other way round, and the name."""
    for done in range(1, 4):
        tell(done, 3)
    return [content[::-1], name.encode()]


def modules_after_reading(content: bytes, name: str, tell: Tell) -> list[bytes]:
    """What is imported once a file was read."""
    read_apart(content, name, tell)
    return [" ".join(sys.modules).encode()]


def refuse(content: bytes, name: str, tell: Tell) -> NoReturn:
    """Fails as expected."""
    raise FrameworkKindError("What.", "Advice.", reason="unknown")


def stumble(content: bytes, name: str, tell: Tell) -> NoReturn:
    """Fails as nobody expects, with a word of the document in the fault."""
    raise ValueError("a word of the document")


def die(content: bytes, name: str, tell: Tell) -> NoReturn:
    """Ends without a word."""
    os._exit(3)


def hang(content: bytes, name: str, tell: Tell) -> NoReturn:
    """Tells that it began, and never ends."""
    tell(1, 1)
    threading.Event().wait()
    raise AssertionError


def hold(content: bytes, name: str, tell: Tell) -> NoReturn:
    """Never ends, and lets no other thread of its process run."""
    re.match("(a+)+$", "a" * 64 + "b")
    raise AssertionError


def devour(content: bytes, name: str, tell: Tell) -> list[bytes]:
    """Takes ever more memory."""
    taken: list[bytes] = []
    while True:
        taken.append(os.urandom(1024 * 1024) * 64)
