"""Teams proposed before they are taken; a team's name and what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.preparation.teams import LARGEST, SMALLEST, proposed
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_team_label import Ui_TeamLabel
from jury_desk.gui.forms.ui_teams_proposal import Ui_TeamsProposal
from jury_desk.gui.grids.text_list import TextLine, TextList
from jury_desk.gui.kit.check_list import Check
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.candidates.candidate_card_fields import read_line

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from jury_desk.domain.grid import Assessment
    from jury_desk.domain.preparation.people import Candidate, Team

_USUAL = 4


class ProposalDialog(CardDialog):
    """`chosen` brings the teams that the person takes: each a label and its members."""

    chosen = Signal(object)

    def __init__(
        self,
        loose: Sequence[Candidate],
        taken: AbstractSet[str],
        parent: QWidget | None = None,
    ) -> None:
        """`loose` are those without a team, `taken` the names that teams have already."""
        body = QWidget()
        self._ui = Ui_TeamsProposal()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._loose = tuple(loose)
        self._taken = set(taken)
        self._list = TextList("proposal_view", body)
        self._ui.proposal_column.replaceWidget(self._ui.proposal_list, self._list)
        self._ui.proposal_list.deleteLater()
        super().__init__(body, parent, width=600)
        self._body = body
        self._ui.size_field.chosen.connect(lambda _: self._tell())
        self.retranslate()
        self._ui.size_field.set_value(_USUAL)
        self._tell()
        self._ui.size_field.setFocus()

    @property
    def teams(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """The teams proposed for the size in hand."""
        size = self._ui.size_field.value or _USUAL
        made = proposed(self._loose, size)
        return tuple(zip(self._labels(len(made)), made, strict=True))

    def act(self) -> None:
        self.chosen.emit(self.teams)
        self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Teams proposed"))
        self._ui.proposal_text.setText(
            self.tr("By name, as even as can be. Nothing is made before you take them.")
        )
        self._ui.size_field.offer(
            [(size, self.tr("about %n", "", size)) for size in range(SMALLEST, LARGEST + 1)]
        )
        self._list.setAccessibleName(self.tr("Teams proposed"))
        self.accept_button.setText(self.tr("Take these teams"))
        self.refuse_button.setText(self.tr("Cancel"))
        self._tell()

    def fit(self) -> None:
        self._list.setFixedHeight(theme().tokens.unit * 40)
        self._list.renew()
        super().fit()

    def _labels(self, count: int) -> list[str]:
        labels: list[str] = []
        number = 0
        while len(labels) < count:
            number += 1
            label = self.tr("Team {number}").format(number=number)
            if label not in self._taken:
                labels.append(label)
        return labels

    def _tell(self) -> None:
        names = {one.id: one.name for one in self._loose}
        lines = []
        for label, members in self.teams:
            count = self.tr("%n member(s)", "", len(members))
            few = len(members) < SMALLEST
            title = f"{label} · {count}"
            if few:
                small = self.tr("too small")
                title = f"{title} · {small}"
            told = "\n".join(names[one] for one in members)
            icon, tone = ("alert-triangle", "warn") if few else ("users-group", "muted")
            lines.append(TextLine(label, title, told.replace("\n", ", "), icon, tone))
        self._list.show_lines(lines)


class TeamDialog(CardDialog):
    """`chosen` brings the label, never an empty one, and the assessments (none: all)."""

    chosen = Signal(str, object)

    def __init__(
        self, team: Team, assessments: Sequence[Assessment], parent: QWidget | None = None
    ) -> None:
        """`assessments` are those that teams may take."""
        body = QWidget()
        self._ui = Ui_TeamLabel()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        self._assessments = tuple(assessments)
        self._for = set(team.assessments) or {one.id for one in assessments}
        super().__init__(body, parent, width=560)
        self._body = body
        self._ui.team_edit.setText(team.label)
        self._ui.for_list.toggled.connect(self._toggle)
        self.retranslate()
        self._ui.team_edit.setFocus()
        self._ui.team_edit.selectAll()

    def act(self) -> None:
        label = read_line(self._ui.team_edit.text())
        if not label:
            self.set_message(self.tr("A team has a name: write it first."))
            self._ui.team_edit.setFocus()
        elif not self._for and self._assessments:
            self.set_message(self.tr("A team is for one assessment at least."))
        else:
            every = {one.id for one in self._assessments}
            chosen = tuple(one.id for one in self._assessments if one.id in self._for)
            self.chosen.emit(label, () if set(chosen) == every else chosen)
            self.accept()

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("Team"))
        self.accept_button.setText(self.tr("Record"))
        self.refuse_button.setText(self.tr("Cancel"))
        several = len(self._assessments) > 1
        self._ui.for_label.setVisible(several)
        self._ui.for_list.setVisible(several)
        self._show()

    def fit(self) -> None:
        self._ui.for_list.renew()
        super().fit()

    def _toggle(self, name: str, on: bool) -> None:
        self._for = self._for | {name} if on else self._for - {name}
        self._show()

    def _show(self) -> None:
        self._ui.for_list.show_checks(
            [Check(one.id, one.title, one.id in self._for) for one in self._assessments]
        )
