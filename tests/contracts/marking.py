"""A juror at work on a store, through the services: what the tests of storage share."""

import datetime as dt
from dataclasses import dataclass, field

from jury_desk.domain.ports import Store
from jury_desk.domain.sealing import (
    Context,
    Person,
    Record,
    SealedSheet,
    header_of,
    levels_and_texts,
    person,
    sealed,
)
from jury_desk.domain.sheet import SheetRef, expected_sheets
from jury_desk.services.open_sheet import OpenSheet
from tests.examples import example_grid, example_plan

GRID = example_grid()
PLAN = example_plan(GRID)
REFS: tuple[SheetRef, ...] = expected_sheets(PLAN, "j1")


@dataclass
class TickingClock:
    """A clock that goes on by 1.25 s at every look."""

    moment: dt.datetime = dt.datetime(2026, 6, 12, 9, 0, 0, 250_000, tzinfo=dt.UTC)
    looks: int = field(default=0)

    def now(self) -> dt.datetime:
        self.looks += 1
        return self.moment + dt.timedelta(milliseconds=1250 * self.looks)

    def elapsed_ms(self) -> int:
        return 1250 * self.looks

    def epoch(self) -> str:
        return "boot-1"


def opened_sheet(store: Store, ref: SheetRef = REFS[0]) -> OpenSheet:
    """The sheet on a store that knows the example's session."""
    store.add_session(PLAN, GRID)
    return OpenSheet(store, TickingClock(), PLAN, GRID, ref)


def complete_sheet(sheet: OpenSheet) -> None:
    """Mark every criterion, justify where it is asked for, and complete."""
    for number, criterion in enumerate(sheet.criteria):
        sheet.set_level(criterion.id, "acquis" if number % 2 else "partiel")
    sheet.start_write_up()
    for name in sheet.to_justify:
        sheet.set_comment(name, f"Justification de {name} : l’écoute manque à « {name} ».")
    sheet.complete()


def sealed_of(sheet: OpenSheet) -> SealedSheet:
    """A sealed sheet of what stands, with an envelope that no key made."""
    plan, state = sheet.plan, sheet.state
    moment = dt.datetime(2026, 6, 12, 11, state.version, tzinfo=dt.UTC)
    context = Context(
        sheet=sheet.ref.id,
        version=state.version,
        parent=state.parent,
        session=plan.id,
        session_label=plan.label,
        session_date=plan.date,
        language=plan.language,
        practice=plan.practice,
        certification=sheet.grid.certification.label,
        grid=sheet.grid.id,
        grid_revision=sheet.grid.revision,
        bloc=sheet.bloc.id,
        assessment=sheet.assessment.id,
        passage=sheet.passage.id,
        passage_at=sheet.passage.starts_at,
        subject=person(plan, sheet.ref.subject),
        juror=Person(id=sheet.ref.juror, name="Dominique Exemple"),
        juror_quality="member",
        started_at=moment,
        completed_at=moment,
        signed_at=moment,
        journal_head=state.head,
        journal_length=state.seq,
        device="exemple",
    )
    levels, texts = levels_and_texts(state, sheet.criteria)
    record = Record(context=context, levels=levels, texts=texts, grid=sheet.grid)
    return sealed(record, header_of(record), b"no real envelope")


def sign(sheet: OpenSheet) -> SealedSheet:
    """Record a sealed version of a complete sheet."""
    made = sealed_of(sheet)
    sheet.record_seal(made.header.digest, made.to_bytes())
    return made
