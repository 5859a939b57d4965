"""The sRGB colour profile of PDF/A's output intent, made here: a dozen numbers of IEC 61966-2-1."""

import struct
from functools import lru_cache

_PCS_WHITE = (0.9642, 1.0, 0.8249)
"""D50, the white of the profile connection space (ICC.1:2010, 7.2.16)."""

_PRIMARIES = (
    ("rXYZ", (0.43607, 0.22249, 0.01392)),
    ("gXYZ", (0.38515, 0.71687, 0.09708)),
    ("bXYZ", (0.14307, 0.06061, 0.71410)),
)
"""sRGB's primaries adapted to D50 (Bradford)."""

_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
"""Parametric curve of type 3: gamma, a, b, c, d (ICC.1:2010, 10.16)."""


@lru_cache(maxsize=1)
def srgb_profile() -> bytes:
    """A display profile, ICC version 2 form of header with matrix and tone curves."""
    curve = _tone_curve()
    tags: list[tuple[str, bytes]] = [
        ("desc", _description("sRGB")),
        ("cprt", b"text\0\0\0\0" + b"No copyright, use freely\0"),
        ("wtpt", _xyz(_PCS_WHITE)),
        *((name, _xyz(value)) for name, value in _PRIMARIES),
        ("rTRC", curve),
    ]
    return _assembled(tags)


def _assembled(tags: list[tuple[str, bytes]]) -> bytes:
    names = [*(name for name, _ in tags), "gTRC", "bTRC"]
    offset = 128 + 4 + 12 * len(names)
    places: dict[str, tuple[int, int]] = {}
    body = b""
    for name, data in tags:
        places[name] = (offset + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    places["gTRC"] = places["bTRC"] = places["rTRC"]
    table = struct.pack(">I", len(names)) + b"".join(
        struct.pack(">4sII", name.encode(), *places[name]) for name in names
    )
    return _header(128 + len(table) + len(body)) + table + body


def _header(size: int) -> bytes:
    made = struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    head = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    head += made + b"acsp" + bytes(28)
    return (head + _fixed(*_PCS_WHITE)).ljust(128, b"\0")


def _tone_curve() -> bytes:
    """The curve as a table: version 2 profiles have no parametric one."""
    gamma, a, b, c, d = _CURVE
    count = 1024
    values = []
    for at in range(count):
        x = at / (count - 1)
        values.append(round(((a * x + b) ** gamma if x >= d else c * x) * 65535))
    return b"curv\0\0\0\0" + struct.pack(f">I{count}H", count, *values)


def _description(text: str) -> bytes:
    ascii_text = text.encode() + b"\0"
    return (
        b"desc\0\0\0\0"
        + struct.pack(">I", len(ascii_text))
        + ascii_text
        + bytes(4 + 4 + 2 + 1 + 67)
    )


def _xyz(value: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + _fixed(*value)


def _fixed(*values: float) -> bytes:
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))
