"""Which criteria of a sheet are shown: by what is still to do, and by words looked for."""

from dataclasses import dataclass
from enum import StrEnum

from jury_desk.domain.folding import folded, holds
from jury_desk.domain.grid import Criterion
from jury_desk.domain.sheet import Mark


class Show(StrEnum):
    """What is still to do in the criteria wanted."""

    ALL = "all"
    UNMARKED = "unmarked"
    TO_JUSTIFY = "to-justify"


@dataclass(frozen=True)
class CriteriaFilter:
    """`words` are all to be found: in a criterion's codes, text and items, or in its comment."""

    show: Show = Show.ALL
    words: str = ""

    @property
    def is_asked(self) -> bool:
        """Whether it leaves anything out."""
        return self.show is not Show.ALL or bool(self.words.strip())

    def passes(self, mark: Mark, *, unjustified: bool) -> bool:
        """Whether a criterion with that mark has the thing to do that is asked for."""
        if self.show is Show.UNMARKED:
            return mark.level is None
        return self.show is Show.ALL or unjustified

    def finds(self, printed: str, comment: str) -> bool:
        """Whether all the words are in what is printed (folded already) or in the comment."""
        return holds(f"{printed}\n{folded(comment)}" if comment else printed, self.words)


def printed_words(criterion: Criterion) -> str:
    """All that a criterion says, folded."""
    said = (criterion.code, criterion.printed_code, criterion.text, *criterion.items)
    return folded("\n".join(part for part in said if part))
