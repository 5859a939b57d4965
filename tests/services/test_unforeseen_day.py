"""The order changed, a passage given up and taken back, a sheet copied from paper."""

from collections.abc import Callable

import pytest

from jury_desk.domain.audit import Act
from jury_desk.domain.sheet import Phase
from jury_desk.errors import DayError, DiskFullError
from jury_desk.services.juror_day import SheetStatus
from jury_desk.services.unforeseen_given import (
    move_to_juror,
    other_passages,
    recuse,
    take_back,
)
from jury_desk.services.unforeseen_order import move_in_order
from jury_desk.services.unforeseen_paper import copy_from_paper
from tests.contracts.marking import complete_sheet, sign
from tests.services.unforeseen import JurorAtWork


def order(at_work: JurorAtWork) -> list[str]:
    return list(dict.fromkeys(sheet.ref.passage for sheet in at_work.day.sheets))


def signed(at_work: JurorAtWork, passage: str, subject: str) -> None:
    sheet = at_work.sheet(passage, subject)
    complete_sheet(sheet)
    sign(sheet)


# --- order ----------------------------------------------------------------------------------------


def test_passage_is_heard_earlier_and_later_when_it_is_moved() -> None:
    at_work = JurorAtWork()
    assert order(at_work) == ["p1", "p2", "p3", "p4"]
    move_in_order(at_work.log, "p4", -1)
    assert order(at_work) == ["p1", "p2", "p4", "p3"]
    move_in_order(at_work.log, "p1", 1)
    assert order(at_work.reopened()) == ["p2", "p1", "p4", "p3"]
    move_in_order(at_work.log, "p1", -1)
    move_in_order(at_work.log, "p4", 1)
    assert order(at_work) == ["p1", "p2", "p3", "p4"]


def test_nothing_is_recorded_when_a_passage_is_first_or_last_already() -> None:
    at_work = JurorAtWork()
    move_in_order(at_work.log, "p1", -1)
    move_in_order(at_work.log, "p4", 1)
    assert at_work.entries() == 0
    with pytest.raises(DayError):
        move_in_order(at_work.log, "p9", 1)


# --- another juror --------------------------------------------------------------------------------


def test_sheet_is_only_read_and_not_owed_when_another_juror_marks_it() -> None:
    at_work = JurorAtWork()
    at_work.sheet("p3", "c1").set_level("k1", "acquis")
    owed = at_work.day.not_received
    move_to_juror(at_work.log, at_work.day, "p3", " Alix\u202e  Durand ", "Sacha est en retard")
    assert at_work.listed("p3", "c1").status is SheetStatus.MOVED
    assert at_work.day.not_received == owed - 1
    assert at_work.log.state.given[0].juror == "Alix Durand"
    kept = at_work.sheet("p3", "c1")
    assert kept.state.mark("k1").level == "acquis"
    with pytest.raises(DayError):
        kept.set_level("k2", "acquis")
    take_back(at_work.log, "p3", "c1", "Finalement non")
    assert at_work.sheet("p3", "c1").set_level("k2", "acquis") is not None
    assert at_work.listed("p3", "c1").status is SheetStatus.STARTED


def test_sheet_is_only_read_when_its_candidate_is_absent() -> None:
    at_work = JurorAtWork()
    sheet = at_work.sheet("p3", "c1")
    sheet.set_level("k1", "acquis")
    at_work.log.record_incident("p3", "c1", "absent", "")
    acts: tuple[Callable[[], object], ...] = (
        lambda: sheet.set_level("k2", "acquis"),
        lambda: sheet.set_comment("k1", "bien vu"),
        sheet.undo,
        sheet.start_write_up,
        lambda: at_work.reopened().sheet("p3", "c1").set_level("k2", "acquis"),
    )
    for act in acts:
        with pytest.raises(DayError) as caught:
            act()
        assert caught.value.details["reason"] == "day-absent"
    assert set(at_work.marks("p3", "c1")) == {"k1"}
    (absence,) = at_work.log.state.incidents
    at_work.log.withdraw_incident(absence, "arrivée à 9 h 20")
    assert sheet.set_level("k2", "acquis") is not None


@pytest.mark.parametrize(
    ("juror", "reason", "code"),
    [
        ("", "parce que", "unforeseen-juror"),
        ("\u200e", "parce que", "unforeseen-juror"),
        ("x" * 20_000, "parce que", "unforeseen-name-long"),
        ("Dominique Exemple", "parce que", "unforeseen-oneself"),
        ("Sacha Exemple", " ", "day-reason-missing"),
        ("Sacha Exemple", "x" * 20_001, "day-text-long"),
    ],
)
def test_passage_stays_when_the_juror_or_the_reason_cannot_be(
    juror: str, reason: str, code: str
) -> None:
    at_work = JurorAtWork()
    with pytest.raises(DayError) as caught:
        move_to_juror(at_work.log, at_work.day, "p3", juror, reason)
    assert caught.value.details["reason"] == code
    assert at_work.entries() == 0


def test_signed_passage_is_not_given_up_when_it_is_asked() -> None:
    at_work = JurorAtWork()
    signed(at_work, "p3", "c1")
    with pytest.raises(DayError) as moved:
        move_to_juror(at_work.log, at_work.day, "p3", "Sacha Exemple", "Trop tard")
    with pytest.raises(DayError) as recused:
        recuse(at_work.log, at_work.day, "p3", "c1", "Mon neveu")
    reasons = {one.value.details["reason"] for one in (moved, recused)}
    assert reasons == {"unforeseen-signed"}
    assert at_work.log.state.given == ()


# --- recusal --------------------------------------------------------------------------------------


def test_juror_steps_back_everywhere_when_the_candidate_is_their_nephew() -> None:
    at_work = JurorAtWork()
    assert [one.id for one in other_passages(at_work.day, "p1", "c2")] == ["p2"]
    recuse(at_work.log, at_work.day, "p1", "c2", "Mon neveu", everywhere=True)
    assert at_work.listed("p1", "c2").status is SheetStatus.RECUSED
    assert at_work.listed("p2", "c2").status is SheetStatus.RECUSED
    assert at_work.listed("p2", "c1").status is SheetStatus.UPCOMING
    assert [one.act.passage for one in at_work.store.day_entries("session-1", "j1")] == [  # type: ignore[union-attr]
        "p1",
        "p2",
    ]


def test_nothing_is_recorded_of_a_recusal_everywhere_when_the_disk_is_full() -> None:
    at_work = JurorAtWork()
    at_work.store.full = True
    with pytest.raises(DiskFullError):
        recuse(at_work.log, at_work.day, "p1", "c2", "Mon neveu", everywhere=True)
    assert at_work.log.state.given == ()
    assert at_work.reopened().log.state.given == ()


def test_recusal_of_one_member_leaves_the_others_when_it_is_taken_back() -> None:
    at_work = JurorAtWork()
    recuse(at_work.log, at_work.day, "p2", "c2", "Mon neveu")
    recuse(at_work.log, at_work.day, "p2", "c3", "Ma nièce")
    with pytest.raises(DayError):
        recuse(at_work.log, at_work.day, "p2", "c2", "Encore")
    take_back(at_work.log, "p2", "c2", "Un homonyme")
    assert at_work.listed("p2", "c2").status is SheetStatus.UPCOMING
    assert at_work.listed("p2", "c3").status is SheetStatus.RECUSED
    with pytest.raises(DayError) as caught:
        take_back(at_work.log, "p2", "c2", "Encore")
    assert caught.value.details["reason"] == "unforeseen-not-given"


# --- paper ----------------------------------------------------------------------------------------


def test_write_up_starts_at_once_when_a_sheet_is_copied_from_paper() -> None:
    at_work = JurorAtWork()
    at_work.sheet("p3", "c1").set_level("k1", "acquis")
    copy_from_paper(at_work.log, at_work.service, at_work.day, "p3", "broken", " écran noir ")
    again = at_work.reopened()
    sheet = again.sheet("p3", "c1")
    assert (sheet.state.phase, sheet.state.mark("k1").level) == (Phase.WRITE_UP, "acquis")
    paper = again.log.state.paper_of("p3", "c1")
    assert paper is not None
    assert (paper.why, again.log.text(paper.text)) == ("broken", "écran noir")
    assert again.log.state.paper_of("p1", "c2") is None


def test_every_member_goes_to_write_up_in_one_act_when_a_team_is_copied_from_paper() -> None:
    at_work = JurorAtWork()
    copy_from_paper(at_work.log, at_work.service, at_work.day, "p2", "lost", "")
    team = at_work.service.open_team(at_work.day, "p2")
    assert team.states["c1"].phase is Phase.WRITE_UP
    journals = [at_work.store.journal(at_work.ref("p2", m).id) for m in ("c1", "c2", "c3")]
    assert {tuple(entry.act for entry in journal) for journal in journals} == {
        (Act.OPENED, Act.WRITE_UP_STARTED)
    }
    assert {entry.turn for journal in journals for entry in journal} == {1}


def test_same_reason_again_records_nothing_when_it_is_known() -> None:
    at_work = JurorAtWork()
    for _ in range(2):
        copy_from_paper(at_work.log, at_work.service, at_work.day, "p3", "stolen", "")
    assert len(at_work.log.state.papers) == 1


def test_another_reason_needs_its_words_when_a_sheet_is_copied() -> None:
    at_work = JurorAtWork()
    with pytest.raises(DayError) as caught:
        copy_from_paper(at_work.log, at_work.service, at_work.day, "p3", "other", "  ")
    assert caught.value.details["reason"] == "unforeseen-other-text"
    assert at_work.entries() == 0


def test_signed_sheet_is_not_called_copied_when_it_was_signed_before() -> None:
    at_work = JurorAtWork()
    signed(at_work, "p3", "c1")
    with pytest.raises(DayError) as caught:
        copy_from_paper(at_work.log, at_work.service, at_work.day, "p3", "fault", "")
    assert caught.value.details["reason"] == "unforeseen-paper-signed"


def test_sheet_stays_live_when_the_disk_is_full_as_it_is_called_copied() -> None:
    at_work = JurorAtWork()
    at_work.store.full = True
    with pytest.raises(DiskFullError):
        copy_from_paper(at_work.log, at_work.service, at_work.day, "p3", "fault", "")
    assert at_work.log.state.papers == ()
    assert at_work.sheet("p3", "c1").state.seq == 0
