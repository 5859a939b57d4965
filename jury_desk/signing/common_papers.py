"""Papers that several people sign (ports.CommonPapers): PDFs and workbooks."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from jury_desk.domain.ports import SignatureVerdict, Signer, SignerIdentity
from jury_desk.domain.travel.common import CommonState, DeclaredSigner, SignaturePlace, SignerList
from jury_desk.errors import TravelError, UnreadableFileError
from jury_desk.signing.signers import fits

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper


class CommonPapers:
    """Prepares papers for several signatures, adds one, and tells how they stand.

    A paper is a PDF or a workbook by its bytes. Nothing is ever changed that is there: a signature
    is added, and what was signed stays to the byte.
    """

    def prepare(
        self,
        content: bytes,
        signers: SignerList,
        title: str,
        places: Sequence[SignaturePlace],
        moment: dt.datetime,
    ) -> bytes:
        """The paper with a place for each signer. `places` are those of a PDF's stamps; empty, a
        page headed `title` is appended for them. `moment` (aware) is when.

        Raises TravelError "sign-unfit" for what cannot be prepared: signed already, not whole, of
        another kind; UnreadableFileError where it cannot be read.
        """
        try:
            if _is_pdf(content):
                from jury_desk.signing.common_pdf import prepare_pdf

                return prepare_pdf(content, signers, title, places, moment)
            from jury_desk.signing.common_workbook import prepare_workbook

            return prepare_workbook(content, signers)
        except ValueError:
            raise _refused(
                "sign-unfit", "This file cannot be prepared for several signatures."
            ) from None

    def state(self, content: bytes) -> SignatureVerdict:
        """How the paper stands. Raises UnreadableFileError where it is neither kind."""
        if _is_pdf(content):
            from jury_desk.signing.pdf_reading import read_pdf

            return read_pdf(content)
        if content.startswith(b"PK"):
            from jury_desk.signing.workbook_reading import read_workbook

            return read_workbook(content)
        raise UnreadableFileError(
            "This file is neither a PDF nor an Excel workbook.",
            "Choose a file that Jury Desk wrote.",
        )

    def fits(self, declared: DeclaredSigner, identity: SignerIdentity) -> bool:
        """Whether a key is the one of who is to sign (see `signers.fits`)."""
        return fits(declared, identity)

    def signed(
        self,
        content: bytes,
        signer: Signer,
        as_: str,
        lines: tuple[str, ...],
        signed_at: dt.datetime,
    ) -> bytes:
        """The paper with one more signature, in the place of the signer `as_`.

        `signer` is one that `signing` opened; `lines` is the text of a PDF's stamp; `signed_at`
        (aware) is stated to the second. Raises TravelError: "sign-altered" (what is there does not
        hold), "sign-not-prepared", "sign-locked", "sign-unknown" (no such place), "sign-done",
        "sign-other-person" (the key is not theirs).
        """
        verdict = self.state(content)
        state = verdict.common
        if set(verdict.faults) - {"unsigned"}:
            raise _refused("sign-altered", "What is signed already does not hold.")
        if state is None:
            raise _refused("sign-not-prepared", "This file waits for no signatures.")
        if state.locked or verdict.marks:
            raise _refused("sign-locked", "The last signature closed this file.")
        self._must_be_free(state, signer, as_)
        number = [one.id for one in state.declared.signers].index(as_)
        last = len(state.missing) == 1
        if _is_pdf(content):
            return signer.fill_field(
                content,
                number,
                certifies=not state.given,
                locks=last,
                lines=lines,
                signed_at=signed_at,
            )
        return signer.countersign_workbook(content, number, signed_at)

    def _must_be_free(self, state: CommonState, signer: Signer, as_: str) -> None:
        try:
            declared = state.declared.signer(as_)
        except KeyError:
            raise _refused("sign-unknown", "This file has no place for this person.") from None
        if declared not in state.missing:
            raise _refused("sign-done", "This person has signed already.", name=declared.name)
        mine = signer.identity
        if not fits(declared, mine) or mine.fingerprint in {
            one.identity.fingerprint for one in state.given
        }:
            raise _refused(
                "sign-other-person", "This place is for somebody else.", name=declared.name
            )

    def with_time_mark(self, content: bytes, authority: "TimeStamper") -> bytes:
        """The signed PDF with a document timestamp of `authority` (pyHanko's interface, RFC 3161)
        appended. Raises TravelError "sign-altered" where what is signed does not hold,
        "sign-unfit" for a workbook.
        """
        from jury_desk.signing.common_pdf import add_time_mark

        if not _is_pdf(content):
            raise _refused("sign-unfit", "A workbook takes no timestamp.")
        verdict = self.state(content)
        if verdict.faults:
            raise _refused("sign-altered", "What is signed already does not hold.")
        return add_time_mark(content, authority, len(verdict.marks))


def _is_pdf(content: bytes) -> bool:
    return content.startswith(b"%PDF-")


def _refused(reason: str, what: str, **details: str) -> TravelError:
    return TravelError(what, "Nothing was signed.", reason=reason, **details)
