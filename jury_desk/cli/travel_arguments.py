"""The options of `hand-out`, `take-in`, `receipt` and `status`."""

import argparse
from pathlib import Path

from jury_desk.words.travel_commands import TRAVEL_WORDS, TravelCommandWords


def add_travel(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
    lang: str,
) -> None:
    """Add the commands of files that travel that begin at the secretariat."""
    words = TRAVEL_WORDS[lang]
    _hand_out(_command(commands, shared, "hand-out", words.help_hand_out, words), words)
    _take_in(_command(commands, shared, "take-in", words.help_take_in, words), words)
    _receipt(_command(commands, shared, "receipt", words.help_receipt, words), words)
    _status(_command(commands, shared, "status", words.help_status, words), words)


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    shared: argparse.ArgumentParser,
    name: str,
    about: str,
    words: TravelCommandWords,
) -> argparse.ArgumentParser:
    made = commands.add_parser(
        name, help=about, description=about, epilog=words.exit_codes, parents=[shared]
    )
    made.add_argument("--pin-file", type=Path, metavar="FILE", help=words.help_pin_file)
    made.add_argument("--json", action="store_true", help="JSON")
    return made


def _hand_out(made: argparse.ArgumentParser, words: TravelCommandWords) -> None:
    made.add_argument("session", metavar="SESSION", help=words.help_session)
    made.add_argument("--out", type=_folder, required=True, metavar="DIR", help=words.help_out)
    made.add_argument("--juror", action="append", type=_named, metavar="ID", help=words.help_juror)
    made.add_argument("--new-code", action="store_true", help=words.help_new_code)
    made.add_argument("--slips", type=_folder, metavar="DIR", help=words.help_slips)


def _take_in(made: argparse.ArgumentParser, words: TravelCommandWords) -> None:
    made.add_argument("paths", nargs="+", type=_folder, metavar="PATH", help=words.help_path)
    made.add_argument("--code-file", type=Path, metavar="FILE", help=words.help_code_file)


def _receipt(made: argparse.ArgumentParser, words: TravelCommandWords) -> None:
    made.add_argument("session", metavar="SESSION", help=words.help_session)
    made.add_argument("--out", type=_folder, required=True, metavar="DIR", help=words.help_out)
    made.add_argument(
        "--juror", action="append", type=_named, metavar="ID", help=words.help_receipt_juror
    )


def _status(made: argparse.ArgumentParser, words: TravelCommandWords) -> None:
    made.add_argument("session", metavar="SESSION", help=words.help_session)


def _folder(text: str) -> Path:
    """An empty name is a script's variable that was not set, never the folder one stands in."""
    if not text.strip():
        raise argparse.ArgumentTypeError("PATH")
    return Path(text)


def _named(text: str) -> str:
    """An empty id is such a variable too, and never everybody."""
    if not text.strip():
        raise argparse.ArgumentTypeError("ID")
    return text
