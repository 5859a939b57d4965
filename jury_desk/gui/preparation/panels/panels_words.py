"""What the panels' page says of panels, their members, and whom they can hear."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.composition import composition
from jury_desk.domain.preparation.conflicts import Conflict
from jury_desk.domain.preparation.finding import Finding, Grave
from jury_desk.domain.preparation.panel import PLAYED, Panel
from jury_desk.domain.preparation.people import juror_order
from jury_desk.domain.preparation.preparation import Kind, Preparation
from jury_desk.domain.preparation.sitting import Sitting, Sittings
from jury_desk.gui.kit.chip import Tone
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.preparation.jurors.jurors_words import JurorsWords, by_item, gravest
from jury_desk.words import preparation as words

PROFILE_KEY = "profile|"
"""The key of the row of the composition rules, which is no panel's id."""

LISTED = 200
_Seated = tuple[str, Sitting, list[Finding]]
_NOBODY = "subject-no-panel"
_OF_SUBJECTS = (_NOBODY, "panel-not-for")


@dataclass(frozen=True)
class Verdict:
    """Whether a panel is made as asked: its icon, tone and colour, in words."""

    icon: str
    tone: Tone
    word: str


class PanelsWords(QObject):
    """Words about panels, in the language of the moment."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._jurors = JurorsWords(self)

    def verdict(self, found: Iterable[Finding]) -> Verdict:
        """Of a panel's composition, or of its sitting for somebody."""
        worst = gravest(found)
        if worst is Grave.REFUSED:
            return Verdict("alert-circle", "bad", self.tr("Cannot be so"))
        if worst is Grave.LACK:
            return Verdict("circle-dashed", "warn", self.tr("Not yet as asked"))
        if worst is Grave.DOUBT:
            return Verdict("alert-triangle", "warn", self.tr("As asked, with a doubt"))
        return Verdict("circle-check", "good", self.tr("As asked"))

    def rows(self, state: Preparation, findings: Sequence[Finding]) -> list[ShelfRow]:
        """The composition rules, then the panels."""
        rules = self.tr("Composition rules")
        rows = [ShelfRow(PROFILE_KEY, rules, state.profile.label, "clipboard-check", "accent")]
        heading = self.tr("Panels") if state.panels else self.tr("No panel yet: add one (N)")
        return [*rows, ShelfRow("", heading), *self.panels(state, findings)]

    def panels(self, state: Preparation, findings: Sequence[Finding]) -> list[ShelfRow]:
        """The panels, each with how it stands."""
        found = by_item(own(findings), Kind.PANEL)
        rows = []
        for panel in state.panels.values():
            verdict = self.verdict(found.get(panel.id, ()))
            count = sum(member in state.jurors for member in panel.members)
            said = [verdict.word, self.tr("%n member(s)", "", count)]
            room = state.rooms.get(panel.room or "")
            said += [room.label] if room else []
            about = " · ".join(said)
            rows.append(ShelfRow(panel.id, panel.label, about, verdict.icon, verdict.tone))
        return rows

    def members(self, state: Preparation, panel: Panel) -> list[ShelfRow]:
        """A panel's members, the president first."""
        order = sorted(panel.members, key=lambda member: member != panel.president)
        rows = []
        for member in order:
            juror = state.jurors.get(member)
            if juror is None:
                gone = self.tr("no longer among the jurors")
                rows.append(ShelfRow(member, member, gone, "alert-circle", "bad"))
                continue
            said = [self._jurors.side(juror), self._jurors.background(juror), juror.employer]
            icon, ink = "circle", "muted"
            if member == panel.president:
                icon, ink = "circle-dot", "accent"
                said.insert(0, self.tr("presides"))
            elif juror.quality == "observer":
                icon = "eye"
                said.insert(0, self.tr("observes, does not vote"))
            rows.append(ShelfRow(member, juror.name, _joined(said), icon, ink))
        return rows

    def offered(self, state: Preparation, panel: Panel) -> list[tuple[str, str]]:
        """The jurors who are not in the panel."""
        left = [one for one in state.jurors.values() if one.id not in panel.members]
        left.sort(key=juror_order)
        said = [(one.id, _joined([one.name, self._jurors.side(one), one.employer])) for one in left]
        return [("", self.tr("Choose a juror")), *said]

    def parts(self, state: Preparation, grid: Grid, panel: Panel) -> list[ShelfRow]:
        """Who plays what."""
        titles = grid.assessment_titles
        played = self.played()
        rows = []
        for part in panel.parts:
            juror = state.jurors.get(part.juror)
            name = juror.name if juror else part.juror
            plays = played.get(part.plays, part.plays)
            title = titles.get(part.assessment, part.assessment)
            key = f"{part.assessment}|{part.juror}"
            about = _joined([title, self.tr("with a brief") if part.brief else ""])
            rows.append(ShelfRow(key, f"{name} · {plays}", about, "message", "accent"))
        return rows

    def played(self) -> dict[str, str]:
        """The words of the parts that are offered."""
        said = (
            self.tr("client"), self.tr("partner"), self.tr("team member"), self.tr("observer")
        )  # fmt: skip
        return dict(zip(PLAYED, said, strict=True))

    def subjects(
        self,
        state: Preparation,
        panel: Panel,
        sittings: Sittings,
        findings: Sequence[Finding],
    ) -> tuple[list[ShelfRow], int]:
        """Those for whom somebody of the panel does not sit, whom it cannot hear first; and how
        many these are.
        """
        nobody = {finding.other for finding in findings if finding.code == _NOBODY}
        base = {found.code for found in composition(state, panel, panel.members)}
        barred: list[_Seated] = []
        others: list[_Seated] = []
        for subject in _tied(state, panel, sittings):
            sitting = sittings.of(panel, subject)
            new = [found for found in sitting.findings if found.code not in base]
            may = gravest(new) in (None, Grave.DOUBT)
            (others if may else barred).append((subject, sitting, new))
        rows = [
            self._subject(state, panel, *each, alone=each[0] in nobody)
            for each in [*barred, *others][:LISTED]
        ]
        return rows, len(barred)

    def _subject(
        self,
        state: Preparation,
        panel: Panel,
        subject: str,
        sitting: Sitting,
        found: Sequence[Finding],
        *,
        alone: bool,
    ) -> ShelfRow:
        out = ", ".join(self._why(state, conflict) for conflict in sitting.excluded)
        said = [self.tr("Without {names}").format(names=out)]
        said += [bare(finding, panel) for finding in found]
        if sitting.may_decide:
            said.append(self.tr("The others may decide"))
        if alone:
            said.append(self.tr("No other panel can hear them either"))
        person = state.candidates.get(subject)
        name = person.name if person else state.teams[subject].label
        verdict = self.verdict(found if sitting.may_decide else sitting.findings)
        return ShelfRow(subject, name, ". ".join(said), verdict.icon, verdict.tone)

    def _why(self, state: Preparation, conflict: Conflict) -> str:
        juror = state.jurors[conflict.juror].name
        kinds = {
            "tutor": self.tr("tutor"),
            "mentor": self.tr("mentor"),
            "trainer": self.tr("trainer"),
            "employer": self.tr("employer"),
            "declared": self.tr("declared tie"),
        }
        kind = kinds[conflict.kind]
        if not conflict.certain:
            kind = self.tr("{tie}, doubtful").format(tie=kind)
        return f"{juror} ({kind})"


def own(findings: Iterable[Finding]) -> list[Finding]:
    """What is found about panels themselves, those whom they cannot hear apart."""
    return [finding for finding in findings if finding.code not in _OF_SUBJECTS]


def bare(finding: Finding, panel: Panel) -> str:
    """A finding about a panel, where the panel need not be named again."""
    told = words.finding(finding, language())
    for mark in ("\u202f: ", ": "):
        rest = told.removeprefix(f"{panel.label}{mark}")
        if rest != told:
            return rest[:1].upper() + rest[1:].removesuffix(".")
    return told.removesuffix(".")


def _tied(state: Preparation, panel: Panel, sittings: Sittings) -> list[str]:
    """The candidates, then the teams, to whom a member of the panel is tied."""
    people = {
        tie.candidate: None
        for member in panel.members
        for tie in sittings.conflicts.of_juror(member)
        if tie.keeps_out and not state.candidates[tie.candidate].withdrawn
    }
    teams = [team.id for team in state.teams.values() if any(m in people for m in team.members)]
    names = sorted(people, key=lambda one: state.candidates[one].name)
    return [*names, *teams]


def _joined(said: Iterable[str]) -> str:
    return " · ".join(text for text in said if text)
