"""Whether a PDF that several people sign is whole: each signature, and all that lies between them.

The last signature covers every byte of the file. Each of those before covers the file as it was
then; what an update added to that is looked at twice: which objects it writes anew, and what the
document is made of before and after. An update of a signature may fill the field of its signer, and
one of a timestamp may append its own unseen field. Anything else is a change.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from jury_desk.domain.ports import SignatureVerdict
from jury_desk.domain.travel.common import CommonState, GivenSignature, SignerList, TimeMark
from jury_desk.signing.bounded import open_pdf
from jury_desk.signing.broken import BrokenSignatureError
from jury_desk.signing.common_pdf import PIECE
from jury_desk.signing.pdf_changes import (
    Change,
    LeftOut,
    Number,
    changes_between,
    compared,
    entry,
    number_of,
    parts_of,
)
from jury_desk.signing.pdf_claims import (
    SIGNATURE,
    TIME_MARK,
    Claim,
    holds,
    is_placed,
    pdf_errors,
    pyhanko_agrees,
    signer_of,
)
from jury_desk.signing.signers import faults_of, field_name, read_list
from jury_desk.signing.time_mark import time_mark_of

_FILL_FORMS, _NO_CHANGES = 2, 1
"""Of DocMDP's levels (ISO 32000-1, table 254)."""

_FILLED = frozenset({"/V", "/AP"})

_EXTENSION = {"/Type": "/DeveloperExtensions", "/BaseVersion": "/1.7", "/ExtensionLevel": 1}
"""What ETSI EN 319 142-1 (5.6) has a document say that has a timestamp, under /ESIC."""


@dataclass
class _Found:
    """What reading finds, step by step."""

    faults: list[str] = field(default_factory=list)
    changes: list[Change] = field(default_factory=list)
    given: list[GivenSignature] = field(default_factory=list)
    marks: list[TimeMark] = field(default_factory=list)


def is_common(reader: Any, claims: list[Claim]) -> bool:
    """Whether a PDF says who is to sign it, or was given timestamps."""
    try:
        said = _piece(reader) is not None
    except pdf_errors():
        said = True
    return said or any(claim.kind == TIME_MARK for claim in claims)


def judge_common(content: bytes, reader: Any, claims: list[Claim]) -> SignatureVerdict:
    """The verdict on such a PDF; `claims` in the order in which they end. Raises TooLongError."""
    try:
        signers = _signers(reader)
    except pdf_errors():
        return SignatureVerdict(None, None, ("signature-broken",))
    if not claims:
        traces = b"/ByteRange" in content
        faults = ("signature-broken" if traces else "unsigned",)
        return SignatureVerdict(
            None, None, faults, common=CommonState(signers) if signers else None
        )
    found = _Found()
    for claim in claims:
        _read_claim(content, claim, claims, signers, found)
    _look_between(content, claims, found)
    if signers is None:
        return _single(claims, found)
    locked = _locks(claims[len(found.given) - 1]) if found.given else False
    state = CommonState(signers, tuple(found.given), locked)
    found.faults += faults_of(signers, state.given)
    if not _guards(reader, claims, alone=len(signers.signers) == 1) or not (
        state.missing or locked
    ):
        found.faults.append("lock-missing")
    return SignatureVerdict(
        None,
        None,
        tuple(dict.fromkeys([*found.faults, *(code for code, _ in found.changes)])),
        tuple(dict.fromkeys(place for _, place in found.changes)),
        state,
        tuple(found.marks),
    )


def _single(claims: list[Claim], found: _Found) -> SignatureVerdict:
    """The verdict on a sheet that one person signed, with timestamps after it."""
    signed = found.given[0] if found.given else None
    return SignatureVerdict(
        signed.identity if signed else None,
        claims[0].signed_at,
        tuple(dict.fromkeys([*found.faults, *(code for code, _ in found.changes)])),
        tuple(dict.fromkeys(place for _, place in found.changes)),
        None,
        tuple(found.marks),
    )


def _piece(reader: Any) -> Any:
    pieces = entry(reader.root, "/PieceInfo")
    return None if pieces is None else entry(pieces, PIECE)


def _signers(reader: Any) -> SignerList | None:
    piece = _piece(reader)
    return None if piece is None else read_list(piece["/Private"].data)


def _read_claim(
    content: bytes, claim: Claim, claims: list[Claim], signers: SignerList | None, found: _Found
) -> None:
    """Look at one signature or timestamp by itself."""
    if not is_placed(content, claim):
        found.faults += ["signature-broken", "not-whole-file"]
    elif claim.kind == TIME_MARK:
        try:
            found.marks.append(time_mark_of(content, claim))
        except BrokenSignatureError:
            found.faults.append("time-mark-broken")
    elif found.marks or len(found.given) >= len(signers.signers if signers else (None,)):
        found.faults.append("several-signatures")
    else:
        try:
            identity, read = signer_of(claim)
            if not holds(content, claim, read) or claim.signed_at is None:
                raise BrokenSignatureError("over other bytes")
            place = "" if signers is None else _place_of(claim, signers)
            if place in {one.signer for one in found.given}:
                raise BrokenSignatureError("a field filled twice")
            found.given.append(GivenSignature(place, identity, claim.signed_at))
        except BrokenSignatureError:
            found.faults.append("signature-broken")
    if any(one is not claim and one.end == claim.end for one in claims):
        found.faults.append("several-signatures")


def _place_of(claim: Claim, signers: SignerList) -> str:
    """Whose field a signature fills. Raises BrokenSignatureError where it is nobody's."""
    name = None if claim.field is None else entry(claim.field, "/T")
    for number, signer in enumerate(signers.signers):
        if name == field_name(number):
            return signer.id
    raise BrokenSignatureError("a signature outside the fields")


def _look_between(content: bytes, claims: list[Claim], found: _Found) -> None:
    """Find what changed from each signature to the next, and after the last."""
    last = claims[-1]
    if last.end > len(content) or any(claim.end <= 0 for claim in claims):
        found.faults.append("not-whole-file")
        return
    if last.end < len(content):
        changes = changes_between(content[: last.end], content)
        found.faults.append("not-whole-file" if changes is None else "edited-after-signing")
        found.changes += changes or ()
    try:
        before = open_pdf(content[: claims[0].end])
        for claim in claims[1:]:
            after = open_pdf(content[: claim.end])
            changed = list(_step(before, after, claim))
            if changed:
                found.faults.append("edited-after-signing")
                found.changes += changed
            before = after
        if last.end == len(content) and not pyhanko_agrees(before, _in(before, last)):
            found.faults.append("not-whole-file")
    except pdf_errors():
        found.faults.append("edited-after-signing")
        found.changes.append(("part-changed", "document"))


def _in(reader: Any, claim: Claim) -> Claim:
    """The claim with its field as another reader of the same file knows it."""
    from pyhanko.pdf_utils.generic import Reference

    if claim.field is None:
        return claim
    number, generation = _field_number(claim)
    known = Reference(number, generation, reader).get_object()
    return Claim(claim.byte_range, claim.contents, claim.kind, claim.signed_at, known)


def _field_number(claim: Claim) -> Number:
    reference = getattr(claim.field, "container_ref", None)
    if reference is None:
        raise ValueError("a field without an object of its own")
    return number_of(reference)


def _step(before: Any, after: Any, claim: Claim) -> Iterator[Change]:
    """What one update changed besides what its signature or timestamp needs."""
    filled = _field_number(claim)
    marks = claim.kind == TIME_MARK
    allowed = {number_of(before.root_ref), *(_of_the_form(before) if marks else {filled})}
    if after.total_revisions != before.total_revisions + 1 or _rewritten(before, after) - allowed:
        yield "part-changed", "document"
    left_out = LeftOut({**_values(before), filled: _FILLED})
    if marks:
        if filled in _numbers(before) or not _is_unseen(after, filled):
            yield "part-added", "form"
        if _extensions(after) not in (_extensions(before), {"/ESIC": _EXTENSION}):
            yield "part-changed", "document"
        left_out = LeftOut(_values(before), frozenset({filled}), frozenset({"/Extensions"}))
    yield from compared(parts_of(before, left_out), parts_of(after, left_out))


def _values(reader: Any) -> dict[Number, frozenset[str]]:
    """The values of the fields: each is an object that no update may write anew (`_rewritten`), and
    leads back to the whole document.
    """
    fields = entry(reader.root["/AcroForm"], "/Fields")
    return {number_of(fields.raw_get(at)): frozenset({"/V"}) for at in range(len(fields))}


def _extensions(reader: Any) -> dict[str, Any]:
    found = entry(reader.root, "/Extensions") or {}
    return {str(name): dict(found[name]) for name in found}


def _numbers(reader: Any) -> set[Number]:
    xrefs = reader.xrefs
    return {
        number_of(reference)
        for revision in range(reader.total_revisions)
        for reference in xrefs.explicit_refs_in_revision(revision)
    }


def _rewritten(before: Any, after: Any) -> set[Number]:
    """The objects that the last update writes anew, or does away with."""
    last = after.total_revisions - 1
    written = {number_of(one) for one in after.xrefs.explicit_refs_in_revision(last)}
    freed = {number_of(one) for one in after.xrefs.refs_freed_in_revision(last)}
    return (written & _numbers(before)) | freed


def _of_the_form(reader: Any) -> set[Number]:
    """The objects that list the form's fields and the first page's annotations."""
    from pyhanko.pdf_utils.generic import IndirectObject

    root = reader.root
    page = root["/Pages"]
    reference = root.raw_get("/Pages")
    while "/Kids" in page:
        reference = page["/Kids"].raw_get(0)
        page = reference.get_object()
    found = [reference, root.raw_get("/AcroForm"), root["/AcroForm"].raw_get("/Fields")]
    if "/Annots" in page:
        found.append(page.raw_get("/Annots"))
    return {number_of(one) for one in found if isinstance(one, IndirectObject)}


def _is_unseen(reader: Any, number: Number) -> bool:
    from pyhanko.pdf_utils.generic import Reference

    known: Any = Reference(*number, reader).get_object()
    x1, y1, x2, y2 = (float(edge) for edge in known["/Rect"])
    return x1 == x2 and y1 == y2 and "/AP" not in known and "/Kids" not in known


def _guards(reader: Any, claims: list[Claim], *, alone: bool) -> bool:
    """Whether the first signature certifies the document as it should."""
    try:
        perms = entry(reader.root, "/Perms")
        certified = entry(perms, "/DocMDP")
        allowed = _transforms(certified).get("/DocMDP")
        return (
            set(perms) == {"/DocMDP"}
            and tuple(int(number) for number in certified["/ByteRange"]) == claims[0].byte_range
            and allowed == (_NO_CHANGES if alone else _FILL_FORMS)
        )
    except pdf_errors():
        return False


def _locks(claim: Claim) -> bool:
    """Whether a signature locks every field, and allows no change after it."""
    try:
        return claim.kind == SIGNATURE and _transforms(claim.field["/V"]).get("/FieldMDP") == (
            _NO_CHANGES
        )
    except pdf_errors():
        return False


def _transforms(signature: Any) -> dict[str, int]:
    """What a signature's references allow afterwards, by their method; a lock of some fields alone
    is none.
    """
    found = {}
    for reference in entry(signature, "/Reference") or ():
        parameters = reference["/TransformParams"]
        if "/Action" in parameters and parameters["/Action"] != "/All":
            continue
        found[str(reference["/TransformMethod"])] = int(parameters["/P"])
    return found
