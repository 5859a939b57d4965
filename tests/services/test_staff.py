"""The people at the secretariat over a real vault, real keys and a real data file."""

import datetime as dt
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest

from jury_desk.domain.ports import SignerIdentity
from jury_desk.domain.staff import OWNER, StaffMember, must_be_two
from jury_desk.errors import DiskFullError, PinTooShortError, StaffError, WrongPinError
from jury_desk.services.staff import Staff
from jury_desk.signing.keys import KeyMaker
from jury_desk.signing.pin_key import Kdf
from jury_desk.signing.vault import FileVault
from jury_desk.signing.verify import Verifier
from jury_desk.storage import open_store
from jury_desk.storage.store import SqliteStore
from tests.examples import SteadyClock

ANNA, BORIS = "anna-4711", "boris-0815"


@pytest.fixture(autouse=True)
def quick_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """The least of Argon2id that the vault takes: its strength is tried elsewhere."""

    def least() -> Kdf:
        return Kdf(secrets.token_bytes(16), memory_kib=8 * 1024, passes=1, lanes=1)

    monkeypatch.setattr(Kdf, "new", least)


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock()


@pytest.fixture
def vault(tmp_path: Path, clock: SteadyClock) -> FileVault:
    return FileVault(tmp_path, clock)


@pytest.fixture
def store(tmp_path: Path, vault: FileVault) -> Iterator[SqliteStore]:
    opened = open_store(tmp_path / "jury-desk.db", vault.data_key())
    yield opened
    opened.close()


@pytest.fixture
def staff(store: SqliteStore, vault: FileVault, clock: SteadyClock) -> Staff:
    return Staff(store.staff, vault, KeyMaker(), clock)


@pytest.fixture
def two(staff: Staff) -> tuple[StaffMember, StaffMember]:
    anna = staff.add("Anna Perrin", "secretary", ANNA)
    return anna, staff.add("Boris Martin", "president", BORIS, (anna.id, ANNA))


def reason(caught: pytest.ExceptionInfo[StaffError]) -> str:
    return caught.value.details["reason"]


def test_first_person_works_and_guards_the_data_when_nobody_had_a_pin(
    staff: Staff, vault: FileVault
) -> None:
    assert staff.by() == ""
    assert staff.sponsors() == ()
    anna = staff.add("  Anna   Perrin ", "secretary", ANNA)
    assert anna.name == "Anna Perrin"
    assert staff.working == anna
    assert staff.by() == anna.id
    assert vault.is_guarded
    assert vault.people() == ((anna.id, "Anna Perrin"),)


def test_each_has_a_certificate_of_their_own_when_two_are_named(
    staff: Staff, two: tuple[StaffMember, StaffMember]
) -> None:
    people = staff.people()
    assert [(one.member.name, one.member.role) for one in people] == [
        ("Anna Perrin", "secretary"),
        ("Boris Martin", "president"),
    ]
    prints = {one.fingerprint for one in people}
    assert len(prints) == 2
    assert all(len(print_) == 64 for print_ in prints)
    assert staff.working == two[0]


def test_signature_names_its_person_when_it_is_verified(
    staff: Staff, two: tuple[StaffMember, StaffMember], clock: SteadyClock
) -> None:
    content = b'{"confirmed":"session-1"}'
    found = []
    for person, pin in zip(two, (ANNA, BORIS), strict=True):
        verdict = Verifier().envelope(staff.sign(person.id, pin, content), content)
        assert verdict.faults == ()
        assert verdict.signer is not None
        assert verdict.signer.name == person.name
        found.append(verdict.signer)
    assert [one.fingerprint for one in found] == [one.fingerprint for one in staff.people()]
    must_be_two(found[0], found[1])
    with pytest.raises(StaffError) as caught:
        must_be_two(found[0], found[0])
    assert reason(caught) == "staff-same-person"


def test_two_keys_of_one_name_are_one_person_when_they_confirm() -> None:
    first = SignerIdentity("Hélène Kervella", "a" * 64)
    again = SignerIdentity("HÉLÈNE  kervella", "b" * 64)
    with pytest.raises(StaffError):
        must_be_two(first, again)


def test_other_content_is_refused_when_it_was_not_signed(
    staff: Staff, two: tuple[StaffMember, StaffMember]
) -> None:
    signed = staff.sign(two[0].id, ANNA, b"levels")
    assert Verifier().envelope(signed, b"other levels").faults


def test_nobody_signs_for_another_when_the_pin_is_their_own(
    staff: Staff, two: tuple[StaffMember, StaffMember]
) -> None:
    with pytest.raises(WrongPinError):
        staff.sign(two[0].id, BORIS, b"levels")
    with pytest.raises(WrongPinError):
        staff.identify(two[1].id, ANNA)
    assert staff.working == two[0]


def test_who_works_changes_when_another_gives_their_pin(
    staff: Staff, two: tuple[StaffMember, StaffMember]
) -> None:
    assert staff.identify(two[1].id, BORIS) == two[1]
    assert staff.by() == two[1].id
    staff.leave()
    assert staff.working is None


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("   ", "staff-no-name"),
        ("n" * 65, "staff-long-name"),
        ("ANNA perrin", "staff-name-taken"),
    ],
)
def test_nobody_comes_when_the_name_cannot_be_told(
    staff: Staff, two: tuple[StaffMember, StaffMember], name: str, code: str
) -> None:
    with pytest.raises(StaffError) as caught:
        staff.add(name, "secretary", "another-pin", (two[0].id, ANNA))
    assert reason(caught) == code
    assert len(staff.people()) == 2


def test_nobody_comes_when_who_lets_them_in_is_not_known(
    staff: Staff, vault: FileVault, two: tuple[StaffMember, StaffMember]
) -> None:
    with pytest.raises(StaffError):
        staff.add("Chloé Roy", "secretary", "another-pin")
    with pytest.raises(WrongPinError):
        staff.add("Chloé Roy", "secretary", "another-pin", (two[0].id, "a guess"))
    with pytest.raises(PinTooShortError):
        staff.add("Chloé Roy", "secretary", "12345", (two[0].id, ANNA))
    assert [one.member for one in staff.people()] == list(two)
    assert len(vault.people()) == 2


def test_owner_lets_the_first_person_in_when_they_have_a_pin(
    staff: Staff, vault: FileVault
) -> None:
    vault.set_pin("owner-2711")
    assert staff.sponsors() == ((OWNER, ""),)
    anna = staff.add("Anna Perrin", "secretary", ANNA, (OWNER, "owner-2711"))
    assert staff.sponsors() == ((OWNER, ""), (anna.id, "Anna Perrin"))


def test_access_is_over_and_the_name_stays_when_it_was_ended(
    staff: Staff, vault: FileVault, two: tuple[StaffMember, StaffMember]
) -> None:
    staff.end(two[1].id, (two[0].id, ANNA))
    assert staff.active == (two[0],)
    gone = staff.people()[1]
    assert gone.member.until is not None
    assert len(gone.fingerprint) == 64
    for act in (
        lambda: staff.identify(two[1].id, BORIS),
        lambda: staff.sign(two[1].id, BORIS, b"levels"),
        lambda: staff.change_pin(two[1].id, BORIS, "another-pin"),
    ):
        with pytest.raises(StaffError) as caught:
            act()
        assert reason(caught) == "staff-unknown"
    with pytest.raises(WrongPinError):
        vault.data_key(BORIS, two[1].id)
    again = staff.add("Boris Martin", "president", BORIS, (two[0].id, ANNA))
    assert again.id != two[1].id


def test_access_stays_when_it_is_the_last_or_the_pin_is_wrong(
    staff: Staff, two: tuple[StaffMember, StaffMember]
) -> None:
    with pytest.raises(WrongPinError):
        staff.end(two[1].id, (two[0].id, BORIS))
    staff.end(two[0].id, (two[0].id, ANNA))
    assert staff.working is None
    with pytest.raises(StaffError) as caught:
        staff.end(two[1].id, (two[1].id, BORIS))
    assert reason(caught) == "staff-last"
    assert staff.active == (two[1],)


def test_key_stays_when_the_pin_changes(staff: Staff, two: tuple[StaffMember, StaffMember]) -> None:
    before = staff.people()
    staff.change_pin(two[0].id, ANNA, "a new phrase")
    assert staff.people() == before
    assert staff.sign(two[0].id, "a new phrase", b"levels")
    with pytest.raises(WrongPinError):
        staff.sign(two[0].id, ANNA, b"levels")


def test_half_done_coming_and_going_is_put_right_when_people_are_asked_for(
    staff: Staff, store: SqliteStore, vault: FileVault, two: tuple[StaffMember, StaffMember]
) -> None:
    since = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
    store.staff.add(StaffMember(id="staff-cut", name="Cut Short", role="secretary", since=since))
    vault.remove_person(two[1].id)
    people = {one.member.id: one.member for one in staff.people()}
    assert set(people) == {two[0].id, two[1].id}
    assert people[two[1].id].until is not None
    third = staff.add("Chloé Roy", "secretary", "chloe-1234", (two[0].id, ANNA))
    store.staff.end(third.id, third.since)
    staff.people()
    assert [person for person, _ in vault.people()] == [two[0].id]


def test_nobody_is_asked_for_the_pin_of_one_who_never_came_when_the_program_was_killed(
    store: SqliteStore, vault: FileVault, clock: SteadyClock
) -> None:
    since = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
    store.staff.add(StaffMember(id="staff-cut", name="Anna Perrin", role="secretary", since=since))
    opened_again = Staff(store.staff, vault, KeyMaker(), clock)
    assert opened_again.active == ()
    assert opened_again.sponsors() == ()
    anna = opened_again.add("Anna Perrin", "secretary", ANNA)
    assert opened_again.working == anna


def test_nobody_opens_the_data_unlisted_when_the_data_file_is_older_than_the_pins(
    staff: Staff,
    store: SqliteStore,
    vault: FileVault,
    clock: SteadyClock,
    two: tuple[StaffMember, StaffMember],
) -> None:
    vault.add_person("staff-gone", "Chloé Roy", "chloe-1234", (two[0].id, ANNA))
    opened_again = Staff(store.staff, vault, KeyMaker(), clock, "staff-gone")
    assert [one.name for one in opened_again.active] == ["Anna Perrin", "Boris Martin", "Chloé Roy"]
    assert opened_again.by() == "staff-gone"
    opened_again.end("staff-gone", (two[0].id, ANNA))
    assert vault.people() == tuple((one.id, one.name) for one in two)


@pytest.mark.parametrize("late", ["sweep", "key"])
def test_person_is_listed_when_the_disk_fails_after_their_pin_was_written(
    staff: Staff,
    store: SqliteStore,
    vault: FileVault,
    clock: SteadyClock,
    two: tuple[StaffMember, StaffMember],
    monkeypatch: pytest.MonkeyPatch,
    late: str,
) -> None:
    def full(*_: object) -> None:
        raise DiskFullError("", "")

    with monkeypatch.context() as patched:
        if late == "sweep":
            patched.setattr("jury_desk.signing.vault.sweep_half_written", full)
        else:
            patched.setattr(type(store.staff), "add_key", full)
        with pytest.raises(DiskFullError):
            staff.add("Chloé Roy", "president", "chloe-1234", (two[0].id, ANNA))
    listed = {one.member.id for one in staff.people() if one.member.until is None}
    assert listed == {person for person, _ in vault.people()}
    for person, _ in vault.people():
        if person not in {one.id for one in two}:
            assert staff.sign(person, "chloe-1234", b"levels")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE staff_member SET name = 'Another'",
        "UPDATE staff_member SET role = 'secretary'",
        "UPDATE staff_member SET since = '2020-01-01T00:00:00+00:00'",
        "DELETE FROM staff_member",
        (
            "INSERT OR REPLACE INTO staff_member SELECT id, 'x', role, since, NULL, position "
            "FROM staff_member"
        ),
        "UPDATE staff_member SET until = NULL WHERE until IS NOT NULL",
        "INSERT INTO staff_member VALUES ('s9', 'x', 'director', '2026', NULL, 99)",
    ],
)
def test_file_refuses_when_a_person_who_can_have_signed_is_changed(
    staff: Staff, store: SqliteStore, two: tuple[StaffMember, StaffMember], sql: str
) -> None:
    staff.end(two[1].id, (two[0].id, ANNA))
    before = staff.people()
    with pytest.raises(ValueError, match="refused"), store._database.writing():
        store._database.run(sql)
    assert staff.people() == before
