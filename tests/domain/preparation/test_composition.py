"""Whether a panel is made as its profile asks."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.preparation.composition import composition
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.panel import CompositionProfile, Panel
from jury_desk.domain.preparation.people import Juror
from jury_desk.words import preparation as words
from tests.domain.preparation.samples import codes, juror, session, values_of


def profile(**said: Any) -> CompositionProfile:
    asked = {"id": "asked", "label": "Demandé", "external": "none"} | said
    return CompositionProfile(**asked)


def found(
    jurors: list[Juror], asked: CompositionProfile, sitting: tuple[str, ...] | None = None
) -> tuple[Finding, ...]:
    panel = Panel(
        id="p1",
        label="Jury 1",
        members=tuple(member.id for member in jurors),
        president=jurors[0].id if jurors else None,
    )
    return composition(session(*jurors, panel, profile=asked), panel, sitting)


def people(*traits: dict[str, Any]) -> list[Juror]:
    return [juror(f"j{at}", **said) for at, said in enumerate(traits)]


INTERNAL: dict[str, Any] = {"side": "internal"}
UNSAID: dict[str, Any] = {"side": None}
OBSERVER: dict[str, Any] = {"quality": "observer"}
ACADEMIC: dict[str, Any] = {"background": "academic"}
CASES: tuple[tuple[list[dict[str, Any]], dict[str, Any], dict[str, Grave]], ...] = (
    ([{}, {}, {}], {"external": "majority"}, {}),
    ([], {}, {"panel-empty": Grave.LACK}),
    ([{}], {}, {"panel-too-few": Grave.LACK}),
    ([{}, OBSERVER], {}, {"panel-too-few": Grave.LACK}),
    ([{}, {}], {}, {"panel-may-tie": Grave.NOTE}),
    ([{}], {"members_at_least": 1, "quorum": 1}, {"panel-alone": Grave.DOUBT}),
    ([{}, OBSERVER], {"members_at_least": 0, "quorum": 0}, {"panel-alone": Grave.DOUBT}),
    ([{}, {}], {"casting_vote": True}, {}),
    ([{}, {}, {}], {"quorum": 4}, {"panel-too-few": Grave.LACK}),
    (
        [{}, INTERNAL, INTERNAL],
        {"external": "majority"},
        {"panel-external-minority": Grave.REFUSED},
    ),
    (
        [{}, {}, INTERNAL, INTERNAL],
        {"external": "majority", "casting_vote": True},
        {"panel-external-minority": Grave.REFUSED},
    ),
    (
        [{}, {}, INTERNAL, INTERNAL],
        {"external": "share", "external_share": "1/2", "casting_vote": True},
        {},
    ),
    (
        [{}, INTERNAL, UNSAID],
        {"external": "majority"},
        {"panel-external-minority-unsaid": Grave.LACK},
    ),
    (
        [{}, INTERNAL, INTERNAL],
        {"external": "share", "external_share": "1/2"},
        {"panel-external-share": Grave.REFUSED},
    ),
    ([{}, INTERNAL, INTERNAL], {"external_at_least": 2}, {"panel-external-few": Grave.REFUSED}),
    ([{}, UNSAID, INTERNAL], {"external_at_least": 2}, {"panel-external-few-unsaid": Grave.LACK}),
    (
        [ACADEMIC, ACADEMIC, ACADEMIC],
        {"professional_share": "1/4"},
        {"panel-professional-share": Grave.REFUSED},
    ),
    (
        [ACADEMIC, ACADEMIC, ACADEMIC],
        {"professionals_at_least": 1},
        {"panel-professionals-few": Grave.REFUSED},
    ),
    (
        [ACADEMIC, ACADEMIC, {"background": None}],
        {"professionals_at_least": 1},
        {"panel-professionals-few-unsaid": Grave.LACK},
    ),
    ([{}, {}, {}], {"academics_at_least": 1}, {"panel-academics-few": Grave.REFUSED}),
    ([{}, {}, {}], {"both_sexes": "asked"}, {"panel-one-sex": Grave.REFUSED}),
    ([{}, {}, {}], {"both_sexes": "wished"}, {"panel-one-sex-wished": Grave.DOUBT}),
    ([{}, {}, {"sex": None}], {"both_sexes": "asked"}, {"panel-sexes-unsaid": Grave.LACK}),
    ([{}, {}, {"sex": "M"}], {"both_sexes": "asked"}, {}),
    ([{}, {}, {"declared_on": None}], {}, {"panel-undeclared": Grave.LACK}),
    ([{}, {}, {"declared_on": None}], {"declaration": False}, {}),
    (
        [INTERNAL, {}, {}],
        {"president_external": True},
        {"panel-president-internal": Grave.REFUSED},
    ),
    (
        [UNSAID, {}, {}],
        {"president_external": True},
        {"panel-president-internal-unsaid": Grave.LACK},
    ),
    ([OBSERVER, {}, {}, {}], {}, {"panel-president-no-member": Grave.REFUSED}),
)


@pytest.mark.parametrize(("traits", "asked", "expected"), CASES)
def test_composition_tells_what_lacks_when_a_panel_is_composed(
    traits: list[dict[str, Any]], asked: dict[str, Any], expected: dict[str, Grave]
) -> None:
    findings = found(people(*traits), profile(**asked))

    assert {finding.code: finding.grave for finding in findings} == expected


def test_composition_tells_its_figures_when_internal_members_are_too_many() -> None:
    (finding,) = found(people({}, INTERNAL, INTERNAL), profile(external="majority"))

    assert words.finding(finding, "en") == (
        "Jury 1: 2 of 3 members internal; more than half must be external (here 1)."
    )
    assert "internes : 2 sur 3" in words.finding(finding, "fr")


@pytest.mark.parametrize(("case"), CASES)
def test_composition_is_told_without_a_gap_when_anything_is_found(case: Any) -> None:
    traits, asked, _ = case

    for finding in found(people(*traits), profile(**asked)):
        for language in ("fr", "en"):
            told = words.finding(finding, language)
            assert told != finding.code
            assert "  " not in told


@pytest.mark.parametrize(
    ("begins", "ends", "expected"),
    [
        (None, None, "panel-not-habilitated"),
        (dt.date(2026, 6, 13), None, "panel-habilitation-over"),
        (dt.date(2025, 1, 1), dt.date(2026, 6, 11), "panel-habilitation-over"),
        (dt.date(2025, 1, 1), dt.date(2026, 6, 12), None),
    ],
)
def test_habilitation_is_found_wanting_when_it_does_not_cover_the_days(
    begins: dt.date | None, ends: dt.date | None, expected: str | None
) -> None:
    members = people({}, {}, {})
    members[2] = juror("j2", habilitated_from=begins, habilitated_until=ends)
    others = [juror(f"j{at}", habilitation="H") for at in range(2)]

    findings = found([*others, members[2]], profile(habilitation=True))

    assert codes(findings) == ({expected} if expected else set())


def test_quorum_is_refused_when_too_few_sit_for_a_candidate() -> None:
    findings = found(people({}, {}, {}), profile(quorum=2), ("j0",))

    assert values_of(findings, "panel-no-quorum")["asked"] == "2"
    assert "panel-too-few" not in codes(findings)


def test_shares_are_those_of_who_sits_when_an_external_member_is_out() -> None:
    members = people({}, {}, INTERNAL)
    asked = profile(external="majority")

    assert codes(found(members, asked)) == set()
    assert codes(found(members, asked, ("j0", "j2"))) == {"panel-external-minority"}


def test_absent_president_is_doubted_when_somebody_else_must_preside() -> None:
    findings = found(people({}, {}, {}), profile(), ("j1", "j2"))

    assert [(item.code, item.grave, item.other) for item in findings] == [
        ("panel-president-out", Grave.DOUBT, "j0")
    ]


traits_of_anyone = st.fixed_dictionaries(
    {
        "quality": st.sampled_from(["president", "member", "observer"]),
        "side": st.sampled_from(["external", "internal", None]),
        "background": st.sampled_from(["professional", "academic", None]),
        "sex": st.sampled_from(["F", "M", None]),
    }
)
anything_asked = st.fixed_dictionaries(
    {
        "external": st.sampled_from(["none", "majority", "share"]),
        "external_at_least": st.integers(0, 4),
        "professionals_at_least": st.integers(0, 4),
        "professional_share": st.sampled_from(["0", "1/4", "1/2", "1"]),
        "academics_at_least": st.integers(0, 2),
        "both_sexes": st.sampled_from(["not-asked", "wished", "asked"]),
        "quorum": st.integers(0, 5),
    }
)


@given(st.lists(traits_of_anyone, max_size=6), st.lists(st.booleans(), max_size=4), anything_asked)
def test_observers_count_for_nothing_when_any_number_is_added(
    traits: list[dict[str, Any]], observers: list[bool], asked: dict[str, Any]
) -> None:
    members = people({}, *traits)
    watching = [
        juror(f"o{at}", quality="observer", side="external" if side else "internal")
        for at, side in enumerate(observers)
    ]

    assert found([*members, *watching], profile(**asked)) == found(members, profile(**asked))


@given(st.lists(traits_of_anyone, max_size=6), anything_asked)
def test_external_member_never_takes_from_a_panel_when_one_more_sits(
    traits: list[dict[str, Any]], asked: dict[str, Any]
) -> None:
    external = {"panel-external-minority", "panel-external-share", "panel-external-few"}
    members = people({}, *traits)

    before = codes(found(members, profile(**asked))) & external
    after = codes(found([*members, juror("one-more")], profile(**asked))) & external

    assert after <= before


def test_one_who_is_left_alone_is_doubted_when_no_quorum_is_asked() -> None:
    jurors = people({}, {})
    (alone,) = found(jurors, profile(quorum=0), ("j0",))
    assert (alone.code, alone.grave) == ("panel-alone", Grave.DOUBT)


def test_absent_president_is_told_when_theirs_is_the_casting_vote() -> None:
    jurors = people({}, {}, {})
    asked = profile(president=False, casting_vote=True)
    assert codes(found(jurors, asked, ("j1", "j2"))) == {"panel-president-out"}
