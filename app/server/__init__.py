"""The school's headless server."""
