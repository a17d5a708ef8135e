"""The list of jobs and lessons: its store, its table, what can be done to a row."""
