"""Sentences of the lesson's writing for a person."""

CANCELLED = "This lesson was cancelled."
TOO_LONG = "This lesson took longer than {minutes} minutes and was stopped."
TOO_LONG_HINT = "Retry it: what is written of it already is kept."
LONGEST = "On {count} of {of} items the right option is the longest one, and no better ones came."
ONE_SIDED = "{count} of {of} statements are {truth}, and no others came."
TRUE = "true"
FALSE = "false"
