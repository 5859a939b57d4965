"""What the secretariat is told of dossiers, of what came in, and of what is missing."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
