"""Texts of the list of jobs and lessons."""

from app.ui.words import QT_TRANSLATE_NOOP

TABLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Jobs and lessons")
TABLE_HELP = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Arrow keys move, right and left open and close a job or a unit, Enter opens a lesson’s sheets, "
    "the menu key shows what can be done.",
)

# Columns
LESSON = QT_TRANSLATE_NOOP("WorksheetStudio", "Lesson")
STATUS = QT_TRANSLATE_NOOP("WorksheetStudio", "Status")
PROGRESS = QT_TRANSLATE_NOOP("WorksheetStudio", "Progress")
TIME = QT_TRANSLATE_NOOP("WorksheetStudio", "Time")
QUESTIONS = QT_TRANSLATE_NOOP("WorksheetStudio", "Questions")
COST = QT_TRANSLATE_NOOP("WorksheetStudio", "Cost")
COLUMNS = QT_TRANSLATE_NOOP("WorksheetStudio", "&Columns")
USUAL_COLUMNS = QT_TRANSLATE_NOOP("WorksheetStudio", "As at &first")

# Rows
LESSON_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "{number}  {title}")
JOB_ASIDE = QT_TRANSLATE_NOOP("WorksheetStudio", "{product}, {when}")
UNIT_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "{number}. {title}")
READING = QT_TRANSLATE_NOOP("WorksheetStudio", "Reading…")
NOT_READ = QT_TRANSLATE_NOOP("WorksheetStudio", "The lessons could not be read. Open the job once more to try again.")
SPOKEN_LESSON = QT_TRANSLATE_NOOP("WorksheetStudio", "Lesson {number} {title}, {status}, {done}")
SPOKEN_UNIT = QT_TRANSLATE_NOOP("WorksheetStudio", "Unit {number} {title}, {status}, {done}, {shape}")
SPOKEN_JOB = QT_TRANSLATE_NOOP("WorksheetStudio", "Job {title}, {status}, {done}, {shape}")
SPOKEN_CELL = QT_TRANSLATE_NOOP("WorksheetStudio", "{column}: {words}")
SPOKEN_OPEN = QT_TRANSLATE_NOOP("WorksheetStudio", "open")
SPOKEN_CLOSED = QT_TRANSLATE_NOOP("WorksheetStudio", "closed")

# Status of lessons
WAITING = QT_TRANSLATE_NOOP("WorksheetStudio", "Waiting for its turn")
COMES_NEXT = QT_TRANSLATE_NOOP("WorksheetStudio", "Waiting, comes next")
WAITING_FOR_ENGINE = QT_TRANSLATE_NOOP("WorksheetStudio", "Waiting for the engine…")
WAITING_FOR_SERVICE = QT_TRANSLATE_NOOP("WorksheetStudio", "Waiting for the writing service")
WAITING_BECAUSE = QT_TRANSLATE_NOOP("WorksheetStudio", "Waiting for the writing service: {reason}")
WAITING_FOR_SHEETS = QT_TRANSLATE_NOOP("WorksheetStudio", "Written, waiting for its sheets")
STEP = QT_TRANSLATE_NOOP("WorksheetStudio", "{what}, {done} of {of}")
WRITING = QT_TRANSLATE_NOOP("WorksheetStudio", "Writing questions")
CHECKING = QT_TRANSLATE_NOOP("WorksheetStudio", "Checking answers")
WRITING_SECTION = {
    "true_false": QT_TRANSLATE_NOOP("WorksheetStudio", "Writing true or false"),
    "true_false_explained": QT_TRANSLATE_NOOP("WorksheetStudio", "Writing true or false with explanation"),
    "multiple_choice": QT_TRANSLATE_NOOP("WorksheetStudio", "Writing multiple choice"),
    "short_answer": QT_TRANSLATE_NOOP("WorksheetStudio", "Writing short answers"),
    "open_ended": QT_TRANSLATE_NOOP("WorksheetStudio", "Writing open-ended questions"),
    "scenario": QT_TRANSLATE_NOOP("WorksheetStudio", "Writing scenarios"),
    "task_cards": QT_TRANSLATE_NOOP("WorksheetStudio", "Writing task cards"),
}
CHECKING_SECTION = {
    "true_false": QT_TRANSLATE_NOOP("WorksheetStudio", "Checking true or false"),
    "true_false_explained": QT_TRANSLATE_NOOP("WorksheetStudio", "Checking true or false with explanation"),
    "multiple_choice": QT_TRANSLATE_NOOP("WorksheetStudio", "Checking multiple choice"),
    "short_answer": QT_TRANSLATE_NOOP("WorksheetStudio", "Checking short answers"),
    "open_ended": QT_TRANSLATE_NOOP("WorksheetStudio", "Checking open-ended questions"),
    "scenario": QT_TRANSLATE_NOOP("WorksheetStudio", "Checking scenarios"),
    "task_cards": QT_TRANSLATE_NOOP("WorksheetStudio", "Checking task cards"),
}
MAKING_SHEETS = QT_TRANSLATE_NOOP("WorksheetStudio", "Making sheets")
MAKING_PREVIEW = QT_TRANSLATE_NOOP("WorksheetStudio", "Done, making the preview")
DONE = QT_TRANSLATE_NOOP("WorksheetStudio", "Done")
DONE_EDITED = QT_TRANSLATE_NOOP("WorksheetStudio", "Done, edited")
DONE_REPLACED = QT_TRANSLATE_NOOP("WorksheetStudio", "Done, %n question(s) replaced")
DONE_MISSING = QT_TRANSLATE_NOOP("WorksheetStudio", "Done, %n question(s) left out")
DONE_BUT = QT_TRANSLATE_NOOP("WorksheetStudio", "Done. {notice}")
FAILED = QT_TRANSLATE_NOOP("WorksheetStudio", "Failed")
FAILED_BECAUSE = QT_TRANSLATE_NOOP("WorksheetStudio", "Failed: {reason}")
CANCELLED = QT_TRANSLATE_NOOP("WorksheetStudio", "Cancelled")
PAUSED = QT_TRANSLATE_NOOP("WorksheetStudio", "Paused")
STOPPED = QT_TRANSLATE_NOOP("WorksheetStudio", "Stopped")

# Status of jobs and units
LESSONS_DONE = QT_TRANSLATE_NOOP("WorksheetStudio", "{done} of %n lesson(s)")
ALL_DONE = QT_TRANSLATE_NOOP("WorksheetStudio", "%n lesson(s) done")
SOME_FAILED = QT_TRANSLATE_NOOP("WorksheetStudio", "{lessons}, {failed} failed")
PACKING = QT_TRANSLATE_NOOP("WorksheetStudio", "Making previews and ZIP files")
PAUSED_AT = QT_TRANSLATE_NOOP("WorksheetStudio", "Paused, {lessons}")
STOPPED_BECAUSE = QT_TRANSLATE_NOOP("WorksheetStudio", "Stopped: {reason}")
CANCELLED_AT = QT_TRANSLATE_NOOP("WorksheetStudio", "Cancelled, {lessons}")

# Time, questions
ABOUT_SECONDS = QT_TRANSLATE_NOOP("WorksheetStudio", "{seconds} s left")
ABOUT_MINUTES = QT_TRANSLATE_NOOP("WorksheetStudio", "{minutes} min left")
ABOUT_HOURS = QT_TRANSLATE_NOOP("WorksheetStudio", "{hours} h {minutes} min left")
TAKEN_AND_LEFT = QT_TRANSLATE_NOOP("WorksheetStudio", "{taken}, {left}")
SOME_OF = QT_TRANSLATE_NOOP("WorksheetStudio", "{some} of {all}")

# Filter
ALL = QT_TRANSLATE_NOOP("WorksheetStudio", "All")
RUNNING = QT_TRANSLATE_NOOP("WorksheetStudio", "Running")
FAILED_ONES = QT_TRANSLATE_NOOP("WorksheetStudio", "Failed")
DONE_ONES = QT_TRANSLATE_NOOP("WorksheetStudio", "Done")
WITH_COUNT = QT_TRANSLATE_NOOP("WorksheetStudio", "{name}  {count}")
COUNTED = QT_TRANSLATE_NOOP("WorksheetStudio", "%n lesson(s)")
FILTER = QT_TRANSLATE_NOOP("WorksheetStudio", "Which lessons are shown")
SEARCH = QT_TRANSLATE_NOOP("WorksheetStudio", "Search jobs and lessons")
NOTHING_YET = QT_TRANSLATE_NOOP("WorksheetStudio", "There are no jobs yet. Drop a workbook on the window to begin.")
NOTHING_FOUND = QT_TRANSLATE_NOOP("WorksheetStudio", "Nothing is called “{words}”.")
NOTHING_RUNS = QT_TRANSLATE_NOOP("WorksheetStudio", "Nothing is running.")
NOTHING_FAILED = QT_TRANSLATE_NOOP("WorksheetStudio", "Nothing has failed.")
NOTHING_DONE = QT_TRANSLATE_NOOP("WorksheetStudio", "Nothing is done yet.")

# Actions on lessons
OPEN = QT_TRANSLATE_NOOP("WorksheetStudio", "&Open")
SHOW_IN_FOLDER = QT_TRANSLATE_NOOP("WorksheetStudio", "Show in &folder")
PRINT = QT_TRANSLATE_NOOP("WorksheetStudio", "&Print…")
RETRY = QT_TRANSLATE_NOOP("WorksheetStudio", "&Retry")
CANCEL = QT_TRANSLATE_NOOP("WorksheetStudio", "&Cancel")
NEXT_UP = QT_TRANSLATE_NOOP("WorksheetStudio", "&Next up")
EDIT = QT_TRANSLATE_NOOP("WorksheetStudio", "&Edit questions")
REPORT = QT_TRANSLATE_NOOP("WorksheetStudio", "&What was replaced…")
PROBLEM = QT_TRANSLATE_NOOP("WorksheetStudio", "Problem &details…")

# Actions on jobs
PAUSE = QT_TRANSLATE_NOOP("WorksheetStudio", "Pa&use")
RESUME = QT_TRANSLATE_NOOP("WorksheetStudio", "Re&sume")
CANCEL_JOB = QT_TRANSLATE_NOOP("WorksheetStudio", "Cancel &job…")
RETRY_FAILED = QT_TRANSLATE_NOOP("WorksheetStudio", "Retr&y failed")
OPEN_FOLDER = QT_TRANSLATE_NOOP("WorksheetStudio", "Open job fo&lder")
SAVE_ZIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Save &ZIP…")
REFRESH = QT_TRANSLATE_NOOP("WorksheetStudio", "Read an&ew")
DELETE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Delete job…")
ACTIONS = QT_TRANSLATE_NOOP("WorksheetStudio", "What can be done with the selection")
NOTHING_CHOSEN = QT_TRANSLATE_NOOP("WorksheetStudio", "Select a job or a lesson to see what can be done with it.")

# Cancelling and deleting
CANCEL_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Cancel %n job(s)?")
CANCEL_MEANS = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "%n lesson(s) of “{title}” are not finished and will not be made. What is done stays, and cancelled lessons can be "
    "taken up again with “Retry”.",
)
CANCEL_YES = QT_TRANSLATE_NOOP("WorksheetStudio", "&Cancel the job")
CANCEL_NO = QT_TRANSLATE_NOOP("WorksheetStudio", "&Let it go on")
DELETE_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Delete %n job(s)?")
DELETE_MEANS = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "“{title}” goes from the list, with its questions. Sheets can no longer be edited then."
)
DELETE_SEVERAL = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "%n job(s) go from the list, with their questions. Sheets can no longer be edited then."
)
DELETE_RUNNING = QT_TRANSLATE_NOOP("WorksheetStudio", "%n job(s) of them still run and are cancelled first.")
DELETE_ONE_RUNNING = QT_TRANSLATE_NOOP("WorksheetStudio", "It still runs and is cancelled first.")
KEEP_FILES = QT_TRANSLATE_NOOP("WorksheetStudio", "&Keep the worksheets where they are")
BIN_FILES = QT_TRANSLATE_NOOP("WorksheetStudio", "&Move the worksheets to the bin")
DELETE_YES = QT_TRANSLATE_NOOP("WorksheetStudio", "&Delete")
DELETE_CANCEL_YES = QT_TRANSLATE_NOOP("WorksheetStudio", "Cancel the job and &delete")
DELETE_NO = QT_TRANSLATE_NOOP("WorksheetStudio", "Do &not delete")

# Files
FOLDER_GONE = QT_TRANSLATE_NOOP("WorksheetStudio", "The folder “{name}” is no longer there.")
MAKE_ANEW = QT_TRANSLATE_NOOP("WorksheetStudio", "&Make the files anew")
MADE_ANEW = QT_TRANSLATE_NOOP("WorksheetStudio", "The files of %n lesson(s) are made anew.")
ALL_THERE = QT_TRANSLATE_NOOP("WorksheetStudio", "No file is missing.")
NO_FOLDER_APP = QT_TRANSLATE_NOOP("WorksheetStudio", "No program opens folders on this computer. The folder: {folder}")
SAVE_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Save the ZIP as")
SAVE_TITLE_FOLDER = QT_TRANSLATE_NOOP("WorksheetStudio", "Folder for the ZIP files")
ZIP_FILES = QT_TRANSLATE_NOOP("WorksheetStudio", "ZIP files (*.zip)")
SAVING = QT_TRANSLATE_NOOP("WorksheetStudio", "Saving…")
SAVED = QT_TRANSLATE_NOOP("WorksheetStudio", "Saved: {name}")
SAVED_SEVERAL = QT_TRANSLATE_NOOP("WorksheetStudio", "%n ZIP file(s) saved in {name}.")
SHOW_SAVED = QT_TRANSLATE_NOOP("WorksheetStudio", "&Show in folder")
ZIP_GONE = QT_TRANSLATE_NOOP("WorksheetStudio", "The ZIP file “{name}” is no longer there.")
NOT_SAVED = QT_TRANSLATE_NOOP("WorksheetStudio", "The ZIP could not be saved in {folder}.")
NOT_SAVED_HINT = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Choose a folder in which you may write, on a disk with enough room."
)
NOT_BINNED = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "The worksheets could not be moved to the bin. The job stays in the list."
)
NOT_BINNED_HINT = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "They are in {folder}. Close the programs that show them and try again, or delete the job without its worksheets.",
)
DELETED = QT_TRANSLATE_NOOP("WorksheetStudio", "%n job(s) deleted. The worksheets stay where they are.")
DELETED_BINNED = QT_TRANSLATE_NOOP("WorksheetStudio", "%n job(s) deleted. The worksheets are in the bin.")
CLOSE_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "Close this message")
