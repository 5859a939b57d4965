"""Words about regulations and proposals, by code."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
