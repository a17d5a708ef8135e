"""The window on a teacher's desktop."""
