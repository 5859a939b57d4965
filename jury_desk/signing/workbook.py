"""Signing a workbook: an OPC package whose every part is covered.

Relationships are digested as the standard says, through Canonical XML. LibreOffice 7 (xmlsec before
1.3) forgets to escape "&", "<" and quotes there, and would call a workbook invalid that links to an
address with such a sign; a score sheet's relationships have none.
"""

import datetime as dt
import hashlib

from jury_desk.signing import opc
from jury_desk.signing.cms import SignBytes
from jury_desk.signing.xmldsig import PartReference, Signature, signature_value
from jury_desk.signing.zip_parts import Member, is_part_name, member_of, read_zip, write_zip


def sign_workbook(
    content: bytes, sign: SignBytes, certificate: bytes, signed_at: dt.datetime
) -> bytes:
    """The workbook with a signature over all its parts.

    `sign` signs bytes with the key of `certificate` (DER); `signed_at` (aware) is the time that the
    signature states, to the second. Parts stay as they are, packed as they are; the relationships
    and content types are written anew in the one form that the verifier demands. Raises ValueError
    for what is not an unsigned package of plainly named parts.
    """
    drafts = {member.name: member for member in read_zip(content).members}
    parts = [name for name in drafts if name != opc.CONTENT_TYPES]
    if any(not is_part_name(name) or name.startswith(opc.SIGNATURE_FOLDER) for name in parts):
        raise ValueError("not an unsigned package")
    types = opc.read_content_types(content_of(drafts[opc.CONTENT_TYPES]), parts)
    references, members = [], []
    for name in sorted(parts):
        reference, member = covered(drafts[name], types[name])
        references.append(reference)
        members.append(member)
    issuer, serial = issuer_of(certificate)
    moment = signed_at.astimezone(dt.UTC).replace(microsecond=0)
    unsigned = Signature(tuple(references), moment, certificate, issuer, serial)
    value = signature_value(sign(unsigned.signed_info()))
    signed = Signature(tuple(references), moment, certificate, issuer, serial, value)
    return write_zip(
        [
            member_of(opc.CONTENT_TYPES, opc.content_types_part(types)),
            *members,
            member_of(opc.ORIGIN, b""),
            member_of(opc.ORIGIN_RELATIONSHIPS, opc.origin_relationships()),
            member_of(opc.SIGNATURE, signed.to_xml()),
        ]
    )


def covered(draft: Member, content_type: str) -> tuple[PartReference, Member]:
    """How a part is signed, and as what it is written. Raises ValueError where it is damaged."""
    name, content = draft.name, content_of(draft)
    if not opc.is_relationships(name):
        return PartReference(name, content_type, hashlib.sha256(content).digest()), draft
    found = opc.read_relationships(content)
    if name == opc.ROOT_RELATIONSHIPS:
        found = tuple(item for item in found if item != opc.ORIGIN_RELATIONSHIP)
    digest = hashlib.sha256(opc.transformed(found)).digest()
    ids = tuple(item.id for item in found)
    added = [opc.ORIGIN_RELATIONSHIP] if name == opc.ROOT_RELATIONSHIPS else []
    member = member_of(name, opc.relationships_part([*found, *added]))
    return PartReference(name, content_type, digest, ids), member


def content_of(draft: Member) -> bytes:
    """A part unpacked. Raises ValueError where it is damaged."""
    content = draft.content()
    if content is None:
        raise ValueError("a damaged part")
    return content


def issuer_of(certificate: bytes) -> tuple[str, str]:
    """A certificate's issuer and serial number as XML-DSig names them."""
    from cryptography import x509

    read = x509.load_der_x509_certificate(certificate)
    return read.issuer.rfc4514_string(), str(read.serial_number)
