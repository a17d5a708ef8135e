"""First start, settings, errors, help."""
