"""How an assessment is held: setting, forms, languages, parts, phases, external test."""

from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from jury_desk.domain.draft_acts import SetAssessment
from jury_desk.domain.folding import folded
from jury_desk.domain.grid import Assessment, External, Form, Part, Phase, PhaseKind, Setting
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_review_sitting import Ui_ReviewSitting
from jury_desk.gui.grids.grid_words import GridWords, decimal
from jury_desk.gui.grids.typed import weight_of
from jury_desk.gui.kit.check_list import Check, CheckList

_SETTINGS: tuple[Setting, ...] = get_args(Setting)
_FORMS: tuple[Form, ...] = get_args(Form)
_PHASES: tuple[PhaseKind, ...] = get_args(PhaseKind)


class SittingDialog(CardDialog):
    """`chosen` brings a SetAssessment. Parts and phases are lines of a text: the kind, the figure
    and the name with semicolons between them.
    """

    chosen = Signal(object)

    def __init__(self, assessment: Assessment, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_ReviewSitting()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._assessment = assessment
        self._setting: Setting | None = assessment.setting
        self._on = set(assessment.forms)
        self._words = GridWords()
        self.forms = CheckList(body)
        self._ui.forms_column.addWidget(self.forms)
        super().__init__(body, parent, width=600)
        self._body = body
        self.forms.toggled.connect(self._toggle)
        self._ui.setting_button.clicked.connect(self._choose_setting)
        self.retranslate()
        self._fill()
        self._ui.setting_button.setFocus()

    def act(self) -> None:
        parts, phases, external = self._parts(), self._phases(), self._external()
        if isinstance(parts, str) or isinstance(phases, str) or isinstance(external, str):
            told = next(one for one in (parts, phases, external) if isinstance(one, str))
            self._ui.message_label.setText(told)
            self._ui.message_label.show()
            self.fit()
            self.bring_into_view(self._ui.message_label)
            return
        self.chosen.emit(
            SetAssessment(
                assessment=self._assessment.id,
                setting=self._setting,
                forms=tuple(form for form in _FORMS if form in self._on),
                languages=self._languages(),
                parts=parts,
                phases=phases,
                external=external,
            )
        )
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("How the assessment is held"))
        self.accept_button.setText(self.tr("Keep"))
        self.refuse_button.setText(self.tr("Cancel"))
        self.forms.setAccessibleName(self._ui.forms_label.text())
        self._show_setting()
        self._show_forms()

    def fit(self) -> None:
        self.forms.renew()
        for edit in (self._ui.parts_edit, self._ui.phases_edit):
            lines = max(2, min(6, edit.document().blockCount()))
            edit.setFixedHeight(round(edit.fontMetrics().lineSpacing() * (lines + 1.4)))
        super().fit()

    def _fill(self) -> None:
        ui, assessment = self._ui, self._assessment
        names = [self._words.language(code) for code in assessment.languages]
        ui.languages_edit.setText(", ".join(names))
        ui.parts_edit.setPlainText(
            "\n".join(f"{part.label} ; {decimal(part.weight)}" for part in assessment.parts)
        )
        ui.phases_edit.setPlainText(
            "\n".join(
                f"{self._words.phase(phase.kind)} ; {phase.minutes or ''} ; {phase.label or ''}"
                for phase in assessment.phases
            )
        )
        external = assessment.external
        if external is not None:
            ui.external_edit.setText(external.name)
            ui.least_edit.setText(decimal(external.pass_at_least or ""))
            ui.above_edit.setText(decimal(external.pass_above or ""))
        ui.message_label.hide()

    def _show_setting(self) -> None:
        told = self._words.setting(self._setting) if self._setting else self.tr("not said")
        self._ui.setting_button.show_choice(self._ui.setting_label.text(), told)

    def _show_forms(self) -> None:
        self.forms.show_checks(
            [Check(form, self._words.form(form), form in self._on) for form in _FORMS]
        )

    def _toggle(self, name: str, on: bool) -> None:
        form = next(form for form in _FORMS if form == name)
        (self._on.add if on else self._on.discard)(form)
        self._show_forms()

    def _choose_setting(self) -> None:
        menu = QMenu(self)
        for setting in (*_SETTINGS, None):
            text = self._words.setting(setting) if setting else self.tr("not said")
            action = menu.addAction(text)
            action.triggered.connect(lambda _=False, one=setting: self._take_setting(one))
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._ui.setting_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _take_setting(self, setting: Setting | None) -> None:
        self._setting = setting
        self._show_setting()

    def _languages(self) -> tuple[str, ...]:
        """The codes of the languages, typed by their names or as codes."""
        codes = {folded(name): code for code, name in self._words.languages().items()}
        typed = self._ui.languages_edit.text().replace(";", ",").split(",")
        names = [name.strip() for name in typed if name.strip()]
        return tuple(codes.get(folded(name), name.lower()) for name in names)

    def _parts(self) -> tuple[Part, ...] | str:
        kept = {part.label: part for part in self._assessment.parts}
        taken = {part.id for part in self._assessment.parts}
        parts: list[Part] = []
        for number, line in enumerate(_lines(self._ui.parts_edit.toPlainText())):
            label, _, typed = (piece.strip() for piece in line.partition(";"))
            weight = weight_of(typed or "1")
            if weight is None or not label:
                told = self.tr("This part has no name, or a weight that is no number: {line}")
                return told.format(line=line)
            before = kept.get(label)
            if before is None and number < len(self._assessment.parts):
                before = self._assessment.parts[number]  # renamed: its criteria stay tied to it
            name = before.id if before and before.id not in {p.id for p in parts} else ""
            if not name:
                name = _free(f"{self._assessment.id}.part", taken)
                taken.add(name)
            setting = before.setting if before else None
            parts.append(Part(id=name, label=label, setting=setting, weight=weight))
        return tuple(parts)

    def _phases(self) -> tuple[Phase, ...] | str:
        kinds = {folded(self._words.phase(kind)): kind for kind in _PHASES}
        phases = []
        for line in _lines(self._ui.phases_edit.toPlainText()):
            pieces = [piece.strip() for piece in line.split(";", 2)] + ["", ""]
            kind, minutes = kinds.get(folded(pieces[0])), pieces[1]
            if kind is None or not (minutes.isdecimal() or not minutes) or len(minutes) > 5:
                known = ", ".join(self._words.phase(kind) for kind in _PHASES)
                told = self.tr(
                    "This phase is none of these ({known}), or its minutes are no number: {line}"
                )
                return told.format(known=known, line=line)
            phases.append(
                Phase(kind=kind, label=pieces[2] or None, minutes=int(minutes) if minutes else None)
            )
        return tuple(phases)

    def _external(self) -> External | str | None:
        name = " ".join(self._ui.external_edit.text().split())
        least, above = self._ui.least_edit.text(), self._ui.above_edit.text()
        if not name:
            return None
        scores = [weight_of(typed) if typed.strip() else None for typed in (least, above)]
        for typed, score in zip((least, above), scores, strict=True):
            if typed.strip() and score is None:
                return self.tr("This score is no number: {score}").format(score=typed)
        return External(name=name, pass_at_least=scores[0], pass_above=scores[1])


def _lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.split("\n") if line.strip()]


def _free(stem: str, taken: set[str]) -> str:
    """An id that no part has: an id is at most 80 characters long."""
    number = 1
    while f"{stem[:70]}{number}" in taken:
        number += 1
    return f"{stem[:70]}{number}"
