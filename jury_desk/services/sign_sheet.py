"""Signing closes a complete sheet; its PDF, workbook and sealed record leave as files."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

import msgspec

from jury_desk.domain.audit import Act, JournalEntry
from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.day.phases import planned
from jury_desk.domain.day.sealed import SealedDay
from jury_desk.domain.day.sealed_day import sealed_day
from jury_desk.domain.ports import (
    Clock,
    Printer,
    ScoreSheets,
    Signer,
    Store,
    Vault,
)
from jury_desk.domain.sealing import (
    Context,
    Person,
    Record,
    SealedSheet,
    Stroke,
    header_of,
    levels_and_texts,
    person,
    sealed,
)
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import Phase
from jury_desk.domain.team import team_levels
from jury_desk.errors import JuryDeskError, SheetError
from jury_desk.services.day_log import DayLog, refused
from jury_desk.services.juror_keys import JurorKeys
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.team_sheet import TeamSheet

Progress = Callable[[str], None]
"""Told the step that begins: "key", "seal", "copies", "pdf", "workbook", "files"."""

TeamProgress = Callable[[str, str], None]
"""Told the member (candidate id) and the step that begins for them; "key" is everyone's, and told
of the first.
"""


def _silent(step: str) -> None:  # noqa: ARG001  nobody asked to be told
    return


def _silent_of_all(subject: str, step: str) -> None:  # noqa: ARG001  nobody asked to be told
    return


@dataclass(frozen=True)
class ExportedSheet:
    """The files of a signed sheet, each read back from the disk and found the same."""

    sealed: SealedSheet
    pdf: Path
    workbook: Path
    record: Path


@dataclass(frozen=True)
class SignedTeam:
    """What of a team is signed: by member. `failure` is what stopped it at the first of `left`;
    None where nothing is left.
    """

    signed: Mapping[str, SealedSheet]
    left: tuple[str, ...] = ()
    failure: JuryDeskError | None = None


@dataclass(frozen=True)
class ExportedTeam:
    """What of a team lies in the folder, told as `SignedTeam` does."""

    exported: Mapping[str, ExportedSheet]
    left: tuple[str, ...] = ()
    failure: JuryDeskError | None = None


class CopiesSealed(Protocol):
    """Copies what was just signed (services.safe_copies)."""

    def make(self, plan: SessionPlan, sealed: SealedSheet, signer: Signer) -> object:
        """Copy a version; raises nothing."""
        ...


class SheetSigning:
    """Signs sheets and writes what is signed. Blocking: call it away from the paint path."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        vault: Vault,
        keys: JurorKeys,
        documents: ScoreSheets,
        printer: Printer,
        copies: CopiesSealed | None = None,
    ) -> None:
        """Everything is the caller's to close. Without `copies`, as in practice, what is signed is
        in the data file alone.
        """
        self._store = store
        self._clock = clock
        self._vault = vault
        self._keys = keys
        self._documents = documents
        self._printer = printer
        self._copies = copies

    @property
    def has_pin(self) -> bool:
        """Whether the juror chose a PIN already; without one, `sign` sets the PIN it is given."""
        return self._vault.has_pin

    def wait_seconds(self) -> int:
        """Seconds before the next PIN is looked at; 0 for none."""
        return self._vault.wait_seconds()

    def change_pin(self, old: str, new: str) -> None:
        """Replace the PIN. Raises PinError and its children."""
        self._vault.change_pin(old, new)

    def sign(
        self,
        sheet: OpenSheet,
        pin: str,
        drawing: Sequence[Stroke],
        progress: Progress = _silent,
    ) -> SealedSheet:
        """Sign a complete sheet under the juror's PIN; it is closed on disk when this returns, and
        copied wherever a copy can go.

        Raises SheetError (not complete), PinError, StorageError; then nothing was signed.
        """
        _must_be_complete(sheet)
        progress("key")
        signer = self._signer(sheet, pin)
        progress("seal")
        made = self._sealed(sheet, signer, drawing)
        self._copy(sheet, made, signer, progress)
        return made

    def sign_team(
        self,
        team: TeamSheet,
        pin: str,
        drawing: Sequence[Stroke],
        progress: TeamProgress = _silent_of_all,
    ) -> SignedTeam:
        """Sign the sheets of a team's members that are owed and not signed yet, one after another,
        under one entry of the PIN. What was signed before a failure stays signed.

        Raises SheetError (one is not complete), PinError, StorageError; then nothing was signed.
        """
        todo = [name for name in team.owed if team.states[name].phase is not Phase.SIGNED]
        for name in todo:
            _must_be_complete(team.sheets[name])
        if not todo:
            raise SheetError("No sheet of this team is left to sign.", "Look at what is signed.")
        progress(todo[0], "key")
        signer = self._signer(team.sheets[todo[0]], pin)
        signed: dict[str, SealedSheet] = {}
        for name in todo:
            progress(name, "seal")
            try:
                signed[name] = self._sealed(team.sheets[name], signer, drawing)
            except JuryDeskError as failure:
                if not signed:
                    raise
                self._copy_team(team, signed, signer, progress)
                return SignedTeam(signed, tuple(todo[len(signed) :]), failure)
        self._copy_team(team, signed, signer, progress)
        return SignedTeam(signed)

    def _copy_team(
        self,
        team: TeamSheet,
        signed: Mapping[str, SealedSheet],
        signer: Signer,
        progress: TeamProgress,
    ) -> None:
        for name, made in signed.items():
            self._copy(team.sheets[name], made, signer, partial(progress, name))

    def _copy(
        self, sheet: OpenSheet, made: SealedSheet, signer: Signer, progress: Progress
    ) -> None:
        if self._copies is not None:
            progress("copies")
            self._copies.make(sheet.plan, made, signer)

    def _sealed(self, sheet: OpenSheet, signer: Signer, drawing: Sequence[Stroke]) -> SealedSheet:
        record = self._record(sheet, tuple(drawing))
        header = header_of(record)
        made = sealed(record, header, signer.envelope(canonical_bytes(header), header.signed_at))
        sheet.record_seal(header.digest, made.to_bytes())
        return made

    def export(
        self,
        sheet: OpenSheet,
        pin: str,
        folder: Path,
        version: int | None = None,
        progress: Progress = _silent,
    ) -> ExportedSheet:
        """Write the signed PDF, the signed workbook and the sealed record of a sealed version.

        `version` counts from 1; None is the last. Raises SheetError, PinError, ExportError, and
        DayError for what another laptop signed: only its key can sign its files.
        """
        chosen = self._version(sheet, version)
        if not self._is_ours(chosen):
            raise refused("carry-signed-there", "Another laptop signed this version.")
        progress("key")
        return self._exported(chosen, self._signer(sheet, pin), folder, progress)

    def export_team(
        self,
        team: TeamSheet,
        pin: str,
        folder: Path,
        progress: TeamProgress = _silent_of_all,
    ) -> ExportedTeam:
        """Write the files of the last signed version of every owed sheet that has one, one after
        another, under one entry of the PIN. What was written before a failure stays.

        Raises SheetError (none is signed), PinError, ExportError; then nothing was written.
        """
        kept = {name: self._store.sealed_versions(team.sheets[name].ref.id) for name in team.owed}
        todo = {name: versions[-1] for name, versions in kept.items() if versions}
        if not todo:
            raise _not_signed()
        todo = {name: chosen for name, chosen in todo.items() if self._is_ours(chosen)}
        if not todo:
            raise refused("carry-signed-there", "Another laptop signed these versions.")
        names = tuple(todo)
        progress(names[0], "key")
        signer = self._signer(team.sheets[names[0]], pin)
        exported: dict[str, ExportedSheet] = {}
        for name, chosen in todo.items():
            try:
                exported[name] = self._exported(chosen, signer, folder, partial(progress, name))
            except JuryDeskError as failure:
                if not exported:
                    raise
                return ExportedTeam(exported, names[len(exported) :], failure)
        return ExportedTeam(exported)

    def _is_ours(self, sealed: SealedSheet) -> bool:
        """Whether a version was signed on this laptop, with the key that is here."""
        return sealed.record.context.device == self._store.device

    def _version(self, sheet: OpenSheet, version: int | None) -> SealedSheet:
        versions = self._store.sealed_versions(sheet.ref.id)
        if not versions or (version or 1) > len(versions):
            raise _not_signed()
        return versions[(version or len(versions)) - 1]

    def _exported(
        self, chosen: SealedSheet, signer: Signer, folder: Path, progress: Progress
    ) -> ExportedSheet:
        signed_at = chosen.header.signed_at
        progress("pdf")
        pdf = signer.sign_pdf(self._documents.pdf(chosen), signed_at)
        progress("workbook")
        workbook = signer.sign_workbook(self._documents.workbook(chosen), signed_at)
        progress("files")
        name = file_name(chosen)
        write = self._printer.write
        return ExportedSheet(
            sealed=chosen,
            pdf=Path(write(str(folder), f"{name}.pdf", pdf)),
            workbook=Path(write(str(folder), f"{name}.xlsx", workbook)),
            record=Path(write(str(folder), f"{name}.fiche.json", chosen.to_bytes())),
        )

    def _signer(self, sheet: OpenSheet, pin: str) -> Signer:
        return self._keys.signer(sheet.plan, pin)

    def _record(self, sheet: OpenSheet, drawing: tuple[Stroke, ...]) -> Record:
        plan, state = sheet.plan, sheet.state
        levels, texts = levels_and_texts(state, sheet.criteria)
        journal = self._store.journal(sheet.ref.id)
        completed = [entry.at for entry in journal if entry.act is Act.COMPLETED][-1]
        juror = plan.juror_of(sheet.ref.juror)
        context = Context(
            sheet=sheet.ref.id,
            version=state.version,
            parent=state.parent,
            session=plan.id,
            session_label=plan.label,
            session_date=plan.date,
            language=plan.language,
            practice=plan.practice,
            panel=plan.panel,
            certification=sheet.grid.certification.label,
            title=sheet.grid.certification.title,
            grid=sheet.grid.id,
            grid_revision=sheet.grid.revision,
            bloc=sheet.bloc.id,
            assessment=sheet.assessment.id,
            passage=sheet.passage.id,
            passage_at=sheet.passage.starts_at,
            room=sheet.passage.room,
            subject=person(plan, sheet.ref.subject),
            team=_team(sheet),
            accommodation=plan.candidate(sheet.ref.subject).accommodation,
            neutralised_=sheet.neutralised or msgspec.UNSET,
            team_levels_=team_levels(state, sheet.criteria) if _team(sheet) else msgspec.UNSET,
            juror=Person(id=juror.id, name=juror.name),
            juror_quality=juror.quality,
            plays=sheet.seat.plays,
            started_at=journal[0].at,
            completed_at=completed,
            signed_at=self._signing_moment(completed),
            journal_head=state.head,
            journal_length=state.seq,
            device=self._store.device,
            day_=self._day(sheet, journal) or msgspec.UNSET,
        )
        return Record(context=context, levels=levels, texts=texts, drawing=drawing, grid=sheet.grid)

    def _day(self, sheet: OpenSheet, journal: Sequence[JournalEntry]) -> SealedDay | None:
        """What the day's journal on the disk tells of the sheet."""
        log = DayLog(self._store, self._clock, sheet.plan)
        phases = planned(sheet.passage, sheet.assessment)
        acts = sheet.seat.acts
        return sealed_day(log.state, log.text, journal, sheet.ref, phases, log.now(), acts=acts)

    def _signing_moment(self, completed: dt.datetime) -> dt.datetime:
        """Now, to the second, as the signatures' own times are; never before the completion's
        second.
        """
        return max(self._clock.now(), completed).replace(microsecond=0)


def _must_be_complete(sheet: OpenSheet) -> None:
    if sheet.state.phase is not Phase.COMPLETE:
        raise SheetError("This sheet is not complete.", "Complete it before signing.")


def _not_signed() -> SheetError:
    return SheetError("This sheet is not signed.", "Sign it before exporting it.")


def _team(sheet: OpenSheet) -> str | None:
    """The team that a member's sheet belongs to: a candidate alone before the jury has none."""
    team = sheet.passage.team
    return sheet.plan.team(team).label if team else None


def file_name(sealed_sheet: SealedSheet) -> str:
    """The exported files' name, without a person's name: day, hour, sheet id, version."""
    return name_of(sealed_sheet.record.context)


def name_of(about: Context) -> str:
    """The same, of what a sheet is about."""
    at = about.passage_at
    return f"fiche-{at:%Y-%m-%d-%H%M}-{about.sheet[:8]}-v{about.version}"
