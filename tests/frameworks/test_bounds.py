import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.source import Page, Paragraph, SourceDocument
from jury_desk.errors import FrameworkError, FrameworkLockedError, FrameworkTooLargeError
from jury_desk.frameworks import bounds
from jury_desk.frameworks.bounds import Package, bounded_source, parsed_xml
from tests.frameworks.files import encrypted_zip, packed


def test_package_gives_its_parts() -> None:
    package = Package(packed({"a.xml": b"<a/>", "b/c.bin": b"xyz"}))
    assert package.names == {"a.xml", "b/c.bin"}
    assert package.part("b/c.bin") == b"xyz"
    assert package.xml("a.xml").tag == "a"


def test_package_refuses_when_a_part_is_not_there() -> None:
    with pytest.raises(FrameworkError):
        Package(packed({"a": b""})).part("b")


def test_package_refuses_when_a_part_unpacks_far_beyond_its_size() -> None:
    with pytest.raises(FrameworkTooLargeError):
        Package(packed({"a.xml": bytes(20 * 1024 * 1024)}))


def test_package_refuses_when_there_are_too_many_parts() -> None:
    content = packed({f"{number}": b"" for number in range(bounds.MOST_PARTS + 1)})
    with pytest.raises(FrameworkTooLargeError):
        Package(content)


def test_package_refuses_when_a_part_is_larger_than_the_directory_says() -> None:
    content = bytearray(packed({"a.xml": b"x" * 5000}))
    at = content.find(b"PK\1\2") + 24
    content[at : at + 4] = (3).to_bytes(4, "little")
    with pytest.raises(FrameworkError):
        Package(bytes(content)).part("a.xml")


def test_package_refuses_when_all_parts_together_are_too_large(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bounds, "LARGEST_UNPACKED", 100)
    with pytest.raises(FrameworkTooLargeError):
        Package(packed({"a": b"x" * 60, "b": b"y" * 60}))


def test_package_refuses_when_a_stream_goes_on_beyond_its_bound() -> None:
    content = packed({"a": b"x" * 60})
    with pytest.raises(FrameworkTooLargeError):
        Package(content).stream("a", most=59)


@pytest.mark.parametrize("names", [("a", "a"), ("Word/a", "word/A")])
def test_package_refuses_when_a_part_is_there_twice(names: tuple[str, str]) -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as package:
        package.writestr(names[0], b"one")
        info = zipfile.ZipInfo("zz"[: len(names[1])] if names[0] == names[1] else names[1])
        package.writestr(info, b"two")
    content = made.getvalue()
    if names[0] == names[1]:
        content = content.replace(b"z", b"a")
    with pytest.raises(FrameworkError):
        Package(content)


@pytest.mark.parametrize("name", ["../a", "a/../../b", "/etc/a", "..\\a"])
def test_package_refuses_when_a_part_climbs_out(name: str) -> None:
    with pytest.raises(FrameworkError):
        Package(packed({name: b"x"}))


def test_package_tells_of_a_password_when_parts_are_encrypted() -> None:
    with pytest.raises(FrameworkLockedError):
        Package(encrypted_zip())


@given(
    st.integers(min_value=0, max_value=180),
    st.binary(min_size=1, max_size=4),
)
def test_package_raises_nothing_else_when_bytes_are_changed(at: int, change: bytes) -> None:
    content = bytearray(packed({"a.xml": b"<a>text</a>" * 9, "b": b"x"}))
    content[at : at + len(change)] = change
    try:
        package = Package(bytes(content))
        for name in package.names:
            package.part(name)
    except FrameworkError:
        pass


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE a SYSTEM "file:///etc/hostname"><a/>',
        '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>',
        '<!DOCTYPE a [<!ENTITY e "x"><!ENTITY f "&e;&e;&e;">]><a>&f;</a>',
        '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://localhost/x">%p;]><a/>',
    ],
)
def test_parsed_xml_refuses_when_there_is_a_document_type(text: str, encoding: str) -> None:
    with pytest.raises(FrameworkError) as failure:
        parsed_xml(text.encode(encoding))
    assert failure.value.details["reason"] == "entities"


@pytest.mark.parametrize("content", [b"", b"<a>", b"text", b"<a>&nothing;</a>", b"\xff\xff"])
def test_parsed_xml_refuses_when_it_is_damaged(content: bytes) -> None:
    with pytest.raises(FrameworkError):
        parsed_xml(content)


def test_parsed_xml_refuses_when_it_is_nested_too_deeply() -> None:
    with pytest.raises(FrameworkTooLargeError):
        parsed_xml(b"<a>" * 1000 + b"</a>" * 1000)


def document(*texts: str) -> SourceDocument:
    blocks = tuple(Paragraph(id=f"p{at}", text=text) for at, text in enumerate(texts))
    return SourceDocument(
        name="r", sha256="0" * 64, kind="text", pages=(Page(number=1, blocks=blocks),)
    )


def test_bounded_source_gives_the_document_when_it_is_within_bounds() -> None:
    whole = document("a", "b")
    assert bounded_source(whole) is whole


def test_bounded_source_refuses_when_there_is_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST_PARAGRAPHS", 2)
    with pytest.raises(FrameworkTooLargeError):
        bounded_source(document("a", "b", "c"))
    monkeypatch.setattr(bounds, "MOST_CHARACTERS", 5)
    with pytest.raises(FrameworkTooLargeError):
        bounded_source(document("abc", "def"))
