"""Where the program's own files and the person's data lie."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of grids, fonts, icons, themes, translations: in a wheel, or beside the package
    in a clone.
    """
    packed = _PACKAGE / "_resources"
    return packed if packed.is_dir() else _PACKAGE.parent / "resources"


def default_data_dir() -> Path:
    """The person's data directory on this system; it is not created here."""
    import platformdirs  # needed by a start without --data-dir alone

    return Path(platformdirs.user_data_path("jury-desk", appauthor=False))


def practice_folder(data_dir: Path) -> Path:
    """Where what is practised is kept until practising ends."""
    return data_dir / "practice"


def recovery_folder(data_dir: Path) -> Path:
    """Where the copies of what is signed lie, beside the data directory: it can be lost alone."""
    whole = data_dir.absolute()
    return whole.with_name(f"{whole.name}-recovery")


def data_file(data_dir: Path) -> Path:
    """The one SQLite file of a data directory."""
    return data_dir / "jury-desk.db"
