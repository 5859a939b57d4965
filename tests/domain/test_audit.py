"""A journal's entry is named by the SHA-256 of its canonical bytes, however that is reckoned."""

import datetime as dt
import hashlib

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.document import plain_of

_NUMBERS = st.integers(0, 2**53 - 1)
_ENTRIES = st.builds(
    JournalEntry,
    sheet=st.text(max_size=8),
    device=st.text(max_size=8),
    seq=st.integers(1, 2**53 - 1),
    at=st.datetimes(timezones=st.just(dt.UTC)),
    elapsed_ms=_NUMBERS,
    act=st.sampled_from(Act),
    criterion=st.none() | st.text(max_size=8),
    old=st.none() | st.text(max_size=8),
    new=st.none() | st.text(max_size=8),
    undoes=st.none() | _NUMBERS,
    previous=st.just(GENESIS),
    turn_=_NUMBERS,
)


@given(_ENTRIES)
def test_entry_is_named_by_its_canonical_bytes(entry: JournalEntry) -> None:
    assert entry.digest == hashlib.sha256(rfc8785.dumps(plain_of(entry))).hexdigest()


@pytest.mark.parametrize("name", ["seq", "elapsed_ms", "undoes", "turn_"])
def test_entry_has_no_name_when_a_number_cannot_be_written(name: str) -> None:
    entry = JournalEntry(
        sheet="s",
        device="d",
        seq=1,
        at=dt.datetime(2026, 6, 12, tzinfo=dt.UTC),
        elapsed_ms=0,
        act=Act.OPENED,
        previous=GENESIS,
    )
    entry = structs.replace(entry, **{name: 2**53})
    with pytest.raises(ValueError, match=r".+"):
        assert entry.digest
