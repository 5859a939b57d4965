"""What the sheets of a template hold for a grid, row by row."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from jury_desk.domain.grid import Assessment, Bloc, Grid, Printed
from jury_desk.domain.scale import Scale
from jury_desk.frameworks.template.cells import written, written_list, written_number
from jury_desk.frameworks.template.choices import Choice, Language, word_of
from jury_desk.frameworks.template.tabs import CARD, TabName

Value = str | int | float | None
Row = Mapping[str, Value]
Rows = dict[TabName, list[Row]]


def rows_of(grid: Grid, language: Language) -> Rows:
    """The rows of every sheet but the guide."""
    return _Filling(grid, language).rows()


def scale_rows(scales: Iterable[Scale], language: Language) -> list[Row]:
    """The rows of scales: a level a row."""
    return [
        {
            "scale": scale.id,
            "scale_label": written(scale.label),
            "label": written(level.label),
            "short": written(level.short),
            "value": None if level.value is None else written_number(level.value),
            "key": written(level.key),
            "needs_justification": _yes_no(level.needs_justification, language),
            "id": level.id,
        }
        for scale in scales
        for level in scale.levels
    ]


def rule_rows(rules: Mapping[str, Any], language: Language) -> list[Row]:
    """The rows of rules, each with what kind of value it has."""
    return [
        {"rule": written(name), **_rule(value, language)} for name, value in rules.items()
    ]  # fmt: skip


def card_rows(values: Iterable[tuple[str, Value]], language: Language) -> list[Row]:
    """The rows of the identity card."""
    return [{"item": CARD[key][language == "en"], "value": value} for key, value in values]


class _Filling:
    def __init__(self, grid: Grid, language: Language) -> None:
        self._grid, self._language = grid, language

    def rows(self) -> Rows:
        grid, blocs = self._grid, self._grid.blocs
        return {
            "card": card_rows(self._card(), self._language),
            "blocs": [
                {"code": written(bloc.code), "title": written(bloc.title), **_last(bloc)}
                for bloc in blocs
            ],
            "activities": [
                {
                    "bloc": self._bloc(bloc),
                    "code": written(item.code),
                    "title": written(item.title),
                    "tasks": written_list(item.tasks),
                    **_last(item),
                }
                for bloc in blocs
                for item in bloc.activities
            ],
            "competencies": [row for bloc in blocs for row in self._competencies(bloc)],
            "assessments": [
                self._assessment(bloc, of) for bloc in blocs for of in bloc.assessments
            ],
            "parts": [
                {
                    "assessment": of.id,
                    "label": written(part.label),
                    "setting": self._word("setting", part.setting),
                    "weight": written_number(part.weight),
                    "id": part.id,
                }
                for bloc in blocs
                for of in bloc.assessments
                for part in of.parts
            ],
            "phases": [
                {
                    "assessment": of.id,
                    "kind": self._word("phase", phase.kind),
                    "label": written(phase.label),
                    "minutes": phase.minutes,
                }
                for bloc in blocs
                for of in bloc.assessments
                for phase in of.phases
            ],
            "criteria": [row for bloc in blocs for row in self._criteria(bloc)],
            "descriptors": [
                {"criterion": item.id, "level": level, "text": written(text)}
                for bloc in blocs
                for item in bloc.criteria
                for level, text in item.descriptors.items()
            ],
            "scales": scale_rows(grid.scales, self._language),
            "awards": [
                {
                    "title": written(award.title),
                    "kind": self._word("award", award.kind),
                    "blocs": written_list(
                        [self._bloc(bloc) for bloc in map(grid.bloc, award.blocs) if bloc]
                    ),
                    "external": written_list(award.external),
                    "id": award.id,
                }
                for award in grid.awards
            ],
            "rules": rule_rows(grid.rules, self._language),
        }

    def _card(self) -> list[tuple[str, Value]]:
        grid, card = self._grid, self._grid.certification
        return [
            ("label", written(card.label)),
            ("title", written(card.title)),
            ("certifier", written(card.certifier)),
            ("register", card.register_),
            *(
                (name, written(getattr(card, name)))
                for name in (
                    "code", "level", "eqf_level", "nsf", "decision_date", "expiry_date", "source",
                )
            ),
            *(("note", written(note)) for note in card.notes),
            ("grid", grid.id),
            ("revision", written(grid.revision)),
            ("language", written(grid.language)),
            ("scale", grid.scale),
        ]  # fmt: skip

    def _competencies(self, bloc: Bloc) -> list[Row]:
        activities = [(item.id, item.code) for item in bloc.activities]
        return [
            {
                "bloc": self._bloc(bloc),
                "activity": _named(item.activity, activities),
                "code": written(item.code),
                "text": written(item.text),
                "items": written_list(item.items),
                "column": written(item.column),
                "weight": written_number(item.weight),
                "eliminatory": _yes_no(item.eliminatory, self._language),
                **_last(item),
            }
            for item in bloc.competencies
        ]

    def _assessment(self, bloc: Bloc, item: Assessment) -> Row:
        competencies = [(other.id, other.code) for other in bloc.competencies]
        named = [_named(name, competencies) or name for name in item.competencies]
        external = item.external
        return {
            "bloc": self._bloc(bloc),
            "title": written(item.title),
            "text": written(item.text),
            "setting": self._word("setting", item.setting),
            "forms": written_list([word_of("form", form, self._language) for form in item.forms]),
            "languages": written_list(item.languages),
            "competencies": written_list(named),
            "external": written(external.name) if external else None,
            "pass_above": _number(external.pass_above) if external else None,
            "pass_at_least": _number(external.pass_at_least) if external else None,
            **_last(item),
        }

    def _criteria(self, bloc: Bloc) -> list[Row]:
        competencies = [(item.id, item.code) for item in bloc.competencies]
        return [
            {
                "bloc": self._bloc(bloc),
                "competency": _named(item.competency, competencies),
                "assessments": written_list(item.assessments),
                "code": written(item.code),
                "text": written(item.text),
                "items": written_list(item.items),
                "heading": written(item.heading),
                "part": item.part,
                "scale": item.scale,
                "weight": written_number(item.weight),
                "eliminatory": _yes_no(item.eliminatory, self._language),
                "core": _yes_no(item.core, self._language),
                "printed_code": written(item.printed_code),
                **_last(item),
            }
            for item in bloc.criteria
        ]

    def _bloc(self, bloc: Bloc) -> str:
        return _named(bloc.id, [(item.id, item.code) for item in self._grid.blocs]) or bloc.id

    def _word(self, choice: Choice, name: str | None) -> str | None:
        return None if name is None else word_of(choice, name, self._language)


def reference(text: str) -> str:
    """What two spellings of a reference have in common."""
    return " ".join(text.split()).casefold()


def _named(wanted: str | None, known: Sequence[tuple[str, str | None]]) -> str | None:
    """How an element is referred to: by its code where no other has it, else by its id."""
    code = next((code for name, code in known if name == wanted), None)
    if wanted is None or not code or written(code) != code or "\n" in code:
        return wanted
    alike = [
        name
        for name, other in known
        if reference(name) == reference(code) or reference(other or "") == reference(code)
    ]
    return code if len(alike) == 1 and ";" not in code else wanted


def _last(item: Printed) -> dict[str, Value]:
    return {
        "printed_text": written(item.printed_text),
        "doubts": written_list(item.doubts),
        "id": item.id,  # type: ignore[attr-defined]  # each of the five kinds has one
    }


def _number(number: str | None) -> Value:
    return None if number is None else written_number(number)


def _yes_no(value: bool, language: Language) -> str:
    return word_of("yes_no", "yes" if value else "no", language)


def _rule(value: Any, language: Language) -> dict[str, Value]:
    if isinstance(value, bool):
        return {"value": _yes_no(value, language), "kind": word_of("rule", "yes_no", language)}
    if isinstance(value, str):
        return {"value": written(value), "kind": word_of("rule", "text", language)}
    return {
        "value": json.dumps(value, ensure_ascii=True),
        "kind": word_of("rule", "json", language),
    }
