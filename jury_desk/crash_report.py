"""The report of a bug: where it happened, never what was being written or about whom."""

import platform
import traceback
from importlib import metadata
from pathlib import Path

from jury_desk import __version__

_TOLD = ("PySide6-Essentials", "sqlmodel", "sqlcipher3", "msgspec", "pyhanko", "reportlab")


def crash_report(error: BaseException) -> str:
    """Versions, the exceptions' types, and file:line:function of each frame.

    Messages and values are left out: they can hold names, marks or texts. Files are told by their
    place inside the program or their bare name, so that no user's folder appears.
    """
    lines = [
        f"Jury Desk {__version__}",
        f"Python {platform.python_version()} · {platform.system()} {platform.machine()}",
        *_versions(),
    ]
    seen: set[int] = set()
    following: BaseException | None = error
    while following is not None and id(following) not in seen:
        seen.add(id(following))
        kind = type(following)
        lines += ["", f"{kind.__module__}.{kind.__qualname__}"]
        for frame in traceback.extract_tb(following.__traceback__):
            lines.append(f"  {_place(frame.filename)}:{frame.lineno}:{frame.name}")
        following = following.__cause__ or following.__context__
    return "\n".join(lines) + "\n"


def _versions() -> list[str]:
    found = []
    for name in _TOLD:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            found.append(f"{name} ?")
    return found


def _place(filename: str) -> str:
    path = Path(filename)
    parts = path.parts
    for root in ("jury_desk", "site-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return path.name
