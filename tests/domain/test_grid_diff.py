"""The readable difference between two revisions."""

import copy
import json
from collections.abc import Callable
from typing import Any

import pytest

from jury_desk.domain.draft import Draft
from jury_desk.domain.draft_acts import (
    Add,
    Join,
    Move,
    PutAside,
    Recode,
    SetText,
    Split,
)
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.grid import Grid, parse_grid
from jury_desk.domain.grid_change import Change, runs_of
from jury_desk.domain.grid_diff import difference
from jury_desk.domain.grid_matching import out_of_order
from jury_desk.paths import resources
from tests.domain.draft_samples import two_blocs

GRIDS = sorted((resources() / "grids").glob("*.grid.json"))
Edit = Callable[[dict[str, Any]], None]


def edited(edit: Edit) -> tuple[Change, ...]:
    """What an edit of the plain sample shows as."""
    plain = copy.deepcopy(two_blocs().plain())
    edit(plain)
    return difference(two_blocs(), parse_grid(plain))


def done(*acts: Any) -> tuple[Change, ...]:
    draft = Draft(id="d", grid=two_blocs())
    for act in acts:
        draft = applied(draft, act)
    return difference(two_blocs(), draft.grid)


def brief(changes: tuple[Change, ...]) -> list[tuple[str, str, str]]:
    return [(change.kind, change.element, change.field) for change in changes]


@pytest.mark.parametrize("path", GRIDS, ids=lambda path: path.name.partition(".")[0])
def test_nothing_differs_when_the_content_is_the_same(path: Any) -> None:
    plain = json.loads(path.read_text(encoding="utf-8"))
    assert difference(parse_grid(plain), parse_grid({**plain, "revision": "2"})) == ()


def test_a_text_shows_its_words_when_some_change() -> None:
    text = "Les besoins du client sont redits avec justesse et précision"
    (change,) = done(SetText(element="ce1.1.1", field="text", text=text))[:1]
    assert (change.kind, change.of, change.field, change.name) == (
        "text", "criterion", "text", "CE1.1.1",
    )  # fmt: skip
    assert change.where == "Bloc 1"
    told = [(run.kind, run.text) for run in change.runs if run.kind != "same"]
    assert told == [("removed", "reformulés"), ("added", "redits")]
    assert "".join(run.text for run in change.runs if run.kind != "added") == change.old
    assert "".join(run.text for run in change.runs if run.kind != "removed") == change.new


def test_what_is_kept_of_the_print_shows_when_it_is_new() -> None:
    changes = done(SetText(element="ce2.2.1", field="text", text="Autre"))
    assert brief(changes) == [
        ("text", "ce2.2.1", "text"),
        ("remark", "ce2.2.1", "printed_text"),
    ]


def test_a_move_shows_once_when_one_element_leaves_its_place() -> None:
    (change,) = done(Move(element="b1.k2", bloc="b1", before="ce1.1.1"))
    assert (change.kind, change.element, change.field) == ("moved", "b1.k2", "after")
    assert (change.old, change.new) == ("défend ses prix", "")


def test_a_move_to_another_bloc_shows_both_and_the_links_it_lost() -> None:
    changes = done(Move(element="ce1.1.1", bloc="b2"))
    assert brief(changes) == [
        ("moved", "ce1.1.1", "bloc"),
        ("link", "ce1.1.1", "competency"),
        ("link", "ce1.1.1", "assessments"),
    ]
    assert (changes[0].old, changes[0].new) == ("Bloc 1", "Bloc 2")
    assert (changes[1].old, changes[1].new) == ("C1.1", None)


def test_what_comes_and_goes_shows_its_whole_text() -> None:
    changes = done(PutAside(element="ce1.1.2"), Add(kind="criterion", text="Neuf", bloc="b2"))
    assert [(one.kind, one.name) for one in changes] == [("removed", "CE1.1.2"), ("added", "Neuf")]
    assert changes[0].old == (
        "Le questionnement porte sur :\nles délais\nle budget\nles personnes qui décident"
    )
    assert changes[1].new == "Neuf"


def test_all_that_a_bloc_held_shows_when_it_goes() -> None:
    changes = done(PutAside(element="b2"))
    removed = [one.element for one in changes if one.kind == "removed"]
    assert removed == ["b2", "c2.1", "c2.2", "b2.e1", "ce2.1.1", "ce2.2.1"]
    assert [one.field for one in changes if one.of == "award"] == ["blocs", "removed"]


def test_a_code_shows_with_the_printed_one() -> None:
    changes = done(Recode(element="ce1.1.1", code="CE9"))
    assert brief(changes) == [("code", "ce1.1.1", "code"), ("remark", "ce1.1.1", "printed_code")]
    assert (changes[0].old, changes[0].new) == ("CE1.1.1", "CE9")


def test_an_element_is_the_same_when_only_its_id_differs() -> None:
    def rename(plain: dict[str, Any]) -> None:
        plain["blocs"][0]["competencies"][0]["id"] = "autre"
        plain["blocs"][0]["assessments"][0]["competencies"][0] = "autre"
        for item in plain["blocs"][0]["criteria"]:
            if item["competency"] == "c1.1":
                item["competency"] = "autre"

    (change,) = edited(rename)
    assert (change.kind, change.old, change.new) == ("id", "c1.1", "autre")


def test_elements_without_code_are_told_by_their_text_when_their_numbers_shift() -> None:
    def shift(plain: dict[str, Any]) -> None:
        criteria = plain["blocs"][0]["criteria"]
        for item in criteria[2:]:
            item["id"] = {"b1.k1": "b1.k2", "b1.k2": "b1.k3"}[item["id"]]
        criteria.insert(2, {**criteria[2], "id": "b1.k1", "text": "Parle d’une voix claire"})

    changes = edited(shift)
    assert [(one.kind, one.element) for one in changes] == [
        ("added", "b1.k1"),
        ("id", "b1.k2"),
        ("id", "b1.k3"),
    ]


def test_a_reworded_element_is_the_same_when_its_id_and_code_are_new() -> None:
    def reword(plain: dict[str, Any]) -> None:
        item = plain["blocs"][0]["criteria"][0]
        item.update(id="neuf", code=None, text=item["text"].replace("justesse", "soin"))

    kinds = {change.kind for change in edited(reword)}
    assert kinds == {"id", "code", "text"}


def test_splitting_and_joining_show_as_few_changes() -> None:
    at = len("Les besoins du client")
    assert [one.kind for one in done(Split(element="ce1.1.1", at=at))] == ["text", "added"]
    changes = done(Join(first="b1.k1", second="b1.k2"))
    assert [(one.kind, one.element) for one in changes] == [
        ("text", "b1.k1"),
        ("flag", "b1.k1"),
        ("removed", "b1.k2"),
    ]


def _items(plain: dict[str, Any]) -> None:
    plain["blocs"][0]["criteria"][1]["items"][1] = "le budget annuel"


def _tasks(plain: dict[str, Any]) -> None:
    plain["blocs"][0]["activities"][0]["tasks"].append("Écrire son plan")


def _weight(plain: dict[str, Any]) -> None:
    plain["blocs"][1]["competencies"][0]["weight"] = "2"


def _flag(plain: dict[str, Any]) -> None:
    plain["blocs"][1]["criteria"][0]["core"] = False


def _held(plain: dict[str, Any]) -> None:
    plain["blocs"][0]["assessments"][0]["phases"] = [{"kind": "questions", "minutes": 10}]


def _parts(plain: dict[str, Any]) -> None:
    plain["blocs"][0]["assessments"][1]["parts"][0]["weight"] = "0.6"


def _descriptor(plain: dict[str, Any]) -> None:
    plain["blocs"][0]["criteria"][1]["descriptors"]["acquis"] = "Tout y est"


def _doubt(plain: dict[str, Any]) -> None:
    plain["blocs"][1]["doubts"] = ["La source ne le dit pas."]


def _own_scale(plain: dict[str, Any]) -> None:
    plain["blocs"][1]["criteria"][0]["scale"] = "autre"


def _card(plain: dict[str, Any]) -> None:
    plain["certification"]["register"] = "RNCP"


def _note(plain: dict[str, Any]) -> None:
    plain["certification"]["notes"][1] = "Toute absence est signalée."


def _name(plain: dict[str, Any]) -> None:
    plain["id"] = "autre-grille"


def _default_scale(plain: dict[str, Any]) -> None:
    plain["scale"] = "autre"


def _levels(plain: dict[str, Any]) -> None:
    plain["scales"][1]["levels"][1]["value"] = "0.6"


def _scale_order(plain: dict[str, Any]) -> None:
    plain["scales"].reverse()


def _rule(plain: dict[str, Any]) -> None:
    plain["rules"]["bloc_threshold"] = "0.6"


def _award_title(plain: dict[str, Any]) -> None:
    plain["awards"][0]["title"] = "Titre complet"


def _award_blocs(plain: dict[str, Any]) -> None:
    plain["awards"][0]["blocs"] = ["b1"]


def _award_order(plain: dict[str, Any]) -> None:
    plain["awards"].reverse()


def _bloc_order(plain: dict[str, Any]) -> None:
    plain["blocs"].reverse()


@pytest.mark.parametrize(
    ("edit", "kind", "element", "field"),
    [
        (_items, "text", "ce1.1.2", "items.1"),
        (_tasks, "text", "b1.a1", "tasks.2"),
        (_weight, "weight", "c2.1", "weight"),
        (_flag, "flag", "ce2.1.1", "core"),
        (_held, "held", "b1.e1", "phases"),
        (_parts, "held", "b1.e2", "parts"),
        (_descriptor, "descriptor", "ce1.1.2", "acquis"),
        (_doubt, "remark", "b2", "doubts.0"),
        (_own_scale, "scale", "ce2.1.1", "scale"),
        (_card, "card", "certification", "register"),
        (_note, "note", "certification", "notes.1"),
        (_name, "card", "certification", "grid.id"),
        (_default_scale, "scale", "autre", "default"),
        (_levels, "scale", "autre", "levels"),
        (_scale_order, "scale", "acquis", "order"),
        (_rule, "rule", "deux-blocs", "bloc_threshold"),
        (_award_title, "award", "titre", "title"),
        (_award_blocs, "award", "titre", "blocs"),
        (_award_order, "award", "deux-blocs", "order"),
        (_bloc_order, "moved", "b2", "after"),
    ],
)
def test_one_change_shows_once_where_it_is(edit: Edit, kind: str, element: str, field: str) -> None:
    assert brief(edited(edit)) == [(kind, element, field)]


def test_values_are_said_as_people_read_them() -> None:
    (parts,) = edited(_parts)
    assert parts.old == "Équipe (group, 0.7), Seul (individual, 0.3)"
    (phases,) = edited(_held)
    assert (phases.old, phases.new) == (None, "questions 10 min")
    (levels,) = edited(_levels)
    assert levels.new is not None
    assert "2 Partiellement acquis [~] = 0.6 *" in levels.new


def test_two_unlike_grids_are_compared_in_bounded_time() -> None:
    grids = [parse_grid(json.loads(path.read_text(encoding="utf-8"))) for path in GRIDS[:3]]
    changes = difference(grids[0], grids[2])
    added = sum(change.kind == "added" for change in changes)
    assert added > 100


def test_a_very_long_text_shows_as_replaced_as_a_whole() -> None:
    old, new = "mot " * 4000, "autre " * 4000
    assert [run.kind for run in runs_of(old, new)] == ["removed", "added"]


@pytest.mark.parametrize(
    ("places", "strayed"),
    [([], 0), ([0, 1, 2], 0), ([2, 0, 1], 1), ([0, 3, 1, 2], 1), ([2, 1, 0], 2)],
)
def test_as_few_as_can_be_are_out_of_order(places: list[int], strayed: int) -> None:
    gone = out_of_order(places)
    kept = [place for index, place in enumerate(places) if index not in gone]
    assert len(gone) == strayed
    assert kept == sorted(kept)


def test_a_grid_differs_from_any_other() -> None:
    grids: list[Grid] = [
        parse_grid(json.loads(path.read_text(encoding="utf-8"))) for path in GRIDS[:2]
    ]
    assert difference(*grids) != ()
