"""The documents' tab among the desk's others."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from jury_desk.domain.papers import PassagePapers
from jury_desk.gui.juror.papers.desk_papers import DeskPapers
from jury_desk.gui.juror.side_tabs import SideTabs
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import theme
from jury_desk.services.candidate_papers import CandidatePapers
from tests.contracts.memory_store import MemoryStore
from tests.gui.juror.papers.test_document_pane import FakePages

PATIENCE_MS = 30_000


@dataclass
class _Plan:
    id: str = "s1"
    practice: bool = False


@dataclass
class _Day:
    plan: _Plan


@dataclass
class _Program:
    """What the tab asks of the program."""

    store: MemoryStore
    pages: FakePages
    made: int = 0

    def make_papers(self) -> CandidatePapers:
        self.made += 1
        return CandidatePapers(self.store, self.pages)


@dataclass
class Desk:
    side: SideTabs
    papers: DeskPapers
    program: _Program
    worker: Worker
    day: Any

    def choose(self, tab: Any) -> None:
        QTest.mouseClick(self.side.button(tab), Qt.MouseButton.LeftButton)


@pytest.fixture
def desk(qtbot: QtBot, look: None) -> Iterator[Desk]:
    worker, side = Worker(), SideTabs(theme())
    program = _Program(MemoryStore(), FakePages(report=6))
    stand_in: Any = program
    papers = DeskPapers(stand_in, worker, side)
    side.put("stage", QLabel("the stage"))
    side.resize(300, 700)
    qtbot.addWidget(side)
    with qtbot.waitExposed(side):
        side.show()
    side.show_tab("stage")
    yield Desk(side, papers, program, worker, _Day(_Plan()))
    papers.stop()
    assert worker.drain(PATIENCE_MS)
    assert worker.stop()


def test_nothing_is_made_when_nobody_looks_for_documents(desk: Desk) -> None:
    desk.papers.show_passage(desk.day, "p1")
    desk.papers.flush()
    assert (desk.papers.pane, desk.program.made) == (None, 0)


def test_a_passage_s_documents_are_shown_when_their_tab_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    opened = PassagePapers().opened("/stick/report.pdf").turned("/stick/report.pdf", 4)
    CandidatePapers(desk.program.store, desk.program.pages).keep("s1", "p1", opened, practice=False)
    desk.papers.show_passage(desk.day, "p1")
    desk.choose("papers")
    pane = desk.papers.pane
    assert pane is not None
    qtbot.waitUntil(lambda: pane.view is not None, timeout=PATIENCE_MS)
    assert pane.view is not None
    assert pane.view.page == 4
    assert desk.side.pane is pane
    desk.papers.show_passage(desk.day, "p2")
    assert desk.worker.drain(PATIENCE_MS)
    assert pane.view is None


def test_the_documents_come_to_the_front_when_one_is_dropped(desk: Desk, qtbot: QtBot) -> None:
    desk.papers.show_passage(desk.day, "p1")
    with qtbot.waitSignal(desk.papers.unfold_wanted):
        desk.papers.take(Path("/stick/report.pdf"))
    pane = desk.papers.pane
    assert pane is not None
    assert desk.side.tab == "papers"
    qtbot.waitUntil(lambda: pane.view is not None, timeout=PATIENCE_MS)


def test_half_of_the_width_is_wanted_when_documents_are_in_front_alone(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.papers.show_passage(desk.day, "p1")
    desk.papers.take(Path("/stick/report.pdf"))
    told: list[bool] = []
    desk.papers.wide_changed.connect(told.append)
    pane = desk.papers.pane
    assert pane is not None
    button = pane.findChild(QToolButton, "wide_button")
    assert button is not None
    button.click()
    desk.choose("stage")
    desk.choose("papers")
    desk.side.set_compact(True)
    desk.side.set_compact(False)
    assert told == [True, False, True, False, True]


def test_there_is_no_tab_when_there_are_no_documents_to_have(qtbot: QtBot, look: None) -> None:
    worker, side = Worker(), SideTabs(theme())
    qtbot.addWidget(side)
    program: Any = type("NoPapers", (), {"make_papers": None})()
    papers = DeskPapers(program, worker, side)
    side.show()
    papers.open_file()
    assert not side.button("papers").isVisible()
    assert papers.pane is None
    assert worker.stop()
