"""Every check of a session being prepared, and what hinders its next state."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from jury_desk.domain.preparation import clashes, regulation_checks
from jury_desk.domain.preparation.card_checks import card_findings
from jury_desk.domain.preparation.checked import Checked, Limits
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.group_checks import group_findings
from jury_desk.domain.preparation.juror_checks import juror_findings
from jury_desk.domain.preparation.panel_checks import panel_findings
from jury_desk.domain.preparation.people_checks import people_findings
from jury_desk.domain.preparation.reference_checks import reference_findings
from jury_desk.domain.preparation.sitting import Sittings

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.preparation import Preparation

_STEPS = {step: at for at, step in enumerate(Step)}
_GRAVES = {grave: at for at, grave in enumerate(Grave)}
_HINDERS = frozenset({Grave.REFUSED, Grave.LACK})
_FORMAL = frozenset({Step.SESSION, Step.JURORS, Step.PANELS})
_STRUCTURAL = ("unknown-", "grid-")


def findings(
    preparation: Preparation,
    grid: Grid | None,
    today: dt.date | None = None,
    limits: Limits | None = None,
) -> tuple[Finding, ...]:
    """What every check finds, by step, gravest first. `grid` is None where it is not kept.

    What hinders (REFUSED, LACK) does so for the state that comes next: a draft opens, an open
    session closes. A closed one takes no changes any more: all that is found is told as a note.
    In a practice session, formalities of the office are doubts at most.
    """
    checked = Checked(preparation, grid, Sittings(preparation), limits or Limits(), today)
    found: Iterable[Finding] = chain(
        card_findings(checked),
        reference_findings(checked),
        people_findings(checked),
        group_findings(checked),
        juror_findings(checked),
        panel_findings(checked),
        _rules(checked),
        clashes.clashes(preparation, checked.sittings.conflicts, grid),
    )
    if preparation.card.state in ("closed", "archived"):
        found = (_at_most(each, Grave.NOTE) for each in found)
    elif preparation.card.practice:
        found = (_practised(each) for each in found)
    return tuple(sorted(found, key=lambda each: (_STEPS[each.step], _GRAVES[each.grave])))


def lacking(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Those that hinder the session's next state."""
    return tuple(found for found in findings if found.grave in _HINDERS)


def _rules(checked: Checked) -> tuple[Finding, ...]:
    """The regulations beside the grid, and beside panels whose votes may tie."""
    if checked.grid is None:
        return ()
    jurors = checked.preparation.jurors
    marking = {
        panel.label: sum(m in jurors and jurors[m].quality != "observer" for m in panel.members)
        for panel in checked.preparation.panels.values()
    }
    return regulation_checks.findings(checked.preparation.regulations, checked.grid, marking)


def _at_most(found: Finding, grave: Grave) -> Finding:
    return found if _GRAVES[found.grave] >= _GRAVES[grave] else replace(found, grave=grave)


def _practised(found: Finding) -> Finding:
    formal = found.step in _FORMAL and not found.code.startswith(_STRUCTURAL)
    return _at_most(found, Grave.DOUBT) if formal else found
