"""A sheet that came in, to be read: its levels and texts, as they were signed."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QWidget

from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_reception_sheet import Ui_ReceptionSheet
from jury_desk.gui.juror.level_looks import tone_colours, tone_of
from jury_desk.gui.juror.level_sign import level_sign
from jury_desk.gui.kit.safe_text import isolated, shown
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords

if TYPE_CHECKING:
    from jury_desk.domain.grid import Criterion
    from jury_desk.domain.scale import Level
    from jury_desk.domain.sealing import SealedSheet

_LINES = 12
"""Targets: the height of the list where there is room."""


class SheetDialog(CardDialog):
    """Read and put away: it changes nothing."""

    def __init__(self, sealed: SealedSheet, parent: QWidget | None = None) -> None:
        body = QWidget()
        self._ui = Ui_ReceptionSheet()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=960)
        self._body = body
        self._sealed = sealed
        record = sealed.record
        self._levels = {given.criterion: given.level for given in record.levels}
        self._texts = {given.criterion: given.text for given in record.texts}
        self._words = ReceptionWords(self)
        text = self._ui.levels_text
        text.setFrameShape(QFrame.Shape.NoFrame)
        text.document().setDocumentMargin(0)
        self.refuse_button.hide()
        self.retranslate()
        theme().changed.connect(self._show)
        text.setFocus()

    def retranslate(self) -> None:
        about = self._sealed.record.context
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        title = self.tr("{candidate}, by {juror}")
        self.set_title(
            title.format(candidate=isolated(about.subject.name), juror=isolated(about.juror.name))
        )
        told = self.tr("Version {number}, signed {time}. As it was signed: nothing changes here.")
        self._ui.about_text.setText(
            told.format(number=about.version, time=self._words.when(about.signed_at))
        )
        self.accept_button.setText(self.tr("Close"))
        self._show()

    def fit(self) -> None:
        self._ui.levels_text.setMinimumHeight(theme().tokens.target * _LINES)
        super().fit()

    def _show(self) -> None:
        tokens = theme().tokens
        rows = [self._row(criterion) for criterion in self._criteria()]
        if None in self._texts:
            reason = self.tr("Reason of the correction: {reason}")
            told = reason.format(reason=shown(self._texts[None]))
            rows.insert(0, f'<tr><td colspan="2">{_lined(told)}</td></tr>')
        self._put_signs()
        ground = f"font-size:{tokens.text_px}px; color:{tokens.text}"
        table = f'<table width="100%" cellspacing="0">{"".join(rows)}</table>'
        self._ui.levels_text.setHtml(f'<div style="{ground}">{table}</div>')

    def _criteria(self) -> list[Criterion]:
        about, grid = self._sealed.record.context, self._sealed.record.grid
        offered = grid.criteria_of(about.assessment, about.part)
        return [one for one in offered if one.id in self._levels or one.id in self._texts]

    def _row(self, criterion: Criterion) -> str:
        unit, line = theme().tokens.unit, theme().tokens.hairline
        cell = f"padding:{unit}px {unit * 2}px {unit}px 0; border-top:1px solid {line}"
        code = f"<b>{escape(criterion.code)}</b><br>" if criterion.code else ""
        about = f"{code}{escape(shown(criterion.text))}"
        scale = self._sealed.record.grid.scale_of(criterion)
        level = self._levels.get(criterion.id)
        found = scale.level(level) if level else None
        given = self._level(found) if found is not None else escape(self.tr("no level"))
        text = self._texts.get(criterion.id, "")
        said = f"<br>{_lined(shown(text))}" if text else ""
        return (
            f'<tr><td width="46%" style="{cell}">{about}</td>'
            f'<td width="54%" style="{cell}">{given}{said}</td></tr>'
        )

    def _level(self, level: Level) -> str:
        strong = tone_colours(tone_of(level), theme().tokens)[0]
        word = f'<b style="color:{strong}">&nbsp;{escape(level.label)}</b>'
        return f'<img src="level:{escape(level.id)}" align="middle">{word}'

    def _put_signs(self) -> None:
        document = self._ui.levels_text.document()
        kind = QTextDocument.ResourceType.ImageResource.value
        for scale in self._sealed.record.grid.scales:
            for level in scale.levels:
                picture = level_sign(level, theme(), self.devicePixelRatioF())
                document.addResource(kind, QUrl(f"level:{level.id}"), picture)


def _lined(text: str) -> str:
    return escape(text).replace("\n", "<br>")
