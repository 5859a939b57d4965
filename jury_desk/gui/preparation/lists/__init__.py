"""Lists of candidates, looked at before they are taken in."""
