"""The scales typed into a template."""

from jury_desk.domain.document import parsed
from jury_desk.domain.scale import Scale
from jury_desk.frameworks.reading.slugs import slug_of
from jury_desk.frameworks.refusals import faulty_template
from jury_desk.frameworks.template.filling import reference
from jury_desk.frameworks.template.typed import CARD_ID, Typed, TypedRow


def scales_of(typed: Typed) -> tuple[Scale, ...]:
    """The scales, a level a row; a row that names no scale goes on with the one above.

    Raises FrameworkError, told with the row, where the levels make no scale.
    """
    groups: dict[str, list[TypedRow]] = {}
    name = "scale"
    for row in typed.rows["scales"]:
        name = row.text("scale") or name
        groups.setdefault(reference(name), []).append(row)
    return tuple(_scale(typed, name, rows) for name, rows in groups.items())


def _scale(typed: Typed, name: str, rows: list[TypedRow]) -> Scale:
    first = rows[0]
    label = next((text for row in rows if (text := row.text("scale_label")) is not None), "")
    for row in rows:
        for key in ("scale", "scale_label"):
            typed.ledger.uses(CARD_ID, f"scales.{key}", row.cells.get(key))
    taken: set[str] = {row.text("id") or "" for row in rows}
    levels: list[dict[str, object]] = []
    for row in rows:
        text = typed.text(row, "label", CARD_ID) or ""
        level = row.text("id") or slug_of(text, taken)
        taken.add(level)
        typed.ledger.uses(CARD_ID, "scales.id", row.cells.get("id"))
        levels.append(
            {
                "id": level,
                "label": text,
                "short": typed.text(row, "short", CARD_ID) or text[:1],
                "value": typed.number(row, "value", CARD_ID),
                "key": typed.text(row, "key", CARD_ID) or str(len(levels) + 1),
                "needs_justification": typed.yes(row, "needs_justification", False, CARD_ID),
            }
        )
    written = first.text("scale") or name
    plain = {
        "id": written if first.is_slug("scale") else slug_of(written),
        "label": label,
        "levels": levels,
    }
    try:
        return parsed(Scale, plain)
    except ValueError as error:
        place = next(iter(first.cells.values()))
        raise faulty_template(
            {"place": f"{first.sheet.name}!{place.ref}", "fault": str(error)}
        ) from None
