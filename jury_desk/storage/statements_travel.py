"""The statements about what travels (see `statements`)."""

from sqlalchemy import Table, bindparam, func, literal_column, select, tuple_
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql import ClauseElement
from sqlmodel import SQLModel

from jury_desk.storage import tables, tables_travel
from jury_desk.storage.statement_parts import (
    add,
    add_last,
    add_unless_there,
    is_,
    parameters,
    put,
)


def _table(model: type[SQLModel]) -> Table:
    return SQLModel.metadata.tables[str(model.__tablename__)]


_session = _table(tables.Session)
_enrolled = _table(tables_travel.EnrolledRow)
_secret = _table(tables_travel.SessionSecretRow)
_activation = _table(tables_travel.ActivationRow)
_reception = _table(tables_travel.ReceptionRow)
_came = _table(tables_travel.TakenFileRow)
_bound = _table(tables_travel.TakenEnrolment)
_heard = _table(tables_travel.LastHeardRow)
_content = _table(tables_travel.TakenContent)
_taken = _table(tables_travel.TakenSheetRow)
_chain = _table(tables_travel.TakenJournal)
_taken_day = _table(tables_travel.TakenDay)


def _put_file() -> ClauseElement:
    """Add a file, or let what held of it grow: what was refused once may hold later."""
    adding = insert(_came).values(parameters(_came))
    more = func.max(_came.c.sheets, adding.excluded.sheets)
    fewer = func.min(_came.c.refused, adding.excluded.refused)
    keys = [column.name for column in _came.primary_key]
    return adding.on_conflict_do_update(
        index_elements=keys, set_={"sheets": more, "refused": fewer}
    )


def _put_heard() -> ClauseElement:
    """Add what a laptop told, or put it in place of what it told before; never of what it told
    later.
    """
    adding = insert(_heard).values(parameters(_heard))
    moved = ("made_at", "digest", "content")
    after = tuple_(adding.excluded.made_at, adding.excluded.digest)
    return adding.on_conflict_do_update(
        index_elements=[column.name for column in _heard.primary_key],
        set_={name: adding.excluded[name] for name in moved},
        where=after > tuple_(_heard.c.made_at, _heard.c.digest),
    )


_FULLEST_FIRST = (
    *(_taken.c[name] for name in ("sheet", "version", "header", "from_paper")),
    _taken.c.size.desc(),
    _taken.c.digest,
)
_SHOWN = (
    *("header", "sheet", "version", "parent", "passage", "juror", "subject", "signer"),
    *("signed_at", "taken_at", "from_paper"),
)
"""Of a version, in lists."""

STATEMENTS: dict[str, ClauseElement] = {
    "ENROLLED": select(_enrolled.c.content).where(is_(_enrolled.c.session)),
    "PUT_ENROLLED": put(_enrolled),
    "CHANGE_SESSION": _session.update()
    .where(is_(_session.c.id))
    .values({name: bindparam(name) for name in ("plan_digest", "date")}),
    "KEYS": select(_secret.c["keys"], _secret.c.signing_key, _secret.c.seal_key).where(
        is_(_secret.c.session)
    ),
    "PUBLIC_KEYS": select(_secret.c["keys"]).order_by(_secret.c.session),
    "ADD_KEYS": add(_secret),
    "ADD_ACTIVATION": add_last(_activation),
    "ACTIVATIONS": select(*(column for column in _activation.columns if column.name != "position"))
    .where(is_(_activation.c.session))
    .order_by(_activation.c.position),
    "ADD_RECEPTION": add(_reception),
    "RECEPTION": select(_reception.c.digest, _reception.c.content)
    .where(is_(_reception.c.session))
    .order_by(_reception.c.seq),
    "PUT_TAKEN_FILE": _put_file(),
    "TAKEN_FILES": select(*(column for column in _came.columns if column.name != "session"))
    .where(is_(_came.c.session))
    .order_by(_came.c.taken_at.desc(), _came.c.file, _came.c.juror),
    "ADD_TAKEN_ENROLMENT": add_unless_there(_bound),
    "TAKEN_ENROLMENTS": select(_bound.c.digest, _bound.c.content)
    .where(is_(_bound.c.session))
    .order_by(_bound.c.digest),
    "PUT_HEARD": _put_heard(),
    "HEARD": select(*(_heard.c[name] for name in ("juror", "device", "digest", "content")))
    .where(is_(_heard.c.session))
    .order_by(_heard.c.juror, _heard.c.device),
    "ADD_TAKEN_CONTENT": add_unless_there(_content),
    "ADD_TAKEN_SHEET": add_unless_there(_taken),
    "TAKEN_OF_HEADER": select(_taken.c.digest, _taken.c.from_paper).where(is_(_taken.c.header)),
    "TAKEN_SHEETS": select(*(_taken.c[name] for name in _SHOWN))
    .where(is_(_taken.c.session))
    .order_by(*_FULLEST_FIRST),
    "TAKEN_HEADERS": select(_taken.c.header).where(
        is_(_taken.c.session), _taken.c.from_paper == literal_column("0")
    ),
    "TAKEN_SHEET": select(_content.c.digest, _content.c.content, _taken.c.signer)
    .join_from(_taken, _content, _taken.c.digest == _content.c.digest)
    .where(is_(_taken.c.header))
    .order_by(*_FULLEST_FIRST),
    "ADD_TAKEN_JOURNAL": add(_chain),
    "TAKEN_CHAINS": select(_chain.c.head, _chain.c.length).where(
        is_(_chain.c.sheet), is_(_chain.c.device)
    ),
    "TAKEN_JOURNAL": select(_chain.c.content).where(
        is_(_chain.c.sheet), is_(_chain.c.device), is_(_chain.c.head)
    ),
    "TAKEN_JOURNALS": select(_chain.c.device, _chain.c.head, _chain.c.content)
    .where(is_(_chain.c.sheet))
    .order_by(_chain.c.device, _chain.c.head),
    "REMOVE_TAKEN_JOURNAL": _chain.delete().where(
        is_(_chain.c.sheet), is_(_chain.c.device), is_(_chain.c.head)
    ),
    "ADD_TAKEN_DAY": add(_taken_day),
    "TAKEN_DAYS_OF": select(_taken_day.c.digest, _taken_day.c.content).where(
        *(is_(_taken_day.c[name]) for name in ("session", "juror", "device"))
    ),
    "TAKEN_DAYS": select(_taken_day.c.digest, _taken_day.c.content)
    .where(is_(_taken_day.c.session))
    .order_by(*(_taken_day.c[name] for name in ("juror", "device", "digest"))),
    "REMOVE_TAKEN_DAY": _taken_day.delete().where(
        *(is_(_taken_day.c[name]) for name in ("session", "juror", "device", "digest"))
    ),
}
