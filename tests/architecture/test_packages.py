"""What is installed, and what an installed program brings along."""

import importlib.metadata as metadata
import re
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.architecture.project import PACKAGE, ROOT, run_script

LOCKS = ("requirements.lock", "requirements-dev.lock")
PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", re.MULTILINE)
BUILD = (
    "import sys; from hatchling.builders.wheel import WheelBuilder;"
    "print(*WheelBuilder('.').build(directory=sys.argv[1], versions=['standard']))"
)

# How packages write the licences that the project accepts. PSF, HPND (now MIT-CMU) and zlib are as
# free as BSD; each is told in the README. A choice ("LGPL OR GPL") is taken by its acceptable side.
ACCEPTED = re.compile(
    r"MIT|BSD|Apache|MPL|Mozilla|LGPL|PSF|Python Software|HPND|zlib", re.IGNORECASE
)
# These publish no licence in their metadata; read from their licence files.
READ_FROM_FILES = {"sqlcipher3": "zlib", "tomlkit": "MIT", "trove-classifiers": "Apache-2.0"}


def name_of(requirement: str) -> str:
    return re.split(r"[<>=!~\[; ]", requirement)[0].lower().replace("_", "-")


def pins(lock: str) -> dict[str, str]:
    """Name to version of everything in a lock file."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    return {name.lower().replace("_", "-"): version for name, version in PIN.findall(text)}


def project() -> dict[str, list[str]]:
    """The requirements of pyproject.toml by the lock that pins them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    needed: list[str] = settings["project"]["dependencies"]
    return {LOCKS[0]: needed, LOCKS[1]: needed + settings["dependency-groups"]["dev"]}


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_pins_what_is_asked_for_when_it_is_compared(lock: str) -> None:
    # pip's own reader of requirements: what will judge them on the person's machine.
    from pip._vendor.packaging.requirements import Requirement

    pinned = pins(lock)
    wanted = [Requirement(line) for line in project()[lock]]
    unmet = [
        str(want)
        for want in wanted
        if name_of(want.name) not in pinned or pinned[name_of(want.name)] not in want.specifier
    ]
    assert not unmet, "make lock"


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_holds_hashes_and_no_address_when_it_is_read(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    packages = [part for part in re.split(r"\n(?=[A-Za-z0-9])", text) if PIN.match(part)]
    # A package is pinned twice where Pythons need different versions of it.
    assert len(packages) == len(PIN.findall(text)) >= len(pins(lock)) > 20
    assert all("--hash=sha256:" in part for part in packages)
    assert "://" not in text
    assert "index-url" not in text


def test_locks_agree_when_both_pin_a_package() -> None:
    program, developer = pins(LOCKS[0]), pins(LOCKS[1])
    assert program.items() <= developer.items()


def licence(name: str) -> str:
    told = metadata.metadata(name)
    classifiers = [c for c in told.get_all("Classifier") or [] if c.startswith("License")]
    written = [told[field][:100] for field in ("License-Expression", "License") if field in told]
    return " ".join([*classifiers, *written, READ_FROM_FILES.get(name, "")])


def test_licences_are_accepted_when_installed_packages_tell_theirs() -> None:
    installed = {d.name.lower().replace("_", "-") for d in metadata.distributions()}
    refused = {
        name: licence(name)
        for name in pins(LOCKS[1])
        if name in installed and not ACCEPTED.search(licence(name))
    }
    assert not refused


def test_wheel_brings_resources_and_forms_when_it_is_built(tmp_path: Path) -> None:
    done = run_script("-c", BUILD, str(tmp_path))
    assert done.returncode == 0, done.stdout
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        entry = next(n for n in names if n.endswith("entry_points.txt"))
        assert b"jury-desk = jury_desk.__main__:main" in archive.read(entry)
    resources = {
        f"jury_desk/_resources/{path.relative_to(ROOT / 'resources').as_posix()}"
        for path in (ROOT / "resources").rglob("*")
        if path.is_file()
    }
    sources = {path.relative_to(ROOT).as_posix() for path in PACKAGE.rglob("*.py")}
    assert resources | sources | {"jury_desk/py.typed"} <= names
    assert not [name for name in names if name.startswith(("tests/", "packaging/", "resources/"))]


def test_resources_are_found_when_the_wheel_is_unpacked_elsewhere(tmp_path: Path) -> None:
    done = run_script("-c", BUILD, str(tmp_path))
    assert done.returncode == 0, done.stdout
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    site = str(tmp_path / "site")
    asked = (
        f"import sys; sys.path.insert(0, {site!r});"
        "from jury_desk import paths; print(paths.resources())"
    )
    told = run_script("-I", "-c", asked)
    found = Path(told.stdout.strip())
    assert found == (tmp_path / "site" / "jury_desk" / "_resources").resolve(), told.stdout
    assert (found / "fonts" / "Inter-Regular.ttf").is_file()


def test_fonts_can_be_embedded_when_reportlab_reads_them() -> None:
    from reportlab.pdfbase.ttfonts import TTFont

    fonts = ROOT / "resources" / "fonts"
    signs = "✓✗~–•œŒéÉàçù«»’… "
    for path in sorted(fonts.glob("*.ttf")):
        face = TTFont(path.stem, str(path)).face
        assert not [sign for sign in signs if ord(sign) not in face.charToGlyph], path.name
    boxes = TTFont("DejaVuSans", str(fonts / "DejaVuSans.ttf")).face
    assert not [sign for sign in "☐☑☒" if ord(sign) not in boxes.charToGlyph]


def test_interpreter_is_supported_when_the_tests_run() -> None:
    assert (3, 11) <= sys.version_info[:2] < (3, 15)
