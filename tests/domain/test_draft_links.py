"""Links, scales, weights, the identity card, notes, awards; letting warnings stand."""

import pytest

from jury_desk.domain.draft import Draft, ReviewWarning
from jury_desk.domain.draft_acts import (
    Act,
    AssessCompetency,
    LinkAssessment,
    LinkCompetency,
    PutAside,
    SetActivity,
    SetAssessment,
    SetAward,
    SetCertification,
    SetDescriptor,
    SetFlag,
    SetGridId,
    SetNotes,
    SetPart,
    SetScale,
    SetScales,
    Settle,
    SetWeight,
    Unsettle,
)
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.draft_refusal import Refusal
from jury_desk.domain.grid import External, Part, Phase
from jury_desk.domain.source import SourceDocument
from tests.domain.draft_samples import (
    bloc,
    element,
    left_aside,
    printed,
    refusal_of,
    said,
    two_blocs,
)

WARNING = ReviewWarning(kind="setting-unknown", element="b2.e1").key


@pytest.fixture(name="draft")
def _draft() -> Draft:
    return printed(two_blocs())[0]


@pytest.fixture(name="source")
def _source() -> SourceDocument:
    return printed(two_blocs())[1]


def test_linking_many_criteria_links_all_or_none(draft: Draft) -> None:
    after = applied(draft, LinkCompetency(criteria=("b1.k1", "b1.k2"), competency="c1.1"))
    assert {element(after, name).competency for name in ("b1.k1", "b1.k2")} == {"c1.1"}
    crossing = LinkCompetency(criteria=("b1.k1", "ce2.1.1"), competency="c1.1")
    assert refusal_of(crossing, draft) == "other-bloc"
    none = applied(draft, LinkCompetency(criteria=("b1.k1",)))
    assert element(none, "b1.k1").competency is None


def test_linking_assessments_follows_the_blocs_order(draft: Draft) -> None:
    after = applied(draft, LinkAssessment(criteria=("b1.k1",), assessment="b1.e2"))
    after = applied(after, LinkAssessment(criteria=("b1.k1",), assessment="b1.e1"))
    assert element(after, "b1.k1").assessments == ("b1.e1", "b1.e2")


def test_unlinking_takes_the_part_away_when_its_assessment_goes(draft: Draft) -> None:
    act = LinkAssessment(criteria=("ce1.1.2",), assessment="b1.e2", on=False)
    after = applied(draft, act)
    assert element(after, "ce1.1.2").assessments == ("b1.e1",)
    assert element(after, "ce1.1.2").part is None


def test_assessing_competencies_follows_the_blocs_order(draft: Draft) -> None:
    act = AssessCompetency(assessment="b1.e2", competencies=("c1.1",))
    after = applied(draft, act)
    assert element(after, "b1.e2").competencies == ("c1.1", "c1.2")
    off = AssessCompetency(assessment="b1.e1", competencies=("c1.1", "c1.2"), on=False)
    assert element(applied(draft, off), "b1.e1").competencies == ()


def test_tying_competencies_to_an_activity_stays_in_the_bloc(draft: Draft) -> None:
    after = applied(draft, SetActivity(competencies=("c1.1", "c1.2"), activity="b1.a2"))
    assert element(after, "c1.1").activity == "b1.a2"
    assert refusal_of(SetActivity(competencies=("c2.1",), activity="b1.a1"), draft) == "other-bloc"


def test_setting_an_assessment_replaces_every_fact(draft: Draft) -> None:
    act = SetAssessment(
        assessment="b1.e1",
        setting="group",
        forms=("oral", "written", "oral"),
        languages=("fr", "en"),
        phases=(Phase(kind="questions", minutes=10),),
        external=External(name="TOEIC", pass_above="850"),
    )
    made = element(applied(draft, act), "b1.e1")
    assert (made.setting, made.forms, made.languages) == (
        "group",
        ("oral", "written"),
        ("fr", "en"),
    )
    assert made.external == External(name="TOEIC", pass_above="850")
    assert made.competencies == ("c1.1", "c1.2")


def test_a_part_is_tied_to_criteria_of_its_assessment_only(draft: Draft) -> None:
    after = applied(draft, SetPart(criteria=("b1.k1", "ce1.1.2"), part="team"))
    assert element(after, "b1.k1").part == element(after, "ce1.1.2").part == "team"
    assert refusal_of(SetPart(criteria=("ce1.1.1",), part="team"), draft) == "part-unknown"
    assert element(applied(draft, SetPart(criteria=("ce1.1.2",))), "ce1.1.2").part is None


def test_scales_are_replaced_when_nothing_that_is_used_goes(draft: Draft) -> None:
    scales = draft.grid.scales
    after = applied(draft, SetScales(scales=scales[::-1], scale="autre"))
    assert after.grid.scale == "autre"
    assert after.grid.blocs == draft.grid.blocs
    assert refusal_of(SetScales(scales=scales[:1], scale="acquis"), draft) == "scale-in-use"


def test_a_described_level_stays(draft: Draft) -> None:
    scales = tuple(
        type(scale)(id=scale.id, label=scale.label, levels=scale.levels[1:])
        for scale in draft.grid.scales
    )
    assert refusal_of(SetScales(scales=scales, scale="acquis"), draft) == "level-in-use"


def test_a_scale_of_its_own_is_given_to_many(draft: Draft) -> None:
    after = applied(draft, SetScale(criteria=("ce1.1.1", "b1.k2"), scale="autre"))
    assert element(after, "b1.k2").scale == element(after, "ce1.1.1").scale == "autre"
    assert element(applied(after, SetScale(criteria=("b1.k2",))), "b1.k2").scale is None


def test_descriptors_follow_the_order_of_the_levels(draft: Draft) -> None:
    act = SetDescriptor(criterion="ce1.1.2", level="partiel", text=" Deux y sont ")
    after = applied(draft, act)
    assert list(element(after, "ce1.1.2").descriptors) == ["acquis", "partiel", "non-acquis"]
    gone = applied(after, SetDescriptor(criterion="ce1.1.2", level="acquis", text=""))
    assert list(element(gone, "ce1.1.2").descriptors) == ["partiel", "non-acquis"]


def test_weights_and_flags_are_set_on_many(draft: Draft) -> None:
    after = applied(draft, SetWeight(elements=("ce1.1.1", "c1.1"), weight="2"))
    assert element(after, "ce1.1.1").weight == element(after, "c1.1").weight == "2"
    after = applied(after, SetFlag(elements=("ce1.1.1", "c1.1"), flag="eliminatory", on=True))
    assert element(after, "ce1.1.1").eliminatory
    assert element(after, "c1.1").eliminatory
    after = applied(after, SetFlag(elements=("ce1.1.1",), flag="core", on=False))
    assert not element(after, "ce1.1.1").core


def test_the_card_is_filled_line_by_line(draft: Draft, source: SourceDocument) -> None:
    after = applied(draft, SetCertification(field="register", value="RNCP"))
    after = applied(after, SetCertification(field="code", value=" RNCP 1234 "))
    assert after.grid.certification.register_ == "RNCP"
    assert after.grid.certification.code == "RNCP 1234"
    emptied = applied(after, SetCertification(field="title"))
    assert emptied.grid.certification.title is None
    assert left_aside(emptied, source) == ["Négociateur d’affaires"]


def test_notes_keep_their_place_in_the_source_when_moved_or_reworded(
    draft: Draft, source: SourceDocument
) -> None:
    first, second = draft.grid.certification.notes
    after = applied(draft, SetNotes(notes=(second, first, " ")))
    assert after.grid.certification.notes == (second, first)
    assert said(after, source, "certification", "notes.0") == second
    reworded = applied(draft, SetNotes(notes=("Le jury décide.", second)))
    assert said(reworded, source, "certification", "notes.0") == first
    shorter = applied(draft, SetNotes(notes=(second,)))
    assert said(shorter, source, "certification", "notes.0") == second
    assert left_aside(shorter, source) == [first]


def test_the_grid_is_named(draft: Draft) -> None:
    after = applied(draft, SetGridId(grid="negociateur"))
    assert after.grid.id == "negociateur"
    assert after.id == draft.id


def test_awards_are_added_replaced_and_taken_away(draft: Draft) -> None:
    act = SetAward(award="complet", title=" Titre  entier ", kind="full", blocs=("b1", "b2"))
    after = applied(draft, act)
    assert [award.id for award in after.grid.awards] == ["titre", "badge", "complet"]
    assert after.grid.awards[2].title == "Titre entier"
    fewer = applied(after, SetAward(award="badge", title="Badge", blocs=("b1",)))
    assert fewer.grid.awards[1].external == ()
    gone = applied(after, SetAward(award="titre", title=""))
    assert [award.id for award in gone.grid.awards] == ["badge", "complet"]


def test_a_warning_let_stand_tells_its_doubt_once(draft: Draft) -> None:
    act = Settle(warning=WARNING, doubt=" La source ne le dit pas. ")
    after = applied(applied(draft, act), act)
    assert after.settled == (WARNING,)
    assert element(after, "b2.e1").doubts == ("La source ne le dit pas.",)
    open_again = applied(after, Unsettle(warning=WARNING))
    assert open_again.settled == ()
    about_bloc = ReviewWarning(kind="bloc-without-criteria", element="b2").key
    assert bloc(applied(draft, Settle(warning=about_bloc, doubt="Voulu")), "b2").doubts == (
        "Voulu",
    )


def test_a_warning_let_stand_is_forgotten_when_its_element_goes(draft: Draft) -> None:
    after = applied(draft, Settle(warning=WARNING))
    assert applied(after, PutAside(element="b2.e1")).settled == ()


PARTS = (Part(id="own", label="Seul"), Part(id="own", label="Seul"))


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (LinkCompetency(criteria=(), competency="c1.1"), "nothing-chosen"),
        (LinkCompetency(criteria=("c1.1",), competency="c1.1"), "kind-wrong"),
        (LinkCompetency(criteria=("b1.k1",), competency="b1.a1"), "kind-wrong"),
        (LinkAssessment(criteria=("b1.k1",), assessment="b2.e1"), "other-bloc"),
        (AssessCompetency(assessment="b1.e1", competencies=("c2.1",)), "other-bloc"),
        (SetAssessment(assessment="b1.e2", parts=()), "part-in-use"),
        (SetAssessment(assessment="b1.e2", parts=PARTS), "part-twice"),
        (SetAssessment(assessment="b1.e1", external=External(name=" ")), "title-empty"),
        (SetScale(criteria=("b1.k1",), scale="nulle"), "scale-unknown"),
        (SetDescriptor(criterion="b1.k1", level="nul", text="x"), "level-unknown"),
        (SetWeight(elements=("b1.k1",), weight="-1"), "weight-negative"),
        (SetWeight(elements=("b1.k1",), weight="1,5"), "malformed"),
        (SetWeight(elements=("b1.e1",), weight="1"), "kind-wrong"),
        (SetFlag(elements=("c1.1",), flag="core", on=False), "core-of-criteria"),
        (SetCertification(field="label", value=" "), "label-empty"),
        (SetCertification(field="register", value="RNQ"), "register-unknown"),
        (SetGridId(grid="Un nom"), "malformed"),
        (SetAward(award="neuf", title=""), "award-unknown"),
        (SetAward(award="neuf", title=" ", blocs=("b1",)), "title-empty"),
        (SetAward(award="neuf", title="Neuf", blocs=("b7",)), "bloc-unknown"),
        (SetAward(award="neuf", title="Neuf", external=("c1.1",)), "kind-wrong"),
        (SetAward(award="c1.1", title="Neuf", blocs=("b1",)), "id-taken"),
        (Settle(warning="made-up:b1::0"), "warning-malformed"),
        (Settle(warning="title-missing:certification::0", doubt="x"), "warning-without-element"),
        (Unsettle(warning=WARNING), "not-settled"),
    ],
)
def test_an_act_is_refused_when_it_would_not_make_sense(
    draft: Draft, act: Act, reason: Refusal
) -> None:
    assert refusal_of(act, draft) == reason


def test_scales_are_refused_when_they_cannot_be_told_apart(draft: Draft) -> None:
    first = draft.grid.scales[0]
    assert refusal_of(SetScales(scales=(first, first), scale="acquis"), draft) == "scale-twice"
    assert refusal_of(SetScales(scales=(first,), scale="autre"), draft) == "scale-unknown"
