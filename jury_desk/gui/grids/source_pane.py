"""The left pane: the source's pages or tables, and the way through them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from jury_desk.domain.source import SourceDocument
from jury_desk.gui.forms.ui_review_source import Ui_ReviewSource
from jury_desk.gui.grids.page_view import Draw, PageView
from jury_desk.gui.grids.places import Places
from jury_desk.gui.grids.sheet_view import SheetView
from jury_desk.gui.grids.source_view import SourceView
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.spacing import Spacing
from jury_desk.gui.kit.tasks import Worker
from jury_desk.gui.kit.theme import Theme

DRAWN = ("pdf",)
"""The kinds of source whose pages have pictures."""


class SourcePane(QWidget):
    """`paragraph_clicked` names the paragraph that was clicked in the source."""

    paragraph_clicked = Signal(str)

    def __init__(
        self,
        source: SourceDocument,
        places: Places,
        draw: Draw,
        worker: Worker,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ui = Ui_ReviewSource()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._source, self._theme = source, theme
        is_drawn = source.kind in DRAWN
        self.view: SourceView = (
            PageView(source, places, draw, worker, theme, self)
            if is_drawn
            else SheetView(source, theme, self)
        )
        ui = self._ui
        ui.source_column.addWidget(self.view, 1)
        dress(ui.previous_button, "chevron-left")
        dress(ui.next_button, "chevron-right")
        dress(ui.fit_button, "arrows-horizontal")
        for button in (ui.fit_button, ui.full_button, ui.double_button):
            button.setVisible(is_drawn)
        self.view.clicked.connect(self.paragraph_clicked)
        self.view.page_changed.connect(self._show_page)
        ui.previous_button.clicked.connect(lambda: self.turn(-1))
        ui.next_button.clicked.connect(lambda: self.turn(1))
        ui.fit_button.clicked.connect(lambda: self._set_zoom("fit"))
        ui.full_button.clicked.connect(lambda: self._set_zoom(100))
        ui.double_button.clicked.connect(lambda: self._set_zoom(200))
        self.setFocusProxy(self.view)
        Spacing(self)
        self.retell()

    def light(self, paragraphs: Iterable[str]) -> None:
        """Light paragraphs, and bring the first into sight."""
        self.view.light(paragraphs)

    def turn(self, step: int) -> None:
        """Go to the next page, or to the one before."""
        self.view.go_to_page(self.view.page + step)

    def renew(self) -> None:
        """Take the theme again."""
        if isinstance(self.view, SheetView):
            self.view.renew()
        else:
            self.view.lay_out()

    def retell(self) -> None:
        """Say everything again in the language in force."""
        self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
        told = self.tr("Source: {name}").format(name=self._source.name)
        self.view.setAccessibleName(told)
        self._show_page(self.view.page)

    def _set_zoom(self, zoom: object) -> None:
        if isinstance(self.view, PageView) and (zoom == "fit" or zoom == 100 or zoom == 200):
            self.view.set_zoom(zoom)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_page(self, page: int) -> None:
        ui, count = self._ui, len(self._source.pages)
        label = self._source.pages[page - 1].label if 0 < page <= count else None
        told = self.tr("Sheet {page} / {pages}") if label else self.tr("Page {page} / {pages}")
        several = count > 1
        ui.page_label.setText(told.format(page=page, pages=count) if several else self._source.name)
        ui.page_label.setIndent(0 if several else self._theme.tokens.unit)  # no button before it
        for button in (ui.previous_button, ui.next_button):
            button.setVisible(several)
        ui.previous_button.setEnabled(page > 1)
        ui.next_button.setEnabled(page < count)
