"""One signature of a package: whose it is, and whether what it covers is unchanged."""

import hashlib
from collections import Counter
from collections.abc import Collection, Iterator, Mapping

from jury_desk.domain.ports import SignerIdentity
from jury_desk.signing import opc
from jury_desk.signing.broken import BrokenSignatureError
from jury_desk.signing.certificates import check_signature, identity_of
from jury_desk.signing.xmldsig import PartReference, Signature, der_signature, read_signature
from jury_desk.signing.zip_parts import Member, ReadZip, is_part_name

Change = tuple[str, str]
"""A fault's code and the part."""

AROUND = (opc.CONTENT_TYPES, opc.ORIGIN, opc.ORIGIN_RELATIONSHIPS)
"""What no signature covers: what is signed decides it to the byte."""


def signer_of(
    member: Member | None, number: int = 1
) -> tuple[SignerIdentity | None, Signature | None]:
    """Who signed, where the signature holds; what the signature part says, where it is readable."""
    raw = member.content() if member is not None else None
    if raw is None:
        return None, None
    try:
        signature = read_signature(raw, number)
    except BrokenSignatureError:
        return None, None
    try:
        signer = identity_of(signature.certificate)
        der = der_signature(signature.value)
        check_signature(signature.certificate, der, signature.signed_info())
    except BrokenSignatureError:
        return None, signature
    return signer, signature


def changes(
    package: ReadZip,
    members: Mapping[str, Member],
    signature: Signature,
    uncovered: Collection[str],
) -> Iterator[Change]:
    """What is not as it was signed; `uncovered` are the parts that the signature leaves out."""
    references = {part.name: part for part in signature.parts}
    if len({name.lower() for name in references}) != len(signature.parts):
        yield "signature-broken", opc.SIGNATURE
    counts = Counter(member.name.lower() for member in package.members)
    for member in package.members:
        known = member.name in references or member.name in uncovered
        if not known or counts[member.name.lower()] > 1 or not is_part_name(member.name):
            yield "part-added", member.name
    for name, reference in references.items():
        if name in uncovered:
            yield "signature-broken", opc.SIGNATURE
        elif name not in members:
            yield "part-removed", name
        elif not is_unchanged(members[name].content(), reference):
            yield "part-changed", name


def is_unchanged(content: bytes | None, reference: PartReference) -> bool:
    """Whether a part is what was signed, and written as we write it."""
    if content is None:
        return False
    if reference.ids is None:
        return (
            not opc.is_relationships(reference.name)
            and hashlib.sha256(content).digest() == reference.digest
        )
    try:
        found = opc.read_relationships(content)
        if reference.name == opc.ROOT_RELATIONSHIPS:
            covered = tuple(item for item in found if item != opc.ORIGIN_RELATIONSHIP)
            if len(covered) != len(found) - 1:
                return False
        else:
            covered = found
        return (
            tuple(item.id for item in covered) == reference.ids
            and hashlib.sha256(opc.transformed(covered)).digest() == reference.digest
            and opc.relationships_part(found) == content
        )
    except (ValueError, TypeError, AttributeError):
        return False


def changes_around(
    members: Mapping[str, Member], types: Mapping[str, str], signatures: int = 1
) -> Iterator[Change]:
    """What the signatures do not cover and the parts covered, of these types, decide."""
    wanted = {
        opc.CONTENT_TYPES: opc.content_types_part(types, signatures),
        opc.ORIGIN: b"",
        opc.ORIGIN_RELATIONSHIPS: opc.origin_relationships(signatures),
    }
    for name, content in wanted.items():
        if name not in members:
            yield "part-removed", name
        elif members[name].content() != content:
            yield "part-changed", name
