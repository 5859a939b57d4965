"""What a sealed sheet says in words, whatever it is printed on: the PDF and the workbook agree."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from jury_desk import words as catalogue
from jury_desk.documents.day_content import PhaseShown, day_facts, phases_shown
from jury_desk.domain.grid import Bloc, Competency, Criterion, Part
from jury_desk.domain.scale import Scale
from jury_desk.domain.sealing import Context, Person, Record, SealedSheet, criteria_of
from jury_desk.domain.team import sealed_deviations
from jury_desk.domain.travel.paper import PrintedCode
from jury_desk.words.model import Words


class Tone(StrEnum):
    """How a level is coloured; never the only sign of it: a shape and a word go with it."""

    GOOD = "good"
    PARTIAL = "partial"
    BAD = "bad"
    STEP = "step"
    NEUTRAL = "neutral"


@dataclass(frozen=True)
class LevelShown:
    """A level as it is printed: its sign, its word, its tone."""

    sign: str
    word: str
    tone: Tone


@dataclass(frozen=True)
class CriterionShown:
    """A criterion with what the juror gave it. `heading` is None where the one before had it.

    `name` is its code, or as on the screen "Critère n", counted from 1 in the sheet. `reach` says
    in a team whom the level was given to: to all of it, or (`apart`) to this member alone.
    """

    name: str
    heading: str | None
    text: str
    items: tuple[str, ...]
    level: LevelShown
    descriptor: str | None
    comment: str
    reach: str = ""
    apart: bool = False


@dataclass(frozen=True)
class GroupShown:
    """The criteria of a competency that follow one another."""

    code: str | None
    text: str
    items: tuple[str, ...]
    criteria: tuple[CriterionShown, ...]


@dataclass(frozen=True)
class Fact:
    """A line of the title block. `short` ones may stand side by side."""

    label: str
    value: str
    short: bool = False


@dataclass(frozen=True)
class SheetContent:
    """A sealed sheet in words."""

    sealed: SealedSheet
    words: Words
    digest: str
    subtitle: str
    facts: tuple[Fact, ...]
    phases: tuple[PhaseShown, ...]
    summary: tuple[tuple[LevelShown, int], ...]
    total: str
    groups: tuple[GroupShown, ...]
    code: PrintedCode | None = None
    """What stands as a code beside the signature."""

    @property
    def context(self) -> Context:
        """What the sheet is about."""
        return self.sealed.record.context

    @property
    def short_digest(self) -> str:
        """The first 16 digits of the seal's digest, in fours."""
        return " ".join(self.digest[at : at + 4] for at in range(0, 16, 4))

    @property
    def juror(self) -> str:
        """The juror's name and quality."""
        return f"{self.context.juror.name}, {self.words.quality(self.context.juror_quality)}"

    @property
    def session(self) -> str:
        """The session's label and its date."""
        return _session(self.context, self.words)

    @property
    def footer(self) -> str:
        """What stands at the foot of each page."""
        about = self.context
        return self.words.documents.footer.format(
            sheet=about.sheet, version=about.version, digest=self.short_digest
        )


def content_of(sealed: SealedSheet) -> SheetContent:
    """A sealed sheet in the words of its language; shows also what the grid does not know."""
    words = catalogue.of(sealed.record.context.language)
    groups = tuple(_groups(sealed.record, words))
    counts = Counter(item.level for group in groups for item in group.criteria)
    order = _levels_in_order(sealed.record, words)
    ranked = sorted(counts, key=lambda level: order.index(level) if level in order else len(order))
    number = sum(counts.values())
    total = words.documents.criterion_count
    return SheetContent(
        sealed=sealed,
        words=words,
        digest=sealed.header.digest,
        subtitle=_subtitle(sealed.record),
        facts=tuple(_facts(sealed, words)),
        phases=phases_shown(sealed.record.context, words),
        summary=tuple((level, counts[level]) for level in ranked),
        total=words.documents.criterion_count_one if number == 1 else total.format(count=number),
        groups=groups,
    )


def _session(about: Context, words: Words) -> str:
    date = words.date(about.session_date)
    label = about.session_label
    return label if date in label else f"{label}, {date}"


def _subtitle(record: Record) -> str:
    about = record.context
    bloc = record.grid.bloc(about.bloc)
    assessment = bloc.assessment(about.assessment) if bloc else None
    part = _part(record)
    return " · ".join(
        text for text in (assessment.title if assessment else about.assessment, part) if text
    )


def _part(record: Record) -> str | None:
    about = record.context
    bloc = record.grid.bloc(about.bloc)
    assessment = bloc.assessment(about.assessment) if bloc else None
    parts = assessment.parts if assessment else ()
    part = next((part for part in parts if part.id == about.part), None)
    if part is None:
        return about.part
    return _weighted(part, catalogue.of(about.language))


def _weighted(part: Part, words: Words) -> str:
    weight = Decimal(part.weight)
    if weight >= 1:
        return part.label
    percent = f"{(weight * 100).normalize():f}"
    return words.documents.part_weight.format(part=part.label, percent=percent)


def _parts(record: Record, words: Words) -> str:
    """The weighted parts that a member's sheet holds together; "" where none is weighted."""
    about = record.context
    bloc = record.grid.bloc(about.bloc)
    assessment = bloc.assessment(about.assessment) if bloc else None
    parts = assessment.parts if assessment and about.team_levels is not None else ()
    if all(Decimal(part.weight) >= 1 for part in parts):
        return ""
    return "\n".join(_weighted(part, words) for part in parts)


def _facts(sealed: SealedSheet, words: Words) -> Iterator[Fact]:
    about, says = sealed.record.context, words.documents
    bloc = sealed.record.grid.bloc(about.bloc)
    yield Fact(says.certification, about.title or about.certification)
    yield Fact(says.bloc, _bloc_title(bloc, about.bloc))
    if about.members:
        yield Fact(says.members, ", ".join(_numbered(member) for member in about.members))
    for label, value in (
        (says.team, about.team),
        (says.session, _session(about, words)),
        (says.passage, words.moment(about.passage_at, seconds=False)),
        (says.candidate_number, about.subject.number),
        (says.panel, about.panel),
        (says.room, about.room),
        (says.juror, about.juror.name),
        (says.quality, words.quality(about.juror_quality)),
        (says.plays, about.plays),
        (says.accommodation, about.accommodation),
        (says.grid, says.grid_text.format(grid=about.grid, revision=about.grid_revision)),
    ):
        if value:
            yield Fact(label, value, short=True)
    timing = says.timing_text.format(
        start=words.moment(about.started_at), end=words.moment(about.completed_at)
    )
    yield Fact(says.timing, timing)
    if parts := _parts(sealed.record, words):
        yield Fact(says.day.parts, parts)
    for label, value in day_facts(sealed.record, words):
        yield Fact(label, value)
    yield from _correction(sealed, words)


def _correction(sealed: SealedSheet, words: Words) -> Iterator[Fact]:
    about, says = sealed.record.context, words.documents
    reasons = [given.text for given in sealed.record.texts if given.criterion is None]
    if about.version > 1 or about.parent:
        yield Fact(says.version, says.version_text.format(version=about.version), short=True)
    if about.parent:
        yield Fact(says.corrects, about.parent)
    for reason in reasons:
        yield Fact(says.reason, reason)


def _bloc_title(bloc: Bloc | None, bloc_id: str) -> str:
    if bloc is None:
        return bloc_id
    if bloc.code and not bloc.title.startswith(bloc.code):
        return f"{bloc.code} · {bloc.title}"
    return bloc.title


def _numbered(person: Person) -> str:
    return f"{person.name} ({person.number})" if person.number else person.name


def _groups(record: Record, words: Words) -> Iterator[GroupShown]:
    bloc = record.grid.bloc(record.context.bloc)
    levels = {given.criterion: given.level for given in record.levels}
    comments = {given.criterion: given.text for given in record.texts if given.criterion}
    says, apart = words.documents.day, frozenset(sealed_deviations(record))
    reaches = dict.fromkeys(record.context.team_levels or (), says.team_level)
    reaches |= dict.fromkeys(apart, says.own_level)
    current: list[CriterionShown] = []
    competency: Competency | None = None
    heading: str | None = None
    seen: set[str] = set()
    for number, criterion in enumerate(criteria_of(record), 1):
        found = bloc.competency(criterion.competency) if bloc else None
        if current and found != competency:
            yield _group(competency, current, words)
            current, heading = [], None
        competency = found
        name = criterion.code or words.documents.criterion_number.format(number=number)
        one = _criterion(record, criterion, name, heading, levels, comments, words)
        reach = reaches.get(criterion.id, "")
        current.append(replace(one, reach=reach, apart=criterion.id in apart))
        heading = criterion.heading
        seen.add(criterion.id)
    if current:
        yield _group(competency, current, words)
    beyond = [name for name in dict.fromkeys([*levels, *comments]) if name not in seen]
    if beyond:
        shown = [_unknown(name, levels.get(name), comments.get(name), words) for name in beyond]
        yield GroupShown(None, words.documents.beyond, (), tuple(shown))


def _group(
    competency: Competency | None, criteria: list[CriterionShown], words: Words
) -> GroupShown:
    if competency is None:
        return GroupShown(None, words.documents.criteria, (), tuple(criteria))
    return GroupShown(competency.code, competency.text, competency.items, tuple(criteria))


def _criterion(
    record: Record,
    criterion: Criterion,
    name: str,
    heading: str | None,
    levels: dict[str, str],
    comments: dict[str, str],
    words: Words,
) -> CriterionShown:
    given = levels.get(criterion.id)
    return CriterionShown(
        name=name,
        heading=criterion.heading if criterion.heading != heading else None,
        text=criterion.text,
        items=criterion.items,
        level=_level(record.grid.scale_of(criterion), given, words)
        if given or criterion.id not in record.context.neutralised
        else LevelShown("", words.documents.neutralised, Tone.NEUTRAL),
        descriptor=criterion.descriptors.get(given) if given else None,
        comment=comments.get(criterion.id, ""),
    )


def _unknown(name: str, level: str | None, comment: str | None, words: Words) -> CriterionShown:
    word = level or words.documents.no_level
    return CriterionShown(
        name, None, "", (), LevelShown("", word, Tone.NEUTRAL), None, comment or ""
    )


def _level(scale: Scale, given: str | None, words: Words) -> LevelShown:
    level = scale.level(given) if given else None
    if level is None:
        return LevelShown("", given or words.documents.no_level, Tone.NEUTRAL)
    return LevelShown(level.short, level.label, _tone(scale, level.value))


def _tone(scale: Scale, value: str | None) -> Tone:
    counted = [Decimal(level.value) for level in scale.levels if level.value is not None]
    if value is None:
        return Tone.NEUTRAL
    if Decimal(value) == max(counted):
        return Tone.GOOD
    if Decimal(value) == min(counted):
        return Tone.BAD
    # Between the ends, amber would judge more than a long scale (points, letters) says.
    return Tone.PARTIAL if len(set(counted)) <= _SHORT_SCALE else Tone.STEP


_SHORT_SCALE = 3
"""Counted levels of a scale that has one level between good and bad."""


def _levels_in_order(record: Record, words: Words) -> list[LevelShown]:
    return [
        _level(scale, level.id, words) for scale in record.grid.scales for level in scale.levels
    ]
