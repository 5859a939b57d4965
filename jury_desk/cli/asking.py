"""What a command asks for at the terminal; standard output stays for what it makes."""

import getpass
import sys
from collections.abc import Sequence

from jury_desk.cli.output import shown
from jury_desk.errors import PinError, WrongPinError
from jury_desk.words.session_commands import SessionCommandWords


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


def _nobody_there() -> PinError:
    return PinError("Nothing was typed.", "Start the command at a terminal.", wait="0")
