"""Calibration before the day: a made-up example, one's own levels, the colleagues' codes."""
