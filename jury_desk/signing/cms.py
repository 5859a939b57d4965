"""CMS SignedData (RFC 5652) with one signer, ECDSA P-256 and SHA-256: made, and read strictly.

The signed attributes are content-type, message-digest, signing-certificate-v2 (RFC 5035, which
binds the certificate, as CAdES and PAdES baseline B-B ask) and, where a time is given,
signing-time; PAdES forbids that one and keeps the time in the PDF's signature dictionary.
"""

import datetime as dt
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from jury_desk.signing.broken import PARSE_ERRORS, BrokenSignatureError
from jury_desk.signing.certificates import check_signature, name_of, public_key_of
from jury_desk.signing.cms_form import attributes_set, structure, values_of

if TYPE_CHECKING:
    from asn1crypto import cms

SignBytes = Callable[[bytes], bytes]
"""Makes the ECDSA-SHA256 signature (DER) of bytes."""

_CONTENT_TYPE = "1.2.840.113549.1.9.3"
_MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
_SIGNING_TIME = "1.2.840.113549.1.9.5"
_SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47"
_DATA = "1.2.840.113549.1.7.1"
_SIGNED_DATA = "1.2.840.113549.1.7.2"
_SHA256 = "2.16.840.1.101.3.4.2.1"
_ECDSA_SHA256 = "1.2.840.10045.4.3.2"

_NEEDED = {_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_CERTIFICATE_V2}
_ALLOWED = _NEEDED | {_SIGNING_TIME}


@dataclass(frozen=True)
class ReadCms:
    """A CMS whose signature holds: over this digest, by this certificate (DER)."""

    certificate: bytes
    message_digest: bytes
    signed_at: dt.datetime | None
    content: bytes | None
    """The bytes it holds, their digest found right; None for a detached signature."""


def make_cms(
    sign: SignBytes,
    certificate: bytes,
    digest: bytes,
    content: bytes | None,
    signed_at: dt.datetime | None,
) -> bytes:
    """A SignedData (DER) over what has this SHA-256 digest; it holds `content` where given."""
    from asn1crypto import x509

    cert = x509.Certificate.load(certificate)
    attributes = _attributes(cert, certificate, digest, signed_at)
    return _packed(cert, attributes, sign(attributes.dump()), content)


def _packed(
    cert: Any, attributes: "cms.CMSAttributes", signature: bytes, content: bytes | None
) -> bytes:
    from asn1crypto import algos, cms

    info: dict[str, Any] = {"content_type": "data"}
    if content is not None:
        info["content"] = content
    signer = cms.SignerInfo(
        {
            "version": "v1",
            "sid": cms.SignerIdentifier(
                {
                    "issuer_and_serial_number": cms.IssuerAndSerialNumber(
                        {"issuer": cert.issuer, "serial_number": cert.serial_number}
                    )
                }
            ),
            "digest_algorithm": algos.DigestAlgorithm({"algorithm": "sha256"}),
            "signature_algorithm": algos.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
            "signed_attrs": attributes,
            "signature": signature,
        }
    )
    signed = cms.SignedData(
        {
            "version": "v1",
            "digest_algorithms": cms.DigestAlgorithms([{"algorithm": "sha256"}]),
            "encap_content_info": info,
            "certificates": [cert],
            "signer_infos": [signer],
        }
    )
    der: bytes = cms.ContentInfo({"content_type": "signed_data", "content": signed}).dump()
    return der


def _attributes(
    cert: Any, certificate: bytes, digest: bytes, signed_at: dt.datetime | None
) -> "cms.CMSAttributes":
    from asn1crypto import cms, core, tsp, x509

    bound = tsp.ESSCertIDv2(
        {
            "cert_hash": hashlib.sha256(certificate).digest(),
            "issuer_serial": {
                "issuer": [x509.GeneralName({"directory_name": cert.issuer})],
                "serial_number": cert.serial_number,
            },
        }
    )
    values: dict[str, Any] = {
        "content_type": "data",
        "message_digest": digest,
        "signing_certificate_v2": tsp.SigningCertificateV2({"certs": [bound]}),
    }
    if signed_at is not None:
        moment = signed_at.astimezone(dt.UTC).replace(microsecond=0)
        # RFC 5652, 11.3: UTCTime through 2049, GeneralizedTime afterwards.
        values["signing_time"] = (
            cms.Time({"utc_time": core.UTCTime(moment)})
            if moment.year < 2050
            else cms.Time({"generalized_time": core.GeneralizedTime(moment)})
        )
    return cms.CMSAttributes(
        [cms.CMSAttribute({"type": name, "values": [value]}) for name, value in values.items()]
    )


def read_cms(der: bytes) -> ReadCms:
    """A SignedData (DER), its signature checked. Raises BrokenSignatureError for all that is not
    ours.

    Not ours: anything after the structure, several signers or certificates, other algorithms or
    curves, attributes missing, doubled or unknown, unsigned attributes, a certificate other than
    the bound one, a content that has not the digest.
    """
    try:
        return _read_as_written(der) or read_any_form(der)
    except PARSE_ERRORS:
        raise BrokenSignatureError("not a signed structure") from None


def _read_as_written(der: bytes) -> ReadCms | None:
    """What is read of a structure that is, to the byte, what is written here of what it says; None
    for any other. This is the quick way: the other one costs twenty times as much.
    """
    said = values_of(der)
    if said is None:
        return None
    name = name_of(said.certificate)
    attributes = attributes_set(said, name)
    if structure(said, name, attributes) != der:
        return None
    content = said.content
    _demand(content is None or hashlib.sha256(content).digest() == said.digest, "content")
    check_signature(said.certificate, said.signature, attributes)
    return ReadCms(said.certificate, said.digest, said.signed_at, content)


def read_any_form(der: bytes) -> ReadCms:
    """As `read_cms`, the structure taken apart by the library that also writes it. Raises what
    parsers raise, too.
    """
    # tsp teaches cms the attribute signing-certificate-v2: without it that attribute is unreadable.
    from asn1crypto import cms, tsp  # noqa: F401

    outer = cms.ContentInfo.load(der, strict=True)
    _demand(outer["content_type"].dotted == _SIGNED_DATA, "not signed data")
    signed = outer["content"]
    _demand(len(signed["signer_infos"]) == 1, "not one signer")
    _demand(len(signed["certificates"]) == 1, "not one certificate")
    _demand(len(signed["crls"]) == 0, "revocation lists")
    _demand(
        [item["algorithm"].dotted for item in signed["digest_algorithms"]] == [_SHA256], "digest"
    )
    inner = signed["encap_content_info"]
    _demand(inner["content_type"].dotted == _DATA, "content type")
    content = inner["content"].native
    _demand(content is None or isinstance(content, bytes), "content")

    signer = signed["signer_infos"][0]
    chosen = signed["certificates"][0].chosen
    certificate: bytes = chosen.dump()
    public_key_of(certificate)
    _demand(signer["digest_algorithm"]["algorithm"].dotted == _SHA256, "digest")
    _demand(
        signer["signature_algorithm"]["algorithm"].dotted == _ECDSA_SHA256, "signature algorithm"
    )
    _demand(len(signer["unsigned_attrs"]) == 0, "unsigned attributes")
    sid = signer["sid"]
    _demand(sid.name == "issuer_and_serial_number", "signer")
    _demand(sid.chosen["serial_number"].native == chosen.serial_number, "signer")
    _demand(sid.chosen["issuer"].dump() == chosen.issuer.dump(), "signer")

    digest, signed_at = _read_attributes(signer["signed_attrs"], certificate)
    if content is not None:
        _demand(hashlib.sha256(content).digest() == digest, "content")
    # RFC 5652, 5.4: what is signed is the SET OF itself, not its [0] IMPLICIT form.
    attributes = signer["signed_attrs"].untag()
    signature = signer["signature"].native
    check_signature(certificate, signature, attributes.dump())
    # Versions, parameters and lengths are signed by nobody: there is one way to write them.
    _demand(_packed(chosen, attributes, signature, content) == der, "another form")
    return ReadCms(certificate, digest, signed_at, content)


def _read_attributes(attributes: Any, certificate: bytes) -> tuple[bytes, dt.datetime | None]:
    found: dict[str, Any] = {}
    for attribute in attributes:
        name = attribute["type"].dotted
        _demand(name in _ALLOWED and name not in found, "attributes")
        _demand(len(attribute["values"]) == 1, "attributes")
        found[name] = attribute["values"][0]
    _demand(found.keys() >= _NEEDED, "attributes")
    _demand(found[_CONTENT_TYPE].dotted == _DATA, "content type")
    certs = found[_SIGNING_CERTIFICATE_V2]["certs"]
    _demand(len(certs) == 1, "bound certificate")
    _demand(certs[0]["hash_algorithm"]["algorithm"].dotted == _SHA256, "bound certificate")
    bound = hashlib.sha256(certificate).digest()
    _demand(certs[0]["cert_hash"].native == bound, "bound certificate")
    signed_at = found[_SIGNING_TIME].native if _SIGNING_TIME in found else None
    _demand(signed_at is None or signed_at.tzinfo is not None, "signing time")
    return found[_MESSAGE_DIGEST].native, signed_at


def _demand(held: bool, what: str) -> None:
    if not held:
        raise BrokenSignatureError(what)
