"""Blank score sheets: every criterion, what they are prefilled with, what they never tell."""

import io
import json
from dataclasses import replace

import pikepdf
from msgspec import structs

from jury_desk.domain.grid import parse_grid
from jury_desk.domain.preparation.plan import session_plan
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.domain.sheet import expected_sheets
from jury_desk.paths import resources
from tests.documents.pdf_facts import pages_of, squeezed
from tests.documents.session_papers import samples
from tests.documents.session_papers.samples import PAPERS, grid, session


def sheets_of(juror: str, made: Preparation | None = None) -> str:
    """The text of the sheets of one juror."""
    files = PAPERS.papers("blank-sheets", "pdf", made or session(), grid(), "fr", single=True)
    (file,) = [file for file in files if file.name.endswith(f"-{juror}.pdf")]
    return "".join(pages_of(file.content))


def fours(digest: str) -> str:
    return squeezed(digest)


def test_every_expected_sheet_is_there_with_its_id_when_a_juror_goes_to_paper() -> None:
    made = session()
    for juror in ("j1", "j3", "j5"):
        plan = session_plan(made, grid(), juror)
        wanted = [ref.id for ref in expected_sheets(plan, juror)]
        text = sheets_of(juror)
        assert wanted
        assert [id_ for id_ in wanted if fours(id_) not in text] == []
        assert text.count("Fiched’évaluationpapier") == len(wanted)


def test_criteria_are_whole_and_every_level_has_a_word_when_a_sheet_is_printed() -> None:
    text = sheets_of("j3")
    criteria = grid().criteria_of("b2.e3")
    assert [c.id for c in criteria if squeezed(c.text) not in text] == []
    levels = grid().scale_of(criteria[0]).levels
    neutralised = 1
    for level in levels:
        assert text.count(squeezed(level.label)) >= len(criteria) - neutralised


def test_sheet_is_filled_in_when_candidate_juror_room_and_hour_are_known() -> None:
    text = sheets_of("j3")
    for wanted in (
        "LEFÈVRE Élodie, Marie", "2027-001", "Anne Prigent, Membre du jury", "client", "Jury 1",
        "lundi 14 juin 2027, de 9 h 30 à 10 h 20", "Salle Surcouf · Bâtiment A", "session-1",
        grid().digest,
    ):  # fmt: skip
        assert squeezed(wanted) in text


def test_neutralised_criterion_is_told_without_a_reason_when_it_was_granted() -> None:
    text = sheets_of("j3")
    assert text.count(squeezed("Critère neutralisé : ne pas évaluer")) == 1
    assert "TEXTE-DE-L-AVIS" not in text
    assert "NadiaFerrand" not in text


def test_criterion_is_assessed_when_neutralising_it_is_pending_or_refused() -> None:
    made = session()
    asked = {**made.neutralisations}
    for decision in ("pending", "refused"):
        asked["n2"] = structs.replace(asked["n2"], decision=decision)
        assert "neutralisé" not in sheets_of("j3", replace(made, neutralisations=asked))


def test_each_member_has_one_sheet_of_all_parts_when_a_team_passes() -> None:
    name = "developpement-commercial-business-unit.grid.json"
    parted = parse_grid(json.loads((resources() / "grids" / name).read_text(encoding="utf-8")))
    made = session(grid=parted.id, grid_digest=parted.digest)
    passage = samples.placed("p-t", "t1", "a3.e1", 0, 540, "p1", "r1", jurors=("j2",))
    bloc = parted.bloc_of_assessment("a3.e1")
    assert bloc is not None
    candidates = {
        id_: structs.replace(one, blocs=(bloc.id,), held=()) for id_, one in made.candidates.items()
    }
    made = replace(made, passages={"p-t": passage}, candidates=candidates)
    (file,) = PAPERS.papers("blank-sheets", "pdf", made, parted, "fr")
    text = "".join(pages_of(file.content))
    assert file.items == 3
    assert text.count(squeezed("Note d'équipe, Note individuelle")) == 3


def test_no_paper_holds_a_formula_or_a_script_when_the_sheets_are_opened() -> None:
    (file,) = PAPERS.papers("blank-sheets", "pdf", samples.hostile(), grid(), "fr")
    with pikepdf.open(io.BytesIO(file.content)) as pdf:
        assert "/OpenAction" not in pdf.Root
        assert "/Names" not in pdf.Root
        assert all("/Annots" not in page for page in pdf.pages)
