"""Whether a workbook that several people sign is whole: each signature, and what it covers."""

from collections.abc import Mapping

from jury_desk.domain.ports import SignatureVerdict
from jury_desk.domain.travel.common import MOST_SIGNERS, CommonState, GivenSignature, SignerList
from jury_desk.signing import opc
from jury_desk.signing.opc_signature import AROUND, Change, changes, changes_around, signer_of
from jury_desk.signing.signers import faults_of, read_list
from jury_desk.signing.zip_parts import Member, ReadZip


def read_common(package: ReadZip) -> SignatureVerdict:
    """The verdict on a package that says who is to sign it; `changed` holds the parts' names."""
    members = {member.name: member for member in package.members}
    signers = _signers(members)
    if signers is None:
        return SignatureVerdict(None, None, ("signature-broken",))
    names = [name for name in members if name.lower().startswith(f"{opc.SIGNATURE_FOLDER}sig")]
    if not any(name.lower().startswith(opc.SIGNATURE_FOLDER) for name in members):
        return SignatureVerdict(None, None, ("unsigned",), common=CommonState(signers))
    if len(names) > min(MOST_SIGNERS, len(signers.signers)):
        # Not looked at one by one: each is checked against every part.
        return SignatureVerdict(None, None, ("several-signatures",), common=CommonState(signers))
    faults: list[str] = [] if package.plain else ["not-whole-file"]
    given, found = _read_each(package, members, len(names), signers, faults)
    state = CommonState(signers, given, locked=len(given) == len(signers.signers))
    faults += faults_of(signers, given)
    return SignatureVerdict(
        None,
        None,
        tuple(dict.fromkeys([*faults, *(code for code, _ in found)])),
        tuple(dict.fromkeys(f"/{name}" for _, name in found)),
        state,
    )


def _signers(members: Mapping[str, Member]) -> SignerList | None:
    raw = members[opc.SIGNERS].content()
    try:
        return None if raw is None else read_list(raw)
    except ValueError:
        return None


def _read_each(
    package: ReadZip,
    members: Mapping[str, Member],
    count: int,
    signers: SignerList,
    faults: list[str],
) -> tuple[tuple[GivenSignature, ...], list[Change]]:
    given: list[GivenSignature] = []
    found: list[Change] = []
    parts = [opc.signature_part(number) for number in range(1, count + 1)]
    types: dict[str, str] = {}
    for at, part in enumerate(parts):
        identity, signature = signer_of(members.get(part), at + 1)
        if identity is None or signature is None:
            faults.append("signature-broken")
            continue
        # It covers those before; itself and those after came later.
        found += changes(package, members, signature, (*AROUND, *parts[at:]))
        types = {one.name: one.content_type for one in signature.parts if one.name not in parts}
        free = {one.id for one in signers.signers} - {one.signer for one in given}
        if signature.signer not in free:
            faults.append("signature-broken")
            continue
        given.append(GivenSignature(signature.signer, identity, signature.signed_at))
    return tuple(given), [*found, *changes_around(members, types, count)]
