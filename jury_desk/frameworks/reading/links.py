"""What belongs to what: activities, competencies, assessments and criteria of a bloc."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from jury_desk.frameworks.reading.assessments import Test
from jury_desk.frameworks.reading.blocs import BlocMade
from jury_desk.frameworks.reading.codes import Role
from jury_desk.frameworks.reading.competencies import same_numbers
from jury_desk.frameworks.reading.facts import AssessmentFacts
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.joining import Made
from jury_desk.frameworks.reading.owners import place_of
from jury_desk.frameworks.reading.streams import Row

_WORD = re.compile(r"[a-z0-9]{3,}")
_STOP = frozenset({"pour", "les", "des", "une", "sur", "aux", "dans", "par", "avec", "est", "son",
    "ses", "lie", "lies", "liee", "liees", "competences", "competence", "associees", "associee",
    "evaluation", "epreuve", "criteres", "critere", "cette", "leur"})  # fmt: skip
_NUMBER = re.compile(r"\D{0,14}?(\d{1,2})\b")

_AGREE = 0.8


@dataclass
class BlocParts:
    """A bloc with its elements, and how they are linked (by place in their lists)."""

    bloc: BlocMade
    activities: list[Made]
    competencies: list[Made]
    tests: list[Test]
    criteria: list[Made]
    facts: list[AssessmentFacts] = field(default_factory=list)
    activity_of: dict[int, int] = field(default_factory=dict)
    competency_of: dict[int, int] = field(default_factory=dict)
    assessed: dict[int, list[int]] = field(default_factory=dict)
    tests_of: dict[int, list[int]] = field(default_factory=dict)
    numbers: dict[tuple[int, ...], int] = field(default_factory=dict)
    """The coded competencies by their numbers."""
    guessed: set[int] = field(default_factory=set)
    """Criteria linked by their place alone."""


def link(parts: Sequence[BlocParts], rows: Sequence[Row], columns: set[Role]) -> None:
    """Link the elements of all blocs; `columns` are the roles that headings gave."""
    _link_activities(parts)
    covering = _Covering(parts, rows)
    by_row = covering.is_by_row()
    running = any(test.running for each in parts for test in each.tests)
    for each in parts:
        _criteria_to_competencies(each, covering if by_row else None)
        _tests_to_competencies(each, running, Role.ASSESSED in columns)
        _criteria_to_tests(each, running)


def _link_activities(parts: Sequence[BlocParts]) -> None:
    agreed = coded = 0
    for each in parts:
        same, of = same_numbers(each.activities, each.competencies)
        agreed, coded = agreed + same, coded + of
    by_number = coded > 0 and agreed >= _AGREE * coded
    for each in parts:
        activities = _Activities(each.activities)
        for place, made in enumerate(each.competencies):
            activity = activities.of(made, by_number)
            if activity is not None:
                each.activity_of[place] = activity


class _Activities:
    """The activities of a bloc, by number and by row."""

    def __init__(self, activities: Sequence[Made]) -> None:
        self.numbers: dict[tuple[int, ...], int] = {}
        self.rows: list[float] = []
        self.places: list[int] = []
        for place, made in enumerate(activities):
            if made.code is not None:
                self.numbers.setdefault(made.code.numbers, place)
            # One that begins below another in its cell begins with the next row.
            row = made.row + (0.5 if made.inner and self.rows else 0)
            self.rows.append(max(row, self.rows[-1] if self.rows else row))
            self.places.append(place)

    def of(self, made: Made, by_number: bool) -> int | None:
        """The activity of a competency, or None."""
        if by_number and made.code is not None:
            return self.numbers.get(made.code.numbers)
        if made.composed:
            return None
        found = bisect_right(self.rows, made.row)
        return self.places[found - 1] if found else None


# ── criteria and competencies ────────────────────────────────────────────────────────────────


class _Covering:
    """Which competency stands beside each row, where every row has one."""

    def __init__(self, parts: Sequence[BlocParts], rows: Sequence[Row]) -> None:
        self.beside: dict[int, set[int]] = {}
        """By row, the numbers of the competencies' cells that cover it."""
        self.parts = parts
        self.bloc: BlocParts | None = None
        self.places: dict[int, list[int]] = {}
        """By cell, the competencies of the bloc asked for last."""
        held = {cell for each in parts for made in each.competencies for cell in made.cells}
        last: set[int] = set()  # a cell that a page cuts is empty overleaf
        for row in rows:
            cells = {
                item.number
                for item in row.cells
                if item.cell.paragraphs
                and (item.role in (Role.COMPETENCY, Role.ASSESSED) or item.number in held)
            }
            last = cells or last
            self.beside[row.index] = last

    def of(self, each: BlocParts, row: int) -> list[int]:
        """The places of the competencies beside a row."""
        if each is not self.bloc:
            self.bloc, self.places = each, {}
            for place, made in enumerate(each.competencies):
                for cell in made.cells:
                    self.places.setdefault(cell, []).append(place)
        cells = self.beside.get(row, set())
        return sorted({place for cell in cells for place in self.places.get(cell, ())})

    def is_by_row(self) -> bool:
        """Whether nearly every row of criteria stands beside one competency, and every
        competency beside criteria: the columns do not run on their own.
        """
        good = rows = 0
        lonely = total = 0
        for each in self.parts:
            if each.criteria and all(_by_code(each, made) is not None for made in each.criteria):
                continue
            mine = {made.row for made in each.criteria}
            beside = {row: self.of(each, row) for row in mine}
            rows += len(mine)
            good += sum(len(found) == 1 for found in beside.values())
            seen = {place for found in beside.values() for place in found}
            total += len(each.competencies)
            lonely += sum(place not in seen for place in range(len(each.competencies)))
            if any("joined" in made.reasons for made in each.competencies) and len(mine) < 3:
                lonely += 1
        return rows > 0 and good >= 0.9 * rows and lonely <= 0.1 * total


def _criteria_to_competencies(each: BlocParts, covering: _Covering | None) -> None:
    for place, made in enumerate(each.criteria):
        found = _by_code(each, made)
        if found is not None:
            each.competency_of[place] = found
            continue
        if covering is not None:
            beside = covering.of(each, made.row)
            if len(beside) == 1:
                each.competency_of[place] = beside[0]


def _by_code(each: BlocParts, made: Made) -> int | None:
    """The competency that a criterion's code names by its numbers: all but the last, or all where
    there is no more than one criterion a competency.
    """
    if made.owner:
        owned = place_of(made.owner, each.competencies)
        if owned is not None:
            return owned
    if made.code is None:
        return None
    if not each.numbers:
        for place, competency in enumerate(each.competencies):
            if competency.code is not None:
                each.numbers.setdefault(competency.code.numbers, place)
    found = each.numbers.get(made.code.numbers[:-1])
    if found is None and len(each.criteria) <= len(each.competencies):
        found = each.numbers.get(made.code.numbers)
    return found


# ── assessments ──────────────────────────────────────────────────────────────────────────────


def _tests_to_competencies(each: BlocParts, running: bool, has_assessed: bool) -> None:
    wanted = _assessed_competencies(each, has_assessed)
    numbers = {
        (made.code.prefix, made.code.numbers): place
        for place, made in enumerate(each.competencies)
        if made.code is not None
    }
    for place, facts in enumerate(each.facts):
        named = _named(facts.codes, numbers)
        if not named and facts.whole_bloc:
            named = wanted
        each.assessed[place] = named
    if any(each.assessed.values()):
        return
    if each.bloc.transversal:
        _in_order(each)
    elif len(each.tests) == 1 or (has_assessed and wanted != list(range(len(each.competencies)))):
        for place in range(len(each.tests)):
            each.assessed[place] = wanted
    elif not running and len(each.tests) > 1:
        _by_rows(each)
    _by_activity_title(each)


def _assessed_competencies(each: BlocParts, has_assessed: bool) -> list[int]:
    """The competencies of the column of those assessed; all where there is no such column."""
    if has_assessed:
        headings = {unit.heading for unit in each.bloc.units if unit.role is Role.ASSESSED}
        mine = [n for n, made in enumerate(each.competencies) if made.column in headings]
        if mine:
            return mine
    return list(range(len(each.competencies)))


def _named(codes: Iterable[str], numbers: dict[tuple[str, tuple[int, ...]], int]) -> list[int]:
    named = []
    for code in codes:
        found = re.fullmatch(r"([A-Za-z.]*?)\.?(\d+(?:\.\d+)*)", code)
        if found is None:
            continue
        key = (found[1].replace(".", "").upper(), tuple(int(n) for n in found[2].split(".")))
        place = numbers.get(key)
        if place is not None and place not in named:
            named.append(place)
    return sorted(named)


def _in_order(each: BlocParts) -> None:
    """A bloc of its own at the table's end: its lines stand beside its assessments in order."""
    shift = len(each.tests) - len(each.competencies)
    if shift in (0, 1):
        for place in range(len(each.competencies)):
            each.assessed[place + shift] = [place]


def _by_rows(each: BlocParts) -> None:
    """Assessments in cells of their own: the competencies from their row to the next one's."""
    cells = [cell for test in each.tests for cell in test.cells]
    rows = [test.row for test in each.tests]
    if len(cells) != len(set(cells)) or len(rows) != len(set(rows)):
        return
    if not each.competencies or rows[0] > min(made.row for made in each.competencies):
        return
    for place, row in enumerate(rows):
        stop = rows[place + 1] if place + 1 < len(rows) else None
        each.assessed[place] = [
            n
            for n, made in enumerate(each.competencies)
            if row <= made.row and (stop is None or made.row < stop)
        ]


def _by_activity_title(each: BlocParts) -> None:
    """An assessment whose title ends as an activity or task is titled assesses its row."""
    for place, test in enumerate(each.tests):
        if each.assessed.get(place):
            continue
        tail = folded(re.split(r"\s?:\s", test.title.text)[-1]).strip()
        for activity in each.activities:
            for item in (activity.text, *activity.items):
                title = re.sub(r"^[a-z]{1,3}\.?\d+(?:\.\d+)*\s*[:–-]?\s*", "", folded(item.text))
                if len(tail) >= 12 and title == tail and item.spans:
                    each.assessed[place] = _beside(each, item.spans[0].paragraph.id)


def _beside(each: BlocParts, paragraph: str) -> list[int]:
    rows = {u.row for u in each.bloc.units if u.paragraph.id == paragraph and u.first}
    return [place for place, made in enumerate(each.competencies) if made.row in rows]


# ── criteria and assessments ─────────────────────────────────────────────────────────────────


def _criteria_to_tests(each: BlocParts, running: bool) -> None:
    chooser = _Tests(each, running)
    for place, made in enumerate(each.criteria):
        found = chooser.of(place, made)
        if found:
            each.tests_of[place] = found
        if len(found) == 1 and place not in each.competency_of and made.code is None:
            only = each.assessed.get(found[0], [])
            if len(only) == 1 and len(each.tests) > 1:
                each.competency_of[place] = only[0]


class _Tests:
    """The assessments of a bloc, by what criteria say of them."""

    def __init__(self, each: BlocParts, running: bool) -> None:
        self.each = each
        cells = [cell for test in each.tests for cell in test.cells]
        rows = [test.row for test in each.tests]
        alone = len(cells) == len(set(cells)) and len(rows) == len(set(rows))
        self.rows = rows if alone and not running and len(rows) > 1 else []
        self.of_competency: dict[int, list[int]] = {}
        for number, assessed in sorted(each.assessed.items()):
            for competency in assessed:
                self.of_competency.setdefault(competency, []).append(number)
        self.numbers: dict[int, list[int]] = {}
        self.stems = [_stems(test.title.text) for test in each.tests]
        for place, test in enumerate(each.tests):
            if test.number is not None:
                self.numbers.setdefault(test.number, []).append(place)
        self.headed: dict[tuple[str, ...], int | None] = {}

    def of(self, place: int, made: Made) -> list[int]:
        """The assessments in which a criterion is observed."""
        competency = self.each.competency_of.get(place)
        if len(self.each.tests) == 1:
            assessed = self.each.assessed.get(0, [])
            alone = competency is None or not assessed or competency in self.of_competency
            return [0] if alone else []
        headed = self._by_heading(tuple(text.text for text in made.headings))
        if headed is not None:
            return [headed]
        if competency is not None:
            return self.of_competency.get(competency, [])
        before = bisect_right(self.rows, made.row)
        if before:
            self.each.guessed.add(place)
            return [before - 1]
        return []

    def _by_heading(self, headings: tuple[str, ...]) -> int | None:
        """The assessment that a heading names: by its number, else by its title's words."""
        if headings not in self.headed:
            found = (self._named(heading) for heading in headings)
            self.headed[headings] = next((place for place in found if place is not None), None)
        return self.headed[headings]

    def _named(self, heading: str) -> int | None:
        numbered = _NUMBER.match(heading)
        mates = self.numbers.get(int(numbered[1]), []) if numbered is not None else []
        if len(mates) == 1:
            return mates[0]
        words = _stems(heading)
        scores = [len(words & stems) for stems in self.stems]
        best = max(scores, default=0)
        return scores.index(best) if best and scores.count(best) == 1 else None


def _stems(text: str) -> set[str]:
    return {word[:5] for word in _WORD.findall(folded(text)) if word not in _STOP}
