"""What the pages say of sections, states and choices; other texts stand in their templates."""

from flask_babel import lazy_gettext

from app.server.pages.language import gettext, ngettext

SECTIONS = {
    "true_false": lazy_gettext("True or false"),
    "true_false_explained": lazy_gettext("True or false with explanation"),
    "multiple_choice": lazy_gettext("Multiple choice"),
    "short_answer": lazy_gettext("Short answer"),
    "open_ended": lazy_gettext("Open-ended"),
    "scenario": lazy_gettext("Scenarios"),
    "task_cards": lazy_gettext("Task cards"),
}
WRITING = {
    "": lazy_gettext("Writing questions"),
    "true_false": lazy_gettext("Writing true or false"),
    "true_false_explained": lazy_gettext("Writing true or false with explanation"),
    "multiple_choice": lazy_gettext("Writing multiple choice"),
    "short_answer": lazy_gettext("Writing short answers"),
    "open_ended": lazy_gettext("Writing open-ended questions"),
    "scenario": lazy_gettext("Writing scenarios"),
    "task_cards": lazy_gettext("Writing task cards"),
}
CHECKING = {
    "": lazy_gettext("Checking answers"),
    "true_false": lazy_gettext("Checking true or false"),
    "true_false_explained": lazy_gettext("Checking true or false with explanation"),
    "multiple_choice": lazy_gettext("Checking multiple choice"),
    "short_answer": lazy_gettext("Checking short answers"),
    "open_ended": lazy_gettext("Checking open-ended questions"),
    "scenario": lazy_gettext("Checking scenarios"),
    "task_cards": lazy_gettext("Checking task cards"),
}
WORKSHEET = lazy_gettext("Worksheet")
ANSWERS = lazy_gettext("Answer sheet")
PREVIEW = lazy_gettext("Preview")
OTHER_SHEET = lazy_gettext("Sheet")

PAPERS = {"letter": lazy_gettext("Letter (8.5 × 11 in)"), "a4": lazy_gettext("A4 (210 × 297 mm)")}
LANGUAGES = {
    "auto": lazy_gettext("As in the workbook"),
    "en": lazy_gettext("English"),
    "de": lazy_gettext("German"),
    "es": lazy_gettext("Spanish"),
    "fr": lazy_gettext("French"),
    "ar": lazy_gettext("Arabic"),
}
NAMES = {
    "subject": lazy_gettext("Subject"),
    "grade": lazy_gettext("Grade"),
    "curriculum": lazy_gettext("Curriculum"),
}
# Offered while one types, in the words of the language's own schools; separated by semicolons.
OFFERED = {
    "subject": lazy_gettext(
        "Algebra;Art;Biology;Calculus;Chemistry;Computer Science;Earth Science;Economics;English;Environmental Science;"
        "Geography;Geometry;Health;History;Life Science;Mathematics;Music;Physical Science;Physics;Psychology;"
        "Reading;Science;Social Studies;Spanish;Statistics"
    ),
    "grade": lazy_gettext(
        "Kindergarten;Grade 1;Grade 2;Grade 3;Grade 4;Grade 5;Grade 6;Grade 7;Grade 8;Grade 9;Grade 10;Grade 11;"
        "Grade 12"
    ),
    "curriculum": lazy_gettext(
        "AP;Cambridge IGCSE;Common Core;GCSE;A Level;IB;National curriculum;NGSS;State standards"
    ),
}

DONE = lazy_gettext("Done")
DONE_EDITED = lazy_gettext("Done, edited")
MAKING_PREVIEW = lazy_gettext("Done, making the preview")
MAKING_SHEETS = lazy_gettext("Making sheets")
WAITING = lazy_gettext("Waiting for its turn")
COMES_NEXT = lazy_gettext("Waiting, comes next")
WAITING_FOR_ENGINE = lazy_gettext("Waiting for the engine…")
WAITING_FOR_SERVICE = lazy_gettext("Waiting for the writing service")
WAITING_FOR_SHEETS = lazy_gettext("Written, waiting for its sheets")
PACKING = lazy_gettext("Making previews and ZIP files")
FAILED = lazy_gettext("Failed")
CANCELLED = lazy_gettext("Cancelled")
PAUSED = lazy_gettext("Paused")
STOPPED = lazy_gettext("Stopped")

NO_LESSON = lazy_gettext("Choose at least one lesson.")
NO_SECTION = lazy_gettext("Choose at least one section.")
NO_NAMES = lazy_gettext("Say subject, grade and curriculum where they are missing.")
BAD_LANGUAGE = lazy_gettext("Write the language as a code, such as it or pt-BR.")
NO_AI = lazy_gettext("AI cannot write here just now. Choose to have it written without AI.")
OVER_BUDGET = lazy_gettext("This costs more than is left of your budget: choose fewer lessons, or write without AI.")
FREE = lazy_gettext("free")
PRICE_UNKNOWN = lazy_gettext("price not known")

LESSONS_CANCELLED = lazy_gettext("Cancelled. What is done stays.")
LESSONS_RETRIED = lazy_gettext("It is taken up again.")
JOB_PAUSED = lazy_gettext("Paused: nothing more is written for now.")
JOB_RESUMED = lazy_gettext("It goes on.")
JOB_DELETED = lazy_gettext("The job is deleted, with its files.")


def section_name(key: str) -> str:
    """The section in words; a section that this version does not know keeps its key."""
    return str(SECTIONS.get(key, key.replace("_", " ")))


def step(what: str, done: int, of: int) -> str:
    """How far it is."""
    return gettext("%(what)s, %(done)d of %(of)d", what=what, done=done, of=of)


def waiting_because(reason: str) -> str:
    """Why the writing service keeps it waiting."""
    return gettext("Waiting for the writing service: %(reason)s", reason=reason)


def done_missing(count: int) -> str:
    """Done, but some questions could not be used."""
    return ngettext("Done, %(num)d question left out", "Done, %(num)d questions left out", count)


def done_replaced(count: int) -> str:
    """Done; some questions had to be written a second time."""
    return ngettext("Done, %(num)d question replaced", "Done, %(num)d questions replaced", count)


def done_but(notice: str) -> str:
    """Done, with something to know."""
    return gettext("Done. %(notice)s", notice=notice)


def failed_because(reason: str) -> str:
    """Why a lesson failed, in a few words."""
    return gettext("Failed: %(reason)s", reason=reason)


def stopped_because(reason: str) -> str:
    """Why a job needs a person."""
    return gettext("Stopped: %(reason)s", reason=reason)


def paused_at(count: str) -> str:
    """How far a paused job is."""
    return gettext("Paused, %(lessons)s", lessons=count)


def cancelled_at(count: str) -> str:
    """How far a cancelled job came."""
    return gettext("Cancelled, %(lessons)s", lessons=count)


def lessons_done(done: int, failed: int, total: int) -> str:
    """How many lessons of a unit or a job are done."""
    if done == total:
        words = ngettext("%(num)d lesson done", "%(num)d lessons done", total)
    else:
        words = ngettext("%(done)d of %(num)d lesson", "%(done)d of %(num)d lessons", total, done=done)
    return gettext("%(lessons)s, %(failed)d failed", lessons=words, failed=failed) if failed else words


def lessons(count: int) -> str:
    """So many lessons."""
    return ngettext("%(num)d lesson", "%(num)d lessons", count)


def too_many(limit: int) -> str:
    """More lessons are chosen than a job may have."""
    return gettext(
        "A job here may have %(limit)s lessons: choose fewer, and make the rest with another job.", limit=limit
    )


def chosen(count: int, total: int) -> str:
    """How many lessons are chosen."""
    return ngettext("%(count)d of %(num)d lesson chosen", "%(count)d of %(num)d lessons chosen", total, count=count)


def about(value: str) -> str:
    """A figure that is a guess."""
    return gettext("about %(value)s", value=value)


def sheet_name(section: str, role: str) -> str:
    """Which sheet of a section."""
    return gettext("%(section)s, %(role)s", section=section, role=role)
