"""What travels between computers as files: the room that knows their formats."""

from jury_desk.exchange.day_file import DayFile
from jury_desk.exchange.dossier_file import DossierFile
from jury_desk.exchange.framing import TravelKind, kind_of
from jury_desk.exchange.pass_code import PassCodes
from jury_desk.exchange.receipt_file import ReceiptFile
from jury_desk.exchange.rescue_file import RescueFile
from jury_desk.exchange.return_file import ReturnFile

__all__ = [
    "DayFile",
    "DossierFile",
    "PassCodes",
    "ReceiptFile",
    "RescueFile",
    "ReturnFile",
    "TravelKind",
    "kind_of",
]
