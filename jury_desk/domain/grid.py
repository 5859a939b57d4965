"""The grid document, format 1 (the names are the contract of the file format)."""

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any, Literal

import msgspec

from jury_desk.domain.canonical import canonical_bytes, digest
from jury_desk.domain.document import Document, Slug, SomeText, parsed, plain_of, unique
from jury_desk.domain.scale import DecimalText, Scale
from jury_desk.errors import GridError

Setting = Literal["individual", "group", "either", "both"]
Form = Literal["written", "oral", "roleplay", "practical", "quiz", "game", "external"]
PhaseKind = Literal["preparation", "presentation", "questions", "roleplay", "deliberation", "break"]


class Printed(Document, frozen=True, kw_only=True):
    """What a bloc, activity, competency, assessment or criterion may carry of its print."""

    printed_text: str | None = None
    doubts: tuple[str, ...] = ()


class Certification(Document, frozen=True, kw_only=True):
    """Whose grid it is. `title` is None where the source prints no official title."""

    label: SomeText
    title: str | None = None
    certifier: str | None = None
    register_: Literal["RNCP", "RS"] | None = msgspec.field(default=None, name="register")
    code: str | None = None
    level: str | None = None
    eqf_level: str | None = None
    nsf: str | None = None
    decision_date: str | None = None
    expiry_date: str | None = None
    source: str | None = None
    notes: tuple[str, ...] = ()


class Activity(Printed, frozen=True, kw_only=True):
    """An activity and its tasks."""

    id: Slug
    code: str | None = None
    title: str
    tasks: tuple[str, ...] = ()


class Competency(Printed, frozen=True, kw_only=True):
    """A competency; `activity` names the activity of its row."""

    id: Slug
    code: str | None = None
    text: str
    items: tuple[str, ...] = ()
    activity: Slug | None = None
    column: str | None = None
    weight: DecimalText = "1"
    eliminatory: bool = False


class Part(Document, frozen=True, kw_only=True):
    """A part of an assessment, as the team's and the individual's, with its weight."""

    id: Slug
    label: str
    setting: Setting | None = None
    weight: DecimalText = "1"


class Phase(Document, frozen=True, kw_only=True):
    """A phase of an assessment; `minutes` as printed, or None."""

    kind: PhaseKind
    label: str | None = None
    minutes: Annotated[int, msgspec.Meta(ge=0, le=100_000)] | None = None


class External(Document, frozen=True, kw_only=True):
    """An external test and the score it takes: above, or at least."""

    name: str
    pass_above: DecimalText | None = None
    pass_at_least: DecimalText | None = None


class Assessment(Printed, frozen=True, kw_only=True):
    """An assessment (épreuve) of a bloc."""

    id: Slug
    title: str
    text: str = ""
    setting: Setting | None = None
    forms: tuple[Form, ...] = ()
    languages: tuple[str, ...] = ()
    competencies: tuple[Slug, ...] = ()
    parts: tuple[Part, ...] = ()
    phases: tuple[Phase, ...] = ()
    external: External | None = None


class Criterion(Printed, frozen=True, kw_only=True):
    """A criterion. Linked to no assessment, it is offered in every assessment of its bloc."""

    id: Slug
    code: str | None = None
    printed_code: str | None = None
    text: SomeText
    items: tuple[str, ...] = ()
    heading: str | None = None
    competency: Slug | None = None
    assessments: tuple[Slug, ...] = ()
    part: Slug | None = None
    scale: Slug | None = None
    weight: DecimalText = "1"
    eliminatory: bool = False
    core: bool = True
    descriptors: dict[str, str] = msgspec.field(default_factory=dict)


class Bloc(Printed, frozen=True, kw_only=True):
    """A bloc de compétences, everything in reading order."""

    id: Slug
    code: str | None = None
    title: str
    activities: tuple[Activity, ...] = ()
    competencies: tuple[Competency, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    criteria: tuple[Criterion, ...] = ()

    def assessment(self, assessment_id: str) -> Assessment | None:
        """The assessment of that id in this bloc, or None."""
        return next((item for item in self.assessments if item.id == assessment_id), None)

    def competency(self, competency_id: str | None) -> Competency | None:
        """The competency of that id in this bloc, or None."""
        return next((item for item in self.competencies if item.id == competency_id), None)


class Award(Document, frozen=True, kw_only=True):
    """What the jury can award: the full title, or a badge made of blocs."""

    id: Slug
    title: str
    kind: Literal["full", "partial"]
    blocs: tuple[Slug, ...] = ()
    external: tuple[Slug, ...] = ()


class Grid(Document, frozen=True, kw_only=True, dict=True):
    """One version of a certification's evaluation structure."""

    format: Literal["jury-desk/grid/1"]
    id: Slug
    revision: str
    language: str
    certification: Certification
    scales: Annotated[tuple[Scale, ...], msgspec.Meta(min_length=1)]
    scale: Slug
    blocs: Annotated[tuple[Bloc, ...], msgspec.Meta(min_length=1)]
    awards: tuple[Award, ...] = ()
    rules: dict[str, Any] = msgspec.field(default_factory=dict)

    def __post_init__(self) -> None:
        unique("id", [*self._ids()])
        unique("scale", [scale.id for scale in self.scales])
        try:
            canonical_bytes(self.rules)
        except (TypeError, ValueError) as error:
            raise ValueError(f"rules: {error}") from None
        _check_references(self)

    def _ids(self) -> Iterator[str]:
        for bloc in self.blocs:
            yield bloc.id
            for group in (bloc.activities, bloc.competencies, bloc.assessments, bloc.criteria):
                yield from (item.id for item in group)
        yield from (award.id for award in self.awards)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the canonical document: what a session freezes and a sheet names."""
        return digest(self.plain())

    def plain(self) -> dict[str, Any]:
        """The document as plain JSON data, every key of the format; print and doubts where there
        are any.
        """
        plain = plain_of(self)
        for bloc in plain["blocs"]:
            for element in (bloc, *(item for kind in _PRINTED_KINDS for item in bloc[kind])):
                for key in ("printed_text", "doubts"):
                    if said := element.pop(key):
                        element[key] = said  # after what the element is
        return plain

    def bloc(self, bloc_id: str) -> Bloc | None:
        """The bloc of that id, or None."""
        return next((bloc for bloc in self.blocs if bloc.id == bloc_id), None)

    def bloc_of_assessment(self, assessment_id: str) -> Bloc | None:
        """The bloc that holds the assessment, or None."""
        return self._blocs_of_assessments.get(assessment_id)

    @cached_property
    def assessment_titles(self) -> dict[str, str]:
        """The title of each assessment, by id. Frameworks give one title to several: then with its
        bloc, and with its place among those of that title in the bloc.
        """
        alike: dict[str, list[tuple[Bloc, str]]] = {}
        for bloc in self.blocs:
            for item in bloc.assessments:
                alike.setdefault(item.title, []).append((bloc, item.id))
        told: dict[str, str] = {}
        for title, found in alike.items():
            for bloc, id_ in found:
                beside = [other for held, other in found if held is bloc]
                place = f", {beside.index(id_) + 1}/{len(beside)}" if len(beside) > 1 else ""
                about = f"{bloc.code or bloc.title}{place}"
                told[id_] = f"{title} ({about})" if len(found) > 1 else title
        return {item.id: told[item.id] for bloc in self.blocs for item in bloc.assessments}

    @cached_property
    def _blocs_of_assessments(self) -> dict[str, Bloc]:
        """Kept: the checks of a session ask for each of its passages."""
        return {item.id: bloc for bloc in self.blocs for item in bloc.assessments}

    def scale_of(self, criterion: Criterion) -> Scale:
        """The criterion's own scale, else the grid's."""
        wanted = criterion.scale or self.scale
        return next(scale for scale in self.scales if scale.id == wanted)

    def criteria_of(self, assessment_id: str, part: str | None = None) -> tuple[Criterion, ...]:
        """The criteria offered in an assessment (and in a part of it), in reading order."""
        bloc = self.bloc_of_assessment(assessment_id)
        if bloc is None:
            return ()
        return tuple(
            criterion
            for criterion in bloc.criteria
            if (not criterion.assessments or assessment_id in criterion.assessments)
            and (part is None or criterion.part in (None, part))
        )


_PRINTED_KINDS = ("activities", "competencies", "assessments", "criteria")


def parse_grid(plain: object) -> Grid:
    """A grid from plain JSON data. Raises GridError with the first fault, named by its place."""
    try:
        return parsed(Grid, plain)
    except ValueError as error:
        fault, _, place = str(error).partition(" - at ")
        place = place.strip("`").removeprefix("$.") or "document"
        raise GridError(
            f"This grid cannot be used: {place}: {fault}.",
            "Ask the certifier for a whole copy of the grid file.",
            place=place,
            fault=fault,
        ) from None


def _check_references(grid: Grid) -> None:
    scales = {scale.id for scale in grid.scales}
    _known("scale", [grid.scale], scales)
    for bloc in grid.blocs:
        activities = {item.id for item in bloc.activities}
        competencies = {item.id for item in bloc.competencies}
        assessments = {item.id for item in bloc.assessments}
        parts = {part.id for item in bloc.assessments for part in item.parts}
        for competency in bloc.competencies:
            _known("activity", [competency.activity], activities)
        for assessment in bloc.assessments:
            _known("competency", assessment.competencies, competencies)
            unique("part", [part.id for part in assessment.parts])
        for criterion in bloc.criteria:
            _known("competency", [criterion.competency], competencies)
            _known("assessment", criterion.assessments, assessments)
            _known("part", [criterion.part], parts)
            _known("scale", [criterion.scale], scales)
            levels = {level.id for level in grid.scale_of(criterion).levels}
            _known("level", criterion.descriptors, levels)
    blocs = {bloc.id for bloc in grid.blocs}
    every_assessment = {item.id for bloc in grid.blocs for item in bloc.assessments}
    for award in grid.awards:
        _known("bloc", award.blocs, blocs)
        _known("assessment", award.external, every_assessment)


def _known(kind: str, names: Any, known: set[str]) -> None:
    for name in names:
        if name is not None and name not in known:
            raise ValueError(f"{kind} {name!r} is not in the grid")
