"""The identity card: what is written is taken, or the fault is told."""

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from jury_desk.domain.draft_acts import SetCertification, Together
from jury_desk.domain.grid import Certification
from jury_desk.gui.library.identity_dialog import IdentityDialog, read_date, read_register


@pytest.fixture
def dialog(qtbot: QtBot, look: None) -> IdentityDialog:
    shown = IdentityDialog(Certification(label="Manager d'affaires", code="38123"))
    qtbot.addWidget(shown)
    return shown


def write(dialog: IdentityDialog, name: str, text: str) -> None:
    field = dialog.findChild(QLineEdit, name)
    assert field is not None
    field.setText(text)


def test_only_changed_lines_are_told_when_the_card_is_kept(dialog: IdentityDialog) -> None:
    told: list[Together] = []
    dialog.changed.connect(told.append)
    write(dialog, "title_edit", "  Manager   d'affaires ")
    write(dialog, "decision_edit", "18/07/2024")
    dialog.act()
    assert told == [
        Together(
            acts=(
                SetCertification(field="title", value="Manager d'affaires"),
                SetCertification(field="decision_date", value="2024-07-18"),
                SetCertification(field="register", value="RNCP"),
            )
        )
    ]


def test_nothing_is_told_when_nothing_was_changed(qtbot: QtBot, look: None) -> None:
    shown = IdentityDialog(Certification(label="A", title="B"))
    qtbot.addWidget(shown)
    told: list[object] = []
    shown.changed.connect(told.append)
    shown.act()
    assert not told


@pytest.mark.parametrize(
    ("field", "text"),
    [("label_edit", "  "), ("decision_edit", "hier"), ("register_edit", "ABC12")],
)
def test_fault_is_told_and_nothing_kept_when_a_line_cannot_be_taken(
    dialog: IdentityDialog, field: str, text: str
) -> None:
    told: list[object] = []
    dialog.changed.connect(told.append)
    write(dialog, field, text)
    dialog.act()
    assert not told
    assert dialog.result() == 0


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2024-07-18", "2024-07-18"),
        ("18/7/2024", "2024-07-18"),
        ("18.07.2024", "2024-07-18"),
        ("18 juillet 2024", "2024-07-18"),
        ("31/02/2024", None),
        ("juillet", None),
    ],
)
def test_date_is_read_when_people_write_it(look: None, written: str, meant: str | None) -> None:
    assert read_date(written) == meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("RNCP38123", ("RNCP", "38123")),
        ("RS 5678", ("RS", "5678")),
        ("rncp n° 38123", ("RNCP", "38123")),
        ("38123", ("RNCP", "38123")),
        ("", (None, None)),
        ("ABC12", None),
    ],
)
def test_register_is_read_when_people_write_it(
    written: str, meant: tuple[str | None, str | None] | None
) -> None:
    assert read_register(written) == meant
