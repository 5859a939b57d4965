"""A list taken into a real data file: one step, one undo; nothing by halves."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from jury_desk.domain.preparation.lists.list_import import LineState, ListChoices
from jury_desk.domain.preparation.ports import PreparationAct, PreparationStore
from jury_desk.errors import ListError, PreparationError
from jury_desk.frameworks.lists import FrameworkLists
from jury_desk.services.list_import import ListImport, ListReading
from jury_desk.services.preparation import SessionPreparation
from jury_desk.storage import open_store
from tests.contracts.preparing import AT
from tests.examples import SteadyClock
from tests.frameworks.lists.files import ods_row, spreadsheet, workbook
from tests.gui.preparation.made_session import empty_session, shipped_grid

GRID = shipped_grid()
ROWS = [
    ["N° candidat", "Nom", "Prénom", "Né(e) le", "Groupe"],
    ["A1", "Martin", "Zoé", "25/03/1999", "G1"],
    ["A2", "Durand", "Paul", "03/12/1998", "G1"],
]


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[PreparationStore]:
    store = open_store(tmp_path / "jury-desk.db", b"k" * 32)
    store.preparation.add(empty_session(), GRID, AT, "")
    yield store.preparation
    store.close()


@pytest.fixture
def session(kept: PreparationStore) -> SessionPreparation:
    return SessionPreparation(kept, SteadyClock(), "session-1")


@pytest.fixture
def lists() -> ListImport:
    return ListImport(FrameworkLists())


def pasted(lists: ListImport, session: SessionPreparation, rows: list[list[str]]) -> ListReading:
    table = lists.paste("\n".join("\t".join(row) for row in rows))
    return lists.understand(table, session.grid, session.state.card.days[0])


@pytest.mark.parametrize("kind", ["xlsx", "ods", "csv"])
def test_list_is_one_recorded_step_when_taken_from_any_file(
    tmp_path: Path, kept: PreparationStore, session: SessionPreparation, lists: ListImport,
    kind: str,
) -> None:  # fmt: skip
    path = tmp_path / f"liste.{kind}"
    made = {
        "xlsx": lambda: workbook(ROWS),
        "ods": lambda: spreadsheet("".join(ods_row(*row) for row in ROWS)),
        "csv": lambda: "\n".join(";".join(row) for row in ROWS).encode("cp1252"),
    }
    path.write_bytes(made[kind]())
    table = lists.read(str(path), lambda _done, _total: None, lambda: False)
    reading = lists.understand(table, session.grid, session.state.card.days[0])
    before = session.state
    counts = lists.take(session, lists.preview(before, session.grid, reading))
    assert counts[LineState.NEW] == 2
    assert kept.steps("session-1", last=1)[0].act is PreparationAct.IMPORTED
    assert kept.load("session-1") == session.state
    assert [c.name for c in session.state.candidates.values()] == ["MARTIN Zoé", "DURAND Paul"]
    assert [len(team.members) for team in session.state.teams.values()] == [2]
    assert session.undo() == before
    assert not session.can_undo


def test_list_is_refused_whole_when_a_line_is_faulty(
    session: SessionPreparation, lists: ListImport
) -> None:
    reading = pasted(lists, session, [*ROWS, ["A3", "Petit", "Léa", "31/02/1998", ""]])
    preview = lists.preview(session.state, session.grid, reading)
    with pytest.raises(ListError) as caught:
        lists.take(session, preview)
    assert caught.value.details == {"reason": "list-faults-open", "count": "1"}
    assert not session.state.candidates
    chosen = ListChoices(leave_faulty=True)
    lists.take(session, lists.preview(session.state, session.grid, reading, chosen))
    assert len(session.state.candidates) == 2


def test_list_is_refused_when_the_session_changed_since_it_was_looked_at(
    session: SessionPreparation, lists: ListImport
) -> None:
    preview = lists.preview(session.state, session.grid, pasted(lists, session, ROWS))
    lists.take(session, preview)
    with pytest.raises(ListError) as caught:
        lists.take(session, preview)
    assert caught.value.details["reason"] == "list-session-changed"
    assert len(session.state.candidates) == 2


def test_list_is_refused_when_it_would_change_nothing(
    session: SessionPreparation, lists: ListImport
) -> None:
    reading = pasted(lists, session, ROWS)
    lists.take(session, lists.preview(session.state, session.grid, reading))
    with pytest.raises(ListError) as caught:
        lists.take(session, lists.preview(session.state, session.grid, reading))
    assert caught.value.details["reason"] == "list-nothing-changes"


def test_columns_mean_what_the_person_says_when_they_are_mapped_anew(
    session: SessionPreparation, lists: ListImport
) -> None:
    table = lists.paste("Nom\tPrénom\tSociété mère\nMartin\tZoé\tArmor")
    on = session.state.card.days[0]
    reading = lists.understand(table, session.grid, on, 0, {2: "company"})
    lists.take(session, lists.preview(session.state, session.grid, reading))
    assert [c.company for c in session.state.candidates.values()] == ["Armor"]


def test_list_is_refused_when_the_session_is_closed(
    kept: PreparationStore, lists: ListImport
) -> None:
    from dataclasses import replace

    import msgspec

    start = empty_session()
    card = msgspec.structs.replace(start.card, id="session-2", state="closed")
    kept.add(replace(start, card=card), GRID, AT, "")
    session = SessionPreparation(kept, SteadyClock(), "session-2")
    preview = lists.preview(session.state, session.grid, pasted(lists, session, ROWS))
    with pytest.raises(PreparationError):
        lists.take(session, preview)
    assert not session.state.candidates
