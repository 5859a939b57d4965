"""What the session prints and exports."""
