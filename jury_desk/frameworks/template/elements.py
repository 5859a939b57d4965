"""The blocs typed into a template, with all they hold."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from jury_desk.domain.grid import (
    Activity,
    Assessment,
    Bloc,
    Competency,
    Criterion,
    External,
    Part,
    Phase,
)
from jury_desk.domain.scale import Scale
from jury_desk.frameworks.template.names import Ids, Names
from jury_desk.frameworks.template.tabs import TabName
from jury_desk.frameworks.template.typed import Typed, TypedRow

_Rows = list[tuple[str, TypedRow]]
"""Rows with the ids of their elements."""

_PREFIXES: Mapping[TabName, str] = {
    "activities": "a", "competencies": "c", "assessments": "e", "criteria": "k",
}  # fmt: skip


class Elements:
    """Makes the blocs of the rows, once every element has its id and its names."""

    def __init__(self, typed: Typed, ids: Ids, scales: Sequence[Scale], default_scale: str) -> None:
        """Gives the ids; nothing is made yet."""
        self._default_scale = default_scale
        self._typed, self._ids, self._ledger = typed, ids, typed.ledger
        self._scales = {scale.id: scale for scale in scales}
        self._names_of_scales = Names()
        for scale in scales:
            self._names_of_scales.add(scale.id, scale.label)
        self.names_of_blocs, self.names_of_assessments = Names(), Names()
        self._names_of_criteria = Names()
        self._names: dict[tuple[str, TabName], Names] = {}
        self._heads = [(ids.give(row, "b"), row) for row in typed.rows["blocs"]]
        for bloc, row in self._heads:
            self.names_of_blocs.add(bloc, row.text("code"), row.text("title"))
        self._rows = {tab: self._by_bloc(tab) for tab in _PREFIXES}

    def blocs(self) -> tuple[Bloc, ...]:
        """The blocs, in the order of their rows."""
        parts = self._by_assessment("parts")
        phases = self._by_assessment("phases")
        descriptors = self._by_criterion()
        return tuple(self._bloc(bloc, row, parts, phases, descriptors) for bloc, row in self._heads)

    def all_known(self, row: TypedRow, key: str, element: str, names: Names) -> tuple[str, ...]:
        """The elements that a cell names; names that nothing has are told."""
        found = [names.find(name) for name in row.references(key)]
        cell = row.cells.get(key)
        if cell is not None and None in found:
            self._ledger.fault(row.sheet, cell, f"unknown-{key}", element)
        else:
            self._ledger.uses(element, key, cell)
        return tuple(dict.fromkeys(name for name in found if name is not None))

    def _known(self, row: TypedRow, key: str, element: str, names: Names) -> str | None:
        """The element that a cell names, or None."""
        text, cell = row.text(key), row.cells.get(key)
        found = None if text is None else names.find(text)
        if text is not None and found is None and cell is not None:
            self._ledger.fault(row.sheet, cell, f"unknown-{key}", element)
        else:
            self._ledger.uses(element, key, cell)
        return found

    def _by_bloc(self, tab: TabName) -> dict[str, _Rows]:
        """The rows of each bloc; one that names none goes on with the bloc of the row above."""
        found: dict[str, _Rows] = {}
        bloc = self._heads[0][0] if len(self._heads) == 1 else None
        for row in self._typed.rows[tab]:
            cell = row.cells.get("bloc")
            if cell is not None:
                bloc = self.names_of_blocs.find(row.text("bloc") or "")
            if bloc is None:
                self._leave(row, "bloc")
                continue
            element = self._ids.give(row, f"{bloc}.{_PREFIXES[tab]}")
            self._ledger.uses(element, "bloc", cell)
            found.setdefault(bloc, []).append((element, row))
            code, title = row.text("code"), row.text("title")
            self._names_in(bloc, tab).add(element, code or row.text("id"), title)
            if tab == "assessments":
                self.names_of_assessments.add(element, row.text("id"), title)
            elif tab == "criteria":
                self._names_of_criteria.add(element, code)
        return found

    def _leave(self, row: TypedRow, key: str) -> None:
        """Tell that a row belongs nowhere; its words are left aside."""
        for cell in row.cells.values():
            self._ledger.leave(cell, "not-understood")
        cell = row.cells.get(key) or next(iter(row.cells.values()))
        self._ledger.fault(row.sheet, cell, f"unknown-{key}")

    def _names_in(self, bloc: str, tab: TabName) -> Names:
        return self._names.setdefault((bloc, tab), Names())

    def _bloc(
        self,
        bloc: str,
        row: TypedRow,
        parts: Mapping[str, list[TypedRow]],
        phases: Mapping[str, list[TypedRow]],
        descriptors: Mapping[str, list[TypedRow]],
    ) -> Bloc:
        rows = {tab: self._rows[tab].get(bloc, []) for tab in _PREFIXES}
        assessments = tuple(
            self._assessment(bloc, element, of, parts.get(element, []), phases.get(element, []))
            for element, of in rows["assessments"]
        )
        for part in (part for item in assessments for part in item.parts):
            self._names_in(bloc, "parts").add(part.id, part.label)
        return Bloc(
            id=bloc,
            code=self._typed.text(row, "code", bloc),
            title=self._typed.text(row, "title", bloc) or "",
            activities=tuple(
                Activity(
                    id=element,
                    code=self._typed.text(of, "code", element),
                    title=self._typed.text(of, "title", element) or "",
                    tasks=self._typed.texts(of, "tasks", element),
                    **self._printed(of, element),
                )
                for element, of in rows["activities"]
            ),
            competencies=tuple(
                self._competency(bloc, element, of) for element, of in rows["competencies"]
            ),
            assessments=assessments,
            criteria=tuple(
                self._criterion(bloc, element, of, descriptors.get(element, []))
                for element, of in rows["criteria"]
                if self._says(of)
            ),
            **self._printed(row, bloc),
        )

    def _says(self, row: TypedRow) -> bool:
        """Whether a criterion has a text; a row without is told."""
        if row.text("text") is None:
            self._leave(row, "text")
            return False
        return True

    def _competency(self, bloc: str, element: str, row: TypedRow) -> Competency:
        typed = self._typed
        return Competency(
            id=element,
            code=typed.text(row, "code", element),
            text=typed.text(row, "text", element) or "",
            items=typed.texts(row, "items", element),
            activity=self._known(row, "activity", element, self._names_in(bloc, "activities")),
            column=typed.text(row, "column", element),
            weight=typed.number(row, "weight", element) or "1",
            eliminatory=typed.yes(row, "eliminatory", False, element),
            **self._printed(row, element),
        )

    def _assessment(
        self,
        bloc: str,
        element: str,
        row: TypedRow,
        parts: list[TypedRow],
        phases: list[TypedRow],
    ) -> Assessment:
        typed = self._typed
        setting = typed.choice(row, "setting", "setting", element)
        return Assessment(
            id=element,
            title=typed.text(row, "title", element) or "",
            text=typed.text(row, "text", element) or "",
            setting=cast("Any", setting),
            forms=cast("Any", typed.choices(row, "forms", "form", element)),
            languages=typed.texts(row, "languages", element),
            competencies=self.all_known(
                row, "competencies", element, self._names_in(bloc, "competencies")
            ),
            parts=self._parts(element, parts),
            phases=tuple(self._phase(element, of) for of in phases if self._has_kind(of)),
            external=self._external(element, row),
            **self._printed(row, element),
        )

    def _external(self, element: str, row: TypedRow) -> External | None:
        name = self._typed.text(row, "external", element)
        above = self._typed.number(row, "pass_above", element)
        least = self._typed.number(row, "pass_at_least", element)
        if name is None and above is None and least is None:
            return None
        return External(name=name or "", pass_above=above, pass_at_least=least)

    def _parts(self, assessment: str, rows: list[TypedRow]) -> tuple[Part, ...]:
        taken = {row.text("id") for row in rows}
        made = []
        for place, row in enumerate(rows, start=1):
            own = f"{assessment}.p{place}"
            while own in taken:
                own += "x"
            taken.add(own)
            made.append(
                Part(
                    id=row.text("id") or own,
                    label=self._typed.text(row, "label", assessment) or "",
                    setting=cast("Any", self._typed.choice(row, "setting", "setting", assessment)),
                    weight=self._typed.number(row, "weight", assessment) or "1",
                )
            )
            self._ledger.uses(assessment, "parts", row.cells.get("id"))
        return tuple(made)

    def _has_kind(self, row: TypedRow) -> bool:
        """Whether a phase says what it is; one that does not is told."""
        if row.text("kind") is None:
            self._leave(row, "kind")
            return False
        return True

    def _phase(self, assessment: str, row: TypedRow) -> Phase:
        kind = self._typed.choice(row, "kind", "phase", assessment) or "presentation"
        minutes = self._typed.number(row, "minutes", assessment)
        if minutes is not None and not (minutes.isdecimal() and int(minutes) <= 100_000):
            self._ledger.fault(row.sheet, row.cells["minutes"], "not-a-number", assessment)
            minutes = None
        return Phase(
            kind=cast("Any", kind),
            label=self._typed.text(row, "label", assessment),
            minutes=None if minutes is None else int(minutes),
        )

    def _criterion(
        self, bloc: str, element: str, row: TypedRow, descriptors: list[TypedRow]
    ) -> Criterion:
        typed = self._typed
        scale = self._known(row, "scale", element, self._names_of_scales)
        return Criterion(
            id=element,
            code=typed.text(row, "code", element),
            printed_code=typed.text(row, "printed_code", element),
            text=typed.text(row, "text", element) or "",
            items=typed.texts(row, "items", element),
            heading=typed.text(row, "heading", element),
            competency=self._known(
                row, "competency", element, self._names_in(bloc, "competencies")
            ),
            assessments=self.all_known(
                row, "assessments", element, self._names_in(bloc, "assessments")
            ),
            part=self._known(row, "part", element, self._names_in(bloc, "parts")),
            scale=scale,
            weight=typed.number(row, "weight", element) or "1",
            eliminatory=typed.yes(row, "eliminatory", False, element),
            core=typed.yes(row, "core", True, element),
            descriptors=self._descriptors(element, scale, descriptors),
            **self._printed(row, element),
        )

    def _descriptors(self, element: str, scale: str | None, rows: list[TypedRow]) -> dict[str, str]:
        found: dict[str, str] = {}
        names = Names()
        for one in self._scales[scale or self._default_scale].levels:
            names.add(one.id, one.label, one.short)
        for row in rows:
            level = self._known(row, "level", element, names)
            text = row.text("text")
            if level is None or text is None:
                self._leave(row, "level")
                continue
            self._ledger.uses(element, f"descriptors.{level}", row.cells.get("text"))
            found[level] = text
        return found

    def _by_assessment(self, tab: TabName) -> dict[str, list[TypedRow]]:
        return self._by_named(tab, "assessment", self.names_of_assessments)

    def _by_criterion(self) -> dict[str, list[TypedRow]]:
        return self._by_named("descriptors", "criterion", self._names_of_criteria)

    def _by_named(self, tab: TabName, key: str, names: Names) -> dict[str, list[TypedRow]]:
        """Rows by the element they name; one that names none goes on with that of the row above."""
        found: dict[str, list[TypedRow]] = {}
        element: str | None = None
        for row in self._typed.rows[tab]:
            text = row.text(key)
            element = element if text is None else names.find(text)
            if element is None:
                self._leave(row, key)
                continue
            self._ledger.uses(element, tab, row.cells.get(key))
            found.setdefault(element, []).append(row)
        return found

    def _printed(self, row: TypedRow, element: str) -> dict[str, Any]:
        return {
            "printed_text": self._typed.text(row, "printed_text", element),
            "doubts": self._typed.texts(row, "doubts", element),
        }
