"""What must be so after every step: screen, disk and model say the same, of every candidate."""

from PySide6.QtWidgets import QLabel

from jury_desk.domain.audit import GENESIS, check_chain
from jury_desk.domain.sheet import SheetRef
from jury_desk.services.juror_day import SheetStatus
from tests.walks.laptop import CRITERIA, PLAN, Laptop
from tests.walks.model import ModelDay, ModelSheet


def everything_agrees(laptop: Laptop, model: ModelDay) -> None:
    """Compare every sheet on disk, the one on screen, and what is recorded of the day."""
    laptop.settle()
    for sheet in laptop.day.sheets:
        _sheet_agrees(laptop, model, sheet.ref, sheet.status)
    _screen_agrees(laptop, model.sheets[laptop.session.ref.id])
    _day_agrees(laptop, model)
    assert not laptop.bugs, laptop.bugs


def _sheet_agrees(laptop: Laptop, model: ModelDay, ref: SheetRef, status: SheetStatus) -> None:
    """One sheet on disk is as the model says, its chain whole, and its journal tells it."""
    store, expected = laptop.store, model.sheets[ref.id]
    state = store.load(ref)
    marks = {name: (m.level, m.comment) for name, m in state.marks.items()} if state else {}
    assert {n: mark for n, mark in marks.items() if mark != (None, "")} == expected.shown()
    assert (state.phase if state else "live") == expected.phase
    assert (state.version if state else 1) == expected.version
    entries = store.journal(ref.id)
    assert check_chain(entries) is None
    if state is not None:
        assert state.head == (entries[-1].digest if entries else GENESIS)
        assert [step.criterion for step in state.undo] == [s.criterion for s in expected.done]
    assert [one.to_bytes() for one in store.sealed_versions(ref.id)] == model.sealed[ref.id]
    signed, handed = expected.phase == "signed", model.handed.get(ref.id) == expected.version
    assert (status is SheetStatus.SIGNED) == (signed and not handed)
    assert (status is SheetStatus.HANDED_OVER) == (signed and handed)


def _screen_agrees(laptop: Laptop, expected: ModelSheet) -> None:
    """The name, the levels and the comments on screen belong to one another."""
    session = laptop.session
    label = laptop.page.findChild(QLabel, "subject_label")
    assert label is not None
    assert label.text() == PLAN.candidate(session.ref.subject).name
    marks = {name: session.mark(name) for name in CRITERIA}
    shown = {name: (mark.level, mark.comment) for name, mark in marks.items()}
    assert {name: mark for name, mark in shown.items() if mark != (None, "")} == expected.shown()
    assert not session.is_recording


def _day_agrees(laptop: Laptop, model: ModelDay) -> None:
    """The notes and incidents of every passage are those that were taken."""
    journal = laptop.journal
    for passage, texts in model.notes.items():
        assert [journal.text(note.text) for note in journal.state.notes_of(passage)] == texts
        assert len(journal.state.incidents_of(passage)) == model.incidents[passage]
