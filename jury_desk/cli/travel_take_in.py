"""`jury-desk take-in`: returns at the secretariat; dossiers and receipts on a juror's laptop."""

import argparse
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from jury_desk.cli.output import ALTERED, INTACT, print_json, shown
from jury_desk.cli.tools import Tools
from jury_desk.services.take_in import FileOutcome, Intake, Refusal, is_aside
from jury_desk.words.travel import told
from jury_desk.words.travel_commands import TRAVEL_WORDS

FORMAT = "jury-desk/taken-in/1"


def take_in(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Take in files by what they are; Ctrl+C ends it between two files, and keeps those before.

    0 where all went in, 1 where something was refused, or it was ended. Raises TravelError,
    StorageError, PinError, DayError.
    """
    from jury_desk.cli import travel_juror

    own = {".jury": travel_juror.take_dossier, ".recu": travel_juror.take_receipt}
    returns: list[Path] = []
    worst = INTACT
    for path in args.paths:
        taking = None if path.is_dir() else own.get(path.suffix.lower())
        if taking is None:
            returns.append(path)
        else:
            worst = max(worst, taking(args, path, tools, lang))
    return max(worst, _returns(args, returns, tools, lang)) if returns else worst


def _returns(args: argparse.Namespace, paths: list[Path], tools: Tools, lang: str) -> int:
    service = tools.office_travel().taking
    with _stopped_by_hand() as cancelled:
        taken = service.take_in([str(path) for path in paths], cancelled=cancelled)
    if args.json:
        print_json(_plain(taken))
    else:
        for line in _lines(taken, lang):
            print(line)
    if taken.cancelled:
        print(TRAVEL_WORDS[lang].interrupted, file=sys.stderr)
    return ALTERED if taken.refused or taken.cancelled else INTACT


@contextmanager
def _stopped_by_hand() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl+C was pressed: it ends the work between two files, never within one."""
    pressed = False

    def stop(number: int, frame: object) -> None:  # noqa: ARG001  what the system tells
        nonlocal pressed
        pressed = True

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)


def _lines(taken: Intake, lang: str) -> Iterator[str]:
    words = TRAVEL_WORDS[lang]
    for one in taken.files:
        yield from _file_lines(one, lang)
    if not taken.files:
        yield words.nothing_found
    yield words.taken.format(new=taken.new, known=taken.known, refused=taken.refused)


def _file_lines(one: FileOutcome, lang: str) -> Iterator[str]:
    words = TRAVEL_WORDS[lang]
    whole = [each for each in one.refusals if not each.about]
    if whole:
        reason = told(f"refused-{whole[0].kind}", whole[0].details, lang)
        line = words.file_aside if is_aside(one, whole[0]) else words.file_refused
        yield line.format(file=shown(one.name), reason=reason)
        return
    line = words.file_of if one.juror_name else words.file
    yield line.format(
        file=shown(one.name), juror=shown(one.juror_name), new=one.new, known=one.known
    )
    if one.unplanned:
        yield words.unplanned.format(count=one.unplanned)
    for refusal in one.refusals:
        yield _refusal_line(refusal, lang)


def _refusal_line(refusal: Refusal, lang: str) -> str:
    words = TRAVEL_WORDS[lang]
    reason = told(f"refused-{refusal.kind}", refusal.details, lang)
    name = shown(refusal.name or refusal.about)
    if "kept" in refusal.details:
        return words.kept.format(name=name, reason=reason, kept=told("refused-kept", {}, lang))
    part = told(f"part-{refusal.details.get('part', 'sheet')}", {}, lang)
    return words.refused.format(name=name, part=part, reason=reason)


def _plain(taken: Intake) -> dict[str, object]:
    return {
        "format": FORMAT,
        "new": taken.new,
        "known": taken.known,
        "refused": taken.refused,
        "cancelled": taken.cancelled,
        "files": [
            {
                "file": one.name,
                "session": one.session,
                "juror": one.juror,
                "new": one.new,
                "known": one.known,
                "unplanned": one.unplanned,
                "refusals": [
                    {"kind": each.kind, "about": each.about, "details": dict(each.details)}
                    for each in one.refusals
                ],
            }
            for one in taken.files
        ],
    }
