"""`jury-desk grid import`: a framework document read without a screen, with its report."""

import argparse
import contextlib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from jury_desk.cli.output import ALTERED, INTACT, print_json, sentence, shown
from jury_desk.cli.tools import Tools
from jury_desk.domain.account import Account, account_of
from jury_desk.domain.draft import ReviewWarning
from jury_desk.domain.draft_checks import warnings_of
from jury_desk.domain.grid_file import FORMAT as GRID_FORMAT
from jury_desk.domain.grid_file import bytes_of_grid
from jury_desk.domain.workshop import Reading
from jury_desk.errors import FileTakenError, FrameworkCancelledError, FrameworkError
from jury_desk.services.reading_report import FORMAT, counts_of, report_of
from jury_desk.words import workshop
from jury_desk.words.grid_commands import GRID_WORDS, GridCommandWords

CANCELLED = 130

_SHOWN_OF_A_KIND = 5
_SHOWN_WORDS = 70


def read_framework(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Read a framework document, write grid and report where asked, print the summary.

    0 where it was read, 1 where warnings need a person. Raises FrameworkError and ExportError:
    then nothing was written.
    """
    wanted = [(args.out, GRID_FORMAT), (args.report, FORMAT)]
    files: list[tuple[Path, str]] = [item for item in wanted if item[0] is not None]
    for number, (path, name) in enumerate(files):
        for other in (args.file, *(known for known, _ in files[:number])):
            _must_be_another(path, other)
        tools.files().must_be_free(path, (name,), force=args.force)
    with _interruptible() as cancelled:
        try:
            reading = tools.frameworks().read(str(args.file), _progress(lang), cancelled)
        except FrameworkError as error:
            if cancelled() or isinstance(error, FrameworkCancelledError):
                print(sentence(FrameworkCancelledError("", ""), lang), file=sys.stderr)
                return CANCELLED
            raise
        finally:
            _end_of_progress()
    account = account_of(reading.draft, reading.source)
    settled = reading.draft.settled
    warnings = [item for item in warnings_of(reading.draft) if item.key not in settled]
    report = report_of(reading.source, reading.draft, account, warnings)
    contents = {GRID_FORMAT: bytes_of_grid(reading.draft.grid), FORMAT: _bytes(report)}
    tools.files().replace([(path, contents[name]) for path, name in files])
    if args.json:
        print_json(report)
    else:
        for line in summary_lines(reading, account, warnings, lang):
            print(shown(line))
        for path, _ in files:
            print(shown(GRID_WORDS[lang].written.format(path=path)))
    return ALTERED if warnings else INTACT


def _must_be_another(path: Path, other: Path) -> None:
    """Never write over the document that is read, nor twice to one file, whatever was asked for."""
    if _is_same(path, other):
        raise FileTakenError(
            f"{path.name} is asked for twice.", "Give another name.", name=path.name
        )


def _is_same(path: Path, other: Path) -> bool:
    """Whether two names are of one file, by whatever link or spelling."""
    try:
        return path.samefile(other)
    except OSError:  # one of them is not there
        return os.path.realpath(path) == os.path.realpath(other)


def _bytes(report: dict[str, object]) -> bytes:
    return (json.dumps(report, ensure_ascii=False, indent=1) + "\n").encode()


@contextlib.contextmanager
def _interruptible() -> Iterator[Callable[[], bool]]:
    """Whether the person asked to stop (Ctrl+C): once lets the reading end, twice ends at once."""
    asked = False

    def ask(_number: int, _frame: object) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)


def _progress(lang: str) -> Callable[[int, int], None]:
    words = GRID_WORDS[lang]

    def tell(done: int, total: int) -> None:
        if sys.stderr.isatty():
            line = words.progress.format(done=done, total=total)
            print(f"\r{line}\x1b[K", end="", file=sys.stderr, flush=True)

    return tell


def _end_of_progress() -> None:
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def summary_lines(
    reading: Reading, account: Account, warnings: Sequence[ReviewWarning], lang: str
) -> Iterator[str]:
    """What was read, in words: counts, the account, the warnings by kind."""
    words, source, totals = GRID_WORDS[lang], reading.source, account.totals
    yield words.source_line.format(name=source.name, kind=source.kind, pages=len(source.pages))
    yield words.counts.format(**counts_of(reading.draft.grid))
    yield words.words.format(
        words=totals.words,
        once=totals.once,
        twice=sum(totals.twice.values()),
        aside=sum(totals.aside.values()),
        unaccounted=totals.unaccounted,
    )
    says = workshop.of(lang)
    for title, counts, name in (
        (words.used_twice, totals.twice, says.used_twice),
        (words.left_aside, totals.aside, says.aside),
    ):
        if counts:
            told = (f"{name(reason)} {count}" for reason, count in counts.items())
            yield "  " + words.listed.format(title=title, said=", ".join(told))
    yield from warning_lines(warnings, lang, lambda item: _where(item, reading, account, words))


def warning_lines(
    warnings: Sequence[ReviewWarning], lang: str, where: Callable[[ReviewWarning], str]
) -> Iterator[str]:
    """The warnings grouped by kind, the first ones of each told with their place."""
    words = GRID_WORDS[lang]
    if not warnings:
        yield words.nothing_open
        return
    yield words.open_warnings.format(count=len(warnings))
    by_kind: dict[str, list[ReviewWarning]] = {}
    for warning in warnings:
        by_kind.setdefault(warning.kind, []).append(warning)
    for kind, told in by_kind.items():
        yield f"  {workshop.of(lang).warning_title(kind)} ({len(told)})"
        for item in told[:_SHOWN_OF_A_KIND]:
            said = workshop.of(lang).warning(item)
            yield "    - " + words.listed.format(title=where(item), said=said)
        if len(told) > _SHOWN_OF_A_KIND:
            yield "    " + words.more.format(count=len(told) - _SHOWN_OF_A_KIND)


def _where(
    warning: ReviewWarning, reading: Reading, account: Account, words: GridCommandWords
) -> str:
    paragraph = warning.paragraph or account.starts.get(warning.element or "")
    parts = [warning.element or ""]
    if paragraph is not None and paragraph in reading.source.by_id:
        parts.append(words.page.format(page=reading.source.page_of[paragraph]))
        parts.append(quoted(reading.source.by_id[paragraph].text, words))
    return " ".join(part for part in parts if part) or reading.source.name


def quoted(text: str, words: GridCommandWords) -> str:
    """The beginning of a text between quotation marks, as much as a line of a terminal takes."""
    whole = len(text) <= _SHOWN_WORDS
    return words.quoted.format(text=text if whole else f"{text[: _SHOWN_WORDS - 1]}…")
