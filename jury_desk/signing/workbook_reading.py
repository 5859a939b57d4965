"""Whether a workbook is signed, with every part covered and unchanged."""

from jury_desk.domain.ports import SignatureVerdict
from jury_desk.errors import UnreadableFileError
from jury_desk.signing import opc
from jury_desk.signing.common_workbook_reading import read_common
from jury_desk.signing.opc_signature import AROUND, changes, changes_around, signer_of
from jury_desk.signing.zip_parts import read_zip


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
    if opc.SIGNERS in names:
        return read_common(package)
    if not any(name.lower().startswith(opc.SIGNATURE_FOLDER) for name in names):
        return SignatureVerdict(None, None, ("unsigned",))
    members = {member.name: member for member in package.members}
    faults: list[str] = []
    signer, signature = signer_of(members.get(opc.SIGNATURE))
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
    types = {part.name: part.content_type for part in signature.parts}
    found = [
        *changes(package, members, signature, (*AROUND, opc.SIGNATURE)),
        *changes_around(members, types),
    ]
    return SignatureVerdict(
        signer,
        signature.signed_at,
        tuple(dict.fromkeys([*faults, *(code for code, _ in found)])),
        tuple(dict.fromkeys(f"/{name}" for _, name in found)),
    )


def _unreadable() -> UnreadableFileError:
    return UnreadableFileError(
        "This file is not a workbook, or it is damaged.",
        "Ask whoever sent it for a whole copy of the signed workbook.",
    )
