"""The preparation desk: one page a step."""
