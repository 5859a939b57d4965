"""Words about the people at the secretariat, by code."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
