"""`jury-desk hand-in`, and what `take-in` does with dossiers and receipts on a juror's laptop."""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from jury_desk.cli.asking import ask_secret, first_line
from jury_desk.cli.output import FAILED, INTACT, shown
from jury_desk.cli.tools import Tools
from jury_desk.domain.session import Passage
from jury_desk.domain.travel.plan_change import PlanChanges
from jury_desk.words.juror_commands import JUROR_WORDS, counted


def hand_in(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Write what is signed into one file; print its path. Raises TravelError, PinError,
    ExportError, StorageError.
    """
    words = JUROR_WORDS[lang]
    service = tools.juror_travel().hand_in
    try:
        pending = service.pending(args.session)
    except KeyError:
        print(words.no_session, file=sys.stderr)
        return FAILED
    done = service.hand_in(args.session, str(args.out.absolute()), tools.signing_pin())
    print(counted(words.handed_in, done.count, path=shown(done.path)))
    if pending.in_progress:
        print(counted(words.in_progress, pending.in_progress))
    return INTACT


def take_dossier(args: argparse.Namespace, path: Path, tools: Tools, lang: str) -> int:
    """Open a dossier; print what it changes. Raises TravelError, DayError for a mistyped code,
    PinError, StorageError.
    """
    words = JUROR_WORDS[lang]
    service = tools.juror_travel().dossiers
    code = None
    if service.needs_code(str(path)):
        code = first_line(args.code_file) if args.code_file else ask_secret(words.code_prompt)
    found = service.look(str(path), code)
    service.take(found, tools.signing_pin() if service.needs_pin(found.plan.id) else "")
    if found.is_known:
        print(words.older if found.is_older else words.known)
        return INTACT
    label, number = shown(found.plan.label), found.parts.dossier.number
    if found.is_first:
        print(counted(words.opened, len(found.plan.passages), label=label, number=number))
        return INTACT
    print(words.later.format(label=label, number=number))
    for line in _changed(found.changes, lang):
        print(line)
    return INTACT


def take_receipt(args: argparse.Namespace, path: Path, tools: Tools, lang: str) -> int:  # noqa: ARG001  as dossiers are taken
    """Take a receipt; print what it says. Raises TravelError, StorageError."""
    words = JUROR_WORDS[lang]
    taken = tools.juror_travel().receipts.take(str(path))
    print(counted(words.receipt, taken.newly, total=taken.received))
    if taken.unknown:
        print(counted(words.unknown, taken.unknown))
    for key in taken.strange_keys:
        print(words.strange_key.format(key=key))
    return INTACT


def _changed(changes: PlanChanges, lang: str) -> Iterator[str]:
    words = JUROR_WORDS[lang]
    for moved in changes.moved:
        yield words.moved.format(
            hour=_when(moved.after), subject=shown(moved.subject), before=_when(moved.before)
        )
    for text, told in (
        (words.added, changes.added),
        (words.removed, changes.removed),
        (words.kept, changes.kept),
    ):
        for one in told:
            yield text.format(hour=_when(one.passage), subject=shown(one.subject))
    for people in changes.people:
        yield words.people.format(hour=_when(people.passage), subject=shown(people.after))


def _when(passage: Passage) -> str:
    """The hour on the plan's own clock, and the room."""
    room = f", {shown(passage.room)}" if passage.room else ""
    return f"{passage.starts_at:%H:%M}{room}"
