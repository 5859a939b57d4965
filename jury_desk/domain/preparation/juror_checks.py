"""What is missing or odd about jurors, and the ties that somebody must decide on."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from jury_desk.domain.preparation import names
from jury_desk.domain.preparation.checked import Checked, day, found, nothing_yet
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from jury_desk.domain.preparation.conflicts import Conflict
    from jury_desk.domain.preparation.people import Juror


def juror_findings(checked: Checked) -> Iterator[Finding]:
    """About each juror, those named twice, ties and what lifts them."""
    jurors = checked.preparation.jurors
    if not jurors:
        yield nothing_yet(Step.JURORS, "jurors-missing")
    for juror in jurors.values():
        yield from _each(checked, juror)
    yield from _named_twice(checked)
    yield from _candidates_too(checked)
    yield from _ties(checked)
    yield from _waivers(checked)


def _said(juror: Juror, code: str, grave: Grave, other: str = "", **values: str | int) -> Finding:
    return found(Kind.JUROR, juror.id, code, grave, other, juror=juror.name, **values)


def _each(checked: Checked, juror: Juror) -> Iterator[Finding]:
    card, today = checked.preparation.card, checked.today
    if not juror.email and not card.practice:
        yield _said(juror, "juror-no-mail", Grave.NOTE)
    if juror.declared_on is not None and today is not None and juror.declared_on > today:
        yield _said(juror, "juror-declared-later", Grave.DOUBT, day=day(juror.declared_on))
    begins, ends = juror.habilitated_from, juror.habilitated_until
    if begins is not None and ends is not None and ends < begins:
        yield _said(
            juror, "juror-habilitation-reversed", Grave.REFUSED, begins=day(begins), ends=day(ends)
        )
    absent = {absence.day for absence in juror.absences if absence.end - absence.start >= 24 * 60}
    if absent.issuperset(card.days):
        yield _said(juror, "juror-never-there", Grave.DOUBT)


def _named_twice(checked: Checked) -> Iterator[Finding]:
    """One person twice (same name, and no mail that tells them apart), or two who look like it."""
    by_name: defaultdict[tuple[str, ...], list[Juror]] = defaultdict(list)
    by_mail: defaultdict[str, list[Juror]] = defaultdict(list)
    for juror in checked.preparation.jurors.values():
        by_name[tuple(sorted(names.words(juror.name)))].append(juror)
        if juror.email:
            by_mail[_mail(juror)].append(juror)
    for alike in by_name.values():
        for at, second in enumerate(alike):
            for first in alike[:at]:
                mails = _mail(first), _mail(second)
                apart = all(mails) and mails[0] != mails[1]
                code, grave = (
                    ("juror-homonym", Grave.DOUBT) if apart else ("juror-twice", Grave.REFUSED)
                )
                yield _said(second, code, grave, first.id)
    for alike in by_mail.values():
        for second in alike[1:]:
            if sorted(names.words(second.name)) != sorted(names.words(alike[0].name)):
                yield _said(
                    second, "juror-same-mail", Grave.DOUBT, alike[0].id, second=alike[0].name
                )


def _mail(juror: Juror) -> str:
    return juror.email.strip().casefold()


def _candidates_too(checked: Checked) -> Iterator[Finding]:
    jurors = {
        tuple(sorted(names.words(juror.name))): juror
        for juror in checked.preparation.jurors.values()
        if juror.first_name
    }
    for person in checked.preparation.candidates.values():
        if person.withdrawn or not person.last_name or not person.first_names:
            continue
        first = names.words(person.first_names.partition(",")[0])
        juror = jurors.get(tuple(sorted((*names.words(person.last_name), *first))))
        if juror is not None:
            yield _said(juror, "juror-is-candidate", Grave.DOUBT, person.id)


def _ties(checked: Checked) -> Iterator[Finding]:
    """Certain ties: one note for each juror, since nothing is to be done. Doubtful ones: one for
    each thing that was read, as one reason may answer for all candidates of a firm.
    """
    candidates = checked.preparation.candidates
    for juror in checked.preparation.jurors.values():
        certain: dict[str, None] = {}
        doubts: dict[tuple[str, str], list[Conflict]] = {}
        for tie in checked.sittings.conflicts.of_juror(juror.id):
            person = candidates[tie.candidate]
            if person.withdrawn:
                continue
            if tie.certain:
                certain[tie.candidate] = None
            elif not tie.waived:
                doubts.setdefault((tie.kind, tie.named), []).append(tie)
        if certain:
            first = next(iter(certain))
            yield _said(
                juror,
                "juror-tied",
                Grave.NOTE,
                first,
                count=len(certain),
                who=candidates[first].name,
            )
        for (kind, named), ties in doubts.items():
            first = ties[0].candidate
            yield _said(
                juror,
                f"tie-doubt-{kind}",
                Grave.DOUBT,
                first,
                count=len({tie.candidate for tie in ties}),
                who=candidates[first].name,
                named=named,
                employer=juror.employer,
            )


def _waivers(checked: Checked) -> Iterator[Finding]:
    preparation = checked.preparation
    for waiver in preparation.waivers.values():
        juror = preparation.jurors.get(waiver.juror)
        person = preparation.candidates.get(waiver.candidate)
        tie = checked.sittings.conflicts.between(waiver.juror, waiver.candidate)
        told = {
            "juror": juror.name if juror else waiver.juror,
            "who": person.name if person else waiver.candidate,
        }
        if juror is None or person is None or tie is None:
            code, grave = "waiver-idle", Grave.NOTE
        elif tie.certain:
            code, grave = "waiver-of-certain", Grave.DOUBT
        elif not waiver.reason.strip():
            code, grave = "waiver-no-reason", Grave.LACK
        else:
            continue
        yield found(Kind.WAIVER, waiver.id, code, grave, waiver.juror, **told)
