"""What the jury can award: the full title, and the badges that the document makes of blocs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from jury_desk.domain.draft import Piece
from jury_desk.domain.grid import Award, Bloc
from jury_desk.domain.source import Paragraph


@dataclass(frozen=True)
class AwardsRead:
    """The awards, the full title first, and the pieces that each partial one's title comes from."""

    awards: tuple[Award, ...]
    pieces: dict[str, tuple[Piece, ...]] = field(default_factory=dict)


def awards_of(blocs: Sequence[Bloc], title: str, paragraphs: Sequence[Paragraph]) -> AwardsRead:
    """The awards of a grid: the full title made of all blocs and their external tests, then what
    the paragraphs (in reading order, those of cells too) say is made of some of them.
    """
    tests = tuple(
        item.id for bloc in blocs for item in bloc.assessments if item.external is not None
    )
    full = Award(
        id="titre",
        title=title,
        kind="full",
        blocs=tuple(bloc.id for bloc in blocs),
        external=tests,
    )
    return AwardsRead(awards=(full,))
