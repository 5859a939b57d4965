"""What each line of a list says of a candidate, with its faults at their places."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from jury_desk.domain.preparation.finding import Grave
from jury_desk.domain.preparation.lists import list_people, list_values
from jury_desk.domain.preparation.lists.list_asides import is_aside
from jury_desk.domain.preparation.lists.list_dates import DateOrder, age_doubt, order_of, read_date
from jury_desk.domain.preparation.lists.list_fields import (
    BLOC,
    Field,
    heading_words,
    plain_words,
)
from jury_desk.domain.preparation.lists.list_line import ListFault, ListLine
from jury_desk.domain.preparation.lists.list_values import ReadValue
from jury_desk.domain.preparation.people import Accommodation, HeldBloc

if TYPE_CHECKING:
    import datetime as dt

    from jury_desk.domain.preparation.lists.list_columns import ListColumn, ListLayout
    from jury_desk.domain.preparation.lists.list_names import GridNames
    from jury_desk.domain.preparation.lists.list_table import ListCell, ListRow

EXTRA_TIME_MEASURE = "Temps majoré"
"""The measure of one who has extra time and nothing else said."""

_LONGEST_SHOWN = 80
_UNREADABLE: Mapping[str, str] = {
    "no-value": "list-formula",
    "error": "list-cell-error",
    "too-long": "list-cell-long",
}

_PLAIN: Mapping[Field, str] = {
    Field.NUMBER: "number",
    Field.BIRTH_PLACE: "birth_place",
    Field.BIRTH_COUNTRY: "birth_country",
    Field.COMPANY: "company",
}
_PEOPLE: Mapping[Field, str] = {Field.TUTOR: "tutor", Field.MENTOR: "mentor"}
_NAMING = frozenset({Field.FULL_NAME, Field.BIRTH_NAME, Field.USUAL_NAME, Field.TRAINERS, *_PEOPLE})
_ATTRIBUTES: Mapping[Field, tuple[str, ...]] = {
    **{field_: (name,) for field_, name in (*_PLAIN.items(), *_PEOPLE.items())},
    Field.BIRTH_NAME: ("birth_name",),
    Field.USUAL_NAME: ("usual_name",),
    Field.FIRST_NAMES: ("first_names",),
    Field.FULL_NAME: ("birth_name", "first_names"),
    Field.SEX: ("sex",),
    Field.BIRTH_DATE: ("birth_date",),
    Field.BIRTH_PLACE_CODE: ("birth_place_code",),
    Field.EMAIL: ("email",),
    Field.PHONE: ("phone",),
    Field.ROUTE: ("route",),
    Field.LANGUAGE: ("language",),
    Field.TRAINERS: ("trainers",),
    Field.BLOCS: ("blocs",),
    Field.HELD: ("held",),
    Field.MEASURE: ("accommodations",),
    Field.EXTRA_TIME: ("accommodations",),
}


def date_remark(layout: ListLayout) -> str:
    """The code of what a person should know of the order of the birth dates; "" for nothing."""
    columns = layout.by_meaning.get(Field.BIRTH_DATE, ())
    orders = (order_of(row.cells[column.at] for row in layout.body) for column in columns)
    return next((order.remark for order in orders if order.remark), "")


def read_lines(layout: ListLayout, names: GridNames, on: dt.date) -> tuple[ListLine, ...]:
    """The lines below the headings. `on` is the session's first day, for ages and centuries."""
    reading = _Reading(layout, names, on)
    return tuple(reading.line(row) for row in layout.body)


class _Reading:
    """Reads lines with one layout; each cell's text is understood once."""

    def __init__(self, layout: ListLayout, names: GridNames, on: dt.date) -> None:
        self._layout, self._names, self._on = layout, names, on
        self._order = DateOrder()
        self._held_order = DateOrder()
        self._single: list[tuple[Field, ListColumn]] = []
        self._blocs_apart: list[tuple[str, ListColumn]] = []
        for meaning, columns in layout.by_meaning.items():
            if meaning.startswith(BLOC):
                self._blocs_apart += [(meaning.removeprefix(BLOC), column) for column in columns]
            else:
                self._single += [(Field(meaning), column) for column in columns]
        for told, column in self._single:
            if told is Field.BIRTH_DATE:
                self._order = order_of(row.cells[column.at] for row in layout.body)
            elif told is Field.HELD_DATE:
                self._held_order = order_of(row.cells[column.at] for row in layout.body)
        self._attributes = {
            name for told, _ in self._single for name in _ATTRIBUTES.get(told, ())
        } | ({"blocs"} if self._blocs_apart else set())
        self._known: dict[tuple[Field, str, str, str], ReadValue] = {}
        self._beyond = layout.beyond
        self._zeros_lost = any(
            told is Field.PHONE
            and list_values.lost_zeros(row.cells[column.at].text for row in layout.body)
            for told, column in self._single
        )

    def line(self, row: ListRow) -> ListLine:
        one = _Line(row, self._names)
        for told, column in self._single:
            cell = row.cells[column.at]
            if not cell.text and cell.kind == "text":
                continue
            if code := _UNREADABLE.get(cell.kind):
                one.tell(code, Grave.REFUSED, column, cell.text)
            else:
                self._take(one, told, column, cell)
        for bloc, column in self._blocs_apart:
            one.bloc_column(bloc, column, row.cells[column.at])
        one.finish(self._attributes)
        if any(row.cells[at].text for at in self._beyond):
            one.tell("list-cells-many", Grave.DOUBT, None)
        aside = is_aside(row.cells, len(self._single))
        if aside:
            one.tell("list-aside", Grave.DOUBT, None)
        return ListLine(
            line=row.line,
            given=one.given,
            blank=frozenset(self._attributes - one.given.keys()),
            faults=tuple(one.faults),
            team=one.team,
            assessments=one.assessments,
            hidden=row.hidden,
            aside=aside,
            shown=one.shown() if aside or not one.given else "",
        )

    def _take(self, one: _Line, told: Field, column: ListColumn, cell: ListCell) -> None:
        if told is Field.NUMBER and list_values.is_shortened(cell.text):
            one.tell("list-number-shortened", Grave.REFUSED, column, cell.text)
        elif told in _PLAIN:
            one.given[_PLAIN[told]] = cell.text
        elif told in _NAMING:
            one.naming(told, column, cell.text)
        elif told in (Field.BLOCS, Field.HELD, Field.ASSESSMENT):
            one.blocs_cell(told, column, cell.text)
        elif told is Field.HELD_PROOF:
            one.proof = cell.text
        elif told is Field.HELD_DATE:
            one.held_on(self._date(one, column, cell, self._held_order))
        elif told is Field.TEAM:
            one.team = cell.text
        elif told is Field.BIRTH_DATE:
            one.born(self._date(one, column, cell, self._order), self._on, column, cell)
        elif told is Field.MEASURE:
            one.measure(column, cell.text)
        else:
            key = (told, cell.text, cell.kind, column.heading)
            read = self._known.get(key)
            if read is None:
                read = self._known[key] = list_values.read_cell(
                    told, cell, column.heading, zeros_lost=self._zeros_lost
                )
            one.value(told, column, cell.text, read)

    def _date(
        self, one: _Line, column: ListColumn, cell: ListCell, order: DateOrder
    ) -> dt.date | None:
        read = read_date(cell, order, self._on.year, self._layout.sheet.mac_dates)
        if read.fault:
            one.tell(read.fault, Grave.REFUSED, column, cell.text)
        elif read.doubt and read.day is not None:
            one.tell(read.doubt, Grave.DOUBT, column, cell.text, read=f"{read.day:%d/%m/%Y}")
        return read.day


class _Line:
    """One line as it is read."""

    def __init__(self, row: ListRow, names: GridNames) -> None:
        self.given: dict[str, Any] = {}
        self.faults: list[ListFault] = []
        self.team = ""
        self.assessments: tuple[str, ...] = ()
        self.proof = ""
        self._row, self._names = row, names
        self._held: dict[str, str] = {}
        self._held_column: ListColumn | None = None
        self._held_day: dt.date | None = None
        self._blocs: dict[str, None] = {}
        self._measures: list[str] = []
        self._extra = ""
        self._in_parts = False

    def tell(
        self, code: str, grave: Grave, column: ListColumn | None, value: str = "", **values: str
    ) -> None:
        """Keep a fault or a doubt at its place."""
        shown = value if len(value) <= _LONGEST_SHOWN else f"{value[:_LONGEST_SHOWN]}…"
        at, title = (-1, "") if column is None else (column.at, column.title)
        self.faults.append(ListFault(code, grave, at, title, shown, values))

    def value(self, told: Field, column: ListColumn, text: str, read: ReadValue) -> None:
        """A value understood for itself."""
        if read.fault:
            self.tell(read.fault, Grave.REFUSED, column, text)
            return
        if read.doubt:
            self.tell(read.doubt, Grave.DOUBT, column, text)
        if told is Field.EXTRA_TIME:
            self._extra = str(read.value)
            self.given.setdefault("accommodations", ())
        elif read.value is not None:
            name = _ATTRIBUTES[told][0]
            if told is Field.FIRST_NAMES and name in self.given:
                self.given[name] = f"{self.given[name]}, {read.value}"
            else:
                self.given[name] = read.value

    def born(self, day: dt.date | None, on: dt.date, column: ListColumn, cell: ListCell) -> None:
        """The birth date, where it is one that a candidate can have."""
        if day is None:
            return
        fault, doubt = age_doubt(day, on)
        if fault:
            self.tell(fault, Grave.REFUSED, column, cell.text, read=f"{day:%d/%m/%Y}")
            return
        if doubt:
            self.tell(doubt, Grave.DOUBT, column, cell.text, read=f"{day:%d/%m/%Y}")
        self.given["birth_date"] = day

    def naming(self, told: Field, column: ListColumn, text: str) -> None:
        """A cell that names somebody."""
        if told is Field.FULL_NAME:
            self.full_name(column, text)
        elif told is Field.TRAINERS:
            people = list_values.names_in(text)
            self.given["trainers"] = (*self.given.get("trainers", ()), *people)
        elif told in _PEOPLE:
            self.person_part(_PEOPLE[told], column, text)
        else:
            self.family_name(told, column, text)

    def full_name(self, column: ListColumn, text: str) -> None:
        """Family name and first names in one cell."""
        first_names_first = plain_words(column.heading).startswith(("prenom", "first"))
        read = list_people.whole_name(text, first_names_first)
        self._name(read)
        if read.doubt:
            last = read.birth
            self.tell(read.doubt, Grave.DOUBT, column, text, last=last, first=read.first,
                      usual=read.usual)  # fmt: skip

    def family_name(self, told: Field, column: ListColumn, text: str) -> None:
        """A family name, with the other one where the cell tells both."""
        read = list_people.family_name(text)
        if list_values.person_name(read.birth).doubt:
            self.tell("list-name", Grave.DOUBT, column, text)
        if told is Field.USUAL_NAME and not read.usual:
            read = replace(read, birth="", usual=read.birth)
        self._name(read)

    def _name(self, read: list_people.ReadName) -> None:
        """Keep a name; a title tells the sex where no column does."""
        told = {"birth_name": read.birth, "usual_name": read.usual, "first_names": read.first}
        for name, value in told.items():
            if value:
                self.given.setdefault(name, value)
        if read.sex:
            self.given.setdefault("sex", read.sex)

    def person_part(self, name: str, column: ListColumn, text: str) -> None:
        """One beside the candidate; their names may stand in two columns."""
        words = heading_words(column.heading).split()
        part = ("nom" in words) != ("prenom" in words)
        if before := self.given.get(name):
            text = f"{before} {text}" if part and self._in_parts else f"{before}; {text}"
        self._in_parts = part
        self.given[name] = text

    def measure(self, column: ListColumn, text: str) -> None:
        """An accommodation's measure; one that tells the reason is refused and never shown."""
        if list_values.tells_reason(text):
            self.tell("list-reason-told", Grave.REFUSED, column)
        elif plain_words(text) not in list_values.NO:
            self._measures.append(text)
            self.given.setdefault("accommodations", ())
        else:
            self.given.setdefault("accommodations", ())

    def blocs_cell(self, told: Field, column: ListColumn, text: str) -> None:
        """Blocs aimed at, blocs held, or assessments, whose blocs are aimed at."""
        names = self._names
        if told is Field.HELD:
            if plain_words(text) in list_values.NO:
                self.given["held"] = ()
                return
            held, unknown = names.held_in(text)
            self._held.update(dict(held))
            self._held_column = column
        elif told is Field.ASSESSMENT:
            found, unknown = names.assessments_in(text)
            self.assessments = found
            self._blocs.update(dict.fromkeys(names.bloc_of[item] for item in found))
        else:
            blocs, unknown = names.blocs_in(text)
            self._blocs.update(dict.fromkeys(blocs))
        if unknown and told is Field.ASSESSMENT:
            self.tell("list-assessment", Grave.REFUSED, column, text, name=unknown,
                      known=names.known_assessments)  # fmt: skip
        elif unknown:
            self.tell("list-bloc", Grave.REFUSED, column, text, name=unknown,
                      known=names.known_blocs)  # fmt: skip

    def bloc_column(self, bloc: str, column: ListColumn, cell: ListCell) -> None:
        """A cross in the column of one bloc, or that it is held."""
        words = plain_words(cell.text)
        if words in list_values.HELD or words.split(" ")[0] in ("acquis", "valide", "obtenu"):
            self._held[bloc] = cell.text.partition("(")[2].rpartition(")")[0]
            self._held_column = column
        elif words in list_values.YES or self._names.bloc(cell.text) == bloc:
            self._blocs[bloc] = None
        elif words not in list_values.NO:
            self.tell("list-cross", Grave.REFUSED, column, cell.text)

    def held_on(self, day: dt.date | None) -> None:
        """When the held blocs were obtained."""
        self._held_day = day

    def finish(self, attributes: Collection[str]) -> None:
        """Put together what several columns say, and look at the whole; `attributes` are those
        that the list has columns for.
        """
        if self._blocs:
            self.given["blocs"] = tuple(b for b in self._names.blocs if b in self._blocs)
        if self._held:
            self._finish_held()
        if self._measures or self._extra:
            self._finish_accommodations()
        if "trainers" in self.given:
            self.given["trainers"] = tuple(dict.fromkeys(self.given["trainers"]))
        named = ("birth_name", "usual_name", "first_names", "number")
        if not any(self.given.get(name) for name in named):
            self.tell("list-nobody", Grave.REFUSED, None, self.shown())
        elif any(fault.grave is Grave.REFUSED for fault in self.faults):
            return  # it is to be mended first
        elif "birth_name" in attributes and "birth_name" not in self.given:
            self.tell("list-no-birth-name", Grave.DOUBT, None)
        elif self._lacks_first_name(attributes):
            self.tell("list-no-first-name", Grave.DOUBT, None)

    def _lacks_first_name(self, attributes: Collection[str]) -> bool:
        """Whether the list has a place for first names and none is told, nor doubted already."""
        doubted = any(fault.code == "list-name-parted" for fault in self.faults)
        return "first_names" in attributes and "first_names" not in self.given and not doubted

    def _finish_held(self) -> None:
        lacking = [bloc for bloc, proof in self._held.items() if not (proof or self.proof)]
        if lacking:
            labels = ", ".join(self._names.bloc_label(bloc) for bloc in lacking)
            self.tell("list-held-proof", Grave.REFUSED, self._held_column, labels, blocs=labels)
            return
        self.given["held"] = tuple(
            HeldBloc(bloc=bloc, proof=self._held[bloc] or self.proof, obtained_on=self._held_day)
            for bloc in self._names.blocs
            if bloc in self._held
        )

    def _finish_accommodations(self) -> None:
        """Each measure once; the extra time stands with the measure that names it."""
        measures = list(dict.fromkeys(self._measures))
        shares = [list_values.named_extra_time(measure) for measure in measures]
        if self._extra:
            at = next((n for n, share in enumerate(shares) if share), None)
            if at is None:
                measures.insert(0, EXTRA_TIME_MEASURE)
                shares.insert(0, self._extra)
            else:
                shares[at] = self._extra
        self.given["accommodations"] = tuple(
            Accommodation(measure=measure, extra_time=share or "0")
            for measure, share in zip(measures, shares, strict=True)
        )

    def shown(self) -> str:
        """The beginning of what stands in it."""
        return " · ".join(cell.text for cell in self._row.cells if cell.text)[:_LONGEST_SHOWN]
