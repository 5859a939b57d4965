"""What every test stands on: no display, no one's real data, no message from Qt left unseen.

Warnings and stray Qt messages fail a test by the settings in pyproject.toml (`filterwarnings`,
`qt_log_level_fail`).
"""

import os
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from jury_desk.signing.pin_key import Kdf

# Before Qt is imported by anyone: a real window is asked for by naming another platform.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# Examples are found, never timed: a busy machine must not fail a test.
hypothesis.settings.register_profile(
    "house",
    deadline=None,
    print_blob=True,
    suppress_health_check=[hypothesis.HealthCheck.too_slow],
)
hypothesis.settings.load_profile("house")


@pytest.fixture(autouse=True, scope="session")
def quick_pins() -> Iterator[None]:
    """Make keys of PINs and codes by the same function with a tenth of its work: what is tested is
    rarely how long a guess takes. The tests of signing make them as people do.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Kdf, "new", classmethod(_light))
        yield


def _light(kind: type[Kdf]) -> Kdf:
    return kind(salt=secrets.token_bytes(16), memory_kib=8 * 1024, passes=1, lanes=1)


@pytest.fixture(autouse=True, scope="session")
def nobodys_home() -> Iterator[None]:
    """Point the system's folders at an empty place, so that no test meets a person's data."""
    with (
        tempfile.TemporaryDirectory(prefix="jury-desk-tests-") as home,
        pytest.MonkeyPatch.context() as patch,
    ):
        for name, folder in (
            ("HOME", "home"),
            ("USERPROFILE", "home"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "runtime"),
            ("APPDATA", "data"),
            ("LOCALAPPDATA", "data"),
        ):
            place = Path(home) / folder
            place.mkdir(mode=0o700, exist_ok=True)
            patch.setenv(name, str(place))
        yield
