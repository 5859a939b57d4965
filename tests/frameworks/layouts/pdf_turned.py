"""PDF on upright sheets shown turned, in small print, with a column for codes, headers and footers.

A cell that goes on overleaf is open below: no rule is drawn there.
"""

from collections.abc import Iterator
from dataclasses import replace

from jury_desk.domain.grid import Grid
from tests.frameworks.layouts.paper import Style, typeset
from tests.frameworks.layouts.plan import Line, Manner, Part, Place, Plan, plan_of

MANNER = Manner(bloc=" – ", activity=" – ", competency="\t", criterion=" – ")


def document(grid: Grid) -> bytes:
    """The whole document."""
    plan = plan_of(grid, MANNER)
    if any(each.code for bloc in grid.blocs for each in bloc.competencies):
        plan = _with_code_column(plan)
        shares: tuple[float, ...] = (2, 0.5, 3, 3, 4)
    else:
        shares = (2, 3, 3, 4) if plan.width == 4 else (1.2, 2.5, 2.3, 2.5, 3)
    title = grid.certification.label
    style = Style(
        842, 595, shares, size=6.5, closed=False, shaded=True, turned=True,
        header=f"Référentiel de certification – {title}",
    )  # fmt: skip
    return typeset(plan, style)


def _with_code_column(plan: Plan) -> Plan:
    columns = (plan.columns[0], "N°", *plan.columns[1:])
    return replace(plan, columns=columns, parts=tuple(map(_parted, plan.parts)))


def _parted(part: Part) -> Part:
    return replace(part, places=tuple(place for each in part.places for place in _split(each)))


def _split(place: Place) -> Iterator[Place]:
    """A competency's cell as two, its code in the first."""
    if place.column != 1:
        yield replace(place, column=place.column + (place.column > 1))
        return
    code, tab, text = place.lines[0].text.rpartition("\t")
    if tab:
        yield replace(place, lines=(Line(code),))
    yield replace(place, column=2, lines=(replace(place.lines[0], text=text), *place.lines[1:]))
