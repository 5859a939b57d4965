"""The hands of someone who alters a signed PDF."""

import io
import re
from collections.abc import Callable
from typing import Any

from pyhanko.pdf_utils import generic as pyhanko_generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from jury_desk.domain.ports import SignatureVerdict
from jury_desk.errors import UnreadableFileError
from jury_desk.signing.verify import Verifier
from tests.signing.samples import signed_pdf

generic: Any = pyhanko_generic  # its classes have no types


def verdict_of(content: bytes) -> SignatureVerdict:
    return Verifier().pdf(content)


def range_of(content: bytes) -> tuple[int, int]:
    """Where the signature's value starts and ends."""
    found = re.findall(rb"/ByteRange \[0 (\d+) (\d+) \d+\]", content)
    return int(found[-1][0]), int(found[-1][1])


def assert_never_intact(content: bytes) -> None:
    try:
        verdict = verdict_of(content)
    except UnreadableFileError:
        return
    assert verdict.faults


def updated(change: Callable[[Any], None], content: bytes | None = None) -> bytes:
    writer: Any = IncrementalPdfFileWriter(io.BytesIO(content or signed_pdf()))
    change(writer)
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def overwrite_page(writer: Any) -> None:
    stream = writer.add_object(generic.StreamObject(stream_data=b"0 0 500 500 re f"))
    writer.add_stream_to_page(1, stream)


def drop_form(writer: Any) -> None:
    del writer.root["/AcroForm"]
    del writer.root["/Perms"]
    writer.update_root()
