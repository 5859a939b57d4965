"""The Excel template: a grid written and taken back is the same grid, whatever it holds."""

import io
from collections.abc import Callable, Sequence

import pytest
from hypothesis import Phase as Phases
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from openpyxl import Workbook, load_workbook

from jury_desk.domain.account import account_of
from jury_desk.domain.draft import Draft
from jury_desk.domain.grid import (
    Activity,
    Assessment,
    Award,
    Bloc,
    Certification,
    Competency,
    Criterion,
    External,
    Grid,
    Part,
    Phase,
    parse_grid,
)
from jury_desk.domain.scale import Level, Scale
from jury_desk.domain.source import SourceDocument
from jury_desk.errors import ExportError, FrameworkEmptyError, FrameworkError
from jury_desk.frameworks.readers.sheets import read_book
from jury_desk.frameworks.template import workbook
from jury_desk.frameworks.template.cells import (
    taken,
    taken_list,
    taken_number,
    written,
    written_list,
    written_number,
)
from jury_desk.frameworks.template.taking_back import taken_back
from jury_desk.words import workshop
from tests.frameworks.cases import grid_ids, reviewed
from tests.frameworks.files import excel_file
from tests.frameworks.readers.seen import never, unheard

Edit = Callable[[Workbook], None]

TEXTS = st.text(alphabet=st.characters(codec="utf-8"), max_size=30)


def back(content: bytes) -> tuple[Draft | None, SourceDocument]:
    source, book = read_book(content, "grille.xlsx", "xlsx", unheard, never)
    return taken_back(book, source), source


def draft_of(content: bytes) -> Draft:
    draft, source = back(content)
    assert draft is not None
    assert account_of(draft, source).unaccounted() == ()
    return draft


def edited(content: bytes, edit: Edit) -> bytes:
    book, made = load_workbook(io.BytesIO(content)), io.BytesIO()
    edit(book)
    book.save(made)
    return made.getvalue()


def typed(**sheets: Sequence[Sequence[object]]) -> Edit:
    """Types rows under the heads of sheets, by the sheets' names."""

    def edit(book: Workbook) -> None:
        for name, rows in sheets.items():
            for place, row in enumerate(rows, start=2):
                for at, value in enumerate(row, start=1):
                    book[name].cell(place, at).value = value  # type: ignore[assignment]

    return edit


def faults(draft: Draft) -> list[tuple[str, str]]:
    return [(found.details["cell"], found.details["fault"]) for found in draft.found]


def full_grid() -> Grid:
    """A grid that uses every field of the format."""
    levels = (
        Level(id="ok", label="Acquis", short="A", value="1", key="1"),
        Level(
            id="ko", label="Non acquis", short="N", value="0.0", key="é", needs_justification=True
        ),
        Level(id="no", label="Non observé", short="–", key="3"),
    )
    other = Scale(id="points", label="", levels=levels[:2])
    bloc = Bloc(
        id="b1", code="BC 1", title="Conduire\nun projet", printed_text="Condure",
        doubts=("a", "b"),
        activities=(
            Activity(id="a1", code="A1", title="Préparer", tasks=("Une", "- deux", "")),
            Activity(id="a2", title="", printed_text="x", doubts=("=1+1",)),
        ),
        competencies=(
            Competency(id="c1", code="C1", text="=1+1", items=("un", "• deux"), activity="a1",
                       column="Compétences visées", weight="0.50", eliminatory=True),
            Competency(id="c2", code="c1", text=" blancs  autour ", activity="a2", weight="2"),
            Competency(id="c3", text="@SUM(A1)", doubts=("l'un\n\nl'autre",)),
        ),
        assessments=(
            Assessment(id="e1", title="Étude ; de cas", text="a\n\nb", setting="both",
                       forms=("written", "roleplay", "external"), languages=("fr", "en"),
                       competencies=("c2", "c1"), external=External(name="", pass_above="850"),
                       parts=(Part(id="t", label="Équipe", setting="group", weight="0.7"),
                              Part(id="i", label="", weight="0.30")),
                       phases=(Phase(kind="preparation", label="Lire", minutes=0),
                               Phase(kind="break"))),
            Assessment(id="e2", title="Étude ; de cas", setting="either",
                       external=External(name="TOEIC", pass_at_least="7.5")),
        ),
        criteria=(
            Criterion(id="k1", code="CE1", printed_code="CE 1", text="+33 1", items=("x", "y;z"),
                      heading="Pour l'étude", competency="c2", assessments=("e2", "e1"), part="t",
                      scale="points", weight="1.25", eliminatory=True, core=False,
                      descriptors={"ok": "=tout", "ko": ""}, printed_text="+33", doubts=("d",)),
            Criterion(id="k2", code="CE1", text='"entre guillemets"', descriptors={"no": "rien"}),
            Criterion(id="k3", text="_x0041_ et #", heading="", items=('["a", "b"]',)),
        ),
    )  # fmt: skip
    return parse_grid(
        Grid(
            format="jury-desk/grid/1",
            id="toute-la-grille",
            revision="2 bis",
            language="fr",
            certification=Certification(
                label="Chef de projet", title="Chef\u00a0de projet", certifier="", register_="RS",
                code="6 000", level="6", eqf_level="", nsf="310 ; 312", decision_date="2026-01-02",
                expiry_date="-", source="=référentiel.pdf", notes=("Une.", "", "Deux\nlignes"),
            ),
            scales=(Scale(id="acquis", label="Acquis", levels=levels), other),
            scale="acquis",
            blocs=(bloc, Bloc(id="bc-1", code="b1", title="", printed_text="rien")),
            awards=(
                Award(id="titre", title="", kind="full", blocs=("bc-1", "b1"), external=("e1",)),
                Award(id="badge", title="Badge", kind="partial"),
            ),
            rules={"seuil": "0.5", "oui": True, "non": False, "vide": "", "vrai": "true",
                   "liste": [1, "a", None, {"b": []}], "nombre": 3, "rien": None},
        ).plain()
    )  # fmt: skip


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", grid_ids())
def test_template_gives_the_grid_back_when_it_was_filled(name: str, language: str) -> None:
    grid = reviewed(name)
    draft = draft_of(workbook(language, grid))
    assert draft.grid == grid
    assert draft.grid.digest == grid.digest
    assert draft.found == ()


@pytest.mark.parametrize("language", ["fr", "en"])
def test_template_gives_every_field_back(language: str) -> None:
    grid = full_grid()
    draft, _ = back(workbook(language, grid))
    assert draft is not None
    assert draft.grid.plain() == grid.plain()
    assert draft.found == ()


@given(TEXTS, TEXTS, st.lists(TEXTS, max_size=3))
@settings(max_examples=25, deadline=None, phases=[Phases.explicit, Phases.reuse, Phases.generate])
def test_template_gives_texts_back_whatever_they_are(
    label: str, text: str, items: list[str]
) -> None:
    whole = full_grid()
    criterion = Criterion(
        id="k", text=text or "x", items=tuple(items), heading=label, code=label, doubts=(text,)
    )
    competency = Competency(id="c", code=label, text=text, column=label)
    bloc = Bloc(id="b", code=label, title=text, competencies=(competency,), criteria=(criterion,))
    card = replace(whole.certification, label=label or "x", notes=(text, label))
    grid = replace(whole, blocs=(bloc,), awards=(), certification=card, rules={label: text})
    draft, _ = back(workbook("fr", grid))
    assert draft is not None
    assert draft.grid.plain() == grid.plain()


@given(st.one_of(st.none(), TEXTS))
def test_written_text_is_taken_back_whatever_it_is(text: str | None) -> None:
    cell = written(text)
    assert (None if cell is None else taken(cell)) == text


@given(st.lists(TEXTS, max_size=4))
def test_written_list_is_taken_back_whatever_it_is(items: list[str]) -> None:
    assert taken_list(written_list(items) or "") == tuple(items)


@given(st.from_regex(r"\A-?[0-9]{1,12}(\.[0-9]{1,12})?\Z"))
def test_written_number_is_taken_back_digit_for_digit(number: str) -> None:
    assert taken_number(str(written_number(number))) == number


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("  Deux   mots ", "Deux mots"),
        ("un\n\n deux", "un\ndeux"),
        ('"Bonjour"', '"Bonjour"'),
        ('" a"', " a"),
        ("   ", None),
    ],
)
def test_taken_gives_the_text_a_person_means(cell: str, text: str | None) -> None:
    assert taken(cell) == text


def test_taken_list_drops_bullets_when_they_were_typed() -> None:
    assert taken_list("• un\n - deux\n\ntrois") == ("un", "deux", "trois")


def test_template_is_read_as_any_workbook_when_it_is_not_ours() -> None:
    assert back(excel_file())[0] is None


def test_template_makes_a_grid_of_what_was_typed_without_ids() -> None:
    edit = typed(
        Blocs=[["BC1", "Conduire un projet"], ["BC2", "Vendre"]],
        Activités=[["BC1", "A1", "Préparer", "- lire\n- écrire"]],
        Compétences=[
            ["bc1", "A1", "C1.1", "Analyser", None, None, "0,5", "Oui"],
            ["BC2", None, "C2.1", "Négocier", None, None, 2],
        ],
        Épreuves=[
            ["BC1", "E1", "Étude de cas", "Un dossier", "groupe", "écrit, oral", "fr"],
            ["BC2", "E1", "Jeu de rôle", None, "Individual", "role-play", None, "C2.1"],
        ],
        Critères=[
            ["BC1", "C1.1", "e1", "CE1", "La demande est comprise"],
            [None, "C1.1", "Étude de cas", None, "Elle est reformulée"],
            ["BC2", "c2.1", "E1", 1.1, "Le prix est tenu", None, None, None, None, 1.5],
        ],
        Descripteurs=[["CE1", "Acquis", "Sans erreur"], [None, "✗", "Fausse"]],
    )

    def fill_in(book: Workbook) -> None:
        card = book["Carte d'identité"]
        card["B2"], card["B3"] = "Chef de projet", "Chef de projet digital"
        edit(book)

    draft = draft_of(edited(workbook("fr"), fill_in))
    grid = draft.grid
    assert draft.found == ()
    assert (grid.id, grid.certification.title) == ("chef-projet-digital", "Chef de projet digital")
    one, two = grid.blocs
    assert [item.tasks for item in one.activities] == [("lire", "écrire")]
    assert [(item.weight, item.eliminatory) for item in one.competencies] == [("0.5", True)]
    assert (one.assessments[0].setting, one.assessments[0].forms) == ("group", ("written", "oral"))
    assert two.assessments[0].setting == "individual"
    assert two.assessments[0].competencies == (two.competencies[0].id,)
    assert [item.assessments for item in one.criteria] == [(one.assessments[0].id,)] * 2
    assert one.criteria[0].descriptors == {"acquis": "Sans erreur", "non-acquis": "Fausse"}
    assert [(item.code, item.weight) for item in two.criteria] == [("1.1", "1.5")]
    assert two.criteria[0].assessments == (two.assessments[0].id,)


def test_template_names_the_cell_when_a_word_is_not_understood() -> None:
    edit = typed(
        Blocs=[["BC1", "Conduire"], ["BC2", "Vendre"]],
        Compétences=[["BC1", "A9", "C1", "Analyser", None, None, "beaucoup", "peut-être"]],
        Épreuves=[["BC1", "e1", "Étude", None, "à trois", "chanté"]],
        Critères=[
            ["BC1", "C9", "e1; e7", "CE1", "Le texte"],
            ["BC7", None, None, None, "Perdu"],
            ["BC1", None, None, "CE2"],
        ],
        Descripteurs=[["CE8", "Acquis", "x"]],
    )
    draft = draft_of(edited(workbook("fr"), edit))
    assert sorted(faults(draft)) == sorted(
        [
            ("Compétences!B2", "unknown-activity"),
            ("Compétences!G2", "not-a-number"),
            ("Compétences!H2", "not-a-choice"),
            ("Épreuves!E2", "not-a-choice"),
            ("Épreuves!F2", "not-a-choice"),
            ("Critères!B2", "unknown-competency"),
            ("Critères!C2", "unknown-assessments"),
            ("Critères!A3", "unknown-bloc"),
            ("Critères!A4", "unknown-text"),
            ("Descripteurs!A2", "unknown-criterion"),
        ]
    )
    told = [workshop.of("en").warning(warning) for warning in draft.found]
    assert all(
        f"Cell {place}: “" in said for (place, _), said in zip(faults(draft), told, strict=True)
    )
    (criterion,) = draft.grid.blocs[0].criteria
    assert (criterion.text, criterion.competency) == ("Le texte", None)
    assert criterion.assessments == (draft.grid.blocs[0].assessments[0].id,)


def test_template_gives_another_id_and_tells_of_it_when_one_is_there_twice() -> None:
    def copy_row(book: Workbook) -> None:
        sheet = book["Critères"]
        for at in range(1, sheet.max_column + 1):
            sheet.cell(sheet.max_row + (at == 1), at).value = sheet.cell(2, at).value

    grid = reviewed(grid_ids()[0])
    draft = draft_of(edited(workbook("fr", grid), copy_row))
    assert [fault for _, fault in faults(draft)] == ["id-taken"]
    assert sum(len(bloc.criteria) for bloc in draft.grid.blocs) == 1 + sum(
        len(bloc.criteria) for bloc in grid.blocs
    )


def test_template_is_read_by_its_heads_when_columns_were_moved_and_added() -> None:
    grid = reviewed(grid_ids()[0])

    def move(book: Workbook) -> None:
        sheet = book["Critères"]
        sheet.insert_cols(2)
        sheet.cell(1, 2).value = "Remarques à nous"
        sheet.cell(2, 2).value = "à voir"
        book.create_sheet("Brouillon")["A1"] = "brouillon"

    draft = draft_of(edited(workbook("fr", grid), move))
    assert draft.grid == grid
    assert {aside.reason for aside in draft.asides} == {
        "column-heading", "introduction", "outside",
    }  # fmt: skip


def test_template_tells_of_a_formula_that_was_typed() -> None:
    grid = reviewed(grid_ids()[0])

    def type_formula(book: Workbook) -> None:
        book["Critères"]["E2"] = "=1+1"

    draft, _ = back(edited(workbook("fr", grid), type_formula))
    assert draft is not None
    assert ("formula", "E2") in [(found.kind, found.details.get("cell")) for found in draft.found]


def test_template_writes_no_formula_whatever_a_text_begins_with() -> None:
    book = load_workbook(io.BytesIO(workbook("fr", full_grid())))
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert book["Compétences"]["D2"].value == "=1+1"


@pytest.mark.parametrize("language", ["fr", "en"])
def test_template_offers_choices_heads_and_a_page_set_up(language: str) -> None:
    book = load_workbook(io.BytesIO(workbook(language)))
    guide, *sheets = book.worksheets
    assert not any(sheet.protection.sheet for sheet in book.worksheets)
    assert guide.title == ("How to" if language == "en" else "Mode d'emploi")
    assert all(sheet.freeze_panes == "A2" for sheet in sheets)
    assert all(sheet.print_title_rows == "$1:$1" for sheet in sheets)
    criteria = next(sheet for sheet in sheets if sheet.title in ("Critères", "Criteria"))
    assert len(criteria.data_validations.dataValidation) == 7


def test_template_makes_rows_high_enough_for_their_texts() -> None:
    sheet = load_workbook(io.BytesIO(workbook("fr", full_grid())))["Épreuves"]
    one, two = (sheet.row_dimensions[row].height for row in (3, 2))
    assert one is not None
    assert two is not None
    assert two > one  # three forms, one a line


def test_template_refuses_when_nothing_was_typed() -> None:
    with pytest.raises(FrameworkEmptyError):
        back(workbook("fr"))


def test_template_refuses_with_the_place_when_the_levels_make_no_scale() -> None:
    edit = typed(
        Blocs=[["BC1", "x"]],
        Critères=[["BC1", None, None, None, "x"]],
        Échelles=[["acquis", None, "Un", "1", 7, "1"]],
    )
    with pytest.raises(FrameworkError) as failure:
        back(edited(workbook("fr"), edit))
    assert failure.value.details["reason"] == "template"
    assert failure.value.details["place"] == "Échelles!A2"


def test_template_refuses_when_a_newer_program_made_it() -> None:
    def make_newer(book: Workbook) -> None:
        book.custom_doc_props["JuryDeskTemplate"].value = "2"  # type: ignore[attr-defined]

    with pytest.raises(FrameworkError) as failure:
        back(edited(workbook("fr"), make_newer))
    assert failure.value.details["reason"] == "newer-template"


def test_template_refuses_to_cut_a_text_when_a_cell_cannot_hold_it() -> None:
    grid = reviewed(grid_ids()[0])
    card = replace(grid.certification, notes=("x" * 40_000,))
    with pytest.raises(ExportError):
        workbook("fr", replace(grid, certification=card))
