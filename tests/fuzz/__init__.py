"""Fuzzing of every reader of outside files: `make fuzz`. No test: a run takes minutes."""
