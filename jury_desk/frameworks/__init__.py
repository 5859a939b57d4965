"""Reads framework documents into drafts of grids; a person reviews them."""
