"""The code under which a file travels: made here, told by voice or on paper, never on the stick.

Fourteen signs drawn at random out of 23 (63 bits) and one that checks them, in five groups of
three. No sign looks like another (0 O, 1 I L, 5 S, Z 2), and those that are hardest to tell apart
by ear are left out (B, D, N, S, U). 23 is prime and every place has a weight of its own: any one
sign mistaken, and any two that changed places, are told at once, before the slow key is made.
"""

import secrets

from jury_desk.errors import DayError

SIGNS = "2346789ACEFGHJKMPRTVWXY"
DRAWN = 14
_GROUP = 3
_LONGEST = 200
"""Signs as typed, the spaces and dashes among them."""


class PassCodes:
    """Makes and checks codes (services.day_carry.Codes)."""

    def new(self) -> str:
        """A code, in groups: as "K7F-2XA-…"."""
        drawn = "".join(secrets.choice(SIGNS) for _ in range(DRAWN))
        code = drawn + _check(drawn)
        return "-".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))

    def checked(self, typed: str) -> str:
        """The code without its groups, however it was typed.

        Raises DayError where it is too short or long, holds a sign that no code has, or where a
        sign is mistaken.
        """
        return _checked(typed)


def _checked(typed: str) -> str:
    if len(typed) > _LONGEST:
        raise _length(len(typed))
    plain = "".join(sign for sign in typed.upper() if not sign.isspace() and sign not in "-–—.")
    strange = next((sign for sign in plain if sign not in SIGNS), None)
    if strange is not None:
        raise _refused("carry-code-sign", "A sign in this code is in no code.", sign=strange)
    if len(plain) != DRAWN + 1:
        raise _length(len(plain))
    if _check(plain[:DRAWN]) != plain[DRAWN]:
        raise _refused("carry-code-slip", "A sign of this code is mistaken.")
    return plain


def _check(drawn: str) -> str:
    # The sum of all fifteen, each times its place, is 0 modulo 23.
    total = sum(place * SIGNS.index(sign) for place, sign in enumerate(drawn, start=1))
    return SIGNS[-total * pow(DRAWN + 1, -1, len(SIGNS)) % len(SIGNS)]


def _length(signs: int) -> DayError:
    return _refused(
        "carry-code-length", "This code is not whole.", count=str(signs), wanted=str(DRAWN + 1)
    )


def _refused(reason: str, what: str, **details: str) -> DayError:
    return DayError(what, "Nothing was changed.", reason=reason, **details)
