"""The cards in English: what they say is looked for in the words of the code."""

from collections.abc import Iterator

import pytest

from jury_desk.gui.kit.language import set_language


@pytest.fixture(autouse=True)
def english(look: None) -> Iterator[None]:
    set_language("en")
    yield
    set_language("fr")
