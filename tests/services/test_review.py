"""A draft under review: acts, undo and redo, leaving and coming back, accepting."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.draft_acts import Act, PutAside, Recode, SetCertification, SetText, Settle
from jury_desk.domain.draft_edit import applied
from jury_desk.errors import (
    DraftError,
    DraftUnfinishedError,
    GridError,
    StorageError,
)
from jury_desk.services import review as review_module
from jury_desk.services.review import Review
from jury_desk.storage import open_store
from tests.contracts.drafting import ACTS, CONTENT
from tests.services.workshops import Bench, bench


@pytest.fixture
def on(tmp_path: Path) -> Iterator[Bench]:
    store = open_store(tmp_path / "jury-desk.db", None)
    yield bench(store, tmp_path)
    store.close()


@pytest.fixture
def review(on: Bench) -> Review:
    return on.workshop.review(on.imported())


def again(on: Bench, review: Review) -> Review:
    return on.workshop.review(review.id)


def test_act_is_on_disk_when_it_returns(on: Bench, review: Review) -> None:
    before = review.state().draft
    state = review.act(ACTS[0])
    assert state.draft == applied(before, ACTS[0])
    assert (state.can_undo, state.undo_act, state.can_redo) == (True, ACTS[0], False)
    assert again(on, review).state() == state


def test_nothing_is_changed_when_an_act_is_refused(on: Bench, review: Review) -> None:
    before = review.state()
    with pytest.raises(DraftError):
        review.act(Recode(element="no-such-element", code="C1"))
    assert review.state() == before
    assert again(on, review).state() == before
    assert on.store.workshop.draft(review.id).steps == ()


def test_nothing_is_recorded_when_an_act_changes_nothing(on: Bench, review: Review) -> None:
    code = review.state().draft.grid.blocs[0].criteria[0].code
    state = review.act(Recode(element="k1", code=code))
    assert not state.can_undo
    assert on.store.workshop.draft(review.id).steps == ()


def test_drafts_come_back_one_by_one_when_undone_and_redone(on: Bench, review: Review) -> None:
    states = [review.state().draft, *(review.act(act).draft for act in ACTS)]
    for number in reversed(range(len(ACTS))):
        assert review.state().undo_act == ACTS[number]
        assert review.undo().draft == states[number]
        assert review.state().redo_act == ACTS[number]
        assert again(on, review).state() == review.state()
    assert not review.undo().can_undo
    for number in range(len(ACTS)):
        assert review.redo().draft == states[number + 1]
        assert again(on, review).state() == review.state()
    assert not review.redo().can_redo


def test_what_was_undone_is_gone_when_something_else_is_done(on: Bench, review: Review) -> None:
    review.act(ACTS[0])
    review.undo()
    review.act(ACTS[1])
    assert not review.state().can_redo
    assert not again(on, review).state().can_redo
    assert review.undo().draft == on.store.workshop.draft(review.id).first


def test_undoing_reaches_the_beginning_when_the_near_drafts_are_used_up(
    on: Bench, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_module, "_NEAR", 2)
    far = again(on, review)
    states = [far.state().draft, *(far.act(act).draft for act in ACTS)]
    backwards = [far.undo().draft for _ in ACTS]
    assert backwards == states[-2::-1]
    assert again(on, review).state() == far.state()


_LABELS = st.builds(
    lambda text: SetCertification(field="label", value=text),
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=4),
)
_TEXTS = st.builds(
    lambda element, text: SetText(element=element, field="text", text=text),
    st.sampled_from(["k1", "k2", "k9"]),
    st.text("aé ✓", max_size=3),
)
_STEPS = st.lists(st.one_of(_LABELS, _TEXTS, st.sampled_from(["undo", "redo"])), max_size=25)


@settings(max_examples=25)
@given(steps=_STEPS)
def test_draft_is_where_it_was_left_after_any_steps(
    tmp_path_factory: pytest.TempPathFactory, steps: list[Act | str]
) -> None:
    folder = tmp_path_factory.mktemp("steps")
    store = open_store(folder / "jury-desk.db", None)
    on = bench(store, folder)
    review = on.workshop.review(on.imported())
    line, place = [review.state().draft], 0
    for step in steps:
        try:
            if step == "undo":
                place = max(place - 1, 0)
                assert review.undo().draft == line[place]
            elif step == "redo":
                place = min(place + 1, len(line) - 1)
                assert review.redo().draft == line[place]
            elif not isinstance(step, str):
                draft = review.act(step).draft
                if draft != line[place]:
                    line[place + 1 :] = [draft]
                    place += 1
        except DraftError:
            assert review.state().draft == line[place]
    assert again(on, review).state() == review.state()
    store.close()


def test_second_desk_is_refused_and_nothing_lost_when_a_draft_is_open_twice(
    on: Bench, review: Review
) -> None:
    for warning in review.state().warnings:
        review.act(Settle(warning=warning.key))
    other = again(on, review)
    review.act(ACTS[0])
    before = other.state()
    for change in (lambda: other.act(ACTS[1]), other.undo, lambda: other.accept("")):
        with pytest.raises(StorageError):
            change()
    assert other.state() == before
    assert again(on, review).state() == review.state()
    assert on.workshop.revisions() == ()


def test_undo_is_refused_and_nothing_changed_when_the_draft_is_stale(
    on: Bench, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(review_module, "_NEAR", 1)
    stale = again(on, review)
    for act in ACTS[:3]:
        stale.act(act)
    again(on, review).undo()
    for _ in range(2):
        with pytest.raises(StorageError):
            stale.undo()
        assert stale.state().undo_act == ACTS[2]
    assert stale.state().draft == again(on, review).redo().draft


def test_opening_is_refused_when_the_journal_turns_back_what_is_not_there(
    on: Bench, review: Review
) -> None:
    moment = on.store.workshop.drafts()[0].started_at
    on.store.workshop.record_step(review.id, 0, "redo", "Exemple", moment)
    with pytest.raises(StorageError):
        again(on, review)


def test_opening_is_refused_when_an_act_does_not_fit_its_draft(on: Bench, review: Review) -> None:
    moment = on.store.workshop.drafts()[0].started_at
    strange = Recode(element="no-such-element", code="C1")
    on.store.workshop.record_step(review.id, 0, strange, "Exemple", moment)
    with pytest.raises(StorageError):
        again(on, review)


def test_warnings_are_open_until_settled_when_the_draft_has_some(on: Bench, review: Review) -> None:
    opened = review.state().warnings
    assert opened
    state = review.act(Settle(warning=opened[0].key))
    assert opened[0].key not in {item.key for item in state.warnings}
    assert state.settled == (opened[0],)
    assert review.undo().warnings == opened


def test_account_tells_every_word_when_there_is_a_source(review: Review) -> None:
    totals = review.state().account.totals
    assert totals.words == totals.once + totals.unaccounted + sum(
        (*totals.twice.values(), *totals.aside.values())
    )
    assert totals.words > 0


def test_account_follows_when_words_are_put_aside_and_taken_back(on: Bench, review: Review) -> None:
    before = review.state().account
    after = review.act(PutAside(element="k1")).account
    assert after.totals.aside["by-hand"] > 0
    assert after == again(on, review).state().account
    assert review.undo().account == before


def test_label_of_the_draft_follows_when_it_is_changed(on: Bench, review: Review) -> None:
    review.act(ACTS[3])
    assert on.workshop.drafts()[0].label == "Certification relue"
    review.undo()
    assert on.workshop.drafts()[0].label == "Certification d’exemple"


def test_page_is_drawn_from_the_kept_file_when_the_source_has_pages(
    on: Bench, review: Review
) -> None:
    (on.folder / "référentiel.pdf").unlink()  # what was imported is kept
    drawn = review.picture(1, 40)
    assert drawn is not None
    assert drawn.width == 40
    assert on.reader.drawn == [(CONTENT, 1, 40)]


def test_page_is_none_when_the_source_has_none(on: Bench) -> None:
    on.reader.kind = "docx"
    assert on.workshop.review(on.imported()).picture(1, 40) is None
    assert on.reader.drawn == []


def test_acceptance_is_refused_when_warnings_are_open(on: Bench, review: Review) -> None:
    count = len(review.state().warnings)
    with pytest.raises(DraftUnfinishedError) as refusal:
        review.accept("")
    assert refusal.value.details["count"] == str(count)
    assert on.workshop.revisions() == ()


def test_draft_becomes_revision_1_when_accepted(on: Bench, review: Review) -> None:
    digest = on.accepted(review.id, "relue à deux")
    (told,) = on.workshop.revisions()
    assert (told.digest, told.revision, told.note) == (digest, "1", "relue à deux")
    assert told.draft == review.id
    grid = on.workshop.grid(digest)
    assert grid.digest == digest
    assert grid.blocs == again(on, review).state().draft.grid.blocs
    assert on.workshop.drafts() == ()


def test_same_revision_is_told_when_accepted_twice(on: Bench, review: Review) -> None:
    digest = on.accepted(review.id)
    reopened = again(on, review)
    assert reopened.accept("encore") == digest
    assert reopened.accept("encore") == digest
    assert len(on.workshop.revisions()) == 1


def test_next_revision_is_made_when_an_accepted_draft_is_changed(on: Bench, review: Review) -> None:
    first = on.accepted(review.id)
    reopened = again(on, review)
    reopened.act(ACTS[0])
    assert [told.id for told in on.workshop.drafts()] == [review.id]
    second = on.accepted(review.id)
    assert second != first
    assert [told.revision for told in on.workshop.revisions()] == ["1", "2"]


def test_draft_is_listed_again_when_its_revision_is_removed(on: Bench, review: Review) -> None:
    digest = on.accepted(review.id)
    on.workshop.remove(digest)
    assert [told.id for told in on.workshop.drafts()] == [review.id]
    assert again(on, review).accept("") == digest


def test_acceptance_is_refused_and_nothing_kept_when_the_grid_does_not_read_back(
    on: Bench, review: Review, monkeypatch: pytest.MonkeyPatch
) -> None:
    for warning in review.state().warnings:
        review.act(Settle(warning=warning.key))
    monkeypatch.setattr(review, "_next_revision", lambda _: 7)
    with pytest.raises(GridError):
        review.accept("")
    assert on.workshop.revisions() == ()
    assert [told.id for told in on.workshop.drafts()] == [review.id]


def test_acceptance_is_refused_when_the_draft_was_taken_away(on: Bench, review: Review) -> None:
    on.workshop.discard(review.id)
    with pytest.raises(StorageError):
        review.accept("")
    assert on.workshop.revisions() == ()
