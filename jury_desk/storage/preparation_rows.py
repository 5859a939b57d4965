"""Items, changes and steps of a preparation as the data file's rows hold them.

Plain JSON, not the canonical one: nothing but the rows themselves is ever compared, and a list of
5,000 candidates is written while a person waits.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, cast

import msgspec

from jury_desk.domain.preparation.people import Candidate, Neutralisation
from jury_desk.domain.preparation.ports import PreparationAct, PreparedStep
from jury_desk.domain.preparation.preparation import TYPES, Change, Item, Kind
from jury_desk.storage import failures
from jury_desk.storage.engine import Row, told

_DECODERS: Mapping[str, msgspec.json.Decoder[Any]] = {
    kind.value: msgspec.json.Decoder(kind_type) for kind, kind_type in TYPES.items()
}


_NONE = msgspec.Raw()


class _ChangeRow(msgspec.Struct, forbid_unknown_fields=True):
    """A change; an item left out is one that was not there."""

    kind: Kind
    id: str
    before: msgspec.Raw = _NONE
    after: msgspec.Raw = _NONE


_CHANGES = msgspec.json.Decoder(list[_ChangeRow])
_encode = msgspec.json.Encoder().encode


def content_of(item: Item) -> bytes:
    """An item as its row holds it."""
    return _encode(item)


def item_of(kind: str, content: bytes) -> Item:
    """An item from its row. Raises StorageError where it is damaged."""
    try:
        return cast("Item", _DECODERS[kind].decode(content))
    except (KeyError, ValueError, TypeError):  # TypeError: SQLite keeps any type in any column
        raise failures.damaged_session() from None


def files_of(changes: Iterable[Change]) -> Iterator[str]:
    """The digests of the files that the items after the changes name."""
    for change in changes:
        item = change.after
        if isinstance(item, Candidate):
            named = (item.photo, *(held.file for held in item.held))
        elif isinstance(item, Neutralisation):
            named = (item.opinion_file,)
        else:
            continue
        yield from (digest for digest in named if digest)


def step_row(session: str, step: PreparedStep, previous: str) -> dict[str, Any]:
    """The journal's row of a step that follows the one of digest `previous`."""
    changes = _encode([_change_row(change) for change in step.changes])
    row: dict[str, Any] = {
        "session": session,
        "seq": step.seq,
        "at": told(step.at),
        "act": step.act.value,
        "by": step.by,
        "undoes": step.undoes,
        "changes": changes,
        "previous": previous,
    }
    return {**row, "digest": _digest(row)}


def step_of(row: Row) -> PreparedStep:
    """A step from its row (in the order of its columns). Raises StorageError where it is damaged
    or was changed.
    """
    names = ("session", "seq", "at", "act", "by", "undoes", "changes", "previous", "digest")
    found = dict(zip(names, row, strict=True))
    if not isinstance(found["changes"], bytes) or _digest(found) != found["digest"]:
        raise failures.damaged_session()
    try:
        return PreparedStep(
            seq=found["seq"],
            at=dt.datetime.fromisoformat(found["at"]),
            act=PreparationAct(found["act"]),
            by=found["by"],
            changes=tuple(_change(change) for change in _CHANGES.decode(found["changes"])),
            undoes=found["undoes"],
        )
    except (ValueError, TypeError):
        raise failures.damaged_session() from None


def _digest(row: Mapping[str, Any]) -> str:
    head = [row[name] for name in ("previous", "session", "seq", "at", "act", "by", "undoes")]
    return hashlib.sha256(_encode(head) + b"\n" + row["changes"]).hexdigest()


def _change_row(change: Change) -> dict[str, Any]:
    row: dict[str, Any] = {"kind": change.kind.value, "id": change.id}
    if change.before is not None:
        row["before"] = change.before
    if change.after is not None:
        row["after"] = change.after
    return row


def _change(row: _ChangeRow) -> Change:
    before, after = (
        item_of(row.kind.value, bytes(content)) if bytes(content) else None
        for content in (row.before, row.after)
    )
    return Change(row.kind, row.id, before, after)
