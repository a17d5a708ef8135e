"""What the command line says, in one place."""

PROGRAM = """Turns a curriculum workbook into printed-quality worksheets with answer keys that are right.

Without a command the window opens, with the workbooks that are named."""
COMMANDS = {
    "check": "Show what is read from a workbook, and what is not.",
    "generate": "Make the worksheets of a workbook.",
    "template": "Write an empty workbook to fill in, with an example.",
    "jobs": "List the jobs.",
    "resume": "Go on with a job that was interrupted, paused or stopped.",
    "cancel": "Cancel a job, or some of its lessons.",
    "retry": "Take up the failed lessons of a job again, and make files that are missing.",
    "serve": "Run the school's server: web pages and endpoints for a whole staff.",
    "worker": "Write lessons for a shared Redis server.",
    "people": "See, invite and disable the people of the school's server.",
    "flower": "Show workers and queues in a browser of this computer, with Celery Flower.",
    "key": "Keep the API key of the writing service in the system's keyring.",
    "doctor": "Check everything, and say what is wrong and how to mend it.",
}
VERSION = "Say which version, and which build of it, this is."
JSON = "Print one JSON document on standard output; progress goes to standard error."

CHECK_WORKBOOK = "The Excel workbook (.xlsx) with the curriculum."
UNITS = "Units to make, such as 1,3-5; counted through the whole workbook."
LESSONS = "Lessons to make, such as 1.2,2.1-2.4."
PRODUCT = "What to make: academy or caterpillar."
OUT = "Folder for the worksheets.  [default: a folder in your documents]"
WRITER = "Who writes: openai (any compatible service) or offline (needs no key and no network)."
MODEL = "Model of the writing service.  [default: from the settings]"
PAPER = "Paper size.  [default: from the settings]"
SUBJECT = "Subject, where the workbook names none."
GRADE = "Grade, where the workbook names none."
CURRICULUM = "Curriculum, where the workbook names none."
LANGUAGE = "Language of the questions: auto, en, de, es, fr, ar, …  [default: from the settings]"
MAX_COST = "Stop writing when the job has cost this many US dollars."
VERIFY = "Have every key checked by a second, independent solving."
SECTIONS = "Sections to make, with their number of questions if wished: true_false=10,task_cards.  [default: all]"
OTHER_MODEL = "Write what is left with this model."
OTHER_MAX_COST = "Another limit for all that the job may cost, in US dollars."
PREVIEW = "Make the combined previews."

MISSING_NAMES = "The workbook does not say the {names} of {what}."
MISSING_NAMES_HINT = "Give {options}, or write it into the workbook."
NO_PRODUCT = "It is not said what to make."
NO_PRODUCT_HINT = "Add --product with one of: {known}."
NO_KEY = "There is no API key for the writing service."
NO_KEY_HINT = (
    "Set OPENAI_API_KEY, or keep the key with “worksheet-studio key”, or use --writer offline, which needs none."
)
OUT_EMPTY = "The name of the folder is empty."
OUT_UNUSABLE = "The folder {folder} cannot be used for the worksheets."
OUT_UNUSABLE_HINT = "Choose another one with --out, or make it writable."

STARTING = "Starting the engine …"
STARTED = "Job {job_id}: {lessons} of “{title}”."
FOLDER = "Worksheets: {root}"
ZIP = "All in one: {zip}"
DONE = "Done: {done} of {lessons} in {time}{cost}."
SO_FAR = "So far: {done} of {lessons} in {time}{cost}."
INTERRUPTED = "Stopping kindly; what is finished stays. Press Ctrl-C again to end at once."
LESSONS_COUNT = ("{count} lesson", "{count} lessons")
RESUME = "Go on later with: worksheet-studio resume {job_id}"
RETRY = "Try the failed lessons again with: worksheet-studio retry {job_id}"
STATES = {
    "running": "running",
    "paused": "paused",
    "stopped": "stopped",
    "cancelled": "cancelled",
    "failed": "failed",
    "done": "done",
}
STAGES = {
    "queued": "waiting for its turn",
    "waiting": "waiting for the service",
    "writing": "writing questions",
    "verifying": "checking the keys",
    "rendering": "making the sheets",
    "preview": "making the preview",
}
LESSON_STATES = {
    "queued": "waiting for its turn",
    "writing": "writing questions",
    "written": "waiting for the sheets",
    "rendering": "making the sheets",
    "done": "done",
    "failed": "failed",
    "cancelled": "cancelled",
}
LESSON_DONE = "done, {questions} questions{time}{cost}"
LESSON_SHORT = "done, but {questions} of {wanted} questions only{time}{cost}"
MORE_ROWS = "… and {count} more lessons: {states}"
JOB_ROW = "{done} of {lessons}"
JOB_FAILED = "{failed} failed"
PREVIEW_COMES = "done, the preview follows"
FINISHING = "previews and ZIP files follow"
LEFT = "about {time} left"

NO_JOBS = "There are no jobs yet."
NO_SUCH_JOB = "There is no job {job_id}."
SEVERAL_JOBS = "Several jobs begin with {job_id}."
JOBS_HINT = "“worksheet-studio jobs” lists them."
NOTHING_TO_RESUME = "There is no job to go on with."
NOTHING_TO_RESUME_HINT = "“worksheet-studio jobs” lists them; “worksheet-studio retry JOB” takes up failed lessons."
ALREADY_FINISHED = "This job is finished; there is nothing to go on with."
ALREADY_FINISHED_HINT = "“worksheet-studio retry {job_id}” takes up its failed lessons."
NOTHING_TO_RETRY = "No lesson has failed, and no file is missing."
NO_SUCH_LESSON = "This job has no lessons “{text}”."
CANCELLED = "Cancelled lessons of job {job_id}: {count}. Finished lessons stay."
NOTHING_TO_CANCEL = "Nothing of this job was left to cancel."
JOBS_HEADINGS = ("Job", "State", "Lessons", "Failed", "Product", "Started", "Title")

TEMPLATE_WRITTEN = "Written: {path}"
TEMPLATE_EXISTS = "{path} is already there."
TEMPLATE_EXISTS_HINT = "Choose another name, or add --force to replace it."
TEMPLATE_NAME = "{path} does not end in .xlsx."
TEMPLATE_NAME_HINT = "Give the workbook a name such as curriculum.xlsx."
TEMPLATE_FORCE = "Replace a file of this name."

WORKER_REDIS = "Address of the shared Redis server, without a password.  [default: REDIS_URL]"
WORKER_CONCURRENCY = "Lessons written side by side.  [default: from the settings]"
LOG_FORMAT = "Write the logs of all processes to standard error, too.  [default: WORKSHEET_STUDIO_LOG_FORMAT, else not]"
PASSWORD_IN_ARGUMENT = "A password in the arguments can be read by other users of this computer."
PASSWORD_IN_ARGUMENT_HINT = "Leave it out of the address and give it in REDIS_URL, or answer the question for it."
NO_REDIS = "No Redis server is named."
NO_REDIS_HINT = "Give --redis rediss://host:6379/0, or set REDIS_URL."
ASK_REDIS_PASSWORD = "Password of {address} (empty if it has none)"
WORKER_STARTS = "Writing for {address}, {count} lessons side by side. End with Ctrl-C."

SERVE_HOST = "Address to listen at; any other than this machine's own asks people to sign in."
SERVE_PORT = "Port to listen at; 0 takes a free one."
SERVE_WRITERS = "Lessons written side by side.  [default: from the settings]"
SERVE_RENDERERS = "Lessons put on paper side by side.  [default: half the cores]"
SERVE_SIGN_IN = "Whether people sign in.  [default: unless only this machine reaches the server and it has no accounts]"
SERVE_ANYBODY = "Together with --no-sign-in: let anybody who reaches this server use it and its key."
FLOWER_PORT = "Port on this computer."
FLOWER_ASK = "Password for Flower (empty: one is made for this run)"
FLOWER_MADE = "Password for this run: {password}"
FLOWER_STARTS = "Flower for {address}: http://{host}:{port}, user “{user}”. End with Ctrl-C."
FLOWER_NO_PASSWORD = "Flower needs a password, and there is nobody here to ask for one."
FLOWER_NO_PASSWORD_HINT = "Set {variable}, or keep one with “worksheet-studio key --flower”."
FLOWER_WEAK = "The password for Flower has fewer than {count} characters."
FLOWER_WEAK_HINT = "Choose a longer one; without any, one is made for each run."

KEY_REDIS = "Keep the password of the shared Redis server instead."
KEY_FLOWER = "Keep the password of Celery Flower instead."
KEY_FORGET = "Forget what is kept."
KEY_ASK = "API key (it is not shown)"
KEY_ASK_FLOWER = "Password for Flower (it is not shown)"
KEY_ASK_REDIS = "Redis password (it is not shown)"
KEY_KEPT = "Kept in the system's keyring."
KEY_FORGOTTEN = "Forgotten."
NO_KEYRING = "This computer has no keyring that can keep a secret."
NO_KEYRING_HINT = "Set {variable} in the environment instead."
KEY_EMPTY = "Nothing was entered, and nothing is kept."

PEOPLE_COMMANDS = {
    "list": "List everybody who has an account, or was invited to one.",
    "invite": "Make a one-time link for somebody new, or for somebody who was invited and did not come yet.",
    "reset": "Make a one-time link with which somebody chooses a new password.",
    "disable": "Let somebody sign in no more; her jobs stay.",
    "enable": "Let somebody sign in again.",
    "setup": "Make the one-time link of the first administrator.",
}
PEOPLE_ADMINISTRATOR = "Somebody who looks after the server, too."
PEOPLE_NAME = "The name of the person; she can change it."
PEOPLE_URL = "Address of the server, such as https://school.example, to put in front of the link."
PEOPLE_HEADINGS = ("E-mail", "Role", "State", "Last seen", "Name")
PEOPLE_ROLES = {"teacher": "teacher", "administrator": "administrator"}
PEOPLE_ACTIVE = "active"
PEOPLE_INVITED = "invited"
PEOPLE_DISABLED = "disabled"
PEOPLE_NEVER = "never"
NO_PEOPLE = "Nobody has an account yet. “worksheet-studio people setup” makes the link of the first administrator."
LINK_OF_DAYS = "This link works once, within {count} days. Hand it over in person, or by a way that others cannot read."
LINK_OF_A_DAY = "This link works once, within 24 hours. Hand it over in person, or by a way that others cannot read."
LINK_BEGINNING = "Put the server's address in front of it, or give it with --url."
PERSON_DISABLED = "{email} cannot sign in any more, and is signed out everywhere."
PERSON_ENABLED = "{email} can sign in again."
HAS_ADMINISTRATOR = "There is an administrator already."
HAS_ADMINISTRATOR_HINT = (
    "Invite another one with “worksheet-studio people invite EMAIL --administrator”, "
    "or make a new password possible with “worksheet-studio people reset EMAIL”."
)
BAD_URL = "“{url}” is no address of a server."
BAD_URL_HINT = "It should look like https://school.example."

NO_SCREEN = "There is no screen here for the window."
NO_SCREEN_HINT = "Use the commands instead; “worksheet-studio --help” lists them."
LIBRARY_MISSING = "The window cannot be shown, because the system library {library} is missing."
LIBRARY_HINT = "On Debian and Ubuntu: sudo apt install {packages}"
LIBRARY_HINT_UNKNOWN = "Install the package of your system that has it."
QT_BROKEN = "The window cannot be shown, because its parts are missing or damaged."
QT_BROKEN_HINT = "Install Worksheet Studio again; the commands work without it."

UNEXPECTED = "Something went wrong that should not have."
UNEXPECTED_HINT = "Run “worksheet-studio doctor”. Details are in {log}."
DETAILS = "Details: {detail}"

DOCTOR_STATES = {"ok": "OK", "warn": "Look", "fail": "Fail"}
DOCTOR_FINE = "Everything is in order."
DOCTOR_FAILED = "{count} of {total} checks failed."
DOCTOR_WARNED = "It works; {count} of {total} checks are worth a look."
