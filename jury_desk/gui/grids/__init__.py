"""The grid workshop's review desk: the source beside the draft, warnings one by one, acts."""
