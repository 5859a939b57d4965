"""What is said of sheets from paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.safe_text import isolated, shown
from jury_desk.gui.kit.shelf_view import ShelfRow
from jury_desk.gui.preparation.reception.reception_words import ReceptionWords
from jury_desk.words import travel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from jury_desk.services.paper_sheet import (
        PageRefusal,
        PaperReading,
        PaperSheet,
        PaperText,
    )

REASON = "reason"
"""The key of the reason of a correction among the criteria: no criterion's id."""

_GOOD, _OPEN, _WARN, _BAD = (
    ("circle-check", "good"),
    ("circle", "muted"),
    ("alert-triangle", "warn"),
    ("alert-circle", "bad"),
)

_KEYS = {
    "accepted": _GOOD,
    "revoked": _BAD,
    "unknown": _BAD,
    "unproven": _WARN,
    "not-asked": _WARN,
}
_MATCHES = {"empty": _OPEN, "differs": _WARN, "fits": _GOOD}


@dataclass(frozen=True)
class Said:
    """A sentence with its sign: `icon` is a name of resources/icons, `ink` a token."""

    text: str
    icon: str
    ink: str


class RecoverWords(QObject):
    """Made for the screen that says them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._moments = ReceptionWords(parent)

    def found(self, reading: PaperReading) -> str:
        """How many sheets scans held."""
        return self.tr("%n sheet(s) found", "", len(reading.sheets))

    def title(self, sheet: PaperSheet) -> str:
        """Whose sheet it is."""
        header = sheet.code.header
        told = self.tr("{candidate}, by {juror}")
        return told.format(
            candidate=isolated(sheet.subject_name or header.subject),
            juror=isolated(sheet.juror_name or header.juror),
        )

    def about(self, sheet: PaperSheet) -> str:
        """What it is about, and where it was found."""
        header = sheet.code.header
        told = [shown(sheet.assessment_title), shown(sheet.session_label)]
        signed = self.tr("version {number}, signed {time}")
        when = self._moments.when(header.signed_at)
        told.append(signed.format(number=header.version, time=when))
        place = self.tr("{file}, page {page}")
        told += [place.format(file=shown(one.file), page=one.page) for one in sheet.places]
        return " · ".join(part for part in told if part)

    def seal(self, sheet: PaperSheet) -> Said:
        """Whether it is signed, and the levels are those that were."""
        if sheet.faults:
            return Said(_sentence(f"fault-{sheet.faults[0]}"), *_BAD)
        return Said(_sentence("paper-holds"), *_GOOD)

    def key(self, sheet: PaperSheet) -> Said:
        """Whose key signed it."""
        return Said(_sentence(f"key-{sheet.key}"), *_KEYS[sheet.key])

    def texts(self, sheet: PaperSheet) -> Said:
        """How far the texts are."""
        if not sheet.to_type:
            return Said(_sentence("texts-none"), *(_GOOD if sheet.holds else _OPEN))
        if sheet.has_all_texts:
            return Said(_sentence("texts-whole"), *_GOOD)
        if not sheet.left_to_type:
            return Said(_sentence("texts-unlike"), *_WARN)
        return Said(_sentence("texts-left", count=str(sheet.left_to_type)), *_OPEN)

    def match(self, text: PaperText) -> Said:
        """Whether what was typed is what was sealed."""
        return Said(_sentence(f"text-{text.match}"), *_MATCHES[text.match])

    def to_type(self, text: PaperText) -> str:
        """What is to be typed."""
        if text.criterion is None:
            return self.tr("Reason of the correction, as it is printed")
        return self.tr("Text of {code}, as it is printed").format(
            code=_name(text.code, text.number)
        )

    def sheet_rows(
        self, sheets: Sequence[PaperSheet], refusals: Sequence[PageRefusal]
    ) -> list[ShelfRow]:
        """What scans held: sheets, then what could not be read."""
        rows = []
        for sheet in sheets:
            about = [shown(sheet.assessment_title), isolated(sheet.juror_name)]
            if sheet.is_here:
                about.append(self.tr("here already, from the laptop"))
            elif sheet.was_typed:
                about.append(self.tr("kept from paper already"))
            icon, ink = _BAD if not sheet.holds else _KEYS[sheet.key]
            name = shown(sheet.subject_name or sheet.code.header.subject)
            told = " · ".join(part for part in about if part)
            rows.append(ShelfRow(sheet.digest, name, told, icon, ink))
        if refusals:
            rows.append(ShelfRow("", self.tr("Not read")))
        for number, one in enumerate(refusals):
            place = self.tr("{file}, page {page}") if one.page else "{file}"
            name = place.format(file=shown(one.file), page=one.page) if one.file else ""
            said = _sentence(f"page-{one.code}", **one.details)
            row = (name, said) if name else (said, "")
            rows.append(ShelfRow(f"refusal {number}", *row, "alert-triangle", "warn"))
        return rows

    def criterion_rows(self, sheet: PaperSheet) -> list[ShelfRow]:
        """The sheet's criteria with their levels, and the texts to be typed beside them."""
        texts = {one.criterion: one for one in sheet.to_type}
        rows = []
        if None in texts:
            name = _sentence("text-reason")
            rows.append(ShelfRow(REASON, name, self.match(texts[None]).text, "pencil"))
        for level in sheet.levels:
            given = shown(level.level.label) if level.level else self.tr("no level")
            about = shown(level.text)
            text = texts.get(level.criterion)
            if text is not None:
                told = {
                    "empty": self.tr("Text: to be typed in"),
                    "differs": self.tr("Text: does not fit yet"),
                    "fits": self.tr("Text: ✓ fits"),
                }
                about = f"{told[text.match]} · {about}"
            name = f"{_name(level.code, level.number)} · {given}"
            icon = "circle-dot" if level.level else "circle-dashed"
            rows.append(ShelfRow(level.criterion, name, about, icon))
        return rows


def _name(code: str | None, number: int) -> str:
    return shown(code) if code else _told("text-number", number=str(number))


def _told(code: str, **values: str) -> str:
    return travel.told(code, values, language())


def _sentence(code: str, **values: str) -> str:
    told = _told(code, **values)
    return f"{told[:1].upper()}{told[1:]}"
