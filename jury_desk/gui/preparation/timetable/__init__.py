"""The timetable: wishes, durations, the board, proposals."""
