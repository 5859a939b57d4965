"""What is said where a sheet is rebuilt from its print."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
