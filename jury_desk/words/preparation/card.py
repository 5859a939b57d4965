"""Words about the session itself, by code."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
