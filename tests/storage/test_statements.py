"""What runs is what the tables and statements say, and it costs the start no SQLAlchemy."""

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine, create_engine, inspect
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel

from jury_desk.storage import compiled, open_store, tables
from jury_desk.storage.compile_statements import compiled_source
from jury_desk.storage.statements import STATEMENTS

assert tables.Sheet.__tablename__ == "sheet"  # importing the tables is what fills the metadata


def described(engine: Engine) -> dict[str, object]:
    """Tables, columns, keys and references, in words that can be compared."""
    found = inspect(engine)
    return {
        table: {
            "columns": [
                (column["name"], str(column["type"]), column["nullable"])
                for column in found.get_columns(table)
            ],
            "key": found.get_pk_constraint(table)["constrained_columns"],
            "references": sorted(
                (key["constrained_columns"], key["referred_table"], key["referred_columns"])
                for key in found.get_foreign_keys(table)
            ),
            "unique": sorted(key["column_names"] for key in found.get_unique_constraints(table)),
            "indexes": sorted(
                (str(index["name"]), index["column_names"]) for index in found.get_indexes(table)
            ),
            "checks": sorted(str(check["sqltext"]) for check in found.get_check_constraints(table)),
        }
        for table in found.get_table_names()
    }


def test_compiled_statements_are_fresh() -> None:
    written = Path(compiled.__file__).read_text(encoding="utf-8")
    assert written == compiled_source(), "run python -m jury_desk.storage.compile_statements"


@pytest.mark.parametrize("name", STATEMENTS)
def test_statement_runs_on_the_file_when_prepared(path: Path, name: str) -> None:
    store = open_store(path, None)
    sql = getattr(compiled, name)
    parameters = dict.fromkeys(STATEMENTS[name].compile().params)
    assert store._database.read(f"EXPLAIN {sql}", parameters)
    store.close()


def test_file_is_as_the_tables_say_when_made_by_the_migrations(path: Path) -> None:
    open_store(path, None).close()
    migrated = create_engine(f"sqlite:///{path}")
    from_tables = create_engine("sqlite://", poolclass=StaticPool)
    SQLModel.metadata.create_all(from_tables)
    assert described(migrated) == described(from_tables)
    migrated.dispose()
    from_tables.dispose()


def test_opening_imports_no_sqlalchemy_when_the_program_starts() -> None:
    script = "import sys, jury_desk.storage; print('sqlalchemy' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)
    assert ran.stdout == "False\n"
