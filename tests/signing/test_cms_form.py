"""The quick way to read a CMS structure says what the library's way says, of whatever bytes."""

import datetime as dt
import hashlib
from collections.abc import Callable
from typing import Any

import pytest
from asn1crypto import cms as asn1
from asn1crypto import core, tsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from hypothesis import example, given, settings
from hypothesis import strategies as st

from jury_desk.signing import cms
from jury_desk.signing.broken import PARSE_ERRORS, BrokenSignatureError
from jury_desk.signing.certificates import identity_of, name_of, public_key_of
from jury_desk.signing.cms import ReadCms
from jury_desk.signing.cms_form import values_of
from jury_desk.signing.keys import Signer
from tests.signing.samples import SIGNED_AT, new_signer, signer

CONTENT = b'{"format":"jury-desk/seal/1","sheet":"S1"}'
_ENVELOPE = signer().envelope(CONTENT, SIGNED_AT)
Reading = Callable[[bytes], ReadCms | None]
BROKEN = "broken"


def _told(read: Reading, der: bytes) -> ReadCms | str | None:
    try:
        return read(der)
    except (BrokenSignatureError, *PARSE_ERRORS):
        return BROKEN


def _assert_both_ways_agree(der: bytes) -> None:
    quick, thorough = _told(cms._read_as_written, der), _told(cms.read_any_form, der)
    assert quick in (None, thorough)
    assert _told(cms.read_cms, der) == thorough


def _made(content: bytes | None, moment: dt.datetime | None, by: Signer | None = None) -> bytes:
    by = by or signer()
    digest = hashlib.sha256(content or b"").digest()
    return cms.make_cms(by._sign, by._certificate, digest, content, moment)


@pytest.mark.parametrize("length", [0, 1, 127, 128, 255, 256, 65_535, 65_536])
def test_structure_is_read_the_quick_way_when_its_content_is_of_any_length(length: int) -> None:
    der = _made(bytes(length), SIGNED_AT)
    assert cms._read_as_written(der) == cms.read_any_form(der)


@pytest.mark.parametrize("year", [None, 1950, 1999, 2000, 2049, 2050, 9999])
def test_structure_is_read_the_quick_way_when_it_tells_any_time(year: int | None) -> None:
    moment = SIGNED_AT.replace(year=year) if year else None
    read = cms._read_as_written(_made(None, moment))
    assert read is not None
    assert (read.signed_at, read.content) == (moment, None)
    assert read == cms.read_any_form(_made(None, moment))


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Li",
        pytest.param("Éléonore Ôdier-N'Guyễn" * 4, id="long"),
        pytest.param("张" * 64, id="wide"),
    ],
)
def test_structure_is_read_the_quick_way_when_its_signer_has_any_name(name: str) -> None:
    der = _made(CONTENT, SIGNED_AT, new_signer(name))
    assert cms._read_as_written(der) == cms.read_any_form(der)


@settings(max_examples=120, deadline=None)
@given(place=st.integers(0, len(_ENVELOPE) - 1), bit=st.integers(0, 7))
def test_both_ways_agree_when_a_bit_flips(place: int, bit: int) -> None:
    flipped = bytearray(_ENVELOPE)
    flipped[place] ^= 1 << bit
    _assert_both_ways_agree(bytes(flipped))


@settings(max_examples=120, deadline=None)
@given(
    place=st.integers(0, len(_ENVELOPE)),
    gone=st.integers(0, 40),
    put=st.binary(max_size=40),
)
@example(place=len(_ENVELOPE), gone=0, put=b"\0")
@example(place=0, gone=len(_ENVELOPE), put=b"")
def test_both_ways_agree_when_bytes_are_replaced(place: int, gone: int, put: bytes) -> None:
    _assert_both_ways_agree(_ENVELOPE[:place] + put + _ENVELOPE[place + gone :])


@given(st.binary(max_size=200))
def test_no_values_are_found_when_bytes_are_noise(noise: bytes) -> None:
    assert values_of(noise) is None
    assert values_of(b"\x30\x80" + noise) is None


def _signed_again(change: Callable[[list[Any]], list[Any]]) -> bytes:
    """The envelope with other attributes, signed again by who signed it."""
    outer = asn1.ContentInfo.load(_ENVELOPE)
    info = outer["content"]["signer_infos"][0]
    kept = change([attribute.copy() for attribute in info["signed_attrs"]])
    body = b"".join(attribute.dump() for attribute in kept)
    attributes = asn1.CMSAttributes()
    attributes._contents = body
    info["signed_attrs"] = attributes
    info["signature"] = signer()._sign(attributes.dump())
    return bytes(outer.dump())


def _an_unknown_one(attributes: list[Any]) -> list[Any]:
    unknown = asn1.CMSAttribute({"type": "1.2.3.4.5", "values": [core.Null()]})
    return [*attributes, unknown]


def _another_digest(attributes: list[Any]) -> list[Any]:
    other = asn1.CMSAttribute({"type": "message_digest", "values": [bytes(32)]})
    return [other if one["type"].native == "message_digest" else one for one in attributes]


def _another_bound_certificate(attributes: list[Any]) -> list[Any]:
    value = tsp.SigningCertificateV2({"certs": [tsp.ESSCertIDv2({"cert_hash": bytes(32)})]})
    other = asn1.CMSAttribute({"type": "signing_certificate_v2", "values": [value]})
    return [*attributes[:-1], other]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda found: found, id="as it was"),
        pytest.param(lambda found: found[::-1], id="in another order"),
        pytest.param(lambda found: [*found, found[0]], id="one doubled"),
        pytest.param(lambda found: found[1:], id="one missing"),
        _an_unknown_one,
        _another_digest,
        _another_bound_certificate,
    ],
)
def test_both_ways_agree_when_the_signer_signs_other_attributes(change: Any) -> None:
    _assert_both_ways_agree(_signed_again(change))


def test_attributes_are_signed_again_rightly_when_none_is_changed() -> None:
    assert cms.read_cms(_signed_again(lambda found: found)).content == CONTENT


@pytest.mark.parametrize("at", [1, 22, 30])
def test_both_ways_agree_when_a_length_is_written_otherwise(at: int) -> None:
    length = _ENVELOPE[at]
    longer = bytes([0x81, length]) if length < 0x80 else bytes([length + 1, 0])
    _assert_both_ways_agree(_ENVELOPE[:at] + longer + _ENVELOPE[at + 1 :])


def test_a_certificate_is_read_once_when_many_sheets_carry_it() -> None:
    certificate = signer()._certificate
    assert identity_of(certificate) is identity_of(bytes(bytearray(certificate)))
    assert name_of(certificate) is name_of(bytes(bytearray(certificate)))


def test_a_refused_certificate_is_refused_again_when_it_comes_back() -> None:
    for _ in range(2):
        for read in (identity_of, name_of, public_key_of):
            with pytest.raises(BrokenSignatureError):
                read(signer()._certificate[:-1])


def test_a_certificate_is_read_every_time_when_it_is_large() -> None:
    """Else a few hostile files would fill the memory for good."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "Someone")])
    names = x509.SubjectAlternativeName([x509.DNSName("a" * 60 + f".{n}") for n in range(99)])
    large = (
        x509.CertificateBuilder(subject, subject, key.public_key(), 77)
        .not_valid_before(SIGNED_AT)
        .not_valid_after(SIGNED_AT + dt.timedelta(days=10))
        .add_extension(names, critical=False)
        .sign(key, hashes.SHA256())
        .public_bytes(Encoding.DER)
    )
    assert identity_of(large) == identity_of(large)
    assert identity_of(large) is not identity_of(large)
