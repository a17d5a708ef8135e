"""A lesson's questions as a list that can be edited."""
