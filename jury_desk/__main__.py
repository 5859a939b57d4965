"""`python -m jury_desk` and the `jury-desk` command."""

import sys


def main() -> int:
    """Run the program; its exit code."""
    if getattr(sys, "frozen", False):  # a frozen program starts itself anew as its own child
        import multiprocessing

        multiprocessing.freeze_support()
    from jury_desk.bootstrap import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
