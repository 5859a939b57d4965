"""What a juror has done, kept in the simplest way that can be right: plain lists and no sharing
with the program's own rules.
"""

from dataclasses import dataclass, field


@dataclass
class Step:
    """One thing that can be undone."""

    criterion: str
    kind: str
    old: str | None
    new: str | None


@dataclass
class ModelSheet:
    """One sheet as the juror believes it to be."""

    levels: dict[str, str | None] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    phase: str = "live"
    version: int = 1
    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        """Whether a tick is taken."""
        return self.phase in ("live", "write-up")

    def value(self, kind: str, criterion: str) -> str | None:
        """The level, or the comment ("" for none)."""
        if kind == "level":
            return self.levels.get(criterion)
        return self.comments.get(criterion, "")

    def put(self, kind: str, criterion: str, value: str | None) -> None:
        """Make it so."""
        if kind == "level":
            self.levels[criterion] = value
        else:
            self.comments[criterion] = value or ""

    def do(self, kind: str, criterion: str, value: str | None) -> None:
        """What a key on an open sheet does; the same again does nothing."""
        old = self.value(kind, criterion)
        if not self.is_open or old == value:
            return
        self.put(kind, criterion, value)
        self.done.append(Step(criterion, kind, old, value))
        self.undone.clear()

    def undo(self) -> None:
        """Turn back the last one."""
        if self.is_open and self.done:
            step = self.done.pop()
            self.put(step.kind, step.criterion, step.old)
            self.undone.append(step)

    def redo(self) -> None:
        """Do it again."""
        if self.is_open and self.undone:
            step = self.undone.pop()
            self.put(step.kind, step.criterion, step.new)
            self.done.append(step)

    def forget_steps(self) -> None:
        """Nothing before this moment can be undone."""
        self.done.clear()
        self.undone.clear()

    def shown(self) -> dict[str, tuple[str | None, str]]:
        """Every criterion that has a level or a comment."""
        names = {*self.levels, *self.comments}
        found = {n: (self.levels.get(n), self.comments.get(n, "")) for n in names}
        return {name: mark for name, mark in found.items() if mark != (None, "")}


@dataclass
class ModelDay:
    """The day: its sheets by their ids, with the sealed versions of each and the last one handed
    over; the notes and how many incidents by passage.
    """

    sheets: dict[str, ModelSheet] = field(default_factory=dict)
    sealed: dict[str, list[bytes]] = field(default_factory=dict)
    notes: dict[str, list[str]] = field(default_factory=dict)
    incidents: dict[str, int] = field(default_factory=dict)
    handed: dict[str, int] = field(default_factory=dict)

    def to_hand_over(self) -> bool:
        """Whether a sealed version never left the laptop."""
        return any(len(made) > self.handed.get(name, 0) for name, made in self.sealed.items())

    def hand_over(self) -> None:
        """All of them have left it."""
        self.handed = {name: len(made) for name, made in self.sealed.items() if made}

    def swap(self, one: tuple[str, str], other: tuple[str, str]) -> None:
        """Give each of two sheets what the other holds; each is told as (sheet, passage)."""
        first, second = self.sheets[one[0]], self.sheets[other[0]]
        first.levels, second.levels = second.levels, first.levels
        first.comments, second.comments = second.comments, first.comments
        first.forget_steps()
        second.forget_steps()
        notes, incidents = self.notes, self.incidents
        notes[one[1]], notes[other[1]] = notes[other[1]], notes[one[1]]
        incidents[one[1]], incidents[other[1]] = incidents[other[1]], incidents[one[1]]
