"""Criteria left out for one candidate: never marked, sealed and printed as neutralised."""

from pathlib import Path

import openpyxl
import pytest
from msgspec import structs

from jury_desk.documents.content import content_of
from jury_desk.domain.document import parsed, plain_of
from jury_desk.domain.ports import Store
from jury_desk.domain.sealing import Context, differences
from jury_desk.domain.session import SessionPlan
from jury_desk.domain.sheet import Phase
from jury_desk.errors import SheetError
from jury_desk.services.juror_day import JurorDay
from jury_desk.services.open_sheet import OpenSheet
from jury_desk.services.sign_sheet import SheetSigning
from jury_desk.services.verify_files import FileVerification
from tests.documents.pdf_facts import pages_of
from tests.examples import example_grid, example_plan

GRID = example_grid()
PIN = "épreuve-12"


def plan_with(neutralised: tuple[str, ...], candidate: str = "c2") -> SessionPlan:
    """The example's plan, criteria left out for one candidate."""
    plan = example_plan(GRID)
    candidates = tuple(
        structs.replace(one, neutralised_=neutralised) if one.id == candidate else one
        for one in plan.candidates
    )
    return structs.replace(plan, id="session-2", candidates=candidates)


def opened(store: Store, juror_day: JurorDay, plan: SessionPlan, number: int = 0) -> OpenSheet:
    store.add_session(plan, GRID)
    day = juror_day.day(plan.id)
    return juror_day.open_sheet(day, day.sheets[number].ref)


@pytest.fixture
def sheet(store: Store, juror_day: JurorDay) -> OpenSheet:
    """An oral of the candidate for whom the second criterion is left out."""
    return opened(store, juror_day, plan_with(("k2",)))


def complete(sheet: OpenSheet) -> None:
    for criterion in sheet.criteria:
        sheet.set_level(criterion.id, "acquis")
    sheet.start_write_up()
    sheet.complete()


def test_sheet_owes_no_mark_for_a_criterion_when_neutralised(
    sheet: OpenSheet, juror_day: JurorDay
) -> None:
    assert [item.id for item in sheet.offered] == ["k1", "k2", "k3", "k4"]
    assert [item.id for item in sheet.criteria] == ["k1", "k3", "k4"]
    assert sheet.neutralised == ("k2",)
    assert sheet.gaps == ("k1", "k3", "k4")
    assert juror_day.day("session-2").sheets[0].total == 3
    complete(sheet)
    assert sheet.state.phase is Phase.COMPLETE


def test_mark_is_refused_when_its_criterion_is_neutralised(sheet: OpenSheet) -> None:
    with pytest.raises(SheetError, match="neutralised"):
        sheet.set_level("k2", "acquis")
    with pytest.raises(SheetError, match="neutralised"):
        sheet.set_comment("k2", "Non")
    assert sheet.state.marks == {}


def test_other_candidates_are_marked_whole_when_one_has_a_neutralised_criterion(
    store: Store, juror_day: JurorDay
) -> None:
    plan = plan_with(("k2",))
    store.add_session(plan, GRID)
    totals = [(item.ref.subject, item.total) for item in juror_day.day(plan.id).sheets]
    assert totals == [("c2", 3), ("c1", 4), ("c2", 3), ("c3", 4)]


def test_sheet_is_complete_at_once_when_every_criterion_is_neutralised(
    store: Store, juror_day: JurorDay
) -> None:
    sheet = opened(store, juror_day, plan_with(("k1", "k2", "k3", "k4")))
    complete(sheet)
    assert sheet.state.phase is Phase.COMPLETE


def test_signed_sheet_says_neutralised_when_it_is_printed(
    sheet: OpenSheet, signing: SheetSigning, verification: FileVerification, tmp_path: Path
) -> None:
    complete(sheet)
    sealed = signing.sign(sheet, PIN, ())
    assert sealed.record.context.neutralised == ("k2",)
    assert [given.criterion for given in sealed.record.levels] == ["k1", "k3", "k4"]
    assert differences(sealed) == ()
    shown = [item.level.word for group in content_of(sealed).groups for item in group.criteria]
    assert shown == ["Acquis", "Neutralisé", "Acquis", "Acquis"]
    files = signing.export(sheet, PIN, tmp_path / "sortie")
    for file in (files.pdf, files.workbook, files.record):
        assert verification.verify(file).intact
    cells = [
        str(cell.value)
        for row in openpyxl.load_workbook(files.workbook).worksheets[0]
        for cell in row
    ]
    assert "Neutralisé" in cells
    assert any("Neutralisé" in page for page in pages_of(files.pdf.read_bytes()))


def test_level_is_shown_when_someone_sealed_one_for_a_neutralised_criterion(
    sheet: OpenSheet, signing: SheetSigning
) -> None:
    complete(sheet)
    sealed = signing.sign(sheet, PIN, ())
    context = structs.replace(sealed.record.context, neutralised_=("k1",))
    forged = structs.replace(sealed, record=structs.replace(sealed.record, context=context))
    shown = [item.level.word for group in content_of(forged).groups for item in group.criteria]
    assert shown == ["Acquis", "Sans niveau", "Acquis", "Acquis"]
    assert differences(forged) == ("context_digest",)


def test_sealed_context_says_nothing_of_it_when_nothing_is_neutralised(
    store: Store, juror_day: JurorDay, signing: SheetSigning
) -> None:
    sheet = opened(store, juror_day, plan_with(()))
    complete(sheet)
    context = signing.sign(sheet, PIN, ()).record.context
    assert "neutralised" not in plain_of(context)
    assert parsed(Context, plain_of(context)).neutralised == ()
