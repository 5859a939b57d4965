"""Paints the rows of a matrix from their layouts; nothing is laid out here."""

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from jury_desk.gui.juror.row_layouts import KeyHint
from jury_desk.gui.juror.rows import GroupRow
from jury_desk.gui.juror.team.cell_paint import APART, CellPaint
from jury_desk.gui.juror.team.matrix_layouts import (
    MatrixLayouts,
    MatrixRowLayout,
    Strip,
    Target,
)
from jury_desk.gui.juror.team.matrix_model import CellLook, MatrixModel
from jury_desk.gui.juror.team.team_rows import TEAM, MatrixCriterion, PartRow
from jury_desk.gui.kit.theme import Theme

Hover = tuple[int, int, bool]
"""A row, and there a cell's column, or (True) one of the strip's targets."""


class MatrixDelegate(QObject):
    """`current` is the cell in hand, (row, column) with -1 for none; `editing` the row whose
    comment is open; `insists` has the reason why the cell in hand is closed stand out.
    """

    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__(model)
        self._model = model
        self._theme = theme
        self.paint = CellPaint(theme)
        self.layouts = MatrixLayouts(theme)
        self.current = (-1, -1)
        self.hover: Hover | None = None
        self.focused = False
        self.insists = False
        self.editing = -1
        self.editor_height = 0
        self.shift = 0

    def renew(self) -> None:
        """Take the theme's colours and fonts again."""
        self.paint.renew()
        self.layouts.restart()

    def start(self) -> None:
        """Begin with the model's new rows."""
        self.editing, self.hover, self.current = -1, None, (-1, -1)
        self.insists = False
        hints = (KeyHint("C", self.tr("Comment")), KeyHint("\u232b", ""))
        model = self._model
        names = tuple(model.short_name(column) for column in range(len(model.subjects)))
        self.layouts.start(names, hints, team=TEAM in model.subjects)

    def layout_of(self, place: int) -> MatrixRowLayout:
        """The layout of the row at a place, without the strip."""
        row = self._model.rows[place]
        names: tuple[str, ...] = ()
        comments: list[tuple[int, str]] = []
        height = None
        notes: tuple[str, ...] = ()
        if isinstance(row, MatrixCriterion):
            notes = self._model.notes_of(row)
            comments = self._model.comments(row)
            if place == self.editing:
                height = self.editor_height
                comments = [one for one in comments if one[0] != self.current[1]]
            names = tuple(map(self._model.column_name, range(len(self._model.subjects))))
        return self.layouts.get(place, row, comments, names, height, notes)

    def strip_of(self, place: int) -> Strip | None:
        """The open targets under a row; None for one that is not the current one, or closed."""
        row = self._model.criterion_row(place)
        session = self._model.session
        if row is None or place != self.current[0] or session is None or not session.is_open:
            return None
        return self.layouts.strip(row.scale)

    def height_of(self, place: int) -> int:
        """The height of a row, with the strip where it is open."""
        if self.layouts.is_thin:
            return self._theme.tokens.target
        if place in self._model.hidden:
            return 0
        strip = self.strip_of(place)
        return self.layout_of(place).height + (round(strip.height) if strip else 0)

    def cell_box(self, place: int, column: int) -> QRectF:
        """The square of a cell, in the row's own coordinates and scrolled sideways."""
        box = self.layouts.columns.cell(column)
        return box.translated(-self.shift, self.layout_of(place).cells)

    def offers(self, place: int) -> bool:
        """Whether the strip under a row offers its targets for the cell in hand."""
        row = self._model.criterion_row(place)
        return (
            row is not None
            and self.strip_of(place) is not None
            and self._model.look(row, self.current[1]).is_open
        )

    def paint_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Paint a row into its place in the view."""
        row = self._model.rows[place]
        layout = self.layout_of(place)
        if isinstance(row, MatrixCriterion):
            self._criterion(painter, rect, row, layout, place)
        elif isinstance(row, PartRow):
            self._part(painter, rect, row, layout)
        else:
            self._blocks(painter, rect.topLeft(), layout)
            if isinstance(row, GroupRow):
                self._progress(painter, rect, row, layout)

    def _blocks(self, painter: QPainter, origin: QPointF, layout: MatrixRowLayout) -> None:
        for block in layout.blocks:
            block.paint(painter, origin, self.paint.colours[block.colour])

    def _part(self, painter: QPainter, rect: QRectF, row: PartRow, layout: MatrixRowLayout) -> None:
        unit, block = self._theme.tokens.unit, layout.blocks[0]
        chip = QRectF(block.place, block.size).translated(rect.topLeft())
        chip.adjust(-unit * 1.5, -unit * 0.4, unit * 1.5, unit * 0.4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.paint.colours["accent_soft"])
        radius = min(chip.height() / 2, unit * 2)
        painter.drawRoundedRect(chip, radius, radius)
        self._blocks(painter, rect.topLeft(), layout)
        small, told = self.layouts.fonts["small"], self._model.part_words(row)
        columns = self.layouts.columns
        x = chip.right() + unit * 1.5
        if x + self.paint.texts.get(told, small).size().width() <= (
            rect.left() + columns.left + columns.width
        ):
            self._word(painter, told, small, QPointF(x, chip.top() + unit * 0.5), "muted")

    def _progress(
        self, painter: QPainter, rect: QRectF, row: GroupRow, layout: MatrixRowLayout
    ) -> None:
        done, total = self._model.progress(row)
        if not total:
            return
        font, text = self.layouts.fonts["small"], f"{done} / {total}"
        width = self.paint.texts.get(text, font).size().width()
        place = rect.topLeft() + layout.meta - QPointF(width, -self._theme.tokens.text_px * 0.2)
        self._word(painter, text, font, place, "good" if done == total else "muted")
        self._hairline(painter, rect, "outline")

    def _hairline(self, painter: QPainter, rect: QRectF, colour: str = "hairline") -> None:
        columns = self.layouts.columns
        painter.setPen(QPen(self.paint.colours[colour], 1))
        y, left = round(rect.bottom()) - 0.5, rect.left() + columns.left
        painter.drawLine(QPointF(left, y), QPointF(left + columns.width, y))

    def _criterion(
        self,
        painter: QPainter,
        rect: QRectF,
        row: MatrixCriterion,
        layout: MatrixRowLayout,
        place: int,
    ) -> None:
        columns, unit = self.layouts.columns, self._theme.tokens.unit
        is_current = place == self.current[0]
        if is_current:
            out = unit * 1.5
            frame = QRectF(
                rect.left() + columns.left - out,
                rect.top() + 2,
                columns.width + 2 * out,
                rect.height() - 5,
            )
            painter.setPen(QPen(self.paint.colours["outline"], 1))
            painter.setBrush(self.paint.colours["surface"])
            painter.drawRoundedRect(frame, self._theme.tokens.radius, self._theme.tokens.radius)
        elif place != self._model.above(self.current[0]):
            self._hairline(painter, rect)
        origin = rect.topLeft()
        looks = [self._model.look(row, column) for column in range(len(self._model.subjects))]
        self._meta(painter, origin + layout.meta, row, looks)
        self._blocks(painter, origin, layout)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.paint.colours["muted"])
        for bullet in layout.bullets:
            painter.drawEllipse(origin + bullet, unit * 0.25, unit * 0.25)
        painter.setBrush(self.paint.colours["accent"])
        for rule in layout.notes:
            painter.drawRect(rule.translated(origin))
        self._quotes(painter, origin, row, layout, looks)
        self._cells(painter, rect, looks, place, layout.cells)
        strip = self.strip_of(place) if is_current else None
        if strip is not None:
            self._strip(painter, origin + QPointF(0, layout.strip), strip, looks)

    def _meta(
        self, painter: QPainter, at: QPointF, row: MatrixCriterion, looks: list[CellLook]
    ) -> None:
        """The line above the text: code, the team's level in words, what is still to do."""
        font, gap = self.layouts.fonts["meta"], self._theme.tokens.unit * 1.5
        at = self._word(painter, self._model.name_of(row), font, at, "muted") + QPointF(gap, 0)
        level = looks[0].level if row.common else None
        if level is not None:
            ink = self.paint.tone(level)[0]
            width = self.paint.texts.paint(painter, level.label, font, at, ink)
            at += QPointF(width + gap, 0)
        apart = sum(look.deviates for look in looks)
        if apart:
            at = self._label(painter, f"{APART} {apart}", at, "neutral")
        if any(look.lost for look in looks):
            at = self._label(painter, self.tr("not recorded"), at, "bad")
        if any(look.unjustified and look.is_open for look in looks):
            self._label(painter, self.tr("to justify"), at, "warn")

    def _quotes(
        self,
        painter: QPainter,
        origin: QPointF,
        row: MatrixCriterion,
        layout: MatrixRowLayout,
        looks: list[CellLook],
    ) -> None:
        session = self._model.session
        unrecorded = session.unrecorded if session else ()
        for quote in layout.quotes:
            level = looks[quote.column].level
            ink = self.paint.tone(level)[0] if level else self.paint.colours["outline"]
            if row.criterion.id in unrecorded:
                ink = self.paint.colours["bad"]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink)
            painter.drawRect(quote.rule.translated(origin))
            quote.block.paint(painter, origin, self.paint.colours[quote.block.colour])

    def _cells(
        self, painter: QPainter, rect: QRectF, looks: list[CellLook], place: int, top: float
    ) -> None:
        """The squares of a row; `top` is theirs in it."""
        columns, word = self.layouts.columns, self.tr("neutr.")
        clipped = columns.overflow > 0
        if clipped:
            painter.save()
            edge = self._theme.tokens.unit * 0.75
            left = rect.left() + columns.cells - edge
            painter.setClipRect(QRectF(left, rect.top(), columns.room + 2 * edge, rect.height()))
        for column, look in enumerate(looks):
            box = columns.cell(column).translated(rect.left() - self.shift, rect.top() + top)
            if self.current == (place, column):
                self._ring(painter, box)
            hover = self.hover == (place, column, False)
            self.paint.cell(painter, box, look, hover=hover, word=word)
        if clipped:
            painter.restore()

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        """The cell in hand."""
        out, radius = 4.0, self._theme.tokens.radius * 0.8 + 3
        painter.setPen(QPen(self.paint.colours["focus" if self.focused else "outline"], 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-out, -out, out, out), radius, radius)

    def _strip(
        self,
        painter: QPainter,
        origin: QPointF,
        strip: Strip,
        looks: list[CellLook],
    ) -> None:
        column = self.current[1]
        look = looks[column]
        self._strip_label(painter, origin + strip.label, column, looks)
        if not look.is_open:
            return
        for number, target in enumerate(strip.targets):
            chosen = look.level is not None and look.level.id == target.level.id
            hover = self.hover == (self.current[0], number, True)
            self._target(painter, origin, target, look, chosen=chosen, hover=hover)
        words = [strip.hints[0].hint.word, self._take_back_word(look)]
        for hint, word in zip(strip.hints, words, strict=True):
            if word:
                self._cap(painter, hint.cap.translated(origin), hint.hint.key)
                small = self.layouts.fonts["small"]
                self._word(painter, word, small, origin + hint.word, "muted")

    def _take_back_word(self, look: CellLook) -> str:
        if look.deviates:
            return self.tr("Back to the team's level")
        return "" if look.inherited or look.level is None else self.tr("Take back")

    def _strip_label(
        self,
        painter: QPainter,
        at: QPointF,
        column: int,
        looks: list[CellLook],
    ) -> None:
        """Whom the targets below are for, and how their level stands to the team's."""
        look, subject = looks[column], self._model.subjects[column]
        name = self.tr("Whole team") if subject is TEAM else self._model.column_name(column)
        font, small = self.layouts.fonts["meta"], self.layouts.fonts["small"]
        gap = QPointF(self._theme.tokens.unit * 1.25, 0)
        at = self._word(painter, name, font, at, "accent") + gap
        told = self._why(look, subject, looks)
        if told and self.insists:
            at = self._label(painter, told, at, "warn")
            told = ""
        elif told:
            pass
        elif look.deviates:
            team = looks[0].level
            told = self.tr("{sign} the team: {level}").format(
                sign=APART, level=team.label if team else self.tr("no level")
            )
        elif look.inherited:
            told = self.tr("as the team; another level is a deviation")
        if told:
            at = self._word(painter, told, small, at, "muted") + gap
        if look.unjustified and look.is_open:
            self._label(painter, self.tr("to justify"), at, "warn")

    def why_closed(self) -> str:
        """Why the cell in hand takes nothing; empty where it does, and where none is in hand."""
        row, column = self._model.criterion_row(self.current[0]), self.current[1]
        if row is None:
            return ""
        looks = [self._model.look(row, number) for number in range(len(self._model.subjects))]
        return self._why(looks[column], self._model.subjects[column], looks)

    def _why(self, look: CellLook, subject: str | None, looks: list[CellLook]) -> str:
        if look.is_open:
            return ""
        if look.blank:
            return self.tr("Marked for each member: → leads to the first.")
        if look.away:
            return look.away
        if look.neutralised:
            return self.tr("Neutralised: not to be marked.")
        session = self._model.session
        if session is not None and session.corrected and subject not in session.corrected:
            names = [self._model.column_name(self._model.column_of(w)) for w in session.corrected]
            told = self.tr("Signed: only the sheet of {name} is being corrected.")
            return told.format(name=", ".join(names))
        if subject is TEAM and any(one.is_open for one in looks):
            return self.tr("Every member has a level of their own.")
        return self.tr("This sheet is closed.")

    def _target(
        self,
        painter: QPainter,
        origin: QPointF,
        target: Target,
        look: CellLook,
        *,
        chosen: bool,
        hover: bool,
    ) -> None:
        colours = self.paint.colours
        fill, line, ink, width = colours["window"], colours["outline"], colours["text"], 1.0
        sign = colours["muted"]
        own = chosen and not look.inherited
        if own:
            line, fill = self.paint.tone(target.level)
            ink, sign, width = line, line, 2.0
        elif chosen:
            fill, width = QColor(0, 0, 0, 0), 1.5
            line = sign = self.paint.tone(target.level)[0]
        elif hover:
            fill, line = colours["accent_soft"], colours["accent"]
        pen = QPen(line, width)
        pen.setStyle(Qt.PenStyle.DotLine if own and look.pending else Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(fill)
        radius, inset = self._theme.tokens.radius * 0.8, width / 2
        box = target.box.translated(origin).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, radius, radius)
        self.paint.sign(painter, target.sign.translated(origin), target.level, sign, strong=own)
        font: QFont = self.layouts.fonts["strong" if own else "text"]
        height = self.paint.texts.get(target.level.label, font).size().height()
        place = origin + target.word - QPointF(0, height / 2)
        self.paint.texts.paint(painter, target.level.label, font, place, ink)
        self._cap(painter, target.cap.translated(origin), target.level.key)

    def _cap(self, painter: QPainter, cap: QRectF, key: str) -> None:
        colours, radius = self.paint.colours, self._theme.tokens.unit * 0.5
        painter.setPen(QPen(colours["outline"], 1))
        painter.setBrush(colours["surface"])
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        self.paint.middle(painter, cap, key, self.layouts.fonts["key"], colours["text"])

    def _word(self, painter: QPainter, text: str, font: QFont, at: QPointF, colour: str) -> QPointF:
        """Write a word; where it ends."""
        width = self.paint.texts.paint(painter, text, font, at, self.paint.colours[colour])
        return at + QPointF(width, 0)

    def _label(self, painter: QPainter, text: str, at: QPointF, tone: str) -> QPointF:
        """A small chip; where the next one may begin."""
        unit, font = self._theme.tokens.unit, self.layouts.fonts["small"]
        size = self.paint.texts.get(text, font).size()
        box = QRectF(at.x(), at.y() - unit / 8, size.width() + unit * 1.5, size.height() + unit / 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.paint.colours[f"{tone}_soft"])
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        ink = "text" if tone == "neutral" else tone
        self._word(painter, text, font, at + QPointF(unit * 0.75, 0), ink)
        return at + QPointF(box.width() + unit, 0)
