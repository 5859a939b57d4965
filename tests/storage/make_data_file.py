"""`python -m tests.storage.make_data_file`: keep a real file of the present version for ever.

Run once when a version of the data file is handed out; a file that is there is never made again.
`version-<n>.json` says what every later program must read in it.
"""

import json
from pathlib import Path
from typing import Any

from jury_desk.domain.ports import SheetSummary, Store, StoredKey
from jury_desk.domain.sheet import SheetRef, expected_sheets
from jury_desk.storage import open_store
from jury_desk.storage.migrations import MIGRATIONS
from tests.contracts.marking import REFS, complete_sheet, opened_sheet, sign

DATA = Path(__file__).with_name("data")
KEY = bytes(range(32))
KEYS = {"plain": None, "encrypted": KEY}


def play(store: Store) -> None:
    """A sheet in every state, a corrected one, a key, a setting."""
    corrected = opened_sheet(store, REFS[0])
    complete_sheet(corrected)
    sign(corrected)
    corrected.start_correction("Une erreur de saisie")
    corrected.set_level("k2", "non-observe")
    corrected.complete()
    sign(corrected)
    live = opened_sheet(store, REFS[1])
    live.set_level("k1", "acquis")
    live.set_comment("k1", "Un doute ✓ à l’oral")
    live.set_level("k2", "partiel")
    live.undo()
    complete_sheet(opened_sheet(store, REFS[2]))
    store.add_signing_key(StoredKey("j1", b"-----BEGIN CERTIFICATE-----\n", b"\x00\xffwrapped"))
    store.set_setting("zoom", "120")


def read(store: Store) -> dict[str, Any]:
    """All that a store holds, as plain data, field by field: later fields do not disturb it."""
    plans = store.sessions()
    refs = expected_sheets(plans[0], store.grid(plans[0].grid_digest), plans[0].juror)
    key = store.signing_key("j1")
    summaries = store.summaries(plans[0].id)
    return {
        "device": store.device,
        "plans": [plan.id for plan in plans],
        "grids": [store.grid(plan.grid_digest).digest for plan in plans],
        "summaries": {name: _summary(summary) for name, summary in summaries.items()},
        "sheets": {ref.id: _sheet(store, ref) for ref in refs},
        "key": [key.certificate_pem.hex(), key.wrapped_key.hex()] if key else None,
        "zoom": store.setting("zoom"),
    }


def _summary(summary: SheetSummary) -> list[Any]:
    times = [str(summary.started_at), str(summary.signed_at)]
    return [summary.version, summary.phase.value, summary.marked, *times]


def _sheet(store: Store, ref: SheetRef) -> dict[str, Any] | None:
    state = store.load(ref)
    if state is None:
        return None
    return {
        "head": [state.version, state.parent, state.reason, state.phase.value],
        "marks": {name: [mark.level, mark.comment] for name, mark in state.marks.items()},
        "undo": [[step.seq, step.act.value, step.old, step.new] for step in state.undo],
        "redo": [[step.seq, step.act.value, step.old, step.new] for step in state.redo],
        "chain": [[entry.seq, entry.digest] for entry in store.journal(ref.id)],
        "sealed": [sealed.header.digest for sealed in store.sealed_versions(ref.id)],
    }


def main() -> None:
    number = MIGRATIONS[-1].number
    for name, key in KEYS.items():
        path = DATA / f"version-{number}-{name}.db"
        if path.exists():
            raise SystemExit(f"{path.name} is there already, and stays")
        store = open_store(path, key)
        play(store)
        described = read(store)
        path.with_suffix(".json").write_text(
            json.dumps(described, ensure_ascii=False, indent=1, sort_keys=True) + "\n",
            encoding="utf-8",
        )
        store.close()
        path.with_name(f"{path.name}.lock").unlink()


if __name__ == "__main__":
    main()
