"""The pages and dialogs about the people at the secretariat, on made-up people."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from jury_desk.domain.staff import OWNER, StaffMember
from jury_desk.errors import HoldsWorkError, PinTooSoonError, StaffError
from jury_desk.gui.secretariat.archive_dialogs import ArchiveOpenDialog, ArchiveWriteDialog
from jury_desk.gui.secretariat.people_dialog import PeopleDialog
from jury_desk.gui.secretariat.people_forms import AddPersonDialog, PersonPinDialog
from jury_desk.gui.unlock.pages import UnlockPage
from jury_desk.services.staff import NamedPerson

SINCE = dt.datetime(2026, 9, 1, 8, tzinfo=dt.UTC)
LONG = "Jean-Baptiste de La Rochefoucauld-Montmorency"
NAMES = ((OWNER, ""), ("staff-1", "Hélène Kervella"), ("staff-2", LONG))
PEOPLE = (
    NamedPerson(
        StaffMember(id="staff-1", name="Hélène Kervella", role="secretary", since=SINCE),
        "0af3" * 16,
    ),
    NamedPerson(StaffMember(id="staff-2", name=LONG, role="president", since=SINCE), ""),
    NamedPerson(
        StaffMember(id="staff-3", name="Anna Perrin", role="responsible", since=SINCE, until=SINCE),
        "91be" * 16,
    ),
)


def unlock() -> QWidget:
    page = UnlockPage()
    page.offer(NAMES, "staff-2")
    page.show_refusal(PinTooSoonError("Too early.", "Wait.", wait="300"))
    return page


def add() -> QWidget:
    dialog = AddPersonDialog(NAMES)
    dialog.show_refusal(StaffError("", "", reason="staff-name-taken", name=LONG))
    return dialog


def end() -> QWidget:
    dialog = PersonPinDialog(NAMES, "end", name=LONG)
    dialog.show_refusal(StaffError("", "", reason="staff-last"))
    return dialog


def write() -> QWidget:
    dialog = ArchiveWriteDialog("jury-desk-2027-06-14.jurydesk", True)
    dialog.act()
    return dialog


def open_() -> QWidget:
    dialog = ArchiveOpenDialog()
    dialog.show_refusal(HoldsWorkError("Work.", "Elsewhere."))
    return dialog


SCREENS: dict[str, Callable[[], QWidget]] = {
    "unlock people": unlock,
    "people": lambda: PeopleDialog(PEOPLE),
    "nobody": lambda: PeopleDialog(()),
    "add person": add,
    "add first person": lambda: AddPersonDialog(()),
    "who works": lambda: PersonPinDialog(NAMES[1:], "work"),
    "end access": end,
    "write archive": write,
    "open archive": open_,
}
