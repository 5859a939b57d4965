"""`python -m tests.fuzz [OWN [PAPERS]]` (`make fuzz`): changed inputs through every reader of
outside files, OWN over our formats and PAPERS over PDF, Word and Excel, with what became of them.

Each input hangs on `--seed`, its target and its number alone, but for keys drawn at random.
`--only NAME` takes the targets whose names begin so, `--from N` begins at an input.
"""

import argparse
import os
import sys
import time
from collections.abc import Mapping

from tests.fuzz import own_formats, papers, running
from tests.fuzz.running import Figures, Target

_DEAR = 10_000
_TELL_S = 60


def main(args: list[str]) -> int:
    """Run; 1 where something went wrong that must not."""
    asked = _asked(args)
    print("Inputs over our own formats, each read as the program reads it:", flush=True)
    own = _run(own_formats.TARGETS, asked.own, asked, 5_000)
    if asked.own >= _DEAR:
        own += _run(own_formats.DEAR, asked.own // _DEAR, asked, 20)
    print("\nFiles of PDF, Word and Excel:", flush=True)
    own += _run(papers.TARGETS, asked.papers, asked, 50)
    return 1 if own else 0


def _asked(args: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make fuzz")
    parser.add_argument("own", nargs="?", type=int, default=1_000_000)
    parser.add_argument("papers", nargs="?", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    return parser.parse_args(args)


def _run(
    targets: Mapping[str, tuple[Target, int]], count: int, asked: argparse.Namespace, size: int
) -> int:
    """Try them; how many faults there were."""
    chosen = {name: made for name, made in targets.items() if name.startswith(asked.only)}
    if not count or not chosen:
        return 0
    shares = sum(share for _, share in chosen.values())
    counts = {name: -(-count * share // shares) for name, (_, share) in chosen.items()}
    found = {name: Figures() for name in chosen}
    makers = {name: target for name, (target, _) in chosen.items()}
    for name, target in makers.items():
        running.tried(name, target, asked.seed, 0, Figures())  # what is made once is made here
    started = time.monotonic()
    told = started
    for name, figures in running.run(makers, counts, asked.seed, asked.workers, size):
        found[name].add(figures)
        if time.monotonic() - told > _TELL_S:
            told = time.monotonic()
            print(f"… {sum(one.inputs for one in found.values())} inputs", file=sys.stderr)
    print(running.HEAD)
    total = Figures()
    for name, figures in found.items():
        print(running.told(name, figures))
        total.add(figures)
    total.slowest = 0
    print(running.told("all", total))
    print(f"{time.monotonic() - started:.0f} s with {asked.workers} processes")
    if total.stumbled:
        print("Stopped, and told as unreadable:")
        print(running.shown(total.stumbled))
    if total.faults:
        print("Faults:")
        print(running.shown(total.faults))
    return len(total.faults)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
