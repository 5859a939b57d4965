"""Word documents: paragraphs, lists and tables in the order in which they are printed.

Each part is checked before python-docx opens it; macros, pictures and links never reach it.
"""

import io
import zipfile
from typing import Any

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from lxml import etree

from jury_desk.domain.source import Page, Remark, SourceDocument
from jury_desk.frameworks.bounds import Package, parsed_xml, refuse_entities
from jury_desk.frameworks.readers.common import Cancelled, Progress, source_document
from jury_desk.frameworks.readers.docx_body import Body
from jury_desk.frameworks.readers.docx_styles import Numbering, Styles
from jury_desk.frameworks.readers.opc import links_of, main_part
from jury_desk.frameworks.refusals import damaged

_OURS = (
    ("styles", RELATIONSHIP_TYPE.STYLES, CONTENT_TYPE.WML_STYLES),
    ("numbering", RELATIONSHIP_TYPE.NUMBERING, CONTENT_TYPE.WML_NUMBERING),
)
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
_BESIDE = {"header": "w:hdr", "footer": "w:ftr", "footnotes": "w:footnote", "endnotes": "w:endnote",
           "comments": "w:comment"}  # fmt: skip
_LEFT_OUT = 300
"""Characters of what is left out that a remark repeats."""


def read_docx(
    content: bytes, name: str, progress: Progress, cancelled: Cancelled
) -> SourceDocument:
    """A Word document as one page. What was inserted is read, what was deleted is not; hidden text,
    headers, footers, notes and comments are told of. Raises FrameworkError.
    """
    package = Package(content)
    main = main_part(package, "word/document.xml")
    remarks = list(_macros(package))
    document = _opened(package, main)
    numbering = None
    if any(link.reltype == RELATIONSHIP_TYPE.NUMBERING for link in document.part.rels.values()):
        numbering = document.part.numbering_part.element
    body = Body(Styles(document.styles.element), Numbering.of(numbering), progress, cancelled)
    body.read(document.element.body)
    remarks += body.remarks
    remarks += _beside(package, main)
    return source_document(
        name, "docx", content, [Page(number=1, blocks=tuple(body.blocks))], remarks
    )


def _opened(package: Package, main: str) -> Any:
    """The document with its styles and lists, and nothing else of the file."""
    kinds = {kind.rpartition("/")[2]: target for kind, target in links_of(package, main).values()}
    types = [f'<Override PartName="/{main}" ContentType="{CONTENT_TYPE.WML_DOCUMENT_MAIN}"/>']
    links, parts = [], {main: _transitional(package.part(main))}
    for kind, relation, content_type in _OURS:
        target = kinds.get(kind)
        if target is None or target not in package.names:
            continue
        parts[target] = _transitional(package.part(target))
        types.append(f'<Override PartName="/{target}" ContentType="{content_type}"/>')
        links.append(f'<Relationship Id="{kind}" Type="{relation}" Target="/{target}"/>')
    folder, _, last = main.rpartition("/")
    of_main = f"{folder}/_rels/{last}.rels" if folder else f"_rels/{last}.rels"
    start = (
        f'<Relationship Id="document" Type="{RELATIONSHIP_TYPE.OFFICE_DOCUMENT}" Target="{main}"/>'
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("[Content_Types].xml", _types(types))
        made.writestr("_rels/.rels", _relationships([start]))
        made.writestr(of_main, _relationships(links))
        for name, content in parts.items():
            made.writestr(name, content)
    try:
        document = docx.Document(packed)
        if document.element.body is None:
            raise damaged()
    except (etree.XMLSyntaxError, KeyError, ValueError, AttributeError, TypeError):
        for content in parts.values():
            parsed_xml(content)  # says what is the matter, where it is the XML
        raise damaged() from None
    return document


def _transitional(content: bytes) -> bytes:
    """A part in the namespaces that every Office reader knows."""
    refuse_entities(content)
    for strict, usual in _STRICT:
        content = content.replace(strict, usual)
    return content


def _types(overrides: list[str]) -> str:
    return (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f"{''.join(overrides)}</Types>"
    )


def _relationships(links: list[str]) -> str:
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<Relationships xmlns="{space}">{"".join(links)}</Relationships>'


def _macros(package: Package) -> tuple[Remark, ...]:
    if any(name.casefold().endswith("vbaproject.bin") for name in package.names):
        return (Remark(kind="macros"),)
    return ()


def _beside(package: Package, main: str) -> list[Remark]:
    """Remarks on what stands beside the text: headers, footers, notes, comments."""
    said: dict[tuple[str, str], None] = {}
    for kind, target in links_of(package, main).values():
        what = kind.rpartition("/")[2]
        if what not in _BESIDE or target not in package.names:
            continue
        root = parsed_xml(_transitional(package.part(target)))
        for part in root.iter(qn(_BESIDE[what])):
            if part.get(qn("w:type")) in ("separator", "continuationSeparator"):
                continue
            words = " ".join(" ".join(item.text or "" for item in part.iter(qn("w:t"))).split())
            if words:
                said[what, words[:_LEFT_OUT]] = None
    return [
        Remark(kind="left-out", page=1, details={"what": what, "text": words})
        for what, words in said
    ]
