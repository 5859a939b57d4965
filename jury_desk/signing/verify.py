"""Reading signatures (ports.Verifier)."""

import hashlib

from jury_desk.domain.ports import SignatureVerdict
from jury_desk.errors import UnreadableFileError

_LARGEST_ENVELOPE = 1024 * 1024
"""Bytes; the envelope of a seal has 2 kB."""


class Verifier:
    """Reads the signatures of envelopes, PDFs and workbooks; never trusts a file.

    A verdict without faults means: unchanged since the holder of the fingerprint signed. Whose the
    fingerprint is, the verdict cannot know: whoever re-signs a changed file comes out under another
    fingerprint, also with the same name. Compare it with the sealed record's and with known ones.
    """

    def envelope(self, envelope: bytes, content: bytes) -> SignatureVerdict:
        """Whether the CMS (DER) holds exactly `content`, rightly signed.

        "signature-broken" for a signature that does not hold or is not of our kind, "part-changed"
        for one that holds over another content. Raises UnreadableFileError beyond 1 MB.
        """
        from jury_desk.signing.broken import BrokenSignatureError
        from jury_desk.signing.certificates import identity_of
        from jury_desk.signing.cms import read_cms

        if len(envelope) > _LARGEST_ENVELOPE:
            raise UnreadableFileError(
                "The envelope of this seal is far too large.",
                "Ask whoever sent it for a whole copy.",
            )
        try:
            read = read_cms(envelope)
            signer = identity_of(read.certificate)
        except BrokenSignatureError:
            return SignatureVerdict(None, None, ("signature-broken",))
        if read.content is None:
            return SignatureVerdict(signer, read.signed_at, ("signature-broken",))
        same = read.content == content
        same &= hashlib.sha256(content).digest() == read.message_digest
        return SignatureVerdict(signer, read.signed_at, () if same else ("part-changed",))

    def pdf(self, content: bytes) -> SignatureVerdict:
        """Whether the PDF is signed, whole, and unchanged since (see pdf_reading.read_pdf)."""
        from jury_desk.signing.pdf_reading import read_pdf

        return read_pdf(content)

    def workbook(self, content: bytes) -> SignatureVerdict:
        """Whether the package is signed and unchanged (see workbook_reading.read_workbook)."""
        from jury_desk.signing.workbook_reading import read_workbook

        return read_workbook(content)
