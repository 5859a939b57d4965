import sys

import pytest

from jury_desk.services.writing_aids import Dictionary, Spelling, words_of
from jury_desk.spelling import find_dictionary

FRENCH = ("écoute", "active", "le", "client", "objection", "aujourd'hui", "besoin", "dit", "il")
ENGLISH = ("listens", "need")


class ShortDictionary:
    """Knows a few words, and counts how often it was asked."""

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words
        self.asked: list[str] = []

    def knows(self, word: str) -> bool:
        self.asked.append(word)
        return word.casefold() in self.words

    def spellings(self, word: str) -> tuple[str, ...]:
        return tuple(known for known in self.words if known[:3] == word[:3])


def spelling(**books: ShortDictionary) -> Spelling:
    def find(language: str) -> Dictionary | None:
        return books.get(language)

    return Spelling(find)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("L’écoute active", set()),
        ("l'objecion du client, aujourd’hui", {"l'objecion", "du"}),
        ("dit-il", set()),
        ("CE2.6.1 vu par a.b@c.fr, https://x.y/zz, C:\\doc\\zz et PESTEL", {"vu", "par", "et"}),
        ("x2 3e", set()),
    ],
)
def test_words_that_no_dictionary_knows_are_found(text: str, unknown: set[str]) -> None:
    assert spelling(fr=ShortDictionary(FRENCH)).unknown(text, ("fr",)) == unknown


def test_word_of_another_language_is_known_when_the_part_is_in_it() -> None:
    both = spelling(fr=ShortDictionary(FRENCH), en=ShortDictionary(ENGLISH))
    assert both.unknown("Listens: le besoin need", ("fr", "en")) == frozenset()
    assert both.unknown("listens", ("fr",)) == {"listens"}


def test_nothing_is_unknown_when_there_is_no_dictionary() -> None:
    assert spelling().unknown("nimporte kwa", ("fr", "en")) == frozenset()
    assert spelling().spellings("kwa", ("fr",)) == ()


def test_word_is_looked_up_once_when_it_comes_again() -> None:
    book = ShortDictionary(FRENCH)
    checked = spelling(fr=book)
    checked.unknown("écoute écoute", ("fr",))
    checked.unknown("écoute", ("fr",))
    assert book.asked == ["écoute"]


def test_other_spellings_keep_what_is_shortened() -> None:
    assert spelling(fr=ShortDictionary(FRENCH)).spellings("l’objecion", ("fr",)) == ("l’objection",)


def test_text_is_looked_at_to_its_bound_only() -> None:
    assert len(list(words_of("mot " * 100_000))) == 5000
    assert list(words_of("x" * 10_000)) == []


def test_there_is_no_dictionary_when_the_library_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "enchant", None)
    assert find_dictionary("fr") is None


def test_word_is_no_failure_when_the_library_breaks(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        @staticmethod
        def dict_exists(tag: str) -> bool:
            return tag == "fr"

        class Dict:
            def __init__(self, tag: str) -> None:
                self.tag = tag

            def check(self, word: str) -> bool:
                raise OSError(word)

            suggest = check

    monkeypatch.setitem(sys.modules, "enchant", Broken)
    book = find_dictionary("fr")
    assert book is not None
    assert book.knows("kwa")
    assert book.spellings("kwa") == ()
    assert find_dictionary("de") is None


def test_first_of_a_languages_dictionaries_is_taken_when_there_are_several(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Library:
        @staticmethod
        def dict_exists(tag: str) -> bool:
            return tag in ("en", "en_US", "fr")

        class Dict:
            def __init__(self, tag: str) -> None:
                self.tag = tag

            def check(self, word: str) -> bool:
                return word == self.tag

            def suggest(self, word: str) -> list[str]:
                return [self.tag, word]

    monkeypatch.setitem(sys.modules, "enchant", Library)
    english, french = find_dictionary("en"), find_dictionary("fr")
    assert english is not None
    assert french is not None
    assert (english.knows("en_US"), english.knows("en"), french.knows("fr")) == (True, False, True)
    assert french.spellings("kwa") == ("fr", "kwa")


def tags_of_the_platform() -> set[str]:
    """The dictionaries that this computer says it has; none without the library."""
    try:
        import enchant
    except ImportError:
        return set()
    return set(enchant.list_languages())


def test_platforms_dictionary_tells_words_apart_when_there_is_one() -> None:
    there_is_one = bool({"fr_FR", "fr"} & tags_of_the_platform())
    book = find_dictionary("fr")
    told = book and (
        book.knows("écoute"), book.knows("aplliquée"), "appliquée" in book.spellings("aplliquée")
    )  # fmt: skip
    assert told == ((True, False, True) if there_is_one else None)
