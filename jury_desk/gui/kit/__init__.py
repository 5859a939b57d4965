"""What every screen shares: theme, icons, background work, failures in words."""
