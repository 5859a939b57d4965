"""Every unit of the rows with its kind and its bloc."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from jury_desk.domain.source import Paragraph
from jury_desk.frameworks.reading.between import modality_label
from jury_desk.frameworks.reading.blocs import BlocMade, learnt
from jury_desk.frameworks.reading.codes import Code, Families, Role, code_at_start
from jury_desk.frameworks.reading.families import is_tick
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.owners import Owned, known_competencies
from jury_desk.frameworks.reading.row_units import (
    code_blocs,
    goes_on_title,
    is_rule,
    is_title_of,
    more_title,
    same_bloc,
    with_codes_alone,
)
from jury_desk.frameworks.reading.segments import CellState, Unit, unit_of, units_of
from jury_desk.frameworks.reading.spans import Span, Text, Vocabulary, whole
from jury_desk.frameworks.reading.streams import Row, RowCell, Streams, paragraphs_of

_BOTH = frozenset({Role.COMPETENCY, Role.ASSESSED})
_ACTIVE = frozenset({Role.ACTIVITY, Role.TASK})
_LOOSE = frozenset({Role.OTHER, Role.CODE, Role.WEIGHT, Role.LEVEL, Role.BY_HAND})
_TRANSVERSAL = re.compile(r"(?:competences?|bloc|epreuves?)?\s*transvers|tous les blocs")


@dataclass
class Placed:
    """All blocs with their units, and what the rows taught."""

    blocs: list[BlocMade]
    families: Families
    rows: list[Row]
    loose: list[Unit] = field(default_factory=list)
    """Units of columns that hold no element: weights, levels, anything else."""


def placed_units(streams: Streams, vocabulary: Vocabulary) -> Placed:
    """The units of the streams' rows, bloc by bloc."""
    families = learnt(streams)
    trial = _Placer(streams, families, vocabulary, numbered=False)
    trial.run()
    placer = _Placer(streams, families, vocabulary, numbered=trial.agreement() >= 0.6)
    placer.run()
    blocs = [bloc for bloc in placer.blocs if bloc.units or bloc.title]
    return Placed(blocs, families, streams.rows, placer.loose)


class _Placer:
    def __init__(
        self, streams: Streams, families: Families, vocabulary: Vocabulary, *, numbered: bool
    ) -> None:
        self.streams = streams
        self.families = families
        self.vocabulary = vocabulary
        self.numbered = numbered
        self.blocs: list[BlocMade] = []
        self.by_number: dict[int, BlocMade] = {}
        self.current: BlocMade | None = None
        self.loose: list[Unit] = []
        self.competencies = known_competencies(streams.rows)
        self.owned: dict[Role, Owned] = {}
        self.agreed = self.differed = 0
        self.bloc_prefix = next((family[0] for family in families.forced), None)
        self.barred = self.bloc_prefix is None and not self._prints_blocs()

    def _prints_blocs(self) -> bool:
        for row, item, paragraph in paragraphs_of(self.streams.rows):
            code = code_at_start(paragraph.text)
            if item.role is Role.BLOC and not row.title:
                return True
            if code is not None and self.families.role(code) is Role.BLOC:
                return True
        return False

    def agreement(self) -> float:
        """How many coded competencies have their bloc's number first."""
        return self.agreed / (self.agreed + self.differed) if self.agreed else 0.0

    def run(self) -> None:
        for row in self.streams.rows:
            self.row(row)

    def row(self, row: Row) -> None:
        cells = row.filled()
        rest = self._bloc_row(row, cells)
        units = [with_codes_alone(list(self._units(row, item))) for item in rest]
        before = self.current
        code_blocs(units)
        for group in units:
            self._bloc_cell(group)
        titled = self.current if self.current is not before else None
        self._transversal([unit for group in units for unit in group])
        self._codes(units)
        flat = [unit for group in units for unit in group]
        home = self._home(flat)
        for unit in flat:
            self._put(unit, home, titled)

    # ── blocs ────────────────────────────────────────────────────────────────────────────────

    def _bloc_row(self, row: Row, cells: list[RowCell]) -> list[RowCell]:
        """Begin a bloc whose title takes the row, cut over several cells or not; the cells left."""
        if not cells:
            return []
        if row.candidate and not self.barred:
            self._across_title(row, cells[0])
            return []
        first = cells[0]
        paragraph = first.cell.paragraphs[0]
        code = code_at_start(paragraph.text)
        is_bloc = code is not None and self.families.role(code) is Role.BLOC
        if not is_bloc and not self._is_bar(row, cells):
            return cells
        others = cells[1:]
        if others and not all(goes_on_title(item) for item in others):
            return cells
        if others and len(first.cell.paragraphs) > 1:
            return cells
        units = list(self._units(row, first))
        if not units:  # a heading without a letter
            return []
        bloc = self._begin(units[0], row.index)
        rest = more_title(bloc, units[1:])
        for item in others:
            self._cut_title(bloc, whole(item.cell.paragraphs[0]))
        for unit in rest:
            self._put(unit, bloc, bloc)
        return []

    def _across_title(self, row: Row, item: RowCell) -> None:
        """A heading before a table that names several blocs begins a bloc across them."""
        for unit in self._units(row, item):
            if len(self.blocs) >= 2 and self._names_blocs(unit.text):
                bloc = BlocMade(row.index, title=Text.of(unit.span), transversal=True)
                self.blocs.append(bloc)
                self.current = bloc

    def _is_bar(self, row: Row, cells: list[RowCell]) -> bool:
        """A line over the whole width, where no bloc is coded: a bloc's title."""
        if not self.barred or len(cells) != 1:
            return False
        if row.candidate:
            return True
        cell = cells[0].cell
        width = self.streams.widths.get(row.table, 0)
        text = cell.text
        return (
            width >= 3
            and cell.column_span >= width
            and len(cell.paragraphs) == 1
            and len(text) <= 250
            and code_at_start(text) is None
            and cell.paragraphs[0].bullet is None
        )

    def _begin(self, unit: Unit, row: int) -> BlocMade:
        number = unit.code.numbers[0] if unit.code else None
        known = self.by_number.get(number) if number is not None else None
        if known is not None and same_bloc(known, unit):
            self.current = known
            known.repeated += [span for span in (unit.code_span, unit.span) if span is not None]
            return known
        if unit.code is None and self.current is not None and is_title_of(self.current, unit):
            self.current.repeated.append(unit.span)
            return self.current
        bloc = BlocMade(row, number, unit.code, unit.code_span, Text.of(unit.span))
        self.blocs.append(bloc)
        if number is not None:
            self.by_number[number] = bloc
        self.current = bloc
        return bloc

    def _cut_title(self, bloc: BlocMade, span: Span) -> None:
        """Append what the columns cut off a title."""
        joint, repeated = self.vocabulary.joint(bloc.title.text, span.text)
        if repeated:
            bloc.title.dropped = True
            bloc.repeated.append(span.part(0, repeated))
        bloc.title.add(Span(span.paragraph, span.start + repeated, span.end), joint)

    def _bloc_cell(self, units: list[Unit]) -> None:
        """Begin the bloc whose title stands in a cell among others; its units leave the list."""
        place = 0
        while place < len(units):
            unit = units[place]
            if unit.role is Role.BLOC and (unit.code is not None or unit.first):
                del units[place]
                bloc = self._begin(unit, unit.row)
                units[place:] = more_title(bloc, units[place:])
            else:
                place += 1

    def _transversal(self, units: list[Unit]) -> None:
        """A line of competencies that names several blocs, at none of them: a bloc of its own."""
        for unit in units:
            alone = len(units) == 1 and unit.role in _ACTIVE
            if not (alone or unit.role in _BOTH) or not unit.first or unit.code is not None:
                continue
            if len(unit.text) > 160 or len(self.blocs) < 2 or any(u.code for u in units):
                continue
            if not alone and any(other.role in _ACTIVE for other in units):
                continue
            if self._names_blocs(unit.text) or _TRANSVERSAL.match(folded(unit.text)):
                bloc = BlocMade(unit.row, title=Text.of(unit.span), transversal=True)
                self.blocs.append(bloc)
                self.current = bloc
                unit.role = Role.BLOC
                return

    def _names_blocs(self, text: str) -> bool:
        prefix = self.bloc_prefix
        if prefix is None or len(prefix) > 3:
            found = re.search(r"\bblocs?\s+\d.*\b(?:et|à|,)\s*\d", folded(text))
            return found is not None
        named = {int(n) for n in re.findall(rf"\b{re.escape(prefix)}\.?\s?(\d{{1,2}})\b", text)}
        return len(named & set(self.by_number)) >= 2

    # ── units ────────────────────────────────────────────────────────────────────────────────

    def _units(self, row: Row, item: RowCell) -> Iterator[Unit]:
        state = CellState()
        first, follow = True, None
        owned = self._owned(row, item)
        for paragraph in item.cell.paragraphs:
            for unit in self._cut(paragraph, item.role, state):
                unit.row, unit.cell, unit.first = row.index, item.number, first
                unit.heading = item.column.heading
                if first and item.labelled:
                    unit.span = unit.span.part(modality_label(unit.text) or 0)
                    self.streams.asides.append((paragraph, "column-heading"))
                first = False
                if owned.names(unit):
                    self.streams.asides.append((unit.paragraph, "printed-twice"))
                elif owned.labels(unit):
                    self.streams.asides.append((unit.paragraph, "column-heading"))
                elif owned.takes(unit):
                    yield unit
                else:
                    follow = self._route(unit, item.role, follow)
                    yield unit

    def _owned(self, row: Row, item: RowCell) -> Owned:
        """Whose criteria a cell holds: where it stands alone, a page may have cut it off the last
        of its column.
        """
        before = self.owned.get(item.column.role)
        if before is None or len(row.filled()) > 1:
            before = Owned(item.role, self.competencies)
            self.owned[item.column.role] = before
        return before

    def _cut(self, paragraph: Paragraph, role: Role, state: CellState) -> Iterator[Unit]:
        for span, bullet in units_of(paragraph, role, self.families, state):
            yield unit_of(span, bullet, role, self.families)

    def _route(self, unit: Unit, column: Role, follow: Role | None) -> Role | None:
        """Give a unit the kind of its code; what follows it uncoded in the cell goes along."""
        kind = self.families.role(unit.code) if unit.code is not None else None
        if kind is None:
            if follow is not None:
                unit.role, unit.rerouted = follow, True
            return follow
        if kind is Role.COMPETENCY and column in _BOTH:
            return None
        if kind in _ACTIVE and column in _ACTIVE:
            unit.role = kind
            return None
        unit.role = kind
        if kind is column or kind is Role.BLOC:
            return None
        unit.rerouted = True
        return kind

    def _codes(self, units: list[list[Unit]]) -> None:
        """Give codes that have a column of their own to the text beside them."""
        for place, group in enumerate(units):
            if len(group) != 1 or place + 1 >= len(units):
                continue
            unit = group[0]
            beside = units[place + 1]
            if unit.code is not None and not unit.text and beside and beside[0].code is None:
                beside[0].code, beside[0].code_span = unit.code, unit.code_span
                kind = self.families.role(unit.code)
                if kind is not None and kind is not Role.CODE and beside[0].role not in _BOTH:
                    beside[0].role = kind
                group.clear()

    def _home(self, units: Iterable[Unit]) -> BlocMade | None:
        """The bloc of the row's uncoded units: that of its first coded competency."""
        for unit in units:
            if unit.code is not None and unit.role in _BOTH:
                return self._by_code(unit)
        for unit in units:
            if unit.code is not None and unit.role in _ACTIVE:
                return self._by_code(unit)
        return None

    def _by_code(self, unit: Unit) -> BlocMade | None:
        code = unit.code
        if code is None or len(code.numbers) < 2:
            return None
        number = code.numbers[0]
        if self.current is not None and self.current.number is not None:
            if number == self.current.number:
                self.agreed += 1
            else:
                self.differed += 1
        if not self.numbered:
            return None
        due = number > max(self.by_number, default=0)
        if number not in self.by_number and self.bloc_prefix and due:
            self._lost_bloc(self.bloc_prefix, number, unit)
        return self.by_number.get(number)

    def _lost_bloc(self, prefix: str, number: int, unit: Unit) -> None:
        """A bloc whose title is lost, known by the codes of its elements."""
        printed = f"{prefix}{number}" if len(prefix) <= 3 else f"{prefix} {number}"
        code = Code(prefix, (number,), printed, False, 0)
        bloc = BlocMade(unit.row, number, code, composed=printed)
        self.blocs.append(bloc)
        self.by_number[number] = bloc
        self.current = bloc

    def _put(self, unit: Unit, home: BlocMade | None, titled: BlocMade | None) -> None:
        if unit.role in _LOOSE or (unit.code is None and is_tick(unit.text)):
            self.loose.append(unit)
            return
        if unit.role is Role.BLOC:
            return
        bloc = self._by_code(unit) if unit.code is not None else None
        if bloc is None and unit.role is Role.ASSESSMENT:
            bloc = titled or self.current
        if bloc is None and unit.code is None:
            bloc = home
        bloc = bloc or self.current
        if bloc is None:
            bloc = BlocMade(unit.row)
            self.blocs.append(bloc)
            self.current = bloc
        if is_rule(unit):
            bloc.rules.append(unit)
        else:
            bloc.units.append(unit)
