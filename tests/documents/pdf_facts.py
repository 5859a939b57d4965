"""What is on the pages of a PDF, read by pikepdf."""

import io
from typing import Any

import pikepdf

from jury_desk.documents.pdf_text import page_text


def pages_of(content: bytes) -> list[str]:
    """The text of each page, without white space."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        return [page_text(page.obj) for page in pdf.pages]


def squeezed(text: str) -> str:
    """A text without white space, as `pages_of` gives it."""
    return "".join(text.split())


def edited(content: bytes, edit: Any) -> bytes:
    """The PDF after `edit(pdf)`, written anew."""
    target = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as pdf:
        edit(pdf)
        pdf.save(target)
    return target.getvalue()
