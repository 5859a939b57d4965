"""What makes a reportlab document a PDF/A-3b with the sealed record attached.

Written while the document is made, in its own catalogue: opening it again in another library would
cost as much as writing it (ISO 19005-3 for the rules; `pikepdf.pdfa` checks them in the tests).
"""

import datetime as dt
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from jury_desk.documents.icc import srgb_profile

ATTACHMENT = "sealed-sheet.json"
CODE_ATTACHMENT = "paper-code.bin"


@dataclass(frozen=True)
class Attached:
    """A file in the file; `mime` is written as a PDF name."""

    name: str
    mime: str
    description: str
    content: bytes


def sealed_record(content: bytes, description: str) -> Attached:
    """The sealed bytes as they are attached."""
    return Attached(ATTACHMENT, "/application#2Fjson", description, content)


def code_payload(content: bytes, description: str) -> Attached:
    """What the code on the signature page holds, as it is attached."""
    return Attached(CODE_ATTACHMENT, "/application#2Foctet-stream", description, content)


def make_archive(
    document: Any,
    *,
    title: str,
    producer: str,
    identity: str,
    moment: dt.datetime,
    attachments: Sequence[Attached] = (),
) -> None:
    """Give a reportlab PDFDocument its metadata, colour profile and attachments.

    `identity` is a hexadecimal digest that becomes the file's id; `moment` is written as the dates.
    """
    utc = moment.astimezone(dt.UTC)
    stamp = document._timeStamp
    stamp.t, stamp.YMDhms = utc.timestamp(), tuple(utc.timetuple())[:6]
    info = document.info
    info.title, info.producer, info.creator = title, producer, producer
    info.author = info.subject = ""
    key = hashlib.sha256(identity.encode()).hexdigest()[:32]
    document._ID = f"\n[<{key}><{key}>]\n".encode()
    catalogue = document.Catalog
    catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "AF", "OutputIntents"]
    catalogue.__Refs__ = catalogue.__NoDefault__
    if attachments:
        _attach(document, attachments, utc)
    _intend(document)
    _describe(document, title, producer, utc)


def finish_pages(document: Any) -> None:
    """Leave out what reportlab writes of pages besides: empty transitions, which PDF/A does not
    know (6.4.1), and a second packing as text, a quarter longer and slow to read.
    """
    from reportlab.pdfbase.pdfdoc import PDFStream, PDFZCompress

    for page in document.Pages.pages:
        page.Trans = None
        if page.stream:
            page.Contents = PDFStream(content=page.stream, filters=[PDFZCompress])


def _attach(document: Any, attachments: Sequence[Attached], utc: dt.datetime) -> None:
    from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFString

    # ISO 32000-1, 7.9.6: a name tree's names stand in order.
    specs = {one.name: _file_spec(document, one, utc) for one in attachments}
    entries = [part for name in sorted(specs) for part in (PDFString(name), specs[name])]
    names = PDFDictionary({"Names": PDFArray(entries)})
    document.Catalog.Names = PDFDictionary({"EmbeddedFiles": names})
    document.Catalog.AF = PDFArray([specs[name] for name in sorted(specs)])


def _file_spec(document: Any, attached: Attached, utc: dt.datetime) -> Any:
    from reportlab.pdfbase.pdfdoc import (
        PDFDictionary,
        PDFName,
        PDFStream,
        PDFString,
        PDFZCompress,
    )

    date = PDFString(f"D:{utc:%Y%m%d%H%M%S}+00'00'")
    size = len(attached.content)
    stream = PDFStream(
        PDFDictionary(
            {
                "Type": PDFName("EmbeddedFile"),
                "Subtype": attached.mime,
                "Params": PDFDictionary({"Size": size, "ModDate": date}),
            }
        ),
        attached.content,
        filters=[PDFZCompress],
    )
    reference = document.Reference(stream, f"stream of {attached.name}")
    file_spec = PDFDictionary(
        {
            "Type": PDFName("Filespec"),
            "F": PDFString(attached.name),
            "UF": PDFString(attached.name),
            "Desc": PDFString(attached.description),
            "AFRelationship": PDFName("Data"),
            "EF": PDFDictionary({"F": reference, "UF": reference}),
        }
    )
    return document.Reference(file_spec, f"file {attached.name}")


def _intend(document: Any) -> None:
    from reportlab.pdfbase.pdfdoc import (
        PDFArray,
        PDFDictionary,
        PDFName,
        PDFStream,
        PDFString,
        PDFZCompress,
    )

    profile = PDFStream(PDFDictionary({"N": 3}), srgb_profile(), filters=[PDFZCompress])
    intent = PDFDictionary(
        {
            "Type": PDFName("OutputIntent"),
            "S": PDFName("GTS_PDFA1"),
            "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
            "Info": PDFString("sRGB IEC61966-2.1"),
            "DestOutputProfile": document.Reference(profile, "srgb_profile"),
        }
    )
    document.Catalog.OutputIntents = PDFArray([intent])


def _describe(document: Any, title: str, producer: str, utc: dt.datetime) -> None:
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFName, PDFStream

    packet = _XMP.format(
        title=escape(title), producer=escape(producer), date=f"{utc:%Y-%m-%dT%H:%M:%S}+00:00"
    )
    dictionary = PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")})
    document.Catalog.Metadata = PDFStream(dictionary, packet.encode(), filters=[])


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/">
   <pdfaid:part>3</pdfaid:part>
   <pdfaid:conformance>B</pdfaid:conformance>
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <pdf:Producer>{producer}</pdf:Producer>
   <xmp:CreatorTool>{producer}</xmp:CreatorTool>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
