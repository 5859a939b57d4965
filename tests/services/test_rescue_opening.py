"""A PIN is forgotten: the secretariat opens what was recorded, and gives it back."""

from pathlib import Path

import pytest

from jury_desk.bootstrap import door
from jury_desk.errors import TravelError
from jury_desk.services.juror_day import SheetStatus
from jury_desk.services.program import Program
from jury_desk.services.rescue_writing import RescueWriting
from tests.scenarios.travelling import (
    PIN,
    SESSION,
    laptop,
    secretariat,
    sheets_of,
    sign,
)


def rescue(folder: Path) -> RescueWriting:
    made = door(folder).rescue
    assert made is not None
    return made()


def locked(office: Program, folder: Path, stick: Path) -> str:
    """A laptop with a signed sheet and one that is begun, closed; its rescue file."""
    [handed] = office.office_travel.out.hand_out(SESSION, ["j1"], str(stick))
    program = laptop(folder)
    dossiers = program.juror_travel.dossiers
    dossiers.take(dossiers.look(handed.path, handed.code), PIN)
    refs = sheets_of(program)
    sign(program, refs[0])
    sheet = program.day.open_sheet(program.day.day(SESSION), refs[1])
    first = sheet.criteria[0]
    sheet.set_level(first.id, sheet.grid.scale_of(first).levels[0].id)
    program.close()
    return rescue(folder).write(str(stick))


def test_work_goes_on_and_counts_when_a_locked_laptop_was_rescued(tmp_path: Path) -> None:
    office, back = secretariat(tmp_path / "office"), tmp_path / "back"
    try:
        travel = office.office_travel
        file = locked(office, tmp_path / "laptop", tmp_path / "stick")
        found = travel.rescue.open(file, SESSION)
        assert (found.juror, found.signed, found.begun) == ("j1", 1, 1)
        assert len(found.enrolments) == 1
        [handed] = travel.out.hand_out(
            SESSION, ["j1"], str(tmp_path / "other"), carried={"j1": found}
        )
        assert handed.code  # the one before may be forgotten as the PIN is
        program = laptop(tmp_path / "anew")
        try:
            dossiers = program.juror_travel.dossiers
            dossiers.take(dossiers.look(handed.path, handed.code), PIN)
            today = program.day.day(SESSION).sheets
            assert [one.status for one in today] == [
                SheetStatus.SIGNED,
                SheetStatus.STARTED,
                SheetStatus.UPCOMING,
            ]
            sign(program, today[2].ref)
            back.mkdir()
            program.juror_travel.hand_in.hand_in(SESSION, str(back), PIN)
        finally:
            program.close()
        taken = travel.taking.take_in([str(back)])
        assert (taken.new, taken.refused) == (2, 0)
        [state] = [one for one in travel.reception.state(SESSION).jurors if one.juror == "j1"]
        assert (state.received, len(state.keys)) == (2, 2)
    finally:
        office.close()


def test_rescue_file_is_refused_when_it_is_none_or_of_no_session_here(tmp_path: Path) -> None:
    office, elsewhere = secretariat(tmp_path / "office"), secretariat(tmp_path / "elsewhere")
    try:
        file = Path(locked(elsewhere, tmp_path / "laptop", tmp_path / "stick"))
        office.office_travel.out.hand_out(SESSION, ["j1"], str(tmp_path / "other"))
        broken = tmp_path / "broken.secours"
        broken.write_bytes(file.read_bytes()[:-1])
        for path, session in ((file, None), (file, "session-none"), (broken, None)):
            with pytest.raises(TravelError):
                office.office_travel.rescue.open(str(path), session)
        with pytest.raises(TravelError):
            office.office_travel.rescue.open(str(tmp_path / "none.secours"))
    finally:
        office.close()
        elsewhere.close()
