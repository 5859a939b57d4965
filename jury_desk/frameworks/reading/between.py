"""What stands between the rows of evaluation tables: labelled modalities, competencies that head a
table, and tables of another kind.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from jury_desk.domain.source import Cell, Paragraph, Table
from jury_desk.frameworks.reading import content
from jury_desk.frameworks.reading.codes import Role, code_at_start, usual_role
from jury_desk.frameworks.reading.folding import folded
from jury_desk.frameworks.reading.headings import Headings, rows_of

HELD = frozenset({Role.COMPETENCY, Role.ASSESSED})
_TELLING = frozenset({Role.COMPETENCY, Role.ASSESSED, Role.CRITERION, Role.ACTIVITY})
_MODALITY = re.compile(
    r"(?:(?:les )?(?:modalites?|modes?|methodes?) (?:de |d'|du |des |de l')"
    r"(?:evaluation|certification|validation|controle(?: des connaissances)?|epreuves?)"
    r"(?: (?:du|de la|des) \w+(?: \w+)?)?"
    r"|(?:epreuves?|evaluations?)"
    r"(?: (?:de certification|certificatives?|finales?|du bloc|n ?° ?\d))?"
    r"|(?:methods?|modes?) of assessment|assessment methods?)\s*:\s*"
)
_LONGEST_HEADING = 40
_LONGEST_NOTE = 250


def modality_label(text: str) -> int | None:
    """Where the label ends of a line that says how one is assessed ("Modalités d'évaluation :");
    None where it is no such line.
    """
    found = _MODALITY.match(folded(text))
    return found.end() if found is not None else None


def is_competency_line(paragraph: Paragraph) -> bool:
    """Whether a line is a competency, by its code."""
    code = code_at_start(paragraph.text)
    return (
        code is not None
        and usual_role(code.prefix) is Role.COMPETENCY
        and bool(paragraph.text[code.end :].strip())
        and len(paragraph.text) <= 600
    )


def is_modality_row(cells: Sequence[Cell]) -> bool:
    """Whether a row holds nothing but one labelled modality."""
    filled = [cell for cell in cells if cell.paragraphs]
    if len(filled) != 1 or (filled[0].column_span < 2 and len(cells) > 1 and filled[0].column):
        return False
    return modality_label(filled[0].paragraphs[0].text) is not None


def is_foreign(table: Table, known: Headings, before: Sequence[Paragraph]) -> bool:
    """Whether a table that follows is of another kind (a glossary, people, versions): it begins
    as one, and none of its columns holds what the known one holds.
    """
    rows = rows_of(table)
    if len(rows) < 2 or any(len(item.text) > _LONGEST_NOTE for item in _held(table)):
        return False
    heads = [cell for cell in rows[0] if cell.paragraphs]
    headed = bool(before) and before[-1].heading is not None
    if not (headed or all(_is_short_head(cell) for cell in heads)) or len(heads) < 2:
        return False
    if any(_is_element(item.text) for item in _held(table)):
        return False
    return not any(_agrees(table, place, known) for place in range(table.columns))


def _held(table: Table) -> Iterator[Paragraph]:
    return (item for cell in table.cells[:2000] for item in cell.paragraphs)


def _is_short_head(cell: Cell) -> bool:
    text = cell.text
    return (
        len(text) <= _LONGEST_HEADING
        and text[:1].isupper()
        and not any(item.bullet for item in cell.paragraphs)
    )


def _is_element(text: str) -> bool:
    code = code_at_start(text)
    return code is not None and usual_role(code.prefix) in {*_TELLING, Role.BLOC}


def _agrees(table: Table, place: int, known: Headings) -> bool:
    role = known.column(place).role
    if role not in _TELLING:
        return False
    held = [
        item
        for cell in table.cells[:2000]
        if cell.column == place and cell.row > 0
        for item in cell.paragraphs
    ]
    told = content.role_by_content(held)
    return told is role or (told in HELD and role in HELD)


def as_criteria(cells: Sequence[Cell], known: Headings) -> Cell | None:
    """The cell of criteria that stands in the column of assessments, where a cell merged over
    rows was lost: the row's own column of criteria is empty. None where there is none.
    """
    roles = {cell.column: known.column(cell.column).role for cell in cells}
    if any(roles[cell.column] is Role.CRITERION and cell.paragraphs for cell in cells):
        return None
    if not any(role is Role.CRITERION for role in roles.values()):
        return None
    mine = [
        cell for cell in cells if roles[cell.column] is Role.ASSESSMENT and len(cell.paragraphs) > 1
    ]
    if len(mine) != 1 or not _judges(mine[0].paragraphs):
        return None
    return mine[0]


def _judges(paragraphs: Iterable[Paragraph]) -> bool:
    held = list(paragraphs)
    listed = all(item.bullet is not None or code_at_start(item.text) for item in held)
    return (
        listed
        and not any(content.starts_as_test(item.text) for item in held)
        and content.role_by_content(held) is Role.CRITERION
    )
