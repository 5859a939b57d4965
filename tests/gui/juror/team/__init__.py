"""The matrix of a team."""
