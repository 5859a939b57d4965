"""PDF without a rule: columns parted by white space, a bloc's title a line as wide as the page."""

from dataclasses import replace

from jury_desk.domain.grid import Grid
from tests.frameworks.layouts.paper import Style, typeset
from tests.frameworks.layouts.plan import Manner, plan_of

MANNER = Manner(bloc=" - ", activity=" : ", competency=" : ", criterion=" : ")


def document(grid: Grid) -> bytes:
    """The whole document: upright pages, or landscape ones where there are five columns."""
    plan = plan_of(grid, MANNER)
    if plan.width == 4:
        style = Style(595, 842, (3, 3.4, 3.2, 4), size=6.5)
    else:
        style = Style(842, 595, (1.2, 2.5, 2.3, 2.5, 3), size=7.5)
    return typeset(plan, replace(style, ruled=False, heads_repeat=False, gap=2, padding=5.4))
