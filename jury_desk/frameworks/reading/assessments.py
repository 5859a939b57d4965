"""Assessments of a bloc: where each begins in the column, and what its title is."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from jury_desk.frameworks.reading.codes import Role
from jury_desk.frameworks.reading.competencies import Context
from jury_desk.frameworks.reading.content import starts_as_test
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.joining import goes_on, join, repeated_at_start
from jury_desk.frameworks.reading.segments import Unit
from jury_desk.frameworks.reading.spans import Text

# Names of tests that begin an assessment wherever they stand at the start of a line.
_STRONG = re.compile(
    r"(?:written (?:test|exam|case)|oral (?:presentation|exam)|case study|role[- ]play"
    r"|mises? en situation|etudes? d[eu]s? cas|cas pratiques?|jeux? de (?:role|simulation)"
    r"|business game|serious game|memoire|these|questionnaires?|qcm|quiz"
    r"|tests?\b(?! de comprehension)"
    r"|toeic|toefl|ielts|bulats|linguaskill|cambridge|grand oral|examen|controle continu"
    r"|epreuve\s+(?:n\s?°\s?)?\d|evaluation\s+(?:n\s?°\s?)?\d"
    r"|epreuve (?:orale|ecrite|pratique|professionnelle)?\s*:"
    r"|travail (?:individuel|collectif|de groupe|en groupe) sur"
    r"|travaux (?:individuels|collectifs|de groupe|pratiques)"
    r"|projets? (?:individuel|collectif|de groupe|tutore|professionnel|fil rouge|de fin)"
    r"|dossier professionnel\b|rapport (?:de stage|professionnel|d'activite|de mission)"
    r"|entretien (?:technique|final|avec le jury|professionnel)|questionnement a partir"
    r"|realisation d'un[e]? |elaboration d'un[e]? |conception d'un[e]? |production d'un[e]? "
    r"|presentation d'un projet|simulation d)"
)
_NUMBERED = re.compile(
    r"(?:(?:evaluation|epreuve|modalite|partie)\s+n?\s?°?\s?)?(\d{1,2})\s?[/)]\s"
)
_LABELLED = re.compile(r"(?:evaluation|epreuve|modalite)\s+n?\s?°?\s?(\d{1,2})\b")
_INNER = re.compile(r"(?<=[.;!?)»])\s+(?=[A-ZÀ-ÖØ-Þ\"«])")
_NAMED_INNER = re.compile(
    r"(?:mise en situation|etude de cas|cas pratique|jeu de role|questionnaire|epreuve|memoire)"
    r"[^.:;]{0,60}:"
)

# What follows the name of a test and no longer belongs to it.
_CUTS = re.compile(
    r"\s+(?:qui|que|pour|afin|face a|visant|permettant|sous forme|sous la forme|dans le but"
    r"|dans lequel|dans laquelle|au cours|lors de|devant|a partir|a l'issue|en vue|basee?s?"
    r"|portant|consistant|comprenant|comportant|incluant|impliquant|utilisant"
    r"|avec(?! (?:le|un) jury)|durant|pendant"
    r"|(?:de|d')\s?(?:\d{1,3}|une|deux|trois|quatre)\s?(?:h\b|heures?|minutes?|mn|min\b|jours?)"
    r"|ou le candidat|ou les candidats|en lien avec|d'une duree|realisee?s?|menee?s?|remis(?:e|es)?"
    r"|[a-z]{4,}ant)\b"
)
_CAPITAL = re.compile(r"(?<![.:;,!?«\"/-])\s+(?=[A-ZÀ-ÖØ-Þ][a-zà-ÿ]{1,}\s+[a-zà-ÿ(])")
_STARTING = re.compile(
    r"(?:a partir|dans le cadre|sur la base|en prenant|le candidat|les candidats|l'apprenant"
    r"|les apprenants|chaque candidat|il s'agit|il est demande|au cours|a l'issue|lors d)"
)
_LONGEST_TITLE = 160
_HEAD = 200  # letters that tell whether a line begins an assessment
_MOST_WORDS = 14


@dataclass
class Test:
    """An assessment as it is found."""

    row: int
    title: Text = field(default_factory=Text)
    text: Text = field(default_factory=Text)
    composed: str | None = None
    number: int | None = None
    rows: set[int] = field(default_factory=set)
    cells: set[int] = field(default_factory=set)
    running: bool = False
    """Whether its text runs on over rows without a break of its own."""
    reasons: list[str] = field(default_factory=list)


def assessments_of(units: Iterable[Unit], context: Context) -> list[Test]:
    """The assessments of a bloc in reading order."""
    maker = _Tests(context)
    for unit in units:
        if unit.role is Role.ASSESSMENT:
            for part in _parts(unit):
                maker.add(part)
    return maker.finished()


def _parts(unit: Unit) -> Iterator[Unit]:
    """A line cut where another assessment begins within it."""
    start, text = 0, unit.text
    for found in _INNER.finditer(text):
        rest = folded(text[found.end() : found.end() + 120])
        if _NAMED_INNER.match(rest):
            yield replace(unit, span=unit.span.part(start, found.start()))
            start = found.end()
            unit = replace(unit, first=False)
    yield replace(unit, span=unit.span.part(start), first=unit.first and start == 0)


class _Tests:
    def __init__(self, context: Context) -> None:
        self.context = context
        self.made: list[Test] = []
        self.cell = -1
        self.bullet: str | None = None

    def add(self, unit: Unit) -> None:
        same_cell, self.cell = unit.cell == self.cell, unit.cell
        last = self.made[-1] if self.made else None
        if last is not None:
            unit = self._without_repeat(last, unit, same_cell)
            if not unit.text:
                return
        if last is None or self._begins(last, unit, same_cell):
            self._begin(unit)
            return
        last.rows.add(unit.row)
        last.cells.add(unit.cell)
        if goes_on(last.text, unit, same_cell):
            if not same_cell:
                last.running = True
            join(last.text, unit.span, self.context.vocabulary)
        else:
            last.text.add(unit.span, "\n")

    def _without_repeat(self, last: Test, unit: Unit, same_cell: bool) -> Unit:
        """What cut cells print twice is kept once."""
        again = repeated_at_start(last.text, unit.text) if not same_cell else 0
        if not again and not same_cell and len(unit.text.split()) >= 5:
            text = last.text.tail(len(unit.text) * 3)
            again = len(unit.text) if text.endswith(unit.text) else 0
            again = again or (len(unit.text) if f"\n{unit.text}\n" in f"{text}\n" else 0)
        if again and not (again == len(unit.text) and _STRONG.match(folded(unit.text[:_HEAD]))):
            self.context.twice.append(unit.span.part(0, again))
            return replace(unit, span=unit.span.part(again))
        return unit

    def _begins(self, last: Test, unit: Unit, same_cell: bool) -> bool:
        plain = folded(unit.text[:_HEAD]).lstrip("«\"' ")
        if goes_on(last.text, unit, same_cell) and not _NUMBERED.match(plain):
            return False
        numbered = _NUMBERED.match(plain) or _LABELLED.match(plain)
        if numbered is not None:
            due = last.number + 1 if last.number is not None else None
            rest = plain[numbered.end() :].lstrip(" :/-–")
            if int(numbered[1]) == due:
                return True
            if last.number is None and starts_as_test(rest) and unit.first:
                return True
        if unit.bullet is not None:
            return (
                unit.bullet == self.bullet
                and not last.text.tail(20).rstrip().endswith(":")
                and _STRONG.match(plain) is not None
            )
        if last.text.tail(20).rstrip().endswith(":"):
            return False
        if same_cell and _tells_of(last, plain):
            return False
        if _STRONG.match(plain) is not None:
            return True
        if unit.paragraph.heading is not None or (unit.paragraph.bold and len(unit.text) < 120):
            return starts_as_test(plain)
        return False

    def _begin(self, unit: Unit) -> None:
        test = Test(unit.row, text=Text.of(unit.span), rows={unit.row}, cells={unit.cell})
        numbered = _NUMBERED.match(folded(unit.text[:_HEAD])) or _LABELLED.match(
            folded(unit.text[:_HEAD])
        )
        if numbered is not None:
            test.number = int(numbered[1])
        if unit.code is not None and unit.code_span is not None:
            test.text = Text.of(unit.code_span)
            test.text.add(unit.span)
        self.bullet = unit.bullet
        self.made.append(test)

    def finished(self) -> list[Test]:
        """The assessments with their titles; one printed beside several rows is one."""
        kept: list[Test] = []
        known: dict[str, Test] = {}
        for test in self.made:
            letters = folded(" ".join(test.text.text.split()))
            same = known.setdefault(letters, test) if len(letters.split()) >= 3 else test
            if same is not test:
                same.rows |= test.rows
                self.context.twice += test.text.spans
                continue
            test.title = test.text.head(title_length(test.text.text))
            kept.append(test)
        return kept


def _tells_of(last: Test, plain: str) -> bool:
    """Whether a line begins as the name just printed above it does, and says more of it."""
    name = folded(last.text.text).split()
    words = plain.split()
    return (
        len(last.text.spans) == 1
        and 2 <= len(name) <= _MOST_WORDS
        and len(words) > len(name)
        and words[:2] == name[:2]
    )


def title_length(text: str) -> int:
    """How many letters of an assessment's text are its title."""
    line = text.split("\n", 1)[0][:2000]
    plain = folded(line)
    end = _sentence_end(line)
    colon = _colon(line, end)
    if colon is not None:
        return colon
    head = plain[:end]
    quoted = line.find("»")
    if 0 <= line.find("«") < _LONGEST_TITLE and 0 < quoted < end:
        return quoted + 1
    start = _after_number(plain)
    cut = _CUTS.search(head, start + 8)
    if cut is not None:
        end = min(end, cut.start())
    capital = _CAPITAL.search(line, start + 6, end)
    if capital is not None and capital.start() > start:
        end = min(end, capital.start())
    comma = line.find(", ", start, end)
    if comma > 0 and end > 80:
        end = comma
    words = line[:end].split(" ")
    if len(words) > 30:
        end = len(" ".join(words[:_MOST_WORDS]))
    return len(re.sub(r"\s+\d{1,2}\Z", "", line[:end].rstrip(" .:;,–-")))


def _sentence_end(line: str) -> int:
    found = re.search(r"[.;!?](?:\s|$)", line)
    return found.start() if found else len(line)


def _after_number(plain: str) -> int:
    found = _NUMBERED.match(plain)
    return found.end() if found else 0


def _colon(line: str, end: int) -> int | None:
    """Where the title ends whose name is followed by a colon; None where there is no colon."""
    found = re.search(r"\s?:(?:\s|$)", line[:end])
    if found is None or found.start() > _LONGEST_TITLE:
        return None
    start = _after_number(folded(line))
    if _CUTS.search(folded(line[: found.start()]), start + 8) is not None:
        return None
    rest = line[found.end() : end]
    plain = folded(rest)
    if not rest.strip() or _STARTING.match(plain):
        return found.start()
    quoted = rest.find("»")
    if rest.startswith("«") and 0 < quoted < _LONGEST_TITLE:
        return found.end() + quoted + 1
    stop = len(rest)
    for pattern, text in ((_CUTS, plain), (_CAPITAL, rest)):
        cut = pattern.search(text, 4)
        if cut is not None:
            stop = min(stop, cut.start())
    if len(rest[:stop].split()) > _MOST_WORDS - 2 or "," in rest[:stop]:
        return found.start()
    return found.end() + len(rest[:stop].rstrip(" .:;,–-"))
