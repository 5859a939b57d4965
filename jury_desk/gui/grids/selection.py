"""What is selected in the draft, looked at as one."""

from dataclasses import dataclass

from jury_desk.domain.draft import Draft, Origin
from jury_desk.domain.draft_acts import ElementKind
from jury_desk.domain.grid import Assessment, Bloc, Competency, Criterion
from jury_desk.gui.grids.elements import Element, elements_of


@dataclass(frozen=True)
class Selection:
    """Elements of a draft, in reading order."""

    draft: Draft
    elements: tuple[Element, ...]

    @property
    def one(self) -> Element | None:
        """The element, where it is a single one."""
        return self.elements[0] if len(self.elements) == 1 else None

    @property
    def kind(self) -> ElementKind | None:
        """What they all are; None where they are several kinds."""
        kinds = {element.kind for element in self.elements}
        return kinds.pop() if len(kinds) == 1 else None

    @property
    def linked_kind(self) -> ElementKind | None:
        """What links and marks are set on. Who goes down a list of criteria selects the
        competencies between them too: then it is the criteria.
        """
        kinds = {element.kind for element in self.elements}
        return "criterion" if kinds == {"criterion", "competency"} else self.kind

    @property
    def linked_ids(self) -> tuple[str, ...]:
        """The ids of those."""
        return tuple(one.id for one in self.elements if one.kind == self.linked_kind)

    @property
    def bloc(self) -> Bloc | None:
        """The bloc that holds them all; None where there are several."""
        blocs = {element.bloc.id: element.bloc for element in self.elements}
        return next(iter(blocs.values())) if len(blocs) == 1 else None

    @property
    def ids(self) -> tuple[str, ...]:
        """Their ids."""
        return tuple(element.id for element in self.elements)

    @property
    def criteria(self) -> tuple[Criterion, ...]:
        """The criteria among them."""
        return tuple(e.held for e in self.elements if isinstance(e.held, Criterion))

    @property
    def competencies(self) -> tuple[Competency, ...]:
        """The competencies among them."""
        return tuple(e.held for e in self.elements if isinstance(e.held, Competency))

    @property
    def assessment(self) -> Assessment | None:
        """The assessment, where it is the single one selected."""
        held = self.one.held if self.one else None
        return held if isinstance(held, Assessment) else None

    @property
    def origin(self) -> Origin | None:
        """Where the single element comes from; None for one typed by hand, and for several."""
        return self.draft.origins.get(self.one.id) if self.one else None


def selection_of(draft: Draft, ids: tuple[str, ...]) -> Selection:
    """The elements of those ids that the draft holds."""
    wanted = set(ids)
    found = (element for name, element in elements_of(draft.grid).items() if name in wanted)
    return Selection(draft, tuple(found))


def held_by_all(found: tuple[bool, ...]) -> bool | None:
    """True where all are so, False where none is, None where some are."""
    if all(found):
        return True
    return None if any(found) else False
