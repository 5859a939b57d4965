"""Words about candidates, teams and neutralised criteria, by code."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
