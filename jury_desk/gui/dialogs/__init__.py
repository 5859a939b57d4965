"""Dialogs of our own look: a title, a body that scrolls, an act and a way out."""
