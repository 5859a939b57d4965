"""Makes what the reception shows of what came in and what was decided."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from jury_desk.domain.folding import folded
from jury_desk.domain.preparation.people import juror_order
from jury_desk.domain.travel.acts import DossierHandedOut, ReceiptGiven
from jury_desk.services.hand_out import juror_keys
from jury_desk.services.receipts import due
from jury_desk.services.reception_judged import is_missing, known_sheets
from jury_desk.services.reception_wall import (
    Call,
    Cell,
    Column,
    Counts,
    ReceptionJuror,
    ReceptionState,
    Row,
)

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from jury_desk.domain.travel.ports import LastHeard, TravelStore
    from jury_desk.services.reception_desk import Received, Sitting
    from jury_desk.services.reception_judged import KnownSheet
    from jury_desk.services.reception_wall import CallReason


def wall(
    sitting: Sitting, received: Received, store: TravelStore, now: dt.datetime
) -> ReceptionState:
    """The reception at a moment (aware): whoever's passage is over and not here is to be called."""
    sheets = known_sheets(sitting, received, store)
    callers = _Callers(sitting, received, now)
    cells = [_cell(sitting, received, callers, sheet) for sheet in sheets]
    card, files = sitting.preparation.card, received.facts.files
    return ReceptionState(
        session=card.id,
        label=card.label,
        state=card.state,
        columns=_columns(sitting, cells),
        rows=_rows(sitting, cells),
        counts=_counts(sheets),
        jurors=_jurors(sitting, received, sheets),
        last_file=files[0] if files else None,
    )


class _Callers:
    """Who is to be called about a sheet."""

    def __init__(self, sitting: Sitting, received: Received, now: dt.datetime) -> None:
        self._sitting = sitting
        self._now = now
        self._told = {heard.juror for heard in received.facts.heard}
        self._out = {
            entry.act.juror for entry in received.entries if isinstance(entry.act, DossierHandedOut)
        }

    def call(self, sheet: KnownSheet) -> Call | None:
        """Whom, and why; None while the passage still lasts, and where nothing is to be done."""
        if not is_missing(sheet):
            return None
        reason = self._reason(sheet)
        is_over = sheet.ends_at is None or self._now >= sheet.ends_at
        if not is_over and reason in ("never-handed-out", "nothing-heard", "not-started",
                                      "in-progress", "moved-nowhere"):  # fmt: skip
            return None
        juror = self._sitting.preparation.jurors.get(sheet.juror)
        phone = juror.phone if juror else ""
        return Call(sheet.juror, self._sitting.name(sheet.juror), phone, reason)

    def _reason(self, sheet: KnownSheet) -> CallReason:
        match sheet.judged.standing:
            case "divergent":
                return "divergent"
            case "revoked":
                return "revoked"
            case "unknown-key":
                return "unknown-key"
            case "signed-there":
                return "signed-there"
            case "in-progress":
                return "in-progress"
            case "moved":
                return "moved-nowhere"
        if sheet.juror in self._told:
            return "not-started"
        return "nothing-heard" if sheet.juror in self._out else "never-handed-out"


def _cell(sitting: Sitting, received: Received, callers: _Callers, sheet: KnownSheet) -> Cell:
    judged = sheet.judged
    return Cell(
        sheet=judged.sheet,
        passage=sheet.passage,
        juror=sheet.juror,
        juror_name=sitting.name(sheet.juror),
        subject=sheet.subject,
        subject_name=sheet.subject_name,
        assessment=sheet.assessment,
        starts_at=sheet.starts_at,
        standing=judged.standing,
        version=judged.version,
        leaves=judged.leaves,
        aside=judged.aside,
        heard=judged.heard,
        heard_at=judged.heard_at,
        to_do=callers.call(sheet),
        waived_because=received.decided.waived.get(judged.sheet),
        is_planned=sheet.is_planned,
        not_chosen=judged.not_chosen,
    )


def _columns(sitting: Sitting, cells: Sequence[Cell]) -> tuple[Column, ...]:
    """The assessments that have a sheet, in the grid's order; "" last, for sheets whose assessment
    only a laptop knows.
    """
    used = {cell.assessment for cell in cells}
    found = [
        Column(item.id, item.title, bloc.id, bloc.code or bloc.title)
        for bloc in sitting.grid.blocs
        for item in bloc.assessments
        if item.id in used
    ]
    strange = sorted(used - {column.assessment for column in found})
    return (*found, *(Column(name, name, "", "") for name in strange))


def _rows(sitting: Sitting, cells: Sequence[Cell]) -> tuple[Row, ...]:
    candidates = sitting.preparation.candidates
    by_subject: dict[str, list[Cell]] = defaultdict(list)
    for cell in cells:
        by_subject[cell.subject].append(cell)
    rows = []
    for subject, own in by_subject.items():
        candidate = candidates.get(subject)
        by_assessment: dict[str, list[Cell]] = defaultdict(list)
        for cell in sorted(own, key=lambda one: (folded(one.juror_name), one.juror, one.sheet)):
            by_assessment[cell.assessment].append(cell)
        calls = (cell.to_do for cell in own if cell.to_do is not None)
        rows.append(
            Row(
                candidate=subject,
                name=candidate.name if candidate else next((c.subject_name for c in own), ""),
                number=candidate.number if candidate else "",
                cells={name: tuple(many) for name, many in by_assessment.items()},
                calls=tuple(dict.fromkeys(calls)),
                held=tuple(item.bloc for item in candidate.held) if candidate else (),
            )
        )
    return tuple(sorted(rows, key=lambda row: (folded(row.name), row.candidate)))


def _counts(sheets: Sequence[KnownSheet]) -> Counts:
    stands = Counter(sheet.judged.standing for sheet in sheets)
    return Counts(
        expected=len(sheets),
        received=stands["received"] + stands["from-paper"],
        from_paper=stands["from-paper"],
        signed_there=stands["signed-there"],
        in_progress=stands["in-progress"],
        nothing_heard=stands["nothing-heard"],
        divergent=stands["divergent"],
        revoked=stands["revoked"] + stands["unknown-key"],
        waived=stands["waived"],
        absent=stands["absent"],
        given_up=stands["moved"] + stands["recused"],
        missing=sum(map(is_missing, sheets)),
        unplanned=sum(not sheet.is_planned for sheet in sheets),
    )


def _jurors(
    sitting: Sitting, received: Received, sheets: Sequence[KnownSheet]
) -> tuple[ReceptionJuror, ...]:
    own: dict[str, list[KnownSheet]] = defaultdict(list)
    for sheet in sheets:
        own[sheet.juror].append(sheet)
    heard = {one.juror: one.made_at for one in sorted(received.facts.heard, key=_made_at)}
    taken = {one.juror: one.taken_at for one in reversed(received.facts.files)}
    waiting = set(due(received))
    given = Counter(
        entry.act.juror for entry in received.entries if isinstance(entry.act, ReceiptGiven)
    )
    return tuple(
        ReceptionJuror(
            juror=juror.id,
            name=juror.name,
            phone=juror.phone,
            keys=juror_keys(received.judgement, juror.id),
            expected=len(own[juror.id]),
            received=sum(
                sheet.judged.standing in ("received", "from-paper") for sheet in own[juror.id]
            ),
            missing=sum(map(is_missing, own[juror.id])),
            last_heard=heard.get(juror.id),
            last_taken=taken.get(juror.id),
            receipt_due=juror.id in waiting,
            receipts=given[juror.id],
        )
        for juror in sorted(sitting.preparation.jurors.values(), key=juror_order)
    )


def _made_at(heard: LastHeard) -> dt.datetime:
    return heard.made_at
