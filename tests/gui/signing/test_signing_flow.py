"""The card on real files: prepared, signed by both, each time into another file."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.signing.signing_card import SigningCard
from jury_desk.gui.signing.signing_flow import open_card
from tests.services.laptops import Laptop
from tests.services.test_common_signing import service_of
from tests.signing.samples import draft


@pytest.fixture
def worker() -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


@pytest.fixture
def card(qtbot: Any, worker: Worker, tmp_path: Path) -> Iterator[SigningCard]:
    laptop = Laptop(tmp_path / "data")
    program: Any = SimpleNamespace(
        signing=SimpleNamespace(has_pin=False), signed=SimpleNamespace(common=service_of(laptop))
    )
    window = QWidget()
    qtbot.addWidget(window)
    made = open_card(program, worker, window)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    yield made
    worker.drain(20_000)
    laptop.store.close()


def test_paper_is_closed_when_both_signed_it_in_the_card(
    card: SigningCard, worker: Worker, tmp_path: Path
) -> None:
    paper = tmp_path / "pv.pdf"
    paper.write_bytes(draft().content)
    card.look_at(paper)
    assert worker.drain(20_000)
    card._ui.names_edit.setPlainText("Anne Élan\nBo Đặng")
    card.act()
    assert worker.drain(20_000)
    assert card._ui.file_label.text().endswith("pv-signatures-0-2.pdf")
    for pin in ("anne-1", "bo-đặng"):
        for field in (card.pin_part.new_field, card.pin_part.again_field):
            field._ui.pin_edit.setText(pin)
        card.act()
        assert worker.drain(20_000)
    assert card._ui.summary_label.text() == "2 of 2 have signed."
    assert len(list(tmp_path.glob("*.pdf"))) == 4
    assert paper.read_bytes() == draft().content


def test_reason_is_told_when_the_file_is_no_document(
    card: SigningCard, worker: Worker, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("nothing", encoding="utf-8")
    card.look_at(other)
    assert worker.drain(20_000)
    assert card._frame.footer_label.text()
    assert card.refuse_button.isEnabled()
