"""Every statement of the store, in SQLAlchemy Core on the SQLModel tables.

Never imported by the running program: `python -m jury_desk.storage.compile_statements` turns them
into the texts of `compiled`. Parameters are named as the columns they meet.
"""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    Table,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    select,
    union,
    union_all,
)
from sqlalchemy.sql import ClauseElement
from sqlmodel import SQLModel

from jury_desk.storage import statements_travel, tables
from jury_desk.storage.statement_parts import add, add_last, add_unless_there, is_, put

_OF: dict[str, Table] = {}
for _model in (
    tables.DataFile,
    tables.StoredDocument,
    tables.Session,
    tables.Text,
    tables.Sheet,
    tables.MarkRow,
    tables.JournalRow,
    tables.SealedVersion,
    tables.SigningKey,
    tables.Setting,
    tables.DraftContent,
    tables.DraftRow,
    tables.DraftStep,
    tables.GridRevision,
    tables.PreparedSession,
    tables.PreparedItem,
    tables.PreparedStepRow,
    tables.PreparedContent,
    tables.PreparedFile,
    tables.SavedRules,
    tables.StaffRow,
    tables.DayEntryRow,
    tables.NoteText,
    tables.DraftText,
):
    _name = str(_model.__tablename__)
    _OF[_name] = SQLModel.metadata.tables[_name]

_document, _session, _text = _OF["document"], _OF["session"], _OF["text"]
_sheet, _mark, _journal = _OF["sheet"], _OF["mark"], _OF["journal"]
_sealed, _key, _setting = _OF["sealed_version"], _OF["signing_key"], _OF["setting"]
_kept, _draft, _step = _OF["draft_content"], _OF["draft"], _OF["draft_step"]
_revision = _OF["grid_revision"]
_prepared, _item, _done = _OF["prepared_session"], _OF["prepared_item"], _OF["prepared_step"]
_file, _named, _rules = _OF["prepared_content"], _OF["prepared_file"], _OF["saved_rules"]
_staff = _OF["staff_member"]
_day, _note, _typed = _OF["day_entry"], _OF["note_text"], _OF["draft_text"]


def _summaries() -> ClauseElement:
    marked = func.count(_mark.c.level).label("marked")
    shown = (_sheet.c.id, _sheet.c.version, _sheet.c.phase, _sheet.c.started_at, _sheet.c.signed_at)
    joined = _sheet.outerjoin(_mark, _mark.c.sheet == _sheet.c.id)
    return select(*shown, marked).select_from(joined).where(is_(_sheet.c.session)).group_by(*shown)


def _texts_of_sheet() -> ClauseElement:
    told = union(
        *(
            select(column).where(is_(_journal.c.sheet))
            for column in (_journal.c.old, _journal.c.new)
        )
    )
    return select(_text.c.digest, _text.c.content).where(_text.c.digest.in_(told))


def _move_head() -> ClauseElement:
    moved = ("version", "parent", "reason", "phase", "signed_at")
    return _sheet.update().where(is_(_sheet.c.id)).values({name: bindparam(name) for name in moved})


def _entry_columns() -> list[ColumnElement[Any]]:
    return [column for column in _journal.columns if column.name != "digest"]


def _day_columns() -> list[ColumnElement[Any]]:
    return [column for column in _day.columns if column.name != "digest"]


def _drafts() -> ClauseElement:
    """Each draft with its last step, the acts that stand, and the revision that it is now."""
    last = (
        select(
            _step.c.draft,
            func.count().label("steps"),
            func.max(_step.c.seq).label("seq"),
            func.sum(
                case(
                    (_step.c.kind == literal_column("'undo'"), literal_column("-1")),
                    else_=literal_column("1"),
                )
            ).label("acts"),
        )
        .group_by(_step.c.draft)
        .subquery("last")
    )
    steps = func.coalesce(last.c.steps, literal_column("0"))
    changed = func.coalesce(_step.c.at, _draft.c.started_at)
    became = (
        select(func.max(_revision.c.digest))
        .where(_revision.c.draft == _draft.c.id, _revision.c.steps == steps)
        .scalar_subquery()
    )
    return (
        select(
            _draft.c.id,
            func.coalesce(_step.c.label, _draft.c.label).label("label"),
            _draft.c.source_name,
            _draft.c.started_at,
            changed.label("changed_at"),
            func.coalesce(last.c.acts, literal_column("0")).label("acts"),
            became.label("accepted"),
        )
        .select_from(
            _draft.outerjoin(last, last.c.draft == _draft.c.id).outerjoin(
                _step, and_(_step.c.draft == _draft.c.id, _step.c.seq == last.c.seq)
            )
        )
        .order_by(changed.desc(), _draft.c.id)
    )


def _no_draft_needs(column: ColumnElement[Any]) -> ColumnElement[bool]:
    needed = [_draft.c[name] for name in ("file", "source", "first")]
    return and_(*(~exists().where(need == column) for need in needed))


def _revisions() -> ClauseElement:
    shown = ("digest", "grid", "revision", "label", "added_at", "note")
    # The draft may be gone since.
    return (
        select(*(_revision.c[name] for name in shown), _draft.c.id)
        .select_from(_revision.outerjoin(_draft, _draft.c.id == _revision.c.draft))
        .order_by(_revision.c.added_at, _revision.c.digest)
    )


def _grid_uses() -> ClauseElement:
    """How many sessions use each grid; one that is prepared here and handed out counts once."""
    used = union(*(select(table.c.grid_digest, table.c.id) for table in (_session, _prepared)))
    each = used.subquery("used")
    return select(each.c.grid_digest, func.count()).group_by(each.c.grid_digest)


def _prepared_sessions() -> ClauseElement:
    """Each prepared session with the number of its candidates."""
    candidates = (
        select(func.count())
        .where(_item.c.session == _prepared.c.id, _item.c.kind == literal_column("'candidate'"))
        .scalar_subquery()
    )
    shown = [column for column in _prepared.columns if column.name != "positions"]
    return select(*shown, candidates.label("candidates"))


def _move_prepared() -> ClauseElement:
    moved = [column.name for column in _prepared.columns if column.name != "id"]
    return (
        _prepared.update()
        .where(is_(_prepared.c.id))
        .values({name: bindparam(name) for name in moved})
    )


def _last_prepared_step() -> ClauseElement:
    last = select(func.max(_done.c.seq)).where(is_(_done.c.session)).scalar_subquery()
    return select(_done.c.seq, _done.c.digest).where(is_(_done.c.session), _done.c.seq == last)


def _remove_prepared_contents() -> ClauseElement:
    """Files that this session names and no other does."""
    here = select(_named.c.digest).where(is_(_named.c.session))
    other = exists().where(
        _named.c.digest == _file.c.digest, _named.c.session != bindparam("session")
    )
    return _file.delete().where(_file.c.digest.in_(here), ~other)


STATEMENTS: dict[str, ClauseElement] = {
    "DEVICE": select(_OF["data_file"].c.device),
    "ADD_DOCUMENT": add_unless_there(_document),
    "DOCUMENT": select(_document.c.content).where(is_(_document.c.digest)),
    "ADD_SESSION": add_last(_session),
    "SESSION": select(_session.c.plan_digest).where(is_(_session.c.id)),
    "SESSIONS": select(_document.c.digest, _document.c.content)
    .join_from(_session, _document, _session.c.plan_digest == _document.c.digest)
    .order_by(_session.c.date.desc(), _session.c.position),
    "SUMMARIES": _summaries(),
    "SHEET": select(_sheet.c.version, _sheet.c.parent, _text.c.content, _sheet.c.phase)
    .select_from(_sheet.outerjoin(_text, _sheet.c.reason == _text.c.digest))
    .where(is_(_sheet.c.id)),
    "MARKS": select(_mark.c.criterion, _mark.c.level, _text.c.content)
    .select_from(_mark.outerjoin(_text, _mark.c.comment == _text.c.digest))
    .where(is_(_mark.c.sheet)),
    "JOURNAL": select(*_entry_columns())
    .where(is_(_journal.c.sheet), is_(_journal.c.device))
    .order_by(_journal.c.seq),
    "CHAINS": select(*_entry_columns())
    .where(is_(_journal.c.sheet))
    .order_by(_journal.c.device, _journal.c.seq),
    "TEXTS_OF_SHEET": _texts_of_sheet(),
    "ADD_TEXT": add_unless_there(_text),
    "BEGIN_SHEET": add_unless_there(_sheet),
    "APPEND_ENTRY": add(_journal),
    "PUT_MARK": put(_mark),
    "ADD_SEALED": add(_sealed),
    "MOVE_HEAD": _move_head(),
    "SEALED_VERSIONS": select(_sealed.c.content)
    .where(is_(_sealed.c.sheet))
    .order_by(_sealed.c.version),
    "SIGNING_KEY": select(_key.c.certificate_pem, _key.c.wrapped_key).where(is_(_key.c.juror)),
    "ADD_SIGNING_KEY": add_unless_there(_key),
    "SETTING": select(_setting.c.value).where(is_(_setting.c.name)),
    "PUT_SETTING": put(_setting),
    "ADD_DATA_FILE": add(_OF["data_file"]),
    "ADD_DRAFT_CONTENT": add_unless_there(_kept),
    "DRAFT_CONTENT": select(_kept.c.content).where(is_(_kept.c.digest)),
    "ADD_DRAFT": add(_draft),
    "DRAFTS": _drafts(),
    "DRAFT": select(_draft.c.first, _draft.c.source).where(is_(_draft.c.id)),
    "DRAFT_STEPS": select(_step.c.seq, _step.c.kind, _step.c.act)
    .where(is_(_step.c.draft))
    .order_by(_step.c.seq),
    "ADD_STEP": add(_step),
    "REMOVE_DRAFT": _draft.delete().where(is_(_draft.c.id)),
    "REMOVE_DRAFT_CONTENTS": _kept.delete().where(_no_draft_needs(_kept.c.digest)),
    "ADD_REVISION": add(_revision),
    "REVISION_OF_NAME": select(_revision.c.digest).where(
        is_(_revision.c.grid), is_(_revision.c.revision)
    ),
    "REVISION": select(_document.c.content)
    .join_from(_revision, _document, _revision.c.digest == _document.c.digest)
    .where(is_(_revision.c.digest)),
    "REVISIONS": _revisions(),
    "GRID_USES": _grid_uses(),
    "REMOVE_REVISION": _revision.delete().where(is_(_revision.c.digest)),
    "ADD_PREPARED": add(_prepared),
    "PREPARED": select(_prepared.c.id, _prepared.c.positions, _prepared.c.grid_digest).where(
        is_(_prepared.c.id)
    ),
    "PREPARED_SESSIONS": _prepared_sessions(),
    "MOVE_PREPARED": _move_prepared(),
    "TOUCH_PREPARED": _prepared.update()
    .where(is_(_prepared.c.id))
    .values({name: bindparam(name) for name in ("positions", "changed_at")}),
    "REMOVE_PREPARED": _prepared.delete().where(is_(_prepared.c.id)),
    "ADD_ITEM": add(_item),
    "ITEM": select(_item.c.content).where(is_(_item.c.session), is_(_item.c.kind), is_(_item.c.id)),
    "ITEMS": select(_item.c.kind, _item.c.id, _item.c.position, _item.c.content).where(
        is_(_item.c.session)
    ),
    "CHANGE_ITEM": _item.update()
    .where(is_(_item.c.session), is_(_item.c.kind), is_(_item.c.id))
    .values(content=bindparam("content")),
    "REMOVE_ITEM": _item.delete().where(is_(_item.c.session), is_(_item.c.kind), is_(_item.c.id)),
    "ADD_PREPARED_STEP": add(_done),
    "LAST_PREPARED_STEP": _last_prepared_step(),
    "PREPARED_STEPS": select(*_done.columns)
    .where(is_(_done.c.session), _done.c.seq >= bindparam("first"))
    .order_by(_done.c.seq),
    "PREPARED_STEP": select(*_done.columns).where(is_(_done.c.session), is_(_done.c.seq)),
    "PREPARED_TURNS": select(_done.c.seq, _done.c.act, _done.c.undoes)
    .where(is_(_done.c.session))
    .order_by(_done.c.seq),
    "ADD_PREPARED_CONTENT": add_unless_there(_file),
    "PREPARED_CONTENT": select(_file.c.content).where(is_(_file.c.digest)),
    "ADD_PREPARED_FILE": add_unless_there(_named),
    "REMOVE_PREPARED_CONTENTS": _remove_prepared_contents(),
    "PUT_RULES": put(_rules),
    "RULES": select(_rules.c.id, _rules.c.content).where(is_(_rules.c.kind)),
    "ADD_STAFF": add_last(_staff),
    "STAFF": select(
        _staff.c.id, _staff.c.name, _staff.c.role, _staff.c.since, _staff.c.until
    ).order_by(_staff.c.position),
    "END_STAFF": _staff.update()
    .where(is_(_staff.c.id), _staff.c.until.is_(None))
    .values(until=bindparam("until")),
    "REMOVE_STAFF": _staff.delete().where(is_(_staff.c.id)),
    "TEXT": union_all(
        *(select(table.c.content).where(is_(table.c.digest)) for table in (_text, _note))
    ),
    "APPEND_DAY_ENTRY": add(_day),
    "DAY_ENTRIES": select(*_day_columns())
    .where(is_(_day.c.session), is_(_day.c.juror), is_(_day.c.device))
    .order_by(_day.c.seq),
    "DAY_CHAINS": select(*_day_columns())
    .where(is_(_day.c.session), is_(_day.c.juror))
    .order_by(_day.c.device, _day.c.seq),
    "ADD_NOTE_TEXT": add_unless_there(_note),
    "REMOVE_NOTE_TEXT": _note.delete().where(is_(_note.c.digest)),
    "PUT_DRAFT_TEXT": put(_typed),
    "REMOVE_DRAFT_TEXT": _typed.delete().where(is_(_typed.c.about)),
    "DRAFT_TEXTS": select(_typed.c.about, _typed.c.content).order_by(_typed.c.about),
    **statements_travel.STATEMENTS,
}
