"""What is said of papers that several people sign, and of journals."""

FR: dict[str, str] = {}

EN: dict[str, str] = {}
