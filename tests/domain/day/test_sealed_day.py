"""What the day's journal tells of one sheet when it is sealed."""

import datetime as dt
import hashlib
from typing import Any

import pytest

from jury_desk.domain.audit import GENESIS, Act, JournalEntry
from jury_desk.domain.canonical import canonical_bytes
from jury_desk.domain.day import acts
from jury_desk.domain.day.clock import Instant
from jury_desk.domain.day.entry import DayEntry
from jury_desk.domain.day.sealed import (
    SealedDay,
    SealedIncident,
    SealedOrigin,
    SealedPaper,
    SealedPause,
    SealedPhase,
)
from jury_desk.domain.day.sealed_day import sealed_day
from jury_desk.domain.day.state import DayState, folded
from jury_desk.domain.session import Passage, PlannedPhase, Seat
from jury_desk.domain.sheet import SheetRef

MORNING = dt.datetime(2026, 6, 12, 9, 0, tzinfo=dt.UTC)
REF = SheetRef("s", "p1", "j1", "c1")
PHASES = (
    PlannedPhase(kind="preparation", minutes=20),
    PlannedPhase(kind="roleplay", minutes=12, label="Découverte"),
    PlannedPhase(kind="roleplay", minutes=10, label="Négociation", language="en"),
    PlannedPhase(kind="deliberation", minutes=8),
)


class Clocked:
    """A day that is recorded act by act, `at` seconds after the laptop was started."""

    def __init__(self) -> None:
        self.entries: list[DayEntry] = []
        self.texts: dict[str, str] = {}
        self.epoch = "boot-1"
        self.booted = MORNING

    def instant(self, at: int) -> Instant:
        return Instant(at * 1000, self.epoch, self.booted + dt.timedelta(seconds=at))

    def do(self, at: int, act: acts.AnyDayAct) -> None:
        now = self.instant(at)
        self.entries.append(
            DayEntry(
                session="s",
                juror="j1",
                device="d",
                seq=len(self.entries) + 1,
                at=now.at,
                elapsed_ms=now.elapsed_ms,
                epoch=now.epoch,
                act=act,
                previous=self.entries[-1].digest if self.entries else GENESIS,
            )
        )

    def told(self, text: str) -> str:
        digest = hashlib.sha256(text.encode()).hexdigest()
        self.texts[digest] = text
        return digest

    def phase(self, number: int, start: int, end: int, passage: str = "p1") -> None:
        self.do(start, acts.PhaseStarted(passage=passage, phase=number))
        self.do(end, acts.PhaseEnded(passage=passage))

    def restart(self, at: int) -> None:
        """Another boot, which begins `at` seconds after the first one did."""
        self.epoch, self.booted = "boot-2", MORNING + dt.timedelta(seconds=at)

    @property
    def state(self) -> DayState:
        return folded(self.entries)

    def sealed(
        self,
        journal: tuple[JournalEntry, ...] = (),
        *,
        now: int = 4000,
        plays: bool = False,
        ref: SheetRef = REF,
        phases: tuple[PlannedPhase, ...] = PHASES,
    ) -> SealedDay | None:
        def text(digest: str | None) -> str:
            return self.texts.get(digest, "") if digest else ""

        return sealed_day(self.state, text, journal, ref, phases, self.instant(now), acts=plays)

    def made(self, *args: Any, **said: Any) -> SealedDay:
        found = self.sealed(*args, **said)
        assert found is not None
        return found


@pytest.fixture
def day() -> Clocked:
    return Clocked()


def given(at: int, act: Act = Act.LEVEL_SET, /, **changes: Any) -> JournalEntry:
    """An act on the sheet that many seconds after the morning began."""
    values: dict[str, Any] = {
        "sheet": REF.id,
        "device": "d",
        "seq": 1,
        "at": MORNING + dt.timedelta(seconds=at),
        "elapsed_ms": at * 1000,
        "act": act,
        "criterion": "k1",
        "new": "acquis",
        "previous": GENESIS,
    }
    return JournalEntry(**(values | changes))


def test_nothing_is_told_when_the_day_says_nothing(day: Clocked) -> None:
    assert day.sealed((given(5),)) is None
    day.phase(1, 10, 20, passage="p2")
    assert day.sealed((given(5),)) is None


def test_phases_are_told_with_real_times_when_they_were_timed(day: Clocked) -> None:
    day.phase(1, 100, 820)
    day.phase(2, 830, 1435)
    assert day.made().phases == (
        SealedPhase(kind="roleplay", label="Découverte", minutes=12, ms=720_000),
        SealedPhase(kind="roleplay", label="Négociation", language="en", minutes=10, ms=605_000),
    )


def test_phase_is_told_once_when_it_was_started_again(day: Clocked) -> None:
    day.phase(2, 100, 200)
    day.phase(1, 300, 350)
    day.phase(2, 400, 460)
    assert [(phase.label, phase.ms) for phase in day.made().phases] == [
        ("Découverte", 50_000),
        ("Négociation", 160_000),
    ]


def test_pauses_are_told_with_reason_and_length_when_the_clock_stood_still(day: Clocked) -> None:
    day.do(100, acts.PhaseStarted(passage="p1", phase=1))
    day.do(160, acts.PhasePaused(passage="p1", reason=day.told("alarme incendie")))
    day.do(460, acts.PhaseResumed(passage="p1"))
    day.do(500, acts.PhasePaused(passage="p1"))
    day.do(530, acts.PhaseEnded(passage="p1"))
    (phase,) = day.made().phases
    assert phase.ms == (60 + 40) * 1000
    assert phase.pauses == (
        SealedPause(ms=300_000, reason="alarme incendie"),
        SealedPause(ms=30_000),
    )


def test_duration_is_estimated_when_the_laptop_was_restarted_in_between(day: Clocked) -> None:
    day.do(100, acts.PhaseStarted(passage="p1", phase=1))
    day.restart(200)
    day.do(150, acts.PhaseEnded(passage="p1"))  # 350 s after the morning began
    (phase,) = day.made().phases
    assert (phase.ms, phase.estimated) == (250_000, True)


def test_phase_is_said_to_go_on_when_nobody_ended_it(day: Clocked) -> None:
    day.do(100, acts.PhaseStarted(passage="p1", phase=1))
    (phase,) = day.made(now=700).phases
    assert (phase.ms, phase.ended) == (600_000, False)


def test_phases_of_other_members_are_left_out_when_the_sheet_is_one_members(day: Clocked) -> None:
    phases = (
        PlannedPhase(kind="presentation", minutes=30),
        PlannedPhase(kind="questions", minutes=5, member="c1"),
        PlannedPhase(kind="questions", minutes=7, member="c2"),
    )
    day.phase(0, 0, 1800)
    day.phase(1, 1800, 2100)
    day.phase(2, 2100, 2500)
    found = day.made(phases=phases).phases
    assert [(phase.member, phase.ms) for phase in found] == [(None, 1_800_000), ("c1", 300_000)]


def incident(name: str, text: str | None, subject: str | None = None) -> acts.IncidentRecorded:
    return acts.IncidentRecorded(
        incident=name, passage="p1", subject=subject, kind="technical", text=text
    )


def test_incidents_that_stand_are_told_when_some_were_withdrawn(day: Clocked) -> None:
    day.do(10, incident("i1", day.told("Vidéoprojecteur en panne")))
    day.do(20, incident("i2", day.told("Erreur")))
    day.do(30, incident("i3", day.told("Pour un autre"), "c2"))
    day.do(40, acts.IncidentWithdrawn(incident="i2", reason=day.told("Mauvais passage")))
    assert day.made().incidents == (
        SealedIncident(
            kind="technical",
            at=MORNING + dt.timedelta(seconds=10),
            text="Vidéoprojecteur en panne",
        ),
    )


def test_notes_are_not_told_when_there_are_some(day: Clocked) -> None:
    for fate in ("open", "kept"):
        day.do(10, acts.NoteTaken(note=fate, passage="p1", text=day.told(f"Note {fate} privée")))
    day.do(20, acts.NoteKept(note="kept"))
    assert day.sealed() is None
    day.do(30, incident("i1", day.told("Alarme")))
    assert "privée" not in canonical_bytes(day.made()).decode()


def test_unforeseen_is_told_with_its_reasons_when_it_happened(day: Clocked) -> None:
    passage = Passage(
        id="p1",
        starts_at=MORNING,
        bloc="b1",
        assessment="oral",
        candidate="c1",
        seats=(Seat(juror="j1"),),
    )
    added = acts.PassageAdded(
        passage=passage, reason=day.told("Oubliée de la liste"), moved_from="Karim Exemple"
    )
    day.do(1, added)
    day.do(
        2, acts.PaperCopied(passage="p1", why="broken", text=day.told("Écran noir"), subject="c1")
    )
    day.do(
        3,
        acts.SheetsSwapped(
            first="x", second=REF.id, passages=("p1", "p1"), reason=day.told("Deux lignes")
        ),
    )
    assert day.made() == SealedDay(
        added=SealedOrigin(reason="Oubliée de la liste", juror="Karim Exemple"),
        paper=SealedPaper(why="broken", text="Écran noir"),
        swaps=("Deux lignes",),
    )


# --- live or afterwards ---------------------------------------------------------------------------


def test_sheet_was_marked_afterwards_when_who_played_gave_no_level_meanwhile(day: Clocked) -> None:
    day.phase(1, 100, 800)
    day.phase(3, 800, 1200)
    after = (given(900), given(40, new=None), given(300, Act.COMMENT_SET))
    assert day.made(after, plays=True).marked == "afterwards"


def test_sheet_was_marked_live_when_who_played_gave_a_level_meanwhile(day: Clocked) -> None:
    day.phase(1, 100, 800)
    assert day.made((given(900), given(300)), plays=True).marked == "live"


@pytest.mark.parametrize(
    ("at", "marked"), [(300, "live"), (1000, None), (50, None)], ids=["in", "after", "before"]
)
def test_sheet_was_marked_live_when_who_watches_gave_a_level_meanwhile(
    day: Clocked, at: int, marked: str | None
) -> None:
    day.phase(1, 100, 800)
    day.phase(3, 900, 1200)  # deliberation
    assert day.made((given(at),)).marked == marked


def test_nothing_is_said_of_marking_when_no_role_play_was_timed(day: Clocked) -> None:
    day.phase(3, 100, 800)
    assert day.made((given(900),), plays=True).marked is None


def test_nothing_is_said_of_marking_when_no_level_was_given(day: Clocked) -> None:
    day.phase(1, 100, 800)
    assert day.made((), plays=True).marked is None


def test_nothing_is_said_of_marking_when_the_two_clocks_disagree(day: Clocked) -> None:
    day.phase(1, 100, 800)
    set_back = given(900, at=MORNING + dt.timedelta(seconds=300))
    other_boot = given(300, at=MORNING + dt.timedelta(days=1))
    for entry in (set_back, other_boot):
        assert day.made((entry,), plays=True).marked is None
        assert day.made((entry,)).marked is None


def test_time_of_day_decides_when_the_laptop_was_restarted_meanwhile(day: Clocked) -> None:
    day.do(100, acts.PhaseStarted(passage="p1", phase=1))
    day.restart(200)
    day.do(150, acts.PhaseEnded(passage="p1"))
    during = given(10, at=MORNING + dt.timedelta(seconds=300))
    after = given(160, at=MORNING + dt.timedelta(seconds=360))
    assert day.made((during,), plays=True).marked == "live"
    assert day.made((after,), plays=True).marked == "afterwards"


def test_nothing_is_said_of_marking_when_the_role_play_was_never_ended(day: Clocked) -> None:
    day.do(100, acts.PhaseStarted(passage="p1", phase=1))
    assert day.made((given(900),), plays=True).marked is None
    assert day.made((given(50),), plays=True).marked == "afterwards"


@pytest.mark.parametrize("what", ["paper", "swap"])
def test_nothing_is_said_of_marking_when_levels_came_from_elsewhere(
    day: Clocked, what: str
) -> None:
    day.phase(1, 100, 800)
    if what == "paper":
        day.do(900, acts.PaperCopied(passage="p1", why="lost"))
    else:
        reason = day.told("Erreur")
        day.do(
            900,
            acts.SheetsSwapped(first=REF.id, second="x", passages=("p1", "p1"), reason=reason),
        )
    assert day.made((given(950),), plays=True).marked is None
    assert day.made((given(300),)).marked is None


def test_team_level_counts_when_given_for_all(day: Clocked) -> None:
    day.phase(1, 100, 800)
    assert day.made((given(300, Act.TEAM_LEVEL_SET),)).marked == "live"
