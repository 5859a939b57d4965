"""The day of a juror on which nothing goes as planned."""

import pytest
from msgspec import structs
from PySide6.QtWidgets import QPushButton, QWidget

from jury_desk.domain.sheet import Phase
from jury_desk.gui.kit.elided import ElidedLabel
from jury_desk.gui.kit.theme import theme
from tests.examples import example_grid, example_plan
from tests.gui.juror.desks import OpenDesk
from tests.gui.juror.unforeseen.unforeseen_robot import UnforeseenRobot
from tests.gui.robots import ALT, SHIFT, Key, keyboard_target, press

EARLIER_LATER = ALT | SHIFT


# --- what happened --------------------------------------------------------------------------------


def test_absent_candidate_is_no_longer_awaited_when_the_absence_is_recorded(
    juror: UnforeseenRobot,
) -> None:
    day = juror.page.day
    assert day is not None
    awaited = day.not_received
    juror.choose("Absent…")
    assert "no longer expected of you" in juror.told()
    assert juror.log().state.incidents == {}
    juror.go_on("Pas de nouvelles à 9 h 20")
    assert "Absent" in juror.row("BENALI")
    assert juror.page.day is not None
    assert juror.page.day.not_received == awaited - 1
    assert len(juror.strip_texts()) == 1
    assert juror.strip_texts()[0].endswith(
        "Absent: withdraw the absence to mark · Pas de nouvelles à 9 h 20"
    )
    (kept,) = juror.log().state.incidents.values()
    assert (kept.kind, kept.passage) == ("absent", "p1")


def test_latecomer_is_awaited_again_when_the_absence_is_withdrawn(juror: UnforeseenRobot) -> None:
    juror.choose("Absent…")
    juror.confirm()
    assert not juror.is_asked()
    juror.press_in_strip("Withdraw…")
    juror.go_on("Arrivée à 9 h 25")
    assert "Upcoming" in juror.row("BENALI")
    assert juror.strip_texts() == []
    (kept,) = juror.log().state.incidents.values()
    assert juror.log().text(kept.withdrawn) == "Arrivée à 9 h 25"


@pytest.mark.parametrize(
    ("entry", "kind"),
    [
        ("Excluded…", "excluded"),
        ("Interrupted…", "interrupted"),
        ("Fraud suspected…", "fraud"),
        ("Technical incident…", "technical"),
    ],
)
def test_incident_needs_its_words_when_it_is_none_of_an_absence(
    juror: UnforeseenRobot, entry: str, kind: str
) -> None:
    juror.choose(entry)
    juror.confirm()
    assert juror.refusal() == "Say what happened: one sentence is enough."
    assert juror.log().state.incidents == {}
    juror.go_on("Téléphone posé sur la table\net consulté deux fois")
    (kept,) = juror.log().state.incidents.values()
    assert kept.kind == kind
    assert entry.removesuffix("…") in juror.row("BENALI")
    assert "\n" not in juror.strip_texts()[0]


def test_nothing_is_recorded_when_a_card_is_put_away_and_its_words_are_kept(
    juror: UnforeseenRobot,
) -> None:
    juror.choose("Fraud suspected…")
    juror.write("reason_edit", "Un écouteur")
    juror.escape()
    assert not juror.is_asked()
    assert juror.log().state.seq == 0
    assert keyboard_target() is juror.page.criteria
    juror.choose("Fraud suspected…")
    juror.confirm()
    (kept,) = juror.log().state.incidents.values()
    assert juror.log().text(kept.text) == "Un écouteur"


def test_card_stays_with_its_words_when_the_disk_is_full(juror: UnforeseenRobot) -> None:
    juror.choose("Technical incident…")
    juror.desk.store.full = True
    juror.write("reason_edit", "Coupure de courant")
    juror.confirm()
    assert juror.is_asked()
    assert juror.refusal()
    juror.desk.store.full = False
    juror.confirm()
    assert not juror.is_asked()
    (kept,) = juror.log().state.incidents.values()
    assert juror.log().text(kept.text) == "Coupure de courant"


def test_too_long_a_text_is_refused_in_one_sentence_when_it_is_pasted(
    juror: UnforeseenRobot,
) -> None:
    juror.choose("Technical incident…")
    juror.write("reason_edit", "\u202eش" * 10_001)
    juror.confirm()
    assert juror.is_asked()
    assert "too long" in juror.refusal()
    assert juror.log().state.seq == 0


# --- a late candidate -----------------------------------------------------------------------------


def test_late_candidate_is_marked_at_once_when_added_at_eleven(juror: UnforeseenRobot) -> None:
    juror.choose("Add somebody on the spot…")
    juror.write("last_name_edit", "Diallo")
    juror.write("first_name_edit", "Aïssatou")
    juror.write("hour_edit", "11h")
    juror.go_on("Présente, absente de la liste")
    assert juror.desk.robot.text("subject_label") == "DIALLO Aïssatou"
    assert juror.row("DIALLO").startswith("11:00, Upcoming")
    assert "Added on the spot" in juror.row("DIALLO")
    juror.desk.robot.give("1")
    juror.desk.robot.settle()
    assert "In progress" in juror.row("DIALLO")
    added = juror.log().state.added[0]
    state = juror.desk.store.load(juror.page.session.ref)  # type: ignore[union-attr]
    assert state is not None
    assert state.ref.passage == added.passage.id
    assert state.mark("k1").level == "acquis"


def test_sheet_in_hand_stays_when_somebody_is_only_added(juror: UnforeseenRobot) -> None:
    juror.choose("Add somebody on the spot…")
    juror.write("last_name_edit", "Diallo")
    juror.write("first_name_edit", "Aïssatou")
    juror.write("reason_edit", "En retard")
    juror.card.extra_button.click()
    juror.desk.robot.settle()
    assert not juror.is_asked()
    assert juror.desk.robot.text("subject_label") == "BENALI Yanis"
    assert "Upcoming" in juror.row("DIALLO")


@pytest.mark.parametrize(
    ("last", "first", "reason", "told"),
    [
        ("", "Ana", "Retard", "Write the name first."),
        ("Diallo", "", "Retard", "Write the first name too."),
        ("Diallo", "Ana", "", "Write the reason first: one sentence is enough."),
        ("\u202e\u0007", "Ana", "Retard", "A name and a first name are needed."),
        ("x" * 20_000, "Ana", "Retard", "This text is too long: 120 characters at most."),
    ],
)
def test_nothing_is_added_when_a_field_cannot_be(
    juror: UnforeseenRobot, last: str, first: str, reason: str, told: str
) -> None:
    rows = juror.rows()
    juror.choose("Add somebody on the spot…")
    juror.write("last_name_edit", last)
    juror.write("first_name_edit", first)
    juror.write("reason_edit", reason)
    juror.confirm()
    assert juror.refusal() == told
    assert juror.rows() == rows
    assert juror.log().state.seq == 0
    juror.escape()


def test_known_candidate_passes_once_more_when_chosen_in_the_list(juror: UnforeseenRobot) -> None:
    juror.choose("Add somebody on the spot…")
    juror.pick("who_choice", "PETIT Zoé")
    juror.go_on("Épreuve reprise après une panne")
    assert len([row for row in juror.rows() if "PETIT" in row]) == 2


def test_team_is_added_when_its_members_are_written_one_a_line(juror: UnforeseenRobot) -> None:
    juror.choose("Add somebody on the spot…")
    juror.pick("who_choice", "A team that is not on the list")
    juror.write("team_name_edit", "Équipe 7")
    juror.write("members_edit", "GARNIER Hugo\n\nPetit Zoé\nLe Goff, Anne")
    juror.write("reason_edit", "Équipe refaite ce matin")
    juror.card.extra_button.click()
    juror.desk.robot.settle()
    assert not juror.is_asked()
    assert "3 candidates" in juror.row("Équipe 7")
    added = juror.log().state.added[0]
    assert [(one.last_name, one.first_name) for one in added.candidates] == [
        ("GARNIER", "Hugo"),
        ("Le Goff", "Anne"),
    ]


def test_day_without_passages_begins_when_somebody_is_added(open_desk: OpenDesk) -> None:
    grid = example_grid(4)
    juror = UnforeseenRobot(open_desk(grid, structs.replace(example_plan(grid), passages=())))
    assert juror.open_menu() == ["Add somebody on the spot…"]
    juror.page.around.unforeseen.menu.close()
    juror.choose("Add somebody on the spot…")
    juror.pick("who_choice", "PETIT Zoé")
    juror.go_on("La liste du jour était vide")
    assert juror.desk.robot.text("subject_label") == "PETIT Zoé"
    juror.desk.robot.give("1")
    juror.desk.robot.settle()
    assert juror.desk.reopened_level(0, "k1") == "acquis"


# --- what is told ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("zoom", "lines"), [(100, 4), (200, 2)])
def test_strip_leaves_the_room_to_the_sheet_when_much_happened(
    juror: UnforeseenRobot, zoom: int, lines: int
) -> None:
    theme().set_zoom(zoom)
    session = juror.page.around.session
    assert session is not None
    for number in range(6):
        session.record_incident("p1", None, "technical", f"Panne {number}")
    juror.desk.robot.settle()
    assert len(juror.strip.lines) == 6
    told = [label.text() for label in juror.strip.findChildren(ElidedLabel) if label.isVisible()]
    assert len(told) == lines
    assert told[-1] == f"{7 - lines} more"


@pytest.mark.parametrize("zoom", [100, 200])
def test_strip_has_the_same_air_above_and_below_when_zoomed(
    juror: UnforeseenRobot, zoom: int
) -> None:
    theme().set_zoom(zoom)
    session = juror.page.around.session
    assert session is not None
    session.record_incident("p1", None, "technical", "Panne")
    juror.desk.robot.settle()
    (button,) = juror.strip.findChildren(QPushButton)
    row = button.parentWidget()
    assert isinstance(row, QWidget)
    above, below = row.geometry().top(), juror.strip.height() - 1 - row.geometry().bottom()
    assert abs(above - below) <= 1
    assert above >= theme().tokens.unit / 2


# --- order ----------------------------------------------------------------------------------------


def test_passage_is_heard_later_and_earlier_when_it_is_moved_in_the_list(
    juror: UnforeseenRobot,
) -> None:
    before = juror.rows()
    juror.page.passages.setFocus()
    press(Key.Key_Down, EARLIER_LATER)
    juror.desk.robot.settle()
    assert juror.rows() == [before[1], before[0], *before[2:]]
    assert juror.desk.robot.text("subject_label") == "BENALI Yanis"
    assert juror.page.passages.currentIndex().row() == 1
    press(Key.Key_Up, EARLIER_LATER)
    juror.desk.robot.settle()
    assert juror.rows() == before
    juror.choose("Hear it later")
    assert juror.rows()[1] == before[0]


# --- two sheets swapped ---------------------------------------------------------------------------


def test_sheets_are_put_right_when_one_was_marked_for_the_other(juror: UnforeseenRobot) -> None:
    robot = juror.desk.robot
    robot.give("1")
    robot.comment("Très clair")
    robot.settle()
    day = juror.page.day
    assert day is not None
    other = day.sheets[1]
    juror.choose("Two sheets were swapped…")
    juror.confirm()
    assert juror.refusal() == "Choose the other sheet first."
    hour = f"{other.passage.starts_at.astimezone():%H:%M}"
    juror.pick("with_choice", f"{hour} · {other.subject_name}")
    told = juror.told()
    for word in ("BENALI Yanis", other.subject_name, "Before", "After", "Acquis\u00a0: 1"):
        assert word in told
    assert "Nothing is marked" in told
    juror.go_on("J’étais sur la mauvaise fiche")
    assert robot.text("subject_label") == "BENALI Yanis"
    (line,) = juror.strip_texts()
    assert line.endswith(f"Swapped with {other.subject_name} · J’étais sur la mauvaise fiche")
    assert robot.level("k1") is None
    assert "In progress · 0 / 6" in juror.row("BENALI")
    assert "In progress · 1 / 6" in juror.row(other.subject_name)
    robot.next_sheet()
    robot.settle()
    assert robot.level("k1") == "acquis"
    assert robot.comment_of("k1") == "Très clair"
    assert juror.desk.reopened_level(1, "k1") == "acquis"
    robot.undo()
    assert robot.level("k1") == "acquis"


# --- given up -------------------------------------------------------------------------------------


def test_juror_steps_back_when_the_candidate_is_their_nephew(juror: UnforeseenRobot) -> None:
    robot = juror.desk.robot
    robot.give("1")
    robot.settle()
    juror.choose("Step back from this candidate…")
    juror.go_on("C’est mon neveu")
    assert "You stepped back" in juror.row("BENALI")
    assert juror.strip_texts() == ["Read only: you stepped back · C’est mon neveu"]
    robot.give("3")
    robot.settle()
    assert robot.level("k1") == "acquis"
    assert juror.desk.reopened_level(0, "k1") == "acquis"
    assert not juror.desk.failures
    juror.press_in_strip("Take back…")
    juror.go_on("Un homonyme")
    juror.page.take_keyboard()
    robot.give("3")
    robot.settle()
    assert juror.desk.reopened_level(0, "k1") == "non-acquis"


def test_passage_goes_to_a_juror_who_is_not_in_the_plan_when_named(juror: UnforeseenRobot) -> None:
    juror.choose("Another juror marks it…")
    juror.pick("option_choice", "Somebody else…")
    juror.write("reason_edit", "Je suis malade")
    juror.confirm()
    assert juror.refusal() == "Say which juror marks this passage."
    juror.write("other_edit", "Alix Durand")
    juror.confirm()
    assert not juror.is_asked()
    assert "With another juror" in juror.row("BENALI")
    assert "Marked by Alix Durand" in juror.row("BENALI")
    assert "Two sheets were swapped…" not in juror.open_menu()


# --- paper ----------------------------------------------------------------------------------------


def test_write_up_starts_when_the_sheet_is_copied_from_paper(juror: UnforeseenRobot) -> None:
    juror.choose("Copied from paper…")
    assert "cannot be withdrawn" in juror.told()
    juror.pick("option_choice", "Another reason")
    juror.confirm()
    assert juror.refusal()
    juror.go_on("Prise électrique en panne")
    assert juror.desk.robot.phase() is Phase.WRITE_UP
    assert "Being written up" in juror.row("BENALI")
    assert juror.strip_texts() == ["Copied from paper · Another reason · Prise électrique en panne"]
