"""A small sample of `make fuzz`: the same inputs every time, over every reader of outside files."""

import json

import pytest

from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.travel.journal_file import read_journal_file
from tests.fuzz import own_formats, papers
from tests.fuzz.running import Figures, Target, tried
from tests.fuzz.samples import raw_journal

OWN = {**own_formats.TARGETS, **own_formats.DEAR}


def faults(name: str, target: Target, count: int) -> list[str]:
    found = Figures()
    for number in range(count):
        tried(name, target, 1, number, found)
    assert found.inputs == count
    return [f"{fault.number}: {fault.what}" for fault in found.faults]


@pytest.mark.parametrize("name", OWN)
def test_format_of_ours_is_read_or_refused_when_it_was_changed(name: str) -> None:
    target, _ = OWN[name]
    assert not faults(name, target, 2 if name in own_formats.DEAR else 60)


@pytest.mark.parametrize("name", papers.TARGETS)
def test_paper_is_read_or_refused_when_it_was_changed(name: str) -> None:
    assert not faults(name, papers.TARGETS[name][0], 3)


@pytest.mark.parametrize("envelope", ["A", "AAAAA", "AA=A"])
def test_journal_is_refused_when_a_seal_in_it_is_no_base64(envelope: str) -> None:
    """What the run of a million found."""
    plain = json.loads(raw_journal())
    plain["seals"][0]["envelope"] = envelope
    with pytest.raises(ValueError, match=r"journal|base64|padding"):
        read_journal_file(canonical_bytes(plain))
