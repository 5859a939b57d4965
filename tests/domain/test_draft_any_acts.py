"""Any acts in any order: the grid stays valid, every word accounted for, undoing exact."""

import re
from typing import Any, get_args

import msgspec
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from jury_desk.domain.account import account_of
from jury_desk.domain.draft import Draft, Piece
from jury_desk.domain.draft_acts import (
    Act,
    Add,
    AssessCompetency,
    ElementKind,
    Join,
    LinkAssessment,
    LinkCompetency,
    Move,
    PutAside,
    Recode,
    Retype,
    SetActivity,
    SetAssessment,
    SetAward,
    SetCertification,
    SetDescriptor,
    SetFlag,
    SetNotes,
    SetPart,
    SetScale,
    SetScales,
    SetText,
    Settle,
    SetWeight,
    Split,
    SplitItems,
    TakeBack,
    Together,
    Unsettle,
)
from jury_desk.domain.draft_checks import warnings_of
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.draft_elements import (
    elements_of,
    field_text,
    kind_of,
    main_field,
    main_text,
)
from jury_desk.domain.draft_pieces import words_in
from jury_desk.domain.draft_refusal import Refusal
from jury_desk.domain.grid import Part, parse_grid
from jury_desk.domain.grid_diff import difference
from jury_desk.domain.source import SourceDocument
from jury_desk.errors import DraftError
from tests.domain.draft_samples import printed, two_blocs

KINDS = get_args(ElementKind)
CORRECTIONS = (Recode, SetText, SetDescriptor)
TEXTS = ["Mots d’une autre main", "CE1.1.9 Un critère codé", "  ", "", "en bref,", "Deux\nlignes"]
FIELDS = ["title", "text", "heading", "column", "items.0", "items.1", "items.3", "tasks.0"]


def chosen(data: st.DataObject, draft: Draft) -> Act:
    """An act on the draft as it stands: most are possible, some are not."""
    bloc = draft.grid.blocs[data.draw(st.integers(0, len(draft.grid.blocs) - 1))]
    anyone = [item.id for one in draft.grid.blocs for item in elements_of(one)]

    def of(*kinds: ElementKind) -> st.SearchStrategy[str]:
        here = [item.id for item in elements_of(bloc) if not kinds or kind_of(item) in kinds]
        return st.sampled_from(here * 8 + [*anyone[:1], "nobody"])

    def some(*kinds: ElementKind) -> st.SearchStrategy[tuple[str, ...]]:
        return st.lists(of(*kinds), min_size=1, max_size=3).map(tuple)

    kind: ElementKind = data.draw(st.sampled_from(KINDS))
    home = st.none() if kind == "bloc" else st.just(bloc.id)
    text = st.sampled_from(TEXTS)
    keys = [warning.key for warning in warnings_of(draft)[:5]]
    own = (Part(id="own", label="Seul"), Part(id="two", label=""))
    acts: list[st.SearchStrategy[Any]] = [
        st.builds(Move, element=of(kind), bloc=home, before=st.none() | of(kind)),
        st.builds(
            Move,
            element=of("competency", "criterion", "assessment"),
            bloc=st.sampled_from([one.id for one in draft.grid.blocs]),
        ),
        st.builds(_split, st.just(draft), of(), st.floats(0.05, 0.95)),
        st.builds(SplitItems, element=of("activity", "competency", "criterion")),
        st.builds(Join, first=of(kind), second=of(kind), as_item=st.booleans()),
        st.builds(Join, first=st.sampled_from(anyone), second=st.sampled_from(anyone)),
        st.builds(Recode, element=of(), code=st.sampled_from([None, "C9", "CE1.1.1", " "])),
        st.builds(Retype, element=of(), kind=st.just(kind)),
        st.builds(_set_text, st.just(draft), of(), st.sampled_from(FIELDS), text),
        st.builds(
            Add,
            kind=st.just(kind),
            text=text.filter(bool),
            code=st.none() | text,
            bloc=home,
            before=st.none() | of(kind),
        ),
        st.builds(PutAside, element=of()),
        st.builds(TakeBack, aside=st.integers(0, 8), kind=st.just(kind), bloc=home),
        st.builds(
            LinkCompetency, criteria=some("criterion"), competency=st.none() | of("competency")
        ),
        st.builds(
            LinkAssessment,
            criteria=some("criterion"),
            assessment=of("assessment"),
            on=st.booleans(),
        ),
        st.builds(
            AssessCompetency,
            assessment=of("assessment"),
            competencies=some("competency"),
            on=st.booleans(),
        ),
        st.builds(
            SetActivity, competencies=some("competency"), activity=st.none() | of("activity")
        ),
        st.builds(
            SetAssessment, assessment=of("assessment"), parts=st.sampled_from([(), own, own * 2])
        ),
        st.builds(SetPart, criteria=some("criterion"), part=st.sampled_from([None, "own", "team"])),
        st.builds(
            SetScales,
            scales=st.sampled_from([draft.grid.scales, draft.grid.scales[:1]]),
            scale=st.sampled_from(["acquis", "autre"]),
        ),
        st.builds(
            SetScale, criteria=some("criterion"), scale=st.sampled_from([None, "autre", "nobody"])
        ),
        st.builds(
            SetDescriptor,
            criterion=of("criterion"),
            level=st.sampled_from(["acquis", "partiel", "x"]),
            text=text,
        ),
        st.builds(
            SetWeight,
            elements=some("criterion", "competency"),
            weight=st.sampled_from(["2", "-1", "0.5", "beaucoup"]),
        ),
        st.builds(
            SetFlag,
            elements=some("criterion", "competency"),
            flag=st.sampled_from(["eliminatory", "core"]),
            on=st.booleans(),
        ),
        st.builds(
            SetCertification,
            field=st.sampled_from(["label", "title", "register"]),
            value=st.sampled_from([None, "RNCP", "Autre"]),
        ),
        st.builds(SetNotes, notes=st.lists(text, max_size=3).map(tuple)),
        st.builds(
            SetAward,
            award=st.sampled_from(["titre", "badge", "neuf", "b1"]),
            title=text,
            blocs=st.just(()) | st.just((bloc.id,)),
            external=st.just(()) | some("assessment"),
        ),
        st.builds(Settle, warning=st.sampled_from([*keys, "code-gap::"]), doubt=st.none() | text),
        st.builds(Unsettle, warning=st.sampled_from([*draft.settled, "code-gap:::"])),
    ]
    act: Act = data.draw(st.one_of(acts))
    return act


def _split(draft: Draft, element: str, share: float) -> Split:
    found = [item for bloc in draft.grid.blocs for item in elements_of(bloc) if item.id == element]
    return Split(element=element, at=max(1, int(share * len(main_text(found[0]))) if found else 1))


def _set_text(draft: Draft, element: str, field: str, text: str) -> SetText:
    """A text of the element; its main one where it has none of that name."""
    found = [item for bloc in draft.grid.blocs for item in elements_of(bloc) if item.id == element]
    known = not found or hasattr(found[0], field.partition(".")[0])
    return SetText(element=element, field=field if known else main_field(found[0]), text=text)


class AnyActs(RuleBasedStateMachine):
    """A person who does anything at all."""

    first: Draft
    source: SourceDocument
    corrects = True

    @initialize()
    def read(self) -> None:
        self.first, self.source = printed(two_blocs())
        self.draft = self.first
        self.done: list[Act] = []

    @rule(data=st.data())
    def act(self, data: st.DataObject) -> None:
        self._try(chosen(data, self.draft))

    @rule(data=st.data())
    def act_twice_as_one(self, data: st.DataObject) -> None:
        acts = (chosen(data, self.draft), chosen(data, self.draft))
        self._try(Together(acts=tuple(act for act in acts if not isinstance(act, Together))))

    def _try(self, act: Act) -> None:
        singles = act.acts if isinstance(act, Together) else (act,)
        if not self.corrects and any(isinstance(single, CORRECTIONS) for single in singles):
            return
        before = msgspec.json.encode(self.draft)
        try:
            after = applied(self.draft, act, self.source)
        except DraftError as refusal:
            known = refusal.details["reason"] in get_args(Refusal)
            assert known
        else:
            changed = after.grid.plain() != self.draft.grid.plain()
            assert bool(difference(self.draft.grid, after.grid)) == changed
            self.done.append(msgspec.json.decode(msgspec.json.encode(act), type=Act))
            self.draft, before = after, msgspec.json.encode(after)
        assert msgspec.json.encode(self.draft) == before

    @rule()
    def undo(self) -> None:
        if not self.done:
            return
        again = self.first
        for act in self.done:
            again = applied(again, act, self.source)
        assert msgspec.json.encode(again) == msgspec.json.encode(self.draft)
        self.done.pop()
        self.draft = self.first
        for act in self.done:
            self.draft = applied(self.draft, act, self.source)

    @invariant()
    def the_grid_is_valid(self) -> None:
        assert parse_grid(self.draft.grid.plain()) == self.draft.grid
        kept = msgspec.json.decode(msgspec.json.encode(self.draft), type=Draft)
        assert kept == self.draft

    @invariant()
    def every_word_is_accounted_for(self) -> None:
        account = account_of(self.draft, self.source)
        totals = account.totals
        assert account.unaccounted() == ()
        assert totals.unaccounted == 0
        told = totals.once + sum(totals.twice.values()) + sum(totals.aside.values())
        assert told == totals.words == account_of(self.first, self.source).totals.words

    @invariant()
    def origins_are_of_elements_and_within_paragraphs(self) -> None:
        ids = {item.id for bloc in self.draft.grid.blocs for item in elements_of(bloc)}
        assert set(self.draft.origins) <= {*ids, "certification"}
        for origin in self.draft.origins.values():
            for pieces in origin.pieces.values():
                for piece in pieces:
                    text = self.source.by_id[piece.paragraph].text
                    assert 0 <= piece.start < piece.end <= len(text)

    @invariant()
    def warnings_name_what_is_there_once(self) -> None:
        ids = {item.id for bloc in self.draft.grid.blocs for item in elements_of(bloc)}
        warnings = warnings_of(self.draft)
        assert {w.element for w in warnings if w.element} <= {*ids, "certification"}
        assert len({warning.key for warning in warnings}) == len(warnings)


class ActsThatCorrectNothing(AnyActs):
    """A person who moves, splits and joins, and writes nothing."""

    corrects = False

    @invariant()
    def texts_are_what_their_spans_say(self) -> None:
        for bloc in self.draft.grid.blocs:
            for item in elements_of(bloc):
                for field, pieces in self._spans(item.id).items():
                    said = re.findall(r"\w+", words_in(pieces, self.source))
                    assert said == re.findall(r"\w+", field_text(item, field)), (item.id, field)

    def _spans(self, element: str) -> dict[str, tuple[Piece, ...]]:
        origin = self.draft.origins.get(element)
        return origin.pieces if origin else {}


HOW = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
AnyActs.TestCase.settings = HOW
ActsThatCorrectNothing.TestCase.settings = HOW
TestAnyActs = AnyActs.TestCase
TestActsThatCorrectNothing = ActsThatCorrectNothing.TestCase
