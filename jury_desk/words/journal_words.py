"""What a journal's readable workbook says: its columns, and every act by its name."""

from collections.abc import Mapping
from dataclasses import dataclass

from jury_desk.words.typography import french


@dataclass(frozen=True)
class JournalWords:
    """The columns and the acts by name; `unsealed` says that no seal vouches for a row."""

    tab: str
    columns: tuple[str, ...]
    office: str
    sealed: str
    unsealed: str
    hidden: str
    acts: Mapping[str, str]


_FRENCH_ACTS = {
    "opened": "fiche ouverte",
    "level-set": "niveau donné",
    "comment-set": "commentaire écrit",
    "undone": "acte annulé",
    "redone": "acte rétabli",
    "write-up-started": "rédaction commencée",
    "live-resumed": "notation reprise",
    "completed": "fiche terminée",
    "reopened": "fiche rouverte",
    "signed": "fiche signée",
    "correction-started": "correction commencée",
    "team-level-set": "niveau donné à l’équipe",
    "team-comment-set": "commentaire écrit pour l’équipe",
    "swapped": "échangée avec une autre fiche",
    "taken-over": "reprise d’un autre ordinateur",
    "phase-started": "phase commencée",
    "phase-paused": "phase suspendue",
    "pause-explained": "suspension expliquée",
    "phase-resumed": "phase reprise",
    "phase-ended": "phase terminée",
    "phase-taken-back": "fin de phase annulée",
    "incident-recorded": "incident noté",
    "incident-withdrawn": "incident retiré",
    "passage-added": "passage ajouté",
    "order-changed": "ordre changé",
    "sheets-swapped": "fiches échangées",
    "passage-moved": "passage donné à un autre juré",
    "juror-recused": "juré récusé",
    "passage-returned": "passage repris",
    "paper-copied": "recopié du papier",
    "sheets-handed-over": "fiches remises",
    "receipt-taken": "reçu lu",
    "custody-given": "journée passée à un autre ordinateur",
    "custody-taken": "journée reprise d’un autre ordinateur",
    "custody-taken-back": "journée reprise ici",
    "dossier-taken": "dossier ouvert",
    "dossier-handed-out": "dossier remis",
    "receipt-given": "reçu remis",
    "version-chosen": "version choisie",
    "sheet-waived": "fiche plus attendue",
    "waiver-withdrawn": "fiche de nouveau attendue",
    "key-revoked": "clé révoquée",
    "revocation-withdrawn": "révocation retirée",
}

_ENGLISH_ACTS = {
    "opened": "sheet opened",
    "level-set": "level given",
    "comment-set": "comment written",
    "undone": "act undone",
    "redone": "act redone",
    "write-up-started": "write-up begun",
    "live-resumed": "marking resumed",
    "completed": "sheet completed",
    "reopened": "sheet opened again",
    "signed": "sheet signed",
    "correction-started": "correction begun",
    "team-level-set": "level given to the team",
    "team-comment-set": "comment written for the team",
    "swapped": "exchanged with another sheet",
    "taken-over": "taken over from another computer",
    "phase-started": "phase begun",
    "phase-paused": "phase paused",
    "pause-explained": "pause explained",
    "phase-resumed": "phase resumed",
    "phase-ended": "phase ended",
    "phase-taken-back": "end of phase taken back",
    "incident-recorded": "incident recorded",
    "incident-withdrawn": "incident withdrawn",
    "passage-added": "passage added",
    "order-changed": "order changed",
    "sheets-swapped": "sheets exchanged",
    "passage-moved": "passage given to another juror",
    "juror-recused": "juror recused",
    "passage-returned": "passage taken back",
    "paper-copied": "copied from paper",
    "sheets-handed-over": "sheets handed over",
    "receipt-taken": "receipt read",
    "custody-given": "day given to another computer",
    "custody-taken": "day taken from another computer",
    "custody-taken-back": "day taken back here",
    "dossier-taken": "dossier opened",
    "dossier-handed-out": "dossier handed out",
    "receipt-given": "receipt given",
    "version-chosen": "version chosen",
    "sheet-waived": "sheet waited for no more",
    "waiver-withdrawn": "sheet waited for again",
    "key-revoked": "key revoked",
    "revocation-withdrawn": "revocation withdrawn",
}

_FRENCH = JournalWords(
    tab="Journal",
    columns=(
        "Qui", "Quoi", "Sur quoi", "Quand", "Horloge continue", "Avant", "Après", "Motif",
        "Poste", "Acte n°", "Sceau",
    ),
    office="secrétariat",
    sealed="oui",
    unsealed="non",
    hidden="note privée",
    acts={name: french(text) for name, text in _FRENCH_ACTS.items()},
)  # fmt: skip

_ENGLISH = JournalWords(
    tab="Journal",
    columns=(
        "Who", "What", "About", "When", "Steady clock", "Old", "New", "Reason", "Device", "Act no.",
        "Sealed",
    ),
    office="secretariat",
    sealed="yes",
    unsealed="no",
    hidden="private note",
    acts=_ENGLISH_ACTS,
)  # fmt: skip

JOURNAL_WORDS = {"fr": _FRENCH, "en": _ENGLISH}
