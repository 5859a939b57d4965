"""A workbook that several people sign, one after another.

The package says who is to sign it. Each signature covers all its parts and every signature before:
so nobody's can be taken out from under another's, and the order is told. The last one closes it.
"""

import datetime as dt
from dataclasses import replace

from jury_desk.domain.travel.common import SignerList
from jury_desk.signing import opc
from jury_desk.signing.cms import SignBytes
from jury_desk.signing.opc_signature import AROUND
from jury_desk.signing.signers import list_bytes, read_list
from jury_desk.signing.workbook import content_of, covered, issuer_of
from jury_desk.signing.xmldsig import Signature, signature_value
from jury_desk.signing.zip_parts import Member, is_part_name, member_of, read_zip, write_zip


def prepare_workbook(content: bytes, signers: SignerList) -> bytes:
    """The workbook with the list of who is to sign it. Raises ValueError for what is not an
    unsigned package of plainly named parts, or has such a list.
    """
    drafts = {member.name: member for member in read_zip(content).members}
    parts = [name for name in drafts if name != opc.CONTENT_TYPES]
    if opc.CONTENT_TYPES not in drafts or opc.ROOT_RELATIONSHIPS not in drafts:
        raise ValueError("not a package")
    if any(
        not is_part_name(name) or name.startswith((opc.SIGNATURE_FOLDER, opc.SIGNERS))
        for name in parts
    ):
        raise ValueError("not an unsigned package")
    types = opc.read_content_types(content_of(drafts[opc.CONTENT_TYPES]), parts)
    types[opc.SIGNERS] = opc.SIGNERS_TYPE
    root = opc.read_relationships(content_of(drafts[opc.ROOT_RELATIONSHIPS]))
    leading = opc.relationships_part([*root, opc.SIGNERS_RELATIONSHIP])
    drafts[opc.ROOT_RELATIONSHIPS] = member_of(opc.ROOT_RELATIONSHIPS, leading)
    return write_zip(
        [
            member_of(opc.CONTENT_TYPES, opc.content_types_part(types, 0)),
            *(drafts[name] for name in sorted(parts)),
            member_of(opc.SIGNERS, list_bytes(signers)),
        ]
    )


def add_signature(
    content: bytes, number: int, sign: SignBytes, certificate: bytes, signed_at: dt.datetime
) -> bytes:
    """The prepared workbook with one signature more, for the signer of that place (from 0).

    What is there holds, and is not closed: the caller looked. `sign` signs bytes with the key of
    `certificate` (DER); `signed_at` (aware) is stated to the second.
    """
    drafts = {member.name: member for member in read_zip(content).members}
    done = sum(name.startswith(f"{opc.SIGNATURE_FOLDER}sig") for name in drafts)
    earlier = [opc.signature_part(n) for n in range(1, done + 1)]
    parts = sorted(name for name in drafts if name not in (*AROUND, *earlier))
    types = opc.read_content_types(content_of(drafts[opc.CONTENT_TYPES]), parts)
    pairs = [covered(drafts[name], types[name]) for name in parts]
    pairs += [covered(drafts[name], opc.SIGNATURE_TYPE) for name in earlier]
    references = tuple(reference for reference, _ in pairs)
    issuer, serial = issuer_of(certificate)
    moment = signed_at.astimezone(dt.UTC).replace(microsecond=0)
    signer = read_list(content_of(drafts[opc.SIGNERS])).signers[number].id
    unsigned = Signature(references, moment, certificate, issuer, serial, b"", signer, done + 1)
    signed = replace(unsigned, value=signature_value(sign(unsigned.signed_info())))
    members = [member for _, member in pairs]
    return write_zip(
        [
            member_of(opc.CONTENT_TYPES, opc.content_types_part(types, done + 1)),
            *members[: len(parts)],
            member_of(opc.ORIGIN, b""),
            member_of(opc.ORIGIN_RELATIONSHIPS, opc.origin_relationships(done + 1)),
            *_as_they_are(drafts, earlier),
            member_of(opc.signature_part(done + 1), signed.to_xml()),
        ]
    )


def _as_they_are(drafts: dict[str, Member], names: list[str]) -> list[Member]:
    return [drafts[name] for name in names]
