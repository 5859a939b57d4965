"""`python -m jury_desk.storage.compile_statements`: write `compiled` anew from `statements`.

The same idea as the compiled Designer forms: what is written by hand is the source, what runs is
committed, and a test says when the two differ.
"""

import textwrap
from pathlib import Path

from sqlalchemy.dialects import sqlite

from jury_desk.storage.statements import STATEMENTS

TARGET = Path(__file__).with_name("compiled.py")

_HEAD = '"""The statements as SQL. Written by `compile_statements`: do not edit."""\n'


def compiled_source() -> str:
    """The source text that `compiled` must have."""
    dialect = sqlite.dialect(paramstyle="named")
    parts = [_HEAD]
    for name, statement in STATEMENTS.items():
        sql = " ".join(str(statement.compile(dialect=dialect)).split())
        wrapped = textwrap.fill(sql, 88, break_long_words=False, break_on_hyphens=False)
        parts.append(f'{name} = """\n{wrapped}\n"""\n')
    return "\n".join(parts)


def main() -> None:
    """Write the file."""
    TARGET.write_text(compiled_source(), encoding="utf-8")


if __name__ == "__main__":
    main()
