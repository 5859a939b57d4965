"""Words about jurors, panels and ties, by code."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
