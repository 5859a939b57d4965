"""The pages of the day: handing out, and the reception."""
