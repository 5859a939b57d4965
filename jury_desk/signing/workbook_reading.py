"""Whether a workbook is signed, with every part covered and unchanged."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping

from jury_desk.domain.ports import SignatureVerdict, SignerIdentity
from jury_desk.errors import UnreadableFileError
from jury_desk.signing import opc
from jury_desk.signing.broken import BrokenSignatureError
from jury_desk.signing.certificates import check_signature, identity_of
from jury_desk.signing.xmldsig import PartReference, Signature, der_signature, read_signature
from jury_desk.signing.zip_parts import Member, ReadZip, is_part_name, read_zip

_Change = tuple[str, str]
_OF_THE_SIGNATURE = (
    opc.CONTENT_TYPES,
    opc.ORIGIN,
    opc.ORIGIN_RELATIONSHIPS,
    opc.SIGNATURE,
)


def read_workbook(content: bytes) -> SignatureVerdict:
    """The verdict on a workbook's bytes; `changed` holds the parts' names, as "/xl/workbook.xml".

    Raises UnreadableFileError: too large, not a package, or one that unpacks to far too much.
    """
    try:
        package = read_zip(content)
    except ValueError:
        raise _unreadable() from None
    names = [member.name for member in package.members]
    if opc.CONTENT_TYPES not in names:
        raise _unreadable()
    if not any(name.lower().startswith(opc.SIGNATURE_FOLDER) for name in names):
        return SignatureVerdict(None, None, ("unsigned",))
    members = {member.name: member for member in package.members}
    faults: list[str] = []
    signer, signature = _signer_of(members.get(opc.SIGNATURE))
    if signer is None:
        faults.append("signature-broken")
    if any(
        name.startswith(f"{opc.SIGNATURE_FOLDER}sig") for name in names if name != opc.SIGNATURE
    ):
        faults.append("several-signatures")
    if not package.plain:
        faults.append("not-whole-file")
    if signature is None:
        return SignatureVerdict(None, None, tuple(faults))
    changes = tuple(_changes(package, members, signature))
    return SignatureVerdict(
        signer,
        signature.signed_at,
        tuple(dict.fromkeys([*faults, *(code for code, _ in changes)])),
        tuple(dict.fromkeys(f"/{name}" for _, name in changes)),
    )


def _signer_of(member: Member | None) -> tuple[SignerIdentity | None, Signature | None]:
    """Who signed, where the signature holds; what the signature part says, where it is readable."""
    raw = member.content() if member is not None else None
    if raw is None:
        return None, None
    try:
        signature = read_signature(raw)
    except BrokenSignatureError:
        return None, None
    try:
        signer = identity_of(signature.certificate)
        der = der_signature(signature.value)
        check_signature(signature.certificate, der, signature.signed_info())
    except BrokenSignatureError:
        return None, signature
    return signer, signature


def _changes(
    package: ReadZip, members: Mapping[str, Member], signature: Signature
) -> Iterator[_Change]:
    references = {part.name: part for part in signature.parts}
    if len({name.lower() for name in references}) != len(signature.parts):
        yield "signature-broken", opc.SIGNATURE
    counts = Counter(name.lower() for name in (member.name for member in package.members))
    for member in package.members:
        known = member.name in references or member.name in _OF_THE_SIGNATURE
        if not known or counts[member.name.lower()] > 1 or not is_part_name(member.name):
            yield "part-added", member.name
    for name, reference in references.items():
        if name in _OF_THE_SIGNATURE:
            yield "signature-broken", opc.SIGNATURE
        elif name not in members:
            yield "part-removed", name
        elif not _is_unchanged(members[name].content(), reference):
            yield "part-changed", name
    yield from _changes_around(members, references)


def _is_unchanged(content: bytes | None, reference: PartReference) -> bool:
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


def _changes_around(
    members: Mapping[str, Member], references: Mapping[str, PartReference]
) -> Iterator[_Change]:
    """What the signature does not cover and the parts covered decide to the byte."""
    types = {name: part.content_type for name, part in references.items()}
    wanted = {
        opc.CONTENT_TYPES: opc.content_types_part(types),
        opc.ORIGIN: b"",
        opc.ORIGIN_RELATIONSHIPS: opc.origin_relationships(),
    }
    for name, content in wanted.items():
        if name not in members:
            yield "part-removed", name
        elif members[name].content() != content:
            yield "part-changed", name


def _unreadable() -> UnreadableFileError:
    return UnreadableFileError(
        "This file is not a workbook, or it is damaged.",
        "Ask whoever sent it for a whole copy of the signed workbook.",
    )
