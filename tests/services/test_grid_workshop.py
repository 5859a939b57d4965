"""The library of revisions and the drafts, on a real data file."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.draft_acts import SetGridId, SetText
from jury_desk.domain.grid import parse_grid
from jury_desk.domain.grid_file import bytes_of_grid
from jury_desk.errors import (
    ExportError,
    FrameworkCancelledError,
    FrameworkEmptyError,
    GridError,
    PracticeImpossibleError,
    RevisionFrozenError,
    RevisionShippedError,
    RevisionTakenError,
    UnknownGridError,
)
from jury_desk.services.juror_day import JurorDay
from jury_desk.storage import open_store
from tests.contracts.drafting import CONTENT, SHA256
from tests.examples import SteadyClock, example_grid, example_plan, plain_grid
from tests.services.workshops import Bench, bench

SHIPPED = parse_grid(
    plain_grid(3) | {"id": "livree", "certification": {"label": "Autre, livrée", "title": "Autre"}}
)


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Bench]:
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "livree.grid.json").write_bytes(bytes_of_grid(SHIPPED))
    store = open_store(tmp_path / "jury-desk.db", None)
    yield bench(store, tmp_path, shipped)
    store.close()


def grid_file(on: Bench, plain: dict[str, Any], name: str = "exemple.grid.json") -> str:
    path = on.folder / name
    path.write_text(json.dumps(plain), encoding="utf-8")
    return str(path)


def test_library_holds_the_shipped_grids_when_new(on: Bench) -> None:
    (told,) = on.workshop.revisions()
    assert (told.digest, told.grid, told.revision) == (SHIPPED.digest, "livree", "1")
    assert (told.added_at, told.sessions, told.note) == (None, 0, "")
    assert on.workshop.grid(SHIPPED.digest) == SHIPPED


def test_grid_is_added_when_imported_from_a_file(on: Bench) -> None:
    digest = on.workshop.import_grid(grid_file(on, plain_grid()))
    assert digest == example_grid().digest
    assert on.workshop.grid(digest) == example_grid()
    assert [told.grid for told in on.workshop.revisions()] == ["livree", "exemple"]


def test_revisions_come_by_label_then_number_when_many(on: Bench) -> None:
    for revision in ("10", "2", "1", "9-b"):
        on.workshop.import_grid(grid_file(on, plain_grid() | {"revision": revision}))
    told = [item.revision for item in on.workshop.revisions() if item.grid == "exemple"]
    assert told == ["1", "2", "9-b", "10"]


def test_nothing_is_added_when_the_same_grid_is_imported_twice(on: Bench) -> None:
    for _ in range(2):
        on.workshop.import_grid(grid_file(on, plain_grid()))
        on.workshop.import_grid(grid_file(on, SHIPPED.plain()))
    assert len(on.workshop.revisions()) == 2


@pytest.mark.parametrize("grid_id", ["exemple", "livree"])
def test_import_is_refused_when_the_revision_has_another_content(on: Bench, grid_id: str) -> None:
    on.workshop.import_grid(grid_file(on, plain_grid()))
    before = on.workshop.revisions()
    with pytest.raises(RevisionTakenError):
        on.workshop.import_grid(grid_file(on, plain_grid(5) | {"id": grid_id}))
    assert on.workshop.revisions() == before


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b"[]", b'{"format": "jury-desk/grid/1"}', b" " * (17 * 1024 * 1024)],
    ids=["empty", "cut", "no-text", "list", "keys-missing", "too-large"],
)
def test_import_is_refused_with_the_files_name_when_it_is_no_grid(
    on: Bench, content: bytes
) -> None:
    file = on.folder / "étrange.grid.json"
    file.write_bytes(content)
    with pytest.raises(GridError) as refusal:
        on.workshop.import_grid(str(file))
    assert refusal.value.details["place"].startswith("étrange.grid.json")
    assert len(on.workshop.revisions()) == 1


def test_import_is_refused_when_a_key_is_unknown_or_the_file_missing(on: Bench) -> None:
    with pytest.raises(GridError, match="unknown"):
        on.workshop.import_grid(grid_file(on, plain_grid() | {"surprise": 1}))
    with pytest.raises(GridError):
        on.workshop.import_grid(str(on.folder / "rien.grid.json"))


def test_grid_is_a_grid_error_when_the_digest_is_unknown(on: Bench) -> None:
    for act in (on.workshop.grid, on.workshop.duplicate, on.workshop.start_practice):
        with pytest.raises(UnknownGridError):
            act("0" * 64)


def test_grid_is_found_when_only_a_session_still_has_it(on: Bench) -> None:
    on.store.add_session(example_plan(example_grid()), example_grid())
    assert on.workshop.grid(example_grid().digest) == example_grid()
    assert len(on.workshop.revisions()) == 1


def test_file_reads_back_the_same_when_a_grid_is_exported(on: Bench) -> None:
    digest = on.workshop.import_grid(grid_file(on, plain_grid() | {"revision": "2024/03 bêta"}))
    path = on.workshop.export_grid(digest, str(on.folder / "sortie"))
    assert Path(path).name == "exemple-2024-03-bêta.grid.json"
    on.workshop.remove(digest)
    assert on.workshop.import_grid(path) == digest


def test_export_keeps_other_files_when_their_name_is_taken(on: Bench) -> None:
    taken = on.folder / "livree-1.grid.json"
    taken.write_text("autre chose", encoding="utf-8")
    path = on.workshop.export_grid(SHIPPED.digest, str(on.folder))
    assert Path(path).name == "livree-1-2.grid.json"
    assert taken.read_text(encoding="utf-8") == "autre chose"


def test_export_is_refused_when_the_folder_is_a_file(on: Bench) -> None:
    (on.folder / "sortie").write_bytes(b"")
    with pytest.raises(ExportError):
        on.workshop.export_grid(SHIPPED.digest, str(on.folder / "sortie"))


def test_template_is_written_empty_or_filled_when_exported(on: Bench) -> None:
    empty = on.workshop.export_template(None, "en", str(on.folder))
    filled = on.workshop.export_template(SHIPPED.digest, "fr", str(on.folder))
    assert Path(empty).name == "grid-template.xlsx"
    assert Path(filled).name == "livree-1.xlsx"
    assert Path(filled).read_bytes() == b"fr livree"


def test_difference_names_what_was_changed_when_two_revisions_differ(on: Bench) -> None:
    digest = on.workshop.import_grid(grid_file(on, plain_grid()))
    review = on.workshop.review(on.workshop.duplicate(digest))
    review.act(SetText(element="k2", field="text", text="Le critère 2 est tout à fait rempli"))
    changed = on.accepted(review.id)
    changes = on.workshop.difference(digest, changed)
    assert {change.element for change in changes} == {"k2"}
    assert ("Le critère 2 est rempli", "Le critère 2 est tout à fait rempli") in {
        (change.old, change.new) for change in changes
    }
    assert on.workshop.difference(digest, digest) == ()


def test_draft_of_the_next_revision_is_made_when_duplicated(on: Bench) -> None:
    draft = on.workshop.duplicate(SHIPPED.digest)
    review = on.workshop.review(draft)
    assert review.source is None
    assert review.state().draft.grid == structs.replace(SHIPPED, revision="2")
    assert review.state().account.totals.words == 0
    digest = on.accepted(draft)
    assert on.workshop.grid(digest) == review.state().draft.grid
    assert on.workshop.difference(SHIPPED.digest, digest) == ()


def test_revisions_are_numbered_on_when_several_drafts_are_accepted(on: Bench) -> None:
    drafts = [on.workshop.duplicate(SHIPPED.digest) for _ in range(2)]
    on.workshop.import_grid(grid_file(on, SHIPPED.plain() | {"revision": "7"}))
    for draft in drafts:
        on.accepted(draft)
    told = [item.revision for item in on.workshop.revisions() if item.grid == "livree"]
    assert told == ["1", "7", "8", "9"]


def test_revision_begins_anew_when_the_draft_got_an_id_of_its_own(on: Bench) -> None:
    draft = on.workshop.duplicate(SHIPPED.digest)
    on.workshop.review(draft).act(SetGridId(grid="nouvelle"))
    grid = on.workshop.grid(on.accepted(draft))
    assert (grid.id, grid.revision) == ("nouvelle", "1")


def test_revision_is_frozen_when_a_practice_session_uses_it(on: Bench) -> None:
    digest = on.workshop.import_grid(grid_file(on, plain_grid()))
    on.workshop.start_practice(digest)
    (told,) = [item for item in on.workshop.revisions() if item.digest == digest]
    assert (told.sessions, told.frozen) == (1, True)
    with pytest.raises(RevisionFrozenError):
        on.workshop.remove(digest)
    assert on.workshop.grid(digest) == example_grid()


def test_shipped_grid_stays_when_its_removal_is_asked_for(on: Bench) -> None:
    with pytest.raises(RevisionShippedError):
        on.workshop.remove(SHIPPED.digest)
    assert [item.digest for item in on.workshop.revisions()] == [SHIPPED.digest]


def test_sessions_of_a_shipped_grid_are_counted_when_there_are_some(on: Bench) -> None:
    on.workshop.start_practice(SHIPPED.digest)
    assert on.workshop.revisions()[0].sessions == 1


def test_practice_session_is_there_when_started(on: Bench) -> None:
    digest = on.workshop.import_grid(grid_file(on, plain_grid()))
    session = on.workshop.start_practice(digest)
    assert session == "practice-exemple-1"
    day = JurorDay(on.store, SteadyClock()).day(session)
    assert day.plan.practice
    assert day.grid.digest == digest
    assert day.sheets


def test_same_practice_session_is_opened_when_started_twice(on: Bench) -> None:
    first = on.workshop.start_practice(SHIPPED.digest)
    assert on.workshop.start_practice(SHIPPED.digest) == first
    assert len(on.store.sessions()) == 1


def test_practice_session_of_the_grid_is_opened_when_it_has_another_name(on: Bench) -> None:
    plan = structs.replace(example_plan(example_grid()), id="practice-exemple", practice=True)
    on.store.add_session(plan, example_grid())
    assert on.workshop.start_practice(example_grid().digest) == "practice-exemple"


def test_real_session_is_never_taken_for_practice_when_one_uses_the_grid(on: Bench) -> None:
    on.store.add_session(example_plan(example_grid()), example_grid())
    assert on.workshop.start_practice(example_grid().digest) == "practice-exemple-1"


def test_practice_sessions_stay_apart_when_revisions_give_the_same_id(on: Bench) -> None:
    digests = [
        on.workshop.import_grid(grid_file(on, plain_grid() | {"revision": revision}))
        for revision in ("1 a", "1/a", "x" * 90, "x" * 91)
    ]
    sessions = [on.workshop.start_practice(digest) for digest in digests]
    assert len(set(sessions)) == 4
    assert all(len(session) <= 80 for session in sessions)
    assert [on.workshop.start_practice(digest) for digest in digests] == sessions


def test_practice_is_impossible_when_the_grid_has_nothing_to_mark(on: Bench) -> None:
    plain = plain_grid()
    plain["blocs"][0]["assessments"] = []
    digest = on.workshop.import_grid(grid_file(on, plain))
    with pytest.raises(PracticeImpossibleError):
        on.workshop.start_practice(digest)
    assert on.store.sessions() == ()


def test_draft_is_kept_with_its_file_when_a_framework_is_imported(on: Bench) -> None:
    told: list[tuple[int, int]] = []
    file = on.folder / "référentiel.pdf"
    file.write_bytes(CONTENT)
    draft = on.workshop.keep(
        on.workshop.read(str(file), lambda *pages: told.append(pages), lambda: False)
    )
    assert told == [(1, 3), (2, 3), (3, 3)]
    (listed,) = on.workshop.drafts()
    assert (listed.id, listed.source_name) == (draft, "référentiel.pdf")
    assert on.store.workshop.content(SHA256) == CONTENT
    review = on.workshop.review(draft)
    assert review.source is not None
    assert review.source.sha256 == SHA256


def test_two_drafts_stand_side_by_side_when_a_file_is_imported_twice(on: Bench) -> None:
    drafts = [on.imported(), on.imported()]
    assert len(set(drafts)) == 2
    on.workshop.discard(drafts[0])
    assert [told.id for told in on.workshop.drafts()] == drafts[1:]
    assert on.store.workshop.content(SHA256) == CONTENT
    on.workshop.discard(drafts[1])
    assert on.store.workshop.content(SHA256) is None


def tell(pages: list[int], done: int, _total: int) -> None:
    pages.append(done)


def told_of(pages: list[int], last: int) -> bool:
    return last in pages


def test_nothing_is_kept_when_the_reading_fails_or_is_cancelled(on: Bench) -> None:
    file = on.folder / "référentiel.pdf"
    file.write_bytes(b"")
    with pytest.raises(FrameworkEmptyError):
        on.read(file)
    file.write_bytes(CONTENT)
    for last in (1, 3):  # within the reading, and just after its last page
        pages: list[int] = []
        with pytest.raises(FrameworkCancelledError):
            on.workshop.read(str(file), partial(tell, pages), partial(told_of, pages, last))
    assert on.workshop.drafts() == ()
    assert on.store.workshop.content(SHA256) is None


def test_review_is_a_key_error_when_there_is_no_such_draft(on: Bench) -> None:
    with pytest.raises(KeyError):
        on.workshop.review("draft-0")
