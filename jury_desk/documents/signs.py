"""Level signs and the drawn signature, as shapes: no font needs to have them."""

from collections.abc import Iterator

from jury_desk.documents.content import LevelShown
from jury_desk.documents.ink import INK, TONES, Box, Colour, Curve, Drawn, Lines
from jury_desk.documents.typeface import Face, faces
from jury_desk.domain.sealing import Stroke

SIGN = 15.0
"""Points of a sign's square."""

_SHAPES: dict[str, tuple[tuple[tuple[float, float], ...], ...]] = {
    "✓": (((0.26, 0.50), (0.43, 0.32), (0.75, 0.70)),),
    "✗": (((0.30, 0.30), (0.70, 0.70)), ((0.30, 0.70), (0.70, 0.30))),
    "–": (((0.28, 0.50), (0.72, 0.50)),),
    "~": (
        (
            (0.24, 0.46),
            (0.29, 0.54),
            (0.35, 0.58),
            (0.42, 0.56),
            (0.50, 0.50),
            (0.58, 0.44),
            (0.65, 0.42),
            (0.71, 0.46),
            (0.76, 0.54),
        ),
    ),
}
"""The default scale's signs, as lines in a square of side 1 from its lower left corner."""

_OTHER_SIGNS = {"✔": "✓", "✘": "✗", "×": "✗", "-": "–", "—": "–", "≈": "~", "∼": "~"}


def level_sign(level: LevelShown, x: float, y: float) -> Iterator[Drawn]:
    """A level's sign in a square of SIGN points whose lower left corner is x, y."""
    ink, _ = TONES[level.tone]
    shape = _SHAPES.get(_OTHER_SIGNS.get(level.sign, level.sign))
    if shape is None:
        yield from _written(level.sign, x, y, ink)
        return
    yield Box(x, y, SIGN, SIGN, ink, radius=4)
    for line in shape:
        points = tuple((x + dx * SIGN, y + dy * SIGN) for dx, dy in line)
        yield Curve(points, (1.0, 1.0, 1.0), 1.7)


def _written(sign: str, x: float, y: float, ink: Colour) -> Iterator[Drawn]:
    face = faces()[1]
    text = " ".join(face.wrap(sign, 8.5, 1000))
    wide = face.width(text, 8.5)
    if not text or wide > SIGN - 2:
        yield Box(x, y, SIGN, SIGN, None, ink, radius=SIGN / 2)
        return
    yield Box(x, y, SIGN, SIGN, None, ink, radius=4)
    yield Lines(x + (SIGN - wide) / 2, y + 4.4, face, 8.5, 8.5, ink, [text])


def level_pill(
    level: LevelShown, x: float, top: float, width: float, word: str | None = None
) -> tuple[list[Drawn], float]:
    """A level as sign and word on its ground, and its height. `word` replaces the level's."""
    face: Face = faces()[1]
    ink, ground = TONES[level.tone]
    lines = face.wrap(word or level.word, 8.5, width - SIGN - 17)
    height = max(22.0, len(lines) * 11 + 10)
    first = top - height / 2 + (len(lines) - 1) * 5.5 - 3
    drawn: list[Drawn] = [Box(x, top - height, width, height, ground, radius=6)]
    drawn += level_sign(level, x + 4, top - height / 2 - SIGN / 2)
    drawn.append(Lines(x + SIGN + 10, first, face, 8.5, 11, ink, lines))
    return drawn, height


def signature_curves(
    strokes: tuple[Stroke, ...], x: float, y: float, width: float, height: float
) -> list[Drawn]:
    """The drawn signature, as large as it fits in a box with its own proportions, centred."""
    points = [point for stroke in strokes for point in stroke.points]
    if not points:
        return []
    left, right = min(p[0] for p in points), max(p[0] for p in points)
    top, bottom = min(p[1] for p in points), max(p[1] for p in points)
    scale = min(width / max(right - left, 1), height / max(bottom - top, 1), width / 1000 * 1.5)
    shift_x = x + (width - (right - left) * scale) / 2
    shift_y = y + (height + (bottom - top) * scale) / 2
    return [
        Curve(
            tuple((shift_x + (px - left) * scale, shift_y - (py - top) * scale) for px, py in line),
            INK,
            1.3,
            smooth=True,
        )
        for line in (stroke.points for stroke in strokes)
        if line
    ]
