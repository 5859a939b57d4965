import pytest

from jury_desk.gui.kit.safe_text import hidden_count, isolated, seen_alone, shown


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("Zoé Petit", "Zoé Petit"),
        ("ligne\nsuivante\t!", "ligne\nsuivante\t!"),
        ("\x07sonne\r", "␇sonne␍"),
        ("\x00\x1b[31m", "␀␛[31m"),
        ("Benali\u202egnp.exe", "Benali‹RLO›gnp.exe"),
        ("\u2067a\u2069", "‹RLI›a‹PDI›"),
        ("\x85\ufeff\udc00", "\ufffd‹BOM›\ufffd"),
        ("می‌خواهم", "می‌خواهم"),
    ],
)
def test_signs_without_a_picture_are_made_visible(text: str, seen: str) -> None:
    assert shown(text) == seen


def test_hidden_signs_are_counted() -> None:
    assert hidden_count("a\x07b\u202ec\n") == 2


def test_text_is_isolated_when_it_may_turn_what_is_around() -> None:
    assert isolated("שלום") == "\u2068שלום\u2069"
    assert isolated("Zoé\u202e") == "Zoé‹RLO›"
    assert isolated("\u2069שלום").count("\u2069") == 1


def test_letters_alone_are_left_when_the_rest_has_no_picture() -> None:
    assert seen_alone(" \u202e\x07Zoé ") == "Zoé"
