"""Opening a data directory as the program does."""

from pathlib import Path

import pytest

from jury_desk import bootstrap, paths
from jury_desk.clock import SystemClock
from jury_desk.errors import DataMissingError, InUseError
from jury_desk.signing.vault import FileVault


def test_opening_prepares_a_practice_session_for_each_certification(tmp_path: Path) -> None:
    program = bootstrap.door(tmp_path).open(None)
    try:
        plans = program.day.sessions()
        assert sorted(plan.grid for plan in plans) == sorted(bootstrap.practice_grids())
        assert len(plans) == 5
        assert all(plan.practice for plan in plans)
        assert program.first_session == "practice-manager-affaires"
    finally:
        program.close()


def test_opening_again_keeps_the_sessions_as_they_were(tmp_path: Path) -> None:
    first = bootstrap.door(tmp_path).open(None)
    before = first.day.sessions()
    first.close()
    again = bootstrap.door(tmp_path).open(None)
    assert again.day.sessions() == before
    again.close()


def test_opening_says_so_when_the_data_file_is_gone_from_under_a_pin(tmp_path: Path) -> None:
    bootstrap.door(tmp_path).open(None).close()
    FileVault(tmp_path, SystemClock()).set_pin("épreuve-12")
    paths.data_file(tmp_path).unlink()
    with pytest.raises(DataMissingError):
        bootstrap.door(tmp_path).open("épreuve-12")
    assert not paths.data_file(tmp_path).exists()


def test_practice_sessions_hold_an_oral_a_role_play_a_team_and_a_written_case(
    tmp_path: Path,
) -> None:
    program = bootstrap.door(tmp_path).open(None)
    days = [program.day.day(plan.id) for plan in program.day.sessions()]
    program.close()
    sheets = [sheet for day in days for sheet in day.sheets]
    forms = {form for sheet in sheets for form in sheet.assessment.forms}
    assert {"oral", "roleplay", "written", "game"} <= forms
    game = [sheet for sheet in sheets if sheet.passage.team and sheet.assessment.parts]
    assert {part.weight for s in game for part in s.assessment.parts} == {"0.7", "0.3"}
    assert len({sheet.ref.subject for sheet in game}) == len(game) == 5
    assert all(sheet.total for sheet in sheets)


def test_a_second_program_is_told_before_a_pin_is_asked_for(tmp_path: Path) -> None:
    program = bootstrap.door(tmp_path).open(None)
    FileVault(tmp_path, SystemClock()).set_pin("épreuve-12")
    try:
        with pytest.raises(InUseError):
            bootstrap.door(tmp_path).needs_pin()
    finally:
        program.close()
    assert bootstrap.door(tmp_path).needs_pin()
