"""Every check of a session being prepared."""

import datetime as dt
from typing import Any

import pytest

from jury_desk.domain.grid import parse_grid
from jury_desk.domain.preparation.card import Room
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.panel import CompositionProfile, Panel, PlayedPart
from jury_desk.domain.preparation.people import (
    Absence,
    Accommodation,
    DeclaredTie,
    HeldBloc,
    Neutralisation,
    Team,
    Waiver,
)
from jury_desk.domain.preparation.preparation import Item, Kind
from jury_desk.domain.preparation.readiness import findings, lacking
from jury_desk.domain.preparation.timetable import AssessmentTiming, PlannedPassage
from jury_desk.words import preparation as words
from tests.domain.preparation.crowd import crowd, crowd_grid
from tests.domain.preparation.samples import (
    DAY,
    TODAY,
    candidate,
    card,
    codes,
    grid,
    juror,
    ready,
    session,
)


def checked(*more: Item, today: dt.date = TODAY) -> tuple[Finding, ...]:
    return findings(ready(*more), grid(), today)


def neutral(**said: Any) -> Neutralisation:
    values: dict[str, Any] = {
        "id": "n1",
        "candidate": "c1",
        "criterion": "k1",
        "officer": "Alix Référence",
        "opinion": "Avis motivé",
        "decision": "granted",
        "decided_on": TODAY,
        "decided_by": "Le jury",
        "core_reason": "Compensé par l’assistance",
    }
    return Neutralisation(**(values | said))


def panel(**said: Any) -> Panel:
    values: dict[str, Any] = {"members": ("j1", "j2", "j3"), "president": "j1"}
    return Panel(id="p1", label="Jury 1", **(values | said))


def test_nothing_is_found_when_nothing_lacks() -> None:
    assert checked() == ()


CASES: tuple[tuple[str, Grave, Step, tuple[Item, ...]], ...] = (
    ("grid-other", Grave.REFUSED, Step.SESSION, (card(grid_digest="0" * 64),)),
    ("place-missing", Grave.LACK, Step.SESSION, (card(place=" "),)),
    ("organiser-missing", Grave.LACK, Step.SESSION, (card(organiser=""),)),
    ("responsible-missing", Grave.LACK, Step.SESSION, (card(responsible=""),)),
    ("contact-missing", Grave.DOUBT, Step.SESSION, (card(contact=""),)),
    ("regulations-title-missing", Grave.LACK, Step.SESSION, (card(regulations_title=""),)),
    ("regulations-version-missing", Grave.LACK, Step.SESSION, (card(regulations_version=""),)),
    ("regulations-text-missing", Grave.NOTE, Step.SESSION, (card(regulations_text=""),)),
    ("languages-missing", Grave.LACK, Step.SESSION, (card(languages=()),)),
    ("room-twice", Grave.DOUBT, Step.SESSION, (Room(id="r2", label="b104 "),)),
    ("unknown-bloc", Grave.REFUSED, Step.CANDIDATES, (candidate(blocs=("b1", "b9")),)),
    (
        "unknown-candidate",
        Grave.REFUSED,
        Step.CANDIDATES,
        (Team(id="t", label="Équipe", members=("c1", "gone")),),
    ),
    (
        "unknown-assessment",
        Grave.REFUSED,
        Step.CANDIDATES,
        (Team(id="t", label="Équipe", members=("c1",), assessments=("gone",)),),
    ),
    ("unknown-criterion", Grave.REFUSED, Step.CANDIDATES, (neutral(criterion="k99"),)),
    (
        "unknown-candidate",
        Grave.NOTE,
        Step.JURORS,
        (juror("j1", ties=(DeclaredTie(candidate="gone"),)),),
    ),
    ("unknown-juror", Grave.REFUSED, Step.PANELS, (panel(members=("j1", "j2", "j3", "j9")),)),
    ("unknown-assessment", Grave.REFUSED, Step.PANELS, (panel(assessments=("oral", "old")),)),
    ("unknown-room", Grave.REFUSED, Step.PANELS, (panel(room="r9"),)),
    (
        "unknown-panel",
        Grave.REFUSED,
        Step.TIMETABLE,
        (AssessmentTiming(id="oral", planned=False, panels=("p9",)),),
    ),
    (
        "unknown-assessment",
        Grave.REFUSED,
        Step.TIMETABLE,
        (AssessmentTiming(id="gone", planned=False),),
    ),
    ("candidate-no-bloc", Grave.LACK, Step.CANDIDATES, (candidate(blocs=()),)),
    (
        "candidate-nothing-examined",
        Grave.DOUBT,
        Step.CANDIDATES,
        (candidate(held=(HeldBloc(bloc="b1", proof="PV 3"),)),),
    ),
    (
        "held-no-proof",
        Grave.LACK,
        Step.CANDIDATES,
        (candidate(held=(HeldBloc(bloc="b1", proof=" "),)),),
    ),
    (
        "held-no-file",
        Grave.NOTE,
        Step.CANDIDATES,
        (candidate(held=(HeldBloc(bloc="b1", proof="PV 3"),)),),
    ),
    (
        "held-later",
        Grave.DOUBT,
        Step.CANDIDATES,
        (candidate(held=(HeldBloc(bloc="b1", proof="PV 3", obtained_on=dt.date(2027, 1, 1)),)),),
    ),
    ("candidate-no-sex", Grave.DOUBT, Step.CANDIDATES, (candidate(sex=None),)),
    (
        "candidate-identity",
        Grave.DOUBT,
        Step.CANDIDATES,
        (candidate(sex=None, birth_place="", birth_country=""),),
    ),
    (
        "candidate-birth-date-odd",
        Grave.DOUBT,
        Step.CANDIDATES,
        (candidate(birth_date=dt.date(2020, 1, 1)),),
    ),
    ("identity-email", Grave.DOUBT, Step.CANDIDATES, (candidate(email="c1@exemple"),)),
    ("candidate-no-number", Grave.NOTE, Step.CANDIDATES, (candidate(number=""),)),
    ("candidate-no-mail", Grave.NOTE, Step.CANDIDATES, (candidate(email=""),)),
    (
        "candidate-extra-time",
        Grave.DOUBT,
        Step.CANDIDATES,
        (candidate(accommodations=(Accommodation(measure="Temps", extra_time="1/2"),)),),
    ),
    (
        "candidate-language",
        Grave.DOUBT,
        Step.CANDIDATES,
        (candidate(language="en"), juror("j1", languages=("en",))),
    ),
    ("candidate-language-unspoken", Grave.DOUBT, Step.CANDIDATES, (candidate(language="en"),)),
    ("candidate-twin", Grave.DOUBT, Step.CANDIDATES, (candidate("c2", first_names="camille"),)),
    (
        "candidate-number-twice",
        Grave.REFUSED,
        Step.CANDIDATES,
        (candidate("c2", birth_name="Petit", number="E-c1"),),
    ),
    ("team-size", Grave.LACK, Step.CANDIDATES, (Team(id="t", label="Équipe", members=("c1",)),)),
    (
        "candidate-in-two-teams",
        Grave.REFUSED,
        Step.CANDIDATES,
        (
            Team(id="t", label="Équipe 1", members=("c1",)),
            Team(id="u", label="Équipe 2", members=("c1",), assessments=("game",)),
        ),
    ),
    ("neutralised-no-opinion", Grave.LACK, Step.CANDIDATES, (neutral(opinion=""),)),
    ("neutralised-no-officer", Grave.LACK, Step.CANDIDATES, (neutral(officer=""),)),
    ("neutralised-core", Grave.REFUSED, Step.CANDIDATES, (neutral(core_reason=""),)),
    ("neutralised-pending", Grave.DOUBT, Step.CANDIDATES, (neutral(decision="pending"),)),
    ("neutralised-undated", Grave.LACK, Step.CANDIDATES, (neutral(decided_on=None),)),
    ("neutralised-twice", Grave.REFUSED, Step.CANDIDATES, (neutral(), neutral(id="n2"))),
    ("juror-no-mail", Grave.NOTE, Step.JURORS, (juror("j1", email=""),)),
    ("juror-twice", Grave.REFUSED, Step.JURORS, (juror("j4", "NOMJ1", email=""),)),
    ("juror-homonym", Grave.DOUBT, Step.JURORS, (juror("j4", "Nomj1"),)),
    ("juror-same-mail", Grave.DOUBT, Step.JURORS, (juror("j4", email="J1@exemple.fr"),)),
    ("juror-declared-later", Grave.DOUBT, Step.JURORS, (juror("j1", declared_on=DAY),)),
    (
        "juror-habilitation-reversed",
        Grave.REFUSED,
        Step.JURORS,
        (juror("j1", habilitated_from=DAY, habilitated_until=TODAY),),
    ),
    ("juror-never-there", Grave.DOUBT, Step.JURORS, (juror("j1", absences=(Absence(day=DAY),)),)),
    (
        "juror-is-candidate",
        Grave.DOUBT,
        Step.JURORS,
        (juror("j4", "Aubert", first_name="Camille"),),
    ),
    ("juror-tied", Grave.NOTE, Step.JURORS, (candidate(tutor="Nomj1 Dominique"),)),
    ("tie-doubt-tutor", Grave.DOUBT, Step.JURORS, (candidate(tutor="D. Nomj1"),)),
    (
        "waiver-idle",
        Grave.NOTE,
        Step.JURORS,
        (Waiver(id="w", juror="j1", candidate="c1", reason="Rien"),),
    ),
    (
        "waiver-of-certain",
        Grave.DOUBT,
        Step.JURORS,
        (
            candidate(tutor="Nomj1 Dominique"),
            Waiver(id="w", juror="j1", candidate="c1", reason="Rien"),
        ),
    ),
    ("panel-too-few", Grave.LACK, Step.PANELS, (panel(members=("j1",)),)),
    ("panel-label-twice", Grave.DOUBT, Step.PANELS, (Panel(id="p2", label="JURY 1"),)),
    (
        "part-no-member",
        Grave.REFUSED,
        Step.PANELS,
        (
            juror("j4"),
            panel(parts=(PlayedPart(assessment="oral", juror="j4", plays="client"),)),
        ),
    ),
    (
        "panel-emptied",
        Grave.REFUSED,
        Step.PANELS,
        (
            panel(members=(), president=None),
            PlannedPassage(id="x", assessment="oral", candidate="c1", panel="p1"),
        ),
    ),
    (
        "assessment-unheard",
        Grave.LACK,
        Step.PANELS,
        (AssessmentTiming(id="oral"), panel(assessments=("game",))),
    ),
    (
        "subject-no-panel",
        Grave.REFUSED,
        Step.PANELS,
        (
            AssessmentTiming(id="oral"),
            candidate(tutor="Nomj1 Dominique", mentor="Nomj2 Dominique"),
        ),
    ),
    (
        "panel-not-for",
        Grave.NOTE,
        Step.PANELS,
        (
            AssessmentTiming(id="oral"),
            candidate(tutor="Nomj1 Dominique", mentor="Nomj2 Dominique"),
        ),
    ),
)


@pytest.mark.parametrize(("code", "grave", "step", "items"), CASES)
def test_check_finds_what_is_wrong_when_one_thing_is(
    code: str, grave: Grave, step: Step, items: tuple[Item, ...]
) -> None:
    found = [item for item in checked(*items) if item.code == code]

    assert {(item.grave, item.step) for item in found} == {(grave, step)}
    for language in ("fr", "en"):
        assert all(words.finding(item, language) != code for item in found)


def test_certification_without_title_is_doubted_when_minutes_must_name_it() -> None:
    untitled = crowd_grid()
    found = findings(ready(card(grid_digest=untitled.digest)), untitled, TODAY)

    assert codes(found) == {"title-missing"}


def test_session_is_refused_when_its_grid_is_not_kept() -> None:
    assert codes(lacking(findings(ready(), None, TODAY))) == {"grid-missing"}


def test_empty_session_leads_to_each_page_when_nobody_is_in_it() -> None:
    found = lacking(findings(session(), grid(), TODAY))

    assert {(item.code, item.step) for item in found} == {
        ("rooms-missing", Step.SESSION),
        ("candidates-missing", Step.CANDIDATES),
        ("jurors-missing", Step.JURORS),
        ("panels-missing", Step.PANELS),
    }


@pytest.mark.parametrize(
    ("kind", "vae", "expected"),
    [
        ("vae", False, {"profile-not-vae"}),
        ("full", True, {"profile-vae"}),
        ("vae", True, set()),
        ("full", False, set()),
    ],
)
def test_profile_is_doubted_when_it_is_made_for_another_kind_of_session(
    kind: str, vae: bool, expected: set[str]
) -> None:
    profile = CompositionProfile(id="x", label="X", vae=vae)

    assert codes(checked(card(kind=kind), profile)) == expected


def test_full_title_is_doubted_when_a_bloc_is_neither_aimed_at_nor_held() -> None:
    plain = grid().plain()
    plain["blocs"].append({"id": "b2", "code": "Bloc 2", "title": "Piloter"})
    two = parse_grid(plain)
    for kind, expected in (("full", {"candidate-blocs-left"}), ("blocs", set())):
        found = findings(ready(card(grid_digest=two.digest, kind=kind)), two, TODAY)
        assert codes(found) & {"candidate-blocs-left"} == expected


def test_withdrawn_candidate_is_left_alone_when_much_is_missing() -> None:
    gone = candidate("c2", withdrawn=True, blocs=(), sex=None, tutor="D. Nomj1", number="E-c1")

    assert checked(gone) == ()


def test_open_session_does_not_close_when_its_last_day_is_to_come() -> None:
    opened = card(state="open")

    assert codes(lacking(checked(opened))) == {"session-not-over"}
    assert lacking(checked(opened, today=DAY)) == ()


def test_draft_is_only_noted_when_its_days_are_past() -> None:
    found = checked(today=dt.date(2026, 7, 1))

    assert [(item.code, item.grave) for item in found] == [("days-past", Grave.NOTE)]


def test_draft_is_doubted_when_its_year_is_far_ahead() -> None:
    found = checked(today=dt.date(1990, 7, 1))

    assert [item.grave for item in found if item.code == "days-far"] == [Grave.DOUBT]


def test_nothing_hinders_the_archive_when_a_closed_session_lacks_something() -> None:
    found = checked(card(state="closed", organiser=""), panel(members=("j1",)))

    assert codes(found) >= {"organiser-missing", "panel-too-few"}
    assert lacking(found) == ()


def test_formalities_hinder_nothing_when_the_session_is_for_practice() -> None:
    found = checked(card(practice=True, organiser=""), panel(members=("j1",)), candidate(sex=None))

    assert codes(found) == {"organiser-missing", "panel-too-few"}
    assert lacking(found) == ()
    assert lacking(checked(card(practice=True), panel(members=("j1", "j2", "j9"))))


def test_findings_come_by_step_and_gravest_first_when_there_are_many() -> None:
    found = findings(session(candidate(blocs=("b9",), email="")), grid(), TODAY)
    steps, graves = list(Step), list(Grave)
    order = [(steps.index(item.step), graves.index(item.grave)) for item in found]

    assert order == sorted(order)
    assert len(order) > 5


def test_ties_of_one_firm_are_one_doubt_when_many_candidates_work_there() -> None:
    people = [
        candidate(f"c{at}", birth_name=f"Personne {at}", company="Iroise") for at in range(1, 5)
    ]
    member = juror("j1", employer="Iroise Transports")

    (doubt,) = (item for item in checked(*people, member) if item.code == "tie-doubt-employer")

    assert (doubt.kind, doubt.id, doubt.values["count"]) == (Kind.JUROR, "j1", "4")


def test_every_finding_names_an_item_that_is_there_when_a_crowd_is_checked() -> None:
    held = crowd_grid()
    state = crowd(held, candidates=150, jurors=24, panels=6)

    for item in findings(state, held, TODAY):
        if item.kind:
            known = state.item(Kind(item.kind), item.id)
            assert known is not None, item
        for language in ("fr", "en"):
            assert words.finding(item, language) != item.code
