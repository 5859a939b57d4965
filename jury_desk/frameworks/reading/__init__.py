"""From tables to a draft grid, by rules; no source is known by its name or its wording."""

import uuid
from dataclasses import replace

from msgspec.structs import replace as replace_struct

from jury_desk.domain.draft import AsideReason, Draft, Origin
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.source import Paragraph, SourceDocument
from jury_desk.errors import FrameworkEmptyError
from jury_desk.frameworks.reading import (
    awards,
    content,
    families,
    findings,
    identity,
    prose,
)
from jury_desk.frameworks.reading.assessments import Test, assessments_of
from jury_desk.frameworks.reading.blocs import BlocMade
from jury_desk.frameworks.reading.codes import Role
from jury_desk.frameworks.reading.competencies import (
    Context,
    activities_of,
    competencies_of,
)
from jury_desk.frameworks.reading.criteria import criteria_of
from jury_desk.frameworks.reading.document_language import language_of
from jury_desk.frameworks.reading.facts import AssessmentFacts
from jury_desk.frameworks.reading.leftovers import Account
from jury_desk.frameworks.reading.levelled import levelled, rules_of
from jury_desk.frameworks.reading.links import BlocParts, link
from jury_desk.frameworks.reading.making import Making
from jury_desk.frameworks.reading.naming import CodePrints, Ids
from jury_desk.frameworks.reading.placing import placed_units
from jury_desk.frameworks.reading.segments import Unit
from jury_desk.frameworks.reading.spans import Vocabulary
from jury_desk.frameworks.reading.streams import Streams, streams_of
from jury_desk.frameworks.reading.upright import with_upright_forms


def read_grid(source: SourceDocument) -> Draft:
    """The draft of the grid that a framework document holds, with an account of its every word.

    Raises FrameworkEmptyError where no table of competencies or criteria is found.
    """
    told = with_upright_forms(families.with_tables(source))
    streams = streams_of(told)
    vocabulary = Vocabulary(told.paragraphs())
    placed = placed_units(streams, vocabulary)
    context = Context(placed.families, vocabulary)
    context.starts = frozenset(
        unit.row for bloc in placed.blocs for unit in bloc.units if unit.first and _begins_row(unit)
    )
    language = language_of(paragraph.text for paragraph in told.paragraphs())
    parts = [_parts(bloc, context, language) for bloc in placed.blocs]
    context.twice += [span for bloc in placed.blocs for span in bloc.repeated]
    parts = [each for each in parts if _holds_something(each)]
    if not any(each.criteria or each.competencies for each in parts):
        raise FrameworkEmptyError(
            "This document holds no table of competencies and criteria.",
            "Import the framework's evaluation tables (the référentiel), not a text about them.",
        )
    columns = {column.role for heading in streams.headings for column in heading.columns.values()}
    link(parts, placed.rows, columns)
    return _draft(told, streams, parts, context, language)


def _parts(bloc: BlocMade, context: Context, language: str) -> BlocParts:
    tests = assessments_of(bloc.units, context)
    return BlocParts(
        bloc=bloc,
        activities=activities_of(bloc.units, context),
        competencies=competencies_of(bloc.units, context),
        tests=tests,
        criteria=criteria_of(bloc.units, context, _starts(bloc, context)),
        facts=[_facts(test, bloc, language) for test in tests],
    )


def _facts(test: Test, bloc: BlocMade, language: str) -> AssessmentFacts:
    """What an assessment's text says; the bloc's rules tell its languages where it tells none."""
    facts = prose.facts_of(test.text.text, language)
    if facts.language_printed:
        return facts
    for rule in bloc.rules:
        told = prose.facts_of(rule.text)
        if told.language_printed:
            return replace(facts, languages=told.languages)
    return facts


def _starts(bloc: BlocMade, context: Context) -> frozenset[int]:
    """The rows where an activity, competency or assessment begins."""
    family = context.families.most_common(Role.COMPETENCY)
    coded = family is not None and context.families.count(family) >= 2
    beside = (Role.ACTIVITY, Role.COMPETENCY, Role.ASSESSED, Role.ASSESSMENT)
    return frozenset(
        unit.row
        for unit in bloc.units
        if unit.role in beside
        and unit.first
        and (
            unit.code is not None
            or (unit.role is Role.ASSESSMENT and content.starts_as_test(unit.text))
            or (unit.role is not Role.ASSESSMENT and _is_plain_start(unit))
            or (unit.role is not Role.ASSESSMENT and unit.bullet is not None and not coded)
        )
    )


def _begins_row(unit: Unit) -> bool:
    """Whether a unit shows that its row is no mere continuation of the row above."""
    if unit.role is Role.ASSESSMENT:
        return content.starts_as_test(unit.text)
    if unit.role in (Role.ACTIVITY, Role.TASK):
        return unit.code is not None or _is_plain_start(unit)
    return unit.code is not None


def _is_plain_start(unit: Unit) -> bool:
    return unit.bullet is None and unit.text[:1].isupper()


def _holds_something(each: BlocParts) -> bool:
    return bool(each.criteria or each.competencies or each.tests or each.activities)


def _draft(
    source: SourceDocument,
    streams: Streams,
    parts: list[BlocParts],
    context: Context,
    language: str,
) -> Draft:
    making = _making(parts)
    blocs = [making.bloc(each, place) for place, each in enumerate(parts, start=1)]
    marked = levelled(blocs, streams, making.rows, making.origins)
    outside = _outside(source, streams, parts)
    rules, printed = rules_of(outside)
    card = identity.identity_of(source, outside, [bloc.title for bloc in blocs])
    label = card.certification.title or card.certification.label
    given = awards.awards_of(blocs, label, tuple(source.paragraphs()))
    grid = Grid(
        format="jury-desk/grid/1",
        id=card.grid_id,
        revision="1",
        language=language,
        certification=card.certification,
        scales=marked.scales,
        scale=marked.scales[0].id,
        blocs=marked.blocs,
        awards=given.awards,
        rules=rules,
    )
    card_origin = replace_struct(card.origin, pieces={**card.origin.pieces, **printed})
    origins = {"certification": card_origin, **marked.origins}
    for award, pieces in given.pieces.items():
        origins[award] = Origin(pieces={"title": pieces})
    account = _account(source, origins, context)
    titles = _titles(parts)
    account.add(aside for aside in card.asides if aside.pieces[0].paragraph not in titles)
    account.add(marked.asides)
    lost = account.rest(_reasons(streams))
    holders = {
        piece.paragraph: element
        for element, origin in making.origins.items()
        for pieces in origin.pieces.values()
        for piece in pieces
    }
    found = [
        *findings.of_remarks(source.remarks, holders),
        *findings.of_guesses(making.origins),
        *findings.of_repeats(context.twice),
        *findings.of_leftovers(lost),
        *findings.of_scales(marked.scales if marked.is_read else ()),
    ]
    return Draft(
        id=f"d{uuid.uuid4().hex}",
        grid=parse_grid(grid.plain()),
        source=source.sha256,
        origins=origins,
        asides=tuple(account.asides),
        found=tuple(found),
    )


def _outside(source: SourceDocument, streams: Streams, parts: list[BlocParts]) -> list[Paragraph]:
    """What stands around the tables, and the rules printed within them, in reading order."""
    rules = {rule.paragraph.id for each in parts for rule in each.bloc.rules}
    # The heading over the only bloc may be the certification's title as well.
    titles = _titles(parts) if len(parts) > 1 else set()
    mine = ({paragraph.id for paragraph in streams.outside} | rules) - titles
    return [paragraph for paragraph in source.paragraphs() if paragraph.id in mine]


def _titles(parts: list[BlocParts]) -> set[str]:
    return {span.paragraph.id for each in parts for span in each.bloc.title.spans}


def _making(parts: list[BlocParts]) -> Making:
    codes = [
        made.code
        for each in parts
        for group in (each.activities, each.competencies, each.criteria)
        for made in group
    ]
    headings = {made.column for each in parts for made in each.competencies}
    return Making(
        ids=Ids([*codes, *(each.bloc.code for each in parts)]),
        prints=CodePrints([made for each in parts for made in each.criteria]),
        columns=len(headings) > 1,
    )


def _account(source: SourceDocument, origins: dict[str, Origin], context: Context) -> Account:
    account = Account(source)
    account.origins(origins.values())
    account.spans(context.twice, "printed-twice")
    return account


def _reasons(streams: Streams) -> dict[str, AsideReason]:
    reasons: dict[str, AsideReason] = {item.id: "outside" for item in streams.outside}
    reasons |= {paragraph.id: reason for paragraph, reason in streams.asides}
    return reasons
