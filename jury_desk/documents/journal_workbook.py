"""A session's journal as a workbook to read: an act in each row, chain after chain."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.document import plain_of
from jury_desk.domain.travel.journal_file import JournalFile, signed_length
from jury_desk.words.journal_words import JOURNAL_WORDS, JournalWords

if TYPE_CHECKING:
    import datetime as dt

    from jury_desk.domain.audit import JournalEntry

_WIDTHS = (24, 28, 36, 22, 14, 30, 30, 36, 14, 9, 8)
_UNFIT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_LONGEST = 32_000
"""Characters of a cell: a spreadsheet's bound is 32,767."""

_SAID_ELSEWHERE = frozenset({"act", "reason", "text"})


@dataclass(frozen=True)
class _Row:
    who: str
    what: str
    about: str
    at: dt.datetime | None
    elapsed_ms: int | None
    old: str
    new: str
    reason: str
    device: str
    seq: int
    sealed: str

    def values(self) -> tuple[str, ...]:
        when = "" if self.at is None else self.at.isoformat(sep=" ", timespec="seconds")
        return (
            self.who, self.what, self.about, when, _elapsed(self.elapsed_ms), self.old, self.new,
            self.reason, self.device, str(self.seq), self.sealed,
        )  # fmt: skip


class JournalWorkbooks:
    """Makes them (services.journal_export.JournalBooks)."""

    def workbook(self, file: JournalFile, language: str) -> bytes:
        """The workbook; `language` is "fr" or "en". Every cell holds text, none a formula."""
        from openpyxl import Workbook
        from openpyxl.cell import WriteOnlyCell
        from openpyxl.styles import Font

        words = JOURNAL_WORDS["fr" if language.startswith("fr") else "en"]
        book = Workbook(write_only=True)
        sheet = book.create_sheet(words.tab)
        sheet.freeze_panes = "A2"
        for number, width in enumerate(_WIDTHS):
            sheet.column_dimensions[chr(65 + number)].width = width

        def cells(values: tuple[str, ...], *, bold: bool = False) -> Iterator[object]:
            for value in values:
                cell = WriteOnlyCell(sheet, _UNFIT.sub("\N{REPLACEMENT CHARACTER}", value))
                cell.data_type = "s"  # whatever it begins with
                if bold:
                    cell.font = Font(bold=True)
                yield cell

        sheet.append(list(cells(words.columns, bold=True)))
        for row in _rows(file, words):
            sheet.append(list(cells(tuple(value[:_LONGEST] for value in row.values()))))
        target = io.BytesIO()
        book.save(target)
        return target.getvalue()


def _rows(file: JournalFile, words: JournalWords) -> Iterator[_Row]:
    names = {seal.context.juror.id: seal.context.juror.name for seal in file.seals}
    about = {seal.context.sheet: seal.context for seal in file.seals}
    for journal in file.sheets:
        context = about.get(journal.sheet)
        subject = context.subject.name if context else journal.sheet
        who = context.juror.name if context else ""
        vouched = signed_length(file, journal)
        for entry in journal.entries:
            sealed = words.sealed if entry.seq <= vouched else words.unsealed
            yield _sheet_row(entry, who, subject, file.texts, words, sealed)
    for day in file.days:
        for seq, found in enumerate(day.entries, 1):
            who = names.get(day.juror, day.juror)
            if isinstance(found, DayEntry):
                yield _day_row(found, who, day.texts, words)
            else:
                yield _Row(who, words.hidden, "", None, None, "", found, "", day.device, seq, "")
    for decided in file.reception:
        said = plain_of(decided.act)
        yield _Row(
            decided.by or words.office,
            words.acts.get(said["act"], said["act"]),
            _listed(said),
            decided.at,
            decided.elapsed_ms,
            "",
            "",
            said.get("reason") or "",
            words.office,
            decided.seq,
            "",
        )


def _sheet_row(
    entry: JournalEntry,
    who: str,
    subject: str,
    texts: dict[str, str],
    words: JournalWords,
    sealed: str,
) -> _Row:
    return _Row(
        who,
        words.acts.get(entry.act.value, entry.act.value),
        f"{subject} · {entry.criterion}" if entry.criterion else subject,
        entry.at,
        entry.elapsed_ms,
        texts.get(entry.old or "", entry.old or ""),
        texts.get(entry.new or "", entry.new or ""),
        "",
        entry.device,
        entry.seq,
        sealed,
    )


def _day_row(entry: DayEntry, who: str, texts: dict[str, str], words: JournalWords) -> _Row:
    said = plain_of(entry.act)
    told = [said.get(name) for name in ("reason", "text")]
    return _Row(
        who,
        words.acts.get(said["act"], said["act"]),
        _listed(said),
        entry.at,
        entry.elapsed_ms,
        "",
        "",
        " · ".join(texts.get(one, one) for one in told if one),
        entry.device,
        entry.seq,
        "",
    )


def _listed(said: dict[str, object]) -> str:
    """What an act names, as far as a row can tell it."""
    return ", ".join(
        f"{name} {value}"
        for name, value in said.items()
        if name not in _SAID_ELSEWHERE and isinstance(value, str | int)
    )


def _elapsed(elapsed_ms: int | None) -> str:
    if elapsed_ms is None:
        return ""
    seconds, milliseconds = divmod(elapsed_ms, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{milliseconds:03}"
