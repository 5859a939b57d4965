"""What a command asks for at the terminal; standard output stays for what it makes."""

import getpass
import sys
from collections.abc import Sequence
from pathlib import Path

from jury_desk.cli.output import shown
from jury_desk.errors import PinError, WrongPinError
from jury_desk.words.juror_commands import JUROR_WORDS
from jury_desk.words.session_commands import SESSION_WORDS, SessionCommandWords

_LONGEST = 1_000
"""Characters of a line that is read from a file."""


def ask_person(people: Sequence[tuple[str, str]], words: SessionCommandWords) -> str:
    """Who of several people enters their PIN; the id. The only one is not asked for.

    Raises WrongPinError where what was typed is none of the numbers, PinError where nobody is there
    to type.
    """
    if len(people) == 1:
        return people[0][0]
    for number, (_, name) in enumerate(people, start=1):
        print(f"{number}  {shown(name) or words.owner}", file=sys.stderr)
    print(words.person_prompt, end="", file=sys.stderr, flush=True)
    try:
        typed = input().strip()
    except EOFError:
        raise _nobody_there() from None
    if not typed.isascii() or not typed.isdigit() or not 1 <= int(typed) <= len(people):
        raise WrongPinError("There is nobody of this number.", "Start again.", wait="0")
    return people[int(typed) - 1][0]


def ask_secret(prompt: str) -> str:
    """A text that the screen does not show. Raises PinError where nobody is there to type."""
    try:
        return getpass.getpass(prompt)
    except EOFError:
        raise _nobody_there() from None


def ask_pin(file: Path | None, prompt: str) -> str:
    """The PIN out of a script's file, else asked for. Raises PinError."""
    return first_line(file) if file is not None else ask_secret(prompt)


def ask_signing_pin(file: Path | None, has_pin: bool, lang: str) -> str:
    """The PIN to sign with, out of a script's file, else asked for: twice where it is chosen now.
    Raises PinError where the two differ, or nobody is there to type.
    """
    if file is not None or has_pin:
        return ask_pin(file, SESSION_WORDS[lang].pin_prompt)
    words = JUROR_WORDS[lang]
    typed = ask_secret(words.choose_pin)
    if ask_secret(words.repeat_pin) != typed:
        raise PinError("The two are not the same.", "Start again.", wait="0")
    return typed


def first_line(path: Path) -> str:
    """The first line of a text file that a script keeps a secret in. Raises PinError where it
    cannot be read.
    """
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.readline(_LONGEST).rstrip("\r\n")
    except (OSError, UnicodeDecodeError):
        raise PinError("The file cannot be read.", "Give a text file.", wait="0") from None


def _nobody_there() -> PinError:
    return PinError("Nothing was typed.", "Start the command at a terminal.", wait="0")
