"""The card "Sign a document": chosen, prepared, signed by one after another, and its refusals."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from jury_desk.domain.ports import SignatureVerdict, SignerIdentity
from jury_desk.domain.travel.common import (
    CommonState,
    DeclaredSigner,
    GivenSignature,
    SignerList,
    TimeMark,
)
from jury_desk.errors import TravelError
from jury_desk.gui.kit.language import language
from jury_desk.gui.signing.signing_card import SigningCard
from jury_desk.services.common_signing import LookedAt, SignsBy, Waiting
from jury_desk.words.travel import told

PEOPLE = tuple(
    DeclaredSigner(id=f"s{number}", name=name)
    for number, name in enumerate(("Anne Élan", "Bo Đặng", "Chloé Îlot"), 1)
)
AT = dt.datetime(2027, 6, 14, 12, 0, tzinfo=dt.UTC)


def paper(
    done: int, *ways: SignsBy, faults: tuple[str, ...] = (), locked: bool = False
) -> LookedAt:
    """A paper of three signers: the first `done` have signed, the others can in these ways."""
    given = tuple(
        GivenSignature(one.id, SignerIdentity(one.name, one.id * 32), AT) for one in PEOPLE[:done]
    )
    state = CommonState(SignerList(signers=PEOPLE), given, locked)
    marks = (TimeMark(AT, SignerIdentity("Horloge", "ab" * 32)),) if locked else ()
    verdict = SignatureVerdict(None, None, faults, (), state, marks)
    waiting = tuple(Waiting(one, by) for one, by in zip(PEOPLE[done:], ways, strict=False))
    return LookedAt("/stick/pv.pdf", verdict, waiting)


UNPREPARED = LookedAt("/stick/pv.pdf", SignatureVerdict(None, None, ("unsigned",)), ())


@pytest.fixture
def card(qtbot: object) -> SigningCard:
    made = SigningCard(has_pin=True)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)  # type: ignore[attr-defined]
    made.show()
    return made


def words(card: SigningCard) -> str:
    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_names_are_asked_for_when_nobody_is_named_in_the_paper(card: SigningCard) -> None:
    wanted: list[tuple[str, object]] = []
    card.prepare_wanted.connect(lambda path, names: wanted.append((path, names)))
    card.show_looked(UNPREPARED)
    assert card.accept_button.text() == "Prepare"
    card.act()
    assert not wanted
    assert "one on each line" in words(card)
    card._ui.names_edit.setPlainText(" Anne Élan \n\nBo Đặng")
    card.act()
    assert wanted == [("/stick/pv.pdf", ["Anne Élan", "Bo Đặng"])]
    assert not card.refuse_button.isEnabled()


def test_laptops_own_juror_signs_with_the_usual_pin_when_it_is_theirs(card: SigningCard) -> None:
    wanted: list[tuple[str, str, str]] = []
    card.sign_wanted.connect(lambda path, pin, who: wanted.append((path, pin, who)))
    card.show_looked(paper(1, SignsBy.NEW_PIN, SignsBy.LAPTOP))
    assert card._ui.who_field.value == "s3"
    assert card.pin_part.wish == "enter"
    QTest.keyClicks(card.pin_part.pin_field._ui.pin_edit, "123456")
    card.act()
    assert wanted == [("/stick/pv.pdf", "123456", "s3")]
    assert "Anne Élan, signed on" in words(card)
    assert "1 of 3 have signed." in words(card)


def test_pin_is_chosen_when_somebody_signs_here_for_the_first_time(card: SigningCard) -> None:
    wanted: list[str] = []
    card.sign_wanted.connect(lambda *told: wanted.append(told[2]))
    card.show_looked(paper(1, SignsBy.NEW_PIN, SignsBy.OWN_PIN))
    assert card.pin_part.new_field.isVisible()
    QTest.keyClicks(card.pin_part.new_field._ui.pin_edit, "123456")
    card.act()
    assert not wanted
    assert not card.pin_part.pin_field.isVisible()
    card._ui.who_field.setCurrentIndex(1)
    card._ui.who_field.activated.emit(1)
    assert card.pin_part.pin_field.isVisible()


def test_file_is_passed_on_when_the_others_sign_elsewhere(card: SigningCard) -> None:
    card.show_looked(paper(2, SignsBy.ELSEWHERE), written="signed")
    assert card.accept_button.text() == "Close"
    assert "Chloé Îlot, on their own computer: pass the file on" in words(card)
    assert "Signed, in a new file: pv.pdf." in words(card)


def test_paper_is_closed_when_all_signed_and_time_was_told(card: SigningCard) -> None:
    card.show_looked(paper(3, locked=True))
    assert "nobody can change it any more" in words(card)
    assert "by Horloge" in words(card)
    assert card.pin_part.wish == "none"


def test_nothing_can_be_signed_when_what_is_there_does_not_hold(card: SigningCard) -> None:
    card.show_looked(paper(1, SignsBy.NEW_PIN, faults=("edited-after-signing",)))
    assert "does not hold" in words(card)
    assert card.accept_button.text() == "Close"


def test_refusal_is_told_and_the_card_can_be_left_when_it_fails(card: SigningCard) -> None:
    card.show_looked(UNPREPARED)
    card.begin()
    card.show_failure(TravelError("No.", "None.", reason="sign-unfit"))
    assert told("sign-unfit", {}, language()) in words(card)
    assert card.refuse_button.isEnabled()
