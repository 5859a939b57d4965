"""The words of the candidates' page that several of its parts say."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jury_desk.domain.preparation.finding import Grave
from jury_desk.domain.preparation.people import Candidate, Sex
from jury_desk.gui.preparation.candidates.candidates_filter import Facet, FilterWords, Sort

if TYPE_CHECKING:
    from jury_desk.gui.preparation.candidates.candidates_filter import Entry

THIRD = Fraction(1, 3)


class CandidatesWords(QObject):
    """Words in the language of the moment."""

    def routes(self) -> dict[str, str]:
        """Each route of access."""
        return {
            "initial": self.tr("Initial training"),
            "apprenticeship": self.tr("Apprenticeship"),
            "continuing": self.tr("Continuing training"),
            "professionalisation": self.tr("Professionalisation contract"),
            "vae": self.tr("Validation of experience (VAE)"),
            "equivalence": self.tr("Equivalence (foreign diploma)"),
            "individual": self.tr("Independent candidate"),
        }

    def sexes(self) -> dict[Sex, str]:
        """Each sex."""
        return {"F": self.tr("Woman"), "M": self.tr("Man")}

    def facets(self) -> dict[Facet, str]:
        """What the list may be narrowed to, as it is typed too."""
        return {
            Facet.ALL: self.tr("candidates"),
            Facet.LACKING: self.tr("to complete"),
            Facet.ACCOMMODATED: self.tr("accommodation"),
            Facet.CARRIED: self.tr("bloc carried"),
            Facet.TEAMLESS: self.tr("without a team"),
            Facet.WITHDRAWN: self.tr("withdrawn"),
        }

    def filter_words(self) -> FilterWords:
        """The words that find candidates beside their own texts."""
        return FilterWords(self.facets(), self.routes())

    def sorts(self) -> dict[Sort, str]:
        """What the list may be sorted by."""
        return {
            Sort.NAME: self.tr("Name"),
            Sort.NUMBER: self.tr("Number"),
            Sort.ROUTE: self.tr("Route of access"),
            Sort.BLOCS: self.tr("Blocs"),
            Sort.TEAM: self.tr("Team"),
            Sort.STATE: self.tr("State"),
        }

    def state(self, entry: Entry) -> str:
        """How a candidate stands."""
        if entry.candidate.withdrawn:
            return self.tr("Withdrawn")
        if entry.state is None:
            return self.tr("Complete")
        words = {
            Grave.REFUSED: self.tr("Cannot be"),
            Grave.LACK: self.tr("To complete"),
            Grave.DOUBT: self.tr("To look at"),
            Grave.NOTE: self.tr("Complete"),
        }
        told = words[entry.state]
        return f"{told} · {entry.count}" if entry.count > 1 else told

    def accommodation(self, one: Candidate) -> str:
        """What a list says of accommodations: never why; "" for none."""
        if not one.accommodations:
            return ""
        if one.extra_time == THIRD:
            return self.tr("A third more time")
        return self.tr("More time") if one.extra_time else self.tr("Accommodation")

    def carried(self, count: int) -> str:
        """How many blocs are carried."""
        return self.tr("%n carried", "", count)

    def blocs(self, entry: Entry) -> str:
        """The blocs of a row, for a screen reader."""
        aimed = ", ".join(mark.short for mark in entry.blocs if not mark.carried)
        carried = ", ".join(mark.short for mark in entry.blocs if mark.carried)
        said = []
        if aimed:
            said.append(self.tr("blocs to examine: {names}").format(names=aimed))
        if carried:
            said.append(self.tr("blocs carried: {names}").format(names=carried))
        return ", ".join(said) or self.tr("no bloc aimed at")

    def row(self, entry: Entry) -> str:
        """A whole row, for a screen reader."""
        one = entry.candidate
        said = [
            one.name,
            one.number,
            self.routes().get(one.route or "", ""),
            self.blocs(entry),
            *entry.teams,
            self.accommodation(one),
            self.state(entry),
        ]
        return ", ".join(part for part in said if part)
