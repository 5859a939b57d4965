"""The unforeseen of an exam day: what the juror does about it, asked in one card an act."""
