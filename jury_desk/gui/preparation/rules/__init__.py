"""Regulations, and what they would give."""
