"""Candidates' documents made for the tests."""

import io
from pathlib import Path

import pikepdf

A4 = (595, 842)


def pdf(path: Path, *sizes: tuple[float, float]) -> Path:
    """A PDF whose pages, white but for one black square in the upper left corner, have these sizes
    in points.
    """
    with pikepdf.new() as made:
        for width, height in sizes:
            page = made.add_blank_page(page_size=(width, height))
            square = f"0 g 0 {height - height / 4} {width / 4} {height / 4} re f".encode()
            page.contents_add(square)
        made.save(path)
    return path


def locked(path: Path) -> Path:
    """A PDF that asks for a password."""
    with pikepdf.new() as made:
        made.add_blank_page(page_size=A4)
        made.save(path, encryption=pikepdf.Encryption(owner="o", user="u"))
    return path


def torn(path: Path) -> Path:
    """A PDF of which only the beginning was copied."""
    whole = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page(page_size=A4)
        made.save(whole)
    path.write_bytes(whole.getvalue()[: len(whole.getvalue()) // 3])
    return path
