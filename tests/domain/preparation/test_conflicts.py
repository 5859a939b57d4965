"""What stands between a juror and a candidate."""

import string
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.preparation.conflicts import Conflict, conflicts
from jury_desk.domain.preparation.people import DeclaredTie, Juror, Waiver
from jury_desk.domain.preparation.preparation import Item
from tests.domain.preparation.samples import candidate, juror, session

DUPONT = {"last": "Dupont", "first_name": "Jean"}


def between(
    member: Juror, *others: Juror, waiver: Waiver | None = None, **said: Any
) -> Conflict | None:
    items: list[Item] = [candidate(**said), member, *others, *([waiver] if waiver else [])]
    return conflicts(session(*items)).between(member.id, "c1")


def seen(tie: Conflict | None) -> tuple[str, bool] | None:
    return (tie.likeness, tie.certain) if tie else None


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("Jean Dupont", ("same", True)),
        ("DUPONT Jean", ("same", True)),
        ("M. Jean DUPONT", ("same", True)),
        ("Monsieur dupont jean", ("same", True)),
        ("Dupont, Jean", ("same", True)),
        ("Jean Dupont, Société Iroise", ("same", True)),
        ("Zoé Martin et Jean Dupont", ("same", True)),
        ("Jean Dupont (tuteur)", ("same", True)),
        ("J1@exemple.fr", ("same", True)),
        ("J. Dupont", ("initial", False)),
        ("Jacques Dupont", ("initial", False)),
        ("M. Dupont", ("initial", False)),
        ("Jean Dupond", ("near", False)),
        ("Jaen Dupont", ("initial", False)),
        ("Sean Dupont", ("near", False)),
        ("Zoé Dupont", None),
        ("Jean Martin", None),
        ("", None),
        ("   ", None),
        ("…", None),
    ],
)
def test_tutor_is_recognised_when_a_card_names_them(
    named: str, expected: tuple[str, bool] | None
) -> None:
    assert seen(between(juror("j1", **DUPONT), tutor=named)) == expected


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [
        ("Marie-Hélène", "Lefèvre", "Mme LEFEVRE Marie Helene"),
        ("Anne", "Le Goff", "Anne LE GOFF"),
        ("Sinéad", "O’Neil", "Sinead O'Neil"),
        ("Chloé", "Bœuf", "Chloe Boeuf"),
        ("Léa", "Martin-Petit", "Léa Martin Petit"),
    ],
)
def test_tie_is_certain_when_names_differ_by_case_accents_or_hyphens(
    first: str, last: str, named: str
) -> None:
    assert seen(between(juror("j1", last, first_name=first), mentor=named)) == ("same", True)


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [
        ("Marie", "Martin-Petit", "Marie Martin"),
        ("Marie", "Martin-Petit", "Mme Petit"),
        ("Marie", "Martin-Petit", "M. Martin"),
        ("Marie", "Martin", "PETIT-MARTIN Marie"),
        ("Marie", "Martin", "Marie Petit (née Martin)"),
        ("Marie", "Petit épouse Martin", "Marie Martin"),
        ("Jean-Pierre", "Durand", "Pierre Durand"),
        ("Thi Lan", "Nguyen", "NGUYEN Lan"),
        ("Jean", "de La Tour", "Jean Latour"),
        ("Jeanne", "d’Arc", "Jeanne Darc"),
        ("Li", "N’Go", "NGO Li"),
        ("", "Dupont", "Jean Dupont"),
        ("", "Dupont Jean", "Jean Dupont"),
        ("Jean", "Dupont", "Jean Dupont directeur commercial"),
        ("Jean", "Dupont", "Jean Dupont 06 12 34 56 78"),
        ("Jean", "Dupont", "Me Jean Dupont"),
        ("Jean", "Dupont", "Iroise (M. Dupont)"),
        ("Jean", "Dupont", "Directeur des ventes de la région Ouest du groupe Iroise Jean Dupont"),
    ],
)
def test_tie_is_doubted_when_a_card_names_them_otherwise(first: str, last: str, named: str) -> None:
    tie = between(juror("j1", last, first_name=first), tutor=named)

    assert tie is not None
    assert not tie.certain


@pytest.mark.parametrize(
    "named",
    [
        "Iroise (Jean Dupont)",
        "Tuteur : Jean Dupont",
        "Jean Dupont ou Zoé Martin",
        "Zoé Martin + Jean Dupont",
        "Zoé Martin\tJean Dupont",
        "\u202eJean Dupont\u202c",
        "Jean\u200bDupont",
    ],
)
def test_tie_is_certain_when_the_name_stands_among_other_words(named: str) -> None:
    assert seen(between(juror("j1", **DUPONT), tutor=named)) == ("same", True)


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [
        ("Łukasz", "Nowak", "Lukasz Nowak"),
        ("Đorđe", "Ilić", "Dorde Ilic"),
        ("Ali", "Yıldız", "Ali Yildiz"),
        ("Anne", "Saint-Marc", "Anne St-Marc"),
    ],
)
def test_tie_is_certain_when_a_keyboard_lacks_a_letter(first: str, last: str, named: str) -> None:
    assert seen(between(juror("j1", last, first_name=first), mentor=named)) == ("same", True)


@pytest.mark.parametrize(
    ("employer", "company", "expected"),
    [
        ("Iroise SA", "Groupe Iroise", ("same", True)),
        ("IROISE Transports", "Iroise-Transports SARL", ("same", True)),
        ("Iroise Transports", "Iroise", ("contained", False)),
        ("Iroise", "Société Iroise Logistique Ouest", ("contained", False)),
        ("Vermeil Énergies", "Vermeil Construction", ("group", False)),
        ("Cabinet Aubin", "Cabinet Morel", None),
        ("Institut", "Institut Pelletier", None),
        ("Indépendante", "Indépendante", None),
        ("sans emploi", "Sans emploi", None),
        ("Demandeur d’emploi", "demandeur d'emploi", None),
        ("", "", None),
        ("SARL", "SARL", ("same", True)),
        ("Iroise S.A.S.", "Iroise", ("same", True)),
        ("E.D.I.", "EDI", ("same", True)),
        ("EDI", "Énergies d’Iroise (EDI)", ("contained", False)),
        ("Énergies d’Iroise (EDI)", "EDI", ("contained", False)),
        ("L’Iroise", "LIROISE", ("near", False)),
        ("K&V", "KV", ("near", False)),
        ("St-Aubin", "Saint-Aubin", ("same", True)),
        ("9K", "9K France", ("contained", False)),
        ("à son compte", "À son compte", None),
        ("Auto-entrepreneuse", "auto-entrepreneuse", None),
        ("Consultant indépendant", "Consultante indépendante", None),
        ("En recherche d’emploi", "en recherche d'emploi", None),
        ("Non renseigné", "non renseigné", None),
    ],
)
def test_employer_is_compared_without_its_legal_form_when_both_have_one(
    employer: str, company: str, expected: tuple[str, bool] | None
) -> None:
    tie = between(juror("j1", employer=employer), company=company)

    assert seen(tie) == expected
    assert tie is None or tie.kind == "employer"


@pytest.mark.parametrize("company", ["Cabinet Jean Dupont", "DUPONT Jean EURL", "Jean Dupont"])
def test_tie_is_doubted_when_the_employer_bears_the_jurors_name(company: str) -> None:
    tie = between(juror("j1", **DUPONT, employer="Iroise"), company=company)
    assert tie is not None
    assert (tie.kind, tie.likeness, tie.certain) == ("employer", "contained", False)


@pytest.mark.parametrize("company", ["Dupont", "Groupe Dupont", "Établissements J. Dupont"])
def test_nobody_is_tied_when_the_employer_bears_a_family_name_alone(company: str) -> None:
    assert between(juror("j1", **DUPONT, employer="Iroise"), company=company) is None


def test_trainer_is_tied_when_one_of_several_is_the_juror() -> None:
    tie = between(juror("j1", **DUPONT), trainers=("Zoé Martin", "Jean Dupont"))

    assert tie == Conflict("j1", "c1", "trainer", True, False, "same", "Jean Dupont")


def test_declared_tie_is_certain_when_the_juror_says_so() -> None:
    tie = between(juror("j1", ties=(DeclaredTie(candidate="c1", nature="cousins"),)))

    assert tie == Conflict("j1", "c1", "declared", True, False, "same", "cousins")


def test_tie_is_doubtful_when_two_jurors_bear_the_tutors_name() -> None:
    first, second = juror("j1", **DUPONT), juror("j2", **DUPONT)

    assert seen(between(first, second, tutor="Jean Dupont")) == ("homonym", False)


def test_waiver_lifts_the_tie_when_it_is_doubtful() -> None:
    waiver = Waiver(
        id="w",
        juror="j1",
        candidate="c1",
        reason="Frères, sans lien avec elle",
        about=("tutor: Jacques Dupont",),
    )

    tie = between(juror("j1", **DUPONT), waiver=waiver, tutor="Jacques Dupont")

    assert tie is not None
    assert tie.waived
    assert not tie.keeps_out


@pytest.mark.parametrize(
    "later",
    [{"tutor": "J. Dupont"}, {"mentor": "Jacques Dupont"}, {"company": "Cabinet Dupont Jean"}],
)
def test_waiver_lifts_nothing_when_the_doubt_came_after_it(later: dict[str, str]) -> None:
    waiver = Waiver(
        id="w", juror="j1", candidate="c1", reason="Frères", about=("tutor: Jacques Dupont",)
    )

    tie = between(juror("j1", **DUPONT), waiver=waiver, **later)

    assert tie is not None
    assert tie.keeps_out


def test_doubt_that_stands_is_told_when_another_of_the_same_people_is_lifted() -> None:
    waiver = Waiver(
        id="w", juror="j1", candidate="c1", reason="Frères", about=("tutor: Jacques Dupont",)
    )

    tie = between(juror("j1", **DUPONT), waiver=waiver, tutor="Jacques Dupont", mentor="J. Dupont")

    assert tie is not None
    assert (tie.kind, tie.keeps_out) == ("mentor", True)


def test_waiver_lifts_nothing_when_the_tie_is_certain() -> None:
    waiver = Waiver(
        id="w",
        juror="j1",
        candidate="c1",
        reason="Nous avons besoin de lui",
        about=("tutor: Jean Dupont",),
    )

    tie = between(juror("j1", **DUPONT), waiver=waiver, tutor="Jean Dupont")

    assert tie is not None
    assert not tie.waived
    assert tie.keeps_out


def test_certain_tie_prevails_when_two_hold_between_the_same_people() -> None:
    member = juror("j1", **DUPONT, employer="Iroise")

    found = conflicts(session(candidate(tutor="Jacques Dupont", company="Iroise SA"), member))

    assert [tie.kind for tie in found.of_juror("j1")] == ["tutor", "employer"]
    assert found.of_candidate("c1") == found.of_juror("j1")
    pair = found.between("j1", "c1")
    assert pair is not None
    assert pair.kind == "employer"
    assert found.kept_out("c1") == {"j1": pair}


def test_hostile_text_is_borne_when_a_card_names_a_crowd() -> None:
    named = " ".join(string.ascii_lowercase * 400)

    assert between(juror("j1", **DUPONT), tutor=named, company=named) is None


names = st.text(st.sampled_from("abcdeéèçoœ-' "), min_size=2, max_size=12).filter(
    lambda text: any(letter.isalpha() for letter in text)
)


@given(names, names)
def test_tie_is_certain_when_a_name_is_written_in_another_order_and_case(
    first: str, last: str
) -> None:
    member = juror("j1", last, first_name=first)

    for named in (f"{first} {last}", f"{last.upper()} {first}", f"Mme {first} {last}"):
        tie = between(member, tutor=named)
        assert tie is not None
        assert tie.certain


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40))
def test_ties_are_found_without_failing_when_texts_are_anything(
    tutor: str, company: str, employer: str
) -> None:
    member = juror("j1", employer=employer)

    tie = between(member, tutor=tutor, company=company)

    assert tie is None or tie.kind in ("tutor", "employer")


@pytest.mark.parametrize("nothing", [":", "()", "\u200b", "’", "M."])
def test_juror_is_tied_to_nobody_when_their_name_holds_no_letter(nothing: str) -> None:
    for first in ("", nothing, "Jean"):
        tie = between(juror("j1", nothing, first_name=first), tutor="Zoé Martin", company=nothing)
        assert tie is None
