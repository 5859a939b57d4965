"""What the statements are put together from (see `statements`)."""

from typing import Any

from sqlalchemy import ColumnElement, Table, bindparam, func, literal_column, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.sql import ClauseElement


def add(table: Table) -> ClauseElement:
    """Add the row."""
    return insert(table).values(parameters(table))


def add_unless_there(table: Table) -> ClauseElement:
    """Add the row, or leave the one of that key as it is."""
    return insert(table).values(parameters(table)).on_conflict_do_nothing()


def put(table: Table) -> ClauseElement:
    """Add the row, or give the row of that key its new values."""
    adding = insert(table).values(parameters(table))
    keys = [column.name for column in table.primary_key]
    others = {c.name: adding.excluded[c.name] for c in table.columns if c.name not in keys}
    return adding.on_conflict_do_update(index_elements=keys, set_=others)


def parameters(table: Table) -> dict[str, Any]:
    """A parameter for each column, named as it is."""
    return {column.name: bindparam(column.name) for column in table.columns}


def is_(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """The column has the value of the parameter of its name."""
    return column == bindparam(str(column.key))


def add_last(table: Table) -> ClauseElement:
    """Add the row at the place behind the last one."""
    values: dict[str, Any] = parameters(table)
    last = select(func.coalesce(func.max(table.c.position), literal_column("0"))).scalar_subquery()
    return insert(table).values({**values, "position": last + literal_column("1")})
