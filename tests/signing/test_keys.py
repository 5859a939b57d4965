"""Jurors' keys: what is made, and that nothing else opens them."""

import dataclasses
import datetime as dt

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from jury_desk.domain.ports import KeyMaker as KeyMakerPort
from jury_desk.domain.ports import StoredKey
from jury_desk.errors import KeyMissingError
from jury_desk.signing.certificates import readable
from jury_desk.signing.keys import KeyMaker
from tests.signing.samples import NAME, SECRET, SIGNED_AT


def _key(name: str = NAME) -> StoredKey:
    maker: KeyMakerPort = KeyMaker()
    return maker.create("J1", name, SECRET, SIGNED_AT)


def test_certificate_is_for_signing_when_a_key_is_made() -> None:
    certificate = x509.load_pem_x509_certificate(_key().certificate_pem)
    key = certificate.public_key()
    assert isinstance(key, ec.EllipticCurvePublicKey)
    assert isinstance(key.curve, ec.SECP256R1)
    certificate.verify_directly_issued_by(certificate)
    assert certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value == NAME
    assert not certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    usage = certificate.extensions.get_extension_for_class(x509.KeyUsage)
    assert usage.critical
    assert usage.value.digital_signature
    assert usage.value.content_commitment
    assert not usage.value.key_cert_sign
    assert certificate.not_valid_before_utc <= SIGNED_AT
    assert certificate.not_valid_after_utc - SIGNED_AT >= dt.timedelta(days=3652)


def test_certificates_differ_when_two_jurors_have_one_name() -> None:
    subjects = {
        x509.load_pem_x509_certificate(_key().certificate_pem).subject.rfc4514_string()
        for _ in range(3)
    }
    assert len(subjects) == 3


def test_private_key_is_not_readable_when_stored() -> None:
    key = _key()
    assert b"PRIVATE" not in key.wrapped_key
    assert KeyMaker().create("J1", NAME, SECRET, SIGNED_AT).wrapped_key != key.wrapped_key


def test_identity_is_the_certificate_when_opened() -> None:
    import hashlib

    from cryptography.hazmat.primitives.serialization import Encoding

    key = _key()
    der = x509.load_pem_x509_certificate(key.certificate_pem).public_bytes(Encoding.DER)
    identity = KeyMaker().open(key, SECRET).identity
    assert identity.name == NAME
    assert identity.fingerprint == hashlib.sha256(der).hexdigest()


def _other_certificate(key: StoredKey) -> StoredKey:
    return dataclasses.replace(key, certificate_pem=_key().certificate_pem)


def _flipped(key: StoredKey) -> StoredKey:
    wrapped = key.wrapped_key[:-1] + bytes([key.wrapped_key[-1] ^ 1])
    return dataclasses.replace(key, wrapped_key=wrapped)


@pytest.mark.parametrize(
    "changed",
    [
        _other_certificate,
        _flipped,
        lambda key: dataclasses.replace(key, juror="J2"),
        lambda key: dataclasses.replace(key, wrapped_key=b""),
        lambda key: dataclasses.replace(key, wrapped_key=key.wrapped_key[:40]),
        lambda key: dataclasses.replace(key, certificate_pem=b"no certificate"),
        lambda key: dataclasses.replace(
            key, certificate_pem=key.certificate_pem.replace(b"M", b"\xff", 1)
        ),
    ],
)
def test_key_does_not_open_when_anything_is_exchanged(changed: object) -> None:
    assert callable(changed)
    with pytest.raises(KeyMissingError):
        KeyMaker().open(changed(_key()), SECRET)


def test_key_does_not_open_when_the_secret_is_anothers() -> None:
    with pytest.raises(KeyMissingError):
        KeyMaker().open(_key(), bytes(32))


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("  Anne\n Marie\t", "Anne Marie"),
        ("Jean\N{RIGHT-TO-LEFT OVERRIDE}fdp.\x00", "Jeanfdp."),
        ("E\N{COMBINING ACUTE ACCENT}ric", "Éric"),
        ("", "?"),
        ("x" * 200, "x" * 64),
        ("李雷 Ünal Σίσυφος", "李雷 Ünal Σίσυφος"),
        ("Dupont, O=Certificateur + CN=Autre", "Dupont, O=Certificateur + CN=Autre"),
    ],
)
def test_name_is_plain_when_it_is_strange(name: str, shown: str) -> None:
    assert KeyMaker().open(_key(name), SECRET).identity.name == shown
    assert readable(shown) == shown
