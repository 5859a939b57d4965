"""What is said of the copies of what is signed: only ever what was read back."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.words import of, travel

if TYPE_CHECKING:
    from collections.abc import Collection

    from jury_desk.domain.travel.copies import Copies, CopyPlace

ALL = 3
"""Copies of each signed version, where all is well."""


@dataclass(frozen=True)
class CopiesTold:
    """`words` say how many copies there are and what is wrong, `foot` the same for the desk's foot,
    `brief` the number alone; `advice` what to do where one is missing.
    """

    words: str
    foot: str
    brief: str
    advice: str
    is_whole: bool


class CopiesWords(QObject):
    """Sentences in the language of the moment."""

    def told(self, copies: Collection[Copies]) -> CopiesTold | None:
        """Of some sheets together: what holds of each of them. None where the data file alone is
        meant to hold them: in practice, and where the session came in no dossier.
        """
        kinds = {place.kind for one in copies for place in one.places}
        if not copies or kinds <= {"database"}:
            return None
        fewest = min(copies, key=lambda one: one.count)
        moments = [one.verified_at for one in copies if one.verified_at is not None]
        verified = min(moments) if moments else None
        if fewest.count >= ALL and verified is not None:
            told = self.tr("3 copies, verified {when}")
            brief = self.tr("3 copies ✓")
            words = told.format(when=self.moment(verified))
            return CopiesTold(words, words, brief, "", is_whole=True)
        fault = self._fault(fewest)
        if verified is None:
            words = self.tr("{count} of 3 copies: {fault}")
            words = words.format(count=fewest.count, fault=fault)
        else:
            words = self.tr("{count} of 3 copies, verified {when}: {fault}")
            words = words.format(count=fewest.count, when=self.moment(verified), fault=fault)
        brief = self.tr("{count} of 3 copies").format(count=fewest.count)
        lacks_stick = all(place.ok for place in fewest.places)
        foot = self.tr("{copies}: no stick").format(copies=brief) if lacks_stick else brief
        return CopiesTold(words, foot, brief, self._advice(fewest), is_whole=False)

    def moment(self, verified: dt.datetime) -> str:
        """When, without the day where it is today."""
        at, today = verified.astimezone(), dt.datetime.now().astimezone().date()
        if at.date() == today:
            return self.tr("at {hour}").format(hour=f"{at:%H:%M}")
        told = self.tr("on {day} at {hour}")
        return told.format(day=of(language()).date(at.date()), hour=f"{at:%H:%M}")

    def place(self, place: CopyPlace) -> str:
        """What a place is called."""
        if place.kind == "database":
            return self.tr("Data of this computer")
        if place.kind == "recovery":
            return self.tr("Recovery folder of this computer")
        return self.tr("Stick {name}").format(name=isolated(place.name))

    def reason(self, place: CopyPlace) -> str:
        """Why a copy is not there, to be put behind other words."""
        return travel.told(place.reason, {"name": isolated(place.name)}, language())

    def _fault(self, copies: Copies) -> str:
        missing = next((one for one in copies.places if not one.ok), None)
        if missing is None:
            return self.tr("no stick")
        told = self.tr("not on “{place}”, {reason}")
        return told.format(place=self.place(missing), reason=self.reason(missing))

    def _advice(self, copies: Copies) -> str:
        missing = next((one for one in copies.places if not one.ok), None)
        if missing is None:
            return self.tr("Plug a stick in, choose it under “Copies”, and write what is missing.")
        if missing.reason == "copy-missing":
            return self.tr("Write what is missing under “Copies”.")
        if missing.reason == "copy-away":
            return self.tr("Plug it in again, then write what is missing under “Copies”.")
        if missing.reason == "copy-full":
            return self.tr("Make room, or choose another stick, under “Copies”.")
        return self.tr("Put it right, then write what is missing under “Copies”.")
