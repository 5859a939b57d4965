"""Ids of what is new in a session."""

import secrets


def new_id(kind: str) -> str:
    """An id that nothing else has or ever had, for ever: one that was given before may still name
    somebody on a juror's machine. It tells nothing of whom it names.
    """
    return f"{kind}-{secrets.token_hex(8)}"
