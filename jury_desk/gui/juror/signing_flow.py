"""Signing, exporting again and correcting a sheet from the desk."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QWidget

from jury_desk.domain.sealing import SealedSheet
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import Phase, SheetRef
from jury_desk.errors import JuryDeskError, PinError
from jury_desk.gui.juror.day_rows import about_text
from jury_desk.gui.juror.sheet_session import SheetSession
from jury_desk.gui.juror.stage_pane import SignedFiles
from jury_desk.gui.kit.tasks import Worker
from jury_desk.services.juror_day import DaySheet
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.program import Program
from jury_desk.services.sign_sheet import ExportedSheet, file_name

if TYPE_CHECKING:  # the dialogs are imported when one is asked for: the first tick does not wait
    from jury_desk.gui.dialogs.pin_dialog import EnterPinDialog
    from jury_desk.gui.dialogs.sign_dialog import (
        SignDialog,
        SignRequest,
        SignSummary,
        StillOpen,
    )


class Around(Protocol):
    """The day around a sheet that is signed."""

    def still_open(self, passage: str) -> "StillOpen":
        """What a signature leaves open in a passage."""
        ...

    def end_phase(self, passage: str, done: Callable[[], None]) -> None:
        """End its running phase; `done` hears when that is on disk."""
        ...


_ENDINGS = (".pdf", ".xlsx", ".fiche.json")


class SigningFlow(QObject):
    """Each act asks in a dialog, works in the worker, and tells the sheet's own session.

    `failed` carries a JuryDeskError that no dialog shows; `files_changed` that files were written;
    `closed` that a dialog is gone.
    """

    failed = Signal(object)
    closed = Signal()
    files_changed = Signal()

    def __init__(self, program: Program, worker: Worker, page: QWidget) -> None:
        """`page` is what the dialogs stand over."""
        super().__init__(page)
        self.program = program
        self.worker = worker
        self.page = page
        self._files: dict[SheetRef, SignedFiles] = {}
        self._asked: set[tuple[SheetRef, int, bool]] = set()
        self._drafts: dict[SheetRef, str] = {}
        self.around: Around | None = None

    def files_of(self, session: SheetSession) -> SignedFiles | None:
        """What is kept of a sheet's last signed version; `files_changed` tells when it is read."""
        asked = (session.ref, session.state.version, session.phase is Phase.SIGNED)
        if asked not in self._asked and (session.state.version > 1 or asked[2]):
            self._asked.add(asked)
            folder = self.program.exports_of(session.sheet.plan)
            self.worker.submit(
                lambda: signed_files(session.sheet, folder),
                lambda found: self._found(session, found),
                self._tell,
            )
        return self._files.get(session.ref)

    def _found(self, session: SheetSession, found: SignedFiles | None) -> None:
        if found is not None:
            self._files[session.ref] = found
            self.files_changed.emit()

    def open_folder(self, plan: SessionPlan) -> None:
        """Show the folder of a session's files in the desktop's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.program.exports_of(plan))))

    def sign(self, session: SheetSession, about: DaySheet, changes: str = "") -> None:
        """Ask for the signature of a complete sheet, then sign and export it. `changes` tells what
        a correction changed; one that changed nothing is asked about first.
        """
        summary = summary_of(session, about, changes)
        kept = self._files.get(session.ref)

        def go_on() -> None:
            self._with_pin_state(
                session, lambda state: self._ask_signature(session, summary, *state)
            )

        if changes and kept is not None and not any(kept.changes(session)):
            self.ask_unchanged(go_on, kept.version)
        else:
            go_on()

    def tell_open(self, dialog: "SignDialog", passage: str) -> None:
        """Have a dialog say what the signature leaves open, and end what runs where it is asked."""
        around = self.around
        if around is None:
            return

        def show() -> None:
            if shiboken6.isValid(dialog):  # it may have been left meanwhile
                dialog.show_open(around.still_open(passage))

        dialog.end_wanted.connect(lambda: around.end_phase(passage, show))
        show()

    def ask_unchanged(self, go_on: Callable[[], None], version: int) -> None:
        """Ask whether a correction that changes nothing since a version is to be signed."""
        from jury_desk.gui.dialogs.question_dialog import Question, QuestionDialog

        def question() -> Question:
            told = self.tr("No level and no text differs from version {number}.")
            return Question(
                self.tr("Sign a correction that changes nothing?"),
                told.format(number=version),
                self.tr("Sign it all the same"),
                self.tr("Go back to the sheet"),
            )

        dialog = QuestionDialog(question, self.page)
        dialog.accepted.connect(go_on)
        self._open(dialog)

    def export(self, session: SheetSession) -> None:
        """Ask for the PIN, then write the files of the last signed version again."""
        self._with_pin_state(session, lambda state: self._ask_pin(session, state[1]))

    def correct(self, session: SheetSession) -> None:
        """Ask for the reason, then open the next version of a signed sheet."""
        from jury_desk.gui.dialogs.reason_dialog import ReasonDialog

        ref, drafts = session.ref, self._drafts
        dialog = ReasonDialog(self.page, drafts.pop(ref, ""))
        dialog.put_away.connect(lambda draft: drafts.__setitem__(ref, draft))
        dialog.chosen.connect(session.start_correction)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self.closed)
        dialog.open()

    def _with_pin_state(
        self, session: SheetSession, then: Callable[[tuple[bool, int]], None]
    ) -> None:
        signing = self.program.signing_of(session.sheet.plan)
        self.worker.submit(lambda: (signing.has_pin, signing.wait_seconds()), then, self._tell)

    def _ask_signature(
        self, session: SheetSession, summary: "SignSummary", has_pin: bool, wait: int
    ) -> None:
        from jury_desk.gui.dialogs.sign_dialog import SignDialog

        dialog = SignDialog(summary, has_pin, wait, self.page)
        dialog.asked.connect(lambda request: self._sign(session, dialog, request))
        self.tell_open(dialog, session.ref.passage)
        self._open(dialog)

    def _sign(self, session: SheetSession, dialog: "SignDialog", request: "SignRequest") -> None:
        if session.phase is Phase.SIGNED:  # signed before, and then the files were refused
            self._export_signed(session, dialog, request.pin)
            return
        session.hold()
        sign = partial(
            self.program.signing_of(session.sheet.plan).sign,
            session.sheet,
            request.pin,
            request.strokes,
            dialog.step_told.emit,
        )
        self.worker.submit(
            sign,
            lambda made: self._signed(session, dialog, request.pin, made),
            lambda error: self._not_signed(session, dialog, error),
        )

    def _signed(
        self, session: SheetSession, dialog: "SignDialog", pin: str, made: SealedSheet
    ) -> None:
        session.release()
        session.adopt_signed(made.header.signed_at)
        self._export_signed(session, dialog, pin)

    def _not_signed(self, session: SheetSession, dialog: "SignDialog", error: Exception) -> None:
        session.release()
        self._tell_in(dialog, error)

    def _export_signed(self, session: SheetSession, dialog: "SignDialog", pin: str) -> None:
        plan = session.sheet.plan
        export = partial(self.program.signing_of(plan).export, progress=dialog.step_told.emit)
        self.worker.submit(
            lambda: export(session.sheet, pin, self.program.exports_of(plan)),
            lambda made: self._exported(session, made, lambda: self.show_done(dialog, plan, made)),
            lambda error: self._tell_in(dialog, error),
        )

    def show_done(self, dialog: "SignDialog", plan: SessionPlan, *exported: ExportedSheet) -> None:
        """End the dialog with the files and the copies of what was signed."""
        from jury_desk.gui.juror.travel.signed_copies import copies_of

        self.worker.submit(
            lambda: copies_of(self.program, plan, exported),
            lambda copies: dialog.show_done(*exported, copies=copies),
            lambda error: self._tell_in(dialog, error),
        )

    def _ask_pin(self, session: SheetSession, wait: int) -> None:
        from jury_desk.gui.dialogs.pin_dialog import EnterPinDialog

        dialog = EnterPinDialog(wait, self.page)
        dialog.entered.connect(lambda pin: self._export_again(session, dialog, pin))
        self._open(dialog)

    def _export_again(self, session: SheetSession, dialog: "EnterPinDialog", pin: str) -> None:
        plan = session.sheet.plan
        signing, folder = self.program.signing_of(plan), self.program.exports_of(plan)
        self.worker.submit(
            lambda: signing.export(session.sheet, pin, folder),
            lambda exported: self._exported(session, exported, dialog.accept),
            lambda error: self._not_exported(dialog, error),
        )

    def _not_exported(self, dialog: "EnterPinDialog", error: Exception) -> None:
        if isinstance(error, PinError):
            dialog.show_refusal(error)
        else:
            dialog.accept()
            self._tell(error)

    def _exported(
        self, session: SheetSession, exported: ExportedSheet, then: Callable[[], None]
    ) -> None:
        names = tuple(path.name for path in (exported.pdf, exported.workbook, exported.record))
        self._files[session.ref] = _kept_of(exported.sealed, exported.pdf.parent, names)
        session.signed_at = exported.sealed.header.signed_at
        self.files_changed.emit()
        then()

    def _tell_in(self, dialog: "SignDialog", error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            dialog.show_failure(error)
        else:  # a bug: the worker reports it, and the dialog must not stand in its way
            dialog.set_locked(locked=False)
            dialog.reject()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)


def signed_files(sheet: OpenSheet, folder: Path) -> SignedFiles | None:
    """The last signed version of a sheet with its files in a folder; None where none is signed.

    Reads the disk.
    """
    versions = sheet.sealed_versions()
    if not versions:
        return None
    names = tuple(f"{file_name(versions[-1])}{ending}" for ending in _ENDINGS)
    return _kept_of(versions[-1], folder, names)


def _kept_of(sealed: SealedSheet, folder: Path, names: tuple[str, ...]) -> SignedFiles:
    record = sealed.record
    levels = {given.criterion: given.level for given in record.levels}
    texts = {given.criterion: given.text for given in record.texts if given.criterion}
    marks = {name: (levels.get(name), texts.get(name, "")) for name in {*levels, *texts}}
    missing = tuple(name for name in names if not (folder / name).is_file())
    version, signed_at = record.context.version, sealed.header.signed_at
    return SignedFiles(folder, names, version, signed_at, marks, missing)


def summary_of(session: SheetSession, about: DaySheet, changes: str = "") -> "SignSummary":
    """What is being signed, in the words of the sheet; `changes` is what a correction changed."""
    from jury_desk.gui.dialogs.sign_dialog import SignSummary

    grid = session.sheet.grid
    marks = [(item, session.mark(item.id)) for item in session.sheet.criteria]
    counts: dict[str, int] = {}
    for criterion, mark in marks:
        for level in grid.scale_of(criterion).levels:
            counts[level.label] = counts.get(level.label, 0) + (mark.level == level.id)
    place = about_text(about.assessment, about.bloc)
    return SignSummary(
        subject=about.subject_name,
        assessment="\n".join(told for told in (place, changes) if told),
        levels=tuple(counts.items()),
        comments=sum(bool(mark.comment.strip()) for _, mark in marks),
        version=session.state.version,
        practice=session.sheet.plan.practice,
    )
