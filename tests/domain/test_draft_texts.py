"""Correcting, splitting, joining and coding texts: the words of the source follow."""

import pytest
from msgspec.structs import replace

from jury_desk.domain.account import account_of
from jury_desk.domain.draft import Draft, ReviewWarning
from jury_desk.domain.draft_acts import (
    Add,
    Join,
    LinkAssessment,
    Recode,
    SetText,
    Split,
    SplitItems,
    Together,
)
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.draft_pieces import cut
from jury_desk.domain.draft_refusal import Refusal
from jury_desk.domain.grid import parse_grid
from jury_desk.domain.source import SourceDocument
from tests.domain.draft_samples import (
    bloc,
    element,
    ids,
    left_aside,
    printed,
    refusal_of,
    said,
    two_blocs,
)

LONG = "Les besoins du client sont reformulés avec justesse et précision"


@pytest.fixture(name="draft")
def _draft() -> Draft:
    return printed(two_blocs())[0]


@pytest.fixture(name="source")
def _source() -> SourceDocument:
    return printed(two_blocs())[1]


def _set(draft: Draft, name: str, field: str, text: str) -> Draft:
    return applied(draft, SetText(element=name, field=field, text=text))


def test_correcting_keeps_the_print_the_first_time_only(draft: Draft) -> None:
    once = _set(draft, "ce1.1.1", "text", "Les besoins  sont\nreformulés")
    assert element(once, "ce1.1.1").text == "Les besoins sont reformulés"
    assert element(once, "ce1.1.1").printed_text == LONG
    twice = _set(once, "ce1.1.1", "text", "Autre chose")
    assert element(twice, "ce1.1.1").printed_text == LONG
    back = _set(twice, "ce1.1.1", "text", LONG)
    assert back.grid == draft.grid


def test_correcting_keeps_no_print_when_a_person_typed_the_element(draft: Draft) -> None:
    added = applied(draft, Add(kind="criterion", text="Il écoute", bloc="b1"))
    after = _set(added, "b1.k3", "text", "Il écoute bien")
    assert element(after, "b1.k3").printed_text is None


def test_correcting_an_item_adds_changes_and_takes_away(
    draft: Draft, source: SourceDocument
) -> None:
    more = _set(draft, "ce1.1.2", "items.3", "le calendrier")
    assert element(more, "ce1.1.2").items[3] == "le calendrier"
    less = _set(more, "ce1.1.2", "items.0", "")
    assert element(less, "ce1.1.2").items[0] == "le budget"
    assert said(less, source, "ce1.1.2", "items.0") == "le budget"
    assert said(less, source, "ce1.1.2", "items.1") == "les personnes qui décident"
    assert left_aside(less, source) == ["les délais"]


def test_correcting_a_heading_away_keeps_its_words_when_another_has_it(
    draft: Draft, source: SourceDocument
) -> None:
    once = _set(draft, "b1.k1", "heading", "")
    assert element(once, "b1.k1").heading is None
    assert left_aside(once, source) == []
    twice = _set(once, "b1.k2", "heading", "")
    assert left_aside(twice, source) == ["Le candidat :"]


def test_correcting_an_assessments_text_keeps_its_lines(draft: Draft) -> None:
    after = _set(draft, "b1.e1", "text", " Une  ligne \n\n Deux ")
    assert element(after, "b1.e1").text == "Une ligne\nDeux"
    emptied = _set(after, "b1.e1", "text", "")
    assert element(emptied, "b1.e1").text == ""


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (SetText(element="ce1.1.1", field="text", text="  "), "text-empty"),
        (SetText(element="b1", field="title", text=""), "title-empty"),
        (SetText(element="b1.e1", field="title", text=""), "title-empty"),
        (SetText(element="ce1.1.1", field="tasks.0", text="x"), "field-unknown"),
        (SetText(element="b1", field="text", text="x"), "field-unknown"),
        (SetText(element="ce1.1.2", field="items.4", text="x"), "field-unknown"),
        (SetText(element="ce1.1.2", field="items.3", text=""), "field-unknown"),
        (SetText(element="ce1.1.2", field="colour", text="x"), "malformed"),
        (SetText(element="nobody", field="text", text="x"), "element-unknown"),
    ],
)
def test_correcting_is_refused_when_the_text_cannot_be(
    draft: Draft, act: SetText, reason: Refusal
) -> None:
    assert refusal_of(act, draft) == reason


def test_warnings_of_the_reading_go_when_the_text_they_told_of_changes(draft: Draft) -> None:
    found = (
        ReviewWarning(kind="joined-by-guess", element="ce1.1.1"),
        ReviewWarning(kind="joined-by-guess", element="b1.k1"),
        ReviewWarning(kind="encoding-guessed"),
    )
    after = _set(replace(draft, found=found), "ce1.1.1", "text", "Autre chose")
    assert after.found == found[1:]


def test_coding_keeps_the_id_and_a_criterions_printed_code(draft: Draft) -> None:
    after = applied(draft, Recode(element="ce1.1.1", code=" CE1.2.7 "))
    assert element(after, "ce1.1.1").code == "CE1.2.7"
    assert element(after, "ce1.1.1").printed_code == "CE1.1.1"
    assert applied(after, Recode(element="ce1.1.1", code="CE1.1.1")).grid == draft.grid
    typed = applied(draft, Recode(element="b1.k1", code="CE1.2.1"))
    assert element(typed, "b1.k1").printed_code is None


def test_taking_a_code_away_puts_its_words_aside(draft: Draft, source: SourceDocument) -> None:
    after = applied(draft, Recode(element="c1.1"))
    assert element(after, "c1.1").code is None
    assert left_aside(after, source) == ["C1.1"]
    criterion = applied(draft, Recode(element="ce1.1.1", code="  "))
    assert element(criterion, "ce1.1.1").printed_code == "CE1.1.1"
    assert left_aside(criterion, source) == []
    assert refusal_of(Recode(element="b1.e1", code="E1"), draft) == "kind-wrong"


def test_splitting_makes_the_next_criterion_with_the_links_of_the_first(
    draft: Draft, source: SourceDocument
) -> None:
    at = LONG.index("sont")
    after = applied(draft, Split(element="ce1.1.1", at=at))
    first, second = element(after, "ce1.1.1"), element(after, "b1.k3")
    assert ids(bloc(after, "b1").criteria)[:2] == ["ce1.1.1", "b1.k3"]
    assert (first.text, second.text) == (LONG[: at - 1], LONG[at:])
    assert (first.code, second.code) == ("CE1.1.1", None)
    assert (second.competency, second.assessments) == ("c1.1", ("b1.e1",))
    assert said(after, source, "ce1.1.1", "text") == first.text
    assert said(after, source, "b1.k3", "text") == second.text
    assert after.origins["b1.k3"].confidence == 90
    assert account_of(after, source).totals.twice == account_of(draft, source).totals.twice


def test_splitting_gives_items_to_the_second_half(draft: Draft, source: SourceDocument) -> None:
    after = applied(draft, Split(element="ce1.1.2", at=2))
    assert element(after, "ce1.1.2").items == ()
    assert element(after, "b1.k3").items == element(draft, "ce1.1.2").items
    assert said(after, source, "b1.k3", "items.2") == "les personnes qui décident"
    assert said(after, source, "b1.k3", "text") == "questionnement porte sur :"


def test_splitting_reads_a_code_when_the_second_half_starts_with_one_like_its_neighbours(
    draft: Draft,
) -> None:
    run = "Il écoute. CE1.1.3 – Il répond en 2.3 minutes"
    corrected = _set(draft, "ce1.1.1", "text", run)
    after = applied(corrected, Split(element="ce1.1.1", at=run.index("CE")))
    made = element(after, "ce1.1.3")
    assert (made.code, made.text) == ("CE1.1.3", "Il répond en 2.3 minutes")
    at = run.index("2.3")
    plain = applied(corrected, Split(element="ce1.1.1", at=at))
    assert element(plain, "b1.k3").text == "2.3 minutes"
    assert element(plain, "b1.k3").code is None


def test_splitting_a_correction_splits_its_print_too(draft: Draft, source: SourceDocument) -> None:
    corrected = LONG.replace("reformulés", "redits")
    after = _set(draft, "ce1.1.1", "text", corrected)
    after = applied(after, Split(element="ce1.1.1", at=corrected.index("avec")))
    first, second = element(after, "ce1.1.1"), element(after, "b1.k3")
    assert (first.text, first.printed_text) == (
        "Les besoins du client sont redits",
        "Les besoins du client sont reformulés",
    )
    assert (second.text, second.printed_text) == ("avec justesse et précision", None)
    assert said(after, source, "b1.k3", "text") == second.text


def test_splitting_keeps_no_print_of_a_half_when_the_print_ends_before(draft: Draft) -> None:
    corrected = _set(draft, "ce1.1.1", "text", f"{LONG} et avec tact, à chaque fois")
    after = applied(corrected, Split(element="ce1.1.1", at=len(LONG) + 4))
    second = element(after, "b1.k3")
    assert (second.text, second.printed_text) == ("avec tact, à chaque fois", None)
    assert parse_grid(after.grid.plain()) == after.grid


def test_splitting_an_assessment_titles_the_second_by_its_first_line(
    draft: Draft, source: SourceDocument
) -> None:
    text = element(draft, "b1.e1").text
    after = applied(draft, Split(element="b1.e1", at=text.index("Durée")))
    second = element(after, "b1.e3")
    assert (second.title, second.text, second.setting) == ("Durée : 20 minutes", "", "individual")
    assert said(after, source, "b1.e3", "title") == second.title
    assert account_of(after, source).unaccounted() == ()


def test_splitting_a_bloc_makes_an_empty_one(draft: Draft) -> None:
    after = applied(draft, Split(element="b1", at=len("Négocier une affaire")))
    assert ids(after.grid.blocs) == ["b1", "b3", "b2"]
    assert bloc(after, "b3").title == "avec un client"
    assert bloc(after, "b3").criteria == ()
    assert after.grid.awards[0].blocs == ("b1", "b3", "b2")


@pytest.mark.parametrize(
    ("at", "reason"), [(500, "place-outside"), (0, "malformed"), (len(LONG), "place-outside")]
)
def test_splitting_is_refused_when_the_place_is_outside(
    draft: Draft, at: int, reason: Refusal
) -> None:
    assert refusal_of(Split(element="ce1.1.1", at=at), draft) == reason


def test_splitting_is_refused_when_a_half_would_be_empty(draft: Draft) -> None:
    spaced = replace(element(draft, "b1.k2"), text="a ")
    grid = draft.grid
    first = replace(grid.blocs[0], criteria=(*grid.blocs[0].criteria[:-1], spaced))
    draft = replace(draft, grid=replace(grid, blocs=(first, grid.blocs[1])))
    assert refusal_of(Split(element="b1.k2", at=1), draft) == "half-empty"


def test_splitting_items_makes_each_an_element_with_the_same_links(
    draft: Draft, source: SourceDocument
) -> None:
    after = applied(draft, SplitItems(element="ce1.1.2"))
    assert ids(bloc(after, "b1").criteria)[1:5] == ["ce1.1.2", "b1.k3", "b1.k4", "b1.k5"]
    assert element(after, "ce1.1.2").items == ()
    last = element(after, "b1.k5")
    assert (last.text, last.assessments, last.part) == (
        "les personnes qui décident",
        ("b1.e1", "b1.e2"),
        "own",
    )
    assert said(after, source, "b1.k4", "text") == "le budget"
    tasks = applied(draft, SplitItems(element="b1.a1"))
    assert [item.title for item in bloc(tasks, "b1").activities[1:3]] == [
        "Étudier le client",
        "Choisir une marge de manœuvre",
    ]
    assert refusal_of(SplitItems(element="ce1.1.1"), draft) == "no-items"
    assert refusal_of(SplitItems(element="b1"), draft) == "no-items"


def test_joining_undoes_splitting(draft: Draft, source: SourceDocument) -> None:
    apart = applied(draft, Split(element="ce1.1.1", at=LONG.index("client")))
    after = applied(apart, Join(first="ce1.1.1", second="b1.k3"))
    assert after.grid == draft.grid
    assert said(after, source, "ce1.1.1", "text") == LONG


def test_joining_as_an_item_puts_the_text_last(draft: Draft, source: SourceDocument) -> None:
    after = applied(draft, Join(first="ce1.1.2", second="b1.k1", as_item=True))
    joined = element(after, "ce1.1.2")
    assert joined.items[-1] == "défend ses prix"
    assert said(after, source, "ce1.1.2", "items.3") == "défend ses prix"
    assert joined.assessments == ()  # one of the two was offered everywhere


def test_joining_goes_on_with_the_last_item_when_the_first_has_some(
    draft: Draft, source: SourceDocument
) -> None:
    after = applied(draft, Join(first="ce1.1.2", second="b1.k1"))
    assert element(after, "ce1.1.2").items[-1] == "les personnes qui décident défend ses prix"
    assert said(after, source, "ce1.1.2", "items.2").endswith("décident défend ses prix")


def test_joining_makes_links_point_to_the_first(draft: Draft, source: SourceDocument) -> None:
    after = applied(draft, Join(first="c1.1", second="c1.2"))
    assert element(after, "c1.1").text == "Écouter le client Défendre son offre :"
    assert element(after, "c1.1").items == ("en français", "en anglais, si le client le demande")
    assert element(after, "b1.k1").competency == "c1.1"
    assert element(after, "b1.e1").competencies == ("c1.1",)
    assert left_aside(after, source) == ["C1.2"]
    assert element(after, "c1.1").column == "Compétences transversales"


def test_joining_assessments_keeps_facts_of_both(draft: Draft, source: SourceDocument) -> None:
    after = applied(draft, Join(first="b1.e1", second="b1.e2"))
    joined = element(after, "b1.e1")
    assert joined.title == "Soutenance"
    assert joined.text.endswith("Durée : 20 minutes\nJeu de rôle")
    assert [part.id for part in joined.parts] == ["team", "own"]
    assert element(after, "ce1.1.2").assessments == ("b1.e1",)
    assert element(after, "ce1.1.2").part == "own"
    assert said(after, source, "b1.e1", "text").endswith("20 minutes Jeu de rôle")


def test_joining_blocs_makes_one_with_all_they_held(draft: Draft) -> None:
    after = applied(draft, Join(first="b1", second="b2"))
    assert ids(after.grid.blocs) == ["b1"]
    assert bloc(after, "b1").title == "Négocier une affaire avec un client Suivre le client"
    assert len(bloc(after, "b1").criteria) == 6
    assert [award.blocs for award in after.grid.awards] == [("b1",), ("b1",)]
    again = _set(draft, "b2", "title", "NÉGOCIER une affaire avec un client")
    assert element(applied(again, Join(first="b1", second="b2")), "b1").title == (
        "Négocier une affaire avec un client"
    )


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (Join(first="ce1.1.1", second="ce1.1.1"), "onto-itself"),
        (Join(first="ce1.1.1", second="c1.1"), "kinds-differ"),
        (Join(first="ce1.1.1", second="ce2.1.1"), "blocs-differ"),
        (Join(first="b1.e1", second="b1.e2", as_item=True), "no-items"),
        (Join(first="b1", second="b2", as_item=True), "no-items"),
        (Join(first="ce1.1.1", second="nobody"), "element-unknown"),
    ],
)
def test_joining_is_refused_when_the_two_cannot_be_one(
    draft: Draft, act: Join, reason: Refusal
) -> None:
    assert refusal_of(act, draft) == reason


def test_together_does_nothing_when_one_act_is_refused(draft: Draft) -> None:
    good = SetText(element="ce1.1.1", field="text", text="Autre")
    bad = LinkAssessment(criteria=("ce1.1.1",), assessment="nobody")
    assert refusal_of(Together(acts=(good, bad)), draft) == "element-unknown"
    after = applied(draft, Together(acts=(good, Recode(element="ce1.1.1", code="X1"))))
    assert (element(after, "ce1.1.1").text, element(after, "ce1.1.1").code) == ("Autre", "X1")


def test_cutting_shares_the_piece_when_the_text_is_not_what_its_spans_say(
    draft: Draft,
) -> None:
    pieces = draft.origins["ce1.1.1"].pieces["text"]
    assert len(pieces) == 2
    before, after = cut(pieces, "Tout autre chose", 4)
    assert before == pieces[:1]
    assert after == pieces
