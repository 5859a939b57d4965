"""Paper as a backup: sealed sheets out of scans of their prints, verified, their texts typed in
again, and kept at the secretariat until the sealed versions themselves come.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.sheet_state import SheetRef
from jury_desk.domain.travel.paper import criteria_on_paper, levels_on_paper, texts_on_paper
from jury_desk.domain.travel.paper_context import context_on_paper
from jury_desk.domain.travel.ports import TakenReturn, TakenSheet
from jury_desk.domain.travel.sheets_return import ReturnedSheet
from jury_desk.domain.travel.typed_text import fitting, sealed_texts
from jury_desk.errors import PaperError, TravelError, UnknownSessionError, UnreadableFileError
from jury_desk.services.paper_sheet import (
    PageRefusal,
    PaperKey,
    PaperLevel,
    PaperPlace,
    PaperReading,
    PaperSheet,
    PaperText,
)
from jury_desk.services.return_checks import can_be_told

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.ports import Verifier
    from jury_desk.domain.travel.files import TravelKeys
    from jury_desk.domain.travel.paper import CodeFinder, PaperCode, PaperReader, ScanPages
    from jury_desk.services.reception_desk import ReceptionDesk, Sitting


def _silent(done: int, total: int) -> None:  # noqa: ARG001  nobody asked to be told
    return


MOST_FILES = 500
MOST_PAGES = 300
"""Of one file; an evening's prints are forty sheets of five pages."""

_WIDTH = 2_480
"""Pixels of a page of a PDF: A4 at 300 dpi, twice what a scan has at least."""


@dataclass(frozen=True)
class PaperTools:
    """What reads scans and codes. `grid_of` gives a grid by its digest, None where it is not
    here.
    """

    pages: ScanPages
    finder: CodeFinder
    reader: PaperReader
    verifier: Verifier
    grid_of: Callable[[str], Grid | None]


class PaperRecovery:
    """Reads scans, and keeps what they say. Blocking."""

    def __init__(
        self,
        tools: PaperTools,
        desk: ReceptionDesk | None = None,
        keys: TravelKeys | None = None,
    ) -> None:
        """`desk` is the reception's, `keys` tell whether a key is bound to an activation; without
        the two nothing is known of any session, and nothing can be kept.
        """
        self._tools = tools
        self._desk = desk
        self._keys = keys

    def read(
        self,
        paths: Sequence[str],
        progress: Callable[[int, int], None] = _silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> PaperReading:
        """The sealed sheets on pages of scans (PDF, PNG, JPEG, TIFF). What cannot be read is told
        file by file, the rest is read. `progress` is told the pages done and those there are so
        far. Raises StorageError where the data cannot be read.
        """
        found = _Found()
        try:
            for path in paths[:MOST_FILES]:
                if not self._file(path, found, progress, cancelled):
                    break
        finally:
            self._tools.pages.close()
        found.refusals += [
            PageRefusal(PurePath(path).name, "too-many-files") for path in paths[MOST_FILES:]
        ]
        sheets = self._sheets(found)
        sheets.sort(key=lambda one: (one.code.header.signed_at, one.digest))
        return PaperReading(tuple(sheets), tuple(found.refusals), found.pages, found.cancelled)

    def _file(
        self,
        path: str,
        found: _Found,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> bool:
        """Look at a file's pages; False where the person ended it."""
        name, before = PurePath(path).name, found.count
        try:
            sizes = self._tools.pages.sizes(path)
        except PaperError as failure:
            found.refusals.append(PageRefusal(name, failure.code))
            return True
        total = found.pages + min(len(sizes), MOST_PAGES)
        broken = False
        for page in range(1, min(len(sizes), MOST_PAGES) + 1):
            if cancelled():
                found.cancelled = True
                return False
            try:
                picture = self._tools.pages.picture(path, page, _WIDTH)
            except PaperError as failure:
                found.refusals.append(PageRefusal(name, failure.code, page))
                broken = True
            else:
                for symbol in self._tools.finder.symbols(picture):
                    found.symbols.append((symbol, PaperPlace(name, page)))
            found.pages += 1
            progress(found.pages, total)
        if len(sizes) > MOST_PAGES:
            found.refusals.append(PageRefusal(name, "too-many-pages"))
        elif found.count == before and not broken:
            found.refusals.append(PageRefusal(name, "no-code"))
        return True

    def _sheets(self, found: _Found) -> list[PaperSheet]:
        payloads, halves = self._tools.reader.joined([symbol for symbol, _ in found.symbols])
        if halves:
            found.refusals.append(PageRefusal("", "half-code", details={"count": str(halves)}))
        sheets = []
        for payload in payloads:
            own = set(self._tools.reader.symbols(payload))
            places = tuple(dict.fromkeys(place for symbol, place in found.symbols if symbol in own))
            try:
                code = self._tools.reader.read(payload)
            except TravelError as failure:
                reason = failure.details.get("reason", failure.code)
                where = places[0] if places else PaperPlace("", 0)
                found.refusals.append(PageRefusal(where.file, reason, where.page))
                continue
            sheets.append(replace(self._verified(payload, code), places=places))
        if not payloads and found.symbols and not halves:
            told = dict.fromkeys(place for _, place in found.symbols)
            found.refusals += [PageRefusal(one.file, "strange-code", one.page) for one in told]
        return sheets

    def _verified(self, payload: bytes, code: PaperCode) -> PaperSheet:
        sheet = PaperSheet(payload, code)
        try:
            verdict = self._tools.verifier.envelope(code.envelope, canonical_bytes(code.header))
        except UnreadableFileError:
            return replace(sheet, faults=("seal-broken",))
        signed_at = code.header.signed_at
        if verdict.faults or verdict.signed_at != signed_at or not can_be_told(signed_at):
            return replace(sheet, faults=("seal-broken",))
        sheet = replace(sheet, signer=verdict.signer)
        sitting = self._sitting(code.header.session)
        if sitting is not None:
            sheet = self._known(sheet, sitting)
        grid = self._tools.grid_of(code.header.grid_digest)
        if grid is None and sitting and sitting.grid.digest == code.header.grid_digest:
            grid = sitting.grid
        if grid is None:
            return replace(sheet, faults=("grid-unknown",))
        try:
            return _with_levels(sheet, grid)
        except ValueError:
            return replace(sheet, grid=grid, faults=("levels-changed",))

    def _sitting(self, session: str) -> Sitting | None:
        if self._desk is None:
            return None
        try:
            return self._desk.sitting(session)
        except UnknownSessionError:
            return None

    def _known(self, sheet: PaperSheet, sitting: Sitting) -> PaperSheet:
        if self._desk is None:
            return sheet
        header, received = sheet.code.header, self._desk.received(sitting.preparation.card.id)
        passage = sitting.preparation.passages.get(header.passage)
        candidate = sitting.preparation.candidates.get(header.subject)
        expected = sitting.expected.sheets.get(header.sheet)
        kept = [one.from_paper for one in received.facts.sheets if one.header == sheet.digest]
        return replace(
            sheet,
            key=self._key(sheet, sitting),
            is_here=False in kept,
            was_typed=True in kept,
            session_label=sitting.preparation.card.label,
            juror_name=sitting.name(header.juror),
            subject_name=candidate.name if candidate else header.subject,
            passage_at=expected.starts_at if passage and expected else None,
        )

    def _key(self, sheet: PaperSheet, sitting: Sitting) -> PaperKey:
        """Whose the key is, by what is known here and by the proof on the paper."""
        if self._desk is None or self._keys is None or sheet.signer is None:
            return "not-asked"
        header, session = sheet.code.header, sitting.preparation.card.id
        judgement = self._desk.received(session).judgement
        known = [
            bound.enrolment
            for bound in judgement.keys(header.juror)
            if bound.enrolment.fingerprint == sheet.signer.fingerprint
        ]
        for enrolment in known:
            since = judgement.revoked_since(enrolment)
            if since is not None and header.signed_at >= since:
                return "revoked"
        if known:
            return "accepted"
        if sheet.code.enrolment is None:
            return "unproven"
        return "accepted" if self._is_proven(sheet.code) else "unknown"

    def _is_proven(self, code: PaperCode) -> bool:
        """Whether the proof on the paper holds under an activation that was given to the juror."""
        proof, header = code.enrolment, code.header
        if self._desk is None or self._keys is None or proof is None:
            return False
        return can_be_told(proof.enrolment.made_at) and any(
            (one.juror, one.id) == (header.juror, proof.enrolment.activation)
            and self._keys.is_bound(proof, one.secret)
            for one in self._desk.store.activations(header.session)
        )

    def with_texts(self, sheet: PaperSheet, typed: Mapping[str | None, str]) -> PaperSheet:
        """The sheet with texts typed in, by criterion (None: the reason of the correction); those
        that are not named stay as they were typed before. Quick enough for every key.
        """
        to_type = tuple(
            replace(one, typed=typed[one.criterion], forms=fitting(typed[one.criterion], one.check))
            if one.criterion in typed and typed[one.criterion] != one.typed
            else one
            for one in sheet.to_type
        )
        forms = {one.criterion: one.forms for one in to_type}
        texts = sealed_texts(forms, sheet.code.header) if all(forms.values()) else None
        return replace(sheet, to_type=to_type, texts=texts)

    def keep(self, session: str, sheets: Sequence[PaperSheet]) -> int:
        """Keep sheets from paper, with their texts where all of them were typed in; how many are
        new here. The sealed version itself takes their place whenever it comes.

        Raises TravelError where one does not hold or is another session's (then nothing is kept),
        UnknownSessionError, StorageError.
        """
        if self._desk is None:
            raise _refused("paper-no-session", "No session is open here to keep it in.")
        sitting = self._desk.sitting(session)
        for sheet in sheets:
            if not sheet.holds or sheet.grid is None:
                raise _refused("paper-not-held", "A sheet that does not hold is not kept.")
            header = sheet.code.header
            if header.session != session:
                raise _refused("paper-other-session", "This sheet is of another session.")
            if header.grid_digest != sitting.grid.digest:
                raise _refused("paper-other-grid", "The session works with another grid.")
            ref = SheetRef(session, header.passage, header.juror, header.subject, sheet.code.part)
            if header.juror not in sitting.expected.plans or ref.id != header.sheet:
                raise _refused("paper-other-juror", "No such sheet is of this session.")
        taken = [self._taken(sheet, sitting, sheet.grid) for sheet in sheets if sheet.grid]
        return sum(self._desk.store.take_in(taken, self._desk.clock.now()).values())

    def _taken(self, sheet: PaperSheet, sitting: Sitting, grid: Grid) -> TakenReturn:
        header, code = sheet.code.header, sheet.code
        plan = sitting.expected.plans[header.juror]
        rebuilt = ReturnedSheet(
            header=header,
            context=context_on_paper(code, plan, grid),
            levels=sheet.given,
            texts=sheet.texts or (),
            envelope=base64.b64encode(code.envelope).decode("ascii"),
        )
        signer = sheet.signer.fingerprint if sheet.signer else ""
        return TakenReturn(
            file=hashlib.sha256(sheet.payload).hexdigest(),
            manifest=None,
            session=header.session,
            juror=header.juror,
            sheets=(TakenSheet(rebuilt, signer, from_paper=True),),
            # Whatever proof is kept is believed: only one that holds.
            enrolments=(code.enrolment,) if code.enrolment and self._is_proven(code) else (),
        )


class _Found:
    """What was found so far."""

    def __init__(self) -> None:
        self.symbols: list[tuple[bytes, PaperPlace]] = []
        self.refusals: list[PageRefusal] = []
        self.pages = 0
        self.cancelled = False

    @property
    def count(self) -> int:
        return len(self.symbols)


def _with_levels(sheet: PaperSheet, grid: Grid) -> PaperSheet:
    """With the levels and the texts to type. Raises ValueError where they are not the signed
    ones.
    """
    code = sheet.code
    given = levels_on_paper(code, grid)
    criteria = criteria_on_paper(code, grid)
    by_id = {one.criterion: one.level for one in given}
    numbers = {one.id: number for number, one in enumerate(criteria, 1)}
    levels = tuple(
        PaperLevel(
            criterion=one.id,
            number=numbers[one.id],
            code=one.code,
            text=one.text,
            level=grid.scale_of(one).level(by_id[one.id]) if one.id in by_id else None,
        )
        for one in criteria
    )
    codes = {one.id: one.code for one in criteria}
    to_type = tuple(
        PaperText(
            criterion=noted.criterion,
            number=numbers.get(noted.criterion or "", 0),
            code=codes.get(noted.criterion or ""),
            check=noted.check,
        )
        for noted in texts_on_paper(code, grid)
    )
    bloc = grid.bloc_of_assessment(code.assessment)
    assessment = bloc.assessment(code.assessment) if bloc else None
    return replace(
        sheet,
        grid=grid,
        given=given,
        levels=levels,
        to_type=to_type,
        texts=None if to_type else (),
        assessment_title=assessment.title if assessment else code.assessment,
    )


def _refused(reason: str, what: str) -> TravelError:
    return TravelError(what, "Nothing was kept.", reason=reason)
