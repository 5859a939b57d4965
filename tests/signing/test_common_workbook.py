"""A workbook that several people sign: who, in which order, and nothing besides."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jury_desk.errors import TravelError, UnreadableFileError
from jury_desk.signing import opc
from jury_desk.signing.zip_parts import member_of, read_zip, write_zip
from tests.signing import common_samples as common
from tests.signing.common_samples import NAMES, PAPERS, prepared_workbook, signed_workbook
from tests.signing.samples import SIGNED_AT, new_signer, parts_of, workbook
from tests.signing.samples import signed_workbook as book_of_one

CELLS = "xl/worksheets/sheet1.xml"


def _ids(content: bytes) -> tuple[list[str], list[str]]:
    state = PAPERS.state(content).common
    assert state is not None
    return [one.signer for one in state.given], [one.id for one in state.missing]


def altered_package(content: bytes, **changed: bytes | None) -> bytes:
    """The package with parts written anew in our own layout; None takes one out."""
    parts = {member.name: member for member in read_zip(content).members}
    for name, new in changed.items():
        if new is None:
            del parts[name]
        else:
            parts[name] = member_of(name, new)
    return write_zip(parts.values())


def test_signers_are_told_in_their_order_when_one_after_another_signs() -> None:
    content = prepared_workbook()
    assert PAPERS.state(content).faults == ("unsigned",)
    for count, juror in enumerate(("J3", "J1", "J2"), 1):
        content = common.signed_by(content, juror)
        verdict = PAPERS.state(content)
        assert (verdict.faults, verdict.changed) == ((), ())
        assert verdict.common is not None
        assert verdict.common.locked == (count == 3)
    assert _ids(content) == (["J3", "J1", "J2"], [])


def test_cells_stay_as_they_were_when_all_have_signed() -> None:
    before, after = parts_of(workbook()), parts_of(signed_workbook(3))
    sheets = [name for name in before if name.startswith("xl/") and not name.endswith(".rels")]
    assert sheets
    assert [after[name] for name in sheets] == [before[name] for name in sheets]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_part_is_told_when_a_cell_changes(count: int) -> None:
    content = signed_workbook(count)
    changed = parts_of(content)[CELLS].replace(b"<v>7</v>", b"<v>8</v>")
    verdict = PAPERS.state(altered_package(content, **{CELLS: changed}))
    assert "part-changed" in verdict.faults
    assert verdict.changed == (f"/{CELLS}",)


@pytest.mark.parametrize("gone", [1, 2])
def test_verdict_is_not_intact_when_an_earlier_signature_is_taken_out(gone: int) -> None:
    content = altered_package(signed_workbook(3), **{opc.signature_part(gone): None})
    assert "signature-broken" in PAPERS.state(content).faults


def test_signer_is_missing_when_the_last_signature_is_withheld() -> None:
    assert _ids(signed_workbook(2)) == (["J1", "J2"], ["J3"])


def test_earlier_signature_is_told_when_its_signer_signs_anew_under_a_later_one() -> None:
    other = common.signed_by(prepared_workbook(), "J1")
    name = opc.signature_part(1)
    swapped = altered_package(signed_workbook(2), **{name: parts_of(other)[name]})
    assert parts_of(other)[name] != parts_of(signed_workbook(2))[name]
    assert f"/{name}" in PAPERS.state(swapped).changed


def test_extra_signature_is_refused_when_all_have_signed() -> None:
    extra = new_signer("Extra").countersign_workbook(signed_workbook(3), 0, SIGNED_AT)
    assert PAPERS.state(extra).faults == ("several-signatures",)


def test_signature_is_refused_when_it_takes_anothers_place() -> None:
    forged = common.signer_of("J2").countersign_workbook(prepared_workbook(), 0, SIGNED_AT)
    assert PAPERS.state(forged).faults == ("other-person",)
    twice = common.signer_of("J1").countersign_workbook(signed_workbook(1), 0, SIGNED_AT)
    assert "signature-broken" in PAPERS.state(twice).faults


@pytest.mark.parametrize(
    ("content", "juror", "reason"),
    [
        pytest.param(workbook(), "J1", "sign-not-prepared", id="not prepared"),
        pytest.param(signed_workbook(1), "J1", "sign-done", id="done"),
        pytest.param(signed_workbook(3), "J1", "sign-locked", id="locked"),
        pytest.param(signed_workbook(1) + b"x", "J2", "sign-altered", id="altered"),
    ],
)
def test_signing_is_refused_when_there_is_no_place(content: bytes, juror: str, reason: str) -> None:
    with pytest.raises(TravelError) as failure:
        PAPERS.signed(content, common.signer_of(juror), juror, (), SIGNED_AT)
    assert failure.value.details["reason"] == reason


def test_signing_is_refused_when_the_key_is_anothers() -> None:
    with pytest.raises(TravelError) as failure:
        PAPERS.signed(prepared_workbook(), new_signer(NAMES["J1"]), "J1", (), SIGNED_AT)
    assert failure.value.details["reason"] == "sign-other-person"


@pytest.mark.parametrize("make", [book_of_one, prepared_workbook, lambda: b"PK nothing"])
def test_workbook_is_refused_when_it_cannot_be_prepared(make: object) -> None:
    assert callable(make)
    with pytest.raises(TravelError) as failure:
        PAPERS.prepare(make(), common.signers(), "", (), SIGNED_AT)
    assert failure.value.details["reason"] == "sign-unfit"


def test_timestamp_is_refused_when_the_paper_is_a_workbook() -> None:
    with pytest.raises(TravelError) as failure:
        PAPERS.with_time_mark(signed_workbook(1), common.authority())
    assert failure.value.details["reason"] == "sign-unfit"


def test_list_is_refused_when_it_is_written_otherwise() -> None:
    raw = parts_of(prepared_workbook())[opc.SIGNERS]
    for other in (raw + b" ", raw.replace(b'"J2"', b'"J1"'), b"{}", b"\xff"):
        changed = altered_package(prepared_workbook(), **{opc.SIGNERS: other})
        assert PAPERS.state(changed).faults == ("signature-broken",)


@settings(max_examples=60, deadline=None)
@given(place=st.integers(min_value=0), bit=st.integers(0, 7), count=st.integers(1, 3))
def test_verdict_is_never_intact_when_a_bit_flips(place: int, bit: int, count: int) -> None:
    altered = bytearray(signed_workbook(count))
    altered[place % len(altered)] ^= 1 << bit
    with contextlib.suppress(UnreadableFileError):
        # A member's time or version may say another thing: nothing is read of them.
        intact = not PAPERS.state(bytes(altered)).faults
        assert not intact or parts_of(bytes(altered)) == parts_of(signed_workbook(count))
