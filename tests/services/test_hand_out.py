"""Handing out: what is written, what is due again, and codes that are not lost."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.bootstrap import door
from jury_desk.clock import SystemClock
from jury_desk.documents.activation_slips import ActivationSlips
from jury_desk.domain.preparation.ports import PreparationAct, PreparedStep
from jury_desk.domain.preparation.preparation import Item, put
from jury_desk.domain.travel.dossier import DossierParts
from jury_desk.errors import ExportError, TravelError, UnknownSessionError
from jury_desk.exchange import DossierFile, PassCodes
from jury_desk.services.hand_out import HandedDossier, HandingOut
from jury_desk.services.reception_desk import ReceptionDesk
from jury_desk.storage.files import FilePrinter
from jury_desk.storage.incoming import read_travelling
from tests.hand_clock import HandClock
from tests.scenarios.travelling import MORNING, SESSION
from tests.services.made_returns import (
    SEALS,
    SIGNED_AT,
    Office,
    all_keys,
    put_file,
    reopened,
    returned_file,
    take,
)

DOSSIERS = DossierFile(SEALS)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Office]:
    with reopened(tmp_path, all_keys().secret) as found:
        yield found


def change(place: Office, *items: Item) -> None:
    """The session is prepared differently from now on."""
    seq = len(place.store.preparation.turns(SESSION)) + 1
    changes = put(place.store.preparation.load(SESSION), items)
    step = PreparedStep(seq, MORNING, PreparationAct.CHANGED, "", changes)
    place.store.preparation.record(SESSION, step)


def earlier(place: Office, juror: str) -> None:
    """A juror's first passage begins five minutes earlier."""
    passages = place.store.preparation.load(SESSION).passages.values()
    passage = next(one for one in passages if juror in one.jurors)
    change(place, structs.replace(passage, start=(passage.start or 0) - 5))


def due(place: Office) -> list[str]:
    return [one.juror for one in place.travel.out.state(SESSION) if one.is_due]


def opened(one: HandedDossier) -> DossierParts:
    """What the juror finds in it, with the code on their paper."""
    content = Path(one.path).read_bytes()
    _, kdf = DOSSIERS.activation_of(content)
    secret = SEALS.secret_of(PassCodes().checked(one.code or ""), kdf)
    return DOSSIERS.unpacked(content, secret)


def test_juror_finds_their_plan_when_the_dossier_opens_with_its_code(
    place: Office, tmp_path: Path
) -> None:
    [handed] = place.travel.out.hand_out(SESSION, ["j1"], str(tmp_path / "stick"))
    found = opened(handed)
    assert found.dossier.plan == place.plan("j1")
    assert found.dossier.keys == all_keys().secret.keys
    assert found.grid.digest == place.grid.digest
    assert handed.code is not None
    assert handed.code not in repr(handed)
    assert "j1" not in Path(handed.path).name
    assert due(place) == ["j2", "j3"]


def test_dossiers_are_due_when_they_never_went_or_the_plan_changed_since(
    place: Office, tmp_path: Path
) -> None:
    out = place.travel.out
    assert due(place) == ["j1", "j2", "j3"]
    first = out.hand_out(SESSION, None, str(tmp_path))
    assert [one.juror for one in first] == ["j1", "j2", "j3"]
    assert out.hand_out(SESSION, None, str(tmp_path)) == ()
    spare = structs.replace(place.preparation.jurors["j3"], id="j9", last_name="Relief")
    change(place, spare)
    assert due(place) == []  # nobody waits for the dossier of who sits nowhere
    earlier(place, "j2")
    assert "j2" in due(place)
    second = out.hand_out(SESSION, ["j2"], str(tmp_path))
    assert (second[0].number, second[0].code) == (2, None)


def test_code_is_a_new_one_when_it_is_asked_for(place: Office, tmp_path: Path) -> None:
    [first] = place.travel.out.hand_out(SESSION, ["j1"], str(tmp_path))
    [second] = place.travel.out.hand_out(SESSION, ["j1"], str(tmp_path), new_codes=True)
    assert second.code not in (None, first.code)
    assert opened(second).dossier.activation != opened(first).dossier.activation
    [third] = place.travel.out.hand_out(SESSION, ["j1"], str(tmp_path))
    assert third.code is None
    content = Path(third.path).read_bytes()
    assert DOSSIERS.activation_of(content)[0] == opened(second).dossier.activation


def test_lost_laptop_opens_no_later_dossier_when_its_key_is_revoked(
    place: Office, tmp_path: Path
) -> None:
    place.travel.out.hand_out(SESSION, ["j1"], str(tmp_path))
    activation = place.store.travel.activations(SESSION)[-1]
    said = structs.replace(all_keys().first.bound.enrolment, activation=activation.id)
    lost = SEALS.bind(said, activation.secret)
    by = replace(all_keys().first, bound=lost)
    content = returned_file(place, by, (), all_keys().secret)
    take(place, put_file(tmp_path, "a.fiches", content))
    place.travel.reception.revoke(SESSION, "j1", said.fingerprint, SIGNED_AT, "poste volé")
    [handed] = place.travel.out.hand_out(SESSION, ["j1"], str(tmp_path))
    assert opened(handed).dossier.activation != activation.id
    assert opened(handed).dossier.replaced == (lost,)
    [again] = place.travel.out.hand_out(SESSION, ["j1"], str(tmp_path))
    assert again.code is None  # the lost laptop does not hold this one
    [state] = [one for one in place.travel.out.state(SESSION) if one.juror == "j1"]
    assert [key.revoked_since for key in state.keys] == [SIGNED_AT]


def test_lost_laptop_opens_nothing_when_it_was_given_another_code_that_it_never_used(
    place: Office, tmp_path: Path
) -> None:
    take(place, put_file(tmp_path, "a.fiches", returned_file(
        place, all_keys().first, (), all_keys().secret
    )))  # fmt: skip
    [unused] = place.travel.out.hand_out(SESSION, ["j1"], str(tmp_path), new_codes=True)
    fingerprint = all_keys().first.bound.enrolment.fingerprint
    place.travel.reception.revoke(SESSION, "j1", fingerprint, SIGNED_AT, "poste volé")
    [handed] = place.travel.out.hand_out(SESSION, ["j1"], str(tmp_path))
    assert opened(handed).dossier.activation != opened(unused).dossier.activation


def test_later_dossier_is_later_when_the_clock_was_set_back(place: Office, tmp_path: Path) -> None:
    clock = HandClock()
    desk = ReceptionDesk(place.store.travel, place.store.preparation, clock)
    slips = ActivationSlips(clock)
    out = HandingOut(desk, DOSSIERS, SEALS, PassCodes(), FilePrinter(), read_travelling, slips)
    made = []
    for hours in (0, -3, -3, 1):
        clock.set_time(hours * 3600)
        [handed] = out.hand_out(SESSION, ["j1"], str(tmp_path))
        activation = place.store.travel.activations(SESSION)[-1]
        content = Path(handed.path).read_bytes()
        made.append(DOSSIERS.unpacked(content, activation.secret).dossier.made_at)
    assert made == sorted(set(made))


def test_dossiers_written_so_far_are_told_when_it_is_cancelled(
    place: Office, tmp_path: Path
) -> None:
    told: list[HandedDossier] = []
    written = place.travel.out.hand_out(
        SESSION, None, str(tmp_path), cancelled=lambda: len(told) == 1, handed=told.append
    )
    assert [one.juror for one in written] == [one.juror for one in told] == ["j1"]
    assert due(place) == ["j2", "j3"]


class _FullDisk(FilePrinter):
    """Has room for one file."""

    def __init__(self) -> None:
        self.left = 1

    def write(self, folder: str, name: str, content: bytes) -> str:
        if not self.left:
            raise ExportError("No room.", "Make some.")
        self.left -= 1
        return super().write(folder, name, content)


def _handing_out(place: Office, printer: FilePrinter) -> HandingOut:
    clock = SystemClock()
    desk = ReceptionDesk(place.store.travel, place.store.preparation, clock)
    slips = ActivationSlips(clock)
    return HandingOut(desk, DOSSIERS, SEALS, PassCodes(), printer, read_travelling, slips)


def test_codes_are_told_and_none_is_lost_when_a_later_dossier_cannot_be_written(
    place: Office, tmp_path: Path
) -> None:
    told: list[HandedDossier] = []
    out = _handing_out(place, _FullDisk())
    with pytest.raises(ExportError):
        out.hand_out(SESSION, None, str(tmp_path), handed=told.append)
    assert [one.juror for one in told] == ["j1"]
    assert told[0].code
    assert due(place) == ["j2", "j3"]
    [again] = place.travel.out.hand_out(SESSION, ["j2"], str(tmp_path))
    assert again.code  # what was drawn for the one that failed was never shown
    assert opened(again).dossier.number == 1


class _BadStick(FilePrinter):
    """Gives back other bytes than it was given."""

    def write(self, folder: str, name: str, content: bytes) -> str:
        path = super().write(folder, name, content)
        Path(path).write_bytes(content[:-1] + bytes([content[-1] ^ 1]))
        return path


def test_dossier_is_not_told_when_it_reads_back_different(place: Office, tmp_path: Path) -> None:
    with pytest.raises(TravelError):
        _handing_out(place, _BadStick()).hand_out(SESSION, ["j1"], str(tmp_path))
    assert due(place) == ["j1", "j2", "j3"]


def test_nothing_goes_out_when_the_session_is_not_open(place: Office, tmp_path: Path) -> None:
    change(place, structs.replace(place.preparation.card, state="closed"))
    with pytest.raises(TravelError) as refused:
        place.travel.out.hand_out(SESSION, None, str(tmp_path))
    assert refused.value.details["reason"] == "hand-out-not-open"


def test_nothing_goes_out_when_the_juror_or_the_session_is_unknown(
    place: Office, tmp_path: Path
) -> None:
    with pytest.raises(TravelError):
        place.travel.out.hand_out(SESSION, ["j1", "nobody"], str(tmp_path))
    assert due(place) == ["j1", "j2", "j3"]
    with pytest.raises(UnknownSessionError):
        place.travel.out.hand_out("session-none", None, str(tmp_path))


def test_each_code_has_its_page_when_slips_are_printed(place: Office, tmp_path: Path) -> None:
    import pikepdf

    from jury_desk.documents.pdf_text import page_text

    handed = place.travel.out.hand_out(SESSION, ["j1", "j2"], str(tmp_path))
    path = place.travel.out.slips(handed, str(tmp_path / "paper"))
    with pikepdf.open(path) as pdf:
        pages = [page_text(page.obj) for page in pdf.pages]
    assert len(pages) == 2
    for one, text in zip(handed, pages, strict=True):
        assert (one.code or "-") in text
        assert "".join(one.name.split()) in text
        assert Path(one.path).name in text
    with pytest.raises(TravelError):
        place.travel.out.slips([replace(one, code=None) for one in handed], str(tmp_path))


def test_a_code_stays_in_its_box_when_its_letters_are_wide() -> None:
    from jury_desk.domain.travel.slip import Slip

    slip = Slip("Nom " * 40, "dossier-2027-06-14-00000000-01.jury", "WWW-WWW-WWW-WWW-WWW")
    content = ActivationSlips(SystemClock()).slips("Session", dt.date(2027, 6, 14), [slip])
    assert content.startswith(b"%PDF-")


def test_secretariat_is_told_when_no_pin_guards_the_keys_of_its_sessions(tmp_path: Path) -> None:
    program = door(tmp_path).open(None)
    try:
        assert not program.office_travel.out.is_guarded
        program.office.staff.add("Hélène Kervella", "secretary", "quatre mots bien choisis")
        assert program.office_travel.out.is_guarded
    finally:
        program.close()
