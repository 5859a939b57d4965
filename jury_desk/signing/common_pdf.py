"""A PDF that several people sign: their fields are prepared, and filled one after another.

The first signature certifies the document and allows the forms to be filled (DocMDP, level 2); the
last one locks all fields and allows nothing more (FieldMDP, level 1). Each is an update appended to
the file. Later timestamps are such updates too: what is there stays to the byte.
"""

import datetime as dt
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from jury_desk.domain.travel.common import SignaturePlace, SignerList
from jury_desk.signing.broken import PARSE_ERRORS
from jury_desk.signing.cms import SignBytes, make_cms
from jury_desk.signing.pdf import appearance, room_for, update_class
from jury_desk.signing.signature_page import HEIGHT, PER_PAGE, WIDTH, page_places, signature_page
from jury_desk.signing.signers import field_name, list_bytes
from jury_desk.signing.stamp import stamp_page

if TYPE_CHECKING:
    from pyhanko.sign.timestamps import TimeStamper

PIECE = "/JuryDesk"
"""Under what the page-piece dictionary of the catalogue keeps the list of signers (ISO 32000-1,
14.5).
"""


def prepare_pdf(
    content: bytes,
    signers: SignerList,
    title: str,
    places: Sequence[SignaturePlace],
    moment: dt.datetime,
) -> bytes:
    """The PDF with a field for each signer, in an update appended to it.

    `places` tells where each one's stamp goes; empty, a page headed `title` is appended for them.
    `moment` (aware) is the time of the change. Raises ValueError for what cannot be prepared: not a
    PDF, signed already, with fields of its own, too few places.
    """
    from pyhanko.pdf_utils import generic
    from pyhanko.sign.fields import SigFieldSpec, append_signature_field, ensure_sig_flags

    writer = _writer(content)
    root = writer.root
    if any(name in root for name in ("/AcroForm", "/Perms", "/PieceInfo")):
        raise ValueError("signed already, or with fields of its own")
    if places and len(places) != len(signers.signers):
        raise ValueError("not a place for each")
    if not places:
        places = _append_pages(writer, signers, title)
    for number, (signer, place) in enumerate(zip(signers.signers, places, strict=True)):
        spec: Any = SigFieldSpec(
            field_name(number),
            on_page=place.page,
            box=place.box,
            readable_field_name=signer.name,
            empty_field_appearance=False,
        )
        append_signature_field(writer, spec)
    ensure_sig_flags(writer)
    dictionary: Any = generic.DictionaryObject
    stream: Any = generic.StreamObject
    said = writer.add_object(stream(stream_data=list_bytes(signers)))
    name = generic.pdf_name
    written = dictionary({name("/LastModified"): generic.pdf_date(moment), name("/Private"): said})
    root[name("/PieceInfo")] = dictionary({name(PIECE): written})
    writer.update_root()
    return _written(writer)


def sign_field(
    content: bytes,
    number: int,
    *,
    certifies: bool,
    locks: bool,
    lines: tuple[str, ...],
    sign: SignBytes,
    certificate: bytes,
    name: str,
    signed_at: dt.datetime,
) -> bytes:
    """The prepared PDF with the field of that number (from 0) filled by one update.

    `certifies` the first signature, `locks` the last. The others are as `pdf.sign_pdf` has them;
    `lines` is the text of the stamp. Raises ValueError where there is no such field.
    """
    from pyhanko.pdf_utils.reader import PdfFileReader
    from pyhanko.sign.fields import FieldMDPAction, FieldMDPSpec, MDPPerm, SigSeedSubFilter
    from pyhanko.sign.signers.cms_embedder import (
        PdfCMSEmbedder,
        SigIOSetup,
        SigMDPSetup,
        SigObjSetup,
    )
    from pyhanko.sign.signers.pdf_byterange import SignatureObject

    writer = _writer(content)
    steps = PdfCMSEmbedder().write_cms(field_name(number), writer, existing_fields_only=True)
    field: Any = next(steps).get_object()
    x1, y1, x2, y2 = (float(edge) for edge in field["/Rect"])
    drawn = stamp_page(abs(x2 - x1), abs(y2 - y1), lines, _tag(b"STAM", number))
    field["/AP"] = appearance(writer.import_page_as_xobject(PdfFileReader(io.BytesIO(drawn))))
    signature = SignatureObject(
        timestamp=signed_at.astimezone(dt.UTC).replace(microsecond=0),
        subfilter=SigSeedSubFilter.PADES,
        name=name,
        bytes_reserved=room_for(certificate),
    )
    allowed = MDPPerm.NO_CHANGES if locks else MDPPerm.FILL_FORMS
    setup = SigMDPSetup(
        "sha256",
        certify=certifies,
        field_lock=FieldMDPSpec(FieldMDPAction.ALL) if locks else None,
        docmdp_perms=allowed if certifies or locks else None,
    )
    steps.send(SigObjSetup(sig_placeholder=signature, mdp_setup=setup))
    prepared, output = steps.send(SigIOSetup(md_algorithm="sha256"))
    steps.send(make_cms(sign, certificate, prepared.document_digest, None, None))
    signed: bytes = output.getvalue()
    return signed


def add_time_mark(content: bytes, authority: "TimeStamper", number: int) -> bytes:
    """The PDF with a document timestamp (ETSI EN 319 142-1, RFC 3161) appended: nothing before it
    changes. `number` counts the file's timestamps from 0; `authority` is asked for the time.
    """
    from pyhanko.sign.signers.pdf_signer import PdfTimeStamper

    worker = PdfTimeStamper(authority, field_name=mark_name(number))
    marked: bytes = worker.timestamp_pdf(_writer(content), "sha256").getvalue()
    return marked


def mark_name(number: int) -> str:
    """The field of a timestamp, from 0."""
    return f"jury_desk_time_{number + 1}"


def _writer(content: bytes) -> Any:
    from pyhanko.pdf_utils.misc import PdfError

    try:
        writer = update_class()(io.BytesIO(content))
        if "/Encrypt" in writer.prev.trailer:
            raise ValueError("under a password")
        _ = writer.root["/Pages"]["/Count"]
    except (PdfError, *PARSE_ERRORS):
        raise ValueError("not a PDF that can be signed") from None
    return writer


def _append_pages(writer: Any, signers: SignerList, title: str) -> tuple[SignaturePlace, ...]:
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.reader import PdfFileReader

    dictionary: Any = generic.DictionaryObject
    stream: Any = generic.StreamObject
    whole: Any = generic.NumberObject
    name = generic.pdf_name
    names = tuple(one.name for one in signers.signers)
    first = int(writer.root["/Pages"]["/Count"])
    for number, start in enumerate(range(0, len(names), PER_PAGE)):
        drawn = signature_page(title, names[start : start + PER_PAGE], _tag(b"SIGN", number))
        form = writer.import_page_as_xobject(PdfFileReader(io.BytesIO(drawn)))
        forms = dictionary({name("/Signatures"): form})
        page = {
            name("/Type"): name("/Page"),
            name("/MediaBox"): generic.ArrayObject(map(whole, (0, 0, int(WIDTH), int(HEIGHT)))),
            name("/Resources"): dictionary({name("/XObject"): forms}),
            name("/Contents"): writer.add_object(stream(stream_data=b"/Signatures Do")),
        }
        writer.insert_page(dictionary(page))
    return page_places(first, len(names))


def _written(writer: Any) -> bytes:
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def _tag(kind: bytes, number: int) -> bytes:
    """Six capitals: four of the kind, two of the number (see `stamp.stamp_page`)."""
    return kind + bytes(65 + place for place in divmod(number, 26))
