"""What the units of a row are to one another: codes that stand apart, titles that go on."""

import itertools

from jury_desk.frameworks.reading.between import HELD
from jury_desk.frameworks.reading.blocs import BlocMade
from jury_desk.frameworks.reading.codes import Role, code_at_start
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.general_rules import is_general_rule
from jury_desk.frameworks.reading.segments import Unit
from jury_desk.frameworks.reading.streams import RowCell


def is_rule(unit: Unit) -> bool:
    """Whether a line of a competency's column is a rule for every assessment."""
    return (
        unit.role in HELD
        and unit.code is None
        and len(unit.text) == len(unit.paragraph.text)
        and is_general_rule(unit.text)
    )


def code_blocs(units: list[list[Unit]]) -> None:
    """Give a bloc's code that has a column of its own to the title beside it."""
    for group, beside in itertools.pairwise(units):
        if len(group) != 1 or not beside or beside[0].code is not None:
            continue
        unit, title = group[0], beside[0]
        if unit.code is not None and not unit.text and unit.role is title.role is Role.BLOC:
            title.code, title.code_span = unit.code, unit.code_span
            group.clear()


def with_codes_alone(units: list[Unit]) -> list[Unit]:
    """A code on a line of its own is that of the line below."""
    kept: list[Unit] = []
    for unit in units:
        above = kept[-1] if kept else None
        if above is not None and above.code is not None and not above.text and unit.code is None:
            unit.code, unit.code_span, unit.role = above.code, above.code_span, above.role
            unit.first, unit.rerouted = above.first, above.rerouted
            kept[-1] = unit
        else:
            kept.append(unit)
    return kept


def more_title(bloc: BlocMade, units: list[Unit]) -> list[Unit]:
    """Take lines that go on with a bloc's title; the others."""
    rest = list(units)
    while rest and rest[0].code is None and rest[0].bullet is None:
        open_ended = bloc.title.text.endswith((",", "-"))
        if bloc.title and not (rest[0].text[:1].islower() or open_ended):
            break
        bloc.title.add(rest.pop(0).span)
    return rest


def goes_on_title(item: RowCell) -> bool:
    """Whether a cell holds the end of a title that the columns cut."""
    if len(item.cell.paragraphs) != 1:
        return False
    paragraph = item.cell.paragraphs[0]
    return (
        paragraph.bullet is None
        and len(paragraph.text) <= 150
        and paragraph.text[:1].islower()
        and code_at_start(paragraph.text) is None
    )


def is_title_of(bloc: BlocMade, unit: Unit) -> bool:
    """Whether an uncoded title is word for word that of an uncoded bloc."""
    return bloc.code is None and folded(bloc.title.text) == folded(unit.text)


def same_bloc(known: BlocMade, unit: Unit) -> bool:
    """Whether a title is that of a bloc already begun, printed again at a new page."""
    mine, theirs = folded(known.title.text), folded(unit.text)
    return not theirs or mine[:40] == theirs[:40]
