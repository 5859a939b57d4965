"""One difference between two revisions, and how its values are told."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from jury_desk.domain.document import Document
from jury_desk.domain.draft_acts import ElementKind
from jury_desk.domain.draft_elements import Element, main_text
from jury_desk.domain.grid import Part, Phase

ChangeKind = Literal[
    "added",
    "removed",
    "moved",
    "text",  # title, text, heading, column, an item, a task
    "code",
    "link",  # competency, assessments, activity, competencies, part
    "held",  # how an assessment is held: setting, forms, languages, parts, phases, external
    "scale",
    "descriptor",
    "weight",
    "flag",  # eliminatory, core
    "remark",  # what is kept of the print, doubts
    "id",
    "card",
    "note",
    "award",
    "rule",
]

ChangeOf = ElementKind | Literal["certification", "grid", "award", "scale"]

_TOKEN = re.compile(r"\s+|[\w’'-]+|[^\w\s]")
_LONGEST_NAME = 60
"""Characters of a text that name its element."""

_LONGEST = 3000
"""Words beyond which a text is shown as replaced as a whole."""


class Run(Document, frozen=True, kw_only=True):
    """A stretch of a changed text. The "same" and "removed" ones make the old text."""

    kind: Literal["same", "removed", "added"]
    text: str


class Change(Document, frozen=True, kw_only=True):
    """One difference. `element` is the id in the new grid (in the old one for what is removed),
    `name` its code or first words, `where` its bloc's. `old` and `new` are said as people read
    them: codes or first words for links; None where there was or is nothing. `runs` only for texts.
    """

    kind: ChangeKind
    of: ChangeOf
    element: str
    name: str = ""
    where: str = ""
    field: str = ""
    old: str | None = None
    new: str | None = None
    runs: tuple[Run, ...] = ()


def runs_of(old: str, new: str) -> tuple[Run, ...]:
    """The words that two texts share, and those that only one has."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if max(len(before), len(after)) > _LONGEST:
        return (Run(kind="removed", text=old), Run(kind="added", text=new))
    found: list[Run] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for what, start, end, first, last in matcher.get_opcodes():
        if what == "equal":
            found.append(Run(kind="same", text="".join(before[start:end])))
            continue
        if start < end:
            found.append(Run(kind="removed", text="".join(before[start:end])))
        if first < last:
            found.append(Run(kind="added", text="".join(after[first:last])))
    return tuple(found)


def name_of(element: Element) -> str:
    """An element's code, else the start of its text."""
    code = getattr(element, "code", None)
    if code:
        return str(code)
    text = " ".join((getattr(element, "title", "") or main_text(element)).split())
    return text if len(text) <= _LONGEST_NAME else text[:_LONGEST_NAME].rpartition(" ")[0] + " …"


Told = tuple[str | None, str | None, tuple[Run, ...]]


def told(old: str | None, new: str | None, *, words: bool = True) -> Told:
    """An old and a new value, with their words where both are texts to compare."""
    runs = runs_of(old, new) if words and old and new and old != new else ()
    return old, new, runs


def line_changes(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, Told]]:
    """The lines that differ, by their number in the new list."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for what, start, end, first, last in matcher.get_opcodes():
        if what == "equal":
            continue
        gone, come = list(old[start:end]), list(new[first:last])
        for place in range(max(len(gone), len(come))):
            before = gone[place] if place < len(gone) else None
            after = come[place] if place < len(come) else None
            yield first + place, told(before, after)


def plain_words(value: object) -> str | None:
    """A value as it is read: texts as they are, lists with commas, facts in their own words."""
    if value is None or value == ():
        return None
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Part):
        held = ", ".join(part for part in (value.setting, value.weight) if part)
        return f"{value.label} ({held})"
    if isinstance(value, Phase):
        length = None if value.minutes is None else f"{value.minutes} min"
        return " ".join(part for part in (value.label or value.kind, length) if part)
    if isinstance(value, tuple):
        return ", ".join(plain_words(one) or "" for one in value)
    if isinstance(value, Document):
        fields = (getattr(value, field) for field in value.__struct_fields__)
        return ", ".join(str(field) for field in fields if field is not None)
    return str(value)
