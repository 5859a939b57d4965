"""The passage beside the sheet: its time, its notes, who plays what."""
