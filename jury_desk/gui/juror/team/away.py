"""Which members of a team take nothing today, and the word that says why."""

from collections.abc import Mapping

from jury_desk.gui.juror.status_looks import status_word
from jury_desk.services.juror_day import GIVEN_UP, Day, SheetStatus, is_absent


def away_words(day: Day, passage: str) -> Mapping[str, str]:
    """By candidate id: "Absent", "With another juror", "You stepped back". What is signed stays to
    be seen.
    """
    words: dict[str, str] = {}
    for sheet in day.sheets:
        if sheet.ref.passage != passage:
            continue
        if sheet.status in GIVEN_UP:
            words[sheet.ref.subject] = status_word(sheet.status)
        elif sheet.status is not SheetStatus.SIGNED and is_absent(day.state, sheet.ref):
            words[sheet.ref.subject] = status_word("absent")
    return words
