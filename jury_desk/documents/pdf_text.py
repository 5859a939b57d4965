"""The words of a page that reportlab wrote, in the order in which they were drawn."""

import re
from typing import Any

_PAIR = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4,5})>")


def page_text(page: Any) -> str:
    """The text of a page without white space; signs of fonts without a Unicode map as "?".

    `page` is a pikepdf page dictionary.
    """
    import pikepdf

    fonts = {
        str(name): _unicode_map(font)
        for name, font in page.get("/Resources", {}).get("/Font", {}).items()
    }
    found: list[str] = []
    current: dict[int, str] = {}
    _demand_plain_packing(page.get("/Contents"))
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name == "Tf":
            current = fonts.get(str(operands[0]), {})
        elif name in ("Tj", "'", '"'):
            found += _read(operands[-1], current)
        elif name == "TJ":
            for piece in operands[0]:
                if isinstance(piece, pikepdf.String):
                    found += _read(piece, current)
    return "".join("".join(found).split())


def _demand_plain_packing(content: Any) -> None:
    """Raise ValueError for a stream packed as none of ours is: unpacking such a one has no bounds.

    `content` is a stream, an array of them, or None.
    """
    import pikepdf

    for stream in content if isinstance(content, pikepdf.Array) else [content]:
        packing = stream.stream_dict.get("/Filter", ()) if stream is not None else ()
        steps = packing if isinstance(packing, pikepdf.Array | tuple) else (packing,)
        if not {str(step) for step in steps} <= {"/ASCII85Decode", "/FlateDecode"}:
            raise ValueError("another packing")


def _read(text: Any, current: dict[int, str]) -> list[str]:
    return [current.get(code, "?") for code in bytes(text)]


def _unicode_map(font: Any) -> dict[int, str]:
    mapping = font.get("/ToUnicode")
    if mapping is None:
        return {}
    _demand_plain_packing(mapping)
    return {
        int(code, 16): chr(int(value, 16))
        for code, value in _PAIR.findall(mapping.read_bytes())
        if int(value, 16) <= 0x10FFFF
    }
