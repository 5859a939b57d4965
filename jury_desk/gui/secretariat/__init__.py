"""The secretariat: its sessions, and a new one."""
