"""From levels to a proposal: exact, with the reason of every step. Nothing here decides."""
