"""The envelope of a seal: a CMS structure with one signer, our algorithms, exactly the content."""

import datetime as dt
import hashlib
from typing import Any

import pytest
from asn1crypto import cms as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.domain.ports import Verifier as VerifierPort
from jury_desk.errors import UnreadableFileError
from jury_desk.signing.verify import Verifier
from tests.signing.samples import SIGNED_AT, new_signer, signer

CONTENT = b'{"format":"jury-desk/seal/1","sheet":"S1"}'
VERIFIER: VerifierPort = Verifier()


def test_envelope_is_intact_when_it_holds_the_content() -> None:
    verdict = VERIFIER.envelope(signer().envelope(CONTENT, SIGNED_AT), CONTENT)
    assert verdict.faults == ()
    assert verdict.signer == signer().identity
    assert verdict.signed_at == SIGNED_AT


def test_envelope_states_the_time_when_it_is_far_away() -> None:
    moment = dt.datetime(2051, 1, 2, 3, 4, 5, tzinfo=dt.timezone(dt.timedelta(hours=2)))
    verdict = VERIFIER.envelope(signer().envelope(CONTENT, moment), CONTENT)
    assert (verdict.faults, verdict.signed_at) == ((), moment)


def test_content_is_another_when_the_envelope_holds_something_else() -> None:
    verdict = VERIFIER.envelope(signer().envelope(b"another seal", SIGNED_AT), CONTENT)
    assert verdict.faults == ("part-changed",)
    assert verdict.signer == signer().identity


def test_signer_is_another_when_someone_signs_again_under_the_name() -> None:
    verdict = VERIFIER.envelope(new_signer().envelope(CONTENT, SIGNED_AT), CONTENT)
    assert verdict.faults == ()
    assert verdict.signer is not None
    assert verdict.signer.name == signer().identity.name
    assert verdict.signer.fingerprint != signer().identity.fingerprint


@settings(max_examples=150, deadline=None)
@given(place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_verdict_is_never_intact_when_a_signed_byte_flips(place: int, bit: int) -> None:
    envelope = bytearray(_ENVELOPE)
    envelope[place % len(envelope)] ^= 1 << bit
    verdict = VERIFIER.envelope(bytes(envelope), CONTENT)
    assert verdict.faults


_ENVELOPE = signer().envelope(CONTENT, SIGNED_AT)


@pytest.mark.parametrize(
    "envelope",
    [b"", b"\x30", b"\x30\x80", b"{}", _ENVELOPE[:-1], _ENVELOPE + b"\0", b"\x30" * 5000],
)
def test_signature_is_broken_when_the_envelope_is_garbage(envelope: bytes) -> None:
    assert VERIFIER.envelope(envelope, CONTENT).faults == ("signature-broken",)


@given(st.binary(max_size=300))
def test_signature_is_broken_when_the_envelope_is_noise(noise: bytes) -> None:
    assert VERIFIER.envelope(noise, CONTENT).faults == ("signature-broken",)


def test_envelope_is_refused_when_it_is_huge() -> None:
    with pytest.raises(UnreadableFileError):
        VERIFIER.envelope(bytes(2_000_000), CONTENT)


def _foreign(key: Any, digest: hashes.HashAlgorithm, *options: pkcs7.PKCS7Options) -> bytes:
    name = x509.Name([x509.NameAttribute(x509.oid.NameOID.COMMON_NAME, "Someone")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(77)
        .not_valid_before(SIGNED_AT)
        .not_valid_after(SIGNED_AT + dt.timedelta(days=10))
        .sign(key, hashes.SHA256())
    )
    builder = pkcs7.PKCS7SignatureBuilder().set_data(CONTENT)
    builder = builder.add_signer(certificate, key, digest)  # type: ignore[arg-type]
    return builder.sign(Encoding.DER, [pkcs7.PKCS7Options.Binary, *options])


@pytest.mark.parametrize(
    "envelope",
    [
        pytest.param(
            _foreign(rsa.generate_private_key(65537, 2048), hashes.SHA256()), id="an RSA key"
        ),
        pytest.param(
            _foreign(ec.generate_private_key(ec.SECP384R1()), hashes.SHA256()), id="P-384"
        ),
        pytest.param(
            _foreign(ec.generate_private_key(ec.SECP256R1()), hashes.SHA512()), id="SHA-512"
        ),
        pytest.param(
            _foreign(ec.generate_private_key(ec.SECP256R1()), hashes.SHA256()),
            id="no bound certificate",
        ),
        pytest.param(
            _foreign(
                ec.generate_private_key(ec.SECP256R1()),
                hashes.SHA256(),
                pkcs7.PKCS7Options.NoAttributes,
            ),
            id="no attributes",
        ),
        pytest.param(
            _foreign(
                ec.generate_private_key(ec.SECP256R1()),
                hashes.SHA256(),
                pkcs7.PKCS7Options.DetachedSignature,
            ),
            id="detached",
        ),
    ],
)
def test_signature_is_broken_when_it_is_of_another_kind(envelope: bytes) -> None:
    assert VERIFIER.envelope(envelope, CONTENT).faults == ("signature-broken",)


def _two_signers(info: Any) -> None:
    second = asn1.ContentInfo.load(new_signer().envelope(CONTENT, SIGNED_AT))["content"]
    info["signer_infos"] = [info["signer_infos"][0], second["signer_infos"][0]]


def _two_certificates(info: Any) -> None:
    second = asn1.ContentInfo.load(new_signer().envelope(CONTENT, SIGNED_AT))["content"]
    info["certificates"] = [info["certificates"][0], second["certificates"][0]]


def _another_certificate(info: Any) -> None:
    second = asn1.ContentInfo.load(new_signer().envelope(CONTENT, SIGNED_AT))["content"]
    info["certificates"] = second["certificates"]


def _no_certificate(info: Any) -> None:
    del info["certificates"]


def _unsigned_attribute(info: Any) -> None:
    info["signer_infos"][0]["unsigned_attrs"] = [
        asn1.CMSAttribute({"type": "message_digest", "values": [bytes(32)]})
    ]


def _other_content(info: Any) -> None:
    info["encap_content_info"]["content"] = CONTENT + b" "


def _no_content(info: Any) -> None:
    del info["encap_content_info"]["content"]


def _weak_digest(info: Any) -> None:
    info["signer_infos"][0]["digest_algorithm"] = {"algorithm": "sha1"}


def _fewer_attributes(info: Any) -> None:
    kept = [
        attribute
        for attribute in info["signer_infos"][0]["signed_attrs"]
        if attribute["type"].native != "signing_certificate_v2"
    ]
    info["signer_infos"][0]["signed_attrs"] = kept


@pytest.mark.parametrize(
    "change",
    [
        _two_signers,
        _two_certificates,
        _another_certificate,
        _no_certificate,
        _unsigned_attribute,
        _other_content,
        _no_content,
        _weak_digest,
        _fewer_attributes,
    ],
)
def test_signature_is_broken_when_the_structure_is_rebuilt(change: Any) -> None:
    outer = asn1.ContentInfo.load(_ENVELOPE)
    change(outer["content"])
    assert VERIFIER.envelope(outer.dump(force=True), CONTENT).faults == ("signature-broken",)


def test_structure_names_the_content_once_when_read_by_another_library() -> None:
    signed = asn1.ContentInfo.load(_ENVELOPE)["content"]
    assert signed["encap_content_info"]["content"].native == CONTENT
    attributes = {item["type"].native: item for item in signed["signer_infos"][0]["signed_attrs"]}
    digest = attributes["message_digest"]["values"][0].native
    assert digest == hashlib.sha256(CONTENT).digest()
    assert attributes["signing_time"]["values"][0].native == SIGNED_AT
