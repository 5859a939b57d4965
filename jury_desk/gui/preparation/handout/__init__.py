"""Handing out: dossiers to the jurors, with their codes."""
