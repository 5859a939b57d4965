"""The rules: the regulations in plain sentences, and what they would give."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.errors import JuryDeskError
from jury_desk.gui.forms.ui_rules_page import Ui_RulesPage
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.in_sight import keep_in_sight
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk, PreparationPage
from jury_desk.gui.preparation.rules.rules_catalogue import CARDS, Card, Rule, rules_of
from jury_desk.gui.preparation.rules.rules_dialogs import CompetenciesDialog, SetNameDialog
from jury_desk.gui.preparation.rules.rules_row import RuleRow
from jury_desk.gui.preparation.rules.rules_trial import RulesTrial
from jury_desk.gui.preparation.rules.rules_words import RulesWords
from jury_desk.words import preparation as words

if TYPE_CHECKING:
    from jury_desk.services.rule_sets import NamedSets

_ABREAST = 128
"""Below this many units of 8 px in width the two panes stand one behind the other."""


class RulesPage(PreparationPage):
    """Left, the rules with their fields; right, a made-up candidate. Read-only once open."""

    step = Step.RULES

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._ui = Ui_RulesPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._words = RulesWords(desk.grid, self)
        self._sets: NamedSets | None = None
        self._rows: dict[str, RuleRow] = {}
        self._trial_shown = False
        Spacing(self)  # before the rows and the trial are in it: they keep their own
        keep_in_sight(self._ui.rules_area)
        self._build_rows()  # before the trial: in the order in which Tab goes
        self.trial = RulesTrial(desk.grid, self._ui.trial_body)
        self._ui.trial_lines.addWidget(self.trial)
        self._connect()
        for button in (self._ui.save_button, self._ui.own_button):
            click_on_enter(button)
        click_on_enter(self._ui.panes_bar)
        self._retranslate()
        theme().changed.connect(self._fit)
        self._ask_sets()
        self.setFocusProxy(self._ui.set_choice)

    # --- what is shown --------------------------------------------------------------------------

    @property
    def regulations(self) -> Regulations:
        """Those of the session."""
        return self.desk.state.regulations

    @property
    def editable(self) -> bool:
        """Whether the rules still change: before the session opens."""
        return self.desk.editable and self.desk.state.card.state == "draft"

    def show_state(self) -> None:
        ui = self._ui
        ui.closed_panel.setVisible(not self.editable)
        ui.source_text.setText(self._source())
        for button in (ui.set_choice, ui.own_button):
            button.setEnabled(self.editable and self._sets is not None)
        ui.save_button.setEnabled(self._sets is not None)
        self._offer_sets()
        self._show_rows()
        self.trial.show_regulations(self.regulations)

    def show_item(self, finding: Finding) -> None:
        for row in self._rows.values():
            if row.rule.field == finding.other and not row.isHidden():
                self._show_pane(trial=False)
                row.control.setFocus(Qt.FocusReason.OtherFocusReason)
                self._ui.rules_area.ensureWidgetVisible(row)
                return

    def flush(self) -> None:
        for row in self._rows.values():
            row.flush()

    def cycle_panes(self, step: int) -> None:
        del step  # there are two
        in_trial = self.trial.isAncestorOf(self.focusWidget())
        self._show_pane(trial=not in_trial)
        if in_trial:
            self._ui.set_choice.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.trial.take_keyboard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._retranslate()
            self.show_state()
        super().changeEvent(event)

    def _build_rows(self) -> None:
        for rule in rules_of(self.desk.grid):
            row = RuleRow(rule, self._words, self)
            row.setObjectName("rule_frame")
            row.changed.connect(lambda value, rule=rule: self._change(rule, value))
            row.wanted.connect(self._choose_competencies)
            row.refused.connect(self._refuse)
            lines = self._lines(rule.card)
            if lines.count():
                lines.addWidget(_hairline(self))
            lines.addWidget(row)
            self._rows[rule.key] = row
        for card in CARDS:
            self._card(card).setVisible(bool(self._lines(card).count()))

    def _card(self, card: Card) -> QFrame:
        found: QFrame = getattr(self._ui, f"{card}_card")
        return found

    def _lines(self, card: Card) -> QVBoxLayout:
        found: QVBoxLayout = getattr(self._ui, f"{card}_lines")
        return found

    def _show_rows(self) -> None:
        regulations = self.regulations
        own = self._sets.own if self._sets is not None else regulations
        faults = self._faults()
        for row in self._rows.values():
            rule = row.rule
            counts = rule.counts(regulations)
            first = next(r for r in self._rows.values() if r.rule.field == rule.field) is row
            row.show_rule(
                self._words.told(rule, regulations),
                rule.read(regulations),
                rule.read(own),
                editable=self.editable,
                faults=faults.get(rule.field, ()) if first else (),
            )
            row.setVisible(counts)
            line = self._line_above(row)
            if line is not None:
                line.setVisible(counts)

    def _line_above(self, row: RuleRow) -> QWidget | None:
        lines = self._lines(row.rule.card)
        at = lines.indexOf(row)
        item = lines.itemAt(at - 1) if at > 0 else None
        return item.widget() if item is not None else None

    def _faults(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for finding in self.desk.of_step(self.step):
            told = words.finding(finding, language())
            found.setdefault(finding.other, []).append(told)
        return found

    def _source(self) -> str:
        said = self.regulations.source
        if said in ("", "default"):
            return self.tr("Source: none was given; the values are the program's defaults.")
        return self.tr("Source: {source}").format(source=said)

    def _retranslate(self) -> None:
        ui = self._ui
        for card in CARDS:
            title: QLabel = getattr(ui, f"{card}_title")
            title.setText(self._words.heading(card))
        for row in self._rows.values():
            row.retranslate()

    def _fit(self) -> None:
        abreast = self.width() >= theme().tokens.unit * _ABREAST
        self._ui.panes_bar.setVisible(not abreast)
        self._ui.rules_area.setVisible(abreast or not self._trial_shown)
        self._ui.trial_area.setVisible(abreast or self._trial_shown)
        self._ui.rules_button.setChecked(not self._trial_shown)
        self._ui.trial_button.setChecked(self._trial_shown)
        self.trial.set_titled(abreast)

    def _show_pane(self, *, trial: bool) -> None:
        self._trial_shown = trial
        self._fit()

    # --- named sets -----------------------------------------------------------------------------

    def _ask_sets(self) -> None:
        """Read the named sets on the worker; without them the rules can be changed all the same."""
        try:
            crafts = self.desk.crafts
        except AssertionError:
            return  # a page made without them
        grid = self.desk.grid
        self.desk.worker.submit(
            lambda: crafts.rules.regulations(grid), self._take_sets, self._sets_failed
        )

    def _take_sets(self, found: NamedSets) -> None:
        self._sets = found
        self.show_state()

    def _sets_failed(self, error: Exception) -> None:
        if isinstance(error, JuryDeskError):
            self.desk.failure.emit(error)

    def _offered(self) -> Sequence[Regulations]:
        if self._sets is None:
            return ()
        return (self._sets.own, *self._sets.saved, *self._sets.shipped)

    def _offer_sets(self) -> None:
        """Offer the sets; the one in force is the one that says the same rules."""
        changed = (None, self.tr("Rules of this session"))
        offered = [(item.id, item.label) for item in self._offered()]
        same = next((i.id for i in self._offered() if self._alike(i)), None)
        self._ui.set_choice.offer([*offered, *([] if same else [changed])])
        self._ui.set_choice.set_value(same)
        own = self._sets.own if self._sets is not None else None
        self._ui.own_button.setVisible(own is not None and not self._alike(own))

    def _alike(self, other: Regulations) -> bool:
        """Whether a set says the session's rules, whatever it is called and where it comes from."""
        rules, now = (row.rule for row in self._rows.values()), self.regulations
        return all(rule.read(other) == rule.read(now) for rule in rules)

    def _take_set(self, id_: str | None) -> None:
        found = next((item for item in self._offered() if item.id == id_), None)
        if found is not None:
            self.desk.put(found)

    def _save(self) -> None:
        dialog = SetNameDialog(self.regulations.label, self)
        dialog.named.connect(self._save_as)
        dialog.open()

    def _save_as(self, label: str) -> None:
        rules, grid, regulations = self.desk.crafts.rules, self.desk.grid, self.regulations

        def act() -> NamedSets:
            rules.save_regulations(label, regulations)
            return rules.regulations(grid)

        def saved(found: NamedSets) -> None:
            self._take_sets(found)
            self.desk.told.emit(
                lambda: (self.tr("The rules were saved as “{label}”.").format(label=label), "")
            )

        self.desk.worker.submit(act, saved, self._sets_failed)

    # --- what the person does -------------------------------------------------------------------

    def _connect(self) -> None:
        ui = self._ui
        ui.set_choice.chosen.connect(self._take_set)
        ui.save_button.clicked.connect(self._save)
        ui.own_button.clicked.connect(lambda: self._take_set(self._offered()[0].id))
        ui.rules_button.clicked.connect(lambda: self._show_pane(trial=False))
        ui.trial_button.clicked.connect(lambda: self._show_pane(trial=True))

    def _change(self, rule: Rule, value: Any) -> None:
        """Change one rule of the regulations as they will then stand: an act before this one may
        still be on its way.
        """
        service = self.desk.service
        self.desk.act(lambda: service.put(rule.write(service.state.regulations, value)))

    def _choose_competencies(self) -> None:
        rule = self._rows["eliminatory_competencies"].rule
        dialog = CompetenciesDialog(self.desk.grid, rule.read(self.regulations), self)
        dialog.chosen.connect(lambda ids: self._change(rule, ids))
        dialog.open()

    def _refuse(self) -> None:
        self.desk.told.emit(
            lambda: (self.tr("That is no number."), self.tr("Write it with digits: 0.5."))
        )


def _hairline(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setObjectName("rule_line")
    line.setProperty("role", "line")
    return line
