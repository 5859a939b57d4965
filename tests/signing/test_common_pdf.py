"""A PDF that several people sign: who, in which order, nothing besides; and timestamps after."""

import datetime as dt
import io
from collections.abc import Callable, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic as pyhanko_generic
from pyhanko.pdf_utils.reader import PdfFileReader

from jury_desk.domain.travel.common import DeclaredSigner, SignaturePlace, SignerList
from jury_desk.errors import TravelError
from jury_desk.signing.keys import Signer
from tests.signing import common_samples as common
from tests.signing.common_samples import NAMES, PAPERS, prepared_pdf, signed_pdf, signer_of
from tests.signing.pdf_hands import assert_never_intact, updated
from tests.signing.samples import SIGNED_AT, draft, new_signer
from tests.signing.samples import signed_pdf as sheet_of_one

generic: Any = pyhanko_generic  # its classes have no types
LINES = ("Signé",)


def _ids(content: bytes) -> tuple[list[str], list[str]]:
    """Who signed, in order; who is missing."""
    state = PAPERS.state(content).common
    assert state is not None
    return [one.signer for one in state.given], [one.id for one in state.missing]


def _refusal(content: bytes, signer: Signer, place: str) -> str:
    """Why this one cannot sign there."""
    with pytest.raises(TravelError) as failure:
        PAPERS.signed(content, signer, place, LINES, SIGNED_AT)
    return str(failure.value.details["reason"])


def _unfit(content: bytes, places: Sequence[SignaturePlace] = ()) -> str:
    """Why this one cannot be prepared."""
    with pytest.raises(TravelError) as failure:
        PAPERS.prepare(content, common.signers(), "Signatures", places, SIGNED_AT)
    return str(failure.value.details["reason"])


@pytest.mark.parametrize("packed", [False, True])
def test_signers_are_told_in_their_order_when_one_after_another_signs(packed: bool) -> None:
    content = prepared_pdf(packed)
    assert PAPERS.state(content).faults == ("unsigned",)
    assert _ids(content) == ([], ["J1", "J2", "J3"])
    signed = common.signed_by(content, "J2")
    assert _ids(signed) == (["J2"], ["J1", "J3"])
    for juror, missing in (("J3", ["J1"]), ("J1", [])):
        before, signed = signed, common.signed_by(signed, juror)
        assert signed.startswith(before)
        verdict = PAPERS.state(signed)
        assert (verdict.faults, verdict.changed) == ((), ())
        assert _ids(signed)[1] == missing
        assert verdict.common is not None
        assert verdict.common.locked == (not missing)
    assert verdict.common is not None
    assert [one.signer for one in verdict.common.given] == ["J2", "J3", "J1"]
    moments = [one.signed_at for one in verdict.common.given]
    assert moments == [SIGNED_AT + dt.timedelta(minutes=number) for number in range(3)]
    assert verdict.common.given[0].identity == signer_of("J2").identity


def test_paper_is_certified_and_locked_when_one_person_signs_alone() -> None:
    alone = PAPERS.prepare(draft().content, common.signers(True, "J1"), "S", (), SIGNED_AT)
    signed = common.signed_by(alone, "J1")
    state = PAPERS.state(signed).common
    assert PAPERS.state(signed).faults == ()
    assert state is not None
    assert state.locked


def test_page_is_appended_when_a_paper_has_no_places() -> None:
    before, after = (PdfFileReader(io.BytesIO(raw)) for raw in (draft().content, prepared_pdf()))
    assert int(after.root["/Pages"]["/Count"]) == int(before.root["/Pages"]["/Count"]) + 1
    assert prepared_pdf().startswith(draft().content)


def test_stamps_stand_in_their_places_when_places_are_given() -> None:
    places = [SignaturePlace(page, (60, 60, 260, 110)) for page in (0, 1, 1)]
    content = PAPERS.prepare(draft().content, common.signers(), "", places, SIGNED_AT)
    reader = PdfFileReader(io.BytesIO(common.signed_by(content, "J1", "J2", "J3")))
    assert int(reader.root["/Pages"]["/Count"]) == 3
    for signature in reader.embedded_signatures:
        assert [int(edge) for edge in signature.sig_field["/Rect"]] == [60, 60, 260, 110]
        assert signature.sig_field["/AP"]["/N"]["/Resources"]["/Font"]


def test_fonts_are_named_apart_when_many_sign() -> None:
    count = 30
    people = tuple(DeclaredSigner(id=f"P{n}", name=f"Personne {n}") for n in range(count))
    content = PAPERS.prepare(
        draft().content, SignerList(signers=people), "Signatures", (), SIGNED_AT
    )
    reader = PdfFileReader(io.BytesIO(content))
    assert int(reader.root["/Pages"]["/Count"]) == 3 + 3
    assert len(reader.root["/AcroForm"]["/Fields"]) == count
    pages = reader.root["/Pages"]["/Kids"]
    forms = [pages[at]["/Resources"]["/XObject"]["/Signatures"] for at in (3, 4, 5)]
    fonts = [form["/Resources"]["/Font"] for form in forms]
    names = {str(found[font]["/BaseFont"]) for found in fonts for font in found}
    assert names == {f"/SIGNA{letter}+Inter-Regular" for letter in "ABC"}


def test_nobody_else_can_sign_when_a_field_is_somebodys() -> None:
    other = new_signer(NAMES["J1"])  # the name, another key
    for signer, place, reason in (
        (other, "J1", "sign-other-person"),
        (signer_of("J2"), "J1", "sign-other-person"),
        (signer_of("J2"), "J9", "sign-unknown"),
    ):
        assert _refusal(prepared_pdf(), signer, place) == reason


def test_name_decides_when_no_key_is_known_beforehand() -> None:
    content = prepared_pdf(known=False)
    assert _refusal(content, signer_of("J2"), "J1") == "sign-other-person"
    assert PAPERS.state(common.signed_by(content, "J1")).faults == ()


def test_signing_is_refused_when_it_is_done_locked_altered_or_not_prepared() -> None:
    for content, juror, reason in (
        (signed_pdf(1), "J1", "sign-done"),
        (signed_pdf(3), "J1", "sign-locked"),
        (draft().content, "J1", "sign-not-prepared"),
        (signed_pdf(1) + b"\n", "J2", "sign-altered"),
    ):
        assert _refusal(content, signer_of(juror), juror) == reason


def test_paper_is_refused_when_it_cannot_be_prepared() -> None:
    for content in (sheet_of_one(), prepared_pdf(), signed_pdf(1), b"%PDF-1.7 nothing"):
        assert _unfit(content) == "sign-unfit"
    assert _unfit(draft().content, [SignaturePlace(0, (0, 0, 9, 9))]) == "sign-unfit"


@settings(max_examples=30, deadline=None)
@given(place=st.integers(min_value=0), bit=st.integers(0, 7), count=st.integers(1, 3))
def test_verdict_is_never_intact_when_a_bit_flips(place: int, bit: int, count: int) -> None:
    altered = bytearray(signed_pdf(count))
    altered[place % len(altered)] ^= 1 << bit
    assert_never_intact(bytes(altered))


@settings(max_examples=12, deadline=None)
@given(st.integers(min_value=0))
def test_fewer_have_signed_when_the_end_is_cut_off(length: int) -> None:
    """At an earlier signature's end the file is what it was then; anywhere else it is broken."""
    content = signed_pdf(3)
    length %= len(content)
    if length in {len(signed_pdf(1)), len(signed_pdf(2))}:
        assert _ids(content[:length])[1]
    elif length >= len(prepared_pdf()):
        assert_never_intact(content[:length])


def test_an_earlier_copy_says_who_is_missing_when_the_last_is_withheld() -> None:
    assert _ids(signed_pdf(3)[: len(signed_pdf(2))]) == (["J1", "J2"], ["J3"])


def _paint(writer: Any) -> None:
    stream = writer.add_object(generic.StreamObject(stream_data=b"0 0 500 500 re f"))
    writer.add_stream_to_page(0, stream)


def _move_a_field(writer: Any) -> None:
    field = writer.root["/AcroForm"]["/Fields"].raw_get(2)
    field.get_object()["/Rect"] = generic.ArrayObject(
        [generic.NumberObject(edge) for edge in (0, 0, 600, 800)]
    )
    writer.mark_update(field)


def _another_list(writer: Any) -> None:
    piece = writer.root["/PieceInfo"]["/JuryDesk"]
    raw = piece["/Private"].data.replace(b"Bo ", b"Ba ")
    piece["/Private"] = writer.add_object(generic.StreamObject(stream_data=raw))
    writer.update_root()


def _drop_a_field(writer: Any) -> None:
    form = writer.root["/AcroForm"]
    form["/Fields"] = generic.ArrayObject([form["/Fields"].raw_get(at) for at in (1, 2)])
    writer.update_container(form)


@pytest.mark.parametrize("edit", [_paint, _move_a_field, _another_list, _drop_a_field])
@pytest.mark.parametrize("count", [1, 2])
def test_edit_is_told_when_it_lies_between_two_signatures(
    edit: Callable[[Any], None], count: int
) -> None:
    """The next signer signs what was edited: their own signature holds, the paper does not."""
    edited = updated(edit, signed_pdf(count))
    assert "edited-after-signing" in PAPERS.state(edited).faults
    juror = list(NAMES)[count]
    covered = signer_of(juror).fill_field(
        edited, count, certifies=False, locks=count == 2, lines=LINES, signed_at=SIGNED_AT
    )
    assert "edited-after-signing" in PAPERS.state(covered).faults


def test_edit_is_told_when_it_follows_the_last_signature() -> None:
    verdict = PAPERS.state(updated(_paint, signed_pdf(3)))
    assert "edited-after-signing" in verdict.faults
    assert "page 1" in verdict.changed


def test_signature_is_refused_when_it_fills_a_field_in_another_name() -> None:
    forged = signer_of("J2").fill_field(
        prepared_pdf(), 0, certifies=True, locks=False, lines=LINES, signed_at=SIGNED_AT
    )
    assert "other-person" in PAPERS.state(forged).faults
    twice = signer_of("J2").fill_field(
        common.signed_by(prepared_pdf(), "J2"),
        0,
        certifies=False,
        locks=False,
        lines=LINES,
        signed_at=SIGNED_AT,
    )
    assert {"other-person", "signed-twice"} <= set(PAPERS.state(twice).faults)


@pytest.mark.parametrize(("certifies", "locks"), [(False, False), (True, True)])
def test_paper_is_not_guarded_when_the_first_signature_does_not_certify_it_as_it_should(
    certifies: bool, locks: bool
) -> None:
    first = signer_of("J1").fill_field(
        prepared_pdf(), 0, certifies=certifies, locks=locks, lines=LINES, signed_at=SIGNED_AT
    )
    assert PAPERS.state(first).faults == ("lock-missing",)


def test_lock_is_missing_when_the_last_signature_locks_nothing() -> None:
    open_end = signer_of("J3").fill_field(
        signed_pdf(2), 2, certifies=False, locks=False, lines=LINES, signed_at=SIGNED_AT
    )
    assert PAPERS.state(open_end).faults == ("lock-missing",)


def test_extra_signature_is_refused_when_it_has_a_field_of_its_own() -> None:
    from jury_desk.domain.ports import PdfDraft

    lines = PdfDraft(signed_pdf(3), 0, (10, 10, 90, 60), LINES)
    assert PAPERS.state(signer_of("J1").sign_pdf(lines, SIGNED_AT)).faults


# --- timestamps -----------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [lambda: signed_pdf(3), lambda: signed_pdf(1), sheet_of_one])
def test_timestamps_are_told_when_they_are_appended(make: Callable[[], bytes]) -> None:
    content, before = make(), PAPERS.state(make())
    marked = PAPERS.with_time_mark(content, common.authority())
    again = PAPERS.with_time_mark(marked, common.authority())
    assert again.startswith(marked)
    assert marked.startswith(content)
    verdict = PAPERS.state(again)
    assert (verdict.faults, verdict.changed) == ((), ())
    assert (verdict.signer, verdict.common) == (before.signer, before.common)
    assert [one.at for one in verdict.marks] == [SIGNED_AT + dt.timedelta(days=1)] * 2
    assert verdict.marks[0].authority.name == "Horloge"


def test_nobody_can_sign_when_a_timestamp_closed_the_paper() -> None:
    marked = PAPERS.with_time_mark(signed_pdf(1), common.authority())
    assert _refusal(marked, signer_of("J2"), "J2") == "sign-locked"
    forced = signer_of("J2").fill_field(
        marked, 1, certifies=False, locks=False, lines=LINES, signed_at=SIGNED_AT
    )
    assert "several-signatures" in PAPERS.state(forced).faults


def test_timestamp_is_broken_when_its_key_is_for_something_else() -> None:
    marked = PAPERS.with_time_mark(signed_pdf(3), common.authority(stamping=False))
    assert PAPERS.state(marked).faults == ("time-mark-broken",)


def test_edit_is_told_when_a_timestamp_is_laid_over_it() -> None:
    from jury_desk.signing.common_pdf import add_time_mark

    covered = add_time_mark(updated(_paint, signed_pdf(3)), common.authority(), 0)
    verdict = PAPERS.state(covered)
    assert "edited-after-signing" in verdict.faults
    with pytest.raises(TravelError) as failure:
        PAPERS.with_time_mark(covered, common.authority())
    assert failure.value.details["reason"] == "sign-altered"


@settings(max_examples=12, deadline=None)
@given(place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_verdict_is_never_intact_when_a_bit_flips_in_a_timestamp(place: int, bit: int) -> None:
    altered = bytearray(_MARKED)
    start = len(signed_pdf(3))
    altered[start + place % (len(altered) - start)] ^= 1 << bit
    assert_never_intact(bytes(altered))


_MARKED = PAPERS.with_time_mark(signed_pdf(3), common.authority())
