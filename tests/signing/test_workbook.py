"""Signed workbooks: every part covered, and what comes of every way to alter one."""

import base64
import dataclasses
import datetime as dt
import hashlib
import io
import zipfile
from collections.abc import Callable

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from jury_desk.domain.ports import SignatureVerdict
from jury_desk.signing import opc
from jury_desk.signing.canonical_xml import attributes_of, element, text_of
from jury_desk.signing.verify import Verifier
from jury_desk.signing.xmldsig import read_signature, signature_value
from tests.signing.samples import (
    SIGNED_AT,
    new_signer,
    parts_of,
    signed_workbook,
    signer,
    workbook,
    zipped,
)

_DSIG = "{http://www.w3.org/2000/09/xmldsig#}"
_SHEET = "xl/worksheets/sheet1.xml"


def _verdict(content: bytes) -> SignatureVerdict:
    return Verifier().workbook(content)


def test_workbook_is_intact_when_signed() -> None:
    verdict = _verdict(signed_workbook())
    assert verdict == SignatureVerdict(signer().identity, SIGNED_AT)


def test_workbook_is_unsigned_when_it_comes_from_elsewhere() -> None:
    assert _verdict(workbook()) == SignatureVerdict(None, None, ("unsigned",))


def test_workbook_reads_as_before_when_signed() -> None:
    before, after = (
        openpyxl.load_workbook(io.BytesIO(content)) for content in (workbook(), signed_workbook())
    )
    assert after.sheetnames == before.sheetnames
    for sheet in before:
        values = [[cell.value for cell in row] for row in sheet.iter_rows()]
        assert [[cell.value for cell in row] for row in after[sheet.title].iter_rows()] == values
    assert after["Fiche d'évaluation"]["A1"].hyperlink is not None
    assert after["Fiche d'évaluation"]["A1"].hyperlink.target == "https://example.org/?a=1"


def test_every_part_is_covered_when_signed() -> None:
    parts = parts_of(signed_workbook())
    signature = read_signature(parts[opc.SIGNATURE])
    covered = {part.name for part in signature.parts}
    around = {opc.CONTENT_TYPES, opc.ORIGIN, opc.ORIGIN_RELATIONSHIPS, opc.SIGNATURE}
    assert covered | around == set(parts)
    assert covered == set(parts_of(workbook())) - {opc.CONTENT_TYPES}


def test_same_bytes_come_out_when_only_the_signature_is_random() -> None:
    twice = [parts_of(signer().sign_workbook(workbook(), SIGNED_AT)) for _ in range(2)]
    assert twice[0].pop(opc.SIGNATURE) != twice[1].pop(opc.SIGNATURE)
    assert twice[0] == twice[1]


def test_digests_agree_when_another_library_canonicalises() -> None:
    """lxml's canonical form of each referenced element has the digest that SignedInfo states.

    Each is parsed again first: lxml puts `xmlns=""` into the canonical form of a part of a tree.
    """

    def canonical(part: etree._Element) -> bytes:
        return etree.tostring(etree.fromstring(etree.tostring(part)), method="c14n")

    root = etree.fromstring(parts_of(signed_workbook())[opc.SIGNATURE])
    by_id = {item.get("Id"): item for item in root.iter() if item.get("Id")}
    references = root.findall(f"{_DSIG}SignedInfo/{_DSIG}Reference")
    assert len(references) == 3
    for reference in references:
        found = canonical(by_id[str(reference.get("URI"))[1:]])
        stated = reference.findtext(f"{_DSIG}DigestValue")
        assert base64.b64encode(hashlib.sha256(found).digest()).decode() == stated
    info = root.find(f"{_DSIG}SignedInfo")
    assert info is not None
    signed = read_signature(parts_of(signed_workbook())[opc.SIGNATURE]).signed_info()
    assert canonical(info) == signed


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00", min_codepoint=9)))
def test_text_is_canonical_when_it_holds_anything(text: str) -> None:
    plain = "".join(sign for sign in text if sign >= " " or sign in "\t\n\r")
    plain = "".join(sign for sign in plain if sign not in "\ufffe\uffff\x7f")
    written = element("a", text_of(plain), b=plain, xmlns__x="urn:x")
    assert etree.tostring(etree.fromstring(written), method="c14n").decode() == written


def test_attributes_are_sorted_when_canonical() -> None:
    assert attributes_of(b="1", a='"', xmlns="u") == ' xmlns="u" a="&quot;" b="1"'


def test_workbook_is_intact_when_a_relationship_needs_escaping() -> None:
    """By the standard's C14N; LibreOffice 7 forgets the escaping there (see workbook.py)."""
    target = 'https://example.org/?a=1&b=<2>"\t'
    found = opc.Relationship("rId1", target, "External", "urn:kind")
    raw = opc.relationships_part([found])
    assert opc.read_relationships(raw) == (found,)
    canonical = etree.tostring(etree.fromstring(raw), method="c14n")
    assert canonical == opc.transformed([found])


def _with(changes: dict[str, bytes | None]) -> bytes:
    parts: dict[str, bytes] = parts_of(signed_workbook())
    for name, content in changes.items():
        if content is None:
            del parts[name]
        else:
            parts[name] = content
    return zipped(parts)


def test_workbook_is_intact_when_packed_anew() -> None:
    assert _verdict(zipped(parts_of(signed_workbook()))).faults == ()


@pytest.mark.parametrize("name", sorted(parts_of(signed_workbook())))
def test_part_is_named_when_a_byte_of_it_changes(name: str) -> None:
    content = parts_of(signed_workbook())[name]
    for changed in (content + b" ", content[:-1] + b"\n", content.replace(b"x", b"y", 1)):
        if changed == content:
            continue
        verdict = _verdict(_with({name: changed}))
        if name == opc.SIGNATURE:
            assert verdict.faults == ("signature-broken",)
        else:
            assert verdict.faults == ("part-changed",)
            assert verdict.changed == (f"/{name}",)
            assert verdict.signer == signer().identity


@pytest.mark.parametrize("name", sorted(set(parts_of(signed_workbook())) - {opc.CONTENT_TYPES}))
def test_part_is_named_when_it_is_removed(name: str) -> None:
    verdict = _verdict(_with({name: None}))
    if name == opc.SIGNATURE:
        assert verdict.faults == ("signature-broken",)
    else:
        assert verdict.faults == ("part-removed",)
        assert verdict.changed == (f"/{name}",)


@pytest.mark.parametrize(
    "name",
    [
        "xl/worksheets/sheet3.xml",
        "xl/vbaProject.bin",
        "docProps/custom.xml",
        "XL/worksheets/SHEET1.xml",
        "xl/worksheets/_rels/sheet2.xml.rels",
        "xl/../evil.xml",
        "/xl/workbook.xml",
        "xl\\workbook.xml",
        "xl/worksheets/",
        "xl/worksheets/sheet1.xml.",
        "été.xml",
        "_xmlsignatures/extra.bin",
    ],
)
def test_part_is_named_when_it_is_added(name: str) -> None:
    parts = [*parts_of(signed_workbook()).items(), (name, b"<a/>")]
    verdict = _verdict(zipped(dict(parts)))
    assert "part-added" in verdict.faults
    assert f"/{name}" in verdict.changed or "\\" in name


def test_cell_is_found_changed_when_rewritten_by_openpyxl() -> None:
    book = openpyxl.load_workbook(io.BytesIO(signed_workbook()))
    book.worksheets[0]["B3"] = "NON ACQUIS"
    target = io.BytesIO()
    book.save(target)
    assert _verdict(target.getvalue()).faults == ("unsigned",)


def test_part_is_double_when_an_entry_is_repeated() -> None:
    target = io.BytesIO()
    parts = parts_of(signed_workbook())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
        with pytest.warns(UserWarning, match="Duplicate"):
            package.writestr(_SHEET, parts[_SHEET].replace(b"<v>7</v>", b"<v>8</v>"))
    verdict = _verdict(target.getvalue())
    assert {"part-added", "part-changed"} <= set(verdict.faults)
    assert f"/{_SHEET}" in verdict.changed


def test_signatures_are_several_when_one_is_added() -> None:
    second = parts_of(new_signer().sign_workbook(workbook(), SIGNED_AT))[opc.SIGNATURE]
    verdict = _verdict(_with({"_xmlsignatures/sig2.xml": second}))
    assert {"several-signatures", "part-added"} <= set(verdict.faults)


def test_signer_is_another_when_someone_signs_again() -> None:
    mallory = new_signer()
    again = mallory.sign_workbook(workbook(), SIGNED_AT)
    verdict = _verdict(again)
    assert verdict.faults == ()
    assert verdict.signer == mallory.identity
    assert verdict.signer != signer().identity


def _relations(**changes: str) -> Callable[[bytes], bytes]:
    def change(raw: bytes) -> bytes:
        found = list(opc.read_relationships(raw))
        found[0] = dataclasses.replace(found[0], **changes)
        return opc.relationships_part(found)

    return change


@pytest.mark.parametrize(
    "change",
    [
        _relations(target="https://evil.example/"),
        _relations(mode="External"),
        _relations(kind="urn:other"),
        _relations(id="rId99"),
        lambda raw: raw.replace(b"</Relationships>", b"<!-- more --></Relationships>"),
        lambda raw: opc.relationships_part(
            [
                *opc.read_relationships(raw),
                opc.Relationship("rId77", "evil.xml", "Internal", "urn:more"),
            ]
        ),
        lambda raw: opc.relationships_part(opc.read_relationships(raw)[1:]),
        lambda raw: raw.replace(b"?>", b"?><!DOCTYPE a [<!ENTITY b 'c'>]>", 1),
        lambda _: b"<Relationships/>",
        lambda _: b"",
    ],
)
@pytest.mark.parametrize(
    "name", [opc.ROOT_RELATIONSHIPS, "xl/_rels/workbook.xml.rels", opc.ORIGIN_RELATIONSHIPS]
)
def test_relationships_are_named_when_they_change(
    name: str, change: Callable[[bytes], bytes]
) -> None:
    verdict = _verdict(_with({name: change(parts_of(signed_workbook())[name])}))
    assert verdict.faults == ("part-changed",)
    assert verdict.changed == (f"/{name}",)


def test_signature_is_broken_when_its_parts_are_rearranged() -> None:
    raw = parts_of(signed_workbook())[opc.SIGNATURE]
    first, last = raw.index(b"<Reference URI"), raw.index(b"</Manifest>")
    references = raw[first:last].split(b"</Reference>")[:-1]
    swapped = b"</Reference>".join([references[1], references[0], *references[2:], b""])
    wrapped = raw.replace(b"<Manifest>", b"<Manifest><Manifest>").replace(
        b"</Manifest>", b"</Manifest></Manifest>"
    )
    for forged in (
        raw[:first] + swapped + raw[last:],
        raw[:first] + b"</Reference>".join([*references[1:], b""]) + raw[last:],
        wrapped,
        raw.replace(b'Id="idPackageObject"', b'Id="idPackageObject2"'),
        raw.replace(b"SignatureTime", b"SignatureTimes"),
        raw.replace(b"2025-06-12T09:30:15Z", b"2025-06-12T09:30:16Z"),
        raw.replace(b"ecdsa-sha256", b"ecdsa-sha1"),
        raw.replace(b"</Signature>", b"<Object/></Signature>"),
        raw.replace(b"?>", b"?><!DOCTYPE Signature>", 1),
        raw.replace(b"utf-8", b"utf-7").replace(b"UTF-8", b"UTF-7"),
        b"",
        b"<Signature/>",
    ):
        verdict = _verdict(_with({opc.SIGNATURE: forged}))
        assert "signature-broken" in verdict.faults
        assert verdict.signer is None


def test_signature_is_broken_when_its_value_is_anothers() -> None:
    raw = parts_of(signed_workbook())[opc.SIGNATURE]
    signature = read_signature(raw)
    mallory = new_signer()
    for value in (
        signature_value(mallory._sign(signature.signed_info())),
        bytes(64),
        b"",
        signature.value[:-1],
        signature.value + b"\0",
    ):
        forged = dataclasses.replace(signature, value=value).to_xml()
        assert "signature-broken" in _verdict(_with({opc.SIGNATURE: forged})).faults


def test_part_is_named_when_the_manifest_leaves_it_out() -> None:
    """Mallory signs everything but one part: what is not covered counts as added."""
    parts = parts_of(signed_workbook())
    whole = read_signature(parts[opc.SIGNATURE])
    mallory = new_signer("Mallory")
    fewer = tuple(part for part in whole.parts if part.name != _SHEET)
    unsigned = dataclasses.replace(whole, parts=fewer, certificate=mallory._certificate)
    value = signature_value(mallory._sign(unsigned.signed_info()))
    forged = dataclasses.replace(unsigned, value=value).to_xml()
    verdict = _verdict(_with({opc.SIGNATURE: forged}))
    assert verdict.signer == mallory.identity
    assert "part-added" in verdict.faults
    assert f"/{_SHEET}" in verdict.changed


@pytest.mark.parametrize(
    "extra",
    [
        "xl/workbook.xml",  # twice
        opc.CONTENT_TYPES,
        opc.SIGNATURE,
        "XL/workbook.xml",
    ],
)
def test_signature_is_broken_when_the_manifest_names_a_part_wrongly(extra: str) -> None:
    parts = parts_of(signed_workbook())
    whole = read_signature(parts[opc.SIGNATURE])
    mallory = new_signer("Mallory")
    added = dataclasses.replace(whole.parts[-1], name=extra)
    unsigned = dataclasses.replace(
        whole, parts=(*whole.parts, added), certificate=mallory._certificate
    )
    value = signature_value(mallory._sign(unsigned.signed_info()))
    forged = dataclasses.replace(unsigned, value=value).to_xml()
    assert "signature-broken" in _verdict(_with({opc.SIGNATURE: forged})).faults


def test_content_type_is_covered_when_a_part_is_given_another() -> None:
    types = parts_of(signed_workbook())[opc.CONTENT_TYPES]
    for old, new in (
        (b"sheet.main+xml", b"sheet.macroEnabled.main+xml"),
        (b"</Types>", b'<Override ContentType="a/b" PartName="/xl/none.xml"/></Types>'),
        (b"</Types>", b'<Default ContentType="a/b" Extension="bin"/></Types>'),
    ):
        assert old in types
        verdict = _verdict(_with({opc.CONTENT_TYPES: types.replace(old, new, 1)}))
        assert verdict.faults == ("part-changed",)
        assert verdict.changed == (f"/{opc.CONTENT_TYPES}",)


def test_signing_is_refused_when_the_draft_is_signed_already() -> None:
    with pytest.raises(ValueError, match="unsigned"):
        signer().sign_workbook(signed_workbook(), SIGNED_AT)


def test_time_is_in_utc_when_signed_in_another_zone() -> None:
    moment = dt.datetime(2031, 1, 1, 1, 2, 3, 999_999, tzinfo=dt.timezone(dt.timedelta(hours=5)))
    verdict = _verdict(signer().sign_workbook(workbook(), moment))
    assert verdict.signed_at == moment.replace(microsecond=0)
