"""The regulations in plain sentences, and the words of their choices."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from jury_desk.domain.grid import Grid
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.domain.scoring.naming import short_names
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.typed_field import told_decimal
from jury_desk.gui.preparation.rules.rules_catalogue import Card, Rule

MOST_DECIMALS = 6
_NAMED = 6
"""Eliminatory competencies that a sentence names."""


def number(text: str) -> str:
    """An exact decimal text as people of the language write it."""
    return told_decimal(text, "," if language().startswith("fr") else ".")


class RulesWords(QObject):
    """Sentences about one grid's regulations."""

    def __init__(self, grid: Grid, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self._names = short_names(grid)
        self._labels = {
            (scale.id, level.id): level.label for scale in grid.scales for level in scale.levels
        }

    def name(self, id_: str) -> str:
        """The short name of an element of the grid."""
        return self._names.get(id_, id_)

    def heading(self, card: Card) -> str:
        """The heading of a card."""
        return {
            "competency": self.tr("When a competency is reached"),
            "jurors": self.tr("Several jurors"),
            "bloc": self.tr("Blocs and title"),
            "levels": self.tr("What the levels count"),
            "weights": self.tr("Weights of assessments and their parts"),
            "external": self.tr("External tests"),
        }[card]

    def told(self, rule: Rule, regulations: Regulations) -> str:
        """The rule as a sentence, with its present value in it."""
        value = rule.read(regulations)
        if rule.control == "choice":
            return self._of_choice(rule.field, value)
        if rule.field == "levels":
            return self._of_level(rule, value)
        if rule.field in ("parts", "assessments"):
            return self._of_weight(rule, number(value))
        if rule.field == "external":
            return self._of_score(rule, *value)
        if rule.field == "eliminatory_competencies":
            return self._of_competencies(value)
        return self._of_number(rule.field, number(value), regulations)

    def control_name(self, rule: Rule) -> str:
        """What the rule's field is called, for screen readers."""
        if rule.about:
            where = [self._labels.get((rule.about[0], rule.about[-1])) or self.name(rule.about[-1])]
            return " ".join([self.heading(rule.card), *where])
        return {
            "competency_threshold": self.tr("Threshold of a competency"),
            "nothing_observed": self.tr("Competency with nothing observed"),
            "eliminatory": self.tr("Eliminatory criterion"),
            "eliminatory_competencies": self.tr("Eliminatory competencies"),
            "observations": self.tr("Criterion observed in several assessments"),
            "rounding": self.tr("Rounding"),
            "jurors": self.tr("How jurors are put together"),
            "tolerance": self.tr("Tolerance between jurors"),
            "bloc_needs": self.tr("What a bloc needs"),
            "compensation": self.tr("Compensation"),
            "compensation_floor": self.tr("Compensation floor"),
            "bloc_threshold": self.tr("Threshold of a bloc"),
            "award_needs": self.tr("What the title needs"),
            "award_threshold": self.tr("Threshold of the title"),
            "second_chance": self.tr("Second chance"),
        }[rule.field]

    def choices(self, field: str) -> list[tuple[Any, str]]:
        """The values of a field and their words."""
        if field == "rounding":
            decimals = [(n, self.tr("%n decimal(s)", "", n)) for n in range(MOST_DECIMALS + 1)]
            return [(None, self.tr("no rounding")), *decimals]
        offered: dict[str, list[tuple[Any, str]]] = {
            "nothing_observed": [
                ("jury-decides", self.tr("the jury decides")),
                ("not-reached", self.tr("not reached")),
            ],
            "eliminatory": [
                ("fails-competency", self.tr("its competency")),
                ("fails-bloc", self.tr("its whole bloc")),
            ],
            "observations": [
                ("mean", self.tr("the mean")),
                ("best", self.tr("the best")),
                ("worst", self.tr("the worst")),
            ],
            "jurors": [
                ("majority", self.tr("majority")),
                ("median", self.tr("median")),
                ("mean", self.tr("mean")),
                ("consensus", self.tr("consensus")),
            ],
            "bloc_needs": [
                ("every-competency", self.tr("every competency")),
                ("mean", self.tr("the mean alone")),
            ],
            "compensation": [
                (False, self.tr("no compensation")),
                (True, self.tr("by the bloc's mean")),
            ],
            "award_needs": [
                ("every-bloc", self.tr("every bloc")),
                ("mean", self.tr("the mean of the blocs")),
            ],
            "second_chance": [
                ("none", self.tr("no second chance")),
                ("failed-competencies", self.tr("competencies not reached")),
                ("failed-blocs", self.tr("blocs not reached")),
                ("failed-assessments", self.tr("assessments not passed")),
            ],
        }
        return offered[field]

    def score_kinds(self) -> list[tuple[str, str]]:
        """How an external score is met."""
        return [("above", self.tr("more than")), ("at-least", self.tr("at least"))]

    def shown(self, rule: Rule, value: Any) -> str:
        """A value as the mark beside its field tells it."""
        if rule.control == "choice":
            return next((word for one, word in self.choices(rule.field) if one == value), "")
        if rule.control == "score":
            how = dict(self.score_kinds())[value[0]]
            return f"{how} {number(value[1])}" if value[1] is not None else self.tr("nothing")
        if rule.control == "competencies":
            return self.tr("%n competency(ies)", "", len(value))
        return self.tr("left out") if value is None else number(value)

    def _of_choice(self, field: str, value: Any) -> str:
        if field == "rounding" and value is not None:
            return self.tr(
                "A value is rounded to %n decimal(s), half up, before it meets its threshold.",
                "",
                value,
            )
        return self._sentences()[(field, value)]

    def _sentences(self) -> dict[tuple[str, Any], str]:
        return {
            ("nothing_observed", "jury-decides"): self.tr(
                "Where nothing of a competency was observed, nothing is proposed: the jury decides."
            ),
            ("nothing_observed", "not-reached"): self.tr(
                "A competency of which nothing was observed is not reached."
            ),
            ("eliminatory", "fails-competency"): self.tr(
                "An eliminatory criterion at its lowest level fails its competency."
            ),
            ("eliminatory", "fails-bloc"): self.tr(
                "An eliminatory criterion at its lowest level fails the whole bloc."
            ),
            ("observations", "mean"): self.tr(
                "A criterion observed in several assessments counts by the mean."
            ),
            ("observations", "best"): self.tr(
                "A criterion observed in several assessments counts where it was best."
            ),
            ("observations", "worst"): self.tr(
                "A criterion observed in several assessments counts where it was worst."
            ),
            ("rounding", None): self.tr("Values are exact: nothing is rounded."),
            ("jurors", "majority"): self.tr(
                "The level that more than half of the jurors gave counts; without one, the jury "
                "decides."
            ),
            ("jurors", "median"): self.tr(
                "The jurors' median counts; with an even number, the mean of the two in the middle."
            ),
            ("jurors", "mean"): self.tr("The mean of the jurors' levels counts."),
            ("jurors", "consensus"): self.tr(
                "A level counts where all jurors gave the same; otherwise the jury decides."
            ),
            ("bloc_needs", "every-competency"): self.tr(
                "A bloc is reached when every one of its competencies is."
            ),
            ("bloc_needs", "mean"): self.tr(
                "A bloc is reached by the mean of its competencies, whatever each one is."
            ),
            ("compensation", False): self.tr("A weak competency is never compensated."),
            ("compensation", True): self.tr(
                "A weak competency may be compensated by its bloc's mean, never an eliminatory one."
            ),
            ("award_needs", "every-bloc"): self.tr(
                "The title, like a badge, needs every one of its blocs."
            ),
            ("award_needs", "mean"): self.tr("The title, like a badge, needs its blocs' mean."),
            ("second_chance", "none"): self.tr("There is no second chance."),
            ("second_chance", "failed-competencies"): self.tr(
                "The second chance is for the competencies that were not reached."
            ),
            ("second_chance", "failed-blocs"): self.tr(
                "The second chance is for the blocs that were not reached."
            ),
            ("second_chance", "failed-assessments"): self.tr(
                "The second chance is for the assessments that were not passed."
            ),
        }

    def _of_number(self, field: str, value: str, regulations: Regulations) -> str:
        texts = {
            "competency_threshold": self.tr("A competency is reached from {value} on."),
            "tolerance": self.tr("Jurors further apart than {value} on a criterion disagree."),
            "compensation_floor": self.tr(
                "From {value} on a competency below its threshold can be compensated."
            ),
            "bloc_threshold": (
                self.tr("A bloc is reached from a mean of {value} on.")
                if regulations.bloc_needs == "mean"
                else self.tr("It is compensated where the bloc's mean is at least {value}.")
            ),
            "award_threshold": self.tr("It is reached from a mean of {value} on."),
        }
        return texts[field].format(value=value)

    def _of_level(self, rule: Rule, value: str | None) -> str:
        level = self._labels[(rule.about[0], rule.about[1])]
        if value is None:
            return self.tr("“{level}” is left out of the computation.").format(level=level)
        return self.tr("“{level}” counts {value}.").format(level=level, value=number(value))

    def _of_weight(self, rule: Rule, value: str) -> str:
        bloc, *rest = (self.name(id_) for id_ in rule.about)
        if rule.field == "parts":
            text = self.tr("{bloc}, “{assessment}”: the part “{part}” weighs {value}.")
            return text.format(bloc=bloc, assessment=rest[0], part=rest[1], value=value)
        text = self.tr("{bloc}, “{assessment}” weighs {value} beside the bloc's other assessments.")
        return text.format(bloc=bloc, assessment=rest[0], value=value)

    def _of_score(self, rule: Rule, how: str, score: str | None) -> str:
        name = self.name(rule.about[-1])
        if score is None:
            return self.tr("“{test}”: the score it takes is not said yet.").format(test=name)
        if how == "above":
            text = self.tr("“{test}” takes a score of more than {score}.")
        else:
            text = self.tr("“{test}” takes a score of at least {score}.")
        return text.format(test=name, score=number(score))

    def _of_competencies(self, ids: tuple[str, ...]) -> str:
        printed = [
            item.id for bloc in self._grid.blocs for item in bloc.competencies if item.eliminatory
        ]
        every = list(dict.fromkeys([*printed, *ids]))
        if not every:
            return self.tr("No competency is eliminatory.")
        names = ", ".join(self.name(id_) for id_ in every[:_NAMED])
        more = ", …" if len(every) > _NAMED else ""
        text = self.tr(
            "%n competency(ies) fail(s) the bloc when not reached: {names}.", "", len(every)
        )
        return text.format(names=f"{names}{more}")
