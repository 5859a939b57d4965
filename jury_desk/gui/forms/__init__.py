"""Compiled by packaging/forms.py from ui/*.ui: never edited by hand."""
