"""The words a template's cells choose from, in French and English."""

from collections.abc import Mapping
from typing import Literal

from jury_desk.frameworks.reading.folding import folded

Language = Literal["fr", "en"]

Choice = Literal["setting", "form", "phase", "award", "yes_no", "register", "rule"]

CHOICES: Mapping[Choice, Mapping[str, tuple[str, str]]] = {
    "setting": {
        "individual": ("individuel", "individual"),
        "group": ("groupe", "group"),
        "either": ("individuel ou groupe", "individual or group"),
        "both": ("individuel et groupe", "individual and group"),
    },
    "form": {
        "written": ("écrit", "written"),
        "oral": ("oral", "oral"),
        "roleplay": ("jeu de rôle", "role-play"),
        "practical": ("pratique", "practical"),
        "quiz": ("QCM", "quiz"),
        "game": ("jeu d'entreprise", "business game"),
        "external": ("test externe", "external test"),
    },
    "phase": {
        "preparation": ("préparation", "preparation"),
        "presentation": ("présentation", "presentation"),
        "questions": ("questions", "questions"),
        "roleplay": ("jeu de rôle", "role-play"),
        "deliberation": ("délibération", "deliberation"),
        "break": ("pause", "break"),
    },
    "award": {
        "full": ("certification entière", "full certification"),
        "partial": ("partielle", "partial"),
    },
    "yes_no": {"yes": ("oui", "yes"), "no": ("non", "no")},
    "register": {"RNCP": ("RNCP", "RNCP"), "RS": ("RS", "RS")},
    "rule": {
        "text": ("texte", "text"),
        "yes_no": ("oui ou non", "yes or no"),
        "json": ("données JSON", "JSON data"),
    },
}

_ALSO_YES = ("o", "y", "x", "1", "vrai", "true")
_ALSO_NO = ("n", "0", "faux", "false")


def word_of(choice: Choice, name: str, language: Language) -> str:
    """The word that a cell shows for a choice."""
    french, english = CHOICES[choice][name]
    return english if language == "en" else french


def words_of(choice: Choice, language: Language) -> list[str]:
    """All the words to choose from."""
    return [word_of(choice, name, language) for name in CHOICES[choice]]


def chosen(choice: Choice, cell: str) -> str | None:
    """The choice that a cell's word stands for, in either language; None for another word."""
    typed = folded(cell.strip())
    for name, words in CHOICES[choice].items():
        if typed in (folded(name), *(folded(word) for word in words)):
            return name
    if choice == "yes_no" and typed in (*_ALSO_YES, *_ALSO_NO):
        return "yes" if typed in _ALSO_YES else "no"
    return None
