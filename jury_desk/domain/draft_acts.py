"""The closed list of acts on a draft: what a person can do to it, one at a time, and undo.

An act is data: it is kept in the draft's journal, and the draft after any number of them is made
again by `draft_edit.applied`. Ids are those of the draft at the moment of the act.
"""

from typing import Annotated, Literal

import msgspec

from jury_desk.domain.document import Document, Slug, SomeText
from jury_desk.domain.grid import External, Form, Part, Phase, Setting
from jury_desk.domain.scale import DecimalText, Scale

ElementKind = Literal["bloc", "activity", "competency", "assessment", "criterion"]
"""What `Retype` and `Add` can make."""

TextField = Annotated[
    str, msgspec.Meta(pattern=r"\A(title|text|heading|column|items\.[0-9]+|tasks\.[0-9]+)\Z")
]
"""A text of an element; one past the last item or task adds it, an empty text takes it away."""

CertificationField = Literal[
    "label", "title", "certifier", "register", "code", "level", "eqf_level", "nsf",
    "decision_date", "expiry_date",
]  # fmt: skip


class Move(Document, frozen=True, kw_only=True, tag="move"):
    """Put an element into `bloc` (None for a bloc itself), before `before` or last."""

    element: Slug
    bloc: Slug | None = None
    before: Slug | None = None


class Split(Document, frozen=True, kw_only=True, tag="split"):
    """Cut an element's text at a character; what follows becomes the next element of its kind."""

    element: Slug
    at: Annotated[int, msgspec.Meta(ge=1)]


class SplitItems(Document, frozen=True, kw_only=True, tag="split-items"):
    """Make each item of an element an element of its own, after it."""

    element: Slug


class Join(Document, frozen=True, kw_only=True, tag="join"):
    """Append `second` to `first`, of the same kind: as text, or as an item."""

    first: Slug
    second: Slug
    as_item: bool = False


class Recode(Document, frozen=True, kw_only=True, tag="recode"):
    """Set or take away an element's code."""

    element: Slug
    code: str | None = None


class Retype(Document, frozen=True, kw_only=True, tag="retype"):
    """Make an element another kind, at the same place of its bloc. A bloc made of an element takes
    along what follows it in its bloc; an element made of a bloc gives its own to the bloc before.
    """

    element: Slug
    kind: ElementKind


class SetText(Document, frozen=True, kw_only=True, tag="set-text"):
    """Replace a text; the print is kept in `printed_text` the first time."""

    element: Slug
    field: TextField
    text: str


class Add(Document, frozen=True, kw_only=True, tag="add"):
    """Add an element typed by hand, into `bloc`, before `before` or last."""

    kind: ElementKind
    text: SomeText
    code: str | None = None
    bloc: Slug | None = None
    before: Slug | None = None


class PutAside(Document, frozen=True, kw_only=True, tag="put-aside"):
    """Take an element out of the grid; its words go to the list of what is left aside."""

    element: Slug


class TakeBack(Document, frozen=True, kw_only=True, tag="take-back"):
    """Make an element of what was left aside (`aside` counts from 0)."""

    aside: Annotated[int, msgspec.Meta(ge=0)]
    kind: ElementKind
    bloc: Slug | None = None
    before: Slug | None = None


class LinkCompetency(Document, frozen=True, kw_only=True, tag="link-competency"):
    """Link criteria to a competency of their bloc, or to none."""

    criteria: tuple[Slug, ...]
    competency: Slug | None = None


class LinkAssessment(Document, frozen=True, kw_only=True, tag="link-assessment"):
    """Link criteria to an assessment of their bloc, or unlink them."""

    criteria: tuple[Slug, ...]
    assessment: Slug
    on: bool = True


class AssessCompetency(Document, frozen=True, kw_only=True, tag="assess-competency"):
    """Say that an assessment assesses competencies of its bloc, or does not."""

    assessment: Slug
    competencies: tuple[Slug, ...]
    on: bool = True


class SetActivity(Document, frozen=True, kw_only=True, tag="set-activity"):
    """Tie competencies to an activity of their bloc, or to none."""

    competencies: tuple[Slug, ...]
    activity: Slug | None = None


class SetAssessment(Document, frozen=True, kw_only=True, tag="set-assessment"):
    """Say how an assessment is held; each field replaces what stood."""

    assessment: Slug
    setting: Setting | None = None
    forms: tuple[Form, ...] = ()
    languages: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    phases: tuple[Phase, ...] = ()
    external: External | None = None


class SetPart(Document, frozen=True, kw_only=True, tag="set-part"):
    """Tie criteria to a part of their assessments, or to none."""

    criteria: tuple[Slug, ...]
    part: Slug | None = None


class SetScales(Document, frozen=True, kw_only=True, tag="set-scales"):
    """Replace the grid's scales and its default one."""

    scales: Annotated[tuple[Scale, ...], msgspec.Meta(min_length=1)]
    scale: Slug


class SetScale(Document, frozen=True, kw_only=True, tag="set-scale"):
    """Give criteria a scale of their own, or the grid's (None)."""

    criteria: tuple[Slug, ...]
    scale: Slug | None = None


class SetDescriptor(Document, frozen=True, kw_only=True, tag="set-descriptor"):
    """Say what a level means for a criterion; empty takes it away."""

    criterion: Slug
    level: Slug
    text: str


class SetWeight(Document, frozen=True, kw_only=True, tag="set-weight"):
    """Give criteria or competencies a weight."""

    elements: tuple[Slug, ...]
    weight: DecimalText


class SetFlag(Document, frozen=True, kw_only=True, tag="set-flag"):
    """Mark criteria (or competencies, for eliminatory) as eliminatory or core, or not."""

    elements: tuple[Slug, ...]
    flag: Literal["eliminatory", "core"]
    on: bool


class SetCertification(Document, frozen=True, kw_only=True, tag="set-certification"):
    """Fill in a line of the identity card; None empties it (the label is never empty)."""

    field: CertificationField
    value: str | None = None


class SetNotes(Document, frozen=True, kw_only=True, tag="set-notes"):
    """Replace the general rules printed outside the table."""

    notes: tuple[str, ...]


class SetGridId(Document, frozen=True, kw_only=True, tag="set-grid-id"):
    """Name the grid in the library."""

    grid: Slug


class SetAward(Document, frozen=True, kw_only=True, tag="set-award"):
    """Add or replace an award; without blocs and tests it is taken away."""

    award: Slug
    title: str
    kind: Literal["full", "partial"] = "partial"
    blocs: tuple[Slug, ...] = ()
    external: tuple[Slug, ...] = ()


class Settle(Document, frozen=True, kw_only=True, tag="settle"):
    """Let a warning stand (its key); `doubt` is told on its element, for whoever uses the grid."""

    warning: SomeText
    doubt: str | None = None


class Unsettle(Document, frozen=True, kw_only=True, tag="unsettle"):
    """Take a settled warning up again."""

    warning: SomeText


class Together(Document, frozen=True, kw_only=True, tag="together"):
    """Several acts as one: done and undone together."""

    acts: "tuple[SingleAct, ...]"


SingleAct = (
    Move | Split | SplitItems | Join | Recode | Retype | SetText | Add | PutAside | TakeBack
    | LinkCompetency | LinkAssessment | AssessCompetency | SetActivity | SetAssessment | SetPart
    | SetScales | SetScale | SetDescriptor | SetWeight | SetFlag | SetCertification | SetNotes
    | SetGridId | SetAward | Settle | Unsettle
)  # fmt: skip

Act = SingleAct | Together
