"""How assessments stand in a timetable to begin with."""

import json

import pytest

from jury_desk.domain.document import parsed, plain_of
from jury_desk.domain.grid import (
    Assessment,
    External,
    Form,
    Grid,
    Part,
    Phase,
    PhaseKind,
    Setting,
    parse_grid,
)
from jury_desk.domain.preparation.timetable import AssessmentTiming
from jury_desk.domain.preparation.timings import TimingDefaults, initial
from jury_desk.paths import resources
from tests.planning.made_timetable import made_grid


def defaults() -> TimingDefaults:
    path = resources() / "rules" / "timings.json"
    return parsed(TimingDefaults, json.loads(path.read_text(encoding="utf-8")))


def timing(
    *forms: Form,
    setting: Setting | None = None,
    phases: tuple[Phase, ...] = (),
    parts: tuple[Part, ...] = (),
    external: External | None = None,
) -> AssessmentTiming:
    plain = plain_of(made_grid())
    assessment = Assessment(
        id="e1",
        title="Assessment",
        forms=forms,
        setting=setting,
        phases=phases,
        parts=parts,
        external=external,
    )
    plain["blocs"][0]["assessments"] = [plain_of(assessment)]
    (found,) = initial(parsed(Grid, plain), defaults())
    return found


def lengths(found: AssessmentTiming) -> list[tuple[PhaseKind, int]]:
    return [(phase.kind, phase.minutes) for phase in found.phases]


@pytest.mark.parametrize("form", ["written", "quiz", "external"])
def test_initial_timing_is_elsewhere_when_no_panel_hears_the_form(form: Form) -> None:
    assert timing(form) == AssessmentTiming(id="e1", planned=False)


def test_initial_timing_is_elsewhere_when_the_test_is_an_external_one() -> None:
    assert not timing("oral", external=External(name="TOEIC")).planned


@pytest.mark.parametrize("form", ["oral", "roleplay", "game", "practical"])
def test_initial_timing_is_planned_when_a_panel_hears_the_form(form: Form) -> None:
    found = timing("written", form)
    assert found.planned
    assert found.phases


def test_initial_timing_takes_the_printed_minutes_when_there_are_some() -> None:
    printed = (Phase(kind="presentation", minutes=45), Phase(kind="questions"))
    assert lengths(timing("oral", phases=printed)) == [
        ("presentation", 45),
        ("questions", 15),
        ("deliberation", 5),
    ]


def test_initial_timing_adds_a_printed_phase_when_its_form_has_none() -> None:
    found = timing("oral", phases=(Phase(kind="preparation", minutes=180),))
    assert lengths(found)[0] == ("preparation", 180)


def test_initial_timing_bounds_a_phase_when_days_of_work_are_printed() -> None:
    found = timing("oral", phases=(Phase(kind="preparation", minutes=40_000),))
    assert lengths(found)[0] == ("preparation", 24 * 60)


@pytest.mark.parametrize(
    ("setting", "subject"),
    [
        ("individual", "candidate"),
        ("either", "candidate"),
        (None, "candidate"),
        ("group", "team"),
        ("both", "team"),
    ],
)
def test_initial_timing_examines_teams_when_the_setting_says_so(
    setting: Setting | None, subject: str
) -> None:
    assert timing("oral", setting=setting).subject == subject


def test_initial_timing_asks_each_member_when_part_of_the_work_is_individual() -> None:
    printed = (Phase(kind="presentation"), Phase(kind="questions", minutes=7))
    parts = (
        Part(id="team", label="Team", setting="group"),
        Part(id="own", label="Own", setting="individual"),
    )
    found = timing("game", setting="both", phases=printed, parts=parts)
    assert found.each_minutes == 7
    assert [kind for kind, _ in lengths(found)] == ["presentation", "deliberation"]
    assert timing("oral", setting="both").each_minutes == defaults().each_minutes


def test_initial_timing_keeps_common_questions_when_the_work_is_the_teams_alone() -> None:
    found = timing("oral", setting="group")
    assert found.each_minutes == 0
    assert "questions" in dict(lengths(found))


def test_initial_timings_stand_for_every_assessment_when_a_shipped_grid_is_taken() -> None:
    for path in (resources() / "grids").glob("*.grid.json"):
        grid = parse_grid(json.loads(path.read_text(encoding="utf-8")))
        found = initial(grid, defaults())
        assert [item.id for item in found] == [
            item.id for bloc in grid.blocs for item in bloc.assessments
        ]
        assert any(item.planned for item in found)


def test_timing_defaults_are_refused_when_a_phase_has_no_minutes() -> None:
    plain = plain_of(defaults())
    plain["phases"] = plain["phases"][1:]
    with pytest.raises(ValueError, match="preparation"):
        parsed(TimingDefaults, plain)


def test_initial_timing_takes_the_printed_names_of_phases_when_there_are_some() -> None:
    printed = (
        Phase(kind="roleplay", label="Discovery", minutes=12),
        Phase(kind="roleplay", label="Negotiation", minutes=10),
        Phase(kind="questions"),
    )
    found = timing("roleplay", phases=printed)
    assert [(phase.kind, phase.label) for phase in found.phases] == [
        ("preparation", None),
        ("roleplay", "Discovery"),
        ("roleplay", "Negotiation"),
        ("questions", None),
        ("deliberation", None),
    ]


def test_initial_timing_names_the_parts_questions_when_members_are_asked_one_by_one() -> None:
    parts = (
        Part(id="team", label="Team", setting="group"),
        Part(id="own", label="Own", setting="individual"),
    )
    printed = (Phase(kind="questions", minutes=5, label="To each"),)
    found = timing("game", setting="both", phases=printed, parts=parts)
    assert (found.each_minutes, found.each_label) == (5, "To each")
    assert [(phase.kind, phase.part) for phase in found.phases] == [
        ("presentation", "team"),
        ("deliberation", None),
    ]
