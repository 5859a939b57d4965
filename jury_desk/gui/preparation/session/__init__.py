"""The session itself: its card, and its opening."""
