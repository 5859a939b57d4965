"""Words of what a session prints, by code."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
