"""The juror's desk: the day's passages, the sheet, its stages."""
