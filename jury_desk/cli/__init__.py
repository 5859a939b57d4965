"""The command line: grids, sessions, verification, the played demonstration; else the screens."""

import argparse
import sys
from collections.abc import Mapping

from jury_desk.cli.arguments import parser
from jury_desk.cli.output import ALTERED, FAILED, INTACT, sentence
from jury_desk.cli.tools import Tools
from jury_desk.errors import JuryDeskError
from jury_desk.words.command_line import BY_LANGUAGE

__all__ = ["ALTERED", "FAILED", "INTACT", "Tools", "language", "parser", "run", "sentence"]


def language(environment: Mapping[str, str]) -> str:
    """The language of messages: "en" where the system speaks English, else "fr", the trade's."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            return "en" if value.lower().startswith("en") else "fr"
    return "fr"


def run(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Run the command of `args`; its exit code. Expected failures are told on standard error."""
    try:
        if args.command == "verify":
            from jury_desk.cli.verdicts import verify

            return verify(args, tools.verification(), BY_LANGUAGE[lang], lang)
        if args.command == "demo":
            from jury_desk.cli.demonstration import demo

            return demo(args.played, tools, lang)
        if args.command == "session":
            return _session(args, tools, lang)
        if args.command == "hand-in":
            from jury_desk.cli.travel_juror import hand_in

            return hand_in(args, tools, lang)
        if args.command in ("hand-out", "take-in", "receipt", "status"):
            return _travel(args, tools, lang)
        if args.command == "sign":
            from jury_desk.cli.common_signing import sign

            return sign(args, tools, lang)
        if args.command == "journal":
            from jury_desk.cli.journals import journal

            return journal(args, tools, lang)
        if args.command == "recover":
            from jury_desk.cli.travel_recover import recover

            return recover(args, tools, lang)
        if args.command == "data":
            from jury_desk.cli import data_archive

            acts = {"archive": data_archive.archive, "restore": data_archive.restore}
            return acts[args.data_command](args, tools, lang)
        if args.command == "day":
            from jury_desk.cli import day_carry

            return (day_carry.give if args.day_command == "give" else day_carry.take)(
                args, tools, lang
            )
        return _grid(args, tools, lang)
    except JuryDeskError as error:
        print(sentence(error, lang), file=sys.stderr)
        return FAILED
    finally:
        tools.close()


def _session(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    if args.session_command == "import-candidates":
        from jury_desk.cli.session_import import import_candidates

        return import_candidates(args, tools, lang)
    if args.session_command == "plan":
        from jury_desk.cli.session_plan import plan

        return plan(args, tools, lang)
    if args.session_command == "export":
        from jury_desk.cli.session_export import export

        return export(args, tools, lang)
    from jury_desk.cli import session_listing

    acts = {
        "new": session_listing.new,
        "list": session_listing.listed,
        "check": session_listing.check,
    }
    return acts[args.session_command](args, tools, lang)


def _travel(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    if args.command == "take-in":
        from jury_desk.cli.travel_take_in import take_in

        return take_in(args, tools, lang)
    if args.command == "status":
        from jury_desk.cli.travel_status import status

        return status(args, tools, lang)
    from jury_desk.cli import travel_office

    acts = {"hand-out": travel_office.hand_out, "receipt": travel_office.receipt}
    return acts[args.command](args, tools, lang)


def _grid(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    # Each command brings along what it needs: a list of grids waits for no reader of documents.
    if args.grid_command == "list":
        from jury_desk.cli.grid_listing import listed

        return listed(args, tools, lang)
    if args.grid_command == "show":
        from jury_desk.cli.grid_listing import show

        return show(args, tools, lang)
    if args.grid_command == "import":
        from jury_desk.cli.grid_import import read_framework

        return read_framework(args, tools, lang)
    if args.grid_command == "template":
        from jury_desk.cli.grid_template import template

        return template(args, tools, lang)
    if args.grid_command == "check":
        from jury_desk.cli.grid_checks import check

        return check(args, lang)
    from jury_desk.cli.grid_checks import diff

    return diff(args, tools, lang)
