"""PDF, landscape, all rules drawn, official headings in two storeys repeated on every page."""

from jury_desk.domain.grid import Grid
from tests.frameworks.layouts.paper import Style, typeset
from tests.frameworks.layouts.plan import Manner, plan_of

MANNER = Manner(bloc=" : ", activity=" ", competency=" ", criterion=" ")


def document(grid: Grid) -> bytes:
    """The whole document."""
    plan = plan_of(grid, MANNER)
    shares = (2, 3, 3, 4) if plan.width == 4 else (1.2, 2.5, 2.3, 2.5, 3)
    return typeset(plan, Style(842, 595, shares, storeys=True))
