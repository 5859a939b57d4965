"""Jurors: each one's card, and ties to candidates."""
