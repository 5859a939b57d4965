"""The exam day as it really goes: what happens around the sheets, kept in one chained journal."""
