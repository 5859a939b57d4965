"""A title with a button a member under it: whose sheet is to be corrected, or compared."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from jury_desk.gui.kit.icons import dress

if TYPE_CHECKING:
    from jury_desk.gui.juror.team.team_rows import Member


class MemberButtons(QObject):
    """`chosen` names the member whose button was pressed."""

    chosen = Signal(str)

    def __init__(self, title: QLabel, layout: QVBoxLayout, icon: str, host: QWidget) -> None:
        """The buttons stand in `layout`, each with an icon; the title is hidden with the last."""
        super().__init__(host)
        self._title, self._layout, self._icon, self._host = title, layout, icon, host
        self._shown: tuple[tuple[str, str], ...] = ()

    def show_members(self, members: Sequence["Member"], spoken: str) -> None:
        """Offer these members; `spoken` is what a screen reader says, with {name} in it."""
        self._title.setVisible(bool(members))
        wanted = tuple((member.id, spoken.format(name=member.name)) for member in members)
        if wanted == self._shown:
            return
        self._shown = wanted
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for member in members:
            button = QPushButton(f"{member.name}…", self._host)
            button.setProperty("role", "quiet")
            button.setProperty("member", member.id)
            button.setAccessibleName(spoken.format(name=member.name))
            dress(button, self._icon)
            button.clicked.connect(lambda _=False, who=member.id: self.chosen.emit(who))
            self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
