"""A session as if it had come in a dossier, and the secretariat's keys that open what goes back."""

import base64
import datetime as dt
from functools import cache

from jury_desk.domain.session import SessionPlan
from jury_desk.domain.travel.keys import Enrolled
from jury_desk.domain.travel.ports import Activation, SessionSecret
from jury_desk.signing.travel_seals import TravelSeals

SEALS = TravelSeals()
AT = dt.datetime(2026, 6, 12, 6, 0, tzinfo=dt.UTC)
SECRET = bytes(range(32, 64))
"""The key of every activation here: no code is stretched for it."""

KDF = (
    b'{"lanes":1,"memory_kib":8192,"name":"argon2id","passes":1,"salt":"AAAAAAAAAAAAAAAAAAAAAA=="}'
)


@cache
def session_secret(session: str) -> SessionSecret:
    """The session's keys, both halves."""
    return SEALS.new_session(session, "Session de juin", AT)


def activation_of(plan: SessionPlan, number: int = 0) -> Activation:
    """An activation of the plan's juror."""
    return Activation(f"{number:016x}", plan.id, plan.juror, KDF, SECRET, AT)


def enrolled_of(plan: SessionPlan) -> Enrolled:
    """What a laptop knows of the session, no key of its own made yet."""
    return Enrolled(
        keys=session_secret(plan.id).keys,
        juror=plan.juror,
        activation=activation_of(plan).id,
        secret=base64.b64encode(SECRET).decode("ascii"),
        number=1,
        dossier="0" * 64,
    )
