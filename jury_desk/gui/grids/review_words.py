"""Warnings, reasons and acts in the words of the catalogue, in the screen's language."""

from jury_desk.domain.draft import Draft, ReviewWarning
from jury_desk.domain.draft_acts import Act
from jury_desk.gui.grids.elements import elements_of, shortened
from jury_desk.gui.kit.language import language
from jury_desk.words.workshop import WorkshopWords, of

_NAME = 32
"""Characters of an element without a code, where a sentence calls it by its text."""


def warning_title(warning: ReviewWarning) -> str:
    """What a warning is, in a few words."""
    return _words().warning_title(warning.kind)


def warning_sentence(warning: ReviewWarning) -> str:
    """What a warning says, and what to do."""
    return _words().warning(warning)


def act_words(act: Act, draft: Draft) -> str:
    """What an act does, as undo names it; elements are called as they are in `draft`."""
    elements = elements_of(draft.grid)

    def name(element: str) -> str:
        found = elements.get(element)
        if found is None:
            return element
        return found.code or f"« {shortened(found.text, _NAME)} »"

    return _words().act(act, name)


def reason_words(reason: str) -> str:
    """Why an element was not read surely."""
    return _words().reason(reason)


def aside_words(reason: str) -> str:
    """Why words of the source are left aside."""
    return _words().aside(reason)


def twice_words(reason: str) -> str:
    """Why words of the source are used twice."""
    return _words().used_twice(reason)


def _words() -> WorkshopWords:
    return of(language())
