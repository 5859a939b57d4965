"""What is missing or odd about candidates."""

from __future__ import annotations

from collections import Counter
from itertools import chain
from typing import TYPE_CHECKING

from jury_desk.domain.preparation import identity, names
from jury_desk.domain.preparation.checked import Checked, day, found, nothing_yet
from jury_desk.domain.preparation.finding import Finding, Grave, Step
from jury_desk.domain.preparation.preparation import Kind

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from jury_desk.domain.preparation.people import Candidate

_CHECKED_FIELDS = (*identity.LONGEST, "birth_date", "birth_place_code", "email")


def people_findings(checked: Checked) -> Iterator[Finding]:
    """About each candidate who did not withdraw, and those who look like one another."""
    people = [person for person in checked.preparation.candidates.values() if not person.withdrawn]
    if not people:
        yield nothing_yet(Step.CANDIDATES, "candidates-missing")
    check = _Check(checked)
    for person in people:
        yield from check.blocs(person)
        yield from check.identity(person)
        yield from check.practical(person)
    yield from _twins(people)
    yield from _numbers(people)


def _said(
    person: Candidate, code: str, grave: Grave, other: str = "", **values: str | int
) -> Finding:
    return found(Kind.CANDIDATE, person.id, code, grave, other, who=person.name, **values)


class _Check:
    def __init__(self, checked: Checked) -> None:
        self._limits = checked.limits
        self._today = checked.today or checked.preparation.card.days[0]
        self._card = checked.preparation.card
        grid = checked.grid
        self._titles = {bloc.id: bloc.code or bloc.title for bloc in grid.blocs} if grid else {}
        jurors = checked.preparation.jurors.values()
        self._spoken = set(chain.from_iterable(juror.languages for juror in jurors))
        if any(not juror.languages for juror in jurors):
            self._spoken.update(self._card.languages)

    def blocs(self, person: Candidate) -> Iterator[Finding]:
        """What the candidate aims at and holds. Vademecum: a bloc held is carried by its proof."""
        held = {item.bloc for item in person.held}
        if not person.blocs:
            yield _said(person, "candidate-no-bloc", Grave.LACK)
        elif held.issuperset(person.blocs):
            yield _said(person, "candidate-nothing-examined", Grave.DOUBT)
        if self._card.kind == "full" and self._titles and person.blocs:
            left = [bloc for bloc in self._titles if bloc not in held and bloc not in person.blocs]
            if left:
                told = ", ".join(self._titles[bloc] for bloc in left)
                yield _said(
                    person, "candidate-blocs-left", Grave.DOUBT, count=len(left), blocs=told
                )
        for item in person.held:
            title = self._titles.get(item.bloc, item.bloc)
            if not item.proof.strip():
                yield _said(person, "held-no-proof", Grave.LACK, item.bloc, bloc=title)
            elif item.file is None:
                yield _said(person, "held-no-file", Grave.NOTE, item.bloc, bloc=title)
            if item.obtained_on is not None and item.obtained_on > self._card.days[-1]:
                yield _said(
                    person,
                    "held-later",
                    Grave.DOUBT,
                    item.bloc,
                    bloc=title,
                    day=day(item.obtained_on),
                )

    def identity(self, person: Candidate) -> Iterator[Finding]:
        """What the declaration to the Caisse des Dépôts takes: needed after the session, so only
        doubted before.
        """
        if self._card.practice:
            return
        lacks = _identity_lacks(person)
        if lacks:
            grave = Grave.NOTE if self._card.kind == "blocs" else Grave.DOUBT
            code = lacks[0] if len(lacks) == 1 else "candidate-identity"
            what = " ".join(lack.replace("candidate-no-", "word-") for lack in lacks)
            yield _said(person, code, grave, count=len(lacks), what=what)
        if person.birth_date is not None and not self._plausible(person.birth_date):
            yield _said(person, "candidate-birth-date-odd", Grave.DOUBT, day=day(person.birth_date))
        for name in _CHECKED_FIELDS:
            fault = identity.fault(person, name, self._today)
            if fault is not None:
                yield _said(person, fault.code, Grave.DOUBT, name, **fault.values)

    def _plausible(self, born: dt.date) -> bool:
        first = self._card.days[0]
        age = first.year - born.year - ((first.month, first.day) < (born.month, born.day))
        return self._limits.age_from <= age <= self._limits.age_to

    def practical(self, person: Candidate) -> Iterator[Finding]:
        """Number, mail, language, extra time."""
        if not self._card.practice:
            if not person.number:
                yield _said(person, "candidate-no-number", Grave.NOTE)
            if not person.email:
                yield _said(person, "candidate-no-mail", Grave.NOTE)
        if person.accommodations and person.extra_time > self._limits.extra_time:
            yield _said(
                person,
                "candidate-extra-time",
                Grave.DOUBT,
                share=str(person.extra_time),
                most=str(self._limits.extra_time),
            )
        if person.language and person.language not in self._spoken and self._spoken:
            yield _said(
                person, "candidate-language-unspoken", Grave.DOUBT, language=person.language
            )
        elif person.language and person.language not in self._card.languages:
            yield _said(person, "candidate-language", Grave.DOUBT, language=person.language)


def _identity_lacks(person: Candidate) -> list[str]:
    """The codes of what is missing. A place's INSEE code tells the place and its country."""
    said = {
        "candidate-no-birth-name": person.birth_name,
        "candidate-no-first-names": person.first_names,
        "candidate-no-sex": person.sex,
        "candidate-no-birth-date": person.birth_date,
        "candidate-no-birth-place": person.birth_place or person.birth_place_code,
        "candidate-no-birth-country": person.birth_country or person.birth_place_code,
        "candidate-no-route": person.route,
    }
    return [code for code, value in said.items() if not value]


def _twins(people: list[Candidate]) -> Iterator[Finding]:
    """Those who bear one name and were born on one day."""
    groups: dict[object, list[Candidate]] = {}
    for person in people:
        if person.birth_date is not None:
            name = (
                names.words(person.birth_name or person.usual_name),
                names.words(person.first_names)[:1],
            )
            groups.setdefault((person.birth_date, name), []).append(person)
    for alike in groups.values():
        for person, other in zip(alike, (*alike[1:], alike[0]), strict=True):
            if other is not person:
                yield _said(
                    person, "candidate-twin", Grave.DOUBT, other.id, day=day(person.birth_date)
                )


def _numbers(people: list[Candidate]) -> Iterator[Finding]:
    numbers = Counter(person.number for person in people if person.number)
    for person in people:
        if numbers[person.number] > 1:
            yield _said(person, "candidate-number-twice", Grave.REFUSED, number=person.number)
