"""The scorer itself: a figure is worth what its measure is worth."""

import msgspec
import pytest

from jury_desk.domain.grid import Bloc, Grid
from tests.frameworks.accuracy import ANY_TITLE, score
from tests.frameworks.cases import grid_ids, reviewed


@pytest.fixture
def wanted() -> Grid:
    return reviewed("manager-affaires")


def _with(grid: Grid, **changes: object) -> Grid:
    """The grid with its first bloc changed."""
    first = msgspec.structs.replace(grid.blocs[0], **changes)
    return msgspec.structs.replace(grid, blocs=(first, *grid.blocs[1:]))


def _criteria(bloc: Bloc, **changes: object) -> Bloc:
    first = msgspec.structs.replace(bloc.criteria[0], **changes)
    return msgspec.structs.replace(bloc, criteria=(first, *bloc.criteria[1:]))


@pytest.mark.parametrize("grid_id", grid_ids())
def test_score_is_whole_when_the_grid_is_read_as_wanted(grid_id: str) -> None:
    grid = reviewed(grid_id)
    assert all(each.recall == each.precision == 1 for each in score(grid, grid).measures())


def test_score_loses_recall_when_a_criterion_is_missed(wanted: Grid) -> None:
    read = _with(wanted, criteria=wanted.blocs[0].criteria[1:])
    found = score(read, wanted).criteria
    assert (found.found, found.wanted, found.read) == (111, 112, 111)
    assert found.missed[0].startswith("bloc 0 | competency 0 | CE1.1.1 | ")
    assert found.precision == 1


def test_score_counts_a_wording_when_the_criterion_stands_elsewhere(wanted: Grid) -> None:
    bloc = _criteria(wanted.blocs[0], competency="c1.7")
    found = score(msgspec.structs.replace(wanted, blocs=(bloc, *wanted.blocs[1:])), wanted)
    assert found.criteria.found == 111
    assert found.wordings.found == 112


def test_score_counts_twice_what_is_wanted_twice_when_it_is_read_once(wanted: Grid) -> None:
    twice = msgspec.structs.replace(wanted.blocs[0].criteria[0], id="again")
    more = _with(wanted, criteria=(*wanted.blocs[0].criteria, twice))
    found = score(wanted, more).criteria
    assert (found.found, found.wanted) == (112, 113)


def test_score_keeps_a_blocs_elements_when_its_title_is_misread(wanted: Grid) -> None:
    found = score(_with(wanted, title="Définir"), wanted)
    assert (found.blocs.found, found.blocs.wanted) == (3, 4)
    assert found.criteria.recall == 1


def test_score_takes_the_printed_code_when_a_reviewer_corrected_it(wanted: Grid) -> None:
    printed = [
        msgspec.structs.replace(each, code=each.printed_code or each.code)
        for each in wanted.blocs[3].criteria
    ]
    last = msgspec.structs.replace(wanted.blocs[3], criteria=tuple(printed))
    read = msgspec.structs.replace(wanted, blocs=(*wanted.blocs[:3], last))
    assert score(read, wanted).criteria.recall == 1


def test_score_takes_any_title_when_none_is_printed(wanted: Grid) -> None:
    assert score(wanted, _with(wanted, title=ANY_TITLE)).blocs.recall == 1


def test_score_finds_nothing_when_the_grid_is_another(wanted: Grid) -> None:
    found = score(reviewed("marketing-commercial"), wanted)
    assert found.criteria.found == found.competencies.found == 0
