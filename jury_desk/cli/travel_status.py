"""`jury-desk status`: which sheets of a session are here, which are missing, whom to call."""

import argparse
from collections.abc import Iterator
from dataclasses import asdict

from jury_desk.cli.output import ALTERED, INTACT, print_json, shown
from jury_desk.cli.tools import Tools
from jury_desk.domain.travel.standing import SETTLED
from jury_desk.services.reception import Cell, ReceptionJuror, ReceptionState
from jury_desk.words.travel import told
from jury_desk.words.travel_commands import TRAVEL_WORDS

FORMAT = "jury-desk/reception-status/1"


def status(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Tell how a session's sheets stand: 0 where none is missing, else 1. Raises StorageError,
    UnknownSessionError, PinError.
    """
    state = tools.office_travel().reception.state(args.session)
    if args.json:
        print_json(_plain(state))
    else:
        for line in _lines(state, lang):
            print(line)
    return ALTERED if state.counts.missing else INTACT


def _lines(state: ReceptionState, lang: str) -> Iterator[str]:
    words, counts = TRAVEL_WORDS[lang], state.counts
    yield words.status.format(
        label=shown(state.label),
        expected=counts.expected,
        received=counts.received,
        signed=counts.signed_there,
        missing=counts.missing,
        waived=counts.waived,
    )
    if not counts.missing:
        yield words.all_here
    titles = {column.assessment: column.title for column in state.columns}
    for cell in _cells(state):
        if cell.standing in SETTLED and cell.to_do is None:
            continue
        yield words.cell.format(
            candidate=shown(cell.subject_name),
            assessment=shown(titles.get(cell.assessment, cell.assessment)),
            juror=shown(cell.juror_name),
            standing=told(f"standing-{cell.standing}", {}, lang),
        )
        if cell.to_do is not None:
            phone = words.phone.format(phone=shown(cell.to_do.phone)) if cell.to_do.phone else ""
            reason = told(f"call-{cell.to_do.reason}", {}, lang)
            yield words.call.format(name=shown(cell.to_do.name), phone=phone, reason=reason)
    for juror in state.jurors:
        yield from _juror_lines(juror, lang)


def _juror_lines(juror: ReceptionJuror, lang: str) -> Iterator[str]:
    words = TRAVEL_WORDS[lang]
    yield words.juror_line.format(
        name=shown(juror.name), received=juror.received, expected=juror.expected
    )
    if len(juror.keys) > 1:
        keys = ", ".join(key.fingerprint[:8] for key in juror.keys)
        yield words.several_keys.format(count=len(juror.keys), keys=keys)
    if juror.receipt_due:
        yield words.receipt_due


def _cells(state: ReceptionState) -> Iterator[Cell]:
    for row in state.rows:
        for cells in row.cells.values():
            yield from cells


def _plain(state: ReceptionState) -> dict[str, object]:
    return {
        "format": FORMAT,
        "session": state.session,
        "state": state.state,
        "counts": asdict(state.counts),
        "sheets": [
            {
                "sheet": cell.sheet,
                "passage": cell.passage,
                "juror": cell.juror,
                "candidate": cell.subject,
                "assessment": cell.assessment,
                "standing": cell.standing,
                "version": cell.version.version if cell.version else None,
                "header": cell.version.header if cell.version else None,
                "versions": [fact.header for fact in cell.leaves],
                "planned": cell.is_planned,
                "call": cell.to_do.reason if cell.to_do else None,
            }
            for cell in _cells(state)
        ],
        "jurors": [
            {
                "juror": juror.juror,
                "name": juror.name,
                "expected": juror.expected,
                "received": juror.received,
                "missing": juror.missing,
                "receipt_due": juror.receipt_due,
                "keys": [key.fingerprint for key in juror.keys],
            }
            for juror in state.jurors
        ],
    }
