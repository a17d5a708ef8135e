"""Texts of the settings."""

from app.ui.words import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Settings")
PAGES = QT_TRANSLATE_NOOP("WorksheetStudio", "Pages of the settings")
OK = QT_TRANSLATE_NOOP("WorksheetStudio", "O&K")
APPLY = QT_TRANSLATE_NOOP("WorksheetStudio", "&Apply")
CANCEL = QT_TRANSLATE_NOOP("WorksheetStudio", "&Cancel")
APPLIED = QT_TRANSLATE_NOOP("WorksheetStudio", "The settings are kept.")
NOT_APPLIED = QT_TRANSLATE_NOOP("WorksheetStudio", "Nothing was changed yet: one entry cannot be used.")

# Writing

WRITING = QT_TRANSLATE_NOOP("WorksheetStudio", "Writing")
WRITER = QT_TRANSLATE_NOOP("WorksheetStudio", "&Questions are written")
WRITERS = {
    "": QT_TRANSLATE_NOOP("WorksheetStudio", "Ask me at the next start"),
    "openai": QT_TRANSLATE_NOOP("WorksheetStudio", "By an AI service"),
    "offline": QT_TRANSLATE_NOOP("WorksheetStudio", "Without AI, from titles and notes"),
}
WRITER_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "Offered first for a new job; each job can choose differently.")
URL = QT_TRANSLATE_NOOP("WorksheetStudio", "Address of the &service")
URL_NOTE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "OpenAI, or any service that speaks its protocol, such as Ollama or LM Studio."
)
USE_OPENAI = QT_TRANSLATE_NOOP("WorksheetStudio", "&Reset to OpenAI")
KEY = QT_TRANSLATE_NOOP("WorksheetStudio", "API key")
KEY_NONE = QT_TRANSLATE_NOOP("WorksheetStudio", "None")
KEY_ENDS = QT_TRANSLATE_NOOP("WorksheetStudio", "…{end}")
KEY_THERE = QT_TRANSLATE_NOOP("WorksheetStudio", "Entered")
KEY_NEW = QT_TRANSLATE_NOOP("WorksheetStudio", "&New API key")
KEY_REMOVED = QT_TRANSLATE_NOOP("WorksheetStudio", "Removed as soon as you apply it")
KEY_SOURCES = {
    "none": QT_TRANSLATE_NOOP("WorksheetStudio", "OpenAI needs one; a service in your school often does not."),
    "keyring": QT_TRANSLATE_NOOP("WorksheetStudio", "Kept in the keyring of this computer."),
    "environment": QT_TRANSLATE_NOOP(
        "WorksheetStudio", "Set by OPENAI_API_KEY on this computer; it cannot be changed here."
    ),
    "this run": QT_TRANSLATE_NOOP("WorksheetStudio", "Used until you close the window, because no keyring keeps it."),
}
KEY_OF_OTHER = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "This key is for {host}. Replace or remove it, so that the other service does not get it.",
)
REPLACE = QT_TRANSLATE_NOOP("WorksheetStudio", "Re&place…")
REMOVE = QT_TRANSLATE_NOOP("WorksheetStudio", "Re&move")
UNDO = QT_TRANSLATE_NOOP("WorksheetStudio", "&Undo")
TEST = QT_TRANSLATE_NOOP("WorksheetStudio", "&Test")
WORKS = QT_TRANSLATE_NOOP("WorksheetStudio", "It works: the service answers and has the model {model}.")
WORKS_UNSURE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "The service answers. It has no model {model} in its list; some take other names, too."
)
WORKS_SILENT = QT_TRANSLATE_NOOP("WorksheetStudio", "The service answers, but has no list of its models.")
MODEL = QT_TRANSLATE_NOOP("WorksheetStudio", "M&odel")
FETCH = QT_TRANSLATE_NOOP("WorksheetStudio", "&Fetch list")
PRICE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "A lesson costs about {lesson} ({input} in and {output} out for a million tokens)."
)
PRICE_UNKNOWN = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Its price is not known here; a model of your own costs nothing a lesson."
)

# Engine

ENGINE = QT_TRANSLATE_NOOP("WorksheetStudio", "Engine")
WHERE = QT_TRANSLATE_NOOP("WorksheetStudio", "Where lessons are written")
HERE = QT_TRANSLATE_NOOP("WorksheetStudio", "On &this computer")
HERE_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "The program brings everything along that it needs.")
SCHOOL = QT_TRANSLATE_NOOP("WorksheetStudio", "By our &school’s server")
SCHOOL_NOTE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Lessons go through its Redis server to the computers that write; sheets are made here."
)
ADDRESS = QT_TRANSLATE_NOOP("WorksheetStudio", "A&ddress of the Redis server")
PASSWORD = QT_TRANSLATE_NOOP("WorksheetStudio", "Pass&word")
PASSWORD_KEPT = QT_TRANSLATE_NOOP("WorksheetStudio", "Leave it empty to go on with the one that is kept.")
PASSWORD_NEW = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Another server: enter its password, or leave it empty if it has none."
)
SERVER_WORKS = QT_TRANSLATE_NOOP("WorksheetStudio", "The server answers. %n writer(s) wait for lessons there.")
SLOTS = QT_TRANSLATE_NOOP("WorksheetStudio", "&Lessons written at once")
SLOTS_NOTE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "For a model on this computer 1 or 2 are enough; a service takes many."
)
RENDERERS = QT_TRANSLATE_NOOP("WorksheetStudio", "Lessons whose sheets are &made at once")
RENDERERS_AUTO = QT_TRANSLATE_NOOP("WorksheetStudio", "Automatic")
RENDERERS_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "Automatic: half the processor’s cores.")
RESTARTS = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "A change here starts the engine anew, which takes a few seconds. Jobs go on by themselves where they were.",
)

# Files

FILES = QT_TRANSLATE_NOOP("WorksheetStudio", "Files")
OUTPUT = QT_TRANSLATE_NOOP("WorksheetStudio", "&Folder for worksheets")
OUTPUT_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "Empty: “Worksheet Studio” in your documents.")
OUTPUT_RELATIVE = QT_TRANSLATE_NOOP("WorksheetStudio", "Give the whole path of the folder, or choose it.")
OUTPUT_UNUSABLE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Nothing can be written there. Choose another folder, or make it writable."
)
CHOOSE = QT_TRANSLATE_NOOP("WorksheetStudio", "C&hoose…")
CHOOSE_OUTPUT = QT_TRANSLATE_NOOP("WorksheetStudio", "Folder for worksheets")
PAPER = QT_TRANSLATE_NOOP("WorksheetStudio", "&Paper")
PAPERS = {
    "letter": QT_TRANSLATE_NOOP("WorksheetStudio", "Letter (8.5 × 11 in)"),
    "a4": QT_TRANSLATE_NOOP("WorksheetStudio", "A4 (210 × 297 mm)"),
}
LANGUAGE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Language of the questions")
LANGUAGES = {
    "auto": QT_TRANSLATE_NOOP("WorksheetStudio", "As in the workbook"),
    "en": QT_TRANSLATE_NOOP("WorksheetStudio", "English"),
    "de": QT_TRANSLATE_NOOP("WorksheetStudio", "German"),
    "es": QT_TRANSLATE_NOOP("WorksheetStudio", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("WorksheetStudio", "French"),
    "ar": QT_TRANSLATE_NOOP("WorksheetStudio", "Arabic"),
}
LANGUAGE_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "Or enter another one as a code, such as it or pt-BR.")
LANGUAGE_WRONG = QT_TRANSLATE_NOOP("WorksheetStudio", "This is not a code of a language; it looks like it or pt-BR.")

# Window

WINDOW = QT_TRANSLATE_NOOP("WorksheetStudio", "Window")
INTERFACE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Language of the window")
INTERFACE_SYSTEM = QT_TRANSLATE_NOOP("WorksheetStudio", "As this computer has it")
INTERFACE_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "Another language is used from the next start on.")
APPEARANCE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Appearance")
APPEARANCES = {
    "auto": QT_TRANSLATE_NOOP("WorksheetStudio", "As this computer has it"),
    "light": QT_TRANSLATE_NOOP("WorksheetStudio", "Light"),
    "dark": QT_TRANSLATE_NOOP("WorksheetStudio", "Dark"),
}
NOTIFICATIONS = QT_TRANSLATE_NOOP("WorksheetStudio", "&Tell me when a job is finished or needs me")
UPDATES = QT_TRANSLATE_NOOP("WorksheetStudio", "Look once a week for a &newer version")
UPDATES_NOTE = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "It reads one small file at {host} and tells nothing about you. Nothing is ever installed by itself.",
)
UPDATES_WRONG = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "The address that is set for it cannot be used; it has to begin with https://."
)
UPDATES_MANAGED = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Whoever looks after this computer also looks after newer versions; it cannot be changed here.",
)

# Data

DATA = QT_TRANSLATE_NOOP("WorksheetStudio", "Data")
DATA_FOLDER = QT_TRANSLATE_NOOP("WorksheetStudio", "Data folder")
DATA_NOTE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "The list of jobs, all questions, the settings. Worksheets are not in it."
)
DATA_SIZE = QT_TRANSLATE_NOOP("WorksheetStudio", "It takes {size}.")
DATA_GIVEN = QT_TRANSLATE_NOOP("WorksheetStudio", "Set by {variable} on this computer; it cannot be changed here.")
OPEN = QT_TRANSLATE_NOOP("WorksheetStudio", "&Open")
OPEN_LOGS = QT_TRANSLATE_NOOP("WorksheetStudio", "Open &log folder")
MOVE = QT_TRANSLATE_NOOP("WorksheetStudio", "Use another &folder…")
MOVE_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose a folder for the data")
MOVING = QT_TRANSLATE_NOOP("WorksheetStudio", "Copying to {folder}: {done} of {whole}")
MOVE_SAME = QT_TRANSLATE_NOOP("WorksheetStudio", "The data are there already. Choose a folder outside of it.")
MOVE_FOUND = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "There are data of Worksheet Studio in {folder}. Use them from the next start on? What you have now stays where "
    "it is, and you can come back to it.",
)
MOVE_USE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Use what is there")
MOVE_KEEP = QT_TRANSLATE_NOOP("WorksheetStudio", "&Keep the present folder")
MOVE_STOP = QT_TRANSLATE_NOOP("WorksheetStudio", "&Stop copying")
MOVE_STOPPED = QT_TRANSLATE_NOOP("WorksheetStudio", "The copying was stopped; nothing has changed.")
MOVE_PLANNED = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "From the next start on the data are in {folder}. What happens until then comes along. The present folder stays "
    "as it is; delete it when you have seen that all is there.",
)
MOVE_PROBLEM = QT_TRANSLATE_NOOP("WorksheetStudio", "The data could not go to {folder} at the last start: {problem}")
