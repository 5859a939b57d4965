"""Which documents stand open at a passage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.document import parsed, plain_of
from jury_desk.domain.papers import MOST_PAGES, MOST_PAPERS, PaperPlace, PassagePapers

ACTS = st.lists(
    st.tuples(st.sampled_from(["open", "turn", "close"]), st.sampled_from("abcdef"), st.integers())
)


@given(ACTS)
def test_what_is_in_sight_is_open_when_anything_is_done(acts: list[tuple[str, str, int]]) -> None:
    papers = PassagePapers()
    for act, path, page in acts:
        if act == "open":
            papers = papers.opened(path)
            assert papers.shown == path
        elif act == "turn":
            papers = papers.turned(path, page)
        else:
            papers = papers.closed(path)
            assert papers.place_of(path) is None
        assert (papers.shown is None) == (not papers.papers)
        assert parsed(PassagePapers, plain_of(papers)) == papers


def test_a_document_stays_at_its_page_when_it_is_opened_again() -> None:
    papers = PassagePapers().opened("a").turned("a", 7).opened("b").opened("a")
    assert papers.papers == (PaperPlace(path="a", page=7), PaperPlace(path="b"))


def test_the_oldest_goes_when_there_are_too_many() -> None:
    papers = PassagePapers()
    for number in range(MOST_PAPERS + 1):
        papers = papers.opened(str(number))
    assert [paper.path for paper in papers.papers] == [str(n) for n in range(1, MOST_PAPERS + 1)]


def test_the_neighbour_comes_into_sight_when_a_document_is_closed() -> None:
    papers = PassagePapers().opened("a").opened("b").opened("c").opened("b")
    assert papers.closed("b").shown == "c"
    assert papers.closed("b").closed("c").shown == "a"
    assert papers.closed("a").shown == "b"


def test_a_page_stays_within_bounds_when_it_is_turned_beyond() -> None:
    papers = PassagePapers().opened("a")
    assert papers.turned("a", -3).papers[0].page == 1
    assert papers.turned("a", MOST_PAGES + 1).papers[0].page == MOST_PAGES


def test_papers_are_refused_when_the_one_in_sight_is_not_open() -> None:
    with pytest.raises(ValueError, match="in sight"):
        PassagePapers(shown="a")
