"""The timetable by constraints: the one room that knows the solver."""
