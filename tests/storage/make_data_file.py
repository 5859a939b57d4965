"""`python -m tests.storage.make_data_file`: keep a real file of the present version for ever.

Run once when a version of the data file is handed out; a file that is there is never made again.
`version-<n>.json` says what every later program must read in it.
"""

import hashlib
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec
from msgspec import structs

from jury_desk.domain import sheet as rules
from jury_desk.domain.audit import Act as AuditAct
from jury_desk.domain.canonical import text_digest
from jury_desk.domain.day import acts
from jury_desk.domain.day.state import folded
from jury_desk.domain.draft import Draft, Piece
from jury_desk.domain.draft_acts import Act
from jury_desk.domain.ports import SheetSummary, Store, StoredKey
from jury_desk.domain.preparation.acts import removal
from jury_desk.domain.preparation.ports import PreparationAct, PreparationStore, PreparedStep
from jury_desk.domain.preparation.preparation import Change, Kind, put
from jury_desk.domain.session import Candidate
from jury_desk.domain.sheet import SheetRef, expected_sheets
from jury_desk.domain.staff import StaffMember, StaffStore
from jury_desk.domain.workshop import Step, WorkshopStore
from jury_desk.services.day_log import DayLog
from jury_desk.storage import open_store
from jury_desk.storage.migrations import MIGRATIONS
from jury_desk.storage.store import SqliteStore
from tests.contracts import arriving
from tests.contracts.drafting import ACTS, AT, CONTENT, example_draft, example_source, later
from tests.contracts.marking import (
    GRID,
    PLAN,
    REFS,
    TickingClock,
    complete_sheet,
    opened_sheet,
    sign,
)
from tests.contracts.preparing import OPINION, PROFILE, REGULATIONS, example_preparation
from tests.examples import example_grid

DATA = Path(__file__).with_name("data")
PHOTO = b"\x89PNG a photo"
KEY = bytes(range(32))
KEYS = {"plain": None, "encrypted": KEY}

_LATER: dict[str, object] = {"brief": "", "label": None, "language": None, "part": None}
"""Fields that parts of items got since the first file with such items, and their defaults."""

PART_REFS = (
    REFS[0],
    SheetRef("session-1", "p2", "j1", "t1", "team"),
    *(SheetRef("session-1", "p2", "j1", member, "own") for member in ("c1", "c2", "c3")),
)
"""The sheets of the example until version 4: a team's had parts, each with sheets of its own."""


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


def draft(store: WorkshopStore) -> None:
    """A draft at work, one without a source, one accepted; a revision in use and one free."""
    store.add_draft(example_draft(), example_source(), CONTENT, AT)
    steps: tuple[Act | Step, ...] = (*ACTS, "undo", "redo", "undo")
    for seq, step in enumerate(steps):
        store.record_step("draft-1", seq, step, "Certification d’exemple", later(seq))
    store.add_draft(example_draft("draft-2", source=False), None, None, later(10))
    store.add_draft(example_draft("draft-3"), example_source(), CONTENT, later(11))
    store.record_step("draft-3", 0, ACTS[0], "Acceptée", later(12))
    store.add_revision(GRID, "en service", later(13))
    store.add_revision(
        structs.replace(example_grid(6), revision="7"), "relue", later(14), ("draft-3", 1)
    )


def prepare(store: PreparationStore) -> None:
    """A session at work, one open, one for practice; files, named rules."""
    start = example_preparation(GRID)
    store.add(start, GRID, AT, "s1")
    photo, opinion = store.keep_content(PHOTO), store.keep_content(OPINION)
    first = structs.replace(start.candidates["c1"], photo=photo)
    note = structs.replace(start.neutralisations["n1"], opinion_file=opinion)
    steps: tuple[tuple[PreparationAct, tuple[Change, ...], int | None], ...] = (
        (PreparationAct.CHANGED, put(start, (first, note)), None),
        (PreparationAct.REMOVED, removal(start, Kind.CANDIDATE, ["c3"]), None),
    )
    back = tuple(change.inverse for change in reversed(steps[1][1]))
    steps += ((PreparationAct.UNDONE, back, 3), (PreparationAct.REDONE, steps[1][1], 3))
    for seq, (act, changes, undoes) in enumerate(steps, start=2):
        store.record("session-1", PreparedStep(seq, later(seq), act, "s2", changes, undoes))
    store.add(example_preparation(GRID, "session-2"), GRID, later(20), "")
    card = store.load("session-2").card
    opened = put(store.load("session-2"), [structs.replace(card, state="open")])
    step = PreparedStep(2, later(21), PreparationAct.OPENED, "s1", opened)
    store.record("session-2", step)
    played = example_preparation(GRID, "practice-exemple")
    card = structs.replace(played.card, practice=True)
    store.add(replace(played, card=card), GRID, later(22), "")
    store.put_regulations(structs.replace(REGULATIONS, label="Règlement 2027"))
    store.put_profile(PROFILE)


def name_staff(store: StaffStore) -> None:
    """A secretary with a key who left, and a president without one yet."""
    store.add(StaffMember(id="s1", name="Hélène Kervella", role="secretary", since=AT))
    store.add_key(StoredKey("s1", b"-----BEGIN CERTIFICATE-----\n", b"\x00\xffof hers"))
    store.end("s1", later(30))
    store.add(StaffMember(id="s2", name="Anna Perrin", role="president", since=later(31)))


def attend(store: Store) -> None:
    """A day with its time, notes in every fate, an incident, somebody added; a team's act."""
    opened = opened_sheet(store, REFS[3])
    act = opened.prepare(
        lambda state: rules.set_level(state, GRID, "k1", "acquis", AuditAct.TEAM_LEVEL_SET), turn=1
    )
    store.record_all(act.recordings if act else ())
    log, passage = DayLog(store, TickingClock(), opened.plan), opened.passage
    log.start_phase(passage.id, 0)
    log.pause(passage.id, "Alarme")
    log.resume(passage.id)
    notes = [log.take_note(passage.id, f"Note {number} ✓") for number in range(4)]
    log.attach_note(notes[0], "k1", REFS[3].subject)
    log.keep_note(notes[1])
    log.discard_note(notes[2])
    log.record_incident(passage.id, None, "technical", "Panne du projecteur")
    added = acts.PassageAdded(
        passage=structs.replace(passage, id="p9", candidate="c9", team=None),
        candidates=(Candidate(id="c9", last_name="Öğüt", first_name="Anaïs"),),
        reason=text_digest("Arrivée en retard"),
    )
    log.record(added, {added.reason: "Arrivée en retard"})
    log.end_phase(passage.id)
    log.keep_draft(passage.id, "Un début")


def travel(store: SqliteStore) -> None:
    """A dossier taken after another; keys, activations, decisions; all that can come in."""
    kept = store.travel
    kept.take_dossier(PLAN, GRID, arriving.enrolled(), None)
    moved = structs.replace(PLAN, label="Session du 12 juin, déplacée")
    kept.take_dossier(moved, GRID, arriving.enrolled(2), None)
    kept.add_session_secret(arriving.secret())
    for number in (2, 1):
        kept.add_activation(arriving.activation(number))
    kept.decide(arriving.decisions())
    first = arriving.a_return(
        "first",
        [arriving.taken(1), arriving.taken(1, 2), arriving.from_paper(3)],
        [arriving.journal(1), arriving.journal(1, 6, 1)],
        [arriving.day(), arriving.day(6, (2,))],
        arriving.manifest(),
        refused=1,
    )
    second = arriving.a_return("second", [arriving.taken(2)], said=arriving.manifest(2))
    kept.take_in([first], arriving.later(60))
    kept.take_in([second], arriving.later(90))


def read_travel(store: SqliteStore) -> dict[str, Any]:
    """All that travels, as plain data."""
    kept, session = store.travel, PLAN.id
    if not kept.sessions_with_keys():
        return {}
    facts, secret = kept.facts(session), kept.session_secret(session)
    drawn, enrolled = kept.activations(session), kept.enrolled(session)
    journals = [one for fact in facts.sheets for one in kept.journals(fact.sheet)]
    return {
        "travel": {
            "plans": [plan.label for plan in store.sessions()],
            "enrolled": _told(enrolled) if enrolled else None,
            "keys": [_told(keys) for keys in kept.sessions_with_keys()],
            "secret": [secret.signing_key.hex(), secret.seal_key.hex()] if secret else None,
            "activations": [[one.id, one.secret.hex(), str(one.made_at)] for one in drawn],
            "reception": [[entry.seq, entry.digest] for entry in kept.reception(session)],
            "sheets": [[str(value) for value in vars(fact).values()] for fact in facts.sheets],
            "contents": [_told(kept.returned_sheet(fact.header)) for fact in facts.sheets],
            "enrolments": [one.digest for one in facts.enrolments],
            "heard": [
                [one.juror, one.device, str(one.made_at), *(_told(line) for line in one.progress)]
                for one in facts.heard
            ],
            "files": [[str(value) for value in vars(one).values()] for one in facts.files],
            "journals": [[one.device, *(e.digest for e in one.entries)] for one in journals],
            "days": [[one.device, *one.links, *one.texts.values()] for one in kept.days(session)],
        }
    }


def read_day(store: Store, session: str, juror: str) -> dict[str, Any]:
    """The day's journal, its texts, what was being typed, and the turns of a team's acts."""
    entries = store.day_entries(session, juror)
    if not entries:
        return {}
    state = folded(entries)
    digests = [note.text for note in state.notes.values()]
    digests += [one.text for one in state.incidents.values() if one.text]
    kept = store.texts(digests + [act.reason for act in state.added])
    return {
        "day": {
            "entries": [[entry.seq, str(entry.at), entry.epoch, entry.digest] for entry in entries],
            "texts": dict(sorted(kept.items())),
            "drafts": store.drafts(""),
            "turns": [entry.turn for entry in store.journal(REFS[3].id)],
        }
    }


def read_staff(store: StaffStore) -> dict[str, Any]:
    """The people at the secretariat, as plain data."""
    keys = {member.id: store.key(member.id) for member in store.people()}
    people = [
        [one.name, one.role, str(one.since), str(one.until), key.wrapped_key.hex() if key else None]
        for one in store.people()
        for key in [keys[one.id]]
    ]
    return {"staff": people} if people else {}


def read_preparations(store: PreparationStore) -> dict[str, Any]:
    """All that is prepared, as plain data."""
    sessions = {}
    for told in store.summaries():
        items = [_told(item) for item in store.load(told.id).items()]
        sessions[told.id] = {
            "list": [told.label, told.kind, told.state, told.practice, told.certification],
            "times": [str(told.first_day), str(told.last_day), str(told.changed_at)],
            "counted": told.candidates,
            "grid": store.grid(told.grid_digest).digest,
            "items": items,
            "steps": [_prepared_step(step) for step in store.steps(told.id)],
        }
    rules = [*store.regulations(), *store.profiles()]
    files = [store.content(hashlib.sha256(file).hexdigest()) for file in (PHOTO, OPINION)]
    told_rules = [_told(rule) for rule in rules]
    kept = [file.hex() if file else None for file in files]
    return {"sessions": sessions, "rules": told_rules, "files": kept} if sessions else {}


def _prepared_step(step: PreparedStep) -> list[Any]:
    changes = [
        [change.kind.value, change.id, *(_told(i) if i else None for i in (before, after))]
        for change in step.changes
        for before, after in [(change.before, change.after)]
    ]
    return [step.seq, str(step.at), step.act.value, step.by, step.undoes, changes]


def read_drafts(store: WorkshopStore) -> dict[str, Any]:
    """All that the workshop holds, as plain data."""
    drafts = {}
    for told in store.drafts():
        kept = store.draft(told.id)
        file = store.content(kept.source.sha256) if kept.source else None
        drafts[told.id] = {
            "list": [told.label, told.source_name, told.acts, told.accepted],
            "times": [str(told.started_at), str(told.changed_at)],
            "first": _draft(kept.first),
            "texts": [[p.id, p.text] for p in kept.source.paragraphs()] if kept.source else None,
            "file": file.hex() if file is not None else None,
            "steps": [step if isinstance(step, str) else _told(step) for step in kept.steps],
        }
    revisions: dict[str, list[Any]] = {}
    for item in store.revisions():
        again = store.revision(item.digest).digest
        added = str(item.added_at)
        revisions[again] = [item.grid, item.revision, item.label, item.note, added]
        revisions[again] += [item.sessions, item.draft]
    return {"drafts": drafts, "revisions": revisions} if drafts or revisions else {}


def _draft(draft: Draft) -> dict[str, Any]:
    pieces = {
        name: {field: [_span(piece) for piece in made] for field, made in origin.pieces.items()}
        for name, origin in draft.origins.items()
    }
    sure = {name: [o.confidence, *o.reasons] for name, o in draft.origins.items()}
    asides = [[aside.reason, *(_span(piece) for piece in aside.pieces)] for aside in draft.asides]
    warned = [[told.key, _told(told.proposal)] for told in draft.found if told.proposal]
    return {
        "grid": draft.grid.digest,
        "source": draft.source,
        "pieces": pieces,
        "sure": sure,
        "asides": asides,
        "warned": warned,
        "settled": list(draft.settled),
    }


def _span(piece: Piece) -> str:
    return f"{piece.paragraph} {piece.start}-{piece.end}"


def _told(value: msgspec.Struct) -> list[Any]:
    """Its kind and every field that is not left at its default: a later field does not show."""
    told = [
        [field.name, msgspec.json.decode(msgspec.json.encode(getattr(value, field.name)))]
        for field in structs.fields(value)
        if getattr(value, field.name) != field.default
    ]
    return [type(value).__name__, *told]


def without_later(told: Any) -> Any:
    """Without the later fields of what an item is made of, where they are left at their default."""
    if isinstance(told, dict):
        kept = {name: without_later(value) for name, value in told.items()}
        return {name: value for name, value in kept.items() if _LATER.get(name, ...) != value}
    return [without_later(value) for value in told] if isinstance(told, list) else told


def read(store: SqliteStore) -> dict[str, Any]:
    """All that a store holds, as plain data, field by field: later fields do not disturb it."""
    plans = store.sessions()
    key = store.signing_key("j1")
    summaries = store.summaries(plans[0].id)
    parts = any(ref.id in summaries for ref in PART_REFS[1:])
    refs = PART_REFS if parts else expected_sheets(plans[0], plans[0].juror)
    return {
        "device": store.device,
        "plans": [plan.id for plan in plans],
        "grids": [store.grid(plan.grid_digest).digest for plan in plans],
        "summaries": {name: _summary(summary) for name, summary in summaries.items()},
        "sheets": {ref.id: _sheet(store, ref) for ref in refs},
        "key": [key.certificate_pem.hex(), key.wrapped_key.hex()] if key else None,
        "zoom": store.setting("zoom"),
        **read_drafts(store.workshop),
        **read_preparations(store.preparation),
        **read_staff(store.staff),
        **read_day(store, plans[0].id, plans[0].juror),
        **read_travel(store),
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
        draft(store.workshop)
        prepare(store.preparation)
        name_staff(store.staff)
        attend(store)
        travel(store)
        described = read(store)
        path.with_suffix(".json").write_text(
            json.dumps(described, ensure_ascii=False, indent=1, sort_keys=True) + "\n",
            encoding="utf-8",
        )
        store.close()
        path.with_name(f"{path.name}.lock").unlink()


if __name__ == "__main__":
    main()
