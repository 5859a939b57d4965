"""Competencies and criteria told by headings and lists, put into tables of the same paragraphs.

Many occupational frameworks have no table: "Compétence n° 1 : …" as a heading, "Critères de
performance" beneath it, then a list. The paragraphs of such a document are laid out as rows of
competency, assessment and criteria, so that what reads tables reads them as well.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

import msgspec

from jury_desk.domain.source import Cell, Page, Paragraph, SourceDocument, Table
from jury_desk.frameworks.reading.folding import folded

_TOLD = "told."
_FEWEST_CRITERIA = 2
_LONGEST_LABEL = 120
_LONGEST_HEADING = 300
_REPEATED = 3
_LABEL_WORDS = 3

_NUMBER = r"\s?(?:n\s?[°º]\s?)?(?:\d{1,2}(?:\.\d{1,2}){0,2}|[ivx]{1,4}|[a-h])(?![\w%])"
_BLOC = re.compile(
    rf"^(?:fiche\s)?(?:(?:rncp|rs)\s?\d{{3,6}}\s?-?\s?)?(?:blocs?(?:\sde\scompetences)?|bc|ccp|certificat\sde\scompetences"
    rf"(?:\sprofessionnelles)?|activites?(?:\s|-)types?|at|domaine(?:\sde\scompetences)?|unites?|modules?"
    rf"|units?|blocks?){_NUMBER}"
)
_COMPETENCY = re.compile(
    rf"^(?:fiche\s)?(?:competences?(?:\sprofessionnelles?)?|cp|c|lo|learning\soutcomes?|ac?\d{{1,2}}\.?c){_NUMBER}"
    r"|^(?:competences?(?:\sprofessionnelles?)?|learning\soutcome)\s?:\s?\S"
)
_CRITERIA = re.compile(
    r"^(?:les\s)?(?:criteres?|indicateurs?|performance\scriteria|assessment\scriteria|criteria)\b"
)
_ASSESSMENT = re.compile(
    r"^(?:modalites?|epreuves?|evaluations?|mises?\sen\ssituation|methodes?\sd'evaluation|assessment)\b"
)
_OTHER = re.compile(
    r"^(?:descri|contexte|savoir|connaissance|moyens?|ressources?|duree|materiel|conditions?|prerequis"
    r"|objectifs?|presentation|definition|deroulement|remarque|commentaire|processus|knowledge|context"
    r"|resources|taches?|activites?\s(?:associees?|et)|livrables?|exemples?)\b"
)
_LEADERS = re.compile(r"\.{4,}|…{2,}|\s\d{1,3}$")


class _Kind(Enum):
    BLOC = 1
    COMPETENCY = 2
    CRITERIA = 3
    ASSESSMENT = 4
    OTHER = 5
    TEXT = 6


@dataclass
class _Competency:
    head: list[Paragraph]
    assessments: list[Paragraph] = field(default_factory=list)
    criteria: list[Paragraph] = field(default_factory=list)


@dataclass
class _Bloc:
    title: Paragraph | None
    page: int
    competencies: list[_Competency] = field(default_factory=list)
    head: list[Paragraph] = field(default_factory=list)
    """What stands before its first competency."""
    loose: list[Paragraph] = field(default_factory=list)
    names: list[Paragraph] = field(default_factory=list)
    """The lines below the title that is a number alone."""

    def name(self, item: Paragraph, section: _Kind) -> None:
        """Take the line below a number as what it is the number of."""
        if section is _Kind.COMPETENCY and self.competencies:
            self.competencies[-1].head.append(item)
        else:
            self.names.append(item)

    def aside(self, item: Paragraph) -> None:
        """Keep a line that is no part of a competency."""
        (self.loose if self.competencies else self.head).append(item)


def is_told(table: Table) -> bool:
    """Whether a table was made here: its columns are competency, assessment and criteria."""
    return table.id.startswith(_TOLD)


def is_label(text: str) -> bool:
    """Whether a line heads a section of a competency ("Critères de performance")."""
    plain = folded(text).strip(" -–:")
    return len(plain) <= _LONGEST_LABEL and any(
        pattern.match(plain) for pattern in (_CRITERIA, _ASSESSMENT, _OTHER)
    )


def with_tables(source: SourceDocument) -> SourceDocument:
    """The source, where competencies and criteria told by headings and lists (no table) stand in
    tables of the same paragraphs; the same source where nothing of that kind is found.
    """
    if any(_heads_criteria(block) for page in source.pages for block in page.blocks):
        return source
    lines = [
        (page.number, block)
        for page in source.pages
        for block in page.blocks
        if isinstance(block, Paragraph) and block.text
    ]
    blocs = _Teller([item for _, item in lines]).told(lines)
    told = sum(len(item.criteria) for bloc in blocs for item in bloc.competencies)
    if told < _FEWEST_CRITERIA:
        return source
    return _laid_out(source, blocs)


def _heads_criteria(block: Table | Paragraph) -> bool:
    """Whether a table's head names criteria: then tables tell them."""
    if isinstance(block, Paragraph):
        return False
    head = (cell for cell in block.cells if cell.row < 3)
    return any(
        _CRITERIA.match(folded(item.text).lstrip(" -•"))
        or re.search(r"\breferentiel\sd'evaluation\b", folded(item.text))
        for cell in head
        for item in cell.paragraphs
    )


class _Teller:
    """Tells what each line is, and puts blocs together."""

    def __init__(self, lines: Sequence[Paragraph]) -> None:
        self._repeated = {
            text
            for text, times in Counter(item.text for item in lines).items()
            if times >= _REPEATED
        }
        labels = [item for item in lines if self._is_label(item, _CRITERIA)]
        self._rank = min((_rank(item) for item in labels), default=9)
        self._labelled = bool(labels)

    def told(self, lines: Sequence[tuple[int, Paragraph]]) -> list[_Bloc]:
        """The blocs, the first without a title holding what stands before any."""
        blocs = [_Bloc(None, lines[0][0] if lines else 1)]
        kinds = [self._kind(item) for _, item in lines]
        competencies = {
            place for place, kind in enumerate(kinds) if kind is _Kind.COMPETENCY
        } or set(self._above_labels(lines, kinds))
        section = _Kind.OTHER
        names = self._names(lines, kinds, competencies)
        for place, (page, item) in enumerate(lines):
            if place in names:
                blocs[-1].name(item, section)
                continue
            kind = _Kind.COMPETENCY if place in competencies else kinds[place]
            bloc = blocs[-1]
            if kind is _Kind.BLOC:
                blocs.append(_Bloc(item, page))
                section = _Kind.OTHER
            elif kind is _Kind.COMPETENCY:
                bloc.competencies.append(_Competency([item]))
                section = _Kind.COMPETENCY
            elif kind is not _Kind.TEXT:
                bloc.aside(item)
                section = kind
            else:
                self._put(bloc, section, item)
        return [*_without_lists(blocs)]

    def _names(
        self,
        lines: Sequence[tuple[int, Paragraph]],
        kinds: Sequence[_Kind],
        competencies: set[int],
    ) -> set[int]:
        """The lines that name the bloc or competency whose number alone stands above them."""
        return {
            place + 1
            for place, (_, item) in enumerate(lines[:-1])
            if (kinds[place] is _Kind.BLOC or place in competencies)
            and _is_number_alone(item)
            and place + 1 not in competencies
            and kinds[place + 1] in (_Kind.TEXT, _Kind.OTHER)
            and not self._is_label(lines[place + 1][1], _OTHER)
        }

    def _put(self, bloc: _Bloc, section: _Kind, item: Paragraph) -> None:
        last = bloc.competencies[-1] if bloc.competencies else None
        if last is None or (item.text in self._repeated and item.bullet is None):
            bloc.aside(item)
        elif section is _Kind.CRITERIA or (
            # Where nothing is labelled as criteria, the list under a competency holds them.
            section is _Kind.COMPETENCY and not self._labelled and item.bullet is not None
        ):
            last.criteria.append(item)
        elif section is _Kind.ASSESSMENT:
            last.assessments.append(item)
        else:
            bloc.aside(item)

    def _kind(self, item: Paragraph) -> _Kind:
        plain = folded(item.text).strip(" -–:")
        is_head = item.bullet is None and len(plain) <= _LONGEST_HEADING
        if is_head and _BLOC.match(plain):
            return _Kind.BLOC
        if is_head and _COMPETENCY.match(plain):
            return _Kind.COMPETENCY
        for pattern, kind in ((_CRITERIA, _Kind.CRITERIA), (_ASSESSMENT, _Kind.ASSESSMENT)):
            if self._is_label(item, pattern):
                return kind
        if self._is_label(item, _OTHER) and _rank(item) < 9:
            return _Kind.OTHER
        # A line that stands out as the labels of criteria do ends their list.
        return _Kind.OTHER if _rank(item) < 8 and _rank(item) <= self._rank else _Kind.TEXT

    def _is_label(self, item: Paragraph, pattern: re.Pattern[str]) -> bool:
        plain = folded(item.text).strip(" -–:")
        if len(plain) > _LONGEST_LABEL or item.bullet is not None or not pattern.match(plain):
            return False
        return _rank(item) < 9 or (len(plain.split()) <= 4 and not plain.endswith("."))

    def _above_labels(
        self, lines: Sequence[tuple[int, Paragraph]], kinds: Sequence[_Kind]
    ) -> Iterator[int]:
        """Where competencies have no code: the last line that stands out above each label."""
        for place, kind in enumerate(kinds):
            if kind is not _Kind.CRITERIA:
                continue
            for before in range(place - 1, -1, -1):
                item = lines[before][1]
                if kinds[before] in (_Kind.BLOC, _Kind.CRITERIA):
                    break
                is_label = self._is_label(item, _OTHER) or self._is_label(item, _ASSESSMENT)
                if _rank(item) < 8 and not is_label:
                    yield before
                    break


def _is_number_alone(item: Paragraph) -> bool:
    """Whether a heading is a number without a name ("Fiche compétence n° 3")."""
    plain = folded(item.text).strip(" -–:.")
    found = _BLOC.match(plain) or _COMPETENCY.match(plain)
    return found is not None and found.end() == len(plain)


def _rank(item: Paragraph) -> int:
    """How much a line stands out: a heading's level, then bold, then what ends with a colon."""
    if item.heading is not None:
        return item.heading
    if item.bullet is None and (item.bold or item.underlined) and len(item.text) < _LONGEST_HEADING:
        return 7
    return 8 if item.bullet is None and item.text.rstrip().endswith(":") else 9


def _without_lists(blocs: Sequence[_Bloc]) -> Iterator[_Bloc]:
    """Without the lists of competencies that a document begins with: what is told again in full
    is told once.
    """
    full = {_key(item.head[0]) for bloc in blocs for item in bloc.competencies if item.criteria}
    titles = {
        _key(bloc.title)
        for bloc in blocs
        if bloc.title is not None and any(item.criteria for item in bloc.competencies)
    }
    for bloc in blocs:
        kept = [
            item
            for item in bloc.competencies
            if item.criteria
            or (_key(item.head[0]) not in full and not _LEADERS.search(item.head[0].text))
        ]
        for item in bloc.competencies:
            if not any(item is other for other in kept):
                bloc.loose += [*item.head, *item.assessments]
        bloc.competencies = kept
        is_listed = bloc.title is not None and not kept and (
            _key(bloc.title) in titles or bool(_LEADERS.search(bloc.title.text))
        )  # fmt: skip
        if is_listed and bloc.title is not None:
            bloc.head.insert(0, bloc.title)
            bloc.title = None
        yield bloc


def _key(item: Paragraph) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", _LEADERS.sub("", folded(item.text))))


def _laid_out(source: SourceDocument, blocs: Sequence[_Bloc]) -> SourceDocument:
    """The source with each bloc's title, table and other lines in place of its paragraphs."""
    made: dict[int, list[Table | Paragraph]] = {page.number: [] for page in source.pages}
    for number, bloc in enumerate(blocs, 1):
        blocks = made[bloc.page]
        named = bloc.title is not None and bloc.names and bloc.competencies
        if bloc.title is not None and not named:
            blocks.append(msgspec.structs.replace(bloc.title, heading=bloc.title.heading or 2))
            blocks += bloc.names
        blocks += bloc.head
        if bloc.competencies:
            titles = [bloc.title, *bloc.names] if bloc.title is not None and named else []
            blocks.append(_table(f"{_TOLD}{number}", bloc.competencies, titles))
        blocks += bloc.loose
    told = _told_names(blocs)
    pages = []
    for page in source.pages:
        kept: list[Table | Paragraph] = []
        for block in page.blocks:
            if isinstance(block, Table):
                kept += _paragraphs(block) if _repeats(block, told) else [block]
            elif not block.text:
                kept.append(block)
        pages.append(_page(page, [*made[page.number], *kept]))
    return msgspec.structs.replace(source, pages=tuple(pages))


def _told_names(blocs: Sequence[_Bloc]) -> set[str]:
    """The names of all blocs and competencies told."""
    named = [item for bloc in blocs for item in (bloc.title, *bloc.names) if item is not None]
    return {
        _key(item)
        for item in (*named, *(part for bloc in blocs for each in bloc.competencies
                               for part in each.head))
    }  # fmt: skip


def _repeats(table: Table, told: set[str]) -> bool:
    """Whether a table lists what is told in full elsewhere: an overview."""
    keys = [_key(item) for item in _paragraphs(table)]
    long = [key for key in keys if len(key.split()) > _LABEL_WORDS]
    return bool(long) and sum(key in told for key in long) * 2 > len(long)


def _paragraphs(table: Table) -> list[Paragraph]:
    return [item for cell in table.cells for item in cell.paragraphs]


def _page(page: Page, blocks: Sequence[Table | Paragraph]) -> Page:
    return msgspec.structs.replace(page, blocks=tuple(blocks))


def _table(name: str, competencies: Sequence[_Competency], titles: Sequence[Paragraph]) -> Table:
    first = 1 if titles else 0
    above = [Cell(row=0, column=0, column_span=3, paragraphs=tuple(titles))] if titles else []
    cells = above + [
        Cell(row=row, column=column, paragraphs=tuple(paragraphs))
        for row, item in enumerate(competencies, first)
        for column, paragraphs in enumerate((item.head, item.assessments, item.criteria))
    ]
    return Table(
        id=name, rows=first + len(competencies), columns=3, cells=tuple(cells), ruled=False
    )
