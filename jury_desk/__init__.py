"""Jury Desk: the evaluation day of professional certifications."""

__version__ = "0.1.0"
