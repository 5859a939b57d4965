"""`jury-desk session import-candidates`: a list of candidates taken in without a screen."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace

from jury_desk.cli.output import ALTERED, FAILED, INTACT, print_json, sentence, shown
from jury_desk.cli.tools import Tools
from jury_desk.domain.preparation.lists.list_columns import ListColumn, ListLayout
from jury_desk.domain.preparation.lists.list_fields import BLOC, Field, plain_words
from jury_desk.domain.preparation.lists.list_import import (
    LineState,
    ListChoices,
    ListPreview,
    PreviewLine,
)
from jury_desk.domain.preparation.lists.list_lines import date_remark
from jury_desk.domain.preparation.lists.list_names import GridNames
from jury_desk.errors import ListError
from jury_desk.services.list_import import ListImport, ListReading
from jury_desk.services.preparation import SessionPreparation
from jury_desk.words.preparation import told
from jury_desk.words.preparation.list_questions import question_told

FORMAT = "jury-desk/session-import/1"

_COUNTED = (
    LineState.NEW, LineState.CHANGED, LineState.UNCHANGED, LineState.JOINED, LineState.ASKED,
    LineState.FAULTY, LineState.LEFT,
)  # fmt: skip


def import_candidates(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Take a list of candidates in, in one step, or say what hinders it.

    0 where it was taken in (or nothing changes) and no line is to be looked at; 1 where lines are,
    taken in or not, as is told; 2 where the list cannot be read. `--skip-faulty` leaves out the
    lines that hinder, `--dry-run` writes nothing. Raises UnknownSessionError, PreparationError,
    StorageError.
    """
    session = tools.secretariat().open(args.session)
    try:
        reading, preview, taken = _import(args, tools.list_import(), session)
    except ListError as error:
        reason = error.details.get("reason", "")
        said = told(reason, error.details, lang) if reason else sentence(error, lang)
        print(shown(said), file=sys.stderr)
        return FAILED
    if args.json:
        print_json(_report(reading, preview, taken=taken))
    else:
        for line in _summary(reading, preview, lang, dry=args.dry_run):
            print(shown(line))
    return ALTERED if any(line.to_look_at for line in preview.lines) else INTACT


def _import(
    args: argparse.Namespace, lists: ListImport, session: SessionPreparation
) -> tuple[ListReading, ListPreview, bool]:
    """The list, what it would do, and whether it was taken in. Raises ListError."""
    reading = _read(args, lists, session)
    choices = ListChoices(leave_faulty=args.skip_faulty)
    preview = lists.preview(session.state, session.grid, reading, choices)
    if args.skip_faulty:
        preview = _without_asked(lists, session, reading, preview)
    takes = not preview.hindrance and not args.dry_run
    if takes:
        lists.take(session, preview)
    return reading, preview, takes


def _read(args: argparse.Namespace, lists: ListImport, session: SessionPreparation) -> ListReading:
    table = lists.read(str(args.file), _untold, _never)
    on = session.state.card.days[0]
    reading = lists.understand(table, session.grid, on)
    if not args.map:
        return reading
    meanings = _meanings(args.map, reading.layout, GridNames(session.grid))
    return lists.understand(table, session.grid, on, reading.sheet, meanings)


def _without_asked(
    lists: ListImport, session: SessionPreparation, reading: ListReading, preview: ListPreview
) -> ListPreview:
    """The preview with the lines left out that wait for an answer nobody is there to give."""
    asked = [line.line for line in preview.lines if line.state is LineState.ASKED]
    if not asked:
        return preview
    choices = replace(preview.choices, answers=dict.fromkeys(asked, "leave"))
    return lists.preview(session.state, session.grid, reading, choices)


def _meanings(asked: Sequence[str], layout: ListLayout, names: GridNames) -> dict[int, str]:
    """What `--map COLUMN=FIELD` says: a heading or a column's letter, and a field's name in either
    language, a bloc's, or nothing to leave the column out. Raises ListError.
    """
    columns = {plain_words(column.heading): column.at for column in layout.columns}
    columns |= {plain_words(column.name): column.at for column in layout.columns}
    fields = {"": "", "-": ""}
    for field in Field:
        fields[field.value] = field.value
        for language in ("fr", "en"):
            fields[plain_words(told(f"list-field-{field}", {}, language))] = field.value
    meanings = {}
    for text in asked:
        name, parted, meaning = text.rpartition("=")
        at = columns.get(plain_words(name)) if parted else None
        wanted = meaning.strip().casefold()
        known = fields.get(wanted, fields.get(plain_words(meaning)) if wanted else "")
        if known is None and (bloc := names.bloc(wanted.removeprefix(BLOC))):
            known = f"{BLOC}{bloc}"
        if at is None or known is None:
            missing = name if at is None else meaning
            raise ListError(
                f"{missing!r} is neither a column of the list nor a known field.",
                f"Fields: {', '.join(Field)}.",
                reason="list-map", name=missing or text, known=", ".join(Field),
            )  # fmt: skip
        meanings[at] = known
    return meanings


def _summary(reading: ListReading, preview: ListPreview, lang: str, *, dry: bool) -> Iterator[str]:
    for column in reading.layout.columns:
        yield _column_line(column, lang)
    for line in preview.lines:
        yield from _line_lines(line, lang)
    counts = ", ".join(
        told(f"list-count-{state}", {"count": str(preview.counts[state])}, lang)
        for state in _COUNTED
        if preview.counts[state]
    )
    if remark := date_remark(reading.layout):
        yield told(remark, {}, lang)
    if reading.layout.other_line:
        yield told("list-note-other-table", {"line": str(reading.layout.other_line)}, lang)
    if preview.missing:
        yield told("list-note-missing", {"count": str(len(preview.missing))}, lang)
    if preview.hindrance:
        code = preview.hindrance if reading.layout.names_people else "list-nobody-told"
        hindrance = told(code, {"count": str(preview.open_count)}, lang)
        yield told("list-open", {"hindrance": hindrance}, lang)
        if preview.open_count:
            yield told("list-option-skip", {}, lang)
    else:
        yield told("list-dry" if dry else "list-taken", {"counts": counts}, lang)


def _column_line(column: ListColumn, lang: str) -> str:
    meaning = (
        meaning_told(column.meaning, lang)
        if column.meaning
        else told(f"list-left-{column.left_out or 'unknown'}", {}, lang)
    )
    code = "list-column" if column.heading else "list-column-bare"
    return told(code, {"name": column.name, "heading": column.heading, "meaning": meaning}, lang)


def meaning_told(meaning: str, lang: str) -> str:
    """The name of what a column holds."""
    if meaning.startswith(BLOC):
        return told("list-field-bloc", {"bloc": meaning.removeprefix(BLOC)}, lang)
    return told(f"list-field-{meaning}", {}, lang)


def _line_lines(line: PreviewLine, lang: str) -> Iterator[str]:
    for fault in line.faults:
        values = {"line": str(line.line), "column": fault.title}
        sentence = told(fault.code, fault.told, lang)
        code = "list-line" if fault.title else "list-line-whole"
        yield told(code, {**values, "sentence": sentence}, lang)
    if line.question is not None:
        asked = question_told(line.question, lang)
        yield told("list-line-whole", {"line": str(line.line), "sentence": asked}, lang)


def _report(reading: ListReading, preview: ListPreview, *, taken: bool) -> dict[str, object]:
    return {
        "format": FORMAT,
        "taken": taken,
        "hindrance": preview.hindrance,
        "counts": {state.value: preview.counts[state] for state in _COUNTED},
        "missing": len(preview.missing),
        "encoding": reading.table.encoding,
        "separator": reading.table.separator,
        "other_table": reading.layout.other_line,
        "dates": date_remark(reading.layout),
        "columns": [
            {
                "column": column.name,
                "heading": column.heading,
                "meaning": column.meaning,
                "confidence": column.confidence,
                "left_out": column.left_out,
            }
            for column in reading.layout.columns
        ],
        "lines": [_plain(line) for line in preview.lines if line.to_look_at],
    }


def _plain(line: PreviewLine) -> dict[str, object]:
    plain: dict[str, object] = {
        "line": line.line,
        "state": line.state.value,
        "faults": [
            {
                "code": fault.code,
                "grave": fault.grave.value,
                "column": fault.title,
                "value": fault.value,
                "fr": told(fault.code, fault.told, "fr"),
                "en": told(fault.code, fault.told, "en"),
            }
            for fault in line.faults
        ],
    }
    if line.question is not None:
        plain["question"] = {
            "kind": line.question.kind,
            "fr": question_told(line.question, "fr"),
            "en": question_told(line.question, "en"),
        }
    return plain


def _untold(_done: int, _total: int) -> None:
    """A list is read in a second: nobody watches."""


def _never() -> bool:
    """Ctrl+C ends the program itself: nothing is kept before the one step."""
    return False
