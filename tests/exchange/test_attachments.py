"""Mails and archives: what they hold of ours, however hostile they are."""

import email.message
import email.policy
import io
import zipfile
from pathlib import Path

import pytest

from jury_desk.domain.travel.incoming import IncomingFile
from jury_desk.exchange import attachments
from jury_desk.exchange.attachments import IncomingFiles
from jury_desk.storage.incoming import read_start, read_travelling, walked

RETURN = b"jury-desk/return/1\nand more"
FILES = IncomingFiles(walked, read_start, read_travelling)


def opened(folder: Path, name: str, content: bytes) -> list[IncomingFile]:
    path = folder / name
    path.write_bytes(content)
    return list(FILES.opened(str(path)))


def told(found: list[IncomingFile]) -> list[tuple[str, str | None]]:
    return [(one.name, one.refusal) for one in found]


def archive(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as file:
        for name, content in entries:
            file.writestr(name, content)
    return target.getvalue()


def mail(*attached: tuple[str, bytes]) -> bytes:
    message = email.message.EmailMessage()
    message["Subject"] = "Fiches"
    message.set_content("Bonjour,")
    for name, content in attached:
        message.add_attachment(content, maintype="application", subtype="x", filename=name)
    return message.as_bytes()


def test_file_is_told_by_its_content_when_its_name_says_otherwise(tmp_path: Path) -> None:
    assert opened(tmp_path, "a.txt", RETURN)[0].content == RETURN
    assert told(opened(tmp_path, "a.fiches", b"\x89PNG")) == [("a.fiches", "foreign")]
    [own] = opened(tmp_path, "b.fiches", b"jury-desk/receipt/1\nabc")
    assert (own.refusal, own.details) == ("own-file", {"what": "word-receipt"})
    document = archive(("word/document.xml", b"x"))
    assert told(opened(tmp_path, "a.docx", document)) == [("a.docx", "foreign")]


def test_archive_gives_each_file_when_it_is_whole(tmp_path: Path) -> None:
    content = archive(
        ("a/b.fiches", RETURN),
        ("__MACOSX/._b", b"x"),
        ("c.jury", b"jury-desk/dossier/1\nabc"),
        ("../../d.fiches", RETURN),
    )
    found = opened(tmp_path, "all.zip", content)
    assert told(found) == [
        ("all.zip › b.fiches", None),
        ("all.zip › c.jury", "own-file"),
        ("all.zip › d.fiches", None),
    ]
    assert [one.content for one in found if one.refusal is None] == [RETURN, RETURN]


def test_archive_is_refused_when_it_is_damaged_locked_or_packed_otherwise(tmp_path: Path) -> None:
    good = archive(("b.fiches", RETURN * 20))
    assert told(opened(tmp_path, "cut.zip", good[:-30])) == [("cut.zip", "damaged")]
    flipped = bytearray(good)
    flipped[45] ^= 0xFF
    assert told(opened(tmp_path, "hit.zip", bytes(flipped))) == [("hit.zip › b.fiches", "damaged")]
    packed = archive(("b.fiches", RETURN), method=zipfile.ZIP_LZMA)
    assert told(opened(tmp_path, "x.zip", packed)) == [("x.zip › b.fiches", "unreadable")]
    locked = bytearray(good)
    locked[6] |= 1
    at = locked.rindex(b"PK\x01\x02")
    locked[at + 8] |= 1
    assert told(opened(tmp_path, "pw.zip", bytes(locked))) == [("pw.zip › b.fiches", "unreadable")]
    assert told(opened(tmp_path, "none.zip", archive(("a/", b"")))) == [("none.zip", "foreign")]


def test_archive_is_refused_when_it_unpacks_to_more_than_any(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attachments, "LARGEST", 1000)
    monkeypatch.setattr(attachments, "LARGEST_BUNDLE", 1500)
    content = archive(("big", bytes(2000)), ("a.fiches", RETURN), ("b.fiches", bytes(600)))
    assert told(opened(tmp_path, "a.zip", content)) == [
        ("a.zip › big", "too-large"),
        ("a.zip › a.fiches", None),
        ("a.zip › b.fiches", "too-large"),
    ]
    monkeypatch.setattr(attachments, "MOST_PARTS", 2)
    assert told(opened(tmp_path, "a.zip", content)) == [("a.zip", "too-large")]
    assert told(opened(tmp_path, "b.zip", b"PK\x03\x04" + bytes(2000))) == [("b.zip", "too-large")]


def test_mail_gives_its_attachments_when_they_are_ours(tmp_path: Path) -> None:
    content = mail(
        ("logo.png", b"\x89PNG"), ("a.fiches", RETURN), ("b.zip", archive(("c.fiches", RETURN)))
    )
    assert told(opened(tmp_path, "m.eml", content)) == [
        ("m.eml › a.fiches", None),
        ("m.eml › b.zip › c.fiches", None),
    ]
    forwarded = email.message.EmailMessage()
    forwarded["Subject"] = "Fwd"
    forwarded.set_content("Voir ci-joint")
    forwarded.add_attachment(email.message_from_bytes(content, policy=email.policy.default))
    assert len(opened(tmp_path, "f.eml", forwarded.as_bytes())) == 2


def test_mail_is_refused_as_one_when_nothing_of_it_is_ours(tmp_path: Path) -> None:
    assert told(opened(tmp_path, "m.eml", mail(("a.png", b"x")))) == [("m.eml", "foreign")]
    assert told(opened(tmp_path, "n.eml", b"")) == [("n.eml", "foreign")]
    assert told(opened(tmp_path, "o.eml", bytes(range(256)))) == [("o.eml", "foreign")]


def test_mail_is_refused_when_it_nests_beyond_reason(tmp_path: Path) -> None:
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
        for number in range(3000)
    )
    assert told(opened(tmp_path, "deep.eml", nested)) == [("deep.eml", "too-large")]


def test_file_is_refused_when_it_is_not_there(tmp_path: Path) -> None:
    assert told(list(FILES.opened(str(tmp_path / "none.fiches")))) == [
        ("none.fiches", "unreadable")
    ]


@pytest.mark.parametrize(
    ("name", "whole"),
    [("a.zip", archive(("b.fiches", RETURN))), ("a.eml", mail(("b.fiches", RETURN)))],
    ids=["archive", "mail"],
)
def test_file_is_read_or_refused_when_any_byte_is_hit_or_lost(name: str, whole: bytes) -> None:
    broken = [whole[:at] + bytes([byte]) + whole[at + 1 :] for at, byte in _hits(whole)]
    broken += [whole[:at] + whole[at + 1 :] for at in range(len(whole))]
    for content in (*broken, whole):

        def read(_path: str, size: int, content: bytes = content) -> bytes:
            return content[:size]

        found = list(IncomingFiles(tuple, read, read).opened(name))
        assert found
        assert all((one.content is None) != (one.refusal is None) for one in found)


def _hits(whole: bytes) -> list[tuple[int, int]]:
    return [(at, byte ^ flip) for at, byte in enumerate(whole) for flip in (1, 0x80, byte)]
