"""From tables to a draft grid, by rules; no source is known by its name or its wording."""
