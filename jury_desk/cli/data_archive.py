"""`jury-desk data archive` and `jury-desk data restore`."""

import argparse
import sys
from pathlib import Path

from jury_desk.cli.asking import ask_secret
from jury_desk.cli.output import FAILED, INTACT, shown
from jury_desk.cli.tools import Tools
from jury_desk.errors import ArchiveError
from jury_desk.words import of
from jury_desk.words.data_commands import DATA_WORDS

_LONGEST_PASSPHRASE = 4096


def archive(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Write all the data into one encrypted file and print its path."""
    words = DATA_WORDS[lang]
    tools.files().must_be_free(args.out, (), force=False)
    service = tools.archive()
    if args.passphrase_file is not None:
        passphrase = _first_line(args.passphrase_file)
    else:
        passphrase = ask_secret(words.prompt)
        if ask_secret(words.again) != passphrase:
            print(words.differ, file=sys.stderr)
            return FAILED
    out = args.out.absolute()
    path = service.write(str(out.parent), out.name, passphrase, moved=args.moved)
    print(words.archived.format(path=shown(path)))
    day = service.moved_on()
    if day is not None and args.moved:
        print(words.moved.format(day=of(lang).date(day)))
    return INTACT


def restore(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Put an archive's data into a data directory that holds no work."""
    words = DATA_WORDS[lang]
    service = tools.restoring()
    if args.passphrase_file is not None:
        passphrase = _first_line(args.passphrase_file)
    else:
        passphrase = ask_secret(words.prompt)
    service.restore(service.opened(str(args.file), passphrase))
    print(words.restored)
    return INTACT


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.readline(_LONGEST_PASSPHRASE).rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise ArchiveError(
            "The file of the pass phrase cannot be read.", "Give a text file."
        ) from None
