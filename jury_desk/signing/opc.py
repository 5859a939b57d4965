"""Open Packaging Conventions (ECMA-376 part 2): content types, relationships, the names of parts.

What the standard leaves outside a signature is written here in one form only, a function of what is
signed. Who reads such a package can then demand the very bytes.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from jury_desk.signing.canonical_xml import attributes_of, element

CONTENT_TYPES = "[Content_Types].xml"
ROOT_RELATIONSHIPS = "_rels/.rels"
ORIGIN = "_xmlsignatures/origin.sigs"
ORIGIN_RELATIONSHIPS = "_xmlsignatures/_rels/origin.sigs.rels"
SIGNATURE = "_xmlsignatures/sig1.xml"
SIGNATURE_FOLDER = "_xmlsignatures/"
SIGNERS = "jury-desk/signers.json"
"""Who is to sign a package that several people sign."""

SIGNERS_TYPE = "application/json"
SIGNATURE_TYPE = "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml"

RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml"

_TYPES_NS = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONSHIPS_NS = "http://schemas.openxmlformats.org/package/2006/relationships"
_SIGNATURE_KIND = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/"
_DIGSIG_TYPE = "application/vnd.openxmlformats-package.digital-signature-"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_LARGEST_XML = 4 * 1024 * 1024
_ALWAYS = {"rels": RELATIONSHIPS_TYPE, "xml": "application/xml", "sigs": f"{_DIGSIG_TYPE}origin"}


@dataclass(frozen=True, order=True)
class Relationship:
    """A relationship; sorted by its id, as the standard's transform sorts."""

    id: str
    target: str
    mode: str
    kind: str


ORIGIN_RELATIONSHIP = Relationship(
    "rIdSignatureOrigin", ORIGIN, "Internal", f"{_SIGNATURE_KIND}origin"
)
"""What the signature adds to the package's own relationships."""

SIGNERS_RELATIONSHIP = Relationship("rIdSigners", SIGNERS, "Internal", "urn:jury-desk:signers")
"""What leads to the list of who is to sign."""


def signature_part(number: int) -> str:
    """The name of a signature's part, from 1."""
    return f"{SIGNATURE_FOLDER}sig{number}.xml"


def parse_xml(raw: bytes) -> Any:
    """The root of an untrusted document, by lxml. Raises ValueError: not XML, or with a DTD.

    Only UTF-8 is read, as every part here is written: another encoding could hide a DTD.
    """
    from lxml import etree

    if len(raw) > _LARGEST_XML or b"<!" in raw.replace(b"<!--", b""):
        raise ValueError("too large, or a document type")
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        return etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, LookupError):
        raise ValueError("not XML") from None


def is_relationships(part: str) -> bool:
    """Whether a part holds relationships."""
    return part.endswith(".rels") and (part.startswith("_rels/") or "/_rels/" in part)


def read_relationships(raw: bytes) -> tuple[Relationship, ...]:
    """A part's relationships by id. Raises ValueError: not such a part, an id twice."""
    root = parse_xml(raw)
    if root.tag != f"{{{_RELATIONSHIPS_NS}}}Relationships":
        raise ValueError("not relationships")
    found = {
        item.get("Id"): Relationship(
            item.get("Id"), item.get("Target"), item.get("TargetMode", "Internal"), item.get("Type")
        )
        for item in root
    }
    if len(found) != len(root) or None in found:
        raise ValueError("an id twice")
    return tuple(found[name] for name in sorted(found))


def transformed(relationships: Iterable[Relationship]) -> bytes:
    """What the Relationship Transform and C14N make of these relationships."""
    lines = [
        element(
            "Relationship", Id=item.id, Target=item.target, TargetMode=item.mode, Type=item.kind
        )
        for item in sorted(relationships)
    ]
    return element("Relationships", *lines, xmlns=_RELATIONSHIPS_NS).encode()


def relationships_part(relationships: Iterable[Relationship]) -> bytes:
    """The one form in which relationships are written."""
    return _DECLARATION.encode() + transformed(relationships)


def origin_relationships(signatures: int = 1) -> bytes:
    """The part that leads from the signatures' origin to each of them."""
    kind = f"{_SIGNATURE_KIND}signature"
    return relationships_part(
        Relationship(f"rId{number}", f"sig{number}.xml", "Internal", kind)
        for number in range(1, signatures + 1)
    )


def read_content_types(raw: bytes, parts: Iterable[str]) -> dict[str, str]:
    """The content type of each part. Raises ValueError where a part has none."""
    root = parse_xml(raw)
    defaults, overrides = {}, {}
    for item in root:
        if item.tag == f"{{{_TYPES_NS}}}Default":
            defaults[item.get("Extension", "").lower()] = item.get("ContentType")
        elif item.tag == f"{{{_TYPES_NS}}}Override":
            overrides[item.get("PartName", "").lower()] = item.get("ContentType")
    found = {}
    for part in parts:
        kind = overrides.get(f"/{part}".lower()) or defaults.get(_extension(part))
        if not kind:
            raise ValueError("a part without content type")
        found[part] = kind
    return found


def content_types_part(types: Mapping[str, str], signatures: int = 1) -> bytes:
    """The one form of `[Content_Types].xml` for a package whose parts have these types, with that
    many signatures.
    """
    by_extension: dict[str, set[str]] = {}
    for part, kind in types.items():
        by_extension.setdefault(_extension(part), set()).add(kind)
    defaults = {name: min(kinds) for name, kinds in by_extension.items() if len(kinds) == 1}
    defaults |= _ALWAYS
    overrides = {f"/{signature_part(n)}": SIGNATURE_TYPE for n in range(1, signatures + 1)}
    for part, kind in types.items():
        if defaults.get(_extension(part)) != kind:
            overrides[f"/{part}"] = kind
    lines = [
        f"<Default{attributes_of(ContentType=kind, Extension=name)}/>"
        for name, kind in sorted(defaults.items())
    ]
    lines += [
        f"<Override{attributes_of(ContentType=kind, PartName=name)}/>"
        for name, kind in sorted(overrides.items())
    ]
    return f'{_DECLARATION}<Types xmlns="{_TYPES_NS}">{"".join(lines)}</Types>'.encode()


def _extension(part: str) -> str:
    return part.rpartition("/")[2].rpartition(".")[2].lower()
