"""From a certifier's document to a practice session, with the rooms as the program wires them."""

from pathlib import Path

import pytest

from jury_desk import bootstrap
from jury_desk.domain.draft_acts import Recode, Settle
from jury_desk.domain.grid_file import bytes_of_grid
from jury_desk.domain.workshop import Reading
from jury_desk.errors import FrameworkError
from jury_desk.services.grid_workshop import GridWorkshop
from tests.program.frameworks import framework


def read(workshop: GridWorkshop, file: Path) -> Reading:
    """What a file says; nobody looks on."""
    return workshop.read(str(file), lambda *_: None, lambda: False)


def test_document_becomes_a_practice_session_when_its_warnings_are_seen_to(
    tmp_path: Path,
) -> None:
    program = bootstrap.door(tmp_path / "données").open(None)
    workshop = program.workshop
    draft = workshop.keep(read(workshop, framework(tmp_path)))
    review = workshop.review(draft)
    (gap,) = review.state().warnings
    assert gap.kind == "code-gap"
    assert review.state().account.totals.unaccounted == 0
    review.act(Recode(element=gap.element or "", code="CE1.2.2"))
    review.undo()
    review.act(Settle(warning=gap.key, doubt="La source saute deux codes."))
    program.close()

    program = bootstrap.door(tmp_path / "données").open(None)
    workshop = program.workshop
    (listed,) = workshop.drafts()
    assert (listed.id, listed.source_name) == (draft, "référentiel.html")
    review = workshop.review(draft)
    assert review.state().warnings == ()
    assert review.picture(1, 100) is None
    digest = review.accept("relue")
    grid = workshop.grid(digest)
    assert grid.certification.source == "référentiel.html"
    assert [item.doubts for item in grid.blocs[0].criteria][-1] == ("La source saute deux codes.",)

    session = workshop.start_practice(digest)
    day = program.day.day(session)
    assert day.grid.digest == digest
    sheet = program.day.open_sheet(day, day.sheets[0].ref)
    assert len(sheet.criteria) == 4
    path = workshop.export_grid(digest, str(tmp_path / "sortie"))
    assert Path(path).read_bytes() == bytes_of_grid(grid)
    typed = workshop.export_template(digest, "fr", str(tmp_path / "sortie"))
    again = workshop.keep(read(workshop, Path(typed)))
    back = workshop.review(again).state().draft.grid
    assert [item.text for item in back.blocs[0].criteria] == [
        item.text for item in grid.blocs[0].criteria
    ]
    program.close()


def test_five_shipped_practice_sessions_are_opened_when_practice_is_asked_for(
    tmp_path: Path,
) -> None:
    program = bootstrap.door(tmp_path).open(None)
    before = {plan.id for plan in program.day.sessions()}
    for told in program.workshop.revisions():
        assert (told.sessions, told.frozen) == (1, True)
        assert program.workshop.start_practice(told.digest) == f"practice-{told.grid}"
    assert {plan.id for plan in program.day.sessions()} == before
    program.close()


def test_nothing_is_kept_when_the_document_is_not_one(tmp_path: Path) -> None:
    program = bootstrap.door(tmp_path / "données").open(None)
    file = tmp_path / "photo.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    with pytest.raises(FrameworkError):
        read(program.workshop, file)
    assert program.workshop.drafts() == ()
    program.close()
