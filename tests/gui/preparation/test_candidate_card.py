"""A candidate's card: every field is recorded when it is left, and nothing typed is lost."""

import datetime as dt
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageReader

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.people import Accommodation
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.errors import DiskFullError, JuryDeskError, PreparationError
from jury_desk.gui.preparation.candidates.candidate_card_fields import (
    CardField,
    read_birth_date,
    read_code,
)
from jury_desk.gui.preparation.candidates.candidate_card_held import HeldDialog
from jury_desk.gui.preparation.candidates.candidate_card_measures import read_share
from jury_desk.gui.preparation.candidates.candidate_card_photo import PhotoButton, small_photo
from jury_desk.gui.preparation.candidates.candidates_page import CandidatesPage
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.finding_list import FindingList
from tests.gui.preparation.candidates_robot import CandidatesRobot
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.preparation.made_service import MadeService
from tests.gui.robots import Key, press, write


@pytest.fixture
def robot(show_page: ShowPage, desk: PreparationDesk, settle: Settle) -> CandidatesRobot:
    made = CandidatesRobot(show_page(CandidatesPage), desk, settle)
    made.choose("c1")
    return made


def note(robot: CandidatesRobot, name: str) -> str:
    """What is told wrong below a field."""
    return robot.text(f"{name}_note")


# --- fields -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "typed", "name", "kept"),
    [
        ("birth_name_edit", "  Le   Fèvre ", "birth_name", "Le Fèvre"),
        ("usual_name_edit", "Martin", "usual_name", "Martin"),
        ("first_names_edit", "Élodie, Anne", "first_names", "Élodie, Anne"),
        ("birth_date_edit", "1/2/98", "birth_date", dt.date(1998, 2, 1)),
        ("birth_date_edit", "02031997", "birth_date", dt.date(1997, 3, 2)),
        ("birth_place_edit", "Ajaccio", "birth_place", "Ajaccio"),
        ("birth_place_code_edit", "2a 004", "birth_place_code", "2A004"),
        ("birth_country_edit", "", "birth_country", ""),
        ("email_edit", "e.lefevre@exemple.fr", "email", "e.lefevre@exemple.fr"),
        ("phone_edit", "+33 6 00 00 00 00", "phone", "+33 6 00 00 00 00"),
        ("number_edit", "A-17", "number", "A-17"),
        ("company_edit", "Iroise Énergie", "company", "Iroise Énergie"),
        ("tutor_edit", "Yves Morvan", "tutor", "Yves Morvan"),
        ("mentor_edit", "", "mentor", ""),
    ],
)
def test_a_field_is_recorded_when_it_is_left(
    robot: CandidatesRobot, field: str, typed: str, name: str, kept: object
) -> None:
    before = robot.person("c1")
    robot.type_into(field, typed)
    assert robot.person("c1") == structs.replace(before, **{name: kept})
    robot.undo()
    assert robot.person("c1") == before


def test_nothing_is_recorded_when_a_field_is_left_as_it_was(
    robot: CandidatesRobot, service: MadeService
) -> None:
    robot.type_into("birth_name_edit", "Lefèvre")
    assert service.acts == []


def test_choices_are_recorded_when_they_are_made(robot: CandidatesRobot) -> None:
    robot.pick("sex_edit", "M")
    robot.pick("route_edit", "vae")
    assert (robot.person("c1").sex, robot.person("c1").route) == ("M", "vae")
    robot.pick("route_edit", None)
    assert robot.person("c1").route is None


def test_two_fields_are_both_recorded_when_they_are_left_one_after_the_other(
    robot: CandidatesRobot,
) -> None:
    robot.go_to("tutor_edit")
    write("Anne Guillou")
    press(Key.Key_Tab)  # the first is on its way to the disk while the second is typed
    write("Yves Morvan")
    press(Key.Key_Tab)
    robot.settle()
    assert robot.person("c1").tutor == "Anne Guillou"
    assert robot.person("c1").mentor == "Yves Morvan"


def test_what_is_typed_is_recorded_when_another_candidate_is_shown(
    robot: CandidatesRobot,
) -> None:
    robot.go_to("company_edit")
    write("Nouvelle société")
    robot.page.choose("c2")
    robot.settle()
    assert robot.person("c1").company == "Nouvelle société"
    assert robot.person("c2").company == "Textiles de l’Ouest"
    assert robot.text("company_edit") == "Textiles de l’Ouest"


def test_what_is_typed_is_recorded_when_the_page_is_left(robot: CandidatesRobot) -> None:
    robot.go_to("company_edit")
    write("Nouvelle société")
    robot.page.flush()
    robot.settle()
    assert robot.person("c1").company == "Nouvelle société"


def test_what_is_typed_stays_when_something_else_changes(
    robot: CandidatesRobot, desk: PreparationDesk
) -> None:
    robot.go_to("company_edit")
    write("Nouv")
    desk.put(structs.replace(desk.state.candidates["c1"], phone="07"))
    robot.settle()
    assert robot.text("company_edit") == "Nouv"
    assert robot.text("phone_edit") == "07"


def test_the_field_goes_back_to_what_is_true_when_recording_is_refused(
    robot: CandidatesRobot, service: MadeService, failures: list[JuryDeskError]
) -> None:
    service.refusal = DiskFullError("Full.", "Make room.")
    robot.type_into("company_edit", "Autre")
    assert [error.code for error in failures] == ["storage-disk-full"]
    assert robot.text("company_edit") == "Armor Énergies"


def test_letters_are_taken_back_before_acts_when_undo_is_pressed(robot: CandidatesRobot) -> None:
    robot.type_into("company_edit", "Autre")
    robot.go_to("phone_edit")
    write("0")
    robot.undo()
    assert robot.person("c1").company == "Autre"
    press(Key.Key_Escape)
    robot.go_to("phone_edit")
    robot.undo()
    assert robot.person("c1").company == "Armor Énergies"


# --- what is wrong ------------------------------------------------------------------------------


def test_a_wrong_code_is_told_and_kept_when_it_is_left(robot: CandidatesRobot) -> None:
    robot.type_into("birth_place_code_edit", "3523")
    assert "INSEE" in note(robot, "birth_place_code")
    assert robot.person("c1").birth_place_code == "3523"
    field = robot.one(CardField, "birth_place_code_edit", robot.card)
    assert field.property("wrong")
    assert "INSEE" in field.accessibleDescription()
    field.setFocus()
    press(Key.Key_End)
    write("8")  # right now, and told so at once
    assert note(robot, "birth_place_code") == ""


def test_a_code_is_told_wrong_when_the_country_contradicts_it(robot: CandidatesRobot) -> None:
    robot.type_into("birth_country_edit", "Sénégal")
    assert "99" in note(robot, "birth_place_code")
    robot.undo()
    assert note(robot, "birth_place_code") == ""


def test_a_date_that_cannot_be_read_is_kept_for_its_candidate_when_others_are_shown(
    robot: CandidatesRobot,
) -> None:
    robot.type_into("birth_date_edit", "31/02/1998")
    assert robot.person("c1").birth_date == dt.date(1998, 3, 12)
    assert note(robot, "birth_date")
    robot.page.choose("c2")
    robot.settle()
    assert robot.text("birth_date_edit") == "02/11/1985"
    assert note(robot, "birth_date") == ""
    robot.page.choose("c1")
    robot.settle()
    assert robot.text("birth_date_edit") == "31/02/1998"
    assert note(robot, "birth_date")
    robot.type_into("birth_date_edit", "28/02/1998")
    assert robot.person("c1").birth_date == dt.date(1998, 2, 28)
    assert note(robot, "birth_date") == ""


@pytest.mark.parametrize("typed", ["12/03/2096", "tomorrow", "12/1998"])
def test_a_date_is_told_wrong_when_it_is_none_of_birth(robot: CandidatesRobot, typed: str) -> None:
    robot.type_into("birth_date_edit", typed)
    assert note(robot, "birth_date")


def test_codes_and_dates_are_read_when_they_are_typed_loosely() -> None:
    assert read_code(" 2b 033 ") == "2B033"
    assert read_birth_date("1.2.85") == dt.date(1985, 2, 1)
    assert read_birth_date("") is None
    for text in ("32/01/1990", "29/02/2001", "99"):
        with pytest.raises(ValueError, match=r".*"):
            read_birth_date(text)


# --- blocs --------------------------------------------------------------------------------------


def test_a_bloc_is_aimed_at_when_it_is_ticked(robot: CandidatesRobot) -> None:
    robot.page.choose("c7")
    robot.settle()
    robot.go_to("blocs_list")
    press(Key.Key_Space)
    robot.settle()
    assert robot.person("c7").blocs == ("b1", "b4")
    press(Key.Key_Space)
    robot.settle()
    assert robot.person("c7").blocs == ("b4",)


def test_a_bloc_is_carried_only_with_its_proof_when_it_is_held(robot: CandidatesRobot) -> None:
    held = robot.card._ui.held_part  # the part has no name of its own on screen
    dialog = held.edit("")
    assert isinstance(dialog, HeldDialog)
    robot.dialog(HeldDialog)
    press(Key.Key_Down)  # the first bloc
    robot.accept(dialog)
    assert dialog.isVisible()  # it asks for the proof
    assert robot.has_keyboard("proof_edit")
    write("PV 2026-044")
    press(Key.Key_Tab)
    write("12/06/2026")
    robot.accept(dialog)
    one = robot.person("c1")
    assert [(item.bloc, item.proof, item.obtained_on) for item in one.held] == [
        ("b1", "PV 2026-044", dt.date(2026, 6, 12))
    ]
    assert one.blocs == ("b2", "b3", "b4")
    assert one.examined == ("b2", "b3", "b4")
    assert [row.key for row in held.rows.rows] == ["b1"]
    robot.list.setFocus()
    robot.undo()
    assert robot.person("c1").blocs == ("b1", "b2", "b3", "b4")


def test_the_proof_is_kept_when_a_file_is_attached(
    robot: CandidatesRobot, service: MadeService, tmp_path: Path
) -> None:
    scan = tmp_path / "pv.pdf"
    scan.write_bytes(b"%PDF-1.7 proof")
    robot.page.choose("c2")
    robot.settle()
    dialog = robot.card._ui.held_part.edit("b1")
    assert dialog is not None
    dialog.take_file(scan)
    robot.accept(dialog)
    digest = robot.person("c2").held[0].file
    assert digest is not None
    assert service.file(digest) == b"%PDF-1.7 proof"


def test_nothing_is_recorded_when_the_proofs_file_is_gone(
    robot: CandidatesRobot, failures: list[JuryDeskError], tmp_path: Path
) -> None:
    robot.page.choose("c2")
    robot.settle()
    dialog = robot.card._ui.held_part.edit("b1")
    assert dialog is not None
    dialog.take_file(tmp_path / "gone.pdf")
    robot.accept(dialog)
    assert robot.person("c2").held[0].file is None
    assert [error.details["reason"] for error in failures] == ["file-unreadable"]


# --- accommodations -----------------------------------------------------------------------------


def test_a_measure_is_recorded_when_it_is_typed(robot: CandidatesRobot) -> None:
    robot.go_to("measure_button")
    press(Key.Key_Return)
    assert robot.has_keyboard("measure_edit")
    write("Salle à part")
    press(Key.Key_Return)
    robot.settle()
    assert robot.person("c1").accommodations == (Accommodation(measure="Salle à part"),)
    robot.pick("extra_field", "1/3")
    assert robot.person("c1").accommodations[0].extra_time == "1/3"
    robot.pick("extra_field", "0")
    assert robot.person("c1").accommodations[0].extra_time == "0"


def test_another_share_is_recorded_when_it_is_typed(robot: CandidatesRobot) -> None:
    robot.page.choose("c3")
    robot.settle()
    field = robot.one(type(robot.card._ui.sex_edit), "extra_field", robot.card)
    field.chosen.emit("other")
    assert robot.has_keyboard("share_edit")
    write("25 %")
    press(Key.Key_Return)
    robot.settle()
    assert robot.person("c3").accommodations[0].extra_time == "1/4"


def test_a_third_is_added_when_its_button_is_pressed(robot: CandidatesRobot) -> None:
    robot.go_to("third_button")
    press(Key.Key_Return)
    robot.settle()
    assert robot.person("c1").extra_time.as_integer_ratio() == (1, 3)
    robot.click("remove_button", robot.card._ui.measures_part)
    robot.settle()
    assert robot.person("c1").accommodations == ()


@pytest.mark.parametrize(
    ("typed", "share"), [("1/3", "1/3"), ("2/6", "1/3"), ("25 %", "1/4"), ("33,5%", "67/200")]
)
def test_a_share_is_read_when_it_is_typed(typed: str, share: str) -> None:
    assert read_share(typed) == share


@pytest.mark.parametrize("typed", ["", "1/0", "0/3", "a third", "25", "400%"])
def test_a_share_is_refused_when_it_is_none(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_share(typed)


# --- trainers, photo, findings ------------------------------------------------------------------


def test_trainers_are_added_and_taken_away_when_asked(robot: CandidatesRobot) -> None:
    field = robot.card._ui.trainers_field
    field.edit.setFocus()
    write("Luc Marchand")
    press(Key.Key_Return)
    robot.settle()
    assert robot.person("c1").trainers == ("Marc Olivier", "Luc Marchand")
    field.removed.emit("Marc Olivier")
    robot.settle()
    assert robot.person("c1").trainers == ("Luc Marchand",)


def photo_file(path: Path, side: int = 1600) -> Path:
    """A photo with a comment in its metadata."""
    image = QImage(side, side // 2, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.setText("Comment", "taken at a place that nobody needs to know")
    image.save(str(path))
    return path


def test_a_photo_is_small_and_tells_nothing_else_when_it_is_kept(
    robot: CandidatesRobot, service: MadeService, tmp_path: Path
) -> None:
    robot.card.faces.take_photo(photo_file(tmp_path / "portrait.png"))
    robot.settle()
    digest = robot.person("c1").photo
    assert digest is not None
    content = service.files[digest]
    assert b"nobody needs" not in content
    data = QByteArray(content)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    assert reader.format().data() == b"jpeg"
    assert reader.size().toTuple() == (480, 240)
    robot.settle()
    assert robot.one(PhotoButton, "photo_button", robot.card).has_photo


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no picture at all",
        b"\x89PNG\r\n\x1a\n broken",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'></svg>",
    ],
)
def test_a_photo_is_refused_when_it_is_no_picture(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "portrait.png"
    path.write_bytes(content)
    with pytest.raises(PreparationError) as refused:
        small_photo(path)
    assert refused.value.details["reason"] == "photo-unreadable"


def test_a_finding_leads_to_its_field_when_enter_is_pressed_on_it(
    robot: CandidatesRobot, service: MadeService, desk: PreparationDesk
) -> None:
    service.check = lambda _: (
        Finding("candidate-no-mail", Grave.NOTE, Step.CANDIDATES, Kind.CANDIDATE, "c1"),
    )
    desk.act(lambda: None)
    robot.settle()
    found = robot.one(FindingList, "found_list", robot.card)
    assert [one.code for one in found.found] == ["candidate-no-mail"]
    found.setFocus()
    press(Key.Key_Return)
    assert robot.has_keyboard("email_edit")


def test_the_fields_are_for_reading_when_the_session_is_closed(
    robot: CandidatesRobot, service: MadeService, desk: PreparationDesk
) -> None:
    service.advance()
    service.advance()
    desk.act(lambda: None)
    robot.settle()
    field = robot.one(CardField, "birth_name_edit", robot.card)
    assert field.isReadOnly()
    assert not robot.shows("third_button")


def test_a_late_candidate_is_enrolled_when_the_session_is_open(
    robot: CandidatesRobot, service: MadeService, desk: PreparationDesk
) -> None:
    service.advance()
    desk.act(lambda: None)
    robot.settle()
    robot.list.setFocus()
    press(Key.Key_N)
    write("Tardif")
    press(Key.Key_Tab)
    robot.settle()
    assert "TARDIF" in robot.names()


def test_a_candidate_withdraws_and_stays_in_sight_when_asked(robot: CandidatesRobot) -> None:
    robot.go_to("withdraw_button")
    press(Key.Key_Return)
    robot.settle()
    assert robot.person("c1").withdrawn
    assert "LEFÈVRE Élodie" in robot.names()
    press(Key.Key_Return)
    robot.settle()
    assert not robot.person("c1").withdrawn
