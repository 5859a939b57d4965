"""What a command asks for at the terminal."""

import getpass
from collections.abc import Sequence

from jury_desk.cli.output import shown
from jury_desk.errors import WrongPinError
from jury_desk.words.session_commands import SessionCommandWords


def ask_person(people: Sequence[tuple[str, str]], words: SessionCommandWords) -> str:
    """Who of several people enters their PIN; the id. The only one is not asked for.

    Raises WrongPinError where what was typed is none of the numbers.
    """
    if len(people) == 1:
        return people[0][0]
    for number, (_, name) in enumerate(people, start=1):
        print(f"{number}  {shown(name) or words.owner}")
    typed = input(words.person_prompt).strip()
    if not typed.isascii() or not typed.isdigit() or not 1 <= int(typed) <= len(people):
        raise WrongPinError("There is nobody of this number.", "Start again.", wait="0")
    return people[int(typed) - 1][0]


def ask_secret(prompt: str) -> str:
    """A text that the screen does not show."""
    return getpass.getpass(prompt)
