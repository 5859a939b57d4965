"""The reception in words: how a sheet stands, whose turn it is, when something was heard."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from jury_desk.domain.travel.sheets_return import Status
from jury_desk.gui.kit.language import language
from jury_desk.gui.kit.safe_text import isolated
from jury_desk.words import of, travel

if TYPE_CHECKING:
    from jury_desk.domain.travel.ports import SheetFact
    from jury_desk.services.reception import Call, Cell, Row

SHOWN_DIGITS = 8
"""Of a key's fingerprint: enough to tell a juror's keys apart by voice."""


def look_of(cell: Cell) -> str:
    """The name of a cell's sign in `standing_signs.LOOKS`."""
    called = cell.standing == "nothing-heard" and cell.to_do is not None
    return "missing" if called else cell.standing


def masked(phone: str) -> str:
    """A phone number of which the first two digits alone are shown."""
    digits = [place for place, sign in enumerate(phone) if sign.isdigit()]
    kept = set(digits[:2])
    return "".join(
        "•" if sign.isdigit() and place not in kept else sign for place, sign in enumerate(phone)
    )


def key_digits(fingerprint: str) -> str:
    """A key's first signs, in two groups."""
    return f"{fingerprint[:4]}\u00a0{fingerprint[4:SHOWN_DIGITS]}"


class ReceptionWords(QObject):
    """Says everything in the language of the moment."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, dict[str, str]] = ("", {})

    def standing(self, cell: Cell) -> str:
        """How a sheet stands, in a few words."""
        spoken, known = self._said
        if spoken != language():  # a wall has thousands: asked for once
            known = self.standings()
            self._said = (language(), known)
        return known.get(look_of(cell), cell.standing)

    def standings(self) -> dict[str, str]:
        """By the names of the signs."""
        return {
            "received": self.tr("received and verified"),
            "from-paper": self.tr("from its print"),
            "signed-there": self.tr("signed, not received"),
            "in-progress": self.tr("in progress"),
            "nothing-heard": self.tr("nothing heard yet"),
            "missing": self.tr("missing"),
            "divergent": self.tr("versions that contradict"),
            "revoked": self.tr("key revoked"),
            "unknown-key": self.tr("key not known yet"),
            "waived": self.tr("not waited for"),
            "absent": self.tr("candidate absent"),
            "moved": self.tr("moved"),
            "recused": self.tr("recused"),
        }

    def when(self, moment: dt.datetime | None) -> str:
        """An hour today, else a day and an hour; "" for none."""
        if moment is None:
            return ""
        local = moment.astimezone()
        hour = local.strftime("%H:%M")
        if local.date() == dt.datetime.now().astimezone().date():
            return hour
        told = self.tr("{day} at {hour}")
        return told.format(day=local.strftime("%d/%m"), hour=hour)

    def call(self, one: Call) -> str:
        """What there is to do, in a few words."""
        name = isolated(one.name)
        return {
            "never-handed-out": self.tr("hand out to {name}"),
            "nothing-heard": self.tr("call {name}"),
            "not-started": self.tr("wait for {name}"),
            "in-progress": self.tr("wait for {name}"),
            "signed-there": self.tr("get the file of {name}"),
            "divergent": self.tr("choose a version: {name}"),
            "revoked": self.tr("have it signed again: {name}"),
            "unknown-key": self.tr("get another file of {name}"),
            "moved-nowhere": self.tr("plan it anew: {name}"),
        }[one.reason].format(name=name)

    def calls(self, row: Row) -> str:
        """All that there is to do for a candidate."""
        return " · ".join(dict.fromkeys(self.call(one) for one in row.calls))

    def cell(self, cell: Cell) -> str:
        """A sheet and how it stands, in a line."""
        parts = [f"{isolated(cell.juror_name)} – {self.standing(cell)}", self.since(cell)]
        return ", ".join(part for part in parts if part)

    def cells(self, cells: tuple[Cell, ...]) -> str:
        """The sheets of an assessment, a line each."""
        return "\n".join(self.cell(cell) for cell in cells)

    def since(self, cell: Cell) -> str:
        """When it was signed and came in, or was last heard of; "" where nothing is known."""
        if cell.version is not None:
            told = self.tr("signed {signed}, here {taken}")
            return told.format(
                signed=self.when(cell.version.signed_at), taken=self.when(cell.version.taken_at)
            )
        if cell.heard_at is not None:
            return self.tr("last heard {time}").format(time=self.when(cell.heard_at))
        return ""

    def progress(self, cell: Cell) -> str:
        """What the laptop last told of a sheet; "" where it told nothing."""
        if cell.heard is None:
            return ""
        told = self._statuses()[cell.heard.status]
        if cell.heard.status in ("started", "decided", "write-up"):
            marked = self.tr("{marked} of {total} criteria have a level")
            told = f"{told} · {marked}".format(marked=cell.heard.marked, total=cell.heard.total)
        return told

    def why(self, cell: Cell) -> str:
        """What stands behind a sheet's sign, and what there is to do; "" for none."""
        if cell.to_do is None:
            return ""
        told = travel.told(f"call-{cell.to_do.reason}", {}, language())
        return f"{told[:1].upper()}{told[1:]}. {self._call_words(cell.to_do)}"

    def _call_words(self, one: Call) -> str:
        told = self.call(one)
        return f"{told[:1].upper()}{told[1:]}."

    def version(self, fact: SheetFact) -> str:
        """A sealed version, told apart from others by its key."""
        told = self.tr("Version {number} · signed {signed} · key {key}")
        return told.format(
            number=fact.version, signed=self.when(fact.signed_at), key=key_digits(fact.signer)
        )

    def day(self, moment: dt.datetime) -> str:
        """A day in full."""
        return str(of(language()).date(moment.astimezone().date()))

    def _statuses(self) -> dict[Status, str]:
        return {
            "upcoming": self.tr("not begun"),
            "started": self.tr("begun"),
            "decided": self.tr("every level is given"),
            "write-up": self.tr("being written up"),
            "complete": self.tr("complete, not signed"),
            "signed": self.tr("signed"),
            "handed-over": self.tr("signed, file written"),
            "received": self.tr("receipt taken in there"),
            "moved": self.tr("moved"),
            "recused": self.tr("recused"),
        }
