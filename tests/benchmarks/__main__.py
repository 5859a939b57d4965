"""`python -m tests.benchmarks [NAME...]` (`make bench`): every figure an issue names, as a ratio.

Never a test: a machine's bad minute is nobody's fault. Each benchmark runs in a process of its own.
"""

import subprocess
import sys

NAMES = (
    "storage",
    "preparation",
    "lists",
    "signatures",
    "papers",
    "session_papers",
    "reading",
    "screen",
    "team",
    "day",
    "carry",
    "checks",
    "timetable",
    "travel",
)


def main(names: list[str]) -> int:
    """Run the named benchmarks, or all; 1 where one failed."""
    codes = []
    for name in names or NAMES:
        print(f"--- {name}", flush=True)
        command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
        codes.append(subprocess.run(command, check=False).returncode)
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
