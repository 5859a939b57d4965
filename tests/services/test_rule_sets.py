"""Named regulations and profiles: shipped ones, saved ones, all brought to a grid."""

from typing import Any

import pytest
from msgspec import structs

from jury_desk.domain.preparation.panel import CompositionProfile
from jury_desk.domain.preparation.regulations import Regulations
from jury_desk.errors import PreparationError
from jury_desk.paths import resources
from jury_desk.services.rule_sets import RuleSets
from jury_desk.storage.files import GridFolder
from jury_desk.storage.rule_book import ShippedRuleBook

GRIDS = {grid.id: grid for grid in GridFolder(resources() / "grids").grids()}
BOOK = ShippedRuleBook(resources() / "rules")


class Kept:
    """The two shelves of the store, in memory."""

    def __init__(self) -> None:
        self.rules: dict[str, Regulations] = {}
        self.made: dict[str, CompositionProfile] = {}

    def regulations(self) -> tuple[Regulations, ...]:
        return tuple(self.rules.values())

    def put_regulations(self, regulations: Regulations) -> None:
        self.rules[regulations.id] = regulations

    def profiles(self) -> tuple[CompositionProfile, ...]:
        return tuple(self.made.values())

    def put_profile(self, profile: CompositionProfile) -> None:
        self.made[profile.id] = profile


@pytest.fixture
def sets() -> RuleSets:
    store: Any = Kept()
    return RuleSets(store, BOOK)


def test_the_certification_s_own_come_apart_when_sets_are_listed(sets: RuleSets) -> None:
    found = sets.regulations(GRIDS["manager-affaires"])
    assert found.own.id == "manager-affaires"
    assert "manager-affaires" not in [item.id for item in found.shipped]
    assert "standard" in [item.id for item in found.shipped]
    assert found.saved == ()


def test_a_saved_set_is_found_again_and_replaced_when_saved_under_its_name(sets: RuleSets) -> None:
    grid = GRIDS["manager-affaires"]
    own = sets.regulations(grid).own
    first = sets.save_regulations("  Règlement   2027 ", structs.replace(own, tolerance="0.25"))
    assert first.label == "Règlement 2027"
    sets.save_regulations("règlement 2027", structs.replace(own, tolerance="0"))
    sets.save_regulations("Autre", own)
    found = sets.regulations(grid).saved
    assert [(item.label, item.tolerance) for item in found] == [
        ("règlement 2027", "0"),
        ("Autre", own.tolerance),
    ]


def test_a_set_loses_what_the_grid_does_not_have_when_it_was_another_grid_s(sets: RuleSets) -> None:
    game = GRIDS["developpement-commercial-business-unit"]
    sets.save_regulations("Business unit", sets.regulations(game).own)
    assert sets.regulations(game).saved[0].parts
    elsewhere = sets.regulations(GRIDS["directeur-marketing-commercial"]).saved[0]
    assert elsewhere.parts == ()
    assert [item.pass_above for item in elsewhere.external] == ["850"]


def test_a_name_is_asked_for_when_a_set_is_saved(sets: RuleSets) -> None:
    with pytest.raises(ValueError, match="name"):
        sets.save_regulations(" \n", sets.regulations(GRIDS["manager-affaires"]).own)


def test_a_profile_comes_after_the_shipped_ones_when_it_was_saved(sets: RuleSets) -> None:
    standard = sets.profiles()[0]
    saved = sets.save_profile("Le nôtre", structs.replace(standard, members_at_least=4))
    assert standard.id == "standard"
    assert sets.profiles()[-1] == saved


def test_nothing_is_saved_when_it_could_not_be_read_again(sets: RuleSets) -> None:
    grid = GRIDS["manager-affaires"]
    own, profile = sets.regulations(grid).own, sets.profiles()[0]
    for save in (
        lambda: sets.save_regulations("Demi \ud800", own),
        lambda: sets.save_regulations("Seuil", structs.replace(own, competency_threshold="1e9")),
        lambda: sets.save_profile("Part", structs.replace(profile, external_share="1/0")),
    ):
        with pytest.raises(PreparationError) as caught:
            save()
        assert caught.value.details["reason"] == "act-malformed"
    assert sets.regulations(grid).saved == ()
    assert sets.profiles() == BOOK.profiles()
