"""All that the grid says of the current criterion: its text, its items, what each level wants."""

from html import escape

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QWidget

from jury_desk.domain.grid import Bloc
from jury_desk.gui.forms.ui_criterion_texts import Ui_CriterionTexts
from jury_desk.gui.juror.level_sign import level_sign
from jury_desk.gui.juror.rows import CriterionRow
from jury_desk.gui.kit.announce import announce
from jury_desk.gui.kit.icons import dress
from jury_desk.gui.kit.theme import Theme


class CriterionTexts(QFrame):
    """Follows the current criterion while it is open; the keyboard stays with the criteria.

    `closed` tells that it was put away from within.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ui = Ui_CriterionTexts()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._ui.texts_view.setFrameShape(QFrame.Shape.NoFrame)
        dress(self._ui.close_button, "x", "muted")
        self._ui.close_button.clicked.connect(self.put_away)
        self._row: CriterionRow | None = None
        self._bloc: Bloc | None = None
        self._shown: tuple[object, ...] = ()
        self._later = QTimer(self, singleShot=True, interval=0)  # the row's own picture comes first
        self._later.timeout.connect(self._write)
        theme.changed.connect(self.renew)
        self.hide()

    def show_row(self, row: CriterionRow | None, bloc: Bloc | None) -> None:
        """Take the current criterion of a bloc; None for none."""
        self._row, self._bloc = row, bloc
        if not self.isHidden():
            self._later.start()

    def open_texts(self) -> None:
        """Show them, and have a screen reader say them."""
        self.show()
        self._write()
        announce(self, self._ui.texts_view.toPlainText())

    def put_away(self) -> None:
        """Hide them."""
        self.hide()
        self.closed.emit()

    def renew(self) -> None:
        """Take the theme's sizes and colours again."""
        self._shown = ()
        if not self.isHidden():
            self._write()

    def align(self, left: int, right: int) -> None:
        """Begin and end where the criteria do: margins in pixels."""
        unit = self._theme.tokens.unit
        self._ui.texts_layout.setContentsMargins(left, unit, max(unit * 2, right - unit * 2), unit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._ui.retranslateUi(self)  # type: ignore[no-untyped-call]
            self.renew()

    def _write(self) -> None:
        row = self._row
        shown = (row, self._bloc, self._theme.tokens)
        if shown == self._shown:
            return
        self._shown = shown
        ui = self._ui
        if row is None:
            ui.title_label.setText(self.tr("No criterion"))
            ui.texts_view.clear()
            return
        number = self.tr("Criterion {number}").format(number=row.number)
        ui.title_label.setText(" · ".join(part for part in self._codes(row) if part) or number)
        document = ui.texts_view.document()
        for level in row.scale.levels:
            picture = level_sign(level, self._theme, self.devicePixelRatioF())
            address = QUrl(f"level:{level.id}")
            document.addResource(QTextDocument.ResourceType.ImageResource.value, address, picture)
        document.setDocumentMargin(0)
        ui.texts_view.setHtml(self._html(row))

    def _codes(self, row: CriterionRow) -> tuple[str | None, ...]:
        item = row.criterion
        printed = item.printed_code if item.printed_code != item.code else None
        told = self.tr("printed {code}").format(code=printed) if printed else None
        eliminatory = self.tr("eliminatory") if item.eliminatory else None
        return item.code, told, eliminatory

    def _html(self, row: CriterionRow) -> str:
        tokens, item = self._theme.tokens, row.criterion
        unit = tokens.unit
        line = "margin:0; line-height:140%"
        parts = [f'<p style="{line}">{_text(item.text)}</p>']
        if item.items:
            lines = "".join(f'<li style="{line}">{_text(one)}</li>' for one in item.items)
            parts.append(f'<ul style="margin:0">{lines}</ul>')
        rows = [
            f'<tr><td style="padding:{unit // 2}px {unit}px {unit // 2}px 0">'
            f'<img src="level:{escape(level.id)}"></td>'
            f'<td style="padding:{unit * 5 // 8}px {unit * 2}px 0 0">'
            f'<p style="{line}"><b>{_text(level.label)}</b></p></td>'
            f'<td style="padding:{unit * 5 // 8}px 0 0 0">'
            f'<p style="{line}">{_text(item.descriptors.get(level.id, ""))}</p></td></tr>'
            for level in row.scale.levels
            if item.descriptors
        ]
        levels = "".join(rows)
        if levels:
            parts.append(f'<table cellspacing="0" style="margin-top:{unit}px">{levels}</table>')
        else:
            none = _text(self.tr("The grid does not describe the levels."))
            muted = f"margin:{unit}px 0 0 0; color:{tokens.muted}"
            parts.append(f'<p style="{muted}">{none}</p>')
        competency = self._bloc.competency(item.competency) if self._bloc else None
        if competency is not None:
            told = f"{competency.code or ''} {competency.text}".strip()
            small = f"margin:{unit}px 0 0 0; font-size:{tokens.small_px}px; color:{tokens.muted}"
            parts.append(f'<p style="{small}">{_text(told)}</p>')
        ground = f"font-size:{tokens.text_px}px; color:{tokens.text}"
        return f'<div style="{ground}">{"".join(parts)}</div>'


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")
