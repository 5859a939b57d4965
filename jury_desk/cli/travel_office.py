"""`jury-desk hand-out` and `jury-desk receipt`: what the secretariat gives to jurors."""

import argparse
import sys

from jury_desk.cli.output import INTACT, print_json, shown
from jury_desk.cli.tools import Tools
from jury_desk.services.hand_out import HandedDossier
from jury_desk.words.travel_commands import TRAVEL_WORDS

HANDED_FORMAT = "jury-desk/handed-out/1"
RECEIPTS_FORMAT = "jury-desk/receipts-written/1"


def hand_out(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Write dossiers; each is told, with its code, as it is written: where a later one fails, the
    codes of those before are on the screen. Raises TravelError, ExportError, StorageError,
    UnknownSessionError, PinError.
    """
    words = TRAVEL_WORDS[lang]
    service = tools.office_travel().out
    if not service.is_guarded:
        print(words.unguarded, file=sys.stderr)
    written: list[HandedDossier] = []

    def told(one: HandedDossier) -> None:
        written.append(one)
        if args.json:
            return
        path, name = shown(one.path), shown(one.name)
        print(words.handed.format(name=name, path=path, number=one.number))
        print(words.code.format(code=one.code) if one.code else words.no_code, flush=True)

    try:
        service.hand_out(
            args.session, args.juror, str(args.out), new_codes=args.new_code, handed=told
        )
    finally:
        if args.json:
            print_json({"format": HANDED_FORMAT, "dossiers": [_dossier(one) for one in written]})
    coded = [one for one in written if one.code]
    if not args.json:
        if not written:
            print(words.nothing_due)
        if coded:
            print(words.keep_apart)
    if args.slips is not None and coded:
        path = service.slips(coded, str(args.slips))
        if not args.json:
            print(words.slips.format(path=shown(path)))
    return INTACT


def receipt(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Write receipts. Raises as `hand_out` does."""
    words = TRAVEL_WORDS[lang]
    written = tools.office_travel().receipts.write(args.session, str(args.out), args.juror)
    if args.json:
        receipts = [
            {"juror": one.juror, "name": one.name, "file": one.path, "sheets": one.count}
            for one in written
        ]
        print_json({"format": RECEIPTS_FORMAT, "receipts": receipts})
        return INTACT
    for one in written:
        path = shown(one.path)
        print(words.receipt.format(name=shown(one.name), path=path, count=one.count))
    if not written:
        print(words.no_receipt)
    return INTACT


def _dossier(one: HandedDossier) -> dict[str, object]:
    return {
        "juror": one.juror,
        "name": one.name,
        "file": one.path,
        "number": one.number,
        "code": one.code,
    }
