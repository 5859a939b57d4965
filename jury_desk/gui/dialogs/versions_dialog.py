"""A corrected sheet: both versions side by side, what changed first."""

from html import escape

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import QAbstractSlider, QFrame, QWidget

from jury_desk.domain.grid import Criterion, Grid
from jury_desk.domain.grid_change import Run
from jury_desk.domain.scale import Level
from jury_desk.gui.dialogs.card_dialog import CardDialog
from jury_desk.gui.forms.ui_sheet_versions import Ui_SheetVersions
from jury_desk.gui.juror.level_looks import tone_colours, tone_of
from jury_desk.gui.juror.level_sign import level_sign
from jury_desk.gui.juror.sheet_versions import Compared, Version, compared
from jury_desk.gui.kit.safe_text import shown
from jury_desk.gui.kit.theme import theme
from jury_desk.gui.kit.word_changes import run_html

_LINES = 12
"""Targets: the height of the comparison where there is room."""

_SCROLLS = {
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}


class VersionCounts(QObject):
    """The counts of a comparison, in a class that nobody builds on: `tr` asks for the subclass's
    plural first, which fills in the number and so is taken for a translation.
    """

    def unchanged(self, count: int) -> str:
        """What shows the criteria that did not change."""
        return self.tr("Show the %n unchanged too", "", count)

    def levels(self, count: int) -> str:
        """How many levels."""
        return self.tr("%n level(s)", "", count)

    def texts(self, count: int) -> str:
        """How many texts."""
        return self.tr("%n text(s)", "", count)


class VersionsDialog(CardDialog):
    """Read and put away: it changes nothing."""

    def __init__(
        self,
        grid: Grid,
        criteria: tuple[Criterion, ...],
        versions: tuple[Version, ...],
        parent: QWidget | None = None,
    ) -> None:
        """`versions` are two or more, oldest first: the last two are shown at first."""
        body = QWidget()
        self._ui = Ui_SheetVersions()
        self._ui.setupUi(body)  # type: ignore[no-untyped-call]
        super().__init__(body, parent, width=1120)
        self._body = body
        self._grid, self._criteria, self._versions = grid, criteria, versions
        self._whole = False
        self._counts = VersionCounts(self)
        ui = self._ui
        ui.versions_text.setFrameShape(QFrame.Shape.NoFrame)
        ui.versions_text.document().setDocumentMargin(0)
        self.refuse_button.hide()
        for field in (ui.old_choice, ui.new_choice):
            field.chosen.connect(self._show)
        self.retranslate()
        ui.old_choice.set_value(len(versions) - 2)
        ui.new_choice.set_value(len(versions) - 1)
        theme().changed.connect(self._show)
        self._show()
        ui.versions_text.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        self._ui.retranslateUi(self._body)  # type: ignore[no-untyped-call]
        self.set_title(self.tr("The versions side by side"))
        self.accept_button.setText(self.tr("Close"))
        choices = [(place, self._name(version)) for place, version in enumerate(self._versions)]
        self._ui.old_choice.offer(choices)
        self._ui.new_choice.offer(choices)
        self._show()

    def fit(self) -> None:
        self._ui.versions_text.setMinimumHeight(theme().tokens.target * _LINES)
        super().fit()

    def act_otherwise(self) -> None:
        """Show the criteria that are the same too, or the changed ones alone again."""
        self._whole = not self._whole
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        scroll = _SCROLLS.get(Qt.Key(event.key()))
        if scroll is not None and not event.modifiers():
            self._ui.versions_text.verticalScrollBar().triggerAction(scroll)
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        ui = self._ui
        if ui.old_choice.value is None or ui.new_choice.value is None:
            return
        old, new = self._versions[ui.old_choice.value], self._versions[ui.new_choice.value]
        rows = compared(self._grid, self._criteria, old, new)
        changed = [row for row in rows if row.is_changed]
        same = [row for row in rows if not row.is_changed]
        ui.counts_label.setText(self._counted(changed))
        self.extra_button.setVisible(bool(same))
        self.extra_button.setText(
            self.tr("Show the changed ones alone")
            if self._whole
            else self._counts.unchanged(len(same))
        )
        self._put_signs(rows)
        self._write(changed + same if self._whole else changed, old, new)

    def _counted(self, changed: list[Compared]) -> str:
        levels = sum(row.level_changed for row in changed)
        texts = sum(row.text_changed for row in changed)
        if not changed:
            return self.tr("No level and no text differs.")
        return self.tr("{levels} and {texts} differ").format(
            levels=self._counts.levels(levels), texts=self._counts.texts(texts)
        )

    def _name(self, version: Version) -> str:
        if version.signed_at is None:
            told = self.tr("Version {number} · correction in progress")
            return told.format(number=version.number)
        when = version.signed_at.astimezone()
        told = self.tr("Version {number} · signed on {day} at {time}")
        return told.format(number=version.number, day=f"{when:%d/%m/%Y}", time=f"{when:%H:%M}")

    def _put_signs(self, rows: tuple[Compared, ...]) -> None:
        document = self._ui.versions_text.document()
        levels = {id(one): one for row in rows for one in (row.old_level, row.new_level) if one}
        kind = QTextDocument.ResourceType.ImageResource.value
        for level in levels.values():
            picture = level_sign(level, theme(), self.devicePixelRatioF())
            document.addResource(kind, QUrl(_address(level)), picture)

    def _write(self, rows: list[Compared], old: Version, new: Version) -> None:
        tokens = theme().tokens
        unit, head = tokens.unit, f"font-size:{tokens.small_px}px; color:{tokens.muted}"
        cell = f"padding:{unit}px {unit * 2}px {unit}px 0; border-top:1px solid {tokens.hairline}"
        heads = ("", self._name(old), self._name(new))
        parts = "".join(
            f'<th align="left" style="{head}; padding-bottom:{unit}px">{escape(one)}</th>'
            for one in heads
        )
        lines = [f"<tr>{parts}</tr>"]
        for row in rows:
            code = row.criterion.code or self.tr("Criterion {number}").format(number=row.number)
            about = f"<b>{escape(code)}</b><br>{escape(shown(row.criterion.text))}"
            sides = (
                self._side(row.old_level, row, ("same", "removed")),
                self._side(row.new_level, row, ("same", "added")),
            )
            lines.append(
                f'<tr><td width="32%" style="{cell}">{about}</td>'
                + "".join(f'<td width="34%" style="{cell}">{side}</td>' for side in sides)
                + "</tr>"
            )
        ground = f"font-size:{tokens.text_px}px; color:{tokens.text}"
        table = f'<table width="100%" cellspacing="0">{"".join(lines)}</table>'
        self._ui.versions_text.setHtml(f'<div style="{ground}">{table if rows else ""}</div>')

    def _side(self, level: Level | None, row: Compared, kinds: tuple[str, ...]) -> str:
        """One version of a criterion: its level in shape and word, then its comment."""
        tokens = theme().tokens
        if level is None:
            told = escape(self.tr("no level"))
            given = f'<span style="color:{tokens.muted}">{told}</span>'
        else:
            strong = tone_colours(tone_of(level), tokens)[0]
            word = f'<b style="color:{strong}">&nbsp;{escape(level.label)}</b>'
            given = f'<img src="{_address(level)}" align="middle">{word}'
        if row.level_changed:
            mark = escape(self.tr("changed"))
            given += (
                f'&nbsp; <span style="font-size:{tokens.small_px}px; color:{tokens.warn};'
                f' background:{tokens.warn_soft}">&nbsp;{mark}&nbsp;</span>'
            )
        runs = [Run(kind=run.kind, text=shown(run.text)) for run in row.runs if run.kind in kinds]
        text = "".join(run_html(run) for run in runs)
        if not text:
            none = escape(self.tr("no comment"))
            text = f'<span style="color:{tokens.muted}">{none}</span>' if row.runs else ""
        return f"{given}<br>{text}" if text else given


def _address(level: Level) -> str:
    return f"level:{level.id}"
