"""What is kept of the candidates' documents, and what is not."""

from typing import Any

from jury_desk.domain.papers import PassagePapers
from jury_desk.services.candidate_papers import CandidatePapers
from tests.contracts.memory_store import MemoryStore

NOBODY: Any = None


def test_documents_are_found_again_when_the_passage_comes_back() -> None:
    store = MemoryStore()
    opened = PassagePapers().opened("/media/clé/mémoire.pdf").turned("/media/clé/mémoire.pdf", 12)
    CandidatePapers(store, NOBODY).keep("s1", "p1", opened, practice=False)
    papers = CandidatePapers(store, NOBODY)
    assert papers.of("s1", "p1") == opened
    assert papers.of("s1", "p2") == PassagePapers()
    assert papers.of("s2", "p1") == PassagePapers()


def test_nothing_is_kept_when_the_session_is_practice() -> None:
    store = MemoryStore()
    papers = CandidatePapers(store, NOBODY)
    papers.keep("s1", "p1", PassagePapers().opened("a.pdf"), practice=True)
    assert papers.of("s1", "p1") == PassagePapers()


def test_nothing_is_open_when_what_was_kept_makes_no_sense() -> None:
    store = MemoryStore()
    papers = CandidatePapers(store, NOBODY)
    for odd in ("", "{", "[]", '{"format":"jury-desk/papers/2"}', '{"shown":"a"}'):
        store.set_setting("papers.s1.p1", odd)
        assert papers.of("s1", "p1") == PassagePapers()
