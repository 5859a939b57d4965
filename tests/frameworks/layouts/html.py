"""HTML: one table, rowspan and colspan, lists for bullets, as a word processor writes it."""

from collections.abc import Iterable
from html import escape

from jury_desk.domain.grid import Grid
from tests.frameworks.layouts.plan import Line, Manner, Part, Plan, plan_of

MANNER = Manner(bloc=" : ", activity=" - ", competency=" - ", criterion=" : ")


def document(grid: Grid) -> bytes:
    """The whole document."""
    plan = plan_of(grid, MANNER)
    title = escape(plan.title or "Référentiels")
    body = [f"<h1>{title}</h1>", *(_prose(note) for note in plan.before)]
    body += ["<table border='1'>", _head(plan), "<tbody>"]
    for part in plan.parts:
        body += _rows(part, plan.width)
    body += ["</tbody></table>", *(_prose(note) for note in plan.after)]
    page = "\n".join(body)
    return (
        "<!DOCTYPE html>\n<html lang='fr'><head><meta charset='utf-8'>"
        f"<title>{title}</title><style>td {{ vertical-align: top }}</style></head>"
        f"<body>\n{page}\n</body></html>\n"
    ).encode()


def _prose(note: str) -> str:
    return f"<p>{'<br>'.join(escape(line) for line in note.splitlines())}</p>"


def _head(plan: Plan) -> str:
    upper = "".join(
        f"<th colspan='{columns}'>{escape(name)}<br><i>{escape(says)}</i></th>"
        for name, says, columns in plan.heads()
    )
    lower = "".join(f"<th>{escape(name)}</th>" for name in plan.columns)
    return f"<thead><tr>{upper}</tr>\n<tr>{lower}</tr></thead>"


def _rows(part: Part, width: int) -> Iterable[str]:
    for title in part.titles:
        yield f"<tr><td colspan='{width}'><b>{escape(title)}</b></td></tr>"
    covered = {
        (place.row + down, place.column) for place in part.places for down in range(1, place.rows)
    }
    at = {(place.row, place.column): place for place in part.places}
    for row in range(part.rows):
        cells = []
        for column in range(width):
            place = at.get((row, column))
            if place:
                span = f" rowspan='{place.rows}'" if place.rows > 1 else ""
                cells.append(f"<td{span}>{''.join(marked(place.lines))}</td>")
            elif (row, column) not in covered:
                cells.append("<td></td>")
        yield f"<tr>{''.join(cells)}</tr>"


def marked(lines: Iterable[Line]) -> Iterable[str]:
    """Paragraphs and lists, a list within the list above it where it lies deeper."""
    depth = outermost = 0
    for line in lines:
        if line.bullet and not depth:
            outermost = line.level
        wanted = max(line.level - outermost, 0) + 1 if line.bullet else 0
        while depth > wanted:
            depth -= 1
            yield "</ul>"
        while depth < wanted:
            depth += 1
            yield "<ul>"
        text = f"<b>{escape(line.text)}</b>" if line.bold else escape(line.text)
        yield f"<li>{text}</li>" if line.bullet else f"<p>{text}</p>"
    yield "</ul>" * depth
