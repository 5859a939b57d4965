"""Warnings, reasons and acts in the words of the catalogue, in the screen's language."""

from jury_desk.domain.draft import Draft, ReviewWarning
from jury_desk.domain.draft_acts import Act


def warning_title(warning: ReviewWarning) -> str:
    return warning.kind


def warning_sentence(warning: ReviewWarning, draft: Draft) -> str:
    return " ".join(warning.details.values())


def act_words(act: Act, draft: Draft) -> str:
    return type(act).__name__


def reason_words(reason: str) -> str:
    return reason


def aside_words(reason: str) -> str:
    return reason


def twice_words(reason: str) -> str:
    return reason
