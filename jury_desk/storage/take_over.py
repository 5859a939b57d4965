"""A day of another laptop, to rows: in the order that the file's own rules ask for."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from jury_desk.domain.audit import JournalEntry
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.lineage import Chained, chains_of
from jury_desk.domain.ports import DayRecording, Head
from jury_desk.domain.sheet import Mark, Phase, SheetRef, SheetState
from jury_desk.domain.sheet_history import stages
from jury_desk.storage import compiled, day_rows
from jury_desk.storage.engine import Database
from jury_desk.storage.sheet_rows import begun_row, entry_of, entry_row, head_row

if TYPE_CHECKING:
    from jury_desk.domain.day.carry import Carried, CarriedSheet

_Kept = dict[tuple[str, int], str]


def write(database: Database, carried: "Carried") -> None:
    """Write what came, inside the caller's transaction. Raises ValueError where an entry that is
    here already is another one.
    """
    run = database.run
    for digest, text in carried.about.texts.items():
        run(compiled.ADD_TEXT, {"digest": digest, "content": text})
    for digest, text in carried.about.notes.items():
        run(compiled.ADD_NOTE_TEXT, {"digest": digest, "content": text})
    for sheet in carried.about.sheets:
        _write_sheet(database, carried, sheet)
    whose = {"session": carried.about.plan.id, "juror": carried.about.plan.juror}
    kept = _kept(day_rows.read(database.read(compiled.DAY_CHAINS, whose)))
    for chain in chains_of(carried.about.day).values():
        for entry in chain:
            if _is_new(entry, kept):
                day_rows.write(database, DayRecording(entry))


def _write_sheet(database: Database, carried: "Carried", sheet: "CarriedSheet") -> None:
    """The journal first, then the marks while the sheet is open, then its phases one by one."""
    ref, history = carried.ref(sheet), carried.history(sheet)
    run, name = database.run, ref.id
    rows = database.read(compiled.CHAINS, {"sheet": name})
    kept = _kept(tuple(entry_of(row) for row in rows))
    if not kept:
        run(compiled.BEGIN_SHEET, begun_row(ref, history[0].at, Head(1, None, None, Phase.LIVE)))
    for chain in chains_of(sheet.journal).values():
        for entry in chain:
            if _is_new(entry, kept):
                run(compiled.APPEND_ENTRY, entry_row(entry))
    _move(database, carried, ref, history, kept)


def _move(
    database: Database,
    carried: "Carried",
    ref: SheetRef,
    history: tuple[JournalEntry, ...],
    kept: _Kept,
) -> None:
    steps = list(zip(history, stages(ref, history, carried.about.texts), strict=True))
    marks, at = steps[-1][1].marks, SheetState(ref)
    to_mark = True
    for entry, state in steps:
        before, at = at, state
        if (entry.device, entry.seq) in kept:
            continue
        if to_mark and before.phase is not Phase.SIGNED:
            _mark(database, ref.id, marks)
            to_mark = False
        if (state.phase, state.version) != (before.phase, before.version):
            _move_head(database, carried, state, entry)


def _move_head(
    database: Database, carried: "Carried", state: SheetState, entry: JournalEntry
) -> None:
    name, signed_at = entry.sheet, None
    if state.phase is Phase.SIGNED:
        header = entry.new or ""
        row = {"header": header, "sheet": name, "version": state.version}
        database.run(compiled.ADD_SEALED, {**row, "content": carried.sealed[header]})
        signed_at = entry.at.isoformat()
    head = head_row(Head(state.version, state.parent, state.reason, state.phase))
    database.run(compiled.MOVE_HEAD, {"id": name, "signed_at": signed_at, **head})


def _mark(database: Database, sheet: str, marks: Mapping[str, Mark]) -> None:
    for criterion, mark in marks.items():
        comment = text_digest(mark.comment) if mark.comment else None
        row = {"sheet": sheet, "criterion": criterion, "level": mark.level, "comment": comment}
        database.run(compiled.PUT_MARK, row)


def _kept(entries: tuple[Chained, ...]) -> _Kept:
    return {(entry.device, entry.seq): entry.digest for entry in entries}


def _is_new(entry: Chained, kept: _Kept) -> bool:
    known = kept.get((entry.device, entry.seq))
    if known not in (None, entry.digest):
        raise ValueError("another entry is here")
    return known is None
