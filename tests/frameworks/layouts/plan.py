"""What a certifier prints of a grid: prose, headings, and bloc by bloc the cells of a table.

Every layout lays the same plan out in its own format. Some facts of a reviewed grid are in no
print, and a layout's wanted grid (`printed`) or the tests leave them alone: ids; settings, forms,
phases and parts a reviewer set; links of criteria to assessments and of assessments to competencies
(several assessments of a bloc share a cell where their competencies do not stand together).
`printed` also changes what a reviewer composed: a competency without a letter in it is not printed,
and a criterion printed below a heading is under that heading.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

import msgspec

from jury_desk.domain.grid import Activity, Assessment, Bloc, Competency, Criterion, Grid

ACTIVITIES = "RÉFÉRENTIEL D'ACTIVITÉS"
ACTIVITIES_SAY = "décrit les situations de travail et les activités exercées"
COMPETENCIES = "RÉFÉRENTIEL DE COMPÉTENCES"
COMPETENCIES_SAY = "identifie les compétences et les connaissances qui en découlent"
EVALUATION = "RÉFÉRENTIEL D'ÉVALUATION"
EVALUATION_SAY = "définit les critères et les modalités d'évaluation des acquis"
TESTS = "MODALITÉS D'ÉVALUATION"
CRITERIA = "CRITÈRES D'ÉVALUATION"


@dataclass(frozen=True)
class Line:
    """A paragraph of a cell: a list item where it has a bullet."""

    text: str
    bullet: bool = False
    level: int = 0
    bold: bool = False


@dataclass(frozen=True)
class Place:
    """A cell at its upper left place; a place that no cell covers is empty."""

    row: int
    column: int
    rows: int
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Part:
    """A bloc: lines as wide as the table, then its cells."""

    titles: tuple[str, ...]
    rows: int
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Plan:
    """A framework document, before any format."""

    title: str | None
    before: tuple[str, ...]
    after: tuple[str, ...]
    columns: tuple[str, ...]
    """The headings of the columns, the criteria last, the assessments before them."""
    parts: tuple[Part, ...]

    @property
    def width(self) -> int:
        """How many columns the table has."""
        return len(self.columns)

    def heads(self) -> tuple[tuple[str, str, int], ...]:
        """The upper storey: title, what it says, columns it covers."""
        if self.width > 4:
            return (ACTIVITIES, ACTIVITIES_SAY, 2), (EVALUATION, EVALUATION_SAY, 3)
        return (
            (ACTIVITIES, ACTIVITIES_SAY, 1),
            (COMPETENCIES, COMPETENCIES_SAY, 1),
            (EVALUATION, EVALUATION_SAY, 2),
        )


@dataclass(frozen=True)
class Manner:
    """How a layout writes: what parts a code from its text, and whether cells may span rows."""

    bloc: str = " : "
    activity: str = " "
    competency: str = " "
    criterion: str = " "
    spans: bool = True


def printed(grid: Grid) -> Grid:
    """The grid that a layout of this one shows."""
    return msgspec.structs.replace(grid, blocs=tuple(_printed(bloc) for bloc in grid.blocs))


def _printed(bloc: Bloc) -> Bloc:
    shown = tuple(each for each in bloc.competencies if re.search(r"\w", each.text))
    ids = {each.id for each in shown}
    criteria: list[Criterion] = []
    for each in bloc.criteria:
        before = criteria[-1] if criteria else None
        if before and before.heading and not each.heading and before.competency == each.competency:
            each = msgspec.structs.replace(each, heading=before.heading)
        criteria.append(each)
    assessments = tuple(
        msgspec.structs.replace(each, competencies=tuple(i for i in each.competencies if i in ids))
        for each in bloc.assessments
    )
    return msgspec.structs.replace(
        bloc, competencies=shown, criteria=tuple(criteria), assessments=assessments
    )


def plan_of(grid: Grid, manner: Manner) -> Plan:
    """Plan the document of a grid (one that `printed` gave)."""
    notes = grid.certification.notes
    end = next((n for n, note in enumerate(notes) if note.startswith("Intitulé")), len(notes))
    names = dict.fromkeys(each.column for bloc in grid.blocs for each in bloc.competencies)
    columns = tuple(name for name in names if name)
    if columns:
        heads = ("ACTIVITÉS et TÂCHES", *columns, TESTS, CRITERIA)
    else:
        heads = ("ACTIVITÉS", "COMPÉTENCES", TESTS, CRITERIA)
    parts = tuple(_Planner(bloc, manner, columns).part() for bloc in grid.blocs)
    return Plan(grid.certification.title, notes[:end], notes[end:], heads, parts)


def coded(code: str | None, text: str, between: str) -> str:
    """A code before its text; a text that says no more than its code is not printed again."""
    if not code or code == text:
        return code or text
    return f"{code}{between}{text}"


@dataclass
class _Row:
    competencies: list[Competency]
    criteria: list[Criterion] = field(default_factory=list)

    @property
    def activity(self) -> str | None:
        return self.competencies[0].activity if self.competencies else None


@dataclass
class _Planner:
    bloc: Bloc
    manner: Manner
    columns: tuple[str, ...]

    def part(self) -> Part:
        rows = self._rows()
        places = [*self._activities(rows), *self._competencies(rows)]
        last = max(len(self.columns), 1) + 1
        places += [*self._tests(rows, last), *self._criteria(rows, last + 1)]
        titles = [coded(self.bloc.code, self.bloc.title, self.manner.bloc)]
        titles += [coded(each.code, each.title, " ") for each in self._wide()]
        return Part(tuple(titles), len(rows), tuple(place for place in places if place.lines))

    def _wide(self) -> list[Activity]:
        """Activities that stand for the bloc: the first, without tasks or competencies."""
        used = {each.activity for each in self.bloc.competencies}
        first = self.bloc.activities[:1] if len(self.bloc.activities) > 1 else ()
        return [each for each in first if each.id not in used and not each.tasks]

    def _linked(self) -> bool:
        return any(each.competency for each in self.bloc.criteria)

    def _rows(self) -> list[_Row]:
        """One competency a row where criteria belong to them; else one activity a row."""
        if not self._linked():
            if self.columns or not self.manner.spans:
                return [_Row(list(self.bloc.competencies))]
            if any(each.code for each in self.bloc.competencies):
                return [_Row([each]) for each in self.bloc.competencies]
            groups = groupby(self.bloc.competencies, key=lambda each: each.activity)
            return [_Row(list(group)) for _, group in groups]
        rows = {each.id: _Row([each]) for each in self.bloc.competencies}
        alone = _Row([])
        for criterion in self.bloc.criteria:
            rows.get(criterion.competency or "", alone).criteria.append(criterion)
        return ([alone] if alone.criteria else []) + list(rows.values())

    def _activities(self, rows: list[_Row]) -> Iterator[Place]:
        wide = self._wide()
        left = [each for each in self.bloc.activities if each not in wide]
        if len(rows) == 1:
            yield Place(0, 0, 1, tuple(self._told(left)))
            return
        start = 0
        for activity, group in groupby(rows, key=lambda row: row.activity):
            count = len(list(group))
            mine = [each for each in left if each.id == activity]
            yield Place(start, 0, self._span(count), tuple(self._told(mine)))
            start += count

    def _told(self, activities: Iterable[Activity]) -> Iterator[Line]:
        for each in activities:
            yield Line(coded(each.code, each.title, self.manner.activity), bold=True)
            for task in each.tasks:
                yield Line(task, bullet=not re.match(r"[A-Z]+\d", task))

    def _competencies(self, rows: list[_Row]) -> Iterator[Place]:
        plain = any(each.items for each in self.bloc.competencies) or bool(self.columns)
        for start, row in enumerate(rows):
            for column, name in enumerate(self.columns or (None,)):
                mine = [each for each in row.competencies if each.column == name]
                lines: list[Line] = []
                for each in mine:
                    text = coded(each.code, each.text, self.manner.competency)
                    lines.append(Line(text, bullet=not (each.code or plain or len(mine) == 1)))
                    lines += [Line(item, bullet=True, level=1) for item in each.items]
                yield Place(start, column + 1, 1, tuple(lines))

    def _tests(self, rows: list[_Row], column: int) -> Iterator[Place]:
        runs = self._runs(rows)
        if runs is None:
            lines = [line for each in self.bloc.assessments for line in _test(each)]
            yield Place(0, column, self._span(len(rows)), tuple(lines))
            return
        for test, (start, count) in zip(self.bloc.assessments, runs, strict=True):
            yield Place(start, column, self._span(count), tuple(_test(test)))

    def _runs(self, rows: list[_Row]) -> list[tuple[int, int]] | None:
        """The rows of each assessment's competencies, if they stand together and are its own."""
        runs: list[tuple[int, int]] = []
        end = 0
        for test in self.bloc.assessments:
            own = [
                place
                for place, row in enumerate(rows)
                if any(each.id in test.competencies for each in row.competencies)
                or any(test.id in each.assessments for each in row.criteria)
            ]
            if own != list(range(end, end + len(own))) or not own:
                return None
            runs.append((end, len(own)))
            end += len(own)
        return runs if end == len(rows) else None

    def _criteria(self, rows: list[_Row], column: int) -> Iterator[Place]:
        if not self._linked():
            lines = _observed(self.bloc.criteria, self.manner)
            yield Place(0, column, self._span(len(rows)), tuple(lines))
            return
        for start, row in enumerate(rows):
            yield Place(start, column, 1, tuple(_observed(row.criteria, self.manner)))

    def _span(self, rows: int) -> int:
        return rows if self.manner.spans else 1


def _test(test: Assessment) -> Iterator[Line]:
    """The text, its title apart in bold where the text goes on after it with another sentence."""
    first, *others = test.text.split("\n")
    title = re.match(re.escape(test.title) + r"\s*[.:]?(?=\s|$)", first)
    if title and (title[0] == first or title[0] != test.title):
        rest = first[title.end() :].strip()
        yield Line(title[0], bold=True)
        if rest:
            yield Line(rest)
    else:
        yield Line(first, bold=True)
    for other in others:
        yield Line(other)


def _observed(criteria: Iterable[Criterion], manner: Manner) -> Iterator[Line]:
    above: list[str] = []
    for each in criteria:
        path = each.heading.split(" — ") if each.heading else []
        same = 0
        while same < min(len(path), len(above)) and path[same] == above[same]:
            same += 1
        if path != above:
            for heading in path[same:] or path[-1:]:
                yield Line(heading, bold=True)
        above = path
        code = each.printed_code or each.code
        yield Line(coded(code, each.text, manner.criterion), bullet=not code)
        for item in each.items:
            yield Line(item, bullet=True, level=1)
