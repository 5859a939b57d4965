"""Sessions and their grids, to rows: inside the caller's transaction."""

import hashlib

from jury_desk.domain.canonical import canonical_bytes, parse_json
from jury_desk.domain.document import parsed
from jury_desk.domain.grid import Grid
from jury_desk.domain.session import SessionPlan
from jury_desk.storage import compiled, failures
from jury_desk.storage.engine import Database


def add(database: Database, plan: SessionPlan, grid: Grid) -> None:
    """Add a session with its grid; the same one again changes nothing. Raises StorageError where
    another plan of that id is kept.
    """
    content = canonical_bytes(plan)
    digest = hashlib.sha256(content).hexdigest()
    there = database.value(compiled.SESSION, {"id": plan.id})
    if there == digest:
        return
    if there is not None:
        raise failures.other_plan()
    database.run(compiled.ADD_DOCUMENT, {"digest": digest, "content": content})
    if database.value(compiled.DOCUMENT, {"digest": grid.digest}) is None:
        frame = canonical_bytes(grid.plain())
        database.run(compiled.ADD_DOCUMENT, {"digest": grid.digest, "content": frame})
    row = {"id": plan.id, "plan_digest": digest, "grid_digest": grid.digest}
    database.run(compiled.ADD_SESSION, {**row, "date": plan.date.isoformat()})


def change(database: Database, plan: SessionPlan) -> None:
    """Have a session go on with another plan; the one before stays kept by its digest."""
    content = canonical_bytes(plan)
    digest = hashlib.sha256(content).hexdigest()
    database.run(compiled.ADD_DOCUMENT, {"digest": digest, "content": content})
    row = {"id": plan.id, "plan_digest": digest, "date": plan.date.isoformat()}
    database.run(compiled.CHANGE_SESSION, row)


def kept(database: Database, session: str) -> SessionPlan | None:
    """A session's plan as it is kept, or None. Raises NotADatabaseError where it is damaged."""
    digest = database.value(compiled.SESSION, {"id": session})
    if digest is None:
        return None
    return plan_of(digest, database.value(compiled.DOCUMENT, {"digest": digest}))


def plan_of(digest: str, content: bytes) -> SessionPlan:
    """The plan of a document's bytes. Raises NotADatabaseError where they are another's."""
    return parsed(SessionPlan, parse_json(checked(digest, content)))


def checked(digest: str, content: bytes) -> bytes:
    """The bytes. Raises NotADatabaseError where they are not those of the digest."""
    if hashlib.sha256(content).hexdigest() != digest:
        raise failures.not_a_database()
    return content
