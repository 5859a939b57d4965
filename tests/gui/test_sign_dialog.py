"""The sign dialog: by mouse, pen, finger or keyboard alone; what it brings and what it shows."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from jury_desk.errors import DiskFullError, WrongPinError
from jury_desk.gui.dialogs.drawing_pad import (
    HEIGHT_UNITS,
    MOST_POINTS,
    MOST_STROKES,
    DrawingPad,
)
from jury_desk.gui.dialogs.sign_dialog import (
    SignDialog,
    SignRequest,
    SignSummary,
    StillOpen,
)
from jury_desk.gui.dialogs.steps_list import STEPS, StepsList
from jury_desk.gui.kit.theme import theme
from jury_desk.services.sign_sheet import ExportedSheet
from tests.gui.dialog_robots import (
    button,
    fill,
    pin_edits,
    press_enter,
    press_escape,
    visible_texts,
)
from tests.gui.juror.travel.made_cards import copies
from tests.gui.robots import keyboard_target

SUMMARY = SignSummary(
    subject="AUBERT Camille",
    assessment="Soutenance · Bloc 1",
    levels=(("Acquis", 17), ("Partiellement acquis", 0), ("Non acquis", 1)),
    comments=1,
    practice=True,
)
PIN = "douze juin"


def shown(
    has_pin: bool = True, wait_seconds: int = 0, summary: SignSummary = SUMMARY
) -> SignDialog:
    dialog = SignDialog(summary, has_pin, wait_seconds)
    dialog.open()
    QCoreApplication.processEvents()
    return dialog


def pad_of(dialog: SignDialog) -> DrawingPad:
    pad = dialog.findChild(DrawingPad)
    assert pad is not None
    return pad


def drag(pad: DrawingPad, *places: tuple[float, float]) -> None:
    """Draw a line by mouse; places are shares of the box."""
    points = [QPointF(x * pad.width(), y * pad.height()) for x, y in places]
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    no_keys = Qt.KeyboardModifier.NoModifier
    acts = [(QEvent.Type.MouseButtonPress, points[0], left, left)]
    acts += [(QEvent.Type.MouseMove, point, none, left) for point in points[1:]]
    acts += [(QEvent.Type.MouseButtonRelease, points[-1], left, none)]
    for kind, point, one, held in acts:
        event = QMouseEvent(kind, point, pad.mapToGlobal(point), one, held, no_keys)
        QApplication.sendEvent(pad, event)


def pen(pad: DrawingPad, kind: QEvent.Type, x: float, y: float) -> QTabletEvent:
    point = QPointF(x * pad.width(), y * pad.height())
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        QPointingDevice.PointerType.Pen,
        QInputDevice.Capability.Position,
        1,
        1,
    )
    event = QTabletEvent(
        kind, device, point, pad.mapToGlobal(point), 0.5, 0, 0, 0, 0, 0,
        Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, Qt.MouseButton.LeftButton,
    )  # fmt: skip
    QApplication.sendEvent(pad, event)
    return event


def exported(folder: Path) -> ExportedSheet:
    files = SimpleNamespace(
        pdf=folder / "fiche.pdf", workbook=folder / "fiche.xlsx", record=folder / "fiche.fiche.json"
    )
    return cast("ExportedSheet", files)


def test_the_dialog_says_what_is_signed_when_it_opens(look: None) -> None:
    dialog = shown()
    texts = visible_texts(dialog).replace("\u00a0", " ")
    for told in ("AUBERT Camille", "Soutenance · Bloc 1", "Acquis : 17", "Non acquis : 1"):
        assert told in texts
    assert "Partiellement" not in texts
    assert "1 commentaire" in texts
    assert "Séance d’entraînement" in texts
    dialog.reject()


def test_strokes_are_brought_when_the_signature_is_drawn_by_mouse(look: None, qtbot: QtBot) -> None:
    dialog = shown()
    pad = pad_of(dialog)
    drag(pad, (0.1, 0.5), (0.3, 0.2), (0.5, 0.8))
    drag(pad, (0.6, 0.4))
    fill(dialog, PIN)
    with qtbot.waitSignal(dialog.asked) as caught:
        button(dialog, "Signer").click()
    request: SignRequest = caught.args[0]
    assert request.pin == PIN
    first, second = (stroke.points for stroke in request.strokes)
    assert len(first) == 3
    assert abs(first[0][0] - 100) <= 2
    assert abs(first[0][1] - HEIGHT_UNITS / 2) <= 4
    assert len(second) == 1
    dialog.show_done(exported(Path("/tmp")))
    dialog.accept()


def test_strokes_are_brought_when_the_signature_is_drawn_by_pen(look: None) -> None:
    dialog = shown()
    pad = pad_of(dialog)
    kinds = [QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease]
    for step, kind in enumerate(kinds):
        event = pen(pad, kind, 0.2 + step / 10, 0.5)
        assert event.isAccepted()  # else it would come again as a mouse's
    pen(pad, QEvent.Type.TabletMove, 0.9, 0.9)  # the pen hovers
    assert [len(stroke.points) for stroke in dialog.strokes] == [3]
    dialog.reject()


def test_strokes_are_brought_when_the_signature_is_drawn_by_finger(look: None) -> None:
    dialog = shown()
    pad = pad_of(dialog)
    finger = QTest.createTouchDevice()
    for step, act in enumerate(("press", "move", "move", "release")):
        sequence = QTest.touchEvent(pad, finger, autoCommit=False)
        place = QPointF(pad.width() * (0.2 + step / 10), pad.height() * 0.4).toPoint()
        getattr(sequence, act)(0, place, pad)
        sequence.commit()
    assert len(dialog.strokes) == 1
    assert len(dialog.strokes[0].points) >= 3
    dialog.reject()


def test_the_sheet_is_signed_without_drawing_when_only_keys_are_used(
    look: None, qtbot: QtBot
) -> None:
    dialog = shown()
    assert dialog.accept_button.text() == "Signer sans tracé"
    QTest.keyClicks(keyboard_target(), PIN)
    with qtbot.waitSignal(dialog.asked) as caught:
        press_enter(dialog)
    assert caught.args[0] == SignRequest(PIN, ())
    dialog.show_done(exported(Path("/tmp")))
    dialog.accept()


def test_strokes_are_taken_back_when_asked(look: None) -> None:
    dialog = shown()
    pad = pad_of(dialog)
    for x in (0.1, 0.4, 0.7):
        drag(pad, (x, 0.2), (x + 0.1, 0.7))
    button(dialog, "Annuler le trait").click()
    assert len(dialog.strokes) == 2
    button(dialog, "Effacer").click()
    assert pad.is_empty
    assert dialog.accept_button.text() == "Signer sans tracé"
    dialog.reject()


def test_strokes_stay_in_the_box_and_in_number_when_the_hand_runs_wild(look: None) -> None:
    dialog = shown()
    pad = pad_of(dialog)
    drag(pad, (-3, -3), (9, 9), *[((n % 50) / 50, (n % 7) / 7) for n in range(MOST_POINTS + 50)])
    assert len(dialog.strokes[0].points) == MOST_POINTS
    for x, y in dialog.strokes[0].points:
        assert 0 <= x <= 1000
        assert 0 <= y <= HEIGHT_UNITS
    for _ in range(MOST_STROKES + 5):
        drag(pad, (0.5, 0.5))
    assert len(dialog.strokes) == MOST_STROKES
    dialog.reject()


def test_a_drawing_keeps_its_shape_when_the_box_changes_its_size(look: None) -> None:
    dialog = shown()
    pad = pad_of(dialog)
    drag(pad, (0.1, 0.1), (0.9, 0.9))
    before = dialog.strokes
    dialog.resize(dialog.width() * 2, dialog.height())
    QCoreApplication.processEvents()
    assert dialog.strokes == before
    dialog.reject()


def test_a_first_pin_is_chosen_when_there_is_none(look: None, qtbot: QtBot) -> None:
    dialog = shown(has_pin=False)
    fill(dialog, PIN, "autre chose")
    with qtbot.assertNotEmitted(dialog.asked):
        press_enter(dialog)
    assert "diffèrent" in visible_texts(dialog)
    fill(dialog, PIN, PIN)
    with qtbot.waitSignal(dialog.asked) as caught:
        press_enter(dialog)
    assert caught.args[0].pin == PIN
    dialog.show_done(exported(Path("/tmp")))
    dialog.accept()


def test_the_drawing_is_kept_and_the_wait_told_when_the_pin_is_wrong(look: None) -> None:
    dialog = shown()
    drag(pad_of(dialog), (0.1, 0.5), (0.3, 0.2))
    fill(dialog, "mauvais")
    press_enter(dialog)
    dialog.step_told.emit("key")
    dialog.show_failure(WrongPinError("Wrong.", "Again.", wait="9"))
    assert "dans 9 secondes" in visible_texts(dialog)
    assert len(dialog.strokes) == 1
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_the_sentence_is_told_when_the_disk_refuses(look: None) -> None:
    dialog = shown()
    fill(dialog, PIN)
    press_enter(dialog)
    dialog.show_failure(DiskFullError("Full.", "Make room."))
    assert "Le disque est plein." in visible_texts(dialog)
    assert dialog.accept_button.isEnabled()
    dialog.reject()


def test_the_dialog_waits_when_earlier_wrong_pins_ask_for_it(look: None) -> None:
    dialog = shown(wait_seconds=40)
    assert "dans 40 secondes" in visible_texts(dialog)
    assert not dialog.accept_button.isEnabled()
    dialog.reject()


def test_the_dialog_stays_when_escape_is_pressed_while_signing(look: None) -> None:
    dialog = shown()
    fill(dialog, PIN)
    press_enter(dialog)
    press_escape(dialog)
    dialog.close()
    assert dialog.isVisible()
    dialog.show_done(exported(Path("/tmp")))
    press_escape(dialog)
    assert not dialog.isVisible()


def test_steps_and_files_are_shown_when_it_is_signed(look: None, tmp_path: Path) -> None:
    dialog = shown()
    fill(dialog, PIN)
    press_enter(dialog)
    steps = dialog.findChild(StepsList)
    assert steps is not None
    dialog.step_told.emit("pdf")
    assert list(steps.states().values()) == ["done", "done", "at work", "to come", "to come"]
    dialog.step_told.emit("something new")
    assert "en cours" in visible_texts(dialog)
    dialog.show_done(exported(tmp_path))
    assert set(steps.states().values()) == {"done"}
    texts = visible_texts(dialog)
    assert "fiche.pdf" in texts
    assert str(tmp_path) in texts
    assert button(dialog, "Ouvrir le dossier").isVisible()
    button(dialog, "Fermer").click()
    assert not dialog.isVisible()


def test_copies_are_a_step_and_told_at_the_end_when_some_are_made(
    look: None, tmp_path: Path
) -> None:
    dialog = shown()
    fill(dialog, PIN)
    press_enter(dialog)
    steps = dialog.findChild(StepsList)
    assert steps is not None
    dialog.step_told.emit("copies")
    assert (steps.states()["seal"], steps.states()["copies"]) == ("done", "at work")
    assert steps.states()["pdf"] == "to come"
    dialog.show_done(exported(tmp_path), copies=[copies(False)])
    assert "2 copies sur 3" in visible_texts(dialog)
    dialog.show_done(exported(tmp_path))
    assert "sur 3" not in visible_texts(dialog)


@pytest.mark.parametrize("step", STEPS)
def test_the_step_at_work_fails_when_signing_does(look: None, qtbot: QtBot, step: str) -> None:
    steps = StepsList()
    qtbot.addWidget(steps)
    steps.begin(step)
    steps.end(failed=True)
    assert steps.states()[step] == "failed"
    steps.restart()
    assert set(steps.states().values()) == {"to come"}


def test_the_title_says_correction_when_a_later_version_is_signed(look: None) -> None:
    later: dict[str, Any] = {**vars(SUMMARY), "version": 2, "practice": False}
    dialog = shown(summary=SignSummary(**later))
    assert "Signer la correction" in visible_texts(dialog)
    assert "entraînement" not in visible_texts(dialog)
    dialog.reject()


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize("has_pin", [True, False])
def test_pin_rule_and_fault_are_in_sight_when_the_screen_is_low(
    look: None, has_pin: bool, zoom: int
) -> None:
    theme().set_zoom(zoom)
    dialog = shown(has_pin)
    dialog.resize(1334, 400 + zoom)
    button(dialog, "Signer sans tracé").click()
    dialog.resize(1334, 400 + zoom)
    QCoreApplication.processEvents()
    message, area = (dialog.findChild(kind, name) for kind, name in (
        (QLabel, "footer_label"), (QScrollArea, "body_area"),
    ))  # fmt: skip
    assert isinstance(message, QLabel)
    assert isinstance(area, QScrollArea)
    assert message.text()
    assert dialog.rect().contains(QRect(message.mapTo(dialog, QPoint()), message.size()))
    assert not area.isAncestorOf(message)
    for edit in pin_edits(dialog):
        edit.setFocus()
        QCoreApplication.processEvents()
        view = area.viewport()
        assert view.rect().contains(QRect(edit.mapTo(view, QPoint()), edit.size()))
        assert edit.mapTo(dialog, QPoint()).y() < pad_of(dialog).mapTo(dialog, QPoint()).y()
    dialog.reject()


def test_what_is_still_open_is_said_and_hinders_nothing_when_a_sheet_is_signed(
    look: None, qtbot: QtBot
) -> None:
    dialog = shown()
    qtbot.addWidget(dialog)
    asked: list[SignRequest] = []
    dialog.asked.connect(asked.append)
    before = visible_texts(dialog)
    dialog.show_open(StillOpen("Questions", 3))
    told = visible_texts(dialog)
    assert "Questions" in told
    assert "3 note" in told
    ended: list[bool] = []
    dialog.end_wanted.connect(lambda: ended.append(True))
    end = dialog.findChild(QPushButton, "end_phase_button")
    assert end is not None
    end.setFocus()
    QTest.keyClick(keyboard_target(), Qt.Key.Key_Space)
    assert ended == [True]
    dialog.show_open(StillOpen())
    assert visible_texts(dialog) == before
    dialog.show_open(StillOpen("Questions", 3))
    fill(dialog, PIN)
    press_enter(dialog)
    assert [one.pin for one in asked] == [PIN]
