"""A day of three jurors and a secretariat, four data directories, and files between folders.

A stick is lost and replaced, a file comes twice and out of order, one is forged, one is cut at
every byte; receipts go back.
"""

import base64
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.travel.sheets_return import Manifest, Part
from jury_desk.errors import TravelError
from jury_desk.exchange import ReturnFile
from jury_desk.services.juror_day import SheetStatus
from jury_desk.services.program import Program
from jury_desk.services.take_in import Intake
from jury_desk.signing.keys import KeyMaker, _der
from jury_desk.signing.travel_seals import TravelSeals
from tests.scenarios.travelling import JURORS, PIN, SESSION, laptop, secretariat, sheets_of, sign


def _silent(done: int, total: int) -> None:
    assert 0 <= done <= total


def _never() -> bool:
    return False


@dataclass
class World:
    """The four data directories, and the folders that files lie in."""

    folder: Path
    office: Program
    laptops: dict[str, Program] = field(default_factory=dict)

    def place(self, name: str) -> Path:
        found = self.folder / name
        found.mkdir(exist_ok=True)
        return found

    def hand_out(self, *jurors: str) -> dict[str, str]:
        """Dossiers on the stick of each juror; the codes by juror."""
        codes = {}
        for juror in jurors:
            [handed] = self.office.office_travel.out.hand_out(
                SESSION, [juror], str(self.place(f"stick-{juror}"))
            )
            assert Path(handed.path).is_file()
            assert juror not in Path(handed.path).name
            codes[juror] = handed.code or ""
        return codes

    def open_dossier(self, juror: str, code: str | None) -> None:
        program = self.laptops[juror]
        [path] = sorted(self.place(f"stick-{juror}").glob("*.jury"))[-1:]
        dossiers = program.juror_travel.dossiers
        found = dossiers.look(str(path), code)
        assert dossiers.take(found, PIN) == SESSION

    def hand_in(self, juror: str, where: str) -> Path:
        """A return in a folder."""
        done = self.laptops[juror].juror_travel.hand_in.hand_in(
            SESSION, str(self.place(where)), PIN, _silent
        )
        return Path(done.path)

    def take_in(self, *paths: Path) -> Intake:
        return self.office.office_travel.taking.take_in([str(p) for p in paths], _silent, _never)

    def standings(self) -> dict[str, str]:
        """What counts of each sheet, by its id."""
        state = self.office.office_travel.reception.state(SESSION)
        return {
            cell.sheet: cell.standing
            for row in state.rows
            for cells in row.cells.values()
            for cell in cells
        }


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    made = World(tmp_path, secretariat(tmp_path / "office", passages=2))
    made.laptops = {juror: laptop(tmp_path / f"laptop-{juror}") for juror in JURORS}
    yield made
    for program in (made.office, *made.laptops.values()):
        program.close()


def statuses(program: Program) -> set[SheetStatus]:
    return {one.status for one in program.day.day(SESSION).sheets}


def test_day_ends_with_every_sheet_received_when_files_come_twice_late_and_in_any_order(
    world: World,
) -> None:
    codes = world.hand_out(*JURORS)
    assert len(set(codes.values())) == 3
    for juror in JURORS:
        world.open_dossier(juror, codes[juror])
    refs = {juror: sheets_of(world.laptops[juror]) for juror in JURORS}
    for shift, juror in enumerate(JURORS):
        sign(world.laptops[juror], refs[juror][0], levels=shift)

    # Noon: the stick of the first juror never arrives; a new one is written from what is there.
    world.hand_in("j1", "lost").unlink()
    noon = {juror: world.hand_in(juror, f"noon-{juror}") for juror in JURORS}
    for juror in JURORS:
        for ref in refs[juror][1:]:
            sign(world.laptops[juror], ref)
    evening = {juror: world.hand_in(juror, f"evening-{juror}") for juror in JURORS}

    # The evening comes before the noon, and everything twice.
    first = world.take_in(evening["j2"], noon["j2"], evening["j1"])
    assert (first.new, first.refused) == (4, 0)
    again = world.take_in(noon["j1"], evening["j1"], noon["j2"], evening["j3"], noon["j3"])
    assert (again.new, again.refused) == (2, 0)
    once_more = world.take_in(*(path.parent for path in [*noon.values(), *evening.values()]))
    assert (once_more.new, once_more.refused) == (0, 0)
    assert set(world.standings().values()) == {"received"}
    assert len(world.standings()) == 6

    # Until a receipt says so, no laptop calls anything received.
    for juror in JURORS:
        assert statuses(world.laptops[juror]) == {SheetStatus.HANDED_OVER}
    written = world.office.office_travel.receipts.write(SESSION, str(world.place("receipts")))
    assert sorted(one.juror for one in written) == sorted(JURORS)
    for one in written:
        taken = world.laptops[one.juror].juror_travel.receipts.take(one.path)
        assert (taken.received, taken.unknown, taken.strange_keys) == (2, 0, ())
        assert statuses(world.laptops[one.juror]) == {SheetStatus.RECEIVED}
    other = next(one for one in written if one.juror == "j2")
    with pytest.raises(TravelError):
        world.laptops["j1"].juror_travel.receipts.take(other.path)


def test_missing_sheets_are_named_when_one_juror_returns_nothing(world: World) -> None:
    codes = world.hand_out(*JURORS)
    for juror in ("j1", "j2"):
        world.open_dossier(juror, codes[juror])
        for ref in sheets_of(world.laptops[juror])[:1]:
            sign(world.laptops[juror], ref)
        world.take_in(world.hand_in(juror, f"stick-{juror}"))
    state = world.office.office_travel.reception.state(SESSION)
    kinds = sorted(world.standings().values())
    assert kinds == ["nothing-heard"] * 4 + ["received"] * 2
    assert state.counts.missing == 4


def test_plan_goes_on_with_what_is_recorded_when_a_later_dossier_comes_at_noon(
    world: World,
) -> None:
    codes = world.hand_out("j1")
    world.open_dossier("j1", codes["j1"])
    program = world.laptops["j1"]
    first, *rest = sheets_of(program)
    sign(program, first)
    session = world.office.secretariat.open(SESSION)
    moved = session.state.passages[rest[-1].passage]
    before = program.day.day(SESSION).plan.passage(moved.id).starts_at
    session.put(structs.replace(moved, start=(moved.start or 0) + 30))
    [later] = world.hand_out("j1").values()
    assert later == ""  # no code again
    world.open_dossier("j1", None)
    today = program.day.day(SESSION)
    assert {one.ref for one in today.sheets} == {first, *rest}
    status = {one.ref: one.status for one in today.sheets}
    assert status[first] is SheetStatus.SIGNED
    assert today.plan.passage(moved.id).starts_at - before == timedelta(minutes=30)
    world.take_in(world.hand_in("j1", "evening"))
    assert list(world.standings().values()).count("received") == 1


def test_rest_goes_in_when_files_are_forged_cut_short_damaged_or_of_another_session(
    world: World, tmp_path: Path
) -> None:
    codes = world.hand_out("j1", "j2")
    for juror in ("j1", "j2"):
        world.open_dossier(juror, codes[juror])
        for ref in sheets_of(world.laptops[juror]):
            sign(world.laptops[juror], ref)
    whole = world.hand_in("j1", "stick")
    content = whole.read_bytes()
    post = world.place("post")
    (post / "cut.fiches").write_bytes(content[:-200])
    (post / "flipped.fiches").write_bytes(content[:-50] + bytes([content[-50] ^ 1]) + content[-49:])
    (post / "envelope.fiches").write_bytes(
        content[:300] + bytes([content[300] ^ 1]) + content[301:]
    )
    (post / "empty.fiches").write_bytes(b"")
    (post / "holiday.jpg").write_bytes(bytes(range(256)) * 40)
    (post / "forged.fiches").write_bytes(forged(world, content))
    outcome = world.take_in(post)
    kinds = {one.name: [refusal.kind for refusal in one.refusals] for one in outcome.files}
    assert kinds["envelope.fiches"] == ["damaged"]
    assert kinds["forged.fiches"] == ["unknown-key"]
    assert len(kinds["flipped.fiches"]) == len(kinds["cut.fiches"]) == 1
    assert kinds["empty.fiches"]
    assert kinds["holiday.jpg"]
    named = [one for file in outcome.files for one in file.refusals if one.about]
    assert all(one.name for one in named)
    world.take_in(world.hand_in("j2", "stick-2"), whole)
    assert sorted(world.standings().values()) == ["nothing-heard"] * 2 + ["received"] * 4


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


def forged(world: World, content: bytes) -> bytes:
    """The return of a first juror, written anew by somebody who has no code of theirs: the parts
    are the very same, the key is not.
    """
    store = world.office.office_travel.taking._desk.store
    secret = store.session_secret(SESSION)
    assert secret is not None
    files = ReturnFile(TravelSeals())
    opened = files.opened(content, secret)
    parts = [one.value for one in opened.parts if one.value is not None]
    now = datetime.now(UTC)
    key = KeyMaker().create("j1", "Jeanne", bytes(32), now)
    signer = KeyMaker().open(key, bytes(32))
    known = opened.manifest.enrolments[0]
    mine = structs.replace(
        known.enrolment,
        certificate=base64.b64encode(_der(key.certificate_pem)).decode(),
        fingerprint=signer.identity.fingerprint,
    )
    bound = TravelSeals().bind(mine, b"another activation's secret, 32b")

    def manifest(named: tuple[Part, ...], file_key: str) -> Manifest:
        return structs.replace(opened.manifest, enrolments=(bound,), parts=named, file_key=file_key)

    return files.packed(manifest, parts, secret.keys, signer, now)
