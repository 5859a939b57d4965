"""The day to another laptop and from one: dialogs and banner."""
