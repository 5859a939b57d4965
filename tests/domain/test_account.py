"""The account: every word of the source, where it went, and back from an element to its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from jury_desk.domain.account import Account, Totals, account_of
from jury_desk.domain.document import parsed, plain_of
from jury_desk.domain.draft import Aside, Draft, Origin, Piece
from jury_desk.domain.draft_acts import Join, Move, PutAside, Retype, Split
from jury_desk.domain.draft_edit import applied
from jury_desk.domain.draft_pieces import words_in
from jury_desk.domain.grid import parse_grid
from jury_desk.domain.source import Page, Paragraph, SourceDocument
from tests.domain.draft_samples import printed, two_blocs
from tests.examples import plain_grid

TEXT = "Épreuve orale : 20 minutes, en équipe."


def account(
    origins: dict[str, dict[str, tuple[tuple[int, int], ...]]],
    asides: tuple[tuple[int, int], ...] = (),
    text: str = TEXT,
) -> Account:
    """The account of one paragraph whose stretches elements and asides take."""
    source = SourceDocument(
        name="un.txt",
        sha256="0" * 64,
        kind="text",
        pages=(Page(number=1, blocks=(Paragraph(id="p1.1", text=text),)),),
    )
    draft = Draft(
        id="un",
        grid=parse_grid(plain_grid()),
        origins={
            name: Origin(pieces={field: _pieces(spans) for field, spans in fields.items()})
            for name, fields in origins.items()
        },
        asides=tuple(Aside(pieces=_pieces((span,)), reason="outside") for span in asides),
    )
    return account_of(draft, source)


def _pieces(spans: tuple[tuple[int, int], ...]) -> tuple[Piece, ...]:
    return tuple(Piece(paragraph="p1.1", start=start, end=end) for start, end in spans)


def test_a_word_is_unaccounted_when_nothing_takes_it() -> None:
    told = account({"k1": {"text": ((0, 7),)}}, asides=((8, 13),))
    assert told.totals == Totals(words=6, once=1, aside={"outside": 1}, unaccounted=4)
    assert told.unaccounted() == (Piece(paragraph="p1.1", start=13, end=len(TEXT)),)


def test_a_word_is_unaccounted_when_a_part_of_it_is_taken() -> None:
    told = account({"k1": {"text": ((0, 4),)}}, asides=((7, len(TEXT)),))
    assert told.totals.unaccounted == 1
    assert told.totals.once == 0


def test_a_word_counts_once_when_two_elements_share_it_out() -> None:
    told = account({"k1": {"text": ((0, 4),)}, "k2": {"text": ((4, len(TEXT)),)}})
    assert told.totals == Totals(words=6, once=6)


def test_signs_are_no_words_when_nothing_takes_them() -> None:
    told = account({"k1": {"text": ((0, 7), (8, 13))}}, asides=((16, len(TEXT) - 1),))
    assert told.totals.unaccounted == 0
    assert told.unaccounted() == ()


@pytest.mark.parametrize(
    ("origins", "reason"),
    [
        ({"e1": {"title": ((0, 13),), "text": ((0, 38),)}}, "title-in-text"),
        ({"e1": {"text": ((0, 38),), "setting": ((28, 37),)}}, "fact-in-text"),
        ({"e1": {"text": ((0, 38),), "parts.0": ((28, 37),)}}, "fact-in-text"),
        ({"k1": {"heading": ((0, 38),)}, "k2": {"heading": ((0, 38),)}}, "shared-heading"),
        ({"c1": {"column": ((0, 38),)}, "c2": {"column": ((0, 38),)}}, "shared-cell"),
        ({"c1": {"code": ((0, 7),), "text": ((0, 38),)}}, "code-in-text"),
        ({"k1": {"text": ((0, 38),)}, "k2": {"text": ((0, 20),)}}, "elements-share"),
        ({"k1": {"text": ((0, 38),), "items.0": ((0, 13),)}}, "cut-unsure"),
        ({"e1": {"text": ((0, 38),)}, "certification": {"level": ((0, 7),)}}, "fact-in-text"),
    ],
)
def test_a_word_used_twice_tells_why(
    origins: dict[str, dict[str, tuple[tuple[int, int], ...]]], reason: str
) -> None:
    told = account(origins)
    assert list(told.totals.twice) == [reason]
    assert told.totals.once + told.totals.twice[reason] == told.totals.words == 6


def test_an_element_is_preferred_to_an_aside_when_both_hold_a_word() -> None:
    told = account({"k1": {"text": ((0, len(TEXT)),)}}, asides=((0, 7),))
    assert told.totals == Totals(words=6, once=6)
    assert told.asides_at("p1.1") == (0,)


def test_no_aside_is_told_of_when_the_paragraph_is_unknown() -> None:
    assert account({}, asides=((13, 16),)).asides_at("p9.9") == ()


def test_an_element_starts_at_its_first_paragraph_when_it_runs_over_pages() -> None:
    pages = (
        Page(number=3, blocks=(Paragraph(id="p3.1", text="Le début"),)),
        Page(number=10, blocks=(Paragraph(id="p10.1", text="et la fin"),)),
    )
    source = SourceDocument(name="deux.pdf", sha256="0" * 64, kind="pdf", pages=pages)
    pieces = (
        Piece(paragraph="p10.1", start=0, end=9),
        Piece(paragraph="p3.1", start=0, end=8),
    )
    draft = Draft(
        id="deux",
        grid=parse_grid(plain_grid()),
        origins={"k1": Origin(pieces={"text": pieces}), "k2": Origin()},
    )
    assert account_of(draft, source).starts == {"k1": "p3.1"}
    assert words_in(pieces[::-1], source) == "Le début\net la fin"


def test_the_account_is_empty_when_there_is_no_source() -> None:
    draft = Draft(id="tape", grid=parse_grid(plain_grid()))
    assert account_of(draft, None) == Account()


def test_the_account_is_plain_data_when_a_report_holds_it() -> None:
    draft, source = printed(two_blocs())
    told = account_of(draft, source)
    assert parsed(Account, plain_of(told)) == told


def test_stretches_cover_each_paragraph_when_many_acts_were_done() -> None:
    draft, source = printed(two_blocs())
    acts = (
        Split(element="ce1.1.1", at=15),
        Join(first="b1.k1", second="b1.k2"),
        Retype(element="b1.a2", kind="bloc"),
        Move(element="ce1.1.2", bloc="b2"),
        PutAside(element="c1.1"),
        Retype(element="b1.e1", kind="criterion"),
    )
    words = account_of(draft, source).totals.words
    for act in acts:
        draft = applied(draft, act)
        told = account_of(draft, source)
        assert told.totals.unaccounted == 0
        assert told.totals.words == words
        for one in told.paragraphs:
            text = source.by_id[one.paragraph].text
            ends = [0, *(span.end for span in one.spans)]
            assert [span.start for span in one.spans] == ends[:-1]
            assert ends[-1] == len(text)


def test_every_word_is_told_when_the_source_prints_a_heading_over_two_criteria() -> None:
    draft, source = printed(two_blocs())
    totals = account_of(draft, source).totals
    assert totals.twice == {"shared-heading": 2}
    assert totals.aside == {"column-heading": 3, "not-understood": 10, "page-footer": 4}


def test_pieces_beyond_a_paragraph_are_cut_at_its_end() -> None:
    told = account({"k1": {"text": ((0, 500),)}})
    assert told.paragraphs[0].spans[-1].end == len(TEXT)
    assert replace(told.totals, once=0) == Totals(words=6)


_PIECES = st.lists(
    st.tuples(st.sampled_from(["un", "deux", "trois"]), st.integers(0, 12), st.integers(0, 12)),
    max_size=8,
)


@given(_PIECES)
def test_stretches_name_whatever_takes_their_characters_when_pieces_overlap(
    pieces: list[tuple[str, int, int]],
) -> None:
    paragraph = Paragraph(id="p1.1", text="ab cd efgh")
    page = Page(number=1, blocks=(paragraph,))
    source = SourceDocument(name="a.txt", sha256="0" * 64, kind="text", pages=(page,))
    origins = {
        name: Origin(
            pieces={
                "text": tuple(
                    Piece(paragraph="p1.1", start=start, end=end)
                    for of, start, end in pieces
                    if of == name
                )
            }
        )
        for name in ("un", "deux", "trois")
    }
    draft = Draft(id="d", grid=two_blocs(), source=source.sha256, origins=origins)
    spans = account_of(draft, source).paragraphs[0].spans
    for at in range(len(paragraph.text)):
        (span,) = [one for one in spans if one.start <= at < one.end]
        assert {use.element for use in span.uses} == {
            of for of, start, end in pieces if start <= at < end
        }
    assert [span.end for span in spans[:-1]] == [span.start for span in spans[1:]]
