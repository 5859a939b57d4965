"""What travels between computers as files: the room that knows their formats."""

from jury_desk.exchange.day_file import DayFile
from jury_desk.exchange.pass_code import PassCodes

__all__ = ["DayFile", "PassCodes"]
