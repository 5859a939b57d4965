"""The shapes of the catalogue: a language that lacks a word does not pass the type check."""

import datetime as dt
import string
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields

from jury_desk.words.printed_day import DayWords


@dataclass(frozen=True)
class Sentence:
    """An expected failure told to a person: what happened, and what to do.

    `where` holds the failure's details as {names}; it is told only where every detail is known.
    """

    what: str
    advice: str
    where: str = ""

    def told(self, details: Mapping[str, str]) -> str:
        """One line for the person, the details filled in."""
        wanted = [name for _, name, _, _ in string.Formatter().parse(self.where) if name]
        where = self.where.format_map(details) if all(n in details for n in wanted) else ""
        return " ".join(part for part in (self.what, where, self.advice) if part)


@dataclass(frozen=True)
class FailureWords:
    """One sentence for every `code` of `jury_desk.errors`, hyphens as underscores."""

    failure: Sentence
    grid: Sentence
    grid_unknown: Sentence
    storage: Sentence
    storage_not_a_database: Sentence
    storage_newer: Sentence
    storage_read_only: Sentence
    storage_disk_full: Sentence
    storage_in_use: Sentence
    storage_key_missing: Sentence
    storage_data_missing: Sentence
    pin: Sentence
    pin_wrong: Sentence
    pin_too_soon: Sentence
    pin_too_short: Sentence
    sheet: Sentence
    not_untouched: Sentence
    export: Sentence
    file_taken: Sentence
    unreadable: Sentence
    file_missing: Sentence
    file_travels: Sentence
    framework: Sentence
    framework_kind: Sentence
    framework_locked: Sentence
    framework_scanned: Sentence
    framework_too_large: Sentence
    framework_encoding: Sentence
    framework_empty: Sentence
    framework_cancelled: Sentence
    draft: Sentence
    draft_unfinished: Sentence
    revision_taken: Sentence
    revision_frozen: Sentence
    revision_shipped: Sentence
    practice_impossible: Sentence
    preparation: Sentence
    session_state: Sentence
    session_unknown: Sentence
    list: Sentence
    planning: Sentence
    storage_network_drive: Sentence
    holds_work: Sentence
    archive: Sentence
    archive_passphrase: Sentence
    staff: Sentence
    day: Sentence
    paper: Sentence
    paper_missing: Sentence
    paper_kind: Sentence
    paper_locked: Sentence
    paper_too_large: Sentence
    travel: Sentence
    travel_cancelled: Sentence
    calibration: Sentence
    calibration_example: Sentence
    calibration_grid: Sentence


@dataclass(frozen=True)
class QualityWords:
    """What a juror is in the panel."""

    president: str
    member: str
    observer: str


@dataclass(frozen=True)
class DocumentWords:
    """What a printed sheet says beside the grid's, the session's and the juror's own texts."""

    sheet: str
    practice: str
    practice_note: str
    certification: str
    session: str
    bloc: str
    part: str
    part_weight: str
    passage: str
    panel: str
    room: str
    candidate: str
    candidate_number: str
    team: str
    members: str
    juror: str
    quality: str
    qualities: QualityWords
    plays: str
    accommodation: str
    timing: str
    timing_text: str
    version: str
    version_text: str
    corrects: str
    reason: str
    grid: str
    grid_text: str
    criterion_count_one: str
    criterion_count: str
    no_level: str
    neutralised: str
    summary: str
    criteria: str
    beyond: str
    competency: str
    criterion: str
    criterion_number: str
    code: str
    level: str
    comment: str
    continued: str
    handwritten: str
    no_drawing: str
    electronic: str
    stamp_signed: str
    stamp_moment: str
    stamp_digest: str
    full_digest: str
    note_level: str
    note_attached: str
    note_sealed_tab: str
    note_glyphs: str
    note_code: str
    note_code_unproven: str
    page: str
    footer: str
    tab_sheet: str
    tab_sealed: str
    sealed_intro: str
    sealed_bytes: str
    code_bytes: str
    sealed_piece: str
    day: DayWords


@dataclass(frozen=True)
class RecordWords:
    """The parts of a sealed record, as `sealing.differences` names them."""

    format: str
    sheet: str
    version: str
    parent: str
    session: str
    passage: str
    subject: str
    juror: str
    signed_at: str
    context_digest: str
    levels_digest: str
    texts_digest: str
    drawing_digest: str
    grid_digest: str


@dataclass(frozen=True)
class ChangeWords:
    """How a place that was changed is named."""

    page: str
    page_added: str
    page_missing: str
    annotation: str
    attachments: str
    structure: str
    row_hidden: str
    column_hidden: str
    tab_added: str
    tab_missing: str
    tab_hidden: str
    conditional_format: str
    part: str


@dataclass(frozen=True)
class Words:
    """Every word of a language, and how it writes dates."""

    language: str
    documents: DocumentWords
    record: RecordWords
    changes: ChangeWords
    failures: FailureWords
    months: tuple[str, ...]
    day_and_month: Callable[[int, str], str]

    def date(self, day: dt.date) -> str:
        """A date in words: "12 juin 2026"."""
        return f"{self.day_and_month(day.day, self.months[day.month - 1])} {day.year}"

    def moment(self, moment: dt.datetime, seconds: bool = True) -> str:
        """An aware moment in its own zone, which is named: "12 juin 2026, 10:32:31 UTC".

        The zone is the recorded one, never this computer's: a document reads the same anywhere.
        """
        time = moment.strftime("%H:%M:%S" if seconds else "%H:%M")
        return f"{self.date(moment.date())}, {time} {_zone(moment)}"

    def failure(self, code: str) -> Sentence:
        """The sentence of a failure's code; the general one for a code unknown here."""
        found = _named(self.failures, code)
        return found if isinstance(found, Sentence) else self.failures.failure

    def record_part(self, name: str) -> str:
        """A field of the seal's header in words."""
        return str(_named(self.record, name) or name)

    def quality(self, quality: str) -> str:
        """A juror's quality in words; itself where it is none of ours."""
        return str(_named(self.documents.qualities, quality) or quality)


def _named(group: object, code: str) -> object:
    name = code.replace("-", "_")
    known = {field.name for field in fields(group)}  # type: ignore[arg-type]
    return getattr(group, name) if name in known else None


def _zone(moment: dt.datetime) -> str:
    offset = moment.utcoffset() or dt.timedelta()
    minutes = int(offset.total_seconds()) // 60
    if minutes == 0:
        return "UTC"
    sign, (hours, rest) = "+" if minutes > 0 else "-", divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")
