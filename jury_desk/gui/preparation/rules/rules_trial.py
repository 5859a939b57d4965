"""“What would it give?”: a made-up candidate, and what the rules propose for it, at once."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QMenu, QWidget

from jury_desk.domain.scoring.proposal import proposal
from jury_desk.domain.scoring.rules import Rules
from jury_desk.gui.forms.ui_rules_trial import Ui_RulesTrial
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.chip import Chip
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.typed_field import TypedField, read_decimal
from jury_desk.gui.preparation.rules.rules_made_up import JURORS, MadeUp, rows_of
from jury_desk.gui.preparation.rules.rules_trial_results import ResultRow
from jury_desk.gui.preparation.rules.rules_trial_table import TrialModel
from jury_desk.gui.preparation.rules.rules_words import number
from jury_desk.words.preparation import reasons

if TYPE_CHECKING:
    from jury_desk.domain.grid import Grid
    from jury_desk.domain.preparation.regulations import Regulations
    from jury_desk.domain.scoring.results import CompetencyResult, Outcome, Proposal
    from jury_desk.domain.scoring.trace import Reason


class RulesTrial(QFrame):
    """What is set here stays here: no mark, nothing recorded."""

    def __init__(self, grid: Grid, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._ui = Ui_RulesTrial()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self.made_up = MadeUp()
        self._rules: Rules | None = None
        self._bloc = grid.blocs[0].id
        self._scores: dict[str, tuple[QLabel, TypedField]] = {}
        self._model = TrialModel(self.made_up, self)
        self._ui.bloc_choice.setMinimumContentsLength(20)
        self._build_scores()
        self._ui.marks_view.take(self._model)
        self._connect()
        Spacing(self)
        self._label = Chip("info-circle", "accent", self)  # after it: a chip keeps its own
        self._ui.title_row.addWidget(self._label)
        click_on_enter(self)
        self._retranslate()
        theme().changed.connect(self._fit)

    @property
    def proposed(self) -> Proposal | None:
        """What the rules propose; None before any were shown."""
        return proposal(self._rules, self.made_up.observed()) if self._rules else None

    def show_regulations(self, regulations: Regulations) -> None:
        """Apply these rules from now on."""
        if self._rules is not None and self._rules.regulations == regulations:
            return
        self._rules = Rules(regulations, self._grid)
        self._show_bloc()

    def set_titled(self, titled: bool) -> None:
        """Show the pane's title, or leave it to the tab that shows the pane."""
        if self._ui.trial_title.isHidden() == titled:
            self._ui.trial_title.setVisible(titled)
            way = QBoxLayout.Direction.LeftToRight if titled else QBoxLayout.Direction.RightToLeft
            self._ui.title_row.setDirection(way)
            self._fit()

    def take_keyboard(self) -> None:
        """Give the keyboard to the levels."""
        self._ui.marks_view.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._retranslate()
            self._show_bloc()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # --- what is shown --------------------------------------------------------------------------

    def _show_bloc(self) -> None:
        """Show the rows of the bloc in hand; the cell in hand stays where it can."""
        bloc = self._grid.bloc(self._bloc)
        if self._rules is None or bloc is None:
            return
        held = bloc.id in self.made_up.held
        patterns = (self.tr("in “{}”"), self.tr("in “{}”, {}"))
        rows = [] if held else rows_of(self._rules, self._grid, bloc, patterns)
        at = self._ui.marks_view.currentIndex()
        if rows != self._model.rows:
            self._model.show_rows(rows)
            if rows:
                row, column = max(0, at.row()), max(0, at.column())
                self._ui.marks_view.setCurrentIndex(
                    self._model.index(min(row, len(rows) - 1), min(column, self.made_up.jurors))
                )
        self._ui.held_check.setChecked(held)
        self._show_result()

    def _show_result(self) -> None:
        found = self.proposed
        if found is not None:
            self._ui.results_view.show_rows(list(self._told(found)))

    def _told(self, found: Proposal) -> Iterator[ResultRow]:
        names = {award.id: award.title for award in self._grid.awards}
        for award in found.awards:
            yield self._row(names[award.id], award.outcome, award.reasons)
        for result in found.blocs:
            bloc = self._grid.bloc(result.id)
            if bloc is None:
                continue
            name = f"{bloc.code} · {bloc.title}" if bloc.code else bloc.title
            yield self._row(name, result.outcome, result.reasons)
            if result.id == self._bloc:
                for competency in result.competencies:
                    yield self._of_competency(competency)

    def _of_competency(self, result: CompetencyResult) -> ResultRow:
        bloc = self._grid.bloc(result.bloc)
        one = bloc.competency(result.id) if bloc is not None else None
        if one is None:
            name = self.tr("Criteria without a competency")
        else:
            name = f"{one.code} · {one.text}" if one.code else one.text
        made_up_for = result.compensated and result.outcome == "not-reached"
        told = self.tr("compensated") if made_up_for else None
        return self._row(name, result.outcome, result.reasons, told=told, inner=True)

    def _row(
        self,
        name: str,
        outcome: Outcome,
        why: tuple[Reason, ...],
        *,
        told: str | None = None,
        inner: bool = False,
    ) -> ResultRow:
        said = reasons.sentences(why, language())
        return ResultRow(name, outcome, told or self._outcomes()[outcome], said, inner)

    def _outcomes(self) -> dict[Outcome, str]:
        return {
            "reached": self.tr("proposed: reached"),
            "not-reached": self.tr("proposed: not reached"),
            "jury-decides": self.tr("the jury decides"),
            "carried": self.tr("held already"),
            "not-examined": self.tr("not examined"),
        }

    # --- what the person does -------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        ui.bloc_choice.chosen.connect(self._take_bloc)
        ui.preset_button.clicked.connect(self._offer_levels)
        ui.jurors_choice.chosen.connect(self._take_jurors)
        ui.held_check.clicked.connect(self._hold)
        ui.marks_view.changed.connect(self._show_result)

    def _take_bloc(self, id_: str) -> None:
        self._bloc = id_
        self._show_bloc()

    def _offer_levels(self) -> None:
        """Offer to give every criterion of every bloc one level; from there a person changes it."""
        grid = self._grid
        scale = next(item for item in grid.scales if item.id == grid.scale)
        menu, fill = QMenu(self), self.tr("Everything: {level}")
        for rank, level in enumerate(scale.levels):
            action = menu.addAction(fill.format(level=level.label))
            action.triggered.connect(lambda _=False, rank=rank: self._fill(rank))
        menu.addAction(self.tr("Nothing")).triggered.connect(lambda: self._fill(None))
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._ui.preset_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _fill(self, rank: int | None) -> None:
        if self._rules is not None:
            self.made_up.fill(self._rules, rank)
        self._model.renew()
        self._show_result()

    def _take_jurors(self, count: int) -> None:
        self._model.set_jurors(count)
        if self._model.rows:
            self._ui.marks_view.setCurrentIndex(self._model.index(0, 0))
        self._show_result()

    def _hold(self, on: bool) -> None:
        if on:
            self.made_up.held.add(self._bloc)
        else:
            self.made_up.held.discard(self._bloc)
        self._show_bloc()

    def _build_scores(self) -> None:
        asked = {name for award in self._grid.awards for name in award.external}
        for bloc in self._grid.blocs:
            for assessment in bloc.assessments:
                if assessment.external is None and assessment.id not in asked:
                    continue
                line = QHBoxLayout()
                line.setSpacing(8)
                label, field = QLabel(self), TypedField(self)
                label.setProperty("role", "field")
                label.setBuddy(field)
                field.setObjectName("score_edit")
                field.take(lambda text: read_decimal(text) if text.strip() else None, number)
                field.entered.connect(lambda value, id_=assessment.id: self._score(id_, value))
                line.addWidget(label)
                line.addWidget(field)
                line.addStretch()
                self._ui.scores_column.addLayout(line)
                self._scores[assessment.id] = (label, field)
        self._ui.scores_widget.setVisible(bool(self._scores))

    def _score(self, assessment: str, value: str | None) -> None:
        if value is None:
            self.made_up.scores.pop(assessment, None)
        else:
            self.made_up.scores[assessment] = Fraction(value)
        self._show_result()

    def _retranslate(self) -> None:
        ui, grid = self._ui, self._grid
        scale = next(item for item in grid.scales if item.id == grid.scale)
        ui.bloc_choice.offer([(bloc.id, _named(bloc.code, bloc.title)) for bloc in grid.blocs])
        ui.bloc_choice.set_value(self._bloc)
        ui.jurors_choice.offer([(n, self.tr("%n juror(s)", "", n)) for n in JURORS])
        ui.jurors_choice.set_value(self.made_up.jurors)
        self._label.set_text(self.tr("Made-up candidate"))
        keys = " · ".join(f"{level.key} {level.label}" for level in scale.levels)
        text = self.tr("{keys} · Backspace none · N neutralised · on the words: all jurors")
        ui.keys_text.setText(text.format(keys=keys))
        for id_, (label, field) in self._scores.items():
            named = self.tr("Score at {test}").format(test=self._test(id_))
            label.setText(named)
            field.setAccessibleName(named)

    def _test(self, assessment: str) -> str:
        bloc = self._grid.bloc_of_assessment(assessment)
        found = bloc.assessment(assessment) if bloc is not None else None
        return found.title if found is not None else assessment

    def _fit(self) -> None:
        unit, ui = theme().tokens.unit, self._ui
        for _, field in self._scores.values():
            field.setFixedWidth(unit * 13)
        for view in (ui.marks_view, ui.results_view):
            view.setMinimumHeight(unit * 20)
        # Lines that wrap do not tell a scrolled page how high they will be.
        ui.trial_head.setMinimumHeight(ui.head_column.heightForWidth(self.width()))
        ui.keys_text.setMinimumHeight(ui.keys_text.heightForWidth(self.width() - unit * 6))


def _named(code: str | None, title: str) -> str:
    return f"{code} · {title}" if code and code != title else title
