"""Reading lists of candidates from files made here."""
