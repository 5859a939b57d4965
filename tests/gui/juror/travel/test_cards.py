"""The cards of files that travel: what each asks, tells, and sends on."""

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from jury_desk.domain.travel.plan_change import PlanChanges
from jury_desk.errors import ExportError, TravelError, WrongPinError
from jury_desk.exchange.pass_code import PassCodes
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.dialogs.question_dialog import QuestionDialog
from jury_desk.gui.juror.travel.code_field import CodeField
from jury_desk.gui.juror.travel.copies_dialog import CopiesDialog, CopiesState
from jury_desk.gui.juror.travel.copies_words import CopiesWords
from jury_desk.gui.juror.travel.dossier_dialog import DossierDialog
from jury_desk.gui.juror.travel.pin_part import PinPart
from jury_desk.gui.juror.travel.receipt_dialog import ReceiptDialog
from jury_desk.gui.juror.travel.return_dialog import ReturnDialog
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.unlock.forgotten import ForgottenDialog
from jury_desk.services.hand_in import Pending
from tests.gui.juror.travel import made_cards as made


@pytest.fixture(autouse=True)
def english(look: None) -> None:
    """Words as they stand in the source."""
    set_language("en")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """What the cards stand over."""
    made_window = QWidget()
    qtbot.addWidget(made_window)
    made_window.show()
    return made_window


def shown(window: QWidget, dialog: CardDialog) -> CardDialog:
    dialog.setParent(window, dialog.windowFlags())
    dialog.show()
    return dialog


def words(dialog: QWidget) -> str:
    found = (one for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog))
    return " ".join(one.text() for one in found if one.text())


def sent(signal: object) -> list[tuple[object, ...]]:
    got: list[tuple[object, ...]] = []
    signal.connect(lambda *values: got.append(values))  # type: ignore[attr-defined]
    return got


def enter(field: QWidget, pin: str) -> None:
    edit = field.focusProxy()
    assert edit is not None
    QTest.keyClicks(edit, pin)


def part(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


# --- the dossier --------------------------------------------------------------------------------


@pytest.fixture
def dossier(window: QWidget) -> DossierDialog:
    dialog = made.dossier_dialog()
    shown(window, dialog)
    return dialog


def type_code(dialog: DossierDialog) -> str:
    right = PassCodes().new()
    field = dialog.findChild(CodeField)
    assert field is not None
    QTest.keyClicks(field.code_edit, right)
    return right


def test_code_is_asked_for_when_the_dossier_is_the_first(dossier: DossierDialog) -> None:
    chosen, looked = sent(dossier.file_chosen), sent(dossier.look_wanted)
    dossier.accept_button.click()
    assert "Choose the file first." in words(dossier)
    dossier.set_path("/stick/mine.jury")
    assert chosen == [("/stick/mine.jury",)]
    dossier.show_needs(True)
    dossier.accept_button.click()
    assert not looked
    assert "whole code" in words(dossier)
    right = type_code(dossier)
    dossier.accept_button.click()
    assert looked == [("/stick/mine.jury", right)]
    assert not dossier.refuse_button.isEnabled()


def test_keyboard_is_back_in_the_code_when_the_code_opens_nothing(dossier: DossierDialog) -> None:
    dossier.set_path("/stick/mine.jury")
    dossier.show_needs(True)
    field = dossier.findChild(CodeField)
    assert field is not None
    field.code_edit.setFocus()
    type_code(dossier)
    dossier.begin()
    assert dossier.focusWidget() is None
    dossier.show_failure(TravelError("Another code.", "Look.", reason="refused-code"))
    assert dossier.focusWidget() is field.code_edit


def test_dossier_is_looked_into_at_once_when_it_needs_no_code(dossier: DossierDialog) -> None:
    looked = sent(dossier.look_wanted)
    dossier.set_path("/stick/mine.jury")
    dossier.show_needs(False)
    assert looked == [("/stick/mine.jury", "")]


def test_first_dossier_is_taken_when_a_pin_was_chosen_twice(dossier: DossierDialog) -> None:
    taken, day = sent(dossier.take_wanted), sent(dossier.day_wanted)
    dossier.set_path("/stick/mine.jury")
    found = made.found()
    dossier.show_found(found, "choose")
    assert ", the first one on 12 June 2026" in words(dossier)
    pins = dossier.findChild(PinPart)
    assert pins is not None
    enter(pins.new_field, "2580-jury")
    dossier.accept_button.click()
    assert not taken
    assert "differ" in words(dossier)
    enter(pins.again_field, "2580-jury")
    dossier.accept_button.click()
    assert taken == [(found, "2580-jury")]
    dossier.show_taken()
    assert "The session is on this computer." in words(dossier)
    dossier.accept_button.click()
    assert day == [()]


def test_changes_are_told_whole_and_no_pin_is_asked_when_the_dossier_is_a_later_one(
    dossier: DossierDialog,
) -> None:
    taken = sent(dossier.take_wanted)
    dossier.set_path("/stick/mine.jury")
    found = made.found(made.all_changes())
    dossier.show_found(found, "none")
    told = words(dossier)
    for sentence in (
        "Benali Yanis (11:00, room B104) is no longer planned for you, but stays here",
        "Petit Zoé is planned in place of Aubert Camille",
        f"{made.LONG} is added: on 12 June 2026",
        "Aubert Camille is moved: ",
        "Équipe 1 (on 12 June 2026",
        f"{made.LONG} passes instead of Petit Zoé.",
        "other jurors sit with you",
        "what is told of them changes",
        "What you recorded stays as it is.",
    ):
        assert sentence.replace("11:00", made.hour(0)) in told
    dossier.accept_button.click()
    assert taken == [(found, "")]


def test_nothing_is_taken_when_the_dossier_was_taken_before(dossier: DossierDialog) -> None:
    taken = sent(dossier.take_wanted)
    dossier.set_path("/stick/mine.jury")
    dossier.show_found(made.found(PlanChanges(), is_known=True), "none")
    assert "taken in here already" in words(dossier)
    dossier.accept_button.click()
    assert not taken
    assert not dossier.isVisible()


def test_refusal_is_told_in_the_card_when_the_dossier_is_none(dossier: DossierDialog) -> None:
    dossier.set_path("/stick/mine.jury")
    dossier.show_failure(TravelError("No dossier.", "Ask.", reason="a-reason"))
    assert "a-reason" in words(dossier)
    assert dossier.refuse_button.isEnabled()


def test_pin_is_asked_again_after_a_wait_when_it_is_wrong(dossier: DossierDialog) -> None:
    dossier.set_path("/stick/mine.jury")
    dossier.show_found(made.found(), "enter")
    pins = dossier.findChild(PinPart)
    assert pins is not None
    enter(pins.pin_field, "0000-wrong")
    dossier.accept_button.click()
    dossier.show_failure(WrongPinError("Wrong.", "Again.", wait="30"))
    assert pins.pin == ""
    assert "This is not the PIN." in words(dossier)
    assert not dossier.accept_button.isEnabled()


# --- the return ---------------------------------------------------------------------------------


def test_return_goes_to_a_stick_when_its_button_is_pressed(window: QWidget) -> None:
    state = made.copies_state(True)
    dialog = ReturnDialog(Pending(new=5, signed=12, in_progress=2), "", state.volumes)
    shown(window, dialog)
    wanted = sent(dialog.wanted)
    told = words(dialog)
    assert "12 signed sheet" in told
    assert "2 sheet" in told
    dialog.accept_button.click()
    assert "Choose the folder or stick first." in words(dialog)
    next(b for b in dialog.findChildren(QPushButton) if "EXAMENS" in b.text()).click()
    dialog.accept_button.click()
    assert "Type your PIN." in words(dialog)
    pins = dialog.findChild(PinPart)
    assert pins is not None
    enter(pins.pin_field, "2580-jury")
    dialog.accept_button.click()
    assert wanted == [(made.STICK, "2580-jury")]
    dialog.progress_told.emit(3, 12)
    assert dialog.accept_button.text() == "Writing 3 of 12…"
    dialog.show_written(made.written())
    told = words(dialog)
    assert "read back, the same." in told
    assert "Not received yet." in told
    dialog.accept_button.click()
    assert not dialog.isVisible()


def test_return_says_so_when_nothing_is_signed(window: QWidget) -> None:
    dialog = ReturnDialog(Pending(new=0, signed=0, in_progress=1), "")
    shown(window, dialog)
    wanted = sent(dialog.wanted)
    assert "nothing to return" in words(dialog)
    dialog.accept_button.click()
    assert not wanted
    assert not dialog.isVisible()


def test_return_is_tried_again_when_the_stick_was_full(window: QWidget) -> None:
    dialog = ReturnDialog(Pending(new=1, signed=1, in_progress=0), made.STICK)
    shown(window, dialog)
    wanted = sent(dialog.wanted)
    pins = dialog.findChild(PinPart)
    assert pins is not None
    enter(pins.pin_field, "2580-jury")
    dialog.accept_button.click()
    dialog.show_failure(ExportError("Full.", "Choose another place."))
    dialog.accept_button.click()
    assert len(wanted) == 2


# --- copies -------------------------------------------------------------------------------------


def test_copies_are_three_only_when_all_were_read_back() -> None:
    three, pulled, none = made.copies(True), made.copies(False), made.copies(None)
    told = CopiesWords().told([three, three])
    assert told is not None
    assert (told.is_whole, told.brief) == (True, "3 copies ✓")
    assert told.words.startswith("3 copies, verified on 12 June 2026 at ")
    mixed = CopiesWords().told([three, pulled])
    assert mixed is not None
    assert not mixed.is_whole
    assert mixed.words.startswith("2 of 3 copies")
    assert "Stick EXAMENS" in mixed.words
    lacking = CopiesWords().told([none])
    assert lacking is not None
    assert lacking.words.endswith("no stick")
    assert "Plug a stick in" in lacking.advice


def test_copies_name_the_hour_alone_when_they_were_verified_today() -> None:
    now = dt.datetime.now(dt.UTC)
    told = CopiesWords().told([made.copies(True, verified_at=now)])
    assert told is not None
    assert told.words == f"3 copies, verified at {now.astimezone():%H:%M}"


def test_oldest_reading_is_told_when_copies_were_read_at_several_times() -> None:
    earlier = made.copies(True, verified_at=made.AT - dt.timedelta(hours=1))
    told = CopiesWords().told([made.copies(True), earlier])
    assert told is not None
    assert f"{(made.AT - dt.timedelta(hours=1)).astimezone():%H:%M}" in told.words


def test_copies_are_not_told_when_the_data_alone_hold_the_sheet() -> None:
    one = made.copies(None)
    alone = type(one)(True, False, False, one.places[:1], one.verified_at)
    assert CopiesWords().told([alone]) is None
    assert CopiesWords().told([]) is None


def test_missing_copies_are_written_when_the_stick_is_back(window: QWidget) -> None:
    dialog = CopiesDialog(made.copies_state(False))
    shown(window, dialog)
    wanted = sent(dialog.write_wanted)
    dialog.accept_button.click()
    assert wanted == [("",)]
    dialog.show_state(made.copies_state(True))
    assert "3 copies" in words(dialog)
    dialog.accept_button.click()
    assert not dialog.isVisible()


def test_stick_is_chosen_when_its_button_is_pressed(window: QWidget) -> None:
    dialog = CopiesDialog(made.copies_state(None))
    shown(window, dialog)
    chosen, wanted = sent(dialog.stick_chosen), sent(dialog.write_wanted)
    next(b for b in dialog.findChildren(QPushButton) if "JURY 2" in b.text()).click()
    assert chosen == [("/media/dominique/CLE2",)]
    dialog.show_state(made.copies_state(True))
    part(dialog, "forget_button").click()
    assert chosen[1:] == [(None,)]
    assert not wanted


def test_pin_is_asked_for_when_copies_must_be_signed_anew(window: QWidget) -> None:
    state = made.copies_state(False)
    dialog = CopiesDialog(CopiesState(state.copies, state.stick, (), needs_pin=True))
    shown(window, dialog)
    wanted = sent(dialog.write_wanted)
    dialog.accept_button.click()
    assert not wanted
    pins = dialog.findChild(PinPart)
    assert pins is not None
    enter(pins.pin_field, "2580-jury")
    dialog.accept_button.click()
    assert wanted == [("2580-jury",)]


# --- the receipt --------------------------------------------------------------------------------


def test_receipt_tells_what_was_received_when_all_is_well(window: QWidget) -> None:
    dialog = ReceiptDialog()
    shown(window, dialog)
    dialog.show_taken(made.receipt(), 18)
    told = words(dialog)
    assert f" received by the secretariat on 12 June 2026 at {made.AT.astimezone():%H:%M}" in told
    assert "18 sheet" in told
    assert "telephone" not in told


def test_receipt_warns_loudly_when_it_names_a_strange_key(window: QWidget) -> None:
    dialog = ReceiptDialog()
    shown(window, dialog)
    dialog.show_taken(made.receipt(strange=True), 0)
    told = words(dialog)
    assert "telephone the secretariat now" in told
    assert "0AF3 0AF3 0AF3 0AF3" in told
    assert "The receipt names 2 signed sheet" in told


def test_receipt_says_why_when_it_is_refused(window: QWidget) -> None:
    dialog = ReceiptDialog()
    shown(window, dialog)
    dialog.show_failure(TravelError("Forged.", "Ask.", reason="a-reason"))
    assert "a-reason" in words(dialog)
    assert "received" not in words(dialog)
    dialog.accept_button.click()
    assert not dialog.isVisible()


# --- the PIN is forgotten -----------------------------------------------------------------------


def question(dialog: QWidget) -> QuestionDialog:
    found = [one for one in dialog.findChildren(QuestionDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_data_are_set_aside_only_when_it_was_said_twice(window: QWidget) -> None:
    dialog = ForgottenDialog(True)
    shown(window, dialog)
    aside = sent(dialog.aside_wanted)
    part(dialog, "aside_button").click()
    first = question(dialog)
    assert "not written yet" in words(first)
    first.reject()
    part(dialog, "aside_button").click()
    question(dialog).accept_button.click()
    assert not aside
    question(dialog).accept_button.click()
    assert aside == [()]


def test_rescue_file_is_written_when_a_folder_is_chosen(window: QWidget) -> None:
    dialog = ForgottenDialog(True)
    shown(window, dialog)
    wanted = sent(dialog.write_wanted)
    part(dialog, "write_button").click()
    assert "Choose the folder or stick first." in words(dialog)
    dialog.set_folder(made.STICK)
    part(dialog, "write_button").click()
    assert wanted == [(made.STICK,)]
    dialog.show_written(f"{made.STICK}/a.secours")
    assert "Give it to the secretariat." in words(dialog)
    part(dialog, "aside_button").click()
    assert "not written yet" not in words(question(dialog))


def test_no_file_is_offered_when_no_secretariat_could_open_it(window: QWidget) -> None:
    dialog = ForgottenDialog(False)
    shown(window, dialog)
    assert not part(dialog, "write_button").isVisible()
    assert "no secretariat can open" in words(dialog)


def test_card_promises_no_copies_when_none_are_made(window: QWidget) -> None:
    dialog = CopiesDialog(CopiesState({}, None, (), needs_pin=False, are_made=False))
    shown(window, dialog)
    told = words(dialog)
    assert "alone" in told
    assert "three times" not in told
    assert dialog.accept_button.text() == "Close"
    assert not part(dialog, "stick_button").isVisible()


@pytest.mark.parametrize(
    ("reason", "advice"),
    [
        ("copy-away", "Plug it in again"),
        ("copy-full", "another stick"),
        ("copy-missing", "Write what is missing"),
        ("copy-unlike", "Put it right"),
    ],
)
def test_advice_is_what_mends_it_when_a_copy_is_missing(
    look: None, reason: str, advice: str
) -> None:
    two = made.copies(False)
    places = tuple(one if one.ok else replace(one, reason=reason) for one in two.places)
    told = CopiesWords().told([replace(two, places=places)])
    assert told is not None
    assert advice in told.advice
