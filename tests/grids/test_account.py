"""Every grid of the library holds its framework's words, each once, and nothing else."""

import copy
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.grids.account import Json, check, grid_texts, plain

ROOT = Path(__file__).resolve().parents[2]
FRAMEWORKS = ROOT / "tests" / "data" / "frameworks"
GRIDS = sorted((ROOT / "resources" / "grids").glob("*.grid.json"))
SLUG = re.compile(r"[a-z0-9][a-z0-9._-]*")

ELEMENT_KINDS = ("activities", "competencies", "assessments", "criteria")
REMARKS = {"printed_text", "doubts"}
KEYS = {
    "grid": "format id revision language certification scales scale blocs awards rules",
    "certification": "label title certifier register code level eqf_level nsf decision_date"
    " expiry_date source notes",
    "bloc": "id code title activities competencies assessments criteria",
    "activities": "id code title tasks",
    "competencies": "id code text items activity column weight eliminatory",
    "assessments": "id title text setting forms languages competencies parts phases external",
    "criteria": "id code printed_code text items heading competency assessments part scale"
    " weight eliminatory core descriptors",
    "part": "id label setting weight",
    "phase": "kind label minutes",
    "award": "id title kind blocs external",
}


def read_json(path: Path) -> Json:
    loaded: Json = json.loads(path.read_text(encoding="utf-8"))
    return loaded


def read_account(grid: Json) -> tuple[Json, str]:
    account = read_json(FRAMEWORKS / f"{grid['id']}.account.json")
    return account, (FRAMEWORKS / account["source"]).read_text(encoding="utf-8")


def elements(grid: Json) -> Iterator[tuple[str, Json]]:
    for bloc in grid["blocs"]:
        yield "bloc", bloc
        for kind in ELEMENT_KINDS:
            for element in bloc[kind]:
                yield kind, element


@pytest.fixture(params=GRIDS, ids=lambda path: path.name.removesuffix(".grid.json"))
def grid(request: pytest.FixtureRequest) -> Json:
    path: Path = request.param
    return read_json(path)


def test_every_framework_has_one_grid_when_the_library_is_listed() -> None:
    sources = [read_json(path)["certification"]["source"] for path in GRIDS]
    assert sorted(sources) == sorted(path.name for path in FRAMEWORKS.glob("*.txt"))


def test_account_comes_out_even_when_grid_is_placed_on_its_source(grid: Json) -> None:
    account, source = read_account(grid)
    problems = check(grid, account, source)
    assert not problems, "\n".join(problems[:20])


def test_grid_names_its_framework_when_read(grid: Json) -> None:
    account, _ = read_account(grid)
    assert grid["certification"]["source"] == account["source"]
    assert (ROOT / "resources" / "grids" / f"{grid['id']}.grid.json").is_file()


def test_account_gives_a_reason_when_it_sets_words_apart(grid: Json) -> None:
    account, _ = read_account(grid)
    assert set(account) == {"source", "joined", "used_twice", "left_aside", "composed"}
    for key in ("joined", "used_twice", "left_aside", "composed"):
        assert all(entry["why"].strip() for entry in account[key])


def test_every_key_is_written_when_the_format_names_it(grid: Json) -> None:
    assert set(grid) == set(KEYS["grid"].split())
    assert set(grid["certification"]) == set(KEYS["certification"].split())
    for kind, element in elements(grid):
        assert set(element) - REMARKS == set(KEYS[kind].split()), element["id"]
        assert element.get("doubts", ["-"]), element["id"]
    for kind, element in elements(grid):
        if kind == "assessments":
            assert all(set(part) == set(KEYS["part"].split()) for part in element["parts"])
            assert all(set(phase) == set(KEYS["phase"].split()) for phase in element["phases"])
    assert all(set(award) == set(KEYS["award"].split()) for award in grid["awards"])


def test_ids_are_slugs_used_once_when_listed_together(grid: Json) -> None:
    ids = [element["id"] for _, element in elements(grid)]
    ids += [award["id"] for award in grid["awards"]]
    ids += [
        part["id"]
        for kind, element in elements(grid)
        if kind == "assessments"
        for part in element["parts"]
    ]
    assert all(SLUG.fullmatch(name) for name in ids)
    assert sorted(ids) == sorted(set(ids))


def test_references_resolve_inside_their_bloc_when_followed(grid: Json) -> None:
    for bloc in grid["blocs"]:
        known = {kind: {element["id"] for element in bloc[kind]} for kind in ELEMENT_KINDS}
        parts = {part["id"] for element in bloc["assessments"] for part in element["parts"]}
        for competency in bloc["competencies"]:
            assert competency["activity"] in known["activities"] | {None}
        for assessment in bloc["assessments"]:
            assert set(assessment["competencies"]) <= known["competencies"]
        for criterion in bloc["criteria"]:
            assert criterion["competency"] in known["competencies"] | {None}
            assert set(criterion["assessments"]) <= known["assessments"]
            assert criterion["part"] in parts | {None}


def test_awards_and_scales_resolve_when_followed(grid: Json) -> None:
    blocs = [bloc["id"] for bloc in grid["blocs"]]
    tests = {element["id"] for kind, element in elements(grid) if kind == "assessments"}
    assert [award["blocs"] for award in grid["awards"] if award["kind"] == "full"] == [blocs]
    for award in grid["awards"]:
        assert set(award["blocs"]) <= set(blocs)
        assert set(award["external"]) <= tests
    scales = {scale["id"] for scale in grid["scales"]}
    assert grid["scale"] in scales
    for kind, element in elements(grid):
        if kind == "criteria":
            assert element["scale"] in scales | {None}


def test_criteria_follow_their_competency_when_it_is_assessed(grid: Json) -> None:
    for bloc in grid["blocs"]:
        assessed = {test["id"]: set(test["competencies"]) for test in bloc["assessments"]}
        for criterion in bloc["criteria"]:
            for test in criterion["assessments"]:
                assert not assessed[test] or criterion["competency"] in assessed[test] | {None}


def test_texts_are_clean_when_the_markup_is_gone(grid: Json) -> None:
    for text in grid_texts(grid):
        assert text.text == text.text.strip(), text
        assert not re.search(r"<[a-z/]|\*\*|[•●▪#]|\t|  ", text.text), text
        assert not text.text.startswith("- "), text
        many_lines = text.field == "text" or text.field.startswith("notes")
        assert "\n" not in text.text or many_lines, text


def test_printed_code_is_kept_when_the_code_is_regular(grid: Json) -> None:
    for kind, element in elements(grid):
        if kind == "criteria" and element["printed_code"] is not None:
            assert element["printed_code"] != element["code"]
            assert _numbers(element["printed_code"]) == _numbers(element["code"])


def _numbers(code: str) -> list[str]:
    return re.findall(r"\d+", code)


def test_a_correction_says_its_doubt_when_the_print_is_kept_beside(grid: Json) -> None:
    for _, element in elements(grid):
        assert "printed_text" not in element or element.get("doubts"), element["id"]


def _reword(grid: Json, _: Json) -> None:
    criterion = grid["blocs"][0]["criteria"][1]
    criterion["text"] += " vraiment"


def _drop(grid: Json, _: Json) -> None:
    del grid["blocs"][0]["criteria"][1]


def _repeat(grid: Json, _: Json) -> None:
    grid["blocs"][0]["competencies"].append(grid["blocs"][0]["competencies"][0])


def _repoint(grid: Json, _: Json) -> None:
    criterion = grid["blocs"][0]["criteria"][1]
    criterion["text"] = criterion["text"].replace("e", "e ,", 1)


def _shorten(grid: Json, _: Json) -> None:
    bloc = next(bloc for bloc in grid["blocs"] if bloc["criteria"])
    criterion = max(bloc["criteria"], key=lambda criterion: len(criterion["text"]))
    criterion["text"] = " ".join(criterion["text"].split()[:-1])


def _swap_codes(grid: Json, _: Json) -> None:
    first, second = grid["blocs"][:2]
    first["code"], second["code"] = second["code"], first["code"]


def _set_apart_twice(_: Json, account: Json) -> None:
    account["left_aside"][0]["times"] += 1


def _excuse_needlessly(grid: Json, account: Json) -> None:
    text = max((text.text for text in grid_texts(grid)), key=len)
    account["used_twice"].append({"text": plain(text).split()[0] * 2, "why": "essai"})


def _name_an_unknown(_: Json, account: Json) -> None:
    account["composed"].append({"of": "nobody", "field": "text", "why": "essai"})


FAULTS: list[Callable[[Json, Json], Any]] = [
    _reword,
    _drop,
    _repeat,
    _repoint,
    _shorten,
    _swap_codes,
    _set_apart_twice,
    _excuse_needlessly,
    _name_an_unknown,
]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__.strip("_"))
def test_account_tells_when_the_reading_is_at_fault(grid: Json, fault: Callable[..., Any]) -> None:
    account, source = read_account(grid)
    faulty, excuse = copy.deepcopy(grid), copy.deepcopy(account)
    fault(faulty, excuse)
    assert check(faulty, excuse, source)
