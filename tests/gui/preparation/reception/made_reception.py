"""A made-up reception, with the manners of the real services, for the pages' tests."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from jury_desk.domain.sealing import (
    Context,
    LevelGiven,
    Person,
    Record,
    SealedSheet,
    TextGiven,
    header_of,
    sealed,
)
from jury_desk.domain.travel.copies import Volume
from jury_desk.domain.travel.ports import SheetFact, TakenFile
from jury_desk.domain.travel.sheets_return import SheetProgress
from jury_desk.domain.travel.standing import SETTLED, Standing
from jury_desk.errors import JuryDeskError
from jury_desk.services.hand_out import HandedDossier, JurorDossier, JurorKey
from jury_desk.services.receipts import WrittenReceipt
from jury_desk.services.reception import (
    Call,
    CallReason,
    Cell,
    Column,
    Counts,
    ReceptionJuror,
    ReceptionState,
    Row,
)
from jury_desk.services.rescue_opening import Rescued
from jury_desk.services.take_in import FileOutcome, Intake, Refusal
from tests.gui.preparation.made_session import shipped_grid

MORNING = dt.datetime(2027, 6, 14, 8, 0, tzinfo=dt.UTC)
PHONE = "06 12 34 56 78"
JURORS = (("j1", "Anne Kerbrat"), ("j2", "Bruno Lemoine"), ("j3", "Paul Tanguy"))
COLUMNS = (
    Column("a1", "Dossier professionnel", "b1", "Bloc 1"),
    Column("a2", "Jeu de rôle", "b2", "Bloc 2"),
    Column("a3", "Réunion d’équipe", "b3", "Bloc 3"),
    Column("a4", "Dossier", "b4", "Bloc 4"),
)
NAMES = (
    "LEFÈVRE Élodie", "BERNARD Thomas", "NGUYEN Maï", "GIRARD Julien", "BENALI Inès",
    "LE GOFF Yann", "DIALLO Mamadou", "CHEVALIER Zoé", "DA SILVA-MONTPEZAT DE LA ROCHE Inês",
    "ŒUVRARD François",
)  # fmt: skip

_CALLS: dict[str, CallReason] = {
    "nothing-heard": "nothing-heard",
    "signed-there": "signed-there",
    "divergent": "divergent",
    "revoked": "revoked",
    "unknown-key": "unknown-key",
}
_STANDINGS: dict[tuple[int, int, int], Standing] = {
    (1, 1, 2): "divergent",
    (1, 3, 1): "signed-there",
    (2, 1, 2): "nothing-heard",
    (3, 2, 0): "absent",
    (3, 2, 1): "absent",
    (3, 2, 2): "absent",
    (4, 3, 0): "signed-there",
    (4, 3, 1): "signed-there",
    (5, 0, 2): "in-progress",
    (6, 1, 1): "revoked",
    (6, 3, 0): "waived",
    (7, 3, 0): "nothing-heard",
    (7, 3, 1): "nothing-heard",
    (8, 0, 0): "from-paper",
    (8, 1, 0): "moved",
    (8, 2, 1): "recused",
    (9, 2, 1): "unknown-key",
}
"""By candidate, assessment and juror; all others are received."""


def fact(cell: str, version: int = 1, sign: str = "a") -> SheetFact:
    """A sealed version of a sheet."""
    return SheetFact(
        header=f"{cell}-{version}-{sign}",
        sheet=cell,
        version=version,
        parent=None,
        passage="p",
        juror="j1",
        subject="c1",
        signer=sign * 64,
        signed_at=MORNING,
        taken_at=MORNING + dt.timedelta(hours=1),
    )


def made_cell(row: int, column: int, juror: int, standing: Standing) -> Cell:
    """A sheet as it stands."""
    name, id_ = JURORS[juror][1], f"s{row}-{column}-{juror}"
    here = standing in ("received", "from-paper")
    leaves = (fact(id_, 2, "a"), fact(id_, 2, "b")) if standing == "divergent" else ()
    heard = None
    if standing in ("signed-there", "in-progress"):
        status: Any = "signed" if standing == "signed-there" else "started"
        heard = SheetProgress(
            sheet=id_, passage="p1", subject="c1", version=1, status=status, marked=9, total=14
        )
    version = fact(id_) if here else None
    reason = _CALLS.get(standing)
    return Cell(
        sheet=id_,
        passage=f"p{row}-{column}",
        juror=JURORS[juror][0],
        juror_name=name,
        subject=f"c{row}",
        subject_name=NAMES[row % len(NAMES)],
        assessment=COLUMNS[column].assessment,
        starts_at=MORNING,
        standing=standing,
        version=version,
        leaves=(version,) if version else leaves,
        aside=(fact(id_, 1, "c"),) if standing in ("revoked", "unknown-key") else (),
        heard=heard,
        heard_at=MORNING if heard else None,
        to_do=Call(JURORS[juror][0], name, PHONE, reason) if reason else None,
        waived_because="Jurée malade" if standing == "waived" else None,
    )


def made_row(row: int) -> Row:
    """A candidate of the wall."""
    at = row % len(NAMES)
    cells = {
        column.assessment: tuple(
            made_cell(row, place, juror, _STANDINGS.get((at, place, juror), "received"))
            for juror in range(len(JURORS))
        )
        for place, column in enumerate(COLUMNS)
        if not (at == 1 and place == 0)
    }
    calls = [cell.to_do for every in cells.values() for cell in every if cell.to_do]
    return Row(
        candidate=f"c{row}",
        name=NAMES[at],
        number=f"2027-{row:03}",
        cells=cells,
        calls=tuple(dict.fromkeys(calls)),
        held=("b1",) if at == 1 else (),
    )


def key(sign: str = "a", revoked: dt.datetime | None = None) -> JurorKey:
    """A juror's key."""
    return JurorKey(sign * 64, f"laptop-{sign}", MORNING, revoked)


def reception_state(rows: int = len(NAMES)) -> ReceptionState:
    """A wall of so many candidates, four assessments, three jurors."""
    return counted(
        ReceptionState(
            session="session-1",
            label="Session de juin 2027",
            state="open",
            columns=COLUMNS,
            rows=tuple(made_row(row) for row in range(rows)),
            counts=Counts(),
            jurors=tuple(
                ReceptionJuror(
                    juror=id_,
                    name=name,
                    phone=PHONE,
                    keys=(key("a"), key("b", MORNING)) if id_ == "j2" else (key("c"),),
                    expected=39,
                    received=36,
                    missing=3 if id_ != "j1" else 0,
                    last_heard=MORNING,
                    last_taken=MORNING,
                    receipt_due=id_ != "j3",
                    receipts=1,
                )
                for id_, name in JURORS
            ),
            last_file=TakenFile("f" * 64, "j3", "d", MORNING + dt.timedelta(hours=2), 12, 0),
        )
    )


def counted(state: ReceptionState) -> ReceptionState:
    """The state with its counts."""
    every = [cell for row in state.rows for cells in row.cells.values() for cell in cells]

    def of(*standings: str) -> int:
        return sum(cell.standing in standings for cell in every)

    counts = Counts(
        expected=len(every),
        received=of("received"),
        from_paper=of("from-paper"),
        signed_there=of("signed-there"),
        divergent=of("divergent"),
        revoked=of("revoked", "unknown-key"),
        waived=of("waived"),
        missing=sum(cell.standing not in SETTLED for cell in every),
    )
    return replace(state, counts=counts)


def changed(state: ReceptionState, sheet: str, **fields: Any) -> ReceptionState:
    """The state with another cell in place of that sheet's."""

    def cells(row: Row) -> Mapping[str, tuple[Cell, ...]]:
        return {
            name: tuple(replace(c, **fields) if c.sheet == sheet else c for c in every)
            for name, every in row.cells.items()
        }

    return counted(replace(state, rows=tuple(replace(r, cells=cells(r)) for r in state.rows)))


def _intake() -> Intake:
    return made_intake()


@dataclass
class MadeOffice:
    """Each of the secretariat's services at once; `acts` are the decisions, oldest first, and
    `refusal` is raised by the next one.
    """

    now: ReceptionState = field(default_factory=reception_state)
    intake: Intake = field(default_factory=_intake)
    acts: list[tuple[Any, ...]] = field(default_factory=list)
    sticks: tuple[Volume, ...] = ()
    refusal: JuryDeskError | None = None
    go_on: threading.Event | None = None
    """What an intake waits for, where it is to be met while it runs."""

    def __post_init__(self) -> None:
        self.taking = self.reception = self.receipts = self
        self.out, self.rescue = MadeOut(), MadeRescue()

    def volumes(self) -> tuple[Volume, ...]:
        return self.sticks

    def state(self, session: str) -> ReceptionState:
        assert session == self.now.session
        return self.now

    def sheet(self, header: str) -> SealedSheet:
        return made_sealed(int(header.endswith("-b")))

    def waive(self, session: str, sheet: str, reason: str) -> ReceptionState:
        fields = {"standing": "waived", "waived_because": reason, "to_do": None}
        return self._decide(session, "waive", changed(self.now, sheet, **fields), sheet, reason)

    def withdraw_waiver(self, session: str, sheet: str, reason: str) -> ReceptionState:
        fields = {"standing": "nothing-heard", "waived_because": None}
        return self._decide(session, "withdraw", changed(self.now, sheet, **fields), sheet, reason)

    def choose(self, session: str, sheet: str, header: str, reason: str) -> ReceptionState:
        fields = {"standing": "received", "leaves": (), "to_do": None}
        return self._decide(
            session, "choose", changed(self.now, sheet, **fields), sheet, header, reason
        )

    def revoke(
        self, session: str, juror: str, fingerprint: str, since: dt.datetime, reason: str
    ) -> ReceptionState:
        return self._decide(session, "revoke", self.now, juror, fingerprint, since, reason)

    def withdraw_revocation(
        self, session: str, juror: str, fingerprint: str, reason: str
    ) -> ReceptionState:
        return self._decide(session, "restore", self.now, juror, fingerprint, reason)

    def write(self, session: str, folder: str, jurors: object = None) -> tuple[WrittenReceipt, ...]:
        due = [one for one in self.now.jurors if one.receipt_due]
        self.now = replace(
            self.now, jurors=tuple(replace(j, receipt_due=False) for j in self.now.jurors)
        )
        self._decide(session, "receipts", self.now, folder, jurors)
        return tuple(WrittenReceipt(j.juror, j.name, f"{folder}/{j.juror}.recu", 36) for j in due)

    def take_in(
        self,
        paths: Sequence[str],
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> Intake:
        self.acts.append(("take in", tuple(paths)))
        progress(1, 2)
        if self.go_on is not None:
            assert self.go_on.wait(30)
        if self.refusal is not None:
            raise self.refusal
        return replace(self.intake, cancelled=cancelled())

    def _decide(self, session: str, *act: Any) -> ReceptionState:
        assert session == self.now.session
        if self.refusal is not None:
            refusal, self.refusal = self.refusal, None
            raise refusal
        name, state, *about = act
        self.now = state
        self.acts.append((name, *about))
        return self.now


def made_intake() -> Intake:
    """Two whole files, one of them known, and three refusals."""
    return Intake(
        files=(
            FileOutcome("retour-j3-1.fiches", "session-1", "j3", "Paul Tanguy", new=12, known=0),
            FileOutcome(
                "retour-j1-2.fiches",
                "session-1",
                "j1",
                "Anne Kerbrat",
                new=3,
                known=9,
                refusals=(Refusal("seal-broken", "s1", "Anne Kerbrat, 10:40, NGUYEN Maï"),),
            ),
            FileOutcome("photo.jpg", refusals=(Refusal("foreign"),)),
            FileOutcome("coupe.fiches", refusals=(Refusal("cut-short"),)),
        )
    )


def made_dossiers() -> tuple[JurorDossier, ...]:
    """One never handed out, one whose plan changed, one in order, one with two laptops."""
    two = (key("a"), key("b", MORNING))
    return (
        JurorDossier("j1", "Anne Kerbrat", 12, 1, MORNING, False, (key("c"),), True),
        JurorDossier("j2", "Bruno Lemoine", 12, 2, MORNING, True, two, True),
        JurorDossier("j3", "Paul Tanguy", 11, 1, MORNING, False, (), True),
        JurorDossier("j4", "Sophie Le Bihan-Kermarrec de Kerguelen", 9, 0, None, True, (), False),
        JurorDossier("j5", "Observatrice Marchand", 0, 0, None, False, (), False),
    )


@dataclass
class MadeOut:
    """The handing out alone; `wishes` are what was asked for."""

    dossiers: tuple[JurorDossier, ...] = field(default_factory=made_dossiers)
    wishes: list[dict[str, Any]] = field(default_factory=list)
    refusal: JuryDeskError | None = None
    """What comes after the first dossier."""

    is_guarded = True

    def state(self, session: str) -> tuple[JurorDossier, ...]:
        assert session == "session-1"
        return self.dossiers

    def hand_out(
        self, session: str, jurors: Sequence[str], folder: str, **wish: Any
    ) -> tuple[HandedDossier, ...]:
        self.wishes.append({"jurors": tuple(jurors), "folder": folder, **wish})
        handed = []
        for number, one in enumerate(self.dossiers):
            if one.juror not in jurors:
                continue
            wish["progress"](number, len(jurors))
            fresh = wish["new_codes"] or one.juror in wish["carried"] or not one.has_activation
            code = "K7QF-2M9X-TR4D-8" if fresh else None
            path = f"{folder}/{one.juror}.jury"
            handed.append(HandedDossier(session, one.juror, one.name, path, one.number + 1, code))
            wish["handed"](handed[-1])
            if self.refusal is not None:
                raise self.refusal
        self.dossiers = tuple(
            replace(d, number=d.number + 1, is_due=False, handed_at=MORNING, has_activation=True)
            if d.juror in jurors
            else d
            for d in self.dossiers
        )
        return tuple(handed)

    def slips(self, handed: Sequence[HandedDossier], folder: str) -> str:
        self.wishes.append({"slips": tuple(one.juror for one in handed), "folder": folder})
        return f"{folder}/codes.pdf"


@dataclass
class MadeRescue:
    """A rescue file of juror j1, whatever its path."""

    def open(self, path: str, session: str | None = None) -> Rescued:
        nothing: Any = None
        assert path
        return Rescued(session or "", "j1", "Anne Kerbrat", nothing, (), signed=4, begun=2)


def made_sealed(shift: int) -> SealedSheet:
    """A sealed version of the first assessment's first criteria; `shift` moves its levels."""
    grid = shipped_grid()
    assessment = grid.blocs[0].assessments[0].id
    criteria = grid.criteria_of(assessment)[:3]
    about = Context(
        sheet="a" * 32,
        version=2,
        session="session-1",
        session_label="Session de juin 2027",
        session_date=MORNING.date(),
        language="fr",
        practice=False,
        certification=grid.certification.label,
        grid=grid.id,
        grid_revision=grid.revision,
        bloc=grid.blocs[0].id,
        assessment=assessment,
        passage="p1",
        passage_at=MORNING,
        subject=Person(id="c1", name="BERNARD Thomas"),
        juror=Person(id="j3", name="Paul Tanguy"),
        juror_quality="member",
        started_at=MORNING,
        completed_at=MORNING,
        signed_at=MORNING,
        journal_head="0" * 64,
        journal_length=5,
        device="d",
    )
    levels = []
    for number, criterion in enumerate(criteria):
        scale = grid.scale_of(criterion).levels
        levels.append(LevelGiven(criterion=criterion.id, level=scale[(number + shift) % 2].id))
    texts = (TextGiven(criterion=criteria[0].id, text=f"Remarque {shift}"),)
    record = Record(context=about, levels=tuple(levels), texts=texts, grid=grid)
    return sealed(record, header_of(record), b"envelope")
