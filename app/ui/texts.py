"""Texts of the main window and of what all its parts share."""

from app.ui.words import QT_TRANSLATE_NOOP

APP = "Worksheet Studio"  # a name, the same in every language

UNEXPECTED = QT_TRANSLATE_NOOP("WorksheetStudio", "Something unexpected happened in the window.")
UNEXPECTED_HINT = QT_TRANSLATE_NOOP("WorksheetStudio", "Try again; if it stays so, the log files say more.")

# Menus
MENU_FILE = QT_TRANSLATE_NOOP("WorksheetStudio", "&File")
MENU_JOB = QT_TRANSLATE_NOOP("WorksheetStudio", "&Job")
MENU_LESSON = QT_TRANSLATE_NOOP("WorksheetStudio", "&Lesson")
MENU_VIEW = QT_TRANSLATE_NOOP("WorksheetStudio", "&View")
MENU_HELP = QT_TRANSLATE_NOOP("WorksheetStudio", "&Help")
TOOLBAR = QT_TRANSLATE_NOOP("WorksheetStudio", "Tools")

OPEN = QT_TRANSLATE_NOOP("WorksheetStudio", "&Open workbook…")
ADD = QT_TRANSLATE_NOOP("WorksheetStudio", "Add workbook")
ADD_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose one or more Excel workbooks to make worksheets of")
RECENT = QT_TRANSLATE_NOOP("WorksheetStudio", "&Recent workbooks")
RECENT_NONE = QT_TRANSLATE_NOOP("WorksheetStudio", "None yet")
RECENT_CLEAR = QT_TRANSLATE_NOOP("WorksheetStudio", "&Clear this list")
RECENT_ENTRY = QT_TRANSLATE_NOOP("WorksheetStudio", "{name} – {folder}")
SAMPLE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Sample workbook")
TEMPLATE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Empty template…")
SETTINGS = QT_TRANSLATE_NOOP("WorksheetStudio", "Se&ttings…")
SETTINGS_SHORT = QT_TRANSLATE_NOOP("WorksheetStudio", "Settings")
QUIT = QT_TRANSLATE_NOOP("WorksheetStudio", "&Quit")
SEARCH = QT_TRANSLATE_NOOP("WorksheetStudio", "&Search lessons")
FILTER = QT_TRANSLATE_NOOP("WorksheetStudio", "&Filter")
SHOW_DETAILS = QT_TRANSLATE_NOOP("WorksheetStudio", "Show &details")
SHOW_DETAILS_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Show or hide the sheets and questions of the chosen lesson")
SHOW_JOBS = QT_TRANSLATE_NOOP("WorksheetStudio", "&Jobs")
SHOW_PREPARING = QT_TRANSLATE_NOOP("WorksheetStudio", "&New worksheets")
NEXT_PART = QT_TRANSLATE_NOOP("WorksheetStudio", "Next &part of the window")
CLEAR_SEARCH = QT_TRANSLATE_NOOP("WorksheetStudio", "Clear the search field")
FULL_SCREEN = QT_TRANSLATE_NOOP("WorksheetStudio", "F&ull screen")
APPEARANCE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Appearance")
AS_SYSTEM = QT_TRANSLATE_NOOP("WorksheetStudio", "As the &system")
LIGHT = QT_TRANSLATE_NOOP("WorksheetStudio", "&Light")
DARK = QT_TRANSLATE_NOOP("WorksheetStudio", "&Dark")
GUIDE = QT_TRANSLATE_NOOP("WorksheetStudio", "&How questions are written…")
CHECK = QT_TRANSLATE_NOOP("WorksheetStudio", "&Check everything…")
LOGS = QT_TRANSLATE_NOOP("WorksheetStudio", "Open &log folder")
COPY_DETAILS = QT_TRANSLATE_NOOP("WorksheetStudio", "C&opy details")
DETAILS_COPIED = QT_TRANSLATE_NOOP("WorksheetStudio", "Details for support are on the clipboard.")
LOOK_NOW = QT_TRANSLATE_NOOP("WorksheetStudio", "Look for a newer &version")
LOOKED_AFTER = QT_TRANSLATE_NOOP("WorksheetStudio", "Newer &versions are looked after for you")
USER_GUIDE = QT_TRANSLATE_NOOP("WorksheetStudio", "&User guide")
SHORTCUTS = QT_TRANSLATE_NOOP("WorksheetStudio", "&Keyboard shortcuts")
ABOUT = QT_TRANSLATE_NOOP("WorksheetStudio", "&About Worksheet Studio")
HELP_SHORT = QT_TRANSLATE_NOOP("WorksheetStudio", "Help")

# Files
CHOOSE_WORKBOOKS = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose workbooks")
WORKBOOKS = QT_TRANSLATE_NOOP("WorksheetStudio", "Excel workbooks")
ALL_FILES = QT_TRANSLATE_NOOP("WorksheetStudio", "All files")
SAVE_TEMPLATE = QT_TRANSLATE_NOOP("WorksheetStudio", "Save an empty workbook")
TEMPLATE_NAME = QT_TRANSLATE_NOOP("WorksheetStudio", "curriculum.xlsx")
TEMPLATE_SAVED = QT_TRANSLATE_NOOP("WorksheetStudio", "The empty workbook is saved")
TEMPLATE_SAVED_HOW = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Fill in “{name}” with your spreadsheet program, save and close it, then drop it into this window.",
)
OPEN_IT = QT_TRANSLATE_NOOP("WorksheetStudio", "&Open it")
DROP = QT_TRANSLATE_NOOP("WorksheetStudio", "Drop to read")
DROP_HINT = QT_TRANSLATE_NOOP("WorksheetStudio", "Excel workbooks (.xlsx), several at once, or a folder of them")
REFUSED_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "%n file(s) cannot be used")
REFUSED_REST = QT_TRANSLATE_NOOP("WorksheetStudio", "Everything else is being read.")
NOT_LOCAL = QT_TRANSLATE_NOOP("WorksheetStudio", "It is not on this computer. Save it here first.")
NO_WORKBOOKS = QT_TRANSLATE_NOOP("WorksheetStudio", "There is no Excel workbook (.xlsx) in this folder.")
FOLDER_UNREADABLE = QT_TRANSLATE_NOOP("WorksheetStudio", "This folder cannot be read.")
TOO_MANY = QT_TRANSLATE_NOOP("WorksheetStudio", "%n more workbook(s): too many at once. Add them afterwards.")

# Welcome
WELCOME = QT_TRANSLATE_NOOP("WorksheetStudio", "Drop a curriculum workbook here")
WELCOME_HOW = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Your units and lessons in Excel become worksheets with answer keys, ready to print.",
)
CHOOSE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Choose workbooks…")
TRY_SAMPLE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Try the sample workbook")
GET_TEMPLATE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Get an empty template…")
STEP_READ = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose")
STEP_READ_HOW = QT_TRANSLATE_NOOP("WorksheetStudio", "See what was read, and choose lessons and kinds of sheets.")
STEP_WRITE = QT_TRANSLATE_NOOP("WorksheetStudio", "Watch")
STEP_WRITE_HOW = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Questions are written, and every answer is checked a second time."
)
STEP_PRINT = QT_TRANSLATE_NOOP("WorksheetStudio", "Print")
STEP_PRINT_HOW = QT_TRANSLATE_NOOP("WorksheetStudio", "Look at the sheets, change what you like, and print them.")

# Status bar
STARTING = QT_TRANSLATE_NOOP("WorksheetStudio", "Starting…")
READY_HERE = QT_TRANSLATE_NOOP("WorksheetStudio", "This computer: ready, %n at once")
READY_SCHOOL = QT_TRANSLATE_NOOP("WorksheetStudio", "School server: %n writer(s)")
NO_WORKER = QT_TRANSLATE_NOOP("WorksheetStudio", "No worker is running")
AWAY = QT_TRANSLATE_NOOP("WorksheetStudio", "Redis does not answer; work goes on when it is back")
MENDING = QT_TRANSLATE_NOOP("WorksheetStudio", "A part of the engine ended and is started again")
ENGINE_FAILED = QT_TRANSLATE_NOOP("WorksheetStudio", "The engine is not running")
KEY_OK = QT_TRANSLATE_NOOP("WorksheetStudio", "OpenAI key: OK")
KEY_UNKNOWN = QT_TRANSLATE_NOOP("WorksheetStudio", "OpenAI key: …")
KEY_MISSING = QT_TRANSLATE_NOOP("WorksheetStudio", "OpenAI key: missing")
SERVICE = QT_TRANSLATE_NOOP("WorksheetStudio", "Own writing service")
WITHOUT_AI = QT_TRANSLATE_NOOP("WorksheetStudio", "Without AI")
NOT_CHOSEN = QT_TRANSLATE_NOOP("WorksheetStudio", "Writer: not chosen yet")
COST = QT_TRANSLATE_NOOP("WorksheetStudio", "Cost so far: {amount}")
ENGINE_IS = QT_TRANSLATE_NOOP("WorksheetStudio", "Engine: {state}")
KEY_IS = QT_TRANSLATE_NOOP("WorksheetStudio", "Writer: {state}")
ENGINE_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Where the work is done. Click for more.")
KEY_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "How questions are written. Click to change it.")
COST_TIP = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "What the writing service asked for jobs since the window was opened. Click for the limits."
)
DETAILS = QT_TRANSLATE_NOOP("WorksheetStudio", "&Details")
HIDE = QT_TRANSLATE_NOOP("WorksheetStudio", "Hide this message")

# Newer versions
UPDATES_QUESTION = QT_TRANSLATE_NOOP("WorksheetStudio", "May Worksheet Studio look once a week for a newer version?")
UPDATES_QUESTION_HOW = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "It reads one small file at {host} and tells nothing about you. Nothing is ever installed by itself.",
)
UPDATES_YES = QT_TRANSLATE_NOOP("WorksheetStudio", "Yes")
UPDATES_NO = QT_TRANSLATE_NOOP("WorksheetStudio", "No")
UPDATES_LOOKING = QT_TRANSLATE_NOOP("WorksheetStudio", "Looking for a newer version…")
UPDATES_NONE = QT_TRANSLATE_NOOP("WorksheetStudio", "There is no newer version than yours, {version}.")
UPDATE_FOUND = QT_TRANSLATE_NOOP("WorksheetStudio", "Worksheet Studio {version} is available")
UPDATE_FACTS = QT_TRANSLATE_NOOP("WorksheetStudio", "Published on {date}. You have {version}.")
UPDATE_PAGE = QT_TRANSLATE_NOOP("WorksheetStudio", "See what is new")
UPDATE_SKIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Skip this version")
UPDATE_LATER = QT_TRANSLATE_NOOP("WorksheetStudio", "Later")
UPDATE_UNOPENED = QT_TRANSLATE_NOOP("WorksheetStudio", "No browser could be opened. The page is at {address}")

# Closing
CLOSE_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Worksheets are still being made")
CLOSE_LEFT = QT_TRANSLATE_NOOP("WorksheetStudio", "%n lesson(s) are not finished. What is to become of them?")
CLOSE_FINISHING = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Previews and ZIP files are not finished. What is to become of them?"
)
KEEP_WORKING = QT_TRANSLATE_NOOP("WorksheetStudio", "&Keep working in the background")
KEEP_WORKING_TRAY = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "The window closes; the icon beside the clock brings it back and tells you when it is done."
)
MINIMISE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Keep working with a small window")
MINIMISE_HOW = QT_TRANSLATE_NOOP("WorksheetStudio", "The window moves to the task bar, and the work goes on.")
STOP = QT_TRANSLATE_NOOP("WorksheetStudio", "&Stop and go on next time")
STOP_HOW = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "What is finished stays. The rest goes on by itself when you open Worksheet Studio again."
)
CANCEL_JOBS = QT_TRANSLATE_NOOP("WorksheetStudio", "&Cancel these jobs")
CANCEL_JOBS_HOW = QT_TRANSLATE_NOOP("WorksheetStudio", "What is finished stays. Nothing more is written.")
DONT_CLOSE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Don’t close")

# Tray and notifications
TRAY_SHOW = QT_TRANSLATE_NOOP("WorksheetStudio", "&Show the window")
TRAY_PAUSE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Pause all jobs")
TRAY_RESUME = QT_TRANSLATE_NOOP("WorksheetStudio", "&Resume all jobs")
TRAY_IDLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Nothing to do")
TRAY_PROGRESS = QT_TRANSLATE_NOOP("WorksheetStudio", "{done} of {total} lessons done")
STAYS = QT_TRANSLATE_NOOP("WorksheetStudio", "Work goes on in the background")
STAYS_HOW = QT_TRANSLATE_NOOP("WorksheetStudio", "Click the icon beside the clock to see the window again.")
JOB_DONE = QT_TRANSLATE_NOOP("WorksheetStudio", "“{title}” is finished")
JOB_DONE_HOW = QT_TRANSLATE_NOOP("WorksheetStudio", "%n lesson(s) are ready to print.")
JOB_FAILED = QT_TRANSLATE_NOOP("WorksheetStudio", "“{title}” is finished with failures")
JOB_FAILED_HOW = QT_TRANSLATE_NOOP("WorksheetStudio", "%n lesson(s) could not be made.")
JOB_STOPPED = QT_TRANSLATE_NOOP("WorksheetStudio", "“{title}” has stopped")
JOB_STOPPED_HOW = QT_TRANSLATE_NOOP("WorksheetStudio", "It needs you before it can go on.")
PERCENT = QT_TRANSLATE_NOOP("WorksheetStudio", "{percent} – {app}")
