"""A day as it travels, made up once, and a packer without a cipher."""

import functools
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jury_desk.domain.day.carry import Carried
from jury_desk.exchange import DayFile, PassCodes
from jury_desk.services.day_carry import DayCarrying
from jury_desk.services.juror_day import JurorDay
from jury_desk.storage.carried_files import read_carried
from tests.contracts.marking import complete_sheet, sign
from tests.contracts.memory_store import MemoryStore
from tests.examples import example_grid
from tests.hand_clock import HandClock
from tests.services.unforeseen import day_plan


class PlainPacker:
    """Packs without a cipher: what somebody who knows the code could write."""

    def packed(self, parts: Mapping[str, bytes], code: str) -> bytes:  # noqa: ARG002  none is asked
        return json.dumps({name: raw.decode() for name, raw in parts.items()}).encode()

    def unpacked(self, content: bytes, code: str) -> Mapping[str, bytes]:  # noqa: ARG002
        return {name: text.encode() for name, text in json.loads(content).items()}


@functools.cache
def made() -> Carried:
    """A day with a signed sheet, one half marked, a note, a running phase."""
    grid, store, clock = example_grid(), MemoryStore("here"), HandClock()
    plan = day_plan(grid)
    store.add_session(plan, grid)
    service = JurorDay(store, clock)
    day = service.day(plan.id)
    signed = service.open_sheet(day, day.sheets[0].ref)
    complete_sheet(signed)
    sign(signed)
    half = service.open_sheet(day, day.sheets[-1].ref)
    half.set_level("k1", "acquis")
    half.set_comment("k1", "Un mot")
    half.undo()
    log = service.log(plan.id)
    log.start_phase("p3", 0)
    log.take_note("p3", "Une note")
    nothing: Any = None
    carrying = DayCarrying(
        store, service, clock, DayFile(PlainPacker()), PassCodes(), nothing, read_carried, Path()
    )
    return carrying.carried(log)
