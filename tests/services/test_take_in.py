"""Taking in: what holds goes in, the rest is refused by name."""

import datetime as dt
import email.message
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.preparation.preparation import applied, put
from jury_desk.domain.travel.acts import KeyRevoked
from jury_desk.domain.travel.sheets_return import SheetProgress
from tests.scenarios.travelling import MORNING, SESSION
from tests.services.made_returns import (
    SIGNED_AT,
    Keys,
    Office,
    activation_of,
    all_keys,
    counted,
    kinds,
    laptop,
    put_file,
    reopened,
    returned_file,
    standings,
    take,
    version,
)

LATER = SIGNED_AT + dt.timedelta(hours=1)


@pytest.fixture
def keys() -> Keys:
    return all_keys()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Office]:
    with reopened(tmp_path, all_keys().secret) as found:
        yield found


# --- what holds -------------------------------------------------------------------------------


def test_sheets_are_received_when_a_return_holds(place: Office, keys: Keys, tmp_path: Path) -> None:
    refs = place.refs("j1")
    made = [version(place, ref, keys.first) for ref in refs[:2]]
    parts = [part for one in made for part in one]
    path = put_file(tmp_path, "a.fiches", returned_file(place, keys.first, parts, keys.secret))
    taken = take(place, path)
    assert counted(taken) == (2, 0, 0)
    assert taken.files[0].juror_name == place.preparation.jurors["j1"].name
    found = standings(place)
    assert [found[ref.id] for ref in refs] == ["received", "received", "nothing-heard"]
    assert counted(take(place, path)) == (0, 2, 0)
    sealed = place.travel.reception.sheet(made[0][0].digest)
    assert sealed.record.grid.digest == place.grid.digest


def test_older_laptops_sheet_counts_when_its_key_came_in_another_file(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    ref = place.refs("j1")[0]
    old = version(place, ref, keys.old)
    first = put_file(tmp_path, "a.fiches", returned_file(place, keys.first, old, keys.secret))
    taken = take(place, first)
    assert (counted(taken), kinds(taken)) == ((0, 0, 1), ["unknown-key"])
    assert standings(place)[ref.id] == "unknown-key"
    second = put_file(tmp_path, "b.fiches", returned_file(place, keys.old, (), keys.secret))
    assert counted(take(place, second)) == (0, 0, 0)
    assert standings(place)[ref.id] == "received"


def test_older_laptops_sheet_is_told_as_new_when_its_key_comes_behind_it_in_the_same_folder(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    old = version(place, place.refs("j1")[0], keys.old)
    put_file(tmp_path / "in", "a.fiches", returned_file(place, keys.first, old, keys.secret))
    put_file(tmp_path / "in", "b.fiches", returned_file(place, keys.old, (), keys.secret))
    assert counted(take(place, tmp_path / "in")) == (1, 0, 0)


def test_sheet_of_another_passage_is_told_as_unplanned_when_it_comes_in(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    ref = replace(place.refs("j1")[0], passage="p-added")
    plan = place.plan("j1")
    passage = structs.replace(plan.passages[0], id="p-added")
    renamed = [
        structs.replace(one, last_name="Autre") if one.id == ref.subject else one
        for one in plan.candidates
    ]
    place.plans["j1"] = structs.replace(
        plan, passages=(*plan.passages, passage), candidates=tuple(renamed)
    )
    parts = version(place, ref, keys.first)
    taken = take(
        place,
        put_file(tmp_path, "a.fiches", returned_file(place, keys.first, parts, keys.secret)),
    )
    assert (counted(taken), taken.files[0].unplanned) == ((1, 0, 0), 1)
    state = place.travel.reception.state(place.session)
    assert state.counts.unplanned == 1
    cells = [one for row in state.rows for many in row.cells.values() for one in many]
    [told] = [one for one in cells if one.sheet == ref.id]
    assert told.standing == "received"
    # A juror's word does not call a candidate otherwise than the timetable does.
    assert told.subject_name == place.preparation.candidates[ref.subject].name


def test_each_session_gets_its_own_when_their_files_lie_in_one_folder(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    card = structs.replace(place.preparation.card, id="session-other", label="Juillet")
    session = applied(place.preparation, put(place.preparation, [card]))
    second = Office(place.store, place.travel, session, place.grid)
    place.store.preparation.add(session, place.grid, MORNING, "")
    place.store.travel.add_session_secret(keys.other)
    place.store.travel.add_activation(activation_of("session-other", "j1"))
    by = laptop("session-other", "j1")
    for number, (office, laptop_, secret) in enumerate(
        ((place, keys.first, keys.secret), (second, by, keys.other))
    ):
        parts = version(office, office.refs("j1")[0], laptop_)
        content = returned_file(office, laptop_, parts, secret)
        put_file(tmp_path / "in", f"{number}.fiches", content)
    taken = take(place, tmp_path / "in")
    assert counted(taken) == (2, 0, 0)
    assert [one.session for one in taken.files] == [SESSION, "session-other"]
    for office in (place, second):
        assert standings(office)[office.refs("j1")[0].id] == "received"


def test_work_in_progress_is_known_when_a_return_tells_of_it(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    mine, others = place.refs("j1")[0], place.refs("j2")[0]
    told = [
        SheetProgress(
            sheet=ref.id,
            passage=ref.passage,
            subject=ref.subject,
            version=1,
            status="started",
            marked=2,
            total=9,
            absent=True,
        )
        for ref in (mine, others)
    ]
    told[0] = structs.replace(told[0], absent=False)
    content = returned_file(place, keys.first, (), keys.secret, progress=told)
    take(place, put_file(tmp_path, "a.fiches", content))
    found = standings(place)
    assert found[mine.id] == "in-progress"
    assert found[others.id] == "nothing-heard"  # a juror tells of no sheet but their own


# --- what does not hold -------------------------------------------------------------------------


def test_one_sheet_is_refused_by_name_when_a_bit_of_it_flipped(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    refs = place.refs("j1")
    parts = [part for ref in refs for part in version(place, ref, keys.first)]
    content = bytearray(returned_file(place, keys.first, parts, keys.secret))
    content[-1] ^= 1  # the last part is the last sheet's journal
    taken = take(place, put_file(tmp_path, "a.fiches", bytes(content)))
    assert counted(taken) == (2, 0, 1)
    [refusal] = taken.files[0].refusals
    assert (refusal.kind, refusal.about) == ("damaged", refs[2].id)
    assert place.preparation.candidates[refs[2].subject].name in refusal.name
    assert standings(place)[refs[2].id] == "nothing-heard"


def test_first_sheets_go_in_when_the_file_is_cut_off_in_the_last(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    parts = [part for ref in place.refs("j1") for part in version(place, ref, keys.first)]
    content = returned_file(place, keys.first, parts, keys.secret)
    taken = take(place, put_file(tmp_path, "a.fiches", content[:-20]))
    assert (counted(taken), kinds(taken)) == ((2, 0, 1), ["cut-short"])


def _another_grid(place: Office, keys: Keys) -> bytes:
    other = structs.replace(place.grid, revision="autre")
    elsewhere = replace(place, grid=other)
    parts = version(elsewhere, place.refs("j1")[0], keys.first)
    return returned_file(place, keys.first, parts, keys.secret)


def _no_journal(place: Office, keys: Keys) -> bytes:
    sheet, _ = version(place, place.refs("j1")[0], keys.first)
    return returned_file(place, keys.first, [sheet], keys.secret)


def _broken_journal(place: Office, keys: Keys) -> bytes:
    sheet, journal = version(place, place.refs("j1")[0], keys.first)
    changed = structs.replace(journal.entries[1], new="autre")
    entries = (journal.entries[0], changed, *journal.entries[2:])
    journal = structs.replace(journal, entries=entries)
    return returned_file(place, keys.first, [sheet, journal], keys.secret)


def _another_journal(place: Office, keys: Keys) -> bytes:
    ref = place.refs("j1")[0]
    sheet, _ = version(place, ref, keys.first)
    _, journal = version(place, ref, keys.first, shift=1)
    return returned_file(place, keys.first, [sheet, journal], keys.secret)


def _another_juror(place: Office, keys: Keys) -> bytes:
    parts = version(place, place.refs("j2")[0], keys.second)
    return returned_file(place, keys.first, parts, keys.secret)


def _edited(place: Office, keys: Keys) -> bytes:
    sheet, journal = version(place, place.refs("j1")[0], keys.first)
    other, _ = version(place, place.refs("j1")[0], keys.first, shift=1)
    sheet = structs.replace(sheet, levels=other.levels)
    return returned_file(place, keys.first, [sheet, journal], keys.secret)


def _another_seal(place: Office, keys: Keys) -> bytes:
    sheet, journal = version(place, place.refs("j1")[0], keys.first)
    other, _ = version(place, place.refs("j1")[0], keys.first, shift=1)
    sheet = structs.replace(sheet, envelope=other.envelope)
    return returned_file(place, keys.first, [sheet, journal], keys.secret)


def _no_seal(place: Office, keys: Keys) -> bytes:
    sheet, journal = version(place, place.refs("j1")[0], keys.first)
    sheet = structs.replace(sheet, envelope="é")
    return returned_file(place, keys.first, [sheet, journal], keys.secret)


def _another_moment(place: Office, keys: Keys) -> bytes:
    sheet, journal = version(place, place.refs("j1")[0], keys.first, context={"signed_at": LATER})
    return returned_file(place, keys.first, [sheet, journal], keys.secret)


def _practice(place: Office, keys: Keys) -> bytes:
    parts = version(place, place.refs("j1")[0], keys.first, context={"practice": True})
    return returned_file(place, keys.first, parts, keys.secret)


def _beyond_time(place: Office, keys: Keys) -> bytes:
    never = dt.datetime(1, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=14)))
    parts = version(place, place.refs("j1")[0], keys.first, context={"started_at": never})
    return returned_file(place, keys.first, parts, keys.secret)


def _another_sheet(place: Office, keys: Keys) -> bytes:
    name = "0" * 32
    sheet, journal = version(place, place.refs("j1")[0], keys.first, context={"sheet": name})
    return returned_file(place, keys.first, [sheet, journal], keys.secret)


def _no_such_assessment(place: Office, keys: Keys) -> bytes:
    parts = version(place, place.refs("j1")[0], keys.first, context={"assessment": "none"})
    return returned_file(place, keys.first, parts, keys.secret)


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (_another_grid, "other-grid"),
        (_no_such_assessment, "other-grid"),
        (_no_journal, "journal-broken"),
        (_broken_journal, "journal-broken"),
        (_another_journal, "journal-broken"),
        (_another_juror, "forged"),
        (_another_sheet, "forged"),
        (_edited, "seal-broken"),
        (_another_seal, "seal-broken"),
        (_no_seal, "seal-broken"),
        (_another_moment, "seal-broken"),
        (_practice, "unexpected"),
        (_beyond_time, "unexpected"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_sheet_is_refused_alone_when_it_does_not_hold(
    place: Office, keys: Keys, tmp_path: Path, made: Callable[[Office, Keys], bytes], kind: str
) -> None:
    taken = take(place, put_file(tmp_path, "a.fiches", made(place, keys)))
    assert (counted(taken), kinds(taken)) == ((0, 0, 1), [kind])
    assert place.store.travel.facts(SESSION).sheets == ()


def _forged(place: Office, keys: Keys) -> bytes:
    parts = version(place, place.refs("j1")[0], keys.stranger)
    return returned_file(place, keys.stranger, parts, keys.secret)


def _other_session(place: Office, keys: Keys) -> bytes:
    return returned_file(place, keys.first, (), keys.other)


def _cut(place: Office, keys: Keys) -> bytes:
    return returned_file(place, keys.first, (), keys.secret)[:200]


def _hit(place: Office, keys: Keys) -> bytes:
    content = bytearray(returned_file(place, keys.first, (), keys.secret))
    content[300] ^= 1
    return bytes(content)


def _made_beyond_time(place: Office, keys: Keys) -> bytes:
    never = dt.datetime(9999, 12, 31, tzinfo=dt.timezone(dt.timedelta(hours=-14)))
    return returned_file(place, keys.first, (), keys.secret, at=SIGNED_AT, made_at=never)


def _anything(place: Office, keys: Keys) -> bytes:
    return b"%PDF-1.7 a photo, a letter"


def _empty(place: Office, keys: Keys) -> bytes:
    return b""


@pytest.mark.parametrize(
    ("made", "kind"),
    [
        (_forged, "unknown-key"),
        (_other_session, "other-session"),
        (_cut, "cut-short"),
        (_hit, "damaged"),
        (_made_beyond_time, "unexpected"),
        (_anything, "foreign"),
        (_empty, "foreign"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.__name__,
)
def test_file_is_refused_and_others_go_in_when_its_envelope_does_not_hold(
    place: Office, keys: Keys, tmp_path: Path, made: Callable[[Office, Keys], bytes], kind: str
) -> None:
    parts = version(place, place.refs("j1")[0], keys.first)
    put_file(tmp_path / "in", "a.fiches", made(place, keys))
    good = returned_file(place, keys.first, parts, keys.secret)
    put_file(tmp_path / "in", "b.fiches", good)
    taken = take(place, tmp_path / "in")
    assert (counted(taken), kinds(taken)) == ((1, 0, 1), [kind])
    assert taken.files[0].refusals[0].about == ""


def test_sheet_is_kept_and_told_when_its_key_is_revoked(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    ref = place.refs("j1")[0]
    reception = place.travel.reception
    empty = returned_file(place, keys.first, (), keys.secret)
    take(place, put_file(tmp_path, "a.fiches", empty))
    fingerprint = keys.first.bound.enrolment.fingerprint
    reception.revoke(SESSION, "j1", fingerprint, SIGNED_AT, "poste volé")
    parts = version(place, ref, keys.first)
    path = put_file(tmp_path, "b.fiches", returned_file(place, keys.first, parts, keys.secret))
    taken = take(place, path)
    assert (counted(taken), kinds(taken)) == ((0, 0, 1), ["revoked"])
    assert standings(place)[ref.id] == "revoked"
    reception.withdraw_revocation(SESSION, "j1", fingerprint, "poste retrouvé")
    assert standings(place)[ref.id] == "received"
    entries = place.store.travel.reception(SESSION)
    assert isinstance(entries[0].act, KeyRevoked)
    assert entries[0].previous == GENESIS


# --- where files come from ------------------------------------------------------------------------


def test_files_are_found_when_they_lie_in_folders_mails_and_archives(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    refs = place.refs("j1")
    files = [
        returned_file(place, keys.first, version(place, ref, keys.first), keys.secret)
        for ref in refs
    ]
    brought = tmp_path / "in"
    put_file(brought / "deep" / "er", "a.fiches", files[0])
    with zipfile.ZipFile(brought / "b.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x/b.fiches", files[1])
        archive.writestr("photo.jpg", b"nothing")
    mail = email.message.EmailMessage()
    mail["Subject"] = "Mes fiches"
    mail.set_content("Bonjour")
    mail.add_attachment(files[2], maintype="application", subtype="x", filename="c.fiches")
    mail.add_attachment(b"a logo", maintype="image", subtype="png", filename="logo.png")
    put_file(brought, "c.eml", mail.as_bytes())
    put_file(brought, "d.jury", b"jury-desk/dossier/1\nabc")
    put_file(brought, ".hidden", b"nothing")
    (brought / "loop").symlink_to(brought)
    taken = take(place, brought)
    assert counted(taken) == (3, 0, 0)
    assert sorted(kinds(taken)) == ["foreign", "own-file"]
    assert "c.eml › c.fiches" in [one.name for one in taken.files]


def test_taking_in_stops_between_files_when_it_is_cancelled(
    place: Office, keys: Keys, tmp_path: Path
) -> None:
    for number, ref in enumerate(place.refs("j1")):
        parts = version(place, ref, keys.first)
        content = returned_file(place, keys.first, parts, keys.secret)
        put_file(tmp_path / "in", f"{number}.fiches", content)
    told: list[tuple[int, int]] = []
    taken = place.travel.taking.take_in(
        [str(tmp_path / "in")],
        lambda done, total: told.append((done, total)),
        lambda: len(told) == 2,
    )
    assert taken.cancelled
    assert (taken.new, told) == (2, [(0, 3), (1, 3)])
    assert len(place.store.travel.kept_headers(SESSION)) == 2
