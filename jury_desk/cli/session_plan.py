"""`jury-desk session plan`: a timetable made and recorded without a screen."""

import argparse
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYetError

from jury_desk.cli.output import ALTERED, INTACT, print_json, shown
from jury_desk.cli.tools import Tools
from jury_desk.domain.preparation.ports import Plan
from jury_desk.words.preparation import finding, told

FORMAT = "jury-desk/session-plan/1"

_ASKED_EVERY = 0.2
"""Seconds between two looks at the keyboard's Ctrl+C."""


def plan(args: argparse.Namespace, tools: Tools, lang: str) -> int:
    """Make a timetable, and record it in one step; Ctrl+C ends the search and keeps the best.

    0 where it is recorded (or no passage is needed), 1 where wishes contradict one another: then
    nothing is. Raises PlanningError, UnknownSessionError, PreparationError, StorageError.
    """
    session, planning = tools.secretariat().open(args.session), tools.planning()
    state, grid = session.state, session.grid

    def found(better: Plan) -> None:
        if not args.json:
            print(told("plan-better", _figures(better), lang), file=sys.stderr)

    made = _cancellable(
        lambda cancelled: planning.propose(
            state,
            grid,
            keep=args.keep,
            found=found,
            cancelled=cancelled,
            seconds=args.seconds,
        )
    )
    if not made.contradictions:
        planning.take(session, made)
    if args.json:
        print_json(_plain(state.id, made))
    elif made.contradictions:
        for one in made.contradictions:
            print(shown(finding(one, lang)))
    else:
        code = "plan-best" if made.best else "plan-recorded"
        print(told(code if made.passages else "plan-nothing", _figures(made), lang))
    return ALTERED if made.contradictions else INTACT


def _cancellable(make: Callable[[Callable[[], bool]], Plan]) -> Plan:
    """Make a plan beside the main thread, which alone hears Ctrl+C."""
    cancelled = threading.Event()
    with ThreadPoolExecutor(1, "timetable") as pool:
        future: Future[Plan] = pool.submit(make, cancelled.is_set)
        while True:
            try:
                return future.result(_ASKED_EVERY)
            except NotYetError:
                if future.done():
                    raise
            except KeyboardInterrupt:
                cancelled.set()


def _figures(made: Plan) -> dict[str, str]:
    return {
        "count": str(len(made.passages)),
        "moved": str(made.moved),
        "cost": str(made.cost),
        "seconds": f"{made.elapsed_ms // 1000}",
    }


def _plain(session: str, made: Plan) -> dict[str, object]:
    return {
        "format": FORMAT,
        "session": session,
        "recorded": not made.contradictions,
        "best": made.best,
        "cost": made.cost,
        "moved": made.moved,
        "elapsed_ms": made.elapsed_ms,
        "passages": [
            {
                "id": one.id,
                "assessment": one.assessment,
                "candidate": one.candidate,
                "team": one.team,
                "panel": one.panel,
                "room": one.room,
                "day": one.day.isoformat() if one.day else None,
                "start": one.start,
                "minutes": one.minutes,
                "jurors": list(one.jurors),
            }
            for one in made.passages
        ],
        "contradictions": [
            {
                "code": one.code,
                "sentence": {name: finding(one, name) for name in ("fr", "en")},
            }
            for one in made.contradictions
        ],
    }
