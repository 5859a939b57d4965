"""An archive opens by its pass phrase, whole, or not at all."""

import io
import json
import zipfile

import pytest

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.errors import ArchiveError, PassphraseError
from jury_desk.signing.archive import archive_of, parts_of
from jury_desk.signing.data_packer import DataPacker
from jury_desk.signing.pin_key import Kdf, sealed
from jury_desk.signing.vault_file import Contents

PHRASE = "quatre chevaux bleus"
PARTS = {"vault.json": b"{}", "jury-desk.db": bytes(range(256)) * 40}


@pytest.fixture(scope="module")
def archive() -> bytes:
    return archive_of(PARTS, PHRASE)


def test_parts_come_back_when_the_pass_phrase_is_right(archive: bytes) -> None:
    assert parts_of(archive, PHRASE) == PARTS
    assert parts_of(archive, f"  {PHRASE} ") == PARTS


def test_nothing_is_readable_when_the_archive_is_looked_at(archive: bytes) -> None:
    assert b"vault" not in archive
    assert PARTS["jury-desk.db"][:64] not in archive


def test_archives_differ_when_the_same_is_archived_twice(archive: bytes) -> None:
    assert archive_of(PARTS, PHRASE)[200:] != archive[200:]


def test_archive_stays_closed_when_the_pass_phrase_is_wrong(archive: bytes) -> None:
    for wrong in ("", "quatre chevaux verts", PHRASE.upper()):
        with pytest.raises(PassphraseError):
            parts_of(archive, wrong)


def test_pass_phrase_is_refused_when_it_is_short() -> None:
    with pytest.raises(PassphraseError):
        archive_of(PARTS, "onze lettre")


def test_archive_is_refused_when_it_is_cut_anywhere_in_its_head(archive: bytes) -> None:
    head = archive.index(b"\n", 20) + 1
    for length in range(head + 28):
        with pytest.raises(ArchiveError):
            parts_of(archive[:length], PHRASE)


@pytest.mark.parametrize("place", [0, 19, 25, 60, -1, -17, -5000])
def test_archive_is_refused_when_a_bit_of_it_is_turned(archive: bytes, place: int) -> None:
    turned = bytearray(archive)
    turned[place] ^= 1
    with pytest.raises(ArchiveError):
        parts_of(bytes(turned), PHRASE)


@pytest.mark.parametrize(
    "change",
    [{"memory_kib": 1 << 30}, {"passes": 10_000}, {"lanes": True}, {"salt": ""}, {"name": "none"}],
)
def test_archive_is_refused_when_it_asks_for_more_than_a_computer_has(
    change: dict[str, object],
) -> None:
    said = {"kdf": {**Kdf.new().plain(), **change}}
    content = b"jury-desk/archive/1\n" + json.dumps(said).encode() + b"\n" + bytes(100)
    with pytest.raises(ArchiveError):
        parts_of(content, PHRASE)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"jury-desk/archive/1\n", bytes(5000)])
def test_file_is_refused_when_it_is_no_archive(content: bytes) -> None:
    with pytest.raises(ArchiveError):
        parts_of(content, PHRASE)


def packed_by_hand(compression: int, **parts: bytes) -> bytes:
    """An archive with a right pass phrase around any ZIP."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", compression) as folder:
        for name, content in parts.items():
            folder.writestr(name, content)
    kdf = Kdf.new()
    head = b"jury-desk/archive/1\n" + canonical_bytes({"kdf": kdf.plain()}) + b"\n"
    return head + sealed(kdf.wrapping_key(PHRASE), packed.getvalue(), head)


def test_archive_is_refused_when_it_unpacks_to_more_than_it_holds() -> None:
    with pytest.raises(ArchiveError):
        parts_of(packed_by_hand(zipfile.ZIP_DEFLATED, bomb=bytes(1 << 22)), PHRASE)


def test_archive_is_refused_when_what_it_holds_is_no_data_directory() -> None:
    vault = Contents(clear=bytes(32)).to_bytes()
    packer = DataPacker()
    assert packer.unpacked(packer.packed(b"data", vault, PHRASE), PHRASE) == (b"data", vault)
    stored = zipfile.ZIP_STORED
    about = b'{"format":"jury-desk/moved-data/1"}'
    for parts in (
        {"data.db": b"data", "vault.json": vault},
        {"about.json": about, "data.db": b"data", "vault.json": vault, "more": b""},
        {"about.json": b"[]", "data.db": b"data", "vault.json": vault},
        {"about.json": about, "data.db": b"", "vault.json": vault},
        {"about.json": about, "data.db": b"data", "vault.json": b"{}"},
        {"about.json": about, "data.db": b"data", "vault.json": b"[" * 5000},
    ):
        with pytest.raises(ArchiveError):
            packer.unpacked(packed_by_hand(stored, **parts), PHRASE)
