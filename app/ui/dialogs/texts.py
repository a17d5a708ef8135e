"""Texts of the dialogs: first start, errors, help. Those of the settings stand in `settings_texts`."""

from app.ui.words import QT_TRANSLATE_NOOP

BUSY = QT_TRANSLATE_NOOP("WorksheetStudio", "Please wait")
SHOW_SECRET = QT_TRANSLATE_NOOP("WorksheetStudio", "Show what is typed")
HIDE_SECRET = QT_TRANSLATE_NOOP("WorksheetStudio", "Hide what is typed")
GIVEN = QT_TRANSLATE_NOOP("WorksheetStudio", "Set by {variable} on this computer; it cannot be changed here.")
CLOSE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Close")

# First start: the choice

GUIDE_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Welcome to Worksheet Studio")
GUIDE_QUESTION = QT_TRANSLATE_NOOP("WorksheetStudio", "Who should write the questions?")
GUIDE_LATER = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "You can look around meanwhile, and choose differently at any time in the settings."
)
CARD_OPENAI = QT_TRANSLATE_NOOP("WorksheetStudio", "&OpenAI")
CARD_OPENAI_IS = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "You need an API key and pay OpenAI for what you use. Lesson titles, standards and notes go to OpenAI; "
    "your files stay here.",
)
CARD_SERVICE = QT_TRANSLATE_NOOP("WorksheetStudio", "A model in our &school")
CARD_SERVICE_IS = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "A service such as Ollama or LM Studio, on this computer or in the building. It costs nothing, "
    "and nothing leaves your school.",
)
CARD_SERVER = QT_TRANSLATE_NOOP("WorksheetStudio", "Our school’s s&erver")
CARD_SERVER_IS = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Your school runs writers for all its staff, with its own key. Lesson titles, standards and notes go there.",
)
CARD_OFFLINE = QT_TRANSLATE_NOOP("WorksheetStudio", "Try it &without AI")
CARD_OFFLINE_IS = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "No key, no cost, no network. Simple questions are made from your titles and notes, and each page says so.",
)
SAMPLE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Make worksheets from the sample workbook")
NOT_NOW = QT_TRANSLATE_NOOP("WorksheetStudio", "&Not now")
BACK = QT_TRANSLATE_NOOP("WorksheetStudio", "&Back")

# First start: OpenAI

OPENAI_HEADING = QT_TRANSLATE_NOOP("WorksheetStudio", "OpenAI writes the questions")
OPENAI_ABOUT = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Your account at OpenAI pays for each question. The key is tested by asking for the list of models, "
    "which costs nothing.",
)
OPENAI_COST = QT_TRANSLATE_NOOP("WorksheetStudio", "A lesson with all its sheets costs about {cost} with {model}.")
OPENAI_KEY = QT_TRANSLATE_NOOP("WorksheetStudio", "API &key")
OPENAI_KEY_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "Paste it here. It begins with sk-.")
OPENAI_KEY_KEPT = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "There is a key already. Leave this empty to use it, or paste another one."
)
OPENAI_PAGE = QT_TRANSLATE_NOOP("WorksheetStudio", "&Get a key from OpenAI")
OPENAI_OTHER_MODEL = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "The key works, but not for the model {model}. Choose another one."
)
MODEL = QT_TRANSLATE_NOOP("WorksheetStudio", "&Model")
TEST_AND_KEEP = QT_TRANSLATE_NOOP("WorksheetStudio", "&Test and keep")
KEEP_UNTESTED = QT_TRANSLATE_NOOP("WorksheetStudio", "Keep it &untested")
TESTING = QT_TRANSLATE_NOOP("WorksheetStudio", "Asking {host} …")
TESTING_LONG = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Asking {host} … This takes longer than usual; you can go back and try again later."
)
KEEPING = QT_TRANSLATE_NOOP("WorksheetStudio", "Keeping it …")
KEEPING_LONG = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "The keyring of this computer has not answered yet. It may be asking for your permission or password in a "
    "window of its own, perhaps behind this one.",
)
ONLY_NOW = QT_TRANSLATE_NOOP("WorksheetStudio", "Do not wait: use it for this &run only")
KEY_EMPTY = QT_TRANSLATE_NOOP("WorksheetStudio", "Paste the key first.")
KEY_ODD = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "This is not a key: it holds letters that keys never have. Copy it again, alone and whole."
)
KEY_WRONG = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Copy it again, alone and whole. It may also have expired or be made for another project."
)
NO_KEYRING = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "This computer has no keyring that can keep a secret. What you enter is used until you close the window and "
    "has to be entered again at the next start.",
)

# First start: a model in our school

SERVICE_HEADING = QT_TRANSLATE_NOOP("WorksheetStudio", "A model in our school writes the questions")
SERVICE_ABOUT = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Every service that speaks OpenAI’s protocol works, such as Ollama, LM Studio, llama.cpp or vLLM. "
    "Ask whoever set it up for its address.",
)
SERVICE_URL = QT_TRANSLATE_NOOP("WorksheetStudio", "&Address of the service")
SERVICE_URL_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "For Ollama on this computer: http://localhost:11434/v1")
SERVICE_URL_EMPTY = QT_TRANSLATE_NOOP("WorksheetStudio", "Enter the address of the service first.")
SERVICE_URL_WRONG = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "This is not an address of a service. It looks like http://localhost:11434/v1."
)
SERVICE_URL_PASSWORD = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Leave the password out of the address; a service takes a key instead."
)
SERVICE_URL_HINT = QT_TRANSLATE_NOOP("WorksheetStudio", "Check the address; it usually ends in /v1.")
SERVICE_KEY = QT_TRANSLATE_NOOP("WorksheetStudio", "&Key, if it wants one")
SERVICE_KEY_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "Most services in a school need none.")
SERVICE_KEY_LEAVES = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "The key that is kept now is for {host}. It is forgotten, so that this service never gets it."
)
FIND_MODELS = QT_TRANSLATE_NOOP("WorksheetStudio", "&Find models")
MODELS_FOUND = QT_TRANSLATE_NOOP("WorksheetStudio", "It works: %n model(s) found. Choose one.")
MODELS_NONE = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "It answers, but has no list of models. Check the address; if it is right, enter the name of the model.",
)
MODEL_EMPTY = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose a model, or enter its name.")
USE_MODEL = QT_TRANSLATE_NOOP("WorksheetStudio", "&Use this model")

# First start: our school's server

SERVER_HEADING = QT_TRANSLATE_NOOP("WorksheetStudio", "Our school’s server writes the questions")
SERVER_ABOUT = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Lessons go through the Redis server of your school to the computers that write there. The sheets are made "
    "on this computer. Ask whoever looks after the server for its address and password.",
)
SERVER_URL = QT_TRANSLATE_NOOP("WorksheetStudio", "&Address of the Redis server")
SERVER_URL_NOTE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Such as rediss://worksheets.example.school:6379/0, without the password."
)
SERVER_URL_EMPTY = QT_TRANSLATE_NOOP("WorksheetStudio", "Enter the address of the server first.")
SERVER_URL_WRONG = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "This is not an address of a Redis server. It looks like rediss://host:6379/0."
)
SERVER_PASSWORD = QT_TRANSLATE_NOOP("WorksheetStudio", "&Password")
SERVER_PASSWORD_NOTE = QT_TRANSLATE_NOOP("WorksheetStudio", "Leave it empty if the server has none.")
SERVER_PASSWORD_WRONG = QT_TRANSLATE_NOOP("WorksheetStudio", "Check the password, and the user’s name in the address.")
SERVER_PASSWORD_MOVED = QT_TRANSLATE_NOOP("WorksheetStudio", "The password was taken out of the address.")
SERVER_FOUND = QT_TRANSLATE_NOOP("WorksheetStudio", "%n writer(s) wait for lessons there.")
SERVER_NO_WRITER = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "The server answers, but no writer is running there now. Lessons wait until one starts."
)

# First start: the end

READY = QT_TRANSLATE_NOOP("WorksheetStudio", "Ready")
READY_OPENAI = QT_TRANSLATE_NOOP("WorksheetStudio", "OpenAI writes the questions, with {model}.")
READY_SERVICE = QT_TRANSLATE_NOOP("WorksheetStudio", "{host} writes the questions, with {model}.")
READY_SERVER = QT_TRANSLATE_NOOP("WorksheetStudio", "Your school’s server at {host} writes the questions.")
READY_OFFLINE = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Questions are made without AI. You can choose a writer at any time in the settings."
)
NEXT_STEP = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Now drop a curriculum workbook onto the window, or see first what comes of the sample."
)
KEPT = {
    "keyring": QT_TRANSLATE_NOOP("WorksheetStudio", "The keyring of this computer keeps it."),
    "missing": QT_TRANSLATE_NOOP(
        "WorksheetStudio",
        "This computer has no keyring, so it is used until you close the window and has to be entered again at the "
        "next start.",
    ),
    "refused": QT_TRANSLATE_NOOP(
        "WorksheetStudio",
        "The keyring of this computer did not keep it, so it is used until you close the window and has to be "
        "entered again at the next start.",
    ),
    "silent": QT_TRANSLATE_NOOP(
        "WorksheetStudio",
        "The keyring of this computer did not answer, so it is used until you close the window and has to be "
        "entered again at the next start.",
    ),
}
UNTESTED = QT_TRANSLATE_NOOP("WorksheetStudio", "It was not tested, because the service did not answer.")

# Errors

PROBLEMS_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "%n problem(s)")
PROBLEM_LIST = QT_TRANSLATE_NOOP("WorksheetStudio", "What happened")
TIMES = QT_TRANSLATE_NOOP("WorksheetStudio", "{what} (%n times)")
DETAILS = QT_TRANSLATE_NOOP("WorksheetStudio", "&Details")
NO_DETAILS = QT_TRANSLATE_NOOP("WorksheetStudio", "The log files may say more.")
COPY = QT_TRANSLATE_NOOP("WorksheetStudio", "C&opy")
COPIED = QT_TRANSLATE_NOOP("WorksheetStudio", "Copied")
OPEN_LOGS = QT_TRANSLATE_NOOP("WorksheetStudio", "Open &log folder")
OPEN_SETTINGS = QT_TRANSLATE_NOOP("WorksheetStudio", "Open &settings")

# The doctor's report

HEALTH_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Is everything in order?")
HEALTH_RUNNING = QT_TRANSLATE_NOOP("WorksheetStudio", "Checking: {name} …")
HEALTH_FINE = QT_TRANSLATE_NOOP("WorksheetStudio", "Everything is in order.")
HEALTH_WARNED = QT_TRANSLATE_NOOP("WorksheetStudio", "It works; %n check(s) are worth a look.")
HEALTH_FAILED = QT_TRANSLATE_NOOP("WorksheetStudio", "%n check(s) failed.")
HEALTH_STATES = {
    "ok": QT_TRANSLATE_NOOP("WorksheetStudio", "In order"),
    "warn": QT_TRANSLATE_NOOP("WorksheetStudio", "Worth a look"),
    "fail": QT_TRANSLATE_NOOP("WorksheetStudio", "Failed"),
}
HEALTH_ROW = QT_TRANSLATE_NOOP("WorksheetStudio", "{name}: {state}. {message} {hint}")
COPY_REPORT = QT_TRANSLATE_NOOP("WorksheetStudio", "C&opy report")
CHECK_AGAIN = QT_TRANSLATE_NOOP("WorksheetStudio", "Check &again")

# About

ABOUT_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "About Worksheet Studio")
VERSION = QT_TRANSLATE_NOOP("WorksheetStudio", "Version {version}")
BUILT = QT_TRANSLATE_NOOP("WorksheetStudio", "Built on {date} from commit {commit}")
FROM_SOURCE = QT_TRANSLATE_NOOP("WorksheetStudio", "Runs from source")
ABOUT_WORDS = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Turns a curriculum workbook into printed-quality worksheets with answer keys that are right.",
)
ABOUT_LICENCE = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Free software under the Apache License 2.0: use it, change it, pass it on. It comes without any warranty.",
)
ABOUT_CHECK = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Questions are written by a machine. Each is checked and solved a second time, but read them before your "
    "class does.",
)
TAB_ABOUT = QT_TRANSLATE_NOOP("WorksheetStudio", "&About")
TAB_LICENCES = QT_TRANSLATE_NOOP("WorksheetStudio", "&Licences")
LICENCES_READING = QT_TRANSLATE_NOOP("WorksheetStudio", "Reading the licences …")
LICENCES_SEARCH = QT_TRANSLATE_NOOP("WorksheetStudio", "Search parts and licences")
LICENCES_LIST = QT_TRANSLATE_NOOP("WorksheetStudio", "Parts of the program")
LICENCES_TEXT = QT_TRANSLATE_NOOP("WorksheetStudio", "Text of the licence")
NO_LICENCE_TEXT = QT_TRANSLATE_NOOP("WorksheetStudio", "Its package brings no text of its licence along.")
UNKNOWN_LICENCE = QT_TRANSLATE_NOOP("WorksheetStudio", "see its project")
QT_LICENCE = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries of their "
    "own beside the program and may be replaced by versions that you built yourself. Their source code is at "
    "code.qt.io.",
)

# User guide

USER_GUIDE_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "User guide")

# Keyboard shortcuts

SHORTCUTS_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Keyboard shortcuts")
SHORTCUTS_SEARCH = QT_TRANSLATE_NOOP("WorksheetStudio", "Search actions and keys")
SHORTCUTS_NONE = QT_TRANSLATE_NOOP("WorksheetStudio", "Nothing found.")
SHORTCUTS_ACTION = QT_TRANSLATE_NOOP("WorksheetStudio", "Action")
SHORTCUTS_KEYS = QT_TRANSLATE_NOOP("WorksheetStudio", "Keys")
SHORTCUTS_OTHER = QT_TRANSLATE_NOOP("WorksheetStudio", "Everywhere")
OPEN_AND_CLOSE = QT_TRANSLATE_NOOP("WorksheetStudio", "Open and close a job or a unit")
OPEN_LESSON = QT_TRANSLATE_NOOP("WorksheetStudio", "Open the sheets of the lesson")
CONTEXT_MENU = QT_TRANSLATE_NOOP("WorksheetStudio", "Show what can be done")
CHECK_LESSONS = QT_TRANSLATE_NOOP("WorksheetStudio", "Check or uncheck lessons")
