"""Words about lists of candidates and their faults, by code."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
