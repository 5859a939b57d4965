"""Door lists, attendance sheets and timetables, read back from their pages."""

from dataclasses import replace

import pytest
from msgspec import structs

from tests.documents.pdf_facts import pages_of, squeezed
from tests.documents.session_papers import samples
from tests.documents.session_papers.samples import content_of, session


def missing(text: str, *wanted: str) -> list[str]:
    return [one for one in wanted if squeezed(one) not in text]


def test_door_tells_hours_people_and_panels_when_a_room_is_used() -> None:
    pages = pages_of(content_of("door-list", "pdf"))
    surcouf = next(page for page in pages if squeezed("Salle Surcouf") in page)
    assert missing(surcouf, "Lundi 14 juin 2027", "9 h", "Devant le jury 9 h 30",
                   "LEFÈVRE Élodie", "BERNARD Thomas", "Jury 1") == []  # fmt: skip


def test_door_shows_no_measure_and_no_end_when_somebody_has_extra_time() -> None:
    whole = "".join(pages_of(content_of("door-list", "pdf")))
    assert missing(whole, "NGUYEN Maï") == []
    assert missing(whole, "Tiers-temps", "majoré", "12 h 34") == [
        "Tiers-temps",
        "majoré",
        "12 h 34",
    ]


def test_door_names_nobody_when_numbers_alone_are_asked_for() -> None:
    made = session()
    nameless = structs.replace(made.candidates["c8"], number="")
    made = replace(made, candidates={**made.candidates, "c8": nameless})
    whole = "".join(pages_of(content_of("door-list", "pdf", made, numbers_only=True)))
    names = [squeezed(c.last_name.upper()) for c in made.candidates.values()]
    assert [name for name in names if name in whole] == []
    assert missing(whole, "2027-001", "M. D.") == []


def test_each_day_begins_a_page_when_a_room_is_used_on_two() -> None:
    pages = pages_of(content_of("door-list", "pdf"))
    rooms = [page for page in pages if squeezed("Salle Duguay-Trouin") in page]
    assert [squeezed("Mardi 15 juin") in page for page in rooms] == [False, True]


def test_candidates_sign_by_half_day_and_room_when_they_come_in() -> None:
    pages = pages_of(content_of("candidate-attendance", "pdf"))
    heads = ["Lundi 14 juin 2027, matin", "Lundi 14 juin 2027, matin",
             "Lundi 14 juin 2027, après-midi", "Mardi 15 juin 2027, matin",
             "Mardi 15 juin 2027, après-midi"]  # fmt: skip
    assert [missing(page, head) for page, head in zip(pages, heads, strict=True)] == [[]] * 5


def test_extra_time_is_only_an_end_hour_when_candidates_sign() -> None:
    whole = "".join(pages_of(content_of("candidate-attendance", "pdf")))
    assert missing(whole, "NGUYEN Maï", "→ 12 h 34") == []
    assert squeezed("Tiers-temps") not in whole
    assert "majoré" not in whole


def test_every_member_has_a_box_when_a_team_signs() -> None:
    pages = pages_of(content_of("candidate-attendance", "pdf"))
    team = next(page for page in pages if squeezed("Groupe : Équipe 1") in page)
    assert missing(team, "LEFÈVRE Élodie, Marie", "NGUYEN Maï", "GIRARD Julien") == []
    assert team.count(squeezed("Groupe : Équipe 1")) == 3


def test_head_is_repeated_when_attendance_fills_several_pages() -> None:
    pages = pages_of(content_of("candidate-attendance", "pdf", samples.crowded(120)))
    several = [page for page in pages if squeezed("Page 2 / ") in page]
    assert several
    assert all(squeezed("Heure") in page and "Signature" in page for page in several)


def test_jurors_sign_for_the_half_days_they_sit_when_a_day_is_printed() -> None:
    monday, tuesday = pages_of(content_of("juror-attendance", "pdf"))
    assert missing(monday, "Lundi 14 juin 2027", "Odile Kermarrec", "Président du jury",
                   "Gwenaëlle Le Roux", "Observateur", "Hélène Kervella") == []  # fmt: skip
    assert monday.count(squeezed("Ne siège pas")) == 2
    assert squeezed("Luc Marchand") in tuesday


def test_timetables_tell_each_their_own_when_they_are_printed() -> None:
    jurors = pages_of(content_of("juror-timetable", "pdf"))
    prigent = next(page for page in jurors if squeezed("Anne Prigent") in page)
    assert missing(prigent, "LEFÈVRE Élodie", "Rôle joué : client", "3 passages") == []
    assert squeezed("FONTAINE") not in prigent
    rooms = pages_of(content_of("room-timetable", "pdf"))
    assert len(rooms) == 2
    candidates = pages_of(content_of("candidate-timetable", "pdf"))
    assert len(candidates) == 7
    lefevre = next(page for page in candidates if squeezed("LEFÈVRE Élodie") in page)
    assert missing(lefevre, "À venir", "Groupe : Équipe 1", "Devant le jury 9 h 30") == []


def test_row_goes_on_overleaf_when_it_is_taller_than_a_page() -> None:
    made = session()
    room = structs.replace(made.rooms["r1"], label="Très longue salle " * 260)
    pages = pages_of(
        content_of("juror-timetable", "pdf", replace(made, rooms={**made.rooms, "r1": room}))
    )
    assert "".join(pages).count(squeezed("Très longue salle")) >= 260


def test_practice_is_written_across_pages_when_the_session_is_one() -> None:
    pages = pages_of(content_of("door-list", "pdf", session(practice=True)))
    assert all("Entraînement" in page for page in pages)


@pytest.mark.parametrize(
    "kind",
    ["convocations", "juror-convocations", "door-list", "candidate-attendance",
     "juror-attendance", "room-timetable", "juror-timetable", "candidate-timetable",
     "blank-sheets"],
)  # fmt: skip
def test_papers_are_written_when_a_name_is_absurdly_long(kind: str) -> None:
    long = "mot " * 250
    made = session()
    rooms = {id_: structs.replace(one, label=long.strip()) for id_, one in made.rooms.items()}
    panels = {id_: structs.replace(one, label=long.strip()) for id_, one in made.panels.items()}
    people = {
        id_: structs.replace(one, usual_name=long.strip()) for id_, one in made.candidates.items()
    }
    made = replace(made, rooms=rooms, panels=panels, candidates=people)
    assert "motmotmot" in "".join(pages_of(content_of(kind, "pdf", made))).casefold()
