"""What a grid shows by itself, and what the reading found that still holds."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from jury_desk.domain.draft import Aside, Draft, Piece, ReviewWarning, WarningKind
from jury_desk.domain.draft_acts import (
    Join,
    LinkAssessment,
    LinkCompetency,
    Move,
    PutAside,
    Recode,
    SetText,
    TakeBack,
    Together,
)
from jury_desk.domain.draft_checks import grid_warnings, warnings_of
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.draft_elements import elements_of
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.paths import resources
from tests.domain.draft_samples import element, printed, two_blocs
from tests.examples import plain_grid

GRIDS = sorted((resources() / "grids").glob("*.grid.json"))
Edit = Callable[[dict[str, Any]], None]


def shipped(path: Path) -> Grid:
    return parse_grid(json.loads(path.read_text(encoding="utf-8")))


def plain_sample() -> dict[str, Any]:
    """A grid of two blocs in which there is nothing to warn of."""
    plain = two_blocs().plain()
    for held in plain["blocs"]:
        for number, item in enumerate(held["criteria"], start=1):
            item["code"] = f"CE{held['code'][-1]}.{number}"
            item["competency"] = item["competency"] or held["competencies"][0]["id"]
            item["assessments"] = [held["assessments"][0]["id"]]
            item["part"] = None
    return plain


def found(plain: dict[str, Any], kind: WarningKind | None = None) -> list[ReviewWarning]:
    warnings = grid_warnings(parse_grid(copy.deepcopy(plain)))
    return [warning for warning in warnings if kind in (None, warning.kind)]


def coded(*codes: str | None) -> dict[str, Any]:
    """The sample with these codes on as many criteria of the first bloc."""
    plain = plain_sample()
    first = plain["blocs"][0]["criteria"][0]
    plain["blocs"][0]["criteria"] = [
        {**first, "id": f"n{number}", "code": code} for number, code in enumerate(codes)
    ]
    return plain


def test_nothing_is_told_when_a_grid_is_whole() -> None:
    assert found(plain_sample()) == []


@pytest.mark.parametrize(
    ("codes", "missing", "at"),
    [
        (["CE1.2.1", "CE1.2.2", "CE1.2.4"], "CE1.2.3", "n2"),
        (["C1", "C2", "C5"], "C3, C4", "n2"),
        (["C.1", "C2", "C4"], "C3", "n2"),
        (["CE1.2", "CE1.3"], "CE1.1", "n0"),
        (["CE 09", "CE 11"], "CE 10", "n1"),
        (["Critère I", "Critère III"], "Critère II", "n1"),
        (["CE1.a", "CE1.b", "CE1.d"], "CE1.c", "n2"),
        (["K1)", "K3)"], "K2)", "n1"),
        (["C1", "C9", "C2"], "C3 … C8", "n1"),
    ],
)
def test_a_missing_code_is_told_when_the_sequence_has_a_gap(
    codes: list[str], missing: str, at: str
) -> None:
    told = {one.element: one.details["missing"] for one in found(coded(*codes), "code-gap")}
    assert told == {at: missing}


@pytest.mark.parametrize(
    "codes",
    [
        ["CE1.1", "CE1.2", "CE2.1", "CE2.2"],
        ["CE1.2", "CE1.1", "CE1.3"],
        [None, "C1", None, "C2"],
        ["C101", "C102", "C201", "C202"],
        ["C7"],
        ["A", "B", "C", "D"],
        ["I", "II", "III"],
        ["CE0", "CE1"],
        ["Savoir", "Savoir-faire"],
    ],
)
def test_no_code_is_missed_when_the_sequence_is_whole(codes: list[str | None]) -> None:
    assert found(coded(*codes), "code-gap") == []
    assert found(coded(*codes), "code-twice") == []


def test_nothing_is_missed_when_a_code_has_more_digits_than_a_number_may() -> None:
    assert found(coded("CE1", "CE" + "9" * 5000), "code-gap") == []


def test_codes_run_on_or_start_again_when_a_new_bloc_begins() -> None:
    again = plain_sample()
    for held in again["blocs"]:
        for number, item in enumerate(held["competencies"], start=1):
            item["code"] = f"C{number}"
    assert found(again, "code-gap") == []
    assert found(again, "code-twice") == []
    runs_on = copy.deepcopy(again)
    for number, item in enumerate(runs_on["blocs"][1]["competencies"], start=3):
        item["code"] = f"C{number}"
    assert found(runs_on, "code-gap") == []
    runs_on["blocs"][1]["competencies"][0]["code"] = "C2"
    assert [warning.kind for warning in found(runs_on)] == ["code-twice", "code-gap"]


def test_a_doubled_code_is_told_with_the_one_that_is_free() -> None:
    warnings = found(coded("CE1.1", "CE1.2", "CE1.2", "CE1.4"), "code-twice")
    assert [(one.element, one.details["other"]) for one in warnings] == [("n2", "n1")]
    assert warnings[0].proposal == Recode(element="n2", code="CE1.3")
    no_room = found(coded("CE1.1", "CE1.1"), "code-twice")
    assert no_room[0].proposal is None


def test_gaps_are_told_of_blocs_and_activities_too() -> None:
    plain = plain_sample()
    plain["blocs"][1]["code"] = "Bloc 3"
    plain["blocs"][0]["activities"][1]["code"] = "A1.4"
    told = [(one.details["of"], one.details["missing"]) for one in found(plain, "code-gap")]
    assert told == [("activity", "A1.2, A1.3"), ("bloc", "Bloc 2")]


def _no_title(plain: dict[str, Any]) -> None:
    plain["certification"]["title"] = None


def _no_criteria(plain: dict[str, Any]) -> None:
    plain["blocs"][1]["criteria"] = []


def _no_setting(plain: dict[str, Any]) -> None:
    plain["blocs"][0]["assessments"][0]["setting"] = None


def _uneven_parts(plain: dict[str, Any]) -> None:
    plain["blocs"][0]["assessments"][1]["parts"][0]["weight"] = "0.6"


def _uneven_shares(plain: dict[str, Any]) -> None:
    for item, weight in zip(plain["blocs"][1]["criteria"], ("0.5", "0.4"), strict=True):
        item["weight"] = weight


def _uneven_percent(plain: dict[str, Any]) -> None:
    for item, weight in zip(plain["blocs"][1]["competencies"], ("40", "50"), strict=True):
        item["weight"] = weight


def _without_competency(plain: dict[str, Any]) -> None:
    plain["blocs"][0]["criteria"][3].update(competency=None, code=None)


def _without_assessment(plain: dict[str, Any]) -> None:
    plain["blocs"][0]["criteria"][0]["assessments"] = []


def _never_assessed(plain: dict[str, Any]) -> None:
    plain["blocs"][1]["criteria"][1]["competency"] = "c2.1"


@pytest.mark.parametrize(
    ("edit", "kind", "at"),
    [
        (_no_title, "title-missing", "certification"),
        (_no_criteria, "bloc-without-criteria", "b2"),
        (_no_setting, "setting-unknown", "b1.e1"),
        (_uneven_parts, "weights-uneven", "b1.e2"),
        (_uneven_shares, "weights-uneven", "b2"),
        (_uneven_percent, "weights-uneven", "b2"),
        (_without_competency, "criterion-without-competency", "b1.k2"),
        (_without_assessment, "criterion-without-assessment", "ce1.1.1"),
        (_never_assessed, "competency-never-assessed", "c2.2"),
    ],
)
def test_a_fault_is_told_where_it_is(edit: Edit, kind: WarningKind, at: str) -> None:
    plain = plain_sample()
    edit(plain)
    assert [warning.element for warning in found(plain, kind)] == [at]


def test_even_weights_are_not_told_when_they_are_coefficients_or_make_a_whole() -> None:
    plain = plain_sample()
    for weights in (("2", "3"), ("0.4", "0.6"), ("60", "40"), ("0.5", "0.5")):
        for item, weight in zip(plain["blocs"][1]["criteria"], weights, strict=True):
            item["weight"] = weight
        assert found(plain, "weights-uneven") == []


def test_parts_of_the_same_weight_are_even_whatever_their_sum() -> None:
    plain = plain_sample()
    for part in plain["blocs"][0]["assessments"][1]["parts"]:
        part["weight"] = "1"
    assert found(plain, "weights-uneven") == []


def test_one_warning_tells_of_a_bloc_when_none_of_its_criteria_is_linked() -> None:
    plain = plain_sample()
    for item in plain["blocs"][0]["criteria"]:
        item.update(competency=None, code=None, assessments=[])
    warnings = found(plain, "criterion-without-competency")
    assert [(one.element, one.details) for one in warnings] == [("b1", {"count": "4"})]
    offered = found(plain, "criterion-without-assessment")
    assert [(one.element, one.details) for one in offered] == [("b1", {"count": "4"})]


def test_criteria_are_not_missed_in_assessments_when_the_bloc_has_only_one() -> None:
    plain = plain_sample()
    for item in plain["blocs"][1]["criteria"]:
        item["assessments"] = []
    assert found(plain, "criterion-without-assessment") == []


def test_a_link_is_proposed_when_the_code_or_the_competency_tells_it() -> None:
    plain = plain_sample()
    plain["blocs"][0]["criteria"][1].update(code="CE1.2.2", competency=None, assessments=[])
    warning = found(plain, "criterion-without-competency")[0]
    assert warning.proposal == LinkCompetency(criteria=("ce1.1.2",), competency="c1.2")
    plain["blocs"][0]["criteria"][0]["assessments"] = []
    offered = found(plain, "criterion-without-assessment")
    act = LinkAssessment(criteria=("ce1.1.1",), assessment="b1.e1")
    assert [one.proposal for one in offered] == [act, None]


def test_one_proposal_links_all_when_a_bloc_has_one_competency() -> None:
    plain = plain_grid()
    for item in plain["blocs"][0]["criteria"]:
        item.update(competency=None, code=None)
    proposal = found(plain, "criterion-without-competency")[0].proposal
    assert isinstance(proposal, Together)
    draft = Draft(id="d", grid=parse_grid(plain))
    after = applied(draft, proposal)
    assert {item.competency for item in after.grid.blocs[0].criteria} == {"c1"}


def test_a_text_may_wait_when_items_follow_it() -> None:
    plain = plain_sample()
    plain["blocs"][0]["criteria"][0]["items"] = ["les délais,", "les coûts et"]
    plain["blocs"][0]["criteria"][0]["text"] = "Le plan tient compte :"
    assert found(plain, "cut-short") == []


def test_joining_is_proposed_when_the_next_text_starts_low() -> None:
    plain = plain_sample()
    first, second = plain["blocs"][0]["criteria"][2:]
    first.update(text="Le plan tient compte des coûts et", code=None)
    second.update(text="des délais", code=None)
    warning = found(plain, "cut-short")[0]
    assert warning.proposal == Join(first="b1.k1", second="b1.k2")
    second["code"] = "CE1.3.1"
    assert found(plain, "cut-short")[0].proposal is None


def test_a_small_letter_is_told_when_the_other_texts_start_with_a_capital() -> None:
    plain = plain_grid(criteria=12)
    plain["blocs"][0]["criteria"][5]["text"] = "en fonction du client"
    assert [one.element for one in found(plain, "cut-short")] == ["k6"]
    plain["blocs"][0]["criteria"][5]["text"] = "e-commerce : le site est tenu à jour"
    assert found(plain, "cut-short") == []
    for item in plain["blocs"][0]["criteria"][:4]:
        item["text"] = "en fonction du client"
    assert found(plain, "cut-short") == []
    for item in plain["blocs"][0]["criteria"]:
        item.update(heading="Le candidat :", text="Écoute")
    plain["blocs"][0]["criteria"][5]["text"] = "écoute le client"
    assert found(plain, "cut-short") == []


def test_a_letter_of_another_alphabet_is_told_with_the_word_mended() -> None:
    plain = plain_sample()
    plain["blocs"][0]["criteria"][0]["text"] = "Un style délégаtif, puis directif"  # Cyrillic а
    plain["blocs"][0]["criteria"][1]["code"] = "СE1.2"  # Cyrillic С
    first, second = found(plain, "foreign-letter")
    assert first.details["word"] == "délégаtif"
    assert first.details["letters"] == "а (U+0430)"
    assert first.proposal == SetText(
        element="ce1.1.1", field="text", text="Un style délégatif, puis directif"
    )
    assert second.proposal == Recode(element="ce1.1.2", code="CE1.2")


def test_warnings_stand_in_reading_order() -> None:
    plain = plain_sample()
    for edit in (_no_criteria, _no_title, _without_assessment, _no_setting, _uneven_parts):
        edit(plain)
    told = [one.element for one in found(plain) if one.kind != "competency-never-assessed"]
    assert told == ["certification", "b1.e1", "b1.e2", "ce1.1.1", "b2"]


def test_what_the_reading_found_goes_when_its_element_goes() -> None:
    draft, _ = printed(two_blocs())
    guess = ReviewWarning(kind="joined-by-guess", element="ce1.1.1")
    draft = replace(draft, found=(guess,))
    assert guess in warnings_of(draft)
    assert guess in warnings_of(applied(draft, Move(element="ce1.1.1", bloc="b1")))
    assert guess not in warnings_of(applied(draft, PutAside(element="ce1.1.1")))


def test_what_the_reading_found_is_not_told_twice_when_the_grid_shows_it() -> None:
    draft, _ = printed(two_blocs())
    text = element(draft, "ce1.1.1").text
    draft = applied(draft, SetText(element="ce1.1.1", field="text", text=f"{text},"))
    mend = SetText(element="ce1.1.1", field="text", text=text)
    twice = ReviewWarning(kind="cut-short", element="ce1.1.1", proposal=mend)
    told = [one for one in warnings_of(replace(draft, found=(twice,))) if one.kind == "cut-short"]
    assert [(one.details["reason"], one.proposal) for one in told] == [("comma", mend)]


def test_what_was_not_understood_goes_when_an_element_is_made_of_it() -> None:
    draft, source = printed(two_blocs())
    paragraph = draft.asides[2].pieces[0].paragraph
    warning = ReviewWarning(kind="not-understood", paragraph=paragraph)
    draft = replace(draft, found=(warning,))
    assert warning in warnings_of(draft)
    taken = applied(draft, TakeBack(aside=2, kind="criterion", bloc="b1"), source)
    assert warning not in warnings_of(taken)
    away = applied(taken, PutAside(element="ce1.2.9"))
    assert warning not in warnings_of(away)


def test_a_remark_goes_when_a_person_put_its_paragraph_aside() -> None:
    draft, _ = printed(two_blocs())
    paragraph = draft.origins["b1.k2"].pieces["text"][0].paragraph
    remark = ReviewWarning(kind="hidden", paragraph=paragraph)
    everywhere = ReviewWarning(kind="encoding-guessed")
    draft = replace(draft, found=(remark, everywhere))
    assert [one for one in warnings_of(draft) if one in (remark, everywhere)] == [
        everywhere,
        remark,
    ]
    after = applied(draft, PutAside(element="b1.k2"))
    assert remark not in warnings_of(after)
    assert warnings_of(after)[0] == everywhere


def test_a_proposal_goes_when_what_it_needs_is_gone() -> None:
    draft, _ = printed(two_blocs())
    act = Join(first="ce1.1.1", second="ce1.1.2")
    warning = ReviewWarning(kind="joined-by-guess", element="ce1.1.1", proposal=act)
    after = applied(replace(draft, found=(warning,)), PutAside(element="ce1.1.2"))
    told = [one for one in warnings_of(after) if one.key == warning.key]
    assert [one.proposal for one in told] == [None]


def test_settled_warnings_stay_among_the_others() -> None:
    draft, _ = printed(two_blocs())
    key = warnings_of(draft)[0].key
    assert key in {one.key for one in warnings_of(replace(draft, settled=(key,)))}


def test_paragraphs_stand_where_their_element_does() -> None:
    draft, _ = printed(two_blocs())
    paragraph = draft.origins["c2.1"].pieces["text"][0].paragraph
    lone = Aside(pieces=(Piece(paragraph="p9.1", start=0, end=3),), reason="outside")
    last = ReviewWarning(kind="hidden", paragraph="p9.1")
    draft = replace(
        draft,
        found=(last, ReviewWarning(kind="hidden", paragraph=paragraph)),
        asides=(*draft.asides, lone),
    )
    told = warnings_of(draft)
    order = [item.id for bloc in draft.grid.blocs for item in elements_of(bloc)]
    place = next(n for n, one in enumerate(told) if one.paragraph == paragraph)
    before = [one.element for one in told[:place] if one.element in order]
    assert all(order.index(name) <= order.index("c2.1") for name in before if name)
    assert told[-1] == last


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.name.partition(".")[0])
def test_a_reviewed_grid_has_nothing_that_its_reviewer_would_have_mended(path: Path) -> None:
    mendable = {"code-twice", "letters-lost", "spreadsheet-error", "bloc-without-criteria"}
    warnings = grid_warnings(shipped(path))
    assert mendable & {warning.kind for warning in warnings} == set()
    assert sum(warning.kind == "cut-short" for warning in warnings) <= 2


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.name.partition(".")[0])
def test_every_proposal_can_be_done_and_ends_its_warning(path: Path) -> None:
    draft = Draft(id="d", grid=shipped(path))
    for warning in warnings_of(draft):
        if warning.proposal is not None:
            after = applied(draft, warning.proposal)
            assert warning.key not in {one.key for one in warnings_of(after)}
