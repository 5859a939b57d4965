"""The drawn signature as a picture for the workbook."""

import io
from typing import Any

from jury_desk.documents.pen_line import broken_line
from jury_desk.domain.sealing import Stroke

WIDTH, HEIGHT = 640, 200
_FINER = 2
_RADIUS = 1.8 * _FINER
"""Half the pen's width, in points of the finer picture."""

_STEP = 9.0
"""Length of a piece of a bend, in points of the finer picture: joints are what takes time."""

_INK = 28
"""Grey of the ink, from 0 to 255."""


def signature_png(strokes: tuple[Stroke, ...]) -> bytes | None:
    """A PNG of WIDTH by HEIGHT pixels with the strokes alone; None where nothing was drawn."""
    points = [point for stroke in strokes for point in stroke.points]
    if not points:
        return None
    from PIL import Image, ImageDraw

    left, top = min(x for x, _ in points), min(y for _, y in points)
    wide = max(max(x for x, _ in points) - left, 1)
    tall = max(max(y for _, y in points) - top, 1)
    margin = 16 * _FINER
    room_x, room_y = WIDTH * _FINER - 2 * margin, HEIGHT * _FINER - 2 * margin
    scale = min(room_x / wide, room_y / tall, 2 * _FINER)
    image = Image.new("L", (WIDTH * _FINER, HEIGHT * _FINER), 255)
    draw = ImageDraw.Draw(image)
    for stroke in strokes:
        line = [(margin + (x - left) * scale, margin + (y - top) * scale) for x, y in stroke.points]
        _draw(draw, line)
    small = image.resize((WIDTH, HEIGHT), Image.Resampling.BOX)
    target = io.BytesIO()
    small.save(target, "PNG", optimize=False)
    return target.getvalue()


def _draw(draw: Any, line: list[tuple[float, float]]) -> None:
    if not line:
        return
    draw.line(broken_line(line, _STEP), fill=_INK, width=round(2 * _RADIUS), joint="curve")
    for x, y in line[:1] + line[-1:]:
        draw.ellipse((x - _RADIUS, y - _RADIUS, x + _RADIUS, y + _RADIUS), fill=_INK)
