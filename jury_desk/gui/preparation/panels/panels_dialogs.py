"""What the panels' page asks: a part played, the name of a profile."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.panel import PLAYED, PlayedPart
from jury_desk.domain.sheet import storable
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_panel_part import Ui_PanelPart
from jury_desk.gui.forms.ui_profile_name import Ui_ProfileName
from jury_desk.gui.kit.theme import theme

LONGEST_NAME = 120
LONGEST_BRIEF = 4_000
"""Characters of a brief: a page at hand, not a dossier."""

_BRIEF_UNITS = 16


class PartDialog(CardDialog):
    """`chosen` brings a PlayedPart, `part` being the one it was made of where there was one."""

    chosen = Signal(object)

    def __init__(
        self,
        assessments: Sequence[tuple[str, str]],
        members: Sequence[tuple[str, str]],
        played: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        part: PlayedPart | None = None,
    ) -> None:
        """Each is offered as (id, word); `assessments` begins with the role-plays. `part` is one
        to change; None gives a new one.
        """
        body = QWidget()
        self._ui = Ui_PanelPart()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._played = list(played)
        self.part = part
        super().__init__(body, parent, width=640)
        self._body = body
        ui = self._ui
        ui.assessment_choice.offer(assessments)
        ui.assessment_choice.set_value(assessments[0][0] if assessments else None)
        ui.juror_choice.offer(members)
        ui.juror_choice.set_value(members[0][0] if members else None)
        self.retranslate()
        ui.plays_choice.set_value(PLAYED[0])
        if part is not None:
            self._fill(part)
        ui.plays_choice.chosen.connect(lambda _: self._tell())
        self._tell()
        (ui.assessment_choice if part is None else ui.brief_edit).setFocus()

    def _fill(self, part: PlayedPart) -> None:
        ui = self._ui
        ui.assessment_choice.set_value(part.assessment)
        ui.juror_choice.set_value(part.juror)
        offered = part.plays in PLAYED
        ui.plays_choice.set_value(part.plays if offered else "")
        ui.other_edit.setText("" if offered else part.plays)
        ui.brief_edit.setPlainText(part.brief)

    def act(self) -> None:
        ui = self._ui
        plays = ui.plays_choice.value or " ".join(ui.other_edit.text().split())[:LONGEST_NAME]
        assessment, juror = ui.assessment_choice.value, ui.juror_choice.value
        if assessment is None or juror is None:
            self.set_message(self.tr("Choose the assessment and the member."))
            return
        if not plays:
            self.set_message(self.tr("Name the part: one or two words are enough."))
            ui.other_edit.setFocus()
            return
        brief = ui.brief_edit.toPlainText().strip()
        if len(brief) > LONGEST_BRIEF:
            told = self.tr("This brief is too long: keep it below %n character(s).", "", 4000)
            self.set_message(told)
            ui.brief_edit.setFocus()
            return
        self.chosen.emit(
            PlayedPart(assessment=assessment, juror=juror, plays=plays, brief=storable(brief))
        )
        self.accept()

    def fit(self) -> None:
        self._ui.brief_edit.setFixedHeight(theme().tokens.unit * _BRIEF_UNITS)
        super().fit()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self._ui.plays_choice.offer([*self._played, ("", self.tr("Another part"))])
        new = self.part is None
        self.set_title(self.tr("Give a part") if new else self.tr("Change the part"))
        self.accept_button.setText(self.tr("Give the part") if new else self.tr("Keep"))
        self.refuse_button.setText(self.tr("Cancel"))

    def _tell(self) -> None:
        other = self._ui.plays_choice.value == ""
        self._ui.other_edit.setVisible(other)
        self._ui.other_name.setVisible(other)
        if self.isVisible():
            self.fit()


class ProfileNameDialog(CardDialog):
    """`chosen` brings the name."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name` is the one proposed."""
        body = QWidget()
        self._ui = Ui_ProfileName()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent)
        self._body = body
        self._ui.name_edit.setMaxLength(LONGEST_NAME)
        self._ui.name_edit.setText(name)
        self.retranslate()
        self._ui.name_edit.setFocus()
        self._ui.name_edit.selectAll()

    def act(self) -> None:
        name = " ".join(self._ui.name_edit.text().split())
        if not name:
            self.set_message(self.tr("Give the profile a name."))
            self._ui.name_edit.setFocus()
            return
        self.chosen.emit(name)
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Save the composition rules"))
        self.accept_button.setText(self.tr("Save"))
        self.refuse_button.setText(self.tr("Cancel"))
