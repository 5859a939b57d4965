"""Blocs as they are found, and what the rows teach of codes before they are placed."""

from dataclasses import dataclass, field

from jury_desk.frameworks.reading.codes import Code, Families, Role, code_at_start, usual_role
from jury_desk.frameworks.reading.segments import Unit
from jury_desk.frameworks.reading.spans import Span, Text
from jury_desk.frameworks.reading.streams import Streams, paragraphs_of


@dataclass
class BlocMade:
    """A bloc as it is found; its units follow in reading order."""

    row: int
    number: int | None = None
    code: Code | None = None
    code_span: Span | None = None
    title: Text = field(default_factory=Text)
    composed: str | None = None
    """A title that the source does not print."""
    transversal: bool = False
    repeated: list[Span] = field(default_factory=list)
    """Letters of the title that the columns print twice."""
    units: list[Unit] = field(default_factory=list)
    rules: list[Unit] = field(default_factory=list)
    """Rules for every assessment that stand among its competencies."""

    @property
    def code_text(self) -> str | None:
        """Its code as printed."""
        return self.code.printed if self.code is not None else None


def learnt(streams: Streams) -> Families:
    """What each family of codes is the code of, learnt from all rows; blocs by force where none
    is printed.
    """
    families = Families()
    blocs = False
    for row, item, paragraph in paragraphs_of(streams.rows):
        code = code_at_start(paragraph.text)
        if code is not None:
            wide = 2 <= streams.widths.get(row.table, 0) <= item.cell.column_span
            families.see(code, Role.ACTIVITY if row.title or wide else item.role)
            blocs = blocs or usual_role(code.prefix) is Role.BLOC
        blocs = blocs or (item.role is Role.BLOC and not row.title)
    if not blocs:
        _force_blocs(families)
    return families


def _force_blocs(families: Families) -> None:
    """Where no bloc is printed, the uppermost activities are blocs; what is coded over the whole
    width was taken for one of those.
    """
    family = families.most_common(Role.ACTIVITY)
    if family is None:
        return
    top = (family[0], 1)
    if (family[0] and families.count(top)) or (family[0] and family[1] >= 2):
        families.forced[top] = Role.BLOC
