"""The reception: what is decided there, and files that come in."""

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from msgspec import structs
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from jury_desk.domain.preparation.finding import Step
from jury_desk.domain.travel.copies import Volume
from jury_desk.errors import JuryDeskError, StorageError
from jury_desk.gui.preparation.desk import DayStep, PreparationDesk
from jury_desk.gui.preparation.reception.reception_page import ReceptionPage
from jury_desk.services.take_in import FileOutcome, Intake, Refusal
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.reception.acting import card, go_to, part, settle, take_sheet
from tests.gui.preparation.reception.made_reception import PHONE, MadeOffice

# --- a sheet --------------------------------------------------------------------------------------


def test_a_phone_number_is_masked_when_it_was_not_asked_for(reception: ReceptionPage) -> None:
    go_to(reception, 2, 2)
    label, button = part(reception, "phone_label"), part(reception, "phone_button")
    assert label.text() == "06 •• •• •• ••"
    button.click()
    assert label.text() == PHONE
    go_to(reception, 1, 2)
    go_to(reception, 2, 2)
    assert label.text() == PHONE, "the same person's stays shown"


def test_a_sheet_is_waited_for_no_more_when_a_reason_is_written(
    reception: ReceptionPage, office: MadeOffice
) -> None:
    go_to(reception, 2, 2)
    part(reception, "waive_button").click()
    asked = card()
    asked.accept_button.click()
    assert asked.isVisible(), "a reason is wanted first"
    QTest.keyClicks(part(asked, "reason_edit"), "Juree malade")
    asked.accept_button.click()
    settle(reception)
    assert office.acts[-1] == ("waive", "s2-1-2", "Juree malade")
    assert reception.candidate.cell is not None
    assert reception.candidate.cell.standing == "waived"
    assert part(reception, "withdraw_button").isVisible()
    assert not part(reception, "waive_button").isVisible()


def test_a_waiver_is_withdrawn_when_the_sheet_is_expected_again(
    reception: ReceptionPage, office: MadeOffice
) -> None:
    go_to(reception, 6, 4)
    take_sheet(reception, "s6-3-0")
    part(reception, "withdraw_button").click()
    QTest.keyClicks(part(card(), "reason_edit"), "Elle est la")
    card().accept_button.click()
    settle(reception)
    assert office.acts[-1] == ("withdraw", "s6-3-0", "Elle est la")


def test_versions_stand_side_by_side_and_one_counts_when_it_is_chosen_with_a_reason(
    reception: ReceptionPage, office: MadeOffice
) -> None:
    go_to(reception, 1, 2)
    assert part(reception, "choose_button").isVisible()
    part(reception, "choose_button").click()
    settle(reception)
    asked = card()
    text = part(asked, "versions_text").toPlainText()
    assert "Remarque 0" in text
    assert "Remarque 1" in text
    assert "level" not in part(asked, "counts_label").text(), "the base's plurals are translated"
    asked.accept_button.click()
    assert asked.isVisible(), "nothing is chosen in somebody's place"
    part(asked, "version_choice").set_value("s1-1-2-2-b")
    asked.accept_button.click()
    assert asked.isVisible(), "a reason is wanted"
    QTest.keyClicks(part(asked, "reason_edit"), "La bonne")
    asked.accept_button.click()
    settle(reception)
    assert office.acts[-1] == ("choose", "s1-1-2", "s1-1-2-2-b", "La bonne")
    assert not part(reception, "choose_button").isVisible()


def test_a_sheet_is_read_as_signed_when_it_is_shown(reception: ReceptionPage) -> None:
    go_to(reception, 0, 1)
    part(reception, "show_button").click()
    settle(reception)
    asked = card()
    text = part(asked, "levels_text").toPlainText()
    assert "Remarque 0" in text
    assert "Acquis" in text
    assert part(asked, "levels_text").isReadOnly()
    asked.accept_button.click()


def test_decisions_are_not_offered_when_the_session_is_closed(
    reception: ReceptionPage, service: MadeService, desk: PreparationDesk
) -> None:
    desk.state = replace(desk.state, card=structs.replace(desk.state.card, state="closed"))
    reception.show_state()
    settle(reception)
    go_to(reception, 2, 2)
    assert not part(reception, "waive_button").isVisible()
    assert not part(reception, "revoke_button").isVisible()


def test_a_refused_decision_is_told_when_the_disk_refuses(
    reception: ReceptionPage, office: MadeOffice, failures: list[JuryDeskError]
) -> None:
    office.refusal = StorageError("The disk is full.", "Make room.")
    go_to(reception, 2, 2)
    part(reception, "waive_button").click()
    QTest.keyClicks(part(card(), "reason_edit"), "Malade")
    card().accept_button.click()
    settle(reception)
    assert [type(one) for one in failures] == [StorageError]
    assert reception.candidate.cell is not None
    assert reception.candidate.cell.standing == "nothing-heard"


# --- jurors and their keys ------------------------------------------------------------------------


def test_a_key_is_revoked_from_a_moment_on_when_a_laptop_is_lost(
    reception: ReceptionPage, office: MadeOffice
) -> None:
    part(reception, "jurors_button").click()
    part(reception, "revoke_button").click()
    asked = card()
    day, hour = part(asked, "day_field"), part(asked, "hour_field")
    day.setText("le douze")
    QTest.keyClicks(part(asked, "reason_edit"), "Portable perdu")
    asked.accept_button.click()
    assert asked.isVisible(), "a day that cannot be read is no day"
    day.setText("14/06/2027")
    hour.setText("14h30")
    asked.accept_button.click()
    settle(reception)
    name, juror, fingerprint, since, reason = office.acts[-1]
    assert (name, juror, fingerprint, reason) == ("revoke", "j1", "c" * 64, "Portable perdu")
    assert since.strftime("%d/%m/%Y %H:%M") == "14/06/2027 14:30"
    assert since.tzinfo is not None


def test_a_key_counts_again_when_its_revocation_is_withdrawn(
    reception: ReceptionPage, office: MadeOffice
) -> None:
    part(reception, "jurors_button").click()
    jurors, keys = part(reception, "jurors_view"), part(reception, "keys_view")
    jurors.show_rows(jurors.rows, "j2")
    keys.show_rows(keys.rows, "b" * 64)
    assert not part(reception, "revoke_button").isVisible()
    part(reception, "restore_button").click()
    QTest.keyClicks(part(card(), "reason_edit"), "Portable revenu")
    card().accept_button.click()
    settle(reception)
    assert office.acts[-1] == ("restore", "j2", "b" * 64, "Portable revenu")


# --- files ----------------------------------------------------------------------------------------


def drop(reception: ReceptionPage, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy = Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    reception.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))


def test_refusals_are_told_one_by_one_with_what_to_do_when_files_are_dropped(
    reception: ReceptionPage, office: MadeOffice, tmp_path: Path
) -> None:
    drop(reception, tmp_path / "a.fiches", tmp_path / "mails")
    assert part(reception, "cancel_button").isVisible()
    settle(reception)
    assert office.acts == [("take in", (str(tmp_path / "a.fiches"), str(tmp_path / "mails")))]
    rows = part(reception, "intake_view").rows
    refused = [row for row in rows if row.key.startswith("r")]
    assert [row.name for row in refused] == [
        "Anne Kerbrat, 10:40, NGUYEN Maï",
        "coupe.fiches",
    ]
    assert [row.name for row in rows if row.key.startswith("a")] == ["photo.jpg"], "told apart"
    assert all(len(row.about) > len(row.name) for row in refused)
    assert sum(row.key.startswith("f") for row in rows) == 2
    assert part(reception, "intake_title").text().startswith("15 ")
    assert not part(reception, "cancel_button").isVisible()


def test_what_came_in_until_then_is_told_when_escape_ends_an_intake(
    reception: ReceptionPage, office: MadeOffice
) -> None:
    office.go_on = threading.Event()
    part(reception, "receive_button").setFocus()
    reception.take_in(["somewhere"])
    cancel = part(reception, "cancel_button")
    assert cancel.hasFocus(), "the button that had the keyboard is gone"
    QTest.keyClick(cancel, Qt.Key.Key_Escape)
    assert not part(reception, "cancel_button").isEnabled()
    office.go_on.set()
    settle(reception)
    title = part(reception, "intake_title").text()
    assert "15 " in title
    assert not title.startswith("15 "), "it says that it was ended"


def test_what_is_on_a_stick_beside_the_sheets_is_no_refusal_when_dossiers_lie_there(
    reception: ReceptionPage,
) -> None:
    found = [
        FileOutcome("a.jury", refusals=(Refusal("own-file", details={"what": "word-dossier"}),)),
        FileOutcome("a.recu", refusals=(Refusal("own-file", details={"what": "word-receipt"}),)),
        FileOutcome("a.secours", refusals=(Refusal("own-file", details={"what": "word-rescue"}),)),
        FileOutcome("b.fiches", refusals=(Refusal("foreign"),)),
    ]
    reception.intake.show_intake(Intake(tuple(found)))
    rows = part(reception, "intake_view").rows
    assert [row.name for row in rows if row.key.startswith("a")] == ["a.jury", "a.recu"]
    assert [row.name for row in rows if row.key.startswith("r")] == ["a.secours", "b.fiches"]
    assert "2 " in part(reception, "intake_text").text().split(" · ")[-1]


def test_files_that_come_while_others_are_read_are_next_when_they_are_dropped(
    reception: ReceptionPage, office: MadeOffice
) -> None:
    office.go_on = threading.Event()
    reception.take_in(["one"])
    reception.take_in(["two", "one"])
    office.go_on.set()
    settle(reception)
    settle(reception)
    assert office.acts == [("take in", ("one",)), ("take in", ("two",))]
    assert part(reception, "intake_title").text().startswith("30 "), "both are told"


def test_one_intake_runs_at_a_time_when_files_come_twice(
    reception: ReceptionPage, office: MadeOffice
) -> None:
    reception.take_in(["one"])
    reception.take_in(["one"])
    settle(reception)
    assert office.acts == [("take in", ("one",))]


def test_receipts_are_written_once_when_some_are_due(
    reception: ReceptionPage, office: MadeOffice, desk: PreparationDesk, tmp_path: Path
) -> None:
    said: list[Any] = []
    desk.told.connect(said.append)
    assert part(reception, "receipts_button").isVisible()
    reception.acts.write_receipts_to(str(tmp_path))
    settle(reception)
    assert office.acts == [("receipts", str(tmp_path), None)]
    assert not part(reception, "receipts_button").isVisible()
    assert said[0]()[0].startswith("2 ")


def test_a_stick_is_proposed_and_nothing_of_it_opened_when_it_is_plugged_in(
    reception: ReceptionPage, office: MadeOffice, tmp_path: Path
) -> None:
    (tmp_path / "retour.fiches").write_bytes(b"x")
    office.sticks = (Volume("KINGSTON", str(tmp_path)),)
    reception.sticks.look()
    settle(reception)
    button = part(reception, "stick_button")
    assert button.isVisible()
    assert "KINGSTON" in button.text()
    assert not office.acts
    button.click()
    settle(reception)
    assert office.acts == [("take in", (str(tmp_path),))]
    reception.sticks.look()
    settle(reception)
    assert not button.isVisible(), "what came in is not proposed again"


def test_a_stick_without_files_of_jurors_is_not_proposed_when_it_is_plugged_in(
    reception: ReceptionPage, office: MadeOffice, tmp_path: Path
) -> None:
    (tmp_path / "vacances.jpg").write_bytes(b"x")
    office.sticks = (Volume("KINGSTON", str(tmp_path)), Volume("GONE", str(tmp_path / "no")))
    reception.sticks.look()
    settle(reception)
    assert not part(reception, "stick_button").isVisible()


# --- before the day -------------------------------------------------------------------------------


def test_the_page_says_what_to_do_first_when_the_session_is_a_draft(
    show_page: Callable[[Any], Any], service: MadeService, desk: PreparationDesk
) -> None:
    desk.state = replace(desk.state, card=structs.replace(desk.state.card, state="draft"))
    wanted: list[Any] = []
    desk.step_wanted.connect(wanted.append)
    shown: ReceptionPage = show_page(ReceptionPage)
    assert part(shown, "empty_button").isVisible()
    shown.take_in(["something"])
    assert not shown.flow.is_running
    QTest.keyClick(part(shown, "empty_button"), Qt.Key.Key_Return)
    assert wanted == [Step.OPENING]
    shown.stop()


def test_what_is_missing_is_counted_beside_the_step_when_the_state_is_read(
    desk: PreparationDesk, show_page: Callable[[Any], Any], office: MadeOffice
) -> None:
    counted: list[tuple[object, int]] = []
    desk.counted.connect(lambda step, count: counted.append((step, count)))
    shown: ReceptionPage = show_page(ReceptionPage)
    settle(shown)
    assert counted[-1] == (DayStep.RECEPTION, office.now.counts.missing)
    shown.stop()
