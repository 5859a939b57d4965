"""`jury-desk day give` and `jury-desk day take`."""

import argparse
import sys
from pathlib import Path

from jury_desk.cli.asking import ask_secret
from jury_desk.cli.output import FAILED, INTACT, shown
from jury_desk.cli.tools import Tools
from jury_desk.errors import DayError
from jury_desk.words import of
from jury_desk.words.day_commands import DAY_WORDS

_LONGEST_CODE = 200


def give(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Write a juror's day into one encrypted file; print its path and its code."""
    words = DAY_WORDS[lang]
    service = tools.carrying()
    code = service.new_code()
    try:
        given = service.give(args.session, str(args.out.absolute()), code)
    except KeyError:
        print(words.no_session, file=sys.stderr)
        return FAILED
    print(words.given.format(path=shown(given.path)))
    print(words.code.format(code=code))
    print(words.keep_apart)
    return INTACT


def take(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Take in the day of another computer; print what it holds."""
    words = DAY_WORDS[lang]
    service = tools.carrying()
    code = _first_line(args.code_file) if args.code_file else ask_secret(words.prompt)
    found = service.look(str(args.file), code)
    holding, at = found.holding, found.given_at.astimezone()
    print(
        words.holds.format(
            label=shown(found.plan.label),
            day=of(lang).date(at.date()),
            hour=f"{at:%H:%M}",
            passages=holding.passages,
            signed=holding.signed,
            unfinished=holding.unfinished,
            notes=holding.notes,
        )
    )
    service.take(found)
    print(words.already if found.here else words.taken)
    return INTACT


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.readline(_LONGEST_CODE).rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise DayError(
            "The file of the code cannot be read.", "Give a text file.", reason="carry-code-file"
        ) from None
