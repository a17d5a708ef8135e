"""Texts of the page on which a job is prepared."""

from app.ui.words import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Before it starts")
SUBTITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose the lessons, and what is to be made of them.")
START = QT_TRANSLATE_NOOP("WorksheetStudio", "&Start")
STARTING = QT_TRANSLATE_NOOP("WorksheetStudio", "Starting…")
CANCEL = QT_TRANSLATE_NOOP("WorksheetStudio", "Cancel")

# Lessons
LESSONS = QT_TRANSLATE_NOOP("WorksheetStudio", "Lessons")
LESSONS_HELP = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "Space checks or unchecks what is selected; Delete takes a workbook out."
)
SEARCH = QT_TRANSLATE_NOOP("WorksheetStudio", "Search lessons")
ALL = QT_TRANSLATE_NOOP("WorksheetStudio", "&All")
NONE = QT_TRANSLATE_NOOP("WorksheetStudio", "&None")
INVERT = QT_TRANSLATE_NOOP("WorksheetStudio", "&Invert")
REMOVE = QT_TRANSLATE_NOOP("WorksheetStudio", "Take this workbook out")
READING = QT_TRANSLATE_NOOP("WorksheetStudio", "reading…")
SHARE = QT_TRANSLATE_NOOP("WorksheetStudio", "{chosen} of {total}")
UNNAMED = QT_TRANSLATE_NOOP("WorksheetStudio", "Subject, grade and curriculum are missing")
CHOSEN = QT_TRANSLATE_NOOP("WorksheetStudio", "{chosen} of %n lesson(s) in {units}")
UNITS = QT_TRANSLATE_NOOP("WorksheetStudio", "%n unit(s)")
FOUND = QT_TRANSLATE_NOOP("WorksheetStudio", "%n lesson(s) found")

# Names that a workbook does not say
NAMES_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "What the workbook does not say")
NAMES_WHERE = QT_TRANSLATE_NOOP("WorksheetStudio", "{book}, from the unit “{unit}” on")
NAMES_FOR_ALL = QT_TRANSLATE_NOOP("WorksheetStudio", "&Use these for all")
SUBJECT = QT_TRANSLATE_NOOP("WorksheetStudio", "Subject")
GRADE = QT_TRANSLATE_NOOP("WorksheetStudio", "Grade")
CURRICULUM = QT_TRANSLATE_NOOP("WorksheetStudio", "Curriculum")
# Offered while one types, in the words of the language's own schools; separated by semicolons.
SUBJECTS = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Algebra;Art;Biology;Calculus;Chemistry;Computer Science;Earth Science;Economics;English;Environmental Science;"
    "Geography;Geometry;Health;History;Life Science;Mathematics;Music;Physical Science;Physics;Psychology;"
    "Reading;Science;Social Studies;Spanish;Statistics",
)
GRADES = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Kindergarten;Grade 1;Grade 2;Grade 3;Grade 4;Grade 5;Grade 6;Grade 7;Grade 8;Grade 9;Grade 10;Grade 11;Grade 12",
)
CURRICULA = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "AP;Cambridge IGCSE;Common Core;GCSE;A Level;IB;National curriculum;NGSS;State standards"
)

# Files that cannot be used
REFUSED = QT_TRANSLATE_NOOP("WorksheetStudio", "%n file(s) cannot be used")
NONE_USABLE = QT_TRANSLATE_NOOP("WorksheetStudio", "None of these %n file(s) can be used.")
DISMISS = QT_TRANSLATE_NOOP("WorksheetStudio", "Hide this")

# What the reader has to say
REMARKS = QT_TRANSLATE_NOOP("WorksheetStudio", "%n remark(s) about what was read")
REMARKS_HELP = QT_TRANSLATE_NOOP("WorksheetStudio", "What was not used or was mended; choose one to see its row.")
WHOLE_SHEET = QT_TRANSLATE_NOOP("WorksheetStudio", "{sheet}")
CELL = QT_TRANSLATE_NOOP("WorksheetStudio", "{sheet}, {cell}")
ROW_OF = QT_TRANSLATE_NOOP("WorksheetStudio", "{book}: sheet “{sheet}”, row {row}")
SHEET_OF = QT_TRANSLATE_NOOP("WorksheetStudio", "{book}: sheet “{sheet}”")
ROW_TABLE = QT_TRANSLATE_NOOP("WorksheetStudio", "The row in the workbook")
NO_ROW = QT_TRANSLATE_NOOP("WorksheetStudio", "This row is empty.")

# Products
PRODUCT = QT_TRANSLATE_NOOP("WorksheetStudio", "What is to be made")
WORKSHEETS = QT_TRANSLATE_NOOP("WorksheetStudio", "%n worksheet(s) with answer sheets")
QUESTIONS_A_LESSON = QT_TRANSLATE_NOOP("WorksheetStudio", "%n question(s) a lesson")
ENLARGE = QT_TRANSLATE_NOOP("WorksheetStudio", "Look at a page of {product}")
PAGE_OF = QT_TRANSLATE_NOOP("WorksheetStudio", "A page of {product}")
CLOSE = QT_TRANSLATE_NOOP("WorksheetStudio", "Close")
SECTIONS = QT_TRANSLATE_NOOP("WorksheetStudio", "Sections and questions a lesson")
COUNT_OF = QT_TRANSLATE_NOOP("WorksheetStudio", "Questions a lesson: {section}")

# Options
OPTIONS = QT_TRANSLATE_NOOP("WorksheetStudio", "Paper and language")
PAPER = QT_TRANSLATE_NOOP("WorksheetStudio", "&Paper")
PAPERS = {
    "letter": QT_TRANSLATE_NOOP("WorksheetStudio", "Letter (8.5 × 11 in)"),
    "a4": QT_TRANSLATE_NOOP("WorksheetStudio", "A4 (210 × 297 mm)"),
}
LANGUAGE = QT_TRANSLATE_NOOP("WorksheetStudio", "Lan&guage of the questions")
LANGUAGES = {
    "auto": QT_TRANSLATE_NOOP("WorksheetStudio", "As in the workbook"),
    "en": QT_TRANSLATE_NOOP("WorksheetStudio", "English"),
    "de": QT_TRANSLATE_NOOP("WorksheetStudio", "German"),
    "es": QT_TRANSLATE_NOOP("WorksheetStudio", "Spanish"),
    "fr": QT_TRANSLATE_NOOP("WorksheetStudio", "French"),
    "ar": QT_TRANSLATE_NOOP("WorksheetStudio", "Arabic"),
}
OTHER_LANGUAGE = QT_TRANSLATE_NOOP("WorksheetStudio", "Another language…")
LANGUAGE_CODE = QT_TRANSLATE_NOOP("WorksheetStudio", "Language code")
LANGUAGE_CODE_HINT = QT_TRANSLATE_NOOP("WorksheetStudio", "Code such as it, pt-BR or pl")
WRITER = QT_TRANSLATE_NOOP("WorksheetStudio", "Who writes the questions")
OPENAI = QT_TRANSLATE_NOOP("WorksheetStudio", "With &OpenAI ({model})")
OWN_SERVICE = QT_TRANSLATE_NOOP("WorksheetStudio", "With the mo&del {model} of your own service")
OFFLINE = QT_TRANSLATE_NOOP("WorksheetStudio", "Without AI")
OFFLINE_HINT = QT_TRANSLATE_NOOP(
    "WorksheetStudio",
    "Free and at once: questions are made out of the notes in the workbook, simpler than those of an AI.",
)
NO_KEY_HINT = QT_TRANSLATE_NOOP("WorksheetStudio", "There is no API key for OpenAI on this computer yet.")
OPEN_SETTINGS = QT_TRANSLATE_NOOP("WorksheetStudio", "Open the settings")
VERIFY = QT_TRANSLATE_NOOP("WorksheetStudio", "Have every answer &checked by a second, independent solving")
PREVIEW = QT_TRANSLATE_NOOP("WorksheetStudio", "Make p&reviews that can be shown but not copied")
LIMIT = QT_TRANSLATE_NOOP("WorksheetStudio", "Spending li&mit")
NO_LIMIT = QT_TRANSLATE_NOOP("WorksheetStudio", "No limit")
LIMIT_UNKNOWN = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "The price of this model is not known, so that no limit can be kept."
)
LIMIT_EACH = QT_TRANSLATE_NOOP("WorksheetStudio", "For each workbook.")
FOLDER = QT_TRANSLATE_NOOP("WorksheetStudio", "Folder for the &worksheets")
CHOOSE = QT_TRANSLATE_NOOP("WorksheetStudio", "Choos&e…")
CHOOSE_TITLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Folder for the worksheets")
FREE = QT_TRANSLATE_NOOP("WorksheetStudio", "{size} free")
FREE_NEW = QT_TRANSLATE_NOOP("WorksheetStudio", "This folder will be made; {size} free.")
CHECKING = QT_TRANSLATE_NOOP("WorksheetStudio", "Looking at the folder…")
NOT_A_FOLDER = QT_TRANSLATE_NOOP("WorksheetStudio", "This is a file, not a folder.")
NOT_FULL = QT_TRANSLATE_NOOP("WorksheetStudio", "Write the folder in full, from the drive on.")
NOT_THERE = QT_TRANSLATE_NOOP("WorksheetStudio", "This folder cannot be reached.")
NOT_WRITABLE = QT_TRANSLATE_NOOP("WorksheetStudio", "Nothing may be saved in this folder.")
DISK_FULL = QT_TRANSLATE_NOOP("WorksheetStudio", "The disk is full: {size} are free, about {needed} are needed.")

# Estimate
ESTIMATE = QT_TRANSLATE_NOOP("WorksheetStudio", "Estimate")
ABOUT = QT_TRANSLATE_NOOP("WorksheetStudio", "about {value}")
FILES_WORD = QT_TRANSLATE_NOOP("WorksheetStudio", "PDF files")
PAGES_WORD = QT_TRANSLATE_NOOP("WorksheetStudio", "pages")
QUESTIONS_WORD = QT_TRANSLATE_NOOP("WorksheetStudio", "questions")
CALLS_WORD = QT_TRANSLATE_NOOP("WorksheetStudio", "calls to the service")
COST_WORD = QT_TRANSLATE_NOOP("WorksheetStudio", "cost")
TIME_WORD = QT_TRANSLATE_NOOP("WorksheetStudio", "time")
FREE_OF_CHARGE = QT_TRANSLATE_NOOP("WorksheetStudio", "free")
PRICE_UNKNOWN = QT_TRANSLATE_NOOP("WorksheetStudio", "price not known")
PAGES_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Pages of worksheets and answer sheets, without the previews")
COST_TIP = QT_TRANSLATE_NOOP(
    "WorksheetStudio", "From the published prices of the model, a little above rather than below"
)
TIME_TIP = QT_TRANSLATE_NOOP("WorksheetStudio", "Depends on this computer and on how fast the service answers")

# Why it cannot start yet
WHY_READING = QT_TRANSLATE_NOOP("WorksheetStudio", "The workbooks are still being read.")
WHY_NO_LESSON = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose at least one lesson.")
WHY_NAMES = QT_TRANSLATE_NOOP("WorksheetStudio", "Say subject, grade and curriculum where they are missing.")
WHY_NO_SECTION = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose at least one section.")
WHY_LANGUAGE = QT_TRANSLATE_NOOP("WorksheetStudio", "Write the language as a code, such as it or pt-BR.")
WHY_KEY = QT_TRANSLATE_NOOP("WorksheetStudio", "Add an API key in the settings, or have it written without AI.")
WHY_FOLDER = QT_TRANSLATE_NOOP("WorksheetStudio", "Choose a folder for the worksheets that can be used.")
NOT_STARTED = QT_TRANSLATE_NOOP("WorksheetStudio", "%n workbook(s) could not be started.")
