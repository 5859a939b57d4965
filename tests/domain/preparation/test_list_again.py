"""Any list, taken in and taken in again: no crash, nobody twice, nothing erased."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.preparation.lists.list_import import LineState, ListChoices, ListPreview
from jury_desk.domain.preparation.lists.list_matching import Answer
from jury_desk.domain.preparation.preparation import Preparation, applied
from tests.domain.preparation.lists import previewed
from tests.gui.preparation.made_session import empty_session

HEAD = "N° candidat|Nom|Prénom|Né(e) le|Courriel|Groupe"
LINE = st.tuples(
    st.sampled_from(["", "A1", "A2", "A3"]),
    st.sampled_from(["Martin", "Durand"]),
    st.sampled_from(["Zoé", "Zoé Anne", "Paul", ""]),
    st.sampled_from(["", "25/03/1999", "26/03/1999"]),
    st.sampled_from(["", "a@x.fr", "b@x.fr"]),
    st.sampled_from(["", "G1", "G2"]),
).map("|".join)
LISTS = st.lists(LINE, min_size=1, max_size=6)
ANSWERS = st.lists(st.sampled_from(["same", "other", "leave"]), min_size=8, max_size=8)


def decided(
    rows: Sequence[str],
    session: Preparation,
    answers: Sequence[Answer],
    within: Sequence[Answer] | None = None,
) -> ListPreview:
    """The preview once every question has its answer, those about two lines of one number the one
    of `within`; faulty lines are left out.
    """
    choices = ListChoices(leave_faulty=True)
    for _ in range(len(rows) + 1):
        preview = previewed(HEAD, *rows, session=session, choices=choices)
        asked = [line for line in preview.lines if line.state is LineState.ASKED]
        if not asked:
            return preview
        given_ = {}
        for line in asked:
            assert line.question is not None
            said = within if within and line.question.kind == "number-in-list" else answers
            given_[line.line] = said[line.line % len(said)]
        choices = ListChoices(answers={**choices.answers, **given_}, leave_faulty=True)
    raise AssertionError("a question came back after it was answered")


@given(LISTS, ANSWERS)
def test_list_adds_nobody_when_it_is_taken_in_again_with_the_same_answers(
    rows: list[str], answers: list[Answer]
) -> None:
    first = decided(rows, empty_session(), answers)
    once = applied(empty_session(), first.changes())
    again = decided(rows, once, ["same"] * len(answers), within=answers)
    assert not again.counts[LineState.NEW]
    assert len(applied(once, again.changes()).candidates) == len(once.candidates)


@given(LISTS, LISTS, ANSWERS)
def test_changes_fit_the_session_and_remove_nobody_when_any_list_follows_another(
    rows: list[str], others: list[str], answers: list[Answer]
) -> None:
    session = applied(empty_session(), decided(rows, empty_session(), answers).changes())
    preview = decided(others, session, answers)
    after = applied(session, preview.changes())
    assert after.candidates.keys() >= session.candidates.keys()
    for candidate in session.candidates.values():
        kept = after.candidates[candidate.id]
        assert not (candidate.email and not kept.email)
    for team in after.teams.values():
        assert len(set(team.members)) == len(team.members)
    in_teams = [member for team in after.teams.values() for member in team.members]
    assert len(in_teams) == len(set(in_teams))
