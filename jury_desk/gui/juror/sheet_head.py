"""The head of the sheet: who is examined, on what, and what must stay in sight."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QWidget

from jury_desk.domain.session import SessionPlan
from jury_desk.gui.forms.ui_juror_sheet_head import Ui_JurorSheetHead
from jury_desk.gui.juror.day_rows import about_text
from jury_desk.gui.juror.seats import observes, plays
from jury_desk.gui.kit.safe_text import isolated, seen_alone
from jury_desk.gui.kit.styles import restyle
from jury_desk.gui.kit.text_blocks import wrap_widths
from jury_desk.gui.kit.theme import Theme
from jury_desk.services.juror_day import Day, DaySheet

Chip = tuple[str, str, str]
"""objectName, tone, text."""


class SheetHead(QWidget):
    """Shows a DaySheet; rebuilt whole for each, so that nothing of another candidate stays."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("juror_sheet_head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._ui = Ui_JurorSheetHead()
        self._ui.setupUi(self)  # type: ignore[no-untyped-call]
        self._chips: list[QLabel] = []
        self._about = ""
        self._compact = False
        self._left = 0
        self._width = 0
        self._arranged: tuple[object, ...] = ()
        self.setMinimumWidth(1)  # it cuts its texts to its width, and must never widen the window
        self.renew()

    def show_sheet(self, sheet: DaySheet, day: Day) -> None:
        """Show a sheet's candidate, assessment, played part, accommodation."""
        about, chips = about_text(sheet.assessment, sheet.bloc), self._chip_texts(sheet, day.plan)
        chips += self._added_chips(day, sheet.ref.passage)
        self.tell(initials(sheet), sheet.subject_name, about, chips)

    def tell(self, letters: str, subject: str, about: str, chips: list[Chip]) -> None:
        """Show who passes on what: the letters of the disc, the name, the line below it, and what
        must stay in sight.
        """
        self._about = about
        subject = isolated(subject)
        self._ui.initials_label.setText(letters)
        self._ui.subject_label.setText(subject)
        self._ui.about_label.setText(about)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(*chip) for chip in chips]
        told = [subject, about]
        self.setAccessibleName(", ".join([*told, *(chip.text() for chip in self._chips)]))
        self._arranged = ()
        self._arrange()

    def set_columns(self, left: int, width: int) -> None:
        """Stand above the sheet's columns: left edge and width in pixels."""
        if (left, width) != (self._left, self._width):
            self._left, self._width = left, width
            unit = self._theme.tokens.unit
            top = unit * 3 // 4 if self._compact else unit * 3
            self._ui.head_layout.setContentsMargins(left, top, unit, top * 2 // 3)
            self._arrange()

    def set_compact(self, compact: bool) -> None:
        """Say all on one line, without the initials, where there is little room."""
        if compact == self._compact:
            return
        self._compact = compact
        ui = self._ui
        ui.initials_label.setVisible(not compact)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        ui.names_layout.setDirection(across if compact else down)
        ui.names_layout.setStretch(1, 1 if compact else 0)
        ui.names_layout.setSpacing(2)
        for label in (ui.subject_label, ui.about_label):
            label.setWordWrap(not compact)
        ui.about_label.setText(self._about)
        self.setProperty("low", compact)
        for widget in (self, ui.subject_label):
            restyle(widget)
        self._left = -1
        self._arranged = ()

    def renew(self) -> None:
        """Take the theme's sizes again."""
        tokens = self._theme.tokens
        disc = tokens.target + tokens.unit
        self._ui.initials_label.setFixedSize(disc, disc)
        self._ui.initials_label.setStyleSheet(f"border-radius: {disc // 2}px;")
        self._ui.head_layout.setHorizontalSpacing(tokens.unit * 2)
        self._ui.head_layout.setVerticalSpacing(tokens.unit)
        self._left = -1
        self._arranged = ()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _chip_texts(self, sheet: DaySheet, plan: SessionPlan) -> list[Chip]:
        chips: list[Chip] = []
        if sheet.subject.accommodation:
            chips.append(("accommodation_chip", "warn", sheet.subject.accommodation))
        chips += self._seat_chips(sheet, plan)
        if sheet.version > 1:
            text = self.tr("Correction · version {number}").format(number=sheet.version)
            chips.append(("version_chip", "neutral", text))
        return chips

    def _added_chips(self, day: Day, passage: str) -> list[Chip]:
        """What tells that the plan did not foresee the passage."""
        added = any(act.passage.id == passage for act in day.state.added)
        return [("added_chip", "neutral", self.tr("Added on the spot"))] if added else []

    def _seat_chips(self, sheet: DaySheet, plan: SessionPlan) -> list[Chip]:
        """What the juror does there beside marking."""
        chips: list[Chip] = []
        if plays(plan, sheet.passage):
            part = next(s.plays for s in sheet.passage.seats if s.juror == sheet.ref.juror)
            text = self.tr("You play: {part}").format(part=part)
            chips.append(("played_part_chip", "accent", text))
        if observes(plan, sheet.passage):
            chips.append(("observer_chip", "accent", self.tr("You are an observer")))
        return chips

    def _chip(self, name: str, tone: str, text: str) -> QLabel:
        chip = QLabel(text, self._ui.chips_box)
        chip.setObjectName(name)
        chip.setToolTip(text)
        chip.setTextFormat(Qt.TextFormat.PlainText)
        chip.setProperty("kind", "chip")
        chip.setProperty("tone", tone)
        return chip

    def _arrange(self) -> None:
        """Put the chips beside the name where they fit on a line, else under it."""
        if self._width <= 0 or not (self._chips or self._compact):
            self._ui.chips_box.setVisible(bool(self._chips))
            return
        if self._compact:
            self._arrange_on_a_line()
            return
        unit = self._theme.tokens.unit
        for chip in self._chips:
            chip.setText(chip.toolTip())
            chip.ensurePolished()
            chip.setWordWrap(False)
        widths = [chip.sizeHint().width() for chip in self._chips]
        names = self._width - self._ui.initials_label.width() - unit * 2
        whole = sum(widths) + unit * (len(widths) - 1)
        beside = whole <= names * 0.5
        lines = wrap_widths(widths, unit, whole if beside else names)
        wanted = (beside, names, tuple(map(tuple, lines)), tuple(self._chips))
        if wanted == self._arranged:
            for chip, width in zip(self._chips, widths, strict=True):
                chip.setWordWrap(chip.width() < width)
            return
        self._arranged = wanted
        self._place_chips(lines, widths, names)
        self._put_chips(beside=beside)

    def _put_chips(self, *, beside: bool) -> None:
        layout = self._ui.head_layout
        layout.removeWidget(self._ui.chips_box)
        if beside:
            layout.addWidget(self._ui.chips_box, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        else:
            layout.addWidget(self._ui.chips_box, 1, 1, 1, 2)
        right = max(self._theme.tokens.unit, self.width() - self._left - self._width)
        margins = layout.contentsMargins()
        layout.setContentsMargins(margins.left(), margins.top(), right, margins.bottom())
        self._ui.chips_box.setVisible(bool(self._chips))

    def _arrange_on_a_line(self) -> None:
        """The name, what must stay in sight and the assessment on one line where it has room for
        them; else what must stay in sight whole on lines of its own, and the assessment cut. What
        is cut or left out is told whole under the pointer and to screen readers.
        """
        wanted = ("line", self._width, tuple(self._chips))
        if wanted == self._arranged:
            return
        self._arranged = wanted
        gap, about = self._theme.tokens.unit * 2, self._ui.about_label
        self._ui.names_layout.setSpacing(gap)
        for chip in self._chips:
            chip.setWordWrap(False)
            chip.setText(chip.toolTip())
            chip.ensurePolished()
        widths = [chip.sizeHint().width() for chip in self._chips]
        line = " · ".join(self._about.splitlines())
        room = self._width - self._ui.subject_label.sizeHint().width() - 2 * gap
        chips = sum(widths) + gap * len(widths)
        beside = about.fontMetrics().horizontalAdvance(line) + chips <= room
        if beside:
            self._place_chips([list(range(len(widths)))] if widths else [], widths, self._width)
        else:
            self._place_chips(self._lines_of(widths), widths, self._width)
        several = "\n" in self._about  # members come last, and stand above their columns too
        mode = Qt.TextElideMode.ElideRight if several else Qt.TextElideMode.ElideMiddle
        about.setText(line if beside else about.fontMetrics().elidedText(line, mode, max(room, 0)))
        about.setToolTip(self._about)
        self._put_chips(beside=beside)

    def _lines_of(self, widths: list[int]) -> list[list[int]]:
        """Lines of chips where room is dear: those that warn or ask; others only beside them."""
        unit = self._theme.tokens.unit
        first = [n for n, chip in enumerate(self._chips) if chip.property("tone") != "neutral"]
        lines = wrap_widths([widths[n] for n in first], unit, self._width)
        placed = [[first[n] for n in line] for line in lines]
        for number, chip in enumerate(self._chips):
            if number in first:
                continue
            taken = sum(widths[n] + unit for n in placed[-1]) if placed else 0
            fits = taken + widths[number] <= self._width
            chip.setVisible(fits)
            if fits and placed:
                placed[-1].append(number)
            elif fits:
                placed.append([number])
        return placed

    def _place_chips(self, lines: list[list[int]], widths: list[int], longest: int) -> None:
        gap, y, right = self._theme.tokens.unit, 0, 0
        for line in lines:
            x, height = 0, 0
            for index in line:
                chip, width = self._chips[index], min(widths[index], longest)
                chip.setWordWrap(width < widths[index])
                wanted = chip.heightForWidth(width) if chip.wordWrap() else chip.sizeHint().height()
                chip.setGeometry(x, y, width, wanted)
                chip.show()
                x += width + gap
                height = max(height, wanted)
            y += height + gap // 2
            right = max(right, x - gap)
        self._ui.chips_box.setFixedSize(right, max(y - gap // 2, 0))


def initials(sheet: DaySheet) -> str:
    """Two letters for the disc, of the candidate's names."""
    words = (sheet.subject.last_name, sheet.subject.first_name)
    return "".join(word[0] for word in map(seen_alone, words) if word).upper()
