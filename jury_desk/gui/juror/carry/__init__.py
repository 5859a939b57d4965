"""The day to another laptop and from one, and signed sheets to a stick: dialogs and banner."""
