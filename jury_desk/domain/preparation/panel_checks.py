"""What is missing or odd about panels, and the candidates whom none of them can hear."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from jury_desk.domain.preparation import durations
from jury_desk.domain.preparation.checked import Checked, found, nothing_yet
from jury_desk.domain.preparation.composition import composition
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.panel import Panel


def panel_findings(checked: Checked) -> Iterator[Finding]:
    """About the profile, each panel as composed, what it plays, and whom it can hear."""
    preparation = checked.preparation
    if not preparation.panels:
        yield nothing_yet(Step.PANELS, "panels-missing")
    if preparation.profile.vae != (preparation.card.kind == "vae"):
        code = "profile-vae" if preparation.profile.vae else "profile-not-vae"
        yield found(Kind.PROFILE, "", code, Grave.DOUBT, profile=preparation.profile.label)
    for panel in preparation.panels.values():
        yield from composition(preparation, panel)
    yield from _twice(checked)
    yield from _emptied(checked)
    if checked.grid is not None:
        yield from _parts(checked, checked.grid)
        yield from _Hearing(checked, checked.grid).findings()


def _said(panel: Panel, code: str, grave: Grave, other: str = "", **values: str | int) -> Finding:
    return found(Kind.PANEL, panel.id, code, grave, other, panel=panel.label, **values)


def _twice(checked: Checked) -> Iterator[Finding]:
    labels = Counter(p.label.strip().casefold() for p in checked.preparation.panels.values())
    for panel in checked.preparation.panels.values():
        if labels[panel.label.strip().casefold()] > 1:
            yield _said(panel, "panel-label-twice", Grave.DOUBT)


def _emptied(checked: Checked) -> Iterator[Finding]:
    """A panel with passages and nobody left in it."""
    preparation = checked.preparation
    planned = Counter(passage.panel for passage in preparation.passages.values())
    for panel in preparation.panels.values():
        if planned[panel.id] and not any(m in preparation.jurors for m in panel.members):
            yield _said(panel, "panel-emptied", Grave.REFUSED, count=planned[panel.id])


def _parts(checked: Checked, grid: Grid) -> Iterator[Finding]:
    plays = {
        item.id: item.title
        for bloc in grid.blocs
        for item in bloc.assessments
        if "roleplay" in item.forms
    }
    for panel in checked.preparation.panels.values():
        for part in panel.parts:
            if part.juror in checked.preparation.jurors and part.juror not in panel.members:
                juror = checked.preparation.jurors[part.juror].name
                yield _said(panel, "part-no-member", Grave.REFUSED, part.juror, juror=juror)
        played = {part.assessment for part in panel.parts}
        for assessment in panel.assessments:
            if assessment in plays and assessment not in played:
                yield _said(
                    panel, "panel-no-part", Grave.NOTE, assessment, assessment=plays[assessment]
                )


class _Hearing:
    """Which panels can hear which candidate or team. Most subjects have no tie at all: for them a
    panel's own answer holds, found once.
    """

    def __init__(self, checked: Checked, grid: Grid) -> None:
        self._checked = checked
        self._grid = grid
        self._preparation = checked.preparation
        self._panels = tuple(checked.preparation.panels.values())
        sittings = checked.sittings
        self._able = {
            panel.id: sittings.for_candidates(panel, "", ()).may_decide for panel in self._panels
        }
        self._tied: dict[str, frozenset[str]] = {}
        self._left: dict[tuple[str, tuple[str, ...]], bool] = {}

    def findings(self) -> Iterator[Finding]:
        """Assessments without a panel; subjects whom none, or not every one, of them can hear."""
        titles = self._grid.assessment_titles
        hearing = {assessment: self._hearing(assessment) for assessment in titles}
        unheard: dict[str, None] = {}
        unable: dict[str, dict[str, None]] = {}
        for assessment, subject in durations.needed(self._preparation, self._grid):
            panels = hearing[assessment]
            if not panels:
                unheard[assessment] = None
                continue
            tied = self._tied_to(subject)
            if not tied:
                continue
            fit = [panel for panel in panels if self._able[panel.id]]
            out = [panel for panel in fit if not self._can(panel, subject, tied)]
            for panel in out:
                unable.setdefault(panel.id, {})[subject] = None
            if fit and len(out) == len(fit):
                yield self._nobody(subject, assessment, titles[assessment])
        for panel_id, subjects in unable.items():
            yield self._not_these(self._preparation.panels[panel_id], list(subjects))
        if self._panels:
            for assessment in unheard:
                values = {"assessment": titles[assessment]}
                code = "assessment-unheard"
                yield Finding(code, Grave.LACK, Step.PANELS, Kind.TIMING, assessment, "", values)

    def _hearing(self, assessment: str) -> tuple[Panel, ...]:
        timing = self._preparation.timings.get(assessment)
        taken = timing.panels if timing else ()
        return tuple(
            panel
            for panel in self._panels
            if (not panel.assessments or assessment in panel.assessments)
            and (not taken or panel.id in taken)
        )

    def _tied_to(self, subject: str) -> frozenset[str]:
        tied = self._tied.get(subject)
        if tied is None:
            kept_out = self._checked.sittings.conflicts.kept_out
            members = self._preparation.members(subject)
            tied = frozenset(juror for member in members for juror in kept_out(member))
            self._tied[subject] = tied
        return tied

    def _can(self, panel: Panel, subject: str, tied: frozenset[str]) -> bool:
        """What decides is who of the panel is left, whoever the subject is."""
        left = tuple(member for member in panel.members if member not in tied)
        if len(left) == len(panel.members):
            return True
        may = self._left.get((panel.id, left))
        if may is None:
            may = self._checked.sittings.of(panel, subject).may_decide
            self._left[panel.id, left] = may
        return may

    def _name(self, subject: str) -> str:
        person = self._preparation.candidates.get(subject)
        return person.name if person else self._preparation.teams[subject].label

    def _nobody(self, subject: str, assessment: str, title: str) -> Finding:
        panel = self._hearing(assessment)[0]
        return _said(
            panel,
            "subject-no-panel",
            Grave.REFUSED,
            subject,
            who=self._name(subject),
            assessment=title,
        )

    def _not_these(self, panel: Panel, subjects: list[str]) -> Finding:
        sitting = self._checked.sittings.of(panel, subjects[0])
        jurors = self._preparation.jurors
        return _said(
            panel,
            "panel-not-for",
            Grave.NOTE,
            subjects[0],
            count=len(subjects),
            who=self._name(subjects[0]),
            out=", ".join(jurors[conflict.juror].name for conflict in sitting.excluded),
        )
