"""Sentences about the ledger for a person."""

BAD_URL = "The address of the database cannot be used."
BAD_URL_HINT = "DATABASE_URL should look like postgresql://user:password@host/name, or be left out."

NEWER = "The list of jobs was last used by a newer version of Worksheet Studio."
NEWER_HINT = "Install the newest version, or use another data folder."

NO_JOB = "There is no job {job_id}."
NO_JOB_HINT = "It may have been deleted."
NO_LESSON = "There is no such lesson any more."
NO_DECK = "This lesson has no questions yet."
DECK_CHANGED = "The questions of this lesson were changed elsewhere meanwhile."
DECK_CHANGED_HINT = "Look at them again, then decide whose version to keep."
STILL_RUNNING = "This job is still running."
STILL_RUNNING_HINT = "Cancel it first, then delete it."
NO_SUCH_LESSONS = "This job has no lesson {names}."

PROBLEMS = {
    "ledger-busy": (
        "The list of jobs is in use by another program and did not become free.",
        "Try again; if it stays so, close other windows of Worksheet Studio.",
    ),
    "ledger-read-only": (
        "The list of jobs cannot be changed: {place} is read-only.",
        "Give yourself the right to write there, or name another data folder.",
    ),
    "disk-full": ("The disk with the list of jobs is full.", "Free some space, then resume the job."),
    "ledger-corrupt": (
        "The list of jobs in {place} is damaged.",
        "Put a backup in its place, or move the file away to start with an empty list; worksheets are not affected.",
    ),
    "ledger-unreachable": (
        "The list of jobs at {place} cannot be reached.",
        "Check that it is there and that the disk or the database server runs, then try again.",
    ),
    "ledger-refused": (
        "The database server {place} refuses the sign-in.",
        "Check user, password and database name in DATABASE_URL.",
    ),
}
