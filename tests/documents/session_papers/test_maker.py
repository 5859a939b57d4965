"""Kinds and formats to files: their names, their number, progress, and what is read back."""

import datetime as dt
import io
from dataclasses import replace
from typing import Any

import pikepdf
import pytest
from msgspec import structs
from pikepdf import pdfa

from jury_desk.documents.session_papers import paper_file
from jury_desk.documents.session_papers.agenda import Agenda, file_key, juror_key, safe
from jury_desk.documents.session_papers.letters import convocation
from jury_desk.documents.session_papers.paper import Folds
from jury_desk.domain.preparation.papers import FORMATS, ONE_EACH, counted
from jury_desk.domain.preparation.preparation import Preparation
from jury_desk.errors import ExportError
from jury_desk.words import session_papers as words
from tests.documents.session_papers import samples
from tests.documents.session_papers.samples import PAPERS, content_of, grid, session

PDFS = [kind for kind, formats in FORMATS.items() if "pdf" in formats]
ALL = [(kind, format_) for kind, formats in FORMATS.items() for format_ in formats]


def names_of(kind: Any, made: Preparation, **options: Any) -> list[str]:
    return [f.name for f in PAPERS.papers(kind, FORMATS[kind][0], made, grid(), "fr", **options)]


@pytest.mark.parametrize(("kind", "format_"), ALL)
def test_one_file_holds_all_when_not_asked_otherwise(kind: Any, format_: Any) -> None:
    (file,) = PAPERS.papers(kind, format_, session(), grid(), "fr")
    assert file.name.endswith(f"-session-1.{format_}")
    assert file.items > 0


@pytest.mark.parametrize("kind", sorted(ONE_EACH - {"calendar"}))
def test_each_has_a_file_when_one_each_is_asked_for(kind: Any) -> None:
    files = list(PAPERS.papers(kind, "pdf", session(), grid(), "fr", single=True))
    assert sum(file.items for file in files) == counted(kind, session(), grid())
    assert len({file.name for file in files}) == len(files)


@pytest.mark.parametrize("kind", sorted(ONE_EACH))
def test_file_names_hold_no_persons_name_when_numbers_and_ids_tell_it(kind: Any) -> None:
    made = session()
    candidates = {
        id_: structs.replace(one, number=f"{one.last_name} 12")
        for id_, one in made.candidates.items()
    }
    names = names_of(kind, replace(made, candidates=candidates), single=True)
    told = [safe(one.last_name) for one in made.candidates.values()]
    told += [safe(one.last_name) for one in made.jurors.values()]
    assert names
    assert [name for name in names for one in told if one in name] == []


def test_place_in_the_list_names_the_file_when_number_and_id_tell_the_name() -> None:
    one = samples.candidate(id="lefevre-1", number="LEFÈVRE")
    assert file_key(one, 12) == "0012"
    assert juror_key(samples.juror(id="marchand"), 3) == "0003"
    assert file_key(samples.candidate(number="../../etc/passwd"), 1) == "etc-passwd"


def test_file_names_differ_when_two_candidates_have_one_number() -> None:
    made = session()
    same = structs.replace(made.candidates["c2"], number="2027-001")
    names = names_of("convocations", replace(made, candidates={**made.candidates, "c2": same}),
                     single=True)  # fmt: skip
    assert "convocations-session-1-2027-001.pdf" in names
    assert "convocations-session-1-2027-001-2.pdf" in names


@pytest.mark.parametrize(("kind", "format_"), ALL)
def test_nothing_is_written_when_there_is_no_passage(kind: Any, format_: Any) -> None:
    empty = replace(session(), passages={})
    for single in (False, True):
        assert list(PAPERS.papers(kind, format_, empty, grid(), "fr", single=single)) == []


@pytest.mark.parametrize(("kind", "format_"), ALL)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_kind_is_read_back_when_names_are_hostile(
    kind: Any, format_: Any, language: str
) -> None:
    files = list(PAPERS.papers(kind, format_, samples.hostile(), grid(), language))
    assert [file.items > 0 for file in files] == [True]


def test_format_is_refused_when_the_kind_does_not_come_in_it() -> None:
    with pytest.raises(ValueError, match="does not come"):
        PAPERS.papers("blank-sheets", "xlsx", session(), grid(), "fr")


@pytest.mark.parametrize("single", [True, False])
def test_progress_grows_to_its_end_when_papers_are_drawn(single: bool) -> None:
    told: list[tuple[int, int]] = []
    list(
        PAPERS.papers(
            "convocations", "pdf", session(), grid(), "fr", single=single,
            progress=lambda done, total: told.append((done, total)),
        )
    )  # fmt: skip
    assert told == sorted(told)
    assert told[-1][0] == told[-1][1] == 21


def test_drawing_ends_when_who_follows_it_raises() -> None:
    class EnoughError(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done * 2 > total:
            raise EnoughError

    with pytest.raises(EnoughError):
        list(PAPERS.papers("convocations", "pdf", session(), grid(), "fr", progress=stop))


@pytest.mark.parametrize("kind", PDFS)
def test_bytes_are_the_same_when_a_paper_is_drawn_again(kind: Any) -> None:
    assert content_of(kind, "pdf") == content_of(kind, "pdf")


def test_difference_is_found_when_a_page_or_a_name_is_missing() -> None:
    agenda = Agenda(session(), grid(), words.of("fr"))
    made_on, folds = dt.date(2027, 5, 20), Folds()
    papers = [convocation(agenda, one, made_on, folds) for one in agenda.candidates]
    content = paper_file.paper_file(papers, "title", "fr", samples.MOMENT)
    paper_file.check(content, papers)
    with pytest.raises(ExportError):
        paper_file.check(content, papers[1:])
    with pytest.raises(ExportError):
        paper_file.check(content[: len(content) // 2], papers)
    papers[0].must_hold("Quelqu’un d’autre")
    with pytest.raises(ExportError):
        paper_file.check(content, papers)


def test_archive_rules_are_kept_when_a_paper_is_validated() -> None:
    for kind in PDFS:
        report = pdfa.validate_written(io.BytesIO(content_of(kind, "pdf")), "3b")
        assert [str(finding) for finding in report.findings] == []


def test_title_names_no_person_when_a_paper_is_listed() -> None:
    (file, *_) = PAPERS.papers("convocations", "pdf", session(), grid(), "fr", single=True)
    with pikepdf.open(io.BytesIO(file.content)) as pdf:
        assert str(pdf.docinfo["/Title"]) == "convocations · session-1"
