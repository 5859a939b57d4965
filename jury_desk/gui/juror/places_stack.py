"""The places of the desk, one on screen: a candidate's sheet, a team's matrix."""

from collections.abc import Callable

from PySide6.QtWidgets import QStackedWidget, QWidget

from jury_desk.gui.juror.place import Place
from jury_desk.gui.juror.sheet_place import SheetPlace
from jury_desk.gui.juror.signing_flow import SigningFlow
from jury_desk.gui.kit.theme import Theme
from jury_desk.services.juror_day import Day


class PlacesStack(QStackedWidget):
    """The team's place is made when a team is first shown; `connect` hears of each that is made."""

    def __init__(
        self, theme: Theme, signing: SigningFlow, connect: Callable[[Place], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("places_stack")
        self._theme = theme
        self._signing = signing
        self._connect = connect
        self._low = False
        self.sheet = SheetPlace(theme, signing, self)
        self._team: Place | None = None
        self._add(self.sheet)

    @property
    def shown(self) -> Place:
        """The place on screen."""
        place = self.currentWidget()
        return place if isinstance(place, Place) else self.sheet

    def place_of(self, day: Day | None, passage: str) -> Place:
        """The place that fits a passage."""
        if day is None or day.plan.passage(passage).team is None:
            return self.sheet
        if self._team is None:
            from jury_desk.gui.juror.team.team_place import TeamPlace

            self._team = TeamPlace(self._theme, self._signing, self)
            self._add(self._team)
            self._team.renew()
            self._team.set_low(self._low)
        return self._team

    def set_low(self, low: bool) -> None:
        """Spare the heads where the page is low."""
        self._low = low
        for place in self._every():
            place.set_low(low)

    def renew(self) -> None:
        """Take the theme's sizes again."""
        for place in self._every():
            place.renew()

    def _every(self) -> tuple[Place, ...]:
        return (self.sheet,) if self._team is None else (self.sheet, self._team)

    def _add(self, place: Place) -> None:
        self.addWidget(place)
        self._connect(place)
