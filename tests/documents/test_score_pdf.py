"""The printed score sheet: all of it, nothing cut, nothing overlaid, the same bytes each time."""

import io
import re
from collections.abc import Callable, Iterator
from itertools import combinations
from typing import Any

import pikepdf
import pytest

from jury_desk.documents.content import content_of
from jury_desk.documents.icc import srgb_profile
from jury_desk.documents.ink import Lines
from jury_desk.documents.pen_line import bends, broken_line
from jury_desk.documents.score_pdf import score_pdf
from jury_desk.documents.sheet_layout import FOOT, LEFT, PAGE_HEIGHT, RIGHT, lay_out
from jury_desk.documents.typeface import faces
from jury_desk.domain.day.sealed import SealedDay, SealedOrigin
from jury_desk.domain.grid import parse_grid
from jury_desk.domain.sealing import Person, SealedSheet, read_sealed
from jury_desk.domain.sheet import LONGEST_COMMENT
from jury_desk.errors import ExportError
from tests.documents import samples
from tests.documents.pdf_facts import pages_of, squeezed

ONE_PAGE = 200
"""Characters of a text that is surely looked for on one page: between two stand head and foot."""

LONG = (
    "L’argumentaire est structuré, étayé par des chiffres sourcés ; les œuvres citées ne le sont "
    "pas toutes. "
)
TEAM: dict[str, Any] = {
    "subject": Person(id="t1", name="Équipe 3"),
    "part": "team",
    "members": tuple(Person(id=f"m{n}", name=f"NOM Prénom{n}", number=f"A-{n}") for n in range(5)),
}
CORRECTION: dict[str, Any] = {
    "version": 2,
    "parent": "cd" * 32,
    "reason": "Niveau saisi sur la mauvaise ligne.",
}
SHEETS: dict[str, Callable[[], SealedSheet]] = {
    "plain": samples.sheet,
    "one": lambda: samples.sheet(1, drawing=()),
    "large": lambda: samples.sheet(112),
    "long": lambda: samples.sheet(comments={"b2.k1": LONG * 190}),
    "unbroken": lambda: samples.sheet(comments={"b2.k1": "é" * 20_000}),
    "lines": lambda: samples.sheet(comments={"b2.k2": "ligne\n" * 400}),
    "team": lambda: samples.sheet(**TEAM),
    "correction": lambda: samples.sheet(**CORRECTION),
    "practice": lambda: samples.sheet(practice=True, language="en"),
    "role-play": lambda: samples.sheet(day_=samples.ROLE_PLAY),
    "unforeseen": lambda: samples.sheet(day_=samples.UNFORESEEN),
    "member": lambda: samples.sheet(**samples.MEMBER),
    "long day": lambda: samples.sheet(day_=samples.LONG_DAY),
    "titles": lambda: samples.sheet(
        certification="Certification " * 30,
        title=None,
        session_label="Session " * 40,
        subject=Person(id="c", name="NOM-COMPOSÉ " * 12),
        accommodation="Temps majoré " * 60,
    ),
}


@pytest.fixture(params=[*SHEETS])
def sheet(request: pytest.FixtureRequest) -> SealedSheet:
    return SHEETS[request.param]()


def texts_of(sealed: SealedSheet) -> Iterator[str]:
    content = content_of(sealed)
    for fact in content.facts:
        yield fact.value
    for phase in content.phases:
        yield from (phase.name, phase.planned, phase.real, *phase.notes)
    for group in content.groups:
        yield from (group.code or "", group.text, *group.items)
        for item in group.criteria:
            yield from (item.name, item.heading or "", item.text, *item.items)
            yield from (item.level.word, item.descriptor or "", item.reach)


def test_pdf_shows_every_text_whole_when_sheets_are_short_or_long(sheet: SealedSheet) -> None:
    printed = "".join(pages_of(score_pdf(sheet).content))
    wanted = [text for text in texts_of(sheet) if len(text) < ONE_PAGE]
    assert [text for text in wanted if squeezed(text) not in printed] == []


def test_team_and_weight_are_named_when_the_sheet_is_a_members() -> None:
    plain = samples.grid().plain()
    plain["blocs"][0]["assessments"][0]["parts"][1]["weight"] = "0.3"
    sealed = samples.sheet(the_grid=parse_grid(plain), part="own", team="Groupe 2")
    content = content_of(sealed)
    assert content.subtitle.endswith("· Part individuelle · 30\u00a0%")
    assert ("Groupe", "Groupe 2") in [(fact.label, fact.value) for fact in content.facts]
    printed = pages_of(score_pdf(sealed).content)[0]
    assert "Partindividuelle·30%" in printed
    assert "GroupeGroupe2" in printed


def test_criteria_are_numbered_as_on_screen_when_they_have_no_code() -> None:
    plain = samples.grid(7).plain()
    for number in (0, 5):
        plain["blocs"][0]["criteria"][number]["code"] = None
    content = content_of(samples.sheet(7, the_grid=parse_grid(plain)))
    names = [item.name for group in content.groups for item in group.criteria]
    assert names[:2] + names[5:6] == ["Critère 1", "CE2.1.2", "Critère 6"]
    english = content_of(samples.sheet(7, the_grid=parse_grid(plain), language="en"))
    assert english.groups[0].criteria[0].name == "Criterion 1"


def test_signature_is_not_alone_on_its_page_when_criteria_can_go_with_it() -> None:
    for criteria in range(1, 40):
        content = content_of(samples.sheet(criteria))
        last = content.groups[-1].criteria[-1].name
        page = lay_out(content).pages[-1]
        assert last in [drawn.lines[0] for drawn in page if isinstance(drawn, Lines)]


def test_short_sheet_is_one_page_when_it_has_five_criteria() -> None:
    plain = samples.grid(5).plain()
    for item in plain["blocs"][0]["criteria"]:
        item.update(text="Le diagnostic est mobilisé avec pertinence.", items=[], heading=None)
        item.update(code=None, competency=None, descriptors={})
    content = content_of(samples.sheet(5, the_grid=parse_grid(plain), practice=True))
    assert len(lay_out(content).pages) == 1


def test_words_are_broken_after_hyphens_when_they_are_wider_than_their_column() -> None:
    face = faces()[0]
    text = "developpement-commercial-business-unit"
    lines = face.wrap(text, 9.5, face.width("developpement-commercial-busi", 9.5))
    assert lines == ["developpement-commercial-", "business-unit"]


def test_word_is_whole_when_a_fact_of_half_width_would_cut_it() -> None:
    content = content_of(samples.sheet(grid="developpement-commercial-business-unit"))
    lines = [
        line
        for drawn in lay_out(content).pages[0]
        if isinstance(drawn, Lines)
        for line in drawn.lines
    ]
    assert "developpement-commercial-business-unit, révision 1" in lines


def test_drawn_line_is_bent_when_the_hand_turned() -> None:
    corner = ((0.0, 0.0), (100.0, 0.0), (100.0, 100.0))
    first, last = bends(corner)
    assert first == ((100.0, 0.0), (100.0, 50.0))
    assert last == ((100.0, 100.0), (100.0, 100.0))
    line = broken_line(corner, 4.0)
    assert len(line) > 20
    assert all(min(point) > -1e-9 and max(point) < 100 + 1e-9 for point in line)
    assert not any(x > 95 and y < 5 for x, y in line)


def test_comment_is_whole_when_it_runs_over_pages() -> None:
    sealed = samples.sheet(comments={"b2.k1": LONG * 190})
    pages = pages_of(score_pdf(sealed).content)
    assert len(pages) > 5
    assert sum(page.count("chiffres") for page in pages) == 190
    assert all("C2.1(suite)" in page for page in pages[1:4])


def test_lines_stay_within_the_page_and_apart_when_all_is_laid_out(sheet: SealedSheet) -> None:
    for page in lay_out(content_of(sheet)).pages:
        boxes = [box for drawn in page if isinstance(drawn, Lines) for box in boxes_of(drawn)]
        assert all(x1 >= LEFT - 1 and x2 <= RIGHT + 1 for x1, _, x2, _ in boxes)
        assert all(y1 > 15 and y2 < PAGE_HEIGHT - 30 for _, y1, _, y2 in boxes)
        over = [(one, two) for one, two in combinations(boxes, 2) if overlaid(one, two)]
        assert over == []


def boxes_of(drawn: Lines) -> Iterator[tuple[float, float, float, float]]:
    for number, line in enumerate(drawn.lines):
        y = drawn.y - number * drawn.leading
        if line.strip():
            right = drawn.x + drawn.face.width(line, drawn.size)
            yield drawn.x, y - 0.1 * drawn.size, right, y + 0.6 * drawn.size


def overlaid(one: tuple[float, ...], two: tuple[float, ...]) -> bool:
    return one[0] < two[2] and two[0] < one[2] and one[1] < two[3] and two[1] < one[3]


def test_heading_is_never_the_last_of_a_page_when_its_criteria_follow() -> None:
    for criteria in range(6, 40):
        content = content_of(samples.sheet(criteria))
        heads = {group.code for group in content.groups}
        codes = {item.name for group in content.groups for item in group.criteria}
        for page in lay_out(content).pages:
            shown = [drawn.lines[0] for drawn in page if isinstance(drawn, Lines)]
            named = [text for text in shown if text in heads or text in codes]
            assert not named or named[-1] in codes


def test_every_page_names_sheet_and_people_when_it_lies_alone() -> None:
    sealed = samples.sheet(40)
    pages = pages_of(score_pdf(sealed).content)
    content = content_of(sealed)
    for number, page in enumerate(pages, 1):
        assert f"Page{number}/{len(pages)}" in page
        for text in (content.session, content.juror, content.footer, "LEGRAND-ŒUVRARD Maëlle"):
            assert squeezed(text) in page
    assert content.digest in pages[-1]


def test_practice_says_so_on_every_page_when_the_session_is_one() -> None:
    pages = pages_of(score_pdf(samples.sheet(30, practice=True)).content)
    assert all("Séanced’entraînement" in page for page in pages)
    assert "Séanced’entraînement" not in pages_of(score_pdf(samples.sheet()).content)[0]


def test_day_is_told_when_the_sheet_has_one() -> None:
    printed = "".join(pages_of(score_pdf(samples.sheet(day_=samples.ROLE_PLAY)).content))
    for text in (
        "Découverte16min15min43s",
        "Négociation (en anglais)",
        "Pause de 5 min 05 s\u202f: Alarme incendie",
        "Pause de 12 s",
        "8 min 20 s (estimé)",
        "l’ordinateur a été redémarré entre-temps",
        "Phase non arrêtée\u202f: comptée jusqu’à la signature",
        "Coté après coup\u202f: a joué le rôle «\u202fDirecteur des achats\u202f»",
        "Incident technique12 juin 2026, 10:34 UTC+2 · Vidéoprojecteur en panne",
        "Absence12 juin 2026, 10:20 UTC+2",
    ):
        assert _in_any_order(squeezed(text), printed), text


def _in_any_order(text: str, printed: str) -> bool:
    """Whether a text is printed; a row of the table is drawn lengths first."""
    found = re.fullmatch(r"(Découverte)(16min)(15min43s)", text)
    return "".join(found[n] for n in (2, 3, 1)) in printed if found else text in printed


def test_unforeseen_is_told_in_english_when_the_sheet_is() -> None:
    sealed = samples.sheet(day_=samples.UNFORESEEN, language="en")
    values = [fact.value for fact in content_of(sealed).facts]
    for text in (
        "Copied from a paper original, laptop broken: Écran noir à 10 h 12.",
        "Candidate added on the spot: Oubliée de la liste.",
        "First recorded on another sheet by mistake, put right: Deux lignes voisines confondues.",
        "Live, during the passage",
    ):
        assert text in values


def test_passage_names_who_gave_it_up_when_it_was_taken_over() -> None:
    origin = SealedOrigin(reason="Jury 1 en retard", juror="Karim Exemple")
    values = [fact.value for fact in content_of(samples.sheet(day_=SealedDay(added=origin))).facts]
    assert "Passage repris de Karim Exemple\nMotif\u202f: Jury 1 en retard" in values


def test_name_and_reason_keep_their_places_when_both_run_from_the_right() -> None:
    origin = SealedOrigin(reason="מאחר", juror="שלום")
    printed = "".join(pages_of(score_pdf(samples.sheet(day_=SealedDay(added=origin))).content))
    assert "Passagereprisdeםולש" in printed  # as drawn, from left to right
    assert "Motif:רחאמ" in printed


def test_deviations_stand_out_when_the_sheet_is_a_members() -> None:
    content = content_of(samples.sheet(**samples.MEMBER))
    reaches = [item.reach for group in content.groups for item in group.criteria]
    assert reaches == ["niveau du groupe"] * 7 + ["écart individuel"] * 5
    assert [i.apart for g in content.groups for i in g.criteria] == [False] * 7 + [True] * 5
    printed = "".join(pages_of(score_pdf(samples.sheet(**samples.MEMBER)).content))
    assert printed.count("≠écartindividuel") == 5
    assert "Niveauxdonnésàtoutlegroupe:7·écartsindividuels:5" in printed
    alone = content_of(samples.sheet())
    assert {item.reach for group in alone.groups for item in group.criteria} == {""}


def test_weights_are_told_when_a_members_sheet_holds_every_part() -> None:
    plain = samples.grid().plain()
    for part, weight in zip(
        plain["blocs"][0]["assessments"][0]["parts"], ("0.7", "0.3"), strict=True
    ):
        part["weight"] = weight
    sealed = samples.sheet(the_grid=parse_grid(plain), **samples.MEMBER)
    facts = {fact.label: fact.value for fact in content_of(sealed).facts}
    assert facts["Parties"] == "Part du groupe · 70\u00a0%\nPart individuelle · 30\u00a0%"
    assert "Parties" not in [fact.label for fact in content_of(samples.sheet()).facts]


def test_day_is_whole_when_its_texts_run_over_pages() -> None:
    pages = pages_of(score_pdf(samples.sheet(day_=samples.LONG_DAY)).content)
    printed = "".join(pages)
    assert len(pages) > 10
    assert printed.count("jurés.") == 400
    assert printed.count("Motif") >= 2000
    assert printed.count("Panne.") == 29 * 40
    assert printed.count("Négociation") == 6
    assert printed.count("é" * 20) * 20 <= printed.count("é")


def test_day_is_safe_when_its_texts_are_hostile() -> None:
    printed = "".join(pages_of(score_pdf(samples.sheet(**samples.HOSTILE)).content))
    assert "[U+202E]" in printed
    assert "[U+0000]" in printed
    assert "[U+2066]" in printed
    assert "{reason}" in printed
    content = content_of(samples.sheet(**samples.HOSTILE))
    values = {fact.label: fact.value for fact in content.facts}
    # Ours comes first: what somebody typed can neither lead a line nor turn it.
    assert values["Incident technique"].startswith("12 juin 2026, 10:34 UTC+2 · ")
    assert values["Cotation"].startswith("Coté après coup")


def test_correction_names_parent_and_reason_when_it_is_one() -> None:
    printed = pages_of(score_pdf(samples.sheet(**CORRECTION)).content)[0]
    assert "Version2(correction)" in printed
    assert "cd" * 32 in printed
    assert "Niveausaisisurlamauvaiseligne." in printed


def test_pdf_has_the_same_bytes_when_the_sheet_is_printed_again(sheet: SealedSheet) -> None:
    again = read_sealed(sheet.to_bytes())
    assert score_pdf(sheet) == score_pdf(again)


def test_stamp_box_is_free_and_on_the_last_page_when_the_draft_is_made(sheet: SealedSheet) -> None:
    draft = score_pdf(sheet)
    x1, y1, x2, y2 = draft.stamp_box
    assert LEFT < x1 < x2 < RIGHT + 1
    assert FOOT < y1 < y2
    pages = lay_out(content_of(sheet)).pages
    assert draft.stamp_page == len(pages) - 1
    on_page = [box for d in pages[-1] if isinstance(d, Lines) for box in boxes_of(d)]
    assert not any(overlaid((x1, y1, x2, y2), box) for box in on_page)
    assert draft.stamp_lines[0] == "Signé par Anne Kowalczyk" or sheet.record.context.practice


def test_file_names_no_person_when_its_properties_are_read() -> None:
    with pikepdf.open(io.BytesIO(score_pdf(samples.sheet()).content)) as pdf:
        told = [str(value) for value in pdf.docinfo.values()]
        told.append(pdf.Root.Metadata.read_bytes().decode())
        assert pdf.docinfo["/CreationDate"] == "D:20260612104107+00'00'"
    assert not any(name in text for text in told for name in ("LEGRAND", "Maëlle", "Kowalczyk"))


def test_fonts_are_embedded_and_mapped_when_odd_letters_are_printed() -> None:
    odd = "Ωμέγα, Жук, ☑ שלום puis مرحبا et 👍 \x07"
    sealed = samples.sheet(comments={"b2.k1": odd})
    content = score_pdf(sealed).content
    with pikepdf.open(io.BytesIO(content)) as pdf:
        fonts = [font for page in pdf.pages for font in page.resources["/Font"].values()]
        assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)
        assert all("/ToUnicode" in font for font in fonts)
    printed = "".join(pages_of(content))
    assert "Ωμέγα,Жук,☑םולש" in printed
    assert "[U+1F44D][U+0007]" in printed
    assert "[U+…]" in printed


def test_long_scale_is_shown_by_its_own_signs_when_a_grid_brings_one() -> None:
    plain = samples.grid().plain()
    plain["scales"] = [
        {
            "id": "notes",
            "label": "Notes",
            "levels": [
                {
                    "id": f"n{n}",
                    "label": f"{n} sur 5",
                    "short": str(n),
                    "value": f"0.{n}",
                    "key": str(n),
                }
                for n in range(6)
            ],
        }
    ]
    plain["scale"] = "notes"
    for item in plain["blocs"][0]["criteria"]:
        item["descriptors"] = {}
    sealed = samples.sheet(the_grid=parse_grid(plain), levels={"b2.k1": "n3", "b2.k2": "n0"})
    assert "3sur5" in pages_of(score_pdf(sealed).content)[0]


def test_sealed_but_unknown_criterion_is_shown_when_the_grid_does_not_offer_it() -> None:
    sealed = samples.sheet(more_levels={"zz.k9": "acquis"})
    assert "Autresélémentsscellés" in "".join(pages_of(score_pdf(sealed).content))
    assert "zz.k9" in "".join(pages_of(score_pdf(sealed).content))


def test_profile_says_its_own_size_when_it_is_made() -> None:
    profile = srgb_profile()
    assert int.from_bytes(profile[:4], "big") == len(profile)
    assert profile[36:40] == b"acsp"


@pytest.mark.parametrize("length", [400, 30_000])
def test_pages_come_to_an_end_when_a_name_or_a_code_would_fill_them(length: int) -> None:
    plain = samples.grid(12).plain()
    plain["blocs"][0]["competencies"][0]["code"] = "C" * length
    endless = samples.sheet(
        the_grid=parse_grid(plain),
        certification="Certification " * length,
        juror=Person(id="j1", name="N" * length),
    )
    pages = lay_out(content_of(endless)).pages
    assert len(pages) < 400
    shown = "".join(
        line for page in pages for item in page if isinstance(item, Lines) for line in item.lines
    )
    assert shown.count("N") >= length  # whole where it is first said


def test_printing_is_refused_when_a_text_would_fill_thousands_of_pages() -> None:
    with pytest.raises(ExportError):
        score_pdf(samples.sheet(12, comments={"b2.k1": "a\n" * 200_000}))


def test_pages_hold_everything_when_every_comment_is_the_longest() -> None:
    longest = "mot " * (LONGEST_COMMENT // 4)
    comments = {f"b2.k{number}": longest for number in range(1, 113)}
    assert len(lay_out(content_of(samples.sheet(112, comments=comments))).pages) < 1000
