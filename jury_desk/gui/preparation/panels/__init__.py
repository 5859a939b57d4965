"""Panels, and the rules of their composition."""
