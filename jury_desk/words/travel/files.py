"""Why a dossier, return or receipt cannot be read."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
