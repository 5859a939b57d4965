"""What the jurors' and the panels' pages say of a juror, and how each stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QObject

from jury_desk.domain.folding import folded, holds
from jury_desk.domain.preparation.conflicts import Conflict
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.people import Juror, Waiver, juror_order
from jury_desk.domain.preparation.preparation import Kind, Preparation
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.preparation.finding_list import SIGNS
from jury_desk.words import preparation as words

_GRAVES = (Grave.REFUSED, Grave.LACK, Grave.DOUBT)


def by_item(findings: Iterable[Finding], kind: Kind) -> dict[str, list[Finding]]:
    """What is found about items of a kind, by their ids, gravest first."""
    found: dict[str, list[Finding]] = {}
    order = {grave: at for at, grave in enumerate(Grave)}
    about = (finding for finding in findings if finding.kind == kind)
    for finding in sorted(about, key=lambda one: order[one.grave]):
        found.setdefault(finding.id, []).append(finding)
    return found


_OF_MEMBERS = ("panel-undeclared", "panel-not-habilitated", "panel-habilitation-over")
"""What a panel's check finds about one of its members."""


def about_jurors(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """What is found about each juror, as themselves and as a member of a panel (told once)."""
    found = by_item(findings, Kind.JUROR)
    told: set[tuple[str, str]] = set()
    for finding in findings:
        key = (finding.other, finding.code)
        if finding.code in _OF_MEMBERS and key not in told:
            told.add(key)
            found.setdefault(finding.other, []).insert(0, finding)
    return found


def gravest(findings: Iterable[Finding]) -> Grave | None:
    """The gravest of what is more than a note; None for nothing."""
    graves = {finding.grave for finding in findings}
    return next((grave for grave in _GRAVES if grave in graves), None)


def sign(findings: Iterable[Finding]) -> tuple[str, str]:
    """The icon of a row and its colour: how it stands."""
    worst = gravest(findings)
    return ("circle-check", "good") if worst is None else SIGNS[worst]


class JurorsWords(QObject):
    """Words about jurors and their ties, in the language of the moment."""

    def quality(self, juror: Juror) -> str:
        """President, member or observer."""
        return {
            "president": self.tr("President"),
            "member": self.tr("Member"),
            "observer": self.tr("Observer"),
        }[juror.quality]

    def side(self, juror: Juror) -> str:
        """External or internal; "" where nobody said."""
        sides = {"external": self.tr("external"), "internal": self.tr("internal")}
        return sides.get(juror.side or "", "")

    def background(self, juror: Juror) -> str:
        """Professional or academic; "" where nobody said."""
        kinds = {"professional": self.tr("professional"), "academic": self.tr("academic")}
        return kinds.get(juror.background or "", "")

    def about(self, juror: Juror) -> str:
        """A line about a juror."""
        said = [self.quality(juror), self.side(juror), self.background(juror), juror.employer]
        return " · ".join(text for text in said if text)

    def rows(
        self, jurors: Iterable[Juror], findings: Sequence[Finding], wanted: str
    ) -> list[ShelfRow]:
        """The jurors whose texts hold every word of `wanted`, by family name."""
        found = about_jurors(findings)
        rows = []
        for juror in sorted(jurors, key=juror_order):
            about = self.about(juror)
            text = folded(f"{juror.name} {about} {juror.domain} {juror.email}")
            if holds(text, wanted):
                name = f"{juror.last_name.upper()} {juror.first_name}".strip()
                rows.append(ShelfRow(juror.id, name, about, *sign(found.get(juror.id, ()))))
        return rows

    def tie(self, conflict: Conflict, preparation: Preparation, waiver: Waiver | None) -> ShelfRow:
        """A tie as a juror's card lists it; its key is the candidate's id and what was read."""
        person = preparation.candidates[conflict.candidate]
        said = [self.nature(conflict)]
        if conflict.kind != "declared":
            said.append(words.told(f"likeness-{conflict.likeness}", {}, language()))
        if conflict.certain:
            said.append(self.tr("certain: does not sit"))
            icon, ink = "ban", "bad"
        elif conflict.waived:
            reason = waiver.reason if waiver else ""
            said.append(self.tr("lifted: {reason}").format(reason=reason))
            icon, ink = "circle-check", "good"
        else:
            said.append(self.tr("doubtful: does not sit until a reason lifts it"))
            icon, ink = "alert-triangle", "warn"
        return ShelfRow(tie_key(conflict), person.name, " · ".join(said), icon, ink)

    def nature(self, conflict: Conflict) -> str:
        """What ties the two."""
        if conflict.kind == "declared" and not conflict.named:
            return self.tr("Tie declared by the juror")
        return words.told(f"tie-{conflict.kind}", {"named": conflict.named}, language())

    def no_tie(self) -> str:
        """That nothing was seen."""
        return self.tr("No tie to a candidate is seen or declared.")


def tie_key(conflict: Conflict) -> str:
    """What tells a tie from a juror's other ones."""
    return f"{conflict.candidate}|{conflict.kind}|{conflict.named}"


def waivers_of(preparation: Preparation, juror: str) -> Mapping[str, Waiver]:
    """A juror's waivers by candidate."""
    return {one.candidate: one for one in preparation.waivers.values() if one.juror == juror}
