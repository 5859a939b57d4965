"""What a juror's laptop says of dossiers, copies, returns and receipts."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
