"""Candidates: the list, each one's card, teams, neutralised criteria."""
