"""Documents of certifications and families that the reading was not made on."""

from functools import cache
from pathlib import Path

import pytest

from jury_desk.domain.grid import Grid
from tests.frameworks.accuracy import score
from tests.frameworks.cases import unseen, unseen_names

NAMES = unseen_names()


@cache
def _case(name: str) -> tuple[Grid, Grid]:
    return unseen(name)


@pytest.mark.parametrize("name", NAMES)
def test_reading_finds_the_grid_when_the_framework_is_unseen(name: str) -> None:
    found = score(*_case(name))
    kept = (found.blocs, found.competencies, found.criteria)
    assert all(min(each.recall, each.precision) == 1 for each in kept), found.report()


@pytest.mark.parametrize("name", NAMES)
def test_reading_keeps_headings_and_activities_when_the_framework_is_unseen(name: str) -> None:
    found = score(*_case(name))
    kept = (found.headings, found.activities, found.tasks)
    assert all(min(each.recall, each.precision) == 1 for each in kept), found.report()


@pytest.mark.parametrize("name", NAMES)
def test_reading_takes_the_scale_when_the_framework_prints_levels(name: str) -> None:
    read, wanted = _case(name)
    labels = [level.label for level in wanted.scales[0].levels]
    if labels == ["Acquis", "Non acquis"]:
        assert len(read.scales) == 1
        return
    assert [level.label for level in read.scales[0].levels] == labels
    told = [
        [[*each.descriptors.values()] for bloc in grid.blocs for each in bloc.criteria]
        for grid in (read, wanted)
    ]
    assert told[0] == told[1]


@pytest.mark.parametrize("name", NAMES)
def test_reading_names_the_certification_when_the_framework_prints_it(name: str) -> None:
    read, wanted = _case(name)
    if wanted.certification.title:
        assert read.certification.title == wanted.certification.title
    if wanted.certification.code:
        assert read.certification.code == wanted.certification.code
        assert read.certification.register_ == wanted.certification.register_


@pytest.mark.parametrize("name", NAMES)
def test_reading_finds_the_assessments_when_the_framework_is_unseen(name: str) -> None:
    read, wanted = _case(name)
    for mine, theirs in zip(read.blocs, wanted.blocs, strict=True):
        titles = [test.title for test in mine.assessments]
        begins = [test.title for test in theirs.assessments]
        if begins:
            pairs = zip(titles, begins, strict=True)
            assert all(title.startswith(begin) for title, begin in pairs), titles


def test_unseen_documents_all_have_an_expectation() -> None:
    assert NAMES
    assert all(Path(name).suffix in (".pdf", ".docx", ".xlsx", ".ods", ".html", ".md", ".txt")
               for name in NAMES)  # fmt: skip
