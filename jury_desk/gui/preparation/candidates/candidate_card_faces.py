"""The head of a candidate's card: photo, name, and how the candidate stands in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QMenu, QWidget

from jury_desk.gui.forms.ui_candidate_card import Ui_CandidateCard
from jury_desk.gui.kit.asked_files import ask_file
from jury_desk.gui.kit.chip import Chip, Tone
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.icons import icon as icon_of
from jury_desk.gui.preparation.candidates.candidate_card_photo import small_photo
from jury_desk.gui.preparation.candidates.candidates_edits import set_fields
from jury_desk.gui.preparation.candidates.candidates_words import CandidatesWords

if TYPE_CHECKING:
    from jury_desk.domain.preparation.people import Candidate
    from jury_desk.gui.preparation.desk import PreparationDesk

_PICTURES = "*.jpg *.jpeg *.png *.webp *.bmp"


class CardFaces(QObject):
    """Fills the head; a photo that is not at hand is read behind."""

    def __init__(self, ui: Ui_CandidateCard, card: QWidget) -> None:
        super().__init__(card)
        self._ui = ui
        self._card = card
        self._words = CandidatesWords(self)
        self._desk: PreparationDesk | None = None
        self._one: Candidate | None = None
        self._photo: tuple[str, bytes] | None = None
        self._chips: dict[str, Chip] = {}
        ui.photo_button.clicked.connect(self._press_photo)

    def work_on(self, desk: PreparationDesk) -> None:
        """Record through that desk."""
        self._desk = desk
        signs: tuple[tuple[str, str, Tone], ...] = (
            ("withdrawn", "user-off", "neutral"),
            ("carried", "circle-check", "good"),
            ("extra", "clock-plus", "accent"),
            ("team", "users-group", "neutral"),
        )
        flow = self._ui.signs_flow
        self._chips = {name: Chip(icon, tone, flow) for name, icon, tone in signs}

    def show_candidate(self, one: Candidate | None, *, editable: bool) -> None:
        """Show a candidate; None for one who is not enrolled yet."""
        self._one = one
        ui = self._ui
        ui.name_title.setText(one.name if one else self.tr("New candidate"))
        ui.about_label.setText(self._about(one))
        ui.photo_button.setEnabled(editable and one is not None)
        ui.withdraw_button.setVisible(one is not None and editable)
        ui.delete_button.setVisible(one is not None and editable)
        self._tell_photo()
        if one is not None:
            back = one.withdrawn
            ui.withdraw_button.setText(self.tr("Take back in") if back else self.tr("Withdraw"))
            dress(ui.withdraw_button, "arrow-back-up" if back else "user-off")
        self._tell_signs(one)

    def take_photo(self, path: Path) -> None:
        """Keep a picture as the photo of the candidate on the card."""
        desk, one = self._desk, self._one
        if desk is None or one is None:
            return

        def work() -> None:
            digest = desk.service.keep_file(small_photo(path))
            held = desk.service.state.candidates.get(one.id)
            if held is not None:
                desk.service.put(structs.replace(held, photo=digest))

        desk.act(work)

    def language_name(self, tag: str) -> str:
        """A language's name in itself, capital first: "Français"."""
        name = QLocale(tag).nativeLanguageName().partition(" (")[0] or tag
        return name[:1].upper() + name[1:]

    def _about(self, one: Candidate | None) -> str:
        if one is None:
            return self.tr("Type a name or a number: the candidate is enrolled at once.")
        said = [one.number, self._words.routes().get(one.route or "", "")]
        return " · ".join(part for part in said if part)

    def _tell_signs(self, one: Candidate | None) -> None:
        extra = self._words.accommodation(one) if one else ""
        carried = self._words.carried(len(one.held)) if one and one.held else ""
        teams = [
            team.label
            for team in (self._desk.state.teams.values() if self._desk else ())
            if one is not None and one.id in team.members
        ]
        said = (one.withdrawn if one else False, carried, extra, teams)
        self._ui.signs_flow.setVisible(any(said))
        words = {
            "withdrawn": self.tr("Withdrawn") if one and one.withdrawn else "",
            "carried": carried,
            "extra": extra,
            "team": ", ".join(teams),
        }
        for name, chip in self._chips.items():
            chip.set_text(words[name])
            chip.setVisible(bool(words[name]))
        self._ui.signs_flow.updateGeometry()

    def _tell_photo(self) -> None:
        one, ui, desk = self._one, self._ui, self._desk
        names = [one.last_name, one.first_names.strip()] if one else []
        initials = "".join(name[:1].upper() for name in names)
        digest = one.photo if one else None
        if digest is None or desk is None:
            ui.photo_button.show_photo(None, initials)
        elif self._photo is not None and self._photo[0] == digest:
            ui.photo_button.show_photo(self._photo[1], initials)
        else:
            ui.photo_button.show_photo(None, initials)
            desk.worker.submit(
                lambda: desk.service.file(digest), lambda found: self._take(digest, found)
            )
        told = self.tr("Change the photo") if digest else self.tr("Choose a photo")
        ui.photo_button.setToolTip(told)
        ui.photo_button.setAccessibleName(told)

    def _take(self, digest: str, content: bytes | None) -> None:
        if content is not None:
            self._photo = (digest, content)
            if self._one is not None and self._one.photo == digest:
                self._tell_photo()

    def _press_photo(self) -> None:
        if self._one is None or self._one.photo is None:
            self._ask_photo()
            return
        menu = QMenu(self._card)
        menu.addAction(icon_of("photo"), self.tr("Choose another photo…"), self._ask_photo)
        menu.addAction(icon_of("trash"), self.tr("Take the photo away"), self._drop_photo)
        menu.aboutToHide.connect(menu.deleteLater)
        button = self._ui.photo_button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _ask_photo(self) -> None:
        kinds = self.tr("Pictures ({names})").format(names=_PICTURES)
        ask_file(self._card, self.tr("Choose a photo"), kinds, self.take_photo)

    def _drop_photo(self) -> None:
        if self._desk is not None and self._one is not None:
            set_fields(self._desk, self._one.id, photo=None)
