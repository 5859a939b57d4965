"""Markdown pipe tables, and text whose cells are parted by tabs with inline HTML in them.

Neither can span rows: a cell that another row continues is empty there. A bloc whose criteria
belong to no competency is one row.
"""

import re
from collections.abc import Iterable

from jury_desk.domain.grid import Grid
from tests.frameworks.layouts.html import marked
from tests.frameworks.layouts.plan import Line, Manner, Part, Plan, plan_of

MARKDOWN = Manner(bloc=" – ", activity=" – ", competency=" ", criterion=" ", spans=False)
TABBED = Manner(bloc=" : ", activity=" : ", competency=" - ", criterion=" ", spans=False)


def markdown(grid: Grid) -> bytes:
    """A document with one pipe table a bloc, bullets as "- " after line breaks."""
    plan = plan_of(grid, MARKDOWN)
    lines = [f"# {plan.title or 'Référentiels'}", ""]
    for note in plan.before:
        lines += [_escaped(note), ""]
    for part in plan.parts:
        lines += [f"## {_escaped(part.titles[0])}", ""]
        for title in part.titles[1:]:
            lines += [f"### {_escaped(title)}", ""]
        lines += [_piped(plan.columns), _piped("---" for _ in plan.columns)]
        lines += [_piped(map(_broken, row)) for row in _rows(part, plan)]
        lines.append("")
    for note in plan.after:
        lines += [_escaped(note), ""]
    return "\n".join(lines).encode()


def tabbed(grid: Grid) -> bytes:
    """A document with one row a line, cells parted by tabs, paragraphs and lists in HTML."""
    plan = plan_of(grid, TABBED)
    upper: list[str] = []
    for name, says, columns in plan.heads():
        upper += [f"{name} <i>{says}</i>", *[""] * (columns - 1)]
    lines = [plan.title or "5 - REFERENTIELS", "", *plan.before, ""]
    lines += ["\t".join(upper), "\t".join(plan.columns)]
    for part in plan.parts:
        lines += [f"<b>{title}</b>" + "\t" * (plan.width - 1) for title in part.titles]
        lines += ["\t".join("".join(marked(cell)) for cell in row) for row in _rows(part, plan)]
    lines += ["", *plan.after]
    return "\n".join(lines).encode()


def _rows(part: Part, plan: Plan) -> Iterable[list[tuple[Line, ...]]]:
    at = {(place.row, place.column): place.lines for place in part.places}
    for row in range(part.rows):
        yield [at.get((row, column), ()) for column in range(plan.width)]


def _piped(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _broken(lines: Iterable[Line]) -> str:
    return "<br>".join(_item(line) for line in lines)


def _item(line: Line) -> str:
    text = _escaped(line.text)
    if line.bold:
        text = f"**{text}**"
    return f"{'• ' if line.level else '- '}{text}" if line.bullet else text


def _escaped(text: str) -> str:
    return re.sub(r"([|*_\\<])", r"\\\1", text)
