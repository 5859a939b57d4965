"""The index behind the list: found as one types, made anew only where something changed."""

from dataclasses import replace
from itertools import pairwise

import pytest
from msgspec import structs
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.people import HeldBloc
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.kit.language import set_language
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.candidates.candidates_filter import (
    BlocMark,
    CandidateIndex,
    Facet,
    FilterWords,
    Sort,
    short_names,
)
from jury_desk.gui.preparation.candidates.candidates_page import CandidatesPage
from jury_desk.gui.preparation.desk import PreparationDesk
from tests.gui.preparation.candidates_robot import CandidatesRobot
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.preparation.made_service import MadeService
from tests.gui.preparation.made_session import crowded_session, made_session, shipped_grid
from tests.gui.robots import CTRL, Key, press

GRID = shipped_grid()
WORDS = FilterWords({Facet.CARRIED: "bloc reporté"}, {"vae": "VAE"})


def made_index(*findings: Finding) -> CandidateIndex:
    index = CandidateIndex()
    index.show(made_session(), GRID, findings, WORDS)
    return index


def found(code: str, grave: Grave, kind: Kind, id_: str, other: str = "") -> Finding:
    return Finding(code, grave, Step.CANDIDATES, kind, id_, other)


def test_every_word_must_be_there_when_several_are_typed() -> None:
    index = made_index()
    assert [one.id for one in index.found("bernard vae report")] == ["c2"]
    assert index.found("bernard armor") == []


def test_the_gravest_finding_is_told_when_there_are_several() -> None:
    index = made_index(
        found("a", Grave.DOUBT, Kind.CANDIDATE, "c1"),
        found("b", Grave.LACK, Kind.CANDIDATE, "c1"),
        found("c", Grave.LACK, Kind.NEUTRALISATION, "n1", "c1"),
        found("d", Grave.NOTE, Kind.CANDIDATE, "c2"),
    )
    one, other = index.entry("c1"), index.entry("c2")
    assert one is not None
    assert other is not None
    assert (one.state, one.count) == (Grave.LACK, 2)
    assert (other.state, other.count) == (None, 0)
    assert index.counts[Facet.LACKING] == 1


def test_carried_blocs_are_marked_when_they_are_held() -> None:
    entry = made_index().entry("c2")
    assert entry is not None
    assert entry.blocs == (
        BlocMark("1", True), BlocMark("2", False), BlocMark("3", False), BlocMark("4", False),
    )  # fmt: skip
    assert short_names(GRID) == {"b1": "1", "b2": "2", "b3": "3", "b4": "4"}


def test_only_what_changed_is_made_anew_when_the_state_changes() -> None:
    index, state = CandidateIndex(), made_session()
    index.show(state, GRID, (), WORDS)
    before = {one: index.entry(one) for one in state.candidates}
    held = (HeldBloc(bloc="b2", proof="PV 9"),)
    people = {
        **state.candidates, "c1": structs.replace(state.candidates["c1"], held=held),
    }  # fmt: skip
    index.show(replace(state, candidates=people), GRID, (), WORDS)
    assert [one for one in people if index.entry(one) is not before[one]] == ["c1"]


@pytest.mark.parametrize("sort", Sort)
def test_everybody_is_listed_once_when_sorted(sort: Sort) -> None:
    index = CandidateIndex()
    index.show(crowded_session(300), GRID, (), WORDS)
    listed = [one.id for one in index.found(sort=sort)]
    assert len(set(listed)) == len(listed) == 300
    assert [one.id for one in index.found(sort=sort, backwards=True)] == listed[::-1]


def test_numbers_count_as_numbers_when_sorted_by_them() -> None:
    state = crowded_session(40)
    people = {
        one.id: structs.replace(one, number=str(place))
        for place, one in enumerate(state.candidates.values())
    }
    index = CandidateIndex()
    index.show(replace(state, candidates=people), GRID, (), WORDS)
    numbers = [int(one.candidate.number) for one in index.found(sort=Sort.NUMBER)]
    assert all(one < other for one, other in pairwise(numbers))


def test_all_are_in_one_act_when_5000_are_selected(
    show_page: ShowPage, desk: PreparationDesk, service: MadeService, settle: Settle
) -> None:
    service.state = crowded_session(5000)
    desk.act(lambda: None)
    robot = CandidatesRobot(show_page(CandidatesPage), desk, settle)
    robot.list.setFocus()
    press(Key.Key_A, CTRL)
    assert len(robot.list.chosen) == 5000
    press(Key.Key_W)
    robot.settle()
    assert all(one.withdrawn for one in service.state.candidates.values())
    assert len(service.acts) == 1
    assert len(robot.list.chosen) == 5000


@pytest.mark.parametrize("zoom", [80, 100, 150, 200])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_no_word_is_cut_when_the_zoom_changes(
    show_page: ShowPage, qtbot: QtBot, zoom: int, language: str
) -> None:
    page = show_page(CandidatesPage)
    set_language(language)  # type: ignore[arg-type]
    theme().set_zoom(zoom)
    for _ in range(4):
        QApplication.processEvents()
    page.choose("c3")
    page.show_now()
    for _ in range(4):
        QApplication.processEvents()
    cut = [
        f"{part.objectName()} {part.text()!r} {part.size().toTuple()}"
        for kind in (QPushButton, QLabel)
        for part in page.findChildren(kind)
        if part.isVisible() and part.text() and part.width() < part.minimumSizeHint().width()
    ]
    assert not cut
    assert page.width() <= 1440
