"""A secretary at the jurors' page, by keyboard, on a session in a data file."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.people import Absence, Juror
from jury_desk.domain.preparation.preparation import Kind
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.kit.fitted_shelf import FittedShelf
from jury_desk.gui.kit.shelf_view import ShelfView
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.typed_field import TypedField
from jury_desk.gui.preparation.desk import PreparationDesk
from jury_desk.gui.preparation.jurors.jurors_page import JurorsPage
from tests.gui.conftest import PATIENCE_MS, Wait
from tests.gui.preparation.conftest import Settle, ShowPage
from tests.gui.preparation.real_session import real_desk
from tests.gui.robots import CTRL, NO, Key, keyboard_target, press, write

_Kind = TypeVar("_Kind", bound=QWidget)


@pytest.fixture
def desk(tmp_path: Path, worker: Worker, bugs: list[BaseException]) -> Iterator[PreparationDesk]:
    """A desk on a session in a data file."""
    with real_desk(tmp_path, worker, PATIENCE_MS) as made:
        yield made


class Secretary:
    """Knows the page by what is on it, and works by keyboard."""

    def __init__(self, page: JurorsPage, settle: Settle, wait: Wait) -> None:
        self.page, self.settle, self._wait = page, settle, wait

    def one(self, kind: type[_Kind], name: str) -> _Kind:
        found = self.page.findChild(kind, name)
        assert found is not None, name
        return found

    @property
    def listed(self) -> list[str]:
        return [row.name for row in self.one(ShelfView, "jurors_view").rows]

    def answer(self, *acts: tuple[str, Qt.Key]) -> None:
        """In the dialog that opens: write a text, then press a key, and so on."""
        (dialog,) = (one for one in self.page.findChildren(CardDialog) if one.isVisible())
        dialog.activateWindow()
        self._wait(lambda: dialog.isAncestorOf(keyboard_target()))
        for text, key in acts:
            write(text)
            press(key, CTRL if key == Key.Key_Return else NO)
        self.settle()

    def is_asked(self) -> bool:
        """Whether a dialog is open."""
        return any(one.isVisible() for one in self.page.findChildren(CardDialog))

    @property
    def members(self) -> list[str]:
        """Who sits in the first panel."""
        return [*self.page.desk.state.panels["p1"].members]

    def take(self, name: str) -> None:
        """Go down the list to a juror."""
        view = self.one(ShelfView, "jurors_view")
        view.setFocus()
        press(Key.Key_Home)
        for _ in view.rows:
            if view.rows[view.currentIndex().row()].name == name:
                return
            press(Key.Key_Down)
        raise AssertionError(name)

    def fill(self, field: str, text: str) -> None:
        """Write into a field and leave it."""
        edit = self.one(TypedField, field)
        edit.setFocus()
        edit.selectAll()
        write(text)
        press(Key.Key_Tab)
        self.settle()

    def ties(self) -> list[str]:
        return [f"{row.name}: {row.about}" for row in self.one(FittedShelf, "ties_view").rows]

    def juror(self, family: str) -> Juror:
        return next(one for one in self.page.desk.state.jurors.values() if one.last_name == family)


@pytest.fixture
def secretary(show_page: ShowPage, settle: Settle, wait: Wait) -> Secretary:
    return Secretary(show_page(JurorsPage), settle, wait)


def test_jurors_are_listed_by_family_name_when_the_page_opens(secretary: Secretary) -> None:
    assert secretary.listed == [
        "KERMARREC Odile",
        "LE ROUX Gwenaëlle",
        "MARCHAND Luc",
        "OLIVIER Marc",
        "PRIGENT Anne",
    ]
    assert isinstance(keyboard_target(), ShelfView)


def test_list_is_narrowed_as_one_types_when_the_filter_is_taken(secretary: Secretary) -> None:
    press(Key.Key_F, CTRL)
    write("armor énergies")

    assert secretary.listed == ["PRIGENT Anne"]

    press(Key.Key_Escape)
    assert len(secretary.listed) == 5


def test_nobody_is_shown_when_no_juror_answers_to_the_filter(secretary: Secretary) -> None:
    press(Key.Key_F, CTRL)
    write("zzz")

    assert secretary.listed == []
    assert secretary.one(QLabel, "empty_title").isVisible()
    assert secretary.one(QPushButton, "begin_button").isHidden()


def test_juror_is_added_and_shown_when_n_is_pressed(secretary: Secretary) -> None:
    press(Key.Key_N)
    secretary.answer(("Tanguy", Key.Key_Tab), ("Paul", Key.Key_Return))

    assert "TANGUY Paul" in secretary.listed
    assert secretary.one(QLabel, "juror_title").text() == "Paul Tanguy"
    assert any(line.startswith("LEFÈVRE Élodie") for line in secretary.ties())


def test_nothing_is_added_when_the_family_name_is_missing(secretary: Secretary) -> None:
    press(Key.Key_Insert)
    secretary.answer((" ", Key.Key_Return))
    assert secretary.is_asked()

    secretary.answer(("", Key.Key_Escape))
    assert not secretary.is_asked()
    assert len(secretary.listed) == 5


def test_juror_comes_back_when_a_removal_is_undone(secretary: Secretary) -> None:
    secretary.take("PRIGENT Anne")
    press(Key.Key_Delete)
    secretary.settle()
    assert "PRIGENT Anne" not in secretary.listed
    assert secretary.members == ["j1", "j2"]

    press(Key.Key_Z, CTRL)
    secretary.settle()
    assert "PRIGENT Anne" in secretary.listed
    assert secretary.members == ["j1", "j2", "j3"]


def test_lines_of_a_spreadsheet_become_jurors_when_they_are_pasted(secretary: Secretary) -> None:
    QGuiApplication.clipboard().setText(
        "Nom\tPrénom\tEmployeur\tCourriel\n"
        "Tanguy\tPaul\tArmor Énergies\tpaul@exemple.fr\n"
        "Kermarrec\tOdile\n\n"
        "\tSans nom\n"
    )
    press(Key.Key_V, CTRL)
    secretary.answer(("", Key.Key_Return))

    added = secretary.juror("Tanguy")
    told = (added.first_name, added.employer, added.email)
    assert told == ("Paul", "Armor Énergies", "paul@exemple.fr")
    assert len(secretary.listed) == 6


def test_field_is_recorded_when_it_is_left(secretary: Secretary) -> None:
    secretary.take("MARCHAND Luc")
    secretary.fill("email_edit", "luc@exemple.fr")

    assert secretary.juror("Marchand").email == "luc@exemple.fr"
    press(Key.Key_Z, CTRL)
    secretary.settle()
    assert secretary.juror("Marchand").email == ""


def test_family_name_comes_back_when_it_is_emptied(secretary: Secretary) -> None:
    secretary.take("MARCHAND Luc")
    secretary.fill("last_edit", " ")

    assert secretary.juror("Marchand").first_name == "Luc"
    assert secretary.one(TypedField, "last_edit").text() == "Marchand"


def test_date_is_marked_and_not_recorded_when_it_cannot_be_read(secretary: Secretary) -> None:
    secretary.take("MARCHAND Luc")
    secretary.fill("signed_edit", "31/02/2027")

    assert secretary.one(TypedField, "signed_edit").property("wrong")
    assert secretary.juror("Marchand").declared_on is None

    secretary.fill("signed_edit", "3 mai 2027")
    assert secretary.juror("Marchand").declared_on == dt.date(2027, 5, 3)


def test_absence_is_kept_with_its_hours_when_it_is_typed(secretary: Secretary) -> None:
    secretary.take("PRIGENT Anne")
    page_field = secretary.one(QWidget, "absences_field")
    page_field.setFocus()
    write("14/06/2027 9h-12h30")
    press(Key.Key_Return)
    secretary.settle()

    assert secretary.juror("Prigent").absences == (
        Absence(day=dt.date(2027, 6, 14), start=540, end=750),
    )


def test_declaration_is_shown_whole_when_a_juror_is_in_hand(secretary: Secretary) -> None:
    told = secretary.one(QLabel, "declaration_text").text()

    assert "ni le formateur" in told
    assert "ne siège pas pour la personne concernée" in told


def test_doubt_is_found_and_lifted_when_a_reason_is_given(secretary: Secretary) -> None:
    secretary.take("MARCHAND Luc")
    secretary.fill("employer_edit", "Armor Énergies Services")
    assert sum("Armor Énergies" in line for line in secretary.ties()) == 2

    view = secretary.one(FittedShelf, "ties_view")
    view.setFocus()
    press(Key.Key_Home)
    press(Key.Key_Return)
    secretary.answer(("Deux sociétés sans lien", Key.Key_Return))

    waivers = list(secretary.page.desk.state.waivers.values())
    assert [(one.juror, one.reason) for one in waivers] == [("j4", "Deux sociétés sans lien")]
    assert any("Deux sociétés sans lien" in line for line in secretary.ties())


def test_one_reason_answers_for_a_whole_firm_when_it_is_ticked(secretary: Secretary) -> None:
    secretary.take("MARCHAND Luc")
    secretary.fill("employer_edit", "Armor Énergies Services")
    secretary.one(FittedShelf, "ties_view").setFocus()
    press(Key.Key_Home)
    press(Key.Key_Return)
    secretary.answer(
        ("Deux sociétés sans lien", Key.Key_Tab), ("", Key.Key_Space), ("", Key.Key_Return)
    )

    candidates = {one.candidate for one in secretary.page.desk.state.waivers.values()}
    assert candidates == {"c1", "c4"}


def test_no_reason_is_asked_for_when_the_tie_is_certain(secretary: Secretary) -> None:
    secretary.take("OLIVIER Marc")
    secretary.one(FittedShelf, "ties_view").setFocus()
    press(Key.Key_Return)

    assert secretary.one(QPushButton, "waive_button").isHidden()
    assert not secretary.is_asked()


def test_tie_is_declared_and_taken_back_when_the_juror_says_so(secretary: Secretary) -> None:
    secretary.take("KERMARREC Odile")
    button = secretary.one(QPushButton, "tie_button")
    button.setFocus()
    press(Key.Key_Return)
    secretary.answer(("diallo", Key.Key_Tab), ("", Key.Key_Tab), ("Cousins", Key.Key_Return))
    assert [tie.nature for tie in secretary.juror("Kermarrec").ties] == ["Cousins"]

    secretary.one(FittedShelf, "ties_view").setFocus()
    press(Key.Key_Delete)
    secretary.settle()
    assert secretary.juror("Kermarrec").ties == ()


def test_keyboard_goes_where_a_finding_is_mended_when_it_is_followed(
    secretary: Secretary,
) -> None:
    finding = Finding("juror-no-mail", Grave.NOTE, Step.JURORS, Kind.JUROR, "j5")

    secretary.page.show_item(finding)

    assert secretary.one(QLabel, "juror_title").text() == "Gwenaëlle Le Roux"
    assert keyboard_target().objectName() == "email_edit"


def test_nothing_can_be_changed_when_the_session_is_closed(
    secretary: Secretary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PreparationDesk, "editable", property(lambda _: False))
    secretary.page.show_state()
    press(Key.Key_N)
    press(Key.Key_Delete)
    secretary.settle()

    assert len(secretary.listed) == 5
    assert secretary.one(TypedField, "last_edit").isReadOnly()
    assert not secretary.is_asked()


def test_every_control_has_a_name_when_a_screen_reader_asks(secretary: Secretary) -> None:
    for button in secretary.page.findChildren(QPushButton):
        assert button.text() or button.accessibleName()
    for field in secretary.page.findChildren(TypedField):
        assert field.accessibleName(), field.objectName()
