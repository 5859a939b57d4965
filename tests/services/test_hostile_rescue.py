"""A rescue file of somebody who knows the data's key, and may put anything into them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.travel.keys import Enrolled
from jury_desk.errors import TravelError
from jury_desk.exchange import RescueFile
from jury_desk.services.program import Program
from jury_desk.signing.travel_seals import TravelSeals
from jury_desk.storage.engine import Database
from jury_desk.storage.travel_rows import Shelf as Rows
from jury_desk.storage.travel_rows import packed
from tests.scenarios.travelling import SESSION, secretariat
from tests.services.test_rescue_opening import locked

FOR_EVER = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"


@dataclass
class Shelf:
    """The secretariat, a laptop's rescue file as it was written, and the key of its data."""

    office: Program
    folder: Path
    escrow: dict[str, bytes]
    data: dict[str, bytes]
    key: bytes

    def forged(self, *statements: str, parameters: dict[str, object] | None = None) -> str:
        """The rescue file after somebody worked on its data; its path."""
        path = self.folder / "forged.db"
        path.write_bytes(self.data["jury-desk.db"])
        database = Database(path, self.key)
        try:
            database.run("PRAGMA recursive_triggers = OFF")
            for statement in statements:
                database.run(statement, parameters)
        finally:
            database.close()
        made = self.folder / "forged.secours"
        made.write_bytes(RescueFile().packed(self.escrow, {"jury-desk.db": path.read_bytes()}))
        return str(made)


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    folder = tmp_path_factory.mktemp("rescued")
    office = secretariat(folder / "office")
    content = Path(locked(office, folder / "laptop", folder / "stick")).read_bytes()
    escrow, data = RescueFile().unpacked(content)
    secret = office.office_travel.out._desk.store.session_secret(SESSION)
    assert secret is not None
    key = TravelSeals().open_data_key(secret, escrow[SESSION])
    yield Shelf(office, folder, escrow, data, key)
    office.close()


@pytest.mark.parametrize(
    "statements",
    [
        pytest.param(
            ("ALTER TABLE data_file RENAME TO other", f"CREATE VIEW data_file AS {FOR_EVER}"),
            id="a view that never ends",
        ),
        pytest.param(
            (
                "CREATE TABLE more (a, CHECK (length(randomblob(900000000)) > a))",
                "PRAGMA ignore_check_constraints = ON",
                "INSERT INTO more VALUES (1)",
            ),
            id="a check that takes all memory",
        ),
        pytest.param(("CREATE INDEX more ON sheet (lower(id))",), id="an index of their own"),
        pytest.param(
            ("CREATE TRIGGER more AFTER UPDATE ON sheet BEGIN SELECT 1; END",), id="a trigger"
        ),
        pytest.param(("PRAGMA user_version = 3",), id="an older number"),
        pytest.param(("PRAGMA application_id = 7",), id="another program's"),
    ],
)
def test_data_are_refused_in_one_sentence_when_their_schema_is_not_ours(
    shelf: Shelf, statements: tuple[str, ...]
) -> None:
    with pytest.raises(TravelError) as refused:
        shelf.office.office_travel.rescue.open(shelf.forged(*statements), SESSION)
    assert refused.value.details["reason"] == "rescue-broken"


@pytest.mark.parametrize("value", [7, b"\0", "none", 1.5, ""])
def test_data_are_refused_in_one_sentence_when_a_column_holds_anything(
    shelf: Shelf, value: object
) -> None:
    path = shelf.forged("UPDATE enrolled SET content = :value", parameters={"value": value})
    with pytest.raises(TravelError) as refused:
        shelf.office.office_travel.rescue.open(path, SESSION)
    assert refused.value.details["reason"] == "rescue-broken"


def test_work_of_a_juror_is_not_carried_when_the_data_call_them_another(shelf: Shelf) -> None:
    """Else the dossier that carries it would open on nobody's laptop."""
    database = Database(_written(shelf), shelf.key)
    try:
        [[content]] = database.read("SELECT content FROM enrolled")
    finally:
        database.close()
    other = structs.replace(Rows(Enrolled).read(content), juror="j2")
    assert canonical_bytes(other) != canonical_bytes(Rows(Enrolled).read(content))
    path = shelf.forged(
        "UPDATE enrolled SET content = :content", parameters={"content": packed(other).content}
    )
    with pytest.raises(TravelError) as refused:
        shelf.office.office_travel.rescue.open(path, SESSION)
    assert refused.value.details["reason"] == "rescue-broken"


def test_work_is_not_carried_when_a_journal_of_it_breaks_off(shelf: Shelf) -> None:
    path = shelf.forged(*_without_guards(shelf))
    with pytest.raises(TravelError) as refused:
        shelf.office.office_travel.rescue.open(path, SESSION)
    assert refused.value.details["reason"] == "rescue-broken"


def _without_guards(shelf: Shelf) -> list[str]:
    """Statements that change an entry, which nothing may change, and leave the schema as it is."""
    database = Database(_written(shelf), shelf.key)
    try:
        guards = [
            (name, sql)
            for kind, name, of, sql in database.schema()
            if (kind, of) == ("trigger", "journal")
        ]
    finally:
        database.close()
    assert guards
    return [
        *(f"DROP TRIGGER {name}" for name, _ in guards),
        "UPDATE journal SET new = 'autre' WHERE seq = 2",
        *(sql for _, sql in guards),
    ]


def test_data_are_refused_when_their_key_was_sealed_to_another_session(shelf: Shelf) -> None:
    content = RescueFile().packed({SESSION: bytes(80)}, shelf.data)
    path = shelf.folder / "sealed.secours"
    path.write_bytes(content)
    with pytest.raises(TravelError) as refused:
        shelf.office.office_travel.rescue.open(str(path), SESSION)
    assert refused.value.details["reason"] == "rescue-key"


def _written(shelf: Shelf) -> Path:
    path = shelf.folder / "read.db"
    path.write_bytes(shelf.data["jury-desk.db"])
    return path
