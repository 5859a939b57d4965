"""What the session prints and exports: kinds, how many, what is missing for them, the export."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from jury_desk.domain.preparation.finding import Finding, Step
from jury_desk.gui.forms.ui_papers_page import Ui_PapersPage
from jury_desk.gui.kit.asked_files import ask_folder, documents_folder
from jury_desk.gui.kit.buttons import click_on_enter
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.styles import set_role
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.desk import PreparationDesk, PreparationPage
from jury_desk.gui.preparation.papers.papers_flow import PapersFlow
from jury_desk.gui.preparation.papers.papers_words import GROUPS, ICONS, PapersWords
from jury_desk.services.session_papers import PaperOffer, PapersWritten, PaperWish

if TYPE_CHECKING:
    from jury_desk.domain.preparation.ports import PaperKind
    from jury_desk.domain.preparation.preparation import Preparation
    from jury_desk.domain.workshop import PagePicture

_LIST_UNITS = 40
_NARROWEST_LIST_UNITS = 30
_ABREAST_UNITS = 100
"""Below this many units of 8 px beside the list, the preview stands under the card."""

_FORMAT_LETTERS = 18
_PREVIEW_PX = 900
"""Width of the page's picture: enough for twice the widest preview at 100 %."""

_WITH_BRING: frozenset[PaperKind] = frozenset({"convocations", "calendar"})


class PapersPage(PreparationPage):
    """Enter on a kind writes it; Esc ends the export."""

    step = Step.DOCUMENTS

    def __init__(self, desk: PreparationDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._words = PapersWords(self)
        self._ui = Ui_PapersPage()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._offers: dict[PaperKind, PaperOffer] = {}
        self._shown_of: Preparation | None = None
        self._kind: PaperKind = "convocations"
        self._pictured: tuple[object, ...] = ()
        self._folder = documents_folder()
        self._written: PapersWritten | None = None
        self.flow = PapersFlow(desk, self)
        self._ui.progress_panel.hide()
        self._ui.result_panel.hide()
        self._connect()
        Spacing(self)
        click_on_enter(self)
        dress(self._ui.write_button, "file-export", "accent_text")
        dress(self._ui.cancel_button, "x", "text")
        self._ui.format_choice.setMinimumContentsLength(_FORMAT_LETTERS)
        theme().changed.connect(self._renew)
        self._renew()
        self.setFocusProxy(self._ui.papers_view)

    @property
    def kind(self) -> PaperKind:
        """The kind in hand."""
        return self._kind

    @property
    def wish(self) -> PaperWish:
        """What Enter would write now."""
        ui, offer = self._ui, self._offers[self._kind]
        format_ = ui.format_choice.value or offer.formats[0]
        single = ui.single_box.isChecked() and self._may_be_single(offer)
        numbers = ui.numbers_box.isChecked() and self._kind == "door-list"
        return PaperWish(self._kind, format_, single, numbers)

    # --- what is shown --------------------------------------------------------------------------

    def show_state(self) -> None:
        if self.isVisible() or not self._offers:
            self._show_offers()

    def _show_offers(self) -> None:
        if self._shown_of is not self.desk.state:
            self._shown_of = self.desk.state
            offers = self.desk.crafts.papers.offers(self.desk.state, self.desk.grid)
            self._offers = {offer.kind: offer for offer in offers}
        self._ui.papers_view.show_rows(self._rows())
        if self._kind == GROUPS[0][0]:
            self._ui.papers_view.scrollToTop()  # with the heading above it
        self._show_kind()

    def show_item(self, finding: Finding) -> None:
        wanted = next((o.kind for o in self._offers.values() if finding in o.found), None)
        if wanted is not None:
            self._ui.papers_view.show_rows(self._rows(), wanted)
            self._ui.found_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        bring = self._ui.bring_edit.toPlainText().strip()
        if self._ui.bring_edit.isEnabled() and bring != self.desk.state.card.bring:
            service = self.desk.service
            self.desk.act(
                lambda: service.put(msgspec.structs.replace(service.state.card, bring=bring))
            )

    def stop(self) -> None:
        self.flow.stop()

    def cycle_panes(self, step: int) -> None:
        ui = self._ui
        firsts = (ui.papers_view, ui.write_button)
        at = int(ui.paper_card.isAncestorOf(self.focusWidget()))
        firsts[(at + step) % len(firsts)].setFocus(Qt.FocusReason.TabFocusReason)

    def _rows(self) -> list[ShelfRow]:
        rows = []
        for heading, kinds in zip(self._words.groups(), GROUPS, strict=True):
            rows.append(ShelfRow("", heading))
            for kind in kinds:
                offer = self._offers[kind]
                about = self._words.count(kind, offer.count)
                if offer.found:
                    about += " · " + self.tr("%n point(s) to look at", "", len(offer.found))
                ink = "accent" if offer.count else "muted"
                rows.append(ShelfRow(kind, self._words.name(kind), about, ICONS[kind], ink))
        return rows

    def _choose(self, key: str) -> None:
        if key and key != self._kind:
            self.flush()
            self._kind = next(kind for kind in self._offers if kind == key)
            self._written = None
            self._show_kind()

    def _show_kind(self) -> None:
        ui, offer, words = self._ui, self._offers[self._kind], self._words
        group = next(
            name for name, kinds in zip(words.groups(), GROUPS, strict=True) if self._kind in kinds
        )
        count = words.count(self._kind, offer.count)
        ui.group_label.setText(f"{group} · {count}")
        ui.paper_title.setText(words.name(self._kind))
        ui.about_text.setText(words.use(self._kind))
        ui.found_list.show_findings(offer.found)
        ui.found_list.setVisible(bool(offer.found))
        ui.format_choice.offer([(one, words.format(one)) for one in offer.formats])
        if ui.format_choice.value is None:
            ui.format_choice.set_value(offer.formats[0])
        ui.format_choice.setEnabled(len(offer.formats) > 1)
        ui.bring_widget.setVisible(self._kind in _WITH_BRING)
        ui.bring_edit.setEnabled(self.desk.editable)
        if not ui.bring_edit.hasFocus():
            ui.bring_edit.setPlainText(self.desk.state.card.bring)
        self._show_options()
        self._show_result()
        self._fit()
        self._draw()

    def _show_options(self) -> None:
        ui, offer = self._ui, self._offers[self._kind]
        ui.single_box.setVisible(self._may_be_single(offer))
        ui.numbers_box.setVisible(self._kind == "door-list")
        ui.single_box.setText(
            self.tr("One file for each room")
            if self._kind in ("door-list", "room-timetable")
            else self.tr("One file for each person")
        )
        ui.folder_text.setText(_breakable(self._folder))
        ui.write_button.setEnabled(offer.count > 0 and not self.flow.is_writing)
        count = self._words.count(self._kind, offer.count)
        ui.write_button.setText(self.tr("Write: {count}").format(count=count))

    def _may_be_single(self, offer: PaperOffer) -> bool:
        return offer.one_each and self._ui.format_choice.value != "xlsx"

    def _show_result(self) -> None:
        ui, written = self._ui, self._written
        ui.result_panel.setVisible(written is not None)
        if written is None:
            return
        tone = "warn" if written.cancelled else "good"
        set_role(ui.result_panel, "notice", tone)
        dress(ui.result_sign_label, "alert-triangle" if written.cancelled else "circle-check", tone)
        told = self.tr("%n file(s) written and read back", "", len(written.names))
        if written.cancelled:
            told = self.tr("Ended before its end: {told}").format(told=told)
        ui.result_title.setText(told)
        ui.result_text.setText(
            self.tr("They lie in {folder}.").format(folder=_breakable(written.folder))
        )

    def _draw(self) -> None:
        """Ask for the first page, once for each state, kind and option."""
        ui, wish = self._ui, self.wish
        shown = "pdf" in self._offers[self._kind].formats
        ui.preview_pane.setVisible(shown)
        asked = (self.desk.state, wish.kind, wish.numbers_only, language())
        if not shown or asked == self._pictured or not self.isVisible():
            return
        self._pictured = asked
        ui.preview_view.show_picture(None, self.tr("Drawing the first page…"))
        self.flow.draw(wish, language(), _PREVIEW_PX)

    def _show_picture(self, picture: PagePicture | None) -> None:
        self._ui.preview_view.show_picture(picture, self.tr("No page to show yet"))

    # --- the acts -------------------------------------------------------------------------------

    def _write(self) -> None:
        offer = self._offers[self._kind]
        if not offer.count or self.flow.is_writing:
            return
        self.flush()
        ui = self._ui
        self._written = None
        self._show_result()
        ui.progress_title.setText(
            self.tr("Drawing: {name}").format(name=self._words.name(self._kind))
        )
        ui.progress_bar.setRange(0, 0)
        ui.progress_panel.show()
        ui.cancel_button.setEnabled(True)
        self.flow.write(self.wish, self._folder, language())
        ui.write_button.setEnabled(False)
        ui.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cancel(self) -> None:
        self.flow.cancel()
        self._ui.cancel_button.setEnabled(False)

    def _tell_progress(self, done: int, total: int) -> None:
        self._ui.progress_bar.setRange(0, total)
        self._ui.progress_bar.setValue(done)

    def _tell_end(self) -> None:
        self._ui.progress_panel.hide()
        self._show_options()
        self._ui.papers_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_written(self, written: PapersWritten) -> None:
        self._written = written
        self._show_result()
        self._ui.papers_area.ensureWidgetVisible(self._ui.result_panel)

    def _change_folder(self) -> None:
        ask_folder(self, self.tr("Where the files go"), self._folder, self.set_folder)

    def set_folder(self, folder: str) -> None:
        """Write there from now on."""
        self._folder = folder
        self._show_options()

    # --- set up and Qt's events -----------------------------------------------------------------

    def _connect(self) -> None:
        ui, flow = self._ui, self.flow
        ui.papers_view.shown.connect(self._choose)
        ui.papers_view.entered.connect(lambda _: self._write())
        ui.found_list.wanted.connect(self.desk.item_wanted)
        ui.format_choice.chosen.connect(lambda _: self._show_options())
        ui.numbers_box.toggled.connect(lambda _: self._draw())
        ui.folder_button.clicked.connect(self._change_folder)
        ui.write_button.clicked.connect(self._write)
        ui.cancel_button.clicked.connect(self._cancel)
        ui.bring_edit.installEventFilter(self)
        flow.progressed.connect(self._tell_progress)
        flow.ended.connect(self._tell_end)
        flow.written.connect(self._tell_written)
        flow.drawn.connect(self._show_picture)
        flow.failed.connect(self.desk.failure)

    def _renew(self) -> None:
        self.setStyleSheet(theme().style_sheet("papers"))
        self._fit()

    def _fit(self) -> None:
        ui, unit = self._ui, theme().tokens.unit
        wide = max(unit * _NARROWEST_LIST_UNITS, min(unit * _LIST_UNITS, self.width() * 2 // 5))
        ui.papers_pane.setFixedWidth(wide)
        ui.bring_edit.setFixedHeight(unit * 11)
        abreast = self.width() - wide >= unit * _ABREAST_UNITS
        way = QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        if ui.cards_row.direction() != way:
            ui.cards_row.setDirection(way)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._ui.bring_edit and isinstance(event, QFocusEvent) and event.lostFocus():
            self.flush()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.flow.is_writing:
            self._cancel()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_offers()  # what changed while another page was shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self._ui.found_list.renew()
            self._show_offers()
        super().changeEvent(event)


def _breakable(folder: str) -> str:
    """A folder whose lines may end after each part of its names: a long one widened the page."""
    return "".join(f"{sign}\u200b" if sign in "/\\_-. " else sign for sign in folder)
