"""Lists of candidates: what their columns and lines mean, and what taking them in would do."""
