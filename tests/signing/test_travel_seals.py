"""The ciphers of files that travel: the published vectors, and what opens with which key."""

import base64
import datetime as dt
import hashlib
import json

import pytest
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from msgspec import structs

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.travel.keys import Enrolment, SessionKeys
from jury_desk.domain.travel.ports import SessionSecret
from jury_desk.errors import KeyMissingError, TravelError
from jury_desk.signing import session_keys
from jury_desk.signing.activation import plain_code, sub_key
from jury_desk.signing.pin_key import Kdf
from jury_desk.signing.travel_seals import TravelSeals

NOW = dt.datetime(2026, 6, 11, 17, 30, tzinfo=dt.UTC)
SEALS = TravelSeals()
FIXED = canonical_bytes(Kdf(salt=bytes(range(16)), memory_kib=8 * 1024, passes=1, lanes=1).plain())


@pytest.fixture(scope="module")
def secret() -> SessionSecret:
    return SEALS.new_session("session-1", "Session du 12 juin", NOW)


@pytest.fixture(scope="module")
def other() -> SessionSecret:
    return SEALS.new_session("session-2", "Session du 13 juin", NOW)


def enrolment() -> Enrolment:
    certificate = b"a certificate"
    return Enrolment(
        session="session-1",
        juror="j1",
        activation="0123456789abcdef",
        device="laptop-1",
        certificate=base64.b64encode(certificate).decode(),
        fingerprint=hashlib.sha256(certificate).hexdigest(),
        made_at=NOW,
    )


def hmac_sha256(key: bytes, content: bytes) -> bytes:
    """RFC 2104, by hand."""
    padded = key.ljust(64, b"\0")
    inner = hashlib.sha256(bytes(sign ^ 0x36 for sign in padded) + content).digest()
    return hashlib.sha256(bytes(sign ^ 0x5C for sign in padded) + inner).digest()


# --- published vectors ----------------------------------------------------------------------------


def test_hpke_opens_the_published_vector_when_the_suite_is_ours() -> None:
    """RFC 9180's vectors: base mode, KEM 0x0020, KDF 0x0001, AEAD 0x0002, the first message.

    Every published message has associated data, which the library's public call leaves empty: the
    call below it takes them.
    """
    private = bytes.fromhex("497b4502664cfea5d5af0b39934dac72242a74f8480451e1aee7d6a53320333d")
    key = X25519PrivateKey.from_private_bytes(private)
    public = key.public_key().public_bytes_raw()
    wanted = "430f4b9859665145a6b1ba274024487bd66f03a2dd577d7753c68d7d7d00c00c"
    assert public == bytes.fromhex(wanted)
    sealed = bytes.fromhex(
        "6c93e09869df3402d7bf231bf540fadd35cd56be14f97178f0954db94b7fc256"
        "e5d84cd531cfb583096e7cfa9641bd3079cf3a91cda813c52deb5f512be99319"
        "80a41de125a925cdad859d5b7a"
    )
    info = bytes.fromhex("4f6465206f6e2061204772656369616e2055726e")
    found = openssl.hpke._decrypt_with_aad(session_keys._suite(), sealed, key, info, b"Count-0")
    assert found == b"Beauty is truth, truth beauty"


def test_argon2id_gives_the_published_tag_when_the_parameters_are_those_of_the_rfc() -> None:
    """RFC 9106, 5.3."""
    derive = Argon2id(
        salt=b"\2" * 16, length=32, iterations=3, lanes=4, memory_cost=32,
        secret=b"\3" * 8, ad=b"\4" * 12,
    )  # fmt: skip
    tag = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    assert derive.derive(b"\1" * 32).hex() == tag


def test_hkdf_gives_the_published_key_when_salt_and_info_are_empty() -> None:
    """RFC 5869, A.3: the first 32 bytes."""
    wanted = "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"
    assert sub_key(b"\x0b" * 22, b"").hex() == wanted


def test_part_is_the_published_cipher_text_when_its_number_is_zero() -> None:
    """The GCM specification's test case 14 (AES-256)."""
    wanted = "cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919"
    assert SEALS.part_sealed(bytes(32), 0, bytes(16), b"").hex() == wanted


# --- activations ----------------------------------------------------------------------------------


def test_code_gives_the_very_key_of_before_when_the_parameters_are_the_same() -> None:
    """What it gave when the format was made: laptops keep it."""
    wanted = Argon2id(salt=bytes(range(16)), length=32, iterations=1, lanes=1, memory_cost=8192)
    assert SEALS.secret_of("k7f-2xa cm3.prt-vw4", FIXED) == wanted.derive(b"K7F2XACM3PRTVW4")


def test_activation_tells_nothing_of_the_code_when_it_is_new() -> None:
    made = SEALS.activation("K7F-2XA-CM3-PRT-VW4", "session-1", "j1", NOW)
    again = SEALS.activation("K7F-2XA-CM3-PRT-VW4", "session-1", "j1", NOW)
    assert SEALS.secret_of("K7F2XACM3PRTVW4", made.kdf) == made.secret != again.secret
    assert made.id != again.id
    assert (len(made.id), len(made.secret), made.made_at) == (16, 32, NOW)
    assert json.loads(made.kdf)["memory_kib"] == 65536


@pytest.mark.parametrize(
    "kdf",
    [
        b"",
        b"{}",
        b"[1]",
        b"x" * 2000,
        FIXED.replace(b"8192", b"524288"),
        FIXED.replace(b'"passes":1', b'"passes":100'),
        FIXED.replace(b"argon2id", b"argon2xx"),
    ],
    ids=["empty", "none", "list", "long", "memory", "passes", "name"],
)
def test_code_is_not_tried_when_the_parameters_are_not_ours(kdf: bytes) -> None:
    with pytest.raises(TravelError) as failure:
        SEALS.secret_of("K7F2XACM3PRTVW4", kdf)
    assert failure.value.details["reason"] == "dossier-damaged"


def test_code_is_its_signs_alone_when_it_is_typed_in_groups() -> None:
    assert plain_code(" k7f–2xa cm3.prt-vw4\n") == "K7F2XACM3PRTVW4"


def test_enrolment_is_bound_when_its_code_is_known_alone() -> None:
    bound = SEALS.bind(enrolment(), bytes(32))
    key = hmac_sha256(hmac_sha256(bytes(32), bytes(32)), b"jury-desk/enrolment/1\1")
    assert bound.mac == hmac_sha256(key, canonical_bytes(enrolment())).hex()
    assert SEALS.is_bound(bound, bytes(32))
    assert not SEALS.is_bound(bound, bytes(31) + b"\1")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("session", "session-2"),
        ("juror", "j2"),
        ("activation", "f" * 16),
        ("device", "laptop-2"),
        ("certificate", "AAAA"),
        ("certificate", "A"),
        ("fingerprint", "0" * 64),
        ("made_at", NOW + dt.timedelta(seconds=1)),
    ],
)
def test_enrolment_is_not_bound_when_anything_in_it_changes(name: str, value: object) -> None:
    bound = SEALS.bind(enrolment(), bytes(32))
    changed = structs.replace(enrolment(), **{name: value})
    assert not SEALS.is_bound(structs.replace(bound, enrolment=changed), bytes(32))


def test_enrolment_is_not_bound_when_its_fingerprint_is_anothers() -> None:
    """Also where whoever wrote it knows the code."""
    lying = structs.replace(enrolment(), fingerprint="0" * 64)
    assert not SEALS.is_bound(SEALS.bind(lying, bytes(32)), bytes(32))


# --- a session's keys -----------------------------------------------------------------------------


def test_sealed_content_opens_when_session_and_binding_are_its_own_alone(
    secret: SessionSecret, other: SessionSecret
) -> None:
    sealed = SEALS.sealed_to(secret.keys, b"content", b"bound")
    assert len(sealed) == 48 + 7
    assert sealed != SEALS.sealed_to(secret.keys, b"content", b"bound")
    assert SEALS.opened_by(secret, sealed, b"bound") == b"content"
    assert SEALS.opened_by(other, sealed, b"bound") is None
    assert SEALS.opened_by(secret, sealed, b"other") is None
    assert all(SEALS.opened_by(secret, sealed[:size], b"bound") is None for size in range(55))


def test_sealed_content_stays_shut_when_its_key_is_no_point(secret: SessionSecret) -> None:
    """All zeros: the agreement would give a secret that everybody knows."""
    assert SEALS.opened_by(secret, bytes(100), b"bound") is None


def test_data_key_opens_when_it_was_sealed_to_that_session_alone(
    secret: SessionSecret, other: SessionSecret
) -> None:
    sealed = SEALS.seal_data_key(bytes(range(32)), secret.keys)
    assert len(sealed) == 80
    assert SEALS.open_data_key(secret, sealed) == bytes(range(32))
    short = SEALS.seal_data_key(bytes(16), secret.keys)
    renamed = structs.replace(secret.keys, session="session-3")
    elsewhere = SessionSecret(renamed, secret.signing_key, secret.seal_key)
    for keys, content in ((other, sealed), (elsewhere, sealed), (secret, short), (secret, b"")):
        with pytest.raises(TravelError) as failure:
            SEALS.open_data_key(keys, content)
        assert failure.value.details["reason"] == "rescue-key"


def test_session_signs_under_its_label_when_its_keys_are_whole(secret: SessionSecret) -> None:
    signer = SEALS.session_signer(secret)
    signed = SEALS.signed(signer.envelope(b"content", NOW))
    assert signed is not None
    assert (signed.content, signed.signed_at) == (b"content", NOW)
    assert signed.signer == signer.identity
    assert signed.signer.name == "Session du 12 juin"
    assert base64.b64encode(signed.certificate).decode() == secret.keys.certificate


def test_session_does_not_sign_when_its_keys_are_damaged(
    secret: SessionSecret, other: SessionSecret
) -> None:
    keys = SessionKeys(session="session-1", certificate="AAAA", seal_key=secret.keys.seal_key)
    for broken in (
        SessionSecret(secret.keys, b"", secret.seal_key),
        SessionSecret(secret.keys, other.signing_key, secret.seal_key),
        SessionSecret(keys, secret.signing_key, secret.seal_key),
    ):
        with pytest.raises(KeyMissingError):
            SEALS.session_signer(broken)


def test_nothing_is_signed_when_the_envelope_is_none_or_empty(secret: SessionSecret) -> None:
    envelope = SEALS.session_signer(secret).envelope(b"content", NOW)
    assert SEALS.signed(b"") is None
    assert SEALS.signed(envelope.replace(b"content", b"contend")) is None


# --- dossiers and parts ---------------------------------------------------------------------------


def test_dossier_opens_when_key_binding_and_bytes_are_its_own_alone() -> None:
    sealed = SEALS.dossier_sealed(bytes(32), b"content", b"bound")
    assert SEALS.dossier_opened(bytes(32), sealed, b"bound") == b"content"
    assert SEALS.dossier_opened(b"\1" + bytes(31), sealed, b"bound") is None
    assert SEALS.dossier_opened(bytes(32), sealed, b"") is None
    assert all(SEALS.dossier_opened(bytes(32), sealed[:size], b"bound") is None for size in (0, 27))


def test_part_opens_when_key_number_and_binding_are_its_own_alone() -> None:
    key = SEALS.new_file_key()
    sealed = SEALS.part_sealed(key, 7, b"content", b"bound")
    assert SEALS.part_opened(key, 7, memoryview(sealed), b"bound") == b"content"
    assert SEALS.part_opened(key, 8, sealed, b"bound") is None
    assert SEALS.part_opened(key, 7, sealed, b"other") is None
    assert SEALS.part_opened(SEALS.new_file_key(), 7, sealed, b"bound") is None
    assert SEALS.part_opened(key, 7, b"", b"bound") is None
