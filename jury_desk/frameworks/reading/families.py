"""Other families of grids: mastery levels as columns, and occupations told without tables."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jury_desk.domain.scale import Scale
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.levels import is_level, scale_of
from jury_desk.frameworks.reading.untabled import with_tables

__all__ = [
    "LevelColumns",
    "heads_levels",
    "heads_weights",
    "is_tick",
    "level_columns",
    "sums_up",
    "with_tables",
]

_WEIGHT = re.compile(
    r"^(?:nb\.?\s(?:de\s)?|nombre\sde\s|total\s)?(?:coef(?:f(?:icients?)?)?s?\.?|ponderations?|baremes?|poids|points?"
    r"|pts\.?|weights?|weighting|marks)(?:\s?(?:max(?:imum|i)?\.?|possibles?|attribuables?|prevus?"
    r"|available))?(?:\s?[(/]?\s?(?:sur\s|/\s?)?(?:\d{1,3}|%|points?|pts)?\s?\)?)?$"
)
_BY_HAND = re.compile(
    r"^(?:(?:les\s)?(?:observations?|commentaires?|remarques?|appreciations?|justifications?|annotations?)"
    r"(?:\s(?:du\sjury|des\sjures|de\sl'evaluateur|et\s\w{1,20}|eventuelle?s?|libres?|ou\s\w{1,20}))?"
    r"|notes?(?:\s(?:obtenue?s?|attribuee?s?|du\scandidat|/\s?\d{1,3}|sur\s\d{1,3}))?(?:\s?/\s?\d{1,3})?"
    r"|(?:points?|pts)\s(?:obtenus?|attribues?|du\scandidat)|score(?:\sobtenu)?|resultats?"
    r"|avis(?:\sdu\sjury)?|visa|signatures?|emargement|validation|valide\s?\?|decision(?:\sdu\sjury)?"
    r"|evaluation\sdu\sjury|comments?|remarks?|result|mark|initials|coche[rz]?)$"
)
# Headings that name what is assessed: numbers beneath them number the columns.
_NAMES_COLUMN = re.compile(
    r"\b(?:competences?|criteres?|modalites?|activites?|taches?|indicateurs?|blocs?|criteria|skills)\b"
)
_SUM = re.compile(
    r"^(?:(?:sous[-\s])?totaux|(?:(?:sous[-\s])?total|somme|moyenne|note\s(?:finale|globale|totale)|resultat)"
    r"(?:\s(?:general|du\sbloc|de\sla\scompetence|des\spoints|points|partiel|(?:bloc\s)?[a-z0-9]{1,4}))?"
    r"(?:\s?(?:/|sur)\s?\d{1,3})?|(?:subtotal|total|sum|average)(?:\s(?:marks|points|score))?"
    r"|[/.,\d\s%…_]{1,12}(?:points?|pts)?)$"
)
_TICKS = re.compile(r"[☐☑☒□■▢◻◼❏❑○●◯✓✔✗✘×•_.\-–—\s\[\]()/|]+|\b[xX]\b")
_MOST_LEVELS = 9
_LONGEST_HEADING = 80


@dataclass(frozen=True)
class LevelColumns:
    """Columns of a table that hold levels, weights and ticks instead of what is assessed."""

    scale: Scale | None
    """None where only weights or marks were found."""
    levels: dict[int, str]
    """Column to the id of its level: a text there is the criterion's descriptor of that level."""
    weights: tuple[int, ...] = ()
    """Columns of points or coefficients."""
    asides: tuple[int, ...] = ()
    """Columns to fill in by hand: marks, observations, ticks."""


def level_columns(header_cells: Sequence[str]) -> LevelColumns | None:
    """What the columns under these headings (one a column, "" where none; lines of several header
    rows joined by a line break) hold, or None where none is of such a kind.
    """
    lowest = [_lowest(cell) for cell in header_cells]
    weights = tuple(place for place, text in enumerate(lowest) if _WEIGHT.match(folded(text)))
    found = _run(header_cells, lowest)
    scale, levels = found or (None, {})
    asides = [
        place
        for place, text in enumerate(lowest)
        if place not in levels
        and place not in weights
        and _BY_HAND.match(folded(text).strip(" :."))
    ]
    if scale is None:
        for place, text in enumerate(lowest):
            if place not in weights and (scale := _in_one(text)):
                asides.append(place)
                break
    if scale is None and not weights and not asides:
        return None
    return LevelColumns(scale, levels, weights, tuple(sorted(set(asides))))


def heads_levels(row: Sequence[str]) -> bool:
    """Whether the cells of a row are headings by the levels among them ("ND", "1", "2", "3")."""
    found = level_columns(row)
    return found is not None and len(found.levels) > 1 and max(map(len, row)) <= _LONGEST_HEADING


def heads_weights(row: Sequence[str]) -> bool:
    """Whether one cell of a row heads points or coefficients, all being as short as headings."""
    found = level_columns(row)
    return found is not None and bool(found.weights) and max(map(len, row)) <= _LONGEST_HEADING


def is_tick(text: str) -> bool:
    """Whether a cell's text is a box to tick, a tick, or levels to choose from by ticking, to be
    left aside as a sign.
    """
    if len(text) > 120:
        return False
    if not any(letter.isalnum() for letter in _TICKS.sub("", text)):
        return True
    entries = [entry.strip(" :") for entry in re.split(r"[☐☑☒□■▢◻◼❏❑○●◯\[\]|/\n]+", text)]
    named = [entry for entry in entries if entry]
    return len(named) > 1 and all(is_level(entry) for entry in named)


def sums_up(texts: Sequence[str]) -> bool:
    """Whether a row only adds up what stands above it ("Total", "/20")."""
    told = [folded(text).strip(" .:") for text in texts if text.strip()]
    return bool(told) and all(_SUM.match(text) or is_tick(text) for text in told) and (
        any(text[:1].isalpha() for text in told)
    )  # fmt: skip


def _lowest(cell: str) -> str:
    lines = [line.strip() for line in cell.split("\n") if line.strip()]
    return lines[-1] if lines else ""


def _run(header_cells: Sequence[str], lowest: Sequence[str]) -> tuple[Scale, dict[int, str]] | None:
    """The longest run of columns beside one another that are levels together. A column that spans
    two places prints its name twice.
    """
    best: tuple[Scale, dict[int, str]] | None = None
    for start, text in enumerate(lowest):
        if not text or not is_level(text) or (start and lowest[start - 1] == text):
            continue
        end = start
        while end < len(lowest) and lowest[end] and is_level(lowest[end]):
            end += 1
        found = _levels(header_cells, lowest, start, end)
        if found and (best is None or len(found[1]) > len(best[1])):
            best = found
    return best


def _levels(
    header_cells: Sequence[str], lowest: Sequence[str], start: int, end: int
) -> tuple[Scale, dict[int, str]] | None:
    labels = list(dict.fromkeys(lowest[start:end]))
    if not 2 <= len(labels) <= _MOST_LEVELS:
        return None
    are_numbers = all(re.fullmatch(r"[\d.,\s]+|[A-Ha-h]", label) for label in labels)
    if are_numbers and not _are_levels(header_cells, labels, start, end):
        return None
    scale = scale_of(labels)
    if scale is None:
        return None
    ids = {label: level.id for label, level in zip(labels, scale.levels, strict=True)}
    return scale, {place: ids[lowest[place]] for place in range(start, end)}


def _are_levels(header_cells: Sequence[str], labels: Sequence[str], start: int, end: int) -> bool:
    """Whether bare numbers or letters head levels, and do not merely number the columns."""
    if any(_NAMES_COLUMN.search(folded(cell)) and "\n" in cell for cell in header_cells[start:end]):
        above = {cell.rsplit("\n", 1)[0] for cell in header_cells[start:end]}
        if len(above) > 1:
            return False
    others = [cell for place, cell in enumerate(header_cells) if not start <= place < end]
    named = any(any(letter.isalpha() for letter in cell) for cell in others)
    return named and (len(labels) > 2 or "\n" in header_cells[start])


def _in_one(text: str) -> Scale | None:
    """The scale that one heading lists ("NA / ECA / A"), or None."""
    inner = re.search(r"[(\[]([^)\]]{3,80})[)\]]\s*$", text)
    for listed in (inner[1] if inner else "", text):
        entries = [entry.strip() for entry in re.split(r"\s?[/|;]\s?", listed) if entry.strip()]
        if 2 <= len(entries) <= _MOST_LEVELS and not any(entry.isdigit() for entry in entries):
            scale = scale_of(entries)
            if scale is not None:
                return scale
    return None
