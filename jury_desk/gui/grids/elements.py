"""The elements of a grid by their ids: what each is, where it belongs, what it says."""

from dataclasses import dataclass
from typing import get_args

from jury_desk.domain.draft_acts import ElementKind
from jury_desk.domain.draft_elements import code_of, items_field, items_of
from jury_desk.domain.grid import Activity, Assessment, Bloc, Competency, Criterion, Grid

KINDS: tuple[ElementKind, ...] = get_args(ElementKind)

Held = Bloc | Activity | Competency | Assessment | Criterion
"""What the grid itself holds of an element."""


@dataclass(frozen=True)
class Element:
    """An element of a grid; `bloc` is the bloc that holds it, itself for a bloc."""

    id: str
    kind: ElementKind
    bloc: Bloc
    held: Held

    @property
    def code(self) -> str | None:
        """As printed; an assessment has none."""
        return code_of(self.held)

    @property
    def text_field(self) -> str:
        """The name of the field that says what the element is."""
        return "text" if isinstance(self.held, Competency | Criterion) else "title"

    @property
    def text(self) -> str:
        """What the element says."""
        return self.held.text if isinstance(self.held, Competency | Criterion) else self.held.title

    @property
    def items_field(self) -> str:
        """The name of the field that holds its lines; "" where it has none."""
        return items_field(self.held) or ""

    @property
    def items(self) -> tuple[str, ...]:
        """Its items, or its tasks."""
        return items_of(self.held)

    @property
    def name(self) -> str:
        """Its code, else the beginning of its text: how a sentence calls it."""
        return self.code or shortened(self.text)


def shortened(text: str, longest: int = 48) -> str:
    """A text cut after a word, with "…" where something is left out."""
    if len(text) <= longest:
        return text
    return text[:longest].rsplit(" ", 1)[0].rstrip(" ,;:.’'") + "…"


def elements_of(grid: Grid) -> dict[str, Element]:
    """Every element by its id, in reading order: each bloc before what it holds."""
    found = {}
    for bloc in grid.blocs:
        found[bloc.id] = Element(bloc.id, "bloc", bloc, bloc)
        groups: tuple[tuple[ElementKind, tuple[Held, ...]], ...] = (
            ("activity", bloc.activities),
            ("assessment", bloc.assessments),
            ("competency", bloc.competencies),
            ("criterion", bloc.criteria),
        )
        for kind, group in groups:
            for held in group:
                found[held.id] = Element(held.id, kind, bloc, held)
    return found


def siblings_of(element: Element, grid: Grid) -> tuple[str, ...]:
    """The ids among which an element is moved up and down: those of its kind in its bloc, and for
    a criterion those of its competency.
    """
    held, bloc = element.held, element.bloc
    if isinstance(held, Criterion):
        return tuple(one.id for one in bloc.criteria if one.competency == held.competency)
    if isinstance(held, Competency):
        return tuple(one.id for one in bloc.competencies)
    if isinstance(held, Activity):
        return tuple(one.id for one in bloc.activities)
    if isinstance(held, Assessment):
        return tuple(one.id for one in bloc.assessments)
    return tuple(one.id for one in grid.blocs)
