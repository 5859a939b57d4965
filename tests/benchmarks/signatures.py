"""How long signing takes, beside the bare libraries on the same bytes.

One line per figure: the ratio, then the medians. Bare pyHanko signs with an invisible field, and
with its own text stamp; the bare XML-DSig is built by lxml, digested by hashlib, packed by zipfile.
"""

import base64
import datetime as dt
import hashlib
import io
import zipfile
from collections.abc import Callable
from typing import Any

from jury_desk.documents.score_pdf import score_pdf
from jury_desk.documents.workbook import score_workbook
from jury_desk.domain.ports import PdfDraft
from jury_desk.domain.sealing import SealedSheet
from jury_desk.signing.keys import KeyMaker, Signer
from jury_desk.signing.verify import Verifier
from tests.benchmarks.figures import alone, compare, machine
from tests.documents import samples

NOW = dt.datetime(2025, 6, 12, 9, 30, tzinfo=dt.UTC)
DSIG = "http://www.w3.org/2000/09/xmldsig#"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
C14N = "http://www.w3.org/TR/2001/REC-xml-c14n-20010315"


def main(rounds: int = 40) -> None:
    """Print the figures."""
    sheet, draft = three_pages()
    book = score_workbook(sheet)
    signer = KeyMaker().open(KeyMaker().create("J1", "Anne Juré", bytes(32), NOW), bytes(32))
    print(machine("pyHanko", "cryptography", "lxml", "reportlab"))
    print(f"PDF of {draft.stamp_page + 1} pages, {len(draft.content)} bytes; workbook {len(book)}")

    def ours() -> bytes:
        return signer.sign_pdf(draft, NOW)

    compare("signed PDF / bare pyHanko", ours, bare_pdf(signer, draft, None), rounds)
    stamp = "Signed by %(signer)s\n%(ts)s"
    compare("signed PDF / pyHanko, its stamp", ours, bare_pdf(signer, draft, stamp), rounds)
    compare(
        "signed workbook / bare XML-DSig",
        lambda: signer.sign_workbook(book, NOW),
        lambda: bare_workbook(signer, book),
        rounds,
    )
    signed, signed_book = ours(), signer.sign_workbook(book, NOW)
    alone("verify PDF", lambda: Verifier().pdf(signed), rounds)
    alone("verify workbook", lambda: Verifier().workbook(signed_book), rounds)
    alone("seal's envelope", lambda: signer.envelope(bytes(800), NOW), rounds)


def three_pages() -> tuple[SealedSheet, PdfDraft]:
    """A made-up sheet that prints on three pages."""
    for criteria in range(8, 60, 2):
        sheet = samples.sheet(criteria)
        draft = score_pdf(sheet)
        if draft.stamp_page == 2:
            return sheet, draft
    raise SystemExit("no sheet prints on three pages")


def bare_pdf(signer: Signer, draft: PdfDraft, stamp: str | None) -> Callable[[], bytes]:
    """pyHanko's own way, as its manual says it: PAdES, certified, no change allowed."""
    from asn1crypto import keys, x509
    from cryptography.hazmat.primitives.serialization import (
        Encoding,
        NoEncryption,
        PrivateFormat,
    )
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.sign import fields, signers
    from pyhanko.stamp import TextStampStyle
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    plain = signer._private_key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    store: Any = SimpleCertificateStore
    made: Any = signers.SimpleSigner(
        signing_cert=x509.Certificate.load(signer._certificate),
        signing_key=keys.PrivateKeyInfo.load(plain),
        cert_registry=store(),
    )
    about = signers.PdfSignatureMetadata(
        field_name="s",
        md_algorithm="sha256",
        subfilter=fields.SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=fields.MDPPerm.NO_CHANGES,
    )
    box = draft.stamp_box if stamp else None
    spec = fields.SigFieldSpec("s", on_page=draft.stamp_page, box=box)
    style = TextStampStyle(stamp_text=stamp) if stamp else None

    def act() -> bytes:
        writer = IncrementalPdfFileWriter(io.BytesIO(draft.content))
        worker = signers.PdfSigner(about, made, stamp_style=style, new_field_spec=spec)
        signed: bytes = worker.sign_pdf(writer).getvalue()
        return signed

    return act


def bare_workbook(signer: Signer, book: bytes) -> bytes:
    """The least that a spreadsheet would call signed: digests, one Manifest, one signature."""
    from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
    from lxml import etree

    with zipfile.ZipFile(io.BytesIO(book)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    root = etree.Element("Signature", {"xmlns": DSIG})
    info = etree.SubElement(root, "SignedInfo")
    held = etree.SubElement(root, "Object", Id="idPackageObject")
    manifest = etree.SubElement(held, "Manifest")
    for name, content in parts.items():
        if name.endswith(".rels"):
            content = etree.tostring(etree.fromstring(content), method="c14n")
        _reference(manifest, f"/{name}", content)
    etree.SubElement(info, "CanonicalizationMethod", Algorithm=C14N)
    _reference(info, "#idPackageObject", _canonical(held))
    r, s = decode_dss_signature(signer._sign(_canonical(info)))
    value = etree.SubElement(root, "SignatureValue")
    value.text = base64.b64encode(r.to_bytes(32, "big") + s.to_bytes(32, "big")).decode()
    key = etree.SubElement(root, "X509Certificate")
    key.text = base64.b64encode(signer._certificate).decode()
    parts["_xmlsignatures/origin.sigs"] = b""
    parts["_xmlsignatures/sig1.xml"] = etree.tostring(root)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return target.getvalue()


def _reference(parent: Any, uri: str, content: bytes) -> None:
    from lxml import etree

    reference = etree.SubElement(parent, "Reference", URI=uri)
    etree.SubElement(reference, "DigestMethod", Algorithm=SHA256)
    digest = etree.SubElement(reference, "DigestValue")
    digest.text = base64.b64encode(hashlib.sha256(content).digest()).decode()


def _canonical(element: Any) -> bytes:
    from lxml import etree

    return etree.tostring(etree.fromstring(etree.tostring(element)), method="c14n")


if __name__ == "__main__":
    main()
