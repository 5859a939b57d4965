"""`jury-desk demo`: the practice sessions played, signed, exported and verified."""

import sys
from pathlib import Path

from jury_desk.cli.output import ALTERED, INTACT
from jury_desk.cli.tools import Tools
from jury_desk.cli.verdicts import verdict_lines
from jury_desk.services.play_demo import must_be_untouched, not_untouched, play_demo
from jury_desk.words.command_line import BY_LANGUAGE


def demo(folder: Path, tools: Tools, lang: str) -> int:
    """Play the practice sessions into `folder`: nothing but the files there is left of it."""
    import secrets

    words = BY_LANGUAGE[lang]
    pin = secrets.token_hex(8)
    door = tools.demo_door()
    if door.needs_pin():
        raise not_untouched()
    program = door.open(None)

    def tell(label: str, done: int, total: int) -> None:
        print(words.playing.format(label=label, done=done, total=total), file=sys.stderr)

    try:
        must_be_untouched(program.day, program.signing)
    except BaseException:
        program.leave()
        raise
    try:
        made = play_demo(program.day, program.practice_signing, pin, folder, tell)
    finally:
        program.close()
    verification = tools.verification()
    for sheet in made:
        for file in (sheet.pdf, sheet.workbook, sheet.record):
            verdict = verification.verify(file)
            if not verdict.intact:
                for line in verdict_lines(file, verdict, verdict.faults, lang):
                    print(line, file=sys.stderr)
                return ALTERED
    print(words.played.format(count=len(made), folder=folder))
    return INTACT
