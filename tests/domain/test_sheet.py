"""The sheet's transitions."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from jury_desk.domain import sheet as rules
from jury_desk.domain.audit import JournalEntry, check_chain
from jury_desk.domain.sheet import Change, Mark, Phase, SheetRef, SheetState, expected_sheets
from jury_desk.errors import SheetError
from tests.examples import example_grid, example_plan

GRID = example_grid()
CRITERIA = GRID.criteria_of("oral")
REF = SheetRef("session-1", "p1", "j1", "c2")


def marked(**levels: str) -> SheetState:
    return SheetState(REF, marks={name: Mark(level) for name, level in levels.items()})


def do(change: Change | None) -> SheetState:
    assert change is not None
    return change.state


def all_marked() -> SheetState:
    return marked(k1="acquis", k2="acquis", k3="non-observe", k4="acquis")


def test_setting_a_level_records_old_and_new_when_it_changes() -> None:
    change = rules.set_level(marked(k1="acquis"), GRID, "k1", "partiel")
    assert change is not None
    assert (change.old, change.new) == ("acquis", "partiel")
    assert change.state.mark("k1").level == "partiel"


def test_setting_a_level_changes_nothing_when_it_is_the_same() -> None:
    assert rules.set_level(marked(k1="acquis"), GRID, "k1", "acquis") is None


def test_setting_a_level_keeps_the_comment_when_there_is_one() -> None:
    state = SheetState(REF, marks={"k1": Mark("acquis", "vu à 9 h 10")})
    assert do(rules.set_level(state, GRID, "k1", None)).mark("k1") == Mark(None, "vu à 9 h 10")


@pytest.mark.parametrize(("criterion", "level"), [("k1", "excellent"), ("k99", "acquis")])
def test_setting_a_level_refuses_when_it_is_not_in_the_grid(criterion: str, level: str) -> None:
    with pytest.raises(SheetError):
        rules.set_level(marked(), GRID, criterion, level)


@pytest.mark.parametrize("phase", [Phase.COMPLETE, Phase.SIGNED])
def test_marking_refuses_when_the_sheet_is_closed(phase: Phase) -> None:
    state = replace(all_marked(), phase=phase)
    with pytest.raises(SheetError):
        rules.set_level(state, GRID, "k1", "partiel")
    with pytest.raises(SheetError):
        rules.set_comment(state, GRID, "k1", "trop tard")
    with pytest.raises(SheetError):
        rules.undo(state)
    with pytest.raises(SheetError):
        rules.redo(state)


def test_commenting_refuses_when_the_text_is_beyond_reason() -> None:
    with pytest.raises(SheetError):
        rules.set_comment(marked(), GRID, "k1", "x" * (rules.LONGEST_COMMENT + 1))


def test_completing_refuses_when_a_criterion_has_no_level() -> None:
    state = replace(marked(k1="acquis"), phase=Phase.WRITE_UP)
    assert rules.gaps(state, CRITERIA) == ("k2", "k3", "k4")
    with pytest.raises(SheetError):
        rules.complete(state, GRID, CRITERIA)


def test_completing_refuses_when_a_justification_is_missing_or_blank() -> None:
    state = replace(all_marked(), phase=Phase.WRITE_UP)
    state = replace(state, marks={**state.marks, "k2": Mark("partiel", "  \n")})
    assert rules.to_justify(state, GRID, CRITERIA) == ("k2",)
    with pytest.raises(SheetError):
        rules.complete(state, GRID, CRITERIA)


@pytest.mark.parametrize(
    ("comment", "is_thin"),
    [("1", True), (" 12/20 ", True), ("a", True), ("Hé", False), ("Néant", False), ("  ", False)],
)
def test_justification_is_thin_when_it_says_next_to_nothing(comment: str, is_thin: bool) -> None:
    state = replace(all_marked(), phase=Phase.WRITE_UP)
    state = replace(state, marks={**state.marks, "k2": Mark("partiel", comment)})
    assert rules.thinly_justified(state, GRID, CRITERIA) == (("k2",) if is_thin else ())


def test_completing_closes_when_all_is_marked_and_justified() -> None:
    state = replace(all_marked(), phase=Phase.WRITE_UP)
    assert do(rules.complete(state, GRID, CRITERIA)).phase is Phase.COMPLETE


def test_live_marking_asks_for_no_justification_when_a_level_needs_one() -> None:
    assert do(rules.set_level(marked(), GRID, "k1", "non-acquis")).phase is Phase.LIVE


def test_correcting_makes_a_linked_version_when_the_sheet_is_signed() -> None:
    state = replace(all_marked(), phase=Phase.SIGNED)
    change = rules.start_correction(state, "a" * 64, "  erreur de  ligne ")
    assert (change.state.version, change.state.parent) == (2, "a" * 64)
    assert change.state.reason == "erreur de ligne"
    assert change.state.phase is Phase.WRITE_UP
    assert change.state.marks == state.marks


def test_correcting_refuses_when_no_reason_is_given_or_nothing_is_signed() -> None:
    with pytest.raises(SheetError):
        rules.start_correction(replace(all_marked(), phase=Phase.SIGNED), "a" * 64, " ")
    with pytest.raises(SheetError):
        rules.start_correction(all_marked(), "a" * 64, "oubli")


def test_each_member_of_a_team_owes_one_sheet_when_the_assessment_has_parts() -> None:
    found = expected_sheets(example_plan(GRID), "j1")
    assert [(ref.passage, ref.subject, ref.part) for ref in found] == [
        ("p1", "c2", None),
        ("p2", "c1", None),
        ("p2", "c2", None),
        ("p2", "c3", None),
    ]


def test_a_juror_owes_only_the_passages_where_they_sit() -> None:
    found = expected_sheets(example_plan(GRID), "j2")
    assert [ref.passage for ref in found] == ["p1"]


def test_sheet_ids_differ_when_anything_of_the_sheet_differs() -> None:
    refs = expected_sheets(example_plan(GRID), "j1")
    assert len({ref.id for ref in refs}) == len(refs)
    assert REF.id == SheetRef("session-1", "p1", "j1", "c2").id


_ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("level"), st.sampled_from(["k1", "k2"]),
                  st.sampled_from(["acquis", "partiel", None])),
        st.tuples(st.just("comment"), st.sampled_from(["k1", "k2"]),
                  st.sampled_from(["", "a", "b"])),
        st.tuples(st.just("undo"), st.none(), st.none()),
        st.tuples(st.just("redo"), st.none(), st.none()),
    ),
    max_size=25,
)  # fmt: skip


@given(_ACTS)
def test_replaying_the_journal_gives_the_same_steps_when_a_sheet_is_opened_again(
    acts: list[tuple[str, str, str | None]],
) -> None:
    state, entries, texts = _play(acts)
    fresh = SheetState(REF, marks=state.marks)
    again = rules.replay(fresh, tuple(entries), texts)
    assert (again.undo, again.redo, again.seq, again.head) == (
        state.undo, state.redo, state.seq, state.head,
    )  # fmt: skip
    assert check_chain(tuple(entries)) is None


@given(_ACTS)
def test_undoing_everything_gives_an_empty_sheet_and_redoing_gives_it_back(
    acts: list[tuple[str, str, str | None]],
) -> None:
    state, _, _ = _play(acts)
    blank = state
    count = 0
    while (change := rules.undo(blank)) is not None:
        blank, count = change.state, count + 1
    assert all(mark == Mark() for mark in blank.marks.values())
    for _ in range(count):
        blank = do(rules.redo(blank))
    assert {k: v for k, v in blank.marks.items() if v != Mark()} == {
        k: v for k, v in state.marks.items() if v != Mark()
    }


@pytest.mark.parametrize("damage", ["dropped", "changed", "moved"])
def test_checking_a_chain_finds_the_entry_when_the_journal_was_tampered_with(damage: str) -> None:
    _, entries, _ = _play([("level", f"k{n}", "acquis") for n in (1, 2, 3, 4)])
    if damage == "dropped":
        del entries[1]
    elif damage == "changed":
        entries[1] = structs.replace(entries[1], new="partiel")
    else:
        entries[1], entries[2] = entries[2], entries[1]
    assert check_chain(tuple(entries)) is not None


def test_halves_of_pairs_are_joined_or_replaced_when_a_clipboard_brings_them() -> None:
    changed = rules.set_comment(SheetState(REF), GRID, "k1", "\ud83d\ude00 oui \ud800")
    assert changed is not None
    assert changed.state.mark("k1").comment == "😀 oui \ufffd"
    signed = replace(SheetState(REF), phase=Phase.SIGNED)
    corrected = rules.start_correction(signed, "0" * 64, "\udc00")
    assert corrected.state.reason == "\ufffd"


def test_a_reason_is_refused_when_it_is_longer_than_a_comment_may_be() -> None:
    signed = replace(SheetState(REF), phase=Phase.SIGNED)
    with pytest.raises(SheetError):
        rules.start_correction(signed, "0" * 64, "x" * (rules.LONGEST_COMMENT + 1))


def _play(
    acts: list[tuple[str, str, str | None]],
) -> tuple[SheetState, list[JournalEntry], dict[str, str]]:
    state = SheetState(REF)
    entries: list[JournalEntry] = []
    texts: dict[str, str] = {}
    for act, criterion, value in acts:
        change = {
            "level": lambda: rules.set_level(state, GRID, criterion, value),  # noqa: B023
            "comment": lambda: rules.set_comment(state, GRID, criterion, value or ""),  # noqa: B023
            "undo": lambda: rules.undo(state),  # noqa: B023
            "redo": lambda: rules.redo(state),  # noqa: B023
        }[act]()
        if change is None:
            continue
        entry = JournalEntry(
            sheet=REF.id,
            device="d",
            seq=state.seq + 1,
            at=dt.datetime(2026, 6, 12, tzinfo=dt.UTC),
            elapsed_ms=0,
            act=change.act,
            criterion=change.criterion,
            old=change.old,
            new=change.new,
            undoes=change.undoes,
            previous=state.head,
        )
        entries.append(entry)
        texts.update(change.texts)
        state = change.state.after(entry)
    return state, entries, texts
