"""Who of a panel sits for a candidate or a team."""

from jury_desk.domain.preparation.panel import Panel
from jury_desk.domain.preparation.people import Team, Waiver
from jury_desk.domain.preparation.sitting import sitting
from tests.domain.preparation.samples import candidate, codes, juror, session

PANEL = Panel(id="p1", label="Jury 1", members=("j1", "j2", "j3"), president="j2")
JURORS = (juror("j1", "Dupont", first_name="Jean"), juror("j2"), juror("j3", side="internal"))


def test_everyone_sits_when_nobody_is_tied() -> None:
    found = sitting(session(candidate(), *JURORS, PANEL), PANEL, "c1")

    assert found.jurors == ("j1", "j2", "j3")
    assert found.excluded == ()
    assert found.may_decide


def test_tied_juror_does_not_sit_when_they_tutor_the_candidate() -> None:
    found = sitting(session(candidate(tutor="Jean Dupont"), *JURORS, PANEL), PANEL, "c1")

    assert found.jurors == ("j2", "j3")
    assert [tie.juror for tie in found.excluded] == ["j1"]
    assert codes(found.findings) == {"panel-external-minority"}
    assert {item.other for item in found.findings} == {"c1"}
    assert not found.may_decide


def test_doubtful_juror_sits_when_a_reason_lifts_the_doubt() -> None:
    person = candidate(tutor="Jacques Dupont")
    looked_at = ("tutor: Jacques Dupont",)
    waiver = Waiver(id="w", juror="j1", candidate="c1", reason="Homonymes", about=looked_at)

    doubted = sitting(session(person, *JURORS, PANEL), PANEL, "c1")
    lifted = sitting(session(person, *JURORS, PANEL, waiver), PANEL, "c1")

    assert "j1" not in doubted.jurors
    assert lifted.jurors == ("j1", "j2", "j3")


def test_juror_sits_for_no_team_when_tied_to_one_of_its_members() -> None:
    people = (
        candidate("c1", tutor="Jacques Dupont"),
        candidate("c2", tutor="Jean Dupont"),
        candidate("c3"),
    )
    team = Team(id="t1", label="Équipe 1", members=("c1", "c2", "c3"))

    found = sitting(session(*people, team, *JURORS, PANEL), PANEL, "t1")

    assert [(tie.candidate, tie.certain) for tie in found.excluded] == [("c2", True)]


def test_nobody_decides_when_every_member_is_tied() -> None:
    person = candidate(tutor="Jean Dupont", company="Iroise")
    members = tuple(juror(f"j{at}", employer="Iroise SA") for at in (2, 3))

    found = sitting(session(person, JURORS[0], *members, PANEL), PANEL, "c1")

    assert found.jurors == ()
    assert codes(found.findings) == {"panel-no-quorum"}


def test_unknown_member_does_not_sit_when_a_panel_still_names_them() -> None:
    panel = Panel(id="p1", label="Jury 1", members=("j1", "gone", "j2"))

    assert sitting(session(candidate(), *JURORS, panel), panel, "c1").jurors == ("j1", "j2")
