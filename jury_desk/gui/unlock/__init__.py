"""Before the data are open: the first page, the PIN, and what hinders the opening."""
