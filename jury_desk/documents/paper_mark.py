"""The code beside the signature, drawn module by module: symbols of QR codes (ISO/IEC 18004)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

MODULE = 1.56
"""Points: 0.55 mm. A scan at 150 dpi gives it 3.2 pixels."""

QUIET = 4 * MODULE
"""Points around a symbol in which nothing may be drawn."""

_MASK = 4
"""One of the eight patterns: what is coded looks like chance already, and to try all costs more
than to draw the page."""

_OVERLAP = 0.02
"""Of a module: else a viewer shows a hair of light between two rows."""

Run = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Mark:
    """A symbol; `x`, `y` is its lower left corner without the quiet zone."""

    x: float
    y: float
    symbol: bytes

    @property
    def size(self) -> float:
        """Points of a side."""
        return size_of(self.symbol)

    def paint(self, canvas: Any) -> None:
        """Draw on a reportlab canvas, black whatever the page's ink is: scanners see it best."""
        count, runs = _modules(self.symbol)
        canvas.saveState()
        canvas.translate(self.x, self.y)
        canvas.scale(MODULE, MODULE)
        canvas.setFillColorRGB(0, 0, 0)
        # Two thousand rectangles one by one would cost as much as the page: `re`, then `f`.
        high = 1 + _OVERLAP
        boxes = (f"{start} {count - 1 - row} {wide} {high} re" for row, start, wide in runs)
        canvas._code.append("\n".join((*boxes, "f")))
        canvas.restoreState()


def size_of(symbol: bytes) -> float:
    """Points of a symbol's side without its quiet zone."""
    return _modules(symbol)[0] * MODULE


@lru_cache(maxsize=8)
def _modules(symbol: bytes) -> tuple[int, tuple[Run, ...]]:
    """Modules a side, and the dark ones as runs: row from the top, first column, length."""
    import segno

    made = segno.make(symbol, error="m", mode="byte", micro=False, boost_error=False, mask=_MASK)
    rows = [bytes(row) for row in made.matrix]
    runs: list[Run] = []
    for number, row in enumerate(rows):
        at = row.find(1)
        while at >= 0:
            end = row.find(0, at)
            end = len(row) if end < 0 else end
            runs.append((number, at, end - at))
            at = row.find(1, end)
    return len(rows), tuple(runs)
