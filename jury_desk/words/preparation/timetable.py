"""Words about the timetable, by code."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
