"""What is typed, as the grid holds it: weights, lines of items."""

from decimal import Decimal, InvalidOperation

from jury_desk.domain.draft_acts import Act, SetText
from jury_desk.gui.grids.act_making import as_one
from jury_desk.gui.grids.elements import Element


def weight_of(text: str) -> str | None:
    """A weight as the grid holds it ("0.5"), from what is typed with a comma or a point; None
    where it is not a positive number.
    """
    try:
        weight = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    if not weight.is_finite() or not 0 <= weight < 10**12 or -weight.as_tuple().exponent > 12:  # type: ignore[operator]  # finite: a number
        return None
    plain = f"{weight:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def items_act(one: Element, text: str) -> Act | None:
    """What makes an element's items (or tasks) the lines of a text; None where they are."""
    old, new = one.items, tuple(line for line in text.split("\n") if line)
    acts = [
        SetText(element=one.id, field=f"{one.items_field}.{place}", text=line)
        for place, line in enumerate(new)
        if place >= len(old) or old[place] != line
    ]
    acts += [
        SetText(element=one.id, field=f"{one.items_field}.{place}", text="")
        for place in range(len(old) - 1, len(new) - 1, -1)
    ]
    return as_one(acts)
