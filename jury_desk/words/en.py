"""The English words."""

from jury_desk.words.model import (
    ChangeWords,
    DocumentWords,
    FailureWords,
    QualityWords,
    RecordWords,
    Sentence,
    Words,
)
from jury_desk.words.printed_day import ENGLISH_DAY

_DOCUMENTS = DocumentWords(
    sheet="Score sheet",
    practice="Practice session",
    practice_note="Practice session: this sheet counts for nothing in the certification.",
    certification="Certification",
    session="Session",
    bloc="Bloc",
    part="Part",
    part_weight="{part} · {percent}%",
    passage="Passage",
    panel="Panel",
    room="Room",
    candidate="Candidate",
    candidate_number="Number",
    team="Team",
    members="Members",
    juror="Juror",
    quality="Quality",
    qualities=QualityWords(
        president="President of the jury", member="Member of the jury", observer="Observer"
    ),
    plays="Part played",
    accommodation="Accommodation",
    timing="Marking",
    timing_text="started on {start}, completed on {end}",
    version="Version",
    version_text="{version} (correction)",
    corrects="Corrects the sheet",
    reason="Reason",
    grid="Grid",
    grid_text="{grid}, revision {revision}",
    criterion_count_one="1 criterion",
    criterion_count="{count} criteria",
    no_level="No level",
    neutralised="Neutralised",
    summary="Summary",
    criteria="Criteria",
    beyond="Other sealed elements",
    competency="Competency",
    criterion="Criterion",
    criterion_number="Criterion {number}",
    code="Code",
    level="Level",
    comment="Comment",
    continued="{code} (continued)",
    handwritten="Handwritten signature",
    no_drawing="Nothing drawn",
    electronic="Electronic signature",
    stamp_signed="Signed by {name}",
    stamp_moment="on {moment}",
    stamp_digest="Digest {digest}",
    full_digest="SHA-256 digest of the seal",
    note_level=(
        "Electronic signature PAdES, level B-B, made offline with the juror's key: the date is "
        "that of the juror's computer, with no timestamp by a third party and no revocation "
        "check. The certificate is issued by the juror; its fingerprint, told by another way, "
        "identifies them."
    ),
    note_attached=(
        "The sealed record is attached to this file as sealed-sheet.json: “jury-desk verify” "
        "compares it with these pages."
    ),
    note_sealed_tab=(
        "The sealed record is in the sheet “Sealed”: “jury-desk verify” compares it with these "
        "cells. Signed offline: the date is that of the juror's computer, with no timestamp by "
        "a third party."
    ),
    note_glyphs="[U+…] stands for a sign that cannot be drawn; the sealed record keeps it.",
    note_code=(
        "The code: should the file get lost, these pages are enough. It holds the levels, the "
        "digest and the signature; the secretariat reads it from a photograph or a scan at 150 dpi "
        "and types the texts in again, checked by their digest."
    ),
    note_code_unproven=(
        "It does not tell whose the key is: this sheet is of no session handed out by a dossier."
    ),
    page="Page {page} / {pages}",
    footer="Sheet {sheet}, version {version} · digest {digest}",
    tab_sheet="Score sheet",
    tab_sealed="Sealed",
    sealed_intro=(
        "The sheet's sealed record, canonical JSON (RFC 8785) in base64, to be joined end to "
        "end. Change nothing: the slightest touch breaks the seal."
    ),
    sealed_bytes="Record",
    code_bytes="Printed code",
    sealed_piece="Record {number} / {count}",
    day=ENGLISH_DAY,
)

_RECORD = RecordWords(
    format="format",
    sheet="sheet",
    version="version",
    parent="corrected version",
    session="session",
    passage="passage",
    subject="candidate or team",
    juror="juror",
    signed_at="moment of signature",
    context_digest="context (candidate, juror, assessment, times)",
    levels_digest="levels",
    texts_digest="comments",
    drawing_digest="handwritten signature",
    grid_digest="grid",
)

_CHANGES = ChangeWords(
    page="page {page}",
    page_added="page {page} (added)",
    page_missing="page {page} (missing)",
    annotation="page {page} (annotation added)",
    attachments="attachments",
    structure="structure of the document",
    row_hidden="{tab}!{row}:{row} (hidden row)",
    column_hidden="{tab}!{column}:{column} (hidden column)",
    tab_added="{tab} (sheet added)",
    tab_missing="{tab} (sheet missing)",
    tab_hidden="{tab} (hidden sheet)",
    conditional_format="{tab}!{cells} (conditional format)",
    part="{part} (presentation)",
)

_FAILURES = FailureWords(
    failure=Sentence("This did not work.", "Try again; nothing that was entered is lost."),
    grid=Sentence(
        "This grid cannot be used.",
        "Ask the certifier for a whole copy of the grid file.",
        "At “{place}”: {fault}.",
    ),
    grid_unknown=Sentence(
        "This grid is not in the library.",
        "See the list: jury-desk grid list.",
    ),
    storage=Sentence(
        "The data file cannot be opened or written.",
        "Check the disk, then start the program again.",
    ),
    storage_not_a_database=Sentence(
        "This file is not a Jury Desk data file, or it is damaged.",
        "Put a copy of jury-desk.db back in its place, then try again; to begin anew, start the "
        "program with --data-dir and an empty folder.",
    ),
    storage_newer=Sentence(
        "These data were written by a newer version of Jury Desk.",
        "Install the newest version; the data are left untouched.",
    ),
    storage_read_only=Sentence(
        "The data directory is write-protected.",
        "Give yourself the right to write there, then try again; or start the program with "
        "--data-dir and another folder.",
    ),
    storage_disk_full=Sentence(
        "The disk is full.", "Free some room; what was recorded is still recorded."
    ),
    storage_in_use=Sentence(
        "Jury Desk is already open on these data.",
        "Go back to the open window, or close it first.",
    ),
    storage_key_missing=Sentence(
        "The key to these data is missing.",
        "Put the key file back in its place, or restore a whole backup.",
    ),
    storage_data_missing=Sentence(
        "The data file (jury-desk.db) is no longer in its folder.",
        "Put it back from a copy; to begin anew, choose another folder.",
    ),
    pin=Sentence("The PIN was refused.", "Try again."),
    pin_wrong=Sentence(
        "This is not the PIN.",
        "Try again; nothing is locked for good.",
        "Next try in {wait} s.",
    ),
    pin_too_soon=Sentence(
        "It is too soon for another try.", "Wait, then enter the PIN.", "{wait} s to go."
    ),
    pin_too_short=Sentence("This PIN is too short.", "Choose at least six characters."),
    sheet=Sentence(
        "The sheet's state does not allow this.",
        "Before signing, reopen the sheet; after signing, start a correction.",
    ),
    not_untouched=Sentence(
        "These data hold work or a PIN already: the demonstration leaves them alone.",
        "Choose an empty data directory (--data-dir), or give none.",
    ),
    export=Sentence(
        "The document could not be written as it is recorded.",
        "Choose another folder or USB stick, then try again.",
        "Only some of the files are in {folder}.",
    ),
    file_taken=Sentence(
        "Another file has that name already; it was not touched.",
        "Give another name, or ask for its replacement (--force).",
        "File: {name}.",
    ),
    unreadable=Sentence(
        "This file is not a document of Jury Desk, or it is damaged.",
        "Ask whoever sent it for a whole copy.",
    ),
    file_travels=Sentence(
        "This file travels encrypted: whoever receives it verifies it.",
        "Open it where it goes: a return at the secretariat, a dossier or a receipt on the juror's "
        "laptop (take-in).",
    ),
    file_missing=Sentence(
        "This file does not exist, or you may not read it.",
        "Check its name and its folder.",
    ),
    framework=Sentence(
        "This document could not be read; nothing of it was kept.",
        "Check that it opens in its own program, then try again; or type the grid into "
        "the Excel template.",
    ),
    framework_kind=Sentence(
        "This file is not of a kind that the program reads, or is not what its name says.",
        "Give a PDF, a Word document (.docx), a spreadsheet (.xlsx, .ods), an HTML "
        "page, Markdown or text; save an old .doc or .xls as .docx or .xlsx first.",
    ),
    framework_locked=Sentence(
        "This document is protected by a password.",
        "Save a copy of it without a password, then import that.",
    ),
    framework_scanned=Sentence(
        "This document is made of pictures (a scan or a photo): it holds no text.",
        "Ask the certifier for the original file (Word, or a PDF with text), or run it "
        "through character recognition first.",
    ),
    framework_too_large=Sentence(
        "This file is too large, or becomes so when unpacked: it is no framework document.",
        "Keep only the framework's pages and import those.",
    ),
    framework_encoding=Sentence(
        "The encoding of this text is not recognised: letters would be wrong.",
        "Save it as UTF-8, then import it.",
    ),
    framework_empty=Sentence(
        "This document was read, but it holds no evaluation table.",
        "Check that it is the framework, with its competencies and criteria; or type "
        "the grid into the Excel template.",
    ),
    framework_cancelled=Sentence(
        "The reading was cancelled; nothing was kept.",
        "Import the document again whenever you like.",
    ),
    draft=Sentence(
        "The draft does not allow this.",
        "Nothing has changed; choose another element or another place.",
    ),
    draft_unfinished=Sentence(
        "Warnings still wait for your word: the grid cannot be accepted yet.",
        "Go through them one by one (F8), then accept.",
    ),
    revision_taken=Sentence(
        "The library already holds another grid under this id and revision.",
        "Give it another revision number.",
    ),
    revision_frozen=Sentence(
        "A session uses this revision: it stays as it is.",
        "Duplicate it as a new revision to change it.",
    ),
    revision_shipped=Sentence(
        "This grid comes with the program: it cannot be taken away.",
        "Duplicate it as a new revision to change it.",
    ),
    practice_impossible=Sentence(
        "This grid has no assessment that a jury could mark: there is no practice session.",
        "Add an assessment and criteria to the same bloc, then try again.",
    ),
    preparation=Sentence("This cannot be done in this session.", "Nothing was changed."),
    session_state=Sentence(
        "This session cannot take its next step yet.",
        "Complete what is missing; each point says where.",
        "{count} points are missing.",
    ),
    session_unknown=Sentence(
        "This session is not on this computer.",
        "Choose one from the secretariat's list.",
    ),
    list=Sentence(
        "This list cannot be read.",
        "Save it as XLSX or CSV and import it again; nothing was taken in.",
    ),
    planning=Sentence(
        "No timetable was found in the time given.",
        "Add rooms, panels or hours, or let it search longer.",
    ),
    storage_network_drive=Sentence(
        "These data lie on a network drive: two computers could write into them at once.",
        "Choose a folder on a disk of this computer; to move, use an archive.",
    ),
    holds_work=Sentence(
        "The data of this computer hold work already, or a PIN guards them.",
        "Nothing was changed; open the archive in an empty data directory.",
    ),
    archive=Sentence(
        "This file is no archive of Jury Desk, or it is damaged.",
        "Nothing was changed. Copy it again from the other computer.",
    ),
    archive_passphrase=Sentence(
        "This is not the pass phrase of this archive, or it is too short.",
        "Try again; a new archive needs at least 12 characters.",
    ),
    staff=Sentence("This cannot be done at the secretariat.", "Nothing was changed."),
    day=Sentence("This cannot be done now.", "Nothing was changed."),
    paper=Sentence(
        "The pages of this document cannot be shown.",
        "Open it in its own program; the sheet goes on without it.",
    ),
    paper_missing=Sentence(
        "This document is no longer where it was.",
        "Put its stick or disk back in, then try again; nothing of the sheet is touched.",
    ),
    paper_kind=Sentence(
        "This file is not a PDF, or it is damaged.",
        "Ask the candidate for a PDF, or print the document into one.",
    ),
    paper_locked=Sentence(
        "This document asks for a password.",
        "Open it in its own program and save a copy without one.",
    ),
    paper_too_large=Sentence(
        "This document is larger than can be shown beside the sheet.",
        "Open it in its own program, or keep only the pages that you need.",
    ),
    travel=Sentence("This cannot be done.", "Nothing was changed."),
    travel_cancelled=Sentence(
        "It was stopped.", "What was done stays done; the rest can be taken up again."
    ),
    calibration=Sentence(
        "This code was mistyped: it tells nothing.",
        "Have it read out again, letter by letter.",
    ),
    calibration_example=Sentence(
        "This code belongs to another example.",
        "Ask your colleague which example they marked.",
    ),
    calibration_grid=Sentence(
        "This code belongs to another revision of the grid.",
        "Bring both programs to the same grid, then mark the example again.",
    ),
)

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def _day_and_month(day: int, month: str) -> str:
    return f"{day} {month}"


ENGLISH = Words(
    language="en",
    documents=_DOCUMENTS,
    record=_RECORD,
    changes=_CHANGES,
    failures=_FAILURES,
    months=_MONTHS,
    day_and_month=_day_and_month,
)
"""Every word in English."""
