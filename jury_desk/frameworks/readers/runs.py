"""A line of runs of text, each with its look, before it becomes a paragraph."""

from dataclasses import dataclass, field, replace

from jury_desk.domain.source import Paragraph
from jury_desk.frameworks.readers.common import ParagraphMaker


@dataclass(frozen=True)
class Look:
    """How a run of text looks."""

    bold: bool = False
    italic: bool = False
    underlined: bool = False

    def but(self, **changes: bool) -> "Look":
        """The same with changes."""
        return replace(self, **changes)


@dataclass
class Line:
    """Runs of text up to the end of their paragraph or line."""

    texts: list[str] = field(default_factory=list)
    looks: set[Look] = field(default_factory=set)

    def add(self, text: str, look: Look) -> None:
        """Append a run; white space has no look."""
        self.texts.append(text)
        if text.strip():
            self.looks.add(look)

    @property
    def text(self) -> str:
        """Its runs joined."""
        return "".join(self.texts)

    def made(
        self,
        maker: ParagraphMaker,
        *,
        bullet: str | None = None,
        level: int = 0,
        heading: int | None = None,
    ) -> Paragraph | None:
        """Its paragraph, which looks as all of its text does; None where it is blank."""
        return maker.make(
            self.text,
            bullet=bullet,
            level=level,
            heading=heading,
            bold=bool(self.looks) and all(look.bold for look in self.looks),
            italic=bool(self.looks) and all(look.italic for look in self.looks),
            underlined=bool(self.looks) and all(look.underlined for look in self.looks),
        )
