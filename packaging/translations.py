"""Gather the texts of the screens, and compile their translations.

Texts are written in English in the code and in ui/*.ui. resources/i18n holds the French
translation, which the program shows first, and the English one (the source itself, with its plurals
written out).

`translations.py` brings the .ts files up to date, compiles the .qm files and lists what is still to
be translated; `translations.py --check` only tells, and ends with 1 where anything differs.
"""

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "en")
TOOL = "import sys; from PySide6.scripts.pyside_tool import {0} as tool; tool()"


def sources() -> list[str]:
    """The files that hold texts, from the project's root; compiled forms repeat their .ui."""
    screens = [
        path for path in sorted((ROOT / "jury_desk").rglob("*.py")) if path.parent.name != "forms"
    ]
    forms = sorted((ROOT / "ui").rglob("*.ui"))
    return [path.relative_to(ROOT).as_posix() for path in [*screens, *forms]]


def run(tool: str, *arguments: str) -> None:
    """One of Qt's tools, from the root; where it fails, the script ends with what it said."""
    done = subprocess.run(
        [sys.executable, "-c", TOOL.format(tool), *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        sys.exit(f"{tool} failed: {done.stdout}")


def bring_up_to_date(folder: Path) -> None:
    """Update the .ts files of a folder from the sources and compile each to its .qm."""
    with tempfile.TemporaryDirectory() as scratch:
        listing = Path(scratch) / "sources.lst"
        listing.write_text("\n".join(sources()) + "\n", encoding="utf-8")
        for language in LANGUAGES:
            texts = folder / f"jury_desk_{language}.ts"
            gather(language, texts, listing)
            if language == "en":
                repeat_the_source(texts)
                gather(language, texts, listing)  # its writer has the last word on the layout
            run("lrelease", "-silent", str(texts), "-qm", str(texts.with_suffix(".qm")))


def gather(language: str, texts: Path, listing: Path) -> None:
    """Bring one .ts file up to date with the sources that `listing` names, a line each."""
    run(
        "lupdate", "-silent", "-extensions", "py,ui", "-locations", "none", "-no-obsolete",
        "-source-language", "en", "-target-language", language,
        f"@{listing}", "-ts", str(texts),
    )  # fmt: skip


def repeat_the_source(texts: Path) -> None:
    """English is its own translation, except plurals, which someone has to write out."""
    tree = ET.parse(texts)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is None or message.get("numerus") == "yes":
            continue
        translation.attrib.pop("type", None)
        translation.text = message.findtext("source")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    texts.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )


def unfinished(folder: Path) -> list[str]:
    """Each text without its translation, as a line that names file, context and text."""
    lines = []
    for language in LANGUAGES:
        tree = ET.parse(folder / f"jury_desk_{language}.ts")
        for context in tree.iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [] if translation is None else translation.findall("numerusform")
                texts = [form.text for form in forms] or [message.findtext("translation")]
                open_type = "" if translation is None else translation.get("type", "")
                if open_type or not all(texts):
                    told = f"{context.findtext('name')}: {message.findtext('source')!r}"
                    lines.append(f"jury_desk_{language}.ts: {told} {open_type}".rstrip())
    return lines


def differences(folder: Path) -> list[str]:
    """Names of the committed files that differ from those of a folder just brought up to date."""
    return [
        made.name
        for made in sorted(folder.iterdir())
        if not (FOLDER / made.name).exists()
        or made.read_bytes() != (FOLDER / made.name).read_bytes()
    ]


def main(arguments: list[str]) -> int:
    """Write, or with --check compare. Returns the exit code."""
    if arguments == ["--check"]:
        with tempfile.TemporaryDirectory() as scratch:
            for texts in FOLDER.glob("*.ts"):
                shutil.copy(texts, scratch)
            bring_up_to_date(Path(scratch))
            faults = [f"stale: {name} (make translations)" for name in differences(Path(scratch))]
            faults += [f"unfinished: {line}" for line in unfinished(Path(scratch))]
    else:
        FOLDER.mkdir(parents=True, exist_ok=True)
        bring_up_to_date(FOLDER)
        faults = [f"unfinished: {line}" for line in unfinished(FOLDER)]
    print("\n".join(faults) if faults else "translations: complete")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
