"""Papers that several people sign, and an authority of a test's own that tells the time."""

import datetime as dt
from functools import cache, lru_cache
from typing import Any

from asn1crypto import keys, x509
from cryptography import x509 as made_x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from jury_desk.domain.travel.common import DeclaredSigner, SignerList
from jury_desk.signing.common_papers import CommonPapers
from jury_desk.signing.keys import Signer
from tests.signing.samples import SIGNED_AT, draft, new_signer, workbook

NAMES = {"J1": "Anne Élan", "J2": "Bo Đặng", "J3": "Chloé Îlot"}
PAPERS = CommonPapers()


@cache
def signer_of(juror: str) -> Signer:
    return new_signer(NAMES[juror], juror)


def signers(known: bool = True, *jurors: str) -> SignerList:
    """The list of who is to sign; `known` where their keys are known beforehand."""
    return SignerList(
        session="s1",
        signers=tuple(
            DeclaredSigner(
                id=juror,
                name=NAMES[juror],
                fingerprints=(signer_of(juror).identity.fingerprint,) if known else (),
            )
            for juror in jurors or NAMES
        ),
    )


@cache
def prepared_pdf(packed: bool = False, known: bool = True) -> bytes:
    return PAPERS.prepare(draft(packed).content, signers(known), "Signatures", (), SIGNED_AT)


@cache
def prepared_workbook(known: bool = True) -> bytes:
    return PAPERS.prepare(workbook(), signers(known), "Signatures", (), SIGNED_AT)


def signed_by(content: bytes, *jurors: str) -> bytes:
    """The paper signed by these, one minute after another."""
    before = PAPERS.state(content).common
    assert before is not None
    for number, juror in enumerate(jurors, len(before.given)):
        at = SIGNED_AT + dt.timedelta(minutes=number)
        lines = (f"Signé par {NAMES[juror]}", "le 12 juin")
        content = PAPERS.signed(content, signer_of(juror), juror, lines, at)
    return content


@cache
def signed_pdf(count: int, packed: bool = False) -> bytes:
    return signed_by(prepared_pdf(packed), *list(NAMES)[:count])


@cache
def signed_workbook(count: int) -> bytes:
    return signed_by(prepared_workbook(), *list(NAMES)[:count])


@lru_cache(maxsize=2)
def authority(*, stamping: bool = True) -> Any:
    """Tells the time, and signs that it did."""
    key = rsa.generate_private_key(65537, 2048)
    name = made_x509.Name([made_x509.NameAttribute(made_x509.NameOID.COMMON_NAME, "Horloge")])
    usage = made_x509.ExtendedKeyUsage([made_x509.oid.ExtendedKeyUsageOID.TIME_STAMPING])
    builder = (
        made_x509.CertificateBuilder(name, name, key.public_key(), 11)
        .not_valid_before(SIGNED_AT)
        .not_valid_after(SIGNED_AT + dt.timedelta(days=3653))
    )
    if stamping:
        builder = builder.add_extension(usage, critical=True)
    certificate = builder.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)
    plain = key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    store: Any = SimpleCertificateStore
    stamper: Any = DummyTimeStamper
    return stamper(
        tsa_cert=x509.Certificate.load(certificate),
        tsa_key=keys.PrivateKeyInfo.load(plain),
        certs_to_embed=store(),
        fixed_dt=SIGNED_AT + dt.timedelta(days=1),
    )
