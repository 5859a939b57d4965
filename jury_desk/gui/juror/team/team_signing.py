"""Signing, exporting again and correcting the sheets of a team: one PIN for all of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from jury_desk.domain.sheet import Phase
from jury_desk.errors import JuryDeskError, PinError
from jury_desk.gui.juror.day_rows import about_text
from jury_desk.gui.juror.signing_flow import SigningFlow, signed_files
from jury_desk.gui.juror.stage_pane import SignedFiles

if TYPE_CHECKING:  # the dialogs are imported when one is asked for
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    from jury_desk.domain.session import Team
    from jury_desk.gui.dialogs.pin_dialog import EnterPinDialog
    from jury_desk.gui.dialogs.sign_dialog import SignDialog, SignRequest, SignSummary
    from jury_desk.gui.juror.team.team_session import TeamSession
    from jury_desk.services.sign_sheet import ExportedSheet, ExportedTeam, SheetSigning, SignedTeam

_Asked = tuple[str, tuple[tuple[str, int, bool], ...]]


@dataclass(frozen=True)
class TeamFiles:
    """What is kept of the last signed versions of a team's sheets, by member."""

    of: Mapping[str, SignedFiles]

    @property
    def names(self) -> tuple[str, ...]:
        """Every file's name."""
        return tuple(name for files in self.of.values() for name in files.names)

    @property
    def missing(self) -> tuple[str, ...]:
        """Those that are not in the folder."""
        return tuple(name for files in self.of.values() for name in files.missing)

    def differing(self, session: TeamSession, subject: str) -> tuple[int, int]:
        """How many levels and how many comments of a member's sheet are others than signed."""
        kept, criteria = self.of.get(subject), session.sheet.sheets[subject].criteria
        return kept.differing(session.shown(subject), criteria) if kept else (0, 0)

    @property
    def signed_at(self) -> dt.datetime | None:
        """When the last of them was signed."""
        return max((files.signed_at for files in self.of.values()), default=None)


class TeamSigning(QObject):
    """Each act asks in a dialog, works in the worker, and tells the team's own session.

    `failed` carries a JuryDeskError that no dialog shows; `files_changed` that files were written;
    `closed` that a dialog is gone.
    """

    failed = Signal(object)
    closed = Signal()
    files_changed = Signal()

    def __init__(self, flow: SigningFlow, parent: QObject) -> None:
        """`flow` signs a candidate's sheet over the same page, with the same worker."""
        super().__init__(parent)
        self._flow = flow
        self._program, self._worker, self._page = flow.program, flow.worker, flow.page
        self._files: dict[str, TeamFiles] = {}
        self._asked: set[_Asked] = set()
        self._drafts: dict[tuple[str, str], str] = {}
        self.failed.connect(flow.failed)
        self.closed.connect(flow.closed)

    def files_of(self, session: TeamSession) -> TeamFiles | None:
        """What is kept of a team's signed sheets; `files_changed` tells when it is read."""
        states, passage = session.marks.states, session.sheet.passage.id
        stands = tuple(
            (who, state.version, state.phase is Phase.SIGNED) for who, state in states.items()
        )
        signed = any(version > 1 or is_signed for _, version, is_signed in stands)
        if signed and (passage, stands) not in self._asked:
            self._asked.add((passage, stands))
            self._read(session)
        return self._files.get(passage)

    def _signing(self, session: TeamSession) -> SheetSigning:
        return self._program.signing_of(session.sheet.plan)

    def _folder(self, session: TeamSession) -> Path:
        return self._program.exports_of(session.sheet.plan)

    def _read(self, session: TeamSession) -> None:
        read = self._reader(session)
        self._worker.submit(read, lambda files: self._found(session, files), self._tell)

    def _reader(self, session: TeamSession) -> Callable[[], TeamFiles]:
        """Reads the disk, in the worker."""
        folder, sheets = self._folder(session), dict(session.sheet.sheets)

        def read() -> TeamFiles:
            found = {who: signed_files(sheet, folder) for who, sheet in sheets.items()}
            return TeamFiles({who: files for who, files in found.items() if files is not None})

        return read

    def _found(self, session: TeamSession, files: TeamFiles) -> None:
        self._files[session.sheet.passage.id] = files
        self.files_changed.emit()

    def sign(self, session: TeamSession, team: Team) -> None:
        """Ask for one signature for all the complete sheets of a team, then sign and export them.
        Corrections that changed nothing are asked about first.
        """
        signing, read = self._signing(session), self._reader(session)

        def ask(found: tuple[bool, int]) -> None:
            from jury_desk.gui.dialogs.sign_dialog import SignDialog

            dialog = SignDialog(self._summary(session, team), *found, self._page)
            dialog.asked.connect(lambda request: self._sign(session, dialog, request))
            self._flow.tell_open(dialog, session.sheet.passage.id)
            self._open(dialog)

        def go_on() -> None:
            self._worker.submit(lambda: (signing.has_pin, signing.wait_seconds()), ask, self._tell)

        def compare(files: TeamFiles) -> None:
            self._files[session.sheet.passage.id] = files
            counts = [files.differing(session, who) for who in session.corrected]
            if any(any(one) for one in counts):
                go_on()
            else:
                versions = (files.of[who].version for who in session.corrected if who in files.of)
                self._flow.ask_unchanged(go_on, max(versions, default=1))

        if session.corrected:
            self._worker.submit(read, compare, self._tell)
        else:
            go_on()

    def changes_of(self, session: TeamSession) -> Mapping[str, str]:
        """What the corrections in progress changed, in words, by member."""
        files = self.files_of(session)
        return {
            who: self._change_words(files.of[who].version, *files.differing(session, who))
            for who in session.corrected
            if files is not None and who in files.of
        }

    def _change_words(self, version: int, levels: int, texts: int) -> str:
        told = self.tr("{levels} and {texts} changed since version {number}")
        return told.format(
            levels=self.tr("%n level(s)", "", levels),
            texts=self.tr("%n text(s)", "", texts),
            number=version,
        )

    def export(self, session: TeamSession) -> None:
        """Ask for the PIN, then write the files of the last signed versions again."""
        signing = self._signing(session)

        def ask(wait: int) -> None:
            from jury_desk.gui.dialogs.pin_dialog import EnterPinDialog

            dialog = EnterPinDialog(wait, self._page)
            dialog.entered.connect(lambda pin: self._export_again(session, dialog, pin))
            self._open(dialog)

        self._worker.submit(signing.wait_seconds, ask, self._tell)

    def correct(self, session: TeamSession, subject: str) -> None:
        """Ask for the reason, then open the next version of one member's signed sheet."""
        from jury_desk.gui.dialogs.reason_dialog import ReasonDialog

        key, drafts = (session.sheet.passage.id, subject), self._drafts
        dialog = ReasonDialog(self._page, drafts.pop(key, ""))
        dialog.put_away.connect(lambda draft: drafts.__setitem__(key, draft))
        dialog.chosen.connect(lambda reason: session.start_correction(subject, reason))
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.finished.connect(self.closed)
        dialog.open()

    def _sign(self, session: TeamSession, dialog: SignDialog, request: SignRequest) -> None:
        if session.phase is Phase.SIGNED:  # signed before, and then the files were refused
            self._export_signed(session, dialog, request.pin)
            return
        session.hold()
        signing, told = self._signing(session), _Steps(dialog)
        self._worker.submit(
            lambda: signing.sign_team(session.sheet, request.pin, request.strokes, told.tell),
            lambda made: self._signed(session, dialog, request.pin, made),
            lambda error: self._not_signed(session, dialog, error),
        )

    def _signed(self, session: TeamSession, dialog: SignDialog, pin: str, made: SignedTeam) -> None:
        session.release()
        session.adopt_signed(max(one.header.signed_at for one in made.signed.values()))
        if made.failure is not None:  # what is signed stays so: signing again signs the others
            self._tell_in(dialog, made.failure)
        elif len(made.signed) == 1:
            self._export_one(session, next(iter(made.signed)), dialog, pin)
        else:
            self._export_signed(session, dialog, pin)

    def _export_one(self, session: TeamSession, subject: str, dialog: SignDialog, pin: str) -> None:
        """The files of a member who was corrected: the others' are in the folder already."""
        export, folder = self._signing(session).export, self._folder(session)

        def done(made: ExportedSheet) -> None:
            self._read(session)
            self._flow.show_done(dialog, session.sheet.plan, made)

        self._worker.submit(
            lambda: export(
                session.sheet.sheets[subject], pin, folder, progress=dialog.step_told.emit
            ),
            done,
            lambda error: self._tell_in(dialog, error),
        )

    def _not_signed(self, session: TeamSession, dialog: SignDialog, error: Exception) -> None:
        session.release()
        self._tell_in(dialog, error)

    def _export_signed(self, session: TeamSession, dialog: SignDialog, pin: str) -> None:
        signing, folder = self._signing(session), self._folder(session)
        told = _Steps(dialog)

        def done(made: ExportedTeam) -> None:
            self._read(session)
            if made.failure is not None:
                self._tell_in(dialog, made.failure)
            else:
                self._flow.show_done(dialog, session.sheet.plan, *made.exported.values())

        self._worker.submit(
            lambda: signing.export_team(session.sheet, pin, folder, told.tell),
            done,
            lambda error: self._tell_in(dialog, error),
        )

    def _export_again(self, session: TeamSession, dialog: EnterPinDialog, pin: str) -> None:
        signing, folder = self._signing(session), self._folder(session)

        def done(made: ExportedTeam) -> None:
            self._read(session)
            dialog.accept()
            if made.failure is not None:
                self.failed.emit(made.failure)

        self._worker.submit(
            lambda: signing.export_team(session.sheet, pin, folder),
            done,
            lambda error: self._not_exported(dialog, error),
        )

    def _not_exported(self, dialog: EnterPinDialog, error: Exception) -> None:
        if isinstance(error, PinError):
            dialog.show_refusal(error)
        else:
            dialog.accept()
            self._tell(error)

    def _tell_in(self, dialog: SignDialog, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            dialog.show_failure(error)
        else:  # a bug: the worker reports it, and the dialog must not stand in its way
            dialog.set_locked(locked=False)
            dialog.reject()

    def _tell(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.failed.emit(error)

    def _summary(self, session: TeamSession, team: Team) -> SignSummary:
        """What is being signed, in the words of the sheets."""
        from jury_desk.gui.dialogs.sign_dialog import SignSummary

        marks, sheet = session.marks, session.sheet
        signed = [who for who in marks.owed if marks.states[who].phase is Phase.COMPLETE]
        counts: dict[str, int] = {}
        for who in signed:
            for criterion in sheet.sheets[who].criteria:
                mark = marks.mark(who, criterion.id)
                for level in sheet.grid.scale_of(criterion).levels:
                    counts[level.label] = counts.get(level.label, 0) + (mark.level == level.id)
        names = ", ".join(sheet.plan.candidate(who).name for who in signed)
        subject, about = team.label, [about_text(sheet.assessment, sheet.bloc)]
        if session.corrected:
            subject, names = names, team.label
        about.append(names)
        changes = self.changes_of(session)
        for who in session.corrected:
            told = (marks.states[who].reason or "", changes.get(who, ""))
            about.append(" · ".join(one for one in told if one))
        return SignSummary(
            subject=subject,
            assessment="\n".join(about),
            levels=tuple(counts.items()),
            comments=_written(session, signed),
            version=max(marks.states[who].version for who in signed) if signed else 1,
            practice=sheet.plan.practice,
            sheets=len(signed),
        )


def _written(session: TeamSession, signed: list[str]) -> int:
    """How many comments there are as the jury wrote them: the team's once, whoever has it."""
    marks, texts = session.marks, 0
    for criterion in marks.offered:
        name, team = criterion.id, marks.own_comment(None, criterion.id).strip()
        told = [marks.mark(who, name).comment.strip() for who in signed if marks.takes(who, name)]
        texts += sum(bool(text) and text != team for text in told)
        texts += bool(team) and team in told
    return texts


class _Steps:
    """Tells each step once, when it begins for the first member: the others' follow in it."""

    def __init__(self, dialog: SignDialog) -> None:
        self._told = dialog.step_told
        self._seen: set[str] = set()

    def tell(self, subject: str, step: str) -> None:  # noqa: ARG002
        if step not in self._seen:
            self._seen.add(step)
            self._told.emit(step)
