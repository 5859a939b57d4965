import pytest

from jury_desk.services.phrases import (
    LONGEST_PHRASE,
    MOST_OFFERED,
    MOST_PHRASES,
    Kept,
    Phrases,
    offered,
)
from tests.contracts.memory_store import MemoryStore

PHRASES = (
    "Écoute sans interrompre",
    "Écoute, mais ne reformule pas",
    "Reformule chaque besoin",
    "Chiffres sourcés",
)


def test_phrase_is_kept_in_the_order_in_which_it_came() -> None:
    store = MemoryStore()
    phrases = Phrases(store)
    assert phrases.all() == ()
    assert phrases.add("  Écoute\nsans   interrompre ") is Kept.ADDED
    assert phrases.add("Chiffres sourcés") is Kept.ADDED
    assert Phrases(store).all() == ("Écoute sans interrompre", "Chiffres sourcés")


def test_own_phrases_stay_as_they_are_when_others_are_kept_while_practising() -> None:
    own, practised = Phrases(MemoryStore()), MemoryStore()
    own.add("Chiffres sourcés")
    practising = Phrases(practised, own)
    assert practising.all() == ("Chiffres sourcés",)
    practising.add("Sacha parle trop vite")
    practising.remove("Chiffres sourcés")
    assert practising.all() == ("Sacha parle trop vite",)
    assert own.all() == ("Chiffres sourcés",)
    assert Phrases(MemoryStore(), own).all() == ("Chiffres sourcés",)  # the next practice


def test_phrase_is_kept_once_when_it_is_added_again() -> None:
    phrases = Phrases(MemoryStore())
    phrases.add("Chiffres sourcés")
    assert phrases.add("Chiffres  sourcés") is Kept.KNOWN
    assert phrases.all() == ("Chiffres sourcés",)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", Kept.EMPTY),
        (" \n ", Kept.EMPTY),
        ("x" * (LONGEST_PHRASE + 1), Kept.TOO_LONG),
        ("x" * LONGEST_PHRASE, Kept.ADDED),
    ],
)
def test_phrase_is_refused_when_it_is_empty_or_too_long(text: str, kept: Kept) -> None:
    assert Phrases(MemoryStore()).add(text) is kept


def test_phrase_is_refused_when_there_are_too_many() -> None:
    phrases = Phrases(MemoryStore())
    for number in range(MOST_PHRASES):
        assert phrases.add(f"Phrase {number}") is Kept.ADDED
    assert phrases.add("Une de plus") is Kept.TOO_MANY
    phrases.remove("Phrase 7")
    assert phrases.add("Une de plus") is Kept.ADDED
    assert "Phrase 7" not in phrases.all()


@pytest.mark.parametrize(
    "kept",
    ["", "{}", "[1, 2]", "[[", '["ok", "' + "x" * 500 + '"]', "[" + '"a",' * 2_000_000 + '"a"]'],
)
def test_nothing_strange_is_offered_when_what_is_kept_is_damaged(kept: str) -> None:
    store = MemoryStore()
    store.set_setting("phrases", kept)
    assert set(Phrases(store).all()) <= {"ok"}


@pytest.mark.parametrize(
    ("before", "replaces", "found"),
    [
        ("éco", 3, [PHRASES[0], PHRASES[1]]),
        ("ECOUTE s", 8, [PHRASES[0]]),
        ("Très bien : refor", 5, [PHRASES[2]]),
        ("Bien.\nChi", 3, [PHRASES[3]]),
        ("éc", 0, []),
        ("l’éco", 3, [PHRASES[0], PHRASES[1]]),
        ("introuvable", 0, []),
        ("", 0, []),
        (PHRASES[3], 0, []),
    ],
)
def test_phrases_that_begin_so_are_offered(before: str, replaces: int, found: list[str]) -> None:
    assert offered(PHRASES, before) == (replaces, found)


def test_phrases_are_offered_from_the_first_letter_when_asked_for() -> None:
    assert offered(PHRASES, "r", asked=True) == (1, [PHRASES[2]])
    assert offered(PHRASES, "fin. ", asked=True) == (0, list(PHRASES))
    assert offered(PHRASES, "", asked=True) == (0, list(PHRASES))


def test_no_more_than_a_few_are_offered_by_themselves() -> None:
    many = tuple(f"Argument numéro {number}" for number in range(40))
    assert len(offered(many, "arg")[1]) == MOST_OFFERED
