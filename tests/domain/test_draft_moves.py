"""Moving, adding, putting aside and taking back elements; making them another kind."""

import pytest
from msgspec.structs import replace

from jury_desk.domain.account import account_of
from jury_desk.domain.draft import Draft, ReviewWarning
from jury_desk.domain.draft_acts import Add, LinkCompetency, Move, PutAside, Retype, TakeBack
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.draft_refusal import Refusal
from jury_desk.domain.grid import Criterion, parse_grid
from jury_desk.domain.source import SourceDocument
from tests.domain.draft_samples import (
    bloc,
    element,
    ids,
    left_aside,
    printed,
    refusal_of,
    said,
    two_blocs,
)


@pytest.fixture(name="draft")
def _draft() -> Draft:
    return printed(two_blocs())[0]


@pytest.fixture(name="source")
def _source() -> SourceDocument:
    return printed(two_blocs())[1]


def test_move_keeps_the_links_when_the_bloc_stays_the_same(draft: Draft) -> None:
    after = applied(draft, Move(element="b1.k2", bloc="b1", before="ce1.1.1"))
    assert ids(bloc(after, "b1").criteria) == ["b1.k2", "ce1.1.1", "ce1.1.2", "b1.k1"]
    assert element(after, "b1.k2") == element(draft, "b1.k2")
    assert after.origins is not draft.origins
    assert after.origins == draft.origins


def test_move_takes_links_away_when_the_other_bloc_does_not_know_them(draft: Draft) -> None:
    after = applied(draft, Move(element="ce1.1.2", bloc="b2", before="ce2.2.1"))
    moved = element(after, "ce1.1.2")
    assert ids(bloc(after, "b2").criteria) == ["ce2.1.1", "ce1.1.2", "ce2.2.1"]
    assert (moved.competency, moved.assessments, moved.part) == (None, (), None)
    assert moved.descriptors == element(draft, "ce1.1.2").descriptors


def test_move_frees_what_pointed_to_it_when_a_competency_goes_to_another_bloc(
    draft: Draft,
) -> None:
    after = applied(draft, Move(element="c1.2", bloc="b2"))
    assert element(after, "c1.2").activity is None
    assert element(after, "b1.k1").competency is None
    assert element(after, "b1.e1").competencies == ("c1.1",)
    assert element(after, "ce1.1.1").competency == "c1.1"


def test_move_orders_blocs_when_the_element_is_one(draft: Draft) -> None:
    after = applied(draft, Move(element="b2", before="b1"))
    assert ids(after.grid.blocs) == ["b2", "b1"]
    assert bloc(after, "b1") == bloc(draft, "b1")


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (Move(element="nobody", bloc="b1"), "element-unknown"),
        (Move(element="b1.k1", bloc="nobody"), "bloc-unknown"),
        (Move(element="b1.k1"), "bloc-needed"),
        (Move(element="b1.k1", bloc="b1", before="b1.k1"), "onto-itself"),
        (Move(element="b1.k1", bloc="b1", before="c1.1"), "before-elsewhere"),
        (Move(element="b1.k1", bloc="b2", before="ce1.1.1"), "before-elsewhere"),
        (Move(element="b1", bloc="b1"), "onto-itself"),
        (Move(element="b1", bloc="b2"), "kind-wrong"),
        (Move(element="b1", before="b1"), "onto-itself"),
    ],
)
def test_move_is_refused_when_there_is_no_such_place(
    draft: Draft, act: Move, reason: Refusal
) -> None:
    assert refusal_of(act, draft) == reason


def test_add_gives_the_next_number_when_the_element_has_no_code(draft: Draft) -> None:
    after = applied(draft, Add(kind="criterion", text=" Il écoute ", bloc="b1", before="b1.k1"))
    assert ids(bloc(after, "b1").criteria) == ["ce1.1.1", "ce1.1.2", "b1.k3", "b1.k1", "b1.k2"]
    assert element(after, "b1.k3") == Criterion(id="b1.k3", text="Il écoute")
    assert after.origins["b1.k3"].reasons == ("by-hand",)


@pytest.mark.parametrize(
    ("kind", "code", "made"),
    [
        ("criterion", "CE1.2.1", "ce1.2.1"),
        ("criterion", "CE1.1.1", "b1.k3"),
        ("competency", "Savoir-être", "b1.c1"),
        ("activity", None, "b1.a3"),
        ("assessment", "E3", "e3"),
        ("competency", "Élève 3 !", "eleve-3"),
    ],
)
def test_add_makes_an_id_of_the_code_when_it_is_free(
    draft: Draft, kind: str, code: str | None, made: str
) -> None:
    act = Add(kind=kind, text="Un texte", code=code, bloc="b1")  # type: ignore[arg-type]
    after = applied(draft, act)
    new = set(after.origins) - set(draft.origins)
    assert new == {made}


def test_add_puts_a_bloc_into_the_full_title_when_it_named_all_blocs(draft: Draft) -> None:
    after = applied(draft, Add(kind="bloc", text="Fidéliser", code="Bloc 3", before="b2"))
    assert ids(after.grid.blocs) == ["b1", "b3", "b2"]
    full, badge = after.grid.awards
    assert full.blocs == ("b1", "b3", "b2")
    assert badge.blocs == ("b2",)


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (Add(kind="criterion", text="Texte"), "bloc-needed"),
        (Add(kind="criterion", text="   ", bloc="b1"), "text-empty"),
        (Add(kind="criterion", text="Texte", bloc="b9"), "bloc-unknown"),
        (Add(kind="bloc", text="Texte", bloc="b1"), "kind-wrong"),
        (Add(kind="activity", text="Texte", bloc="b1", before="c1.1"), "before-elsewhere"),
    ],
)
def test_add_is_refused_when_it_has_no_place_or_no_words(
    draft: Draft, act: Add, reason: Refusal
) -> None:
    assert refusal_of(act, draft) == reason


def test_an_id_is_not_given_again_when_a_warning_remembers_it(draft: Draft) -> None:
    found = (ReviewWarning(kind="placed-by-guess", element="b1.k7"),)
    after = applied(replace(draft, found=found), Add(kind="criterion", text="Texte", bloc="b1"))
    assert "b1.k8" in after.origins


def test_putting_aside_keeps_every_word_when_the_element_goes(
    draft: Draft, source: SourceDocument
) -> None:
    after = applied(draft, PutAside(element="ce1.1.2"))
    assert "ce1.1.2" not in ids(bloc(after, "b1").criteria)
    assert "ce1.1.2" not in after.origins
    words = "Le questionnement porte sur : les délais le budget les personnes qui décident"
    assert left_aside(after, source) == [f"CE1.1.2. {words}"]
    assert after.asides[-1].text == f"CE1.1.2. {words}"
    assert account_of(after, source).unaccounted() == ()


def test_putting_aside_leaves_a_shared_heading_when_another_criterion_has_it(
    draft: Draft, source: SourceDocument
) -> None:
    once = applied(draft, PutAside(element="b1.k1"))
    assert left_aside(once, source) == ["défend ses prix"]
    twice = applied(once, PutAside(element="b1.k2"))
    assert left_aside(twice, source)[1] == "Le candidat : conclut par un engagement daté du client"


def test_putting_aside_takes_all_it_holds_when_the_element_is_a_bloc(
    draft: Draft, source: SourceDocument
) -> None:
    after = applied(draft, PutAside(element="b2"))
    assert ids(after.grid.blocs) == ["b1"]
    assert ids(after.grid.awards) == ["titre"]
    assert after.grid.awards[0].blocs == ("b1",)
    assert len(left_aside(after, source)) == 6
    assert refusal_of(PutAside(element="b1"), after) == "last-bloc"


def test_putting_aside_keeps_the_words_when_no_source_has_them() -> None:
    draft = Draft(id="tape", grid=two_blocs())
    after = applied(draft, PutAside(element="ce1.1.2"))
    assert after.asides[0].pieces == ()
    assert after.asides[0].text.startswith("CE1.1.2\nLe questionnement porte sur :\nles délais")
    back = applied(after, TakeBack(aside=0, kind="criterion", bloc="b2"))
    made = bloc(back, "b2").criteria[-1]
    assert (made.code, made.id) == ("CE1.1.2", "ce1.1.2")
    assert made.text.endswith("les délais le budget les personnes qui décident")
    assert back.asides == ()


def test_taking_back_reads_the_source_when_the_aside_does_not_say_its_words(
    draft: Draft, source: SourceDocument
) -> None:
    act = TakeBack(aside=2, kind="criterion", bloc="b1", before="b1.k1")
    after = applied(draft, act, source)
    made = element(after, "ce1.2.9")
    assert (made.code, made.text) == ("CE1.2.9", "Un critère que personne n’a compris")
    assert ids(bloc(after, "b1").criteria)[2] == "ce1.2.9"
    assert said(after, source, "ce1.2.9", "code") == "CE1.2.9"
    assert said(after, source, "ce1.2.9", "text") == made.text
    assert len(after.asides) == len(draft.asides) - 1
    assert refusal_of(act, draft) == "words-unknown"


def test_taking_back_gives_lines_to_an_assessment_when_there_are_several(
    draft: Draft, source: SourceDocument
) -> None:
    away = applied(draft, PutAside(element="b1.e1"))
    place = len(away.asides) - 1
    back = applied(away, TakeBack(aside=place, kind="assessment", bloc="b1"), source)
    made = bloc(back, "b1").assessments[-1]
    assert made.title.startswith("Soutenance")
    assert "Le candidat présente son offre au jury" in " ".join(made.text.split())
    assert account_of(back, source).unaccounted() == ()


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (TakeBack(aside=9, kind="criterion", bloc="b1"), "aside-unknown"),
        (TakeBack(aside=0, kind="criterion"), "bloc-needed"),
        (TakeBack(aside=0, kind="bloc", bloc="b1"), "kind-wrong"),
    ],
)
def test_taking_back_is_refused_when_it_has_no_place(
    draft: Draft, source: SourceDocument, act: TakeBack, reason: Refusal
) -> None:
    assert refusal_of(act, draft, source) == reason


@pytest.mark.parametrize("kind", ["activity", "competency", "criterion"])
def test_retype_keeps_id_words_and_items_when_the_kind_has_them(
    draft: Draft, source: SourceDocument, kind: str
) -> None:
    name = "c1.2" if kind != "competency" else "ce1.1.2"
    after = applied(draft, Retype(element=name, kind=kind))  # type: ignore[arg-type]
    old, new = element(draft, name), element(after, name)
    lines = new.tasks if kind == "activity" else new.items
    assert lines == old.items
    assert new.code == old.code
    assert (new.title if kind == "activity" else new.text) == old.text
    field = "tasks.1" if kind == "activity" else "items.1"
    assert said(after, source, name, field) == lines[1]
    assert account_of(after, source).unaccounted() == ()


def test_retype_takes_the_links_of_the_old_kind_away(draft: Draft) -> None:
    after = applied(draft, Retype(element="c1.2", kind="criterion"))
    assert element(after, "b1.k1").competency is None
    assert element(after, "b1.e2").competencies == ()
    assert ids(bloc(after, "b1").criteria).index("c1.2") < ids(bloc(after, "b1").criteria).index(
        "b1.k1"
    )


def test_retype_makes_lines_of_an_assessments_text_and_back(
    draft: Draft, source: SourceDocument
) -> None:
    criterion = applied(draft, Retype(element="b1.e1", kind="criterion"))
    made = element(criterion, "b1.e1")
    assert made.text == "Soutenance"
    assert made.items == ("Le candidat présente son offre au jury", "Durée : 20 minutes")
    assert said(criterion, source, "b1.e1", "items.0") == made.items[0]
    assert element(criterion, "ce1.1.1").assessments == ()
    back = applied(criterion, Retype(element="b1.e1", kind="assessment"))
    again = element(back, "b1.e1")
    assert (again.title, again.text) == (
        element(draft, "b1.e1").title,
        element(draft, "b1.e1").text,
    )


def test_retype_puts_the_code_into_the_title_when_an_assessment_is_made(draft: Draft) -> None:
    made = element(applied(draft, Retype(element="c1.1", kind="assessment")), "c1.1")
    assert made.title == "C1.1 Écouter le client"
    assert made.text == ""


def test_retype_to_a_bloc_takes_along_what_follows(draft: Draft, source: SourceDocument) -> None:
    after = applied(draft, Retype(element="b1.a2", kind="bloc"))
    assert ids(after.grid.blocs) == ["b1", "b1.a2", "b2"]
    made = bloc(after, "b1.a2")
    assert (made.code, made.title) == ("A1.2", "Mener la négociation")
    assert ids(made.competencies) == ["c1.2"]
    assert ids(made.criteria) == ["b1.k1", "b1.k2"]
    assert ids(made.assessments) == ["b1.e2"]
    assert ids(bloc(after, "b1").criteria) == ["ce1.1.1", "ce1.1.2"]
    assert after.grid.awards[0].blocs == ("b1", "b1.a2", "b2")
    assert account_of(after, source).unaccounted() == ()


def test_retype_of_a_bloc_gives_what_it_holds_to_the_bloc_before(draft: Draft) -> None:
    after = applied(draft, Retype(element="b2", kind="activity"))
    assert ids(after.grid.blocs) == ["b1"]
    assert ids(bloc(after, "b1").activities) == ["b1.a1", "b1.a2", "b2"]
    assert ids(bloc(after, "b1").criteria)[-2:] == ["ce2.1.1", "ce2.2.1"]
    assert element(after, "ce2.2.1").competency == "c2.2"


@pytest.mark.parametrize(
    ("act", "reason"),
    [
        (Retype(element="b1", kind="activity"), "first-bloc"),
        (Retype(element="c1.1", kind="competency"), "kind-same"),
        (Retype(element="ce1.1.2", kind="bloc"), "items-stay"),
    ],
)
def test_retype_is_refused_when_nothing_can_come_of_it(
    draft: Draft, act: Retype, reason: Refusal
) -> None:
    assert refusal_of(act, draft) == reason


def test_what_the_reading_guessed_is_forgotten_when_a_person_places_the_element(
    draft: Draft,
) -> None:
    guess = ReviewWarning(kind="placed-by-guess", element="b1.k1")
    other = ReviewWarning(kind="placed-by-guess", element="ce2.1.1")
    draft = replace(draft, found=(guess, other))
    assert applied(draft, Move(element="b1.k1", bloc="b2")).found == (other,)
    link = LinkCompetency(criteria=("b1.k1",), competency="c1.1")
    assert applied(draft, link).found == (other,)
    assert applied(draft, PutAside(element="b1.k1")).found == (other,)


def test_the_grid_is_read_again_the_same_when_many_acts_were_done(draft: Draft) -> None:
    acts = (
        Retype(element="b1.a2", kind="bloc"),
        Move(element="b1.k1", bloc="b2"),
        Retype(element="b1.e1", kind="competency"),
        Add(kind="assessment", text="Quiz", bloc="b1"),
        PutAside(element="c1.1"),
    )
    for act in acts:
        draft = applied(draft, act)
    assert parse_grid(draft.grid.plain()) == draft.grid
