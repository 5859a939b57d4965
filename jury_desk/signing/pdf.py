"""PDF signatures: PAdES baseline B-B (ETSI EN 319 142-1) by pyHanko, with a visible stamp.

No timestamp server and no revocation data, since it is made offline: the time is the laptop's own.
The signature certifies the document and allows no change to it (DocMDP, level 1).
"""

import datetime as dt
import io
from functools import lru_cache
from typing import Any

from jury_desk.domain.ports import PdfDraft
from jury_desk.signing.cms import SignBytes, make_cms
from jury_desk.signing.stamp import stamp_page

FIELD_NAME = "jury_desk_signature"

_LONGEST_ECDSA_SIGNATURE = 72
"""Bytes of a P-256 signature in DER."""


def sign_pdf(
    draft: PdfDraft, sign: SignBytes, certificate: bytes, name: str, signed_at: dt.datetime
) -> bytes:
    """The draft with one update appended to it: the signature field, its stamp, the signature.

    `sign` signs bytes with the key of `certificate` (DER), `name` is its holder's; `signed_at`
    (aware) is the time that the signature states, to the second. The draft's own metadata stay as
    they are.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
    from pyhanko.sign.signers.cms_embedder import (
        PdfCMSEmbedder,
        SigIOSetup,
        SigMDPSetup,
        SigObjSetup,
    )
    from pyhanko.sign.signers.pdf_byterange import SignatureObject

    writer = update_class()(io.BytesIO(draft.content))
    spec = SigFieldSpec(FIELD_NAME, on_page=draft.stamp_page, box=draft.stamp_box)
    steps = PdfCMSEmbedder(new_field_spec=spec).write_cms(FIELD_NAME, writer)
    field = next(steps).get_object()

    x1, y1, x2, y2 = draft.stamp_box
    stamp = PdfFileReader(io.BytesIO(stamp_page(abs(x2 - x1), abs(y2 - y1), draft.stamp_lines)))
    field["/AP"] = appearance(writer.import_page_as_xobject(stamp))

    signature = SignatureObject(
        timestamp=signed_at.astimezone(dt.UTC).replace(microsecond=0),
        subfilter=SigSeedSubFilter.PADES,
        name=name,
        bytes_reserved=room_for(certificate),
    )
    certify = SigMDPSetup("sha256", certify=True, docmdp_perms=MDPPerm.NO_CHANGES)
    steps.send(SigObjSetup(sig_placeholder=signature, mdp_setup=certify))
    prepared, output = steps.send(SigIOSetup(md_algorithm="sha256"))
    steps.send(make_cms(sign, certificate, prepared.document_digest, None, None))
    signed: bytes = output.getvalue()
    return signed


def room_for(certificate: bytes) -> int:
    """The digits that the longest signature by this certificate takes."""
    longest = bytes(_LONGEST_ECDSA_SIGNATURE)
    return 2 * len(make_cms(lambda _: longest, certificate, bytes(32), None, None))


def appearance(form: Any) -> Any:
    """A field's appearance that is this form."""
    from pyhanko.pdf_utils import generic

    dictionary: Any = generic.DictionaryObject
    return dictionary({generic.pdf_name("/N"): form})


@lru_cache(maxsize=1)
def update_class() -> Any:
    """The writer of updates, which leaves the metadata alone."""
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    class Update(IncrementalPdfFileWriter):
        """An update that leaves the metadata alone.

        pyHanko would write the wall clock's time into them, and PDF/A asks the document's two
        copies of its dates to agree.
        """

        def _update_meta(self) -> None:
            return

    return Update
