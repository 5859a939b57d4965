"""A secretary at the panels' page, by keyboard, on a session in a data file."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs
from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.panel import PlayedPart
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.kit.check_list import CheckList
from jury_desk.gui.kit.choice_field import ChoiceField
from jury_desk.gui.kit.fitted_shelf import FittedShelf
from jury_desk.gui.kit.shelf_view import ShelfView
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.typed_field import TypedField
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.finding_list import FindingList
from jury_desk.gui.preparation.panels.panels_page import PanelsPage
from jury_desk.gui.preparation.panels.panels_profile import read_count, read_share
from tests.gui.conftest import PATIENCE_MS, Wait
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.preparation.made_session import made_session
from tests.gui.preparation.panels_robot import Secretary
from tests.gui.preparation.real_session import real_desk
from tests.gui.robots import CTRL, Key, keyboard_target, press


@pytest.fixture
def desk(tmp_path: Path, worker: Worker, bugs: list[BaseException]) -> Iterator[PreparationDesk]:
    """A desk on a session in a data file."""
    with real_desk(tmp_path, worker, PATIENCE_MS) as made:
        yield made


@pytest.fixture
def secretary(show_page: ShowPage, settle: Settle, wait: Wait) -> Secretary:
    return Secretary(show_page(PanelsPage), settle, wait)


def test_panels_stand_below_the_rules_when_the_page_opens(secretary: Secretary) -> None:
    names = [row.name for row in secretary.one(ShelfView, "panels_view").rows]

    assert names[-2:] == ["Jury 1", "Jury 2"]
    assert secretary.one(QLabel, "panel_title").text() == "Jury 1"


def test_panel_is_made_and_named_when_n_is_pressed(secretary: Secretary) -> None:
    press(Key.Key_N)
    secretary.settle()
    assert keyboard_target().objectName() == "member_choice"

    secretary.fill("label_edit", "Jury du soir")
    assert secretary.one(QLabel, "panel_title").text() == "Jury du soir"
    assert len(secretary.page.desk.state.panels) == 3


def test_panel_comes_back_when_its_removal_is_undone(secretary: Secretary) -> None:
    secretary.take("Jury 2")
    press(Key.Key_Delete)
    secretary.settle()
    assert list(secretary.page.desk.state.panels) == ["p1"]

    press(Key.Key_Z, CTRL)
    secretary.settle()
    assert set(secretary.page.desk.state.panels) == {"p1", "p2"}


def test_name_comes_back_when_it_is_emptied(secretary: Secretary) -> None:
    secretary.fill("label_edit", " ")

    assert secretary.panel().label == "Jury 1"
    assert secretary.one(TypedField, "label_edit").text() == "Jury 1"


def test_verdict_changes_with_its_reason_when_members_change(secretary: Secretary) -> None:
    assert secretary.one(FindingList, "findings_list").found == ()

    secretary.one(FittedShelf, "members_view").setFocus()
    press(Key.Key_End)
    press(Key.Key_Delete)
    secretary.settle()
    assert secretary.panel().members == ("j1", "j2")
    assert "nternes : 1 sur 2" in secretary.reasons()

    secretary.choose("member_choice", "Anne Prigent")
    assert secretary.panel().members == ("j1", "j2")
    press(Key.Key_Return)
    secretary.settle()
    assert secretary.panel().members == ("j1", "j2", "j3")
    assert "nternes" not in secretary.reasons()


def test_presidency_is_handed_over_when_enter_is_pressed_on_a_member(
    secretary: Secretary,
) -> None:
    view = secretary.one(FittedShelf, "members_view")
    view.setFocus()
    press(Key.Key_End)
    press(Key.Key_Return)
    secretary.settle()

    assert secretary.panel().president == "j3"
    assert secretary.rows("members_view")[0].startswith("Anne Prigent")


def test_part_goes_with_the_member_when_they_leave_the_panel(secretary: Secretary) -> None:
    assert [part.juror for part in secretary.panel().parts] == ["j3"]

    secretary.one(FittedShelf, "members_view").setFocus()
    press(Key.Key_End)
    secretary.press_button("out_button")

    assert secretary.panel().parts == ()


def test_panel_hears_an_assessment_alone_when_it_is_ticked(secretary: Secretary) -> None:
    grid = secretary.page.desk.grid
    title = grid.assessment_titles[grid.blocs[0].assessments[0].id]
    assert title.endswith("(Bloc 1)")  # others have the same title
    secretary.tick("heard_list", title)
    assert secretary.panel().assessments == ("b1.e1",)

    secretary.tick("heard_list", title)
    assert secretary.panel().assessments == ()


def test_part_is_given_in_ones_own_words_when_none_is_offered(secretary: Secretary) -> None:
    secretary.press_button("part_button")
    (dialog,) = (one for one in secretary.page.findChildren(CardDialog) if one.isVisible())
    plays = dialog.findChild(QComboBox, "plays_choice")
    assert plays is not None
    secretary.answer(("", Key.Key_Tab), ("", Key.Key_Tab), ("", Key.Key_End))
    assert plays.currentIndex() == plays.count() - 1
    secretary.answer(("", Key.Key_Tab), ("Fournisseur", Key.Key_Return))

    assert (
        PlayedPart(assessment="b2.e3", juror="j1", plays="Fournisseur") in secretary.panel().parts
    )


def test_brief_is_kept_when_a_part_is_given_with_one(secretary: Secretary) -> None:
    secretary.press_button("part_button")
    secretary.answer(
        ("", Key.Key_Tab), ("", Key.Key_Tab), ("", Key.Key_Tab),
        ("Budget : 180 000 €, jamais dit", Key.Key_Return),
    )  # fmt: skip
    part = PlayedPart(
        assessment="b2.e3", juror="j1", plays="client", brief="Budget : 180 000 €, jamais dit"
    )
    assert part in secretary.panel().parts
    without, briefed = secretary.one(FittedShelf, "parts_view").rows
    assert briefed.about.startswith(f"{without.about} · ")  # the list tells that there is one


def test_part_keeps_its_place_when_its_brief_is_changed(secretary: Secretary) -> None:
    secretary.press_button("part_button")
    secretary.answer(("", Key.Key_Return))
    before = [(part.juror, part.plays) for part in secretary.panel().parts]

    shelf = secretary.one(FittedShelf, "parts_view")
    shelf.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Return)
    secretary.answer(("Directeur des achats", Key.Key_Return))

    parts = secretary.panel().parts
    assert [(part.juror, part.plays) for part in parts] == before
    assert [part.brief for part in parts] == ["Directeur des achats", ""]


def test_part_is_another_members_when_it_is_changed_to_theirs(secretary: Secretary) -> None:
    (part,) = secretary.panel().parts
    assert part.juror == "j3"
    secretary.one(FittedShelf, "parts_view").setFocus()
    press(Key.Key_Home)
    secretary.press_button("repart_button")
    (dialog,) = (one for one in secretary.page.findChildren(CardDialog) if one.isVisible())
    member = dialog.findChild(ChoiceField, "juror_choice")
    assert member is not None
    member.setFocus()
    secretary.answer(("", Key.Key_Home), ("", Key.Key_Return))
    assert [(one.juror, one.plays) for one in secretary.panel().parts] == [("j1", "client")]


def test_brief_is_refused_when_it_is_a_dossier(secretary: Secretary) -> None:
    secretary.press_button("part_button")
    (dialog,) = (one for one in secretary.page.findChildren(CardDialog) if one.isVisible())
    brief = dialog.findChild(QPlainTextEdit, "brief_edit")
    assert brief is not None
    brief.setPlainText("long " * 1000)
    before = secretary.panel().parts
    dialog.accept_button.click()
    assert dialog.isVisible()
    brief.setPlainText("bref")
    dialog.accept_button.click()
    secretary.settle()
    assert [part.brief for part in secretary.panel().parts] == [*(p.brief for p in before), "bref"]


def test_candidates_are_listed_with_the_reason_when_a_panel_cannot_hear_them(
    secretary: Secretary,
) -> None:
    rows = secretary.rows("subjects_view")

    lefevre = next(row for row in rows if row.startswith("LEFÈVRE Élodie"))
    assert "Anne Prigent" in lefevre
    assert "Marc Olivier" in lefevre
    assert "le quorum est de 2" in lefevre
    assert len(secretary.verdicts()) == 2


def test_nobody_is_said_to_decide_when_the_panel_is_not_complete(secretary: Secretary) -> None:
    secretary.take("Jury 1")
    alone = structs.replace(secretary.panel(), members=("j2",), president=None, parts=())
    secretary.page.desk.put(alone)
    secretary.settle()
    rows = secretary.one(FittedShelf, "subjects_view").rows
    assert rows
    assert not [row for row in rows if "peuvent décider" in row.about]
    assert "pas encore conforme" in secretary.one(QLabel, "subjects_text").text()


def test_next_member_is_chosen_where_the_last_was_when_one_is_added(
    secretary: Secretary,
) -> None:
    secretary.take("Jury 1")
    choice = secretary.one(ChoiceField, "member_choice")
    secretary.choose("member_choice", choice.itemText(1))
    secretary.press_button("member_button")
    assert choice.hasFocus()


def test_candidates_are_heard_again_when_a_tied_member_is_replaced(secretary: Secretary) -> None:
    secretary.one(FittedShelf, "members_view").setFocus()
    press(Key.Key_End)
    press(Key.Key_Delete)
    secretary.settle()
    secretary.choose("member_choice", "Luc Marchand")
    secretary.press_button("member_button")

    rows = secretary.rows("subjects_view")
    girard = [row for row in rows if row.startswith("GIRARD")]
    assert girard == []
    assert not any("le quorum" in row for row in rows if row.startswith("DIALLO"))


def test_rules_are_those_of_a_named_profile_when_it_is_chosen(secretary: Secretary) -> None:
    secretary.page.show_item(Finding("profile-not-vae", Grave.DOUBT, Step.PANELS, Kind.PROFILE))
    assert keyboard_target().objectName() == "profile_choice"

    secretary.choose("profile_choice", "Trois membres")

    profile = secretary.page.desk.state.profile
    assert (profile.members_at_least, profile.external_at_least) == (3, 2)
    assert secretary.one(TypedField, "quorum_edit").text() == "3"
    assert any(
        row.name == "Jury 1" and row.icon == "circle-check"
        for row in secretary.one(FittedShelf, "check_view").rows
    )


def test_rule_is_changed_for_the_session_when_one_is_edited(secretary: Secretary) -> None:
    secretary.page.show_item(Finding("profile-not-vae", Grave.DOUBT, Step.PANELS, Kind.PROFILE))
    secretary.choose("external_choice", secretary.one(ChoiceField, "external_choice").itemText(2))
    secretary.fill("share_edit", "40 %")
    secretary.fill("members_edit", "4")

    profile = secretary.page.desk.state.profile
    assert (profile.external, profile.external_share, profile.members_at_least) == (
        "share",
        "2/5",
        4,
    )
    secretary.take("Jury 1")
    assert "il en faut au moins 4" in secretary.reasons()


def test_number_is_not_recorded_when_it_is_none(secretary: Secretary) -> None:
    secretary.page.show_item(Finding("profile-not-vae", Grave.DOUBT, Step.PANELS, Kind.PROFILE))
    secretary.fill("members_edit", "beaucoup")

    assert secretary.one(TypedField, "members_edit").property("wrong")
    assert secretary.page.desk.state.profile.members_at_least == 2


def test_casting_vote_is_asked_for_when_its_line_is_ticked(secretary: Secretary) -> None:
    secretary.page.show_item(Finding("profile-not-vae", Grave.DOUBT, Step.PANELS, Kind.PROFILE))
    line = secretary.one(CheckList, "ticks_list").checks.checks[2]
    secretary.tick("ticks_list", line.text)

    assert secretary.page.desk.state.profile.casting_vote


def test_profile_is_offered_by_its_name_when_it_was_saved(secretary: Secretary) -> None:
    secretary.page.show_item(Finding("profile-not-vae", Grave.DOUBT, Step.PANELS, Kind.PROFILE))
    secretary.fill("quorum_edit", "3")
    secretary.press_button("save_button")
    secretary.answer(("Règlement de l’Ouest", Key.Key_Return))

    assert secretary.page.desk.state.profile.label == "Règlement de l’Ouest"
    choice = secretary.one(ChoiceField, "profile_choice")
    assert "Règlement de l’Ouest" in [choice.itemText(n) for n in range(choice.count())]
    assert choice.currentText() == "Règlement de l’Ouest"


@pytest.mark.parametrize(
    ("code", "field"),
    [
        ("panel-too-few", "member_choice"),
        ("panel-label-twice", "label_edit"),
        ("unknown-room", "room_choice"),
        ("panel-undeclared", "members_view"),
        ("part-no-member", "parts_view"),
        ("subject-no-panel", "subjects_view"),
    ],
)
def test_keyboard_goes_where_a_finding_is_mended_when_it_is_followed(
    secretary: Secretary, code: str, field: str
) -> None:
    secretary.take("Jury 2")
    secretary.page.show_item(Finding(code, Grave.LACK, Step.PANELS, Kind.PANEL, "p1"))

    assert secretary.one(QLabel, "panel_title").text() == "Jury 1"
    assert keyboard_target().objectName() == field


def test_nothing_can_be_changed_when_the_session_is_closed(
    secretary: Secretary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PreparationDesk, "editable", property(lambda _: False))
    secretary.page.show_state()
    press(Key.Key_N)
    press(Key.Key_Delete)
    secretary.settle()

    assert len(secretary.page.desk.state.panels) == 2
    assert secretary.one(TypedField, "label_edit").isReadOnly()
    assert secretary.one(ChoiceField, "member_choice").isHidden()


def test_emptied_panel_is_told_when_every_juror_is_gone(
    tmp_path: Path, worker: Worker, bugs: list[BaseException]
) -> None:
    made = made_session()
    panels = {"p1": structs.replace(made.panels["p1"], members=(), president=None, parts=())}
    state = replace(made, panels=panels)

    with real_desk(tmp_path, worker, PATIENCE_MS, state) as desk:
        codes = {one.code for one in desk.of_item(Kind.PANEL, "p1")}

    assert "panel-empty" in codes
    assert not bugs


@pytest.mark.parametrize(
    ("text", "share"),
    [("1/2", "1/2"), ("50 %", "1/2"), ("0,25", "1/4"), ("2/4", "1/2"), ("1", "1"), ("0", "0")],
)
def test_share_is_exact_when_it_is_typed(text: str, share: str) -> None:
    assert read_share(text) == share


@pytest.mark.parametrize("text", ["", "1/0", "3/2", "150 %", "1e9", "moitié", "-1/2", "9" * 40])
def test_share_is_refused_when_it_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        read_share(text)


@pytest.mark.parametrize("text", ["51", "-1", "deux", "1.5"])
def test_count_is_refused_when_it_is_none(text: str) -> None:
    with pytest.raises(ValueError, match=r"\A"):
        read_count(text)
