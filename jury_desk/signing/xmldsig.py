"""The signature part of a package: XML-DSig as ECMA-376 part 2 and MS-OFFCRYPTO (2.5.2) ask.

A Manifest with the digest of every part, the time, Office's own properties, and XAdES-EPES-like
signed properties that bind the certificate, each an Object to which SignedInfo refers.

The XML is a function of a `Signature`. A reader takes the values out of the XML, whichever way,
builds the XML again and demands the same bytes: nothing wrapped, moved, doubled or added can pass.
Earlier programs' signatures must verify for ever: a change here is a second form beside this one.
"""

import base64
import binascii
import datetime as dt
import hashlib
from dataclasses import dataclass, replace
from typing import Any

from jury_desk.signing.broken import PARSE_ERRORS, BrokenSignatureError
from jury_desk.signing.canonical_xml import element, text_of
from jury_desk.signing.opc import parse_xml

_DSIG = "http://www.w3.org/2000/09/xmldsig#"
_MDSSI = "http://schemas.openxmlformats.org/package/2006/digital-signature"
_OFFICE = "http://schemas.microsoft.com/office/2006/digsig"
_XADES = "http://uri.etsi.org/01903/v1.3.2#"
_C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"
_SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
_ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform"
_TIME_FORMAT = "%Y-%m-%dT%H:%M:%SZ"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MOST_REFERENCES = 4000
_NUMBER_BYTES = 32
"""Of r and of s: XML-DSig writes an ECDSA signature as two numbers side by side."""


@dataclass(frozen=True)
class PartReference:
    """A part as the manifest names it; `ids` of the relationships covered, None for other parts."""

    name: str
    content_type: str
    digest: bytes
    ids: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Signature:
    """All that a signature part says. `issuer` and `serial` repeat the certificate's, as text;
    `signer` is the id of whose place it takes in a package that several people sign, `number`
    counts that package's signatures from 1.
    """

    parts: tuple[PartReference, ...]
    signed_at: dt.datetime
    certificate: bytes
    issuer: str
    serial: str
    value: bytes = b""
    signer: str = ""
    number: int = 1

    def id_of(self, name: str) -> str:
        """The id of an element. Office knows these ids, and LibreOffice 7 takes the elements of a
        third signature for those of the first where they have the same.
        """
        return name if self.number <= 2 else f"{name}{self.number}"

    def signed_info(self) -> bytes:
        """The canonical SignedInfo: what the key signs."""
        return _signed_info(self, apex=True).encode()

    def to_xml(self) -> bytes:
        """The signature part."""
        certificate = element("X509Certificate", _base64(self.certificate))
        body = element(
            "Signature",
            _signed_info(self),
            element("SignatureValue", _base64(self.value)),
            element("KeyInfo", element("X509Data", certificate)),
            _package_object(self),
            _office_object(self),
            element("Object", _qualifying_properties(self)),
            xmlns=_DSIG,
            Id="idPackageSignature",
        )
        return (_DECLARATION + body).encode()


def read_signature(raw: bytes, number: int = 1) -> Signature:
    """The signature of a part, the package's signature of that number.

    Raises BrokenSignatureError where it is not in our form to the byte.
    """
    try:
        found = replace(_extracted(parse_xml(raw)), number=number)
    except (*PARSE_ERRORS, binascii.Error):
        raise BrokenSignatureError("not a signature part of ours") from None
    if found.to_xml() != raw:
        raise BrokenSignatureError("the signature part is in another form")
    return found


def _extracted(root: Any) -> Signature:
    def one(path: str) -> str:
        (found,) = root.findall(path, {"d": _DSIG, "m": _MDSSI, "o": _OFFICE, "x": _XADES})
        return found.text or ""

    references = root.findall(f"{{{_DSIG}}}Object/{{{_DSIG}}}Manifest/{{{_DSIG}}}Reference")
    if len(references) > _MOST_REFERENCES:
        raise ValueError("far too many references")
    moment = one("d:Object/d:SignatureProperties/d:SignatureProperty/m:SignatureTime/m:Value")
    signed = "d:Object/x:QualifyingProperties/x:SignedProperties/x:SignedSignatureProperties/"
    cert = f"{signed}x:SigningCertificate/x:Cert/x:IssuerSerial/"
    return Signature(
        parts=tuple(_part_of(item) for item in references),
        signed_at=dt.datetime.strptime(moment, _TIME_FORMAT).replace(tzinfo=dt.UTC),
        certificate=base64.b64decode(one("d:KeyInfo/d:X509Data/d:X509Certificate"), validate=True),
        issuer=one(f"{cert}d:X509IssuerName"),
        serial=one(f"{cert}d:X509SerialNumber"),
        value=base64.b64decode(one("d:SignatureValue"), validate=True),
        signer=one(
            "d:Object/d:SignatureProperties/d:SignatureProperty/o:SignatureInfoV1/o:SignatureText"
        ),
    )


def _part_of(reference: Any) -> PartReference:
    name, content_type = reference.get("URI").split("?ContentType=")
    digest = base64.b64decode(reference.find(f"{{{_DSIG}}}DigestValue").text, validate=True)
    if not name.startswith("/"):
        raise ValueError("not a part")
    ids = None
    if reference.find(f"{{{_DSIG}}}Transforms") is not None:
        covered = reference.iter(f"{{{_MDSSI}}}RelationshipReference")
        ids = tuple(item.get("SourceId") for item in covered)
    return PartReference(name[1:], content_type, digest, ids)


def signature_value(der: bytes) -> bytes:
    """XML-DSig's form of an ECDSA signature in DER."""
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

    return b"".join(number.to_bytes(_NUMBER_BYTES, "big") for number in decode_dss_signature(der))


def der_signature(value: bytes) -> bytes:
    """The DER form. Raises BrokenSignatureError where `value` is not two numbers side by side."""
    from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature

    if len(value) != 2 * _NUMBER_BYTES:
        raise BrokenSignatureError("not a P-256 signature")
    r, s = value[:_NUMBER_BYTES], value[_NUMBER_BYTES:]
    return encode_dss_signature(int.from_bytes(r, "big"), int.from_bytes(s, "big"))


def _signed_info(signature: Signature, apex: bool = False) -> str:
    """SignedInfo as it stands in the part, or alone (`apex`) with the namespace it inherits."""
    package, office, properties = map(
        signature.id_of, ("idPackageObject", "idOfficeObject", "idSignedProperties")
    )
    return element(
        "SignedInfo",
        element("CanonicalizationMethod", Algorithm=_C14N),
        element("SignatureMethod", Algorithm=_ECDSA_SHA256),
        _reference(f"{_DSIG}Object", f"#{package}", _package_object(signature, True)),
        _reference(f"{_DSIG}Object", f"#{office}", _office_object(signature, True)),
        _reference(
            "http://uri.etsi.org/01903#SignedProperties",
            f"#{properties}",
            _signed_properties(signature, True),
            element("Transforms", element("Transform", Algorithm=_C14N)),
        ),
        **({"xmlns": _DSIG} if apex else {}),
    )


def _reference(kind: str, uri: str, canonical: str, transforms: str = "") -> str:
    digest = hashlib.sha256(canonical.encode()).digest()
    return element("Reference", transforms, *_digest(digest), Type=kind, URI=uri)


def _digest(digest: bytes) -> tuple[str, str]:
    return (element("DigestMethod", Algorithm=_SHA256), element("DigestValue", _base64(digest)))


def _package_object(signature: Signature, apex: bool = False) -> str:
    time = element(
        "mdssi:SignatureTime",
        element("mdssi:Format", "YYYY-MM-DDThh:mm:ssTZD"),
        element("mdssi:Value", signature.signed_at.strftime(_TIME_FORMAT)),
        xmlns__mdssi=_MDSSI,
    )
    return element(
        "Object",
        element("Manifest", *(_manifest_reference(part) for part in signature.parts)),
        element(
            "SignatureProperties",
            element("SignatureProperty", time, Id="idSignatureTime", Target="#idPackageSignature"),
        ),
        Id=signature.id_of("idPackageObject"),
        **({"xmlns": _DSIG} if apex else {}),
    )


def _manifest_reference(part: PartReference) -> str:
    transforms = ""
    if part.ids is not None:
        covered = [
            element("mdssi:RelationshipReference", xmlns__mdssi=_MDSSI, SourceId=name)
            for name in part.ids
        ]
        transforms = element(
            "Transforms",
            element("Transform", *covered, Algorithm=_RELATIONSHIPS),
            element("Transform", Algorithm=_C14N),
        )
    uri = f"/{part.name}?ContentType={part.content_type}"
    return element("Reference", transforms, *_digest(part.digest), URI=uri)


def _office_object(signature: Signature, apex: bool = False) -> str:
    """Office's properties of a signature without a picture (MS-OFFCRYPTO 2.5.2.5)."""
    says = {
        "SetupID": "",
        "SignatureText": text_of(signature.signer),
        "SignatureImage": "",
        "SignatureComments": "",
        "WindowsVersion": "10.0",
        "OfficeVersion": "16.0",
        "ApplicationVersion": "16.0",
        "Monitors": "1",
        "HorizontalResolution": "1280",
        "VerticalResolution": "1024",
        "ColorDepth": "32",
        "SignatureProviderId": "{00000000-0000-0000-0000-000000000000}",
        "SignatureProviderUrl": "",
        "SignatureProviderDetails": "9",
        "SignatureType": "1",
    }
    info = element("SignatureInfoV1", *map(element, says, says.values()), xmlns=_OFFICE)
    prop = element("SignatureProperty", info, Id="idOfficeV1Details", Target="#idPackageSignature")
    return element(
        "Object",
        element("SignatureProperties", prop),
        Id=signature.id_of("idOfficeObject"),
        **({"xmlns": _DSIG} if apex else {}),
    )


def _qualifying_properties(signature: Signature) -> str:
    return element(
        "xd:QualifyingProperties",
        _signed_properties(signature),
        xmlns__xd=_XADES,
        Target="#idPackageSignature",
    )


def _signed_properties(signature: Signature, apex: bool = False) -> str:
    certificate = element(
        "xd:Cert",
        element(
            "xd:CertDigest",
            *_digest(hashlib.sha256(signature.certificate).digest()),
        ),
        element(
            "xd:IssuerSerial",
            element("X509IssuerName", text_of(signature.issuer)),
            element("X509SerialNumber", text_of(signature.serial)),
        ),
    )
    policy = element("xd:SignaturePolicyIdentifier", element("xd:SignaturePolicyImplied"))
    return element(
        "xd:SignedProperties",
        element(
            "xd:SignedSignatureProperties",
            element("xd:SigningTime", signature.signed_at.strftime(_TIME_FORMAT)),
            element("xd:SigningCertificate", certificate),
            policy,
        ),
        Id=signature.id_of("idSignedProperties"),
        **({"xmlns": _DSIG, "xmlns__xd": _XADES} if apex else {}),
    )


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
