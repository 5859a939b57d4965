"""Sheets from paper on the screen: read, their texts typed and checked, kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from jury_desk.domain.travel.typed_text import fitting
from jury_desk.errors import StorageError
from jury_desk.gui.kit.language import language, set_language
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.preparation.reception.recover_dialog import RecoverDialog
from jury_desk.services.paper_sheet import PageRefusal, PaperReading, PaperSheet, PaperText
from jury_desk.services.recover import _with_levels
from jury_desk.words import travel
from tests.contracts.marking import GRID, PLAN
from tests.exchange.test_paper_code import PLAIN, payload_of, sheet
from tests.gui.conftest import PATIENCE_MS


def paper_sheet() -> PaperSheet:
    """A sheet as it comes of a scan."""
    payload = payload_of(sheet())
    return replace(
        _with_levels(PaperSheet(payload, PLAIN.read(payload)), GRID),
        key="accepted",
        juror_name="Anne Kerbrat",
        subject_name="LEFÈVRE Élodie",
    )


class MadeRecovery:
    """The service's manners, without scans."""

    def __init__(self) -> None:
        self.reading = PaperReading((paper_sheet(),), (PageRefusal("b.pdf", "no-code"),), 3)
        self.kept: list[tuple[str, tuple[PaperSheet, ...]]] = []
        self.paths: list[str] = []
        self.refusal: StorageError | None = None

    def read(
        self,
        paths: Sequence[str],
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
    ) -> PaperReading:
        assert not cancelled()
        self.paths += paths
        progress(1, 3)
        return self.reading

    def with_texts(self, found: PaperSheet, typed: Mapping[str | None, str]) -> PaperSheet:
        def filled(text: PaperText) -> PaperText:
            said = typed.get(text.criterion, text.typed)
            return replace(text, typed=said, forms=fitting(said, text.check))

        texts = tuple(filled(text) for text in found.to_type)
        whole = all(text.forms for text in texts)
        return replace(found, to_type=texts, texts=sheet().record.texts if whole else None)

    def keep(self, session: str, sheets: Sequence[PaperSheet]) -> int:
        if self.refusal is not None:
            raise self.refusal
        self.kept.append((session, tuple(sheets)))
        return len(sheets)


@pytest.fixture
def recovery() -> MadeRecovery:
    return MadeRecovery()


@pytest.fixture
def dialog(
    recovery: MadeRecovery, worker: Worker, bugs: list[BaseException]
) -> Iterator[RecoverDialog]:
    assert bugs == []
    made: Any = recovery
    card = RecoverDialog(lambda: made, PLAN.id, worker)
    card.show()
    card.activateWindow()
    yield card
    if isValid(card):  # else it was put away, and is gone
        card.close()


def said(code: str) -> str:
    """A sentence of `words.travel` as a screen begins it."""
    told = travel.told(code, {}, language())
    return f"{told[:1].upper()}{told[1:]}"


def settle(dialog: RecoverDialog) -> None:
    for _ in range(4):
        assert dialog._flow.drain(PATIENCE_MS)
        assert dialog._worker.drain(PATIENCE_MS)
        QApplication.processEvents()


def read(dialog: RecoverDialog) -> None:
    dialog.read(["a.png"])
    settle(dialog)


def test_nothing_is_offered_when_no_scan_was_read(dialog: RecoverDialog) -> None:
    assert not dialog.accept_button.isEnabled()
    assert not dialog._ui.sheet_panel.isVisible()
    assert dialog.extra_button.isEnabled()


def test_sheet_levels_and_what_was_not_read_are_shown_when_scans_were_read(
    dialog: RecoverDialog,
) -> None:
    read(dialog)
    ui = dialog._ui
    assert [row.name for row in ui.sheets_view.rows] == ["LEFÈVRE Élodie", "Non lus", "b.pdf"]
    assert "Anne Kerbrat" in ui.sheet_title.text()
    assert ui.seal_text.text() == said("paper-holds")
    assert len(ui.criteria_view.rows) == len(paper_sheet().levels)
    given = [level.level.label for level in paper_sheet().levels if level.level]
    assert all(label in row.name for label, row in zip(given, ui.criteria_view.rows, strict=False))
    assert dialog.accept_button.isEnabled()


def test_text_is_checked_while_it_is_typed_when_a_criterion_has_one(
    dialog: RecoverDialog,
) -> None:
    read(dialog)
    ui, wanted = dialog._ui, sheet().record.texts
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    assert ui.text_edit.hasFocus()
    assert ui.criteria_view.current == wanted[0].criterion
    QTest.keyClicks(ui.text_edit, "x")
    settle(dialog)
    assert ui.match_text.text() == said("text-differs")
    for given in wanted:
        ui.text_edit.setPlainText(given.text)
        settle(dialog)
        assert ui.match_text.text() == said("text-fits")
        QTest.keyClick(dialog, Qt.Key.Key_F8)
    assert ui.texts_text.text() == said("texts-whole")


def test_each_text_keeps_what_was_typed_when_another_is_in_hand_meanwhile(
    dialog: RecoverDialog, recovery: MadeRecovery
) -> None:
    sheets = recovery.reading.sheets[0]
    first = sheets.to_type[0]
    second = replace(first, criterion=sheets.levels[-1].criterion, number=9)
    assert second.criterion != first.criterion
    two = replace(sheets, to_type=(first, second))
    recovery.reading = PaperReading((two,))
    read(dialog)
    ui = dialog._ui
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    ui.text_edit.setPlainText("one")
    QTest.keyClick(dialog, Qt.Key.Key_F8)  # before the first was checked
    ui.text_edit.setPlainText("two")
    settle(dialog)
    assert ui.text_edit.toPlainText() == "two"
    assert dialog.sheet is not None
    assert [text.typed for text in dialog.sheet.to_type] == ["one", "two"]
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    assert ui.text_edit.toPlainText() == "one"


def test_sheets_are_kept_and_told_when_the_button_is_pressed(
    dialog: RecoverDialog, recovery: MadeRecovery
) -> None:
    read(dialog)
    told: list[int] = []
    dialog.kept.connect(told.append)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(dialog)
    assert told == [1]
    assert [session for session, _ in recovery.kept] == [PLAN.id]


def test_failure_is_told_and_the_card_stays_when_nothing_could_be_kept(
    dialog: RecoverDialog, recovery: MadeRecovery
) -> None:
    read(dialog)
    failures: list[Exception] = []
    dialog.failed.connect(failures.append)
    recovery.refusal = StorageError("No.", "Later.")
    dialog.accept_button.click()
    settle(dialog)
    assert failures == [recovery.refusal]
    assert dialog.isVisible()
    assert dialog.accept_button.isEnabled()


@pytest.mark.parametrize("change", ["seal", "here", "session"])
def test_nothing_is_kept_when_a_sheet_does_not_hold_is_here_or_is_another_sessions(
    dialog: RecoverDialog, recovery: MadeRecovery, change: str
) -> None:
    found = paper_sheet()
    changed = {
        "seal": replace(found, faults=("seal-broken",)),
        "here": replace(found, is_here=True),
        "session": found,
    }[change]
    recovery.reading = PaperReading((changed,))
    if change == "session":
        dialog._session = "another"
    read(dialog)
    assert not dialog.accept_button.isEnabled()


def test_scans_are_read_when_they_are_dropped_on_the_card(
    dialog: RecoverDialog, recovery: MadeRecovery
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/scans/a.pdf"), QUrl.fromLocalFile("/scans/b.png")])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, none))
    settle(dialog)
    assert recovery.paths == ["/scans/a.pdf", "/scans/b.png"]
    assert dialog.sheet is not None


def test_card_speaks_the_other_language_when_it_changes(dialog: RecoverDialog) -> None:
    read(dialog)
    before = dialog._ui.seal_text.text()
    now = language()
    try:
        set_language("en" if now == "fr" else "fr")
        settle(dialog)
        assert dialog._ui.seal_text.text() == said("paper-holds") != before
    finally:
        set_language(now)
