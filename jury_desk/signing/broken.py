"""What the readers of signatures raise among themselves; the verifier makes a fault of it."""

import struct
import zlib


class BrokenSignatureError(Exception):
    """A signature that is there and does not hold, or is not of the one kind that is ours."""


PARSE_ERRORS = (
    ValueError,  # also UnicodeError
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    RecursionError,
    NotImplementedError,
    AssertionError,
    struct.error,
    zlib.error,
    EOFError,
)
"""What parsers of foreign bytes raise on garbage: all of it means that the bytes cannot be read."""
