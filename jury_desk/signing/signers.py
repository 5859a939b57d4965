"""Who is to sign a paper, as the paper itself says it; and whether a key is theirs."""

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.document import plain_of
from jury_desk.domain.ports import SignerIdentity
from jury_desk.domain.travel.common import DeclaredSigner, GivenSignature, SignerList
from jury_desk.signing.certificates import certificate_name

LARGEST_LIST = 512 * 1024
"""Bytes of a list in a file."""

_FIELD = "jury_desk_signer_"


def list_bytes(signers: SignerList) -> bytes:
    """The one way in which a list is written."""
    return canonical_bytes(plain_of(signers))


def read_list(raw: bytes) -> SignerList:
    """A list from untrusted bytes. Raises ValueError where it is none, or written otherwise."""
    import msgspec

    if len(raw) > LARGEST_LIST:
        raise ValueError("far too many signers")
    try:
        found = msgspec.json.decode(raw, type=SignerList)
        if list_bytes(found) != raw:
            raise ValueError("a list in another form")
    except (msgspec.MsgspecError, RecursionError):
        raise ValueError("not a list of signers") from None
    return found


def field_name(number: int) -> str:
    """The field of the signer of that place, from 0."""
    return f"{_FIELD}{number + 1}"


def fits(declared: DeclaredSigner, identity: SignerIdentity) -> bool:
    """Whether a key is the one of who is to sign: one of theirs, where they are known, else one in
    their name.
    """
    if declared.fingerprints:
        return identity.fingerprint in declared.fingerprints
    return identity.name == certificate_name(declared.name)


def faults_of(signers: SignerList, given: tuple[GivenSignature, ...]) -> tuple[str, ...]:
    """What does not hold of who signed: "other-person", "signed-twice"."""
    faults = []
    if not all(fits(signers.signer(one.signer), one.identity) for one in given):
        faults.append("other-person")
    if len({one.identity.fingerprint for one in given}) != len(given):
        faults.append("signed-twice")
    return tuple(faults)
