"""The candidate's documents beside the sheet."""
