"""Sessions being prepared, in the data file: each as it stands, and the journal that led there."""

import datetime as dt
import hashlib
from collections.abc import Sequence
from typing import Any, TypeVar, get_args

import msgspec

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.preparation.card import SessionCard, SessionKind, SessionState
from jury_desk.domain.preparation.panel import CompositionProfile
from jury_desk.domain.preparation.ports import (
    PreparationAct,
    PreparationSummary,
    PreparedStep,
    Turn,
)
from jury_desk.domain.preparation.preparation import Change, Kind, Preparation, of_items
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.storage import compiled, failures
from jury_desk.storage.engine import Database, Row, told
from jury_desk.storage.preparation_rows import (
    content_of,
    files_of,
    item_of,
    step_of,
    step_row,
)

_SUMMARY = (
    *("id", "grid_digest", "grid", "certification", "label", "kind", "state", "practice"),
    *("first_day", "last_day", "changed_at", "candidates"),
)
"""What `compiled.PREPARED_SESSIONS` reads, in its order."""
_SUMMARY_TEXTS = frozenset(_SUMMARY) - {"practice", "candidates"}

_Rules = TypeVar("_Rules", Regulations, CompositionProfile)


class SqlitePreparationStore:
    """A `PreparationStore` on the data file of a `SqliteStore`. Any thread may call it.

    What writes returns only when the disk holds it. Every method raises StorageError or a child
    where the file cannot be read or written, or where what is kept is damaged; then nothing of the
    act is in the file.
    """

    def __init__(self, database: Database) -> None:
        """`database` stays its store's to close."""
        self._database = database

    def add(self, preparation: Preparation, grid: Grid, at: dt.datetime, by: str) -> None:
        """Keep a new session with its grid; its journal begins with all of it as step 1.

        Raises ValueError where one of that id is kept, or where the grid is not the card's.
        """
        if preparation.card.grid_digest != grid.digest:
            raise ValueError("the grid is not the one that the session names")
        changes = tuple(
            Change(kind, id_, None, item)
            for kind in Kind
            for id_, item in preparation.all(kind).items()
        )
        session, created = preparation.id, PreparationAct.CREATED
        row = {"positions": 0, "changed_at": told(at), "certification": grid.certification.label}
        with self._database.writing():
            self._keep_grid(grid)
            self._database.run(compiled.ADD_PREPARED, {**_card_row(preparation.card), **row})
            self._write(session, PreparedStep(1, at, created, by, changes), GENESIS, 0)

    def keep_grid(self, grid: Grid) -> None:
        """Keep a grid by its digest, for a session that is about to use it."""
        with self._database.writing():
            self._keep_grid(grid)

    def _keep_grid(self, grid: Grid) -> None:
        if self._database.value(compiled.DOCUMENT, {"digest": grid.digest}) is None:
            content = canonical_bytes(grid.plain())
            self._database.run(compiled.ADD_DOCUMENT, {"digest": grid.digest, "content": content})

    def summaries(self) -> tuple[PreparationSummary, ...]:
        """The sessions, the last day first, then by label."""
        found = [_summary(row) for row in self._database.read(compiled.PREPARED_SESSIONS)]
        found.sort(key=lambda item: (item.label.casefold(), item.id))
        return tuple(sorted(found, key=lambda item: item.last_day, reverse=True))

    def load(self, session: str) -> Preparation:
        """A session as it stands. KeyError where there is none; StorageError where a row of it is
        damaged.
        """
        rows = self._database.read(compiled.ITEMS, {"session": session})
        if not rows:
            raise KeyError(session)
        try:
            items = [item_of(row[0], row[3]) for row in sorted(rows, key=_by_position)]
            preparation = of_items(items)
        except (ValueError, TypeError):  # TypeError: SQLite keeps any type in any column
            raise failures.damaged_session() from None
        known = {(kind, id_) for kind in Kind for id_ in preparation.all(kind)}
        if preparation.id != session or known != {(kind, id_) for kind, id_, _, _ in rows}:
            raise failures.damaged_session()
        return preparation

    def grid(self, digest: str) -> Grid:
        """A grid that a session uses. KeyError where it is not kept."""
        content = self._database.value(compiled.DOCUMENT, {"digest": digest})
        if content is None:
            raise KeyError(digest)
        _must_be(content, digest)
        return parse_grid(parse_json(content))

    def record(self, session: str, step: PreparedStep) -> None:
        """Write one act: its changes and its journal line, in one transaction.

        Raises ValueError where `seq` does not follow, where a change does not start from what is
        there, or where there is no such session.
        """
        with self._database.writing():
            rows = self._database.read(compiled.PREPARED, {"id": session})
            last = self._database.read(compiled.LAST_PREPARED_STEP, {"session": session})
            if not rows or not last:
                raise ValueError("no such session is being prepared")
            if step.seq != last[0][0] + 1:
                raise ValueError("the step does not follow the last one")
            positions = rows[0][1]
            if not isinstance(positions, int):
                raise failures.damaged_session()
            self._write(session, step, last[0][1], positions)

    def _write(self, session: str, step: PreparedStep, previous: str, positions: int) -> None:
        run, card = self._database.run, None
        for change in step.changes:
            positions += self._change(session, change, positions)
            if isinstance(change.after, SessionCard):
                card = change.after
        for digest in dict.fromkeys(files_of(step.changes)):
            run(compiled.ADD_PREPARED_FILE, {"session": session, "digest": digest})
        run(compiled.ADD_PREPARED_STEP, step_row(session, step, previous))
        moved: dict[str, Any] = {"positions": positions, "changed_at": told(step.at)}
        if card is None:
            run(compiled.TOUCH_PREPARED, {**moved, "id": session})
            return
        if card.id != session:
            raise ValueError("a session keeps its id")
        moved["certification"] = self.grid(card.grid_digest).certification.label
        run(compiled.MOVE_PREPARED, {**_card_row(card), **moved})

    def _change(self, session: str, change: Change, position: int) -> int:
        """Write one item; how many places were given (0 or 1)."""
        row: dict[str, Any] = {"session": session, "kind": change.kind.value, "id": change.id}
        there: bytes | None = self._database.value(compiled.ITEM, row)
        if not _starts_from(change, there):
            raise ValueError(f"{change.kind.value} {change.id!r} is not as it was")
        if change.after is None:
            self._database.run(compiled.REMOVE_ITEM, row)
            return 0
        row["content"] = content_of(change.after)
        if there is not None:
            self._database.run(compiled.CHANGE_ITEM, row)
            return 0
        self._database.run(compiled.ADD_ITEM, {**row, "position": position})
        return 1

    def steps(self, session: str, last: int | None = None) -> tuple[PreparedStep, ...]:
        """The journal, oldest first; only the `last` ones where a number is given. StorageError
        where a line of it is missing, damaged or was changed.
        """
        first = 1
        if last is not None:
            rows = self._database.read(compiled.LAST_PREPARED_STEP, {"session": session})
            first = max(1, rows[0][0] - last + 1) if rows else 1
        row = {"session": session, "first": first}
        rows = self._database.read(compiled.PREPARED_STEPS, row)
        _must_be_chained(rows, first)
        return tuple(step_of(row) for row in rows)

    def turns(self, session: str) -> tuple[Turn, ...]:
        """The journal without its changes, oldest first: quick, however much was changed."""
        rows = self._database.read(compiled.PREPARED_TURNS, {"session": session})
        if [row[0] for row in rows] != [*range(1, len(rows) + 1)]:
            raise failures.damaged_session()
        try:
            return tuple(Turn(seq, PreparationAct(act), undoes) for seq, act, undoes in rows)
        except ValueError:
            raise failures.damaged_session() from None

    def step(self, session: str, seq: int) -> PreparedStep:
        """One step. KeyError where there is none."""
        rows = self._database.read(compiled.PREPARED_STEP, {"session": session, "seq": seq})
        if not rows:
            raise KeyError(seq)
        return step_of(rows[0])

    def remove(self, session: str) -> None:
        """Take a draft, or a practice session, away, with its keys and the files that no other
        session names.

        Raises ValueError for any other session, and where something came in for it or was decided;
        twice is once.
        """
        with self._database.writing():
            self._database.run(compiled.REMOVE_PREPARED_CONTENTS, {"session": session})
            self._database.run(compiled.REMOVE_PREPARED, {"id": session})

    def keep_content(self, content: bytes) -> str:
        """Keep a file's bytes (a photo, a proof, an opinion); their SHA-256."""
        digest = hashlib.sha256(content).hexdigest()
        with self._database.writing():
            row = {"digest": digest, "content": content}
            self._database.run(compiled.ADD_PREPARED_CONTENT, row)
        return digest

    def content(self, digest: str) -> bytes | None:
        """The bytes of that SHA-256, or None. StorageError where they are damaged."""
        content: bytes | None = self._database.value(compiled.PREPARED_CONTENT, {"digest": digest})
        if content is not None:
            _must_be(content, digest)
        return content

    def regulations(self) -> tuple[Regulations, ...]:
        """The named regulations that were saved, by label."""
        return self._rules("regulations", Regulations)

    def put_regulations(self, regulations: Regulations) -> None:
        """Save named regulations; those of that id are replaced."""
        self._put_rules("regulations", regulations)

    def profiles(self) -> tuple[CompositionProfile, ...]:
        """The named composition profiles that were saved, by label."""
        return self._rules("profile", CompositionProfile)

    def put_profile(self, profile: CompositionProfile) -> None:
        """Save a named profile; the one of that id is replaced."""
        self._put_rules("profile", profile)

    def _rules(self, kind: str, of: type[_Rules]) -> tuple[_Rules, ...]:
        rows = self._database.read(compiled.RULES, {"kind": kind})
        try:
            found = [msgspec.json.decode(content, type=of) for _, content in rows]
        except (ValueError, TypeError):
            raise failures.damaged_session() from None
        return tuple(sorted(found, key=lambda item: (item.label.casefold(), item.id)))

    def _put_rules(self, kind: str, rules: Regulations | CompositionProfile) -> None:
        row = {"kind": kind, "id": rules.id, "content": content_of(rules)}
        with self._database.writing():
            self._database.run(compiled.PUT_RULES, row)


def _starts_from(change: Change, there: bytes | None) -> bool:
    if there is None or change.before is None:
        return there is None and change.before is None
    # A row that an older program wrote may lack a field that has a default since.
    return there == content_of(change.before) or item_of(change.kind, there) == change.before


def _must_be(content: object, digest: str) -> None:
    """Raises StorageError where a file's bytes are not those of its digest."""
    if not isinstance(content, bytes) or hashlib.sha256(content).hexdigest() != digest:
        raise failures.damaged_session()


def _must_be_chained(rows: Sequence[Row], first: int) -> None:
    """Each step names the one before by its digest. Raises StorageError."""
    previous = GENESIS if first == 1 else None
    for seq, row in enumerate(rows, start=first):
        if row[1] != seq or previous not in (None, row[7]):
            raise failures.damaged_session()
        previous = row[8]


def _by_position(row: Row) -> int:
    position: int = row[2]
    return position


def _card_row(card: SessionCard) -> dict[str, Any]:
    return {
        "id": card.id,
        "grid_digest": card.grid_digest,
        "grid": card.grid,
        "label": card.label,
        "kind": card.kind,
        "state": card.state,
        "practice": int(card.practice),
        "first_day": card.days[0].isoformat(),
        "last_day": card.days[-1].isoformat(),
    }


def _summary(row: Row) -> PreparationSummary:
    found = dict(zip(_SUMMARY, row, strict=True))
    if found["kind"] not in get_args(SessionKind) or found["state"] not in get_args(SessionState):
        raise failures.damaged_session()
    if any(not isinstance(found[name], str) for name in _SUMMARY_TEXTS):
        raise failures.damaged_session()
    try:
        times = {name: dt.date.fromisoformat(found[name]) for name in ("first_day", "last_day")}
        changed = dt.datetime.fromisoformat(found["changed_at"])
    except ValueError:
        raise failures.damaged_session() from None
    practice = bool(found["practice"])
    return PreparationSummary(**{**found, **times, "changed_at": changed, "practice": practice})
