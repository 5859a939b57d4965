"""The machine's clocks."""

import datetime as dt
import time


class SystemClock:
    """Time of day in UTC, and milliseconds that never go back.

    The forward clock counts through sleep where the system offers it (CLOCK_BOOTTIME on Linux).
    """

    def now(self) -> dt.datetime:
        """The aware moment in UTC, to the millisecond."""
        now = dt.datetime.now(dt.UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def elapsed_ms(self) -> int:
        """Milliseconds since an unknown moment, the same while the machine runs."""
        boot = getattr(time, "CLOCK_BOOTTIME", None)
        now = time.clock_gettime_ns(boot) if boot is not None else time.monotonic_ns()
        return now // 1_000_000
