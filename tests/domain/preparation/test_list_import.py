"""A list beside the session: new, changed, doubled, faulty; one step, nothing by halves."""

import datetime as dt
from dataclasses import replace

import msgspec
import pytest

from jury_desk.domain.preparation.finding import Grave
from jury_desk.domain.preparation.lists.list_import import LineState, ListChoices
from jury_desk.domain.preparation.lists.list_lines import (
    EXTRA_TIME_MEASURE,
    read_lines,
)
from jury_desk.domain.preparation.lists.list_table import ListCell, ListRow
from jury_desk.domain.preparation.people import Accommodation, Candidate, HeldBloc
from jury_desk.domain.preparation.preparation import Preparation, applied
from jury_desk.words import preparation as words
from tests.domain.preparation.lists import (
    HEAD,
    NAMES,
    ON,
    PAUL,
    ZOE,
    codes,
    laid_out,
    lines,
    of_kind,
    previewed,
    states,
    taken,
)
from tests.gui.preparation.made_session import BLOCS, empty_session, made_session


def numbered(session: Preparation, number: str) -> Candidate:
    (found,) = (one for one in session.candidates.values() if one.number == number)
    return found


def test_line_gives_everything_it_says_when_each_column_is_filled() -> None:
    (line,) = lines(
        "Nom de naissance|Nom d'usage|Prénoms|Sexe|Né(e) le|Lieu|Code INSEE|Pays|N° candidat|"
        "Courriel|Tél|Voie d'accès|Blocs visés|Blocs acquis|Preuve|Entreprise|Tuteur|"
        "Maître d'apprentissage|Formateurs|Équipe|Aménagement|Temps majoré|Langue",
        "Martin|Roux|Zoé, Anne|Mme|13/03/1999|Lyon|69123|France|A1|z@exemple.fr|0612345678|"
        "Apprentissage|1, 2|Bloc 4|PV 2026-1|Armor|P. Tanguy|S. Bihan|M. Roux; A. Le Goff|G1|"
        "Tiers-temps|33 %|Anglais",
    )
    assert codes(line) == []
    assert line.team == "G1"
    assert line.given == {
        "birth_name": "Martin", "usual_name": "Roux", "first_names": "Zoé, Anne", "sex": "F",
        "birth_date": dt.date(1999, 3, 13), "birth_place": "Lyon", "birth_place_code": "69123",
        "birth_country": "France", "number": "A1", "email": "z@exemple.fr",
        "phone": "06 12 34 56 78", "route": "apprenticeship", "blocs": ("b1", "b2"),
        "held": (HeldBloc(bloc="b4", proof="PV 2026-1"),), "company": "Armor",
        "tutor": "P. Tanguy", "mentor": "S. Bihan", "trainers": ("M. Roux", "A. Le Goff"),
        "accommodations": (Accommodation(measure="Tiers-temps", extra_time="1/3"),),
        "language": "en",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("Né(e) le", "31/02/1999", "list-date-impossible"),
        ("Né(e) le", "13/03/2030", "list-birth-future"),
        ("Blocs visés", "1, 9", "list-bloc"),
        ("Épreuve", "Dissertation", "list-assessment"),
        ("Blocs acquis", "Bloc 1", "list-held-proof"),
        ("Courriel", "zoe chez exemple", "list-email"),
        ("Voie d'accès", "parachute", "list-route"),
        ("Temps majoré", "30 min", "list-extra-time"),
        ("Code INSEE", "Lyon", "list-place-code"),
        ("Langue", "elfique", "list-language"),
        ("Bloc 1", "peut-être", "list-cross"),
    ],
)
def test_line_is_faulty_at_its_place_when_a_cell_cannot_be_taken(
    column: str, value: str, code: str
) -> None:
    preview = previewed(f"Nom|Prénom|{column}", f"Martin|Zoé|{value}")
    (line,) = preview.lines
    assert line.state is LineState.FAULTY
    (fault,) = line.faults
    assert (fault.code, fault.column, fault.grave) == (code, 2, Grave.REFUSED)
    assert preview.hindrance == "list-faults-open"
    assert preview.changes() == ()
    assert words.told(fault.code, fault.told, "fr") != fault.code


def test_unknown_bloc_names_those_there_are_when_told() -> None:
    (line,) = previewed("Nom|Prénom|Blocs visés", "Martin|Zoé|9").lines
    told = words.told(line.faults[0].code, line.faults[0].told, "fr")
    assert "Bloc 1, Bloc 2, Bloc 3, Bloc 4" in told


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (ListCell("", "no-value"), "list-formula"),
        (ListCell("#N/A", "error"), "list-cell-error"),
        (ListCell("x…", "too-long"), "list-cell-long"),
    ],
)
def test_line_is_faulty_when_a_cell_that_is_meant_holds_nothing_to_read(
    cell: ListCell, code: str
) -> None:
    typed = laid_out("Nom|Prénom|Né(e) le|Divers", "Martin|Zoé||")
    (row,) = typed.body
    meant = ListRow(row.line, (*row.cells[:2], cell, ListCell()))
    beside = ListRow(row.line, (*row.cells[:3], cell))
    (line,) = read_lines(replace(typed, body=(meant,)), NAMES, ON)
    assert [(f.code, f.title) for f in line.faults] == [(code, "Né(e) le")]
    (line,) = read_lines(replace(typed, body=(beside,)), NAMES, ON)
    assert not line.faults


def test_reason_is_never_shown_nor_kept_when_a_measure_tells_it() -> None:
    (line,) = lines("Nom|Prénom|Aménagement", "Martin|Zoé|dyslexie : tiers-temps")
    assert codes(line) == ["list-reason-told"]
    assert "dyslexie" not in repr(line)


def test_line_is_faulty_when_it_names_nobody() -> None:
    (line,) = lines("Nom|Prénom|Entreprise|Sexe", "||Armor|M")
    assert codes(line) == ["list-nobody"]


def test_nothing_is_taken_when_one_line_is_faulty_until_it_is_left_out() -> None:
    rows = (HEAD, ZOE, "A2|Durand|Paul|31/02/1998|")
    assert previewed(*rows).hindrance == "list-faults-open"
    session = taken(*rows, choices=ListChoices(leave_faulty=True))
    assert [c.name for c in session.candidates.values()] == ["MARTIN Zoé"]


def test_extra_time_stands_alone_when_no_measure_is_said() -> None:
    (line,) = lines("Nom|Prénom|Temps majoré", "Martin|Zoé|1/3")
    assert line.given["accommodations"] == (
        Accommodation(measure=EXTRA_TIME_MEASURE, extra_time="1/3"),
    )


def test_blocs_are_crossed_when_each_has_its_column() -> None:
    (line,) = lines(
        "Nom|Prénom|Bloc 1|Bloc 2|Bloc 3|Bloc 4|Preuve", "Martin|Zoé|x||oui|acquis|PV 12"
    )
    assert line.given["blocs"] == ("b1", "b3")
    assert line.given["held"] == (HeldBloc(bloc="b4", proof="PV 12"),)


def test_candidates_are_added_in_order_when_all_lines_are_new() -> None:
    session = taken(HEAD, ZOE, PAUL)
    assert [(c.number, c.name) for c in session.candidates.values()] == [
        ("A1", "MARTIN Zoé"), ("A2", "DURAND Paul"),
    ]  # fmt: skip


def test_nothing_changes_when_the_same_list_is_taken_again() -> None:
    rows = (HEAD, ZOE, PAUL)
    session = taken(*rows)
    again = previewed(*rows, session=session)
    assert [line.state for line in again.lines] == [LineState.UNCHANGED] * 2
    assert again.hindrance == "list-nothing-changes"
    assert again.changes() == ()


def test_new_candidates_aim_at_everything_when_the_session_is_for_the_full_title() -> None:
    (one,) = taken(HEAD, ZOE).candidates.values()
    assert one.blocs == BLOCS
    (other,) = taken(HEAD, ZOE, session=of_kind(empty_session(), "blocs")).candidates.values()
    assert other.blocs == ()


def test_candidate_is_updated_by_number_when_the_new_list_says_otherwise() -> None:
    session = taken(HEAD, ZOE, PAUL)
    preview = previewed(HEAD, "A1|Martin|Zoé|13/03/1999|z@autre.fr", session=session)
    (line,) = preview.lines
    assert [(d.name, d.before, d.after) for d in line.differences] == [
        ("email", "zoe@exemple.fr", "z@autre.fr")
    ]
    after = applied(session, preview.changes())
    assert len(after.candidates) == 2
    paul = numbered(session, "A2")
    assert preview.missing == (paul.id,)
    assert after.candidates[paul.id] == paul


def test_candidate_is_updated_by_name_and_birth_when_the_list_has_no_number() -> None:
    session = taken(HEAD, ZOE)
    (line,) = previewed(
        "Nom|Prénom|Né(e) le|Entreprise", "MARTIN|ZOE|13 mars 1999|Armor", session=session
    ).lines
    assert line.state is LineState.CHANGED
    assert line.before == numbered(session, "A1")
    assert line.candidate is not None
    assert line.candidate.company == "Armor"


def test_candidate_is_updated_by_email_when_the_name_is_spelt_anew() -> None:
    session = taken(HEAD, ZOE)
    (line,) = previewed("Nom|Prénom|Courriel", "Martin-Roux|Zoé|zoe@exemple.fr",
                        session=session).lines  # fmt: skip
    assert line.state is LineState.CHANGED
    assert line.before == numbered(session, "A1")


def test_blank_cells_erase_nothing_when_not_chosen_and_do_when_chosen() -> None:
    session = taken(HEAD, ZOE)
    rows = (HEAD, "A1|Martin|Zoé||")
    assert states(*rows, session=session) == ["unchanged"]
    (line,) = previewed(*rows, session=session, choices=ListChoices(erase_blank=True)).lines
    assert [d.name for d in line.differences] == ["birth_date", "email"]
    assert line.candidate is not None
    assert line.candidate.birth_date is None


def test_held_bloc_is_never_lowered_when_the_new_list_is_silent() -> None:
    session = made_session()
    (line,) = previewed("N° candidat|Nom|Prénom|Blocs acquis|Preuve",
                        "2027-002|Moreau|Thomas|Bloc 2|PV 3", session=session).lines  # fmt: skip
    assert line.candidate is not None
    assert [(h.bloc, h.proof) for h in line.candidate.held] == [
        ("b1", "PV 2026-117 du 12 juin 2026"), ("b2", "PV 3"),
    ]  # fmt: skip


def test_twins_are_asked_about_when_a_list_holds_a_name_and_birth_date_twice() -> None:
    rows = ("Nom|Prénom|Né(e) le|Courriel", "Martin|Zoé|13/03/1999|a@x.fr",
            "MARTIN|Zoe|1999-03-13|b@x.fr")  # fmt: skip
    preview = previewed(*rows)
    assert [line.state.value for line in preview.lines] == ["new", "asked"]
    assert preview.hindrance == "list-questions-open"
    question = preview.lines[1].question
    assert question is not None
    assert (question.kind, question.line) == ("twin-in-list", 2)
    two = taken(*rows, choices=ListChoices(answers={3: "other"}))
    assert len(two.candidates) == 2
    one = taken(*rows, choices=ListChoices(answers={3: "same"}))
    assert [c.email for c in one.candidates.values()] == ["b@x.fr"]


def test_two_persons_stay_two_when_their_list_is_taken_again() -> None:
    rows = ("Nom|Prénom|Né(e) le", "Martin|Zoé|13/03/1999", "Martin|Zoé|13/03/1999")
    session = taken(*rows, choices=ListChoices(answers={3: "other"}))
    assert states(*rows, session=session) == ["unchanged", "unchanged"]


def test_twin_is_asked_about_when_another_line_is_known_by_its_number() -> None:
    session = taken(HEAD, ZOE)
    rows = (HEAD, "B7|Martin|Zoé|13/03/1999|", ZOE)
    preview = previewed(*rows, session=session)
    assert [line.state.value for line in preview.lines] == ["asked", "unchanged"]
    one = taken(*rows, session=session, choices=ListChoices(answers={2: "same"}))
    assert [c.number for c in one.candidates.values()] == ["A1"]
    left = previewed(*rows, session=session, choices=ListChoices(answers={2: "leave"}))
    assert left.hindrance == "list-nothing-changes"


def test_twin_in_the_session_is_asked_about_when_the_numbers_differ() -> None:
    session = taken(HEAD, ZOE)
    rows = (HEAD, "B7|Martin|Zoé|13/03/1999|")
    (line,) = previewed(*rows, session=session).lines
    assert line.question is not None
    zoe = numbered(session, "A1").id
    assert (line.question.kind, line.question.candidate) == ("twin-in-session", zoe)
    same = taken(*rows, session=session, choices=ListChoices(answers={2: "same"}))
    assert [c.number for c in same.candidates.values()] == ["B7"]
    other = taken(*rows, session=session, choices=ListChoices(answers={2: "other"}))
    assert [c.number for c in other.candidates.values()] == ["A1", "B7"]


def test_twin_is_asked_about_when_a_birth_date_is_missing() -> None:
    session = taken(HEAD, ZOE)
    assert states("Nom|Prénom", "Martin|Zoé", session=session) == ["asked"]


def test_number_of_another_is_asked_about_when_names_do_not_agree() -> None:
    session = taken(HEAD, ZOE)
    (line,) = previewed(HEAD, "A1|Petit|Hugo|01/02/1997|", session=session).lines
    assert line.state is LineState.ASKED
    assert line.question is not None
    assert line.question.kind == "number-of-another"


def test_number_is_a_fault_on_both_lines_when_two_persons_bear_it() -> None:
    preview = previewed(HEAD, ZOE, "A1|Petit|Hugo|01/02/1997|")
    assert [[f.code for f in line.faults] for line in preview.lines] == [["list-number-twice"]] * 2


def test_candidate_is_the_sound_lines_when_lines_refused_for_their_number_bear_the_name() -> None:
    rows = ("A1|Martin|Zoé|26/03/1999|", "|Martin|Zoé||", "A1|Martin|Zoé|25/03/1999|")
    choices = ListChoices(answers={4: "other"}, leave_faulty=True)
    session = taken(HEAD, *rows, choices=choices)
    again = previewed(HEAD, *rows, session=session, choices=choices)
    assert [line.state.value for line in again.lines] == ["faulty", "unchanged", "faulty"]
    assert [line.question is None for line in again.lines] == [True, True, False]
    (zoe,) = session.candidates.values()
    assert again.lines[1].before == zoe


@pytest.mark.parametrize("refused", ["A1|Petit|Hugo|01/02/1997|", "B2|Martin|Zoé|13/03/1999|"])
def test_candidate_is_not_missing_when_only_a_line_refused_for_its_number_names_them(
    refused: str,
) -> None:
    other = f"{refused.split('|')[0]}|Durand|Paul|25/12/1998|"
    preview = previewed(HEAD, refused, other, session=taken(HEAD, ZOE))
    assert [line.state.value for line in preview.lines] == ["faulty", "faulty"]
    assert preview.missing == ()


def test_lines_are_put_together_when_one_person_stands_twice_with_one_number() -> None:
    preview = previewed(HEAD + "|Formateurs", ZOE + "|M. Roux", ZOE + "|A. Petit")
    assert [line.state.value for line in preview.lines] == ["new", "joined"]
    (one,) = applied(empty_session(), preview.changes()).candidates.values()
    assert one.trainers == ("M. Roux", "A. Petit")


def test_candidate_has_all_blocs_when_each_line_names_an_assessment() -> None:
    session = taken("Nom|Prénom|Épreuve", "Martin|Zoé|b1.e1", "Martin|Zoé|b2.e3")
    (one,) = session.candidates.values()
    assert one.blocs == ("b1", "b2")


def test_teams_are_found_or_made_by_name_when_a_column_names_them() -> None:
    head = "Nom|Prénom|Groupe"
    session = taken(head, "Martin|Zoé|G1", "Durand|Paul|g1", "Petit|Léa|G2")
    zoe, paul, lea = session.candidates
    assert [(t.label, t.members) for t in session.teams.values()] == [
        ("G1", (zoe, paul)), ("G2", (lea,)),
    ]  # fmt: skip
    preview = previewed(head, "Durand|Paul|G2", session=session)
    assert [(d.name, d.before, d.after) for d in preview.lines[0].differences] == [
        ("team", "G1", "G2")
    ]
    moved = applied(session, preview.changes())
    assert [t.members for t in moved.teams.values()] == [(zoe,), (lea, paul)]


def test_id_is_never_given_again_when_candidates_and_teams_were_removed() -> None:
    rows = ("Nom|Prénom|Groupe", "Martin|Zoé|G1")
    first, second = taken(*rows), taken(*rows)
    assert not first.candidates.keys() & second.candidates.keys()
    assert not first.teams.keys() & second.teams.keys()


def test_withdrawn_candidate_is_not_missed_when_the_list_is_silent() -> None:
    session = taken(HEAD, ZOE)
    one = numbered(session, "A1")
    gone = replace(session, candidates={one.id: msgspec.structs.replace(one, withdrawn=True)})
    assert previewed(HEAD, PAUL, session=gone).missing == ()
