"""Returns of jurors who write what they like: each part that cannot be is refused alone."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from jury_desk.domain.travel.sheets_return import AnyPart, DayJournal, SheetProgress, Status
from tests.scenarios.travelling import SESSION
from tests.services.made_returns import (
    SIGNED_AT,
    Keys,
    Office,
    all_keys,
    counted,
    kinds,
    put_file,
    reopened,
    returned_file,
    standings,
    take,
    version,
)

LATER = SIGNED_AT + dt.timedelta(hours=1)


@pytest.fixture(scope="module")
def keys() -> Keys:
    """Made once."""
    return all_keys()


@pytest.fixture
def place(tmp_path: Path, keys: Keys) -> Iterator[Office]:
    """A secretariat at which nothing came in yet."""
    with reopened(tmp_path, keys.secret) as found:
        yield found


def test_day_goes_in_once_when_a_file_holds_many_of_one_laptop(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    """Days that go apart are compared with one another: no file makes that last for minutes."""
    days = [
        DayJournal(
            session=SESSION, juror="j1", device="laptop-1", entries=(f"{name:064x}",), texts={}
        )
        for name in range(500)
    ]
    parts: list[AnyPart] = [*days, *version(place, place.refs("j1")[0], keys.first)]
    path = put_file(tmp_path, "a.fiches", returned_file(place, keys.first, parts, keys.secret))
    taken = take(place, path)
    assert (counted(taken), set(kinds(taken))) == ((1, 0, 499), {"unexpected"})
    assert place.store.travel.days(SESSION) == (days[0],)


def test_laptop_speaks_for_no_other_when_its_return_names_another_device(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    """Whoever found a laptop with its PIN must not undo what the other one tells."""
    ref = place.refs("j1")[0]

    def told(status: Status) -> SheetProgress:
        return SheetProgress(
            sheet=ref.id, passage=ref.passage, subject=ref.subject, version=1, status=status,
            marked=1, total=9,
        )  # fmt: skip

    good = returned_file(place, keys.first, (), keys.secret, progress=[told("complete")])
    feigned = replace(keys.old, device=keys.first.device)
    late = LATER + dt.timedelta(days=365 * 100)
    other = returned_file(
        place, feigned, (), keys.secret, progress=[told("moved")], made_at=late
    )  # fmt: skip
    put_file(tmp_path / "in", "a.fiches", good)
    take(place, tmp_path / "in", put_file(tmp_path / "in", "b.fiches", other))
    heard = {one.device: one.progress[0].status for one in place.store.travel.facts(SESSION).heard}
    assert heard == {keys.first.device: "complete", keys.old.device: "moved"}
    fingerprint = keys.old.bound.enrolment.fingerprint
    place.travel.reception.revoke(SESSION, "j1", fingerprint, SIGNED_AT, "poste volé")
    assert standings(place)[ref.id] == "in-progress"


def test_sheet_is_shown_as_its_juror_sealed_it_when_a_stranger_sealed_the_same(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    stranger = replace(keys.stranger, device=keys.first.device)
    for number, ref in enumerate(place.refs("j1")):
        sheet, journal = version(place, ref, keys.first)
        again, _ = version(place, ref, stranger)
        assert again.digest == sheet.digest
        for name, one in (("a", sheet), ("b", again)):
            content = returned_file(place, keys.first, [one, journal], keys.secret)
            take(place, put_file(tmp_path, f"{number}{name}.fiches", content))
        assert place.travel.reception.sheet(sheet.digest).envelope == sheet.envelope
