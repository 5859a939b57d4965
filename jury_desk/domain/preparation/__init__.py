"""A session before its day: who is examined on what, by whom, when, under which rules."""
