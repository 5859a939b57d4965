"""The grid's elements with their origins, from the parts of blocs."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from jury_desk.domain.draft import Origin, Piece
from jury_desk.domain.grid import Activity, Assessment, Bloc, Competency, Criterion
from jury_desk.frameworks.reading import prose
from jury_desk.frameworks.reading.fact_places import fact_pieces
from jury_desk.frameworks.reading.facts import AssessmentFacts
from jury_desk.frameworks.reading.joining import Made
from jury_desk.frameworks.reading.links import BlocParts
from jury_desk.frameworks.reading.naming import CodePrints, Ids
from jury_desk.frameworks.reading.spans import Span

_LOWERS = {"joined": 4, "joined-by-guess": 25, "rerouted": 10,
           "split-by-guess": 40, "composed": 60, "cut-short": 50, "by-row": 15}  # fmt: skip


@dataclass
class Making:
    """Makes blocs, and keeps what each element came from."""

    ids: Ids
    prints: CodePrints
    columns: bool
    """Whether competencies stand in more than one column: each then names its own."""
    origins: dict[str, Origin] = field(default_factory=dict)
    rows: dict[int, list[str]] = field(default_factory=dict)
    """The ids of the criteria of each row."""

    def bloc(self, parts: BlocParts, place: int) -> Bloc:
        """One bloc; `place` counts from 1."""
        made = parts.bloc
        bloc_id = self.ids.bloc(made, place)
        title = made.title.text or made.composed or made.code_text or f"Bloc {place}"
        pieces = {"title": made.title.pieces, "code": _pieces(made.code_span)}
        reasons = [] if made.title else ["composed"]
        if made.title.dropped:
            reasons.append("joined-by-guess")
        self._origin(bloc_id, pieces, reasons)
        activities = self._activities(parts, bloc_id)
        competencies = self._competencies(parts, bloc_id, activities)
        assessments = self._assessments(parts, bloc_id, competencies)
        return Bloc(
            id=bloc_id,
            code=made.code_text,
            title=title,
            activities=tuple(activities),
            competencies=tuple(competencies),
            assessments=tuple(assessments),
            criteria=tuple(self._criteria(parts, bloc_id, competencies, assessments)),
            printed_text=made.title.printed if made.title.dropped else None,
        )

    def _activities(self, parts: BlocParts, bloc: str) -> list[Activity]:
        found = []
        for place, made in enumerate(parts.activities, start=1):
            element = self.ids.element(made.code, bloc, "a", place)
            self._element(element, made, "title", "tasks")
            lost = made.code is not None and made.code_span is not None and (
                made.code_span.text.isdigit() and bool(made.code.prefix)
            )  # fmt: skip
            found.append(
                Activity(
                    id=element,
                    code=made.code.printed if made.code else None,
                    title=made.text.text,
                    tasks=tuple(item.text for item in made.items),
                    printed_text=_with_print(made) if lost else None,
                )
            )
        return found

    def _competencies(
        self, parts: BlocParts, bloc: str, activities: Sequence[Activity]
    ) -> list[Competency]:
        found = []
        for place, made in enumerate(parts.competencies, start=1):
            element = self.ids.element(made.code, bloc, "c", place)
            self._element(element, made, "text", "items")
            activity = parts.activity_of.get(place - 1)
            found.append(
                Competency(
                    id=element,
                    code=made.code.printed if made.code else None,
                    text=made.text.text or made.composed or "",
                    items=tuple(item.text for item in made.items),
                    activity=activities[activity].id if activity is not None else None,
                    column=(made.column or None) if self.columns else None,
                )
            )
        return found

    def _assessments(
        self, parts: BlocParts, bloc: str, competencies: Sequence[Competency]
    ) -> list[Assessment]:
        found = []
        for place, (test, facts) in enumerate(zip(parts.tests, parts.facts, strict=True)):
            element = self.ids.element(None, bloc, "e", place + 1)
            told = fact_pieces(facts.facts, test.text)
            pieces = {"title": test.title.pieces, "text": test.text.pieces, **told}
            self._origin(element, pieces, test.reasons)
            facts = _with_threshold(facts, _observed(parts, place))
            found.append(
                Assessment(
                    id=element,
                    title=test.title.text,
                    text=test.text.text,
                    setting=facts.setting,
                    forms=facts.forms,
                    languages=facts.languages,
                    competencies=tuple(competencies[n].id for n in parts.assessed.get(place, ())),
                    parts=facts.grid_parts(element),
                    phases=facts.grid_phases(),
                    external=facts.external,
                )
            )
        return found

    def _criteria(
        self,
        parts: BlocParts,
        bloc: str,
        competencies: Sequence[Competency],
        assessments: Sequence[Assessment],
    ) -> list[Criterion]:
        found = []
        for place, made in enumerate(parts.criteria):
            element = self.ids.element(made.code, bloc, "k", place + 1)
            if place in parts.guessed:
                made.reasons.append("by-row")
            self._element(element, made, "text", "items")
            code, printed = self.prints.of(made.code) if made.code else (None, None)
            competency = parts.competency_of.get(place)
            self.rows.setdefault(made.row, []).append(element)
            found.append(
                Criterion(
                    id=element,
                    code=code,
                    printed_code=printed,
                    text=made.text.text,
                    items=tuple(item.text for item in made.items),
                    heading=" — ".join(text.text for text in made.headings) or None,
                    competency=competencies[competency].id if competency is not None else None,
                    assessments=tuple(assessments[n].id for n in parts.tests_of.get(place, ())),
                )
            )
        return found

    # ── origins ──────────────────────────────────────────────────────────────────────────────

    def _element(self, element: str, made: Made, main: str, items: str) -> None:
        heading = tuple(piece for text in made.headings for piece in text.pieces)
        pieces = {"code": _pieces(made.code_span), main: made.text.pieces, "heading": heading}
        pieces |= {f"{items}.{place}": item.pieces for place, item in enumerate(made.items)}
        reasons = [reason for reason in dict.fromkeys(made.reasons) if reason in _LOWERS]
        if made.rerouted:
            reasons.append("rerouted")
        self._origin(element, pieces, reasons)

    def _origin(
        self, element: str, pieces: dict[str, tuple[Piece, ...]], reasons: Sequence[str]
    ) -> None:
        known = tuple(reason for reason in dict.fromkeys(reasons) if reason in _LOWERS)
        lowered = sum(_LOWERS[reason] for reason in known)
        self.origins[element] = Origin(
            pieces={name: held for name, held in pieces.items() if held},
            confidence=max(100 - lowered, 10),
            reasons=known,
        )


def _pieces(span: Span | None) -> tuple[Piece, ...]:
    return (span.piece,) if span is not None and span.start < span.end else ()


def _with_print(made: Made) -> str:
    span, first = made.code_span, made.text.spans[0]
    if span is None:
        return made.text.text
    if first.paragraph is not span.paragraph:
        return f"{span.text} {made.text.text}"
    head = span.paragraph.text[span.start : first.start]
    return f"{head}{made.text.text}"


def _observed(parts: BlocParts, test: int) -> list[Made]:
    return [made for n, made in enumerate(parts.criteria) if test in parts.tests_of.get(n, ())]


def _with_threshold(facts: AssessmentFacts, criteria: Sequence[Made]) -> AssessmentFacts:
    """The score that an external test takes may be printed in its criterion."""
    known = facts.external
    if known is None or known.pass_above is not None or known.pass_at_least is not None:
        return facts
    for made in criteria:
        told = prose.facts_of(f"{known.name} : {made.text.text}").external
        if told is not None and (told.pass_above or told.pass_at_least):
            return replace(facts, external=told)
    return facts
