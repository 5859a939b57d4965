"""The Excel template in which a grid can be typed, and taken back."""

from jury_desk.domain.defaults import standard_rules, standard_scale
from jury_desk.domain.grid import Grid
from jury_desk.frameworks.template.choices import Language
from jury_desk.frameworks.template.filling import (
    Rows,
    card_rows,
    rows_of,
    rule_rows,
    scale_rows,
)
from jury_desk.frameworks.template.tabs import CARD
from jury_desk.frameworks.template.writing import written_workbook


def workbook(language: str, grid: Grid | None = None) -> bytes:
    """A template in French or English ("en"), empty or filled with a grid.

    Raises ExportError where a text is longer than a cell can hold.
    """
    shown: Language = "en" if language == "en" else "fr"
    return written_workbook(_empty(shown) if grid is None else rows_of(grid, shown), shown)


def _empty(language: Language) -> Rows:
    """Rows to start from: the identity card's, the usual scale and rules."""
    scale = standard_scale()
    given = {"revision": "1", "language": language, "scale": scale.id}
    return {
        "card": card_rows([(key, given.get(key)) for key in CARD], language),
        "scales": scale_rows([scale], language),
        "rules": rule_rows(standard_rules(), language),
    }
