"""How sheets stand: a function of a set, whatever its order."""

import datetime as dt
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_desk.domain.audit import GENESIS
from jury_desk.domain.travel import acts
from jury_desk.domain.travel.keys import BoundEnrolment, Enrolment
from jury_desk.domain.travel.ports import Facts, LastHeard, SheetFact
from jury_desk.domain.travel.sheets_return import SheetProgress, Status
from jury_desk.domain.travel.standing import Decisions, Judged, Judgement, decisions

NOON = dt.datetime(2027, 6, 14, 12, 0, tzinfo=dt.UTC)
SHEET = "s" * 32
KEY, OLD_KEY, STRANGE = "a" * 64, "b" * 64, "c" * 64


def hours(count: int) -> dt.datetime:
    return NOON + dt.timedelta(hours=count)


def fact(
    name: str,
    *,
    parent: str | None = None,
    number: int = 1,
    signer: str = KEY,
    at: dt.datetime = NOON,
    from_paper: bool = False,
) -> SheetFact:
    return SheetFact(
        header=name * 64,
        sheet=SHEET,
        version=number,
        parent=parent * 64 if parent else None,
        passage="p1",
        juror="j1",
        subject="c1",
        signer=signer,
        signed_at=at,
        taken_at=NOON,
        from_paper=from_paper,
    )


def bound(fingerprint: str, device: str = "laptop-1", juror: str = "j1") -> BoundEnrolment:
    said = Enrolment(
        session="s1",
        juror=juror,
        activation="0" * 16,
        device=device,
        certificate="AAAA",
        fingerprint=fingerprint,
        made_at=NOON,
    )
    return BoundEnrolment(enrolment=said, mac="0" * 64)


def heard(
    status: Status,
    *,
    at: dt.datetime = NOON,
    device: str = "laptop-1",
    number: int = 1,
    absent: bool = False,
) -> LastHeard:
    progress = SheetProgress(
        sheet=SHEET,
        passage="p1",
        subject="c1",
        version=number,
        status=status,
        marked=0,
        total=4,
        absent=absent,
    )
    return LastHeard("j1", device, at, (progress,))


KEYS = (bound(KEY), bound(OLD_KEY, "laptop-0"))


def judged(
    *sheets: SheetFact,
    told: tuple[LastHeard, ...] = (),
    keys: tuple[BoundEnrolment, ...] = KEYS,
    decided: Decisions | None = None,
) -> Judged:
    facts = Facts(sheets=sheets, enrolments=keys, heard=told)
    return Judgement(facts, decided or Decisions()).of(SHEET)


def journal(*told: acts.AnyReceptionAct) -> Decisions:
    entries = []
    previous = GENESIS
    for seq, act in enumerate(told, start=1):
        entry = acts.ReceptionEntry(
            session="s1", seq=seq, at=NOON, elapsed_ms=seq, by="", act=act, previous=previous
        )
        entries.append(entry)
        previous = entry.digest
    return decisions(entries)


def chosen(header: str, *over: str) -> acts.VersionChosen:
    return acts.VersionChosen(
        sheet=SHEET,
        header=header * 64,
        over=tuple(name * 64 for name in over),
        reason="la bonne",
    )


# --- versions ---------------------------------------------------------------------------------


def test_last_version_counts_when_each_names_the_one_before() -> None:
    found = judged(fact("1"), fact("3", parent="2", number=3), fact("2", parent="1", number=2))
    assert found.standing == "received"
    assert found.version is not None
    assert found.version.header == "3" * 64


def test_version_counts_when_the_one_it_corrects_never_came() -> None:
    assert judged(fact("2", parent="1", number=2)).standing == "received"


def test_versions_are_divergent_when_two_correct_the_same() -> None:
    found = judged(fact("1"), fact("2", parent="1", number=2), fact("3", parent="1", number=2))
    assert found.standing == "divergent"
    assert found.version is None
    assert [one.header[0] for one in found.leaves] == ["2", "3"]


def test_chosen_version_counts_when_somebody_decided_between_two() -> None:
    pair = (fact("1"), fact("2", parent="1", number=2), fact("3", parent="1", number=2))
    found = judged(*pair, decided=journal(chosen("2", "3")))
    assert (found.standing, found.version) == ("received", pair[1])


def test_correction_of_the_chosen_version_counts_when_it_comes_later() -> None:
    versions = (fact("1"), fact("2"), fact("3", parent="1", number=2))
    found = judged(*versions, decided=journal(chosen("1", "2")))
    assert found.version == versions[2]


@pytest.mark.parametrize("parent", [None, "2"], ids=["a third one", "on the one set aside"])
def test_versions_are_divergent_again_when_one_comes_that_nobody_looked_at(
    parent: str | None,
) -> None:
    versions = (fact("1"), fact("2"), fact("3", parent=parent, number=2))
    assert judged(*versions, decided=journal(chosen("1", "2"))).standing == "divergent"


def test_last_choice_holds_when_somebody_decided_twice() -> None:
    pair = (fact("1"), fact("2"))
    found = judged(*pair, decided=journal(chosen("1", "2"), chosen("2", "1")))
    assert found.version == pair[1]


def test_all_are_told_when_versions_name_one_another_in_a_circle() -> None:
    found = judged(fact("1", parent="2"), fact("2", parent="1"))
    assert found.standing == "divergent"
    assert len(found.leaves) == 2


def test_print_counts_when_the_sheet_itself_did_not_come() -> None:
    assert judged(fact("1", from_paper=True)).standing == "from-paper"


# --- keys -------------------------------------------------------------------------------------


def test_sheet_waits_when_its_key_is_not_known_as_the_jurors() -> None:
    found = judged(fact("1", signer=STRANGE))
    assert (found.standing, found.version) == ("unknown-key", None)
    assert [one.header[0] for one in found.aside] == ["1"]


def test_sheet_counts_when_its_key_becomes_known() -> None:
    assert judged(fact("1", signer=STRANGE), keys=(bound(STRANGE),)).standing == "received"


def test_sheet_waits_when_its_key_is_another_jurors() -> None:
    assert judged(fact("1"), keys=(bound(KEY, juror="j2"),)).standing == "unknown-key"


@pytest.mark.parametrize(
    ("at", "standing"),
    [(hours(-1), "received"), (hours(0), "revoked"), (hours(1), "revoked")],
    ids=["before", "at", "after"],
)
def test_revoked_key_counts_only_before_its_moment_when_it_signed(
    at: dt.datetime, standing: str
) -> None:
    revoked = acts.KeyRevoked(juror="j1", fingerprint=KEY, since=NOON, reason="volé")
    assert judged(fact("1", at=at), decided=journal(revoked)).standing == standing


def test_version_before_counts_when_the_key_of_the_last_one_is_revoked() -> None:
    revoked = acts.KeyRevoked(juror="j1", fingerprint=KEY, since=NOON, reason="volé")
    first = fact("1", signer=OLD_KEY)
    found = judged(first, fact("2", parent="1", number=2), decided=journal(revoked))
    assert (found.standing, found.version) == ("received", first)


def test_key_counts_again_when_its_revocation_is_withdrawn() -> None:
    revoked = acts.KeyRevoked(juror="j1", fingerprint=KEY, since=NOON, reason="volé")
    back = acts.RevocationWithdrawn(juror="j1", fingerprint=KEY, reason="retrouvé")
    assert judged(fact("1"), decided=journal(revoked, back)).standing == "received"


# --- what was told ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "standing"),
    [
        ("upcoming", "nothing-heard"),
        ("started", "in-progress"),
        ("decided", "in-progress"),
        ("write-up", "in-progress"),
        ("complete", "in-progress"),
        ("signed", "signed-there"),
        ("handed-over", "signed-there"),
        ("received", "signed-there"),
        ("moved", "moved"),
        ("recused", "recused"),
    ],
)
def test_last_news_stands_when_no_version_is_here(status: Status, standing: str) -> None:
    assert judged(told=(heard(status),)).standing == standing


def test_candidate_is_absent_when_the_laptop_said_so() -> None:
    assert judged(told=(heard("upcoming", absent=True),)).standing == "absent"


def test_later_news_stand_when_two_laptops_told() -> None:
    told = (heard("signed", at=hours(1)), heard("started", device="laptop-0"))
    assert judged(told=told).standing == "signed-there"
    assert judged(told=told[::-1]).standing == "signed-there"


def test_news_are_left_out_when_the_laptop_was_lost_before() -> None:
    revoked = acts.KeyRevoked(juror="j1", fingerprint=KEY, since=NOON, reason="volé")
    told = (heard("moved", at=hours(1)),)
    assert judged(told=told, decided=journal(revoked)).standing == "nothing-heard"


def test_correction_is_waited_for_when_the_laptop_signed_one() -> None:
    told = (heard("signed", number=2),)
    found = judged(fact("1"), told=told)
    assert (found.standing, found.version) == ("signed-there", fact("1"))


def test_sheet_is_received_when_a_correction_was_only_begun() -> None:
    assert judged(fact("1"), told=(heard("write-up", number=2),)).standing == "received"


# --- waivers ------------------------------------------------------------------------------------


def test_sheet_is_not_waited_for_when_somebody_waived_it() -> None:
    waived = acts.SheetWaived(sheet=SHEET, reason="malade")
    assert judged(decided=journal(waived)).standing == "waived"
    assert judged(fact("1"), decided=journal(waived)).standing == "received"
    back = acts.WaiverWithdrawn(sheet=SHEET, reason="revenu")
    assert judged(decided=journal(waived, back)).standing == "nothing-heard"


# --- a set ----------------------------------------------------------------------------------------

_NAMES = "123456"


@st.composite
def _facts(draw: st.DrawFn) -> Facts:
    names = draw(st.lists(st.sampled_from(_NAMES), unique=True, max_size=6))
    sheets = [
        fact(
            name,
            parent=draw(st.sampled_from([None, *_NAMES])),
            number=draw(st.integers(1, 3)),
            signer=draw(st.sampled_from([KEY, OLD_KEY, STRANGE])),
            at=hours(draw(st.integers(-2, 2))),
        )
        for name in names
    ]
    told = [
        heard(draw(st.sampled_from(["upcoming", "started", "signed", "moved"])), device=device)
        for device in draw(st.lists(st.sampled_from(["laptop-0", "laptop-1"]), unique=True))
    ]
    keys = draw(st.lists(st.sampled_from(KEYS), unique=True))
    return Facts(sheets=tuple(sheets), enrolments=tuple(keys), heard=tuple(told))


@given(_facts(), st.randoms(use_true_random=False))
def test_judgement_is_the_same_when_what_came_in_is_told_in_another_order(
    facts: Facts, random: Random
) -> None:
    revoked = acts.KeyRevoked(juror="j1", fingerprint=OLD_KEY, since=NOON, reason="volé")
    decided = journal(revoked, chosen("1", "2"))
    mixed = {name: list(getattr(facts, name)) for name in ("sheets", "enrolments", "heard")}
    for items in mixed.values():
        random.shuffle(items)
    other = replace(facts, **{name: tuple(items) for name, items in mixed.items()})
    assert Judgement(facts, decided).of(SHEET) == Judgement(other, decided).of(SHEET)
