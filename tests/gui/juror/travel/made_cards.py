"""The cards of files that travel, on made-up dossiers, copies and receipts."""

import datetime as dt
from collections.abc import Callable

from msgspec import structs
from PySide6.QtWidgets import QWidget

from jury_desk.domain.session import SessionPlan
from jury_desk.domain.travel.copies import Copies, CopyPlace, Volume
from jury_desk.domain.travel.dossier import Dossier, DossierParts
from jury_desk.domain.travel.keys import SessionKeys
from jury_desk.domain.travel.plan_change import (
    ChangedPeople,
    KeptPassage,
    MovedPassage,
    PlanChanges,
    ToldPassage,
)
from jury_desk.exchange.pass_code import PassCodes
from jury_desk.gui.juror.travel.copies_dialog import CopiesDialog, CopiesState
from jury_desk.gui.juror.travel.dossier_dialog import DossierDialog
from jury_desk.gui.juror.travel.receipt_dialog import ReceiptDialog
from jury_desk.gui.juror.travel.return_dialog import ReturnDialog
from jury_desk.gui.unlock.forgotten import ForgottenDialog
from jury_desk.services.hand_in import HandedIn, Pending
from jury_desk.services.open_dossier import FoundDossier
from jury_desk.services.take_receipt import TakenReceipt
from tests.examples import example_grid
from tests.services.unforeseen import day_plan

GRID = example_grid()
PLAN = day_plan(GRID)
AT = dt.datetime(2026, 6, 12, 14, 32, tzinfo=dt.UTC)
CODE = "K7F-2XA-CM3-PRT-VW4"
STICK = "/media/dominique/EXAMENS"
LONG = "Jean-Baptiste de La Rochefoucauld-Montmorency"


def found(
    changes: PlanChanges | None = None, plan: SessionPlan = PLAN, *, is_known: bool = False
) -> FoundDossier:
    """A first dossier; a later one where it tells of changes."""
    key = "AAAA"
    about = Dossier(
        session=plan.id,
        juror=plan.juror,
        number=1 if changes is None else 2,
        made_at=AT,
        activation="0" * 16,
        keys=SessionKeys(session=plan.id, certificate=key, seal_key=key),
        plan=plan,
    )
    before = None if changes is None else plan
    told = changes or PlanChanges()
    return FoundDossier(DossierParts(about, GRID), "0" * 64, plan, told, before, is_known)


def all_changes() -> PlanChanges:
    """One change of every kind."""
    first, second, third, fourth = PLAN.passages
    later = structs.replace(third, starts_at=third.starts_at + dt.timedelta(minutes=40))
    return PlanChanges(
        added=(ToldPassage(fourth, LONG),),
        moved=(MovedPassage(third, later, "Aubert Camille"),),
        removed=(ToldPassage(second, "Équipe 1"),),
        kept=(
            KeptPassage(first, "Benali Yanis"),
            KeptPassage(third, "Aubert Camille", third, "Petit Zoé"),
        ),
        people=(
            ChangedPeople(fourth, "Petit Zoé", LONG, seats=False, told=False),
            ChangedPeople(first, "Benali Yanis", "Benali Yanis", seats=True, told=False),
            ChangedPeople(third, "Aubert Camille", "Aubert Camille", seats=False, told=True),
        ),
    )


def copies(stick: bool | None = True, *, verified_at: dt.datetime = AT) -> Copies:
    """Three copies; two where the stick was pulled (False), or none was chosen (None)."""
    places = [CopyPlace("database", "", True), CopyPlace("recovery", "data-recovery", True)]
    if stick is not None:
        places.append(CopyPlace("stick", "EXAMENS", stick, "" if stick else "copy-away"))
    return Copies(True, True, bool(stick), tuple(places), verified_at)


def copies_state(stick: bool | None, sheets: int = 12) -> CopiesState:
    """The state of a session's copies."""
    return CopiesState(
        copies={f"sheet-{number}": copies(stick) for number in range(sheets)},
        stick=None if stick is None else STICK,
        volumes=(Volume("EXAMENS", STICK), Volume("CLE JURY 2", "/media/dominique/CLE2")),
        needs_pin=False,
    )


def written() -> HandedIn:
    """A return that lies on a stick."""
    name = "retour-session-1-j1-20260612-143205.fiches"
    return HandedIn(f"{STICK}/{name}", name, 12, AT, "EXAMENS")


def receipt(strange: bool = False) -> TakenReceipt:
    """A receipt for twelve sheets; a `strange` one names a key and sheets that are not here."""
    return TakenReceipt(
        session=PLAN.id,
        newly=5,
        received=12,
        unknown=2 if strange else 0,
        strange_keys=("0af3" * 16,) if strange else (),
        made_at=AT,
    )


# --- the cards ----------------------------------------------------------------------------------


def dossier_dialog() -> DossierDialog:
    return DossierDialog(PassCodes().checked)


def dossier_code() -> QWidget:
    dialog = dossier_dialog()
    dialog.set_path(f"{STICK}/dossier-dominique.jury")
    dialog.show_needs(True)
    return dialog


def dossier_first() -> QWidget:
    dialog = dossier_dialog()
    dialog.set_path(f"{STICK}/dossier-dominique.jury")
    dialog.show_needs(True)
    dialog.show_found(found(), "choose")
    return dialog


def dossier_later() -> QWidget:
    dialog = dossier_dialog()
    dialog.set_path(f"{STICK}/dossier-dominique.jury")
    dialog.show_found(found(all_changes()), "none")
    return dialog


def dossier_taken() -> QWidget:
    dialog = dossier_dialog()
    dialog.set_path(f"{STICK}/dossier-dominique.jury")
    dialog.show_found(found(), "enter")
    dialog.show_taken()
    return dialog


def return_ask() -> QWidget:
    volumes = copies_state(True).volumes
    return ReturnDialog(Pending(new=5, signed=12, in_progress=2), "", volumes)


def return_written() -> QWidget:
    dialog = ReturnDialog(Pending(new=5, signed=12, in_progress=2), STICK)
    dialog.show_written(written())
    return dialog


def receipt_strange() -> QWidget:
    dialog = ReceiptDialog()
    dialog.show_taken(receipt(strange=True), 18)
    return dialog


def receipt_plain() -> QWidget:
    dialog = ReceiptDialog()
    dialog.show_taken(receipt(), 18)
    return dialog


def forgotten() -> QWidget:
    dialog = ForgottenDialog(True)
    dialog.set_folder(STICK)
    dialog.show_written(f"{STICK}/secours-20260612.secours")
    return dialog


SCREENS: dict[str, Callable[[], QWidget]] = {
    "dossier code": dossier_code,
    "dossier first": dossier_first,
    "dossier later": dossier_later,
    "return": return_ask,
    "return written": return_written,
    "copies": lambda: CopiesDialog(copies_state(False)),
    "copies none": lambda: CopiesDialog(copies_state(None)),
    "receipt": receipt_strange,
    "forgotten": forgotten,
}
MORE: dict[str, Callable[[], QWidget]] = {
    "dossier empty": dossier_dialog,
    "dossier taken": dossier_taken,
    "copies whole": lambda: CopiesDialog(copies_state(True)),
    "copies practice": lambda: CopiesDialog(copies_state(None, 0)),
    "receipt plain": receipt_plain,
    "forgotten none": lambda: ForgottenDialog(False),
}


def hour(place: int) -> str:
    """The hour of a passage of the plan, on this computer's clock."""
    return f"{PLAN.passages[place].starts_at.astimezone():%H:%M}"
